import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import type { ActId, Labels, ListFormat, RecordId } from "#domain";
import { openStore } from "#store";
import type { StagedEntry, Store } from "#store";
import { startTestPostgres } from "../node/postgres/index.ts";
import type { TestPostgres } from "../node/postgres/index.ts";
import {
  alertContent,
  owner,
  personContent,
  police,
  sampleAct,
  sampleId,
  sampleLabels,
  samplePerson,
} from "./sample-records.ts";

let server: TestPostgres;
before(async () => {
  server = await startTestPostgres();
  await (await openStore({ connection: server.template, now: () => new Date(at) })).close();
});
after(() => server[Symbol.asyncDispose]());

const at = "2026-11-22T10:00:00.000Z";

async function open(): Promise<Store> {
  return openStore({ connection: await server.database(), now: () => new Date(at) });
}

const dated = (reviewOn: string, expiresOn?: string): Labels =>
  sampleLabels({ reviewOn, ...(expiresOn === undefined ? {} : { expiresOn }) });

test("reviews that come are found by day, told of once, and gone when the day has moved", async () => {
  await using store = await open();
  const alert = { content: { ...alertContent("A-1"), subject: sampleId(1) }, labels: dated("2026-12-01") };
  await store.transactAsNode((tx) =>
    tx.records.put([
      samplePerson(1, { labels: dated("2026-12-01", "2026-12-31") }),
      samplePerson(2, alert),
      samplePerson(3, { labels: dated("2027-06-01") }),
      samplePerson(4),
    ]),
  );
  const coming = await store.transactAsNode((tx) => tx.retention.coming("2026-12-31", { limit: 10 }));
  assert.deepEqual(
    coming.map(({ id, subject, category, reviewOn }) => [id, subject, category, reviewOn]),
    [
      [sampleId(1), sampleId(1), "red", "2026-12-01"],
      [sampleId(2), sampleId(1), "red", "2026-12-01"],
    ],
  );
  const told = (): Promise<RecordId[]> =>
    store.transactAsNode((tx) =>
      tx.retention.remind(coming.map(({ subject, reviewOn }) => ({ record: subject, reviewOn, basis: "alert:red" }))),
    );
  assert.deepEqual(await told(), [sampleId(1)]);
  assert.deepEqual(await told(), []);
  assert.deepEqual(await store.transactAsNode((tx) => tx.retention.coming("2026-12-31", { limit: 10 })), []);
  const [due] = (await store.due.list({ limit: 5, sight: police })).reviews;
  assert.deepEqual([due?.record, due?.title, due?.expiresOn], [sampleId(1), "Sample Person 1", "2026-12-31"]);
  assert.equal(await store.due.count(police), 1);
  assert.equal(await store.due.count({ op: "nobody" }), 0);
  const days = { reviewOn: "2031-11-22", expiresOn: "2031-10-31" };
  const moved = await store.transactAsNode((tx) =>
    tx.retention.extend([
      { id: sampleId(1), version: 1, ...days },
      { id: sampleId(2), version: 1, ...days },
      { id: sampleId(3), version: 7, ...days },
    ]),
  );
  assert.deepEqual(moved.toSorted(), [sampleId(1), sampleId(2)]);
  assert.equal(await store.due.count(police), 0);
  const [record] = await store.records.get([sampleId(1)], police);
  assert.deepEqual([record?.version, record?.labels], [2, { ...sampleLabels(), ...days }]);
});

test("what has passed its last day, and what was withdrawn long enough ago, is found", async () => {
  await using store = await open();
  await store.transactAsNode((tx) =>
    tx.records.put([
      samplePerson(1, { labels: dated("2026-01-01", "2026-11-21") }),
      samplePerson(2, { labels: dated("2026-01-01", "2026-11-22") }),
      samplePerson(3, { labels: dated("2026-01-01", "2026-10-31") }),
      samplePerson(4),
    ]),
  );
  await store.transactAsNode((tx) => tx.records.withdraw([sampleId(3), sampleId(4)]));
  const ids = (found: readonly { readonly id: RecordId }[]): RecordId[] => found.map(({ id }) => id);
  assert.deepEqual(ids(await store.transactAsNode((tx) => tx.retention.expired("2026-11-22", 9))), [
    sampleId(1),
    sampleId(3),
  ]);
  const before = (moment: string): Promise<readonly { readonly id: RecordId }[]> =>
    store.transactAsNode((tx) => tx.retention.withdrawnBefore(moment, { limit: 9 }));
  assert.deepEqual(ids(await before("2026-11-22T10:00:01Z")), [sampleId(3), sampleId(4)]);
  assert.deepEqual(ids(await before("2026-11-22T09:00:00Z")), []);
});

test("rows that could not be read are forgotten after a time, line and reason stay", async () => {
  await using store = await open();
  const id = sampleAct(1);
  const run = { id, list: "un", format: "un" as const, owner, labels: sampleLabels(), source: "test", files: [] };
  await store.imports.create({ ...run, byName: "x", at });
  await store.imports.setState(id, { to: "reading", at });
  const problem = { line: 3, code: "bad_row", message: "unreadable", snippet: "Some Body", key: "K" };
  await store.imports.stage(id, { position: 1, entries: [], problems: [problem] });
  await store.imports.setState(id, { to: "failed", at });
  const problems = async (): Promise<unknown> =>
    (await store.imports.problems(id, { limit: 9, sight: police })).problems;
  await store.transactAsNode((tx) => tx.retention.forgetUnread("2026-11-22T10:00:00.000Z"));
  assert.deepEqual(await problems(), [problem]);
  await store.transactAsNode((tx) => tx.retention.forgetUnread("2026-11-22T10:00:01.000Z"));
  assert.deepEqual(await problems(), [{ line: 3, code: "bad_row", message: "unreadable" }]);
});

