// The messages about imports: runs, what they changed, and the rows they could not read.
import { z } from "zod";
import { ActId, AuthorityId, Labels, ListFormat, Purpose, RecordId } from "#domain";
import { heldForOthers, Page, When, Justification } from "./messages.ts";

/** Begins an import run. Files are sent one by one, then the run is started. */
export const ImportRequest = z.strictObject({
  format: ListFormat,
  /** Which list this is an edition of; re-imports of the same list are compared with its last good state. */
  list: z
    .string()
    .regex(/^[a-z0-9][a-z0-9-]{0,39}$/)
    .optional(),
  files: z.array(z.string().min(1).max(200)).min(1).max(8),
  owner: AuthorityId.optional(),
  labels: Labels.unwrap().pick({ audience: true, requires: true, purposes: true }).partial().optional(),
  /** Needed when an edition withdraws more than half of the list: a file cut off in the middle looks the same. */
  allowWithdrawals: z.boolean().optional(),
});

export const ImportState = z.enum(["receiving", "queued", "reading", "applying", "done", "failed", "cancelled"]);

export const ImportRun = z.object({
  id: ActId,
  format: ListFormat,
  list: z.string(),
  state: ImportState,
  files: z.array(z.object({ name: z.string(), bytes: z.number(), received: z.boolean() })),
  /** Entries read so far, and bytes read of all bytes, for the progress bar. */
  progress: z.object({ entries: z.int(), bytes: z.number(), totalBytes: z.number() }),
  counts: z.object({ added: z.int(), changed: z.int(), unchanged: z.int(), withdrawn: z.int(), problems: z.int() }),
  by: z.string(),
  startedAt: When,
  endedAt: When.optional(),
  error: z.object({ code: z.string(), detail: z.string() }).optional(),
  leaf: z.int().optional(),
});
export type ImportRun = z.infer<typeof ImportRun>;

export const ImportPage = z.object({ items: z.array(ImportRun), next: z.string().optional() });

export const DeltaQuery = Page.extend({
  purpose: Purpose,
  reason: Justification.optional(),
  change: z.enum(["added", "changed", "withdrawn"]).optional(),
});

/** Counts and titles of what a run changed. Titles are of police records: the administrator gets the counts only. */
export const ImportDelta = z.object({
  items: z.array(
    z.object({
      change: z.enum(["added", "changed", "withdrawn"]),
      key: z.string(),
      title: z.string().optional(),
      record: RecordId.optional(),
    }),
  ),
  withheld: heldForOthers,
  next: z.string().optional(),
});

export const ImportProblems = z.object({
  items: z.array(
    z.object({ file: z.string().optional(), line: z.int(), code: z.string(), reason: z.string(), snippet: z.string() }),
  ),
  next: z.string().optional(),
});
