import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { after, before, mock, test } from "node:test";
import { setTimeout } from "node:timers/promises";
import { openStore } from "#store";
import type { Json, Store } from "#store";
import type { JobHandler } from "./jobs.ts";
import { startTestPostgres } from "../node/postgres/index.ts";
import type { PostgresConnection, TestPostgres } from "../node/postgres/index.ts";

let server: TestPostgres;
before(async () => {
  server = await startTestPostgres();
  await (await openStore({ connection: server.template, now })).close();
});
after(() => server[Symbol.asyncDispose]());

const now = (): Date => new Date("2026-11-21T10:00:00.000Z");
async function open(): Promise<{ store: Store; connection: PostgresConnection }> {
  const connection = await server.database();
  return { store: await openStore({ connection, now }), connection };
}

/** Runs the queue until a job of that name has come, and answers what it carried. */
async function takeOne(store: Store, handler: JobHandler = () => Promise.resolve()): Promise<unknown> {
  const stop = new AbortController();
  const taken = Promise.withResolvers<unknown>();
  const running = store.jobs.run(
    {
      work: async (payload, signal) => {
        await handler(payload, signal);
        taken.resolve(payload);
      },
    },
    stop.signal,
  );
  const payload = await taken.promise;
  // The job is noted as done after its handler has returned.
  await setTimeout(100);
  stop.abort();
  await running;
  return payload;
}

test("a job is carried out, once, with what was queued", async () => {
  const { store } = await open();
  await using _ = store;
  const payload: Json = { run: "ç", n: 1 };
  await store.jobs.enqueue("work", payload);
  assert.deepEqual(await takeOne(store), payload);
  // What is queued behind it comes, and it does not come again.
  await store.jobs.enqueue("work", { run: "next" });
  const seen: unknown[] = [];
  await takeOne(store, async (next) => void seen.push(next));
  assert.deepEqual(seen, [{ run: "next" }]);
});

test("a job of a transaction that fails is not there; one under the same key replaces the first", async () => {
  const { store } = await open();
  await using _ = store;
  const failing = store.transactAsNode(async (tx) => {
    await tx.jobs.enqueue("work", { n: 0 });
    throw new Error("on purpose");
  });
  await assert.rejects(failing, /on purpose/);
  await store.jobs.enqueue("work", { n: 1 }, { key: "k" });
  await store.transactAsNode((tx) => tx.jobs.enqueue("work", { n: 2 }, { key: "k" }));
  assert.deepEqual(await takeOne(store), { n: 2 });
});

test("a handler that fails is tried again", async () => {
  const { store } = await open();
  await using _ = store;
  await store.jobs.enqueue("work", {});
  let attempts = 0;
  await takeOne(store, () => (attempts++ === 0 ? Promise.reject(new Error("on purpose")) : Promise.resolve()));
  assert.equal(attempts, 2);
});

test("what a killed process had begun is taken up again at once, and not while it lives", async () => {
  const { store, connection } = await open();
  await using _ = store;
  await store.jobs.enqueue("work", { n: 1 });
  const program = `
    import { openStore } from "#store";
    const store = await openStore({ connection: ${JSON.stringify(connection)}, now: () => new Date() });
    await store.jobs.run({ work: async () => { console.log("begun"); await new Promise(() => setTimeout(() => {}, 1e6)); } }, new AbortController().signal);`;
  const child = spawn(process.execPath, ["--input-type=module-typescript", "-e", program], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  await once(child.stdout, "data");
  let taken = false;
  const taking = takeOne(store).then(() => (taken = true));
  await setTimeout(1500);
  assert.equal(taken, false);
  child.kill("SIGKILL");
  await once(child, "exit");
  // Left to itself the queue gives a job up after four hours.
  await taking;
});

test("what is done regularly goes on, and no faster, whatever the clock does", async () => {
  const { store } = await open();
  await using _ = store;
  const stop = new AbortController();
  let times = 0;
  const running = store.jobs.run({ work: async () => void (times += 1) }, stop.signal, { work: 40 });
  const more = async (): Promise<void> => {
    const before = times;
    while (times <= before + 2) await setTimeout(10);
  };
  await more();
  const begun = performance.now();
  const counted = times;
  const day = 86_400_000;
  for (const jump of [-day, 400 * day, -day]) {
    mock.timers.enable({ apis: ["Date"], now: Date.now() + jump });
    await more();
    mock.timers.reset();
  }
  const most = (performance.now() - begun) / 40 + 2;
  assert.ok(times - counted <= most, `${times - counted} times in the time of ${most}`);
  stop.abort();
  await running;
});

test("what waits for a day that a wrong clock said is done at its time all the same", async () => {
  const { store } = await open();
  await using _ = store;
  await store.jobs.enqueue("work", {}, { key: "work", at: "2099-01-01T00:00:00.000Z" });
  const stop = new AbortController();
  const done = Promise.withResolvers<void>();
  const running = store.jobs.run({ work: async () => done.resolve() }, stop.signal, { work: 60_000 });
  await done.promise;
  stop.abort();
  await running;
});
