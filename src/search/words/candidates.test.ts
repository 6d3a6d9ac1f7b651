import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { Candidates, mostCandidates, noPrice } from "./candidates.ts";

const token = fc.nat({ max: 0xffffff });
const offers = fc.array(fc.tuple(fc.oneof(fc.nat({ max: 20 }), token), fc.nat({ max: 250 })), { maxLength: 200 });

test("each token stands once at its cheapest price, the cheapest first, and is forgotten when all is", () => {
  const candidates = new Candidates();
  fc.assert(
    fc.property(offers, token, (made, unpriced) => {
      candidates.clear();
      candidates.add(unpriced, 1);
      const prices = new Map<number, number>();
      for (const [one, price] of made) {
        candidates.offer(one, price);
        prices.set(one, Math.min(price, prices.get(one) ?? noPrice));
      }
      const expected = [...prices].map(([one, price]) => price * 0x1000000 + one).toSorted((a, b) => a - b);
      assert.deepEqual([...candidates.cheapest(96)], expected.slice(0, 96));
      assert.equal(candidates.count, new Set([...prices.keys(), unpriced]).size);
    }),
    // More than there are turns of the table.
    { numRuns: 600 },
  );
});

test("when there is no room for more, those that are there stay", () => {
  const candidates = new Candidates();
  candidates.clear();
  for (let one = 0; one < mostCandidates + 50; one++) candidates.offer(one * 4001, 7);
  assert.equal(candidates.count, mostCandidates);
  candidates.offer(0, 1);
  assert.deepEqual([...candidates.cheapest(2)], [0x1000000, 0x7000000 + 4001]);
});
