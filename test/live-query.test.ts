// Live queries through a hub that cannot read: a partner says hit or no hit and nothing of what it holds, details come for a reason, and a check waits for nobody.
// Long because one federation is started for all of it.
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { type Client, createClient } from "#contract";
import {
  ActId,
  type AgreementChange,
  AuthorityId,
  type CheckAnswer,
  Country,
  type Labels,
  type Measure,
  type NewRecord,
  PartialDate,
  type PartnerQuery,
  Provenance,
  RecordId,
  type Role,
} from "#domain";
import { makeDesk, type Run } from "./command-line/besa.ts";
import { Listener, refuses, startFederation, type TestFederation, until } from "#testkit";
import { v7 } from "uuid";

type Node = "al" | "ae" | "it";

let federation: TestFederation;
let officer: Client;
before(async () => {
  federation = await startFederation([
    { node: "al", authority: "AL" },
    { node: "ae", authority: "AE" },
    { node: "it", authority: "IT" },
  ]);
  officer = await federation.member("ae").as("officer");
  await agree("ae", { partner: "AL" });
  await agree("ae", { partner: "IT" });
  await agree("al", { partner: "AE" });
});
after(() => federation[Symbol.asyncDispose]());

const partner = (code: string): AuthorityId => AuthorityId.parse(code);
type Terms = Extract<AgreementChange, { kind: "set" }>["terms"];

/** Two officers of a node agree with a partner. */
async function agree(node: Node, { partner: code, ...changed }: Partial<Omit<Terms, "partner">> & { partner: string }) {
  const terms: Terms = {
    partner: partner(code),
    asks: true,
    answers: true,
    purposes: ["border", "arrest"],
    kinds: ["person", "document"],
    perDay: 1000,
    namesPerHour: 1000,
    details: "on-request",
    keepDays: 7,
    basis: "bilateral police agreement 12/2025",
    ...changed,
  };
  await byTwo(node, { kind: "set", terms });
}

async function byTwo(node: Node, change: AgreementChange): Promise<void> {
  const [one, other] = [await federation.member(node).as("desk"), await federation.member(node).as("administrator")];
  const { id } = await one.call("askApproval", {
    body: { subject: { act: "change-agreement", change }, reason: "agreed with the partner" },
  });
  await refuses(one.call("decideApproval", { params: { id }, body: { approve: true } }), "not_allowed");
  await other.call("decideApproval", { params: { id }, body: { approve: true } });
}

const open: Labels = {
  audience: ["police"],
  requires: [],
  handling: ["H0"],
  evaluation: { source: "A", information: "1" },
  purposes: ["border", "arrest"],
};

const person = (full: string, number: string): Extract<NewRecord["content"], { kind: "person" }> => ({
  kind: "person",
  names: [{ full, kind: "primary", script: "Latn" }],
  born: [PartialDate.parse("1986-11-04")],
  birthPlaces: [],
  nationalities: [],
  documents: [{ type: "passport", number }],
  addresses: [],
  marks: [],
  languages: [],
  titles: [],
  occupations: [],
  remarks: [],
});

/** Somebody whom AL looks for and nobody else knows of. */
async function sought(
  name: string,
  number: string,
  labels: { readonly person?: Partial<Labels>; readonly alert?: Partial<Labels>; readonly measures?: Measure[] } = {},
): Promise<RecordId> {
  const [id, alert] = [RecordId.parse(v7()), RecordId.parse(v7())];
  const facts = { owner: partner("AL"), provenance: Provenance.parse({ source: "National register" }) };
  const records: NewRecord[] = [
    {
      ...facts,
      id,
      labels: { ...open, ...labels.person },
      content: person(name, number),
    },
    {
      ...facts,
      id: alert,
      labels: { ...open, ...labels.alert },
      content: {
        kind: "alert",
        subject: id,
        category: "red",
        reference: "AL/2026/31",
        measures: labels.measures ?? ["arrest"],
        warnings: [],
        instructions: [],
      },
    },
  ];
  // The last of them is for all: once it is found, so are those before it by whoever may.
  records.push({ ...facts, labels: open, id: RecordId.parse(v7()), content: person("Afterwards", `${number}99`) });
  const al = federation.member("al");
  await al.node.store.transactAsNode((tx) => tx.records.put(records));
  const desk = await al.as("desk");
  await until(async () => {
    const query = { document: { number: `${number}99` } };
    const { candidates } = await desk.call("check", { body: { query, purpose: "border" } });
    return candidates.length > 0 ? true : undefined;
  }, "the record in the index");
  return id;
}

