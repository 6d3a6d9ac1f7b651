import assert from "node:assert/strict";
import { test } from "node:test";
import { ActId, type HitWord, hitAnswerHours } from "#domain";
import { afterWord } from "./say.ts";

const word = (place: number, kind: HitWord["kind"], at: string): HitWord => ({
  id: ActId.parse(`019aa000-0000-7000-8000-00000000000${place}`),
  kind,
  note: "",
  measures: [],
  unit: "U",
  at,
});

test("a hit that waits anew has the whole time anew, by the clock of the node that keeps it and not by whose word it is", () => {
  const asked = word(1, "more-needed", "2026-11-22T09:00:00.000Z");
  const hit = { words: [asked], state: "asked", way: "possible", dueAt: "2026-11-22T12:00:00.000Z" } as const;
  const now = "2026-11-22T10:00:00.000Z";
  const due = new Date(Date.parse(now) + hitAnswerHours * 3_600_000).toISOString();
  for (const at of [now, "2026-11-21T10:00:00.000Z", "2031-01-01T00:00:00.000Z"]) {
    const after = afterWord(hit, word(2, "added", at), now);
    assert.deepEqual([after.state, after.dueAt, after.changedAt], ["waiting", due, at], at);
  }
  assert.equal(
    afterWord({ ...hit, words: [], state: "waiting" }, word(2, "found-confirmed", now), now).dueAt,
    hit.dueAt,
  );
});
