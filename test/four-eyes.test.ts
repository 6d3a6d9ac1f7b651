// Roles that two give: no administrator alone makes another, gets into the account of one, or finds a way around it.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { AuthorityId, givenByTwo, Role, type UserId } from "#domain";
import { CallError, type Client, createClient } from "#contract";
import { startTestNode, type TestNode } from "#testkit";

let node: TestNode;
let admin: Client;
let auditor: Client;

before(async () => {
  node = await startTestNode({ persons: 20 });
  admin = await node.as("administrator");
  auditor = await node.as("auditor");
});
after(() => node[Symbol.asyncDispose]());

const reason = "for a test";
const code = (expected: string) => (error: unknown) => error instanceof CallError && error.problem.code === expected;
const bodyOf = (login: string, ...roles: Role[]) => ({ login, name: login, unit: "U", roles });

async function as(login: string, password: string): Promise<Client> {
  const { token } = await node.nobody.call("signIn", { body: { login, password, as: "token" } });
  return createClient({ baseUrl: node.address, fetch, headers: () => ({ authorization: `Bearer ${token ?? ""}` }) });
}

async function rolesOf(id: UserId): Promise<readonly Role[]> {
  return (await node.node.store.users.byId(id))?.roles ?? assert.fail("no such user");
}

test("each of these roles waits for a second person: with a new account, a change, a program, and a return", async () => {
  const byTwo = givenByTwo(Role.options);
  assert.deepEqual(byTwo.toSorted(), ["administrator", "auditor", "data-protection", "integrity"]);
  for (const role of byTwo) {
    await assert.rejects(admin.call("addUser", { body: bodyOf(`one-${role}`, role) }), code("roles_by_two"), role);
    const rest = role === "administrator" ? [] : (["officer"] as const);
    const added = await admin.call("addUser", { body: { ...bodyOf(`two-${role}`, ...rest, role), reason } });
    assert.deepEqual(added.user.roles, rest, role);
    assert.ok(added.approval !== undefined);
    const decision = { params: { id: added.approval }, body: { approve: true } };
    await assert.rejects(admin.call("decideApproval", decision), code("not_allowed"), "who asked");
    await auditor.call("decideApproval", decision);
    assert.deepEqual(await rolesOf(added.user.id), [...rest, role]);
    const params = { id: added.user.id };
    await admin.call("changeUser", { params, body: { disabled: true } });
    await assert.rejects(admin.call("changeUser", { params, body: { disabled: false } }), code("roles_by_two"), role);
    const back = await admin.call("changeUser", { params, body: { disabled: false, reason } });
    assert.deepEqual([back.user.roles, back.approval === undefined], [rest, false], role);
  }
  const { user } = await admin.call("addUser", { body: bodyOf("climber", "officer") });
  const climb = { roles: ["officer", "auditor"] as Role[] };
  await assert.rejects(admin.call("changeUser", { params: user, body: climb }), code("roles_by_two"));
  const asked = await admin.call("changeUser", { params: user, body: { ...climb, reason } });
  assert.deepEqual([asked.user.roles, await rolesOf(user.id)], [["officer"], ["officer"]]);
  await auditor.call("decideApproval", { params: { id: asked.approval ?? assert.fail() }, body: { approve: false } });
  assert.deepEqual(await rolesOf(user.id), ["officer"], "refused");
  const program = bodyOf("log-reader", "auditor");
  await assert.rejects(admin.call("addClient", { body: program }), code("roles_by_two"));
  const { id } = await admin.call("addClient", { body: { ...program, reason } });
  assert.deepEqual(await rolesOf(id), []);
});

test("a posting brings none of these roles by one alone, and standing in for somebody none at all", async () => {
  const unit = await admin.call("addUnit", {
    body: { code: "inspection", name: "Inspection", authority: AuthorityId.parse("AL") },
  });
  const [away, puppet] = [
    await node.addUser({ login: "away", roles: ["officer"] }),
    await node.addUser({ login: "puppet", roles: ["officer"] }),
  ];
  const posting = { login: "away", unit: unit.id, roles: ["officer", "integrity"] as Role[] };
  await assert.rejects(admin.call("post", { body: posting }), code("roles_by_two"));
  const subject = { act: "give-roles" as const, user: away.id, roles: posting.roles, unit: unit.id };
  const asked = await admin.call("askApproval", { body: { subject, reason } });
  await auditor.call("decideApproval", { params: { id: asked.id }, body: { approve: true } });
  const serving = await as("away", away.password);
  assert.ok((await serving.call("session")).roles.includes("integrity"));
  const loan = { kind: "substitution" as const, of: "away", to: "puppet", reason, endsAt: inAnHour() };
  await admin.call("lend", { body: loan });
  const standing = await (await as("puppet", puppet.password)).call("session");
  assert.deepEqual([standing.roles.includes("officer"), standing.roles.includes("integrity")], [true, false]);
  await assert.rejects(
    admin.call("changeUser", { params: { id: away.id }, body: { resetPassword: true } }),
    code("recovery_needed"),
    "a new password would be a way in",
  );
});

