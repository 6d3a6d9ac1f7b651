import type { Store } from "#store";
import { today, type Chance } from "../clock.ts";

/** Queries that are forgotten in one transaction. */
const atOnce = 500;

/** Forgets what partners asked about, what they were asked, and what details they gave, once the days are over for which it is kept. */
export async function forgetQueries(
  { store, chance }: { readonly store: Store; readonly chance: Chance },
  signal: AbortSignal,
): Promise<void> {
  for (let more = true; more && !signal.aborted;) {
    const day = today(chance);
    more = await store.transactAsNode(async (tx) => {
      const asked = await tx.askedQueries.forget(day, atOnce);
      const own = await tx.partnerQueries.forget(day, atOnce);
      return asked === atOnce || own === atOnce;
    });
  }
}
