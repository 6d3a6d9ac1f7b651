// Who witnesses this log and what they have cosigned, and which logs this node witnesses.
import { sql } from "kysely";
import type { Kysely } from "kysely";

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    -- Witnesses that this log sends its checkpoints to. A name and a key are one witness.
    create table log_witness (
      name     text primary key,
      key      text not null unique,
      url      text not null,
      added_at timestamptz not null
    );

    -- Signature lines (C2SP tlog-cosignature) under checkpoints of this log, by the witness's verifier key.
    create table log_cosignature (
      size bigint not null references log_checkpoint,
      key  text not null,
      line text not null,
      primary key (size, key)
    );
    create index log_cosignature_key on log_cosignature (key, size);
    create trigger log_cosignature_append_only before update or delete or truncate on log_cosignature
      for each statement execute function refuse_change();

    -- Logs that this node witnesses, and of each the newest checkpoint that it cosigned. One that is witnessed no more keeps its row: should it be
    -- witnessed again, it goes on where it was.
    create table witnessed_log (
      origin      text primary key,
      -- SHA-256 of the origin, hexadecimal: its name in addresses.
      origin_hash text not null unique,
      keys        text[] not null,
      is_active   boolean not null,
      added_at    timestamptz not null,
      size        bigint not null default 0,
      note        text,
      -- Seconds since 1970, as the cosignature says.
      cosigned_at bigint not null default 0,
      check ((note is null) = (cosigned_at = 0))
    );

    create function refuse_going_back() returns trigger language plpgsql as $$
    begin
      if new.size < old.size or new.cosigned_at < old.cosigned_at or new.origin <> old.origin then
        raise exception 'a witness does not go back' using errcode = 'BE001';
      end if;
      return new;
    end $$;
    create trigger witnessed_log_forward before update on witnessed_log for each row execute function refuse_going_back();
    create trigger witnessed_log_kept before delete or truncate on witnessed_log
      for each statement execute function refuse_change();
  `.execute(db);
}
