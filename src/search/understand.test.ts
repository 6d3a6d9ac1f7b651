import assert from "node:assert/strict";
import { test } from "node:test";
import { CheckQuery, type Country, type PartialDate, type Understood } from "#domain";
import { understand } from "./index.ts";

const noMrz = (): undefined => undefined;
const read = (query: Record<string, unknown>): Understood => understand(CheckQuery.parse(query), noMrz);

test("free text is a number where it looks like one, else a name", () => {
  assert.deepEqual(read({ text: "Yusuf Karaman" }), { as: "name", name: "Yusuf Karaman" });
  assert.deepEqual(read({ text: "محمد" }), { as: "name", name: "محمد" });
  assert.deepEqual(read({ text: "BO 15862" }), { as: "number", document: { number: "BO 15862" } });
  assert.deepEqual(read({ text: "AL: BA1234567" }), { as: "number", document: { number: "BA1234567", country: "AL" } });
  assert.equal(read({ text: "+355 69 123 4567" }).as, "number");
  assert.equal(read({ text: "someone@example.org" }).as, "number");
  assert.equal(read({ text: "17 November Group" }).as, "name");
});

test("what may be a name as well as a number is asked as both", () => {
  for (const text of ["MS-13", "MSN 391", "JSC 150 ARZ", "SAM MA 2", "10-GPZ LLC", "lucky12345"]) {
    const { as, name, document } = read({ text });
    assert.deepEqual([as, name, document?.number], ["name", text, text]);
  }
  for (const text of ["BO 15862", "AA 123 BB", "KP042788", "VIN KP042788"])
    assert.equal(read({ text }).name, undefined, text);
});

test("a date of birth and a number are taken out of a name", () => {
  const parts: Readonly<Record<string, Partial<Understood>>> = {
    "Yusuf Karaman, 12.3.1975": { name: "Yusuf Karaman", born: "1975-03-12" as PartialDate },
    "KARAMAN Yusuf (1975) BA1234567": {
      name: "KARAMAN Yusuf",
      born: "1975" as PartialDate,
      document: { number: "BA1234567" },
    },
    "Yusuf Karaman passport BA1234567": { name: "Yusuf Karaman", document: { number: "BA1234567" } },
    "Yusuf Karaman +355691234567": {
      name: "Yusuf Karaman",
      document: { number: "+355691234567", kind: "phone", valid: true, country: "AL" as Country },
    },
    "Yusuf Karaman born 1975": { name: "Yusuf Karaman", born: "1975" as PartialDate },
    "Yusuf Karaman 12 March 1975": { name: "Yusuf Karaman", born: "1975-03-12" as PartialDate },
    "محمد احمدی ۱۳۶۵/۰۵/۱۲": {
      name: "محمد احمدی",
      born: "1986-08-03" as PartialDate,
      bornOr: ["1946-04-14", "1946-04-13/1946-04-15"] as PartialDate[],
      bornAs: "persian",
    },
    "محمد احمدی، ۱۳۶۵/۰۵/۱۲ ه‍.ش": { name: "محمد احمدی", born: "1986-08-03" as PartialDate, bornAs: "persian" },
    "Karim Ahmadi (1365 SH)": {
      name: "Karim Ahmadi",
      born: "1986-03-21/1987-03-20" as PartialDate,
      bornAs: "persian",
    },
    "Brigade 313": { name: "Brigade 313" },
    "Unit 1975": { name: "Unit 1975" },
    "TKT-1997 Razvoj (2100) Limited": { name: "TKT-1997 Razvoj (2100) Limited" },
    "Department 140/14": { name: "Department 140/14" },
    "Hezb 17 November 1975 Group": { name: "Hezb 17 November 1975 Group" },
  };
  for (const [text, fields] of Object.entries(parts)) assert.deepEqual(read({ text }), { as: "name", ...fields }, text);
});

test("ages and years of two digits need the day of the question", () => {
  const asked = CheckQuery.parse({ name: "Yusuf Karaman", born: "34" });
  assert.equal(understand(asked, noMrz).born, undefined);
  assert.deepEqual(understand(asked, noMrz, "2026-11-22"), {
    as: "name",
    name: "Yusuf Karaman",
    born: "1991-11-23/1992-11-22",
    bornOr: ["1934"],
    bornAs: "age",
  });
  assert.equal(CheckQuery.safeParse({ name: "Yusuf Karaman", born: "no idea" }).success, false);
});

test("fields that were filled in count as filled in", () => {
  assert.deepEqual(read({ name: "Yusuf Karaman", born: "1970", sex: "male", document: { number: "X1" } }), {
    as: "name",
    name: "Yusuf Karaman",
    document: { number: "X1" },
    born: "1970",
    sex: "male",
  });
});

test("an MRZ is what the parser says it is", () => {
  const passport: Understood = { as: "mrz", family: "KARAMAN", given: "YUSUF", document: { number: "BA1234567" } };
  assert.deepEqual(
    understand({ text: "P<ALB..." }, () => passport),
    passport,
  );
  assert.deepEqual(read({ mrz: "not an mrz 12" }), { as: "number", document: { number: "not an mrz 12" } });
});

test("a name that was pasted in quotation marks is the name; marks inside it stay", () => {
  assert.equal(read({ text: '"Yusuf Karaman"' }).name, "Yusuf Karaman");
  assert.equal(read({ text: "«Юсуф Караман»" }).name, "Юсуф Караман");
  const line = read({ text: '"Boris Vetluzhanov"  1959-01-14  971137876' });
  assert.deepEqual([line.name, line.born, line.document?.number], ["Boris Vetluzhanov", "1959-01-14", "971137876"]);
  assert.equal(read({ text: 'Yusuf "Joe" Karaman' }).name, 'Yusuf "Joe" Karaman');
  assert.equal(read({ text: '"Joe" Yusuf "Karaman"' }).name, '"Joe" Yusuf "Karaman"');
});
