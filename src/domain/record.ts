import { z } from "zod";
import { Content } from "./content.ts";
import { AuthorityId, RecordId } from "./ids.ts";
import { Labels, Provenance, RedactableField } from "./labels.ts";
import { Restriction } from "./restriction.ts";

/**
 * One version of a record: a statement by one authority. Versions are append-only and count from 1; `sequence` is the record version's
 * place in the node's change feed. `withdrawn` says that the owner no longer upholds it: the content stays in history, and is found no more.
 */
export const BesaRecord = z
  .object({
    id: RecordId,
    version: z.int().min(1),
    owner: AuthorityId,
    content: Content,
    labels: Labels,
    provenance: Provenance,
    withdrawn: z.boolean(),
    recordedAt: z.iso.datetime(),
    /** What was taken out for this reader; absent when nothing was. Never stored. */
    redacted: z.array(RedactableField).optional(),
    /** This node's mark on it: it serves only the purposes that the mark leaves. Not part of a version. */
    restricted: Restriction.optional(),
  })
  .readonly();
export type BesaRecord = z.infer<typeof BesaRecord>;

/** A record version before the store has numbered and dated it. */
export type NewRecord = Omit<BesaRecord, "version" | "recordedAt" | "withdrawn" | "redacted" | "restricted">;

/** What an importer reads from one row of a list: the same key is the same thing in the next edition. */
export interface ListEntry {
  /** The list's own stable number, unique in the list: OFAC entity number, UN DATAID, INTERPOL entity_id. */
  readonly key: string;
  /** The subject first, then what is said about it. `subject` of an alert is filled in when the ids are known. */
  readonly subject: Exclude<Content, { kind: "alert" }>;
  readonly alert?: Omit<Extract<Content, { kind: "alert" }>, "subject">;
  /** The row as read, losslessly. */
  readonly original: z.infer<ReturnType<typeof z.json>>;
  /** Line (CSV, NDJSON, XML) where it began, from 1. */
  readonly line: number;
}
