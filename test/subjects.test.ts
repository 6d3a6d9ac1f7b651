// Requests of data subjects as cases, over the API: from receipt to letter, what may not be told, and whose eyes see what.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { setTimeout as pause } from "node:timers/promises";
import { v7 } from "uuid";
import {
  ActId,
  AuthorityId,
  type Labels,
  type NewRecord,
  PartialDate,
  Provenance,
  RecordId,
  type Role,
  unknownPerson,
} from "#domain";
import { CallError, type Client, createClient, type SubjectCase } from "#contract";
import { startTestNode, type TestNode } from "#testkit";

let node: TestNode;
let desk: Client;
let second: Client;
let officer: Client;

before(async () => {
  node = await startTestNode({ persons: 60 });
  desk = await newUser("data-protection");
  second = await newUser("data-protection");
  officer = await node.as("officer");
});
after(() => node[Symbol.asyncDispose]());

let people = 0;
/** A new user with these roles, signed in; a member of the compartments named. */
async function newUser(role: Role, compartments: readonly string[] = []): Promise<Client> {
  people += 1;
  const login = `p${people}`;
  const { id, password } = await node.addUser({ login, roles: [role] });
  const from = new Date().toISOString().slice(0, 10);
  await node.node.store.transactAsNode(async (tx) => {
    for (const label of compartments)
      await tx.organisation.addHolding({ id: ActId.parse(v7()), user: id, label, from, reason: "test", ended: false });
  });
  const { token = "" } = await node.nobody.call("signIn", { body: { login, password, as: "token" } });
  return createClient({ baseUrl: node.address, fetch, headers: () => ({ authorization: `Bearer ${token}` }) });
}

interface Made {
  readonly full: string;
  readonly born?: string;
  readonly number?: string;
  readonly owner?: string;
  readonly labels?: Partial<Labels>;
}

async function put({ full, born, number, owner = "AL", labels = {} }: Made): Promise<RecordId> {
  const script = /\p{Script=Arabic}/u.test(full) ? "Arab" : "Latn";
  const record: NewRecord = {
    id: RecordId.parse(v7()),
    owner: AuthorityId.parse(owner),
    content: {
      ...unknownPerson,
      names: [{ full, kind: "primary", script }],
      born: born === undefined ? [] : [PartialDate.parse(born)],
      documents: number === undefined ? [] : [{ type: "passport", number }],
    },
    labels: {
      audience: ["police"],
      requires: [],
      handling: ["H0"],
      evaluation: { source: "A", information: "1" },
      purposes: ["border"],
      ...labels,
    },
    provenance: Provenance.parse({ source: "test" }),
  };
  await node.node.store.transactAsNode((tx) => tx.records.put([record]));
  await indexed(full, record.id);
  return record.id;
}

/** Waits until the index has a record that everybody's police label opens; what is hidden is followed by a marker that is not. */
async function indexed(full: string, record: RecordId): Promise<void> {
  const sight = {
    op: "holds",
    grants: ["police", "desk", "compartment:vault", "compartment:other"],
    today: "2026-01-01",
  } as const;
  if ((await node.node.store.records.get([record], sight)).length === 0) return;
  for (const deadline = performance.now() + 20_000; performance.now() < deadline; await pause(50)) {
    const { candidates } = await officer.call("check", { body: { query: { name: full }, purpose: "border" } });
    if (candidates.some((candidate) => candidate.record === record)) return;
    const [held] = await node.node.store.records.get([record], sight);
    if (held !== undefined && held.labels.requires.length > 0) {
      await pause(1500);
      return;
    }
    const { withheld = [] } = await officer.call("check", { body: { query: { name: full }, purpose: "border" } });
    if (withheld.some((one) => one.record === record)) return;
  }
  assert.fail("a committed record was not findable");
}

const asks = (
  names: readonly string[],
  more: { readonly born?: string; readonly numbers?: readonly string[] } = {},
) => ({
  kind: "access" as const,
  law: "sis-police" as const,
  channel: "letter" as const,
  subject: {
    names: [...names],
    numbers: [...(more.numbers ?? [])],
    ...(more.born === undefined ? {} : { born: PartialDate.parse(more.born) }),
  },
  wish: "What do you hold about me?",
  language: "en" as const,
});

type Received = Parameters<typeof asks>;

/** A request whose subject was looked for. */
async function searched(
  names: Received[0],
  more: Received[1] = {},
  how: { readonly kind?: "access" | "correction" | "erasure" | "restriction" } = {},
): Promise<SubjectCase> {
  const { id } = await desk.call("receiveSubject", { body: { ...asks(names, more), ...how } });
  const params = { id };
  await desk.call("stepSubject", { params, body: { step: "prove-identity", seen: 1, proof: "Passport seen" } });
  return desk.call("searchSubject", { params, body: { seen: 2 } });
}