/** AE checks somebody, and asks partners as well. */
async function meet(name: string, number: string, partners: readonly string[] = ["AL"]): Promise<CheckAnswer> {
  return officer.call("check", {
    body: {
      query: { name, born: "1986-11-04", document: { number } },
      purpose: "border",
      partners: partners.map(partner),
    },
  });
}

async function answersOf(check: ActId): Promise<readonly PartnerQuery[]> {
  return (await officer.call("partnerQueries", { params: { id: check } })).items;
}

/** The answer of a partner, once it has come. */
async function answered(check: ActId, authority = "AL"): Promise<PartnerQuery> {
  return until(async () => {
    const one = (await answersOf(check)).find((query) => query.authority === authority);
    return one?.answeredAt === undefined ? undefined : one;
  }, `the answer of ${authority}`);
}

async function lineOf(node: Node, role: "desk" | "officer"): Promise<Listener> {
  return lineFor(node, federation.member(node).login(role));
}

/** What an answer says, without its numbers and times. */
function told({ authority, purpose, state, obstacle, likeness, hit, terms, details }: PartnerQuery): object {
  const said = { authority, purpose, state, obstacle, likeness, hit, terms, details };
  return Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined));
}

interface Login {
  readonly login: string;
  readonly password: string;
}

async function added(node: Node, login: string, role: Role): Promise<Login> {
  const { password } = await federation.member(node).addUser({ login, roles: [role] });
  return { login, password };
}

async function clientOf(node: Node, login: Login): Promise<Client> {
  const { nobody, address } = federation.member(node);
  const { token = "" } = await nobody.call("signIn", { body: { ...login, as: "token" } });
  return createClient({ baseUrl: address, fetch, headers: () => ({ authorization: `Bearer ${token}` }) });
}

async function lineFor(node: Node, login: Login): Promise<Listener> {
  const member = federation.member(node);
  const { token = "" } = await member.nobody.call("signIn", { body: { ...login, as: "token" } });
  return Listener.open(member.address, token);
}

const atDesk = { purpose: "arrest", reason: "warrant 12/2026" } as const;

test("a partner that looks for whom is checked says hit, and nothing more; its desk hears at once; details are given for a reason", async () => {
  const record = await sought("Dritan Quervani", "QUERY0001");
  await using desk = await lineOf("al", "desk");
  await using finder = await lineOf("ae", "officer");
  const answer = await meet("Dritan Quervani", "QUERY0001");
  // The check's own answer: AE holds nothing, and waits for nobody.
  assert.equal(answer.verdict, "nothing");
  const [asked = assert.fail("nobody was asked")] = answer.asked ?? [];
  assert.deepEqual([asked.authority, asked.state], ["AL", "asked"]);
  const { alert } = await finder.until((event) => event.alert?.kind === "query-hit");
  assert.equal(alert?.about, asked.id);
  const hit = await answered(answer.id);
  assert.deepEqual([hit.state, hit.likeness, hit.hit, hit.terms], ["hit", "match", asked.id, "on-request"]);
  assert.ok(!JSON.stringify(hit).includes(record) && !JSON.stringify(hit).includes(`"red"`));
  const rung = await desk.until((event) => event.alert?.about === asked.id);
  assert.deepEqual([rung.alert?.kind, rung.alert?.from], ["hit-received", "AE"]);
  for (const line of [desk, finder]) assert.ok(!JSON.stringify(line.events).includes("Quervani"));

  // Owner and finder speak about it as about any hit; the finder has no record of it.
  const al = await federation.member("al").as("desk");
  const there = await al.call("borderHit", { params: { id: asked.id }, query: atDesk });
  assert.deepEqual([there.record, there.way, there.presented.includes("QUERY0001")], [record, "possible", true]);
  await al.call("answerBorderHit", {
    params: { id: asked.id },
    body: { answer: "measures", note: "hold him, papers follow", measures: ["arrest"] },
  });
  const here = await until(async () => {
    const one = await officer.call("borderHit", { params: { id: asked.id }, query: { purpose: "border" } });
    return one.state === "answered" ? one : undefined;
  }, "the owner's answer");
  assert.deepEqual([here.record, here.title, here.category], [undefined, undefined, undefined]);

  const wants = { params: { id: asked.id }, body: { reason: "to know him by his marks" } };
  assert.equal((await officer.call("askDetails", wants)).details, "asked");
  await refuses(officer.call("askDetails", wants), "query_step");
  await desk.until((event) => event.alert?.kind === "details-asked" && event.alert.about === asked.id);
  assert.equal((await al.call("askedDetailsCount")).waiting, 1);
  const { items } = await al.call("askedQueries", { query: { ...atDesk, waiting: "true" } });
  assert.deepEqual(
    items.map(({ id, authority, detailsReason, subject }) => [id, authority, detailsReason, subject?.name]),
    [[asked.id, "AE", "to know him by his marks", "Dritan Quervani"]],
  );
  const give = { params: { id: asked.id }, body: { give: true, note: "for this hit only" } };
  assert.equal((await al.call("decideDetails", give)).details, "given");
  await refuses(al.call("decideDetails", give), "query_step");
  await finder.until((event) => event.alert?.kind === "details-answered");
  const details = await officer.call("partnerDetails", { params: { id: asked.id }, query: { purpose: "border" } });
  assert.equal(details.query.detailsNote, "for this hit only");
  assert.deepEqual(
    details.records.map(({ content }) => content.kind),
    ["person", "alert"],
  );
  // They are for this query: AE's own search knows nothing of them.
  const again = await officer.call("check", {
    body: { query: { document: { number: "QUERY0001" } }, purpose: "border" },
  });
  assert.equal(again.verdict, "nothing");
  const colleague = await clientOf("ae", await added("ae", "colleague", "liaison"));
  const look = { params: { id: asked.id }, query: { purpose: "arrest" as const } };
  await refuses(colleague.call("partnerDetails", look), "not_found");
  await refuses(colleague.call("partnerQueries", { params: { id: answer.id } }), "not_found");
});

