// Recall, end to end: what was shared is called back, every holder purges and signs, nothing brings it back, and who does not answer is escalated.
// Long because one federation is started for all of it.
import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";
import pg from "pg";
import { v7 } from "uuid";
import { createClient, type Client, type RecallShown } from "#contract";
import { ActId, AuthorityId, RecordId, UserId, type Labels, type NewRecord, type Recall } from "#domain";
import { signStatement } from "#exchange";
import { StoreError } from "#store";
import { personRecord, refuses, startFederation, type TestFederation, until } from "#testkit";
import { makeDesk, type Run } from "./command-line/besa.ts";

let federation: TestFederation;
let al: Client;
let ae: Client;
let it: Client;
before(async () => {
  // No member has an address of its own: everything goes through the hub's mailboxes.
  federation = await startFederation([
    { node: "al", authority: "AL" },
    { node: "ae", authority: "AE" },
    { node: "it", authority: "IT" },
  ]);
  al = await federation.member("al").as("desk");
  ae = await federation.member("ae").as("desk");
  it = await federation.member("it").as("desk");
});
after(() => federation[Symbol.asyncDispose]());

const labels: Labels = {
  audience: ["police"],
  requires: [],
  handling: ["H0"],
  evaluation: { source: "A", information: "1" },
  purposes: ["border", "arrest", "investigation"],
};
const why = { purpose: "arrest" as const, reason: "warrant 12/2026" };

/** A person of AL's and the alert about them. What nobody asks for stands in `secret`: questions that found nobody stay in the log (decision 0014). */
function person(name: string, secret = "-"): NewRecord[] {
  const id = RecordId.parse(randomUUID());
  const facts = { owner: AuthorityId.parse("AL"), labels, provenance: { source: "National register" } };
  const none = {
    documents: [],
    birthPlaces: [],
    nationalities: [],
    addresses: [],
    marks: [],
    languages: [],
    titles: [],
  };
  const names = [{ full: name, kind: "primary" as const, script: "Latn" as const }];
  const alert = { category: "red" as const, reference: "AL/2026/9", measures: ["arrest" as const], warnings: [] };
  return [
    { ...facts, id, content: { kind: "person", names, born: [], ...none, occupations: [], remarks: [secret] } },
    {
      ...facts,
      id: RecordId.parse(randomUUID()),
      content: { kind: "alert", subject: id, ...alert, instructions: [] },
    },
  ];
}

/** A person of AL's, shared with these nodes and found there. */
async function shared(name: string, to: readonly string[], secret?: string): Promise<RecordId> {
  const records = person(name, secret);
  await federation.member("al").node.store.transactAsNode((tx) => tx.records.put(records));
  const id = records[0]?.id ?? assert.fail();
  await al.call("share", { body: { ...why, records: [id], to: [...to], class: "bulk" } });
  for (const node of to) await until(() => found(node, name), `the record at ${node}`);
  return id;
}

/** What waits about something at the desk of a node. */
async function waitsAt(node: string, about: string): Promise<string[]> {
  const sight = { op: "holds", grants: ["desk", "police"], today: new Date().toISOString().slice(0, 10) } as const;
  const reader = { sight, user: UserId.parse(v7()), desks: ["desk"] } as const;
  const waiting = await federation.member(node).node.store.liveAlerts.waiting(reader, 200);
  return waiting.flatMap(({ alert }) => (alert.about === about ? [alert.kind] : []));
}

const clientOf = (node: string): Client => (node === "al" ? al : node === "ae" ? ae : it);

async function found(node: string, name: string): Promise<true | undefined> {
  const body = { query: { name }, purpose: "investigation" as const, reason: "is it here" };
  const { candidates } = await clientOf(node).call("check", { body });
  return candidates.some(({ title }) => title === name) ? true : undefined;
}

async function gone(node: string, name: string): Promise<true | undefined> {
  return (await found(node, name)) === undefined ? true : undefined;
}

