import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { appendFileSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { CaseworkError } from "../error.ts";
import { blobsIn, partOf } from "./blobs.ts";

const folder = mkdtempSync(join(tmpdir(), "besa-blobs-"));
after(() => rmSync(folder, { recursive: true, force: true }));

/** What is read is good until the next is asked for. */
const allOf = async (pieces: AsyncIterable<Uint8Array>): Promise<Buffer> =>
  Buffer.concat(await Array.fromAsync(pieces, (piece) => Buffer.from(piece)));

const bytesOf = async (pieces: AsyncIterable<Uint8Array>): Promise<string> => (await allOf(pieces)).toString();

async function* saying(...words: readonly string[]): AsyncGenerator<Uint8Array> {
  for (const word of words) yield Buffer.from(word);
}

test("a part goes on from where it is durable, whatever lies behind that, and becomes the file of its digest", async () => {
  const blobs = blobsIn(folder, 0);
  const digest = createHash("sha256").update("one two three").digest("hex");
  const part = partOf.fetch(digest, "al");
  assert.equal(await blobs.sizeOf(part), 0);
  assert.equal(await blobs.append(part, 0, saying("one ", "two ")), 8);
  // What a power cut leaves behind what was acknowledged.
  appendFileSync(join(folder, "parts", part), "\0\0\0\0");
  assert.equal(await blobs.append(part, 8, saying("three")), 13);
  assert.equal(await blobs.digestOf(part), digest);
  assert.equal(await blobs.has(digest), false);
  await blobs.keep(part, digest);
  assert.equal(await bytesOf(blobs.read(digest)), "one two three");
  assert.equal(Buffer.from(await blobs.piece(digest, { from: 4, length: 3 })).toString(), "two");
  assert.equal(Buffer.from(await blobs.piece(digest, { from: 8, length: 9 })).toString(), "three");
  assert.deepEqual((await Array.fromAsync(blobs.list())).flat(), [digest]);
  assert.deepEqual(await blobs.listParts(), []);
  await blobs.remove(digest);
  assert.equal(await blobs.has(digest), false);
});

test("what came before its sender left stays; a full disk is refused before anything is written", async () => {
  const blobs = blobsIn(folder, 0);
  async function* leaving(): AsyncGenerator<Uint8Array> {
    yield Buffer.from("half");
    throw new Error("gone");
  }
  await assert.rejects(blobs.append("upload-1", 0, leaving()), /gone/);
  assert.equal(await blobs.sizeOf("upload-1"), 4);
  const isFull = (error: unknown): boolean => error instanceof CaseworkError && error.code === "files_full";
  await assert.rejects(blobs.requireRoom(1e18), isFull);
  await assert.rejects(blobsIn(folder, 1e18).requireRoom(1), isFull);
});

test("one at a time writes to a part, and no name leads out of the folder", async () => {
  const blobs = blobsIn(folder, 0);
  {
    using first = blobs.claim("fetch-x");
    assert.ok(first !== undefined);
    assert.equal(blobs.claim("fetch-x"), undefined);
  }
  assert.ok(blobs.claim("fetch-x") !== undefined);
  await assert.rejects(blobs.has("../../etc/passwd"));
  await assert.rejects(blobs.sizeOf("../x"));
});

/** A file system of its own, of so many bytes; says why there is none. */
function mount(place: string, bytes: number): string | false {
  if (process.getuid?.() !== 0) return "only root can mount a small file system: the full disk is not tried";
  const { status } = spawnSync("mount", ["-t", "tmpfs", "-o", `size=${bytes}`, "tmpfs", place]);
  return status === 0 ? false : "no small file system can be mounted here: the full disk is not tried";
}

const small = mkdtempSync(join(tmpdir(), "besa-small-disk-"));
const skip = mount(small, 3 * 1024 * 1024);
after(() => {
  if (skip === false) spawnSync("umount", ["-l", small]);
  rmSync(small, { recursive: true, force: true });
});

test(
  "a disk that fills up on the way is told as full, and what got onto it goes on when there is room",
  { skip },
  async () => {
    const blobs = blobsIn(small, 0);
    const bytes = Buffer.alloc(4 * 1024 * 1024, "besa ");
    const ballast = join(small, "ballast");
    async function* from(at: number): AsyncGenerator<Uint8Array> {
      for (let place = at; place < bytes.length / 2; place += 10_000)
        yield bytes.subarray(place, Math.min(bytes.length / 2, place + 10_000));
    }
    const isFull = (error: unknown): boolean => error instanceof CaseworkError && error.code === "files_full";
    writeFileSync(ballast, Buffer.alloc(2 * 1024 * 1024));
    await assert.rejects(blobs.append("upload-2", 0, from(0)), isFull);
    const at = await blobs.sizeOf("upload-2");
    assert.ok(at < bytes.length / 2);
    rmSync(ballast);
    assert.equal(await blobs.append("upload-2", at, from(at)), bytes.length / 2);
    const whole = await allOf(blobs.readPart("upload-2"));
    assert.ok(whole.equals(bytes.subarray(0, bytes.length / 2)));
  },
);