test("who is held for fewer, for other purposes, or not in force is no hit: as if nobody were there", async () => {
  const hidden: readonly (readonly [string, Parameters<typeof sought>[2]])[] = [
    ["a circle", { person: { requires: ["compartment:x"] } }],
    ["the desk alone", { person: { audience: ["desk"] } }],
    ["an alert in a circle", { alert: { requires: ["compartment:x"] } }],
    ["another purpose", { person: { purposes: ["forensic"] } }],
    ["an alert held for another purpose", { alert: { purposes: ["missing"] } }],
    ["expired", { alert: { expiresOn: "2020-01-01" } }],
    ["kept from the asker's country", { person: { notFor: [Country.parse("AE")] } }],
  ];
  const nobody = await meet("Nobody Atallever", "QUERY0999");
  const none = told(await answered(nobody.id));
  assert.deepEqual(none, { authority: "AL", purpose: "border", state: "no-hit" });
  for (const [place, [what, labels]] of hidden.entries()) {
    const number = `QUERY01${place.toString().padStart(2, "0")}`;
    await sought("Hidden Queryson", number, labels);
    assert.deepEqual(told(await answered((await meet("Hidden Queryson", number)).id)), none, what);
  }
  const al = await federation.member("al").as("desk");
  const { items } = await al.call("borderHits", { query: { ...atDesk, direction: "in", limit: 200 } });
  assert.ok(!items.some(({ presented }) => presented.includes("Queryson")));
});

test("a partner that could not look at all who are close does not say no hit: whom it looks for may be among the others", async () => {
  const others = Array.from({ length: 60 }, (_, place): NewRecord => {
    const { born: _born, ...content } = person("Multi Manifolder", `QUERY03${place.toString().padStart(2, "0")}`);
    const provenance = Provenance.parse({ source: "A list of names" });
    return {
      id: RecordId.parse(v7()),
      owner: partner("XPO"),
      labels: open,
      provenance,
      content: { ...content, born: [] },
    };
  });
  await federation.member("al").node.store.transactAsNode((tx) => tx.records.put(others));
  await sought("Somebody Elsewise", "QUERY0398");
  const query = { name: "Multi Manifolder", born: "1986-11-04" };
  const { id } = await officer.call("check", { body: { query, purpose: "border", partners: [partner("AL")] } });
  const { state, obstacle } = await answered(id);
  assert.deepEqual([state, obstacle], ["not-allowed", "too-thin"]);
});

