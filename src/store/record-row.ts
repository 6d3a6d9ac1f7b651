// Rows of record_version and the records they are.
import { sql } from "kysely";
import type { RawBuilder } from "kysely";
import type { AuthorityId, BesaRecord, Content, Labels, Provenance, RecordId, Restriction } from "#domain";

/** What a reader selects. `kind` and the label columns serve queries only: labels and content say the same. */
export interface RecordRow {
  readonly id: RecordId;
  readonly version: number;
  readonly owner: AuthorityId;
  readonly withdrawn: boolean;
  readonly recorded_at: string;
  readonly labels: Labels;
  readonly provenance: Provenance;
  readonly content: Content;
  /** Of the head beside it; versions know nothing of it. */
  readonly restricted?: Restriction | null;
}

/** The columns of a RecordRow, of the table or subquery `version`. */
export const recordColumns: RawBuilder<unknown> = sql`
  version.id, version.version, version.owner, version.withdrawn, version.recorded_at,
  version.labels, version.provenance, version.content`;

/** The columns of the newest version of a record and of the mark on it, of `head` and `version`. */
export const headColumns: RawBuilder<unknown> = sql`${recordColumns}, head.restricted`;

/** The labels as they hold now: of what is restricted the mark says for which purposes. Of `head` and `version`. */
export const labelsNow: RawBuilder<unknown> = sql`case when head.restricted is null then version.labels
  else jsonb_set(version.labels, '{purposes}', head.restricted -> 'purposes') end`;

/** What a list shows of a record: its first name, or the number or title it is known by. */
export function titleOf(content: RawBuilder<unknown>): RawBuilder<string | null> {
  return sql<
    string | null
  >`coalesce(${content} #>> '{names,0,full}', ${content} #>> '{reference,number}', ${content} ->> 'plate',
    ${content} #>> '{identifiers,0,number}', ${content} ->> 'serial', ${content} ->> 'value', ${content} ->> 'title', ${content} ->> 'reference')`;
}

/**
 * The record a row is. The row was checked when it was written, so it is not parsed again: a million are read at each start. A restricted one serves the
 * purposes of its restriction and no other, whatever its owner names.
 */
export function toRecord(row: RecordRow): BesaRecord {
  const restricted = row.restricted ?? undefined;
  return {
    id: row.id,
    version: row.version,
    owner: row.owner,
    content: row.content,
    labels: restricted === undefined ? row.labels : { ...row.labels, purposes: [...restricted.purposes] },
    provenance: row.provenance,
    withdrawn: row.withdrawn,
    recordedAt: row.recorded_at,
    ...(restricted === undefined ? {} : { restricted }),
  };
}
