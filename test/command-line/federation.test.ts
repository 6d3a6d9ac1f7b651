// A federation founded and joined by the real command line, as its manual says.
import assert from "node:assert/strict";
import { copyFileSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { setTimeout as pause } from "node:timers/promises";
import { type Anchor, anchorFingerprint } from "#exchange";
import { startTestNode, type TestNode } from "#testkit";
import { makeDesk, type Desk, type Run } from "./besa.ts";

interface Seat {
  readonly node: TestNode;
  readonly desk: Desk;
}

let hub: Seat;
let member: Seat;
let other: Seat;

before(async () => {
  const seat = async (): Promise<Seat> => {
    const node = await startTestNode({ persons: 1 });
    return { node, desk: makeDesk(node.node.directory) };
  };
  hub = await seat();
  member = await seat();
  other = await seat();
});
after(async () => {
  for (const { node } of [other, member, hub]) await node[Symbol.asyncDispose]();
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

  const keys = await besa(member, "keys");
  assert.match(keys, /The new keys are at the hub, which lists them at once/);
  assert.doesNotMatch(keys, /officers|telephone/, "nobody has to decide, or to read digits aloud");
  assert.match(await besa(member, "leave"), /The request is at the hub/);
  assert.match(await besa(member), /^Has left:/);
  assert.match(await besa(hub), /waits: leave AL al/);
});

test("another federation is linked by two and unlinked by two; what is wrong with it is said by its code", async () => {
  const own = ["--as", "hub", "--authority", "XPO", "--name", "Secretariat"];
  const place = ["--title", "Besa, south", "--endpoint", other.node.address, "--output", "south.json"];
  const heard = digitsIn(await besa(other, "create", "besa.south", ...own, ...place));
  copyFileSync(join(other.desk.folder, "south.json"), join(hub.desk.folder, "south.json"));
  assert.equal(await besa(hub, "linked"), "This federation is linked to no other.\n");

  const day = (ahead: number): string => new Date(Date.now() + ahead * 86_400_000).toISOString().slice(0, 10);
  const ask = (said: Readonly<Record<string, string>>, file = "south.json"): Promise<Run> => {
    const all = { fingerprint: heard, ours: "XPO", theirs: "all", until: day(30), reason: "agreed in June", ...said };
    const options = Object.entries(all).flatMap(([name, value]) => [`--${name}`, value]);
    return run(hub, "administrator", ["--json", "federation", "link", file, ...options]);
  };
  const ends = "A link ends after now";
  const notFound = "There is no such thing";
  const wrong = [
    [{ fingerprint: `00000${heard.slice(5)}` }, 2, "The fingerprint is not that of the file"],
    [{ fingerprint: "12345" }, 2, "Not understood"],
    [{ until: day(-1) }, 2, ends],
    [{ until: day(400) }, 2, ends],
    [{ until: "tomorrow" }, 2, "Not understood"],
    [{ ours: "ZZ" }, 1, notFound],
    [{ theirs: "no such authority" }, 2, "Not understood"],
    [{ follows: heard }, 2, "The anchor that has stood for this federation has another fingerprint, or there was none"],
    [{ follows: "12345" }, 2, "Not understood"],
  ] as const;
  for (const [said, exit, text] of wrong) {
    const { code, error } = await ask(said);
    assert.equal(code, exit, `${JSON.stringify(said)}: ${error}`);
    assert.match(error, new RegExp(`^besa: ${text}`), JSON.stringify(said));
  }
  const itself = await ask(
    { fingerprint: digitsIn(await besa(hub, "invite", "GR", "--output", "own.json")) },
    "own.json",
  );
  assert.match(itself.error, /anchor of your own federation/);

  const decided = async (asked: Run): Promise<void> => {
    assert.equal(asked.code, 0, asked.error);
    const id = /[0-9a-f]{8}-[0-9a-f-]{27}/.exec(asked.out)?.[0] ?? assert.fail(asked.out);
    const { code, error } = await run(hub, "auditor", ["approval", "decide", id]);
    assert.equal(code, 0, error);
  };
  await decided(await ask({}));
  assert.match(await besa(hub, "linked"), /besa\.south/);
  const unlink = (federation: string): Promise<Run> =>
    run(hub, "administrator", ["--json", "federation", "unlink", federation, "--reason", "it is over"]);
  assert.match((await unlink("besa.nowhere")).error, new RegExp(notFound));
  await decided(await unlink("besa.south"));
  assert.match((await unlink("besa.south")).error, new RegExp(notFound), "it has ended");

  // Another anchor under the name: as its hub is called is part of it, too.
  const file = join(hub.desk.folder, "south.json");
  const said = JSON.parse(readFileSync(file, "utf8")) as { readonly anchor?: Anchor } & Anchor;
  const anchor = { ...(said.anchor ?? said), name: "Besa, south, anew" };
  writeFileSync(join(hub.desk.folder, "anew.json"), JSON.stringify(anchor));
  const anew = { fingerprint: anchorFingerprint(anchor) };
  const refused = await ask(anew, "anew.json");
  assert.match(refused.error, /^besa: Under this name another anchor is known/);
  assert.ok(refused.error.includes(heard), "and it says which");
  await decided(await ask({ ...anew, follows: heard }, "anew.json"));
  assert.ok((await besa(hub, "linked")).includes(`its anchor ${anew.fingerprint} follows ${heard}`));
  assert.match((await ask({})).error, /^besa: Under this name another anchor is known/, "the old one stays away");
});
