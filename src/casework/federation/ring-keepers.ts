// What nodes ask of a hub rings at its keepers, until two of them have decided. Keys and capabilities are taken at once: nobody has to act.
import type { AuthorityId } from "#domain";
import type { MemberRequest } from "#exchange";
import type { StoreTransaction } from "#store";
import { type Chance, newActId } from "../clock.ts";

type RequestId = Parameters<StoreTransaction["federation"]["settle"]>[0];

const kind = "membership-asked";

/** Rings for a request that has just been taken. */
export async function ringKeepers(
  tx: StoreTransaction,
  chance: Chance,
  asked: { readonly id: RequestId; readonly ask: MemberRequest["ask"]; readonly authority: AuthorityId },
): Promise<void> {
  if (asked.ask !== "join" && asked.ask !== "leave") return;
  const { id: about, authority: from } = asked;
  const at = chance.now().toISOString();
  await tx.liveAlerts.raise([{ id: newActId(chance), kind, about, from, forRole: "keeper", at }]);
}

/** Answers a request that waits, and rings for it no more; false if it does not wait. */
export async function settleRequest(
  tx: StoreTransaction,
  id: RequestId,
  state: "granted" | "refused",
): Promise<boolean> {
  if (!(await tx.federation.settle(id, state))) return false;
  await tx.liveAlerts.answer(kind, [id]);
  return true;
}
