import { createContext, useContext } from "react";
import { z } from "zod";
import { Purpose } from "#domain";
import type { Session } from "#contract";

const storageKey = "besa.purpose";
const reasonKey = "besa.reason";

/** A purpose with its case reference or reason: what an officer keeps as a favourite. */
const Favourite = z.object({ purpose: Purpose, reason: z.string() });
export type Favourite = z.infer<typeof Favourite>;

/** For what the officer looks now, and why; kept for this browser tab's session. */
export interface PurposeChoice {
  readonly purpose: Purpose;
  /** A case reference, or why in the officer's words; empty when none is said. */
  readonly reason: string;
  readonly choose: (purpose: Purpose, reason?: string) => void;
}

export const PurposeContext = createContext<PurposeChoice>({
  purpose: "border",
  reason: "",
  choose: () => undefined,
});

export const usePurpose = (): PurposeChoice => useContext(PurposeContext);

/** The purpose chosen before in this tab, if the officer still may use it; else the first of theirs. */
export function firstPurpose(session: Session): Favourite {
  const kept = Purpose.safeParse(sessionStorage.getItem(storageKey));
  if (kept.success && session.purposes.includes(kept.data))
    return { purpose: kept.data, reason: sessionStorage.getItem(reasonKey) ?? "" };
  return { purpose: session.purposes[0] ?? "administration", reason: "" };
}

export function keepPurpose({ purpose, reason }: Favourite): void {
  sessionStorage.setItem(storageKey, purpose);
  sessionStorage.setItem(reasonKey, reason);
}

/** What was kept as favourites, as it stands in the browser's storage; nothing that cannot be read. */
export function readFavourites(value: unknown): Favourite[] {
  const parsed = z.array(Favourite).safeParse(value);
  return parsed.success ? parsed.data : [];
}
