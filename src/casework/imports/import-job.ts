// The work of a run: read the list as a stream, stage it in batches, apply the difference in one commit with its log leaf.
// Killed at any point, it goes on where the last batch was staged; until the one commit of `apply` the list is as it was.
import { createHash } from "node:crypto";
import { type ActId, type Content, type ListEntry, LogDetail, type RecordId } from "#domain";
import { FormatError, isProblem, type ListProblem, readList } from "#formats";
import type { Ledger } from "#ledger";
import { canonicalBytes } from "#seal";
import type { StagedEntry, ImportProblem, Store, ImportRun } from "#store";
import { today, type Chance } from "../clock.ts";
import { newRecordId } from "../record-id.ts";
import { CaseworkError } from "../error.ts";
import { sealedAs } from "../officer.ts";
import { daysFor, rulesOf } from "../retention/rules.ts";
import type { ImportFiles } from "./import-files.ts";
import { filesOf } from "./run-view.ts";
import { Stager } from "./stager.ts";

interface Needs {
  readonly store: Store;
  readonly ledger: Ledger;
  readonly files: ImportFiles;
  readonly chance: Chance;
}

/** Carries a queued or interrupted run through to its end. What is wrong with the file fails the run; what is wrong with the node throws, and is tried again. */
export async function runImport(needs: Needs, id: ActId, signal: AbortSignal): Promise<void> {
  const { store, chance } = needs;
  const run = await store.imports.get(id);
  if (run === undefined || !["queued", "reading", "applying"].includes(run.state)) return;
  try {
    if (run.state !== "applying") await stageAll(needs, run, signal);
    if (signal.aborted) return;
    await applyAll(needs, id);
  } catch (error) {
    if (await wasCancelled(store, id)) return;
    const failure = failureOf(error);
    if (failure === undefined) throw error;
    await store.imports.setState(id, { to: "failed", at: chance.now().toISOString(), error: failure });
  }
  await needs.files.remove(id);
  await store.imports.clearStaged(id);
}

async function stageAll({ store, files, chance }: Needs, run: ImportRun, signal: AbortSignal): Promise<void> {
  await store.imports.setState(run.id, { to: "reading", from: ["queued", "reading"], at: chance.now().toISOString() });
  const counter = { bytes: 0 };
  const sources = filesOf(run).map((file, place) => ({
    name: file.name,
    open: () => counted(files.open(run.id, place), counter),
  }));
  const day = today(chance);
  const rules = await rulesOf(store);
  const daysOf = ({ alert }: ListEntry): Days =>
    run.labels.reviewOn === undefined
      ? daysFor(rules, { category: alert?.category, purposes: run.labels.purposes }, day)
      : {};
  const stager = new Stager(store.imports, run.id, () => counter.bytes);
  let position = 0;
  for await (const row of readList(run.format, sources, { today: day })) {
    if (signal.aborted) return;
    position += 1;
    // A run taken up again reads what it staged before once more, without keeping it: the reader is deterministic.
    if (position <= run.position) continue;
    if (isProblem(row)) stager.addProblem(stagedProblem(row));
    else stager.addEntry({ ...stagedEntry(row, () => newRecordId(chance, run.owner)), ...daysOf(row) });
    if (!stager.isFull) continue;
    await stager.flush(position);
    if (await wasCancelled(store, run.id)) throw new CaseworkError("import_state");
  }
  await stager.finish(position);
}

type Days = Pick<StagedEntry, "reviewOn" | "expiresOn">;

async function applyAll({ store, ledger, chance }: Needs, id: ActId): Promise<void> {
  await store.imports.setState(id, { to: "applying", from: ["reading", "applying"], at: chance.now().toISOString() });
  const run = await store.imports.get(id);
  if (run === undefined) return;
  refuseMassWithdrawal(run, await store.imports.deltaCounts(id));
  await store.transactAsNode(async (tx) => {
    // Whoever publishes a list upholds what it lists; what is this node's own is reviewed here.
    const renews = run.owner !== (await tx.settings.get("node.country"));
    const done = await tx.imports.apply(id, { at: chance.now().toISOString(), renews });
    await ledger.write(tx.log, [entry(done)]);
  });
}

/** A download cut off in the middle looks like an edition that withdraws most of the list. That frees wanted people: it must be meant. */
function refuseMassWithdrawal(run: ImportRun, counts: ImportRun["counts"]): void {
  const held = counts.changed + counts.unchanged + counts.withdrawn;
  const allowed = new Map(Object.entries(run.data ?? {})).get("allowWithdrawals") === true;
  if (!allowed && counts.withdrawn > 20 && counts.withdrawn * 2 > held)
    throw new CaseworkError("import_mass_withdrawal", {
      detail: `This edition would withdraw ${counts.withdrawn} of ${held} entries.`,
    });
}

function entry(run: ImportRun): LogDetail {
  return LogDetail.parse({
    act: "imported",
    who: { ...(run.by === undefined ? {} : { id: run.by }), login: "", name: run.byName, unit: "" },
    purpose: "administration",
    reference: run.id,
    subject: `${run.list}: ${filesOf(run)
      .map((file) => file.name)
      .join(", ")}`.slice(0, 1000),
    records: [],
    ...sealedAs(run.labels.requires),
    outcome: { ...run.counts },
  });
}

function stagedEntry(item: ListEntry, newId: () => RecordId): StagedEntry {
  return {
    key: item.key,
    line: item.line,
    subject: { content: item.subject, hash: contentHash(item.subject), newId: newId() },
    ...(item.alert === undefined
      ? {}
      : { alert: { content: item.alert, hash: contentHash(item.alert), newId: newId() } }),
    original: item.original,
  };
}

function stagedProblem(problem: ListProblem): ImportProblem {
  return {
    line: problem.line,
    code: problem.code,
    message: problem.reason,
    snippet: problem.snippet,
    ...(problem.file === undefined ? {} : { file: problem.file }),
  };
}

/** Tells whether an entry changed between two editions: SHA-256 over RFC 8785 canonical JSON, hexadecimal. */
function contentHash(content: Content | ListEntry["alert"]): string {
  return createHash("sha256").update(canonicalBytes(content)).digest("hex");
}

async function* counted(bytes: AsyncIterable<Uint8Array>, counter: { bytes: number }): AsyncGenerator<Uint8Array> {
  for await (const chunk of bytes) {
    counter.bytes += chunk.byteLength;
    yield chunk;
  }
}

async function wasCancelled(store: Store, id: ActId): Promise<boolean> {
  return (await store.imports.get(id))?.state === "cancelled";
}

/** The reason to show when the file is at fault; undefined when the node is. */
function failureOf(error: unknown): { code: string; detail: string } | undefined {
  if (error instanceof FormatError) return { code: error.code, detail: error.message };
  if (error instanceof CaseworkError) return { code: error.code, detail: error.detail ?? error.message };
  return undefined;
}
