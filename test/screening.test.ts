// Delta screening on a whole node: what changes is brought to the watches, once, and to nobody who may not see it.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { setTimeout as pause } from "node:timers/promises";
import fc from "fast-check";
import { v7 } from "uuid";
import { CallError, type Client, type Hit, type NewWatch, type WatchLineAnswer } from "#contract";
import { AuthorityId, PartialDate, Provenance, RecordId, type Labels, type NewRecord, unknownPerson } from "#domain";
import { thresholds } from "#search";
import { startTestNode, type TestNode } from "#testkit";

let node: TestNode;
let desk: Client;

before(async () => {
  node = await startTestNode({ persons: 60 });
  desk = await node.as("desk");
});
after(() => node[Symbol.asyncDispose]());

const terms = { purpose: "investigation", reason: "case 44/2026" } as const;

interface Said {
  readonly id?: RecordId;
  readonly names: readonly string[];
  readonly born?: string;
  readonly number?: string;
  readonly labels?: Partial<Labels>;
}

function person({ id, names, born, number, labels }: Said): NewRecord {
  return {
    id: id ?? RecordId.parse(v7()),
    owner: AuthorityId.parse("AL"),
    content: {
      ...unknownPerson,
      names: names.map((full) => ({ full, kind: "primary", script: "Zyyy" })),
      born: born === undefined ? [] : [PartialDate.parse(born)],
      documents: number === undefined ? [] : [{ type: "passport", number }],
    },
    labels: {
      audience: ["police"],
      requires: [],
      handling: ["H0"],
      evaluation: { source: "A", information: "1" },
      purposes: ["border", "investigation"],
      ...labels,
    },
    provenance: Provenance.parse({ source: "test" }),
  };
}

function alertAbout(subject: RecordId): NewRecord {
  return {
    ...person({ names: ["x"] }),
    content: {
      kind: "alert",
      category: "wanted",
      subject,
      reference: "W-1",
      measures: ["arrest"],
      warnings: [],
      instructions: [],
    },
  };
}

const put = (...records: NewRecord[]): Promise<unknown> =>
  node.node.store.transactAsNode((tx) => tx.records.put(records));
const withdraw = (...ids: RecordId[]): Promise<unknown> =>
  node.node.store.transactAsNode((tx) => tx.records.withdraw(ids));

const watch = (query: object, more: object = {}): Promise<{ id: string; openHits: number }> =>
  // The tests name only what they ask for.
  desk.call("addWatch", { body: { ...terms, ...more, query } as Parameters<typeof NewWatch.parse>[0] as never });

async function hitsOf(id: string, client = desk): Promise<Hit[]> {
  return (await client.call("watch", { params: { id }, query: { purpose: "investigation" } })).hits as Hit[];
}

/** Waits until the hits of a watch are as told: screening follows a commit, and no test times it. */
async function until(id: string, holds: (hits: readonly Hit[]) => boolean): Promise<Hit[]> {
  const deadline = performance.now() + 60_000;
  for (;;) {
    const hits = await hitsOf(id);
    if (holds(hits)) return hits;
    assert.ok(
      performance.now() < deadline,
      `the hits stay ${JSON.stringify(hits.map(({ state, strength }) => [state, strength]))}`,
    );
    await pause(50);
  }
}

const states = (hits: readonly Hit[]): string => hits.map(({ state }) => state).join(" ");

const hasCode =
  (code: string) =>
  (error: unknown): boolean =>
    error instanceof CallError && error.problem.code === code;

test("a new watch is screened at once, and each change of a record afterwards, until it ends", async () => {
  const known = person({ names: ["Zorvin Quallet"], born: "1980-02-01" });
  await put(known);
  const made = await watch({ name: "Zorvin Quallet", born: "1980-02-01" });
  const [first] = await until(made.id, (hits) => hits.length === 1);
  assert.equal(first?.record, known.id);
  assert.equal(first?.verdict, "possible");
  const later = person({ names: ["Zorvyn Quallett"], born: "1980-02-01" });
  await put(later);
  await until(made.id, (hits) => hits.length === 2);
  await put(alertAbout(later.id));
  await until(made.id, (hits) => hits.some(({ record, verdict }) => record === later.id && verdict === "match"));
  await withdraw(known.id);
  await until(made.id, (hits) => hits.some(({ record, state }) => record === known.id && state === "gone"));
  await desk.call("closeWatch", { params: { id: made.id }, body: { reason: "case closed" } });
  await put(person({ names: ["Zorvin Quallet"], born: "1980-02-01" }));
  const running = await watch({ name: "Zorvin Quallet", born: "1980-02-01" });
  await until(running.id, (hits) => hits.length === 2);
  assert.equal((await hitsOf(made.id)).length, 0);
  await assert.rejects(
    desk.call("closeWatch", { params: { id: made.id }, body: { reason: "again" } }),
    hasCode("watch_closed"),
  );
});

