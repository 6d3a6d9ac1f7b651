// One rule of sight: memory and SQL agree on generated labels and grants, and a hidden record changes no answer anywhere.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import fc from "fast-check";
import { v7 } from "uuid";
import { ActId, AuthorityId, type Labels, type NewRecord, Provenance, RecordId, unknownPerson } from "#domain";
import { CallError, type Client, createClient } from "#contract";
import { sees, sightOf } from "#policy";
import { importEnded, startTestNode, type TestNode } from "#testkit";

let node: TestNode;
let officer: Client;
let desk: Client;

before(async () => {
  node = await startTestNode({ persons: 150 });
  officer = await node.as("officer");
  desk = await node.as("desk");
});
after(() => node[Symbol.asyncDispose]());

function person(full: string, labels: Partial<Labels>, number?: string): NewRecord {
  return {
    id: RecordId.parse(v7()),
    owner: AuthorityId.parse("AL"),
    content: {
      ...unknownPerson,
      names: [{ full, kind: "primary", script: "Latn" }],
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

const label = fc.constantFrom("police", "desk", "AL/durres", "compartment:a", "compartment:b");
const day = fc.option(fc.constantFrom("2026-11-20", "2026-11-21", "2026-11-22"), { nil: undefined });
const generated = fc.record({
  audience: fc.uniqueArray(label, { maxLength: 3 }),
  requires: fc.uniqueArray(label, { maxLength: 2 }),
  expiresOn: day,
});

test("the rule in SQL admits exactly what the rule in memory admits", async () => {
  const samples = fc
    .sample(generated, 400)
    .map(({ expiresOn, ...rest }) =>
      person("Sight Test", { ...rest, ...(expiresOn === undefined ? {} : { expiresOn }) }),
    );
  const grants = fc.sample(fc.uniqueArray(label, { maxLength: 4 }), 40);
  await node.node.store.transactAsNode((tx) => tx.records.put(samples));
  const ids = samples.map((record) => record.id);
  let admitted = 0;
  for (const held of grants) {
    const sight = sightOf(held, "2026-11-21");
    const inMemory = samples.filter((record) => sees(sight, record.labels)).map((record) => record.id);
    const inSql = (await node.node.store.records.get(ids, sight)).map((record) => record.id);
    assert.deepEqual(inSql, inMemory, `grants ${held.join(", ")}`);
    admitted += inSql.length;
  }
  assert.ok(admitted > 0 && admitted < samples.length * grants.length, "the sample has both kinds");
});

const questions = [
  { name: "Dimitar Velkanov" },
  { name: "Velkanov" },
  { name: "Dimitar Velkanov", born: "1986-11-04" },
  { document: { number: "K04831279" } },
  { text: "K04831279" },
  { name: "Arben Hoxha" },
  { name: "Nobody Atall" },
];

/** An answer without what differs between any two answers. */
async function ask(client: Client, query: object): Promise<unknown> {
  const {
    id: _,
    milliseconds: __,
    answeredAt: ___,
    leaf: ____,
    ...answer
  } = await client.call("check", { body: { query, purpose: "border" } });
  return answer;
}

test("hidden records change neither answers, scores, counts nor lists", async () => {
  const before = await Promise.all(questions.map((query) => ask(officer, query)));
  const listed = (await officer.call("records", { query: { purpose: "border" } })).items;
  const names = ["Dimitar Velkanov", "Dimitar Velkanow", "Velkanov Dimitar", "Arben Hoxha", "Nobody Atall", "Velkanov"];
  const hidden = names.flatMap((name) =>
    [{ audience: ["desk"] }, { requires: ["compartment:x"] }, { audience: [] }, { expiresOn: "2020-01-01" }].map(
      (labels) => person(name, labels, "K04831279"),
    ),
  );
  await node.node.store.transactAsNode((tx) => tx.records.put(hidden));
  await indexed(() =>
    desk
      .call("check", { body: { query: { name: "Nobody Atall" }, purpose: "border" } })
      .then((answer) => answer.candidates.length > 0),
  );
  assert.deepEqual(await Promise.all(questions.map((query) => ask(officer, query))), before);
  assert.deepEqual((await officer.call("records", { query: { purpose: "border" } })).items, listed);
});

test("what may not be seen cannot be told from what does not exist, by any route", async () => {
  const hidden = person("Hidden Person", { audience: ["desk"] });
  await node.node.store.transactAsNode((tx) => tx.records.put([hidden]));
  const nowhere = RecordId.parse(v7());
  const check = await officer.call("check", { body: { query: { name: "Nobody Atall" }, purpose: "border" } });
  const token = (await node.nobody.call("signIn", { body: { ...node.login("officer"), as: "token" } })).token ?? "";
  const raw = async (method: string, path: string, body?: object): Promise<unknown> => {
    const headers = {
      authorization: `Bearer ${token}`,
      ...(body === undefined ? {} : { "content-type": "application/json" }),
    };
    const response = await fetch(node.address + path, {
      method,
      headers,
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    return { status: response.status, headers: [...response.headers.keys()].toSorted(), body: await response.text() };
  };
  const rows: Record<string, (id: string) => Promise<unknown>> = {
    record: (id) => raw("GET", `/v1/records/${id}?purpose=border`),
    decide: (id) =>
      raw("POST", `/v1/checks/${check.id}/decisions`, { record: id, outcome: "cleared", reason: "a reason" }),
    log: (id) => raw("GET", `/v1/log?record=${id}&act=decided`).then(withoutSize),
  };
  for (const [route, call] of Object.entries(rows)) assert.deepEqual(await call(hidden.id), await call(nowhere), route);
});

/** The log grows with each question asked of it; its length is nobody's secret. */
function withoutSize(answer: unknown): unknown {
  return JSON.parse(JSON.stringify(answer).replace(/\\"size\\":\d+/, ""));
}

test("a record that was open before it was restricted is gone for those outside, with its history, decisions and title", async () => {
  const open = person("Restricta Lately", {}, "LATELY99");
  await node.node.store.transactAsNode((tx) => tx.records.put([open]));
  const asked = { body: { query: { name: "Restricta Lately" }, purpose: "border" as const } };
  await indexed(() => officer.call("check", asked).then(({ candidates }) => candidates.length > 0));
  const check = await officer.call("check", asked);
  const decision = { record: open.id, outcome: "cleared" as const, reason: "a reason" };
  await officer.call("decide", { params: { id: check.id }, body: decision });
  const restricted = { ...open, labels: { ...open.labels, requires: ["compartment:x"] } };
  await node.node.store.transactAsNode((tx) => tx.records.put([restricted]));
  // At once, before the index has followed: records are read again under the rule.
  assert.deepEqual((await officer.call("check", asked)).candidates, []);
  const look = { params: { id: open.id }, query: { purpose: "border" as const } };
  const nowhere = { ...look, params: { id: RecordId.parse(v7()) } };
  assert.deepEqual(await refusalOf(officer.call("record", look)), await refusalOf(officer.call("record", nowhere)));
  const decided = await officer.call("decisions", { query: { purpose: "border", limit: 200 } });
  assert.ok(!decided.items.some(({ record }) => record === open.id));
  const listed = await officer.call("records", { query: { purpose: "border", limit: 200 } });
  assert.ok(!listed.items.some(({ id }) => id === open.id));
});

test("what may not be seen adds nothing to watches, hits, their counts or their refusals", async () => {
  const terms = { purpose: "investigation", reason: "sight test" } as const;
  const query = { name: "Quorvel Hastemin", born: "1977-03-03" };
  const made = await desk.call("addWatch", { body: { ...terms, query } });
  // A second watch whose records come last: when it has its hit, the hidden ones before it have been screened.
  await desk.call("addWatch", { body: { ...terms, query: { document: { number: "LASTONE77" } } } });
  const looks = async (): Promise<unknown> => {
    const { leaf: _, ...one } = await desk.call("watch", {
      params: { id: made.id },
      query: { purpose: "investigation" },
    });
    const { items } = await desk.call("watches", { query: { purpose: "investigation" } });
    return { one, openHits: items.find(({ id }) => id === made.id)?.openHits };
  };
  const before = await looks();
  const labels = [
    { requires: ["compartment:x"] },
    { audience: [] },
    { audience: ["nobody"] },
    { expiresOn: "2020-01-01" },
  ];
  const hidden = labels.map((label) => person("Quorvel Hastemin", label));
  const { open } = await desk.call("hitCount");
  await node.node.store.transactAsNode((tx) => tx.records.put(hidden));
  await node.node.store.transactAsNode((tx) => tx.records.put([person("Somebody Last", {}, "LASTONE77")]));
  await indexed(() => desk.call("hitCount").then((count) => count.open === open + 1));
  assert.deepEqual(await looks(), before);
  assert.equal((await desk.call("hits", { query: { purpose: "investigation" } })).items.length, open + 1);
  const auditor = await node.as("auditor");
  for (const { id } of hidden)
    assert.deepEqual((await auditor.call("log", { query: { record: id, act: "screened" } })).items, []);
  // A watch that needs more than this desk holds, made by the store itself, as another desk would have.
  const { openHits: __, by: ___, screenedAt: ____, closed: _____, ...rest } = made;
  const { user } = await desk.call("session");
  const foreign = { ...rest, id: ActId.parse(v7()), audience: ["desk"], requires: ["compartment:x"], byUser: user.id };
  await node.node.store.transactAsNode((tx) => tx.watches.add([foreign]));
  const nowhere = ActId.parse(v7());
  const reason = "a reason";
  const rows: Record<string, (id: ActId) => Promise<unknown>> = {
    watch: (id) => desk.call("watch", { params: { id }, query: { purpose: "investigation" } }),
    closeWatch: (id) => desk.call("closeWatch", { params: { id }, body: { reason } }),
    decideHit: (id) =>
      desk.call("decideHit", { params: { id }, body: { outcome: "cleared", reason, recordVersion: 1 } }),
  };
  for (const [route, call] of Object.entries(rows))
    assert.deepEqual(await refusalOf(call(foreign.id)), await refusalOf(call(nowhere)), route);
  const { items } = await desk.call("watches", { query: { purpose: "investigation" } });
  assert.ok(!items.some(({ id }) => id === foreign.id));
});

test("what may not be seen adds nothing to reviews that are due, to erasures, their receipts or refusals", async () => {
  const today = new Date().toISOString().slice(0, 10);
  const looks = async (): Promise<unknown> => {
    const due = await desk.call("due", { query: { purpose: "border", limit: 200 } });
    const erasures = await desk.call("erasures", { query: { limit: 200 } });
    return { due, erasures, count: await desk.call("dueCount") };
  };
  const before = await looks();
  const variants = [{ requires: ["compartment:x"] }, { audience: [] }, { expiresOn: "2020-01-01" }];
  const hidden = variants.map((labels) => person("Hidden Duely", { ...labels, reviewOn: today }));
  const gone = person("Hidden Gone", { requires: ["compartment:x"] });
  const [erased] = await node.node.store.transactAsNode(async (tx) => {
    await tx.records.put([...hidden, gone]);
    await tx.retention.remind(hidden.map(({ id }) => ({ record: id, reviewOn: today, basis: "purpose:border" })));
    const asked = { records: [gone.id], ground: "unlawful" as const, at: new Date().toISOString() };
    return tx.erasures.erase({ ...asked, newId: () => ActId.parse(v7()) });
  });
  assert.deepEqual(await looks(), before);
  const review = (id: RecordId): Promise<unknown> =>
    refusalOf(desk.call("review", { params: { id }, body: { purpose: "border", reason: "a reason" } }));
  for (const { id } of hidden) assert.deepEqual(await review(id), await review(RecordId.parse(v7())));
  const receipt = (id: ActId): Promise<unknown> => refusalOf(desk.call("erasureReceipt", { params: { id } }));
  assert.ok(erased !== undefined);
  assert.deepEqual(await receipt(erased.id), await receipt(ActId.parse(v7())));
});

test("an officer lists their own decisions, the desk everybody's", async () => {
  const check = await desk.call("check", { body: { query: { name: "Dimitar Velkanov" }, purpose: "border" } });
  const record = check.candidates[0]?.record;
  assert.ok(record !== undefined);
  const decision = await desk.call("decide", {
    params: { id: check.id },
    body: { record, outcome: "referred", reason: "for the day shift" },
  });
  const idsOf = async (client: Client): Promise<string[]> =>
    (await client.call("decisions", { query: { purpose: "border" } })).items.map(({ id }) => id);
  assert.ok((await idsOf(desk)).includes(decision.id));
  assert.ok(!(await idsOf(officer)).includes(decision.id));
});

test("a row that could not be read is shown to those who may see its list, and to nobody else", async () => {
  const administrator = await node.as("administrator");
  const body = { format: "national" as const, list: "unread", files: ["rows.csv"] };
  const { id } = await desk.call("beginImport", { body });
  await desk.call("sendImportFile", {
    params: { id, file: 0 },
    body: "key,name,born\nU-1,Zorvin Quallet,not a date\n",
  });
  await desk.call("startImport", { params: { id } });
  assert.equal((await importEnded(desk, id)).counts.problems, 1);
  const of = async (client: Client, purpose: "border" | "administration"): Promise<string[]> =>
    (await client.call("importProblems", { params: { id }, query: { purpose } })).items.map(({ snippet }) => snippet);
  assert.match((await of(desk, "border"))[0] ?? "", /Quallet/);
  assert.deepEqual(await of(administrator, "administration"), [""]);
});

test("an import into a compartment is begun only by its members, and for others it is not there", async () => {
  const compartment = { audience: ["police"], requires: ["compartment:x"] };
  const begin = { format: "national" as const, list: "staff", files: ["rows.csv"] };
  await assert.rejects(desk.call("beginImport", { body: { ...begin, labels: compartment } }), hasCode("not_allowed"));
  const hidden = ActId.parse(v7());
  const labels = person("x", compartment).labels;
  const made = {
    owner: AuthorityId.parse("AL"),
    source: "s",
    files: [],
    byName: "Somebody",
    at: new Date().toISOString(),
  };
  await node.node.store.imports.create({
    ...made,
    id: hidden,
    list: "staff+compartment:x",
    format: "national",
    labels,
  });
  const nowhere = ActId.parse(v7());
  for (const [client, purpose] of [
    [desk, "border"],
    [await node.as("administrator"), "administration"],
  ] as const) {
    const rows: Record<string, (id: ActId) => Promise<unknown>> = {
      importRun: (id) => client.call("importRun", { params: { id } }),
      importDelta: (id) => client.call("importDelta", { params: { id }, query: { purpose } }),
      importProblems: (id) => client.call("importProblems", { params: { id }, query: { purpose } }),
      startImport: (id) => client.call("startImport", { params: { id } }),
      cancelImport: (id) => client.call("cancelImport", { params: { id } }),
      sendImportFile: (id) => client.call("sendImportFile", { params: { id, file: 0 }, body: "x" }),
    };
    for (const [route, call] of Object.entries(rows))
      assert.deepEqual(await refusalOf(call(hidden)), await refusalOf(call(nowhere)), route);
    const { items } = await client.call("imports", { query: {} });
    assert.ok(!items.some(({ id }) => id === hidden));
    // The name of a hidden list is free for everybody else.
    const run = await client.call("beginImport", { body: begin });
    await client.call("cancelImport", { params: { id: run.id } });
  }
});

test("what the data-protection desk may not see adds nothing to a request, and other desks' requests are not there", async () => {
  const protection = { login: "protection", roles: ["data-protection" as const] };
  const { password } = await node.addUser(protection);
  const signedIn = await node.nobody.call("signIn", { body: { login: "protection", password, as: "token" } });
  const headers = (): Record<string, string> => ({ authorization: `Bearer ${signedIn.token ?? ""}` });
  const client = createClient({ baseUrl: node.address, fetch, headers });
  const received = await client.call("receiveSubject", {
    body: {
      kind: "access",
      law: "led",
      channel: "letter",
      subject: { names: ["Dimitar Velkanov"], numbers: ["K04831279"] },
      wish: "all of it",
      language: "en",
    },
  });
  const params = { id: received.id };
  await client.call("stepSubject", { params, body: { step: "prove-identity", seen: 1, proof: "seen" } });
  const looks = async (seen: number): Promise<unknown> => {
    const { findings } = await client.call("searchSubject", { params, body: { seen } });
    return findings;
  };
  const before = await looks(2);
  const labels = [
    { requires: ["compartment:x"] },
    { audience: [] },
    { audience: ["nobody"] },
    { expiresOn: "2020-01-01" },
  ];
  const hidden = labels.map((label) => person("Dimitar Velkanov", label, "K04831279"));
  const last = person("Zenobia Lastofall", {}, "LASTOFALL1");
  await node.node.store.transactAsNode((tx) => tx.records.put([...hidden, last]));
  const asked = { query: { document: { number: "LASTOFALL1" } }, purpose: "border" } as const;
  await indexed(() => officer.call("check", { body: asked }).then(({ candidates }) => candidates.length > 0));
  assert.deepEqual(await looks(3), before);
  const nowhere = ActId.parse(v7());
  assert.deepEqual(
    await refusalOf(client.call("subject", { params: { id: nowhere } })),
    await refusalOf(client.call("subjectLetter", { params: { id: nowhere } })),
  );
  assert.deepEqual((await client.call("inquiries")).items, []);
  const answer = { params: { id: nowhere }, body: { answer: "nothing" } } as const;
  for (const other of [client, officer, desk])
    assert.deepEqual(
      await refusalOf(other.call("answerInquiry", answer)),
      await refusalOf(officer.call("answerInquiry", answer)),
    );
});

test("the administrator and the auditor see no police record", async () => {
  for (const role of ["administrator", "auditor"] as const) {
    const client = await node.as(role);
    await assert.rejects(
      client.call("check", { body: { query: { name: "Velkanov" }, purpose: "border" } }),
      hasCode("not_allowed"),
    );
    await assert.rejects(client.call("records", { query: { purpose: "border" } }), hasCode("not_allowed"));
    await assert.rejects(client.call("watches", { query: { purpose: "security" } }), hasCode("not_allowed"));
    await assert.rejects(client.call("hits", { query: { purpose: "security" } }), hasCode("not_allowed"));
    await assert.rejects(client.call("hitCount"), hasCode("not_allowed"));
    await assert.rejects(
      client.call("record", { params: { id: RecordId.parse(v7()) }, query: { purpose: "border" } }),
      hasCode("not_allowed"),
    );
  }
  const exported = await (await (await node.as("administrator")).call("logExport")).text();
  assert.ok(!/Velkanov/i.test(exported), "an administrator's export has no names");
});

async function refusalOf(call: Promise<unknown>): Promise<unknown> {
  return call.then(
    () => "answered",
    (error: unknown) => (error instanceof CallError ? error.problem : error),
  );
}

function hasCode(code: string): (error: unknown) => boolean {
  return (error) => error instanceof CallError && error.problem.code === code;
}

/** Waits for the index to follow. How soon it does is measured (`npm run bench -- http`), not tested: machines are shared. */
async function indexed(found: () => Promise<boolean>): Promise<void> {
  const deadline = performance.now() + 60_000;
  while (!(await found())) assert.ok(performance.now() < deadline, "a committed record was not findable");
}
