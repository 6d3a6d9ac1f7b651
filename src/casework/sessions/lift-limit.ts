import type { StoreTransaction } from "#store";
import type { Officer } from "../officer.ts";
import { readSessionData, type Way } from "./session-data.ts";

/** Opens a limited session whose holder has just made the second factor that was missing. The caller forgets the remembered session after. */
export async function liftLimit(
  tx: Pick<StoreTransaction, "sessions">,
  officer: Officer,
  { way, at }: { readonly way: Way; readonly at: string },
): Promise<void> {
  if (!officer.session.limited) return;
  const data = readSessionData((await tx.sessions.byTokenHash(officer.session.key, at))?.data);
  if (data !== undefined) await tx.sessions.describe(officer.session.key, { ...data, way, limited: false });
}