test("a clearance stands until what was compared changes, and survives that the record goes and comes back", async () => {
  const record = person({ names: ["Merlan Tostavec"], born: "1971-05-05" });
  await put(record);
  const { id } = await watch({ name: "Merlan Tostavec", born: "1971-05-05" });
  const [hit] = await until(id, (hits) => hits.length === 1);
  assert.ok(hit !== undefined);
  const decide = (recordVersion: number, outcome: "cleared" | "confirmed" = "cleared"): Promise<unknown> =>
    desk.call("decideHit", { params: { id: hit.id }, body: { outcome, reason: "another mother", recordVersion } });
  await assert.rejects(decide(7), hasCode("hit_changed"));
  await decide(1);
  await put({ ...record, content: { ...record.content, remarks: ["nothing to do with it"] } as typeof record.content });
  await until(id, ([now]) => now?.recordVersion === 2);
  assert.equal(states(await hitsOf(id)), "cleared");
  await put(alertAbout(record.id));
  await until(id, ([now]) => now?.verdict === "match");
  assert.equal(states(await hitsOf(id)), "cleared");
  await withdraw(record.id);
  await until(id, (hits) => states(hits) === "gone");
  await put(record);
  await until(id, (hits) => states(hits) === "cleared");
  await put({
    ...record,
    content: { ...record.content, born: [PartialDate.parse("1971-05-06")] } as typeof record.content,
  });
  const [reopened] = await until(id, (hits) => states(hits) === "open");
  await decide(reopened?.recordVersion ?? 0, "confirmed");
  await put({ ...alertAbout(record.id) });
  await until(id, (hits) => states(hits) === "open");
});

test("what the readers of a watch may not see yields no hit, and what one reader may not see is not shown to them", async () => {
  const hidden = person({
    names: ["Hestor Valmeyne"],
    born: "1969-09-09",
    labels: { requires: ["compartment:integrity"] },
  });
  await put(hidden);
  const open = await watch({ name: "Hestor Valmeyne", born: "1969-09-09" });
  assert.equal((await hitsOf(open.id)).length, 0);
  await assert.rejects(
    watch({ name: "Hestor Valmeyne" }, { requires: ["compartment:nobody-holds"] }),
    hasCode("not_allowed"),
  );
  const sees = (await desk.call("session")).grants.includes("compartment:integrity");
  if (!sees) return;
  const narrow = await watch({ name: "Hestor Valmeyne", born: "1969-09-09" }, { requires: ["compartment:integrity"] });
  await until(narrow.id, (hits) => hits.length === 1);
});

test("after any changes the hits are whom each question, asked anew, would find (property)", async () => {
  const names = ["Arvid Sømner", "Talib al-Nasir", "Ирина Волошина", "Jean-Luc Perrault", "Teuta Marku", "김민준"];
  const said = fc.record({
    name: fc.constantFrom(
      ...names,
      "Arvid Somner",
      "Irina Woloschina",
      "Marku Teuta",
      "Talib Nasir",
      "Kim Minjun",
      "Luc Perrault",
    ),
    born: fc.option(fc.constantFrom("1970-01-01", "1970-01-02", "1988-06-30", "1991"), { nil: undefined }),
  });
  const queries = fc
    .sample(said, { numRuns: 30, seed: 5 })
    .map(({ name, born }) => ({ name, ...(born === undefined ? {} : { born }) }));
  const lines = queries.map((query) => JSON.stringify({ query }));
  const answered = await desk.call("importWatches", { query: { ...terms, list: "anew" }, body: lines.join("\n") });
  const ids = (await answered.text())
    .trim()
    .split("\n")
    .map((line) => (JSON.parse(line) as WatchLineAnswerOut).watch ?? "");
  const sentinel = (turn: number): string => `SENTINEL${turn}X`;
  const step = fc.record({
    add: fc.array(said, { maxLength: 4 }),
    change: fc.array(said, { maxLength: 2 }),
    drop: fc.nat(2),
  });
  const living: RecordId[] = [];
  let compared = 0;
  for (const [turn, { add, change, drop }] of fc.sample(step, { numRuns: 6, seed: 9 }).entries()) {
    const changed = change.flatMap((one, place) => {
      const id = living[place * 3];
      return id === undefined ? [] : [person({ id, ...told(one) })];
    });
    const fresh = add.map((one) => person(told(one)));
    const last = await watch({ document: { number: sentinel(turn) } });
    await put(...fresh, ...changed);
    await withdraw(...living.splice(1, drop));
    living.push(...fresh.map(({ id }) => id));
    await put(person({ names: ["Sentinel"], number: sentinel(turn) }));
    await until(last.id, (hits) => hits.length === 1);
    for (const [place, query] of queries.entries()) {
      const { candidates } = await desk.call("check", { body: { query, purpose: "investigation" } as never });
      const standing = (await hitsOf(ids[place] ?? "")).filter(({ state }) => state !== "gone");
      // At the very threshold a strength moves with how many others bear the name: half a point on either side is left out.
      const clear = ({ strength }: { readonly strength: number }): boolean => strength >= thresholds.possible + 0.5;
      const found = candidates.filter(clear).map(({ record }) => record);
      assert.deepEqual(
        found.filter((record) => !standing.some((hit) => hit.record === record)),
        [],
        `turn ${turn}: ${query.name} has not been told of them`,
      );
      const all = new Set<string>(candidates.map(({ record }) => record));
      assert.deepEqual(
        standing.filter(clear).filter(({ record }) => candidates.length < 10 && !all.has(record)),
        [],
        `turn ${turn}: ${query.name} is told of too many`,
      );
      compared += found.length;
    }
  }
  assert.ok(compared > 50, String(compared));
});

