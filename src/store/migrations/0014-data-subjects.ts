// Requests of data subjects, what was found for them, what is asked in circles that their desk knows nothing of, and legal clocks.
import { sql } from "kysely";
import type { Kysely } from "kysely";
import { appRole, nodeRole } from "../database-roles.ts";

/** A request is shown by the database to the data-protection desk only, an inquiry to those who see what it is about, like a record. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    -- The mark of decision 0015. Not part of a version: it is this node's, and the owner's next edition does not take it off.
    alter table record_head add column restricted jsonb;

    create table subject_case (
      id          uuid primary key,
      number      int generated always as identity unique,
      -- Rises with each step: whoever takes one says which they have seen.
      version     int not null default 1,
      kind        text not null check (kind in ('access', 'correction', 'erasure', 'restriction')),
      law         text not null,
      state       text not null check (state in ('received', 'identity-asked', 'examination', 'decided', 'answered', 'closed')),
      channel     text not null,
      received_on date not null,
      subject     jsonb not null,
      represented jsonb,
      wish        text not null,
      language    text not null,
      identity    jsonb,
      assigned_to uuid references app_user,
      searched_at timestamptz,
      decision    jsonb,
      -- As it was sent.
      letter      text,
      by_user     uuid not null references app_user,
      created_at  timestamptz not null
    );
    create index subject_case_state on subject_case (state, number);

    create table subject_event (
      case_id uuid not null references subject_case,
      -- The version of the case that the step made, or, of what happened beside the steps, the one it found.
      version int not null,
      id      uuid not null,
      at      timestamptz not null,
      by_user uuid references app_user,
      step    text not null,
      data    jsonb not null,
      primary key (case_id, id)
    );

    create table subject_finding (
      id             uuid primary key,
      case_id        uuid not null references subject_case,
      kind           text not null check (kind in ('record', 'watch', 'decision', 'hit')),
      ref            uuid not null,
      record_version int,
      strength       double precision,
      judgement      text not null default 'open' check (judgement in ('open', 'subject', 'other')),
      disclose       boolean not null default false,
      owner_says     text check (owner_says in ('agrees', 'objects')),
      constraint subject_finding_once unique (case_id, kind, ref)
    );

    create table subject_inquiry (
      id          uuid primary key,
      case_id     uuid not null references subject_case,
      kind        text not null,
      law         text not null,
      subject     jsonb not null,
      audience    text[] not null,
      requires    text[] not null,
      things      jsonb not null,
      asked_at    timestamptz not null,
      answer      text check (answer in ('nothing', 'tell')),
      words       text,
      answered_by uuid references app_user,
      answered_at timestamptz,
      constraint subject_inquiry_once unique (case_id, audience, requires)
    );

    create table legal_clock (
      id        uuid primary key,
      rule      text not null,
      matter    text not null check (matter in ('subject-case', 'subject-inquiry')),
      matter_id uuid not null,
      audience  text[] not null,
      requires  text[] not null,
      began_on  date not null,
      pauses    jsonb not null,
      extended  boolean not null default false,
      ended_on  date,
      -- Worked out from the above whenever it changes: the day on which there is something to tell, and the last day in time.
      due_on    date,
      tell_on   date,
      unique (matter, matter_id, rule)
    );
    create index legal_clock_tell on legal_clock (tell_on) where ended_on is null;

    -- What was told: one row for each thing, whoever tries to tell it.
    create table clock_notice (
      clock     uuid not null references legal_clock,
      due_on    date not null,
      days_left int not null,
      told_at   timestamptz not null,
      primary key (clock, due_on, days_left)
    );
  `.execute(db);
  const desk = sql`'data-protection' = any ((select sight_grants())::text[])`;
  const own = sql`audience && (select sight_grants()) and requires <@ (select sight_grants())`;
  const rules = {
    subject_case: desk,
    subject_event: desk,
    subject_finding: desk,
    subject_inquiry: own,
    legal_clock: own,
    clock_notice: sql`exists (select from legal_clock where legal_clock.id = clock)`,
  };
  for (const [name, rule] of Object.entries(rules))
    await sql`
      alter table ${sql.table(name)} enable row level security;
      create policy node_works on ${sql.table(name)} to ${sql.id(nodeRole)} using (true) with check (true);
      create policy seen on ${sql.table(name)} to ${sql.id(appRole)} using (${rule}) with check (${rule});
    `.execute(db);
}
