import assert from "node:assert/strict";
import { test } from "node:test";
import { setTimeout as pause } from "node:timers/promises";
import { syntheticRecords } from "#casework";
import { BesaRecord, RecordId } from "#domain";
import { SearchIndex } from "#search";
import { settleWhenQuiet } from "./settle-when-quiet.ts";

const labels = { audience: ["police"], requires: [] };

/** People of one label set, so that they may lie in one segment. */
function people(count: number): BesaRecord[] {
  let made = 0;
  const newId = (): RecordId => RecordId.parse(`01990000-0000-7000-8000-${(made++).toString(16).padStart(12, "0")}`);
  return syntheticRecords({ persons: count, seed: 5, newId })
    .filter(({ content }) => content.kind === "person")
    .slice(0, count)
    .map((record) =>
      BesaRecord.parse({
        ...record,
        labels: { ...record.labels, ...labels, expiresOn: undefined },
        version: 1,
        withdrawn: false,
        recordedAt: "2026-01-01T00:00:00Z",
      }),
    );
}

async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await pause(5);
}

test("segments that were not merged while records came are merged when none come", async () => {
  const records = people(120);
  const index = new SearchIndex();
  for (const size of [100, 15, 2]) index.apply(records.splice(0, size));
  assert.equal(index.size.segments, 3);
  using _ = settleWhenQuiet(index, 5);
  await until(() => index.size.segments === 1);
  index.apply(records);
  assert.equal(index.size.segments, 2);
  await until(() => index.size.segments === 1);
});

/** An index that counts how often it is told to settle. */
class WatchedIndex extends SearchIndex {
  settled = 0;

  override async settle(growth?: number): Promise<void> {
    this.settled += 1;
    await super.settle(growth);
  }
}

test("while records come nothing is merged beyond what is due", async () => {
  const index = new WatchedIndex();
  const [one] = people(1);
  assert.ok(one !== undefined);
  let version = 1;
  const busy = setInterval(() => index.apply([{ ...one, version: ++version }]), 1);
  using _ = settleWhenQuiet(index, 50);
  await until(() => version > 100);
  assert.equal(index.settled, 0);
  clearInterval(busy);
  await until(() => index.settled > 0);
});
