// People, units, loans and approvals by the real command line.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { startTestNode, type TestNode } from "#testkit";
import { makeDesk, type Desk } from "./besa.ts";

let node: TestNode;
let desk: Desk;

before(async () => {
  node = await startTestNode({ persons: 20 });
  desk = makeDesk(node.node.directory);
});
after(() => node[Symbol.asyncDispose]());

/** Runs as one of the trial's users; standard output, when it went well. */
async function as(role: "officer" | "desk" | "administrator", ...args: string[]): Promise<string> {
  const { login, password } = node.login(role);
  const run = await desk.run(args, { env: { BESA_LOGIN: login, BESA_PASSWORD: password } });
  assert.equal(run.code, 0, `besa ${args.join(" ")}: ${run.error}`);
  return run.out;
}

test("units and postings are made, listed and ended, and access says why", async () => {
  await as("administrator", "unit", "add", "al-police", "--name", "State Police");
  await as("administrator", "unit", "add", "durres-port", "--name", "Durrës port", "--above", "al-police");
  assert.match(await as("officer", "unit", "list"), /^al-police {2}State Police\n {2}durres-port/);
  const { login } = node.login("officer");
  const posted: { id: string } = JSON.parse(
    await as("administrator", "--json", "posting", "add", login, "durres-port", "--role", "officer"),
  ) as never;
  assert.match(await as("officer", "access"), /unit:al-police\s+posted to Durrës port/);
  assert.match(await as("desk", "posting", "list"), new RegExp(`durres-port {2}officer .*${posted.id}`));
  await as("administrator", "posting", "end", posted.id);
  assert.doesNotMatch(await as("officer", "access"), /unit:/);
  assert.match(await as("officer", "roles"), /analyst\s+police\s+investigation,threats/);
});

test("labels are lent and taken back; a record's readers are told", async () => {
  const { login } = node.login("officer");
  const until = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10);
  const terms = ["--until", until, "--reason", "night shift"];
  const lent: { id: string } = JSON.parse(
    await as("desk", "--json", "loan", "add", login, "--label", "desk", ...terms),
  ) as never;
  assert.match(await as("officer", "access"), /desk\s+lent by E\. Dushku/);
  assert.match(await as("officer", "loan", "list"), /E\. Dushku > L\. Kodra {2}desk/);
  await as("officer", "loan", "end", lent.id);
  const client = await node.as("officer");
  const { items } = await client.call("records", { query: { purpose: "border", limit: 1 } });
  const id = items[0]?.id ?? assert.fail("no record");
  assert.match(
    await as("desk", "record", "why", id, login, "--purpose", "border"),
    /can see it\.\n {2}one of: {2}police: role officer/,
  );
  assert.match(await as("desk", "record", "readers", id, "--purpose", "border"), /E\. Dushku: role officer/);
  const administrator = node.login("administrator").login;
  const { login: user, password } = node.login("desk");
  const not = await desk.run(["record", "why", id, administrator, "--purpose", "border"], {
    env: { BESA_LOGIN: user, BESA_PASSWORD: password },
  });
  assert.equal(not.code, 1);
  assert.match(not.out, /cannot see it/);
});

test("a clearance is asked by one and waits for another", async () => {
  const { login } = node.login("officer");
  await as(
    "administrator",
    "approval",
    "ask",
    "give-clearance",
    "--login",
    login,
    "--clearance",
    "secret",
    "--reason",
    "vetted",
  );
  assert.match(await as("administrator", "approval", "list"), /open {2}give-clearance L\. Kodra: vetted/);
  assert.equal(await as("officer", "approval", "list"), "");
});
