import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { test } from "node:test";
import fc from "fast-check";
import { canonicalBytes } from "./canonical.ts";
import { openCheckpoint, signCheckpoint } from "./checkpoint.ts";
import { commitment } from "./commitment.ts";
import { sha256 } from "./hash.ts";
import { makeSigner, readVerifierKey } from "./keys.ts";
import { openNote, signNote } from "./note.ts";

const signer = makeSigner("node.example/log", new Uint8Array(32).fill(7));
const stranger = makeSigner("node.example/log", new Uint8Array(32).fill(8));
const known = [readVerifierKey(signer.verifierKey)];
const root = sha256(Buffer.from("root"));
const note = signCheckpoint({ origin: "node.example/log", size: 5, root }, signer);

test("the example of C2SP signed-note opens with its key", () => {
  const key = "example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k";
  const example =
    "This is an example message.\n\n\u2014 example.com/foo Uw2QOkn8srV1yJGh2VYRlL1Tnagv1YEq6TfXppzi2ONncAlTgK7Ztg1ERYNZXsYjOBH3mFXmRKuwHjG1Yu72IneyaQM=\n";
  const { text, signers } = openNote(example, [readVerifierKey(key)]);
  assert.deepEqual({ text, signers }, { text: "This is an example message.\n", signers: ["example.com/foo"] });
});

const transcript = "../shared/data/vectors/tlog/litewitness.txt";
const skip = existsSync(transcript) ? false : `${transcript} is absent: the transcript of litewitness is not run`;

