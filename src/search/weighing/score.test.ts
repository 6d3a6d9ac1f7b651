import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { type BesaRecord, PartialDate } from "#domain";
import { SearchIndex, thresholds } from "../index.ts";
import { samplePerson } from "../sample-person.ts";
import { crowdPrice, informationOf, scoreFor, strengthOf } from "./scale.ts";

const everybody = { sees: (): boolean => true };

const personOf = (index: number, names: readonly string[], born?: string): BesaRecord =>
  samplePerson({ index, names, ...(born === undefined ? {} : { born: [born] }) });

/** The strength of the first record, one of these names, among invented people who make no difference. */
function strength(
  asked: string,
  names: string | readonly string[],
  born: { asked?: string; held?: string } = {},
): number {
  const index = new SearchIndex();
  const first = personOf(0, typeof names === "string" ? [names] : names, born.held);
  index.apply([first, ...["Omar Khalil", "Anna Novak", "Petar Ilic"].map((name, i) => personOf(i + 1, [name]))]);
  const date = born.asked === undefined ? {} : { born: PartialDate.parse(born.asked) };
  const { candidates } = index.check({ as: "name", name: asked, ...date }, everybody);
  return candidates.find(({ record }) => record === first.id)?.strength ?? 0;
}

test("rare names count more than common ones, and short ones have little to tell", () => {
  assert.ok(strength("Zoran Vukotik", "Zoran Vukotik") > strength("Maria Garcia", "Maria Garcia"));
  assert.ok(strength("Li Wu", "Li Wu") < strength("Zoran Vukotik", "Zoran Vukotik"));
  assert.ok(strength("Kvyo Brsz", "Kvyo Brsz") < strength("Kvyomar Brszan", "Kvyomar Brszan"));
});

test("a short name is not a match by itself, and another letter makes it another name", () => {
  for (const [name, other] of [
    ["Li Wu", "Li Wen"],
    ["Li Wu", "Le Wu"],
    ["Ann Lee", "Ann Lie"],
  ] as const) {
    assert.ok(strength(name, name) < thresholds.match, name);
    assert.ok(strength(other, name) < thresholds.possible, other);
  }
});

test("a part that the record has besides costs least, one that only the question has more, one that both have differently most", () => {
  const name = "Tarik Velimir Dragas";
  const whole = strength(name, name);
  const [omitted, added, other] = [
    strength("Tarik Dragas", name),
    strength(name, "Tarik Dragas"),
    strength("Tarik Oskar Dragas", name),
  ];
  assert.ok(whole > omitted && omitted > added && added > other, [whole, omitted, added, other].join(" "));
});

test("titles and particles cost nearly nothing", () => {
  const plain = strength("Tarik Dragas", "Tarik Dragas");
  for (const asked of ["Dr Tarik Dragas", "Tarik von Dragas", "Tarik Dragas Jr"])
    assert.ok(plain - strength(asked, "Tarik Dragas") < 10, asked);
});

test("a listed name with a slip is shown without a birth date, and another birth date does not hide it for ever", () => {
  for (const asked of ["Tarik Dragas", "Tarik Draags", "Tarrik Dragas", "Dragas, Tarik"])
    assert.ok(strength(asked, "Tarik Dragas") >= thresholds.possible, asked);
  assert.ok(strength("Tarik Dragas", "Tarik Dragas", { asked: "1970", held: "1951-02-03" }) > 20);
});

test("a birth date says the more the more of it agrees", () => {
  const held = "1970-03-12";
  const falling = ["1970-03-12", "1970-12-03", "1970", undefined, "1971-08-30", "1973", "1950-06-30"].map((asked) =>
    strength("Ann Lee", "Anne Lee", { held, ...(asked === undefined ? {} : { asked }) }),
  );
  assert.deepEqual(
    falling,
    falling.toSorted((a, b) => b - a),
  );
  assert.equal(new Set(falling).size, falling.length);
});

test("strength rises with the score, and the least score that reaches a strength is told", () => {
  fc.assert(
    fc.property(
      fc.constantFrom("latin" as const, "letters" as const, "syllables" as const, "organisation" as const),
      fc.double({ min: -20, max: 30, noNaN: true }),
      fc.double({ min: 0.01, max: 5, noNaN: true }),
      fc.double({ min: 0.1, max: 99.9, noNaN: true }),
      (kind, score, more, wanted) => {
        assert.ok(strengthOf(score + more, kind) >= strengthOf(score, kind));
        assert.ok(Math.abs(strengthOf(scoreFor(wanted, kind), kind) - wanted) < 1e-6);
      },
    ),
  );
});

test("a part says less the more records hold it, and never more than its chance among people", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: "grapheme-ascii", minLength: 1 }),
      fc.nat(1e6),
      fc.nat(1e6),
      (text, holders, more) => {
        const records = 2e6;
        const says = informationOf({ text, holders, records });
        assert.ok(says >= 0);
        assert.ok(informationOf({ text, holders: holders + more, records }) <= says);
        assert.ok(
          informationOf({ text, holders, records: records * 10 }) <= informationOf({ text, holders: 0, records: 1e9 }),
        );
      },
    ),
  );
});

test("the larger the register, the more a score must say; a short list asks no less than a usual one", () => {
  assert.equal(crowdPrice(10), crowdPrice(26_000));
  assert.ok(Math.abs(crowdPrice(1e7) - crowdPrice(1e6) - Math.log(10)) < 1e-9);
});

const words = "tarik dragas velimir oskar branko petrovan lazar mirkos damjan".split(" ");
const someName = fc
  .uniqueArray(fc.constantFrom(...words), { minLength: 1, maxLength: 4 })
  .map((parts) => parts.join(" "));

test("aliases never lower a record", () => {
  fc.assert(
    fc.property(someName, someName, fc.array(someName, { maxLength: 12 }), (asked, held, aliases) => {
      // A register of four records feels its own words: "tariklazar" of an alias may be "tarik" cut short, which makes that part a little less rare.
      assert.ok(strength(asked, [held, ...aliases]) >= strength(asked, held) - 0.5);
    }),
    { numRuns: 60 },
  );
});

test("the order of the parts makes no difference on either side", () => {
  const shuffled = someName.chain((name) =>
    fc.tuple(fc.constant(name), fc.shuffledSubarray(name.split(" "), { minLength: name.split(" ").length })),
  );
  fc.assert(
    fc.property(shuffled, someName, ([name, parts], other) => {
      assert.equal(strength(parts.join(" "), other), strength(name, other));
      const [there, here] = [strength(other, parts.join(" ")), strength(other, name)];
      // A register holds other neighbours joined then, and how rare a part is counts what is spelled nearly so: a hundredth, which rounding makes a tenth.
      assert.ok(Math.abs(there - here) < 0.11, `${there} and ${here}`);
    }),
    { numRuns: 60 },
  );
});
