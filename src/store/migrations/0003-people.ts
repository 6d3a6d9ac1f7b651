// Users of the node, their sessions, their decisions, and the node's settings.
import { sql } from "kysely";
import type { Kysely } from "kysely";

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table app_user (
      id              uuid primary key,
      login           text not null,
      name            text not null,
      unit            text not null,
      roles           text[] not null,
      grants          text[] not null,
      password_hash   text not null,
      language        text,
      disabled        boolean not null default false,
      failed_attempts int not null default 0,
      locked_until    timestamptz,
      created_at      timestamptz not null,
      last_sign_in_at timestamptz
    );
    create unique index app_user_login on app_user (lower(login));

    -- Only the token's SHA-256: who reads the table cannot sign in with it.
    create table session (
      token_hash bytea primary key check (octet_length(token_hash) = 32),
      user_id    uuid not null references app_user,
      data       jsonb not null,
      created_at timestamptz not null,
      seen_at    timestamptz not null,
      expires_at timestamptz not null
    );
    create index session_by_user on session (user_id);
    create index session_by_expiry on session (expires_at);

    create table decision (
      id             uuid primary key,
      check_id       uuid not null,
      record_id      uuid not null,
      record_version int not null,
      pair_key       bytea not null check (octet_length(pair_key) = 32),
      outcome        text not null check (outcome in ('confirmed', 'cleared', 'referred')),
      reason         text not null,
      fact           text,
      by_user        uuid not null references app_user,
      at             timestamptz not null,
      purpose        text not null
    );
    create index decision_pair on decision (pair_key, id);
    create index decision_check on decision (check_id, record_id, id);
    create index decision_open on decision (id) where outcome = 'referred';
    create trigger decision_append_only before update or delete or truncate on decision
      for each statement execute function refuse_change();

    create table setting (
      name  text primary key,
      value jsonb not null
    );
  `.execute(db);
}
