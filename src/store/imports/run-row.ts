// Rows of import_run and the runs they are.
import type { Selectable } from "kysely";
import type { ActId, AuthorityId, Labels, ListFormat, UserId } from "#domain";
import type { Json } from "../json.ts";
import type { ImportRunTable } from "../schema.ts";

/** The states of a run; the last three are ends. One run of a list is in one of the others at a time. */
export type ImportState = "receiving" | "queued" | "reading" | "applying" | "done" | "failed" | "cancelled";

/** What a run changes. An entry whose subject or alert differs is one change. `withdrawn` is known when the run is applied. */
export interface ImportCounts {
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly withdrawn: number;
  readonly problems: number;
}

/** An import run. Times are ISO 8601, UTC. `files` and `data` are the caller's. */
export interface ImportRun {
  readonly id: ActId;
  readonly list: string;
  readonly format: ListFormat;
  readonly state: ImportState;
  /** Owner and labels of the records the run makes. */
  readonly owner: AuthorityId;
  readonly labels: Labels;
  /** Provenance of the records the run makes. */
  readonly source: string;
  readonly listDate: string | undefined;
  readonly files: Json;
  readonly data: Json;
  /** Entries consumed so far; all before it are staged durably, so a run that was broken off goes on from here. */
  readonly position: number;
  /** Bytes consumed so far, for progress. */
  readonly bytes: number;
  readonly counts: ImportCounts;
  readonly by: UserId | undefined;
  readonly byName: string;
  readonly createdAt: string;
  readonly startedAt: string | undefined;
  readonly endedAt: string | undefined;
  readonly error: { readonly code: string; readonly detail: string } | undefined;
}

/** The run a row is. */
export function toRun(row: Selectable<ImportRunTable>): ImportRun {
  const { added, changed, unchanged, withdrawn, problems } = row;
  return {
    id: row.id,
    list: row.list,
    format: row.format,
    // The table's check allows no other state.
    state: row.state as ImportState,
    owner: row.owner,
    labels: row.labels,
    source: row.source,
    listDate: row.list_date ?? undefined,
    files: row.files,
    data: row.data,
    position: row.position,
    bytes: row.bytes,
    counts: { added, changed, unchanged, withdrawn, problems },
    by: row.by_user ?? undefined,
    byName: row.by_name,
    createdAt: row.created_at,
    startedAt: row.started_at ?? undefined,
    endedAt: row.ended_at ?? undefined,
    error: row.error ?? undefined,
  };
}
