// What is due, how long it is kept, erasing and its receipt by the real command line.
import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { setTimeout as pause } from "node:timers/promises";
import { startTestNode, type TestNode } from "#testkit";
import { makeDesk, type Desk } from "./besa.ts";

let node: TestNode;
let desk: Desk;
const protection = { login: "protection", password: "a long password 7" };

before(async () => {
  node = await startTestNode({ persons: 60 });
  desk = makeDesk(node.node.directory);
  await node.addUser({ ...protection, roles: ["data-protection"] });
});
after(() => node[Symbol.asyncDispose]());

async function run(who: { login: string; password: string }, code: number, ...args: string[]): Promise<string> {
  const run = await desk.run(args, {
    env: { BESA_LOGIN: who.login, BESA_PASSWORD: who.password, BESA_PURPOSE: "arrest" },
  });
  assert.equal(run.code, code, `besa ${args.join(" ")}: ${run.error}`);
  return run.out;
}

test("reviews that are due are listed and made", async () => {
  const client = await node.as("desk");
  for (let turn = 0; turn < 1200 && (await client.call("dueCount")).due === 0; turn += 1) await pause(50);
  const lines = (await run(node.login("desk"), 0, "retention", "list")).trim().split("\n");
  const record = /[0-9a-f-]{36}$/.exec(lines[0] ?? "")?.[0] ?? "";
  assert.match(lines[0] ?? "", /^\d{4}-\d\d-\d\d {2}\d{4}-\d\d-\d\d {2}alert:/);
  assert.match(
    await run(node.login("desk"), 0, "retention", "review", record, "--reason", "still wanted"),
    /^Kept\. Review by 20/,
  );
  assert.ok(!(await run(node.login("desk"), 0, "retention", "list")).includes(record));
});

test("rules are shown and changed", async () => {
  assert.match(
    await run(node.login("desk"), 0, "retention", "rules"),
    /^alert:red +60 +60 +180 +12 {2}INTERPOL Rules/m,
  );
  const set = ["retention", "set", "purpose:security", "--review", "6", "--reason", "shorter is enough"];
  assert.match(await run(protection, 0, ...set), /^purpose:security +6 +12 +60 +12/);
});

test("an erasure is asked, approved by another, and its receipt verifies offline", async () => {
  const client = await node.as("desk");
  const { items } = await client.call("records", { query: { purpose: "arrest", kind: "person", limit: 1 } });
  const id = items[0]?.id ?? "";
  const asked = await run(protection, 0, "erase", id, "--ground", "unlawful", "--reason", "the warrant was quashed");
  const approval = /[0-9a-f-]{36}/.exec(asked)?.[0] ?? "";
  await run(node.login("auditor"), 0, "approval", "decide", approval);
  let erased = "";
  for (let turn = 0; turn < 40 && !erased.includes("done"); turn += 1)
    erased = await run(protection, 0, "retention", "erased");
  const erasure = /[0-9a-f-]{36}$/.exec(erased.trim())?.[0] ?? "";
  const receipt = await run(protection, 0, "retention", "receipt", erasure);
  const file = join(node.node.directory, "receipt.json");
  writeFileSync(file, receipt);
  assert.match(await run(protection, 0, "retention", "verify", file), /records erased \(unlawful\)/);
  writeFileSync(file, readFileSync(file, "utf8").replace("unlawful", "data-subject"));
  assert.match(await run(protection, 12, "retention", "verify", file), /ALTERED/);
});

test("the register of processing is printed", async () => {
  const register = await run(protection, 0, "register");
  assert.match(register, /^Tirana desk AL/);
  assert.match(register, / +GET +\/v1\/erasures {2}data-protection/);
});
