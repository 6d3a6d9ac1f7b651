import { unknownPerson } from "#domain";
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import fc from "fast-check";
import { memorySource, readAll } from "./list-testing.ts";
import { fieldPlan, nationalFields } from "./national-fields.ts";
import { readList } from "./read-list.ts";

const read = (content: string | Uint8Array, size?: number) =>
  readAll(readList("national", [memorySource("register", content, size)], { today: "2026-08-01" }));
const guide = readFileSync("docs/national-list.md", "utf8");

test("the guide's examples are read without a problem", async () => {
  const examples = [...guide.matchAll(/```(?:csv|json)\n([\s\S]*?)```/g)].map(([, text = ""]) => text);
  assert.ok(examples.length >= 3);
  for (const example of examples) {
    const { entries, problems, error } = await read(example);
    assert.deepEqual([problems, error], [[], undefined]);
    assert.ok(entries.length > 0);
  }
});

test("the guide's table is the table", () => {
  const rows = Object.entries(nationalFields).map(
    ([name, plan]) =>
      `| \`${name}\` | ${"in" in plan ? plan.in.join(", ") : "all"} | ${"many" in plan ? "several" : "one"} | ${plan.says.replaceAll("|", "\\|")} |`,
  );
  for (const row of rows) assert.ok(guide.includes(row), `docs/national-list.md lacks\n${rows.join("\n")}`);
  assert.equal(guide.split("\n").filter((line) => line.startsWith("| `")).length, rows.length);
  assert.equal(fieldPlan("constructor"), undefined);
});

test("CSV and JSON say the same", async () => {
  const csv = `key;kind;family;given;aliases;born;sex;nationalities;documents;height;alert_category;alert_measures;alert_issued\n7;person;LINDQUE;Varo;Varro L.|V. Lindke;11 Apr 1986|1984/1987;M;MK|Albania;passport:K1:MK:2030-01-31;184;red;arrest|seize;2024-02-03\n`;
  const json = `{"key":"7","family":"LINDQUE","given":"Varo","aliases":["Varro L.","V. Lindke"],"born":["1986-04-11","1984/1987"],"sex":"male","nationalities":["MKD","AL"],"documents":"passport:K1:MK:2030-01-31","height":184,"alert_category":"red","alert_measures":["arrest","seize"],"alert_issued":"2024-02-03"}`;
  const [fromCsv] = (await read(csv)).entries;
  const [fromJson] = (await read(json)).entries;
  assert.deepEqual(fromCsv?.subject, fromJson?.subject);
  assert.deepEqual(fromCsv?.alert, fromJson?.alert);
  assert.deepEqual(fromCsv?.subject, {
    ...unknownPerson,
    names: [
      { full: "Varo LINDQUE", given: "Varo", family: "LINDQUE", kind: "primary", script: "Latn" },
      { full: "Varro L.", kind: "alias", script: "Latn" },
      { full: "V. Lindke", kind: "alias", script: "Latn" },
    ],
    born: ["1986-04-11", "1984/1987"],
    sex: "male",
    nationalities: ["MK", "AL"],
    documents: [{ type: "passport", number: "K1", country: "MK", expiresOn: "2030-01-31" }],
    heightCentimetres: 184,
  });
  assert.deepEqual(fromCsv?.original, {
    key: "7",
    kind: "person",
    family: "LINDQUE",
    given: "Varo",
    aliases: "Varro L.|V. Lindke",
    born: "11 Apr 1986|1984/1987",
    sex: "M",
    nationalities: "MK|Albania",
    documents: "passport:K1:MK:2030-01-31",
    height: "184",
    alert_category: "red",
    alert_measures: "arrest|seize",
    alert_issued: "2024-02-03",
  });
});

const faults = [
  ['{"key":"1","kind":"ghost","name":"X"}', 'kind: "ghost" is none of'],
  ['{"key":"1","name":"X","plate":"AA 1"}', "plate: not a field of a person"],
  ['{"key":"1","name":"X","birthdate":"1986"}', "birthdate: no such field"],
  ['{"key":"1","name":"X","__proto__":"y"}', "__proto__: no such field"],
  ['{"key":"1","name":"X","born":"31 Feb 1986"}', 'born: "31 Feb 1986" is no date'],
  ['{"key":"1","name":"X","born":"2086"}', "born: 2086 lies in the future"],
  ['{"key":"1","name":"X","nationalities":["Atlantis"]}', 'nationalities: "Atlantis" is no country'],
  ['{"key":"1","name":"X","sex":"maybe"}', "sex: "],
  ['{"key":"1","name":"X","height":9000}', "heightCentimetres: "],
  ['{"key":"1","name":"X","alert_offence":"fraud"}', "alert_offence: needs alert_category"],
  ['{"key":"1","name":"X","alert_category":"pink"}', "category: "],
  ['{"key":"1","name":["X","Y"]}', "name: 2 values"],
  ['{"key":"1"}', "names: "],
  ['{"key":"1","kind":"document","document_number":"7"}', "status: "],
  ['{"key":"1","kind":"contact","sort":"phone"}', "value: "],
] as const;

