import assert from "node:assert/strict";
import { test } from "node:test";
import { gzipSync } from "node:zlib";
import fc from "fast-check";
import { memorySource } from "./list-testing.ts";
import { textOf } from "./list-text.ts";

const read = async (bytes: Uint8Array, size: number, legacy = false): Promise<string> =>
  (await Array.fromAsync(textOf(memorySource("list", bytes, size), { legacy }))).join("");

test("text is the same whatever its encoding and pieces", async () => {
  const letters = fc
    .string({ unit: "grapheme", minLength: 2 })
    .filter((text) => /^[ -~]{2}/.test(text) && !/\uFEFF/.test(text) && text.isWellFormed() && !/^(PK|BZh)/.test(text));
  await fc.assert(
    fc.asyncProperty(letters, fc.integer({ min: 1, max: 9 }), async (text, size) => {
      const little = Buffer.from(text, "utf16le");
      const big = Buffer.from(little).swap16();
      for (const bytes of [
        Buffer.from(text),
        Buffer.from(`\uFEFF${text}`),
        Buffer.concat([Buffer.from([0xff, 0xfe]), little]),
        Buffer.concat([Buffer.from([0xfe, 0xff]), big]),
        little,
        big,
      ]) {
        assert.equal(await read(bytes, size), text);
      }
      assert.equal(await read(Buffer.from(text), size, true), text);
    }),
  );
});

test("Windows-1252 is read where its publisher has used it, and refused elsewhere", async () => {
  const bytes = Buffer.from("Se\u00F1or M\u00FCller", "latin1");
  assert.equal(await read(bytes, 3, true), "Señor Müller");
  await assert.rejects(read(bytes, 3), { code: "file_encoding" });
  await assert.rejects(read(Buffer.from([0xff, 0xfe, 0x41, 0x00, 0x00]), 9), { code: "file_encoding" });
});

test("a bomb of 100 MB of zeros in a small archive is refused by its first bytes", async () => {
  const bomb = gzipSync(Buffer.alloc(100_000_000));
  assert.ok(bomb.length < 200_000);
  let opened = 0;
  const source = {
    name: "list.xml",
    async *open() {
      for (let at = 0; at < bomb.length; at += 1000) {
        opened += 1;
        yield bomb.subarray(at, at + 1000);
      }
    },
  };
  await assert.rejects(Array.fromAsync(textOf(source)), { code: "file_compressed" });
  assert.equal(opened, 1);
});
