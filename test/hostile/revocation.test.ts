// Sessions are remembered for a moment (decision 0008). What this node has revoked is refused from the very next request on.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { CallError, createClient, type Client } from "#contract";
import { startTestNode, type TestNode } from "#testkit";

let node: TestNode;
let administrator: Client;

before(async () => {
  node = await startTestNode({ persons: 20 });
  administrator = await node.as("administrator");
});
after(() => node[Symbol.asyncDispose]());

const password = "correct horse battery";

/** A user of this test, signed in, whose session this node has just used and so remembers. */
async function signedIn(login: string, roles: ("officer" | "desk")[] = ["officer"]) {
  const request = { login, name: login, unit: "U", roles, grants: [], password };
  const added = await administrator.call("addUser", { body: request }).catch(() => undefined);
  return { id: added?.user.id, client: await clientOf(login) };
}

async function clientOf(login: string): Promise<Client> {
  const { token } = await node.nobody.call("signIn", { body: { login, password, as: "token" } });
  const headers = (): Record<string, string> => ({ authorization: `Bearer ${token ?? ""}` });
  const client = createClient({ baseUrl: node.address, fetch, headers });
  for (let turn = 0; turn < 3; turn += 1) await check(client);
  return client;
}

const check = (client: Client): Promise<unknown> =>
  client.call("check", { body: { query: { name: "Qwxz" }, purpose: "border" } });
const codeOf = async (call: Promise<unknown>): Promise<string> =>
  call.then(
    () => "answered",
    (error: unknown) => (error instanceof CallError ? error.problem.code : String(error)),
  );

test("a user who is disabled, loses a role, or gets a new password is refused at once", async () => {
  const changes = {
    disabled: { disabled: true },
    roles: { roles: ["desk"] },
    password: { resetPassword: true },
  } as const;
  for (const [name, change] of Object.entries(changes)) {
    const { id, client } = await signedIn(`hit-${name}`);
    if (id === undefined) assert.fail("the user was not added");
    await administrator.call("changeUser", { params: { id }, body: change as never });
    assert.equal(await codeOf(check(client)), "not_signed_in", name);
  }
});

test("who signs out is out at once, and so are the other sessions of who changes the password", async () => {
  const { client: first } = await signedIn("leaver");
  await first.call("signOut");
  assert.equal(await codeOf(check(first)), "not_signed_in");
  const [one, other] = [await clientOf("leaver"), await clientOf("leaver")];
  await one.call("changePassword", { body: { current: password, next: `${password} 2` } });
  assert.equal(await codeOf(check(other)), "not_signed_in");
  assert.equal(await codeOf(check(one)), "answered");
});

test("requests under way while a session is revoked do not keep it alive", async () => {
  const { id, client } = await signedIn("runner");
  if (id === undefined) assert.fail("the user was not added");
  const running = new AbortController();
  const runners = Array.from({ length: 8 }, async () => {
    while (!running.signal.aborted) await codeOf(check(client));
  });
  await administrator.call("changeUser", { params: { id }, body: { disabled: true } });
  for (let turn = 0; turn < 50; turn += 1) assert.equal(await codeOf(check(client)), "not_signed_in");
  running.abort();
  await Promise.all(runners);
});

test("what another process has revoked is refused within a second", async () => {
  const { id, client } = await signedIn("elsewhere");
  if (id === undefined) assert.fail("the user was not added");
  // The store behind the node's back, as a second node on the same database would.
  await node.node.store.sessions.revokeAllOf(id);
  const revoked = performance.now();
  while ((await codeOf(check(client))) === "answered") assert.ok(performance.now() - revoked < 1500);
});
