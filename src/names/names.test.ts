import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { alignmentDistance, codeUnits, comparerOf, fold, partsOf, tokensOf } from "./index.ts";
import { skeletonOf } from "./skeleton.ts";
import { romanisations } from "./romanise.ts";

test("both sides fold the same: case, diacritics, Arabic and Hebrew letter forms, digits", () => {
  assert.equal(fold("MÜLLER"), fold("muller"));
  assert.equal(fold("أَحْمَد"), fold("احمد"));
  assert.equal(fold("فاطمة"), fold("فاطمه"));
  assert.equal(fold("على"), fold("علي"));
  assert.equal(fold("محـــمد"), fold("محمد"));
  assert.equal(fold("שלום"), fold("שלומ"));
  assert.equal(fold("٤٢"), "42");
  assert.equal(fold("Φώτης"), fold("ΦΩΤΗΣ"));
  assert.notEqual(fold("й"), fold("и"));
});

test("folding twice is folding once, and never fails", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 200 }), (text) => assert.equal(fold(fold(text)), fold(text))),
  );
});

test("a name splits into parts with their roles", () => {
  const roles = partsOf("Dr. Abd al-Rahman bin Yusuf Jr.").map(({ text, role }) => `${text}:${role}`);
  assert.deepEqual(roles, [
    "dr:title",
    "abd:plain",
    "al:particle",
    "rahman:plain",
    "bin:particle",
    "yusuf:plain",
    "jr:suffix",
  ]);
  assert.deepEqual(
    partsOf("De").map(({ role }) => role),
    ["plain"],
  );
  assert.deepEqual(
    partsOf("김정남").map(({ text }) => text),
    ["김", "정", "남"],
  );
  assert.deepEqual(
    partsOf("弗拉基米尔·普京").map(({ text }) => text),
    ["弗拉基米尔", "普京"],
  );
});

test("work is bounded whatever the text", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 2000 }), (text) => {
      const parts = partsOf(text);
      assert.ok(parts.length <= 12);
      assert.ok(tokensOf(parts).every((token) => token.text.length <= 60));
    }),
  );
});

test("neighbours are joined where people write them as one", () => {
  const joined = tokensOf(partsOf("Abd al-Rahman")).map(({ text }) => text);
  for (const text of ["alrahman", "abdalrahman", "abdal"]) assert.ok(joined.includes(text), text);
});

test("a syllable is not taken out of its word to be joined with the next word", () => {
  const joined = (name: string): string[] => tokensOf(partsOf(name), "asked").map(({ text }) => text);
  assert.ok(!joined("영환 이").includes("hwani"));
  assert.ok(joined("영환 이").includes("yeonghwan"));
  assert.ok(!joined("秀蓮 丁").includes("lianding"));
  assert.ok(joined("秀蓮丁").includes("lianding"));
});

test("Indian and Nepali given names of two halves are one word too", () => {
  assert.ok(
    tokensOf(partsOf("Prem Bahadur Singh"))
      .map(({ text }) => text)
      .includes("prembahadur"),
  );
  assert.ok(comparerOf("प्रेमबहादुर सिंह")("Prem Bahadur Singh").reasons.includes("joined"));
  assert.ok(comparerOf("Shyamprasad Dhakal")("Shyam Prasad Dhakal").reasons.includes("joined"));
});

test("titles are titles in Devanagari and Tamil", () => {
  for (const name of ["डॉक्टर गीता शर्मा", "டாக்டர் கமலா ராஜன்", "टुन हुसेन ओन"])
    assert.equal(partsOf(name)[0]?.role, "title", name);
});

test("Tamil letters are written as Tamils write them: zh, sh, th", () => {
  for (const [native, latin] of [
    ["கனிமொழி", "Kanimozhi"],
    ["சண்முகம்", "Shanmugam"],
    ["கீதா", "Geetha"],
  ] as const)
    assert.ok(comparerOf(native)(latin).likeness > 0.6, latin);
});

test("spellings of one name share a skeleton", () => {
  for (const [a = "", b = ""] of [
    ["mohammed", "muhamad"],
    ["gaddafi", "qadhafi"],
    ["yeltsin", "eltsin"],
    ["shchukin", "chtchoukine"],
    ["smith", "schmidt"],
  ])
    assert.equal(skeletonOf(a), skeletonOf(b), `${a} ${b}`);
  assert.notEqual(skeletonOf("petrov"), skeletonOf("peterson"));
});

test("the alignment distance is symmetric, zero only for equals, and stops at its limit", () => {
  const text = fc.string({ unit: fc.constantFrom("a", "b", "c"), maxLength: 9 });
  fc.assert(
    fc.property(text, text, fc.nat(4), (a, b, limit) => {
      const [x, y] = [codeUnits(a), codeUnits(b)];
      const full = alignmentDistance(x, y, 20);
      assert.equal(full, alignmentDistance(y, x, 20));
      assert.equal(full === 0, a === b);
      assert.equal(alignmentDistance(x, y, limit), Math.min(full, limit + 1));
    }),
  );
  assert.equal(alignmentDistance(codeUnits("jhon"), codeUnits("john"), 2), 1);
});

test("a name of plain letters and spaces is split as it is with a sign behind it that says nothing", () => {
  const letters = fc.array(fc.constantFrom("a", "b", "z", " ", "  ", "jr", "san", "x".repeat(30), "gmbh"), {
    maxLength: 60,
  });
  fc.assert(
    fc.property(letters, (pieces) => {
      const name = pieces.join("").slice(0, 300);
      assert.deepEqual(partsOf(name), partsOf(`,${name}`));
    }),
  );
});

test("names compare with reasons", () => {
  const reasons = (a: string, b: string): readonly string[] => comparerOf(a)(b).reasons;
  assert.deepEqual(reasons("Yusuf Karaman", "Yusuf Karaman"), ["exact"]);
  assert.deepEqual(reasons("Karaman, Yusuf", "Yusuf Karaman"), ["order"]);
  assert.ok(
    reasons("Yusuf Karamann", "Yusuf Karaman").some((reason) => reason === "spelling" || reason === "sounds-alike"),
  );
  assert.ok(reasons("Y. Karaman", "Yusuf Karaman").includes("initial"));
  assert.ok(reasons("Karaman", "Yusuf Karaman").includes("part-missing"));
  assert.ok(reasons("Yusuf Ali Karaman", "Yusuf Karaman").includes("part-extra"));
  assert.ok(reasons("Yusuf Petrov", "Yusuf Karaman").includes("part-contradicts"));
  assert.ok(reasons("Abdulrahman", "Abd ul Rahman").includes("joined"));
  assert.ok(reasons("Сергей Щукин", "Sergey Shchukin").includes("transliteration"));
  assert.ok(reasons("يوسف كرمان", "Yusuf Karaman").includes("transliteration"));
});

test("a contradiction costs more than an omission, and a part only asked more than a part only held", () => {
  const like = (a: string, b: string): number => comparerOf(a)(b).likeness;
  assert.ok(like("Yusuf Karaman", "Yusuf Petrov") < like("Yusuf Karaman", "Yusuf"));
  assert.ok(like("Yusuf Karaman", "Yusuf") < like("Yusuf", "Yusuf Karaman"));
});

test("words of other scripts are romanised as people write them", () => {
  assert.ok(romanisations(fold("محمد"), "Arab", 5).some((spelling) => skeletonOf(spelling) === skeletonOf("mohammed")));
  assert.ok(romanisations("山田", "Hani", 3).includes("yamada"));
  assert.ok(romanisations("김", "Hang", 6).includes("kim"));
});