const callBack = (records: readonly RecordId[], more: { hours?: number; withdraw?: boolean } = {}): Promise<Recall> =>
  al.call("recallBack", { body: { ...why, records: [...records], ground: "wrong-person", ...more } });

async function done(id: ActId): Promise<RecallShown> {
  return until(async () => {
    const recall = await al.call("recall", { params: { id } });
    return recall.state === "done" ? recall : undefined;
  }, "the last signature");
}

/** Tables and files of a node in which a word stands, in UTF-8. */
async function placesOf(node: string, word: string): Promise<string[]> {
  const { database, directory } = federation.member(node).node;
  const client = new pg.Client(database.connection);
  await client.connect();
  const places: string[] = [];
  try {
    const { rows: tables } = await client.query<{ name: string }>(
      `select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname not in ('pg_catalog', 'information_schema') order by 1`,
    );
    for (const { name } of tables) {
      const { rows } = await client.query<{ there: boolean }>(
        `select exists (select from ${name} t where position($1 in t::text) > 0 or position(encode(convert_to($1, 'UTF8'), 'hex') in t::text) > 0) as there`,
        [word],
      );
      if (rows[0]?.there === true) places.push(name);
    }
  } finally {
    await client.end();
  }
  for (const entry of readdirSync(directory, { recursive: true, withFileTypes: true })) {
    // What PostgreSQL has freed it writes over when the space is used again (decision 0014).
    if (!entry.isFile() || entry.parentPath.includes("postgres")) continue;
    if (readFileSync(join(entry.parentPath, entry.name)).includes(word)) places.push(entry.name);
  }
  return places;
}

test("what is called back is purged everywhere, each holder signs it, and its page is red until all have", async (t) => {
  const id = await shared("Zqorvinth Maleqari", ["ae", "it"], "Hemlorindal");
  await shared("Zqorvinth Otherone", ["ae"]);
  assert.notDeepEqual(await placesOf("ae", "Hemlorindal"), [], "the search can fail");
  const started = performance.now();
  const recall = await callBack([id]);
  assert.deepEqual(
    [recall.state, recall.holders.map(({ node, state }) => `${node} ${state}`)],
    ["open", ["ae waiting", "it waiting"]],
  );
  assert.equal(recall.records.length, 2, "the record and its alert");
  await Promise.all(["ae", "it"].map((node) => until(() => gone(node, "Zqorvinth Maleqari"), `the purge at ${node}`)));
  const took = performance.now() - started;
  const signed = await done(recall.id);
  const whole = performance.now() - started;
  t.diagnostic(`gone at two holders after ${Math.round(took)} ms, signed by both after ${Math.round(whole)} ms`);
  assert.deepEqual(
    signed.holders.map(({ node, authority, state }) => [node, authority, state]),
    [
      ["ae", "AE", "purged"],
      ["it", "IT", "purged"],
    ],
  );
  assert.ok(signed.holders.every(({ receipt }) => receipt?.startsWith("besa-purge/1\n") === true));
  for (const node of ["ae", "it"])
    assert.deepEqual(await placesOf(node, "Hemlorindal"), [], `something is left at ${node}`);
  assert.equal(await found("ae", "Zqorvinth Otherone"), true, "nothing else went");
  assert.equal(await found("al", "Zqorvinth Maleqari"), true, "the owner keeps its own");
  assert.deepEqual(await al.call("recallCount"), { open: 0, overdue: 0, refused: 0 });
  // It rings at the holders' desks until somebody there has looked: copies in files are theirs to destroy.
  assert.deepEqual(await waitsAt("ae", recall.id), ["recall-received"]);
  const { items } = await ae.call("receivedRecalls");
  assert.deepEqual(await waitsAt("ae", recall.id), []);
  assert.deepEqual(await waitsAt("it", recall.id), ["recall-received"]);
  const mine = items.find((one) => one.id === recall.id);
  assert.deepEqual([mine?.from, mine?.state, mine?.ground], ["AL", "answered", "wrong-person"]);
  assert.equal(mine?.receipt, signed.holders[0]?.receipt);
});

