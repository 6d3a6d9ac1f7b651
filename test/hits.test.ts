// Hits across borders, through a hub that cannot read: who is met at one node rings at the other, and what the owner answers comes back.
// Long because one federation is started for all of it.
import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { setTimeout as pause } from "node:timers/promises";
import type { Client } from "#contract";
import { ActId, AuthorityId, PartialDate, RecordId, type Measure, type NewRecord } from "#domain";
import { sightOf } from "#policy";
import { afterWord } from "../src/casework/hits/say.ts";
import { Listener, noticeAbout, personRecord, refuses, startFederation, type TestFederation, until } from "#testkit";
import { v7 } from "uuid";
import { makeDesk, type Run } from "./command-line/besa.ts";

let federation: TestFederation;
let al: Client;
let ae: Client;
let aeDesk: Client;
before(async () => {
  // No member has an address of its own: everything goes through the hub's mailboxes.
  federation = await startFederation([
    { node: "al", authority: "AL" },
    { node: "ae", authority: "AE" },
  ]);
  al = await federation.member("al").as("desk");
  ae = await federation.member("ae").as("officer");
  aeDesk = await federation.member("ae").as("desk");
});
after(() => federation[Symbol.asyncDispose]());

/** A person whom AL looks for, with a passport, and the alert about them. */
function sought(name: string, number: string, measures: readonly Measure[]): NewRecord[] {
  const person = personRecord("AL", name, {
    content: { born: [PartialDate.parse("1986-11-04")], documents: [{ type: "passport", number }] },
    labels: { purposes: ["border", "arrest", "investigation"] },
  });
  return [person, noticeAbout(person, measures)];
}

const terms = { purpose: "arrest" as const, reason: "warrant 12/2026" };

/** Has AE know of somebody AL looks for. */
async function shared(name: string, number: string, measures: readonly Measure[]): Promise<RecordId> {
  const records = sought(name, number, measures);
  await federation.member("al").node.store.transactAsNode((tx) => tx.records.put(records));
  const id = records[0]?.id ?? assert.fail();
  await al.call("share", { body: { ...terms, records: [id], to: ["ae"], class: "urgent" } });
  await until(async () => {
    const { candidates } = await aeDesk.call("check", {
      body: { query: { name }, purpose: "investigation", reason: "is it here" },
    });
    return candidates.find(({ record, alerts }) => record === id && alerts.length > 0);
  }, "the record");
  return id;
}

async function lineOf(node: "al" | "ae", role: "desk" | "officer"): Promise<Listener> {
  const member = federation.member(node);
  const { token = "" } = await member.nobody.call("signIn", { body: { ...member.login(role), as: "token" } });
  return Listener.open(member.address, token);
}

const meet = (number: string) =>
  ae.call("check", {
    body: { query: { name: "Dritan Velthari", born: "1986-11-04", document: { number } }, purpose: "border" },
  });

test("who is met at AE rings at AL at once, without a name; what AL answers comes back to the officer who met them", async () => {
  const record = await shared("Dritan Velthari", "HITS0001", ["arrest"]);
  await using desk = await lineOf("al", "desk");
  await using finder = await lineOf("ae", "officer");
  const { told = [], id: check } = await meet("HITS0001");
  const [hit = assert.fail("nobody was told")] = told;
  assert.deepEqual([hit.record, hit.owner], [record, "AL"]);
  const { alert } = await desk.until((event) => event.alert?.about === hit.hit);
  assert.deepEqual([alert?.kind, alert?.from, alert?.category], ["hit-received", "AE", "red"]);
  assert.ok(!JSON.stringify(desk.events).includes("Velthari"));

  // The same officer who looks again tells nobody anew.
  assert.equal((await meet("HITS0001")).told?.[0]?.hit, hit.hit);
  const { items } = await al.call("borderHits", { query: { ...terms, direction: "in" } });
  assert.equal(items.length, 1);
  const [item = assert.fail()] = items;
  assert.deepEqual([item.state, item.way, item.authority, item.record], ["waiting", "possible", "AE", record]);
  assert.ok(item.presented.includes("HITS0001"));
  assert.equal(item.isOverdue, false);
  assert.equal((await al.call("borderHitCount")).waiting, 1);

  // An officer who confirms afterwards says so about the same hit.
  await ae.call("decide", {
    params: { id: check },
    body: { record, outcome: "confirmed", reason: "passport and face agree" },
  });
  const confirmed = await until(async () => {
    const seen = await al.call("borderHit", { params: { id: hit.hit }, query: terms });
    return seen.way === "confirmed" ? seen : undefined;
  }, "the officer's confirmation");
  assert.deepEqual(
    confirmed.words.map(({ kind, note }) => [kind, note]),
    [["found-confirmed", "passport and face agree"]],
  );

  const answered = await al.call("answerBorderHit", {
    params: { id: hit.hit },
    body: { answer: "measures", note: "hold for extradition; request follows", measures: ["arrest"] },
  });
  assert.equal(answered.state, "answered");
  await desk.until((event) => event.alert?.about === hit.hit && event.alert.state === "answered");
  const back = await finder.until((event) => event.alert?.about === hit.hit);
  assert.equal(back.alert?.kind, "hit-answered");
  const seen = await ae.call("borderHit", { params: { id: hit.hit }, query: { purpose: "border" } });
  assert.deepEqual(
    seen.words.map(({ kind }) => kind),
    ["found-confirmed", "measures"],
  );
  assert.deepEqual(seen.told?.state, "accepted");
  assert.equal(seen.check, check);
  assert.equal((await al.call("borderHitCount")).waiting, 0);
});

