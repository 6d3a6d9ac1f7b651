import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { after, before, test } from "node:test";
import { type BesaRecord, Country, type Sight } from "#domain";
import { openStore } from "#store";
import type { ImportRun, StagedEntry, Store } from "#store";
import { startTestPostgres } from "../../node/postgres/index.ts";
import type { TestPostgres } from "../../node/postgres/index.ts";
import { alertContent, owner, personContent, police, sampleAct, sampleId, sampleLabels } from "../sample-records.ts";

let server: TestPostgres;
before(async () => {
  server = await startTestPostgres();
  await (await openStore({ connection: server.template, now: () => new Date(at) })).close();
});
after(() => server[Symbol.asyncDispose]());

const at = "2026-11-21T10:00:00.000Z";
const nobody: Sight = { op: "nobody" };

async function open(): Promise<Store> {
  return openStore({ connection: await server.database(), now: () => new Date(at) });
}

let ids = 1000;
/** An entry as a reader makes it: fresh ids each time, a hash of the content. */
function entry(key: string, name: string, reference?: string): StagedEntry {
  const part = <T extends object>(content: T) => ({
    content,
    hash: createHash("sha256").update(JSON.stringify(content)).digest("hex"),
    newId: sampleId(ids++),
  });
  const alert = reference === undefined ? {} : { alert: part(alertContent(reference)) };
  return { key, line: 1, subject: part(personContent(name)), ...alert, original: { row: [key, name] } };
}

async function begin(store: Store, n: number, list = "wanted"): Promise<ImportRun> {
  const run = {
    id: sampleAct(n),
    list,
    format: "national" as const,
    owner,
    labels: sampleLabels(),
    source: "sample",
    byName: "test",
    files: [],
    at,
  };
  await store.imports.create(run);
  return store.imports.setState(run.id, { to: "reading", from: ["receiving"], at });
}

async function finish(store: Store, run: ImportRun): Promise<ImportRun> {
  await store.imports.setState(run.id, { to: "applying", from: ["reading"], at });
  return store.transactAsNode((tx) => tx.imports.apply(run.id, { at }));
}

async function edition(store: Store, n: number, entries: StagedEntry[]): Promise<ImportRun> {
  const run = await begin(store, n);
  await store.imports.stage(run.id, { position: entries.length, entries, problems: [] });
  const done = await finish(store, run);
  await store.imports.clearStaged(run.id);
  return done;
}

async function standing(store: Store): Promise<BesaRecord[]> {
  return (await store.records.list({ limit: 100, sight: police, list: "wanted" })).records.toReversed();
}

const noCounts = { added: 0, changed: 0, unchanged: 0, withdrawn: 0, problems: 0 };

test("an edition becomes records with provenance, alerts point at their subjects, and the next edition is compared with it", async () => {
  await using store = await open();
  const first = await edition(store, 1, [entry("1", "Ana", "R1"), entry("2", "Ben", "R2"), entry("3", "Cem")]);
  assert.deepEqual(first.counts, { ...noCounts, added: 3 });
  assert.equal(first.state, "done");
  const records = await standing(store);
  assert.equal(records.length, 5);
  const ana = records.find((record) => record.provenance.key === "1" && record.content.kind === "person");
  const alert = records.find((record) => record.provenance.key === "1" && record.content.kind === "alert");
  assert.deepEqual(ana?.provenance, { source: "sample", list: "wanted", key: "1", original: { row: ["1", "Ana"] } });
  assert.ok(alert?.content.kind === "alert" && alert.content.subject === ana?.id);
  assert.deepEqual(ana?.labels, sampleLabels());

  // Ben changed, only Ana's alert did, Cem is gone, Dea is new.
  const second = await edition(store, 2, [entry("1", "Ana", "R1b"), entry("2", "Benn", "R2"), entry("4", "Dea", "R4")]);
  assert.deepEqual(second.counts, { ...noCounts, added: 1, changed: 2, withdrawn: 1 });
  const now = await standing(store);
  assert.equal(now.length, 6);
  assert.equal(now.find((record) => record.id === ana?.id)?.version, 1);
  assert.equal(now.find((record) => record.id === alert?.id)?.version, 2);

  const third = await edition(store, 3, [entry("1", "Ana", "R1b"), entry("2", "Benn", "R2"), entry("4", "Dea", "R4")]);
  assert.deepEqual(third.counts, { ...noCounts, unchanged: 3 });
  assert.deepEqual(await standing(store), now);
});

