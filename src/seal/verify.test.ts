import assert from "node:assert/strict";
import { existsSync, globSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { SealError } from "./error.ts";
import { verifyConsistency, verifyInclusion } from "./verify.ts";

const vectors = "../shared/data/vectors/merkle/testdata";
const skip = existsSync(vectors) ? false : `${vectors} is absent: the vectors of transparency-dev/merkle are not run`;

interface Vector {
  readonly desc: string;
  readonly wantErr: boolean;
  readonly proof: readonly string[] | null;
  readonly [field: string]: unknown;
}

function read(kind: string): Vector[] {
  return globSync(`${vectors}/${kind}/**/*.json`).map(
    // The files are fixed and their fields are read one by one below.
    (file) => ({ file, ...(JSON.parse(readFileSync(file, "utf8")) as Vector) }),
  );
}

const bytes = (text: unknown): Uint8Array => Buffer.from(String(text), "base64");
const proofOf = (vector: Vector): Uint8Array[] => (vector.proof ?? []).map(bytes);

function agrees(vector: Vector, check: () => void): void {
  if (vector.wantErr) assert.throws(check, SealError, vector.desc);
  else assert.doesNotThrow(check, vector.desc);
}

test("inclusion proofs of transparency-dev/merkle: valid ones verify, malformed ones are refused", { skip }, () => {
  const all = read("inclusion");
  assert.equal(all.length, 98);
  for (const vector of all)
    agrees(vector, () =>
      verifyInclusion({
        index: Number(vector["leafIdx"]),
        size: Number(vector["treeSize"]),
        leaf: bytes(vector["leafHash"]),
        root: bytes(vector["root"]),
        proof: proofOf(vector),
      }),
    );
});

test("consistency proofs of transparency-dev/merkle, save that the empty tree is refused", { skip }, () => {
  const all = read("consistency");
  assert.equal(all.length, 98);
  for (const vector of all)
    agrees(vector, () =>
      verifyConsistency({
        older: Number(vector["size1"]),
        newer: Number(vector["size2"]),
        olderRoot: bytes(vector["root1"]),
        newerRoot: bytes(vector["root2"]),
        proof: proofOf(vector),
      }),
    );
});

// A subtree [start, end) is a tree of its own when start is a multiple of the power of two that holds it; the rest is refused there.
test("inclusion in an aligned subtree is inclusion in a tree of its size", { skip }, () => {
  const aligned = read("subtreeinclusion").filter((vector) => {
    const [start, end] = [Number(vector["start"]), Number(vector["end"])];
    return end > start && start % 2 ** Math.ceil(Math.log2(end - start)) === 0 && Number(vector["leafIdx"]) >= start;
  });
  assert.ok(aligned.length > 50);
  for (const vector of aligned)
    agrees(vector, () =>
      verifyInclusion({
        index: Number(vector["leafIdx"]) - Number(vector["start"]),
        size: Number(vector["end"]) - Number(vector["start"]),
        leaf: bytes(vector["leafHash"]),
        root: bytes(vector["root"]),
        proof: proofOf(vector),
      }),
    );
});

test("consistency of a subtree that begins at leaf 0 is consistency of the tree", { skip }, () => {
  const fromZero = read("subtreeconsistency").filter(
    (vector) => Number(vector["start"]) === 0 && Number(vector["end"]) > 0,
  );
  assert.ok(fromZero.length > 50);
  for (const vector of fromZero)
    agrees(vector, () =>
      verifyConsistency({
        older: Number(vector["end"]),
        newer: Number(vector["size"]),
        olderRoot: bytes(vector["root1"]),
        newerRoot: bytes(vector["root2"]),
        proof: proofOf(vector),
      }),
    );
});