test("a value that does not fit is reported by its field, and the row after it is read", async () => {
  const { entries, problems } = await read(
    faults
      .map(
        ([row]) =>
          `${row}\n{"key":"${row.length}${Math.trunc(row.charCodeAt(12))}${faults.findIndex(([other]) => other === row)}","name":"Good"}`,
      )
      .join("\n"),
  );
  assert.equal(entries.length, faults.length);
  for (const [index, problem] of problems.entries()) {
    assert.equal(problem.code, "row_content");
    assert.equal(problem.line, index * 2 + 1);
    assert.ok(
      problem.reason.startsWith(faults[index]?.[1] ?? "?"),
      `${problem.reason} should begin ${faults[index]?.[1]}`,
    );
  }
  assert.equal(problems.length, faults.length);
});

test("bad lines of NDJSON and bad elements of an array cost themselves only", async () => {
  const good = (key: number): string => `{"key":"${key}","name":"Good"}`;
  const lines = await read(
    `${good(1)}\n{"key":"2"\n[]\n7\n${good(3)}\n{"name":"no key"}\n${good(3)}\n\n${good(4)}`,
    11,
  );
  assert.deepEqual(
    lines.entries.map(({ key, line }) => [key, line]),
    [
      ["1", 1],
      ["3", 5],
      ["4", 9],
    ],
  );
  assert.deepEqual(
    lines.problems.map(({ code, line }) => [code, line]),
    [
      ["row_json", 2],
      ["row_json", 3],
      ["row_json", 4],
      ["row_key", 6],
      ["row_duplicate", 7],
    ],
  );
  const array = await read(`[\n  ${good(1)},\n  {"key": oops},\n 5,\n ${good(2).replace(",", ",\n")}\n]`, 7);
  assert.deepEqual(
    array.entries.map(({ key, line }) => [key, line]),
    [
      ["1", 2],
      ["2", 5],
    ],
  );
  assert.deepEqual(
    array.problems.map(({ code, line }) => [code, line]),
    [
      ["row_json", 3],
      ["row_json", 4],
    ],
  );
});

const refusals = [
  ["", "file_empty"],
  ["  \n ", "file_empty"],
  ['[{"key":"1","name":"X"},', "file_truncated"],
  ['[{"key":"1","name":"X"}', "file_truncated"],
  ['{\n"key":"1","na', "file_truncated"],
  ['{"key":"1","name":"X"}\n{"key":"2","na', "file_truncated"],
  ["key,name,born\n1,X,1986\n2,Y", "file_truncated"],
  ['key,name,born\n1,X,1986\n2,"Y', "file_truncated"],
  ["key,name,birthdate\n1,X,2\n", "file_format"],
  ["name,born\nX,1986\n", "file_format"],
  ["key,name,name\n1,X,Y\n", "file_format"],
  ['key,"na', "file_format"],
  ["<xml/>", "file_format"],
] as const;

for (const [content, code] of refusals) {
  test(`a file like ${JSON.stringify(content)} is refused as ${code}`, async () => {
    const { error } = await read(content);
    assert.ok(error instanceof Error && "code" in error, String(error));
    assert.equal(error.code, code);
  });
}

test("characters that a database cannot hold are replaced, nests without bottom and numbers without end are refused", async () => {
  const { entries, problems } = await read(
    `{"key":"1","name":"A\\u0000B","remarks":"\\ud800"}\n{"key":"2","name":${"[".repeat(50_000)}${"]".repeat(50_000)}}\n{"key":"3","name":"X","height":1e999}\n`,
  );
  assert.equal(JSON.stringify(entries[0]?.original), '{"key":"1","name":"A\uFFFDB","remarks":"\uFFFD"}');
  assert.deepEqual(
    problems.map(({ code }) => code),
    ["row_json", "row_json"],
  );
});

test("a line of 100 MB is skipped without being held", async () => {
  async function* open(): AsyncGenerator<Uint8Array> {
    yield Buffer.from('{"key":"1","name":"A"}\n{"key":"2","name":"');
    const piece = Buffer.alloc(65_536, "x");
    for (let count = 0; count < 1600; count += 1) yield piece;
    yield Buffer.from('"}\n{"key":"3","name":"C"}\n');
  }
  const { entries, problems, error } = await readAll(
    readList("national", [{ name: "register", open }], { today: "2026-08-01" }),
  );
  assert.equal(error, undefined);
  assert.deepEqual(
    entries.map(({ key }) => key),
    ["1", "3"],
  );
  assert.deepEqual(
    problems.map(({ code, line }) => [code, line]),
    [["row_too_long", 2]],
  );
});

test("whatever is handed in, nothing but a coded refusal is thrown", async () => {
  const pieces = fc.constantFrom("{", "}", "[", "]", '"', ",", "\n", "key", "name", ":", "\\", "1", "é", "\u0000", "|");
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(
        fc.array(pieces, { maxLength: 60 }).map((parts) => Buffer.from(parts.join(""))),
        fc.uint8Array({ maxLength: 200 }),
      ),
      fc.integer({ min: 1, max: 50 }),
      async (bytes, size) => {
        const { error } = await read(bytes, size);
        assert.ok(error === undefined || (error instanceof Error && error.name === "FormatError"), String(error));
      },
    ),
    { numRuns: 500 },
  );
});
