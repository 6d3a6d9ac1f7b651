// Who works where and what it brings: postings, loans, compartments and approvals over the API, and what outsiders may notice of them.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { v7 } from "uuid";
import { ActId, AuthorityId, type Labels, type NewRecord, Provenance, RecordId, type Role, type Unit } from "#domain";
import { CallError, type Client, createClient } from "#contract";
import { startTestNode, type TestNode } from "#testkit";

let node: TestNode;
let admin: Client;
let auditor: Client;
const units: Record<string, Unit> = {};
const day = (offset: number): string => new Date(Date.now() + offset * 86_400_000).toISOString().slice(0, 10);
const inAnHour = (): string => new Date(Date.now() + 3_600_000).toISOString();

before(async () => {
  node = await startTestNode({ persons: 20 });
  admin = await node.as("administrator");
  auditor = await node.as("auditor");
  const authority = AuthorityId.parse("AL");
  for (const [code, parent] of [
    ["al-police"],
    ["durres", "al-police"],
    ["durres-port", "durres"],
    ["tirana", "al-police"],
  ] as const)
    units[code] = await admin.call("addUnit", {
      body: { code, name: code.toUpperCase(), authority, ...(parent === undefined ? {} : { parent: unit(parent).id }) },
    });
});
after(() => node[Symbol.asyncDispose]());

function unit(code: string): Unit {
  return units[code] ?? assert.fail(`no unit ${code}`);
}

let people = 0;
/** A new user with these roles, signed in. */
async function newUser(...roles: Role[]): Promise<{ client: Client; login: string; id: string }> {
  people += 1;
  const login = `p${people}`;
  const { id, password } = await node.addUser({ login, roles });
  const session = await node.nobody.call("signIn", { body: { login, password, as: "token" } });
  const client = createClient({
    baseUrl: node.address,
    fetch,
    headers: () => ({ authorization: `Bearer ${session.token ?? ""}` }),
  });
  return { client, login, id };
}

