// Every route of the contract is tried by those who may not. What is hidden must not be told from what does not exist: not by a byte, a count, an id,
// an error or the number of statements the database hears. A route without a row here does not build.
// Long because it is the table of all routes.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import pg from "pg";
import { v7 } from "uuid";
import { z } from "zod";
import {
  ActId,
  AuthorityId,
  CheckAnswer,
  type Labels,
  LogDetail,
  type NewRecord,
  PartialDate,
  Provenance,
  RecordId,
  type UserId,
} from "#domain";
import { RecordView, type Route, type RouteName, routes } from "#contract";
import { startTestNode, type TestNode } from "#testkit";

/** Somebody who may not see the vault. */
type Outsider = "officer" | "desk" | "administrator" | "auditor" | "data-protection";
const outsiders: readonly Outsider[] = ["officer", "desk", "administrator", "auditor", "data-protection"];
/** Requests of data subjects are the data-protection desk's own, whomever they are about. */
const knownTo: readonly Outsider[] = ["data-protection"];

interface Request {
  readonly path: string;
  readonly body?: unknown;
  readonly type?: string;
}

/** Ids of one of each thing: those of the vault, or of nothing. */
interface Ids {
  readonly record: string;
  readonly watch: string;
  readonly hit: string;
  readonly run: string;
  readonly holding: string;
  readonly approval: string;
  readonly loan: string;
  readonly erasure: string;
  readonly subject: string;
  readonly inquiry: string;
  readonly delivery: string;
  /** A check in which the vault's record was shown to a member. */
  readonly check: string;
}

type Row =
  /** Names one thing: the answer for a hidden one is the answer for none. */
  | { readonly names: (ids: Ids) => Request; readonly knownTo?: readonly Outsider[] }
  /** Lists or answers: with a vault in the store it answers what it answered without. */
  | { readonly lists: Request; readonly echoes?: true }
  /** Grows by each look, one's own among them: nothing of the vault stands in it. */
  | { readonly grows: Request }
  /** Says nothing about records, and takes the id of none. */
  | { readonly apart: string };

const border = "purpose=border";
const reason = "tried by the leak test";
const question = { query: { name: "Vaultine Secretson" }, purpose: "border" };

