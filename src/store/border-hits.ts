// Hits across borders. Whoever reads one must see its record, as it is now.
// Long because rows, what is written and what is read of one table stand together.
import { sql } from "kysely";
import type { Kysely, RawBuilder } from "kysely";
import type { ActId, BorderHit, BorderHitState, HitSide, HitWord, RecordId, Sight, UserId } from "#domain";
import type { SeenBy } from "./record-reader.ts";
import { titleOf } from "./record-row.ts";
import type { Database } from "./schema.ts";

/** A hit as it is first written. */
export interface NewBorderHit extends Omit<BorderHit, "words" | "told" | "changedAt"> {
  /** The other authority's node. */
  readonly peer: string;
  /** Only where the person was met: in which check, by whom, and the envelope that tells the owner. */
  readonly checked?: ActId | undefined;
  readonly byUser?: UserId | undefined;
  readonly envelope?: string | undefined;
}

/** A word about a hit, with who said it here, or the envelope it goes in. */
export interface NewHitWord extends HitWord {
  readonly hit: ActId;
  readonly side: HitSide;
  readonly by?: string | undefined;
  readonly envelope?: string | undefined;
}

/** A hit with what its node needs to answer it. */
export interface StoredBorderHit {
  readonly hit: BorderHit;
  readonly peer: string;
  readonly byUser: UserId | undefined;
  readonly checked: ActId | undefined;
  /** What the record is called for whoever reads. */
  readonly title: string | undefined;
  /** Labels that whoever reads of the record must hold, as it is now. */
  readonly requires: readonly string[];
}

/** Which hits to list: those that wait for this node first, newest first among equals. */
export interface BorderHitListing {
  readonly direction?: "in" | "out" | undefined;
  readonly state?: BorderHitState | undefined;
  /** Only those met by this user. */
  readonly byUser?: UserId | undefined;
  readonly checked?: ActId | undefined;
  readonly after?: string | undefined;
  readonly limit: number;
  readonly sight: Sight;
}

interface Row {
  readonly id: ActId;
  readonly direction: "in" | "out";
  readonly state: BorderHitState;
  readonly way: BorderHit["way"];
  readonly authority: BorderHit["authority"];
  readonly peer: string;
  readonly record_id: RecordId | null;
  readonly alerts: RecordId[];
  readonly category: NonNullable<BorderHit["category"]> | null;
  readonly purpose: BorderHit["purpose"];
  readonly presented: string;
  readonly unit: string;
  readonly met_at: string;
  readonly due_at: string;
  readonly changed_at: string;
  readonly checked: ActId | null;
  readonly by_user: UserId | null;
  readonly title: string | null;
  readonly requires: readonly string[];
  readonly told_state: string | null;
  readonly told_at: string | null;
  readonly words: BorderHit["words"] | null;
}

/** Writes hits and what is said about them, in the transaction of what causes it. */
export class BorderHitWriter {
  readonly #db: Kysely<Database>;

  constructor(db: Kysely<Database>) {
    this.#db = db;
  }

