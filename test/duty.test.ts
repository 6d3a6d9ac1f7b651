// Rosters: a role on duty only is held during the shift, to the request; hits and referrals name who can be asked now.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { type ActId, AuthorityId } from "#domain";
import { CallError, type Client, createClient } from "#contract";
import { startTestNode, type TestNode } from "#testkit";
import { makeDesk } from "./command-line/besa.ts";

let node: TestNode;
let admin: Client;
let port: ActId;
const password = "a long password 7";
const hour = 3_600_000;
const from = (hours: number): string => new Date(Date.now() + hours * hour).toISOString();

before(async () => {
  node = await startTestNode({ persons: 20 });
  admin = await node.as("administrator");
  const { country } = await node.nobody.call("node");
  // As the trial's desk names its unit.
  const desk = await (await node.as("desk")).call("session");
  const top = await admin.call("addUnit", {
    body: { code: "desk", name: desk.user.unit, authority: AuthorityId.parse(country) },
  });
  const under = { code: "port", name: "Port of Durres", authority: AuthorityId.parse(country), parent: top.id };
  port = (await admin.call("addUnit", { body: under })).id;
  for (const login of ["night", "colleague"]) await node.addUser({ login, roles: ["officer"], password });
  for (const [login, roles] of [
    ["night", ["desk"]],
    ["colleague", ["officer"]],
  ] as const)
    await admin.call("post", { body: { login, unit: top.id, roles: [...roles], onDuty: true } });
  await admin.call("post", { body: { login: "night", unit: port, roles: ["wanted-persons"], onDuty: true } });
});
after(() => node[Symbol.asyncDispose]());

async function signedIn(login: string): Promise<Client> {
  const { token } = await node.nobody.call("signIn", { body: { login, password, as: "token" } });
  return createClient({ baseUrl: node.address, fetch, headers: () => ({ authorization: `Bearer ${token ?? ""}` }) });
}

function refusedWith(code: string): (error: unknown) => boolean {
  return (error) => error instanceof CallError && error.problem.code === code;
}

test("a role on duty only is held from the shift's first moment until it is called off, without signing in anew", async () => {
  const night = await signedIn("night");
  const roles = async (): Promise<readonly string[]> => (await night.call("session")).roles.toSorted();
  assert.deepEqual(await roles(), ["officer"]);
  await assert.rejects(night.call("hitCount"), refusedWith("not_allowed"));
  const units = (await admin.call("units")).items;
  const top = units.find(({ code }) => code === "desk")?.id ?? assert.fail();
  const shifts = [
    { login: "night", startsAt: from(-1), endsAt: from(7) },
    { login: "night", startsAt: from(20), endsAt: from(28) },
  ];
  const { items } = await admin.call("addShifts", { body: { unit: top, shifts } });
  assert.equal(items.length, 2);
  assert.deepEqual(
    await roles(),
    ["desk", "officer"],
    "the shift in the desk brings the desk, and not what the port would",
  );
  await night.call("hitCount");
  const { roles: why } = await night.call("access");
  assert.equal(why.find(({ role }) => role === "desk")?.because[0]?.kind, "posting");
  assert.ok(JSON.stringify(why).includes(shifts[0]?.endsAt ?? ""), "it is said until when");
  await admin.call("endShift", { params: { id: items[0]?.id ?? assert.fail() } });
  assert.deepEqual(await roles(), ["officer"]);
  await assert.rejects(
    admin.call("endShift", { params: { id: items[0]?.id ?? assert.fail() } }),
    refusedWith("not_found"),
  );
});

