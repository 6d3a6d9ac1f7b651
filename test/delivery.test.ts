// What goes between nodes, under everything that can happen to it. `npm run soak -- federation` runs ten thousand of these.
import assert from "node:assert/strict";
import { test } from "node:test";
import { runSchedules } from "#testkit";

test("links lose, repeat, cut and alter, processes die at every write, backups come back: nothing is lost, twice, out of order or forged", async () => {
  const { written, applied, crashes, damaged } = await runSchedules({ count: 600, seed: 1, report: () => {} });
  assert.ok(written > 10_000 && applied > 9000 && crashes > 1000 && damaged > 1000, "too little has happened");
});
