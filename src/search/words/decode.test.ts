import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { codeUnits, romanisersOf } from "#names";
import { decode } from "./decode.ts";
import { buildTokenTree, TokenTree } from "./token-tree.ts";

/** A tree of words; tokens are the places of the words in the list. */
function treeOf(words: readonly string[], allocate = (bytes: number): ArrayBufferLike => new ArrayBuffer(bytes)) {
  const texts = { size: words.length, units: codeUnits(words.join("")), start: startOf, length: lengthOf };
  function lengthOf(token: number): number {
    return words[token]?.length ?? 0;
  }
  function startOf(token: number): number {
    return words.slice(0, token).join("").length;
  }
  return buildTokenTree(texts, allocate);
}

function decoded(text: string, script: string, tree: TokenTree, steps = 1e6) {
  const [romaniser] = romanisersOf(script);
  assert.ok(romaniser !== undefined);
  const found = new Map<number, number>();
  const budget = { steps, cut: false };
  decode(romaniser.word(text), tree, {
    budget,
    visit: (token, jointLog) => {
      assert.ok(!found.has(token), "no token is visited twice");
      found.set(token, jointLog);
    },
  });
  return { found, budget };
}

const latinWord = fc.string({ unit: fc.constantFrom(...Array.from("abdehikmnorstu")), minLength: 1, maxLength: 7 });
const latinWords = fc.uniqueArray(latinWord, { minLength: 1, maxLength: 60 });
const arabicWord = fc.string({ unit: fc.constantFrom(...Array.from("ابتدرسعفكلمنهوي")), minLength: 1, maxLength: 7 });

test("every token of a-z ends at a node of its own, others are left out, and shared buffers make the same tree again", () => {
  fc.assert(
    fc.property(latinWords, (words) => {
      const tree = treeOf([...words, "x2", "é", ""], (bytes) => new SharedArrayBuffer(bytes));
      const again = TokenTree.from(tree.buffers);
      const ends = Array.from(again.masks.keys()).filter((node) => again.isTerminal(node));
      assert.deepEqual(
        ends.map((node) => again.token(node)).toSorted((a, b) => a - b),
        words.map((_, i) => i),
      );
    }),
  );
});

test("a word is decoded into the token that spells it best, with a probability no better than the best alignment's", () => {
  const [romaniser] = romanisersOf("Arab");
  assert.ok(romaniser !== undefined);
  fc.assert(
    fc.property(arabicWord, latinWords, (text, words) => {
      const word = romaniser.word(text);
      const { found } = decoded(text, "Arab", treeOf(words));
      for (const [token, log] of found) assert.ok(log <= romaniser.jointLog(word, words[token] ?? "") + 1e-9);
      const exact = words.map((latin) => romaniser.jointLog(word, latin));
      const best = Math.max(...exact);
      // Far-fetched spellings (two letters running that nothing explains) may be missed; a likely one never is.
      if (best > word.log - 12) assert.ok(Math.abs(Math.max(...found.values()) - best) < 1e-9, text);
    }),
  );
});

test("any text is decoded the same way twice, within the budget, and a budget that ended is told", () => {
  const tree = treeOf(["ali", "aliali", "muhammad", "hamad", "hamid", "olga", "a", "aa"]);
  fc.assert(
    fc.property(
      fc.string({ unit: "binary", maxLength: 100 }),
      fc.constantFrom("Arab", "Cyrl", "Hang"),
      (text, script) => {
        const once = decoded(text, script, tree);
        assert.deepEqual(decoded(text, script, tree), once);
        assert.equal(once.budget.cut, false);
      },
    ),
  );
  assert.equal(decoded("محمد", "Arab", tree, 3).budget.cut, true);
});
