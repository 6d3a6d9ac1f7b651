// Live queries to partners, hits that come of them, and hits that nobody has answered in time. docs/decisions/0027-live-query.md.
import { sql } from "kysely";
import type { Kysely } from "kysely";
import { appRole, nodeRole } from "../database-roles.ts";

/** Adds the tables of queries, and has a hit be seen only by whoever sees every alert that it names. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await makeTables(db);
  await changeHits(db);
  await reachDetails(db);
  await protect(db);
}

async function makeTables(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table query_agreement (
      id             uuid primary key,
      partner        text not null,
      asks           boolean not null,
      answers        boolean not null,
      purposes       text[] not null,
      kinds          text[] not null,
      per_day        integer not null,
      names_per_hour integer not null,
      details        text not null check (details in ('never', 'on-request', 'at-once')),
      keep_days      integer not null,
      basis          text not null,
      made_at        timestamptz not null,
      ended_at       timestamptz
    );
    create unique index query_agreement_stands on query_agreement (partner) where ended_at is null;

    -- What this node asked a partner. Whom it asked about stands with the check, in the log.
    create table partner_query (
      id            uuid primary key,
      check_id      uuid not null,
      authority     text not null,
      peer          text,
      by_user       uuid not null references app_user,
      unit          text not null,
      purpose       text not null,
      -- Whom or what it was about, as the check has it: for the hit that may come of it.
      presented     text not null,
      -- Without an answer: 'asked'. That its time is over is for whoever looks to see.
      state         text not null check (state in ('asked', 'no-hit', 'hit', 'not-allowed')),
      obstacle      text,
      likeness      text,
      asked_at      timestamptz not null,
      answer_by     timestamptz not null,
      answered_at   timestamptz,
      hit           uuid,
      -- What the partner's agreement says of details.
      terms         text,
      details       text check (details in ('asked', 'given', 'refused')),
      details_note  text,
      keep_until    date not null
    );
    create index partner_query_check on partner_query (check_id);
    create index partner_query_day on partner_query (authority, asked_at);
    create index partner_query_kept on partner_query (keep_until);

    -- Records of a partner's, given for one query. In no index.
    create table partner_details (
      query     uuid not null references partner_query on delete cascade,
      record_id uuid not null,
      place     integer not null,
      shared    jsonb not null,
      primary key (query, record_id)
    );
    create index partner_details_record on partner_details (record_id);

    -- What a partner asked this node.
    create table asked_query (
      id             uuid primary key,
      authority      text not null,
      peer           text not null,
      purpose        text not null,
      kind           text not null,
      unit           text not null,
      -- Whom or what, and a hash to count different ones by; both go when their time is over.
      subject        jsonb,
      subject_hash   bytea,
      state          text not null check (state in ('no-hit', 'hit', 'not-allowed')),
      obstacle       text,
      likeness       text,
      records        uuid[] not null,
      hit            uuid,
      asked_at       timestamptz not null,
      details        text check (details in ('asked', 'given', 'refused')),
      details_reason text,
      details_note   text,
      details_by     text,
      keep_until     date not null
    );
    create index asked_query_rate on asked_query (authority, asked_at);
    create index asked_query_kept on asked_query (keep_until) where subject is not null;
    create index asked_query_details on asked_query (id) where details = 'asked';
  `.execute(db);
}

async function changeHits(db: Kysely<unknown>): Promise<void> {
  const { rows } = await sql<{ schema: string }>`select current_schema() as schema`.execute(db);
  const schema = sql.id(rows[0]?.schema ?? "public");
  await sql`
    -- A hit that came of a query: the asking node has no record of it.
    alter table border_hit alter column record_id drop not null;
    -- When it was told that the time to answer is over.
    alter table border_hit add column overdue_told_at timestamptz;
    create index border_hit_due on border_hit (due_at) where state = 'waiting' and overdue_told_at is null;

    -- Which desks are told: those of a role where one is named, else those that answer hits. The kinds are LiveAlertKind of #domain.
    alter table live_alert add column for_role text;
    alter table live_alert drop constraint if exists live_alert_kind_check;

    -- Whether this node holds a record at all, for rules that must tell what is hidden from what is not here.
    create function record_stands(asked uuid) returns boolean language plpgsql stable security definer parallel safe
      set search_path = ${schema}, pg_temp as $$
    begin
      return exists (select from record_head where id = asked);
    end $$;
  `.execute(db);
}

/** Erasing a record reaches what a partner gave of it. Other migrations have their own places in the function: this one is put in beside them. */
async function reachDetails(db: Kysely<unknown>): Promise<void> {
  await sql`
    do $$
    declare
      before constant text := pg_get_functiondef('erase_records(uuid)'::regprocedure);
      place  constant text := 'delete from record_head where id = any(ids);';
      after  constant text := replace(before, place, 'delete from partner_details where record_id = any(ids);
      get diagnostics n = row_count; gone := gone || jsonb_build_object(''partner_details'', n);
      ' || place);
    begin
      if after = before then raise exception 'erase_records has no place for partner_details'; end if;
      execute after;
    end $$;
  `.execute(db);
}

async function protect(db: Kysely<unknown>): Promise<void> {
  const [app, node] = [sql.id(appRole), sql.id(nodeRole)];
  const seesAll = (records: string) => sql`not exists (select from unnest(${sql.ref(records)}) as one (id)
    where record_stands(one.id) and not exists (select from record_head head where head.id = one.id))`;
  const ofHit = sql`(record_id is null or exists (select from record_head head where head.id = record_id)) and ${seesAll("alerts")}`;
  await sql`
    alter policy seen on border_hit using (${ofHit});
    alter policy told on border_hit with check (${ofHit});
    alter policy changed on border_hit using (${ofHit}) with check (${ofHit});

    alter table asked_query enable row level security;
    create policy node_works on asked_query to ${node} using (true) with check (true);
    create policy seen on asked_query for select to ${app} using (${seesAll("records")});
    create policy changed on asked_query for update to ${app} using (${seesAll("records")}) with check (${seesAll("records")});
  `.execute(db);
  // Beside the rules that there are: a kind is seen by the rule that knows it.
  const ofQuery = sql`case kind
    when 'query-answered' then exists (select from partner_query asked where asked.id = about)
    when 'query-hit' then exists (select from partner_query asked where asked.id = about)
    when 'details-answered' then exists (select from partner_query asked where asked.id = about)
    when 'details-asked' then exists (select from asked_query asked where asked.id = about)
    when 'query-limit' then exists (select from query_agreement terms where terms.id = about)
    else false end`;
  await sql`
    create policy query_seen on live_alert for select to ${app} using (${ofQuery});
    create policy query_told on live_alert for insert to ${app} with check (${ofQuery});
    create policy query_changed on live_alert for update to ${app} using (${ofQuery}) with check (${ofQuery});
  `.execute(db);
}
