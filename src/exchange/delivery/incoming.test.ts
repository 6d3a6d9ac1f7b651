import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import type { HeldEnvelope, StreamHead } from "#domain";
import { holdBytes, holdWindow, planIncoming } from "./incoming.ts";

const stream = { peer: "a", class: "hit" as const };
const chain = (epoch: number, count: number): HeldEnvelope[] =>
  Array.from({ length: count }, (_, place) => ({
    ...stream,
    id: `${epoch}-${place + 1}`,
    epoch,
    sequence: place + 1,
    headerHash: `hash ${epoch} ${place + 1}`,
    previous: place === 0 ? null : `hash ${epoch} ${place}`,
    expiresAt: "2027-01-01T00:00:00.000Z",
    size: 1000,
  }));

test("in whatever order and however often they come, each is due once, in its order", () => {
  const coming = fc.integer({ min: 1, max: 20 }).chain((count) =>
    fc.tuple(
      fc.shuffledSubarray(
        chain(5, count).flatMap((one) => [one, one]),
        { minLength: count * 2 },
      ),
      fc.integer({ min: 1, max: 5 }),
      fc.constant(count),
    ),
  );
  fc.assert(
    fc.property(coming, ([envelopes, atOnce, count]) => {
      let head: StreamHead | undefined;
      let held: HeldEnvelope[] = [];
      const due: string[] = [];
      for (let at = 0; at < envelopes.length; at += atOnce) {
        const plan = planIncoming({ stream, head, held }, envelopes.slice(at, at + atOnce));
        due.push(...plan.due.map(({ id }) => id));
        ({ head } = plan);
        held = [...held.filter((one) => !plan.release.includes(one)), ...plan.hold];
      }
      assert.deepEqual(
        due,
        chain(5, count).map(({ id }) => id),
      );
      assert.deepEqual(held, []);
    }),
  );
});

test("a newer epoch begins at once and lets go what the older one had left waiting", () => {
  const [, second] = chain(5, 2);
  assert.ok(second !== undefined);
  const plan = planIncoming({ stream, head: { epoch: 5, sequence: 1, previous: null }, held: [second] }, chain(6, 1));
  assert.deepEqual(
    plan.due.map(({ id }) => id),
    ["6-1"],
  );
  assert.deepEqual(plan.release, [second]);
  assert.deepEqual(plan.head, { epoch: 6, sequence: 2, previous: "hash 6 1" });
});

const [first, second, third] = chain(5, 3);
assert.ok(first !== undefined && second !== undefined && third !== undefined);
const after: StreamHead = { epoch: 5, sequence: 2, previous: "hash 5 1" };

/** [what came, why it is not taken]. */
const rows: readonly (readonly [string, HeldEnvelope & { readonly hasKey?: boolean }, string])[] = [
  ["of an epoch that has passed", { ...first, epoch: 4 }, "epoch_passed"],
  ["at a place that was passed", first, "sequence_used"],
  ["with another header before it", { ...second, previous: "hash of another" }, "chain_broken"],
  ["too far ahead", { ...second, sequence: 2 + holdWindow }, "too_far_ahead"],
  ["for a key that is not there", { ...second, hasKey: false }, "seal_again"],
];
for (const [name, envelope, code] of rows)
  test(`what comes ${name} is not taken: ${code}`, () => {
    const plan = planIncoming({ stream, head: after, held: [] }, [envelope]);
    assert.deepEqual(plan.notTaken, [{ envelope, code }]);
    assert.deepEqual([plan.due, plan.hold, plan.head], [[], [], after]);
  });

test("of two at one place the first stays", () => {
  const other = { ...third, headerHash: "another", id: "another" };
  const plan = planIncoming({ stream, head: after, held: [third] }, [other]);
  assert.deepEqual(plan.notTaken, [{ envelope: other, code: "chain_broken" }]);
  assert.deepEqual(plan.release, []);
});

test("of one stream so many bytes are held and no more; the nearest are, and what is next is always taken", () => {
  const half = holdBytes / 2;
  const [first, second, third, fourth] = chain(5, 4).map((one) => ({ ...one, size: half }));
  assert.ok(first !== undefined && second !== undefined && third !== undefined && fourth !== undefined);
  const ahead = planIncoming({ stream, head: undefined, held: [] }, [fourth, third, second]);
  assert.deepEqual([ahead.due, ahead.hold], [[], [second, third]]);
  assert.deepEqual(ahead.notTaken, [{ envelope: fourth, code: "too_far_ahead" }]);
  const head = { epoch: 5, sequence: 1, previous: null };
  const again = planIncoming({ stream, head, held: [second, third] }, [fourth]);
  assert.deepEqual(again.notTaken, [{ envelope: fourth, code: "too_far_ahead" }]);
  const all = planIncoming({ stream, head, held: [second, third] }, [first, fourth]);
  assert.deepEqual([all.due, all.hold, all.notTaken], [[first, second, third, fourth], [], []]);
});