const rows: Readonly<Record<RouteName, Row>> = {
  node: { lists: { path: "/v1/node" } },
  health: { grows: { path: "/v1/health" } },
  openapi: { lists: { path: "/v1/openapi.json" } },
  reference: { lists: { path: "/v1/reference" } },
  setUp: { apart: "refused once the node has users" },
  signIn: { apart: "answers the caller's own access" },
  session: { lists: { path: "/v1/session" } },
  signOut: { apart: "ends the caller's session" },
  changePassword: { apart: "changes the caller's password" },
  askPasskey: { apart: "a random question" },
  signInByPasskey: { apart: "answers the caller's own access" },
  prove: { apart: "shows who the caller is" },
  factors: { lists: { path: "/v1/session/factors" } },
  passkeys: { lists: { path: "/v1/session/passkeys" } },
  offerPasskey: { apart: "about the caller" },
  addPasskey: { apart: "the caller's passkey" },
  removePasskey: { apart: "another's passkey is not found: see hostile/passkeys.test.ts" },
  proposeCodes: { apart: "the caller's secret" },
  confirmCodes: { apart: "the caller's codes" },
  removeCodes: { apart: "the caller's codes" },
  ownSessions: { apart: "the caller's sessions: see hostile/identity.test.ts" },
  endSession: { apart: "another's session is not found: see hostile/identity.test.ts" },
  signInRules: { lists: { path: "/v1/sign-in-rules" } },
  changeSignInRules: { apart: "rules for roles" },
  clients: { lists: { path: "/v1/clients" } },
  addClient: { apart: "as addUser" },
  addClientKey: { apart: "a key of a program" },
  offeredProviders: { lists: { path: "/v1/session/providers" } },
  beginProviderSignIn: { apart: "there is no record in it" },
  signInByProvider: { apart: "as beginProviderSignIn" },
  beginProviderErrand: { apart: "as beginProviderSignIn" },
  endProviderSession: { apart: "the caller's session" },
  ownLinks: { lists: { path: "/v1/session/links" } },
  linkOwn: { apart: "the caller's link" },
  unlinkOwn: { apart: "the caller's link" },
  providers: { lists: { path: "/v1/providers" } },
  addProvider: { apart: "providers are known to administrators" },
  changeProvider: { apart: "as addProvider" },
  removeProvider: { apart: "as addProvider" },
  linkUser: { apart: "users are known to administrators" },
  unlinkUser: { apart: "as linkUser" },
  endOwnSessions: { apart: "the caller's sessions" },
  endSessionsOf: { apart: "users are known to administrators" },
  addClientCertificate: { apart: "a key of a program" },
  endClientKey: { apart: "a key of a program" },
  recoveries: { lists: { path: "/v1/recoveries" } },
  startRecovery: { apart: "users are known to administrators" },
  approveRecovery: { apart: "users are known to administrators" },
  recover: { apart: "what is wrong looks alike: see hostile/identity.test.ts" },
  check: { lists: { path: "/v1/checks", body: question }, echoes: true },
  checkBatch: {
    echoes: true,
    lists: {
      path: `/v1/checks/batch?${border}`,
      type: "application/x-ndjson",
      body: '{"query":{"name":"Vaultine Secretson"}}\n{"query":{"document":{"number":"VAULT777"}}}\n',
    },
  },
  decide: {
    names: ({ check, record }) => ({
      path: `/v1/checks/${check}/decisions`,
      body: { record, outcome: "cleared", reason },
    }),
  },
  decisions: { lists: { path: "/v1/decisions?purpose=border&limit=200" } },
  records: { lists: { path: `/v1/records?${border}&limit=200` } },
  record: { names: ({ record }) => ({ path: `/v1/records/${record}?${border}` }) },
  exportRecord: {
    names: ({ record }) => ({
      path: `/v1/records/${record}/export`,
      body: { purpose: "border", reason, recipient: "a court" },
    }),
  },
  borderHits: { lists: { path: `/v1/border-hits?${border}&limit=200` } },
  borderHitCount: { lists: { path: "/v1/border-hits/count" } },
  borderHit: { names: ({ hit }) => ({ path: `/v1/border-hits/${hit}?${border}` }) },
  answerBorderHit: {
    names: ({ hit }) => ({ path: `/v1/border-hits/${hit}/answer`, body: { answer: "not-identical", note: reason } }),
  },
  addToBorderHit: { names: ({ hit }) => ({ path: `/v1/border-hits/${hit}/notes`, body: { note: reason } }) },
  alerts: { apart: "an open line; whose record is hidden, its alert is too: see live-alerts.test.ts" },
  watches: { lists: { path: `/v1/watches?${border}&limit=200` } },
  addWatch: { apart: "the key of a hidden watch is free: see sight.test.ts" },
  importWatches: { apart: "as addWatch" },
  watch: { names: ({ watch }) => ({ path: `/v1/watches/${watch}?${border}` }) },
  closeWatch: { names: ({ watch }) => ({ path: `/v1/watches/${watch}/close`, body: { reason } }) },
  hits: { lists: { path: `/v1/hits?${border}&limit=200` } },
  hitCount: { lists: { path: "/v1/hits/count" } },
  decideHit: {
    names: ({ hit }) => ({ path: `/v1/hits/${hit}/decision`, body: { outcome: "cleared", reason, recordVersion: 1 } }),
  },
  beginImport: { apart: "the name of a hidden list is free: see sight.test.ts" },
  sendImportFile: {
    names: ({ run }) => ({ path: `/v1/imports/${run}/files/0`, type: "application/octet-stream", body: "x" }),
  },
  startImport: { names: ({ run }) => ({ path: `/v1/imports/${run}/start` }) },
  cancelImport: { names: ({ run }) => ({ path: `/v1/imports/${run}/cancel` }) },
  imports: { lists: { path: "/v1/imports?limit=200" } },
  importRun: { names: ({ run }) => ({ path: `/v1/imports/${run}` }) },
  importDelta: { names: ({ run }) => ({ path: `/v1/imports/${run}/delta?${border}` }) },
  importProblems: { names: ({ run }) => ({ path: `/v1/imports/${run}/problems?${border}` }) },
  log: { grows: { path: "/v1/log?limit=200" } },
  logProof: { apart: "a sealed entry is proven without its detail: tried below" },
  logCheckpoint: { apart: "hashes" },
  logKey: { lists: { path: "/v1/log/key" } },
  logExport: { grows: { path: "/v1/log/export" } },
  logProofText: { apart: "as logProof: tried below" },
  logConsistency: { apart: "hashes" },
  logPolicy: { apart: "keys of witnesses" },
  logWitnesses: { apart: "names and keys of witnesses" },
  addLogWitness: { apart: "keys of witnesses" },
  removeLogWitness: { apart: "names of witnesses" },
  setLogQuorum: { apart: "a number of witnesses" },
  addWitnessedLog: { apart: "keys of other logs" },
  removeWitnessedLog: { apart: "ids of other logs" },
  federation: { lists: { path: "/v1/federation" } },
  foundFederation: { apart: "this node's own words" },
  inviteToFederation: { apart: "an authority and a random code" },
  joinFederation: { apart: "this node's own words" },
  bringFederationRequest: { apart: "another node's words" },
  changeFederationKeys: { apart: "this node's keys" },
  leaveFederation: { apart: "this node's own words" },
  refreshFederation: { apart: "as federation" },
  deliveries: { lists: { path: "/v1/deliveries?limit=200" } },
  delivery: { names: ({ delivery }) => ({ path: `/v1/deliveries/${delivery}` }) },
  deliveryLinks: { lists: { path: "/v1/delivery-links" } },
  testLink: { apart: "an empty message" },
  quarantine: { lists: { path: "/v1/quarantine" } },
  share: {
    names: ({ record }) => ({ path: "/v1/shares", body: { records: [record], to: ["xx"], purpose: "border", reason } }),
  },
  exportBundle: { apart: "sealed bytes; outside a federation there are none" },
  importBundle: { apart: "another node's sealed bytes" },
  access: { lists: { path: "/v1/access" } },
  roles: { lists: { path: "/v1/roles" } },
  explainSight: { names: ({ record }) => ({ path: `/v1/records/${record}/sight?${border}&login=desk` }) },
  readers: { names: ({ record }) => ({ path: `/v1/records/${record}/readers?${border}` }) },
  units: { lists: { path: "/v1/units" } },
  addUnit: { apart: "units are known to everybody" },
  changeUnit: { apart: "units are known to everybody" },
  people: { lists: { path: "/v1/people?limit=200" } },
  post: { apart: "postings are known to everybody" },
  endPosting: { apart: "postings are known to everybody" },
  duty: { lists: { path: "/v1/duty" } },
  addShifts: { apart: "shifts are known to everybody, like postings" },
  endShift: { apart: "shifts are known to everybody, like postings" },
  loans: { lists: { path: "/v1/loans" } },
  lend: { apart: "answers what the caller lends" },
  endLoan: { names: ({ loan }) => ({ path: `/v1/loans/${loan}/end` }), knownTo: ["administrator"] },
  compartments: { lists: { path: "/v1/compartments" } },
  holdings: { lists: { path: "/v1/holdings" } },
  endHolding: { names: ({ holding }) => ({ path: `/v1/holdings/${holding}/end` }) },
  approvals: { lists: { path: "/v1/approvals" } },
  askApproval: { apart: "asking for a compartment one is not in is refused as for one that is not: tried below" },
  subjects: { lists: { path: "/v1/subjects" } },
  receiveSubject: { apart: "refused to all but the data-protection desk: see subjects.test.ts" },
  subject: { names: ({ subject }) => ({ path: `/v1/subjects/${subject}` }), knownTo },
  searchSubject: { names: ({ subject }) => ({ path: `/v1/subjects/${subject}/search`, body: { seen: 1 } }), knownTo },
  stepSubject: {
    names: ({ subject }) => ({ path: `/v1/subjects/${subject}/steps`, body: { step: "reopen", seen: 1, reason } }),
    knownTo,
  },
  actForSubject: {
    names: ({ subject, record }) => ({
      path: `/v1/subjects/${subject}/records`,
      body: { act: "lift", seen: 1, record, reason },
    }),
    knownTo,
  },
  subjectLetter: { names: ({ subject }) => ({ path: `/v1/subjects/${subject}/letter` }), knownTo },
  inquiries: { lists: { path: "/v1/inquiries" } },
  answerInquiry: {
    names: ({ inquiry }) => ({ path: `/v1/inquiries/${inquiry}/answer`, body: { answer: "nothing" } }),
  },
  actForInquiry: {
    names: ({ inquiry, record }) => ({
      path: `/v1/inquiries/${inquiry}/records`,
      body: { act: "lift", record, reason },
    }),
  },
  calendar: { lists: { path: "/v1/calendar" } },
  changeCalendar: { apart: "the days of rest are known to everybody" },
  decideApproval: {
    names: ({ approval }) => ({ path: `/v1/approvals/${approval}/decision`, body: { approve: true } }),
  },
  retentionRules: { lists: { path: "/v1/retention/rules" } },
  changeRetentionRule: { apart: "rules for categories and purposes" },
  due: { lists: { path: `/v1/retention/due?${border}&limit=200` } },
  dueCount: { lists: { path: "/v1/retention/due/count" } },
  review: { names: ({ record }) => ({ path: `/v1/records/${record}/review`, body: { purpose: "border", reason } }) },
  erasures: { lists: { path: "/v1/erasures?limit=200" } },
  erasureReceipt: { names: ({ erasure }) => ({ path: `/v1/erasures/${erasure}/receipt` }) },
  register: { lists: { path: "/v1/register" } },
  users: { lists: { path: "/v1/users?limit=200" } },
  addUser: { apart: "users are known to administrators; labels of a compartment are refused with an account" },
  changeUser: { apart: "as addUser" },
};

