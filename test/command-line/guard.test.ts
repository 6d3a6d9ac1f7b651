// The guard, notices to all members and figures by the real command line at a hub, with what people mistype.
import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { startTestNode, type TestNode } from "#testkit";
import { makeDesk, type Desk, type Run } from "./besa.ts";

type Role = "desk" | "administrator" | "auditor" | "officer";

let node: TestNode;
let desk: Desk;

before(async () => {
  node = await startTestNode({ persons: 1 });
  desk = makeDesk(node.node.directory);
  const own = ["--as", "hub", "--authority", "XPO", "--name", "Secretariat", "--title", "Besa, test"];
  await fine("administrator", "create", "besa.test", ...own, "--endpoint", node.address, "--output", "anchor.json");
});
after(() => node[Symbol.asyncDispose]());

function run(role: Role, ...args: string[]): Promise<Run> {
  const { login, password } = node.login(role);
  return desk.run(["federation", ...args], { env: { BESA_LOGIN: login, BESA_PASSWORD: password } });
}

/** Standard output, when it went well. */
async function fine(role: Role, ...args: string[]): Promise<string> {
  const { code, out, error } = await run(role, ...args);
  assert.equal(code, 0, `besa federation ${args.join(" ")}: ${error}`);
  return out;
}

/** It is not understood, and the message names what. */
async function mistyped(what: RegExp, ...args: string[]): Promise<void> {
  const { code, out, error } = await run("desk", ...args);
  assert.deepEqual([code, out], [2, ""], `besa federation ${args.join(" ")}: ${error}`);
  assert.match(error, what);
}

test("the guard's rules are shown, changed by two, and a file that is none is refused before anybody is asked", async () => {
  assert.match(await fine("administrator", "guard"), /\n {2}(allow|deny) /);
  const rules = await fine("administrator", "--json", "guard", "show");
  writeFileSync(join(desk.folder, "rules.json"), rules);
  const said = await fine("administrator", "guard", "change", "rules.json", "--reason", "as they are");
  const id = /decide ([0-9a-f-]{36})/.exec(said)?.[1] ?? assert.fail(said);
  const { login, password } = node.login("auditor");
  const decided = await desk.run(["approval", "decide", id], { env: { BESA_LOGIN: login, BESA_PASSWORD: password } });
  assert.equal(decided.code, 0, decided.error);
  assert.deepEqual(JSON.parse(await fine("administrator", "--json", "guard")), JSON.parse(rules));
  assert.equal(await fine("desk", "guard", "denied"), "");
  writeFileSync(join(desk.folder, "words.json"), "allow everything");
  writeFileSync(join(desk.folder, "other.json"), "[]");
  await mistyped(/words\.json/, "guard", "change", "words.json", "--reason", "by mistake");
  await mistyped(/./, "guard", "change", "other.json", "--reason", "by mistake");
  await mistyped(/nowhere\.json|cannot be read/, "guard", "change", "nowhere.json", "--reason", "by mistake");
  await mistyped(/reason/, "guard", "change", "rules.json");
});

test("a text without marks says so, and a purpose that is none is not asked for", async () => {
  assert.notEqual((await fine("auditor", "canary", "nothing", "here", "--reason", "a leak")).trim(), "");
  await mistyped(/./, "canary", "nothing", "--reason", "a leak", "--purpose", "curiosity");
  await mistyped(/./, "canary", "--file", "nowhere.txt", "--reason", "a leak");
});

test("notices are listed, and what is mistyped about one is named and sent to nobody", async () => {
  assert.equal(await fine("desk", "notices"), "");
  const asked = ["notice", randomUUID(), "--purpose", "arrest", "--reason", "warrant 12", "--summary", "Fraud in 2025"];
  await mistyped(/--years 1e1/, ...asked, "--years", "1e1");
  await mistyped(/--months -3/, ...asked, "--months=-3");
  await mistyped(/--years /, ...asked, "--years", "");
  await mistyped(/warrant/, ...asked, "--warrant", "Court of Tirana");
  await mistyped(/without/, ...asked, "--without", "Albania");
  await mistyped(/./, "review", "not-an-id", "--purpose", "arrest");
  await mistyped(/./, "judge", "not-an-id", "--release");
  await mistyped(/./, "judge", randomUUID(), "--fails", "crime", "--fails", "no-criterion", "--reason", "it lacks");
  const unknown = await run("desk", "review", randomUUID(), "--purpose", "arrest", "--reason", "warrant 12");
  assert.ok(unknown.code !== 0 && unknown.out === "" && unknown.error !== "", unknown.error);
});

test("figures come as lines or as JSON, and days that are none are refused", async () => {
  assert.match(await fine("auditor", "traffic"), /^[a-z]+,/i);
  const figures: unknown = JSON.parse(await fine("auditor", "--json", "traffic", "--by", "sender"));
  assert.ok(Array.isArray(Reflect.get(Object(figures), "items")), JSON.stringify(figures));
  await mistyped(/by/, "traffic", "--by", "colour");
  await mistyped(/from/, "traffic", "--from", "2026-02-31");
  await mistyped(/to/, "traffic", "--to", "yesterday");
});
