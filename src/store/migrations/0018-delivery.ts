// What goes to other nodes and comes from them, and what a hub keeps for its members. docs/decisions/0019-delivery.md.
import { sql } from "kysely";
import type { Kysely } from "kysely";
import { appRole, nodeRole } from "../database-roles.ts";

/**
 * Classes are numbers, the most pressing first, so that an index has them in that order. The delivery page sees of the outbox what the rule of sight
 * admits by the labels of what is sent; contents and sealed bytes only the node's own role reads.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    -- Where each stream stands: 'out' the place that the next envelope gets, 'in' the place that is waited for.
    create table delivery_stream (
      direction text not null check (direction in ('out', 'in')),
      peer      text not null,
      class     smallint not null check (class between 0 and 3),
      epoch     bigint not null,
      sequence  bigint not null check (sequence >= 1),
      previous  text,
      primary key (direction, peer, class)
    );

    create table outbox (
      id          uuid primary key,
      -- The order in which things were written: that of sealing.
      position    bigint generated always as identity,
      message     uuid not null,
      to_node     text not null,
      class       smallint not null check (class between 0 and 3),
      type        text not null,
      -- Kept in plain, as the records beside it are, until the last word: a revoked key has it sealed again.
      content     jsonb,
      labels      text[] not null,
      audience    text[] not null,
      requires    text[] not null,
      records     uuid[] not null,
      written_at  timestamptz not null,
      expires_at  timestamptz not null,
      state       text not null default 'waiting',
      code        text,
      is_answered boolean not null default false,
      attempts    int not null default 0,
      send_at     timestamptz not null,
      sent_at     timestamptz,
      changed_at  timestamptz not null,
      epoch       bigint,
      sequence    bigint,
      header_hash text,
      bytes       bytea,
      check ((sequence is null) = (epoch is null) and (sequence is null) = (header_hash is null))
    );
    create index outbox_waiting on outbox (to_node, class, position) where sequence is null and not is_answered;
    create index outbox_sealed on outbox (to_node, class, sequence) where sequence is not null and not is_answered;
    create index outbox_send_at on outbox (to_node, send_at) where sequence is not null and not is_answered;
    create index outbox_expiry on outbox (expires_at, state) where not is_answered;
    create index outbox_listed on outbox (to_node, id);
    create index outbox_records on outbox using gin (records);

    -- Signed evidence of each step, by whom it was signed. Kept as it came.
    create table delivery_receipt (
      envelope uuid not null,
      by_node  text not null,
      state    text not null,
      code     text,
      at       timestamptz not null,
      bytes    bytea not null,
      primary key (envelope, by_node, state)
    );
    create trigger delivery_receipt_append_only before update or truncate on delivery_receipt
      for each statement execute function refuse_change();

    -- What became of each envelope that came: whoever sends it again is told the same.
    create table inbox (
      from_node   text not null,
      id          uuid not null,
      class       smallint not null,
      epoch       bigint not null,
      sequence    bigint not null,
      type        text not null,
      header_hash text not null,
      state       text not null check (state in ('accepted', 'refused', 'expired')),
      code        text,
      received_at timestamptz not null,
      settled_at  timestamptz not null,
      expires_at  timestamptz not null,
      receipt     bytea not null,
      primary key (from_node, id)
    );
    create index inbox_settled on inbox (settled_at);

    -- Came before its turn.
    create table inbox_held (
      from_node   text not null,
      class       smallint not null,
      epoch       bigint not null,
      sequence    bigint not null,
      id          uuid not null,
      header_hash text not null,
      previous    text,
      expires_at  timestamptz not null,
      bytes       bytea not null,
      primary key (from_node, class, epoch, sequence)
    );

    -- Could not be read, opened or applied.
    create table quarantine (
      hash      text primary key,
      from_node text,
      envelope  uuid,
      code      text not null,
      at        timestamptz not null,
      bytes     bytea not null
    );
    create index quarantine_at on quarantine (at);

    -- A hub's: sealed, for others.
    create table mailbox (
      owner      text not null,
      hash       text not null,
      position   bigint generated always as identity,
      from_node  text not null,
      class      smallint not null,
      is_receipt boolean not null,
      at         timestamptz not null,
      size       int not null,
      bytes      bytea not null,
      primary key (owner, hash)
    );
    create index mailbox_order on mailbox (owner, class, position);
    create index mailbox_use on mailbox (owner, from_node, is_receipt) include (size);

    -- How the links fare, as the process that sends has seen it.
    create table delivery_link (
      peer         text primary key,
      answered_at  timestamptz,
      failed_at    timestamptz,
      failures     int not null default 0,
      code         text
    );
  `.execute(db);
  await protect(db);
}

async function protect(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table outbox enable row level security;
    create policy node_works on outbox to ${sql.id(nodeRole)} using (true) with check (true);
    create policy seen on outbox for select to ${sql.id(appRole)}
      using (audience && (select sight_grants()) and requires <@ (select sight_grants()));
    create policy handed_in on outbox for insert to ${sql.id(appRole)} with check (state = 'waiting' and sequence is null);
  `.execute(db);
}
