import assert from "node:assert/strict";
import { test } from "node:test";
import { AuthorityId, type BesaRecord, RecordId, unknownPerson } from "#domain";
import { sees, sightOf } from "#policy";
import { SearchIndex } from "#search";
import { partedByExpiry } from "../records/index-follower.ts";
import { lookUp } from "./look-up.ts";
import { askMany, searcherOn, widely } from "./searcher.ts";

const idOf = (n: number): RecordId => RecordId.parse(`01990000-0000-7000-8000-${String(n).padStart(12, "0")}`);

function namesake(n: number, expiresOn: string): BesaRecord {
  return {
    id: idOf(n),
    version: 1,
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
    recordedAt: "2026-11-01T00:00:00.000Z",
  };
}

/** Looks on a day after the records have come; gives whom it found, whether there were more, and how many records each read asked for. */
async function look(records: readonly BesaRecord[], limit: number) {
  const index = new SearchIndex();
  index.apply(partedByExpiry(records, new Date("2026-11-01T00:00:00Z")));
  const reads: number[] = [];
  const needs = {
    searcher: searcherOn(index),
    reads: {
      records: async (ids: readonly RecordId[], sight: Parameters<typeof sees>[0]) => {
        reads.push(ids.length);
        const shown = records.filter(({ id, labels }) => ids.includes(id) && sees(sight, labels));
        return new Map(shown.map((record) => [record.id, record]));
      },
      cleared: async () => new Map(),
    },
    stopwatch: () => 0,
  };
  const looking = { sight: sightOf(["police"], "2026-12-01"), purpose: "border" } as const;
  const [found] = await lookUp(needs, looking, [{ as: "name", name: "Quorvel Hastemin" }], limit);
  return { found: found?.candidates.map(({ record }) => record), isCut: found?.isCut, reads };
}

test("those that have expired since take nobody's place", async () => {
  const expired = Array.from({ length: 30 }, (_, n) => namesake(n, "2026-11-30"));
  const standing = Array.from({ length: 12 }, (_, n) => namesake(100 + n, "2027-11-30"));
  const alone = await look([...expired, namesake(99, "2027-11-30")], 10);
  assert.deepEqual([alone.found, alone.isCut], [[idOf(99)], false]);
  const many = await look([...expired, ...standing], 10);
  assert.deepEqual([many.found, many.isCut], [standing.slice(0, 10).map(({ id }) => id), true]);
});

test("nobody is asked for twice where none has expired, or there was place", async () => {
  const standing = Array.from({ length: 12 }, (_, n) => namesake(n, "2027-11-30"));
  assert.deepEqual((await look(standing, 10)).reads, [10]);
  const few = await look([namesake(1, "2026-11-30"), namesake(2, "2027-11-30")], 10);
  assert.deepEqual([few.found, few.reads], [[idOf(2)], [2]]);
});

test("what is hardly alike is told only where it is asked for, and never among the candidates", async () => {
  const record = {
    ...namesake(1, "2027-11-30"),
    content: { ...unknownPerson, names: [{ full: "Marra Garibay", kind: "primary", script: "Latn" } as const] },
  };
  const index = new SearchIndex();
  index.apply([record]);
  const usual = searcherOn(index);
  for (const [searcher, weak] of [
    [usual, []],
    [widely(usual), [record.id]],
    [
      widely({
        ...usual,
        checkMany: async (asked, asking) => askMany(usual, asked, asking, () => 0),
      }),
      [record.id],
    ],
  ] as const) {
    const needs = {
      searcher,
      reads: { records: async () => new Map([[record.id, record]]), cleared: async () => new Map() },
      stopwatch: () => 0,
    };
    const asked = { as: "name", name: "Mhbra Garibay" } as const;
    const looking = { sight: sightOf(["police"], "2026-12-01"), purpose: "border" } as const;
    for (const found of await lookUp(needs, looking, [asked, asked], 10)) {
      assert.deepEqual(found.candidates, []);
      assert.deepEqual(
        found.weak.map((one) => one.record),
        weak,
      );
      assert.ok(found.weak.every((one) => !Object.hasOwn(one, "verdict")));
    }
  }
});