test("what was withdrawn and is listed again is the same record; an alert can go alone and come back", async () => {
  await using store = await open();
  await edition(store, 1, [entry("1", "Ana", "R1"), entry("2", "Ben")]);
  const before = await standing(store);
  const second = await edition(store, 2, [entry("2", "Ben")]);
  assert.deepEqual(second.counts, { ...noCounts, unchanged: 1, withdrawn: 1 });
  const third = await edition(store, 3, [entry("1", "Ana", "R1"), entry("2", "Ben")]);
  assert.deepEqual(third.counts, { ...noCounts, added: 1, unchanged: 1 });
  const back = await standing(store);
  assert.deepEqual(
    back.map((record) => record.id),
    before.map((record) => record.id),
  );
  assert.deepEqual(
    back.map((record) => record.version),
    [3, 3, 1],
  );
  await edition(store, 4, [entry("1", "Ana"), entry("2", "Ben")]);
  assert.equal((await standing(store)).length, 2);
  const fifth = await edition(store, 5, [entry("1", "Ana", "R1"), entry("2", "Ben")]);
  assert.deepEqual(fifth.counts, { ...noCounts, changed: 1, unchanged: 1 });
  assert.equal((await standing(store)).length, 3);
});

test("the delta is the same before and after it is applied, in pages, and shows only what the sight admits", async () => {
  await using store = await open();
  await edition(store, 1, [entry("1", "Ana", "R1"), entry("2", "Ben"), entry("3", "Cem", "R3")]);
  const run = await begin(store, 2);
  const entries = [entry("1", "Anna", "R1"), entry("3", "Cem", "R3b"), entry("4", "Dea", "R4")];
  await store.imports.stage(run.id, { position: 3, entries, problems: [] });
  const before = await store.imports.delta(run.id, { sight: police, limit: 10 });
  assert.deepEqual(
    before.items.map(({ change, key, title }) => [change, key, title]),
    [
      ["changed", "1", "Anna"],
      ["withdrawn", "2", "Ben"],
      ["changed", "3", "Cem"],
      ["added", "4", "Dea"],
    ],
  );
  assert.deepEqual(await store.imports.deltaCounts(run.id), { ...noCounts, added: 1, changed: 2, withdrawn: 1 });
  assert.deepEqual(await store.imports.delta(run.id, { sight: nobody, limit: 10 }), { items: [] });
  await finish(store, run);
  const applied = await store.imports.delta(run.id, { sight: police, limit: 10 });
  const titles = (items: typeof before.items) => items.map(({ change, key, record }) => [change, key, record]);
  assert.deepEqual(titles(applied.items), titles(before.items));
  await store.imports.clearStaged(run.id);
  assert.deepEqual(
    titles((await store.imports.delta(run.id, { sight: police, limit: 10 })).items),
    titles(before.items),
  );
  assert.deepEqual(await store.imports.delta(run.id, { sight: nobody, limit: 10 }), { items: [] });
  const page = await store.imports.delta(run.id, { sight: police, limit: 2, after: "1" });
  assert.deepEqual([page.items.map((item) => item.key), page.next], [["2", "3"], "3"]);
  const added = await store.imports.delta(run.id, { sight: police, limit: 9, change: "added" });
  assert.deepEqual(
    added.items.map((item) => item.title),
    ["Dea"],
  );
});

test("bad rows and duplicate keys are reported and stop nothing", async () => {
  await using store = await open();
  const run = await begin(store, 1);
  const doubled = [entry("1", "Ana"), entry("1", "Ana again"), entry("2", "Ben\u0000"), entry("3", "Cem")];
  const bad = { line: 4, code: "row_columns", message: "too few", snippet: "a;\u0000b" };
  await store.imports.stage(run.id, { position: 5, entries: doubled, problems: [bad] });
  const after = await store.imports.stage(run.id, { position: 6, entries: [entry("3", "Cem too")], problems: [] });
  assert.deepEqual(after.counts, { ...noCounts, added: 2, problems: 4 });
  const { problems } = await store.imports.problems(run.id, { limit: 10, sight: police });
  assert.deepEqual(
    problems.map(({ code, key }) => [code, key]),
    [
      ["row_columns", undefined],
      ["unstorable_text", "2"],
      ["duplicate_key", "1"],
      ["duplicate_key", "3"],
    ],
  );
  assert.equal(problems[0]?.snippet, "a;\uFFFDb");
  assert.equal((await store.imports.problems(run.id, { limit: 2, sight: police })).next, "1");
  await finish(store, run);
  assert.deepEqual(
    (await standing(store)).map((record) => record.content.kind === "person" && record.content.names[0]?.full),
    ["Ana", "Cem"],
  );
});