test("where the alert asks for no hurry, the owner is told when an officer confirms, and not before", async () => {
  const record = await shared("Besnik Orrovaku", "HITS0002", ["inform"]);
  const body = {
    query: { name: "Besnik Orrovaku", born: "1986-11-04", document: { number: "HITS0002" } },
    purpose: "border" as const,
  };
  const checked = await ae.call("check", { body });
  assert.equal(checked.told, undefined);
  await ae.call("decide", { params: { id: checked.id }, body: { record, outcome: "confirmed", reason: "it is him" } });
  const { items } = await ae.call("borderHits", { query: { purpose: "border", check: checked.id } });
  const [hit = assert.fail("nobody was told")] = items;
  assert.equal(hit.way, "confirmed");
  await until(async () => {
    const { items: there } = await al.call("borderHits", { query: { ...terms, direction: "in" } });
    return there.find(({ id }) => id === hit.id);
  }, "the hit");
  const asked = await al.call("answerBorderHit", {
    params: { id: hit.id },
    body: { answer: "more-needed", note: "which passport?" },
  });
  assert.equal(asked.state, "asked");
  const seen = await until(async () => {
    const one = await ae.call("borderHit", { params: { id: hit.id }, query: { purpose: "border" } });
    return one.state === "asked" ? one : undefined;
  }, "the question");
  assert.deepEqual(
    seen.words.map(({ kind, note }) => [kind, note]),
    [
      ["added", "it is him"],
      ["more-needed", "which passport?"],
    ],
  );
  await ae.call("addToBorderHit", { params: { id: hit.id }, body: { note: "issued in Tirana in 2019" } });
  await until(async () => {
    const one = await al.call("borderHit", { params: { id: hit.id }, query: terms });
    return one.state === "waiting" && one.words.length === 3 ? one : undefined;
  }, "what was added");
});

test("a cleared candidate is taken back; each side says only what is its own; a hit of another is not found", async () => {
  const record = await shared("Arjan Qelqezi", "HITS0003", ["arrest"]);
  const body = {
    query: { name: "Arjan Qelqezi", born: "1986-11-04", document: { number: "HITS0003" } },
    purpose: "border" as const,
  };
  const checked = await ae.call("check", { body });
  const id = checked.told?.[0]?.hit ?? assert.fail("nobody was told");
  await ae.call("decide", { params: { id: checked.id }, body: { record, outcome: "cleared", reason: "another man" } });
  await until(async () => {
    const { items } = await al.call("borderHits", { query: { ...terms, direction: "in" } });
    return items.find((one) => one.id === id && one.state === "answered");
  }, "the clearance");
  await refuses(al.call("addToBorderHit", { params: { id }, body: { note: "not ours to add" } }), "hit_side");
  await refuses(
    aeDesk.call("answerBorderHit", {
      params: { id },
      body: { answer: "identity-confirmed", note: "not ours to answer" },
    }),
    "hit_side",
  );
  const look = { purpose: "border" as const };
  const nowhere = ActId.parse(randomUUID());
  const alOfficer = await federation.member("al").as("officer");
  // An officer who met nobody: as if there were none.
  await refuses(alOfficer.call("borderHit", { params: { id }, query: look }), "not_found");
  await refuses(alOfficer.call("borderHit", { params: { id: nowhere }, query: look }), "not_found");
  assert.deepEqual((await alOfficer.call("borderHits", { query: look })).items, []);
  await refuses(alOfficer.call("borderHitCount"), "not_allowed");
});

