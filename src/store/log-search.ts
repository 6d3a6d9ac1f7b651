// Looking for entries of the log, newest first. What an entry says is read here and not by SQL: a row holds the details of many leaves.
import { sql } from "kysely";
import type { Kysely, RawBuilder } from "kysely";
import type { Act, ActId, LogDetail, RecordId, UserId } from "#domain";
import { familyOf, hashAt, readableSides } from "./log-row.ts";
import type { AppendRow, SpanRow } from "./log-row.ts";
import type { Database } from "./schema.ts";

/** One entry as the log page lists it. */
export interface LogEntry {
  readonly index: number;
  readonly hash: Uint8Array;
  /** ISO 8601, UTC: the time in the leaf. */
  readonly at: string;
  readonly detail: LogDetail | undefined;
  /** The detail was erased by law; the leaf stands. */
  readonly erased: boolean;
}

/** Which entries to list, newest first. Times are ISO 8601; `from` is included, `to` is not. */
export interface LogSearch {
  readonly officer?: UserId;
  readonly record?: RecordId;
  readonly act?: Act;
  readonly reference?: ActId;
  readonly from?: string;
  readonly to?: string;
  readonly before?: number;
  readonly limit: number;
  /** Labels that the reader holds: what requires others is listed, and found, as if it had been erased. None when left out. */
  readonly held?: readonly string[];
}

type AppendedRow = Omit<AppendRow, "data">;

/** Rows read at a time: each may hold one entry, or some hundred lines of a batch, so few are read first and then more. */
const fewestRows = 4;
const mostRows = 32;

/** Where to read: rows that begin before this index, or the newest, and how many. */
interface Page {
  readonly before: number | undefined;
  readonly rows: number;
}

/** Entries that meet the search, newest first. */
export async function findEntries(db: Kysely<Database>, search: LogSearch): Promise<LogEntry[]> {
  const { officer, record, act, reference } = search;
  // Without a word about the detail, entries whose detail was erased are listed too.
  const asksDetail = [officer, record, act, reference].some((asked) => asked !== undefined);
  const read = asksDetail ? appendsOfSpans : appendsOf;
  const found: LogEntry[] = [];
  let { before } = search;
  for (let rows = fewestRows; found.length < search.limit; rows = Math.min(mostRows, 2 * rows)) {
    const { appends, spans, end, isLast } = await read(db, search, { before, rows });
    if (end === undefined) break;
    const entries = entriesOf(appends, spans, {
      ...(before === undefined ? {} : { before }),
      held: search.held ?? [],
    }).filter((entry) => !asksDetail || meets(entry.detail, search));
    found.push(...entries);
    // Not one statement more because of what was found and may not be shown.
    if (isLast) break;
    before = end;
  }
  return found.slice(0, search.limit);
}

/** The spans that cover a leaf from `from` up to, not with, `to`. */
export async function spansWithin(db: Kysely<Database>, from: number, to: number): Promise<SpanRow[]> {
  const { rows } = await sql<SpanRow>`
    select first, size, salts, details from log_span
    where first >= coalesce((select max(first) from log_span where first <= ${from}), 0) and first < ${to}
      and first + size > ${from}
    order by first`.execute(db);
  return rows;
}

/** Rows of a stretch of the log, newest first, and where to read on; `end` is undefined when there are none. */
interface Stretch {
  readonly appends: readonly AppendedRow[];
  readonly spans: readonly SpanRow[];
  readonly end: number | undefined;
  /** There are no more after these. */
  readonly isLast: boolean;
}

async function appendsOf(db: Kysely<Database>, search: LogSearch, { before, rows: most }: Page): Promise<Stretch> {
  const { rows: appends } = await sql<AppendedRow>`
    select first, size, at, hashes from log_append append
    where ${earlier("append", before)} and ${within(search)}
    order by first desc limit ${most}`.execute(db);
  const [newest, oldest] = [appends[0], appends.at(-1)];
  if (newest === undefined || oldest === undefined) return { appends, spans: [], end: undefined, isLast: true };
  const spans = await spansWithin(db, oldest.first, newest.first + newest.size);
  return { appends, spans, end: oldest.first, isLast: appends.length < most };
}

async function appendsOfSpans(db: Kysely<Database>, search: LogSearch, { before, rows: most }: Page): Promise<Stretch> {
  const { officer, record, act, reference } = search;
  const { rows } = await sql<SpanRow & { append: number; length: number; at: string; hashes: Uint8Array }>`
    select span.first, span.size, span.salts, span.details, append.first as append, append.size as length, append.at, append.hashes
    from log_span span cross join lateral (
      select * from log_append where first <= span.first order by first desc limit 1) append
    where ${earlier("span", before)} and ${within(search)}
      and ${officer === undefined ? sql`true` : sql`span.user_id = ${officer}`}
      and ${record === undefined ? sql`true` : sql`span.records @> array[${record}]::uuid[]`}
      and ${act === undefined ? sql`true` : sql`span.act = ${act}`}
      and ${reference === undefined ? sql`true` : sql`span.family = ${familyOf(reference)}`}
    order by span.first desc limit ${most}`.execute(db);
  return {
    appends: rows.map(({ append, length, at, hashes }) => ({ first: append, size: length, at, hashes })),
    spans: rows,
    end: rows.at(-1)?.first,
    isLast: rows.length < most,
  };
}

function earlier(table: "append" | "span", before: number | undefined): RawBuilder<boolean> {
  return before === undefined ? sql`true` : sql`${sql.ref(`${table}.first`)} < ${before}`;
}

function within({ from, to }: LogSearch): RawBuilder<boolean> {
  return sql`${from === undefined ? sql`true` : sql`append.at >= ${from}::timestamptz`}
    and ${to === undefined ? sql`true` : sql`append.at < ${to}::timestamptz`}`;
}

/** The entries of these rows, newest first. */
function entriesOf(
  appends: readonly AppendedRow[],
  spans: readonly SpanRow[],
  { before = Infinity, held = [] }: Pick<LogSearch, "before" | "held">,
): LogEntry[] {
  const sides = readableSides(spans);
  const entries = new Map<number, LogEntry>();
  for (const { first, size, at, hashes } of appends)
    for (let place = 0; place < size; place += 1) {
      const index = first + place;
      const stored = sides.get(index)?.detail;
      const detail = stored?.requires?.every((label) => held.includes(label)) === false ? undefined : stored;
      entries.set(index, { index, hash: hashAt(hashes, place), at, detail, erased: detail === undefined });
    }
  return [...entries.values()].filter(({ index }) => index < before).toSorted((one, other) => other.index - one.index);
}

function meets(detail: LogDetail | undefined, { officer, record, act, reference }: LogSearch): boolean {
  if (detail === undefined) return false;
  return (
    (officer === undefined || detail.who.id === officer) &&
    (record === undefined || detail.records.includes(record)) &&
    (act === undefined || detail.act === act) &&
    (reference === undefined || detail.reference === reference)
  );
}
