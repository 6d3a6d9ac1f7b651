// What waits to be sealed is signed by the key of now.
import assert from "node:assert/strict";
import { test } from "node:test";
import { ActId, AuthorityId, type Outgoing, RecordId } from "#domain";
import { type Consent, signConsent } from "#exchange";
import { makeSigner, openNote, readVerifierKey } from "#seal";
import type { Standing } from "./needs.ts";
import { signedAnew } from "./sign-anew.ts";

const signerOf = (node: string, number: number) => makeSigner(`besa.test/${node}`, new Uint8Array(32).fill(number));
const record = RecordId.parse("01990000-0000-7000-8000-000000000001");
const labels = {
  audience: ["police"],
  requires: [],
  handling: ["H2"],
  evaluation: { source: "A", information: "1" },
  purposes: ["arrest"],
};

function consentOf(node: string, authority: string): Consent {
  return {
    v: 1,
    federation: "besa.test",
    id: ActId.parse("01990000-0000-7000-8000-000000000002"),
    from: { authority: AuthorityId.parse(authority), node },
    holder: { authority: AuthorityId.parse("IT"), node: "it" },
    to: ["ae"],
    use: "police",
    purpose: "arrest",
    records: [
      {
        id: record,
        version: 1,
        owner: AuthorityId.parse(authority),
        labels: labels as Consent["records"][0]["labels"],
        source: "register",
        sha256: "0".repeat(64),
      },
    ],
    grantedAt: "2026-11-01T10:00:00.000Z",
    expiresAt: "2026-12-01T10:00:00.000Z",
  };
}

/** The consent of an answer as it is sealed by AL at noon of the second. */
function sealed(note: string, by = signerOf("al", 2)): string {
  // As far as this work asks, they are a member's own.
  const standing = { book: { federation: "besa.test" }, recipient: { node: "al" }, signer: by } as unknown as Standing;
  const item = { type: "onward-answer", content: { v: 1, outcome: "granted", consent: note } } as unknown as Outgoing;
  const { content } = signedAnew(item, standing, new Date("2026-11-02T12:00:00.000Z"));
  return String(Reflect.get(Object(content), "consent"));
}

test("a consent that waited while its key was revoked is signed by the new one, as of then, and says nothing else", () => {
  const consent = consentOf("al", "AL");
  const anew = sealed(signConsent(consent, signerOf("al", 1)));
  const { text } = openNote(anew, [readVerifierKey(signerOf("al", 2).verifierKey)]);
  assert.deepEqual(JSON.parse(text.split("\n")[1] ?? ""), { ...consent, grantedAt: "2026-11-02T12:00:00.000Z" });
});

test("a consent that this very key has signed, and another owner's, stay as they are", () => {
  const own = signConsent(consentOf("al", "AL"), signerOf("al", 2));
  assert.equal(sealed(own), own);
  const theirs = signConsent(consentOf("ro", "RO"), signerOf("ro", 3));
  assert.equal(sealed(theirs), theirs);
});

test("a consent that has expired while it waited is not granted anew", () => {
  const expired = { ...consentOf("al", "AL"), expiresAt: "2026-11-02T12:00:00.000Z" };
  const note = signConsent(expired, signerOf("al", 1));
  assert.equal(sealed(note), note);
});
