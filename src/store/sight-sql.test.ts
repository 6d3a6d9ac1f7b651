import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import fc from "fast-check";
import type { Labels, RecordId, Sight } from "#domain";
import { openStore } from "#store";
import type { NodeTransaction, Store, StoreTransaction } from "#store";
import { sees } from "#policy";
import { startTestPostgres } from "../node/postgres/index.ts";
import type { TestPostgres } from "../node/postgres/index.ts";
import { alertContent, owner, sampleAct, sampleId, sampleLabels, samplePerson, sampleUser } from "./sample-records.ts";

let server: TestPostgres;
let store: Store;
const at = "2026-11-21T10:00:00.000Z";
const days = ["2026-11-20", "2026-11-21", "2026-11-22"] as const;
const words = ["police", "desk", "AL/durres", "compartment:x", 'odd"{},\\label'] as const;

const labels = fc.record({
  audience: fc.uniqueArray(fc.constantFrom(...words), { maxLength: 3 }),
  requires: fc.uniqueArray(fc.constantFrom(...words), { maxLength: 2 }),
  expiresOn: fc.option(fc.constantFrom(...days), { nil: undefined }),
});
const grants = fc.uniqueArray(fc.constantFrom(...words));
const sight: fc.Arbitrary<Sight> = fc.oneof(
  { weight: 1, arbitrary: fc.constant<Sight>({ op: "nobody" }) },
  {
    weight: 9,
    arbitrary: fc.record({ grants, today: fc.constantFrom(...days) }).map((held): Sight => ({ op: "holds", ...held })),
  },
);

/** What each record carries, by id: the samples of all readers. */
const held = new Map<RecordId, Labels>();

before(async () => {
  server = await startTestPostgres();
  store = await openStore({ connection: await server.database(), now: () => new Date(at) });
  await store.users.add({
    id: sampleUser(1),
    login: "a",
    name: "A",
    unit: "U",
    roles: [],
    grants: [],
    passwordHash: "x",
    at,
  });
  const many = fc.sample(labels, { numRuns: 120, seed: 7 });
  const all = many.map(({ audience, requires, expiresOn }) =>
    sampleLabels({ audience, requires, ...(expiresOn === undefined ? {} : { expiresOn }) }),
  );
  const records = all.flatMap((label, n) => [
    samplePerson(n + 1, { labels: label }),
    {
      id: sampleId(n + 1001),
      owner,
      labels: label,
      provenance: { source: "s" },
      content: { ...alertContent("R"), subject: sampleId(n + 1) },
    },
  ]);
  for (const record of records) held.set(record.id, record.labels);
  await store.transactAsNode((tx) => tx.records.put(records));
  for (const [n] of all.entries())
    await store.transactAsNode((tx) =>
      tx.decisions.add({
        id: sampleAct(n + 1),
        check: sampleAct(5000),
        record: sampleId(n + 1),
        recordVersion: 1,
        pairKey: "00".repeat(32),
        outcome: "referred",
        reason: "r",
        by: sampleUser(1),
        at,
        purpose: "border",
      }),
    );
  await store.transactAsNode((tx) => tx.watches.add(all.map((label, n) => sampleWatch(n + 1, label))));
  // Watch and record have other labels: whoever sees the hit must be admitted to both.
  await store.screening.saveHits(all.map((_, n) => sampleHit(n + 1, sampleId(((n * 7) % all.length) + 1))));
});
after(async () => {
  await store.close();
  await server[Symbol.asyncDispose]();
});

const usual = {
  list: "cases",
  title: "T",
  question: { name: "x" },
  understood: { as: "name" },
  reason: "r",
  unit: "U",
} as const;

function sampleWatch(
  n: number,
  { audience, requires }: Labels,
): Parameters<StoreTransaction["watches"]["add"]>[0][number] {
  return {
    ...usual,
    id: sampleAct(n),
    purpose: "border",
    audience,
    requires,
    byUser: sampleUser(1),
    createdAt: at,
    endsOn: "2026-12-31",
  };
}

function sampleHit(n: number, record: RecordId): Parameters<NodeTransaction["screening"]["saveHits"]>[0][number] {
  const kept = { compared: "00".repeat(32), alerted: "00".repeat(32), firstSeenAt: at, changedAt: at };
  const found = { record, recordVersion: 1, strength: 70, verdict: "possible" } as const;
  return { ...kept, ...found, id: sampleAct(n + 2000), watch: sampleAct(n), state: "open" };
}

/** Every way to read records for somebody, answering the ids it showed and the ids it was asked about. */
const readers: Readonly<
  Record<string, (sight: Sight) => Promise<{ shown: readonly RecordId[]; asked: readonly RecordId[] }>>
