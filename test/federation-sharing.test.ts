// Sharing beyond the first step, in a real federation: lists that are shown and frozen, countries, passing on with the owner's consent, proposals; and who attacks them.
// Long because one federation of four nodes is started for all of it.
import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { after, before, test } from "node:test";
import pg from "pg";
import { v7 } from "uuid";
import { CallError, type CallInput, type Client, type routes } from "#contract";
import { ActId, AuthorityId, Country, type Labels, RecordId, unknownPerson, UserId } from "#domain";
import { Listener, noticeAbout, personRecord, refuses, startFederation, type TestFederation, until } from "#testkit";
import { hurl } from "./hurled.ts";
import { makeDesk } from "./command-line/besa.ts";
import { digestOf, senderAt, someBytes } from "./files/sender.ts";

const names = ["al", "it", "rs", "ae"] as const;
type Name = (typeof names)[number];

let federation: TestFederation;
const desks = new Map<Name, Client>();
const desk = (node: Name): Client => desks.get(node) ?? assert.fail(node);
before(async () => {
  federation = await startFederation(
    names.map((node) => ({ node, authority: node.toUpperCase(), endpoint: (address: string) => address })),
  );
  for (const node of names) desks.set(node, await federation.member(node).as("desk"));
});
after(() => federation[Symbol.asyncDispose]());

const terms = { purpose: "arrest" as const, reason: "warrant 12/2026" };
const storeOf = (node: Name) => federation.member(node).node.store;

/** A person as AL knows them: new, or as they are now. */
async function put(name: string, labels: Partial<Labels> = {}, known?: RecordId): Promise<RecordId> {
  const id = known === undefined ? {} : { id: known };
  const record = personRecord("AL", name, { ...id, content: { titles: ["Captain"] }, labels });
  await storeOf("al").transactAsNode((tx) => tx.records.put([record]));
  return record.id;
}

/** What rang about a request or proposal at a node, as the database has it: kind, state, who it comes from, and for whom alone. */
async function told(node: Name, about: string): Promise<(string | null)[][]> {
  const client = new pg.Client(federation.member(node).node.database.connection);
  await client.connect();
  try {
    const { rows } = await client.query<(string | null)[]>({
      text: "select kind, state, from_authority, for_user::text from live_alert where about = $1 order by place",
      values: [about],
      rowMode: "array",
    });
    return rows;
  } finally {
    await client.end();
  }
}

/** What waits at a desk of a node for whoever sees with these grants, about one thing. */
async function waitsFor(node: Name, grants: readonly string[], about: string): Promise<string[]> {
  const sight = { op: "holds", grants, today: new Date().toISOString().slice(0, 10) } as const;
  const reader = { sight, user: UserId.parse(v7()), desks: ["desk"] } as const;
  const waiting = await storeOf(node).liveAlerts.waiting(reader, 200);
  return waiting.flatMap(({ alert }) => (alert.about === about ? [alert.kind] : []));
}

/** The record as a node has it; undefined while it has none, or what is withdrawn. */
async function heldBy(node: Name, id: RecordId) {
  try {
    const { record } = await desk(node).call("record", { params: { id }, query: { purpose: "arrest" } });
    return record.withdrawn ? undefined : record;
  } catch (error) {
    if (error instanceof CallError && error.problem.code === "not_found") return undefined;
    throw error;
  }
}

async function shared(name: string, labels: Partial<Labels> = {}, to: readonly Name[] = ["it"]): Promise<RecordId> {
  const id = await put(name, labels);
  const noteRead = labels.handling?.includes("H3") === true;
  await desk("al").call("share", { body: { ...terms, records: [id], to: [...to], class: "hit", noteRead } });
  for (const node of to) await until(() => heldBy(node, id), `the record at ${node}`);
  return id;
}

const titleOf = (record: Awaited<ReturnType<typeof heldBy>>): string =>
  record?.content.kind === "person" ? (record.content.names[0]?.full ?? "") : "";

type Preview = CallInput<(typeof routes)["showShare"]>["body"];
const shown = (id: RecordId, to: NonNullable<Preview>["to"]) =>
  desk("al").call("showShare", { body: { ...terms, records: [id], to } });

