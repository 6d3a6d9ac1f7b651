import assert from "node:assert/strict";
import { test } from "node:test";
import { syntheticRecords } from "#casework";
import { BesaRecord, RecordId } from "#domain";
import { SearchIndex } from "#search";
import { mergerInThreads } from "./merger.ts";

let made = 0;
const newId = (): RecordId => RecordId.parse(`01990000-0000-7000-8000-${(made++).toString(16).padStart(12, "0")}`);
const records = syntheticRecords({ persons: 2400, seed: 7, newId }).map((record) =>
  BesaRecord.parse({ ...record, version: 1, withdrawn: false, recordedAt: "2026-01-01T00:00:00Z" }),
);

test("one thread merges what comes after another, and nothing is lost by it", async () => {
  let started = 0;
  process.on("worker", () => (started += 1));
  const index = new SearchIndex({ merge: mergerInThreads(assert.fail) });
  const third = Math.ceil(records.length / 3);
  index.load(records.slice(0, third));
  for (const from of [third, 2 * third]) {
    index.load(records.slice(from, from + third));
    await index.settle();
    assert.equal(index.size.segments, index.size.partitions);
  }
  assert.equal(index.size.records, records.length);
  assert.equal(started, 1);
});
