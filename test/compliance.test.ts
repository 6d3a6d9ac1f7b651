// A notice to all members is reviewed first, by a desk of its own that is not the hub: what it releases goes as it was reviewed, and nothing else.
import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { after, before, test } from "node:test";
import { createClient, type Client } from "#contract";
import {
  AuthorityId,
  ComplianceCriterion,
  PartialDate,
  RecordId,
  type NewRecord,
  type NoticeFacts,
  type NoticeReview,
} from "#domain";
import { informed, noticeAbout, personRecord, refuses, startFederation, type TestFederation, until } from "#testkit";

let federation: TestFederation;
let al: Client;
let desk: Client;
let second: Client;
before(async () => {
  federation = await startFederation([
    { node: "al", authority: "AL" },
    { node: "ae", authority: "AE" },
    { node: "it", authority: "IT", endpoint: (address) => address },
    { node: "ccf", authority: "XCF", endpoint: (address) => address },
  ]);
  const { hub } = federation;
  const change = { kind: "appoint-desk", node: "ccf" } as const;
  const body = { subject: { act: "change-federation" as const, change }, reason: "by the general assembly" };
  const { id } = await (await hub.as("administrator")).call("askApproval", { body });
  await (await hub.as("auditor")).call("decideApproval", { params: { id }, body: { approve: true } });
  const version = async (client: Client): Promise<boolean> => {
    const { members } = await client.call("refreshFederation");
    return members.some(({ nodes }) => nodes.some((node) => node.id === "ccf" && node.roles.includes("compliance")));
  };
  for (const name of ["al", "ae", "it", "ccf"]) {
    const member = federation.member(name);
    await informed(hub, member, 5);
    const administrator = await member.as("administrator");
    await until(async () => ((await version(administrator)) ? true : undefined), "the appointment");
  }
  al = await federation.member("al").as("desk");
  desk = await federation.member("ccf").as("desk");
  const other = federation.member("ccf");
  const { password } = await other.addUser({ login: "second", roles: ["desk"], password: "seven-quiet-otters-swim" });
  const signedIn = await other.nobody.call("signIn", { body: { login: "second", password, as: "token" } });
  second = createClient({
    baseUrl: other.address,
    fetch,
    headers: () => ({ authorization: `Bearer ${signedIn.token ?? ""}` }),
  });
});
after(() => federation[Symbol.asyncDispose]());

const terms = { purpose: "arrest" as const, reason: "warrant 12/2026" };
const facts: NoticeFacts = {
  summary: "Robbed a bank in Tirana on 3 March 2026 with two others",
  maximumYears: 12,
  warrant: { authority: "Gjykata e Tiranës", reference: "12/2026", on: "2026-04-01" },
};

/** A wanted person with a red notice, as AL knows them. */
async function put(name: string, id = RecordId.parse(randomUUID())): Promise<RecordId> {
  const labels: NewRecord["labels"] = {
    audience: ["police"],
    requires: [],
    handling: ["H0"],
    evaluation: { source: "A", information: "1" },
    purposes: ["border", "arrest"],
  };
  const common = { owner: AuthorityId.parse("AL"), labels, provenance: { source: "National register" } };
  const lists = {
    birthPlaces: [],
    nationalities: [],
    addresses: [],
    languages: [],
    titles: [],
    occupations: [],
    remarks: [],
  };
  const born = [PartialDate.parse("1980")];
  await federation.member("al").node.store.transactAsNode((tx) =>
    tx.records.put([
      {
        ...common,
        id,
        content: {
          kind: "person",
          names: [{ full: name, kind: "primary", script: "Latn" }],
          born,
          sex: "male",
          marks: ["scar on the left cheek"],
          documents: [],
          ...lists,
        },
      },
      {
        ...common,
        id: RecordId.parse(randomUUID()),
        content: {
          kind: "alert",
          subject: id,
          category: "red",
          reference: `AL-${name.slice(0, 6)}`,
          measures: ["arrest"],
          warnings: [],
          offence: "Robbery",
          instructions: [],
        },
      },
    ]),
  );
  return id;
}

/** Asks for a release of a notice to everybody, as it was shown. */
async function ask(records: readonly RecordId[], what: NoticeFacts = facts): Promise<NoticeReview> {
  const to = { everybody: true as const };
  const { shown } = await al.call("showShare", { body: { records: [...records], to, ...terms } });
  return al.call("askReview", { body: { ...terms, records: [...records], to, shown, facts: what, class: "urgent" } });
}

const look = { purpose: "arrest" as const };
const allPassed = { outcome: "released" as const, passes: [...ComplianceCriterion.options], note: "" };
const atDesk = (id: NoticeReview["id"]) =>
  until(async () => {
    const { items } = await desk.call("complianceCases", { query: { limit: 50 } });
    return items.find((one) => one.id === id);
  }, "the review at the desk");