test("a selection is shown first, by name and with why not; what was shown is what is sent, and nothing else", async () => {
  const id = await put("Selection Shownsen", { notFor: [Country.parse("RS")] });
  const body = {
    ...terms,
    records: [id],
    to: { everybody: true as const, without: [Country.parse("AE")] },
    class: "hit" as const,
  };
  await refuses(desk("al").call("share", { body }), "share_unshown");
  const list = await shown(id, body.to);
  // The hub's own node is a member's like others.
  assert.deepEqual(list.recipients.map(({ node }) => node).toSorted(), ["hub", "it"]);
  assert.deepEqual(
    list.leftOut.map(({ node, why }) => `${node} ${why}`),
    ["ae without", "rs country"],
  );
  await refuses(desk("al").call("share", { body: { ...body, shown: "0".repeat(64) } }), "share_changed");
  // By editing the request: another list under the same hash, or the excluded one named.
  await refuses(
    desk("al").call("share", { body: { ...body, to: { everybody: true }, shown: list.shown } }),
    "share_changed",
  );
  await refuses(desk("al").call("share", { body: { ...body, to: ["it", "rs"] } }), "share_refused", "country: rs");
  const named = await shown(id, ["rs"]);
  assert.deepEqual(named.recipients, []);
  await refuses(desk("al").call("share", { body: { ...body, to: ["rs"], shown: named.shown } }), "share_nobody");
  await put("Selection Shownsen-Changed", { notFor: [Country.parse("RS")] }, id);
  await refuses(desk("al").call("share", { body: { ...body, shown: list.shown } }), "share_changed");
  const again = await shown(id, body.to);
  const { items } = await desk("al").call("share", { body: { ...body, shown: again.shown } });
  assert.deepEqual(items.map(({ to }) => to).toSorted(), ["hub", "it"]);
  await until(() => heldBy("it", id), "the record");
  assert.equal(await heldBy("rs", id), undefined);
  assert.equal(await heldBy("ae", id), undefined);
  const { items: log } = await (
    await federation.member("al").as("auditor")
  ).call("log", { query: { act: "records-shared" } });
  assert.match(JSON.stringify(log[0]?.detail?.outcome), new RegExp(again.shown));
});

test("a group is a list with versions; nobody is everybody, and who is put into it later gets nothing by itself", async () => {
  const reason = "agreed in Tirana";
  const made = await desk("al").call("addRecipientGroup", {
    body: { name: "Adriatic", authorities: [AuthorityId.parse("IT")], without: [], reason },
  });
  const id = await shared("Group Memberson", {}, ["it"]);
  const to = { groups: [made.id] };
  const list = await shown(id, to);
  assert.deepEqual(
    list.recipients.map(({ node }) => node),
    ["it"],
  );
  const next = {
    name: "Adriatic",
    authorities: ["IT", "RS", "ME"].map((one) => AuthorityId.parse(one)),
    without: [],
    reason,
    version: 1,
  };
  await desk("al").call("changeRecipientGroup", { params: { id: made.id }, body: next });
  await refuses(desk("al").call("changeRecipientGroup", { params: { id: made.id }, body: next }), "group_changed");
  await refuses(
    desk("al").call("share", { body: { ...terms, records: [id], to, shown: list.shown } }),
    "share_changed",
  );
  assert.equal(await heldBy("rs", id), undefined, "nothing by itself");
  const now = await shown(id, to);
  assert.deepEqual(now.leftOut, [{ authority: "ME", why: "not-member" }]);
  await desk("al").call("share", { body: { ...terms, records: [id], to, shown: now.shown, class: "hit" } });
  await until(() => heldBy("rs", id), "the record");
  const { versions } = await desk("al").call("recipientGroup", { params: { id: made.id } });
  assert.deepEqual(
    versions.map(({ version, authorities }) => [version, authorities.length]),
    [
      [2, 3],
      [1, 1],
    ],
  );
  await refuses((await federation.member("al").as("officer")).call("recipientGroups"), "not_allowed");
  const empty = await desk("al").call("addRecipientGroup", {
    body: { name: "Nobody", authorities: [], without: [], reason },
  });
  const nobody = await shown(id, { groups: [empty.id] });
  assert.deepEqual(nobody.recipients, []);
  await refuses(
    desk("al").call("share", { body: { ...terms, records: [id], to: { groups: [empty.id] }, shown: nobody.shown } }),
    "share_nobody",
  );
  await desk("al").call("changeRecipientGroup", {
    params: { id: empty.id },
    body: { name: "Nobody", authorities: [], reason, version: 1, closed: true },
  });
  await refuses(shown(id, { groups: [empty.id] }), "not_found");
});

