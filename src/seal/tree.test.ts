import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { test } from "node:test";
import fc from "fast-check";
import { leafHash, nodeHash, sha256 } from "./hash.ts";
import { consistencyProof, inclusionProof } from "./prove.ts";
import type { NodeReader } from "./prove.ts";
import { emptyTree, extendTree, rootOf } from "./tree.ts";
import { verifyConsistency, verifyInclusion } from "./verify.ts";

const leavesOf = (count: number): Uint8Array[] =>
  Array.from({ length: count }, (_, index) => leafHash(Buffer.from(`leaf ${index}`)));

/** RFC 6962, section 2.1, word for word. */
function textbookRoot(leaves: readonly Uint8Array[]): Uint8Array {
  const [first] = leaves;
  if (first === undefined) return sha256(new Uint8Array());
  if (leaves.length === 1) return first;
  let split = 1;
  while (split * 2 < leaves.length) split *= 2;
  return nodeHash(textbookRoot(leaves.slice(0, split)), textbookRoot(leaves.slice(split)));
}

function grow(leaves: readonly Uint8Array[]): { root: Uint8Array; read: NodeReader } {
  const { head, nodes } = extendTree(emptyTree, leaves);
  const stored = new Map(nodes.map((node) => [`${node.level}/${node.index}`, node.hash]));
  leaves.forEach((leaf, index) => stored.set(`0/${index}`, leaf));
  const read = (level: number, index: number): Uint8Array =>
    stored.get(`${level}/${index}`) ?? assert.fail(`node ${level}/${index} is not full`);
  return { root: rootOf(head), read };
}

test("however leaves are batched, the root is that of the textbook and the same nodes fill", () => {
  fc.assert(
    fc.property(fc.array(fc.nat(40), { maxLength: 12 }), (batches) => {
      const leaves = leavesOf(batches.reduce((sum, size) => sum + size, 0));
      let head = emptyTree;
      const nodes = [];
      for (const size of batches) {
        const grown = extendTree(head, leaves.slice(head.size, head.size + size));
        nodes.push(...grown.nodes);
        head = grown.head;
      }
      assert.deepEqual(rootOf(head), textbookRoot(leaves));
      assert.deepEqual(nodes, extendTree(emptyTree, leaves).nodes);
    }),
  );
});

test("every inclusion proof verifies at its place, and with any bit flipped it does not", async () => {
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 1, max: 130 }), fc.nat(), fc.nat(), async (size, pick, flip) => {
      const leaves = leavesOf(size);
      const { root, read } = grow(leaves);
      const index = pick % size;
      const leaf = leaves[index] ?? assert.fail();
      const proof = await inclusionProof(read, index, size);
      const claim = { index, size, leaf, root, proof };
      verifyInclusion(claim);
      if (proof.length > 0)
        assert.throws(() => verifyInclusion({ ...claim, proof: flipped(proof, flip) }), { code: "root_mismatch" });
      assert.throws(() => verifyInclusion({ ...claim, leaf: flipped([leaf], flip)[0] ?? leaf }), {
        code: "root_mismatch",
      });
      assert.throws(() => verifyInclusion({ ...claim, proof: [...proof, root] }), { code: "bad_proof" });
      if (size > 1)
        assert.throws(() => verifyInclusion({ ...claim, index: (index + 1) % size }), { name: "SealError" });
    }),
  );
});

test("every consistency proof verifies, and with any bit flipped it does not", async () => {
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 1, max: 130 }), fc.nat(), fc.nat(), async (newer, pick, flip) => {
      const older = 1 + (pick % newer);
      const leaves = leavesOf(newer);
      const { root: newerRoot, read } = grow(leaves);
      const olderRoot = textbookRoot(leaves.slice(0, older));
      const proof = await consistencyProof(read, older, newer);
      const claim = { older, newer, olderRoot, newerRoot, proof };
      verifyConsistency(claim);
      if (proof.length > 0)
        assert.throws(() => verifyConsistency({ ...claim, proof: flipped(proof, flip) }), { code: "root_mismatch" });
      assert.throws(() => verifyConsistency({ ...claim, olderRoot: sha256(olderRoot) }), { code: "root_mismatch" });
      assert.throws(() => verifyConsistency({ ...claim, proof: [...proof, newerRoot] }), { code: "bad_proof" });
    }),
  );
});

test("an edge that is none, and requests out of range, are refused", async () => {
  const { read } = grow(leavesOf(3));
  const [leaf = assert.fail()] = leavesOf(1);
  assert.throws(() => extendTree({ size: 3, frontier: [leaf] }, [leaf]), { code: "bad_size" });
  assert.throws(() => rootOf({ size: -1, frontier: [] }), { code: "bad_size" });
  assert.throws(() => extendTree(emptyTree, [Buffer.from("short")]), { code: "bad_hash" });
  await assert.rejects(inclusionProof(read, 3, 3), { code: "bad_size" });
  await assert.rejects(consistencyProof(read, 4, 3), { code: "bad_size" });
  assert.deepEqual(await consistencyProof(read, 0, 3), []);
});

const tiles =
  "../shared/data/vectors/tlog/testdata/witness/mirror/000de184301123b9278c086a7d9f68c9577e83872224c197058fd90784ea9706";
const skip = existsSync(tiles) ? false : `${tiles} is absent: the tile tree of sunlight is not read`;

test("a real tile tree (C2SP tlog-tiles, made by sunlight) has the root of its checkpoint", { skip }, () => {
  const level0 = Buffer.concat([readFileSync(`${tiles}/tile/0/000`), readFileSync(`${tiles}/tile/0/001.p/44`)]);
  const leaves = Array.from({ length: level0.length / 32 }, (_, index) => level0.subarray(index * 32, index * 32 + 32));
  const { head, nodes } = extendTree(emptyTree, leaves);
  const [, size = "", root = ""] = readFileSync(`${tiles}/checkpoint`, "utf8").split("\n");
  assert.equal(head.size, Number(size));
  assert.equal(Buffer.from(rootOf(head)).toString("base64"), root);
  const tile1 = nodes.find((node) => node.level === 8)?.hash;
  assert.deepEqual(Buffer.from(tile1 ?? []), readFileSync(`${tiles}/tile/1/000.p/1`));
});

function flipped(proof: readonly Uint8Array[], at: number): Uint8Array[] {
  const bytes = Buffer.concat(proof);
  const bit = at % (bytes.length * 8);
  bytes[Math.floor(bit / 8)] = (bytes[Math.floor(bit / 8)] ?? 0) ^ (1 << (bit % 8));
  return proof.map((_, index) => bytes.subarray(index * 32, index * 32 + 32));
}
