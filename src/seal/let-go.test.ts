import assert from "node:assert/strict";
import { test } from "node:test";
import { letGo } from "./let-go.ts";

test("memory is given back at once, but not what others read too, nor what is no memory", () => {
  const own = new Uint8Array(100_000);
  letGo(own);
  assert.equal(own.buffer.detached, true);
  const shared = new Uint8Array(100_000).subarray(10);
  letGo(shared);
  assert.equal(shared.length, 99_990);
  const nothing = new Uint8Array();
  letGo(nothing);
  assert.equal(Buffer.concat([Buffer.from("a"), nothing]).toString(), "a", "it may stand for nothing once more");
});
