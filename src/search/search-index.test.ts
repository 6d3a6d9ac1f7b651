import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { BesaRecord, PartialDate, type Understood } from "#domain";
import { SearchIndex, explain, thresholds, type Sees } from "./index.ts";
import { sampleId as idOf, samplePerson as recordOf } from "./sample-person.ts";

function alertOn(index: number, subject: number, audience = "police"): BesaRecord {
  const record = recordOf({ index, names: ["x"], audience: [audience] });
  const content = {
    kind: "alert",
    subject: idOf(subject),
    category: "red",
    reference: "A-1",
    measures: ["arrest"],
    warnings: [],
    instructions: [],
  };
  return BesaRecord.parse({ ...record, content });
}

function indexOf(...records: readonly BesaRecord[]): SearchIndex {
  const index = new SearchIndex();
  index.apply(records);
  return index;
}

const everybody: { readonly sees: Sees } = { sees: () => true };
const named = (name: string, born?: string): Understood => ({
  as: "name",
  name,
  ...(born === undefined ? {} : { born: PartialDate.parse(born) }),
});

const people = [
  "Mohammed Abdul Rahman",
  "Sergei Ivanovich Shchukin",
  "Zlatana Vukotik",
  "Kim Jong Nam",
  "Aleksander Petrov",
  "Miguel de la Fuente",
  "Yusuf Karaman",
];
const register = (): SearchIndex =>
  indexOf(...people.map((name, index) => recordOf({ index, names: [name], born: ["1970-03-12"] })));

const first = (index: SearchIndex, question: Understood): string | undefined =>
  index.check(question, everybody).candidates[0]?.matchedName;

test("a name is found with a typo, in another order, joined, and in Arabic, Cyrillic, Greek and Hangul letters", () => {
  const index = register();
  const questions = {
    "Mohamed Abdulrahman": "Mohammed Abdul Rahman",
    "Shchukin Sergey": "Sergei Ivanovich Shchukin",
    "VUKOTIC Zlatna": "Zlatana Vukotik",
    "محمد عبد الرحمن": "Mohammed Abdul Rahman",
    "Щукин Сергей Иванович": "Sergei Ivanovich Shchukin",
    "Αλεξάντερ Πετρόφ": "Aleksander Petrov",
    김정남: "Kim Jong Nam",
    "يوسف كرمان": "Yusuf Karaman",
  };
  for (const [question, expected] of Object.entries(questions))
    assert.equal(first(index, named(question)), expected, question);
});

test("two words written as one are found, and one word that somebody bears is not cut", () => {
  const index = indexOf(
    recordOf({ index: 1, names: ["Daisy Bartil"] }),
    recordOf({ index: 2, names: ["Karamandaisy Lopes"] }),
    recordOf({ index: 3, names: ["Karaman Petrov"] }),
  );
  assert.equal(first(index, named("Daisybartil")), "Daisy Bartil");
  assert.equal(first(index, named("Karamandaisy Lopes")), "Karamandaisy Lopes");
});

test("a record that has only an Arabic or Cyrillic name is found by its Latin spelling", () => {
  const index = indexOf(
    recordOf({ index: 1, names: ["سليمان داود"] }),
    recordOf({ index: 2, names: ["Жанна Королёва"] }),
    recordOf({ index: 3, names: ["Peter Pan"] }),
  );
  assert.equal(first(index, named("Suleiman Dawood")), "سليمان داود");
  assert.equal(first(index, named("Zhanna Koroleva")), "Жанна Королёва");
});

test("a Mandarin name in pinyin is found in Wade-Giles, and the other way round", () => {
  for (const [held, asked] of [
    ["Zhang Guoxiong", "Chang Kuo-hsiung"],
    ["Hsiao Chih-chien", "Xiao Zhijian"],
  ] as const) {
    const index = indexOf(
      recordOf({ index: 1, names: [held], born: ["1970-03-12"] }),
      recordOf({ index: 2, names: ["Chang Qiang"] }),
    );
    assert.equal(first(index, named(asked, "1970-03-12")), held);
  }
});

test("a birth date raises or lowers a name and never hides it", () => {
  const index = register();
  const strength = (born?: string): number =>
    index.check(named("Yusuf Karaman", born), everybody).candidates[0]?.strength ?? 0;
  assert.ok(strength("1970-03-12") > 98);
  assert.ok(strength("1970") > strength());
  assert.ok(strength() > strength("1951-01-01"));
  assert.ok(strength("1951-01-01") > 0);
  assert.ok(strength() >= thresholds.possible);
});

