// A hub that came back from a backup may have lost entries of its log that members have seen confirmed: nobody else has them, and what it wrote in their place would be
// another log under the same name. As soon as one member shows that, the hub issues nothing until two of its officers say that the log goes on where the backup ended.
import { ExchangeError } from "#exchange";
import type { Ledger } from "#ledger";
import { readTlogProof, SealError } from "#seal";
import type { Store, StoreTransaction } from "#store";
import { CaseworkError } from "../error.ts";

const setting = "log.lost";

/** What is known of entries that the newest restore has lost, as it is kept: a JSON object, whose type is no interface. */
type Lost = {
  /** The restore that lost them. */
  restore: string;
  /** Entries that members have seen at least. */
  size: number;
  /** When a member showed it, ISO 8601, UTC. */
  since: string;
  /** Two officers have said that the log goes on all the same. */
  isAccepted: boolean;
};

/** How many entries members have seen of this hub's log that it has lost, and since when that is known; undefined while nothing is, or officers have said to go on. */
export async function lostLog({
  settings,
  restores,
}: Pick<Store, "settings" | "restores">): Promise<{ readonly size: number; readonly since: string } | undefined> {
  const restore = await restores.newest();
  const lost = restore === undefined ? undefined : readLost(await settings.get(setting), restore.id);
  return lost === undefined || lost.isAccepted ? undefined : lost;
}

/** Throws `log_behind` where members have seen entries of this hub's log that it has lost. */
export async function demandLog(store: Pick<Store, "settings" | "restores">): Promise<void> {
  const lost = await lostLog(store);
  if (lost !== undefined)
    throw new ExchangeError("log_behind", `members have seen ${lost.size} entries, and not all of them are here`);
}

/**
 * Judges the checkpoint in a proof that a member has from this hub. It counts by the log's own signature, whoever brought it; what this log has not signed says
 * nothing. Does nothing for what the log as it is begins with.
 */
export async function noteShown(
  { store, ledger, now }: { readonly store: Store; readonly ledger: Ledger; readonly now: Date },
  proof: string,
): Promise<void> {
  const restore = await store.restores.newest();
  const shown = restore === undefined ? undefined : await judged(ledger, proof);
  if (restore === undefined || shown === undefined || shown.isHere) return;
  await store.transact((tx) =>
    tx.settings.change(setting, (before): Lost => {
      const known = readLost(before, restore.id);
      const first = { restore: restore.id, since: now.toISOString(), isAccepted: false };
      return { ...first, ...known, size: Math.max(shown.size, known?.size ?? 0) };
    }),
  );
}

/** The log goes on where the backup ended: two officers have said so. Throws `not_found` where nothing is known to be lost. */
export async function acceptLoss(
  { settings }: Pick<StoreTransaction, "settings">,
  { restores }: Pick<Store, "restores">,
): Promise<void> {
  const lost = await lostLog({ settings, restores });
  if (lost === undefined) throw new CaseworkError("not_found");
  await settings.change(setting, (before) => ({ ...Object(before), isAccepted: true }));
}

async function judged(
  ledger: Ledger,
  proof: string,
): Promise<{ readonly size: number; readonly isHere: boolean } | undefined> {
  try {
    return await ledger.judge(readTlogProof(proof).checkpoint);
  } catch (error) {
    if (error instanceof SealError) return undefined;
    throw error;
  }
}

function readLost(kept: unknown, restore: string): Lost | undefined {
  const of = (name: keyof Lost): unknown => Reflect.get(Object(kept), name);
  const [size, since] = [of("size"), of("since")];
  if (of("restore") !== restore || typeof size !== "number" || typeof since !== "string") return undefined;
  return { restore, size, since, isAccepted: of("isAccepted") === true };
}