const vault = "compartment:vault-1";
/** Words that stand nowhere but in the vault. */
const secret = /vaultine|secretson|vault777|vault-1|vaulted/i;

let node: TestNode;
const tokens = new Map<string, string>();
let lists: ReadonlyMap<string, unknown>;
let hidden: Ids;
/** Something lent, which administrators know of as well as the two. */
let loan: ActId;
/** The leaf of a member's look at the vault's record. */
let leaf: number;

before(async () => {
  node = await startTestNode({ persons: 20 });
  for (const role of outsiders) tokens.set(role, await tokenOf(node.login(role)));
  const administrator = await node.as("administrator");
  const member = {
    login: "member",
    name: "Mem Ber",
    unit: "U",
    roles: ["desk" as const],
    password: "a long password 7",
  };
  const { user } = await administrator.call("addUser", { body: member });
  const other = await administrator.call("addUser", { body: { ...member, login: "other" } });
  loan = ActId.parse(v7());
  const [at, soon] = [new Date().toISOString(), new Date(Date.now() + 3_600_000).toISOString()];
  await node.node.store.transact((tx) =>
    tx.organisation.addDelegation({
      id: loan,
      kind: "delegation",
      from: user.id,
      to: other.user.id,
      labels: ["desk"],
      startsAt: at,
      endsAt: soon,
      reason: "night shift",
      ended: false,
    }),
  );
  const token = await tokenOf(member);
  lists = await listed();
  hidden = await fillVault(user.id, other.user.id, token);
});
after(() => node[Symbol.asyncDispose]());