test("a document number is found through letters that readers mistake, and another issuer lowers it", () => {
  const index = indexOf(
    recordOf({ index: 1, names: ["A B"], documents: [{ type: "passport", number: "BO 15-862", country: "AL" }] }),
  );
  const strength = (number: string, country?: string): number =>
    index.check(
      { as: "number", document: { number, ...(country === undefined ? {} : { country: "XX" as never }) } },
      everybody,
    ).candidates[0]?.strength ?? 0;
  assert.equal(strength("bo15862"), 100);
  assert.ok(strength("801S862") > 80);
  assert.ok(strength("BO15862", "XX") < 100);
  assert.equal(strength("BO15863"), 0);
});

test("a later version replaces, a withdrawn one is gone, an old one changes nothing", () => {
  const index = indexOf(
    recordOf({ index: 1, names: ["Old Name"] }),
    recordOf({ index: 1, names: ["Fresh Karaman"], version: 3 }),
  );
  index.apply([recordOf({ index: 1, names: ["Old Name"], version: 2 })]);
  assert.equal(index.check(named("Old Name"), everybody).candidates.length, 0);
  assert.equal(index.check(named("Fresh Karaman"), everybody).candidates[0]?.version, 3);
  index.apply([recordOf({ index: 1, names: ["Fresh Karaman"], version: 4, withdrawn: true })]);
  assert.equal(index.check(named("Fresh Karaman"), everybody).candidates.length, 0);
  assert.equal(index.size.persons, 0);
});

test("the alerts about a record are those that the asker may see", () => {
  const index = indexOf(recordOf({ index: 1, names: ["Yusuf Karaman"] }), alertOn(2, 1), alertOn(3, 1, "secret"));
  const sees: Sees = ({ audience }) => audience.includes("police");
  assert.deepEqual(index.check(named("Yusuf Karaman"), { sees }).candidates[0]?.alerts, [idOf(2)]);
  assert.deepEqual(
    index.alertsOf(idOf(1), () => true),
    [idOf(2), idOf(3)],
  );
  assert.deepEqual(
    index.alertsOf(idOf(1), () => false),
    [],
  );
});

const word = fc.constantFrom(
  "yusuf",
  "karaman",
  "yusef",
  "ali",
  "de",
  "la",
  "petrov",
  "petrova",
  "kim",
  "jong",
  "محمد",
  "علي",
  "Петров",
  "김정남",
);
const name = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(" "));
const born = fc.option(fc.constantFrom("1970", "1970-03-12", "1970-12-03", "1969-03-12", "1960/1970", "1970~"), {
  nil: undefined,
});
const person = fc.record({ name, born, audience: fc.constantFrom("police", "desk", "hidden") });

test("a hidden record changes nothing: not the candidates, their order, strengths, alerts or the cut", () => {
  fc.assert(
    fc.property(fc.array(person, { maxLength: 25 }), name, born, (persons, question, date) => {
      const records = persons.flatMap((made, i) => [
        recordOf({
          index: i * 2,
          names: [made.name],
          born: made.born === undefined ? [] : [made.born],
          audience: [made.audience],
        }),
        alertOn(i * 2 + 1, i * 2, made.audience === "police" ? "hidden" : "police"),
      ]);
      const sees: Sees = ({ audience }) => !audience.includes("hidden");
      const seen = records.filter(({ labels }) => sees(labels));
      assert.deepEqual(
        indexOf(...records).check(named(question, date), { sees }),
        indexOf(...seen).check(named(question, date), { sees }),
      );
    }),
    { numRuns: 150 },
  );
});

test("applying a feed twice, or in two pieces, gives the same answers", () => {
  fc.assert(
    fc.property(fc.array(person, { maxLength: 12 }), name, (persons, question) => {
      const records = persons.map((made, i) =>
        recordOf({ index: i % 5, names: [made.name], audience: [made.audience], version: 1 + Math.floor(i / 5) }),
      );
      const once = indexOf(...records);
      const twice = indexOf(...records, ...records);
      assert.deepEqual(once.check(named(question), everybody), twice.check(named(question), everybody));
    }),
    { numRuns: 60 },
  );
});

