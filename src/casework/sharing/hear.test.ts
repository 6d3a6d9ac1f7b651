// What comes from other nodes about records is judged in the transaction that applies it, and by nothing beside it.
import assert from "node:assert/strict";
import { test } from "node:test";
import { AuthorityId, RecordId } from "#domain";
import type { Applier } from "../delivery/needs.ts";
import { filesAskedApplier } from "../files/again.ts";
import { hearRequest } from "./answer-onward.ts";
import type { SharingNeeds } from "./needs.ts";
import { hearProposal } from "./proposals.ts";

const at = "2026-11-22T10:00:00.000Z";
const id = "019aa000-0000-7000-8000-000000000002";
const record = RecordId.parse("019aa000-0000-7000-8000-000000000001");
const said = { id, reason: "as was asked", unit: "U", at };

/** What a node of AE's is told of it, whom nothing was shared with; and how often its transaction was asked who holds it. */
async function judged(apply: Applier, content: unknown) {
  let asked = 0;
  const tx = {
    inbox: { whole: async () => [{ id: record, owner: AuthorityId.parse("AL"), withdrawn: true }] },
    outbox: { sharedWith: async () => ((asked += 1), []) },
  };
  const standing = {
    book: { place: () => ({ member: { authority: AuthorityId.parse("AE") } }) },
    recipient: { authority: AuthorityId.parse("AL"), node: "al" },
  };
  // As far as this work asks for them, they are the node's own.
  const [opened, asTx, asStanding] = [{ facts: { from: "ae" }, content }, tx, standing] as unknown as [
    Parameters<Applier>[2],
    Parameters<Applier>[1],
    Parameters<Applier>[0],
  ];
  return { verdict: await apply(asStanding, asTx, opened), asked };
}

test("who holds a record is asked in the transaction: with all connections at such work none waits for another", async () => {
  // A second connection is asked for by the store, and there is none.
  const needs = { store: {} } as unknown as SharingNeeds & Parameters<typeof filesAskedApplier>[0];
  const to = ["rs"];
  const request = { ...said, records: [{ id: record, version: 1 }], to, use: "police", purpose: "arrest" };
  const refused = (code: string) => ({ verdict: { state: "refused", code }, asked: 1 });
  assert.deepEqual(await judged(hearRequest(needs), { v: 1, request }), refused("not_asked"));
  const proposal = { ...said, record, version: 1, changes: { titles: ["Spy"] } };
  assert.deepEqual(await judged(hearProposal(needs), { v: 1, proposal }), refused("not_asked"));
  assert.deepEqual(await judged(filesAskedApplier(needs), { v: 1, record }), refused("unknown_record"));
});
