import type { Store } from "#store";

/** A hit as the store keeps it. */
export type KeptHit = Awaited<ReturnType<Store["screening"]["hitsOf"]>>[number];