test("a record that its owner keeps from a country later is lost there, stays elsewhere, and comes back when it may", async () => {
  const id = await shared("Kept Fromsson", {}, ["it", "rs"]);
  const keep = (countries: string[], version: number): Promise<unknown> =>
    desk("al").call("keepFrom", {
      params: { id },
      body: { ...terms, countries: countries.map((one) => Country.parse(one)), version },
    });
  await keep(["RS"], 1);
  await refuses(keep(["RS"], 1), "review_changed");
  await until(async () => ((await heldBy("rs", id)) === undefined ? true : undefined), "the withdrawal");
  await until(
    async () => ((await heldBy("it", id))?.labels.notFor?.includes(Country.parse("RS")) === true ? true : undefined),
    "the label",
  );
  const { items, countries } = await desk("al").call("holders", { params: { id }, query: terms });
  assert.deepEqual([items.map(({ node }) => node), countries], [["it", "rs"], ["RS"]]);
  await keep([], 2);
  await until(() => heldBy("rs", id), "the record again");
});

/** Asks at a node for others, and waits for the request to be as it is said. */
async function asked(
  node: Name,
  id: RecordId,
  to: readonly string[],
  use: "police" | "court" = "police",
): Promise<ActId> {
  const request = await desk(node).call("askOnward", { body: { ...terms, records: [id], to: [...to], use } });
  return request.id;
}

async function requestAt(node: Name, id: ActId, state: string) {
  return until(async () => {
    const { items } = await desk(node).call("onwardRequests", { query: { ...terms } });
    return items.find((one) => one.id === id && one.state === state);
  }, `${state} at ${node}`);
}

for (const count of [65, 200])
  test(`whether ${count} records may be passed on, their alerts counted, is not asked: it would wait for ever`, async () => {
    const person = personRecord("AL", `Manifold Onwardson ${count}`, { labels: { handling: ["H2"] } });
    const { id } = person;
    const alerts = Array.from({ length: count - 1 }, () => noticeAbout(person));
    await storeOf("al").transactAsNode((tx) => tx.records.put([person, ...alerts]));
    await desk("al").call("share", { body: { ...terms, records: [id], to: ["it"], class: "hit" } });
    await until(async () => {
      const held = await Promise.all(alerts.map((alert) => heldBy("it", alert.id ?? assert.fail())));
      return held.includes(undefined) ? undefined : true;
    }, `${count} records in several envelopes`);
    await refuses(asked("it", id, ["ae"]), "records_many");
    const { items } = await desk("it").call("onwardRequests", { query: { ...terms } });
    assert.ok(!items.some(({ records }) => records.some((one) => one.id === id)));
  });

