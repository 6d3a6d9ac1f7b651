// Every write between a record that is shared and its last receipt: the node is killed exactly before it, and exactly after it. See docs/delivery-writes.md.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { killAtWrites } from "./writes/run-writes.ts";
import { commitRows, fileRows } from "./writes/table.ts";

const kills = 6;

test(
  "a node that is killed before or after any of its writes goes on: nothing lost, twice, or out of order (six kills; `npm run soak -- writes` does all)",
  { timeout: 600_000 },
  async () => {
    const result = await killAtWrites({ most: kills, seed: 20_261_122, report: () => {} });
    assert.equal(result.kills, kills, JSON.stringify(result));
    assert.ok(result.sites > 60, JSON.stringify(result));
  },
);

test("the table of writes in the documents is the one that is tested", () => {
  const text = readFileSync("docs/delivery-writes.md", "utf8");
  for (const { name, means, before, after } of [...commitRows, ...fileRows])
    assert.ok(
      text.includes(`| ${name} | ${means} | ${before} | ${after} |`),
      `docs/delivery-writes.md lacks "${name}"`,
    );
});
