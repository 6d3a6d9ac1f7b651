import assert from "node:assert/strict";
import { test } from "node:test";
import { AuthorityId, type BesaRecord, type Labels, RecordId } from "#domain";
import { sightOf } from "#policy";
import { encountered } from "./encountered.ts";

const idOf = (n: number): RecordId => RecordId.parse(`01990000-0000-7000-8000-${String(n).padStart(12, "0")}`);
const labels: Labels = {
  audience: ["police"],
  requires: [],
  handling: ["H0"],
  evaluation: { source: "A", information: "1" },
  purposes: ["border"],
};

function alert(n: number, given: Partial<Labels>): BesaRecord {
  return {
    id: idOf(n),
    version: 1,
    owner: AuthorityId.parse("AE"),
    content: {
      kind: "alert",
      subject: idOf(1),
      category: "red",
      reference: `A-${n}`,
      measures: ["arrest"],
      warnings: [],
      instructions: [],
    },
    labels: { ...labels, ...given },
    provenance: { source: "test" },
    withdrawn: false,
    recordedAt: "2026-11-22T00:00:00.000Z",
  };
}

test("an owner is told of the alerts that were shown: none that is held for other purposes, and with all that they ask of readers", async () => {
  const about = [alert(2, {}), alert(3, { purposes: ["missing"] }), alert(4, { requires: ["clearance:secret"] })];
  // Of the store only what is read of it.
  const store = { records: { about: async () => about } } as unknown as Parameters<typeof encountered>[0];
  const officer = { sight: sightOf(["police", "clearance:secret"], "2026-11-22") };
  const found = await encountered(store, officer, { id: idOf(1), owner: AuthorityId.parse("AL"), labels }, "border");
  assert.deepEqual(
    found.alerts.map(({ id }) => id),
    [idOf(2), idOf(4)],
  );
  assert.deepEqual(found.requires, ["clearance:secret"]);
});
