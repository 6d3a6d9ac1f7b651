import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { test } from "node:test";
import fc from "fast-check";
import { PartialDate, Understood } from "#domain";
import { checkDigit } from "./mrz-check-digit.ts";
import { parseMrz, type Mrz } from "./mrz.ts";
import { understandMrz } from "./mrz-understood.ts";

const today = "2026-08-01";
const vectors = "../shared/data/documents/mrz_iso/mrz_vectors.tsv";
const passport = "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C36UTO7408122F1204159ZE184226B<<<<<10";
const card = "I<UTOD231458907<<<<<<<<<<<<<<<\n7408122F1204159UTO<<<<<<<<<<<6\nERIKSSON<<ANNA<MARIA<<<<<<<<<<";

function read(text: string): Mrz {
  const result = parseMrz(text, today);
  assert.ok(result.ok, JSON.stringify(result));
  return result.mrz;
}

const verdicts = (mrz: Mrz): string => mrz.checkDigits.map(({ agrees }) => (agrees ? "ok" : "BAD")).join(",");

test(
  "every vector's check digits are judged as its verdict says",
  { skip: !existsSync(vectors) && `${vectors} is absent` },
  () => {
    const rows = readFileSync(vectors, "utf8").trim().split("\n").slice(1);
    assert.equal(rows.length, 52);
    for (const [format = "", zone = "", , detail = ""] of rows.map((row) => row.split("\t").slice(1))) {
      if (detail === "") continue;
      const mrz = read(zone);
      assert.equal(mrz.format, format, zone);
      // The vectors give no verdict on the number's own digit of long numbers; the composite covers it.
      const expected = detail.split(",");
      const found = verdicts(mrz).split(",");
      assert.equal(found.length, expected.length, zone);
      for (const [index, verdict] of expected.entries())
        if (verdict !== "long-doc-no") assert.equal(found[index], verdict, `${zone} ${index}`);
    }
  },
);

test("French identity cards are read, driving licences are refused by name, fragments by length", () => {
  const french = read("IDFRABERTHIER<<<<<<<<<<<<<<<<<<<<<<<|9409923102854CORINNE<<<<<<<6512068F4");
  assert.deepEqual(
    [french.format, french.family, french.given, french.number, french.born],
    ["FR-ID", "BERTHIER", "CORINNE", "940992310285", "1965-12-06"],
  );
  assert.equal(verdicts(french), "ok,ok,ok");
  const refusal = (text: string): string => {
    const result = parseMrz(text, today);
    return result.ok ? "read" : result.code;
  };
  assert.equal(refusal("D1FRA13AA000026181231MARTIN<<9"), "mrz_unsupported");
  assert.equal(refusal("FACHE305142128097<<800126<<<<<|MARCHAND<<FABIENNE<<<<<<<<<<<<"), "mrz_unsupported");
  assert.equal(refusal("AAA001D<<|FACHE305142128097<<800126<<<<<|MARCHAND<<FABIENNE<<<<<<<<<<<<"), "mrz_unsupported");
  assert.equal(refusal("IDFRATEST<NAME<<<<<<<<<<<<<<<<0CHE02"), "mrz_length");
  assert.equal(refusal(""), "mrz_length");
  assert.equal(refusal("A".repeat(88)), "mrz_format");
  assert.equal(refusal(passport.replace("E", "é")), "mrz_characters");
});

test("spaces, lost line breaks, lower case, guillemets and dropped fillers change nothing", () => {
  const [one = "", two = ""] = passport.split("\n");
  const expected = read(passport);
  const ways = [
    one + two,
    `${one}|${two}`,
    `${one}\r\n${two}\r\n`,
    passport.toLowerCase(),
    passport.replaceAll("<<", "«"),
    ` ${one} \n\n ${two} `,
  ];
  for (const way of [
    ...ways,
    `${one.replace(/<+$/, "")}\n${two}`,
    passport.replaceAll(/(?<=.)(?=.)/g, " "),
    `\uFEFF${passport}`,
  ])
    assert.deepEqual(read(way), expected, way);
  assert.deepEqual(read(card.replaceAll(/<+$/gm, "")), read(card));
});

test("states are told as ISO alpha-2 where records have such a code, and always as printed", () => {
  const nationalities = [
    ["D<<", "DE"],
    ["GBD", "GB"],
    ["GBN", "GB"],
    ["XXA", "XA"],
    ["XXB", "XB"],
    ["XXC", "XC"],
    ["UNO", "UN"],
    ["EUE", "EU"],
    ["XPO", "XP"],
    ["RKS", "XK"],
    ["UTO", "ZZ"],
    ["MKD", "MK"],
    ["XXX", undefined],
    ["QQQ", undefined],
  ] as const;
  for (const [code, country] of nationalities) {
    const { nationality } = read(passport.replace("6UTO7", `6${code}7`));
    assert.deepEqual([nationality.code, nationality.country], [code.replaceAll("<", ""), country]);
  }
});

