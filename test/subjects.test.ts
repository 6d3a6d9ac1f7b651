// Requests of data subjects as cases, over the API: from receipt to letter. Whose eyes see what: subjects-sight.test.ts.
import assert from "node:assert/strict";
import { test } from "node:test";
import { setTimeout as pause } from "node:timers/promises";
import { v7 } from "uuid";
import { PartialDate, RecordId } from "#domain";
import {
  alertAbout,
  asks,
  codeOf,
  decided,
  desk,
  judged,
  letterOf,
  node,
  officer,
  put,
  searched,
  second,
  waiting,
} from "./subjects/bench.ts";

test("a request goes from receipt to letter, with its clock, and what is held is told in the letter", async () => {
  const record = await put({ full: "Zamira Qershori", born: "1979-05-04", number: "QER5511" });
  const made = await desk.call("receiveSubject", { body: { ...asks(["Zamira Qershori"]), receivedOn: "2026-11-20" } });
  assert.equal(made.state, "received");
  assert.match(made.reference, /^DS-\d+$/);
  // One month, and what would end on a Sunday ends on Monday.
  assert.deepEqual([made.clock.article, made.clock.dueOn, made.clock.state], ["67", "2026-12-21", "running"]);
  const params = { id: made.id };
  const asked = await desk.call("stepSubject", {
    params,
    body: { step: "ask-identity", seen: 1, words: "A copy of a document." },
  });
  assert.deepEqual([asked.state, asked.clock.state, asked.clock.daysLeft], ["identity-asked", "paused", undefined]);
  assert.match(await letterOf(made), /A copy of a document\./);
  await desk.call("stepSubject", { params, body: { step: "prove-identity", seen: 2, proof: "Passport QER5511" } });
  const found = await desk.call("searchSubject", { params, body: { seen: 3 } });
  assert.ok(found.findings.some(({ ref, own }) => ref === record && own === true));
  const one = await decided(await judged(found, [record]), "granted");
  const letter = await letterOf(one);
  assert.match(letter, /Names: Zamira Qershori\n {3}Date of birth: 1979-05-04\n {3}Documents: QER5511/);
  const answered = await desk.call("stepSubject", { params, body: { step: "answer", seen: one.version } });
  assert.deepEqual([answered.state, answered.clock.state, answered.letter], ["answered", "met", letter]);
  const reopen = { step: "reopen" as const, reason: "more came to light", seen: answered.version };
  const again = await desk.call("stepSubject", { params, body: reopen });
  assert.deepEqual([again.state, again.clock.state, again.decision], ["examination", "running", undefined]);
  const assign = (login: string) =>
    desk.call("stepSubject", { params, body: { step: "assign", login, seen: again.version } });
  for (const login of [node.login("desk").login, "nobody"])
    assert.equal(await codeOf(assign(login)), "subject_assignee");
  const redone = await decided(again, "granted");
  const resent = await desk.call("stepSubject", { params, body: { step: "answer", seen: redone.version } });
  const closed = await desk.call("stepSubject", { params, body: { step: "close", seen: resent.version } });
  assert.equal(closed.state, "closed");
  assert.deepEqual(
    closed.events.map(({ step }) => step).filter((step) => step !== "judge"),
    ["receive", "ask-identity", "prove-identity", "search", "decide", "answer", "reopen", "decide", "answer", "close"],
  );
});

test("somebody is found in another script, with another date of birth, by number, and by watches and decisions", async () => {
  const arabic = await put({ full: "يوسف الحداد", born: "1971-01-01" });
  const latin = await put({ full: "Yusuf Haddad", born: "1985-02-02" });
  const numbered = await put({ full: "Somebody Else Entirely", number: "HAD77441" });
  const police = await node.as("desk");
  const watch = await police.call("addWatch", {
    body: { query: { name: "Yusuf al-Haddad" }, purpose: "investigation", reason: "a case of the desk" },
  });
  const check = await police.call("check", { body: { query: { name: "Yusuf Haddad" }, purpose: "border" } });
  await police.call("decide", {
    params: { id: check.id },
    body: { record: latin, outcome: "referred", reason: "to the desk" },
  });
  const { findings } = await searched(["Yusuf al-Haddad"], { born: "1990-10-10", numbers: ["HAD 77441"] });
  const refs = findings.map(({ ref }) => ref);
  for (const id of [arabic, latin, numbered, watch.id]) assert.ok(refs.includes(id), `not found: ${id}`);
  assert.ok(findings.some(({ kind }) => kind === "decision"));
});

test("the letter is the same to the byte whether nothing is held or neither is said", async () => {
  const held = await put({ full: "Petrit Vjollcaj" });
  const withheld = await decided(await judged(await searched(["Petrit Vjollcaj"]), [held]), "withheld");
  const nothing = await decided(await judged(await searched(["Petrit Vjollcaj"]), []), "nothing");
  const [one, other] = [await letterOf(withheld), await letterOf(nothing)];
  assert.notEqual(withheld.reference, nothing.reference);
  assert.equal(one.replaceAll(withheld.reference, "DS-0"), other.replaceAll(nothing.reference, "DS-0"));
  assert.doesNotMatch(one, /examined by the desk|inquiries/);
});

