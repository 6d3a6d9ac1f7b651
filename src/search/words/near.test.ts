// Looking a word up finds what is near, tells no price that is too low, and gives the same whether it was done beforehand or not.
import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { alignmentDistance, codeUnits, spelling } from "#names";
import { buildLexicon } from "./build-lexicon.ts";
import type { Lexicon } from "./lexicon.ts";
import { lookUp, spelledLike } from "./near.ts";
import { priceOfSteps, stepsOf } from "./spelling-steps.ts";

const isJoined = false;
const known =
  "mohammed muhamad mohamad ivan iwan petrov petroff petrova yeliseyev eliseev maria marija mariam anna ana bill william abdurrahman abdalrahman kowalska kowalski محمد Иван";
const word = fc.oneof(
  fc.constantFrom(...known.split(" ")),
  fc.string({ unit: fc.constantFrom("a", "b", "n", "i", "k"), minLength: 1, maxLength: 12 }),
);
const words = fc
  .uniqueArray(word, { minLength: 1, maxLength: 60 })
  .map((made) => made.toSorted((a, b) => (a < b ? -1 : 1)));

/** A lexicon of words of which every other one is held by many. */
function lexiconOf(texts: readonly string[], holders = (_: unknown, at: number): number => (at % 2) * 9): Lexicon {
  const tokens = {
    count: texts.length,
    text: (token: number): string => texts[token] ?? "",
    misspellable: new Uint8Array(texts.length).fill(1),
    holders: Uint32Array.from(texts, holders),
  };
  return buildLexicon(tokens, (bytes) => new ArrayBuffer(bytes));
}

const found = (lexicon: Lexicon, text: string): Map<string, number> =>
  new Map(
    Array.from(lookUp(lexicon, text, { work: { compared: 0 }, isJoined }), (one) => [
      lexicon.text(one & 0xffffff),
      one >>> 24,
    ]),
  );

test("every word within the slips allowed is found, at their price or less, and nothing that is less alike than the least", () => {
  fc.assert(
    fc.property(words, word, (texts, asked) => {
      const near = found(lexiconOf(texts), asked);
      for (const text of texts) {
        const limit = Math.min(spelling.editsAllowed(asked.length), spelling.editsAllowed(text.length));
        const edits = alignmentDistance(codeUnits(asked), codeUnits(text), limit);
        const likeness = edits > limit ? 0 : spelling.likeness(edits, Math.max(asked.length, text.length), false);
        if (likeness < spelling.leastLikeness) continue;
        assert.ok((near.get(text) ?? Infinity) <= stepsOf(likeness), `${asked} ${text}`);
        if (edits === 0) assert.equal(near.get(text), 0);
      }
      for (const steps of near.values()) assert.ok(steps <= stepsOf(spelling.leastLikeness));
    }),
  );
});

test("what was looked up beforehand is what looking it up gives", () => {
  fc.assert(
    fc.property(words, (texts) => {
      const lexicon = lexiconOf(texts);
      const bare = lexiconOf(texts, () => 0);
      texts.forEach((text, token) => {
        assert.equal(lexicon.neighbours(token) !== undefined, token % 2 === 1);
        const how = { work: { compared: 0 }, isJoined };
        assert.deepEqual([...spelledLike(lexicon, text, how)], [...spelledLike(bare, text, how)]);
        if (token % 2 === 1) assert.equal(spelledLike(lexicon, text, how).buffer, lexicon.arrays.listed.buffer);
      });
    }),
  );
});

test("words of one sound and forms of one name are found, the likest first", () => {
  const near = found(lexiconOf(known.split(" ").toSorted((a, b) => (a < b ? -1 : 1))), "mohamed");
  assert.ok(near.has("mohammed") && near.has("muhamad"));
  assert.deepEqual(
    [...near.values()],
    [...near.values()].toSorted((a, b) => a - b),
  );
  const lexicon = lexiconOf(["eliseev", "william", "yelizarov"]);
  assert.ok(found(lexicon, "bill").has("william"));
  assert.ok(found(lexicon, "yeliseyev").has("eliseev"));
  assert.ok(!found(lexicon, "yeliseyev").has("yelizarov"));
});

test("a price in steps is the price in nats, rounded", () => {
  for (const likeness of [0.5, 0.7, 0.85, 0.99, 1])
    assert.ok(
      Math.abs((priceOfSteps[stepsOf(likeness)] ?? 0) - (likeness === 1 ? 0 : 0.3 - 14 * Math.log(likeness))) <= 0.0201,
    );
});

test("words of one sound are found by it alone, whatever their keys are", () => {
  const pairs = [
    ["abdulasattar", "abdulsattar"],
    ["aleik", "aliq"],
    ["yeliseyev", "eliseev"],
    ["abdurrahman", "abdalrahman"],
    ["shukri", "choukri"],
    ["qadhafi", "gaddafi"],
  ] as const;
  const texts = pairs.map(([, held]) => held).toSorted((a, b) => (a < b ? -1 : 1));
  const lexicon = buildLexicon(
    { count: texts.length, text: (token) => texts[token] ?? "", misspellable: new Uint8Array(texts.length) },
    (bytes) => new ArrayBuffer(bytes),
  );
  for (const [asked, held] of pairs) assert.ok(found(lexicon, asked).has(held), `${asked} finds ${held}`);
});
