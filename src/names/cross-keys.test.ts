import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { scriptOf } from "#domain";
import { latinKey, nativeKeys } from "./cross-keys.ts";
import { fold } from "./fold.ts";
import { romanisations, romanisersOf } from "./romanise.ts";

test("a native word shares a key with its spellings, and none with another name", () => {
  for (const [native, spellings, other] of [
    ["محمد", ["mohammed", "muhammad", "mohamad"], "khalid"],
    ["Щукин", ["shchukin", "schukin"], "sukhoi"],
    ["יעקב", ["yaakov", "jacob"], "yitzhak"],
    ["김", ["kim"], "lee"],
    ["Ξενοφών", ["xenofon", "ksenofon"], "stefanos"],
    ["Хрисанф", ["khrisanf", "chrysanth"], "kirill"],
    ["Χαράλαμπος", ["charalampos", "haralambos"], "panagiotis"],
    ["Νίκος", ["nikos", "nicos"], "kostas"],
  ] as const) {
    const keys = nativeKeys(fold(native), scriptOf(native)).map(({ key }) => key);
    for (const spelling of spellings) assert.ok(keys.includes(latinKey(spelling)), spelling);
    assert.ok(!keys.includes(latinKey(other)), other);
  }
});

test("any text has few keys, the same ones twice", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 60 }), (text) => {
      const keys = nativeKeys(fold(text), scriptOf(text));
      assert.ok(keys.length <= 48 * romanisersOf(scriptOf(text)).length);
      const models = romanisersOf(scriptOf(text)).length;
      for (const { key, models: bits } of keys) {
        assert.ok(key < 2 ** 24);
        assert.ok(bits > 0 && bits < 2 ** models);
      }
      assert.deepEqual(nativeKeys(fold(text), scriptOf(text)), keys);
      assert.equal(latinKey(text), latinKey(text));
    }),
  );
});

test("a native word has the key of its likeliest spelling, but for one in some thousand that may be read in many ways", () => {
  const word = fc.oneof(
    fc.string({ unit: fc.constantFrom(...Array.from("абвгдежзиклмнопрстуфхцчшыюя")), minLength: 1, maxLength: 10 }),
    fc.string({ unit: fc.constantFrom(...Array.from("αβγδεζηθικλμνξοπρστυφχψω")), minLength: 1, maxLength: 10 }),
    fc.string({ unit: fc.constantFrom(...Array.from("ابتدرسعفكلمنهوي")), minLength: 1, maxLength: 7 }),
  );
  // What each key is worth is summed over all spellings, of which one that is likeliest may have little company.
  const missed = fc.sample(word, 5000).filter((native) => {
    const keys = nativeKeys(native, scriptOf(native)).map(({ key }) => key);
    const [spelling = ""] = romanisations(native, scriptOf(native), 1);
    return /[^aeiouyvwh]/.test(spelling) && !keys.includes(latinKey(spelling));
  });
  assert.ok(missed.length <= 4, missed.join(" "));
});