function told({ name, born }: { readonly name: string; readonly born: string | undefined }): Said {
  return { names: [name], ...(born === undefined ? {} : { born }) };
}

test("a file of watches is answered line by line; a key that is there is not put in twice", async () => {
  const lines = [
    { key: "A-1", query: { name: "Ilvar Brontesk" } },
    { key: "A-1", query: { name: "Ilvar Brontesk" } },
    { query: {} },
    { key: "A-2", query: { document: { number: "XW771204" } } },
  ];
  const send = async (): Promise<WatchLineAnswerOut[]> => {
    const response = await desk.call("importWatches", {
      query: { ...terms, list: "visa-applicants" },
      body: lines.map((line) => JSON.stringify(line)).join("\n"),
    });
    return (await response.text())
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as WatchLineAnswerOut);
  };
  const answers = await send();
  assert.deepEqual(
    answers.map(({ line, key, problem }) => [line, key, problem?.code]),
    [
      [1, "A-1", undefined],
      [2, "A-1", "watch_exists"],
      [3, undefined, "bad_input"],
      [4, "A-2", undefined],
    ],
  );
  assert.deepEqual(
    (await send()).map(({ problem }) => problem?.code),
    ["watch_exists", "watch_exists", "bad_input", "watch_exists"],
  );
  const { items } = await desk.call("watches", { query: { purpose: "investigation", list: "visa-applicants" } });
  assert.deepEqual(new Set(items.map(({ key }) => key)), new Set(["A-1", "A-2"]));
  const before = await desk.call("hitCount");
  await put(person({ names: ["Nobody Known"], number: "XW771204" }));
  const [, , , fourth] = answers;
  await until(fourth?.watch ?? "", (hits) => hits.length === 1);
  assert.equal((await desk.call("hitCount")).open, before.open + 1);
  const listed = await desk.call("hits", { query: { purpose: "investigation", list: "visa-applicants" } });
  assert.equal(listed.items[0]?.candidate?.fields.find(({ field }) => field === "document")?.mark, "same");
});

type WatchLineAnswerOut = ReturnType<typeof WatchLineAnswer.parse>;

test("who adds, reads, closes and decides is in the log, and so is each hit, as an act of the node for the unit", async () => {
  const auditor = await node.as("auditor");
  const acts = new Map<string, number>();
  let after: string | undefined;
  do {
    const page = await auditor.call("log", { query: { limit: 200, ...(after === undefined ? {} : { after }) } });
    for (const { detail } of page.items)
      if (detail !== undefined) acts.set(detail.act, (acts.get(detail.act) ?? 0) + 1);
    after = page.next;
  } while (after !== undefined);
  for (const act of [
    "watch-added",
    "watch-read",
    "watches-listed",
    "watch-closed",
    "screened",
    "hits-listed",
    "hit-decided",
  ])
    assert.ok(acts.has(act), act);
  const { items } = await auditor.call("log", { query: { act: "screened", limit: 1 } });
  assert.equal(items[0]?.detail?.who.login, "node");
  assert.notEqual(items[0]?.detail?.who.unit, "");
  assert.equal(items[0]?.detail?.purpose, "investigation");
});

test("a watch ends, at the latest after a year, and nobody but a desk may watch", async () => {
  await assert.rejects(watch({ name: "Somebody Else" }, { endsOn: "2099-01-01" }), hasCode("watch_end"));
  await assert.rejects(watch({ name: "Somebody Else" }, { endsOn: "2020-01-01" }), hasCode("watch_end"));
  await assert.rejects(watch({ name: "Somebody Else" }, { purpose: "administration" }), hasCode("purpose_not_allowed"));
  for (const role of ["officer", "administrator", "auditor"] as const) {
    const client = await node.as(role);
    await assert.rejects(client.call("hitCount"), hasCode("not_allowed"));
    await assert.rejects(client.call("watches", { query: { purpose: "investigation" } }), hasCode("not_allowed"));
  }
});
