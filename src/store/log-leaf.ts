// One leaf by its index, in one query that carries no more of its row than is needed: what a proof is made of.
import { createHash } from "node:crypto";
import { sql } from "kysely";
import type { Kysely } from "kysely";
import type { LogDetail, StoredLeaf } from "#domain";
import { unpack } from "./log-row.ts";
import type { Database } from "./schema.ts";

interface LeafRow {
  readonly place: number;
  readonly hash: Uint8Array;
  /** The leaf with its length, where all leaves of the row are of one length; otherwise all of them. */
  readonly data: Uint8Array;
  readonly is_cut: boolean;
  readonly salt: Uint8Array | null;
  readonly detail: LogDetail | null;
}

/** The leaf; undefined when it is missing. */
export async function readLeaf(db: Kysely<Database>, index: number): Promise<StoredLeaf | undefined> {
  const row = await readRow(db, index, true);
  if (row === undefined) return undefined;
  const leaf = leafOf(row, index);
  // Lengths that differ may add up to the same: then what was cut out is not the leaf, and its hash says so.
  if (!row.is_cut || (leaf !== undefined && isHashOf(leaf))) return leaf;
  const whole = await readRow(db, index, false);
  return whole && leafOf(whole, index);
}

async function readRow(db: Kysely<Database>, index: number, cut: boolean): Promise<LeafRow | undefined> {
  const { rows } = await sql<LeafRow>`
    select (${index}::bigint - append.first)::int as place, substring(append.hashes from 32 * (${index}::bigint - append.first)::int + 1 for 32) as hash,
      is_cut, case when is_cut then substring(append.data from ((${index}::bigint - append.first) * length)::int + 1 for length) else append.data end as data,
      substring(span.salts from 32 * (${index}::bigint - span.first)::int + 1 for 32) as salt,
      span.details -> (${index}::bigint - span.first)::int as detail
    from (select * from log_append where first <= ${index} order by first desc limit 1) append
      cross join lateral (select octet_length(append.data) / append.size as length) mean
      cross join lateral (select ${cut} and octet_length(append.data) % append.size = 0 as is_cut) told
      left join lateral (select * from log_span where first <= ${index} order by first desc limit 1) span on ${index} < span.first + span.size
    where ${index} < append.first + append.size`.execute(db);
  return rows[0];
}

function leafOf({ place, hash, data, is_cut: isCut, salt, detail }: LeafRow, index: number): StoredLeaf | undefined {
  const own = isCut ? (declares(data) ? data.subarray(4) : undefined) : unpack(data)[place];
  if (own === undefined) return undefined;
  const isErased = salt === null || detail === null;
  return { index, hash, data: own, salt: isErased ? undefined : salt, detail: isErased ? undefined : detail };
}

/** Whether the bytes begin with their own length. */
function declares(data: Uint8Array): boolean {
  return data.length >= 4 && Buffer.from(data.buffer, data.byteOffset, 4).readUInt32BE() === data.length - 4;
}

/** RFC 6962, section 2.1: SHA-256(0x00 || data). */
function isHashOf({ hash, data }: StoredLeaf): boolean {
  return createHash("sha256").update(Uint8Array.of(0)).update(data).digest().equals(hash);
}