test("H2 is passed on with the desk's consent only, to whom it names; its record stays the owner's, and follows its owner", async () => {
  const id = await shared("Onward Consentson", { handling: ["H2"] });
  // Not without asking: not as one's own, not to the owner, not to oneself.
  await refuses(
    desk("it").call("share", { body: { ...terms, records: [id], to: ["ae"] } }),
    "share_refused",
    "not_own",
  );
  await refuses(asked("it", id, []), "share_nobody");
  await refuses(asked("it", id, ["it"]), "share_unknown");
  const request = await asked("it", id, ["ae", "rs"]);
  await refuses(desk("it").call("passOn", { params: { id: request }, body: {} }), "approval_closed");
  await requestAt("al", request, "waiting");
  assert.deepEqual(await told("al", request), [["onward-asked", "waiting", "IT", null]]);
  assert.deepEqual(await waitsFor("al", ["police"], request), ["onward-asked"]);
  assert.deepEqual(await waitsFor("al", ["desk"], request), [], "whoever does not see the record is told nothing");
  const answer = (outcome: "granted" | "refused", to?: string[]): Promise<unknown> =>
    desk("al").call("answerOnward", {
      params: { id: request },
      body: { outcome, reason: "as agreed", ...(to === undefined ? {} : { to }), days: 3 },
    });
  await refuses(answer("granted", ["al"]), "onward_refused", "country");
  await answer("granted", ["ae"]);
  await refuses(answer("refused"), "approval_closed");
  assert.deepEqual(await told("al", request), [["onward-asked", "answered", "IT", null]]);
  const granted = await requestAt("it", request, "granted");
  assert.deepEqual(granted.granted, ["ae"]);
  // Whoever asked has just seen it in the list; nobody else was told.
  const [[kind, state, from, asker] = []] = await told("it", request);
  assert.deepEqual([kind, state, from, typeof asker], ["onward-answered", "answered", "AL", "string"]);
  await desk("it").call("passOn", { params: { id: request }, body: { class: "hit" } });
  await refuses(desk("it").call("passOn", { params: { id: request }, body: {} }), "approval_closed");
  const there = await until(() => heldBy("ae", id), "the record");
  assert.equal(there.owner, "AL");
  assert.deepEqual(there.provenance.through?.authority, "IT");
  assert.equal(there.provenance.through?.consent, request);
  // A copy that leaks names whoever passed it on, and to whom.
  const mark = there.provenance.key ?? assert.fail("the copy has no mark");
  assert.notEqual(mark, (await heldBy("it", id))?.provenance.key);
  const traced = await federation.member("it").as("auditor");
  const question = { text: `${mark}.`, purpose: "audit", reason: "printed in a newspaper" } as const;
  assert.deepEqual(
    (await traced.call("traceCopy", { body: question })).copies.map(({ record, recipient }) => [record, recipient]),
    [[id, "ae"]],
  );
  assert.equal(await heldBy("rs", id), undefined, "it was not granted for RS");
  const holder = await until(async () => {
    const { items } = await desk("al").call("holders", { params: { id }, query: terms });
    return items.find(({ node }) => node === "ae");
  }, "the holder");
  assert.deepEqual([holder.via, holder.consent], ["it", request]);
  // What its owner changes goes to whom it was passed on, from the owner.
  await put("Onward Corrected", { handling: ["H2"] }, id);
  await until(
    async () => (titleOf(await heldBy("ae", id)) === "Onward Corrected" ? true : undefined),
    "the correction",
  );
  await storeOf("al").transactAsNode((tx) => tx.records.withdraw([id]));
  await until(async () => ((await heldBy("ae", id)) === undefined ? true : undefined), "the withdrawal");
});

test("the files of a record that is passed on come from its owner, to whom it was passed on, and go with it", async () => {
  const id = await shared("Onward Filesson", { handling: ["H0"] });
  const [al, ae] = [await senderAt(federation.member("al"), "desk"), await senderAt(federation.member("ae"), "desk")];
  const bytes = someBytes(50_000, 61);
  const file = await al.send(id, "warrant.bin", bytes);
  const request = await asked("it", id, ["ae"]);
  await requestAt("it", request, "granted");
  await desk("it").call("passOn", { params: { id: request }, body: { class: "hit" } });
  await until(async () => {
    const files = await ae.files(id).catch(() => []);
    return files.some((one) => one.id === file && one.state === "here") ? true : undefined;
  }, "the file");
  const opened = await ae.open(id, file);
  assert.equal(digestOf(new Uint8Array(await opened.arrayBuffer())), digestOf(bytes));
  const { id: recall } = await desk("al").call("recallBack", { body: { ...terms, records: [id], ground: "court" } });
  const done = await until(async () => {
    const seen = await desk("al").call("recall", { params: { id: recall } });
    return seen.state === "done" ? seen : undefined;
  }, "all receipts");
  assert.deepEqual(
    done.holders.map(({ node, state }) => [node, state]),
    [
      ["ae", "purged"],
      ["it", "purged"],
    ],
  );
  assert.deepEqual(await ae.files(id).catch(() => []), []);
});

test("where no code forbids it the owner's node answers at once, and says no for a country that is excluded", async () => {
  const id = await shared("Onward Atonceson", { handling: ["H0"], notFor: [Country.parse("RS")] });
  await refuses(asked("it", id, ["rs"]), "share_refused", "country: rs");
  const request = await asked("it", id, ["ae"]);
  const granted = await requestAt("it", request, "granted");
  assert.deepEqual([granted.granted, granted.answeredBy], [["ae"], undefined]);
  // The owner excludes AE before it is passed on: by what IT holds then it may not go there.
  await desk("al").call("keepFrom", {
    params: { id },
    body: { ...terms, countries: [Country.parse("AE")], version: 1 },
  });
  await until(
    async () => ((await heldBy("it", id))?.labels.notFor?.includes(Country.parse("AE")) === true ? true : undefined),
    "the label",
  );
  await refuses(desk("it").call("passOn", { params: { id: request }, body: {} }), "onward_refused", "stale");
  assert.equal(await heldBy("ae", id), undefined);
});

