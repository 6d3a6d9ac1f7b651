// Secrets that the node must be able to read again are sealed under a key that lies outside the database.
import { sql } from "kysely";
import type { Kysely } from "kysely";

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    -- Rows of before stand as they were until the node, which has the key, seals them at its next start.
    alter table code_generator add column sealed boolean not null default false;

    -- Where people may show who they are: a national identity provider. Its issuer is never changed: whoever it vouches for here was linked under it.
    create table identity_provider (
      id            text primary key check (id ~ '^[a-z0-9][a-z0-9-]{0,31}$'),
      name          text not null,
      issuer        text not null,
      client_id     text not null,
      -- Sealed; null for a public client.
      client_secret bytea,
      strong_acr    text[] not null,
      strong_amr    text[] not null,
      disabled      boolean not null default false,
      created_at    timestamptz not null
    );
    create table identity_link (
      provider     text not null references identity_provider on delete cascade,
      subject      text not null,
      user_id      uuid not null references app_user,
      linked_at    timestamptz not null,
      last_used_at timestamptz,
      primary key (provider, subject),
      unique (provider, user_id)
    );
    create index identity_link_by_user on identity_link (user_id);

    -- Somebody sent to a provider. Deleted when they come back: an answer counts once.
    create table identity_flow (
      state_hash bytea primary key check (octet_length(state_hash) = 32),
      provider   text not null references identity_provider on delete cascade,
      act        text not null check (act in ('sign-in', 'prove', 'link')),
      bound_to   bytea not null check (octet_length(bound_to) = 32),
      sealed     bytea not null,
      started_at timestamptz not null,
      expires_at timestamptz not null
    );
    create index identity_flow_by_expiry on identity_flow (expires_at);
  `.execute(db);
}