const decided = (id: NoticeReview["id"]) =>
  until(async () => {
    const { items } = await al.call("noticeReviews", { query: { limit: 50 } });
    return items.find((one) => one.id === id && one.state !== "waiting");
  }, "the decision");

async function copyAt(node: string, id: RecordId) {
  const { store } = federation.member(node).node;
  const sight = { op: "holds", grants: ["police"], today: new Date().toISOString().slice(0, 10) } as const;
  return (await store.records.get([id], sight))[0];
}

test("a notice to all goes when the desk releases it, to whom was shown, with its release; to nobody before", async () => {
  const person = await put("Gjergj Malsorendi");
  const to = { everybody: true as const };
  const { shown } = await al.call("showShare", { body: { records: [person], to, ...terms } });
  await refuses(
    al.call("share", { body: { ...terms, records: [person], to, shown, class: "urgent" } }),
    "review_needed",
  );
  const review = await ask([person]);
  assert.deepEqual([review.state, review.desk, review.missing], ["waiting", "ccf", []]);
  assert.deepEqual(
    [...review.to].toSorted(),
    ["ae", "ccf", "hub", "it"].filter((node) => review.to.includes(node)),
  );
  assert.ok(review.to.includes("ae") && review.to.includes("it"));
  const waiting = await atDesk(review.id);
  assert.deepEqual([waiting.authority, waiting.state, waiting.missing], ["AL", "waiting", []]);
  assert.ok(waiting.dueOn !== undefined, "its clock runs");
  const opened = await desk.call("complianceCase", { params: { id: review.id }, query: look });
  assert.ok(JSON.stringify(opened.records).includes("Gjergj Malsorendi"));
  assert.deepEqual(opened.facts, facts);
  assert.equal(await copyAt("ae", person), undefined);

  await refuses(
    desk.call("judgeNotice", { params: { id: review.id }, body: { ...allPassed, passes: ["political"] } }),
    "review_criteria",
  );
  await desk.call("judgeNotice", { params: { id: review.id }, body: allPassed });
  assert.equal((await decided(review.id)).state, "released");
  for (const node of ["ae", "it"]) {
    const copy = await until(() => copyAt(node, person), `the notice at ${node}`);
    const { original } = copy.provenance;
    assert.ok(JSON.stringify(original).includes(`"by":"ccf"`), "it came as a notice to all");
  }
  // The desk keeps nothing of it.
  const after = await desk.call("complianceCase", { params: { id: review.id }, query: look });
  assert.deepEqual([after.records, after.facts, after.item.state], [undefined, undefined, "released"]);
  const { items } = await (
    await federation.member("ccf").as("auditor")
  ).call("log", { query: { act: "notice-reviewed", limit: 50 } });
  assert.ok(items.length > 0);
});

test("a notice of more records than go at once, its alerts counted, is refused before anything is written", async () => {
  const person = personRecord("AL", "Manifold Alertsson");
  const { store } = federation.member("al").node;
  const alerts = Array.from({ length: 64 }, () => noticeAbout(person));
  await store.transactAsNode((tx) => tx.records.put([person, ...alerts.slice(1)]));
  assert.equal((await ask([person.id])).records.length, 64);
  await store.transactAsNode((tx) => tx.records.put(alerts.slice(0, 1)));
  const before = (await al.call("noticeReviews", { query: { limit: 50 } })).items.length;
  await refuses(ask([person.id]), "records_many");
  assert.equal((await al.call("noticeReviews", { query: { limit: 50 } })).items.length, before);
});

test("a refusal has reasons, which the owner is told; nothing goes", async () => {
  const person = await put("Bardhyl Opozitaru");
  const review = await ask([person]);
  await atDesk(review.id);
  const passes = ComplianceCriterion.options.filter((one) => one !== "political");
  const refusal = { outcome: "refused" as const, passes, note: "" };
  await refuses(desk.call("judgeNotice", { params: { id: review.id }, body: refusal }), "reason_needed");
  await refuses(
    desk.call("judgeNotice", {
      params: { id: review.id },
      body: { ...allPassed, outcome: "refused", note: "because" },
    }),
    "review_criteria",
  );
  await desk.call("judgeNotice", {
    params: { id: review.id },
    body: { ...refusal, note: "He stood for election; Article 3." },
  });
  const end = await decided(review.id);
  assert.deepEqual([end.state, end.reasons, end.note], ["refused", ["political"], "He stood for election; Article 3."]);
  await refuses(desk.call("judgeNotice", { params: { id: review.id }, body: allPassed }), "review_closed");
  assert.equal(await copyAt("ae", person), undefined);
});