test("one run of a list at a time, states in order, and a late reader cannot go back", async () => {
  await using store = await open();
  const run = await begin(store, 1);
  await assert.rejects(begin(store, 2), { code: "store_run_active" });
  await begin(store, 3, "other-list");
  await store.imports.stage(run.id, { position: 2, bytes: 100, entries: [entry("1", "Ana")], problems: [] });
  await assert.rejects(store.imports.stage(run.id, { position: 1, entries: [], problems: [] }), {
    code: "store_run_state",
  });
  await assert.rejects(
    store.transactAsNode((tx) => tx.imports.apply(run.id, { at })),
    { code: "store_run_state", detail: "reading" },
  );
  await assert.rejects(store.imports.clearStaged(run.id), { code: "store_run_state" });
  await store.imports.setState(run.id, { to: "failed", at, error: { code: "file_truncated", detail: "line 3" } });
  const failed = await store.imports.get(run.id);
  assert.deepEqual(
    [failed?.state, failed?.error?.code, failed?.endedAt, failed?.bytes],
    ["failed", "file_truncated", at, 100],
  );
  await assert.rejects(store.imports.setState(run.id, { to: "applying", from: ["reading"], at }), {
    code: "store_run_state",
    detail: "failed",
  });
  await store.imports.clearStaged(run.id);
  await begin(store, 4);
  assert.deepEqual(
    (await store.imports.list({ limit: 2, sight: police })).runs.map((listed) => listed.id),
    [sampleAct(4), sampleAct(3)],
  );
  await assert.rejects(store.imports.setState(sampleAct(99), { to: "failed", at }), { code: "store_not_found" });
});

test("an apply that fails half-way leaves the last good state, and can be done again", async () => {
  await using store = await open();
  await edition(store, 1, [entry("1", "Ana", "R1"), entry("2", "Ben")]);
  const good = await standing(store);
  const run = await begin(store, 2);
  await store.imports.stage(run.id, { position: 1, entries: [entry("3", "Cem", "R3")], problems: [] });
  await store.imports.setState(run.id, { to: "applying", at });
  const failing = store.transactAsNode(async (tx) => {
    await tx.imports.apply(run.id, { at });
    throw new Error("on purpose");
  });
  await assert.rejects(failing, /on purpose/);
  assert.deepEqual(await standing(store), good);
  const done = await store.transactAsNode((tx) => tx.imports.apply(run.id, { at }));
  assert.deepEqual(done.counts, { ...noCounts, added: 1, withdrawn: 2 });
  assert.equal((await standing(store)).length, 2);
});

test("what its owner keeps from a country stays kept from it by the next edition of the list", async () => {
  await using store = await open();
  await edition(store, 1, [entry("1", "Ana", "R1"), entry("2", "Ben")]);
  const [ana = assert.fail()] = await standing(store);
  const { version: _, recordedAt: __, withdrawn: ___, ...record } = ana;
  const notFor = [Country.parse("RS")];
  await store.transactAsNode((tx) => tx.records.put([{ ...record, labels: { ...record.labels, notFor } }]));
  await edition(store, 2, [entry("1", "Anna", "R1"), entry("2", "Benn")]);
  const now = await standing(store);
  assert.deepEqual(now.find(({ id }) => id === ana.id)?.labels, { ...sampleLabels(), notFor });
  assert.ok(now.filter(({ id }) => id !== ana.id).every(({ labels }) => labels.notFor === undefined));
  await store.transactAsNode((tx) => tx.records.put([record]));
  await edition(store, 3, [entry("1", "Anne", "R1"), entry("2", "Ben")]);
  assert.equal((await standing(store)).find(({ id }) => id === ana.id)?.labels.notFor, undefined);
});
