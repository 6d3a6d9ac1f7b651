import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { buildNumberTable, mergeNumberTables } from "./build-number-table.ts";
import { confusableNumber } from "./confusable.ts";
import { NumberTable, type Allocate } from "./number-table.ts";

const allocate: Allocate = (bytes) => new ArrayBuffer(bytes);
type Triple = readonly [plain: string, country: string, doc: number];
const tableOf = (triples: readonly Triple[], memory = allocate): NumberTable =>
  buildNumberTable((add) => {
    for (const triple of triples) add(...triple);
  }, memory);

/** All holders, as triples in one order. */
function found(table: NumberTable, plain: string, most?: number): Triple[] {
  const holders: Triple[] = [];
  table.find(plain, (doc, exact, country) => holders.push([exact, country, doc]), most);
  return inOrder(holders);
}

const inOrder = (triples: readonly Triple[]): Triple[] =>
  triples.toSorted((a, b) => a[2] - b[2] || (a.join() < b.join() ? -1 : 1));

test("a number is found exactly and through characters that readers mistake, with doc and country", () => {
  const table = tableOf([
    ["BO15862", "AL", 7],
    ["8015862", "", 4_000_000_000],
    ["someone@example.org", "", 9],
  ]);
  assert.deepEqual(found(table, "8O15862"), [
    ["BO15862", "AL", 7],
    ["8015862", "", 4_000_000_000],
  ]);
  assert.deepEqual(found(table, "someone@example.org"), [["someone@example.org", "", 9]]);
  assert.deepEqual(found(table, "BO15863"), []);
  assert.deepEqual(found(table, ""), []);
  assert.equal(table.count, 3);
});

const oneOf = (letters: string): fc.Arbitrary<string> => fc.constantFrom(...Array.from(letters));
// Few letters, so that numbers collide and are mistaken for each other often; and any string at all.
const plain = fc.oneof(
  fc.string({ unit: oneOf("0O1I5S8BAX"), minLength: 1, maxLength: 4 }),
  fc.string({ unit: oneOf("0123456789"), minLength: 1, maxLength: 63 }),
  fc.string({ unit: oneOf("ab.@-+9"), minLength: 1, maxLength: 20 }),
  fc.string({ unit: "grapheme", minLength: 1, maxLength: 20 }),
);
const country = fc.constantFrom("", "AL", "XK", "ZZ", "AA");
const triples = fc.array(fc.tuple(plain, country, fc.nat({ max: 0xffffffff })), { maxLength: 80 });

test("a table finds just what a list of its numbers would", () => {
  fc.assert(
    fc.property(triples, plain, (held, asked) => {
      const table = tableOf(held);
      const fits = held.filter(([one]) => one.length <= 63);
      for (const number of [asked, ...fits.slice(0, 10).map(([one]) => one)]) {
        const wanted = fits.filter(([one]) => confusableNumber(one) === confusableNumber(number));
        assert.deepEqual(found(table, number), inOrder(wanted));
      }
    }),
  );
});

test("a table is its buffers, in shared memory too", () => {
  fc.assert(
    fc.property(triples, (held) => {
      const table = tableOf(held, (bytes) => new SharedArrayBuffer(bytes));
      const again = NumberTable.from(table.buffers);
      assert.equal(again.count, table.count);
      for (const [one] of held) assert.deepEqual(found(again, one), found(table, one));
      assert.equal(
        table.bytes,
        table.buffers.reduce((sum, { byteLength }) => sum + byteLength, 0),
      );
    }),
    { numRuns: 30 },
  );
  assert.throws(() => NumberTable.from([new Uint32Array(4).buffer]), RangeError);
});

test("merged tables find what one table of both would, without the docs left out", () => {
  fc.assert(
    fc.property(triples, triples, (first, second) => {
      const isKept = (doc: number): boolean => doc % 3 !== 0;
      const moved = (doc: number): number => (doc + 1) % 2 ** 32;
      const merged = mergeNumberTables(
        [
          { table: tableOf(first), docOf: (doc) => (isKept(doc) ? doc : undefined) },
          { table: tableOf(second), docOf: moved },
        ],
        allocate,
      );
      const whole = tableOf([
        ...first.filter(([, , doc]) => isKept(doc)),
        ...second.map(([one, from, doc]): Triple => [one, from, moved(doc)]),
      ]);
      assert.equal(merged.count, whole.count);
      for (const [one] of [...first, ...second]) assert.deepEqual(found(merged, one), found(whole, one));
    }),
  );
});

test("a number that ten thousand hold is cut where told, and merges whole", () => {
  const held = Array.from({ length: 10_000 }, (_, doc): Triple => ["000000000", doc % 2 === 0 ? "AL" : "", doc]);
  const crowded = tableOf([...held, ["O00000000", "", 10_000], ["AB1234567", "MK", 10_001]]);
  let visits = 0;
  assert.equal(
    crowded.find("000000000", () => visits++, 50),
    true,
  );
  assert.equal(visits, 50);
  assert.equal(found(crowded, "000000000", 20_000).length, 10_001);
  assert.deepEqual(found(crowded, "AB1234567"), [["AB1234567", "MK", 10_001]]);
  const merged = mergeNumberTables([{ table: crowded, docOf: (doc) => doc }], allocate);
  assert.equal(merged.count, 10_002);
  assert.equal(found(merged, "OOOOOOOOO", 20_000).length, 10_001);
  assert.ok(crowded.bytes / crowded.count < 24);
});

test("numbers take less than 24 bytes each", () => {
  const table = buildNumberTable((add) => {
    for (let doc = 0; doc < 20_000; doc++) add(`AB${(doc * 7919) % 10_000_000}C${doc}`, "AL", doc);
  }, allocate);
  assert.ok(table.bytes / table.count < 24, `${table.bytes / table.count} bytes a number`);
});