async function tokenOf(login: { readonly login: string; readonly password: string }): Promise<string> {
  return (
    (await node.nobody.call("signIn", { body: { login: login.login, password: login.password, as: "token" } })).token ??
    ""
  );
}

/** Puts one of each thing into the store that only a member of the vault may know of. */
async function fillVault(member: UserId, other: UserId, token: string): Promise<Ids> {
  const { store } = node.node;
  const id = (): ActId => ActId.parse(v7());
  const ids = {
    record: RecordId.parse(v7()),
    watch: id(),
    hit: id(),
    run: id(),
    holding: id(),
    approval: id(),
    loan,
    erasure: id(),
    subject: id(),
    inquiry: id(),
    delivery: id(),
  };
  const labels: Labels = {
    audience: ["police"],
    requires: [vault],
    handling: ["H0"],
    evaluation: { source: "A", information: "1" },
    purposes: ["border"],
  };
  const now = new Date();
  const at = now.toISOString();
  const soon = new Date(now.getTime() + 3_600_000).toISOString();
  const owner = AuthorityId.parse("AL");
  const none = {
    born: [],
    birthPlaces: [],
    nationalities: [],
    addresses: [],
    marks: [],
    languages: [],
    titles: [],
    occupations: [],
    remarks: [],
  };
  const documents = [{ type: "passport" as const, number: "VAULT777" }];
  const names = [{ full: "Vaultine Secretson", kind: "primary" as const, script: "Latn" }];
  const record: NewRecord = {
    id: ids.record,
    owner,
    content: { kind: "person", names, documents, ...none },
    labels,
    provenance: Provenance.parse({ source: "vaulted" }),
  };
  await store.imports.create({
    id: ids.run,
    list: `vaulted+${vault}`,
    format: "national",
    owner,
    labels,
    source: "vaulted",
    files: [],
    byName: "Mem Ber",
    at,
  });
  await store.transactAsNode(async (tx) => {
    await tx.records.put([record]);
    const watched = {
      title: "Vaultine Secretson",
      question: { name: "x" },
      understood: { as: "name" },
      purpose: "border",
      reason: "vaulted",
    } as const;
    await tx.watches.add([
      {
        ...watched,
        id: ids.watch,
        list: "cases",
        unit: "U",
        audience: ["desk"],
        requires: [vault],
        byUser: member,
        createdAt: at,
        endsOn: "2099-01-01",
      },
    ]);
    const hashes = { compared: "00".repeat(32), alerted: "00".repeat(32) };
    await tx.screening.saveHits([
      {
        ...hashes,
        id: ids.hit,
        watch: ids.watch,
        record: ids.record,
        recordVersion: 1,
        strength: 70,
        verdict: "possible",
        state: "open",
        firstSeenAt: at,
        changedAt: at,
      },
    ]);
    await tx.borderHits.add({
      id: ids.hit,
      direction: "in",
      state: "waiting",
      way: "confirmed",
      authority: AuthorityId.parse("AE"),
      peer: "ae",
      record: ids.record,
      alerts: [],
      purpose: "border",
      presented: "Vaultine Secretson",
      unit: "Vaulted",
      metAt: at,
      dueAt: soon,
    });
    await tx.liveAlerts.raise([{ id: ids.hit, kind: "hit-received", about: ids.hit, at }]);
    const reviewOn = at.slice(0, 10);
    const gone = RecordId.parse(v7());
    await tx.records.put([
      { ...record, labels: { ...labels, reviewOn } },
      { ...record, id: gone },
    ]);
    await tx.retention.remind([{ record: ids.record, reviewOn, basis: "purpose:border" }]);
    await tx.erasures.erase({ records: [gone], ground: "unlawful", newId: () => ActId.parse(ids.erasure), at });
    await tx.organisation.addCompartment({ label: vault, name: "Vaulted" });
    const held = { label: vault, from: at.slice(0, 10), reason: "vaulted", ended: false };
    await tx.organisation.addHolding({ ...held, id: ids.holding, user: member });
    const named = { names: ["Vaultine Secretson"], numbers: [] };
    const asked = { kind: "access", law: "led", subject: named, at } as const;
    await tx.subjects.add({
      ...asked,
      id: ids.subject,
      channel: "letter",
      receivedOn: at.slice(0, 10),
      represented: undefined,
      wish: "vaulted",
      language: "en",
      by: member,
    });
    const vaulted = { audience: ["police"], requires: [vault], things: { records: [ids.record], watches: [] } };
    await tx.inquiries.ask({ ...asked, ...vaulted, id: ids.inquiry, case: ids.subject });
    await tx.outbox.put([
      {
        id: ids.delivery,
        message: ids.delivery,
        to: "vaulted",
        class: "hit",
        type: "record-shared",
        content: { v: 1, records: [record] },
        labels: ["H0"],
        audience: ["desk", "wanted-persons"],
        requires: [vault],
        records: [ids.record],
        writtenAt: at,
        expiresAt: soon,
      },
    ]);
    const subject = { act: "add-member" as const, user: other, label: vault, from: at.slice(0, 10) };
    await tx.approvals.ask({
      id: ids.approval,
      subject,
      requires: [vault],
      reason: "vaulted",
      askedBy: member,
      askedAt: at,
      expiresAt: soon,
    });
  });
  // What comes last in the feed is open to all: when it is found, so is what came before.
  const last = [{ full: "Zorbald Last", kind: "primary" as const, script: "Latn" }];
  const marker: NewRecord = {
    id: RecordId.parse(v7()),
    owner,
    content: { kind: "person", names: last, documents: [], ...none },
    labels: { ...labels, requires: [] },
    provenance: Provenance.parse({ source: "last" }),
  };
  await store.transactAsNode((tx) => tx.records.put([marker]));
  const deadline = performance.now() + 20_000;
  while ((await checked(token, "Zorbald Last")).candidates.length === 0)
    assert.ok(performance.now() < deadline, "a committed record was not findable");
  await store.transactAsNode((tx) => tx.records.withdraw([marker.id]));
  const shown = await checked(token, "Vaultine Secretson");
  assert.equal(shown.candidates[0]?.record, ids.record);
  const decision = { record: ids.record, outcome: "referred", reason: "vaulted" };
  assert.equal((await raw(token, "POST", { path: `/v1/checks/${shown.id}/decisions`, body: decision })).status, 200);
  const { body } = await raw(token, "GET", { path: `/v1/records/${ids.record}?${border}` });
  const look = RecordView.parse(JSON.parse(body));
  leaf = look.leaf.index;
  return { ...ids, check: shown.id };
}