test("the order of the parts of a name does not matter", () => {
  const index = register();
  fc.assert(
    fc.property(fc.constantFrom(...people), fc.infiniteStream(fc.nat(99)), (full, dice) => {
      const shuffled = full
        .split(" ")
        .map((part) => ({ part, at: Number(dice.next().value) }))
        .toSorted((a, b) => a.at - b.at);
      assert.equal(first(index, named(shuffled.map(({ part }) => part).join(" "))), full);
    }),
    { numRuns: 60 },
  );
});

test("no text makes a check fail", () => {
  const index = register();
  fc.assert(
    fc.property(fc.string({ unit: "binary", minLength: 1, maxLength: 300 }), (text) => {
      index.check(named(text), everybody);
    }),
    { numRuns: 200 },
  );
  for (const hostile of ["de", "ali ".repeat(70), "a".repeat(300), "金".repeat(300), "عبد ".repeat(75)])
    index.check(named(hostile), everybody);
});

test("fields are explained with both values and the reasons", () => {
  const record = recordOf({ index: 1, names: ["Yusuf Karaman"], born: ["1970-03-12"] });
  const fields = explain(named("Karaman Yusuf", "1970-12-03"), record);
  assert.deepEqual(
    fields.map(({ field, mark, reasons }) => [field, mark, ...reasons]),
    [
      ["name", "same", "order"],
      ["born", "similar", "day-month-swapped"],
    ],
  );
});

test("a surname says as little as it is common among those whose writing it is in", () => {
  const index = indexOf(
    recordOf({ index: 1, names: ["Kim Jong Nam"] }),
    recordOf({ index: 2, names: ["Maeng Jong Nam"] }),
  );
  const strength = (name: string): number => index.check(named(name), everybody).candidates[0]?.strength ?? 0;
  assert.equal(first(index, named("김정남")), "Kim Jong Nam");
  assert.equal(first(index, named("맹정남")), "Maeng Jong Nam");
  assert.ok(strength("김정남") < strength("맹정남") - 10, "one Korean in five is called Kim, one in a thousand Maeng");
});

test("a name in other letters says no more than it is rare", () => {
  const strengthAmong = (others: string): number => {
    const people = Array.from({ length: 2000 }, (_, i) =>
      recordOf({ index: i + 2, names: [`${others} Filler${i}`], born: ["1960"] }),
    );
    const index = indexOf(recordOf({ index: 1, names: ["Mohammad Shukri"], born: ["1971"] }), ...people);
    return index.check(named("محمد شكري", "1971"), everybody).candidates[0]?.strength ?? 0;
  };
  assert.ok(strengthAmong("Mohammad") < strengthAmong("Zaghlul") - 3);
});

test("what a Han character means is not how it is read", () => {
  const index = indexOf(recordOf({ index: 1, names: ["Kamal Eddin"] }));
  assert.deepEqual(index.check(named("秀莲 丁"), { ...everybody, least: 1 }).candidates, []);
});

test("the name that a record was found by is the one that is explained", () => {
  const record = recordOf({ index: 1, names: ["Yusuf Karaman", "Yusuf Kahraman", "يوسف كرمان"] });
  const shown = (matched?: string): (string | undefined)[] =>
    explain(named("Yusuf Karaman"), record, matched).flatMap(({ field, held, reasons }) =>
      field === "name" ? [held, ...reasons] : [],
    );
  assert.deepEqual(shown(), ["Yusuf Karaman", "exact"]);
  assert.deepEqual(shown("يوسف كرمان"), ["يوسف كرمان", "transliteration", "alias"]);
  assert.deepEqual(shown("a name that is not shown to everybody"), ["Yusuf Karaman", "exact"]);
});

test("what is settled is one segment, but for those that are so many times as large as what came after them", async () => {
  const index = new SearchIndex();
  let made = 0;
  for (const size of [60, 4, 1])
    index.load(Array.from({ length: size }, () => recordOf({ index: ++made, names: [`Name${made} Same`] })));
  const found = (): unknown => index.check(named("Name7 Same"), everybody);
  const before = found();
  await index.settle(5);
  assert.equal(index.size.segments, 2, "60 are more than five times as many as 5");
  await index.settle(1000);
  assert.equal(index.size.segments, 1);
  await index.settle();
  assert.equal(index.size.segments, 1);
  assert.deepEqual(found(), before);
});

test("one record that came last keeps nothing before it from being settled", async () => {
  const index = new SearchIndex();
  let made = 0;
  for (const size of [30, 30, 1])
    index.load(Array.from({ length: size }, () => recordOf({ index: ++made, names: [`Name${made} Same`] })));
  await index.settle(5);
  assert.equal(index.size.segments, 1);
});
