// Pieces of a sealed file that several nodes have named: at a hub that keeps it for others.
import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { readKept, writePiece } from "#exchange";
import { type DeskNeeds, takePiece } from "./attachment-desk.ts";
import { blobsIn } from "./blobs.ts";

const folder = mkdtempSync(join(tmpdir(), "besa-desk-"));
after(() => rmSync(folder, { recursive: true, force: true }));

test("a recipient of a file that names it as its own and brings something else disturbs nobody who brings the file", async () => {
  const blobs = blobsIn(folder, 0);
  const bytes = Buffer.from("what was sealed for two recipients");
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  const files = {
    relaying: async () => ["al", "rs"].map((from) => ({ from, to: "it", size: bytes.length })),
    coming: async () => [],
    holdBlob: async () => undefined,
  };
  // As far as this work asks for them, they are the node's own.
  const needs = {
    blobs,
    store: { transactAsNode: async (work: (tx: { files: typeof files }) => Promise<unknown>) => work({ files }) },
    office: { requireStaff: async () => ({}) },
    wicket: {
      identify: async (_: unknown, from: string, { read }: { read: (most: number) => Promise<Uint8Array> }) => ({
        from,
        body: await read(1e6),
      }),
    },
  } as unknown as DeskNeeds;
  const brings = async (who: string, from: number, some: Uint8Array) =>
    readKept(await takePiece(needs, who, async () => writePiece({ sha256, from, bytes: some })));
  assert.deepEqual(await brings("al", 0, bytes.subarray(0, 10)), { at: 10, done: false });
  assert.deepEqual(await brings("rs", 0, Buffer.from("rubbish")), { at: 7, done: false });
  assert.deepEqual(await brings("al", 10, bytes.subarray(10, 20)), { at: 20, done: false });
  assert.deepEqual(await brings("rs", 7, Buffer.alloc(bytes.length - 7)), { at: 0, done: false }, "it is another file");
  assert.deepEqual(await brings("al", 20, bytes.subarray(20)), { at: bytes.length, done: true });
  assert.equal(Buffer.from(await blobs.piece(sha256, { from: 0, length: bytes.length })).toString(), bytes.toString());
  assert.deepEqual(await blobs.listParts(), []);
});
