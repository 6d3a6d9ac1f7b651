import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { test } from "node:test";
import fc from "fast-check";
import { openCheckpoint, signCheckpoint } from "./checkpoint.ts";
import { cosignedAt, makeCosigner, readCosignerKey } from "./cosignature.ts";
import type { CosignatureAlgorithm } from "./cosignature.ts";
import { sha256 } from "./hash.ts";
import { makeSigner, readVerifierKey } from "./keys.ts";
import { openNote } from "./note.ts";

const tree = "../shared/data/vectors/tlog/testdata";
const skip = existsSync(tree) ? false : `${tree} is absent: the witnesses of sunlight are not read`;

const sunlight = [
  ["witness", "witness.v0.json", "000de184301123b9278c086a7d9f68c9577e83872224c197058fd90784ea9706"],
  ["witness/mirror", "mirror.v0.json", "000de184301123b9278c086a7d9f68c9577e83872224c197058fd90784ea9706"],
  ["witness2", "witness.v0.json", "88ad7a28caeb0b2aa890fdf0304c2fcaf59fca2ee140134ff8c1300bac493482"],
] as const;

for (const [folder, about, origin] of sunlight)
  test(`sunlight's ${folder}: its key opens what it cosigned, at the time it says`, { skip }, () => {
    const [key = ""] = /[^"]+\+[0-9a-f]{8}\+[^"]+/.exec(readFileSync(`${tree}/${folder}/${about}`, "utf8")) ?? [];
    const note = readFileSync(`${tree}/${folder}/${origin}/checkpoint`, "utf8");
    const verifier = readCosignerKey(key);
    const opened = openCheckpoint(note, [verifier]);
    assert.equal(opened.size, 300);
    // The folder is named by the hash of the origin (tlog-witness, monitor retrieval).
    assert.equal(Buffer.from(sha256(Buffer.from(opened.origin))).toString("hex"), origin);
    const [signed] = openNote(note, [verifier]).signatures;
    assert.equal(new Date(cosignedAt(signed?.signature ?? new Uint8Array(8)) * 1000).getUTCFullYear(), 2025);
    assert.throws(() => openCheckpoint(note.replace("\n300\n", "\n301\n"), [verifier]), { code: "bad_signature" });
  });

const signer = makeSigner("node.example/log", new Uint8Array(32).fill(7));
const note = signCheckpoint({ origin: "node.example/log", size: 5, root: sha256(Buffer.from("root")) }, signer);
const text = note.slice(0, note.indexOf("\n\n") + 1);
const seed = new Uint8Array(32).fill(9);

for (const algorithm of ["ed25519", "ml-dsa-44"] satisfies CosignatureAlgorithm[])
  test(`${algorithm}: a cosigned checkpoint opens with both keys, and with nothing changed only`, () => {
    const cosigner = makeCosigner("witness.example", seed, algorithm);
    const verifier = readCosignerKey(cosigner.verifierKey);
    assert.deepEqual([verifier.id, verifier.algorithm], [cosigner.id, algorithm]);
    const cosigned = note + cosigner.cosign(text, 1_679_315_147);
    const opened = openNote(cosigned, [readVerifierKey(signer.verifierKey), verifier]);
    assert.deepEqual(opened.signers, ["node.example/log", "witness.example"]);
    assert.equal(cosignedAt(opened.signatures[1]?.signature ?? new Uint8Array(8)), 1_679_315_147);
    const line = cosigned.split("\n").at(-2) ?? assert.fail();
    const [mark, name, encoded = ""] = line.split(" ");
    fc.assert(
      fc.property(fc.nat(Buffer.from(encoded, "base64").length - 5), fc.integer({ min: 0, max: 7 }), (at, bit) => {
        const bytes = Buffer.from(encoded, "base64");
        // After the key's id: with another id it would be a signature of somebody unknown.
        bytes[4 + at] = (bytes[4 + at] ?? 0) ^ (1 << bit);
        const forged = `${note}${mark} ${name} ${bytes.toString("base64")}\n`;
        assert.throws(() => openNote(forged, [verifier]), { code: "bad_signature" });
      }),
      { numRuns: 40 },
    );
  });

test("Ed25519: the bytes that are signed are those of the specification", () => {
  const cosigner = makeCosigner("witness.example", seed);
  const line = cosigner.cosign(text, 1_679_315_147);
  const bytes = Buffer.from(line.split(" ")[2] ?? "", "base64");
  const raw = makeSigner("witness.example", seed);
  assert.equal(bytes.subarray(4, 12).readBigUInt64BE(), 1_679_315_147n);
  const expected = raw.sign(Buffer.from(`cosignature/v1\ntime 1679315147\n${text}`));
  assert.deepEqual(bytes.subarray(12), Buffer.from(expected));
  assert.notEqual(raw.id, cosigner.id);
});

test("a signature of the plain note is no cosignature, and none is a signature of the note", () => {
  const cosigner = makeCosigner("node.example/log", new Uint8Array(32).fill(7));
  assert.throws(() => openNote(note, [readCosignerKey(cosigner.verifierKey)]), { code: "unknown_signer" });
  assert.throws(() => readCosignerKey(signer.verifierKey), { code: "bad_key" });
  assert.throws(() => readVerifierKey(cosigner.verifierKey), { code: "bad_key" });
});

test("what is no checkpoint, and what has no time, is not cosigned", () => {
  const cosigner = makeCosigner("witness.example", seed);
  assert.throws(() => cosigner.cosign("hello\n", 1), { code: "bad_checkpoint" });
  for (const seconds of [0, -1, 1.5, Number.NaN])
    assert.throws(() => cosigner.cosign(text, seconds), { code: "bad_size" });
  assert.throws(() => makeCosigner("a b", seed), { code: "bad_key" });
  assert.throws(() => makeCosigner("a", seed.subarray(1), "ml-dsa-44"), { code: "bad_key" });
  assert.throws(() => makeCosigner("x".repeat(256), seed, "ml-dsa-44").cosign(text, 1), { code: "bad_checkpoint" });
});
