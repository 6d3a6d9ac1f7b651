import assert from "node:assert/strict";
import { test } from "node:test";
import { makeRandom } from "./random-pool.ts";

test("random bytes are as many as asked for, never the same twice, and nobody's bytes change afterwards", () => {
  const random = makeRandom();
  const drawn = Array.from({ length: 3000 }, (_, turn) => random([8, 16, 32, 1024, 1025][turn % 5] ?? 0));
  const before = drawn.map((bytes) => Buffer.from(bytes).toString("hex"));
  for (let turn = 0; turn < 3000; turn += 1) random(16);
  assert.deepEqual(
    drawn.map((bytes) => bytes.length),
    drawn.map((_, turn) => [8, 16, 32, 1024, 1025][turn % 5]),
  );
  assert.deepEqual(
    drawn.map((bytes) => Buffer.from(bytes).toString("hex")),
    before,
  );
  const eights = before.map((text) => text.slice(0, 16));
  assert.equal(new Set(eights).size, eights.length);
});

test("of random bytes every value comes as often as any other", () => {
  const random = makeRandom();
  const seen = new Uint32Array(256);
  for (let turn = 0; turn < 40_000; turn += 1) for (const byte of random(16)) seen[byte] = (seen[byte] ?? 0) + 1;
  // 2,500 of each are expected; the spread is 50.
  assert.ok(Math.min(...seen) > 2100 && Math.max(...seen) < 2900, `${Math.min(...seen)} to ${Math.max(...seen)}`);
});
