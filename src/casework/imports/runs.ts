// Import runs as their operators see them: begin, send files, start, watch, cancel.
import { ActId, AuthorityId, type Labels, type ListFormat, type Purpose, type RecordId, type Withheld } from "#domain";
import type { Ledger } from "#ledger";
import { admits, admitted } from "#policy";
import { StoreError, type Store, type ImportRun } from "#store";
import { newActId, type Chance } from "../clock.ts";
import { CaseworkError } from "../error.ts";
import type { CheckPurpose } from "../checks/check.ts";
import { actor, lookingFor, type Officer, requirePurpose, requireRole, sealedAs, told } from "../officer.ts";
import type { ImportFiles } from "./import-files.ts";
import { listRules, sourceOf } from "./list-rules.ts";
import { filesOf, runView, type RunView } from "./run-view.ts";

const importers = ["desk", "administrator"] as const;
export const importJob = "import-list";

export interface ImportNeeds {
  readonly store: Store;
  readonly files: ImportFiles;
  readonly chance: Chance;
}

export interface ImportRequest {
  readonly format: ListFormat;
  readonly list?: string | undefined;
  readonly files: readonly string[];
  readonly owner?: AuthorityId | undefined;
  readonly labels?:
    | {
        readonly audience?: readonly string[] | undefined;
        readonly requires?: readonly string[] | undefined;
        /** What its records may be used for; what the format's rule says when left out. */
        readonly purposes?: readonly Purpose[] | undefined;
      }
    | undefined;
  readonly allowWithdrawals?: boolean | undefined;
}

interface Paging {
  readonly after?: string | undefined;
  readonly limit: number;
}

/**
 * Begins a run. One run of a list at a time. Records can require only what the importer holds; a list whose records require something is a list of its own,
 * so that nobody outside learns by its name, or by being refused, that there is one.
 */
export async function beginImport(
  { store, chance }: ImportNeeds,
  officer: Officer,
  request: ImportRequest,
): Promise<RunView> {
  requireRole(officer, importers);
  const rules = listRules[request.format];
  const requires = [...new Set(request.labels?.requires)].toSorted();
  if (requires.some((label) => !officer.grants.includes(label))) throw new CaseworkError("not_allowed");
  const labels: Labels = {
    ...rules.labels,
    ...(request.labels?.audience === undefined ? {} : { audience: [...request.labels.audience] }),
    ...(request.labels?.purposes === undefined ? {} : { purposes: [...request.labels.purposes] }),
    requires,
  };
  try {
    const run = await store.imports.create({
      id: newActId(chance),
      list: [request.list ?? request.format, ...requires].join("+"),
      format: request.format,
      owner: request.owner ?? (await ownerOf(store, request.format)),
      labels,
      source: sourceOf(request.format),
      files: request.files.map((name) => ({ name, bytes: 0, received: false })),
      by: officer.id,
      byName: officer.name,
      data: { allowWithdrawals: request.allowWithdrawals === true, unit: officer.unit, login: officer.login },
      at: chance.now().toISOString(),
    });
    return runView(run);
  } catch (cause) {
    if (cause instanceof StoreError && cause.code === "store_run_active")
      throw new CaseworkError("import_busy", { cause });
    throw cause;
  }
}

/** Stores one file of a run. Sending it again replaces it. */
export async function receiveFile(
  needs: ImportNeeds,
  officer: Officer,
  place: { readonly run: ActId; readonly file: number },
  bytes: AsyncIterable<Uint8Array>,
): Promise<RunView> {
  requireRole(officer, importers);
  const run = await find(needs.store, officer, place.run);
  if (run.state !== "receiving") throw new CaseworkError("import_state", { detail: `The run is ${run.state}.` });
  const files = filesOf(run);
  const file = files[place.file];
  if (file === undefined) throw new CaseworkError("import_file_missing");
  const size = await needs.files.receive(run.id, place.file, bytes);
  return runView(
    await needs.store.imports.update(run.id, {
      files: files.with(place.file, { ...file, bytes: size, received: true }).map((one) => ({ ...one })),
    }),
  );
}

/** Queues a run whose files have all come. */
export async function startImport({ store, chance }: ImportNeeds, officer: Officer, id: ActId): Promise<RunView> {
  requireRole(officer, importers);
  const run = await find(store, officer, id);
  if (filesOf(run).some((file) => !file.received)) throw new CaseworkError("import_file_missing");
  return runView(
    await moving(() =>
      store.transactAsNode(async (tx) => {
        const queued = await tx.imports.setState(id, {
          to: "queued",
          from: ["receiving"],
          at: chance.now().toISOString(),
        });
        await tx.jobs.enqueue(importJob, { run: id }, { key: id });
        return queued;
      }),
    ),
  );
}

/** Cancels a run that has not been applied yet. The list stays as it was. */
export async function cancelImport(
  { store, files, chance }: ImportNeeds,
  officer: Officer,
  id: ActId,
): Promise<RunView> {
  requireRole(officer, importers);
  await find(store, officer, id);
  const run = await moving(() =>
    store.imports.setState(id, {
      to: "cancelled",
      from: ["receiving", "queued", "reading"],
      at: chance.now().toISOString(),
    }),
  );
  await files.remove(id);
  return runView(run);
}