test("what the law asks before an answer is asked: a proof, a search, a judgement, the owner, and a decision that fits", async () => {
  const foreign = await put({ full: "Ottokar Brenneis", owner: "DE" });
  const { id } = await desk.call("receiveSubject", { body: asks(["Ottokar Brenneis"]) });
  const params = { id };
  assert.equal(await codeOf(desk.call("searchSubject", { params, body: { seen: 1 } })), "subject_step");
  const decide = (seen: number, decision: object): Promise<unknown> =>
    desk.call("stepSubject", {
      params,
      body: { step: "decide", seen, decision: { reason: "examined", ...decision } as never },
    });
  await desk.call("stepSubject", { params, body: { step: "prove-identity", seen: 1, proof: "Seen" } });
  assert.equal(await codeOf(decide(2, { outcome: "nothing" })), "subject_unsearched");
  const found = await desk.call("searchSubject", { params, body: { seen: 2 } });
  assert.equal(await codeOf(decide(3, { outcome: "nothing" })), "subject_unjudged");
  const one = await judged(found, [foreign]);
  assert.equal(await codeOf(decide(one.version, { outcome: "nothing" })), "subject_outcome");
  assert.equal(await codeOf(decide(one.version, { outcome: "granted" })), "subject_owner");
  assert.equal(await codeOf(decide(one.version, { outcome: "refused" })), "bad_input");
  assert.equal(
    await codeOf(decide(one.version, { outcome: "withheld", ground: "inquiries", words: "We hold much." })),
    "bad_input",
  );
  const finding = one.findings.find(({ ref }) => ref === foreign)?.id ?? assert.fail();
  const judge = {
    step: "judge" as const,
    finding,
    judgement: "subject" as const,
    disclose: true,
    ownerSays: "agrees" as const,
  };
  const asked = await desk.call("stepSubject", { params, body: { ...judge, seen: one.version } });
  await decide(asked.version, { outcome: "granted" });
});

test("of two officers who decide at once one does, and the other is told that the request has moved on", async () => {
  const one = await judged(await searched(["Nobody Atallwhatever"]), []);
  const body = (reason: string) => ({
    step: "decide" as const,
    seen: one.version,
    decision: { outcome: "nothing" as const, reason },
  });
  const params = { id: one.id };
  const both = await Promise.all([
    codeOf(desk.call("stepSubject", { params, body: body("mine") })),
    codeOf(second.call("stepSubject", { params, body: body("no, mine") })),
  ]);
  assert.deepEqual(both.toSorted(), ["nothing was refused", "subject_changed"]);
  const { events } = await desk.call("subject", { params });
  assert.equal(events.filter(({ step }) => step === "decide").length, 1);
});

test("a restricted record is told of, with its mark, only to whom it still serves, and is used again when the mark is lifted", async () => {
  const record = await put({ full: "Drita Kallmeti", labels: { purposes: ["border", "investigation"] } });
  const alert = await alertAbout(record);
  const one = await judged(await searched(["Drita Kallmeti"], {}, { kind: "restriction" }), [record], false);
  const params = { id: one.id };
  const restrict = { act: "restrict", record, reason: "accuracy is contested", ground: "accuracy-contested" } as const;
  const marked = await desk.call("actForSubject", {
    params,
    body: { ...restrict, seen: one.version, purposes: ["investigation"] },
  });
  assert.deepEqual(marked.findings.find(({ ref }) => ref === record)?.restricted?.purposes, ["investigation"]);
  const police = await node.as("desk");
  const ask = (purpose: "border" | "investigation") =>
    police.call("check", { body: { query: { name: "Drita Kallmeti" }, purpose, reason: "case 7" } });
  const atBorder = await ask("border");
  assert.deepEqual(atBorder.candidates, []);
  assert.deepEqual(
    atBorder.withheld?.map((held) => held.record),
    [record],
  );
  const [candidate] = (await ask("investigation")).candidates;
  assert.equal(candidate?.record, record);
  assert.equal(candidate.restricted?.ground, "accuracy-contested");
  const listed = await police.call("records", { query: { purpose: "border", limit: 200 } });
  assert.ok(!listed.items.some(({ id }) => id === record || id === alert), "a list shows what is restricted");
  // The owner's next version does not take the mark off.
  const [held] = await node.node.store.records.history(record, {
    op: "holds",
    grants: ["police"],
    today: "2026-01-01",
  });
  assert.ok(held !== undefined);
  const { version: _, recordedAt: __, withdrawn: ___, ...again } = held;
  await node.node.store.transactAsNode((tx) => tx.records.put([again]));
  assert.deepEqual((await ask("border")).candidates, []);
  await desk.call("actForSubject", {
    params,
    body: { act: "lift", record, reason: "it is accurate", seen: marked.version },
  });
  assert.equal((await ask("border")).candidates[0]?.record, record);
});