test("nobody answers who has not agreed; what is not agreed is not sent; and no answer is never a no hit", async () => {
  await sought("Agim Unagreed", "QUERY0201");
  // IT has made no agreement with AE: it answers so, and keeps nothing of the question.
  const { id, asked = [] } = await meet("Agim Unagreed", "QUERY0201", ["IT", "RO", "AE"]);
  assert.deepEqual(
    asked.map(({ authority, state, obstacle }) => [authority, state, obstacle]),
    [
      ["IT", "asked", undefined],
      ["RO", "not-allowed", "no-agreement"],
      ["AE", "not-allowed", "no-agreement"],
    ],
  );
  const it = await answered(id, "IT");
  assert.deepEqual([it.state, it.obstacle], ["not-allowed", "no-agreement"]);
  const itDesk = await federation.member("it").as("desk");
  assert.deepEqual((await itDesk.call("askedQueries", { query: atDesk })).items, []);
  const { steps } = await meet("Agim Unagreed", "QUERY0201", ["RO"]);
  assert.deepEqual(steps, [], "nobody is let go because a partner could not be asked");

  const thin = await officer.call("check", {
    body: { query: { name: "Agim Unagreed" }, purpose: "border", partners: [partner("AL")] },
  });
  assert.deepEqual(
    thin.asked?.map(({ obstacle }) => obstacle),
    ["too-thin"],
  );
  const otherPurpose = await officer.call("check", {
    body: { query: { document: { number: "QUERY0201" } }, purpose: "missing", partners: [partner("AL")] },
  });
  assert.deepEqual(
    otherPurpose.asked?.map(({ obstacle }) => obstacle),
    ["purpose"],
  );
  const nobody = await officer.call("check", {
    body: { query: { document: { number: "QUERY0201" } }, purpose: "border", partners: [] },
  });
  assert.equal(nobody.asked, undefined);

  // A node that does not answer: once the time is over there is no answer, and one that comes late still counts.
  const { store } = federation.member("ae").node;
  const silent = ActId.parse(v7());
  const checkId = ActId.parse(v7());
  const { user } = await officer.call("session");
  const past = new Date(Date.now() - 20_000).toISOString();
  await store.transact((tx) =>
    tx.partnerQueries.add([
      {
        id: silent,
        check: checkId,
        authority: partner("AL"),
        peer: "al",
        byUser: user.id,
        unit: "U",
        purpose: "border",
        presented: "Agim Unagreed",
        state: "asked",
        obstacle: undefined,
        likeness: undefined,
        askedAt: past,
        answerBy: past,
        answeredAt: undefined,
        hit: undefined,
        keepUntil: "2099-01-01",
      },
    ]),
  );
  assert.deepEqual(
    (await answersOf(checkId)).map(({ state }) => state),
    ["no-answer"],
  );
});

test("a partner that asks too much is answered no more, and whoever looks into misuse is told once", async () => {
  await agree("al", { partner: "AE", namesPerHour: 2 });
  const looker = await added("al", "looker", "integrity");
  const integrity = await clientOf("al", looker);
  await integrity.call("askedQueries", { query: { purpose: "audit", reason: "who asks" } });
  await using line = await lineFor("al", looker);
  await using desk = await lineOf("al", "desk");
  await sought("Fishing Fishovic", "QUERY0301");
  const state = async (number: string): Promise<unknown> => {
    const { state: is, obstacle } = await answered((await meet("Fishing Fishovic", number)).id);
    return obstacle ?? is;
  };
  assert.equal(await state("QUERY0301"), "limit");
  await line.until((event) => event.alert?.kind === "query-limit");
  assert.equal(await state("QUERY0302"), "limit");
  assert.equal(line.events.filter(({ alert }) => alert?.kind === "query-limit").length, 1);
  assert.ok(!desk.events.some(({ alert }) => alert?.kind === "query-limit"));
  await agree("al", { partner: "AE" });
  assert.equal(await state("QUERY0301"), "hit");
});

