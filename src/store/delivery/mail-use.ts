// How much of a hub's disk a sender uses: at one recipient, and at all of them together.
import { sql } from "kysely";
import type { Kysely } from "kysely";
import type { DeliveryClass } from "#domain";
import type { Database } from "../schema.ts";

/** What counts of an item. */
interface CountedItem {
  readonly to: string;
  readonly from: string;
  readonly class: DeliveryClass;
  readonly isReceipt: boolean;
  readonly bytes: Uint8Array;
  readonly attachments?: readonly { readonly sha256: string; readonly size: number }[] | undefined;
}

interface Bounds {
  readonly items: number;
  readonly bytes: number;
  readonly attachmentBytes?: number | undefined;
}

/** Bounds of one sender's at one recipient, and `inAll`. */
export interface MailBounds extends Bounds {
  readonly inAll?: Bounds | undefined;
}

interface Use {
  readonly items: number;
  readonly bytes: number;
}

const nothing: Use = { items: 0, bytes: 0 };
const mostAttached = 16 * 1024 ** 3;

/** Counts what lies there already, and then each item that comes. */
export class MailUse {
  readonly #ofPairs: Map<string, Use>;
  readonly #ofSenders: Map<string, Use>;
  /** Of each linked federation, all its members together. */
  readonly #ofFederations: Map<string, Use>;
  readonly #attached: Map<string, number>;
  /** By who answers for them: a file serves all recipients, and lies there once. */
  readonly #files: Map<string, Map<string, number>>;

  private constructor(counted: {
    readonly ofPairs: Map<string, Use>;
    readonly ofSenders: Map<string, Use>;
    readonly ofFederations: Map<string, Use>;
    readonly attached: Map<string, number>;
    readonly files: Map<string, Map<string, number>>;
  }) {
    this.#ofPairs = counted.ofPairs;
    this.#ofSenders = counted.ofSenders;
    this.#ofFederations = counted.ofFederations;
    this.#attached = counted.attached;
    this.#files = counted.files;
  }

  /** What is used by the senders of these items. */
  static async read(tx: Kysely<Database>, items: readonly CountedItem[]): Promise<MailUse> {
    const attaching = items.filter(({ attachments = [] }) => attachments.length > 0);
    const ofPairs = await useOfPairs(tx, items);
    const ofSenders = await useOfSenders(tx, items);
    const ofFederations = await useOfFederations(tx, items);
    const attached = attaching.length === 0 ? new Map<string, number>() : await attachedOf(tx, attaching);
    const files = attaching.length === 0 ? new Map<string, Map<string, number>>() : await filesOf(tx, attaching);
    return new MailUse({ ofPairs, ofSenders, ofFederations, attached, files });
  }