/** Judges every record and watch that was found. */
async function judged(found: SubjectCase, subjects: readonly string[], disclose = true): Promise<SubjectCase> {
  let one = found;
  for (const { id: finding, kind, ref } of found.findings) {
    if (kind !== "record" && kind !== "watch") continue;
    const judgement = subjects.includes(ref) ? ("subject" as const) : ("other" as const);
    const body = { step: "judge" as const, seen: one.version, finding, judgement, disclose };
    one = await desk.call("stepSubject", { params: { id: one.id }, body });
  }
  return one;
}

type Outcome = "granted" | "partly" | "refused" | "nothing" | "withheld";

async function decided(one: SubjectCase, outcome: Outcome): Promise<SubjectCase> {
  const ground = ["granted", "nothing"].includes(outcome) ? {} : { ground: "inquiries" as const };
  const decision = { outcome, ...ground, reason: "examined by the desk" };
  return desk.call("stepSubject", { params: { id: one.id }, body: { step: "decide", seen: one.version, decision } });
}

async function letterOf({ id }: Pick<SubjectCase, "id">): Promise<string> {
  return (await desk.call("subjectLetter", { params: { id } })).text();
}

async function codeOf(call: Promise<unknown>): Promise<string> {
  return call.then(
    () => "nothing was refused",
    (error: unknown) => (error instanceof CallError ? error.problem.code : String(error)),
  );
}

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

test("what the desk may not see is asked of those who can, and the desk learns of it only what they tell", async () => {
  const compartment = "compartment:vault";
  const hidden = await put({ full: "Luan Fshehta", labels: { requires: [compartment] } });
  const member = await newUser("desk", [compartment]);
  const outsider = await node.as("desk");
  const one = await searched(["Luan Fshehta"]);
  assert.ok(!one.findings.some(({ ref }) => ref === hidden));
  const inquiry = await waiting(async () =>
    (await member.call("inquiries")).items.find(({ answer }) => answer === undefined),
  );
  assert.deepEqual(
    inquiry.records.map(({ id }) => id),
    [hidden],
  );
  assert.equal(inquiry.clock?.state, "running");
  for (const other of [outsider, desk, officer]) assert.deepEqual((await other.call("inquiries")).items, []);
  const params = { id: inquiry.id };
  const answer = { answer: "tell", words: "Held by the integrity unit: refuse, and say neither." } as const;
  for (const other of [outsider, desk])
    assert.equal(await codeOf(other.call("answerInquiry", { params, body: answer })), "not_found");
  const before = await desk.call("subject", { params: { id: one.id } });
  assert.doesNotMatch(JSON.stringify(before), /vault|integrity unit/);
  await member.call("answerInquiry", { params, body: answer });
  assert.equal(await codeOf(member.call("answerInquiry", { params, body: answer })), "inquiry_answered");
  const told = await desk.call("subject", { params: { id: one.id } });
  assert.equal(told.events.at(-1)?.step, "told");
  assert.equal(told.version, before.version);
  const log = await desk.call("log", { query: { act: "subject-inquired", limit: 200 } });
  assert.deepEqual(log.items, []);
});

test("an alert that the desk may not see, about a person whom it sees, is asked of those who can", async () => {
  const compartment = "compartment:vault";
  const open = await put({ full: "Fatbardh Ndjekuri" });
  const alert = await alertAbout(open, { requires: [compartment] });
  const member = await newUser("desk", [compartment]);
  await waiting(async () => {
    const asked = { body: { query: { name: "Fatbardh Ndjekuri" }, purpose: "border" as const } };
    return (await member.call("check", asked)).candidates.find(({ alerts }) => alerts.length > 0);
  });
  const { findings } = await searched(["Fatbardh Ndjekuri"]);
  assert.deepEqual(
    findings.map(({ ref }) => ref),
    [open],
  );
  const asked = await waiting(async () =>
    (await member.call("inquiries")).items.find(({ records }) => records.some(({ id }) => id === alert)),
  );
  assert.deepEqual(asked.requires, [compartment]);
});

/** Puts an alert about a record, with the record's labels but for these. */
async function alertAbout(subject: RecordId, labels: Partial<Labels> = {}): Promise<RecordId> {
  const id = RecordId.parse(v7());
  const [known] = await node.node.store.records.get([subject], {
    op: "holds",
    grants: ["police"],
    today: "2026-01-01",
  });
  assert.ok(known !== undefined);
  const { owner, provenance } = known;
  await node.node.store.transactAsNode((tx) =>
    tx.records.put([
      {
        id,
        owner,
        labels: { ...known.labels, ...labels },
        provenance,
        content: {
          kind: "alert",
          subject,
          category: "wanted",
          reference: "W-1",
          measures: ["locate"],
          warnings: [],
          instructions: [],
        },
      },
    ]),
  );
  return id;
}