/** Two checks of the same person by the same officer, one after the other; the owner was told at the first. */
async function metTwice(name: string, number: string): Promise<{ readonly hit: ActId; readonly second: ActId }> {
  const body = { query: { name, born: "1986-11-04", document: { number } }, purpose: "border" as const };
  const [first] = (await ae.call("check", { body })).told ?? [];
  const { told: [again] = [], id: second } = await ae.call("check", { body });
  const hit = first?.hit ?? assert.fail("nobody was told");
  assert.equal(again?.hit, hit);
  return { hit, second };
}

const atAl = async (id: ActId) => al.call("borderHit", { params: { id }, query: terms }).catch(() => undefined);

test("who decides after looking a second time speaks about the same hit, and may change their mind", async () => {
  const record = await shared("Lirim Dashvokaj", "HITS0005", ["arrest"]);
  const { hit, second } = await metTwice("Lirim Dashvokaj", "HITS0005");
  const decide = (outcome: "cleared" | "confirmed", reason: string) =>
    ae.call("decide", { params: { id: second }, body: { record, outcome, reason } });
  await decide("cleared", "another man");
  await until(async () => ((await atAl(hit))?.state === "answered" ? true : undefined), "the clearance");
  await using desk = await lineOf("al", "desk");
  await decide("confirmed", "it is him after all");
  await desk.until((event) => event.alert?.about === hit && event.alert.state === "waiting");
  const { state, way } = (await atAl(hit)) ?? assert.fail();
  assert.deepEqual([state, way], ["waiting", "confirmed"]);
});

test("two who confirm at once tell the owner of one hit", async () => {
  const record = await shared("Ylber Koshtrava", "HITS0006", ["inform"]);
  const query = { name: "Ylber Koshtrava", born: "1986-11-04", document: { number: "HITS0006" } };
  const { id } = await ae.call("check", { body: { query, purpose: "border" } });
  const body = { record, outcome: "confirmed" as const, reason: "it is him" };
  await Promise.all([1, 2, 3].map(() => ae.call("decide", { params: { id }, body })));
  const { items } = await ae.call("borderHits", { query: { purpose: "border", check: id } });
  assert.equal(items.length, 1);
});

test("a word follows what its speaker had read, though the other's clock goes ahead", async () => {
  await shared("Fatmir Zogollari", "HITS0007", ["arrest"]);
  const { hit } = await metTwice("Fatmir Zogollari", "HITS0007");
  await until(async () => atAl(hit), "the hit");
  const ahead = new Date(Date.now() + 240_000);
  await federation.member("al").node.store.transactAsNode((tx) =>
    tx.borderHits.say({
      hit,
      id: ActId.parse(v7({ msecs: ahead.getTime() })),
      kind: "added",
      note: "in a hurry",
      measures: [],
      unit: "AE",
      at: ahead.toISOString(),
      side: "finder",
    }),
  );
  const body = { answer: "identity-confirmed" as const, note: "that is him" };
  assert.equal((await al.call("answerBorderHit", { params: { id: hit }, body })).state, "answered");
  assert.deepEqual(
    (await atAl(hit))?.words.map(({ kind }) => kind),
    ["added", "identity-confirmed"],
  );
});