test("where it is agreed details come at once; never where it is not; a desk may refuse, and be asked again", async () => {
  await sought("Luan Detajli", "QUERY0401");
  await agree("al", { partner: "AE", details: "at-once" });
  const atOnce = await answered((await meet("Luan Detajli", "QUERY0401")).id);
  const ask = (id: ActId) => officer.call("askDetails", { params: { id }, body: { reason: "he stands here" } });
  await ask(atOnce.id);
  const look = (id: ActId) => officer.call("partnerDetails", { params: { id }, query: { purpose: "border" } });
  const come = async (id: ActId, state: string) =>
    until(async () => {
      const seen = await look(id);
      return seen.query.details === state ? seen : undefined;
    }, state);
  assert.equal((await come(atOnce.id, "given")).records.length, 2);

  await agree("al", { partner: "AE", details: "never" });
  const never = await answered((await meet("Luan Detajli", "QUERY0401")).id);
  assert.equal(never.terms, "never");
  await refuses(ask(never.id), "query_step");

  await agree("al", { partner: "AE" });
  const refused = await answered((await meet("Luan Detajli", "QUERY0401")).id);
  await ask(refused.id);
  const al = await federation.member("al").as("desk");
  await until(async () => ((await al.call("askedDetailsCount")).waiting === 1 ? true : undefined), "the request");
  await al.call("decideDetails", { params: { id: refused.id }, body: { give: false, note: "say more first" } });
  const no = await come(refused.id, "refused");
  assert.deepEqual([no.records, no.query.detailsNote], [[], "say more first"]);
  await ask(refused.id);
  await until(
    async () => ((await al.call("askedDetailsCount")).waiting === 1 ? true : undefined),
    "the second request",
  );
  await al.call("decideDetails", { params: { id: refused.id }, body: { give: true, note: "now it is clear" } });
  await come(refused.id, "given");
});

test("who was told of at once is not hit twice: the query belongs to the hit of the same meeting, and rings nobody again", async () => {
  const record = await sought("Shared Alreadyi", "QUERY0451");
  const al = await federation.member("al").as("desk");
  await al.call("share", { body: { ...atDesk, records: [record], to: ["ae"], class: "urgent" } });
  const check = { query: { name: "Shared Alreadyi", born: "1986-11-04", document: { number: "QUERY0451" } } };
  await using finder = await lineOf("ae", "officer");
  const met = await until(async () => {
    const one = await officer.call("check", { body: { ...check, purpose: "border" } });
    return one.told === undefined ? undefined : one;
  }, "the hit");
  const hit = met.told?.[0]?.hit ?? assert.fail();
  await until(
    async () => al.call("borderHit", { params: { id: hit }, query: atDesk }).catch(() => undefined),
    "it at AL",
  );
  const again = await officer.call("check", { body: { ...check, purpose: "border", partners: [partner("AL")] } });
  const seen = await answered(again.id);
  assert.deepEqual([seen.state, seen.hit], ["hit", hit]);
  const { items } = await al.call("borderHits", { query: { ...atDesk, direction: "in", limit: 200 } });
  assert.equal(items.filter((one) => one.record === record).length, 1);
  assert.ok(!finder.events.some(({ alert }) => alert?.kind === "query-hit" && alert.about === seen.id));
});

/** A hit on somebody whom AL looks for, of which AE's officer has been given details. */
async function given(name: string, number: string): Promise<{ readonly id: RecordId; readonly query: ActId }> {
  const id = await sought(name, number);
  const query = (await answered((await meet(name, number)).id)).id;
  await officer.call("askDetails", { params: { id: query }, body: { reason: "his marks" } });
  await until(async () => ((await detailsOf(query)).length > 0 ? true : undefined), "the details");
  return { id, query };
}

async function detailsOf(query: ActId): Promise<readonly RecordId[]> {
  const { records } = await officer.call("partnerDetails", { params: { id: query }, query: { purpose: "border" } });
  return records.map(({ id }) => id);
}

