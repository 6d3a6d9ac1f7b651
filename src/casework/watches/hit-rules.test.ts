import assert from "node:assert/strict";
import { test } from "node:test";
import { ActId, RecordId } from "#domain";
import { gone, seen, type Sighting } from "./hit-rules.ts";
import type { KeptHit } from "./kept-hit.ts";

const made = {
  id: ActId.parse("018f0000-0000-7000-8000-000000000001"),
  watch: ActId.parse("018f0000-0000-7000-8000-000000000002"),
  at: "2026-11-22T10:00:00.000Z",
};
const now: Sighting = {
  record: RecordId.parse("018f0000-0000-7000-8000-000000000003"),
  recordVersion: 1,
  strength: 80,
  verdict: "possible",
  compared: "aa",
  alerted: "bb",
};
const opened = seen(undefined, now, made)?.hit;
assert.ok(opened !== undefined);
const cleared: KeptHit = { ...opened, state: "cleared", outcome: "cleared" };
const confirmed: KeptHit = { ...opened, state: "confirmed", outcome: "confirmed" };

/** [what is kept, what is seen now, the state afterwards, whether it is news]. */
const rows: readonly (readonly [string, KeptHit, Partial<Sighting>, KeptHit["state"] | undefined, boolean])[] = [
  ["nothing has changed", opened, {}, undefined, false],
  ["an open hit grows stronger", opened, { strength: 82 }, "open", false],
  ["an open hit becomes a match", opened, { verdict: "match" }, "open", true],
  ["a clearance stands over a version that changes something else", cleared, { recordVersion: 2 }, "cleared", false],
  ["a clearance stands over a new alert", cleared, { alerted: "cc", verdict: "match" }, "cleared", true],
  ["a clearance falls when what was compared changes", cleared, { compared: "cc" }, "open", true],
  [
    "a confirmation stands over a version that changes something else",
    confirmed,
    { recordVersion: 2 },
    "confirmed",
    false,
  ],
  ["a confirmed person gets an alert", confirmed, { alerted: "cc" }, "open", true],
  ["a confirmation falls when what was compared changes", confirmed, { compared: "cc" }, "open", true],
  ["what was gone is back, undecided", { ...opened, state: "gone" }, { recordVersion: 3 }, "open", true],
  ["what was gone is back as it was cleared", { ...cleared, state: "gone" }, { recordVersion: 3 }, "cleared", true],
  [
    "what was gone is back otherwise",
    { ...cleared, state: "gone" },
    { recordVersion: 3, compared: "cc" },
    "open",
    true,
  ],
];

for (const [name, before, change, state, isNews] of rows)
  test(name, () => {
    const after = seen(before, { ...now, ...change }, { ...made, at: "2026-11-23T10:00:00.000Z" });
    assert.equal(after?.hit.state, state);
    assert.equal(after?.isNews ?? false, isNews);
    // A decision that has fallen is not taken up again when the record comes back.
    if (state === "open") assert.equal(after?.hit.outcome, undefined);
  });

test("a record that answers no more is gone, once, and what was decided is remembered", () => {
  const first = gone(cleared, "2026-11-23T10:00:00.000Z");
  assert.deepEqual([first?.hit.state, first?.hit.outcome, first?.isNews], ["gone", "cleared", true]);
  assert.ok(first !== undefined);
  assert.equal(gone(first.hit, "2026-11-24T10:00:00.000Z"), undefined);
});