async function put(labels: Partial<Labels>, full = "Somebody Sample"): Promise<RecordId> {
  const none = { born: [], birthPlaces: [], nationalities: [], documents: [], addresses: [], marks: [], languages: [] };
  const record: NewRecord = {
    id: RecordId.parse(v7()),
    owner: AuthorityId.parse("AL"),
    content: {
      kind: "person",
      names: [{ full, kind: "primary", script: "Latn" }],
      ...none,
      titles: [],
      occupations: [],
      remarks: [],
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
  await node.node.store.transactAsNode((tx) => tx.records.put([record]));
  return record.id;
}

async function seesIt(client: Client, id: RecordId, purpose: "border" | "investigation" = "border"): Promise<boolean> {
  return client.call("record", { params: { id }, query: { purpose, reason: "case 7/2026" } }).then(
    () => true,
    (error: unknown) => {
      if (error instanceof CallError && error.problem.code === "not_found") return false;
      throw error;
    },
  );
}

const code = (expected: string) => (error: unknown) => error instanceof CallError && error.problem.code === expected;

test("a posting brings its unit's label and those above, and ends by itself and at once when it is ended", async () => {
  const { client, login } = await newUser("officer");
  const [ofDurres, ofTirana] = [await put({ audience: ["unit:durres"] }), await put({ audience: ["unit:tirana"] })];
  assert.equal(await seesIt(client, ofDurres), false);
  for (const days of [{ from: day(-9), to: day(-1) }, { from: day(1) }])
    await admin.call("post", { body: { login, unit: unit("durres-port").id, roles: ["officer"], ...days } });
  assert.equal(await seesIt(client, ofDurres), false, "one is over, one has not begun");
  const posting = await admin.call("post", {
    body: { login, unit: unit("durres-port").id, roles: ["desk"], to: day(0) },
  });
  assert.deepEqual([await seesIt(client, ofDurres), await seesIt(client, ofTirana)], [true, false]);
  const held = await client.call("access");
  const grant = held.grants.find(({ label }) => label === "unit:durres");
  assert.deepEqual(grant?.because, [{ kind: "posting", unit: "DURRES-PORT", to: day(0) }]);
  assert.ok((await client.call("session")).roles.includes("desk"));
  const above = await newUser("officer");
  await admin.call("post", { body: { login: above.login, unit: unit("al-police").id, roles: ["officer"] } });
  assert.equal(await seesIt(above.client, ofDurres), false, "who serves above is not told what a unit keeps to itself");
  await admin.call("endPosting", { params: { id: posting.id } });
  assert.equal(await seesIt(client, ofDurres), false);
  await assert.rejects(client.call("watches", { query: { purpose: "border" } }), code("not_allowed"));
});

test("a unit that is closed brings nothing, and takes nobody", async () => {
  const { client, login } = await newUser("officer");
  const made = await admin.call("addUnit", { body: { code: "field-office", name: "Field office", authority: "AL" } });
  await admin.call("post", { body: { login, unit: made.id, roles: ["officer"] } });
  const record = await put({ audience: ["unit:field-office"] });
  assert.equal(await seesIt(client, record), true);
  await admin.call("changeUnit", { params: { id: made.id }, body: { closed: true } });
  assert.equal(await seesIt(client, record), false);
  await assert.rejects(
    admin.call("post", { body: { login, unit: made.id, roles: ["officer"] } }),
    code("unit_unknown"),
  );
});

test("what is lent is held until it ends, only what one holds oneself, and it is not lent on", async () => {
  const [lender, borrower, third] = [await newUser("desk"), await newUser("officer"), await newUser("officer")];
  const record = await put({ audience: ["desk"] });
  const loan = { kind: "delegation" as const, endsAt: inAnHour(), reason: "night shift" };
  await assert.rejects(
    lender.client.call("lend", { body: { ...loan, to: borrower.login, labels: ["unit:durres"] } }),
    code("loan_refused"),
  );
  await assert.rejects(
    lender.client.call("lend", {
      body: { ...loan, to: borrower.login, labels: ["desk"], endsAt: `${day(91)}T23:00:00Z` },
    }),
    code("loan_refused"),
  );
  const made = await lender.client.call("lend", { body: { ...loan, to: borrower.login, labels: ["desk"] } });
  assert.equal(await seesIt(borrower.client, record), true);
  await assert.rejects(
    borrower.client.call("lend", { body: { ...loan, to: third.login, labels: ["desk"] } }),
    code("loan_refused"),
  );
  await assert.rejects(third.client.call("endLoan", { params: { id: made.id } }), code("not_found"));
  await borrower.client.call("endLoan", { params: { id: made.id } });
  assert.equal(await seesIt(borrower.client, record), false);
});

test("who stands in for somebody has what their postings bring, for as long", async () => {
  const [away, substitute] = [await newUser("officer"), await newUser("officer")];
  await admin.call("post", { body: { login: away.login, unit: unit("tirana").id, roles: ["desk"] } });
  const record = await put({ audience: ["unit:tirana"] });
  const body = {
    kind: "substitution" as const,
    of: away.login,
    to: substitute.login,
    endsAt: inAnHour(),
    reason: "leave",
  };
  await assert.rejects(substitute.client.call("lend", { body }), code("not_allowed"));
  await admin.call("lend", { body });
  assert.equal(await seesIt(substitute.client, record), true);
  assert.ok((await substitute.client.call("session")).roles.includes("desk"));
});

test("administrators do no police work, and give no compartment or clearance with an account", async () => {
  const body = { login: "mixed", name: "M", unit: "U", roles: ["administrator", "desk"] as Role[] };
  await assert.rejects(admin.call("addUser", { body }), code("roles_apart"));
  const given = { ...body, roles: ["officer"] as Role[], grants: ["compartment:x"] };
  await assert.rejects(admin.call("addUser", { body: given }), code("label_reserved"));
  const { items } = await admin.call("users", { query: {} });
  const login = items.find(({ roles }) => roles.includes("administrator"))?.login ?? "";
  await assert.rejects(
    admin.call("post", { body: { login, unit: unit("tirana").id, roles: ["desk"] } }),
    code("roles_apart"),
  );
});

test("a clearance is given by two, opens what needs a lower one, and is taken back at once", async () => {
  const second = await newUser("data-protection");
  const { client, id } = await newUser("officer");
  const record = await put({ requires: ["clearance:confidential"] });
  const subject = { act: "give-clearance" as const, user: id as never, clearance: "secret" as const, from: day(0) };
  const asked = await admin.call("askApproval", { body: { subject, reason: "vetted, file 12" } });
  assert.equal(asked.mine, false);
  await assert.rejects(
    admin.call("decideApproval", { params: { id: asked.id }, body: { approve: true } }),
    code("not_allowed"),
  );
  assert.equal(await seesIt(client, record), false);
  const waiting = (await second.client.call("approvals")).items.find((one) => one.id === asked.id);
  assert.equal(waiting?.mine, true);
  await second.client.call("decideApproval", { params: { id: asked.id }, body: { approve: true } });
  assert.equal(await seesIt(client, record), true);
  await assert.rejects(
    second.client.call("decideApproval", { params: { id: asked.id }, body: { approve: true } }),
    code("approval_closed"),
  );
  const held = (await admin.call("holdings")).items.find(({ user }) => user === id);
  await admin.call("endHolding", { params: { id: held?.id ?? ActId.parse(v7()) } });
  assert.equal(await seesIt(client, record), false);
});

test("a compartment is not there for anybody outside: no record, name, count, list, approval or log line", async () => {
  const [one, two, outside] = [
    await newUser("integrity"),
    await newUser("integrity"),
    await newUser("officer", "desk"),
  ];
  const reason = "an officer looked without reason";
  const subject = { act: "make-compartment" as const, code: "lynxbound", name: "Operation Lynxbound" };
  const asked = await one.client.call("askApproval", { body: { subject, reason } });
  await assert.rejects(
    one.client.call("decideApproval", { params: { id: asked.id }, body: { approve: true } }),
    code("not_allowed"),
  );
  await two.client.call("decideApproval", { params: { id: asked.id }, body: { approve: true } });
  const label = (await one.client.call("compartments")).items[0]?.label ?? assert.fail("no compartment");
  assert.match(label, /^compartment:lynxbound-/);
  const before = await outsideLooks([admin, auditor, outside.client]);
  const record = await put({ requires: [label] }, "Quentin Lynxboundley");
  // What comes last in the feed is open to all: when it is found, so is what came before.
  const last = await put({}, "Zorbald Last");
  await found(one.client, "Zorbald Last");
  await node.node.store.transactAsNode((tx) => tx.records.withdraw([last]));
  const name = "Quentin Lynxboundley";
  const check = { query: { name }, purpose: "investigation" as const, reason: "case 7/2026" };
  assert.equal((await one.client.call("check", { body: check })).candidates[0]?.record, record);
  assert.equal(await seesIt(one.client, record, "investigation"), true);
  assert.equal(await seesIt(outside.client, record), false);
  await one.client.call("records", { query: { purpose: "investigation", reason } });
  const member = await newUser("desk");
  const adding = { act: "add-member" as const, user: member.id as never, label, from: day(0) };
  await assert.rejects(outside.client.call("askApproval", { body: { subject: adding, reason } }), code("not_allowed"));
  const second = await two.client.call("askApproval", { body: { subject: adding, reason } });
  await one.client.call("decideApproval", { params: { id: second.id }, body: { approve: true } });
  assert.equal(await seesIt(member.client, record), true);
  await member.client.call("explainSight", { params: { id: record }, query: { purpose: "border", login: one.login } });
  assert.deepEqual(await outsideLooks([admin, auditor, outside.client]), before);
  for (const client of [admin, auditor, outside.client]) {
    const nowhere = ActId.parse(v7());
    for (const id of [second.id, asked.id])
      assert.deepEqual(
        await refusalOf(client.call("decideApproval", { params: { id }, body: { approve: true } })),
        await refusalOf(client.call("decideApproval", { params: { id: nowhere }, body: { approve: true } })),
      );
    const holding = (await one.client.call("holdings")).items.find(({ user }) => user === member.id);
    assert.deepEqual(
      await refusalOf(client.call("endHolding", { params: { id: holding?.id ?? nowhere } })),
      await refusalOf(client.call("endHolding", { params: { id: nowhere } })),
    );
  }
  // Whom the integrity desk looks for, and whose log it reads, is its own.
  await one.client.call("log", { query: { officer: outside.login } });
  const suspicion = { query: { name: "Lynxboundwell Suspecti" }, purpose: "investigation" as const, reason };
  await one.client.call("check", { body: suspicion });
  const seen = JSON.stringify(await auditor.call("log", { query: { limit: 200 } }));
  assert.ok(!seen.includes(`"officer":"${outside.login}"`) && !/suspecti/i.test(seen));
  const own = JSON.stringify(await two.client.call("log", { query: { limit: 200 } }));
  assert.ok(own.includes(`"officer":"${outside.login}"`) && /suspecti/i.test(own));
  const { items } = await two.client.call("log", { query: { record } });
  assert.ok(
    items.some(({ detail }) => detail?.subject?.includes("Lynxboundley")),
    "members read the log of their compartment",
  );
  const holding = (await one.client.call("holdings")).items.find(({ user }) => user === member.id);
  await two.client.call("endHolding", { params: { id: holding?.id ?? assert.fail("no holding") } });
  assert.equal(await seesIt(member.client, record), false);
});

/** Everything these may read that lists something, as text without what changes with each look; and nothing in it names the compartment. */
async function outsideLooks(clients: readonly Client[]): Promise<unknown[]> {
  const looks: unknown[] = [];
  for (const client of clients) {
    const texts: string[] = [];
    const keep = async (call: Promise<unknown>): Promise<void> =>
      void texts.push(JSON.stringify(await refusalOf(call, true)));
    const before = texts.length;
    await keep(client.call("records", { query: { purpose: "border" } }));
    await keep(client.call("approvals"));
    await keep(client.call("compartments"));
    await keep(client.call("holdings"));
    await keep(client.call("imports", { query: {} }));
    await keep(client.call("decisions", { query: { purpose: "border" } }));
    await keep(client.call("hitCount"));
    looks.push(texts.slice(before));
    await keep(client.call("users", { query: { limit: 200 } }));
    await keep(client.call("people", { query: { limit: 200 } }));
    await keep(client.call("roles"));
    await keep(client.call("units"));
    await keep(client.call("log", { query: { limit: 200 } }));
    texts.push(
      await client.call("logExport").then(
        (answer) => answer.text(),
        () => "",
      ),
    );
    for (const text of texts)
      assert.ok(!/lynxbound/i.test(text), `an outsider reads of it: ${/.{80}lynxbound.{80}/i.exec(text)?.[0] ?? ""}`);
  }
  return looks;
}

test("why somebody can see a record, and who could, is told to whoever sees it and to nobody else", async () => {
  const [asker, asked, blind] = [await newUser("desk"), await newUser("officer"), await newUser("officer")];
  await admin.call("post", { body: { login: asked.login, unit: unit("durres").id, roles: ["officer"] } });
  await admin.call("post", { body: { login: asker.login, unit: unit("durres").id, roles: ["desk"] } });
  const record = await put({ audience: ["unit:durres"] });
  const query = { purpose: "border" as const, login: asked.login };
  const why = await asker.client.call("explainSight", { params: { id: record }, query });
  assert.equal(why.sees, true);
  assert.deepEqual(why.audience, [{ label: "unit:durres", because: [{ kind: "posting", unit: "DURRES" }] }]);
  const whyNot = await asker.client.call("explainSight", {
    params: { id: record },
    query: { ...query, login: blind.login },
  });
  assert.deepEqual([whyNot.sees, whyNot.audience], [false, [{ label: "unit:durres", because: [] }]]);
  const could = await asker.client.call("readers", {
    params: { id: record },
    query: { purpose: "border", limit: 200 },
  });
  assert.deepEqual(could.items.map(({ id }) => id).toSorted(), [asker.id, asked.id].toSorted());
  const nowhere = RecordId.parse(v7());
  for (const id of [record, nowhere]) {
    await assert.rejects(blind.client.call("explainSight", { params: { id }, query }), code("not_found"));
    await assert.rejects(
      blind.client.call("readers", { params: { id }, query: { purpose: "border" } }),
      code("not_found"),
    );
  }
});

test("a role that must say why is told nothing until it does", async () => {
  const { client } = await newUser("analyst");
  const record = await put({});
  const params = { id: record };
  await assert.rejects(client.call("record", { params, query: { purpose: "investigation" } }), code("reason_needed"));
  await assert.rejects(
    client.call("records", { query: { purpose: "investigation", reason: " x " } }),
    code("reason_needed"),
  );
  const query = { name: "Somebody Sample" };
  await assert.rejects(client.call("check", { body: { query, purpose: "threats" } }), code("reason_needed"));
  await client.call("record", { params, query: { purpose: "investigation", reason: "case 12/2026" } });
  // Somebody who has the purpose by another role as well need not.
  const both = await newUser("analyst", "desk");
  await both.client.call("record", { params, query: { purpose: "investigation" } });
});

test("erasing a detail of the log takes two, and says that it was done", async () => {
  const [officer, protection] = [await newUser("officer"), await newUser("data-protection")];
  const answer = await officer.client.call("check", { body: { query: { name: "Erasmus Gone" }, purpose: "border" } });
  const subject = { act: "erase-detail" as const, leaf: answer.leaf.index };
  const asked = await protection.client.call("askApproval", {
    body: { subject, reason: "request 4 of the data subject" },
  });
  await assert.rejects(
    protection.client.call("decideApproval", { params: { id: asked.id }, body: { approve: true } }),
    code("not_allowed"),
  );
  await auditor.call("decideApproval", { params: { id: asked.id }, body: { approve: true } });
  const { items } = await auditor.call("log", { query: { limit: 100 } });
  assert.equal(items.find(({ index }) => index === answer.leaf.index)?.erased, true);
  // The decision is written behind what it has done, in one transaction, so that nothing is approved and not erased.
  const erased = items.find(({ detail }) => detail?.act === "erased") ?? assert.fail("the log does not say so");
  const decided = items.find(({ detail }) => JSON.stringify(detail?.outcome ?? {}).includes(asked.id));
  assert.deepEqual([decided?.detail?.act, decided?.index], ["approval-decided", erased.index + 1]);
});

async function found(client: Client, name: string): Promise<void> {
  const deadline = performance.now() + 60_000;
  const asks = async (): Promise<number> =>
    (await client.call("check", { body: { query: { name }, purpose: "investigation", reason: "case 7/2026" } }))
      .candidates.length;
  while ((await asks()) === 0) assert.ok(performance.now() < deadline, "a committed record was not findable");
}

async function refusalOf(call: Promise<unknown>, withAnswer = false): Promise<unknown> {
  return call.then(
    (answer) => (withAnswer ? answer : "answered"),
    (error: unknown) => (error instanceof CallError ? error.problem : error),
  );
}
