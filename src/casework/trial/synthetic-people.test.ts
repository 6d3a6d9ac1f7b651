import assert from "node:assert/strict";
import { test } from "node:test";
import { BesaRecord, RecordId, type Name, type NewRecord } from "#domain";
import { parseMrz, readList, isProblem } from "#formats";
import { syntheticRecords } from "./synthetic-people.ts";
import { syntheticNationalRows } from "./synthetic-rows.ts";

function made(persons: number, seed = 7): NewRecord[] {
  let count = 0;
  return syntheticRecords({
    seed,
    persons,
    newId: () => RecordId.parse(`00000000-0000-7000-8000-${String((count += 1)).padStart(12, "0")}`),
  });
}

const records = made(1500);
const persons = records.flatMap(({ content }) => (content.kind === "person" ? [content] : []));

test("1,500 persons in at least twelve scripts, and every record fits the domain's schema", () => {
  assert.equal(persons.length, 1500);
  const originals = persons.flatMap(({ names }) => names).filter(({ kind }) => kind === "original-script");
  const scripts = new Set(originals.map(({ script }) => script));
  assert.ok(scripts.size >= 12 && !scripts.has("Zzzz") && !scripts.has("Latn"), [...scripts].join(" "));
  for (const record of records)
    BesaRecord.parse({ ...record, version: 1, withdrawn: false, recordedAt: "2026-11-22T00:00:00Z" });
});

test("the same plan gives the same records, another seed others", () => {
  assert.deepEqual(made(200), made(200));
  assert.notDeepEqual(made(200), made(200, 8));
});

test("every alert belongs to a record of the same owner and labels that comes before it", () => {
  const seen = new Map<string, NewRecord>();
  for (const record of records) {
    seen.set(record.id, record);
    if (record.content.kind !== "alert") continue;
    const subject = seen.get(record.content.subject);
    assert.ok(subject !== undefined && subject.content.kind !== "alert");
    assert.deepEqual([subject.owner, subject.labels], [record.owner, record.labels]);
  }
  const categories = new Set(records.flatMap(({ content }) => (content.kind === "alert" ? [content.category] : [])));
  for (const category of ["red", "blue", "yellow", "green", "wanted", "stolen", "sanctions"] as const)
    assert.ok(categories.has(category), category);
  for (const owner of ["AL", "IT", "RO", "ES", "AE", "MK"])
    assert.ok(
      records.some((record) => record.owner === owner),
      owner,
    );
});

test("some records are for the desk only and some need a compartment, but none of the designed screens", () => {
  assert.ok(records.filter(({ labels }) => labels.audience.includes("desk")).length > 20);
  assert.ok(records.filter(({ labels }) => labels.requires.includes("compartment:integrity")).length > 10);
  assert.ok(
    records.slice(0, 14).every(({ labels }) => labels.audience.join() === "police" && labels.requires.length === 0),
  );
});

test("the figures of the designed screens are there, and the passport of the first is the one on the screen", () => {
  const full = (names: readonly Name[]): string => names.map((name) => name.full).join(" / ");
  const shown = persons.slice(0, 7).map(({ names, born }) => `${full(names)} ${born.join()}`);
  assert.equal(shown[0], "Dimitrije Velkanov / Димитрије Велканов 1986-04-11");
  assert.equal(shown[3], "Nenad Vedranoski / Ненад Ведраноски 1991-07-19");
  const screen = parseMrz(
    "P<MKDVELKANOV<<DIMITAR<<<<<<<<<<<<<<<<<<<<<<\nK048312794MKD8611046M3102189<<<<<<<<<<<<<<<0",
    "2026-11-21",
  );
  assert.ok(screen.ok);
  assert.equal(screen.mrz.number, persons[0]?.documents[0]?.number);
  assert.ok(screen.mrz.checkDigits.every(({ agrees }) => agrees));
});

test("rows for the load test are rows of a national list, and are various", async () => {
  const rows = [...syntheticNationalRows(1, 5000)];
  async function* open(): AsyncGenerator<Uint8Array> {
    for (const row of rows) yield Buffer.from(`${JSON.stringify(row)}\n`);
  }
  const read = await Array.fromAsync(readList("national", [{ name: "load.ndjson", open }], { today: "2026-11-21" }));
  assert.deepEqual(read.filter(isProblem), []);
  assert.equal(read.length, 5000);
  const families = new Set(
    read.flatMap((row) => (!isProblem(row) && row.subject.kind === "person" ? [row.subject.names[0]?.family] : [])),
  );
  assert.ok(families.size > 4000, String(families.size));
  assert.deepEqual([...syntheticNationalRows(1, 3)], rows.slice(0, 3));
});
