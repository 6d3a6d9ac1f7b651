import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import type { ListEntry, Person } from "#domain";
import { dateOf } from "./list-values.ts";
import { fileSource, lists, memorySource, readAll, skip } from "./list-testing.ts";
import { readList } from "./read-list.ts";

const today = "2026-08-01";
const august = `${lists}/un/UN_consolidated_2026-08.xml`;
const february = `${lists}/un/UN_consolidated_2026-02.xml`;
const person = (entry: ListEntry | undefined): Person => {
  assert.ok(entry?.subject.kind === "person");
  return entry.subject;
};
const read = (xml: string | Uint8Array, size?: number) =>
  readAll(readList("un", [memorySource("un.xml", xml, size)], { today }));
const list = (body: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<CONSOLIDATED_LIST dateGenerated="2026-01-01"><INDIVIDUALS>${body}</INDIVIDUALS><ENTITIES/></CONSOLIDATED_LIST>`;
const individual = (id: string, rest = ""): string =>
  `<INDIVIDUAL><DATAID>${id}</DATAID><FIRST_NAME>VARO</FIRST_NAME><SECOND_NAME>LINDQUE</SECOND_NAME><UN_LIST_TYPE>DRC</UN_LIST_TYPE>
<REFERENCE_NUMBER>CDi.${id}</REFERENCE_NUMBER><LISTED_ON>2020-01-02</LISTED_ON>${rest}</INDIVIDUAL>\n`;

test("both dated lists are read whole", { skip }, async () => {
  for (const [path, persons, organisations] of [
    [august, 736, 275],
    [february, 730, 273],
  ] as const) {
    const { entries, problems, error } = await readAll(readList("un", [fileSource(path)], { today }));
    assert.equal(error, undefined);
    assert.deepEqual(problems, []);
    assert.equal(entries.filter(({ subject }) => subject.kind === "person").length, persons);
    assert.equal(entries.filter(({ subject }) => subject.kind === "organisation").length, organisations);
  }
});

test("fields of the list reach the fields of the domain", { skip }, async () => {
  const { entries } = await readAll(readList("un", [fileSource(august)], { today }));
  const persons = entries.flatMap(({ subject }) => (subject.kind === "person" ? [subject] : []));
  const having = (has: (one: Person) => boolean): number => persons.filter(has).length;
  const names = entries.flatMap(({ subject }) => ("names" in subject ? subject.names : []));
  assert.deepEqual(
    {
      born: having((one) => one.born.length > 0),
      birthPlaces: having((one) => one.birthPlaces.length > 0),
      sex: having((one) => one.sex !== undefined),
      nationalities: having((one) => one.nationalities.length > 0),
      documents: persons.flatMap((one) => one.documents).length,
      titles: having((one) => one.titles.length > 0),
      occupations: having((one) => one.occupations.length > 0),
      originalScript: names.filter(({ kind }) => kind === "original-script").length,
      dated: entries.filter(({ alert }) => alert?.issuedOn !== undefined).length,
    },
    {
      born: 684,
      birthPlaces: 544,
      sex: 61,
      nationalities: 633,
      documents: 511,
      titles: 158,
      occupations: 342,
      originalScript: 378,
      dated: 1011,
    },
  );
});

test(
  "no text of an element is lost: each stands in the entry's original, and the original says nothing else",
  { skip },
  async () => {
    const { entries } = await readAll(readList("un", [fileSource(august)], { today }));
    const texts = (value: unknown): string[] => {
      if (typeof value === "string") return value.trim() === "" ? [] : [value];
      return typeof value === "object" && value !== null ? Object.values(value).flatMap(texts) : [];
    };
    const plain = (text: string): string =>
      text
        .replaceAll("&lt;", "<")
        .replaceAll("&gt;", ">")
        .replaceAll("&quot;", '"')
        .replaceAll("&apos;", "'")
        .replaceAll("&amp;", "&");
    const inFile = readFileSync(august, "utf8")
      .matchAll(/>([^<]+)</g)
      .map(([, text = ""]) => plain(text))
      .filter((text) => text.trim() !== "");
    assert.deepEqual(
      entries.flatMap(({ original }) => texts(original)),
      [...inFile],
    );
  },
);

test(
  "what the list says of a person is found in words or fields of its content, the list's own bookkeeping aside",
  { skip },
  async () => {
    const { entries } = await readAll(readList("un", [fileSource(august)], { today }));
    const bookkeeping = new Set([
      "DATAID",
      "VERSIONNUM",
      "UN_LIST_TYPE",
      "LIST_TYPE",
      "HAS_INTERPOL_LINK",
      "TYPE_OF_DATE",
      "QUALITY",
      "GENDER",
    ]);
    const countries = new Set(["COUNTRY", "NATIONALITY", "ISSUING_COUNTRY", "COUNTRY_OF_ISSUE", "COUNTRY_OF_BIRTH"]);
    const leaves = (value: unknown, name = ""): [string, string][] => {
      if (typeof value === "string") return value.trim() === "" ? [] : [[name, value]];
      if (Array.isArray(value)) return value.flatMap((part) => leaves(part, name));
      return typeof value === "object" && value !== null
        ? Object.entries(value).flatMap(([key, part]) => leaves(part, key === "VALUE" ? name : key))
        : [];
    };
    const words = (text: string): string => text.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, "");
    const lost = new Map<string, number>();
    for (const { subject, alert, original } of entries) {
      const content = words(
        JSON.stringify([subject, alert])
          .replaceAll(/\\[nrt]/g, " ")
          .replaceAll('\\"', '"'),
      );
      for (const [name, text] of leaves(original)) {
        if (bookkeeping.has(name) || countries.has(name) || content.includes(words(text.slice(0, 400)))) continue;
        if (/_?DATE|LISTED_ON/.test(name) && content.includes(words(text.slice(0, 10)))) continue;
        // A date that stands in a note became a date of birth, and "Approximately" its mark.
        if (name === "NOTE" && (dateOf(text) !== undefined || text.trim() === "Approximately")) continue;
        lost.set(name, (lost.get(name) ?? 0) + 1);
      }
    }
    assert.deepEqual([...lost], []);
  },
);

test("dates, names, papers and an identity of its own are read as the list means them", async () => {
  const birth = (...parts: string[]): string =>
    `<INDIVIDUAL_DATE_OF_BIRTH>${parts.map((part) => part.replace(/^(\w+)=(.*)$/, "<$1>$2</$1>")).join("")}</INDIVIDUAL_DATE_OF_BIRTH>`;
  const { entries, problems } = await read(
    list(
      individual(
        "7",
        birth("TYPE_OF_DATE=EXACT", "DATE=1961-02-03") +
          birth("TYPE_OF_DATE=BETWEEN", "FROM_YEAR=1957", "TO_YEAR=1963") +
          birth("TYPE_OF_DATE=APPROXIMATELY", "YEAR=1960") +
          birth("NOTE=Nov. 1973 ") +
          birth("NOTE=30-35 years old") +
          "<INDIVIDUAL_ALIAS><QUALITY>Low</QUALITY><ALIAS_NAME>The Sailor</ALIAS_NAME></INDIVIDUAL_ALIAS><INDIVIDUAL_ALIAS><QUALITY/><ALIAS_NAME/></INDIVIDUAL_ALIAS>" +
          "<INDIVIDUAL_ALIAS><QUALITY>Good</QUALITY><ALIAS_NAME>Fabrio\nTesco</ALIAS_NAME><DATE_OF_BIRTH>1968-05-25</DATE_OF_BIRTH><CITY_OF_BIRTH>Bari</CITY_OF_BIRTH><COUNTRY_OF_BIRTH>Italy</COUNTRY_OF_BIRTH></INDIVIDUAL_ALIAS>" +
          "<NAME_ORIGINAL_SCRIPT>فارو لندكه</NAME_ORIGINAL_SCRIPT><NATIONALITY><VALUE>Iran (Islamic Republic of)</VALUE><VALUE>Atlantis</VALUE></NATIONALITY><GENDER>Female</GENDER>" +
          "<INDIVIDUAL_DOCUMENT><TYPE_OF_DOCUMENT>Passport</TYPE_OF_DOCUMENT><NUMBER>Diplomatic Passport: Z30321</NUMBER><ISSUING_COUNTRY>Chad</ISSUING_COUNTRY><DATE_OF_ISSUE>2014-06-12-04:00</DATE_OF_ISSUE></INDIVIDUAL_DOCUMENT>",
      ),
    ),
  );
  assert.deepEqual(problems, []);
  const found = person(entries[0]);
  assert.deepEqual(found.born, ["1961-02-03", "1957/1963", "1960~", "1973-11", "1968-05-25"]);
  assert.deepEqual(
    found.names.map(({ full, kind, script }) => [full, kind, script]),
    [
      ["VARO LINDQUE", "primary", "Latn"],
      ["فارو لندكه", "original-script", "Arab"],
      ["The Sailor", "weak-alias", "Latn"],
      ["Fabrio Tesco", "alias", "Latn"],
    ],
  );
  assert.deepEqual(
    [found.sex, found.nationalities, found.birthPlaces],
    ["female", ["IR"], [{ text: "Bari, Italy", city: "Bari", country: "IT" }]],
  );
  assert.deepEqual(found.documents, [
    {
      type: "passport",
      typeText: "Passport",
      number: "Z30321",
      country: "TD",
      issuedOn: "2014-06-12",
      note: "Diplomatic Passport: Z30321",
    },
  ]);
  assert.deepEqual(found.remarks, [
    "Born: 30-35 years old",
    "Nationality: Atlantis",
    "Fabrio Tesco: 1968-05-25, Bari, Italy",
  ]);
  assert.deepEqual(entries[0]?.alert, {
    kind: "alert",
    category: "un",
    reference: "CDi.7",
    measures: ["freeze-assets", "refuse-entry", "inform"],
    warnings: [],
    programme: "UN DRC",
    issuedOn: "2020-01-02",
    instructions: [],
  });
});

test("a bad entry is reported with its line and the next is read", async () => {
  const { entries, problems, error } = await read(
    list(
      `\n${individual("1")}<INDIVIDUAL><DATAID>2</DATAID></INDIVIDUAL>\n<INDIVIDUAL><FIRST_NAME>NO KEY</FIRST_NAME></INDIVIDUAL>${individual("1")}${individual("3")}`,
    ),
    7,
  );
  assert.equal(error, undefined);
  assert.deepEqual(
    entries.map(({ key, line }) => [key, line]),
    [
      ["1", 3],
      ["3", 8],
    ],
  );
  assert.deepEqual(
    problems.map(({ code, line }) => [code, line]),
    [
      ["row_content", 5],
      ["row_key", 6],
      ["row_duplicate", 6],
    ],
  );
});

const utf16 = (text: string): Uint8Array => Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, "utf16le")]);

test("byte order marks and UTF-16 are understood, whatever the pieces", async () => {
  const text = list(individual("1", "<COMMENTS1>naïve – 文字</COMMENTS1>"));
  for (const bytes of [Buffer.from(`\uFEFF${text}`), utf16(text.replace("UTF-8", "UTF-16"))]) {
    for (const size of [1, 3, 1_000_000]) {
      const { entries, error } = await read(bytes, size);
      assert.equal(error, undefined);
      assert.deepEqual(person(entries[0]).remarks, ["naïve – 文字"]);
    }
  }
});

const bomb = `<?xml version="1.0"?><!DOCTYPE lolz [<!ENTITY a "lol"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]><CONSOLIDATED_LIST>&b;</CONSOLIDATED_LIST>`;
const whole = list(individual("1") + individual("2"));
const refusals = [
  ["nothing", "", "file_empty"],
  ["JSON", "{}", "file_format"],
  ["another root", "<sdnList/>", "file_format"],
  ["cut between entries", whole.slice(0, whole.lastIndexOf("</INDIVIDUALS>")), "file_truncated"],
  ["cut in a tag", whole.slice(0, whole.indexOf("LISTED_ON") + 4), "file_truncated"],
  ["broken in the middle", whole.replace("</REFERENCE_NUMBER>", "</WRONG>"), "file_format"],
  ["entities that multiply", bomb, "file_forbidden"],
  ["an external entity", `<!DOCTYPE x SYSTEM "file:///etc/passwd"><CONSOLIDATED_LIST/>`, "file_forbidden"],
  ["an endless document type", `<!DOCTYPE x [${"<!-- -->".repeat(50_000)}`, "file_format"],
  ["an endless text", list(`<INDIVIDUAL><COMMENTS1>${"x".repeat(5_000_000)}</COMMENTS1></INDIVIDUAL>`), "file_format"],
  ["elements without bottom", list("<A>".repeat(1000)), "file_format"],
  ["a zip archive", Buffer.from([0x50, 0x4b, 3, 4, 0, 0]), "file_compressed"],
  ["a gzip archive", Buffer.from([0x1f, 0x8b, 8, 0]), "file_compressed"],
  [
    "bytes that are not UTF-8",
    Buffer.concat([Buffer.from("<CONSOLIDATED_LIST>"), Buffer.from([0xff, 0xc0, 0x80])]),
    "file_encoding",
  ],
] as const;

for (const [what, content, code] of refusals) {
  test(`a file that is ${what} is refused as ${code}`, async () => {
    const { error } = await read(content);
    assert.ok(error instanceof Error && "code" in error, String(error));
    assert.equal(error.code, code);
  });
}

test("entries before the cut of a truncated file are still handed out", async () => {
  const { entries, error } = await read(whole.slice(0, -40));
  assert.equal(entries.length, 2);
  assert.ok(error instanceof Error && "code" in error && error.code === "file_truncated");
});
