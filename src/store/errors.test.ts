import assert from "node:assert/strict";
import { test } from "node:test";
import { StoreError, storeErrors } from "#store";
import { storeError } from "./errors.ts";

const table = [
  ["40P01", "store_busy"],
  ["40001", "store_busy"],
  ["55P03", "store_busy"],
  ["57014", "store_too_slow"],
  ["57P01", "store_unavailable"],
  ["08006", "store_unavailable"],
  ["ECONNREFUSED", "store_unavailable"],
  ["53100", "store_full"],
  ["53300", "store_full"],
  ["23505", "store_conflict"],
  ["23514", "store_invalid"],
  ["22P05", "store_unstorable_text"],
  ["22P02", "store_invalid"],
  ["BE001", "store_append_only"],
  ["42601", "store_failed"],
] as const;

for (const [state, code] of table)
  test(`${state} comes out as ${code}, with its cause`, () => {
    const cause = Object.assign(new Error("x"), { code: state, constraint: "some_key" });
    const error = storeError(cause);
    assert.deepEqual([error.code, error.cause, error.detail], [code, cause, "some_key"]);
    assert.ok(error.message.startsWith(storeErrors[code]));
    assert.equal(storeError(error), error);
  });

test("what has no code is a lost connection if it says so, else a failure", () => {
  assert.equal(storeError(new Error("Connection terminated unexpectedly")).code, "store_unavailable");
  assert.equal(storeError(new Error("timeout exceeded when trying to connect")).code, "store_unavailable");
  assert.equal(storeError("anything").code, "store_failed");
  assert.ok(storeError(undefined) instanceof StoreError);
});
