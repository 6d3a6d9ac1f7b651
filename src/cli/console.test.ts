import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { clean, jsonLine } from "./console.ts";

const harmful = /[\p{Cc}\u202a-\u202e\u2066-\u2069]/u;
const harmfulInJson = /\p{Cc}/u;

test("nothing from outside reaches the terminal as a command, or reorders a line", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      assert.doesNotMatch(clean(text).replace(/^\u2068|\u2069$/g, ""), harmful);
    }),
  );
  assert.equal(clean("\u001b[2Jx"), "\ufffd[2Jx");
  assert.equal(clean("محمد"), "\u2068محمد\u2069");
});

test("a line of JSON is one line, without controls, and reads back as it was", () => {
  fc.assert(
    fc.property(fc.json(), (text) => {
      const value: unknown = JSON.parse(text);
      const line = jsonLine(value);
      assert.doesNotMatch(line, harmfulInJson);
      assert.deepEqual(JSON.parse(line), value);
    }),
  );
});
