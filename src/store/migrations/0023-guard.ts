// What may leave the node, what was kept from leaving, whose copy carries which mark, and the review of notices to all members,
// and what a hub counts of headers and receipts. docs/decisions/0025-hub-and-guard.md.
import { sql } from "kysely";
import type { Kysely } from "kysely";
import { appRole, nodeRole } from "../database-roles.ts";

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    -- The rules that two officers have put in force, each edition whole. None changes and none goes.
    create table guard_edition (
      edition    integer primary key check (edition > 0),
      rules      jsonb not null,
      decided_at timestamptz not null,
      approval   uuid not null
    );
    create trigger guard_edition_append_only before update or delete or truncate on guard_edition
      for each statement execute function refuse_change();

    -- What was to leave and did not. Nothing of its content.
    create table guard_denial (
      id        uuid primary key,
      at        timestamptz not null,
      way       text not null check (way in ('node', 'file')),
      type      text not null,
      -- The node, or in words for whom a file was.
      recipient text not null,
      -- Where it lay in the outbox.
      envelope  uuid unique,
      code      text not null,
      rule      text,
      words     text,
      edition   integer not null,
      audience  text[] not null,
      requires  text[] not null,
      records   uuid[] not null,
      -- Who asked for it, where somebody did.
      by_user   uuid references app_user
    );
    create index guard_denial_order on guard_denial (id desc);

    -- Which mark the copy of a record carries that went to whom.
    create table canary (
      mark      text primary key,
      record_id uuid not null,
      recipient text not null,
      way       text not null check (way in ('node', 'file')),
      at        timestamptz not null
    );
    create index canary_record on canary (record_id);
  `.execute(db);
  await addTraffic(db);
  await addReviews(db);
  await eraseReviews(db);
  await sql`
    alter table guard_denial enable row level security;
    create policy node_works on guard_denial to ${sql.id(nodeRole)} using (true) with check (true);
    create policy seen on guard_denial for select to ${sql.id(appRole)}
      using (audience && (select sight_grants()) and requires <@ (select sight_grants()));
  `.execute(db);
}

async function addReviews(db: Kysely<unknown>): Promise<void> {
  await sql`
    -- Notices that this node's authority wants released to all members. The content stands here until it is decided.
    create table notice_review (
      id         uuid primary key,
      state      text not null default 'waiting' check (state in ('waiting', 'released', 'refused', 'outdated')),
      desk       text not null,
      records    uuid[] not null,
      content    jsonb,
      reason     text not null,
      class      text not null,
      missing    text[] not null,
      -- The list as it was shown, frozen.
      recipients text[] not null,
      audience   text[] not null,
      requires   text[] not null,
      asked_by   uuid not null references app_user,
      asked_at   timestamptz not null,
      decided_at timestamptz,
      reasons    text[] not null default '{}',
      note       text not null default '',
      -- As the desk signed it.
      release    text
    );
    create index notice_review_records on notice_review using gin (records);

    -- At the compliance desk: what members ask it to release.
    create table compliance_case (
      id          uuid primary key,
      state       text not null default 'waiting' check (state in ('waiting', 'proposed', 'released', 'refused')),
      authority   text not null,
      node        text not null,
      records     uuid[] not null,
      content     jsonb,
      facts       jsonb,
      reason      text not null,
      unit        text not null,
      digest      text not null,
      missing     text[] not null,
      received_at timestamptz not null,
      proposed_by uuid references app_user,
      decided_by  uuid references app_user,
      decided_at  timestamptz,
      reasons     text[] not null default '{}',
      note        text not null default ''
    );
    create index compliance_case_state on compliance_case (state, id);
    create index compliance_case_records on compliance_case using gin (records);
  `.execute(db);
  const app = sql.id(appRole);
  const ofReview = sql`audience && (select sight_grants()) and requires <@ (select sight_grants())`;
  const ofCase = sql`array['desk'] && (select sight_grants())`;
  const ofAlert = sql`case kind
    when 'review-asked' then exists (select from compliance_case one where one.id = about)
    when 'review-decided' then exists (select from notice_review one where one.id = about)
    else false end`;
  await sql`
    alter table notice_review enable row level security;
    create policy node_works on notice_review to ${sql.id(nodeRole)} using (true) with check (true);
    create policy seen on notice_review for select to ${app} using (${ofReview});
    create policy asked on notice_review for insert to ${app} with check (${ofReview});
    alter table compliance_case enable row level security;
    create policy node_works on compliance_case to ${sql.id(nodeRole)} using (true) with check (true);
    create policy seen on compliance_case for select to ${app} using (${ofCase});
    create policy decided on compliance_case for update to ${app} using (${ofCase}) with check (${ofCase});
    create policy review_seen on live_alert for select to ${app} using (${ofAlert});
    create policy review_told on live_alert for insert to ${app} with check (${ofAlert});
    create policy review_changed on live_alert for update to ${app} using (${ofAlert}) with check (${ofAlert});
  `.execute(db);
}

/** What is erased here is erased in what waits for a review, too: nothing of it is released any more. */
async function eraseReviews(db: Kysely<unknown>): Promise<void> {
  await sql`
    do $$
    declare
      before constant text := pg_get_functiondef('erase_records(uuid)'::regprocedure);
      place  constant text := 'delete from record_head where id = any(ids);';
      after  constant text := replace(before, place, 'delete from notice_review where records && ids;
      get diagnostics n = row_count; gone := gone || jsonb_build_object(''notice_review'', n);
      delete from compliance_case where records && ids;
      get diagnostics n = row_count; gone := gone || jsonb_build_object(''compliance_case'', n);
      ' || place);
    begin
      if after = before then raise exception 'erase_records has no place for reviews'; end if;
      execute after;
    end $$;
  `.execute(db);
}

/** Of each envelope that went through the mailboxes what its header and the receipts about it say; kept thirteen months. */
async function addTraffic(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table traffic (
      from_node  text not null,
      envelope   uuid not null,
      to_node    text not null,
      type       text not null,
      class      smallint not null,
      size       int not null,
      sent_at    timestamptz not null,
      relayed_at timestamptz not null,
      state      text not null,
      state_at   timestamptz not null,
      primary key (from_node, envelope)
    );
    create index traffic_day on traffic (relayed_at);
  `.execute(db);
}