test("the command line lists hits, answers them, and adds to them", async () => {
  await shared("Skender Vukashaj", "HITS0008", ["arrest"]);
  const { hit } = await metTwice("Skender Vukashaj", "HITS0008");
  await until(async () => atAl(hit), "the hit");
  const run = (node: "al" | "ae", role: "desk" | "officer", words: readonly string[]): Promise<Run> => {
    const { login, password } = federation.member(node).login(role);
    const env = { BESA_LOGIN: login, BESA_PASSWORD: password, BESA_LANG: "en" };
    return makeDesk(federation.member(node).node.directory).run(["hits", ...words], { env });
  };
  const look = ["list", "--purpose", "arrest", "--reason", "warrant 12/2026", "--direction", "in"];
  const waiting = await run("al", "desk", [...look, "--state", "waiting"]);
  assert.equal(waiting.code, 11, waiting.error);
  assert.match(waiting.out, /waits for the owner {2}Skender Vukashaj\n {5}met by AE, .*HITS0008.*\n/);
  assert.ok(waiting.out.includes(hit));
  const asked = await run("al", "desk", ["answer", hit, "more-needed", "--note", "which passport?"]);
  assert.equal(asked.code, 0, asked.error);
  assert.match(asked.out, /the owner asks for more {2}Skender Vukashaj/);
  const asFinder = { params: { id: hit }, query: { purpose: "border" as const } };
  await until(
    async () => ((await ae.call("borderHit", asFinder)).state === "asked" ? true : undefined),
    "the question",
  );
  const added = await run("ae", "officer", ["add", hit, "--note", "issued in 2019"]);
  assert.equal(added.code, 0, added.error);
  assert.match(added.out, /more-needed .*which passport\?\n.*added .*issued in 2019\n/);
  await until(async () => ((await atAl(hit))?.words.length === 2 ? true : undefined), "what was added");
  const words = ["answer", hit, "measures", "--note", "hold him", "--measure", "arrest", "--json"];
  const answered = await run("al", "desk", words);
  assert.equal(answered.code, 0, answered.error);
  assert.match(answered.out, /"state": ?"answered"/);
  const refused = await run("al", "desk", ["answer", hit, "perhaps", "--note", "hold him"]);
  assert.equal(refused.code, 2, refused.error);
  const notOurs = await run("al", "desk", ["add", hit, "--note", "not ours to add"]);
  assert.notEqual(notOurs.code, 0);
  assert.match(notOurs.error, /hit_side|side/);
});

test("a record that is hidden takes its hits with it, from lists, counts and lines", async () => {
  const record = await shared("Petrit Zhegrova", "HITS0004", ["arrest"]);
  const body = {
    query: { name: "Petrit Zhegrova", born: "1986-11-04", document: { number: "HITS0004" } },
    purpose: "border" as const,
  };
  const { told = [] } = await ae.call("check", { body });
  const id = told[0]?.hit ?? assert.fail("nobody was told");
  await until(async () => {
    const { items } = await al.call("borderHits", { query: { ...terms, direction: "in" } });
    return items.find((one) => one.id === id);
  }, "the hit");
  const { waiting } = await al.call("borderHitCount");
  const { store } = federation.member("al").node;
  const [whole] = await store.records.get([record], sightOf(["police"], new Date().toISOString().slice(0, 10)));
  assert.ok(whole !== undefined);
  const { version: _, recordedAt: __, withdrawn: ___, ...rest } = whole;
  await store.transactAsNode((tx) =>
    tx.records.put([{ ...rest, labels: { ...rest.labels, requires: ["compartment:x"] } }]),
  );
  await refuses(al.call("borderHit", { params: { id }, query: terms }), "not_found");
  await refuses(
    al.call("answerBorderHit", { params: { id }, body: { answer: "not-identical", note: "unseen" } }),
    "not_found",
  );
  assert.equal((await al.call("borderHitCount")).waiting, waiting - 1);
  // What is heard of it from now on stands in the log for those alone who may know of the record.
  await ae.call("addToBorderHit", { params: { id }, body: { note: "left for the harbour" } });
  await until(async () => {
    const held = await store.transactAsNode((tx) => tx.borderHits.hold(id));
    return held?.hit.words.length === 1 ? true : undefined;
  }, "what was added");
  const auditor = await federation.member("al").as("auditor");
  const heard = await auditor.call("log", { query: { act: "hit-word-heard" } });
  assert.ok(!JSON.stringify(heard).includes("harbour"));
  await using late = await lineOf("al", "desk");
  await late.until(({ name }) => name === "beat");
  await pause(200);
  assert.ok(!late.events.some(({ alert }) => alert?.about === id));
});