async function checked(token: string, name: string): Promise<CheckAnswer> {
  const { body } = await raw(token, "POST", { path: "/v1/checks", body: { query: { name }, purpose: "border" } });
  return CheckAnswer.parse(JSON.parse(body));
}

interface Answer {
  readonly status: number;
  readonly headers: readonly string[];
  readonly body: string;
}

async function raw(token: string, method: string, { path, body, type }: Request): Promise<Answer> {
  const text = body === undefined ? undefined : typeof body === "string" ? body : JSON.stringify(body);
  const response = await fetch(node.address + path, {
    method,
    headers: {
      authorization: `Bearer ${token}`,
      ...(text === undefined ? {} : { "content-type": type ?? "application/json" }),
    },
    ...(text === undefined ? {} : { body: text }),
  });
  return { status: response.status, headers: [...response.headers.keys()].toSorted(), body: await response.text() };
}

/** What differs between any two answers, taken out: ids of the look itself, its leaf, times and durations. */
function steady({ body, ...answer }: Answer): unknown {
  const text = body
    .replaceAll(/"leaf":\{[^}]*\}|"(milliseconds|answeredAt|expiresAt|csrf|lastSignInAt)":("[^"]*"|[\d.]+)/g, "")
    .replaceAll(/"id":"[0-9a-f-]{36}","verdict"/g, '"verdict"');
  return { ...answer, body: text };
}