test("whoever comes back after being locked out has no posting of before that brings such a role", async () => {
  const unit = await admin.call("addUnit", {
    body: { code: "back", name: "Back", authority: AuthorityId.parse("AL") },
  });
  const { id, password } = await node.addUser({ login: "returning", roles: ["officer"] });
  await admin.call("post", { body: { login: "returning", unit: unit.id, roles: ["analyst"] } });
  const subject = { act: "give-roles" as const, user: id, roles: ["integrity"] as Role[], unit: unit.id };
  const asked = await admin.call("askApproval", { body: { subject, reason } });
  await auditor.call("decideApproval", { params: { id: asked.id }, body: { approve: true } });
  const roles = async (): Promise<readonly Role[]> => (await (await as("returning", password)).call("session")).roles;
  assert.deepEqual((await roles()).toSorted(), ["analyst", "integrity", "officer"]);
  for (const disabled of [true, false]) await admin.call("changeUser", { params: { id }, body: { disabled } });
  assert.deepEqual((await roles()).toSorted(), ["analyst", "officer"]);
});

test("nor does one administrator get into an account that will hold such a role tomorrow, or when its unit is opened again", async () => {
  const unit = await admin.call("addUnit", {
    body: { code: "later", name: "Later", authority: AuthorityId.parse("AL") },
  });
  const { id } = await node.addUser({ login: "tomorrow", roles: ["officer"] });
  const reset = () => admin.call("changeUser", { params: { id }, body: { resetPassword: true } });
  await reset();
  const from = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10);
  const subject = { act: "give-roles" as const, user: id, roles: ["integrity"] as Role[], unit: unit.id, from };
  const asked = await admin.call("askApproval", { body: { subject, reason } });
  await auditor.call("decideApproval", { params: { id: asked.id }, body: { approve: true } });
  await assert.rejects(reset(), code("recovery_needed"));
  await admin.call("changeUnit", { params: { id: unit.id }, body: { closed: true } });
  await assert.rejects(reset(), code("recovery_needed"), "one administrator closes a unit, and opens it again");
});

test("nobody approves what is about themselves, and sessions of before do not grow", async () => {
  const second = await node.addUser({ login: "second", roles: ["administrator"] });
  const before = await as("second", second.password);
  const subject = { act: "give-roles" as const, user: second.id, roles: ["auditor"] as Role[] };
  const { id } = await admin.call("askApproval", { body: { subject, reason } });
  const decision = { params: { id }, body: { approve: true } };
  await assert.rejects(before.call("decideApproval", decision), code("not_allowed"));
  await auditor.call("decideApproval", decision);
  await assert.rejects(before.call("session"), code("not_signed_in"));
});

test("where nobody else is there who could decide, the code in the data folder does, once; and only there", async () => {
  await using alone = await startTestNode({ persons: 5 });
  const only = await alone.as("administrator");
  const codeNow = (): string => readFileSync(join(alone.node.directory, "machine-code"), "utf8").trim();
  const ask = async (login: string) => {
    const { approval, user } = await only.call("addUser", { body: { ...bodyOf(login, "administrator"), reason } });
    const decide = (given: string) =>
      only.call("decideApproval", {
        params: { id: approval ?? assert.fail("nothing was asked") },
        body: { approve: true, code: given },
      });
    const roles = async () => (await alone.node.store.users.byId(user.id))?.roles;
    return { decide, roles };
  };
  const early = await ask("early");
  await assert.rejects(early.decide(codeNow()), code("not_allowed"), "there is an auditor");
  const { items } = await only.call("users", { query: {} });
  const auditing = items.find(({ roles }) => roles.includes("auditor")) ?? assert.fail("no auditor");
  await only.call("changeUser", { params: { id: auditing.id }, body: { disabled: true } });
  const next = await ask("next");
  await assert.rejects(next.decide("0".repeat(32)), code("machine_code_wrong"));
  await assert.rejects(next.decide(alone.node.setupCode), code("machine_code_wrong"));
  assert.deepEqual(await next.roles(), []);
  const used = codeNow();
  const done = await next.decide(used);
  assert.deepEqual([done.state, done.decidedBy, await next.roles()], ["approved", undefined, ["administrator"]]);
  assert.notEqual(codeNow(), used, "it is used up");
  const third = await ask("third");
  await assert.rejects(third.decide(codeNow()), code("not_allowed"), "now there is a second administrator");
});

function inAnHour(): string {
  return new Date(Date.now() + 3_600_000).toISOString();
}
