import assert from "node:assert/strict";
import { test } from "node:test";
import { AuthorityId, type BesaRecord, RecordId } from "#domain";
import { mergeSegments } from "./segments/merge-segments.ts";
import { SearchIndex } from "./search-index.ts";

const everybody = { sees: () => true };

function person(n: number, full: string, version = 1, withdrawn = false): BesaRecord {
  return {
    id: RecordId.parse(`01990000-0000-7000-8000-${n.toString(16).padStart(12, "0")}`),
    version,
    owner: AuthorityId.parse("AL"),
    content: {
      kind: "person",
      names: [{ full, kind: "primary", script: "Latn" }],
      born: [],
      birthPlaces: [],
      nationalities: [],
      documents: [{ type: "passport", number: `ZQ${n}77` }],
      addresses: [],
      marks: [],
      languages: [],
      titles: [],
      occupations: [],
      remarks: [],
    },
    labels: {
      audience: ["police"],
      requires: [],
      handling: ["H0"],
      evaluation: { source: "A", information: "1" },
      purposes: ["border"],
    },
    provenance: { source: "test" },
    withdrawn,
    recordedAt: "2026-01-01T00:00:00Z",
  };
}

/** Whether a word stands anywhere in the memory of the index, as UTF-8 or as UTF-16. */
function holds(index: SearchIndex, word: string): boolean {
  const arrays: ArrayBufferView[] = [];
  const walk = (value: unknown): void => {
    if (ArrayBuffer.isView(value)) arrays.push(value);
    else if (value instanceof SharedArrayBuffer || value instanceof ArrayBuffer) arrays.push(new Uint8Array(value));
    else if (typeof value === "object" && value !== null) Object.values(value).forEach(walk);
  };
  walk(index.capture());
  return arrays.some((array) => {
    const bytes = Buffer.from(array.buffer, array.byteOffset, array.byteLength);
    const text = bytes.toString("latin1").toLowerCase();
    return text.includes(word) || text.includes([...word].join("\0"));
  });
}

const names = ["Arben Hoxha", "Qwintelor Vashtok", "Mira Dervishi", "Luan Kola"];

test("what was given up is in memory until it is purged, and then no byte of it is; the rest is found as before", async () => {
  const index = new SearchIndex();
  index.apply(names.map((full, n) => person(n, full)));
  index.apply([person(1, "Qwintelor Vashtok", 2, true)]);
  const found = (name: string): number => index.check({ as: "name", name }, everybody).candidates.length;
  assert.equal(found("Qwintelor Vashtok"), 0);
  assert.ok(holds(index, "vashtok"), "the test looks where names are");
  assert.equal(await index.purge(), true);
  assert.ok(!holds(index, "vashtok") && !holds(index, "qwintelor"));
  for (const name of ["Arben Hoxha", "Mira Dervishi", "Luan Kola"]) assert.equal(found(name), 1, name);
  assert.equal(index.check({ as: "number", document: { number: "ZQ177" } }, everybody).candidates.length, 0);
  assert.equal(index.check({ as: "number", document: { number: "ZQ277" } }, everybody).candidates.length, 1);
});

test("a record given up while a merge is under way is in no segment after the purge", async () => {
  const waiting: (() => void)[] = [];
  const merge = async (segments: Parameters<typeof mergeSegments>[0]): Promise<ReturnType<typeof mergeSegments>> => {
    const merged = mergeSegments(segments);
    await new Promise<void>((resolve) => waiting.push(resolve));
    return merged;
  };
  const index = new SearchIndex({ merge });
  names.forEach((full, n) => index.apply([person(n, full)]));
  assert.ok(waiting.length > 0, "a merge is under way, with the name in it");
  index.apply([person(1, "Qwintelor Vashtok", 2, true)]);
  const purged = index.purge();
  for (let turn = 0; turn < 50; turn += 1) {
    for (const go of waiting.splice(0)) go();
    await new Promise((resume) => setImmediate(resume));
  }
  assert.equal(await purged, true);
  assert.ok(!holds(index, "vashtok"));
});

test("a segment that cannot be rewritten is told, and stays in use", async () => {
  let isBroken = false;
  const index = new SearchIndex({
    merge: (segments) => (isBroken ? Promise.reject(new Error("no memory")) : mergeSegments(segments)),
  });
  index.apply(names.map((full, n) => person(n, full)));
  index.apply([person(1, "Qwintelor Vashtok", 2, true)]);
  isBroken = true;
  assert.equal(await index.purge(), false);
  assert.equal(index.check({ as: "name", name: "Luan Kola" }, everybody).candidates.length, 1);
  isBroken = false;
  assert.equal(await index.purge(), true);
  assert.ok(!holds(index, "vashtok"));
});