async function listed(): Promise<Map<string, unknown>> {
  const answers = new Map<string, unknown>();
  for (const [name, row] of Object.entries(rows))
    if ("lists" in row)
      for (const role of outsiders)
        answers.set(`${name} by ${role}`, steady(await raw(tokens.get(role) ?? "", routeOf(name).method, row.lists)));
  return answers;
}

/** A route by its name; Object.entries forgets that names are names of routes. */
function routeOf(name: string): Route {
  return (routes as Readonly<Record<string, Route>>)[name] ?? assert.fail(`no route ${name}`);
}

function nothing(): Ids {
  const id = v7;
  return {
    erasure: id(),
    record: id(),
    watch: id(),
    hit: id(),
    run: id(),
    holding: id(),
    approval: id(),
    loan: id(),
    subject: id(),
    inquiry: id(),
    delivery: id(),
    check: id(),
  };
}

test("every route of the contract has a row, and no row is of a route that is gone", () => {
  assert.deepEqual(Object.keys(rows).toSorted(), Object.keys(routes).toSorted());
  for (const [name, row] of Object.entries(rows))
    if (routeOf(name).method === "GET" && /\{id\}/.test(routeOf(name).path))
      assert.ok("names" in row, `${name} is read by an id and must be tried`);
});

for (const [name, row] of Object.entries(rows)) {
  if (!("names" in row)) continue;
  test(`${name}: what is hidden is answered as what does not exist, after as many statements`, async () => {
    for (const role of outsiders.filter((one) => row.knownTo?.includes(one) !== true)) {
      const call = async (ids: Ids): Promise<{ answer: unknown; statements: readonly string[] }> => {
        const { method } = routeOf(name);
        const [answer, statements] = await counted(() => raw(tokens.get(role) ?? "", method, row.names(ids)));
        assert.ok(answer.status >= 400, `${name} answered ${role}`);
        return { answer, statements };
      };
      let [ofHidden, ofNone] = [await call(hidden), await call(nothing())];
      // Something of the node's own may have run beside one of them; it does not run beside all.
      for (let again = 0; again < 8 && ofHidden.statements.join() !== ofNone.statements.join(); again += 1)
        [ofHidden, ofNone] = [await call(hidden), await call(nothing())];
      assert.deepEqual(ofHidden.answer, ofNone.answer, `${name} by ${role}`);
      assert.deepEqual(ofHidden.statements, ofNone.statements, `statements of ${name} by ${role}`);
    }
  });
}

