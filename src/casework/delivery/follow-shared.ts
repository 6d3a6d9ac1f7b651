// What was shared follows its record: each new version goes to whom the record went, and so does its withdrawal.
import type { BesaRecord, RecordId } from "#domain";
import type { FeedCursor, NewOutgoing, Store } from "#store";
import { newActIds } from "../clock.ts";
import { isForRoles } from "./contents.ts";
import { correctionFor } from "./correction.ts";
import { rest } from "./courier.ts";
import type { DeliveryNeeds } from "./needs.ts";

const setting = "delivery.followed";
const offeredFor = 30 * 86_400_000;
const retryIn = 1000;

/**
 * Sends corrections and withdrawals until the signal aborts. The place in the change feed moves in the transaction that hands them in: what is
 * killed in between is done again from there, and nothing is left out or sent twice.
 */
export async function followShared(
  needs: DeliveryNeeds,
  signal: AbortSignal,
  log: (line: string) => void,
): Promise<void> {
  while (!signal.aborted)
    try {
      const { feed } = needs.store;
      const from = await placeOf(needs.store);
      await feed.follow(
        from,
        async (changes) => {
          const last = changes.at(-1)?.cursor;
          if (last !== undefined)
            await handIn(
              needs,
              changes.map(({ record }) => record),
              last,
            );
        },
        signal,
      );
    } catch (error) {
      log(`Corrections of what was shared wait: ${error instanceof Error ? error.message : "unknown failure"}`);
      await rest(retryIn, signal);
    }
}

/** Where it goes on; at first the end of the feed as it is: nothing was shared before. */
async function placeOf(store: Store): Promise<FeedCursor> {
  const kept = await store.settings.get(setting);
  if (typeof kept === "string") return store.feed.cursorOf(kept);
  const end = await store.feed.end();
  await store.settings.create(setting, end);
  return end;
}

async function handIn(needs: DeliveryNeeds, changed: readonly BesaRecord[], place: FeedCursor): Promise<void> {
  const standing = await needs.standing();
  // What has come into a circle since it was shared stays here: others keep what they were given, until it is withdrawn.
  const own = changed.filter(
    ({ owner, labels, withdrawn }) => owner === standing?.recipient.authority && (withdrawn || isForRoles(labels)),
  );
  const newest = new Map<RecordId, BesaRecord>(own.map((record) => [record.id, record]));
  const holders = await needs.store.delivery.outbox.holders([...newest.keys()]);
  const at = needs.chance.now();
  const ids = newActIds(needs.chance, Math.min(4096, holders.length));
  const items = holders.flatMap(({ record: id, to, class: pressing }, place_): NewOutgoing[] => {
    const record = newest.get(id);
    const envelope = ids[place_];
    if (record === undefined || envelope === undefined) return [];
    // It went there in several classes: withdrawn once, it is.
    const isSecond = holders.findIndex((one) => one.record === id && one.to === to) < place_;
    if (record.withdrawn && isSecond) return [];
    return [
      {
        id: envelope,
        message: envelope,
        to,
        // A withdrawal overtakes what waits: whoever holds it stops finding it at once.
        class: record.withdrawn && pressing !== "hit" ? "urgent" : pressing,
        type: "record-corrected",
        content: { v: 1, records: [correctionFor(standing?.book, record, to)] },
        labels: record.labels.handling,
        audience: ["desk", "wanted-persons"],
        requires: record.labels.requires,
        records: [id],
        writtenAt: at.toISOString(),
        expiresAt: new Date(at.getTime() + offeredFor).toISOString(),
      },
    ];
  });
  if (ids.length < holders.length) throw new RangeError(`${holders.length} corrections at once`);
  await needs.store.transact(async (tx) => {
    await tx.outbox.put(items);
    await tx.settings.set(setting, place);
  });
}
