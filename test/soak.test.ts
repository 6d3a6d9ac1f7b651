import assert from "node:assert/strict";
import { test } from "node:test";
import { soak } from "#testkit";

test(
  "nothing acknowledged is lost when the node is killed under load (five rounds; `npm run soak` does a hundred)",
  { timeout: 300_000 },
  async () => {
    const result = await soak({ rounds: 5, seed: 20_261_122, report: () => {} });
    assert.equal(result.kills, 5);
    assert.ok(result.checks > 50 && result.decisions > 0 && result.imports > 0, JSON.stringify(result));
  },
);
