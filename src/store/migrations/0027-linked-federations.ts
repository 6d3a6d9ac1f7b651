// Federations that this one is linked to: docs/decisions/0028-linked-federations.md.
import { sql } from "kysely";
import type { Kysely } from "kysely";

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    -- At the hub: what two of its officers have agreed on, as the directory says it.
    create table federation_link (
      federation text primary key,
      link       jsonb not null
    );

    -- Versions of the directories of linked federations, each verified before it came here, by the fingerprint of the anchor that speaks for them.
    create table linked_version (
      anchor      text not null,
      version     integer not null check (version > 0),
      note        text not null,
      -- SHA-256 of the note's text, hexadecimal.
      hash        text not null,
      issued_at   timestamptz not null,
      expires_at  timestamptz not null check (expires_at > issued_at),
      received_at timestamptz not null,
      -- The proof of its place in the other hub's log (C2SP tlog-proof); of the last of each fetch.
      proof       text,
      primary key (anchor, version)
    );

    -- Members of the newest version, as far as they are shown over the link, by the SHA-256 of their part.
    create table linked_part (
      anchor text not null,
      sha256 text not null,
      part   bytea not null,
      primary key (anchor, sha256)
    );

    -- How the last look at each went.
    create table linked_look (
      anchor   text primary key,
      heard_at timestamptz,
      code     text,
      since    timestamptz
    );
  `.execute(db);
}
