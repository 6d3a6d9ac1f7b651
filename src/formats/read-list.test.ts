import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { Content, ListFormat } from "#domain";
import { memorySource, readAll } from "./list-testing.ts";
import { listFormats, readList } from "./read-list.ts";

const options = { today: "2026-08-01" };
const samples = {
  un: `<?xml version="1.0" encoding="UTF-8"?><CONSOLIDATED_LIST><INDIVIDUALS><INDIVIDUAL><DATAID>1</DATAID><FIRST_NAME>VARO</FIRST_NAME><REFERENCE_NUMBER>CDi.1</REFERENCE_NUMBER></INDIVIDUAL></INDIVIDUALS></CONSOLIDATED_LIST>`,
  ofac: `1,"LINDQUE, Varo","individual","SDGT",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,"DOB 1961; POB Goma, Congo, Democratic Republic of the."\r\n2,"X",-0- ,"IRAN",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- \r\n`,
  interpol: `{"entity_id":"2024/1","forename":"VARO","name":"LINDQUE","date_of_birth":"1986/04/11","nationalities":["MK"]}\n`,
  national: `key,name,born,alert_category\n1,Varo Lindque,1986-04-11,red\n`,
} as const satisfies Record<ListFormat, string>;

test("every format of the domain has its reader, and its sample is read", async () => {
  assert.deepEqual(new Set(Object.keys(listFormats)), new Set(ListFormat.options));
  for (const format of ListFormat.options) {
    const { entries, problems, error } = await readAll(
      readList(format, [memorySource("sample", samples[format])], options),
    );
    assert.deepEqual([problems, error], [[], undefined], format);
    assert.ok(entries.length > 0 && entries[0]?.alert !== undefined, format);
  }
});

test("too few files and too many are refused", async () => {
  for (const format of ListFormat.options) {
    const most = listFormats[format].files[1];
    const { error: none } = await readAll(readList(format, [], options));
    assert.ok(none instanceof Error && "code" in none && none.code === "file_missing");
    const { error: many } = await readAll(
      readList(
        format,
        Array.from({ length: most + 1 }, () => memorySource("sample", samples[format])),
        options,
      ),
    );
    assert.ok(many instanceof Error && "code" in many && many.code === "file_unknown");
  }
});

test("the same file gives the same rows in the same order, whatever the pieces", async () => {
  for (const format of ListFormat.options) {
    const read = (size: number) =>
      readAll(
        readList(format, [memorySource("sample", samples[format].repeat(format === "un" ? 1 : 3), size)], options),
      );
    const expected = await read(1_000_000);
    for (const size of [1, 7, 64]) assert.deepEqual(await read(size), expected);
  }
});

test("damaged files give rows that fit the domain, problems, or a coded refusal; nothing else is thrown", async () => {
  const damage = fc.record({
    at: fc.nat(),
    length: fc.nat(30),
    put: fc.oneof(
      fc.string({ unit: "binary", maxLength: 10 }),
      fc.constantFrom("\u0000", "\\u0000", "\\ud800", "<", "&x;", '"', "\n", "]]>", "{", "\u001A"),
    ),
  });
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...ListFormat.options),
      fc.array(damage, { minLength: 1, maxLength: 4 }),
      fc.integer({ min: 1, max: 80 }),
      async (format, damages, size) => {
        const text = damages.reduce(
          (whole, { at, length, put }) =>
            whole.slice(0, at % whole.length) + put + whole.slice((at % whole.length) + length),
          samples[format].repeat(2),
        );
        const { entries, error } = await readAll(readList(format, [memorySource("sample", text, size)], options));
        for (const { subject, original } of entries) {
          Content.parse(subject);
          assert.doesNotMatch(
            JSON.stringify(original).replaceAll("\\\\", ""),
            /\\u(0000|d[89a-f])/,
            "a database cannot hold it",
          );
        }
        assert.ok(error === undefined || (error instanceof Error && error.name === "FormatError"), String(error));
      },
    ),
    { numRuns: 1500 },
  );
});