test("a hit is seen by whoever sees every alert that it names, and by nobody else: in lists, counts, lines and by its id", async () => {
  const [subject, alert] = sought("Gjergj Sealedalert", "HITS0009", ["arrest"]);
  if (subject === undefined || alert === undefined) return assert.fail();
  const { store } = federation.member("al").node;
  const closed = { ...alert, labels: { ...alert.labels, requires: ["compartment:x"] } };
  await store.transactAsNode((tx) => tx.records.put([subject, closed]));
  const { waiting } = await al.call("borderHitCount");
  const id = ActId.parse(v7());
  const at = new Date().toISOString();
  await using desk = await lineOf("al", "desk");
  await store.transactAsNode(async (tx) => {
    await tx.borderHits.add({
      id,
      direction: "in",
      state: "waiting",
      way: "possible",
      authority: AuthorityId.parse("AE"),
      peer: "ae",
      record: subject.id,
      // The last one is of no record here: it hides nothing.
      alerts: [alert.id, RecordId.parse(randomUUID())],
      category: "red",
      purpose: "border",
      presented: "Gjergj Sealedalert",
      unit: "AE",
      metAt: at,
      dueAt: at,
    });
    await tx.liveAlerts.raise([{ id: ActId.parse(v7()), kind: "hit-received", about: id, category: "red", at }]);
  });
  await refuses(al.call("borderHit", { params: { id }, query: terms }), "not_found");
  await refuses(
    al.call("answerBorderHit", { params: { id }, body: { answer: "not-identical", note: "unseen" } }),
    "not_found",
  );
  assert.ok(!JSON.stringify(await al.call("borderHits", { query: { ...terms, limit: 200 } })).includes(id));
  assert.equal((await al.call("borderHitCount")).waiting, waiting);
  const today = at.slice(0, 10);
  assert.equal(await store.borderHits.get(id, sightOf(["police", "desk"], today)), undefined);
  assert.equal((await store.borderHits.get(id, sightOf(["police", "compartment:x"], today)))?.hit.id, id);
  // Nor is the hit of an alert rung for that comes into a circle later. What is told to nobody who listens now is told before what comes after it.
  const other = sought("Nobody Sealedalert", "HITS0010", ["arrest"]);
  const next = ActId.parse(v7());
  await store.transactAsNode(async (tx) => {
    await tx.records.put(other);
    const seen = {
      direction: "in",
      state: "waiting",
      way: "possible",
      peer: "ae",
      purpose: "border",
      unit: "AE",
    } as const;
    await tx.borderHits.add({
      ...seen,
      id: next,
      authority: AuthorityId.parse("AE"),
      record: other[0]?.id ?? assert.fail(),
      alerts: [other[1]?.id ?? assert.fail()],
      presented: "Nobody Sealedalert",
      metAt: at,
      dueAt: new Date(Date.now() - 1000).toISOString(),
    });
    await tx.liveAlerts.raise([{ id: ActId.parse(v7()), kind: "hit-received", about: next, at }]);
  });
  await desk.until((event) => event.alert?.about === next);
  assert.ok(!desk.events.some((event) => event.alert?.about === id));

  // Both are overdue. It rings once more for whoever sees the hit, and once only; an answer stills it.
  const ring = () => store.jobs.enqueue("tell-overdue-hits", {}, { key: "now" });
  await ring();
  await desk.until((event) => event.alert?.kind === "hit-overdue" && event.alert.about === next);
  await until(async () => ((await held(id))?.isTold === true ? true : undefined), "the sealed one is told of, too");
  const { entries } = await overdueEntries();
  await ring();
  await al.call("answerBorderHit", { params: { id: next }, body: { answer: "more-needed", note: "which port?" } });
  await desk.until(
    (event) => event.alert?.kind === "hit-overdue" && event.alert.about === next && event.alert.state === "answered",
  );
  assert.equal((await overdueEntries()).entries, entries);
  assert.ok(!desk.events.some((event) => event.alert?.about === id));
  // What the finder adds has the owner answer anew, with the whole time to do it.
  const stored = await store.transactAsNode((tx) => tx.borderHits.hold(next));
  const word = {
    id: ActId.parse(v7()),
    kind: "added",
    note: "Durres",
    measures: [],
    unit: "AE",
    at: new Date().toISOString(),
  } as const;
  const now = afterWord(stored?.hit ?? assert.fail(), word, word.at);
  assert.deepEqual([now.state, now.dueAt > new Date(Date.now() + 11 * 3_600_000).toISOString()], ["waiting", true]);
});

/** Whether it was told that a hit is overdue, whoever may see it. */
async function held(id: ActId): Promise<{ readonly isTold: boolean } | undefined> {
  const { store } = federation.member("al").node;
  return store.transactAsNode(async (tx) => {
    const overdue = await tx.borderHits.overdue(new Date().toISOString(), 100);
    return { isTold: !overdue.some(({ hit }) => hit.id === id) };
  });
}

async function overdueEntries(): Promise<{ readonly entries: number }> {
  const { store } = federation.member("al").node;
  const found = await store.log.entries({ act: "hit-overdue", limit: 100, held: ["compartment:x"] });
  return { entries: found.length };
}