test("a birth lies in the past and before the expiry, an expiry at most 30 years ahead", () => {
  const withDates = (birth: string, expiry: string): Mrz =>
    read(passport.replace("7408122F1204159", `${birth}${checkDigit(birth)}F${expiry}${checkDigit(expiry)}`));
  assert.equal(withDates("260731", "310101").born, "2026-07-31");
  assert.equal(withDates("260802", "310101").born, "1926-08-02");
  assert.equal(withDates("190101", "160730").born, "1919-01-01");
  assert.equal(withDates("700101", "560101").expiresOn, "2056-01-01");
  assert.equal(withDates("700101", "570101").expiresOn, "1957-01-01");
  assert.equal(withDates("75<<<<", "310101").born, "1975");
  assert.equal(withDates("7503<<", "310101").born, "1975-03");
  assert.equal(withDates("750300", "310101").born, "1975-03");
  assert.equal(withDates("75<<12", "310101").born, "1975");
  assert.equal(withDates("<<<<<<", "310101").born, undefined);
  assert.equal(withDates("750231", "310101").born, undefined);
});

test("a number of more than nine characters is put together from the optional data", () => {
  const mrz = read("I<UTOD23145890<7349<<<<<<<<<<<|3407127M9507122UTO<<<<<<<<<<<2|STEVENSON<<PETER<JOHN<<<<<<<<<");
  assert.deepEqual([mrz.number, mrz.optional, verdicts(mrz)], ["D23145890734", [], "ok,ok,ok,ok"]);
  assert.equal(
    verdicts(read("IDBEL000590240<6013<<<<<<<<<<<|8512017F1311048BEL851201002007|REINARTZ<<ULRIKE<KATIA<E<<<<<<")),
    "ok,ok,ok,ok",
  );
});

test("a field full to its end says that the name may be cut off", () => {
  assert.equal(read(passport).namesTruncated, false);
  assert.equal(
    read("I<PRT007666667<ZZ00<<<<<<<<<<<|8303143M3405293PRT<<<<<<<<<<<4|CACADOR<DE<ARAUJO<<ANDRE<ESTEV").namesTruncated,
    true,
  );
});

test("a check understands a zone in the words of the domain", () => {
  assert.deepEqual(Understood.parse(understandMrz(passport, today)), {
    as: "mrz",
    name: "ANNA MARIA ERIKSSON",
    given: "ANNA MARIA",
    family: "ERIKSSON",
    born: "1974-08-12",
    sex: "female",
    nationality: "ZZ",
    document: { number: "L898902C3", country: "ZZ" },
    documentType: "passport",
    expiresOn: "2012-04-15",
    format: "TD3",
    checkDigits: ["number", "birth", "expiry", "optional", "composite"].map((field) => ({ field, agrees: true })),
  });
  assert.equal(understandMrz("Anna Maria Eriksson", today), undefined);
});

const zoneText = fc.stringMatching(/^[A-Z0-9<]{30}$/);

test("no input throws, and what is read fits the domain", () => {
  const inputs = fc.oneof(
    fc.string({ unit: "binary", maxLength: 500 }),
    fc.array(zoneText, { minLength: 1, maxLength: 4 }).map((lines) => lines.join("\n")),
    fc.nat(passport.length).map((length) => passport.slice(0, length)),
    fc
      .tuple(fc.nat(88), fc.string({ unit: "grapheme", maxLength: 3 }))
      .map(([at, other]) => passport.slice(0, at) + other + passport.slice(at + 1)),
  );
  fc.assert(
    fc.property(inputs, (text) => {
      const understood = understandMrz(text, today);
      if (understood !== undefined) Understood.parse(understood);
      const result = parseMrz(text, today);
      if (result.ok && result.mrz.born !== undefined) PartialDate.parse(result.mrz.born);
    }),
    { numRuns: 2000 },
  );
  for (const text of ["<".repeat(88), "\u0000".repeat(90), "ﷺ".repeat(20), "<".repeat(1_000_000), "\uD800".repeat(90)])
    parseMrz(text, today);
});

test("one changed character of a field under a check digit is noticed, unless ICAO's weights cannot see it", () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[A-Z0-9<]{9}$/), fc.nat(8), fc.nat(9).map(String), (field, at, digit) => {
      const changed = field.slice(0, at) + digit + field.slice(at + 1);
      const value = (letter: string): number => (letter === "<" ? 0 : Number.parseInt(letter, 36));
      const differs = (value(field.charAt(at)) - value(digit)) % 10 !== 0;
      assert.equal(checkDigit(field) !== checkDigit(changed), differs);
    }),
  );
});
