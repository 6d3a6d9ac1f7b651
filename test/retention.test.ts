// How long data is kept, end to end: reminders, reviews, expiry, erasure by two, receipts, and that nothing of what was erased is left anywhere.
import assert from "node:assert/strict";
import { hash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { setTimeout as pause } from "node:timers/promises";
import pg from "pg";
import { CallError, createClient, routes, type Client } from "#contract";
import {
  Act,
  type ActId,
  type LawfulGround,
  monthsAfter,
  Purpose,
  type RecordId,
  RetentionBasis,
  retentionDays,
  retentionDefaults,
  Role,
} from "#domain";
import { verifyExport, verifyProof } from "#ledger";
import { canonicalBytes } from "#seal";
import { importEnded, startTestNode, type TestNode } from "#testkit";
import { startPostgres } from "../src/node/postgres/index.ts";

let node: TestNode;
let desk: Client;
let auditor: Client;
let administrator: Client;
let protection: Client;

/** From noon of this day on, whatever the hour is: no test goes over midnight. */
const begun = Date.now();
const noon = new Date(begun).setUTCHours(12, 0, 0, 0);
const now = (): Date => new Date(noon + Date.now() - begun);
const dayOfNode = (): string => now().toISOString().slice(0, 10);

before(async () => {
  node = await startTestNode({ persons: 60, now });
  [desk, auditor, administrator] = [await node.as("desk"), await node.as("auditor"), await node.as("administrator")];
  protection = await signedIn("protection", ["data-protection"]);
});
after(() => node[Symbol.asyncDispose]());

async function signedIn(login: string, roles: ["data-protection"]): Promise<Client> {
  const { password } = await node.addUser({ login, roles, password: "a long password 7" });
  const { token = "" } = await node.nobody.call("signIn", { body: { login, password, as: "token" } });
  return createClient({ baseUrl: node.address, fetch, headers: () => ({ authorization: `Bearer ${token}` }) });
}

async function imported(list: string, rows: readonly object[]): Promise<ActId> {
  const { id } = await desk.call("beginImport", {
    body: { format: "national", list, files: ["rows.ndjson"], allowWithdrawals: true },
  });
  const body = rows.map((row) => JSON.stringify(row)).join("\n");
  await desk.call("sendImportFile", { params: { id, file: 0 }, body });
  await desk.call("startImport", { params: { id } });
  assert.equal((await importEnded(desk, id)).state, "done");
  return id;
}

async function recordOf(name: string): Promise<RecordId> {
  for (let turn = 0; turn < 1200; turn += 1) {
    const { candidates } = await desk.call("check", { body: { query: { name }, purpose: "border" } });
    if (candidates[0] !== undefined) return candidates[0].record;
    await pause(50);
  }
  throw new Error(`${name} was not findable`);
}

/** Where a word stands: in any row of any table, or in any file of the search index on disk. */
async function placesOf(word: string): Promise<string[]> {
  const text = new RegExp(word, "i");
  const hex = Buffer.from(word).toString("hex");
  const found: string[] = [];
  await using postgres = await startPostgres({ directory: node.node.directory, log: () => {} });
  const { host, port } = postgres.connection;
  const database = new pg.Client({ host, port, user: "postgres", database: "besa" });
  await database.connect();
  try {
    const { rows: tables } = await database.query<{ name: string }>(
      "select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname in ('public', 'graphile_worker')",
    );
    assert.ok(tables.length > 30);
    for (const { name } of tables) {
      const { rows } = await database.query<{ row: string }>(`select to_jsonb(t)::text as row from ${name} t`);
      // What is kept as bytes is shown in hexadecimal.
      if (rows.some(({ row }) => text.test(row) || row.includes(hex))) found.push(name);
    }
  } finally {
    await database.end();
  }
  const folder = join(node.node.directory, "search");
  for (const file of readdirSync(folder))
    if (text.test(readFileSync(join(folder, file), "latin1"))) found.push("search index");
  return [...new Set(found)].toSorted();
}

/** Of the words of this person one is never asked for: what officers ask for is their own question, and stays in the log where it found nobody. */
const person = {
  kind: "person",
  key: "R-1",
  name: "Zqxwlora Vintergate",
  aliases: ["Hemlorindal Vashtok"],
  born: "1971-02-03",
  alert_category: "wanted",
  alert_measures: ["arrest"],
};

test("what is imported has days of review and expiry by its rule", async () => {
  await imported("retained", [
    person,
    { ...person, key: "R-2", name: "Second Person", alert_category: undefined, alert_measures: undefined },
  ]);
  const { record, alerts } = await desk.call("record", {
    params: { id: await recordOf("Zqxwlora Vintergate") },
    query: { purpose: "border" },
  });
  const today = dayOfNode();
  const expected = retentionDays(retentionDefaults["alert:wanted"], today);
  for (const { labels } of [record, ...alerts])
    assert.deepEqual({ reviewOn: labels.reviewOn, expiresOn: labels.expiresOn }, expected);
  assert.equal(alerts.length, 1);
});

test("two erase a record: nothing of it is left, the log verifies, and a receipt proves it", async () => {
  const id = await recordOf("Zqxwlora Vintergate");
  const look = { params: { id }, query: { purpose: "border" as const } };
  await desk.call("record", look);
  const check = await desk.call("check", { body: { query: { name: "Zqxwlora Vintergate" }, purpose: "border" } });
  const decision = { record: id, outcome: "referred" as const, reason: "also called Hemlorindal" };
  await desk.call("decide", { params: { id: check.id }, body: decision });
  await desk.call("review", { params: { id }, body: { purpose: "border", reason: "still wanted" } });
  // To forget one writes the index of all others to disk: what is erased next stands there as well.
  await eraseByTwo(await recordOf("Second Person"), "legal-obligation");
  const before = ["public.decision", "public.log_span", "public.record_version", "search index"];
  assert.deepEqual(await placesOf("Hemlorindal"), before);
  const subject = { act: "erase-records" as const, records: [id], ground: "unlawful" as const };
  const asked = await protection.call("askApproval", { body: { subject, reason: "the warrant was quashed" } });
  await refused(desk.call("askApproval", { body: { subject, reason: "not mine to ask" } }), "not_allowed");
  await refused(
    protection.call("decideApproval", { params: { id: asked.id }, body: { approve: true } }),
    "not_allowed",
  );
  await auditor.call("decideApproval", { params: { id: asked.id }, body: { approve: true } });
  // At once, before the index has heard of it.
  assert.deepEqual(
    (await desk.call("check", { body: { query: { name: "Zqxwlora Vintergate" }, purpose: "border" } })).candidates,
    [],
  );
  await refused(desk.call("record", look), "not_found");
  const erased = await doneErasure("unlawful");
  assert.equal(erased.records.length, 2, "the record and its alert");
  assert.deepEqual(await placesOf("Hemlorindal"), [], "no table and no file has a word of it");
  const { receipt, proof } = await protection.call("erasureReceipt", { params: { id: erased.id } });
  assert.ok(!/vintergate|R-1|AL/.test(JSON.stringify(receipt)));
  const proven = verifyProof({ ...proof, leafData: proof.data }, proof.key);
  assert.deepEqual([proven.erased, proof.detail?.act], [false, "receipted"]);
  const outcome: unknown = proof.detail?.outcome;
  assert.deepEqual(outcome, { erasure: erased.id, receipt: hash("sha256", canonicalBytes(receipt), "hex") });
  const exported = await (await auditor.call("logExport")).text();
  const key = (await (await auditor.call("logKey")).text()).trim();
  assert.equal((await verifyExport(exported.split("\n").filter(Boolean), key)).status, "intact");
  const { items } = await auditor.call("log", { query: { record: id, act: "restated", limit: 200 } });
  const acts = items.map(({ detail }) => JSON.stringify(detail?.outcome));
  assert.ok(
    ["consulted", "checked", "decided"].every((act) => acts.some((one) => one.includes(act))),
    `who looked is still known: ${acts.join(" ")}`,
  );
  assert.ok(items.every(({ detail }) => detail?.subject === undefined));
  const named = exported.split("\n").filter((line) => line.includes("Vintergate"));
  assert.ok(
    named.every((line) => line.includes('"records":[]')),
    "only questions that found nobody have the name",
  );
});

test("the same row in a new edition is not taken in again, and the edition says so", async () => {
  const run = await imported("retained", [
    { ...person, name: "Zqxwlora Vintergate Again" },
    { ...person, key: "R-3", name: "Vintagard Otherone", aliases: ["Melquorin"] },
  ]);
  await recordOf("Vintagard Otherone");
  const { items } = await desk.call("importProblems", { params: { id: run }, query: { purpose: "border" } });
  assert.deepEqual(
    items.map(({ code, line }) => [code, line]),
    [["erased_entry", 1]],
  );
  assert.ok(!JSON.stringify(items).includes("Vintergate"));
  assert.deepEqual(await placesOf("Hemlorindal"), []);
});

test("keepers are told whose review comes, keep what is needed, and the rest lapses", async () => {
  const { due } = await eventually(async () => {
    const count = await desk.call("dueCount");
    return count.due > 0 ? count : undefined;
  });
  const { items } = await desk.call("due", { query: { purpose: "arrest" } });
  assert.ok(items.length > 0 && items.length <= due);
  const [first] = items;
  assert.ok(first !== undefined);
  for (const client of [await node.as("officer"), protection, administrator])
    await refused(client.call("due", { query: { purpose: "arrest" } }), "not_allowed");
  const review = (body: { reason: string; until?: string }): Promise<unknown> =>
    desk.call("review", { params: { id: first.record }, body: { purpose: "arrest", ...body } });
  await refused(review({ reason: "too far", until: "2099-01-01" }), "review_until");
  await refused(review({ reason: "past", until: "2020-01-01" }), "review_until");
  await review({ reason: "the case is open" });
  assert.equal((await desk.call("dueCount")).due, due - 1);
  const { items: log } = await auditor.call("log", { query: { record: first.record, act: "reviewed" } });
  assert.equal(log[0]?.detail?.reason, "the case is open");
});

test("what has expired is not seen from the first moment of the next day, and is erased by the node", async () => {
  const id = await recordOf("Vintagard Otherone");
  await expire(id);
  await refused(desk.call("record", { params: { id }, query: { purpose: "border" } }), "not_found");
  await node.node.store.jobs.enqueue("keep-terms", {}, { key: "keep-terms" });
  const erased = await doneErasure("expired");
  assert.ok(erased.records.includes(id));
  assert.deepEqual(await placesOf("Melquorin"), []);
  const { items } = await auditor.call("log", { query: { record: id, act: "erased" } });
  assert.equal(items[0]?.detail?.who.login, "node");
});

test("a node whose clock has jumped erases nothing that has expired until two have said that the clock is right", async () => {
  const { store } = node.node;
  await imported("jumped", [{ ...person, key: "J-1", name: "Ulvendra Clockwise", aliases: [] }]);
  const id = await recordOf("Ulvendra Clockwise");
  const today = dayOfNode();
  const doubted = { since: today, day: today };
  await store.settings.set("retention.clock", { believed: "2001-01-01", doubted });
  await expire(id);
  await store.jobs.enqueue("keep-terms", {}, { key: "keep-terms" });
  const { waits } = await desk.call("retentionRules");
  assert.deepEqual([waits?.believed, waits?.since], ["2001-01-01", today]);
  const asked = (day: string): Promise<{ id: ActId }> =>
    administrator.call("askApproval", { body: { subject: { act: "believe-clock", day }, reason: "I looked at mine" } });
  await refused(
    desk.call("askApproval", { body: { subject: { act: "believe-clock", day: today }, reason: "not mine to say" } }),
    "not_allowed",
  );
  const approve = (one: { id: ActId }, by: Client): Promise<unknown> =>
    by.call("decideApproval", { params: { id: one.id }, body: { approve: true } });
  await refused(approve(await asked("2001-01-01"), auditor), "approval_closed");
  const right = await asked(today);
  await refused(approve(right, administrator), "not_allowed");
  assert.equal((await store.records.get([id], police)).length, 1, "it has expired, and nobody has erased it");
  await approve(right, auditor);
  assert.equal((await desk.call("retentionRules")).waits, undefined);
  const erased = await eventually(async () =>
    (await protection.call("erasures", { query: {} })).items.find(({ records }) => records.includes(id)),
  );
  assert.equal(erased.ground, "expired");
});

test("rules are changed by those who answer for them, with a fresh proof, and count from then on", async () => {
  const terms = { reviewMonths: 12, expireMonths: 24, remindDays: 30, keepWithdrawnMonths: 6 };
  const change = { params: { basis: "alert:missing" as const }, body: { terms, reason: "a shorter term is enough" } };
  await refused(desk.call("changeRetentionRule", change), "not_allowed");
  await refused(auditor.call("changeRetentionRule", change), "not_allowed");
  const wrong = { ...change, body: { ...change.body, terms: { ...terms, expireMonths: 6 } } };
  await refused(protection.call("changeRetentionRule", wrong), "bad_input");
  assert.equal((await protection.call("changeRetentionRule", change)).changed?.by, "protection");
  const { items } = await desk.call("retentionRules");
  assert.equal(items.find(({ basis }) => basis === "alert:missing")?.reviewMonths, 12);
  await imported("missing", [{ ...person, key: "M-1", name: "Quorbel Missingson", alert_category: "missing" }]);
  const id = await recordOf("Quorbel Missingson");
  const { record } = await desk.call("record", { params: { id }, query: { purpose: "border" } });
  const today = dayOfNode();
  assert.equal(record.labels.reviewOn, monthsAfter(today, 12));
  const { items: log } = await auditor.call("log", { query: { act: "retention-changed" } });
  assert.deepEqual(log[0]?.detail?.reason, "a shorter term is enough");
});

test("the register of processing has every route, act, purpose, role and rule of the program", async () => {
  const register = await protection.call("register");
  assert.deepEqual(
    register.operations.map(({ name }) => name),
    Object.keys(routes),
  );
  assert.deepEqual(
    register.acts.map(({ act }) => act),
    Act.options,
  );
  assert.deepEqual(
    register.purposes.map(({ purpose }) => purpose),
    Purpose.options,
  );
  assert.deepEqual(
    register.recipients.map(({ role }) => role),
    Role.options,
  );
  assert.deepEqual(
    register.retention.map(({ basis }) => basis),
    RetentionBasis.options,
  );
  assert.ok(register.data.find(({ kind }) => kind === "person")?.fields.includes("born"));
  assert.equal(register.operations.find(({ name }) => name === "erasures")?.roles.includes("data-protection"), true);
});

const police = { op: "holds", grants: ["police", "desk"], today: "2000-01-01" } as const;

/** Ends the term of a record and of the alert about it: its last day is long over. */
async function expire(id: RecordId): Promise<void> {
  const { store } = node.node;
  const all = [...(await store.records.get([id], police)), ...(await store.records.about([id], police))];
  assert.equal(all.length, 2);
  await store.transactAsNode((tx) =>
    tx.records.put(
      all.map(({ version: _, recordedAt: __, withdrawn: ___, ...rest }) => ({
        ...rest,
        labels: { ...rest.labels, reviewOn: "2026-01-01", expiresOn: "2026-01-31" },
      })),
    ),
  );
}

async function askAndApprove(id: RecordId, ground: LawfulGround): Promise<void> {
  const subject = { act: "erase-records" as const, records: [id], ground };
  const asked = await protection.call("askApproval", { body: { subject, reason: "the warrant was quashed" } });
  const answer = { params: { id: asked.id }, body: { approve: true } };
  await refused(protection.call("decideApproval", answer), "not_allowed");
  await auditor.call("decideApproval", answer);
}

async function eraseByTwo(id: RecordId, ground: LawfulGround): Promise<void> {
  await askAndApprove(id, ground);
  await doneErasure(ground);
}

async function doneErasure(ground: string): Promise<{ id: ActId; records: readonly RecordId[] }> {
  return eventually(async () =>
    (await protection.call("erasures", { query: {} })).items.find(
      (one) => one.ground === ground && one.state === "done",
    ),
  );
}

async function eventually<T>(look: () => Promise<T | undefined>): Promise<T> {
  for (let turn = 0; turn < 600; turn += 1) {
    const found = await look();
    if (found !== undefined) return found;
    await pause(50);
  }
  throw new Error("it never came");
}

async function refused(call: Promise<unknown>, code: string): Promise<void> {
  await assert.rejects(call, (error) => error instanceof CallError && error.problem.code === code, code);
}