test("nothing brings back what was called back: not its owner, no envelope that was kept, no file", async () => {
  const name = "Vexmordan Tuliqesh";
  const records = person(name);
  const { store } = federation.member("al").node;
  await store.transactAsNode((tx) => tx.records.put(records));
  const id = records[0]?.id ?? assert.fail();
  await al.call("share", { body: { ...why, records: [id], to: ["ae"], class: "bulk" } });
  // As it went, in a file: the envelope is sealed anew for nobody.
  const { parcel } = await al.call("exportBundle", { body: { to: "ae" } });
  await until(() => found("ae", name), "the record");
  const { id: recall } = await callBack([id]);
  await done(recall);
  const carrier = await federation.member("ae").as("administrator");
  await carrier.call("importBundle", { body: Buffer.from(parcel, "base64") });
  assert.equal(await gone("ae", name), true, "by a file");
  await refuses(al.call("share", { body: { ...why, records: [id], to: ["ae"], class: "hit" } }), "share_refused");
  // Its owner's node is made to send it all the same, as one that has forgotten does.
  const outbox = {
    message: randomUUID(),
    to: "ae",
    class: "hit" as const,
    labels: ["H0"],
    audience: ["desk"],
    requires: [],
  };
  const [now, later] = [new Date(), new Date(Date.now() + 3_600_000)].map((at) => at.toISOString());
  const again = v7();
  const content = {
    v: 1,
    records: records.map((record) => ({
      ...record,
      version: 99,
      source: "again",
      withdrawn: false,
      provenance: undefined,
    })),
  };
  await store.transactAsNode((tx) =>
    tx.outbox.put([
      {
        ...outbox,
        id: again,
        type: "record-shared",
        content,
        records: [],
        writtenAt: now ?? "",
        expiresAt: later ?? "",
      },
    ]),
  );
  const told = await until(async () => {
    const { item } = await al.call("delivery", { params: { id: ActId.parse(again) } });
    return item.isAnswered ? item : undefined;
  }, "the refusal");
  assert.deepEqual([told.state, told.code], ["refused", "recalled"]);
  assert.equal(await gone("ae", name), true, "by its owner");
  await assert.rejects(
    federation.member("ae").node.store.transactAsNode((tx) => tx.records.put(records)),
    (error: unknown) => error instanceof StoreError && error.code === "store_not_found",
    "by anything that writes records",
  );
  await refuses(callBack([id]), "recalled_already");
});

test("copies that were taken out in files are not reached: the receipt says for how many recipients, and so does its owner's page", async () => {
  const id = await shared("Skedar Nxjerraj", ["ae", "it"]);
  for (const recipient of ["Court of Dubai", "Court of Dubai", "Prosecutor of Sharjah"])
    await ae.call("exportRecord", { params: { id }, body: { ...why, recipient, use: "police" } });
  const { holders } = await done((await callBack([id])).id);
  assert.deepEqual(
    holders.map(({ node, copies }) => [node, copies]),
    [
      ["ae", 2],
      ["it", undefined],
    ],
  );
  assert.match(holders[0]?.receipt ?? "", /"copies":2,"outcome":"purged"/u);
});