> = {
  get: async (rule) => {
    const asked = [...held.keys()];
    return { asked, shown: (await store.records.get(asked, rule)).map((record) => record.id) };
  },
  list: async (rule) => {
    const { records } = await store.records.list({ limit: 1000, sight: rule });
    return { asked: [...held.keys()].toSorted().toReversed(), shown: records.map((record) => record.id) };
  },
  history: async (rule) => {
    const asked = [...held.keys()].slice(0, 20);
    const shown = await Promise.all(asked.map((id) => store.records.history(id, rule)));
    return { asked, shown: shown.flat().map((record) => record.id) };
  },
  about: async (rule) => {
    const subjects = [...held.keys()].filter((id) => id < sampleId(1000)).toSorted();
    const records = await store.records.about(subjects, rule);
    return {
      asked: [...held.keys()].filter((id) => id > sampleId(1000)).toSorted(),
      shown: records.map((record) => record.id),
    };
  },
  decisions: async (rule) => {
    const { decisions } = await store.decisions.list({ limit: 1000, sight: rule });
    const asked = [...held.keys()].filter((id) => id < sampleId(1000));
    return { asked: asked.toSorted().toReversed(), shown: decisions.map((decision) => decision.record) };
  },
};

for (const [name, read] of Object.entries(readers))
  test(`${name} shows exactly what the rule in memory admits (property)`, async () => {
    await fc.assert(
      fc.asyncProperty(sight, async (rule) => {
        const { shown, asked } = await read(rule);
        const admitted = asked.filter((id) => {
          const label = held.get(id);
          return label !== undefined && sees(rule, label);
        });
        assert.deepEqual(shown, admitted);
      }),
      { numRuns: 60 },
    );
  });

test("counts count exactly what the rule in memory admits (property)", async () => {
  await fc.assert(
    fc.asyncProperty(sight, async (rule) => {
      const counted = await store.records.counts(rule);
      const admitted = [...held.values()].filter((label) => sees(rule, label)).length;
      assert.equal(
        counted.reduce((sum, row) => sum + row.count, 0),
        admitted,
      );
    }),
    { numRuns: 60 },
  );
});

test("watches and hits are shown, and counted, exactly to those whom the rule in memory admits to watch and record (property)", async () => {
  const all = [...held.entries()].filter(([id]) => id < sampleId(1000));
  const watches = all.map(([, { audience, requires }], n) => ({ n: n + 1, labels: { audience, requires } }));
  await fc.assert(
    fc.asyncProperty(sight, async (rule) => {
      const seen = watches.filter(({ labels: ofWatch }) => sees(rule, ofWatch));
      const { items } = await store.watches.list({ limit: 1000, today: "2026-11-21", sight: rule });
      assert.deepEqual(
        items.map(({ watch }) => watch.id),
        seen.map(({ n }) => sampleAct(n)).toReversed(),
      );
      const both = seen.filter(({ n }) => {
        const ofRecord = held.get(sampleId((((n - 1) * 7) % watches.length) + 1));
        return ofRecord !== undefined && sees(rule, ofRecord);
      });
      const { hits } = await store.hits.list({ limit: 1000, sight: rule });
      assert.deepEqual(
        hits.map(({ hit }) => hit.id),
        both.map(({ n }) => sampleAct(n + 2000)).toReversed(),
      );
      assert.equal(await store.hits.countOpen(rule), both.length);
      assert.equal(
        items.reduce((sum, { openHits }) => sum + openHits, 0),
        both.length,
      );
      for (const { n } of watches.slice(0, 10)) {
        const isSeen = seen.some((one) => one.n === n);
        assert.equal((await store.watches.get(sampleAct(n), rule)) !== undefined, isSeen);
        const isShown = both.some((one) => one.n === n);
        assert.equal((await store.hits.get(sampleAct(n + 2000), rule)) !== undefined, isShown);
      }
    }),
    { numRuns: 60 },
  );
});

test("a page never says that something was left out of it", async () => {
  const rule: Sight = { op: "holds", grants: ["desk"], today: "2026-11-21" };
  const all = await store.records.list({ limit: 1000, sight: rule });
  const page = await store.records.list({ limit: all.records.length, sight: rule });
  assert.equal(page.next, undefined);
  assert.deepEqual(page.records, all.records);
});

test("a rule of a kind that the store does not know shows nothing", async () => {
  // Data from a later version of the rule.
  const rule = { op: "anything" } as unknown as Sight;
  assert.deepEqual(await store.records.list({ limit: 10, sight: rule }), { records: [] });
});