test("the acts of the log do not tell whether a circle was asked", async () => {
  await put({ full: "Besnik Padukshem", labels: { requires: ["compartment:vault"] } });
  const searchedFor = async (name: string): Promise<readonly string[]> => {
    const before = (await actsOfLog()).length;
    await searched([name]);
    return waiting(async () => {
      const acts = (await actsOfLog()).slice(before).filter((act) => !["screened", "log-exported"].includes(act));
      return acts.includes("subject-inquired") ? acts.toSorted() : undefined;
    });
  };
  assert.deepEqual(await searchedFor("Besnik Padukshem"), await searchedFor("Nobody Atallsuch"));
});

/** The acts of all leaves, as whoever exports the log without details has them. */
async function actsOfLog(): Promise<string[]> {
  const auditor = await node.as("auditor");
  const lines = (await (await auditor.call("logExport", { query: {} })).text()).split("\n");
  return lines.flatMap((line) => {
    const data = /"data":"([^"]+)"/.exec(line)?.[1];
    const act = data === undefined ? undefined : /"act":"([a-z-]+)"/.exec(Buffer.from(data, "base64").toString())?.[1];
    return act === undefined ? [] : [act];
  });
}

test("a circle restricts and erases its own records: by its own data-protection officer, and with four eyes", async () => {
  const compartment = "compartment:other";
  const hidden = await put({ full: "Rudina Mbyllur", labels: { requires: [compartment] } });
  const [own, police] = [await newUser("data-protection", [compartment]), await newUser("desk", [compartment])];
  await searched(["Rudina Mbyllur"], {}, { kind: "erasure" });
  const { id } = await waiting(async () => (await own.call("inquiries")).items[0]);
  const params = { id };
  const why = { reason: "contested", ground: "evidence" as const, purposes: [] };
  const restrict = { act: "restrict" as const, record: hidden, ...why };
  assert.equal(await codeOf(desk.call("actForInquiry", { params, body: restrict })), "not_found");
  assert.equal(await codeOf(police.call("actForInquiry", { params, body: restrict })), "not_allowed");
  const other = { ...restrict, record: RecordId.parse(v7()) };
  assert.equal(await codeOf(own.call("actForInquiry", { params, body: other })), "not_found");
  await own.call("actForInquiry", { params, body: restrict });
  const asked = { body: { query: { name: "Rudina Mbyllur" }, purpose: "border" as const } };
  assert.deepEqual((await police.call("check", asked)).candidates, []);
  const erase = { act: "erase", record: hidden, reason: "unlawful" } as const;
  assert.equal(await codeOf(own.call("actForInquiry", { params, body: erase })), "subject_step");
  await police.call("answerInquiry", { params, body: { answer: "nothing" } });
  const after = await own.call("actForInquiry", { params, body: erase });
  assert.deepEqual(after.records, []);
});

async function waiting<T>(ask: () => Promise<T | undefined>): Promise<T> {
  for (const deadline = performance.now() + 20_000; performance.now() < deadline; await pause(100)) {
    const answer = await ask();
    if (answer !== undefined) return answer;
  }
  return assert.fail("it did not come");
}

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

test("nobody else learns that there is a request: not by lists, ids, refusals, nor from the log", async () => {
  const one = await searched(["Zamira Qershori"]);
  const nowhere = ActId.parse(v7());
  for (const role of ["officer", "desk", "administrator", "auditor"] as const) {
    const client = await node.as(role);
    for (const id of [one.id, nowhere]) {
      assert.equal(await codeOf(client.call("subject", { params: { id } })), "not_allowed");
      assert.equal(await codeOf(client.call("subjectLetter", { params: { id } })), "not_allowed");
    }
    assert.equal(await codeOf(client.call("subjects", { query: {} })), "not_allowed");
  }
  const record = one.findings.find(({ kind }) => kind === "record")?.ref ?? assert.fail();
  const { looks } = await officer.call("record", {
    params: { id: RecordId.parse(record) },
    query: { purpose: "border" },
  });
  assert.ok(!looks.some(({ act }) => act.startsWith("subject")), "an officer reads in the log who asked");
  const auditor = await node.as("auditor");
  const audited = await auditor.call("log", { query: { act: "subject-searched", reference: one.id } });
  assert.equal(audited.items.length, 1, "whoever audits the desk reads what it looked for");
});

test("raw SQL under the application's role reads no request without the desk's sight", async () => {
  const one = await searched(["Zamira Qershori"]);
  const { store } = node.node;
  const sights = [["police", "desk"], ["police", "desk", "compartment:vault"], ["data-protectio"]];
  for (const grants of sights) {
    const sight = { op: "holds", grants, today: "2026-11-22" } as const;
    assert.equal(await store.subjects.get(one.id, sight), undefined);
    assert.deepEqual((await store.subjects.list({ limit: 10, sight })).cases, []);
    assert.deepEqual(await store.findings.list(one.id, sight), []);
    assert.deepEqual(await store.subjects.events(one.id, sight), []);
    assert.deepEqual(await store.legalClocks(sight).of("subject-case", [one.id]), []);
  }
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
