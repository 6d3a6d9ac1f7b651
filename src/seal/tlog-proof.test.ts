import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { signCheckpoint } from "./checkpoint.ts";
import { makeCosigner } from "./cosignature.ts";
import { leafHash } from "./hash.ts";
import { makeSigner } from "./keys.ts";
import { readPolicy } from "./policy.ts";
import { inclusionProof } from "./prove.ts";
import { readTlogProof, verifyTlogProof, writeTlogProof } from "./tlog-proof.ts";
import { emptyTree, extendTree, rootOf } from "./tree.ts";

const log = makeSigner("node.example/log", new Uint8Array(32).fill(1));
const witness = makeCosigner("witness.example", new Uint8Array(32).fill(2));
const policy = readPolicy(Buffer.from(`log ${log.verifierKey}\nwitness w ${witness.verifierKey}\nquorum w\n`));
const leafOf = (index: number): Uint8Array => leafHash(Buffer.from(`leaf ${index}`));

async function prove(index: number, size: number, extra?: Uint8Array): Promise<string> {
  const leaves = Array.from({ length: size }, (_, place) => leafOf(place));
  const { head, nodes } = extendTree(emptyTree, leaves);
  const stored = new Map(nodes.map(({ level, index: at, hash }) => [`${level}/${at}`, hash]));
  const read = (level: number, at: number): Uint8Array =>
    (level === 0 ? leaves[at] : stored.get(`${level}/${at}`)) ?? assert.fail();
  const signed = signCheckpoint({ origin: log.name, size, root: rootOf(head) }, log);
  const checkpoint = signed + witness.cosign(signed.slice(0, signed.indexOf("\n\n") + 1), 1_700_000_000);
  const proof = await inclusionProof(read, index, size);
  return writeTlogProof({ index, proof, checkpoint, ...(extra === undefined ? {} : { extra }) });
}

test("every proof written reads as it was and verifies, for its leaf only", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 1, max: 70 }),
      fc.nat(),
      fc.option(fc.uint8Array()),
      async (size, pick, extra) => {
        const index = pick % size;
        const text = await prove(index, size, extra ?? undefined);
        const read = readTlogProof(text);
        assert.equal(writeTlogProof(read), text);
        assert.deepEqual(read.extra && Buffer.from(read.extra), extra === null ? undefined : Buffer.from(extra));
        const { cosigned } = verifyTlogProof(text, leafOf(index), policy);
        assert.deepEqual(cosigned, [{ witness: "w", at: 1_700_000_000 }]);
        assert.throws(() => verifyTlogProof(text, leafOf(index + 1), policy), { code: "root_mismatch" });
      },
    ),
    { numRuns: 60 },
  );
});

test("a proof with any one letter changed does not verify", async () => {
  const text = await prove(3, 11);
  fc.assert(
    fc.property(fc.nat(text.length - 1), fc.constantFrom("A", "7", "=", "\n", " ", "é"), (at, letter) => {
      fc.pre(text[at] !== letter);
      const changed = text.slice(0, at) + letter + text.slice(at + 1);
      assert.throws(() => verifyTlogProof(changed, leafOf(3), policy), { name: "SealError" }, changed);
    }),
    { numRuns: 600 },
  );
});

test("a proof under a checkpoint that no witness has seen is refused", async () => {
  const text = await prove(3, 11);
  const bare = text
    .split("\n")
    .filter((line) => !line.includes("witness.example"))
    .join("\n");
  assert.throws(() => verifyTlogProof(bare, leafOf(3), policy), { code: "quorum_missing" });
});

test("texts that are no proof are refused", async () => {
  const good = await prove(3, 11, Buffer.from("extra"));
  const [first = "", extra = "", index = "", hash = ""] = good.split("\n");
  const rest = good.slice(good.indexOf(hash));
  const texts: readonly string[] = [
    "",
    "\n\n",
    good.replace("@v1", "@v2"),
    `${index}\n${rest}`,
    `${first}\n${extra}\n${extra}\n${index}\n${rest}`,
    `${first}\n${index}\n${extra}\n${rest}`,
    `${first}\nextra \t\n${index}\n${rest}`,
    `${first}\nindex 03\n${rest}`,
    `${first}\nindex -1\n${rest}`,
    `${first}\nindex 3 \n${rest}`,
    `${first}\nindex 99999999999999999999\n${rest}`,
    `${first}\nindex 3\nAAAA\n${rest}`,
    `${first}\nindex 3\n${`${hash}\n`.repeat(64)}\n${rest}`,
    good.replaceAll("\n", "\r\n"),
  ];
  for (const text of texts) assert.throws(() => readTlogProof(text), { code: "bad_proof_text" }, text);
});
