// What was shared follows its record: each new version goes to whom the record went, and so does its withdrawal.
import type { BesaRecord, RecordId } from "#domain";
import type { FeedCursor, NewOutgoing, Store } from "#store";
import { newActId } from "../clock.ts";
import { isForRoles, type SharedRecord } from "./contents.ts";
import { correctionFor } from "./correction.ts";
import { rest } from "./courier.ts";
import type { DeliveryNeeds, Standing } from "./needs.ts";
import { briefFailure } from "../failure.ts";

const setting = "delivery.followed";
const offeredFor = 30 * 86_400_000;
const retryIn = 1000;
/** Envelopes that are handed in with one statement. */
const atOnce = 500;

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
      log(`Corrections of what was shared wait: ${briefFailure(error)}`);
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
  const told = new Set<string>();
  const sent = holders.flatMap((held): Sent[] => {
    const record = newest.get(held.record);
    if (record === undefined) return [];
    // It went there in several classes: withdrawn once, it is.
    const isSecond = told.has(`${held.record} ${held.to}`);
    if (record.withdrawn && isSecond) return [];
    told.add(`${held.record} ${held.to}`);
    // A withdrawal overtakes what waits: whoever holds it stops finding it at once.
    const pressing = record.withdrawn && held.class !== "hit" ? "urgent" : held.class;
    return [
      {
        record,
        said: correctionFor(standing?.book, record, held.to),
        to: held.to,
        class: pressing,
        records: [record.id],
      },
    ];
  });
  sent.push(...(await overForAskers(needs, standing, { newest, holders })));
  const items = sent.map(({ record, said, ...one }): NewOutgoing => {
    const id = newActId(needs.chance);
    return {
      ...one,
      id,
      message: id,
      type: "record-corrected",
      content: { v: 1, records: [said] },
      labels: record.labels.handling,
      audience: ["desk", "wanted-persons"],
      requires: record.labels.requires,
      writtenAt: at.toISOString(),
      expiresAt: new Date(at.getTime() + offeredFor).toISOString(),
    };
  });
  await needs.store.transact(async (tx) => {
    // However many have changed at once, and however many hold them: none is left out for their number.
    for (let start = 0; start < items.length; start += atOnce) await tx.outbox.put(items.slice(start, start + atOnce));
    await tx.settings.set(setting, place);
  });
}

/** What one node is told of a record. */
interface Sent extends Pick<NewOutgoing, "to" | "class" | "records"> {
  readonly record: BesaRecord;
  readonly said: SharedRecord;
}

/** Whoever was given it for a query, or for a review, is told that the record is over, and nothing else of it: so it is none of those records' envelopes, which make a holder. */
async function overForAskers(
  { store }: DeliveryNeeds,
  standing: Standing | undefined,
  { newest, holders }: { readonly newest: ReadonlyMap<RecordId, BesaRecord>; readonly holders: readonly Told[] },
): Promise<Sent[]> {
  const given = await store.delivery.outbox.givenTo([...newest.keys()]);
  const others = given.filter((one) => !holders.some(({ record, to }) => record === one.record && to === one.to));
  return others.flatMap(({ record: id, to }): Sent[] => {
    const record = newest.get(id);
    if (record === undefined) return [];
    const said = correctionFor(standing?.book, record, to);
    return said.withdrawn ? [{ record, said, to, class: "urgent", records: [] }] : [];
  });
}

type Told = Awaited<ReturnType<Store["delivery"]["outbox"]["givenTo"]>>[number];
