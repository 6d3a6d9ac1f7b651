import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { setTimeout } from "node:timers/promises";
import fc from "fast-check";
import pg from "pg";
import { openStore } from "#store";
import type { Change, FeedCursor, Store } from "#store";
import { startTestPostgres } from "../node/postgres/index.ts";
import type { PostgresConnection, TestPostgres } from "../node/postgres/index.ts";
import { sampleId, samplePerson } from "./sample-records.ts";

let server: TestPostgres;
before(async () => {
  server = await startTestPostgres();
  await (await openStore({ connection: server.template, now })).close();
});
after(() => server[Symbol.asyncDispose]());

const now = (): Date => new Date("2026-11-21T10:00:00.000Z");
async function open(): Promise<{ store: Store; connection: PostgresConnection }> {
  const connection = await server.database();
  return { store: await openStore({ connection, now, poolSize: 20 }), connection };
}

const idsOf = (changes: readonly Change[]): string[] => changes.map((change) => change.record.id);

async function readAll(store: Store, pageSize: number, from?: FeedCursor): Promise<Change[]> {
  const seen: Change[] = [];
  for (let after = from; ;) {
    const { changes, next } = await store.feed.read(after, pageSize);
    if (changes.length === 0) return seen;
    seen.push(...changes);
    after = next;
  }
}

test("changes come in the order of commit, not of writing; each cursor goes on after its change", async () => {
  const { store } = await open();
  await using _ = store;
  const early = Promise.withResolvers<void>();
  const slow = store.transactAsNode(async (tx) => {
    await tx.records.put([samplePerson(1), samplePerson(2)]);
    await early.promise;
  });
  await store.transactAsNode((tx) => tx.records.put([samplePerson(3), samplePerson(4)]));
  const first = await store.feed.read(undefined, 10);
  assert.deepEqual(idsOf(first.changes), [3, 4].map(sampleId));
  assert.equal((await store.feed.read(first.next, 10)).next, first.next);
  early.resolve();
  await slow;
  assert.deepEqual(idsOf((await store.feed.read(first.next, 10)).changes), [1, 2].map(sampleId));
  const all = await readAll(store, 1);
  assert.deepEqual(idsOf(all), [3, 4, 1, 2].map(sampleId));
  for (const [n, change] of all.entries())
    assert.deepEqual(idsOf(await readAll(store, 10, change.cursor)), idsOf(all.slice(n + 1)));
});

test("a reader beside many overlapping writers misses nothing and sees nothing twice (property)", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.record({ before: fc.nat(8), after: fc.nat(8), fails: fc.boolean() }), {
        minLength: 4,
        maxLength: 14,
      }),
      async (plan) => {
        const { store } = await open();
        await using _ = store;
        const seen: Change[] = [];
        const done = new AbortController();
        const reading = (async () => {
          for (let cursor: FeedCursor | undefined; ;) {
            const isLast = done.signal.aborted;
            const { changes, next } = await store.feed.read(cursor, 3);
            seen.push(...changes);
            cursor = next;
            if (isLast && changes.length === 0) return;
          }
        })();
        const written = plan.map(async ({ before: waitBefore, after: waitAfter, fails }, n) => {
          await store
            .transactAsNode(async (tx) => {
              await setTimeout(waitBefore);
              await tx.records.put([samplePerson(2 * n + 1), samplePerson(2 * n + 2)]);
              await setTimeout(waitAfter);
              if (fails) throw new Error("on purpose");
            })
            .catch(() => undefined);
          return fails ? [] : [sampleId(2 * n + 1), sampleId(2 * n + 2)];
        });
        const expected = (await Promise.all(written)).flat();
        done.abort();
        await reading;
        assert.deepEqual(idsOf(seen).toSorted(), expected.toSorted());
        assert.deepEqual(idsOf(seen), idsOf(await readAll(store, 100)));
      },
    ),
    { numRuns: 12 },
  );
});

test("the follower hears of a commit, and goes on after its connection is cut", async () => {
  const { store, connection } = await open();
  await using _ = store;
  const stop = new AbortController();
  const seen: string[] = [];
  let heard = (): void => undefined;
  const following = store.feed.follow(
    undefined,
    (changes) => {
      seen.push(...idsOf(changes));
      heard();
    },
    stop.signal,
  );
  const until = async (count: number): Promise<void> => {
    while (seen.length < count) {
      const next = Promise.withResolvers<void>();
      heard = next.resolve;
      if (seen.length < count) await next.promise;
    }
  };
  await store.transactAsNode((tx) => tx.records.put([samplePerson(1)]));
  await until(1);
  const began = performance.now();
  for (let n = 2; n <= 21; n += 1) {
    await store.transactAsNode((tx) => tx.records.put([samplePerson(n)]));
    await until(n);
  }
  // By looking every five seconds alone it would have been a hundred.
  assert.ok(performance.now() - began < 60_000, "commits are heard, and not only looked for");

  const client = new pg.Client(connection);
  await client.connect();
  const cut =
    "select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()";
  await client.query(cut);
  await client.end();
  const write = (n: number): Promise<unknown> => store.transactAsNode((tx) => tx.records.put([samplePerson(n)]));
  // Each connection of the pool was cut: whoever is given one that has not noticed yet tries again.
  for (let isWritten = false, tries = 1; !isWritten; tries += 1)
    isWritten = await write(22).then(
      () => true,
      (error: unknown) => {
        if (tries === 10) throw error;
        return false;
      },
    );
  await until(22);
  await write(23);
  await until(23);
  stop.abort();
  await following;
  assert.deepEqual(
    seen,
    Array.from({ length: 23 }, (_, n) => sampleId(n + 1)),
  );
});

test("the follower's own failure ends the following with it", async () => {
  const { store } = await open();
  await using _ = store;
  await store.transactAsNode((tx) => tx.records.put([samplePerson(1)]));
  const failing = store.feed.follow(
    undefined,
    () => Promise.reject(new Error("index full")),
    new AbortController().signal,
  );
  await assert.rejects(failing, /index full/);
});

test("a snapshot has what stands, and following from it misses nothing written meanwhile", async () => {
  const { store } = await open();
  await using _ = store;
  await store.transactAsNode((tx) => tx.records.put([1, 2, 3].map((n) => samplePerson(n))));
  await store.transactAsNode((tx) => tx.records.withdraw([sampleId(2)]));
  const seen: string[] = [];
  let wrote = false;
  const cursor = await store.feed.snapshot(async (records) => {
    seen.push(...records.map((record) => record.id));
    if (!wrote) await store.transactAsNode((tx) => tx.records.put([samplePerson(4), samplePerson(1)]));
    wrote = true;
  });
  assert.deepEqual(seen.toSorted(), [sampleId(1), sampleId(3)]);
  const { changes } = await store.feed.read(cursor, 10);
  assert.deepEqual(idsOf(changes), [4, 1].map(sampleId));
  await assert.rejects(store.feed.read("nonsense" as FeedCursor, 1), { code: "store_invalid" });
});
