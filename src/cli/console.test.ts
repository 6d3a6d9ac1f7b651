import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { clean, jsonLine } from "./console.ts";

test("nothing from outside reaches the terminal as a command, or reorders a line", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      // oxlint-disable-next-line no-control-regex -- control characters are what is looked for
      assert.doesNotMatch(
        clean(text).replace(/^\u2068|\u2069$/g, ""),
        /[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/u,
      );
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
      assert.doesNotMatch(line, /[\n\r\u001b\u007f-\u009f]/);
      assert.deepEqual(JSON.parse(line), value);
    }),
  );
});