test("a roster is put in whole or not at all; nobody rosters themselves, or whoever is not posted there, or twice at a time", async () => {
  const add = (client: Client, ...shifts: { login: string; startsAt: string; endsAt: string }[]) =>
    client.call("addShifts", { body: { unit: port, shifts } });
  const good = { login: "night", startsAt: from(40), endsAt: from(48) };
  await assert.rejects(add(admin, good, { ...good, login: "colleague" }), refusedWith("shift_unposted"));
  await assert.rejects(add(admin, good, { ...good, startsAt: from(44) }), refusedWith("shift_overlaps"));
  await assert.rejects(add(admin, { ...good, endsAt: from(90) }), refusedWith("shift_length"));
  await assert.rejects(add(admin, { ...good, endsAt: good.startsAt }), refusedWith("shift_length"));
  const { login } = node.login("desk");
  await admin.call("post", { body: { login, unit: port, roles: ["officer"] } });
  const desk = await node.as("desk");
  await assert.rejects(add(desk, { ...good, login }), refusedWith("shift_own"));
  await assert.rejects(add(await node.as("officer"), good), refusedWith("not_allowed"));
  const { items } = await desk.call("duty", { query: { unit: port, from: from(30), to: from(100) } });
  assert.deepEqual(items, [], "nothing of a refused roster stands");
  await add(desk, good);
  const { items: log } = await (await node.as("auditor")).call("log", { query: { act: "shifts-added", limit: 1 } });
  assert.match(JSON.stringify(log[0]?.detail), /"login":"night"/);
});

test("a referral and a watch name who is on duty in the unit, or in the nearest one above it", async () => {
  const units = (await admin.call("units")).items;
  const top = units.find(({ code }) => code === "desk") ?? assert.fail();
  const shift = { login: "colleague", startsAt: from(-2), endsAt: from(6) };
  await admin.call("addShifts", { body: { unit: top.id, shifts: [shift] } });
  await node.addUser({ login: "border", roles: ["officer"], password });
  const users = (await admin.call("users", { query: {} })).items;
  const id = users.find(({ login }) => login === "border")?.id ?? assert.fail();
  await admin.call("changeUser", { params: { id }, body: { unit: "port of durres" } });
  const border = await signedIn("border");
  const asked = { body: { query: { name: "Dimitar Velkanov", born: "1986-11-04" }, purpose: "border" as const } };
  const check = await border.call("check", asked);
  const [candidate] = check.candidates;
  const body = { record: candidate?.record ?? assert.fail(), outcome: "referred" as const, reason: "Is it him?" };
  const referred = await border.call("decide", { params: { id: check.id }, body });
  assert.deepEqual(
    referred.onDuty?.map(({ login, unit, until }) => [login, unit, until]),
    [["colleague", top.name, shift.endsAt]],
  );
  const desk = await node.as("desk");
  const watch = await desk.call("addWatch", {
    body: { query: { name: "Nobody Atall" }, purpose: "border", reason: "case 7" },
  });
  const view = await desk.call("watch", { params: { id: watch.id }, query: { purpose: "border" } });
  assert.equal(view.onDuty?.[0]?.login, "colleague");
  const colleague = users.find(({ login }) => login === "colleague")?.id ?? assert.fail();
  const [posting] = await node.node.store.organisation.postings({ unit: top.id, user: colleague }, 10);
  await admin.call("endPosting", { params: { id: posting?.id ?? assert.fail("no posting") } });
  const after = await desk.call("watch", { params: { id: watch.id }, query: { purpose: "border" } });
  assert.deepEqual(after.onDuty ?? [], [], "whoever is not posted there any more is not asked");
});

test("the command line shows who is on duty, puts somebody on duty and calls it off", async () => {
  const besa = makeDesk(undefined);
  const { login, password: secret } = node.login("administrator");
  const env = { BESA_NODE: node.address, BESA_LOGIN: login, BESA_PASSWORD: secret };
  const added = await besa.run(["duty", "add", "port", "night", from(60), from(68), "--json"], { env });
  assert.equal(added.code, 0, added.error);
  const listed = await besa.run(["duty", "list", "--unit", "port", "--from", from(59), "--to", from(70)], { env });
  assert.match(listed.out, /night/);
  const [, id = ""] = /([0-9a-f]{8}-[0-9a-f-]{27})/.exec(listed.out) ?? [];
  assert.equal((await besa.run(["duty", "end", id], { env })).code, 0);
});
