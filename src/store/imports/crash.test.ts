// kill -9 in the middle of a run: the last good state stands, and the run goes on from what it had staged.
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { after, before, test } from "node:test";
import { setTimeout } from "node:timers/promises";
import { openStore } from "#store";
import type { StagedEntry, Store } from "#store";
import { startTestPostgres } from "../../node/postgres/index.ts";
import type { PostgresConnection, TestPostgres } from "../../node/postgres/index.ts";
import { owner, personContent, police, sampleAct, sampleId, sampleLabels } from "../sample-records.ts";

let server: TestPostgres;
before(async () => {
  server = await startTestPostgres();
});
after(() => server[Symbol.asyncDispose]());

const at = "2026-11-21T10:00:00.000Z";
const run = {
  id: sampleAct(2),
  list: "wanted",
  format: "national" as const,
  owner,
  labels: sampleLabels(),
  source: "sample",
  byName: "test",
  files: [],
  at,
};

function entries(from: number, to: number, name: string): StagedEntry[] {
  return Array.from({ length: to - from }, (_, n) => ({
    key: String(from + n),
    line: from + n + 1,
    subject: {
      content: personContent(`${name} ${from + n}`),
      hash: name.padEnd(64, "0").replaceAll(/[^0-9a-f]/g, "0"),
      newId: sampleId(from + n + 1),
    },
    original: { n: from + n },
  }));
}

async function stageAll(store: Store, id: typeof run.id, name: string, count: number): Promise<void> {
  await store.imports.setState(id, { to: "reading", at });
  for (let from = 0; from < count; from += 500)
    await store.imports.stage(id, { position: from + 500, entries: entries(from, from + 500, name), problems: [] });
  await store.imports.setState(id, { to: "applying", at });
}

/** Runs a piece of program in a process of its own and kills it some milliseconds after it has said "begun", or when something holds. */
async function killAfter(
  connection: PostgresConnection,
  work: string,
  when: number | (() => Promise<boolean>),
): Promise<void> {
  const program = `
    import { openStore } from "#store";
    const store = await openStore({ connection: ${JSON.stringify(connection)}, now: () => new Date() });
    const id = ${JSON.stringify(run.id)};
    console.log("begun");
    ${work}`;
  const child = spawn(process.execPath, ["--input-type=module-typescript", "-e", program], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  await once(child.stdout, "data");
  if (typeof when === "number") await setTimeout(when);
  else while (!(await when())) await setTimeout(5);
  child.kill("SIGKILL");
  await once(child, "exit");
}

test("kill -9 while a run is applied leaves the last good state, and the run can be applied again", async () => {
  const connection = await server.database();
  await using store = await openStore({ connection, now: () => new Date(at) });
  await store.imports.create({ ...run, id: sampleAct(1) });
  await stageAll(store, sampleAct(1), "a", 500);
  await store.transactAsNode((tx) => tx.imports.apply(sampleAct(1), { at }));
  const good = await store.records.list({ list: "wanted", limit: 10_000, sight: police });
  await store.imports.create(run);
  await stageAll(store, run.id, "b", 10_000);
  // Applying takes longer than the last of these; the open transaction makes sure of it.
  for (const milliseconds of [30, 150, 600]) {
    await killAfter(
      connection,
      `await store.transactAsNode(async (tx) => { await tx.imports.apply(id, { at: "${at}" }); await new Promise((done) => setTimeout(done, 1e6)); });`,
      milliseconds,
    );
    assert.deepEqual(await store.records.list({ list: "wanted", limit: 10_000, sight: police }), good);
    assert.equal((await store.imports.get(run.id))?.state, "applying");
  }
  const done = await store.transactAsNode((tx) => tx.imports.apply(run.id, { at }));
  assert.deepEqual(done.counts, { added: 9500, changed: 500, unchanged: 0, withdrawn: 0, problems: 0 });
  const { changes } = await store.feed.read(undefined, 100_000);
  assert.equal(changes.length, 10_500);
});

test("kill -9 while a list is staged: position, rows and counts agree, and reading goes on from there", async () => {
  const connection = await server.database();
  await using store = await openStore({ connection, now: () => new Date(at) });
  await store.imports.create(run);
  await store.imports.setState(run.id, { to: "reading", at });
  const program = `
    import { setTimeout } from "node:timers/promises";
    const { position } = await store.imports.get(id);
    for (let n = position; ; n += 10) {
      const entries = Array.from({ length: 10 }, (_, k) => ({ key: String(n + k), line: n + k + 1, original: {},
        subject: { content: { kind: "person", names: [] }, hash: "00", newId: "01900000-0000-7000-8000-" + String(n + k).padStart(12, "0") } }));
      await store.imports.stage(id, { position: n + 10, entries, problems: [] });
    }`;
  const hasStaged = async (): Promise<boolean> => ((await store.imports.get(run.id))?.position ?? 0) > 0;
  for (const when of [40, 90, 140, hasStaged]) {
    await killAfter(connection, program, when);
    const staged = await store.imports.get(run.id);
    const { items } = await store.imports.delta(run.id, { sight: police, limit: 1_000_000 });
    assert.equal(items.length, staged?.position);
    assert.deepEqual([staged?.counts.added, staged?.counts.problems], [staged?.position, 0]);
  }
});
