// A request of a data subject from receipt to letter by the real command line.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
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

async function besa(code: number, ...args: string[]): Promise<string> {
  const env = { BESA_LOGIN: protection.login, BESA_PASSWORD: protection.password };
  const run = await desk.run(["subjects", ...args], { env });
  assert.equal(run.code, code, `besa subjects ${args.join(" ")}: ${run.error}`);
  return run.out;
}

test("a request is taken down, examined, decided and answered", async () => {
  const received = await besa(
    0,
    "receive",
    "Dimitar Velkanov",
    "--wish",
    "all of it",
    "--number",
    "K04831279",
    "--law",
    "ccf",
  );
  const id = /^[0-9a-f-]{36}/.exec(received)?.[0] ?? assert.fail(received);
  assert.match(received, /DS-1 {2}access {2}received/);
  assert.match(await besa(0, "list"), /1\d\d days left {2}Dimitar Velkanov/);
  await besa(0, "step", id, "prove-identity", "--text", "Passport K04831279");
  const found = await besa(0, "search", id);
  const findings = [...found.matchAll(/^ {2}([0-9a-f-]{36}) {2}(?:record|watch) .*$/gm)];
  // The person and the alert about him are equally near.
  const [, person] = findings.find(([line]) => line.includes("Velkanov")) ?? assert.fail(found);
  for (const [, other = ""] of findings) if (other !== person) await besa(0, "judge", id, other, "other");
  await besa(0, "judge", id, person ?? "", "subject", "--disclose", "--owner", "agrees");
  // A ground is named with what is not granted, and with nothing else.
  await besa(2, "decide", id, "granted", "--reason", "examined", "--ground", "inquiries");
  assert.match(await besa(0, "decide", id, "granted", "--reason", "examined"), /decided granted/);
  assert.match(await besa(0, "letter", id), /Statute of the CCF \(INTERPOL\), Article 40[\s\S]*Names: .*Velkanov/);
  assert.match(await besa(0, "step", id, "answer"), /answered granted/);
  assert.equal(await besa(0, "list"), "");
  assert.match(await besa(0, "list", "--ended"), /DS-1/);
  const shown: unknown = JSON.parse(await besa(0, "show", id, "--json"));
  assert.ok(typeof shown === "object" && shown !== null && "letter" in shown);
});

test("days of rest are added to the calendar by the administrator", async () => {
  const { login, password } = node.login("administrator");
  const asks = async (...args: string[]) =>
    desk.run(["calendar", ...args], { env: { BESA_LOGIN: login, BESA_PASSWORD: password } });
  assert.equal(
    (await asks("--weekdays", "5,6", "--holiday", "2026-11-28")).out,
    "No work on weekdays 5, 6 (0 is Sunday).\n2026-11-28\n",
  );
  assert.equal((await asks("--weekdays", "0,1,2,3,4,5,6")).code, 2);
});

test("a step from a version that is no longer the newest is refused", async () => {
  const received = await besa(0, "receive", "Somebody", "--wish", "all of it");
  const id = /^[0-9a-f-]{36}/.exec(received)?.[0] ?? assert.fail(received);
  await besa(0, "step", id, "prove-identity", "--text", "seen", "--seen", "1");
  await besa(1, "step", id, "extend", "--text", "many records", "--seen", "1");
  assert.equal(await besa(0, "inquiries"), "");
});