  /** Whether an item fits; then it is counted. Hits may have a quarter more, and receipts as much again. */
  take(item: CountedItem, bounds: MailBounds): boolean {
    const { to, from, isReceipt, bytes, attachments = [] } = item;
    const room = item.class === "hit" ? 1.25 : 1;
    const [pair, sender] = [`${to} ${from} ${isReceipt}`, `${from} ${isReceipt}`];
    const ofPair = more(this.#ofPairs.get(pair), bytes);
    const ofSender = more(this.#ofSenders.get(sender), bytes);
    if (!fits(ofPair, bounds, room) || !fits(ofSender, bounds.inAll, room)) return false;
    const federation = `${answerable(from)} ${isReceipt}`;
    const ofFederation = more(this.#ofFederations.get(federation), bytes);
    if (isLinked(from) && !fits(ofFederation, bounds.inAll, room)) return false;
    if (attachments.length > 0 && !this.#takeFiles(item, attachments, bounds)) return false;
    this.#ofPairs.set(pair, ofPair);
    this.#ofSenders.set(sender, ofSender);
    if (isLinked(from)) this.#ofFederations.set(federation, ofFederation);
    return true;
  }

  #takeFiles(
    { to, from }: CountedItem,
    attachments: NonNullable<CountedItem["attachments"]>,
    bounds: MailBounds,
  ): boolean {
    const pair = `${to} ${from}`;
    const attached = attachments.reduce((sum, { size }) => sum + size, this.#attached.get(pair) ?? 0);
    const files = new Map(this.#files.get(answerable(from)));
    for (const { sha256, size } of attachments) files.set(sha256, Math.max(size, files.get(sha256) ?? 0));
    const inAll = files.values().reduce((sum, size) => sum + size, 0);
    const isOver = attached > (bounds.attachmentBytes ?? mostAttached);
    if (isOver || inAll > (bounds.inAll?.attachmentBytes ?? Number.POSITIVE_INFINITY)) return false;
    this.#attached.set(pair, attached);
    this.#files.set(answerable(from), files);
    return true;
  }
}

function isLinked(from: string): boolean {
  return from.includes("@");
}

/** Whose room a sender takes in all: its own, or, of a linked federation, that of all its members together, so that it leaves the own members theirs. */
function answerable(from: string): string {
  const at = from.indexOf("@");
  return at < 0 ? from : from.slice(at);
}

function more(use: Use = nothing, bytes: Uint8Array): Use {
  return { items: use.items + 1, bytes: use.bytes + bytes.length };
}

function fits(use: Use, bounds: Bounds | undefined, room: number): boolean {
  return bounds === undefined || (use.items <= bounds.items * room && use.bytes <= bounds.bytes * room);
}

async function useOfPairs(tx: Kysely<Database>, items: readonly CountedItem[]): Promise<Map<string, Use>> {
  const { rows } = await sql<Use & { key: string }>`
    select concat_ws(' ', owner, from_node, is_receipt::text) as key, count(*) as items, sum(size) as bytes from mailbox
    where (owner, from_node, is_receipt) in (select * from unnest(${items.map(({ to }) => to)}::text[], ${items.map(({ from }) => from)}::text[],
      ${items.map(({ isReceipt }) => isReceipt)}::boolean[]))
    group by owner, from_node, is_receipt`.execute(tx);
  return new Map(rows.map(({ key, ...use }) => [key, use]));
}

/** Steps from owner to owner by the index, and looks up what each sender has there: nothing else of the mailboxes is read. */
async function useOfSenders(tx: Kysely<Database>, items: readonly CountedItem[]): Promise<Map<string, Use>> {
  const { rows } = await sql<Use & { key: string }>`
    with recursive owners (owner) as (
      select min(owner) from mailbox
      union all
      select (select min(owner) from mailbox where mailbox.owner > owners.owner) from owners where owner is not null)
    select concat_ws(' ', sender, is_receipt::text) as key, sum(lying.items) as items, sum(lying.bytes) as bytes
    from unnest(${[...new Set(items.map(({ from }) => from))]}::text[]) as sender cross join owners cross join lateral (
      select is_receipt, count(*) as items, sum(size) as bytes from mailbox
      where mailbox.owner = owners.owner and from_node = sender group by is_receipt) lying
    group by sender, is_receipt`.execute(tx);
  return new Map(rows.map(({ key, items: count, bytes }) => [key, { items: Number(count), bytes: Number(bytes) }]));
}

/** What all members of each linked federation have here together. Steps from pair to pair by the index; only what is theirs is counted. */
async function useOfFederations(tx: Kysely<Database>, items: readonly CountedItem[]): Promise<Map<string, Use>> {
  const federations = new Set(items.flatMap(({ from }) => (isLinked(from) ? [answerable(from)] : [])));
  if (federations.size === 0) return new Map();
  const { rows } = await sql<Use & { key: string }>`
    with recursive pairs (owner, from_node) as (
      (select owner, from_node from mailbox order by owner, from_node limit 1)
      union all
      select next.owner, next.from_node from pairs cross join lateral (
        select owner, from_node from mailbox where (mailbox.owner, mailbox.from_node) > (pairs.owner, pairs.from_node)
        order by owner, from_node limit 1) next)
    select concat_ws(' ', whose, is_receipt::text) as key, sum(lying.items) as items, sum(lying.bytes) as bytes
    from pairs cross join lateral (select substring(from_node from '@.*$')) answering (whose) cross join lateral (
      select is_receipt, count(*) as items, sum(size) as bytes from mailbox
      where mailbox.owner = pairs.owner and mailbox.from_node = pairs.from_node group by is_receipt) lying
    where whose = any(${[...federations]}::text[]) group by whose, is_receipt`.execute(tx);
  return new Map(rows.map(({ key, items: count, bytes }) => [key, { items: Number(count), bytes: Number(bytes) }]));
}

/** Bytes of the sealed files that are kept, or expected, for each recipient of each sender's. */
async function attachedOf(tx: Kysely<Database>, items: readonly CountedItem[]): Promise<Map<string, number>> {
  const { rows } = await sql<{ key: string; bytes: number }>`
    select to_node || ' ' || from_node as key, sum(size)::bigint as bytes from relay_attachment
    where (to_node, from_node) in (select * from unnest(${items.map(({ to }) => to)}::text[], ${items.map(({ from }) => from)}::text[]))
    group by to_node, from_node`.execute(tx);
  return new Map(rows.map(({ key, bytes }) => [key, bytes]));
}

async function filesOf(tx: Kysely<Database>, items: readonly CountedItem[]): Promise<Map<string, Map<string, number>>> {
  const { rows } = await sql<{ whose: string; blob: string; size: number }>`
    select whose, blob, max(size)::bigint as size
    from relay_attachment cross join lateral (select coalesce(substring(from_node from '@.*$'), from_node)) answering (whose)
    where whose = any(${[...new Set(items.map(({ from }) => answerable(from)))]}::text[]) group by whose, blob`.execute(
    tx,
  );
  const files = new Map<string, Map<string, number>>();
  for (const [whose, some] of Map.groupBy(rows, (row) => row.whose))
    files.set(whose, new Map(some.map(({ blob, size }) => [blob, Number(size)])));
  return files;
}