test("H3 is passed on once its note was read, and the note goes with it; H1 is used in court when its owner consents", async () => {
  const id = await shared("Onward Noteson", { handling: ["H1", "H3"], handlingNote: "Ask Durres first." });
  const request = await asked("it", id, ["ae"]);
  await requestAt("it", request, "granted");
  await refuses(desk("it").call("passOn", { params: { id: request }, body: {} }), "note_unread");
  await desk("it").call("passOn", { params: { id: request }, body: { noteRead: true, class: "hit" } });
  const there = await until(() => heldBy("ae", id), "the record");
  assert.deepEqual([there.labels.handling, there.labels.handlingNote], [["H1", "H3"], "Ask Durres first."]);
  const copy = { ...terms, recipient: "Court of Bari", use: "court" as const, noteRead: true };
  const take = async (): Promise<Response> => {
    const { login, password } = federation.member("it").login("desk");
    const officer = await federation.member("it").as("desk");
    await officer.call("prove", { body: { password } }).catch(() => assert.ok(login));
    return officer.call("exportRecord", { params: { id }, body: copy });
  };
  await refuses(take(), "handling_forbids");
  const court = await asked("it", id, [], "court");
  await requestAt("al", court, "waiting");
  await desk("al").call("answerOnward", {
    params: { id: court },
    body: { outcome: "granted", reason: "for this trial" },
  });
  await requestAt("it", court, "granted");
  assert.equal((await take()).status, 200);
  const plain = await shared("Onward Plainson");
  await refuses(asked("it", plain, [], "court"), "onward_refused", "not-needed");
});

/** Hands an envelope in at a node as its own program would, and waits for the last word. */
const hurled = (
  node: Name,
  to: string,
  type: string,
  content: unknown,
  records: readonly RecordId[],
  days = 0.5,
): Promise<string> => hurl(federation, node, { to, type, content, records, days });

test("attacks: without consent, with another's, for another, forged by a third, replayed, past its time", async () => {
  const id = await shared("Attacked Victimson", { handling: ["H2"] });
  const request = await asked("it", id, ["ae"]);
  const own = await requestAt("al", request, "waiting");
  const held = (await heldBy("it", id)) ?? assert.fail();
  // A third member answers for the owner, though it was not asked and could not sign.
  const said = { v: 1, request, outcome: "refused", reason: "forged", at: new Date().toISOString() };
  assert.equal(await hurled("rs", "it", "onward-answer", said, [id]), "refused not_asked");
  // Who does not hold it cannot ask, nor learn whether it is there.
  const asking = {
    id: ActId.parse(v7()),
    records: own.records,
    to: ["rs"],
    use: "police",
    purpose: "arrest",
    reason: "fishing",
    unit: "x",
    at: said.at,
  };
  assert.equal(await hurled("ae", "al", "onward-request", { v: 1, request: asking }, [id]), "refused not_asked");
  const nowhere = [{ id: RecordId.parse(randomUUID()), version: 1 }];
  assert.equal(
    await hurled("ae", "al", "onward-request", { v: 1, request: { ...asking, records: nowhere } }, [id]),
    "refused not_asked",
  );
  await desk("al").call("answerOnward", {
    params: { id: request },
    body: { outcome: "granted", reason: "as agreed", days: 1 },
  });
  await requestAt("it", request, "granted");
  const note = (await storeOf("it").transactAsNode((tx) => tx.onward.hold(request)))?.consent ?? assert.fail();
  const sent = { v: 1, consent: note, contents: [held.content] };
  // Somebody else uses the consent, it is used for somebody else, for another content, altered, and beyond its time.
  assert.equal(await hurled("rs", "ae", "record-onward", sent, [id]), "refused no_consent");
  assert.equal(await hurled("it", "rs", "record-onward", sent, [id]), "refused no_consent");
  const altered = { ...unknownPerson, names: [{ full: "Somebody Else", kind: "primary", script: "Latn" }] };
  assert.equal(await hurled("it", "ae", "record-onward", { ...sent, contents: [altered] }, [id]), "refused no_consent");
  const widened = { ...sent, consent: note.replace('"to":["ae"]', '"to":["ae","rs"]') };
  assert.notEqual(widened.consent, note);
  assert.equal(await hurled("it", "rs", "record-onward", widened, [id]), "refused no_consent");
  assert.equal(await hurled("it", "ae", "record-onward", sent, [id], 5), "refused no_consent");
  // As if it were one's own, or the owner's word.
  const { withdrawn, version, owner, content, labels } = held;
  const asOwner = { v: 1, records: [{ id, version, owner, content, labels, source: "x", withdrawn }] };
  assert.equal(await hurled("it", "ae", "record-shared", asOwner, [id]), "refused not_owner");
  assert.equal(await heldBy("ae", id), undefined);
  assert.equal(await heldBy("rs", id), undefined);
  // A holder that nobody consented to is none.
  const told = { v: 1, consent: request, to: ["rs"], class: "hit" };
  assert.equal(await hurled("it", "al", "onward-told", told, [id]), "refused no_consent");
  assert.equal(await hurled("rs", "al", "onward-told", told, [id]), "refused not_asked");
  // Replayed after the owner has withdrawn it, what was passed on does not stand again.
  await desk("it").call("passOn", { params: { id: request }, body: { class: "hit" } });
  await until(() => heldBy("ae", id), "the record");
  await storeOf("al").transactAsNode((tx) => tx.records.withdraw([id]));
  await until(async () => ((await heldBy("ae", id)) === undefined ? true : undefined), "the withdrawal");
  assert.equal(await hurled("it", "ae", "record-onward", sent, [id]), "accepted");
  assert.equal(await heldBy("ae", id), undefined);
});

