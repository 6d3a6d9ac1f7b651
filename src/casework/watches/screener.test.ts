// Screening on a real store, with a clock that was ahead for a while.
import assert from "node:assert/strict";
import { randomBytes } from "node:crypto";
import { after, before, test } from "node:test";
import { setTimeout as pause } from "node:timers/promises";
import { Ledger } from "#ledger";
import { SearchIndex } from "#search";
import { makeSigner } from "#seal";
import { openStore, type NodeTransaction } from "#store";
import { startTestPostgres, type TestPostgres } from "../../node/postgres/index.ts";
import {
  personContent,
  sampleAct,
  sampleId,
  sampleLabels,
  samplePerson,
  sampleUser,
} from "../../store/sample-records.ts";
import { candidateReads } from "../checks/candidates.ts";
import { searcherOn } from "../checks/searcher.ts";
import { followFeed } from "../records/index-follower.ts";
import { watchAudience } from "./eyes.ts";
import { Screener } from "./screener.ts";

const origin = "besa.test/screener";
const signer = makeSigner(origin, new Uint8Array(32).fill(5));
let server: TestPostgres;
before(async () => {
  server = await startTestPostgres();
});
after(() => server[Symbol.asyncDispose]());

/** Waits until something holds; who waits in vain is told what was there. */
async function until<T>(look: () => Promise<T>, holds: (seen: T) => boolean): Promise<T> {
  for (let turn = 0; turn < 1000; turn += 1) {
    const seen = await look();
    if (holds(seen)) return seen;
    await pause(20);
  }
  return assert.fail(JSON.stringify(await look()));
}

/** Screens until it is disposed of. */
function screening(screener: Screener, failures: string[]): AsyncDisposable {
  const stop = new AbortController();
  const running = screener.run(stop.signal, (line) => failures.push(line));
  return {
    async [Symbol.asyncDispose]() {
      stop.abort();
      await running;
    },
  };
}

/** A store with something in it, its index, which is not filled yet, and a screener over both. */
async function parts(now: () => Date, prepare: (tx: NodeTransaction) => Promise<void> = async () => {}) {
  const chance = { now, random: (bytes: number) => randomBytes(bytes) };
  await using made = new AsyncDisposableStack();
  const store = made.use(await openStore({ connection: await server.database(), now }));
  const ledger = made.use(await Ledger.open({ origin, signer, log: store.log, ...chance }));
  const account = { login: "anna", name: "Anna", unit: "U", roles: ["desk" as const], grants: [], passwordHash: "x" };
  await store.users.add({ id: sampleUser(1), at: now().toISOString(), ...account });
  await store.transactAsNode(prepare);
  const index = new SearchIndex();
  const follower = made.use(followFeed({ store, index, now, log: () => {} }));
  const lookUp = { searcher: searcherOn(index), reads: candidateReads(store), stopwatch: () => performance.now() };
  const screener = new Screener({ store, ledger, follower, chance, ...lookUp });
  const open = made.move();
  return { store, follower, screener, [Symbol.asyncDispose]: () => open.disposeAsync() };
}

/** A watch on one name, by one desk. */
function watchOn(name: string, now: () => Date): Parameters<NodeTransaction["watches"]["add"]>[0][number] {
  return {
    id: sampleAct(1),
    list: "cases",
    title: "T",
    question: { name },
    understood: { as: "name", name },
    purpose: "border",
    reason: "r",
    unit: "U",
    audience: watchAudience,
    requires: [],
    byUser: sampleUser(1),
    createdAt: now().toISOString(),
    endsOn: "2027-06-30",
  };
}

test("a watch that is made before the index is there waits for it, and holds nothing else up", async () => {
  const now = (): Date => new Date("2026-11-22T08:00:00.000Z");
  await using node = await parts(now, async (tx) => {
    await tx.watches.add([watchOn("Quorvel Hastemin", now)]);
    await tx.records.put([samplePerson(1, { content: personContent("Quorvel Hastemin") })]);
  });
  const failures: string[] = [];
  assert.equal(node.follower.ready, false, "the index is being filled");
  await using _ = screening(node.screener, failures);
  node.screener.nudge();
  // It went round without end here, and the process answered nobody any more.
  const [hit] = await until(
    () => node.store.screening.hitsOf([sampleAct(1)]),
    (hits) => hits.length > 0,
  );
  assert.deepEqual([hit?.record, failures], [sampleId(1), []]);
});

test("whoever came while the clock was ahead is brought to the watches once it is right", async () => {
  const clock = { day: "2026-11-22" };
  const now = (): Date => new Date(`${clock.day}T08:00:00.000Z`);
  await using node = await parts(now);
  const { store, screener } = node;
  const failures: string[] = [];
  await using _ = screening(screener, failures);
  await store.transactAsNode((tx) => tx.watches.add([watchOn("Quorvel Hastemin", now)]));
  screener.nudge();
  await until(
    () => store.screening.place(),
    ({ cursor }) => cursor !== undefined,
  );
  clock.day = "2031-11-22";
  const labels = sampleLabels({ expiresOn: "2028-01-31" });
  const records = [samplePerson(1, { content: personContent("Quorvel Hastemin"), labels }), samplePerson(2)];
  await store.transactAsNode((tx) => tx.records.put(records));
  const newest = await store.feed.newest();
  await until(
    () => store.screening.place(),
    ({ cursor, day }) => cursor !== undefined && store.feed.reaches(cursor, newest) && day === "2031-11-22",
  );
  assert.deepEqual(await store.screening.hitsOf([sampleAct(1)]), [], "the watch would have ended by then");
  clock.day = "2026-11-23";
  screener.nudge();
  const [hit] = await until(
    () => store.screening.hitsOf([sampleAct(1)]),
    (hits) => hits.length > 0,
  );
  assert.deepEqual([hit?.record, hit?.state], [sampleId(1), "open"]);
  assert.equal((await store.screening.place()).day, "2026-11-23");
  assert.deepEqual(failures, []);
});
