// The log in runs: what is appended together is one row, not three rows for each leaf. The leaves, the tree and the proofs stay the same.
import { sql } from "kysely";
import type { Kysely } from "kysely";

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    -- Leaves that were appended together, and the nodes that they filled, each in order.
    create table log_append (
      first  bigint primary key,
      size   int not null check (size > 0),
      at     timestamptz not null,
      hashes bytea not null check (octet_length(hashes) = 32 * size),
      -- The bytes of each leaf, with their length before them (4 bytes, highest first).
      data   bytea not null,
      nodes  bytea not null check (octet_length(nodes) % 32 = 0)
    );
    create index log_append_at on log_append using brin (at);

    -- The readable side of neighbouring leaves of one append that are of one act of one officer, such as the lines of a batch.
    create table log_span (
      first     bigint primary key,
      size      int not null check (size > 0),
      -- 32 bytes and a JSON value for each leaf; zeros and null where the detail was erased by law.
      salts     bytea not null check (octet_length(salts) = 32 * size),
      details   json not null,
      act       text not null,
      user_id   uuid,
      -- The common part of their references: see familyOf in log-span.ts.
      family    uuid,
      records   uuid[] not null
    );

    insert into log_append (first, size, at, hashes, data, nodes)
    select index, 1, at, hash, int4send(octet_length(data)) || data,
      coalesce((select string_agg(node.hash, ''::bytea order by node.level) from log_node node
        join generate_series(1, 62) fills (level) on node.level = fills.level
        where (leaf.index + 1) % (1::bigint << fills.level) = 0 and node.index = (leaf.index + 1) / (1::bigint << fills.level) - 1), '')
    from log_leaf leaf;

    insert into log_span (first, size, salts, details, act, user_id, family, records)
    select index, 1, salt, json_build_array(detail), act, user_id,
      (overlay(reference::text placing '000' from 16 for 3))::uuid, records
    from log_detail;

    drop table log_leaf, log_node, log_detail;

    create index log_span_user on log_span (user_id, first) where user_id is not null;
    create index log_span_family on log_span (family, first) where family is not null;
    -- Nearly all checks show nobody: they are not in this index.
    create index log_span_records on log_span using gin (records) where records <> '{}';

    create function refuse_unless_erasing() returns trigger language plpgsql as $$
    begin
      if current_setting('besa.erasing', true) = 'on' and TG_OP = 'UPDATE' then return null; end if;
      raise exception '% is append-only', TG_TABLE_NAME using errcode = 'BE001';
    end $$;
    create trigger log_append_append_only before update or delete or truncate on log_append
      for each statement execute function refuse_change();
    create trigger log_span_unaltered before update or truncate on log_span
      for each statement execute function refuse_unless_erasing();
  `.execute(db);
}