test("an alert of ours about a third authority's record, which we do not have, rings as well; twenty questions do not hide the meeting of a minute ago", async () => {
  const [subject, alert] = sought("Third Authority", "HITS0012", ["arrest"]);
  if (subject === undefined || alert === undefined) return assert.fail();
  const foreign = { ...subject, owner: AuthorityId.parse("ES") };
  await federation.member("ae").node.store.transactAsNode((tx) => tx.records.put([foreign, alert]));
  await federation.member("al").node.store.transactAsNode((tx) => tx.records.put([alert]));
  const body = {
    query: { name: "Third Authority", born: "1986-11-04", document: { number: "HITS0012" } },
    purpose: "border" as const,
  };
  const { told = [] } = await until(async () => {
    const answer = await ae.call("check", { body });
    return answer.told === undefined ? undefined : answer;
  }, "the match");
  const id = told[0]?.hit ?? assert.fail();
  assert.equal((await until(async () => atAl(id), "the hit")).record, alert.id);
  // Hits that wait for the officer's words come first in their list; the meeting is found by its time all the same.
  const { user } = await ae.call("session");
  const at = new Date(Date.now() - 3_600_000).toISOString();
  const asked = {
    direction: "out",
    state: "asked",
    way: "possible",
    peer: "al",
    purpose: "border",
    unit: "AE",
  } as const;
  await federation.member("ae").node.store.transactAsNode(async (tx) => {
    for (let n = 0; n < 25; n += 1)
      await tx.borderHits.add({
        ...asked,
        id: ActId.parse(v7()),
        authority: AuthorityId.parse("AL"),
        record: subject.id,
        alerts: [],
        presented: "before",
        metAt: at,
        dueAt: at,
        byUser: user.id,
      });
  });
  assert.deepEqual(
    (await ae.call("check", { body })).told?.map(({ hit }) => hit),
    [id],
  );
});

test("while too few witnesses confirm the log nothing of a hit leaves: the officer has the answer and is told that it waits", async () => {
  await shared("Zef Unwitnessi", "HITS0011", ["arrest"]);
  const { store } = federation.member("ae").node;
  const accepted = async () => {
    const trial = await aeDesk.call("testLink", { body: { to: "al" } });
    await until(async () => {
      const { item } = await aeDesk.call("delivery", { params: { id: trial.id } });
      return item.state === "accepted" ? item : undefined;
    }, "the test of the link");
  };
  // Mail has just gone, so that what the sender has looked up of the log is of before.
  await accepted();
  await store.transact((tx) => tx.cosignatures.setQuorum({ count: 1, withinSeconds: 1 }));
  const body = {
    query: { name: "Zef Unwitnessi", born: "1986-11-04", document: { number: "HITS0011" } },
    purpose: "border" as const,
    partners: [AuthorityId.parse("AL")],
  };
  const { told: [hit] = [], verdict } = await ae.call("check", { body });
  assert.deepEqual([verdict, hit?.waits], ["match", true]);
  const id = hit?.hit ?? assert.fail("nobody is to be told");
  // A recall, or a test of the link, in the same class goes before it: only what is said of people waits.
  await accepted();
  const here = await ae.call("borderHit", { params: { id }, query: { purpose: "border" } });
  assert.equal(here.told?.state, "waiting");
  assert.equal(await atAl(id), undefined);
  await store.transact((tx) => tx.cosignatures.setQuorum(undefined));
  await until(async () => atAl(id), "the hit, once the log is witnessed");
});

test("both logs have each step, and the hub's disk has no name of it", async () => {
  const auditors = await Promise.all(["al", "ae"].map((node) => federation.member(node).as("auditor")));
  const counts = await Promise.all(
    auditors.map(async (auditor) => {
      const acts = await Promise.all(
        (["hit-told", "hit-received", "hit-word-said", "hit-word-heard"] as const).map((act) =>
          auditor.call("log", { query: { act } }),
        ),
      );
      return acts.map(({ items }) => items.length > 0);
    }),
  );
  assert.deepEqual(counts, [
    [false, true, true, true],
    [true, false, true, true],
  ]);
  const { directory } = federation.hub.node;
  const files = readdirSync(directory, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  assert.ok(files.length > 100);
  for (const { name, parentPath } of files) {
    const bytes = readFileSync(join(parentPath, name));
    for (const word of ["Velthari", "Orrovaku", "Qelqezi", "Zhegrova", "HITS000", "extradition"])
      assert.equal(bytes.includes(word), false, `${word} in ${name}`);
  }
});