test("a recall that comes before its record, twice, or for what was never held is answered, and the record stays away", async () => {
  const name = "Orlamundi Fexhari";
  const records = person(name);
  const { store } = federation.member("al").node;
  await store.transactAsNode((tx) => tx.records.put(records));
  const id = records[0]?.id ?? assert.fail();
  const { standing } = await inside("al");
  // The record lies in a parcel that is carried by hand; the recall overtakes it.
  const { store: there } = federation.member("ae").node;
  const notice = noticeOf(records.map((record) => record.id));
  const statement = signStatement("recall", notice, by(standing));
  const first = await sent("al", "ae", { type: "recall", content: { v: 1, statement } });
  assert.equal(first.state, "accepted");
  const receipt = await until(async () => {
    const received = (await ae.call("receivedRecalls")).items.find((one) => one.id === notice.id);
    return received?.receipt;
  }, "the answer");
  assert.match(receipt, /"outcome":"not-held"/);
  await al.call("share", { body: { ...why, records: [id], to: ["ae"], class: "bulk" } });
  const { items } = await al.call("deliveries", { query: { record: id } });
  const late = await until(async () => {
    const { item } = await al.call("delivery", { params: { id: items[0]?.id ?? assert.fail() } });
    return item.isAnswered ? item : undefined;
  }, "the refusal");
  assert.equal(late.code, "recalled");
  assert.equal(await gone("ae", name), true);
  // The same recall in another envelope: the same answer once more.
  const before = (await there.transactAsNode((tx) => tx.recalled.statementsOf("al"))).length;
  assert.equal((await sent("al", "ae", { type: "recall", content: { v: 1, statement } })).state, "accepted");
  assert.equal((await there.transactAsNode((tx) => tx.recalled.statementsOf("al"))).length, before);
});

test("only its owner calls a record back, and only a holder answers: forged recalls and receipts are refused by code", async () => {
  const name = "Brexomil Dushtari";
  const id = await shared(name, ["ae"]);
  const { standing: italy } = await inside("it");
  const { standing: albania } = await inside("al");
  const notice = noticeOf([id]);
  const own = signStatement("recall", notice, by(italy));
  assert.equal((await sent("it", "ae", { type: "recall", content: { v: 1, statement: own } })).code, "not_owner");
  // In the name of Albania's node, under Italy's key.
  const posing = signStatement("recall", notice, { ...by(italy), node: "al" });
  assert.equal((await sent("it", "ae", { type: "recall", content: { v: 1, statement: posing } })).code, "not_owner");
  // What Albania has signed for Emirates counts only when Albania sends it.
  const real = signStatement("recall", notice, by(albania));
  assert.equal((await sent("it", "ae", { type: "recall", content: { v: 1, statement: real } })).code, "not_owner");
  const altered = real.replace('"wrong-person"', '"court"');
  assert.notEqual(altered, real);
  assert.equal((await sent("al", "ae", { type: "recall", content: { v: 1, statement: altered } })).code, "not_owner");
  assert.equal(
    (await sent("al", "ae", { type: "recall", content: { v: 1, statement: "besa-recall/1" } })).code,
    "bad_content",
  );
  assert.equal(await found("ae", name), true, "nothing of it touched the record");
  // A member who does not own it buries nothing for its owner either.
  const newcomer = person("Brexomil Secondari");
  const ahead = newcomer[0]?.id ?? assert.fail();
  const buried = signStatement("recall", noticeOf([ahead]), by(italy));
  await sent("it", "ae", { type: "recall", content: { v: 1, statement: buried } });
  await federation.member("al").node.store.transactAsNode((tx) => tx.records.put(newcomer));
  await al.call("share", { body: { ...why, records: [ahead], to: ["ae"], class: "bulk" } });
  await until(() => found("ae", "Brexomil Secondari"), "what another had tried to bury");

  const recall = await callBack([id]);
  const receipt = {
    recall: recall.id,
    owner: "al",
    records: recall.records.map((record) => ({ record, outcome: "purged", versions: 1 })),
    completedAt: new Date().toISOString(),
    log: "besa.invalid/forged",
    erasures: [],
  };
  const forged = signStatement("purge", receipt, by(italy));
  assert.equal(
    (await sent("it", "al", { type: "recall-answer", content: { v: 1, statement: forged } })).code,
    "unknown_recall",
  );
  const inTheName = signStatement("purge", receipt, { ...by(italy), node: "ae" });
  assert.equal(
    (await sent("it", "al", { type: "recall-answer", content: { v: 1, statement: inTheName } })).code,
    "not_owner",
  );
  const signed = await done(recall.id);
  assert.ok(signed.holders.every(({ receipt: kept }) => kept !== forged && kept !== inTheName));
  // A holder that says nothing of what was called back has not answered.
  const { standing: emirates } = await inside("ae");
  const other = { ...receipt, records: [{ record: ahead, outcome: "not-held" }] };
  const beside = signStatement("purge", other, by(emirates));
  assert.equal(
    (await sent("ae", "al", { type: "recall-answer", content: { v: 1, statement: beside } })).code,
    "bad_content",
  );
});

