import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { patronymicOf } from "./patronymics.ts";
import { variantKeysOf } from "./variants.ts";

const related = (a: string, b: string): boolean => {
  const keys = new Set(variantKeysOf(a).map(({ key }) => key));
  return variantKeysOf(b).some(({ key }) => keys.has(key));
};

test("pet names, cognates and words of one meaning share a group", () => {
  for (const [a, b] of [
    ["bill", "william"],
    ["sasha", "aleksandr"],
    ["uladzimir", "volodymyr"],
    ["pepe", "jose"],
    ["zavod", "plant"],
    ["nauchno", "scientific"],
  ] as const)
    assert.ok(related(a, b), `${a} ${b}`);
});

test("Mandarin in pinyin and in Wade-Giles is one name", () => {
  for (const [a, b] of [
    ["zhang", "chang"],
    ["guoxiong", "kuohsiung"],
    ["zhijian", "chihchien"],
    ["xiao", "hsiao"],
    ["qiu", "chiu"],
    ["jingzhong", "chingchung"],
    ["xuelian", "hsuehlien"],
  ] as const)
    assert.ok(related(a, b) && related(b, a), `${a} ${b}`);
  for (const [a, b] of [
    ["wang", "fang"],
    ["zhang", "qiang"],
    ["guoxiong", "kuohsien"],
    ["maria", "martha"],
  ] as const)
    assert.ok(!related(a, b), `${a} ${b}`);
  for (const alike of ["wang", "maria", "an".repeat(9)])
    assert.equal(variantKeysOf(alike).filter(({ likeness }) => likeness === 0.75).length, 0, alike);
});

test("different names share none", () => {
  for (const [a, b] of [
    ["boris", "ivan"],
    ["william", "boris"],
    ["uladzimiravich", "uladzimirauna"],
    ["xqzt", "plant"],
  ] as const)
    assert.ok(!related(a, b), `${a} ${b}`);
});

test("patronymics of one father's name belong together, sons and daughters apart", () => {
  assert.ok(related("uladzimiravich", "vladimirovich"));
  assert.ok(related("uladzimirauna", "vladimirovna"));
  assert.ok(related("serhiyovych", "sergeevich"));
  assert.equal(patronymicOf("petrova"), undefined);
  assert.equal(patronymicOf("marina"), undefined);
  assert.equal(patronymicOf("vladimirovna")?.isDaughter, true);
});

test("words of organisations are known in their other endings", () => {
  assert.ok(related("gosudarstvennaya", "state"));
  assert.ok(related("issledovatelskogo", "research"));
  assert.ok(related("glavnoye", "glavnyi"));
});

test("a name that has the consonants of a word of organisations is not that word, nor all other names that have them", () => {
  for (const [a, b] of [
    ["hosseini", "association"],
    ["hosseini", "hassoun"],
    ["winteisser", "insurance"],
    ["anisoara", "insurance"],
    ["ghailani", "kalinin"],
    ["khattab", "khateeb"],
  ] as const)
    assert.ok(!related(a, b), `${a} ${b}`);
});

test("any text has a bounded number of distinct keys, none of them 0", () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[a-z]{1,40}$/)), (text) => {
      const keys = variantKeysOf(text).map(({ key }) => key);
      assert.ok(keys.length <= 12 && keys.every((key) => key > 0 && key < 2 ** 31));
      for (const { likeness } of variantKeysOf(text)) assert.ok(likeness > 0.5 && likeness < 1);
      assert.equal(new Set(keys).size, keys.length);
    }),
  );
});
