import assert from "node:assert/strict";
import { test } from "node:test";
import { readReceiptOf, type Progress } from "./progress.ts";
import type { Receipt } from "./sealing.ts";

const sent: Progress = {
  id: "one",
  to: "b",
  class: "hit",
  state: "submitted",
  isAnswered: false,
  attempts: 1,
  place: { epoch: 7, sequence: 3, headerHash: "now" },
};
const receipt = (says: Partial<Receipt>): Receipt => ({
  envelope: "one",
  headerHash: "now",
  from: "b",
  to: "a",
  class: "hit",
  steps: [],
  ...says,
});
const step = (state: Receipt["steps"][number]["state"]): Receipt["steps"] => [
  { state, at: "2026-11-22T10:00:00.000Z" },
];

/** [what is said, by whom, of which header, the state afterwards, whether that is the end of it]. */
const rows: readonly (readonly [string, Partial<Receipt>, Progress["state"], boolean])[] = [
  ["the hub keeps it", { from: "hub", steps: step("relayed") }, "relayed", false],
  ["the receiver has it", { steps: step("delivered") }, "delivered", false],
  ["the receiver has applied it", { steps: step("accepted") }, "accepted", true],
  ["the receiver refuses it", { steps: step("refused") }, "refused", true],
  ["it came too late", { steps: step("expired") }, "expired", true],
  ["a last word about it as it was sealed before", { headerHash: "then", steps: step("accepted") }, "accepted", false],
  ["a last word, but its place is open", { steps: step("accepted"), again: "seal_again" }, "accepted", false],
  ["the hub's mailbox is full", { from: "hub", again: "mailbox_full" }, "submitted", false],
];
for (const [name, says, state, isAnswered] of rows)
  test(`${name}: ${state}`, () => {
    const effect = readReceiptOf(sent, receipt(says), 0.5);
    assert.deepEqual([effect?.progress.state, effect?.progress.isAnswered], [state, isAnswered]);
  });

test("nobody but the receiver says more than that it keeps an envelope", () => {
  for (const state of ["submitted", "delivered", "opened", "accepted", "refused", "expired"] as const)
    assert.equal(readReceiptOf(sent, receipt({ from: "hub", steps: step(state) }), 0), undefined);
});

test("nobody but the receiver says more, also not beside a reason to send it again", () => {
  for (const state of ["delivered", "opened", "accepted", "refused", "expired"] as const) {
    const says = receipt({ from: "hub", steps: step(state), again: "mailbox_full" });
    assert.deepEqual(readReceiptOf(sent, says, 0)?.progress, sent, state);
  }
});

test("a receipt about another envelope is none about this one", () => {
  assert.equal(readReceiptOf(sent, receipt({ envelope: "other", steps: step("accepted") }), 0), undefined);
});

test("nothing takes a last word back, and a state never goes back", () => {
  const done = readReceiptOf(sent, receipt({ steps: step("accepted") }), 0)?.progress;
  assert.ok(done !== undefined);
  for (const state of ["delivered", "refused", "expired"] as const)
    assert.equal(readReceiptOf(done, receipt({ steps: step(state) }), 0)?.progress.state, "accepted");
  const delivered = { ...sent, state: "delivered" as const };
  assert.equal(
    readReceiptOf(delivered, receipt({ from: "hub", steps: step("relayed") }), 0)?.progress.state,
    "delivered",
  );
});

test("the sender's own expired gives way to what the receiver says", () => {
  const expired = { ...sent, state: "expired" as const };
  assert.equal(readReceiptOf(expired, receipt({ steps: step("delivered") }), 0)?.progress.state, "expired");
  assert.equal(readReceiptOf(expired, receipt({ steps: step("accepted") }), 0)?.progress.state, "accepted");
});

test("only what the receiver says of the header as it is now begins another epoch, beyond both sides' epochs", () => {
  const says = receipt({ again: "sequence_used", expects: { epoch: 9, sequence: 1 } });
  assert.equal(readReceiptOf(sent, says, 0)?.restart, 10);
  assert.equal(readReceiptOf(sent, { ...says, expects: { epoch: 2, sequence: 1 } }, 0)?.restart, 8);
  assert.equal(readReceiptOf(sent, { ...says, headerHash: "then" }, 0)?.restart, undefined);
  assert.equal(readReceiptOf(sent, { ...says, from: "hub" }, 0)?.restart, undefined);
});

test("the place that the receiver waits for is sent at once, if it is before this one", () => {
  const held = receipt({ steps: step("delivered"), expects: { epoch: 7, sequence: 1 } });
  assert.deepEqual(readReceiptOf(sent, held, 0)?.missing, { epoch: 7, sequence: 1 });
  assert.equal(readReceiptOf(sent, { ...held, expects: { epoch: 7, sequence: 4 } }, 0)?.missing, undefined);
  assert.equal(readReceiptOf(sent, { ...held, expects: { epoch: 6, sequence: 1 } }, 0)?.missing, undefined);
});
