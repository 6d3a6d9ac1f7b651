import assert from "node:assert/strict";
import { test } from "node:test";
import { AuthorityId, type NewRecord, RecordId, unknownPerson } from "#domain";
import { DirectoryBook, type Opened } from "#exchange";
import { newRecordId } from "../record-id.ts";
import { applyContents } from "./apply-contents.ts";

const at = "2026-11-22T10:00:00.000Z";
const id = RecordId.parse("019aa000-0000-7000-8000-000000000001");

/** A directory of members that each have one node, named as they are. */
function bookOf(authorities: readonly string[]): DirectoryBook {
  const index = {
    v: 1,
    federation: "besa.test",
    name: "Test",
    version: 1,
    issuedAt: at,
    expiresAt: "2026-11-29T10:00:00.000Z",
    previous: null,
    keys: [],
    roster: "open",
    parts: [],
  } as const;
  const members = authorities.map((authority) => ({
    authority: AuthorityId.parse(authority),
    name: authority,
    nodes: [
      {
        id: authority.toLowerCase(),
        endpoints: [],
        signing: [],
        sealing: [],
        roles: ["member" as const],
        capabilities: [],
        languages: [],
      },
    ],
  }));
  return new DirectoryBook({ note: "", hash: "", index, members }, () => new Date(at));
}

/** An envelope by which an authority shares the record as its own. */
const sharedBy = (owner: string, version: number, under: RecordId = id): Opened => {
  const content = { ...unknownPerson, names: [{ full: `As ${owner} says`, kind: "primary", script: "Latn" }] };
  const evaluation = { source: "A", information: "1" };
  const labels = { audience: ["police"], requires: [], handling: ["H0"], evaluation, purposes: ["border"] };
  const record = { id: under, version, owner, content, labels, source: "Register", withdrawn: false };
  const facts = { from: owner.toLowerCase(), type: "record-shared" };
  // Of an envelope no more is looked at here.
  return { facts, content: { v: 1, records: [record] }, attachments: [] } as unknown as Opened;
};

/** What becomes of envelopes that came together, and what is written. */
async function applied(came: readonly Opened[]) {
  const written: NewRecord[] = [];
  const nothing = async (): Promise<never[]> => [];
  const tx = {
    records: {
      erasedAmong: nothing,
      write: async (records: readonly NewRecord[]) => written.push(...records),
      withdraw: nothing,
    },
    recalled: { buried: nothing, withdrawnIn: async () => new Map(), noteWithdrawn: nothing },
    inbox: { copies: nothing },
    retentionRules: { changed: nothing },
  };
  const standing = {
    book: bookOf(["AL", "AE", "IT"]),
    recipient: { authority: AuthorityId.parse("IT"), node: "it", openers: new Map() },
  };
  const needs = { appliers: new Map(), chance: { now: () => new Date(at), random: () => new Uint8Array(16) } };
  // As far as this work asks for them, they are the node's own.
  const [asStanding, asTx, asNeeds] = [standing, tx, needs] as unknown as [
    Parameters<typeof applyContents>[0],
    Parameters<typeof applyContents>[1],
    Parameters<typeof applyContents>[3],
  ];
  return { verdicts: await applyContents(asStanding, asTx, came, asNeeds), written };
}

test("of two who share a record as their own whoever came first has it, though both came together", async () => {
  const { verdicts, written } = await applied([sharedBy("AL", 1), sharedBy("AE", 1_000_000)]);
  assert.deepEqual(verdicts, [{ state: "accepted" }, { state: "refused", code: "not_owner" }]);
  assert.deepEqual(
    written.map(({ owner }) => owner),
    ["AL"],
  );
});

test("a version that no store counts to is its sender's mistake: told at once, and not tried again", async () => {
  const { verdicts } = await applied([sharedBy("AL", 2 ** 31), sharedBy("AL", 2 ** 31 - 1)]);
  assert.deepEqual(verdicts, [{ state: "refused", code: "bad_content" }, { state: "accepted" }]);
});

test("who was sent another's record does not share it as their own where the owner has not: its id says whose it is", async () => {
  const chance = { now: () => new Date(at), random: (count: number) => new Uint8Array(count) };
  const bound = newRecordId(chance, AuthorityId.parse("AL"));
  const { verdicts, written } = await applied([sharedBy("AE", 1, bound), sharedBy("AL", 1, bound)]);
  assert.deepEqual(verdicts, [{ state: "refused", code: "not_owner" }, { state: "accepted" }]);
  assert.deepEqual(
    written.map(({ owner }) => owner),
    ["AL"],
  );
});

test("nobody shares a record as another's, nor as this node's own", async () => {
  const forged = (owner: string): Opened => {
    const { facts } = sharedBy("AE", 1);
    return { ...sharedBy(owner, 1), facts };
  };
  const { verdicts, written } = await applied([forged("AL"), forged("IT")]);
  assert.deepEqual(verdicts, [
    { state: "refused", code: "not_owner" },
    { state: "refused", code: "not_owner" },
  ]);
  assert.deepEqual(written, []);
});

test("what is a federation's own matter means nothing when it comes over a link, whatever it says", async () => {
  const types = [
    "onward-request",
    "onward-answer",
    "record-onward",
    "onward-told",
    "notice-review",
    "notice-decision",
  ] as const;
  for (const type of types) {
    // As above.
    const one = { facts: { from: "al@besa.south", type }, content: {}, attachments: [] } as unknown as Opened;
    assert.deepEqual((await applied([one])).verdicts, [{ state: "refused", code: "not_linked" }], type);
  }
});