test("litewitness's transcript: signatures it accepts open, those it refuses as invalid do not", { skip }, () => {
  const publicKey = Buffer.from("ffdc2d4d98e4124d3feaf788c0c2f9abfd796083d1f0495437f302ec79cf100f", "hex");
  const name = "sigsum.org/v1/tree/4d6d8825a6bb689d459628312889dfbb0bcd41b5211d9e1ce768b0ff0309e562";
  const id = Buffer.from(sha256(Buffer.concat([Buffer.from(`${name}\n\u0001`), publicKey]))).toString("hex", 0, 4);
  const verifier = readVerifierKey(`${name}+${id}+${Buffer.concat([Uint8Array.of(1), publicKey]).toString("base64")}`);
  const requests = [
    ...readFileSync(transcript, "utf8").matchAll(
      /```\nold \d+\n(?:[^\n]+\n)*\n([^`]*)```\nHTTP (\d+)\n\[Asserts\]\nbody \S+ "([^"]*)"/g,
    ),
  ];
  assert.ok(requests.length >= 5);
  for (const [, text = "", status, says = ""] of requests) {
    if (says === "unknown log") assert.throws(() => openCheckpoint(text, [verifier]), { code: "unknown_signer" });
    else if (says === "invalid signature") assert.throws(() => openCheckpoint(text, [verifier]), { name: "SealError" });
    else assert.equal(openCheckpoint(text, [verifier], name).origin, name, `HTTP ${status}`);
  }
});

test("a checkpoint says what was signed, extensions included", () => {
  assert.deepEqual(openCheckpoint(note, known, "node.example/log"), { origin: "node.example/log", size: 5, root });
  const extended = signCheckpoint({ origin: "o", size: 0, root, extensions: ["one", "two"] }, signer);
  assert.deepEqual(openCheckpoint(extended, known).extensions, ["one", "two"]);
});

test("signatures of others are ignored, also under the same name; one known signature is needed", () => {
  const line =
    signNote(note.slice(0, note.indexOf("\n\n") + 1), stranger)
      .split("\n")
      .at(-2) ?? assert.fail();
  const both = `${note}${line}\n`;
  assert.equal(openNote(both, known).signers.length, 1);
  assert.equal(openNote(both, [...known, readVerifierKey(stranger.verifierKey)]).text, openNote(note, known).text);
  assert.throws(() => openNote(note, [readVerifierKey(stranger.verifierKey)]), { code: "unknown_signer" });
  assert.throws(() => openNote(note, []), { code: "unknown_signer" });
});

test("a note with any one character changed does not open", () => {
  fc.assert(
    fc.property(fc.nat(note.length - 1), fc.string({ minLength: 1, maxLength: 1 }), (at, letter) => {
      fc.pre(note[at] !== letter);
      assert.throws(() => openCheckpoint(note.slice(0, at) + letter + note.slice(at + 1), known), {
        name: "SealError",
      });
    }),
  );
});

test("what is signed but is no checkpoint is refused", () => {
  const good = Buffer.from(root).toString("base64");
  const texts = [
    `o\n05\n${good}\n`,
    `o\n-1\n${good}\n`,
    `o\n1e3\n${good}\n`,
    "o\n1\nAAAA\n",
    `o\n1\n${good.slice(0, -1)}\n`,
    `\n1\n${good}\n`,
    "o\n1\n",
    `o\n99999999999999999999\n${good}\n`,
  ];
  for (const text of texts)
    assert.throws(() => openCheckpoint(signNote(text, signer), known), { code: "bad_checkpoint" }, text);
  assert.throws(() => openCheckpoint(note, known, "other.example/log"), { code: "bad_checkpoint" });
  assert.throws(() => signCheckpoint({ origin: "two\nlines", size: 0, root }, signer), { code: "bad_checkpoint" });
  assert.throws(() => signNote("no newline", signer), { code: "bad_note" });
  assert.throws(() => signNote("tab\t\n", signer), { code: "bad_note" });
});

test("keys that are none are refused", () => {
  const [name, id, data] = signer.verifierKey.split("+");
  for (const key of [
    "",
    "a+b",
    `${name}+00000000+${data}`,
    `other+${id}+${data}`,
    `${name}+${id}+AAAA`,
    `${signer.verifierKey} `,
  ])
    assert.throws(() => readVerifierKey(key), { code: "bad_key" }, key);
  assert.throws(() => makeSigner("a b", new Uint8Array(32)), { code: "bad_key" });
  assert.throws(() => makeSigner("a+b", new Uint8Array(32)), { code: "bad_key" });
  assert.throws(() => makeSigner("a", new Uint8Array(31)), { code: "bad_key" });
});

const ed25519 = "../shared/data/vectors/wycheproof/ed25519_test.json";
const skipWycheproof = existsSync(ed25519) ? false : `${ed25519} is absent: Wycheproof is not run`;

test(
  "Wycheproof's Ed25519 signatures: valid ones verify, malleable and malformed ones do not",
  { skip: skipWycheproof },
  () => {
    interface Group {
      readonly publicKey: { readonly pk: string };
      readonly tests: readonly {
        readonly msg: string;
        readonly sig: string;
        readonly result: string;
        readonly tcId: number;
      }[];
    }
    // The file is fixed; a missing field would fail the count below.
    const { testGroups } = JSON.parse(readFileSync(ed25519, "utf8")) as { testGroups: readonly Group[] };
    let count = 0;
    for (const { publicKey, tests } of testGroups) {
      const key = Buffer.from(publicKey.pk, "hex");
      const id = Buffer.from(sha256(Buffer.concat([Buffer.from("k\n\u0001"), key]))).toString("hex", 0, 4);
      const verifier = readVerifierKey(`k+${id}+${Buffer.concat([Uint8Array.of(1), key]).toString("base64")}`);
      for (const { msg, sig, result, tcId } of tests) {
        count += 1;
        assert.equal(
          verifier.verify(Buffer.from(msg, "hex"), Buffer.from(sig, "hex")),
          result === "valid",
          `test ${tcId}`,
        );
      }
    }
    assert.ok(count > 100);
  },
);

test("a commitment is fixed by salt and value, not by the order of members", () => {
  const salt = new Uint8Array(32).fill(1);
  const commit = (value: unknown, with32 = salt): string =>
    Buffer.from(commitment(with32, canonicalBytes(value))).toString("hex");
  assert.equal(commit({ a: 1, b: 2 }), commit({ b: 2, a: 1 }));
  assert.notEqual(commit({ a: 1 }), commit({ a: 2 }));
  assert.notEqual(commit({ a: 1 }), commit({ a: 1 }, new Uint8Array(32)));
  const spelledOut = Buffer.concat([Buffer.from("besa/log/commitment/v1\n"), salt, Buffer.from('{"act":"checked"}')]);
  assert.equal(commit({ act: "checked" }), Buffer.from(sha256(spelledOut)).toString("hex"));
  assert.throws(() => commitment(new Uint8Array(16), new Uint8Array()), { code: "bad_size" });
});
