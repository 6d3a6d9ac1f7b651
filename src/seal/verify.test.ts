import assert from "node:assert/strict";
import { existsSync, globSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { SealError } from "./error.ts";
import { demandSubtree, verifyConsistency, verifyInclusion } from "./verify.ts";

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

/** The leaves that a vector speaks of; those without a subtree speak of the whole tree. */
function subtreeOf(vector: Vector): { start: number; end: number; index: number; size: number } {
  const [start, end] = [Number(vector["start"] ?? 0), Number(vector["end"] ?? vector["treeSize"])];
  return { start, end, index: Number(vector["leafIdx"]), size: end - start };
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

test("inclusion in subtrees: a subtree is a tree of its own", { skip }, () => {
  const all = read("subtreeinclusion");
  assert.equal(all.length, 204);
  for (const vector of all) {
    const { start, end, index, size } = subtreeOf(vector);
    agrees(vector, () => {
      demandSubtree(start, end);
      verifyInclusion({
        index: index - start,
        size,
        leaf: bytes(vector["leafHash"]),
        root: bytes(vector["root"]),
        proof: proofOf(vector),
      });
    });
  }
});

/*
 * Go's library takes an empty subtree with an empty proof for consistent with anything. The draft wants start < end (section 4.1), and the same
 * library refuses an empty older tree: so it is refused here as well.
 */
test("consistency of subtrees, save that an empty one is refused", { skip }, () => {
  const all = read("subtreeconsistency");
  assert.equal(all.length, 118);
  const isEmpty = (vector: Vector): boolean => Number(vector["start"]) >= Number(vector["end"]);
  assert.equal(all.filter((vector) => isEmpty(vector) && !vector.wantErr).length, 6);
  for (const vector of all)
    agrees({ ...vector, wantErr: vector.wantErr || isEmpty(vector) }, () =>
      verifyConsistency({
        start: Number(vector["start"]),
        older: Number(vector["end"]),
        newer: Number(vector["size"]),
        olderRoot: bytes(vector["root1"]),
        newerRoot: bytes(vector["root2"]),
        proof: proofOf(vector),
      }),
    );
});