test("an answer that comes when the request was answered counts no more, and a consent past its time opens nothing", async () => {
  const id = await shared("Late Answerson", { handling: ["H2"] });
  const request = await asked("it", id, ["ae"]);
  await requestAt("al", request, "waiting");
  await desk("al").call("answerOnward", { params: { id: request }, body: { outcome: "refused", reason: "not now" } });
  const refused = await requestAt("it", request, "refused");
  assert.equal(refused.answer, "not now");
  await refuses(desk("it").call("passOn", { params: { id: request }, body: {} }), "approval_closed");
  const at = new Date().toISOString();
  assert.equal(
    await hurled("al", "it", "onward-answer", { v: 1, request, outcome: "refused", reason: "again", at }, [id]),
    "refused not_asked",
  );
  const second = await asked("it", id, ["ae"]);
  await requestAt("al", second, "waiting");
  await desk("al").call("answerOnward", {
    params: { id: second },
    body: { outcome: "granted", reason: "yes", days: 1 },
  });
  await requestAt("it", second, "granted");
  // The moment has passed, as it would have tomorrow; the signed consent says the same or less.
  const kept = await storeOf("it").transactAsNode((tx) => tx.onward.hold(second));
  assert.ok(
    (kept?.request.expiresAt ?? "") > at &&
      (kept?.request.expiresAt ?? "") < new Date(Date.now() + 2 * 86_400_000).toISOString(),
  );
});