test("a plain withdrawal is felt at once and overtakes what waits; an older version that comes later does not stand", async (t) => {
  const name = "Hulmorath Peqinari";
  const id = await shared(name, ["ae", "it"]);
  const { store } = federation.member("al").node;
  const started = performance.now();
  await store.transactAsNode((tx) => tx.records.withdraw([id]));
  await Promise.all(["ae", "it"].map((node) => until(() => gone(node, name), `the withdrawal at ${node}`)));
  const took = performance.now() - started;
  t.diagnostic(`withdrawn at two holders after ${Math.round(took)} ms`);
  const { items } = await al.call("deliveries", { query: { record: id, to: "ae" } });
  assert.ok(items.some(({ class: pressing, type }) => pressing === "urgent" && type === "record-corrected"));
  const { store: there } = federation.member("ae").node;
  const owned = [{ id, owner: AuthorityId.parse("AL") }];
  const withdrawn = await there.transactAsNode((tx) => tx.recalled.withdrawnIn(owned));
  assert.equal(withdrawn.get(id), 2);
});

test("a holder refuses only on a ground of law, said before; it is escalated, and found by nobody; let go, it is purged", async () => {
  const name = "Tremixor Gjolvani";
  const id = await shared(name, ["ae", "it"], "Quorfelmint");
  const keep = { params: { record: id }, body: { ...why, ground: "court-evidence" as const } };
  await refuses(al.call("keepRecord", keep), "not_received");
  await ae.call("keepRecord", keep);
  await refuses(ae.call("keepRecord", keep), "kept_already");
  const officer = await federation.member("ae").as("officer");
  await refuses(officer.call("keepRecord", keep), "not_allowed");
  const recall = await callBack([id]);
  const refused = await until(async () => {
    const seen = await al.call("recall", { params: { id: recall.id } });
    return seen.holders.every(({ state }) => state !== "waiting") ? seen : undefined;
  }, "both answers");
  assert.deepEqual(
    refused.holders.map(({ node, state, keeps }) => [node, state, keeps]),
    [
      ["ae", "refused", ["court-evidence"]],
      ["it", "purged", []],
    ],
  );
  assert.equal(refused.state, "open");
  assert.equal((await al.call("recallCount")).refused, 1);
  assert.equal(await gone("ae", name), true, "what is kept is found by nobody");
  const { items } = await ae.call("keptRecords", { query: why });
  assert.deepEqual(
    items.map(({ record, ground, isRecalled }) => [record, ground, isRecalled]),
    [[id, "court-evidence", true]],
  );
  await ae.call("letRecordGo", { params: { record: id }, body: why });
  const signed = await done(recall.id);
  assert.deepEqual(
    signed.holders.map(({ state }) => state),
    ["purged", "purged"],
  );
  assert.deepEqual(await placesOf("ae", "Quorfelmint"), []);
});

