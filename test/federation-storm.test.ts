import assert from "node:assert/strict";
import { test } from "node:test";
import { storm } from "./storm/storm.ts";

test(
  "a hub that is killed while its links are cut, delayed, altered and repeated loses, doubles and reorders nothing (`npm run soak -- storm` goes on)",
  { timeout: 240_000 },
  async () => {
    const { kills, cuts, faults, words } = await storm({ rounds: 2, seed: 20_261_123, report: () => {} });
    assert.ok(kills === 2 && cuts > 3 && faults > 3 && words === 480, JSON.stringify({ kills, cuts, faults, words }));
  },
);
