import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { test } from "node:test";
import fc from "fast-check";
import { openAttachment, sealAttachment } from "./attachment.ts";
import type { AttachmentKey } from "./letter.ts";

const described = { name: "scan.pdf", mediaType: "application/pdf", seed: new Uint8Array(32).fill(9) };

/** Bytes in pieces of several sizes, as a disk or a wire hands them over. */
async function* pieces(bytes: Uint8Array, sizes: readonly number[] = [65_536]): AsyncGenerator<Uint8Array, void> {
  for (let at = 0, turn = 0; at < bytes.length; turn += 1) {
    const size = Math.max(1, sizes[turn % sizes.length] ?? 1);
    yield bytes.subarray(at, at + size);
    at += size;
  }
}

async function sealed(bytes: Uint8Array): Promise<{ readonly file: Uint8Array; readonly key: AttachmentKey }> {
  const parts: Uint8Array[] = [];
  const sealing = sealAttachment(pieces(bytes), described);
  let next = await sealing.next();
  for (; next.done !== true; next = await sealing.next()) parts.push(Uint8Array.from(next.value));
  return { file: Buffer.concat(parts), key: next.value };
}

async function opened(file: Uint8Array, key: AttachmentKey, sizes?: readonly number[]): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  for await (const part of openAttachment(pieces(file, sizes), key)) parts.push(Uint8Array.from(part));
  return Buffer.concat(parts);
}

const patterned = (length: number): Uint8Array => Uint8Array.from({ length }, (_, place) => (place * 31 + 7) % 251);

test("an attachment of any length comes out as it went in, and the letter names the file that travels", async () => {
  for (const length of [0, 1, 1023, 1024, 1025, 65_535, 65_536, 65_537, 131_072, 200_000]) {
    const bytes = patterned(length);
    const { file, key } = await sealed(bytes);
    assert.equal(key.size, file.length);
    assert.equal(key.sha256, createHash("sha256").update(file).digest("hex"));
    assert.equal(key.length, length);
    assert.ok(Buffer.from(await opened(file, key)).equals(bytes), `${length}`);
  }
});

test("how the wire cuts it does not matter (property)", async () => {
  const bytes = patterned(150_000);
  const { file, key } = await sealed(bytes);
  await fc.assert(
    fc.asyncProperty(fc.array(fc.integer({ min: 1, max: 90_000 }), { minLength: 1, maxLength: 5 }), async (sizes) => {
      fc.pre(Math.min(...sizes) > 200);
      assert.ok(Buffer.from(await opened(file, key, sizes)).equals(bytes));
    }),
    { numRuns: 20 },
  );
  assert.ok(Buffer.from(await opened(file, key, [1, 17, 3, 65_000])).equals(bytes));
});

test("what was cut, lengthened, altered, reordered or is another is refused", async () => {
  const { file, key } = await sealed(patterned(200_000));
  const other = await sealed(patterned(200_001));
  const chunk = 65_552;
  const at = (number: number): number => 50 + number * chunk;
  const flipped = (place: number): Uint8Array => {
    const bytes = Uint8Array.from(file);
    bytes[place] = (bytes[place] ?? 0) ^ 4;
    return bytes;
  };
  const joined = (...parts: readonly Uint8Array[]): Uint8Array => Buffer.concat(parts);
  const wrong: readonly (readonly [name: string, bytes: Uint8Array])[] = [
    ["nothing", new Uint8Array()],
    ["another first line", joined(Buffer.from("besa-attachment/2\n"), file.subarray(18))],
    ["cut in its first line", file.subarray(0, 10)],
    ["cut in its key", file.subarray(0, 40)],
    ["cut after a chunk", file.subarray(0, at(2))],
    ["cut in a chunk", file.subarray(0, at(2) - 5)],
    ["without its last byte", file.subarray(0, -1)],
    ["a byte more", joined(file, Uint8Array.of(0))],
    ["a chunk twice", joined(file.subarray(0, at(1)), file.subarray(at(0)))],
    [
      "two chunks changed",
      joined(file.subarray(0, at(0)), file.subarray(at(1), at(2)), file.subarray(at(0), at(1)), file.subarray(at(2))),
    ],
    ["a chunk left out", joined(file.subarray(0, at(0)), file.subarray(at(1)))],
    ["another", other.file],
    ...[0, 20, 60, at(1) + 7, file.length - 1].map((place) => [`one bit of byte ${place}`, flipped(place)] as const),
  ];
  for (const [name, bytes] of wrong) await assert.rejects(opened(bytes, key), { code: "altered_attachment" }, name);
  const lies: readonly Partial<AttachmentKey>[] = [
    { length: 199_999 },
    { length: 0 },
    { size: file.length + 1 },
    { size: file.length - 1 },
    { sha256: other.key.sha256 },
    { key: Buffer.alloc(32).toString("base64") },
  ];
  for (const lie of lies)
    await assert.rejects(opened(file, { ...key, ...lie }), { code: "altered_attachment" }, JSON.stringify(lie));
});

test("sealing and opening hold a few chunks, however long the attachment is", async () => {
  const total = 40 * 1024 * 1024;
  let [given, taken, most] = [0, 0, 0];
  const piece = new Uint8Array(100_000).fill(7);
  async function* source(): AsyncGenerator<Uint8Array, void> {
    for (; given < total; given += piece.length) yield piece;
  }
  const sealing = sealAttachment(source(), described);
  let key: AttachmentKey | undefined;
  async function* file(): AsyncGenerator<Uint8Array, void> {
    for (;;) {
      const next = await sealing.next();
      if (next.done === true) {
        key = next.value;
        return;
      }
      yield next.value;
    }
  }
  // What opens it must be known before: sealed once to learn it, as a sender does.
  for await (const bytes of file()) {
    taken += bytes.length;
    most = Math.max(most, given - taken);
  }
  assert.ok(key !== undefined && taken === key.size);
  assert.ok(most < 4 * 65_536 + piece.length, `${most} bytes were held`);
});

test("what is longer than it may be is refused where it passes it", async () => {
  const read = async (length: number): Promise<void> => {
    const sealing = sealAttachment(pieces(patterned(length)), described, 100_000);
    for (let next = await sealing.next(); next.done !== true;) next = await sealing.next();
  };
  await read(100_000);
  await assert.rejects(read(100_001), { code: "envelope_too_large" });
});