test("what a holder proposes the owner takes over or declines; the proposer is told, and all who hold it have the new version", async () => {
  const id = await shared("Proposed Changeson", {}, ["it", "rs"]);
  const propose = (changes: Record<string, never[] | string[] | number>, node: Name = "it") =>
    desk(node).call("propose", { params: { id }, body: { ...terms, changes } });
  await refuses(propose({ subject: "x" as never }), "proposal_refused", "unfit");
  await refuses(propose({ nothing: ["x"] }), "proposal_refused", "unfit");
  await refuses(propose({ heightCentimetres: 9 }), "proposal_refused", "unfit");
  await refuses(propose({ titles: ["Major"] }, "al"), "proposal_refused", "own");
  const made = await propose({ titles: ["Major"], occupations: ["pilot"] });
  const at = async (node: Name, state: string) =>
    until(async () => {
      const { items } = await desk(node).call("proposals", { query: { ...terms, record: id } });
      return items.find((one) => one.id === made.id && one.state === state);
    }, `${state} at ${node}`);
  const waiting = await at("al", "waiting");
  assert.deepEqual(await told("al", made.id), [["proposal-made", "waiting", "IT", null]]);
  assert.deepEqual(await waitsFor("al", ["police"], made.id), ["proposal-made"]);
  assert.deepEqual(await waitsFor("al", ["desk"], made.id), [], "whoever does not see the record is told nothing");
  assert.deepEqual(
    waiting.fields.toSorted((a, b) => (a.field < b.field ? -1 : 1)),
    [
      { field: "occupations", now: [], proposed: ["pilot"] },
      { field: "titles", now: ["Captain"], proposed: ["Major"] },
    ],
  );
  assert.equal((await desk("al").call("sharingCount")).proposals >= 1, true);
  await desk("al").call("answerProposal", {
    params: { id: made.id },
    body: { outcome: "accepted", note: "well seen" },
  });
  await refuses(
    desk("al").call("answerProposal", { params: { id: made.id }, body: { outcome: "declined", note: "or not" } }),
    "approval_closed",
  );
  assert.deepEqual(await told("al", made.id), [["proposal-made", "answered", "IT", null]]);
  // Live: the answer is on the line of whoever proposed before anybody has looked.
  const { token = "" } = await federation
    .member("it")
    .nobody.call("signIn", { body: { ...federation.member("it").login("desk"), as: "token" } });
  await using line = await Listener.open(federation.member("it").node.address, token);
  const rung = await line.until(({ alert }) => alert?.about === made.id);
  assert.deepEqual([rung.alert?.kind, rung.alert?.state, rung.alert?.from], ["proposal-answered", "waiting", "AL"]);
  const answered = await at("it", "accepted");
  await line.until(({ alert }) => alert?.about === made.id && alert.state === "answered");
  assert.deepEqual(
    (await told("it", made.id)).map(([kind, state, from]) => [kind, state, from]),
    [["proposal-answered", "answered", "AL"]],
  );
  assert.deepEqual([answered.note, answered.accepted], ["well seen", 2]);
  for (const node of ["it", "rs"] as const)
    await until(async () => {
      const record = await heldBy(node, id);
      return record?.content.kind === "person" && record.content.titles[0] === "Major" ? true : undefined;
    }, `the new version at ${node}`);
  const { record } = await desk("al").call("record", { params: { id }, query: { purpose: "arrest" } });
  assert.deepEqual(record.provenance.proposed, { authority: "IT", proposal: made.id });
  // What was proposed about an older version, in what has changed since, is for people to put right.
  const older = await propose({ titles: ["Colonel"] }, "rs");
  await until(async () => {
    const { items } = await desk("al").call("proposals", { query: { ...terms, record: id, state: "waiting" } });
    return items.find((one) => one.id === older.id);
  }, "the second");
  await desk("al").call("record", { params: { id }, query: { purpose: "arrest" } });
  await put("Proposed Changeson", {}, id);
  await refuses(
    desk("al").call("answerProposal", { params: { id: older.id }, body: { outcome: "accepted", note: "let us see" } }),
    "proposal_stale",
  );
  await desk("al").call("answerProposal", {
    params: { id: older.id },
    body: { outcome: "declined", note: "changed since" },
  });
  // Forged by a third, from whom does not hold it, and answered by who was not asked.
  const proposal = {
    id: ActId.parse(v7()),
    record: id,
    version: 1,
    changes: { titles: ["Spy"] },
    reason: "fishing",
    unit: "x",
    at: new Date().toISOString(),
  };
  assert.equal(await hurled("ae", "al", "proposal", { v: 1, proposal }, [id]), "refused not_asked");
  const third = await propose({ titles: ["General"] });
  const forged = { v: 1, proposal: third.id, outcome: "accepted", note: "forged", version: 9, at: proposal.at };
  assert.equal(await hurled("rs", "it", "proposal-answer", forged, [id]), "refused not_asked");
  const { items } = await desk("it").call("proposals", { query: { ...terms, record: id } });
  assert.equal(items.find((one) => one.id === third.id)?.state, "waiting");
});