test("a holder who does not answer by the deadline is escalated: told at once, in the log, by a clock, and called again", async () => {
  const name = "Skorvandil Hoxhaqi";
  const id = await shared(name, ["it"]);
  const { store } = federation.member("al").node;
  const recall = await callBack([id], { hours: 1 });
  const signed = await done(recall.id);
  assert.equal(signed.clock?.rule, "recall-purge");
  assert.equal(signed.clock?.state, "met");
  // The same, with a deadline that has passed before anything came.
  const late = noticeOf([id], -1);
  const administrator = await federation.member("al").as("administrator");
  const [user] = (await administrator.call("users", { query: {} })).items;
  await store.transactAsNode(async (tx) => {
    const holders = [{ node: "nowhere", authority: AuthorityId.parse("ES"), envelope: randomUUID() }];
    await tx.recalls.add({ ...late, by: user?.id, audience: ["desk"], requires: [], holders });
    await tx.jobs.enqueue("escalate-recalls", {}, { key: "escalate-recalls" });
  });
  const escalated = await until(async () => {
    const seen = await al.call("recall", { params: { id: late.id } });
    return seen.escalatedAt === undefined ? undefined : seen;
  }, "the escalation");
  assert.equal(escalated.state, "overdue");
  assert.equal((await al.call("recallCount")).overdue, 1);
  const auditor = await federation.member("al").as("auditor");
  const { items } = await auditor.call("log", { query: { act: "recall-escalated" } });
  assert.equal(items.filter(({ detail }) => detail?.reference === late.id).length, 1);
  const { rows } = await queried("al", "select state from live_alert where kind = 'recall-overdue' and about = $1", [
    late.id,
  ]);
  assert.deepEqual(rows, [{ state: "waiting" }]);
});

test("the command line calls back, keeps, lets go, and says who has signed and how new the view is", async () => {
  const id = await shared("Jolvandir Meskuri", ["ae"]);
  const run = (node: "al" | "ae", words: readonly string[]): Promise<Run> => {
    const { login, password } = federation.member(node).login("desk");
    const env = { BESA_LOGIN: login, BESA_PASSWORD: password, BESA_LANG: "en" };
    return makeDesk(federation.member(node).node.directory).run(["federation", ...words], { env });
  };
  const said = ["--purpose", "arrest", "--reason", "warrant 12/2026"];
  const kept = await run("ae", ["keep", id, "--ground", "legal-duty", ...said]);
  assert.equal(kept.code, 0, kept.error);
  const called = await run("al", ["recall", id, "--ground", "court", "--hours", "3", ...said]);
  assert.equal(called.code, 0, called.error);
  assert.match(called.out, /waits for signatures {2}order of a court {2}by /);
  const { items } = await al.call("recalls", { query: { record: id } });
  const recall = items[0]?.id ?? assert.fail();
  await until(async () => {
    const { holders } = await al.call("recall", { params: { id: recall } });
    return holders[0]?.state === "refused" ? true : undefined;
  }, "the refusal");
  const open = await run("al", ["recalls", "--open"]);
  assert.equal(open.code, 13, open.error);
  assert.match(open.out, /ae {2}AE {2}keeps it, duty by law/);
  assert.match((await run("ae", ["kept", "--purpose", "arrest"])).out, /duty by law .*called back/);
  assert.equal((await run("ae", ["let-go", id, ...said])).code, 0);
  await done(recall);
  const one = await run("al", ["recalls", recall]);
  assert.equal(one.code, 0, one.error);
  assert.match(one.out, /purged everywhere[^]*has purged it[^]*besa-purge\/1/);
  assert.match((await run("ae", ["recalled"])).out, /AL {2}order of a court {2}2 {2}answered/);
  const named = async (purpose?: "arrest" | "missing") => {
    const query = { record: id, ...(purpose === undefined ? {} : { purpose }) };
    const [listed] = (await al.call("recalls", { query })).items;
    const alone = await al.call("recall", {
      params: { id: recall },
      query: purpose === undefined ? {} : { purpose },
    });
    assert.deepEqual(alone.titles, listed?.titles);
    return listed?.titles?.find(({ record }) => record === id)?.title;
  };
  assert.equal(await named("arrest"), "Jolvandir Meskuri");
  assert.equal(await named("missing"), undefined, "held for other purposes");
  assert.equal(await named(), undefined, "nobody is named where nobody says why they look");
  const view = await run("ae", ["view"]);
  assert.deepEqual([view.code, view.out.startsWith("current  ")], [0, true]);
  assert.equal((await run("al", ["recall", id, "--ground", "perhaps", ...said])).code, 2);
});

