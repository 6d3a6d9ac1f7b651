import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { mostParts, partsOf } from "./parts.ts";
import { foldPhrases } from "./phrases.ts";
import { mostWords, wordsOf } from "./words.ts";

const textsOf = (name: string): string[] => foldPhrases(wordsOf(name)).map(({ text }) => text);

test("a legal form is one short part, whatever language and office wrote it", () => {
  const forms = [
    "Limited Liability Company Romashka",
    "OBSHCHESTVO S OGRANICHENNOI OTVETSTVENNOSTYU ROMASHKA",
    "Obschestvo s Ogranichennoy Otvetstvennostiu Romashka",
    "OOO Romashka",
    "Cong ty TNHH Romashka",
  ];
  for (const name of forms) assert.deepEqual(textsOf(name), ["llc", "romashka"], name);
  assert.deepEqual(textsOf("Romashka S.A. de C.V."), ["romashka", "jsc"]);
  assert.deepEqual(textsOf("Общество с ограниченной ответственностью «Ромашка»"), ["llc", "ромашка"]);
});

test("two letters with dots are a legal form at the end, initials of a person elsewhere and when spaced", () => {
  assert.deepEqual(textsOf("Romashka S.A."), ["romashka", "jsc"]);
  assert.deepEqual(textsOf("S.A. Romashka"), ["s", "a", "romashka"]);
  assert.deepEqual(textsOf("Romashka S A"), ["romashka", "s", "a"]);
});

test("names of people that are spelled like legal forms stay", () => {
  for (const name of ["Pao", "Sa", "Too"]) assert.deepEqual(textsOf(`Ming ${name}`), ["ming", name.toLowerCase()]);
});

test("the first word of a phrase is none by itself, where only a word that joins came after it", () => {
  assert.deepEqual(textsOf("Aung San"), ["aung", "san"]);
  assert.deepEqual(textsOf("San Htoo"), ["san", "htoo"]);
  assert.deepEqual(textsOf("Tose Proeski"), ["tose", "proeski"]);
  assert.deepEqual(textsOf("Ozturk San Ve"), ["ozturk", "impex"]);
  assert.deepEqual(textsOf("Ozturk San Ve Tic"), ["ozturk", "impex"]);
});

test("words that join are passed over inside a phrase", () => {
  const expected = textsOf("Scientific Production Association Prima");
  assert.equal(expected.length, 2);
  assert.deepEqual(textsOf("Scientific and Production Association Prima"), expected);
  assert.deepEqual(textsOf("Nauchno-Proizvodstvennoye Obyedineniye Prima").length, 2);
});

test("a name longer than the most parts keeps what says something", () => {
  const parts = partsOf(
    "The Bank of the Sons of the House of the King of the Hill of the Rock of the Well of the Lake Magarach",
  );
  assert.ok(parts.length <= mostParts);
  assert.equal(parts.at(-1)?.text, "magarach");
});

test("folding twice changes nothing, and no text makes more parts than words", () => {
  const word = fc.constantFrom(
    ..."joint stock company limited liability s a de c v aktsionernoe obshchestvo bank ivanov".split(" "),
  );
  const name = fc.oneof(
    fc.array(word, { maxLength: 20 }).map((words) => words.join(" ")),
    fc.string({ unit: "grapheme", maxLength: 400 }),
  );
  fc.assert(
    fc.property(name, (text) => {
      const words = wordsOf(text);
      const once = foldPhrases(words);
      assert.ok(words.length <= mostWords && once.length <= words.length);
      for (const { text: part } of once) assert.notEqual(part, "");
      assert.ok(partsOf(text).length <= mostParts);
    }),
  );
});

test("what kind of organisation it is counts less than which; names of people and names of nothing else count in full", () => {
  const weights = (name: string): number[] => partsOf(name).map(({ weight }) => weight);
  const [which = 0, kind = 0] = weights("Taatta Bank");
  assert.ok(kind < which);
  assert.deepEqual(weights("Trading Bank"), [1, 1]);
  assert.deepEqual(weights("Karim Islami"), [1, 1]);
});
