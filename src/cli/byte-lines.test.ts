import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { lineGroups, strictText, textLines } from "./byte-lines.ts";

async function* cut(bytes: Uint8Array, at: readonly number[]): AsyncGenerator<Uint8Array> {
  let start = 0;
  for (const end of [...at].toSorted((a, b) => a - b)) {
    yield bytes.subarray(start, Math.max(start, Math.min(end, bytes.length)));
    start = Math.max(start, Math.min(end, bytes.length));
  }
  yield bytes.subarray(start);
}

test("lines are the same however the bytes are cut", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.string({ unit: "grapheme" })), fc.array(fc.nat(300)), async (texts, cuts) => {
      const lines = texts.map((text) => text.replaceAll(/[\n\r]/g, " "));
      const bytes = Buffer.from(lines.map((line) => `${line}\n`).join(""));
      const read: string[] = [];
      for await (const line of textLines(cut(bytes, cuts))) read.push(line);
      assert.deepEqual(
        read,
        lines.map((line) => line.toWellFormed()),
      );
    }),
  );
});

test("a last line needs no newline, and what is not UTF-8 is told from what is", async () => {
  const groups: Uint8Array[][] = [];
  for await (const group of lineGroups(cut(Buffer.from([0x61, 0x0a, 0xff]), []))) groups.push(group);
  assert.deepEqual(groups.flat().map(strictText), ["a", undefined]);
});
