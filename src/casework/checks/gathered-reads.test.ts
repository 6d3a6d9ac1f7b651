import assert from "node:assert/strict";
import { test } from "node:test";
import { GatheredReads } from "./gathered-reads.ts";

/** A source whose reads end when they are told to. */
function makeSource() {
  const reads: { readonly keys: readonly string[]; end(error?: Error): void }[] = [];
  const values = new Map<string, number>();
  const gathered = new GatheredReads<string, number>((keys) => {
    const { promise, resolve, reject } = Promise.withResolvers<ReadonlyMap<string, number>>();
    // What is read is what stands there when the read begins.
    const found = new Map([...values].filter(([key]) => keys.includes(key)));
    reads.push({ keys, end: (error) => (error === undefined ? resolve(found) : reject(error)) });
    return promise;
  });
  return { reads, values, gathered };
}

test("who comes while a read runs shares the next one, which begins after they came", async () => {
  const { reads, values, gathered } = makeSource();
  values.set("a", 1);
  const first = gathered.get(["a"]);
  values.set("a", 2);
  const second = gathered.get(["a", "b"]);
  const third = gathered.get(["c", "a"]);
  assert.deepEqual(
    reads.map(({ keys }) => keys),
    [["a"]],
  );
  reads[0]?.end();
  assert.equal((await first).get("a"), 1);
  assert.deepEqual(reads[1]?.keys, ["a", "b", "c"]);
  reads[1]?.end();
  assert.equal((await second).get("a"), 2);
  assert.equal((await third).get("a"), 2);
  assert.equal((await second).has("b"), false);
  assert.equal(reads.length, 2);
});

test("a read that fails fails those whom it served, and the next goes on", async () => {
  const { reads, gathered } = makeSource();
  const first = gathered.get(["a"]);
  const second = gathered.get(["b"]);
  reads[0]?.end(new Error("gone"));
  await assert.rejects(first, /gone/);
  reads[1]?.end();
  assert.equal((await second).size, 0);
});

test("nothing is read for nothing", async () => {
  const { reads, gathered } = makeSource();
  assert.equal((await gathered.get([])).size, 0);
  assert.equal(reads.length, 0);
});