test("in a long list nobody is named who is not on record as looked at", async () => {
  const recalls: string[] = [];
  for (let turn = 0; turn < 17; turn += 1) {
    const people = Array.from({ length: 64 }, (_, place) => personRecord("AL", `Melgoran Sheverdi ${turn} ${place}`));
    const records = people.map(({ id }) => id);
    await federation.member("al").node.store.transactAsNode((tx) => tx.records.put(people));
    // One of them at one holder is reason enough to call all of them back.
    await al.call("share", { body: { ...why, records: records.slice(0, 1), to: ["ae"], class: "bulk" } });
    const body = { ...why, records, ground: "shared-in-error" as const };
    recalls.push((await al.call("recallBack", { body })).id);
  }
  const { items } = await al.call("recalls", { query: { limit: 200, purpose: "arrest" } });
  assert.ok(recalls.every((id) => items.some((one) => one.id === id)));
  const auditor = await federation.member("al").as("auditor");
  const { items: entries } = await auditor.call("log", { query: { limit: 20, act: "recalls-listed" } });
  const [entry = assert.fail("no entry of the list")] = entries;
  const looked = new Set(entry.detail?.records);
  const named = items.flatMap(({ titles = [] }) => titles.map(({ record }) => record));
  assert.ok(named.length > 900, `${named.length} are named`);
  assert.deepEqual(
    named.filter((id) => !looked.has(id)),
    [],
  );
});

test("what two erase by law at its owner is called back from everybody in the same transaction", async () => {
  const name = "Ferdoqant Shimlari";
  const id = await shared(name, ["ae"], "Zumborvex");
  const node = federation.member("al");
  const password = "a long password 7";
  await node.addUser({ login: "protection", roles: ["data-protection"], password });
  const { token = "" } = await node.nobody.call("signIn", { body: { login: "protection", password, as: "token" } });
  const headers = () => ({ authorization: `Bearer ${token}` });
  const protection = createClient({ baseUrl: node.address, fetch, headers });
  const subject = { act: "erase-records" as const, records: [id], ground: "data-subject" as const };
  const asked = await protection.call("askApproval", { body: { subject, reason: "the request is granted" } });
  const auditor = await node.as("auditor");
  await auditor.call("decideApproval", { params: { id: asked.id }, body: { approve: true } });
  const { items } = await al.call("recalls", { query: { record: id } });
  const [recall = assert.fail("nobody was called")] = items;
  assert.deepEqual([recall.ground, recall.records.length], ["data-subject", 2]);
  const signed = await done(recall.id);
  assert.equal(signed.holders[0]?.state, "purged");
  for (const place of ["al", "ae"]) assert.deepEqual(await until(() => nothingOf(place, "Zumborvex"), place), []);
});

/** Nothing of a word at a node; undefined while something is: the owner's own erasure ends by itself. */
async function nothingOf(node: string, word: string): Promise<string[] | undefined> {
  const places = await placesOf(node, word);
  return places.length === 0 ? places : undefined;
}