test("what falls short of a threshold is released by two, or not at all", async () => {
  const person = await put("Skender Pakicari");
  const review = await ask([person], { summary: facts.summary, maximumYears: 1 });
  assert.deepEqual(review.missing, ["penalty", "warrant"]);
  await atDesk(review.id);
  const judge = (who: Client, note: string) =>
    who.call("judgeNotice", { params: { id: review.id }, body: { ...allPassed, note } });
  await refuses(judge(desk, ""), "reason_needed");
  assert.equal((await judge(desk, "organised crime; the warrant follows")).state, "proposed");
  await refuses(judge(desk, "as I said"), "review_second");
  assert.equal((await judge(second, "seen, and agreed")).state, "released");
  assert.equal((await decided(review.id)).state, "released");
});

test("what was changed since it was reviewed is not sent: it is asked for anew", async () => {
  const person = await put("Ndrek Ndryshuari");
  const review = await ask([person]);
  await atDesk(review.id);
  await put("Ndrek Ndryshuari-Tjetri", person);
  await desk.call("judgeNotice", { params: { id: review.id }, body: allPassed });
  assert.equal((await decided(review.id)).state, "outdated");
  assert.equal(await copyAt("ae", person), undefined);
});

test("what its owner calls back or withdraws is gone from the desk before it was decided, and the receipt says so", async () => {
  const [called, over] = [await put("Rikthim Kalluari"), await put("Heqja Mbaruari")];
  const reviews = [await ask([called]), await ask([over])];
  for (const { id } of reviews) await atDesk(id);
  const { id: recall } = await al.call("recallBack", { body: { ...terms, records: [called], ground: "wrong-person" } });
  const done = await until(async () => {
    const seen = await al.call("recall", { params: { id: recall } });
    return seen.state === "done" ? seen : undefined;
  }, "the desk's receipt");
  const [holder] = done.holders;
  assert.deepEqual([holder?.node, holder?.state], ["ccf", "purged"]);
  assert.match(holder?.receipt ?? "", /"details":1,"outcome":"purged"/u);
  const { store } = federation.member("al").node;
  await store.transactAsNode((tx) => tx.records.withdraw([over]));
  for (const { id } of reviews) {
    const view = await until(async () => {
      const seen = await desk.call("complianceCase", { params: { id }, query: look });
      return seen.item.state === "waiting" ? undefined : seen;
    }, "the end of the case");
    assert.deepEqual([view.item.state, view.records, view.facts], ["outdated", undefined, undefined]);
    await refuses(desk.call("judgeNotice", { params: { id }, body: allPassed }), "review_closed");
  }
  const own = (await al.call("noticeReviews", { query: { limit: 50 } })).items;
  assert.equal(own.find(({ id }) => id === reviews[0]?.id)?.state, "outdated");
  // Nobody is asked to release what was called back.
  await refuses(ask([called]), "share_refused");
});

test("nobody but the desk releases: forged, copied and foreign releases are refused by every member", async () => {
  const released = await put("Lulzim Kopjuari");
  const review = await ask([released]);
  await atDesk(review.id);
  await desk.call("judgeNotice", { params: { id: review.id }, body: allPassed });
  const { store } = federation.member("al").node;
  const note = (await decided(review.id)).release ?? assert.fail("no release");
  const other = await put("Lulzim Tjetri");
  const sight = { op: "holds", grants: ["police"], today: new Date().toISOString().slice(0, 10) } as const;
  const [record] = await store.records.get([other], sight);
  assert.ok(record !== undefined);
  const { id, version, owner, content, labels } = record;
  const shared = { id, version, owner, content, labels, source: "National register", withdrawn: false };
  for (const release of [note, note.replace("besa-release/1", "besa-recall/1"), "", note.slice(0, -10)]) {
    const envelope = randomUUID();
    const at = new Date();
    await store.transact((tx) =>
      tx.outbox.put([
        {
          id: envelope,
          message: envelope,
          to: "it",
          class: "hit",
          type: "record-shared",
          content: { v: 1, records: [shared], release },
          labels: ["H0"],
          audience: ["desk"],
          requires: [],
          records: [],
          writtenAt: at.toISOString(),
          expiresAt: new Date(at.getTime() + 600_000).toISOString(),
        },
      ]),
    );
    const told = await until(async () => {
      const { items } = await al.call("deliveries", { query: { limit: 100 } });
      return items.find((one) => one.id === envelope && one.isAnswered);
    }, "the answer");
    assert.deepEqual([told.state, told.code], ["refused", "not_released"]);
  }
  assert.equal(await copyAt("it", other), undefined);
});

test("a node that is not the desk takes no reviews, and decides on none", async () => {
  const it = await federation.member("it").as("desk");
  const id = "01935f00-0000-7000-8000-00000000c0c0" as NoticeReview["id"];
  await refuses(it.call("judgeNotice", { params: { id }, body: allPassed }), "federation_not_hub");
  await refuses(it.call("complianceCase", { params: { id }, query: look }), "not_found");
  const { items } = await it.call("complianceCases", { query: { limit: 50 } });
  assert.deepEqual(items, []);
  const officer = await federation.member("ccf").as("officer");
  await refuses(officer.call("complianceCases", { query: { limit: 50 } }), "not_allowed");
});
