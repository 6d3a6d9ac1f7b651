// What a hub keeps, sealed, for its members, as `MailboxStore` of #exchange asks for it.
import { sql } from "kysely";
import type { Kysely } from "kysely";
import type { DeliveryClass, DeliveryState } from "#domain";
import { toJson } from "../json.ts";
import type { Database } from "../schema.ts";
import { classNumber } from "./classes.ts";
import { type MailBounds, MailUse } from "./mail-use.ts";
import { countTraffic } from "./traffic.ts";

interface MailItem {
  readonly to: string;
  readonly from: string;
  readonly class: DeliveryClass;
  readonly isReceipt: boolean;
  readonly hash: string;
  readonly at: string;
  readonly bytes: Uint8Array;
  readonly envelope?: string | undefined;
  readonly isSettled?: boolean | undefined;
  readonly type?: string | undefined;
  readonly sentAt?: string | undefined;
  readonly step?: { readonly state: DeliveryState; readonly at: string } | undefined;
  readonly expiresAt?: string | undefined;
  readonly attachments?: readonly { readonly sha256: string; readonly size: number }[] | undefined;
}

/** The mailboxes of a hub. */
export class Mailboxes {
  readonly #db: Kysely<Database>;

  constructor(db: Kysely<Database>) {
    this.#db = db;
  }

  /** Keeps what fits into the quota of its sender, at its recipient and in all; answers for each whether it lies there now. */
  async keep(items: readonly MailItem[], quota: MailBounds): Promise<boolean[]> {
    if (items.length === 0) return [];
    return this.#db.transaction().execute(async (tx) => {
      const use = await MailUse.read(tx, items);
      const there = await thereOf(tx, items);
      const kept: MailItem[] = [];
      const answers = items.map((item) => {
        if (there.has(`${item.to} ${item.hash}`)) return true;
        if (!use.take(item, quota)) return false;
        there.add(`${item.to} ${item.hash}`);
        kept.push(item);
        return true;
      });
      if (kept.length > 0) await insert(tx, kept);
      await expectAttachments(tx, kept);
      await forgetAttachments(tx, items);
      await countTraffic(tx, kept);
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

  /** Members of a linked federation that something lies here for. */
  async ownersIn(federation: string): Promise<string[]> {
    const { rows } = await sql<{ owner: string }>`
      select distinct owner from mailbox where split_part(owner, '@', 2) = ${federation} order by owner`.execute(
      this.#db,
    );
    return rows.map(({ owner }) => owner);
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

/** Notes which sealed files are to come for what was kept, from whom and for whom. */
async function expectAttachments(tx: Kysely<Database>, kept: readonly MailItem[]): Promise<void> {
  const rows = kept.flatMap(({ envelope, from, to, expiresAt, attachments = [] }) =>
    attachments.map(({ sha256, size }) => ({ envelope, blob: sha256, from, to, size, expiresAt })),
  );
  if (rows.length > 0)
    await sql`
      insert into relay_attachment (envelope, blob, from_node, to_node, size, expires_at)
      select envelope, blob, "from", "to", size, "expiresAt" from jsonb_to_recordset(${toJson(rows)}::jsonb)
        as given (envelope uuid, blob text, "from" text, "to" text, size bigint, "expiresAt" timestamptz)
      on conflict do nothing`.execute(tx);
}

/** A recipient that has said its last word fetches nothing of it any more. */
async function forgetAttachments(tx: Kysely<Database>, items: readonly MailItem[]): Promise<void> {
  const settled = items.filter(({ isReceipt, isSettled }) => isReceipt && isSettled === true);
  if (settled.length > 0)
    await sql`
      delete from relay_attachment using unnest(${settled.map(({ envelope }) => envelope ?? null)}::uuid[],
        ${settled.map(({ from }) => from)}::text[], ${settled.map(({ to }) => to)}::text[]) as said (about, recipient, sender)
      where envelope = about and to_node = recipient and from_node = sender`.execute(tx);
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
