import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { codeUnits } from "./distance.ts";
import { compareSpelling, cutLikeness, SpelledPart, spelling } from "./likeness.ts";
import { soundKeysOf } from "./sound.ts";
import { dearestSpelling, spelledWord, spelledWordOf, spellingPrice } from "./spelling-price.ts";

const priceOf = (a: string, b: string): number => spellingPrice(spelledWord(a), spelledWord(b));
const compared = (a: string, b: string): ReturnType<typeof compareSpelling> =>
  compareSpelling(new SpelledPart(a), new SpelledPart(b));
const word = fc.oneof(fc.stringMatching(/^[a-z]{0,45}$/), fc.string({ maxLength: 60 }));

test("offices and languages that spell one name differently cost less than other names", () => {
  for (const [a, same, other] of [
    ["yeliseyev", "eliseev", "yelizarov"],
    ["mochtar", "mokhtar", "moktan"],
    ["timofeev", "tymofeyev", "timashev"],
    ["firouzabadi", "firuzabadi", "farahabadi"],
    ["xu", "hsu", "bu"],
    ["padkavyrava", "podkovyrova", "pavlenkovana"],
  ] as const)
    assert.ok(priceOf(a, same) < priceOf(a, other), `${a}: ${priceOf(a, same)} ${priceOf(a, other)}`);
});

test("names written in one word, two or three meet", () => {
  const meet = (a: string, b: string): boolean =>
    soundKeysOf(a).some((key) => soundKeysOf(b).includes(key)) &&
    spelling.soundsLike(a)({ units: codeUnits(b), start: 0, length: b.length }) > 0.8;
  assert.ok(meet("abdurrahman", "abdalrahman"));
  assert.ok(meet("badreddine", "badraldin"));
  assert.ok(meet("vishnevskaya", "vishnevskiy"));
  assert.ok(!meet("abdulaziz", "abdulkarim"));
});

test("a price is symmetric, 0 for the same word, and never between nothing and infinity but below the dearest", () => {
  fc.assert(
    fc.property(word, word, (a, b) => {
      assert.equal(priceOf(a, a), 0);
      const price = priceOf(a, b);
      assert.equal(price, priceOf(b, a));
      assert.ok(price === Infinity || (price >= 0 && price <= dearestSpelling));
    }),
  );
});

test("a word of an index is made ready as any other, and a lower bound only leaves out what is dearer", () => {
  const compound = fc.constantFrom(
    "abdurrahman",
    "badreddine",
    "vishnevskaya",
    "kowalski",
    "abdallah",
    "nordine",
    "padkoj",
  );
  fc.assert(
    fc.property(fc.oneof(word, compound), fc.oneof(word, compound), (a, b) => {
      const held = { units: codeUnits(`xy${b}`), start: 2, length: b.length };
      const price = priceOf(a, b);
      assert.equal(spellingPrice(spelledWord(a), spelledWordOf(held)), price);
      assert.equal(spellingPrice(spelledWord(a), spelledWordOf(held), 5), price <= 5 ? price : Infinity);
    }),
  );
});

test("likeness is within 0 and 1 and does not depend on which part is asked", () => {
  fc.assert(
    fc.property(word, word, (a, b) => {
      const [there, back] = [compared(a, b), compared(b, a)];
      assert.ok(there.likeness >= 0 && there.likeness <= 1);
      assert.equal(there.likeness, back.likeness);
      if (a !== b) assert.notEqual(there.how, "exact");
    }),
  );
});

test("a part cut short is likely in proportion to what is left of it", () => {
  assert.ok(cutLikeness("mostafa", "mostafavi") > cutLikeness("mostaf", "mostafavi"));
  assert.equal(cutLikeness("mostafavi", "mostafa"), 0);
  assert.equal(cutLikeness("most", "mostafavi"), 0);
});

test("a pet name and a translated word are told as what they are", () => {
  assert.equal(compared("bill", "william").how, "alias");
  assert.equal(compared("zavod", "plant").how, "alias");
  assert.equal(compared("boris", "ivan").likeness, 0);
});