test("the command line shows who gets it and sends just that, keeps lists, asks, answers and passes on, proposes and decides", async () => {
  const lines = (node: Name) => {
    const { login, password } = federation.member(node).login("desk");
    const folder = makeDesk(federation.member(node).node.directory);
    const env = { BESA_LOGIN: login, BESA_PASSWORD: password, BESA_LANG: "en" };
    return async (...words: string[]): Promise<string> => {
      const ran = await folder.run(words, { env });
      assert.ok(ran.code === 0 || ran.code === 11, ran.error);
      return ran.out;
    };
  };
  const [al, it] = [lines("al"), lines("it")];
  const why = ["--purpose", "arrest", "--reason", "warrant 14"];
  const id = await put("Commanded Lineson", { handling: ["H2"] });
  const share = [
    "federation",
    "share",
    id,
    "--region",
    "european-union",
    "--region",
    "gulf",
    "--without",
    "AE",
    ...why,
  ];
  const looked = await al(...share, "--show");
  assert.match(looked, /^\+ it {2}IT/m);
  assert.match(looked, /^- ae {2}AE {2}left out by you/m);
  const hash = /[0-9a-f]{64}/.exec(looked)?.[0] ?? assert.fail(looked);
  assert.match(await al(...share, "--class", "hit", "--shown", hash), /it/);
  await until(() => heldBy("it", id), "the record");
  assert.match(await al("sharing", "group", "Gulf", "AE", "--reason", "agreed"), /v1 {2}Gulf: AE/);
  assert.match(await al("sharing", "groups"), /Gulf: AE/);
  const asked = /[0-9a-f-]{36}/.exec(await it("sharing", "ask", id, "--to", "ae", ...why))?.[0] ?? assert.fail();
  await requestAt("al", ActId.parse(asked), "waiting");
  assert.match(await al("sharing", "requests", "--state", "waiting", ...why), new RegExp(`${asked}.* asked by IT`));
  assert.match(await al("sharing", "answer", asked, "granted", "--reason", "as agreed", "--days", "2"), /granted/);
  await requestAt("it", ActId.parse(asked), "granted");
  assert.match(await it("sharing", "pass", asked, "--class", "hit"), /passed on/);
  await until(() => heldBy("ae", id), "the record at ae");
  await until(
    async () => ((await al("sharing", "holders", id, ...why)).includes("< it") ? true : undefined),
    "the holder",
  );
  assert.match(await al("sharing", "keep-from", id, "RS", "ME", ...why), /kept from: ME RS/);
  await until(async () => ((await heldBy("it", id))?.labels.notFor?.length === 2 ? true : undefined), "the label");
  const proposed = await it("sharing", "propose", id, '{"titles":["Pilot"]}', ...why);
  const proposal = /[0-9a-f-]{36}/.exec(proposed)?.[0] ?? assert.fail(proposed);
  await until(
    async () => ((await al("sharing", "proposals", ...why)).includes(proposal) ? true : undefined),
    "the proposal",
  );
  assert.match(await al("sharing", "decide", proposal, "declined", "--note", "no pilot"), /declined/);
});

test("both logs have each step, and nobody but the desks may look", async () => {
  for (const [node, acts] of [
    [
      "al",
      ["share-shown", "group-changed", "countries-kept-from", "onward-answered", "proposal-answered", "sharing-heard"],
    ],
    ["it", ["onward-asked", "records-passed-on", "proposal-made", "sharing-heard"]],
  ] as const) {
    const auditor = await federation.member(node).as("auditor");
    for (const act of acts) {
      const { items } = await auditor.call("log", { query: { act } });
      assert.ok(items.length > 0, `${act} at ${node}`);
    }
  }
  const officer = await federation.member("al").as("officer");
  await refuses(officer.call("onwardRequests", { query: terms }), "not_allowed");
  await refuses(officer.call("proposals", { query: terms }), "not_allowed");
});

test("a member that was thrown out is shown with what it was sent, and that nothing goes there any more", async () => {
  const id = await shared("Removed Membersson", {}, ["rs"]);
  const before = await desk("al").call("federationNode", { params: { node: "rs" } });
  assert.deepEqual([before.member?.authority, before.isSelf, before.isIntroduced], ["RS", false, false]);
  const change = { kind: "remove", authority: AuthorityId.parse("RS") } as const;
  const { id: approval } = await (
    await federation.hub.as("administrator")
  ).call("askApproval", { body: { subject: { act: "change-federation", change }, reason: "left the convention" } });
  await (
    await federation.hub.as("auditor")
  ).call("decideApproval", { params: { id: approval }, body: { approve: true } });
  const administrator = await federation.member("al").as("administrator");
  await until(async () => {
    await federation.hub.nobody.call("logCheckpoint");
    const { members } = await administrator.call("refreshFederation");
    return members.some(({ authority }) => authority === "RS") ? undefined : true;
  }, "the directory without it");
  // What works from the directory reads it anew a moment later.
  const now = await until(async () => {
    const seen = await desk("al").call("federationNode", { params: { node: "rs" } });
    return seen.member === undefined ? seen : undefined;
  }, "the page without it");
  assert.ok(
    now.sent.records >= 1 &&
      now.sent.envelopes.some(({ type, state }) => type === "record-shared" && state === "accepted"),
  );
  await refuses(desk("al").call("share", { body: { ...terms, records: [id], to: ["rs"] } }), "share_unknown");
  assert.deepEqual(
    (await shown(id, { everybody: true })).recipients.map(({ node }) => node),
    ["ae", "it", "hub"],
  );
  await refuses(desk("al").call("federationNode", { params: { node: "nowhere" } }), "not_found");
});