test("an own record is corrected as a new version; of another's a correction is proposed", async () => {
  const own = await put({ full: "Agron Thaqi", born: "1960-01-01" });
  const foreign = await put({ full: "Agron Thaqi", owner: "DE" });
  const open = await judged(await searched(["Agron Thaqi"], {}, { kind: "correction" }), [own, foreign], false);
  const one = await decided(open, "granted");
  const params = { id: one.id };
  const correct = (record: RecordId, seen: number, recordVersion = 1) =>
    desk.call("actForSubject", {
      params,
      body: {
        act: "correct",
        record,
        seen,
        recordVersion,
        reason: "birth certificate",
        changes: { born: [PartialDate.parse("1961-02-03")] },
      },
    });
  assert.equal(await codeOf(correct(foreign, one.version)), "subject_not_own");
  assert.equal(await codeOf(correct(own, one.version, 7)), "subject_record_changed");
  assert.equal(await codeOf(correct(RecordId.parse(v7()), one.version)), "not_found");
  const corrected = await correct(own, one.version);
  assert.deepEqual(corrected.findings.find(({ ref }) => ref === own)?.born, ["1961-02-03"]);
  const propose = { act: "propose", record: foreign, reason: "birth certificate", words: "Born 1961-02-03." } as const;
  const proposed = await desk.call("actForSubject", { params, body: { ...propose, seen: corrected.version } });
  assert.equal(proposed.events.at(-1)?.data["owner"], "DE");
});

test("what is erased is gone, by another than who decided", async () => {
  const record = await put({ full: "Valbona Shtjefni", number: "VSH10203" });
  const open = await judged(await searched(["Valbona Shtjefni"], {}, { kind: "erasure" }), [record], false);
  const one = await decided(open, "granted");
  const params = { id: one.id };
  const body = { act: "erase" as const, record, reason: "unlawfully kept", seen: one.version };
  assert.equal(await codeOf(desk.call("actForSubject", { params, body })), "subject_four_eyes");
  const gone = await second.call("actForSubject", { params, body });
  const finding = gone.findings.find(({ ref }) => ref === record);
  assert.ok(finding !== undefined);
  assert.equal(finding.title, undefined);
  const read = officer.call("record", { params: { id: record }, query: { purpose: "border" } });
  assert.equal(await codeOf(read), "not_found");
  assert.match(await letterOf(gone), /were erased/);
});

test("a time limit that comes near or passes is told once, on the board and in the log, however many look", async () => {
  const { id } = await desk.call("receiveSubject", { body: { ...asks(["Late Request"]), receivedOn: "2020-01-31" } });
  const params = { id };
  const told = await waiting(async () => {
    const { clock } = await desk.call("subject", { params });
    return clock.notices.length > 0 ? clock : undefined;
  });
  // The last of February 2020, a Saturday, and so Monday.
  assert.deepEqual([told.state, told.dueOn], ["overdue", "2020-03-02"]);
  assert.deepEqual(
    told.notices.map(({ daysLeft }) => daysLeft),
    [-1],
  );
  const { store } = node.node;
  for (let turn = 0; turn < 3; turn += 1) await store.jobs.enqueue("tell-clocks", {});
  await pause(3000);
  const { clock } = await desk.call("subject", { params });
  assert.equal(clock.notices.length, 1);
  const { items } = await desk.call("log", { query: { act: "clock-told", reference: id, limit: 200 } });
  assert.equal(items.length, 1);
  const later = await desk.call("stepSubject", { params, body: { step: "extend", seen: 1, reason: "many records" } });
  assert.equal(later.clock.dueOn, "2020-04-30");
  const again = { step: "extend" as const, seen: 2, reason: "once more" };
  assert.equal(await codeOf(desk.call("stepSubject", { params, body: again })), "subject_extension");
});

test("what cannot be read is refused, and nothing is taken down", async () => {
  const { items } = await desk.call("subjects", { query: { limit: 200 } });
  const good = asks(["Somebody"]);
  const bad: readonly object[] = [
    { ...good, subject: { names: [], numbers: [] } },
    { ...good, subject: { names: ["a\0b"], numbers: [] } },
    { ...good, subject: { names: ["\ud800"], numbers: [] } },
    { ...good, subject: { names: ["x".repeat(301)], numbers: [] } },
    { ...good, subject: { names: Array.from({ length: 11 }, () => "x"), numbers: [] } },
    { ...good, subject: { ...good.subject, born: "1979-13-45" } },
    { ...good, kind: "portability" },
    { ...good, law: "gdpr" },
    { ...good, language: "de" },
    { ...good, receivedOn: "yesterday" },
    { ...good, receivedOn: "2999-01-01" },
    { ...good, wish: " " },
    { ...good, version: 7 },
    { ...good, state: "closed" },
  ];
  for (const body of bad) {
    const code = await codeOf(desk.call("receiveSubject", { body: body as never }));
    assert.ok(["bad_input", "bad_text", "bad_json", "subject_date"].includes(code), `${code}: ${JSON.stringify(body)}`);
  }
  assert.equal((await desk.call("subjects", { query: { limit: 200 } })).items.length, items.length);
});
