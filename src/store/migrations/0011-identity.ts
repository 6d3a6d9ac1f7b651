// How people prove who they are: passkeys, one-time codes, known browsers, and the keys of programs.
import { sql } from "kysely";
import type { Kysely } from "kysely";

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    -- A client is a program: it signs in by a key, never by a password.
    alter table app_user add column kind text not null default 'person' check (kind in ('person', 'client'));

    create table passkey (
      id           bytea primary key,
      user_id      uuid not null references app_user,
      name         text not null,
      public_key   bytea not null,
      counter      bigint not null,
      transports   text[] not null,
      created_at   timestamptz not null,
      last_used_at timestamptz
    );
    create index passkey_by_user on passkey (user_id, created_at);

    -- A question put to an authenticator. Deleted when it is answered: an answer counts once.
    create table ceremony (
      challenge  bytea primary key check (octet_length(challenge) = 32),
      act        text not null check (act in ('sign-in', 'register')),
      bound_to   bytea not null check (octet_length(bound_to) = 32),
      expires_at timestamptz not null
    );
    create index ceremony_by_expiry on ceremony (expires_at);

    -- The shared secret of an authenticator app, and the newest time step whose code was taken.
    create table code_generator (
      user_id      uuid primary key references app_user,
      secret       bytea not null,
      confirmed_at timestamptz,
      last_step    bigint not null default 0
    );
    create table recovery_code (
      user_id   uuid not null references app_user,
      code_hash bytea not null check (octet_length(code_hash) = 32),
      primary key (user_id, code_hash)
    );

    -- Browsers in which a user has signed in: strangers' guesses do not close the account to them.
    create table known_device (
      token_hash      bytea not null check (octet_length(token_hash) = 32),
      user_id         uuid not null references app_user,
      seen_at         timestamptz not null,
      failed_attempts int not null default 0,
      locked_until    timestamptz,
      primary key (token_hash, user_id)
    );
    create index known_device_by_user on known_device (user_id, seen_at);

    -- Only the key's SHA-256: who reads the table cannot sign in with it.
    create table client_key (
      key_hash     bytea primary key check (octet_length(key_hash) = 32),
      user_id      uuid not null references app_user,
      hint         text not null,
      created_at   timestamptz not null,
      expires_at   timestamptz not null,
      last_used_at timestamptz
    );
    create index client_key_by_user on client_key (user_id, created_at);
  `.execute(db);
}
