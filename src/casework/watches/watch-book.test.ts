import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { test } from "node:test";
import fc from "fast-check";
import { ActId, type BesaRecord, RecordId, type Understood, type Watch } from "#domain";
import { SearchIndex, thresholds } from "#search";
import { syntheticRecords } from "../trial/synthetic-people.ts";
import { WatchBook } from "./watch-book.ts";

const all: readonly BesaRecord[] = syntheticRecords({
  seed: 11,
  persons: 1500,
  newId: () => RecordId.parse(randomUUID()),
}).map((record) => ({ ...record, version: 1, withdrawn: false, recordedAt: "2026-11-22T00:00:00.000Z" }));
const held = all.filter(({ content }) => content.kind !== "alert");
const everything = new SearchIndex();
everything.apply(all);

/** Questions about some of the people held: an alias, a slip, a part left out, the number of a document. */
const questions: readonly Understood[] = held.flatMap(({ content }, place): Understood[] => {
  if (content.kind === "document") return [{ as: "number", document: { number: content.reference.number } }];
  if (content.kind !== "person" || place % 3 > 0) return [];
  const name = content.names[place % content.names.length]?.full ?? "";
  const [born] = content.born;
  const parts = name.split(" ");
  const written =
    [name, parts.slice(1).join(" ") || name, name.replace(/(\p{Ll})\p{Ll}(\p{Ll})/u, "$1$2")][place % 3] ?? name;
  const [document] = content.documents;
  return [
    { as: "name", name: written, ...(born === undefined || place % 2 === 0 ? {} : { born }) },
    ...(document === undefined ? [] : [{ as: "number" as const, document: { number: document.number } }]),
  ];
});

function watchOf(understood: Understood): Watch {
  // The book reads the question as understood, and whether the watch is closed.
  return {
    id: ActId.parse(randomUUID()),
    understood,
    question: { name: "x" },
    title: "",
    list: "cases",
  } as unknown as Watch;
}

function bookOf(watches: readonly Watch[]): WatchBook {
  const book = new WatchBook(() => performance.now());
  book.take(watches.map((watch, place) => ({ watch, revision: place + 1 })));
  return book;
}

/** The watches to which one of the records answers when all records are asked by each watch, clear of the threshold by half a point. */
function answering(watches: readonly Watch[], records: readonly BesaRecord[]): Watch[] {
  const ids = new Set(records.map(({ id }) => id));
  return watches.filter(({ understood }) => {
    const asking = { sees: () => true, limit: 50, least: thresholds.possible + 0.5 };
    return everything.check(understood, asking).candidates.some(({ record }) => ids.has(record));
  });
}

const watches = questions.map(watchOf);
const book = bookOf(watches);
const asked = fc.uniqueArray(fc.nat(held.length - 1), { minLength: 1, maxLength: 12 });
const pick = (places: readonly number[]): BesaRecord[] => places.flatMap((place) => held[place] ?? []);

test("few changed records find every watch that finds one of them (property)", async () => {
  let found = 0;
  await fc.assert(
    fc.asyncProperty(asked, async (places) => {
      const records = pick(places);
      const touched = await book.touchedBy(records);
      const expected = answering(watches, records);
      found += expected.length;
      assert.deepEqual(
        expected.filter(({ id }) => !touched.has(id)).map(({ understood }) => understood),
        [],
      );
    }),
    { numRuns: 40 },
  );
  assert.ok(found > 20, String(found));
});

test("many changed records find every watch that finds one of them", async () => {
  const records = held.filter((_, place) => place % 2 === 0);
  const touched = await book.touchedBy(records);
  const expected = answering(watches, records);
  assert.ok(expected.length > 100 && expected.length < watches.length, `${expected.length} of ${watches.length}`);
  assert.deepEqual(
    expected.filter(({ id }) => !touched.has(id)).map(({ understood }) => understood),
    [],
  );
});

test("a closed watch is in the book no more", async () => {
  const [watch] = watches;
  assert.ok(watch !== undefined);
  const own = bookOf([watch]);
  const closed = { at: "2026-11-22T00:00:00.000Z", by: "A", reason: "done" };
  own.take([{ watch: { ...watch, closed }, revision: 2 }]);
  assert.equal(own.size, 0);
  assert.equal(own.pending(10).length, 0);
  assert.equal((await own.touchedBy(held)).size, 0);
});