test("who was given details is a holder: a recall purges them there and the receipt says so, a withdrawal drops them", async () => {
  await agree("al", { partner: "AE", details: "at-once" });
  const called = await given("Obrimenti Tolvaqe", "RCL7751A");
  const over = await given("Castravan Hulemi", "WDR0042Q");
  const stays = await given("Jolquita Bredhav", "STD9316Z");
  const desk = await federation.member("al").as("desk");
  const held = await desk.call("holders", { params: { id: called.id }, query: atDesk });
  assert.deepEqual(
    held.items.map(({ node, query }) => [node, query]),
    [["ae", called.query]],
  );
  const { id } = await desk.call("recallBack", { body: { ...atDesk, records: [called.id], ground: "wrong-person" } });
  const done = await until(async () => {
    const recall = await desk.call("recall", { params: { id } });
    return recall.state === "done" ? recall : undefined;
  }, "the receipt");
  const [holder = assert.fail()] = done.holders;
  assert.deepEqual([holder.node, holder.state], ["ae", "purged"]);
  assert.match(
    holder.receipt ?? "",
    new RegExp(`"details":1,"outcome":"purged","record":"${called.id}","versions":0`, "u"),
  );
  assert.deepEqual(await detailsOf(called.query), []);
  // It cannot be given again.
  const again = (await answered((await meet("Obrimenti Tolvaqe", "RCL7751A")).id)).id;
  await officer.call("askDetails", { params: { id: again }, body: { reason: "his marks once more" } });
  await until(async () => {
    const { items } = await desk.call("askedQueries", { query: { ...atDesk, waiting: "true", limit: 100 } });
    return items.some((item) => item.id === again) ? true : undefined;
  }, "the question at the desk");
  await refuses(
    desk.call("decideDetails", { params: { id: again }, body: { give: true, note: "once more" } }),
    "share_refused",
  );
  assert.deepEqual(await detailsOf(again), []);
  // A correction is not for whoever has asked once; a withdrawal is.
  const store = federation.member("al").node.store;
  await store.transactAsNode((tx) => tx.records.withdraw([over.id]));
  await until(async () => ((await detailsOf(over.query)).includes(over.id) ? undefined : true), "the withdrawal");
  assert.ok((await detailsOf(stays.query)).includes(stays.id));
  const { candidates } = await officer.call("check", {
    body: { query: { document: { number: "STD9316Z" } }, purpose: "border" },
  });
  assert.deepEqual(candidates, []);
  await agree("al", { partner: "AE" });
});

test("the command line asks partners with a check, agrees with them, and asks for details and gives them", async () => {
  await sought("Komanda Linjari", "QUERY0601");
  const run = (node: Node, role: "desk" | "officer" | "administrator", words: readonly string[]): Promise<Run> => {
    const { login, password } = federation.member(node).login(role);
    const env = { BESA_LOGIN: login, BESA_PASSWORD: password, BESA_LANG: "en" };
    return makeDesk(federation.member(node).node.directory).run(words, { env });
  };
  const asked = await run("ae", "officer", ["check", "--doc", "QUERY0601", "--purpose", "border", "--ask", "AL"]);
  assert.equal(asked.code, 11, asked.out + asked.error);
  const [, id = assert.fail(asked.out)] = /AL {2}HIT {2}match {2}(\S+)/.exec(asked.out) ?? [];
  const notAsked = await run("ae", "officer", ["check", "--doc", "QUERY0699", "--purpose", "border", "--ask", "RO"]);
  assert.equal(notAsked.code, 9, notAsked.out + notAsked.error);
  const wants = await run("ae", "officer", ["partners", "ask-details", id, "--reason", "his marks"]);
  assert.equal(wants.code, 0, wants.error);
  const look = ["--purpose", "arrest", "--reason", "warrant 12/2026"];
  await until(async () => {
    const waiting = await run("al", "desk", ["partners", "asked", "--waiting", ...look]);
    return waiting.code === 11 && waiting.out.includes("details asked  his marks") ? waiting : undefined;
  }, "the request");
  const given = await run("al", "desk", ["partners", "decide", id, "--note", "for this hit"]);
  assert.equal(given.code, 0, given.error);
  await until(async () => {
    const details = await run("ae", "officer", ["partners", "details", id, "--purpose", "border"]);
    return details.out.includes("Komanda Linjari") ? details : undefined;
  }, "the details");
  const terms = [
    "--purpose",
    "border",
    "--kind",
    "person",
    "--per-day",
    "5",
    "--names-per-hour",
    "5",
    "--basis",
    "treaty",
  ];
  const agreed = await run("it", "desk", ["partners", "agree", "AE", ...terms, "--only-answer", "--reason", "signed"]);
  assert.equal(agreed.code, 0, agreed.error);
  const administrator = await federation.member("it").as("administrator");
  const approve = { params: { id: ActId.parse(agreed.out.trim()) }, body: { approve: true } };
  await administrator.call("decideApproval", approve);
  const stands = await run("it", "desk", ["partners", "agreements"]);
  assert.match(stands.out, /AE {2}the partner asks {2}border {2}person {2}treaty\n {5}5 a day, 5 different an hour/);
  const ended = await run("it", "desk", ["partners", "end", "AE", "--reason", "ended"]);
  await administrator.call("decideApproval", { ...approve, params: { id: ActId.parse(ended.out.trim()) } });
  assert.equal((await run("it", "desk", ["partners", "agreements"])).out, "");
  assert.match((await run("it", "desk", ["partners", "agreements", "--ended"])).out, /treaty/);
});

