import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { ActId, AuthorityId, RecordId, unknownPerson } from "#domain";
import { makeOpener, makeSigner, signNote, toBase64 } from "#seal";
import { DirectoryBook } from "../directory/directory-book.ts";
import type { Directory } from "../directory/directory.ts";
import type { Member } from "../directory/member.ts";
import { type Consent, contentDigest, readConsent, signConsent } from "./consent.ts";

const federation = "besa.test";
const times = { from: "2026-11-01T00:00:00.000Z", until: "2027-11-01T00:00:00.000Z" };
const seed = (byte: number): Uint8Array => new Uint8Array(32).fill(byte);
const signerOf = (node: string, byte: number) => makeSigner(`${federation}/${node}`, seed(byte));
const opener = await makeOpener("x25519", seed(9));
const member = (authority: string, node: string, byte: number, revokedAt?: string): Member => ({
  authority: AuthorityId.parse(authority),
  name: authority,
  nodes: [
    {
      id: node,
      endpoints: [],
      signing: [{ key: signerOf(node, byte).verifierKey, ...times, ...(revokedAt === undefined ? {} : { revokedAt }) }],
      sealing: [{ id: opener.id, kem: opener.kem, key: toBase64(opener.publicKey), ...times }],
      roles: ["member"],
      capabilities: [],
      languages: ["en"],
    },
  ],
});

function bookOf(members: readonly Member[]): DirectoryBook {
  const directory: Directory = {
    note: "",
    hash: "0".repeat(64),
    index: {
      v: 1,
      federation,
      name: "test",
      version: 1,
      issuedAt: "2026-11-20T00:00:00.000Z",
      expiresAt: "2026-12-20T00:00:00.000Z",
      previous: null,
      keys: [],
      roster: "open",
      parts: [],
    },
    members,
  };
  return new DirectoryBook(directory, () => new Date("2026-11-22T12:00:00.000Z"));
}

const book = bookOf([member("AL", "al", 1), member("IT", "it", 2)]);
const content = { ...unknownPerson, names: [{ full: "Somebody", kind: "primary" as const, script: "Latn" }] };
const consent: Consent = {
  v: 1,
  federation,
  id: ActId.parse("019aa000-0000-7000-8000-000000000001"),
  from: { authority: AuthorityId.parse("AL"), node: "al" },
  holder: { authority: AuthorityId.parse("IT"), node: "it" },
  to: ["es"],
  use: "police",
  purpose: "arrest",
  records: [
    {
      id: RecordId.parse("019aa000-0000-7000-8000-000000000002"),
      version: 3,
      owner: AuthorityId.parse("AL"),
      labels: {
        audience: ["police"],
        requires: [],
        handling: ["H2"],
        evaluation: { source: "A", information: "1" },
        purposes: ["arrest"],
      },
      source: "register",
      sha256: contentDigest(content),
    },
  ],
  grantedAt: "2026-11-22T11:00:00.000Z",
  expiresAt: "2026-11-29T11:00:00.000Z",
};
function code(work: () => unknown, expected: string): void {
  assert.throws(work, { name: "ExchangeError", code: expected });
}

test("a consent is read as it was signed, and by the same content has the same hash", () => {
  assert.deepEqual(readConsent(signConsent(consent, signerOf("al", 1)), book), consent);
  // As a database gives it back: members in another order.
  const { names, ...rest } = content;
  assert.equal(contentDigest({ ...structuredClone(rest), names }), contentDigest(content));
  assert.notEqual(contentDigest({ ...content, titles: ["Dr"] }), contentDigest(content));
});

test("nobody consents for another: by another's key, for another's record, under another's name", () => {
  code(() => readConsent(signConsent(consent, signerOf("it", 2)), book), "bad_signature");
  code(() => readConsent(signConsent(consent, makeSigner(`${federation}/al`, seed(2))), book), "bad_signature");
  const [record = assert.fail()] = consent.records;
  const another = { ...consent, records: [{ ...record, owner: AuthorityId.parse("IT") }] };
  code(() => readConsent(signConsent(another, signerOf("al", 1)), book), "bad_consent");
  const named = { ...consent, from: { authority: AuthorityId.parse("IT"), node: "al" } };
  code(() => readConsent(signConsent(named, signerOf("al", 1)), book), "unknown_node");
  code(
    () => readConsent(signConsent({ ...consent, federation: "besa.other" }, signerOf("al", 1)), book),
    "wrong_federation",
  );
  const gone = bookOf([member("IT", "it", 2)]);
  code(() => readConsent(signConsent(consent, signerOf("al", 1)), gone), "unknown_node");
  const revoked = bookOf([member("AL", "al", 1, "2026-11-21T00:00:00.000Z")]);
  code(() => readConsent(signConsent(consent, signerOf("al", 1)), revoked), "key_revoked");
  code(() => readConsent(signNote("besa-consent/1\n{}\n", signerOf("al", 1)), book), "bad_consent");
  code(() => readConsent("x", book), "bad_consent");
});

test("a consent with one character changed is refused (property)", () => {
  const note = signConsent(consent, signerOf("al", 1));
  fc.assert(
    fc.property(fc.nat(note.length - 1), fc.integer({ min: 32, max: 126 }), (place, letter) => {
      const changed = note.slice(0, place) + String.fromCharCode(letter) + note.slice(place + 1);
      fc.pre(changed !== note);
      assert.throws(() => readConsent(changed, book), { name: "ExchangeError" });
    }),
    { numRuns: 300 },
  );
});
