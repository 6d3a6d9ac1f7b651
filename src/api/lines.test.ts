import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { readLines } from "./lines.ts";

async function* pieces(text: string, size: number): AsyncGenerator<Uint8Array> {
  const bytes = Buffer.from(text);
  for (let start = 0; start < bytes.length; start += size) yield bytes.subarray(start, start + size);
}

async function read(text: string, size: number, longest: number): Promise<(string | number)[]> {
  const lines: (string | number)[] = [];
  for await (const group of readLines(pieces(text, size), longest))
    for (const { number, bytes } of group)
      lines.push(number, bytes === undefined ? "too long" : Buffer.from(bytes).toString());
  return lines;
}

test("lines are the same however the bytes come, blank ones are counted, long ones are read past", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.stringMatching(/^[a-z ]{0,12}$/)),
      fc.integer({ min: 1, max: 9 }),
      async (lines, size) => {
        const expected = lines.flatMap((line, index) => {
          if (line.length > 8) return [index + 1, "too long"];
          return line.trim() === "" ? [] : [index + 1, line];
        });
        assert.deepEqual(await read(`${lines.join("\n")}\n`, size, 8), expected);
      },
    ),
  );
  assert.deepEqual(await read("a\r\n\r\nb", 2, 8), [1, "a\r", 3, "b"]);
});
