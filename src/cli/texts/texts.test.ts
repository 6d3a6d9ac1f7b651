import assert from "node:assert/strict";
import { globSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { catalogues, chooseLanguage, speaker } from "./speech.ts";

const marks = (text: string): string[] => [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? "").toSorted();

test("every language says the same keys with the same values filled in", () => {
  for (const [language, texts] of Object.entries(catalogues)) {
    assert.deepEqual(Object.keys(texts).toSorted(), Object.keys(catalogues.en).toSorted(), language);
    for (const [key, text] of Object.entries(texts)) {
      const english = new Map<string, string>(Object.entries(catalogues.en)).get(key) ?? "";
      assert.deepEqual(marks(text), marks(english), `${language}: ${key}`);
      assert.notEqual(text.trim(), "", `${language}: ${key}`);
    }
  }
});

test("no key is said in two files of a language: the second would hide the first", () => {
  for (const [language, texts] of Object.entries(catalogues)) {
    const said = globSync(`src/cli/texts/${language}/*.ts`).flatMap((file) => [
      ...readFileSync(file, "utf8").matchAll(/^ {2}"[^"]+":/gm),
    ]);
    assert.equal(said.length, Object.keys(texts).length, language);
  }
});

test("every text is used", () => {
  const source = globSync("src/cli/**/*.ts", { exclude: ["src/cli/texts/**"] })
    .map((file) => readFileSync(file, "utf8"))
    .join("\n");
  // Keys made of a code: `verdict.${...}`, or sayCode(console, "verdict", ...).
  const groups = new Set(
    [...source.matchAll(/`(\w+)\.\$\{|sayCode\(\s*console,\s*"(\w+)"/g)].map((match) => match[1] ?? match[2] ?? ""),
  );
  const unused = Object.keys(catalogues.en).filter(
    (key) => !groups.has(key.split(".")[0] ?? "") && !source.includes(`"${key}"`),
  );
  assert.deepEqual(unused, []);
});

test("the language is the one asked for, else the environment's, else English", () => {
  assert.equal(chooseLanguage("sq", { LANG: "ar_EG.UTF-8" }), "sq");
  assert.equal(chooseLanguage(undefined, { BESA_LANG: "ar", LANG: "sq_AL" }), "ar");
  assert.equal(chooseLanguage(undefined, { LANG: "sq_AL.UTF-8" }), "sq");
  assert.equal(chooseLanguage("xx", { LANG: "de_DE.UTF-8" }), "en");
  assert.equal(chooseLanguage(undefined, {}), "en");
});

test("a value is filled in as it is, and one that is missing leaves its mark", () => {
  const say = speaker("en");
  assert.equal(say("error.usage", { what: "{what} $& --x" }), "Not understood: {what} $& --x");
  assert.equal(say("error.usage"), "Not understood: {what}");
});
