import assert from "node:assert/strict";
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { syntheticRecords } from "#casework";
import { BesaRecord, RecordId } from "#domain";
import { mergeSegments, SearchIndex } from "#search";
import { IndexFolder } from "./kept-index.ts";

const place = { cursor: "7.3", mark: "a batch" };
const everybody = { sees: () => true, limit: 10 };

/** The same people each time, the first of them first. */
function people(count: number): BesaRecord[] {
  let made = 0;
  const newId = (): RecordId => RecordId.parse(`01990000-0000-7000-8000-${(made++).toString(16).padStart(12, "0")}`);
  return syntheticRecords({ persons: 100, seed: 5, newId })
    .slice(0, count)
    .map((record) => BesaRecord.parse({ ...record, version: 1, withdrawn: false, recordedAt: "2026-01-01T00:00:00Z" }));
}

function filled(records: readonly BesaRecord[]): SearchIndex {
  const index = new SearchIndex();
  for (let from = 0; from < records.length; from += 100) index.apply(records.slice(from, from + 100));
  return index;
}

function answers(index: SearchIndex, records: readonly BesaRecord[]): unknown[] {
  return records.flatMap(({ content }) =>
    content.kind === "person"
      ? [index.check({ as: "name", name: content.names[0]?.full ?? "" }, everybody)]
      : content.kind === "document"
        ? [index.check({ as: "number", document: { number: content.reference.number } }, everybody)]
        : [],
  );
}

async function inFolder(run: (directory: string) => Promise<void>): Promise<void> {
  const directory = mkdtempSync(join(tmpdir(), "besa-kept-"));
  try {
    await run(join(directory, "search"));
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

test("an index that was kept answers as it did, and goes on", async () => {
  await inFolder(async (directory) => {
    const records = people(90);
    const index = filled(records);
    const [withdrawn, ...others] = records;
    if (withdrawn === undefined) throw new Error("no people");
    index.apply([{ ...withdrawn, version: withdrawn.version + 1, withdrawn: true }]);
    const folder = new IndexFolder(directory);
    await folder.write(index, place);
    const kept = await folder.read(mergeSegments);
    assert.deepEqual(kept?.place, place);
    assert.deepEqual(answers(kept.index, records), answers(index, records));
    assert.equal(kept.index.size.records, index.size.records);
    const more = people(140).slice(records.length);
    kept.index.apply(more);
    index.apply(more);
    kept.index.apply(others);
    assert.deepEqual(answers(kept.index, more), answers(index, more));
    assert.ok(readdirSync(directory).every((file) => (statSync(join(directory, file)).mode & 0o777) === 0o600));
  });
});

test("written again, it names what is held now and keeps no other file", async () => {
  await inFolder(async (directory) => {
    const records = people(130);
    const index = filled(records.slice(0, 100));
    const folder = new IndexFolder(directory);
    await folder.write(index, place);
    index.apply(records.slice(100));
    await index.settle();
    writeFileSync(join(directory, "left-behind"), "x");
    await folder.write(index, { ...place, cursor: "8.1" });
    assert.equal(readdirSync(directory).length, 1 + index.size.segments);
    const kept = await new IndexFolder(directory).read(mergeSegments);
    assert.equal(kept?.place.cursor, "8.1");
    assert.deepEqual(answers(kept.index, records), answers(index, records));
  });
});

test("a damaged, cut or missing file is noticed", async () => {
  await inFolder(async (directory) => {
    const folder = new IndexFolder(directory);
    assert.equal(await folder.read(mergeSegments), undefined);
    for (const damage of [flip, cut, remove]) {
      await folder.write(filled(people(60)), place);
      const segment = readdirSync(directory).find((file) => file !== "manifest") ?? "";
      damage(join(directory, segment));
      await assert.rejects(folder.read(mergeSegments));
      await folder.forget();
      await folder.write(filled(people(60)), place);
      damage(join(directory, "manifest"));
      if (damage === remove) assert.equal(await folder.read(mergeSegments), undefined);
      else await assert.rejects(folder.read(mergeSegments));
      await folder.forget();
    }
  });
});

function flip(path: string): void {
  const bytes = readFileSync(path);
  const at = bytes.length - 100;
  bytes.writeUInt8(bytes.readUInt8(at) ^ 1, at);
  writeFileSync(path, bytes);
}

function cut(path: string): void {
  truncateSync(path, statSync(path).size - 1);
}

function remove(path: string): void {
  rmSync(path);
}