test("a vault in the store changes no list, count, check or answer of those outside, to the byte", async () => {
  const now = await listed();
  for (const [name, answer] of now) {
    assert.deepEqual(answer, lists.get(name), name);
    const row = rows[name.split(" ")[0] as RouteName];
    // A check says again what was asked: that is the asker's own.
    if (!("echoes" in row)) assert.doesNotMatch(JSON.stringify(answer), secret, name);
  }
});

test("nothing of the vault stands in what grows with each look", async () => {
  for (const [name, row] of Object.entries(rows))
    if ("grows" in row)
      for (const role of outsiders) {
        const { body } = await raw(tokens.get(role) ?? "", routeOf(name).method, row.grows);
        // The outsiders themselves have asked for that name above: their own question is theirs.
        const others = body.split(/(?=\{"index")/).filter((entry) => !/"login":"(officer|desk)"/.test(entry));
        for (const entry of others) assert.doesNotMatch(entry, secret, `${name} by ${role}`);
      }
});

test("a sealed entry of the log is proven to an auditor as one that was erased, and not found by anybody else", async () => {
  for (const end of ["", "/proof"]) {
    const path = `/v1/log/entries/${leaf}${end}`;
    const { status, body } = await raw(tokens.get("auditor") ?? "", "GET", { path });
    assert.equal(status, 200);
    assert.doesNotMatch(body, /"salt":|"detail":/);
    for (const role of ["officer", "desk", "administrator"])
      assert.equal((await raw(tokens.get(role) ?? "", "GET", { path })).status, 404);
  }
  const found = await raw(tokens.get("auditor") ?? "", "GET", {
    path: `/v1/log?record=${hidden.record}&act=consulted`,
  });
  const shown = z.object({ items: z.array(z.object({ detail: LogDetail.optional() })) }).parse(JSON.parse(found.body));
  assert.ok(
    shown.items.every(({ detail }) => JSON.stringify(detail?.outcome) === '{"shown":false}'),
    "only looks that were shown nothing",
  );
});

test("asking for a compartment that one is not in is refused as for one that is not there", async () => {
  const ask = async (role: Outsider, label: string): Promise<Answer> => {
    const user = v7();
    const subject = { act: "add-member", user, label, from: "2026-11-22" };
    return raw(tokens.get(role) ?? "", "POST", { path: "/v1/approvals", body: { subject, reason } });
  };
  for (const role of outsiders) assert.deepEqual(await ask(role, vault), await ask(role, "compartment:none-9"));
});

/** Words that stand nowhere but in what is held for other purposes. */
const guarded = /forensica|heldova|geheimort|1961-05-17/i;
const held = { number: "FORENS777", purposes: ["forensic"] as const };

/** Puts one of each thing into the store that officer and desk see, and that is held for a purpose that none of the rows asks for. */
async function fillHeld(): Promise<Ids> {
  const { store } = node.node;
  const [record, run, watch] = [RecordId.parse(v7()), ActId.parse(v7()), ActId.parse(v7())];
  const at = new Date().toISOString();
  const labels: Labels = {
    audience: ["police"],
    requires: [],
    handling: ["H0"],
    evaluation: { source: "A", information: "1" },
    purposes: [...held.purposes],
  };
  const content = {
    kind: "person" as const,
    names: [{ full: "Forensica Heldova", kind: "primary" as const, script: "Latn" }],
    born: [PartialDate.parse("1961-05-17")],
    birthPlaces: [{ text: "Geheimort" }],
    nationalities: [],
    documents: [{ type: "passport" as const, number: held.number }],
    addresses: [],
    marks: [],
    languages: [],
    titles: [],
    occupations: [],
    remarks: [],
  };
  const owner = AuthorityId.parse("AL");
  await store.imports.create({
    id: run,
    list: "held",
    format: "national",
    owner,
    labels,
    source: "s",
    files: [],
    byName: "A",
    at,
  });
  await store.imports.setState(run, { to: "reading", at });
  await store.imports.stage(run, {
    position: 2,
    entries: [{ key: "k", line: 2, subject: { content, hash: "00", newId: RecordId.parse(v7()) }, original: {} }],
    problems: [{ line: 1, code: "row_columns", message: "m", snippet: "Forensica Heldova" }],
  });
  await store.transactAsNode(async (tx) => {
    await tx.records.put([{ id: record, owner, content, labels, provenance: Provenance.parse({ source: "test" }) }]);
  });
  const desk = await node.as("desk");
  const made = await desk.call("addWatch", {
    body: { query: { document: { number: held.number } }, purpose: "border", reason },
  });
  const deadline = performance.now() + 20_000;
  const answers = async (): Promise<CheckAnswer> =>
    desk.call("check", { body: { query: { document: { number: held.number } }, purpose: "border" } });
  while ((await answers()).withheld === undefined)
    assert.ok(performance.now() < deadline, "the record was not findable");
  while ((await desk.call("hits", { query: { purpose: "border" } })).withheld === undefined)
    assert.ok(performance.now() < deadline, "the record was not screened");
  const { items } = await desk.call("hits", { query: { purpose: "forensic", limit: 200 } });
  const hit = items.find((one) => one.watch === made.id);
  const check = await answers();
  const decision = { record, outcome: "referred" as const, reason };
  const referred = await desk.call("decide", { params: { id: check.id }, body: decision });
  assert.equal(referred.title, undefined, "a decision on what is held for other purposes names nobody");
  return { ...hidden, record, run, watch: made.id ?? watch, hit: hit?.id ?? "", check: check.id };
}

test("no route gives anything of what is held for other purposes, to those who see that it is there", async () => {
  const ids = await fillHeld();
  for (const [name, row] of Object.entries(rows)) {
    if ("apart" in row) continue;
    const request = "names" in row ? row.names(ids) : "lists" in row ? row.lists : row.grows;
    for (const role of outsiders) {
      const { body } = await raw(tokens.get(role) ?? "", routeOf(name).method, request);
      assert.doesNotMatch(body, guarded, `${name} by ${role}`);
    }
  }
  for (const end of [`?${border}`, `/sight?${border}&login=desk`, `/readers?${border}`])
    for (const role of ["officer", "desk"]) {
      const path = `/v1/records/${ids.record}${end}`;
      const { status, body } = await raw(tokens.get(role) ?? "", "GET", { path });
      assert.deepEqual([status, problemIn(body)], [403, { code: "purpose_not_covered", purposes: held.purposes }]);
    }
});

const problemIn = (body: string): unknown =>
  z.object({ code: z.string(), purposes: z.array(z.string()).optional() }).parse(JSON.parse(body));

test("what is held for other purposes is told of and never nothing, at no more statements than showing it", async () => {
  const desk = await node.as("desk");
  const ask = (purpose: "border" | "forensic", query: object) =>
    counted(() => desk.call("check", { body: { query, purpose } }));
  for (const query of [{ name: "Forensica Heldova", born: "1961-05-17" }, { document: { number: held.number } }]) {
    const [told, few] = await ask("border", query);
    assert.equal(told.verdict, "possible");
    assert.deepEqual(told.candidates, []);
    assert.deepEqual(told.steps, ["ask-desk"]);
    const [one] = told.withheld ?? [];
    assert.deepEqual(Object.keys(one ?? {}).toSorted(), ["owner", "purposes", "record"]);
    const [shown, many] = await ask("forensic", query);
    assert.equal(shown.candidates[0]?.record, one?.record);
    assert.equal(shown.withheld, undefined);
    // The log's own statements depend on what else is written at that moment.
    const reads = (statements: readonly string[]): readonly string[] =>
      statements.filter((one) => /record_|decision/.test(one));
    assert.ok(reads(few).length > 0);
    assert.deepEqual(reads(few), reads(many));
  }
});

/** What the node does by itself, whoever asks. */
const background =
  /screening|record_commit|graphile|checkpoint|cosign|witness|session|besa\.sight|delegation where to_user|recursive above|advisory|^(begin|commit|rollback|listen)/i;
let heard: string[] | undefined;
// oxlint-disable-next-line typescript/unbound-method -- it is called with the client that it was called on
const { query } = pg.Client.prototype;
// Counts what is asked of the database, whoever asks; the driver's own overloads are handed on as they are.
pg.Client.prototype.query = function counting(this: pg.Client, ...given: unknown[]): unknown {
  const [first] = given;
  const text =
    typeof first === "string"
      ? first
      : typeof first === "object" && first !== null && "text" in first
        ? String(first.text)
        : "";
  if (!background.test(text)) heard?.push(text);
  return Reflect.apply(query, this, given);
} as typeof query;

/** The answer, and the statements that were heard meanwhile, in no order. */
async function counted<T>(work: () => Promise<T>): Promise<[T, readonly string[]]> {
  const statements: string[] = [];
  heard = statements;
  try {
    return [await work(), statements.toSorted()];
  } finally {
    heard = undefined;
  }
}
