// Who this node trusts: the versions of its federation's directory. At a hub also what they are made of, and what was asked of it.
import { sql } from "kysely";
import type { Kysely } from "kysely";

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    -- Versions of the directory, each verified before it came here. A version never changes and none goes.
    create table directory_version (
      version     integer primary key check (version > 0),
      note        text not null,
      -- SHA-256 of the note's text, hexadecimal.
      hash        text not null unique,
      issued_at   timestamptz not null,
      expires_at  timestamptz not null check (expires_at > issued_at),
      received_at timestamptz not null,
      -- At the hub: its place in the log.
      leaf        bigint,
      -- At a member: the proof of its place in the hub's log (C2SP tlog-proof).
      proof       text
    );
    create trigger directory_version_append_only before update or delete or truncate on directory_version
      for each statement execute function refuse_change();

    -- Members as the directory has them, by the SHA-256 of their part.
    create table directory_part (
      sha256 text primary key,
      part   bytea not null
    );

    -- At the hub: who is in the directory.
    create table federation_member (
      authority  text primary key,
      member     jsonb not null,
      salt       bytea not null,
      since      timestamptz not null,
      left_at    timestamptz
    );

    -- At the hub of a confidential roster: who is told of whom, in the order of their names.
    create table federation_acquaintance (
      one   text not null references federation_member,
      other text not null references federation_member check (one < other),
      primary key (one, other)
    );

    -- At the hub: codes that let a stranger hand in one request. Of a code its SHA-256 is kept.
    create table federation_invitation (
      code_hash  bytea primary key,
      authority  text not null,
      expires_at timestamptz not null,
      used_at    timestamptz
    );

    -- At the hub: what nodes have asked for.
    create table federation_request (
      id          uuid primary key,
      ask         text not null check (ask in ('join', 'keys', 'leave')),
      authority   text not null,
      node        text not null,
      note        text not null,
      fingerprint text not null,
      received_at timestamptz not null,
      state       text not null default 'waiting' check (state in ('waiting', 'granted', 'refused'))
    );
    create unique index federation_request_waiting on federation_request (authority, node, ask) where state = 'waiting';
  `.execute(db);
}