  /** Adds a hit; false when it is there already, by its id or by its check, record and authority. */
  async add(hit: NewBorderHit): Promise<boolean> {
    const { numAffectedRows } = await sql`
      insert into border_hit (id, direction, state, way, authority, peer, record_id, alerts, category, purpose, presented, unit, met_at, due_at,
        changed_at, checked, by_user, envelope)
      values (${hit.id}, ${hit.direction}, ${hit.state}, ${hit.way}, ${hit.authority}, ${hit.peer}, ${hit.record ?? null}, ${[...hit.alerts]}::uuid[],
        ${hit.category ?? null}, ${hit.purpose}, ${hit.presented}, ${hit.unit}, ${hit.metAt}, ${hit.dueAt}, ${hit.metAt}, ${hit.checked ?? null},
        ${hit.byUser ?? null}, ${hit.envelope ?? null})
      on conflict do nothing`.execute(this.#db);
    return numAffectedRows === 1n;
  }

  /** Adds a word; false when it is there already. */
  async say(word: NewHitWord): Promise<boolean> {
    const { numAffectedRows } = await sql`
      insert into border_hit_step (hit, id, kind, side, note, measures, unit, at, by_name, envelope)
      values (${word.hit}, ${word.id}, ${word.kind}, ${word.side}, ${word.note}, ${[...word.measures]}::text[], ${word.unit}, ${word.at},
        ${word.by ?? null}, ${word.envelope ?? null})
      on conflict do nothing`.execute(this.#db);
    return numAffectedRows === 1n;
  }

  /** The hit, held until the transaction ends, so that words about it follow each other. */
  async hold(id: ActId): Promise<StoredBorderHit | undefined> {
    await sql`select from border_hit where id = ${id} for update`.execute(this.#db);
    return (await readHits(this.#db, sql`hit.id = ${id}`, sql``, { withTelling: false }))[0];
  }

  /** A hit of ours on a record that an authority met since a moment (ISO 8601) and nobody has answered: the same meeting, told before. */
  async metSince(authority: BorderHit["authority"], record: RecordId, since: string): Promise<ActId | undefined> {
    const { rows } = await sql<{ id: ActId }>`
      select id from border_hit where direction = 'in' and state = 'waiting' and authority = ${authority} and record_id = ${record}
        and met_at >= ${since} order by id desc limit 1`.execute(this.#db);
    return rows[0]?.id;
  }

  /** Hits that wait for an answer since before a moment and of which nobody was told so, held: of two processes that look at once each takes others. */
  async overdue(now: string, limit: number): Promise<StoredBorderHit[]> {
    const { rows } = await sql<{ id: ActId }>`
      select id from border_hit where state = 'waiting' and overdue_told_at is null and due_at < ${now} order by due_at, id limit ${limit}
      for update skip locked`.execute(this.#db);
    return readHits(
      this.#db,
      sql`hit.id = any(${rows.map(({ id }) => id)}::uuid[])`,
      sql`order by hit.due_at, hit.id`,
      {
        withTelling: false,
      },
    );
  }

  /** Notes that it was told that these are overdue. */
  async saveTold(ids: readonly ActId[], at: string): Promise<void> {
    await sql`update border_hit set overdue_told_at = ${at} where id = any(${[...ids]}::uuid[])`.execute(this.#db);
  }

  /** What became of it by a word. */
  async change(id: ActId, now: Pick<BorderHit, "state" | "way" | "changedAt" | "dueAt">): Promise<void> {
    await sql`
      update border_hit set state = ${now.state}, way = ${now.way}, changed_at = ${now.changedAt}, due_at = ${now.dueAt},
        overdue_told_at = case when due_at = ${now.dueAt} then overdue_told_at end where id = ${id}`.execute(this.#db);
  }
}

/** Reads hits for people. */
export class BorderHitReader {
  readonly #seenBy: SeenBy;

  constructor(seenBy: SeenBy) {
    this.#seenBy = seenBy;
  }

  /** One hit, if the sight admits its record. */
  async get(id: ActId, sight: Sight): Promise<StoredBorderHit | undefined> {
    return (await readHits(this.#seenBy(sight), sql`hit.id = ${id}`, sql``))[0];
  }

  /** A page of hits. `after` is the `next` of the page before. */
  async list(listing: BorderHitListing): Promise<{ items: StoredBorderHit[]; next?: string }> {
    const { direction, state, byUser, checked, after, limit, sight } = listing;
    const [rank = "0", id = ""] = after?.split(".") ?? [];
    const where = sql`
      ${direction === undefined ? sql`true` : sql`hit.direction = ${direction}`}
      and ${state === undefined ? sql`true` : sql`hit.state = ${state}`}
      and ${byUser === undefined ? sql`true` : sql`hit.by_user = ${byUser}`}
      and ${checked === undefined ? sql`true` : sql`hit.checked = ${checked}`}
      and ${after === undefined ? sql`true` : sql`(${ranked} > ${rank}::int or ${ranked} = ${rank}::int and hit.id < ${id}::uuid)`}`;
    const found = await readHits(this.#seenBy(sight), where, sql`order by ${ranked}, hit.id desc limit ${limit + 1}`);
    const items = found.slice(0, limit);
    const last = items.at(-1)?.hit;
    return found.length > limit && last !== undefined ? { items, next: `${rankOf(last)}.${last.id}` } : { items };
  }

  /** Hits on a record that this user met from one moment to another (ISO 8601, both with), newest first. */
  async metBy(
    user: UserId,
    record: RecordId,
    { from, to, sight }: { readonly from: string; readonly to: string; readonly sight: Sight },
  ): Promise<StoredBorderHit[]> {
    const where = sql`hit.direction = 'out' and hit.by_user = ${user} and hit.record_id = ${record} and hit.met_at between ${from} and ${to}`;
    return readHits(this.#seenBy(sight), where, sql`order by hit.id desc limit 20`);
  }

  /** How many wait for this node's answer; beyond 1,000 they are not counted. */
  async countWaiting(sight: Sight): Promise<number> {
    const { rows } = await sql<{ count: number }>`
      select count(*) as count from (select 1 from border_hit hit where ${ranked} = 0 limit 1000) waiting`.execute(
      this.#seenBy(sight),
    );
    return rows[0]?.count ?? 0;
  }
}

/** What waits for this node comes first: an answer of ours, or more that we were asked for. */
const ranked = sql`(case when (hit.direction, hit.state) in (('in', 'waiting'), ('out', 'asked')) then 0 else 1 end)`;

function rankOf({ direction, state }: Pick<BorderHit, "direction" | "state">): number {
  return (direction === "in" && state === "waiting") || (direction === "out" && state === "asked") ? 0 : 1;
}

async function readHits(
  db: Kysely<Database>,
  where: RawBuilder<unknown>,
  end: RawBuilder<unknown>,
  { withTelling } = { withTelling: true },
): Promise<StoredBorderHit[]> {
  // The outbox has a rule of sight of its own: whoever does not see the envelope is not told how far it is.
  const telling = withTelling ? sql`left join outbox telling on telling.id = hit.envelope` : sql``;
  const told = withTelling ? sql`telling.state, telling.changed_at` : sql`null, null`;
  const { rows } = await sql<Row>`
    select found.*, ${words} as words from (
      select hit.*, ${titleOf(sql`version.content`)} as title, coalesce(version.requires, array[]::text[]) as requires, told.* from border_hit hit
        left join record_head head on head.id = hit.record_id
        left join record_version version on version.id = head.id and version.version = head.version
        ${telling}
        cross join lateral (select ${told}) told (told_state, told_at)
      where ${where} ${end}) found`.execute(db);
  return rows.map(toStored);
}

const words = sql`(select jsonb_agg(jsonb_strip_nulls(jsonb_build_object('id', said.id, 'kind', said.kind, 'note', said.note,
    'measures', to_jsonb(said.measures), 'unit', said.unit, 'at', to_char(said.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
    'by', said.by_name)) order by said.id)
  from border_hit_step said where said.hit = found.id)`;

function toStored(row: Row): StoredBorderHit {
  const { id, direction, state, way, authority, alerts, category, purpose, presented, unit } = row;
  const told =
    direction === "in" || row.told_state === null || row.told_at === null
      ? {}
      : { told: { state: row.told_state, at: row.told_at } };
  return {
    hit: {
      id,
      direction,
      state,
      way,
      authority,
      ...(row.record_id === null ? {} : { record: row.record_id }),
      alerts,
      ...(category === null ? {} : { category }),
      purpose,
      presented,
      unit,
      metAt: row.met_at,
      dueAt: row.due_at,
      changedAt: row.changed_at,
      words: row.words ?? [],
      ...told,
    },
    peer: row.peer,
    byUser: row.by_user ?? undefined,
    checked: row.checked ?? undefined,
    title: row.title ?? undefined,
    requires: row.requires,
  };
}
