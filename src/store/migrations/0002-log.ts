// The Merkle log: leaves and tree are append-only, details stand beside and can be erased by law.
import { sql } from "kysely";
import type { Kysely } from "kysely";

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table log_leaf (
      index bigint primary key,
      hash  bytea not null check (octet_length(hash) = 32),
      data  bytea not null,
      at    timestamptz not null
    );

    create table log_detail (
      index     bigint primary key,
      salt      bytea not null,
      detail    jsonb not null,
      act       text not null,
      user_id   uuid,
      reference uuid,
      records   uuid[] not null
    );
    create index log_detail_user on log_detail (user_id, index) where user_id is not null;
    create index log_detail_reference on log_detail (reference, index) where reference is not null;
    create index log_detail_records on log_detail using gin (records);

    create table log_node (
      level smallint not null check (level >= 1),
      index bigint not null,
      hash  bytea not null check (octet_length(hash) = 32),
      primary key (level, index)
    );

    -- One row: the lock on it is the order of the log.
    create table log_head (
      is_only  boolean primary key default true check (is_only),
      size     bigint not null,
      frontier bytea[] not null,
      -- The time in the newest leaf, as it is written there.
      at       text
    );
    insert into log_head (size, frontier) values (0, '{}');

    create table log_checkpoint (
      size bigint primary key,
      note text not null
    );

    create trigger log_leaf_append_only before update or delete or truncate on log_leaf
      for each statement execute function refuse_change();
    create trigger log_node_append_only before update or delete or truncate on log_node
      for each statement execute function refuse_change();
    create trigger log_checkpoint_append_only before update or delete or truncate on log_checkpoint
      for each statement execute function refuse_change();
    create trigger log_detail_unaltered before update or truncate on log_detail
      for each statement execute function refuse_change();
  `.execute(db);
}
