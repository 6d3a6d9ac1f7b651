import assert from "node:assert/strict";
import { randomBytes } from "node:crypto";
import { test } from "node:test";
import fc from "fast-check";
import { openedLength, openPieces, pieceBytes, sealedLength, sealPieces } from "./pieces.ts";

const key = { key: new Uint8Array(32).fill(3), random: (bytes: number): Uint8Array => randomBytes(bytes) };

async function* inParts(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

const whole = async (pieces: AsyncIterable<Uint8Array>): Promise<Buffer> =>
  Buffer.concat(await Array.fromAsync(pieces, (piece) => Buffer.from(piece)));

test("what is sealed in pieces, however it came and wherever it broke off, opens as it was", async () => {
  const sizes = fc.record({
    length: fc.integer({ min: 1, max: 4 * pieceBytes + 10 }),
    cut: fc.integer({ min: 0, max: 4 * pieceBytes + 10 }),
    part: fc.integer({ min: 1, max: 2 * pieceBytes }),
  });
  await fc.assert(
    fc.asyncProperty(sizes, async ({ length, cut, part }) => {
      const bytes = randomBytes(length);
      let at = 0;
      const taken = (now: number): void => {
        at = now;
      };
      const first = await whole(sealPieces(inParts(bytes.subarray(0, cut), part), { from: 0, length }, key, taken));
      assert.equal(first.length, sealedLength(at));
      assert.equal(openedLength(first.length, length), at);
      const rest = await whole(sealPieces(inParts(bytes.subarray(at), part), { from: at, length }, key, taken));
      assert.equal(at, length);
      const sealed = Buffer.concat([first, rest]);
      assert.equal(sealed.length, sealedLength(length));
      assert.ok((await whole(openPieces(inParts(sealed, part), key.key))).equals(bytes));
    }),
    { numRuns: 60 },
  );
});

test("what was altered, left out or moved does not open", async () => {
  const bytes = randomBytes(3 * pieceBytes);
  const sealed = await whole(sealPieces(inParts(bytes, 1000), { from: 0, length: bytes.length }, key, () => undefined));
  const piece = sealed.length / 3;
  const altered = Buffer.from(sealed);
  altered[piece + 100] = (altered[piece + 100] ?? 0) ^ 1;
  const moved = Buffer.concat([
    sealed.subarray(piece, 2 * piece),
    sealed.subarray(0, piece),
    sealed.subarray(2 * piece),
  ]);
  const lost = Buffer.concat([sealed.subarray(0, piece), sealed.subarray(2 * piece)]);
  for (const wrong of [altered, moved, lost, sealed.subarray(0, piece - 1)])
    await assert.rejects(whole(openPieces(inParts(wrong, 9999), key.key)), { code: "file_damaged" });
});
