import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { csvRows, type CsvFault, type CsvForm, type CsvRow } from "./csv-rows.ts";

const comma: CsvForm = { delimiter: ",", multiline: true };

async function read(text: string, form: CsvForm = comma, size = text.length + 1): Promise<(CsvRow | CsvFault)[]> {
  async function* pieces(): AsyncGenerator<string> {
    for (let at = 0; at < text.length; at += size) yield text.slice(at, at + size);
  }
  return await Array.fromAsync(csvRows(pieces(), form));
}

const short = (rows: readonly (CsvRow | CsvFault)[]): unknown[] =>
  rows.map((row) => ("cells" in row ? [row.line, ...row.cells] : [row.line, row.code]));

test("what is written is read again, whatever the pieces", async () => {
  const cell = fc.string({ unit: fc.constantFrom("a", "é", ",", '"', "\n", "\r\n", " ", ";", "文"), maxLength: 6 });
  const written = (value: string): string => `"${value.replaceAll('"', '""')}"`;
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { maxLength: 6 }),
      fc.integer({ min: 1, max: 9 }),
      async (rows, size) => {
        const text = rows.map((row) => `${row.map(written).join(",")}\r\n`).join("");
        const found = await read(text, comma, size);
        assert.deepEqual(
          found.map((row) => ("cells" in row ? row.cells : row)),
          rows,
        );
      },
    ),
  );
});

test("unquoted cells keep their spaces, a last line needs no line break, empty lines are no rows", async () => {
  assert.deepEqual(short(await read('1,-0- ,"a ""b"", c" \r\n\n2,,x')), [
    [1, "1", "-0- ", 'a "b", c'],
    [3, "2", "", "x"],
  ]);
});

test("a forgotten quotation mark costs its own row only", async () => {
  const rows = '1,"good"\n2,"bad\n3,"good"\n4,"good"\n5,"a"b"\n6,good\n';
  const expected = [
    [1, "1", "good"],
    [2, "row_quotes"],
    [3, "3", "good"],
    [4, "4", "good"],
    [5, "row_quotes"],
    [6, "6", "good"],
  ];
  for (const form of [comma, { ...comma, multiline: false }])
    for (const size of [1, 5, 100]) assert.deepEqual(short(await read(rows, form, size)), expected);
  assert.deepEqual(short(await read('1,"never closed', comma, 3)), [[1, "row_quotes"]]);
});

test("a quotation mark that opens and never closes is given up at the row limit, and its line alone is lost", async () => {
  const rows = `1,"open\n${"2,x\n".repeat(100_000)}`;
  const found = await read(rows, comma, 10_000);
  assert.deepEqual(short(found.slice(0, 2)), [
    [1, "row_quotes"],
    [2, "2", "x"],
  ]);
  assert.equal(found.length, 100_001);
});

test("a line of 100 MB is skipped without being held", async () => {
  async function* pieces(): AsyncGenerator<string> {
    yield "1,a\n";
    const piece = "x".repeat(65_536);
    for (let count = 0; count < 1_600; count += 1) yield piece;
    yield "\n3,c\n";
  }
  const before = process.memoryUsage().heapUsed;
  let most = 0;
  const found: (CsvRow | CsvFault)[] = [];
  for await (const row of csvRows(pieces(), comma)) {
    found.push(row);
    most = Math.max(most, process.memoryUsage().heapUsed - before);
  }
  assert.deepEqual(short(found), [
    [1, "1", "a"],
    [2, "row_too_long"],
    [3, "3", "c"],
  ]);
  assert.ok(most < 50_000_000, `${most} bytes held`);
});