let runs = 0;
async function edition(store: Store, entries: readonly StagedEntry[], renews = false): Promise<string[]> {
  const id: ActId = sampleAct(100 + runs++);
  const format: ListFormat = "un";
  const labels = sampleLabels();
  await store.imports.create({ id, list: "un", format, owner, labels, source: "test", files: [], byName: "x", at });
  await store.imports.setState(id, { to: "reading", at });
  await store.imports.stage(id, { position: entries.length, entries, problems: [] });
  await store.imports.setState(id, { to: "applying", at });
  await store.transactAsNode((tx) => tx.imports.apply(id, { at, renews }));
  await store.imports.clearStaged(id);
  const { problems } = await store.imports.problems(id, { limit: 9, sight: police });
  const { items } = await store.imports.delta(id, { limit: 9, sight: police });
  return [...problems.map(({ code }) => code), ...items.map(({ change, key }) => `${change} ${key}`)];
}

function entry(n: number, days: { reviewOn: string; expiresOn?: string }, offence = "theft"): StagedEntry {
  const hash = (text: string): string => Buffer.from(text.padEnd(32)).toString("hex").slice(0, 64);
  return {
    key: `K-${n}`,
    line: n,
    subject: { content: personContent(`Listed ${n}`), hash: hash(`s${n}`), newId: sampleId(2 * n) },
    alert: {
      content: { ...alertContent(`R-${n}`), offence },
      hash: hash(`a${n}${offence}`),
      newId: sampleId(2 * n + 1),
    },
    original: {},
    ...days,
  };
}

test("entries of a list get days, keep them while enough is left, and both parts of an entry that changes get new ones", async () => {
  await using store = await open();
  const daysOf = async (): Promise<unknown> =>
    (await store.records.get([sampleId(2), sampleId(3)], police)).map(
      ({ version, labels: { reviewOn, expiresOn } }) => [version, reviewOn, expiresOn],
    );
  const first = { reviewOn: "2027-11-22", expiresOn: "2027-10-31" };
  assert.deepEqual(await edition(store, [entry(1, first)], true), ["added K-1"]);
  const as = (version: number, { reviewOn, expiresOn }: typeof first): unknown => [
    [version, reviewOn, expiresOn],
    [version, reviewOn, expiresOn],
  ];
  assert.deepEqual(await daysOf(), as(1, first));
  const soon = { reviewOn: "2028-11-01", expiresOn: "2028-10-31" };
  assert.deepEqual(await edition(store, [entry(1, soon)], true), []);
  assert.deepEqual(await daysOf(), as(1, first), "half of the term is left");
  const late = { reviewOn: "2031-11-22", expiresOn: "2031-10-31" };
  assert.deepEqual(await edition(store, [entry(1, late)]), []);
  assert.deepEqual(await daysOf(), as(1, first), "of an own list, being listed is no review");
  assert.deepEqual(await edition(store, [entry(1, late)], true), [], "new days are no news");
  assert.deepEqual(await daysOf(), as(2, late));
  const last = { reviewOn: "2032-11-22", expiresOn: "2032-10-31" };
  assert.deepEqual(await edition(store, [entry(1, last, "murder")], true), ["changed K-1"]);
  assert.deepEqual(await daysOf(), as(3, last));
});

test("an entry that was erased by law stays out of every edition; one whose term ended comes back when it says something else", async () => {
  await using store = await open();
  const days = { reviewOn: "2027-11-22", expiresOn: "2027-10-31" };
  await edition(store, [entry(1, days), entry(2, days), entry(3, days)]);
  let made = 900;
  const erase = (id: RecordId, blocks?: "entry" | "content"): Promise<unknown> =>
    store.transactAsNode((tx) =>
      tx.erasures.erase({ records: [id], ground: "unlawful", blocks, newId: () => sampleAct(made++), at }),
    );
  await erase(sampleId(2), "entry");
  await erase(sampleId(4), "content");
  await erase(sampleId(6));
  const again = [entry(1, days, "murder"), entry(2, days), entry(3, days)].map((one, place) => {
    const newId = sampleId(50 + 2 * place);
    const alert = one.alert === undefined ? {} : { alert: { ...one.alert, newId: sampleId(51 + 2 * place) } };
    return { ...one, subject: { ...one.subject, newId }, ...alert };
  });
  assert.deepEqual(await edition(store, again), ["erased_entry", "erased_entry", "added K-3"]);
  const [, second] = again;
  assert.ok(second?.alert !== undefined);
  const changed = { ...second, alert: { ...second.alert, hash: "ab".repeat(32) } };
  assert.deepEqual(await edition(store, [...again.slice(0, 1), changed, ...again.slice(2)]), [
    "erased_entry",
    "added K-2",
  ]);
});