test("a partner cannot answer for another, give what is not its own, or answer what was not asked", async () => {
  const node = federation.member("it").node;
  const to = "ae";
  const send = async (type: string, content: unknown): Promise<string> => {
    const id = v7();
    const at = new Date();
    await node.store.transactAsNode((tx) =>
      tx.outbox.put([
        {
          id,
          message: id,
          to,
          class: "urgent",
          type,
          content,
          labels: ["H0"],
          audience: ["desk"],
          requires: [],
          records: [],
          writtenAt: at.toISOString(),
          expiresAt: new Date(at.getTime() + 600_000).toISOString(),
        },
      ]),
    );
    const desk = await federation.member("it").as("desk");
    const { code = "accepted" } = await until(async () => {
      const { item } = await desk.call("delivery", { params: { id: ActId.parse(id) } });
      return item.isAnswered ? item : undefined;
    }, "the last word");
    return code;
  };
  await sought("Foreign Forgery", "QUERY0501");
  const hit = await answered((await meet("Foreign Forgery", "QUERY0501")).id);
  const at = new Date().toISOString();
  const noHit = { v: 1, query: hit.id, answer: { state: "no-hit" }, at };
  assert.equal(await send("query-answer", noHit), "unknown_query");
  assert.equal(await send("query-answer", { ...noHit, query: v7() }), "unknown_query");
  assert.equal(await send("query-answer", { ...noHit, extra: 1 }), "bad_content");
  assert.equal(await send("details-request", { v: 1, query: hit.id, reason: "let me see", at }), "unknown_query");
  const given = { state: "given", note: "", keepDays: 1, records: [] };
  assert.equal(await send("details-answer", { v: 1, query: hit.id, answer: given, at }), "bad_content");
  assert.equal((await answered(hit.check)).state, "hit");
});

test("the hub's disk and both logs: each step is there, and whom it was about is not", async () => {
  const acts = async (node: Node, names: readonly string[]): Promise<string> => {
    const auditor = await federation.member(node).as("auditor");
    const pages = await Promise.all(
      names.map(async (act) => {
        const { items } = await auditor.call("log", { query: { act: act as "query-heard" } });
        assert.ok(items.length > 0, `${node} ${act}`);
        return items;
      }),
    );
    return JSON.stringify(pages);
  };
  await acts("ae", [
    "partners-asked",
    "partner-answered",
    "partner-queries-read",
    "details-asked",
    "details-heard",
    "details-read",
  ]);
  const there = await acts("al", ["agreement-changed", "query-heard", "details-asked-of-us", "details-decided"]);
  for (const word of ["Quervani", "Queryson", "Fishovic", "QUERY0"]) assert.ok(!there.includes(word), word);
  const { directory } = federation.hub.node;
  const files = readdirSync(directory, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  assert.ok(files.length > 100);
  for (const { name, parentPath } of files) {
    const bytes = readFileSync(join(parentPath, name));
    for (const word of ["Quervani", "Queryson", "Detajli", "QUERY0"])
      assert.equal(bytes.includes(word), false, `${word} in ${name}`);
  }
});

test("what was asked is forgotten when its days are over", async () => {
  const { store } = federation.member("al").node;
  const al = await federation.member("al").as("desk");
  const named = async (): Promise<number> =>
    (await al.call("askedQueries", { query: { ...atDesk, limit: 200 } })).items.filter(
      ({ subject }) => subject !== undefined,
    ).length;
  assert.ok((await named()) > 5);
  await store.transactAsNode((tx) => tx.askedQueries.forget("2099-01-01", 1000));
  assert.equal(await named(), 0);
  const own = federation.member("ae").node.store;
  assert.ok((await own.transactAsNode((tx) => tx.partnerQueries.forget("2099-01-01", 1000))) > 5);
});
