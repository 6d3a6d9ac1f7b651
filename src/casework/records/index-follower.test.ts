import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { test } from "node:test";
import { AuthorityId, type BesaRecord, RecordId, unknownPerson } from "#domain";
import { sightOf } from "#policy";
import { SearchIndex } from "#search";
import { searcherOn } from "../checks/searcher.ts";
import { partedByExpiry } from "./index-follower.ts";

const id = RecordId.parse(randomUUID());

function person(expiresOn: string, version = 1): BesaRecord {
  return {
    id,
    version,
    owner: AuthorityId.parse("AL"),
    content: { ...unknownPerson, names: [{ full: "Quorvel Hastemin", kind: "primary", script: "Latn" }] },
    labels: {
      audience: ["police"],
      requires: [],
      handling: ["H0"],
      evaluation: { source: "A", information: "1" },
      purposes: ["border"],
      expiresOn,
    },
    provenance: { source: "test" },
    withdrawn: false,
    recordedAt: "2026-11-22T00:00:00.000Z",
  };
}

async function found(index: SearchIndex, day: string): Promise<number> {
  const asking = { sight: sightOf(["police"], day), limit: 10 };
  const { candidates } = await searcherOn(index).check({ as: "name", name: "Quorvel Hastemin" }, asking);
  return candidates.length;
}

test("days to come part the index not; what has expired when it comes is seen by nobody", async () => {
  const index = new SearchIndex();
  const now = new Date("2026-11-22T10:00:00Z");
  const some = ["2026-11-22", "2026-12-31", "2027-12-31"].map((day) => ({
    ...person(day),
    id: RecordId.parse(randomUUID()),
  }));
  index.apply(partedByExpiry(some, now));
  assert.equal(index.size.partitions, 1);
  index.apply(partedByExpiry([person("2026-11-21")], now));
  assert.equal(await found(index, "2026-11-22"), 3);
});

test("what came while the clock was ahead is found when it is right, also from an image of the index", async () => {
  const index = new SearchIndex();
  index.apply(partedByExpiry([person("2027-01-31")], new Date("2031-01-01T00:00:00Z")));
  assert.equal(await found(index, "2031-01-01"), 0);
  for (const one of [index, SearchIndex.restore(index.capture())]) assert.equal(await found(one, "2026-11-22"), 1);
});

test("what has expired comes back with a version that has a later day, and goes with one that has passed", async () => {
  const index = new SearchIndex();
  const now = new Date("2026-11-22T10:00:00Z");
  index.apply(partedByExpiry([person("2026-11-21")], now));
  assert.equal(await found(index, "2026-11-22"), 0);
  index.apply(partedByExpiry([person("2027-11-30", 2)], now));
  assert.equal(await found(index, "2026-11-22"), 1);
  index.apply(partedByExpiry([person("2026-10-31", 3)], now));
  assert.equal(await found(index, "2026-11-22"), 0);
});