test("every step stands in the logs, and the hub's disk has no name of it", async () => {
  const acts = ["recalled", "recall-received", "recall-answer-sent", "recall-answered", "restated"] as const;
  const seen = await Promise.all(
    ["al", "ae"].map(async (node) => {
      const auditor = await federation.member(node).as("auditor");
      const pages = await Promise.all(acts.map((act) => auditor.call("log", { query: { act } })));
      return acts.filter((_, place) => (pages[place]?.items.length ?? 0) > 0);
    }),
  );
  assert.deepEqual(seen, [
    ["recalled", "recall-answered", "restated"],
    ["recall-received", "recall-answer-sent", "restated"],
  ]);
  const { directory } = federation.hub.node;
  const files = readdirSync(directory, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  for (const { name, parentPath } of files) {
    const bytes = readFileSync(join(parentPath, name));
    for (const word of ["Maleqari", "Tuliqesh", "Fexhari", "Hemlorindal", "Quorfelmint"])
      assert.equal(bytes.includes(word), false, `${word} in ${name}`);
  }
});

test("more records than one recall names are called back by several, and each holder purges all of them", async () => {
  const people = Array.from({ length: 33 }, (_, place) => person(`Manyfold Recallsen ${place}`));
  await federation.member("al").node.store.transactAsNode((tx) => tx.records.put(people.flat()));
  const ids = people.flatMap(([subject]) => subject?.id ?? []);
  for (let start = 0; start < ids.length; start += 11)
    await al.call("share", { body: { ...why, records: ids.slice(start, start + 11), to: ["it"], class: "urgent" } });
  await until(() => found("it", "Manyfold Recallsen 32"), "the last of them");
  // The alerts about them go back with them: 66 records, of which one recall names 64.
  const first = await callBack(ids);
  assert.equal(first.records.length, 64);
  const { items } = await al.call("recalls", { query: { limit: 10 } });
  const all = items.filter(({ recalledAt }) => recalledAt === first.recalledAt);
  assert.deepEqual(all.flatMap(({ records }) => records).length, 66);
  for (const { id } of all)
    assert.deepEqual(
      (await done(id)).holders.map(({ node }) => node),
      ["it"],
    );
  await until(() => gone("it", "Manyfold Recallsen 32"), "the end of the last");
  assert.equal(await found("it", "Manyfold Recallsen 0"), undefined);
});

type Inside = Awaited<ReturnType<TestFederation["hub"]["node"]["casework"]["federation"]["standing"]>>;

/** A node's own place, with the keys that it signs with: what a member that forges would use. */
async function inside(node: string): Promise<{ readonly standing: NonNullable<Inside> }> {
  const standing = await federation.member(node).node.casework.federation.standing();
  return { standing: standing ?? assert.fail() };
}

function by({ book, recipient, signer }: NonNullable<Inside>) {
  return { federation: book.federation, node: recipient.node, at: new Date(), signer };
}

function noticeOf(records: readonly RecordId[], hours = 24) {
  const [at, deadline] = [new Date(), new Date(Date.now() + hours * 3_600_000)].map((one) => one.toISOString());
  return {
    id: ActId.parse(v7()),
    records: [...records],
    ground: "wrong-person" as const,
    recalledAt: at ?? "",
    deadline: deadline ?? "",
  };
}

/** What becomes of a content that one node sends another, whatever its program thinks of it. */
async function sent(
  from: string,
  to: string,
  { type, content }: { readonly type: string; readonly content: unknown },
): Promise<{ readonly state: string; readonly code?: string | undefined }> {
  const id = v7();
  const [writtenAt, expiresAt] = [new Date(), new Date(Date.now() + 3_600_000)].map((at) => at.toISOString());
  const times = { writtenAt: writtenAt ?? "", expiresAt: expiresAt ?? "" };
  const item = { id, message: id, to, type, content, class: "hit" as const, labels: ["H0"], records: [], requires: [] };
  await federation
    .member(from)
    .node.store.transactAsNode((tx) => tx.outbox.put([{ ...item, ...times, audience: ["desk"] }]));
  return until(async () => {
    const { item: now } = await clientOf(from).call("delivery", { params: { id: ActId.parse(id) } });
    return now.isAnswered ? now : undefined;
  }, "its last word");
}

async function queried(node: string, text: string, values: unknown[]): Promise<pg.QueryResult> {
  const client = new pg.Client(federation.member(node).node.database.connection);
  await client.connect();
  try {
    return await client.query(text, values);
  } finally {
    await client.end();
  }
}
