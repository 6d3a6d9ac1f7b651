// What a hub keeps, sealed, for its members, as `MailboxStore` of #exchange asks for it.
import { sql } from "kysely";
import type { Kysely } from "kysely";
import type { DeliveryClass } from "#domain";
import type { Database } from "../schema.ts";
import { classNumber } from "./classes.ts";

interface MailItem {
  readonly to: string;
  readonly from: string;
  readonly class: DeliveryClass;
  readonly isReceipt: boolean;
  readonly hash: string;
  readonly at: string;
  readonly bytes: Uint8Array;
}

interface Use {
  items: number;
  bytes: number;
}

/** The mailboxes of a hub. */
export class Mailboxes {
  readonly #db: Kysely<Database>;

  constructor(db: Kysely<Database>) {
    this.#db = db;
  }

  /** Keeps what fits into the quota of its sender at its recipient; answers for each whether it lies there now. */
  async keep(
    items: readonly MailItem[],
    quota: { readonly items: number; readonly bytes: number },
  ): Promise<boolean[]> {
    if (items.length === 0) return [];
    return this.#db.transaction().execute(async (tx) => {
      const used = await useOf(tx, items);
      const there = await thereOf(tx, items);
      const kept: MailItem[] = [];
      const answers = items.map((item) => {
        if (there.has(`${item.to} ${item.hash}`)) return true;
        const use = used.get(useKey(item)) ?? { items: 0, bytes: 0 };
        const room = item.class === "hit" ? 1.25 : 1;
        if (use.items + 1 > quota.items * room || use.bytes + item.bytes.length > quota.bytes * room) return false;
        used.set(useKey(item), { items: use.items + 1, bytes: use.bytes + item.bytes.length });
        there.add(`${item.to} ${item.hash}`);
        kept.push(item);
        return true;
      });
      if (kept.length > 0) await insert(tx, kept);
      return answers;
    });
  }

  /** What lies there for a member, the most pressing first and then the oldest, up to so many bytes but at least one. */
  async fetch(owner: string, limit: { readonly items: number; readonly bytes: number }): Promise<Uint8Array[]> {
    const { rows } = await sql<{ bytes: Uint8Array }>`
      select bytes from (
        select bytes, class, position, sum(size) over (order by class, position) - size as before from (
          select * from mailbox where owner = ${owner} order by class, position limit ${limit.items}) first_ones) counted
      where before = 0 or before + octet_length(bytes) <= ${limit.bytes}
      order by class, position`.execute(this.#db);
    return rows.map(({ bytes }) => bytes);
  }

  /** Removes what its owner has. */
  async remove(owner: string, hashes: readonly string[]): Promise<void> {
    if (hashes.length > 0)
      await sql`delete from mailbox where owner = ${owner} and hash = any(${[...hashes]}::text[])`.execute(this.#db);
  }

  /** Removes what nobody has fetched since then. Its sender has said long before that it expired. */
  async forget(before: string): Promise<void> {
    await sql`delete from mailbox where at < ${before}`.execute(this.#db);
  }
}

const useKey = ({ to, from, isReceipt }: Pick<MailItem, "to" | "from" | "isReceipt">): string =>
  `${to} ${from} ${isReceipt}`;

async function useOf(tx: Kysely<Database>, items: readonly MailItem[]): Promise<Map<string, Use>> {
  const { rows } = await sql<Use & { owner: string; from_node: string; is_receipt: boolean }>`
    select owner, from_node, is_receipt, count(*) as items, sum(size) as bytes from mailbox
    where (owner, from_node, is_receipt) in (select * from unnest(${items.map(({ to }) => to)}::text[], ${items.map(({ from }) => from)}::text[],
      ${items.map(({ isReceipt }) => isReceipt)}::boolean[]))
    group by owner, from_node, is_receipt`.execute(tx);
  return new Map(
    rows.map((row) => [
      useKey({ to: row.owner, from: row.from_node, isReceipt: row.is_receipt }),
      { items: row.items, bytes: row.bytes },
    ]),
  );
}

async function thereOf(tx: Kysely<Database>, items: readonly MailItem[]): Promise<Set<string>> {
  const { rows } = await sql<{ owner: string; hash: string }>`
    select owner, hash from mailbox where (owner, hash) in (
      select * from unnest(${items.map(({ to }) => to)}::text[], ${items.map(({ hash }) => hash)}::text[]))`.execute(
    tx,
  );
  return new Set(rows.map(({ owner, hash }) => `${owner} ${hash}`));
}

async function insert(tx: Kysely<Database>, kept: readonly MailItem[]): Promise<void> {
  await sql`
    insert into mailbox (owner, hash, from_node, class, is_receipt, at, size, bytes)
    select owner, hash, from_node, class, is_receipt, at, octet_length(bytes), bytes from rows from (
      unnest(${kept.map(({ to }) => to)}::text[], ${kept.map(({ hash }) => hash)}::text[], ${kept.map(({ from }) => from)}::text[],
      ${kept.map((item) => classNumber(item.class))}::smallint[], ${kept.map(({ isReceipt }) => isReceipt)}::boolean[],
      ${kept.map(({ at }) => at)}::timestamptz[], ${kept.map(({ bytes }) => Buffer.from(bytes))}::bytea[]))
      with ordinality as given (owner, hash, from_node, class, is_receipt, at, bytes, place)
    order by place
    on conflict do nothing`.execute(tx);
  await sql`select pg_notify('besa_mailbox', owner) from unnest(${[...new Set(kept.map(({ to }) => to))]}::text[]) as owner`.execute(
    tx,
  );
}
