// Files of records, what is being uploaded of them, and the attachments that a hub keeps for others. docs/decisions/0023-attachments.md.
import { sql } from "kysely";
import type { Kysely } from "kysely";
import { appRole, nodeRole } from "../database-roles.ts";

/**
 * A file is seen by whoever sees its record as it is now, and goes with it: it has no labels of its own that could come apart from the record's. What
 * is in it lies sealed on the disk, under the name of `blob`; only with the row, and a key that is in neither, can it be opened.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table record_file (
      id         uuid primary key,
      record_id  uuid not null references record_head on delete cascade,
      state      text not null check (state in ('here', 'coming')),
      -- SHA-256 of the sealed file, hexadecimal; its bytes, and those of the file itself.
      blob       text not null check (blob ~ '^[0-9a-f]{64}$'),
      size       bigint not null,
      length     bigint not null,
      -- What opens it, itself sealed with a key that is not in the database.
      seed       bytea not null,
      name       text not null,
      media_type text not null,
      added_at   timestamptz not null,
      by_user    uuid references app_user,
      -- Where it comes from: the node, and the envelope that waits for it.
      from_node  text,
      envelope   uuid
    );
    create index record_file_record on record_file (record_id);
    create index record_file_blob on record_file (blob);
    create index record_file_coming on record_file (from_node, envelope) where state = 'coming';

    -- What has come of a file that is being sent, in pieces, by somebody signed in.
    create table file_upload (
      id         uuid primary key,
      record_id  uuid not null references record_head on delete cascade,
      by_user    uuid not null references app_user,
      purpose    text not null,
      reason     text not null,
      name       text not null,
      length     bigint not null,
      -- Bytes that are durable.
      received   bigint not null default 0,
      seed       bytea not null,
      expires_at timestamptz not null,
      -- The file it has become.
      file       uuid
    );
    create index file_upload_record on file_upload (record_id);

    alter table outbox add column attachments jsonb;
    create index outbox_attachments on outbox using gin (attachments jsonb_path_ops) where attachments is not null and not is_answered;

    -- A hub's: which sealed files it keeps, from whom and for whom, as the headers that came through it name them.
    create table relay_attachment (
      envelope   uuid not null,
      blob       text not null,
      from_node  text not null,
      to_node    text not null,
      size       bigint not null,
      expires_at timestamptz not null,
      primary key (envelope, from_node, blob)
    );
    create index relay_attachment_blob on relay_attachment (blob);
    create index relay_attachment_use on relay_attachment (to_node, from_node) include (size);
    create index relay_attachment_expiry on relay_attachment (expires_at);

    alter table inbox drop constraint inbox_state_check;
    alter table inbox add constraint inbox_state_check check (state in ('opened', 'accepted', 'refused', 'expired'));
    create index inbox_opened on inbox (from_node, id) where state = 'opened';
  `.execute(db);
  await protect(db);
}

async function protect(db: Kysely<unknown>): Promise<void> {
  const app = sql.id(appRole);
  const ofRecord = sql`exists (select from record_head head where head.id = record_id)`;
  for (const name of ["record_file", "file_upload"])
    await sql`
      alter table ${sql.table(name)} enable row level security;
      create policy node_works on ${sql.table(name)} to ${sql.id(nodeRole)} using (true) with check (true);
      create policy seen on ${sql.table(name)} for select to ${app} using (${ofRecord});
      create policy added on ${sql.table(name)} for insert to ${app} with check (${ofRecord});
      create policy removed on ${sql.table(name)} for delete to ${app} using (${ofRecord});
    `.execute(db);
  await sql`
    create policy changed on file_upload for update to ${app} using (${ofRecord}) with check (${ofRecord});
  `.execute(db);
}