/** Runs, newest first. */
export async function listImports(
  { store }: ImportNeeds,
  officer: Officer,
  query: Paging,
): Promise<{ items: RunView[]; next?: string }> {
  requireRole(officer, importers);
  const { runs, next } = await store.imports.list({
    sight: officer.sight,
    ...(query.after === undefined ? {} : { before: query.after }),
    limit: query.limit,
  });
  return { items: runs.map(runView), ...(next === undefined ? {} : { next }) };
}

/** One run and its progress. */
export async function readImport({ store }: ImportNeeds, officer: Officer, id: ActId): Promise<RunView> {
  requireRole(officer, importers);
  return runView(await find(store, officer, id));
}

interface DeltaItem {
  readonly change: "added" | "changed" | "withdrawn";
  readonly key: string;
  readonly title?: string;
  readonly record: RecordId;
}

/** What a run added, changed and withdrew, as far as this officer may see it: nothing for an administrator, who has the counts. */
export async function readDelta(
  { store, ledger }: ImportNeeds & { readonly ledger: Ledger },
  officer: Officer,
  id: ActId,
  query: Paging & CheckPurpose & { readonly change?: DeltaItem["change"] | undefined },
): Promise<{ items: DeltaItem[]; withheld?: Withheld[]; next?: string }> {
  requireRole(officer, importers);
  requirePurpose(officer, query.purpose, query.reason);
  const run = await find(store, officer, id);
  const { items: changes, next } = await store.imports.delta(id, {
    sight: officer.sight,
    ...(query.change === undefined ? {} : { change: query.change }),
    ...(query.after === undefined ? {} : { after: query.after }),
    limit: query.limit,
  });
  // Records as they are now; what is not a record yet will have the labels of the run.
  const ids = [...new Set(changes.map(({ record }) => record))];
  const records = await store.records.get(ids, officer.sight);
  const now = new Map(records.map(({ id: record, owner, labels }) => [record, { owner, labels }]));
  const { shown: items, withheld } = admitted(
    lookingFor(officer, query),
    changes.map((change) => ({ ...change, ...(now.get(change.record) ?? { owner: run.owner, labels: run.labels }) })),
  );
  await ledger.record({
    act: "listed",
    who: actor(officer),
    purpose: query.purpose,
    ...(query.reason === undefined ? {} : { reason: query.reason }),
    reference: id,
    records: [...new Set([...items, ...withheld].map(({ record }) => record))],
    ...sealedAs(run.labels.requires),
    outcome: { list: run.list, shown: items.length },
  });
  return {
    items: items.map(({ change, key, record, title }) => ({
      change,
      key,
      record,
      ...(title === undefined ? {} : { title }),
    })),
    ...told(withheld),
    ...(next === undefined ? {} : { next }),
  };
}

interface ProblemItem {
  readonly file?: string;
  readonly line: number;
  readonly code: string;
  readonly reason: string;
  readonly snippet: string;
}

/** The rows a run could not read. The row itself may name a person: only whoever may see the list's records gets it. */
export async function readProblems(
  { store, ledger }: ImportNeeds & { readonly ledger: Ledger },
  officer: Officer,
  id: ActId,
  query: Paging & CheckPurpose,
): Promise<{ items: ProblemItem[]; next?: string }> {
  requireRole(officer, importers);
  requirePurpose(officer, query.purpose, query.reason);
  const run = await find(store, officer, id);
  const { problems, next } = await store.imports.problems(id, {
    sight: officer.sight,
    ...(query.after === undefined ? {} : { after: query.after }),
    limit: query.limit,
  });
  // A row that could not be read is no record; it is shown to whom the records of the run would be.
  const showsRows = admits(lookingFor(officer, query), run.labels);
  await ledger.record({
    act: "listed",
    who: actor(officer),
    purpose: query.purpose,
    ...(query.reason === undefined ? {} : { reason: query.reason }),
    reference: id,
    records: [],
    ...sealedAs(run.labels.requires),
    outcome: { unread: run.list, shown: showsRows ? problems.length : 0 },
  });
  return {
    items: problems.map((problem) => ({
      ...(problem.file === undefined ? {} : { file: problem.file }),
      line: problem.line,
      code: problem.code,
      reason: problem.message,
      snippet: showsRows ? (problem.snippet ?? "") : "",
    })),
    ...(next === undefined ? {} : { next }),
  };
}

/** The publisher of a list; a national list is this node's own country's. */
async function ownerOf(store: Store, format: ListFormat): Promise<AuthorityId> {
  const country = format === "national" ? await store.settings.get("node.country") : undefined;
  return typeof country === "string" ? AuthorityId.parse(country) : listRules[format].owner;
}

/** The run, if its list is one that the officer may know of. */
async function find(store: Store, officer: Officer, id: ActId): Promise<ImportRun> {
  const run = await store.imports.get(id, officer.sight);
  if (run === undefined) throw new CaseworkError("not_found");
  return run;
}

async function moving<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (cause) {
    if (cause instanceof StoreError && cause.code === "store_run_state")
      throw new CaseworkError("import_state", { cause });
    throw cause;
  }
}

/** The run that a queued job names. A job of another shape was never queued by this room: that is a fault of the node. */
export function runOf(payload: unknown): ActId {
  const run = typeof payload === "object" && payload !== null && "run" in payload ? payload.run : undefined;
  return ActId.parse(run);
}
