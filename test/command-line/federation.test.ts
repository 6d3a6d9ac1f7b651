// A federation founded and joined by the real command line, as its manual says.
import assert from "node:assert/strict";
import { copyFileSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { setTimeout as pause } from "node:timers/promises";
import { startTestNode, type TestNode } from "#testkit";
import { makeDesk, type Desk, type Run } from "./besa.ts";

interface Seat {
  readonly node: TestNode;
  readonly desk: Desk;
}

let hub: Seat;
let member: Seat;

before(async () => {
  const seat = async (): Promise<Seat> => {
    const node = await startTestNode({ persons: 1 });
    return { node, desk: makeDesk(node.node.directory) };
  };
  hub = await seat();
  member = await seat();
});
after(async () => {
  for (const { node } of [member, hub]) await node[Symbol.asyncDispose]();
});

function run({ node, desk }: Seat, role: "administrator" | "auditor", args: readonly string[]): Promise<Run> {
  const { login, password } = node.login(role);
  return desk.run(args, { env: { BESA_LOGIN: login, BESA_PASSWORD: password } });
}

/** Runs as an administrator; standard output, when it went well. */
async function besa(seat: Seat, ...args: string[]): Promise<string> {
  const { code, out, error } = await run(seat, "administrator", ["federation", ...args]);
  assert.equal(code, 0, `besa federation ${args.join(" ")}: ${error}`);
  return out;
}

const digitsIn = (text: string): string => /(\d{5} ){7}\d{5}/.exec(text)?.[0] ?? assert.fail(text);

test("founded, invited, joined with the digits that were heard, let in by two, and left", async () => {
  assert.match(await besa(hub), /^In no federation\./);
  const own = ["--as", "hub", "--authority", "XPO", "--name", "Secretariat"];
  const place = ["--title", "Besa, test", "--endpoint", hub.node.address, "--output", "anchor.json"];
  const founded = await besa(hub, "create", "besa.test", ...own, ...place);
  const anchor = digitsIn(founded);
  const invited = await besa(hub, "invite", "AL", "--output", "invitation.json");
  assert.equal(digitsIn(invited), anchor);
  copyFileSync(join(hub.desk.folder, "invitation.json"), join(member.desk.folder, "invitation.json"));
  assert.equal(digitsIn(await besa(member, "fingerprint", "invitation.json")), anchor);

  const words = ["--as", "al", "--authority", "AL", "--name", "State Police", "--language", "sq", "--language", "en"];
  const wrong = await run(member, "administrator", [
    "federation",
    "join",
    "invitation.json",
    ...words,
    "--fingerprint",
    "12345",
  ]);
  assert.notEqual(wrong.code, 0);
  assert.match(wrong.error, /eight groups/);
  const heard = anchor.replaceAll(" ", "");
  const asked = await besa(
    member,
    "join",
    "invitation.json",
    ...words,
    "--fingerprint",
    heard,
    "--output",
    "request.txt",
  );
  const request = digitsIn(asked);
  assert.match(readFileSync(join(member.desk.folder, "request.txt"), "utf8"), /^besa-member-request\/1\n/);
  assert.match(await besa(hub, "show"), new RegExp(`waits: join AL al {2}${request}`));

  const said = await besa(hub, "approve", "AL", "--fingerprint", request, "--reason", "agreed in June");
  const id = /decide ([0-9a-f-]{36})/.exec(said)?.[1] ?? assert.fail(said);
  const listed = await run(hub, "auditor", ["approval", "list"]);
  assert.match(
    listed.out,
    new RegExp(`change-federation admit .*${request}: agreed in June`),
    "the second officer sees the digits",
  );
  const decided = await run(hub, "auditor", ["approval", "decide", id]);
  assert.equal(decided.code, 0, decided.error);
  let seen = "";
  for (let turn = 0; turn < 300 && !seen.includes("State Police"); turn += 1) {
    await hub.node.nobody.call("logCheckpoint");
    await pause(200);
    seen = await besa(member, "refresh");
  }
  assert.match(seen, /^In the federation: {2}Besa, test\n/);
  assert.match(seen, /AL {5}State Police {2}al \(member\) {2}-\n/);
  assert.match(seen, /XPO {4}Secretariat {2}hub \(member, directory, relay, witness, compliance\)/);

  assert.match(await besa(member, "keys"), /The request is at the hub/);
  assert.match(await besa(member, "leave"), /The request is at the hub/);
  assert.match(await besa(member), /^Has left:/);
  assert.match(await besa(hub), /waits: leave AL al/);
});
