import assert from "node:assert/strict";
import { test } from "node:test";
import { syntheticRecords } from "#casework";
import { BesaRecord, RecordId, type Understood } from "#domain";
import { sees, sightOf } from "#policy";
import { SearchIndex, thresholds } from "#search";
import { mergerInThreads } from "./merger.ts";
import { startSearchPool } from "./search-pool.ts";

let made = 0;
const newId = (): RecordId => RecordId.parse(`01990000-0000-7000-8000-${(made++).toString(16).padStart(12, "0")}`);
const records = syntheticRecords({ persons: 1500, seed: 5, newId }).map((record) =>
  BesaRecord.parse({ ...record, version: 1, withdrawn: false, recordedAt: "2026-01-01T00:00:00Z" }),
);
/** Names as they are held, in every script there is. */
const questions: readonly Understood[] = records.flatMap(({ content }) =>
  content.kind === "person" ? content.names.map(({ full }): Understood => ({ as: "name", name: full })) : [],
);
const asking = { sight: sightOf(["police"], "2026-11-22"), limit: 10 };
const options = {
  sees: (labels: Parameters<typeof sees>[1]): boolean => sees(asking.sight, labels),
  limit: 10,
  least: thresholds.possible,
};

test("threads find what the main one finds, in order, while records come and go", async () => {
  const index = new SearchIndex({ merge: mergerInThreads(assert.fail) });
  await using pool = startSearchPool(index, { threads: 2, log: () => undefined });
  assert.deepEqual(await pool.checkMany?.(questions.slice(0, 20), asking), Array(20).fill({ candidates: [] }));
  for (let from = 0; from < records.length; from += 200) {
    index.apply(records.slice(from, from + 200));
    const some = questions.slice(from / 4, from / 4 + 40);
    const here = some.map((one) => index.check(one, options));
    assert.deepEqual(await pool.checkMany?.(some, asking), here);
  }
  await index.idle();
  assert.ok(index.size.segments < 20, "large merges are made in a thread, and replace what they merged");
  for (const one of questions.slice(0, 100)) assert.deepEqual(await pool.check(one, asking), index.check(one, options));
  const first = records.find(({ content }) => content.kind === "person");
  assert.ok(first?.content.kind === "person");
  index.apply([{ ...first, version: 2, withdrawn: true }]);
  const [gone] = (await pool.checkMany?.([{ as: "name", name: first.content.names[0]?.full ?? "" }], asking)) ?? [];
  assert.ok(gone?.candidates.every(({ record }) => record !== first.id));
});

test("what a thread was asked is answered though the thread ends", async () => {
  const index = new SearchIndex();
  index.apply(records);
  await using pool = startSearchPool(index, { threads: 1, log: () => undefined });
  const some = questions.slice(0, 200);
  const here = some.map((one) => index.check(one, options));
  const asked = pool.checkMany?.(some, asking);
  await pool.restart();
  assert.deepEqual(await asked, here);
  assert.deepEqual(await pool.checkMany?.(some, asking), here);
});

/** An index whose own thread has other things to do. */
class BusyIndex extends SearchIndex {
  asked = 0;

  override check(...question: Parameters<SearchIndex["check"]>): ReturnType<SearchIndex["check"]> {
    this.asked += 1;
    const until = performance.now() + 20;
    while (performance.now() < until);
    return super.check(...question);
  }
}

test("of the main thread's share the others take what it has no time for", async () => {
  const index = new BusyIndex();
  index.apply(records);
  await using pool = startSearchPool(index, { threads: 2, log: () => undefined });
  // A thread takes nothing before it has started, which on a machine with much to do takes longer than the main one's share.
  await pool.checkMany?.(questions.slice(0, 6), asking);
  index.asked = 0;
  const some = questions.slice(0, 300);
  const answers = await pool.checkMany?.(some, asking);
  assert.ok(index.asked < 90, `the main thread was left ${index.asked} of its 100`);
  assert.deepEqual(
    answers,
    some.map((one) => SearchIndex.prototype.check.call(index, one, options)),
  );
});

test("single questions that come together are answered as one by one, and those of different askers under their own rules", async () => {
  const index = new BusyIndex();
  index.apply(records);
  await using pool = startSearchPool(index, { threads: 2, log: () => undefined });
  await pool.checkMany?.(questions.slice(0, 6), asking);
  index.asked = 0;
  const latin = questions.filter(({ name = "" }) => /^[\p{Script=Latin}\P{L}]*$/u.test(name)).slice(0, 120);
  const nobody = { ...asking, sight: sightOf([], "2026-11-22") };
  const ask = async (one: Understood, how: typeof asking) => pool.check(one, how);
  const answers = await Promise.all(latin.flatMap((one) => [ask(one, asking), ask(one, nobody)]));
  assert.ok(index.asked < 200, `the main thread was left ${index.asked} of ${answers.length}`);
  const alone = (one: Understood, { sight }: typeof asking) =>
    SearchIndex.prototype.check.call(index, one, { ...options, sees: (labels) => sees(sight, labels) });
  assert.deepEqual(
    answers,
    latin.flatMap((one) => [alone(one, asking), alone(one, nobody)]),
  );
  assert.ok(answers.some((answer, place) => place % 2 === 0 && answer.candidates.length > 0));
});

test("of questions that came together what a thread has taken is answered though the thread ends", async () => {
  const index = new SearchIndex();
  index.apply(records);
  await using pool = startSearchPool(index, { threads: 1, log: () => undefined });
  const latin = questions.filter(({ name = "" }) => /^[\p{Script=Latin}\P{L}]*$/u.test(name)).slice(0, 150);
  const asked = latin.map(async (one) => pool.check(one, asking));
  const ended = new Promise((resolve) => setImmediate(() => resolve(pool.restart())));
  assert.deepEqual(
    await Promise.all(asked),
    latin.map((one) => index.check(one, options)),
  );
  await ended;
});

test("of questions that came together one that cannot be searched fails alone", async () => {
  class Failing extends SearchIndex {
    override check(...question: Parameters<SearchIndex["check"]>): ReturnType<SearchIndex["check"]> {
      if (question[0].name === "Nobody") throw new RangeError("cannot be searched");
      return super.check(...question);
    }
  }
  await using pool = startSearchPool(new Failing(), { threads: 0, log: () => undefined });
  const names = ["Somebody", "Nobody", "Somebody Else"];
  const settled = await Promise.allSettled(names.map(async (name) => pool.check({ as: "name", name }, asking)));
  assert.deepEqual(
    settled.map(({ status }) => status),
    ["fulfilled", "rejected", "fulfilled"],
  );
});
