// Ten thousand guessed passwords from many addresses: nothing gets in, hardly any is even looked at, and the officer goes on working.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { startTestNode, type TestNode } from "#testkit";
import { HostileBrowser } from "./browser.ts";
import { agent } from "./wire.ts";

let node: TestNode;

before(async () => {
  node = await startTestNode({ persons: 20, trustedProxies: ["127.0.0.1"] });
});
after(async () => {
  agent.destroy();
  await node[Symbol.asyncDispose]();
});

test("10,000 guesses from 10,000 addresses open nothing; the officer's own browser stays open, others' are closed", async (t) => {
  const officer = node.login("officer");
  const own = new HostileBrowser(node.address);
  assert.equal(await own.signIn(officer), "");
  const codes = new Map<string, number>();
  let next = 0;
  const guess = async (): Promise<void> => {
    const attacker = new HostileBrowser(node.address);
    for (let turn = (next += 1); turn <= 10_000; turn = next += 1) {
      attacker.headers["x-forwarded-for"] = [10, turn >> 16, (turn >> 8) & 255, turn & 255].join(".");
      const code = await attacker.signIn({ login: officer.login, password: `Guess number ${turn}` });
      codes.set(code, (codes.get(code) ?? 0) + 1);
      // In the middle of it the officer comes back in the browser they always use.
      if (turn === 5000) assert.equal(await own.signIn(officer), "");
    }
  };
  await Promise.all(Array.from({ length: 16 }, guess));
  t.diagnostic([...codes].map(([code, times]) => `${code}: ${times}`).join(", "));
  assert.deepEqual([...codes.keys()].toSorted(), ["locked_out", "sign_in_refused"]);
  // 5 before the first lock; then one each time a lock of 2, 4, 8 ... seconds ends: not a count that grows with the guesses.
  assert.ok((codes.get("sign_in_refused") ?? 0) <= 16, "guesses that were looked at");
  assert.equal(await own.signIn(officer), "", "the known browser");
  const { items } = await (await node.as("auditor")).call("log", { query: { act: "sign-in-refused", limit: 200 } });
  assert.equal(items.length, codes.get("sign_in_refused"), "each guess that was looked at is on record");
  const stranger = new HostileBrowser(node.address);
  // The lock may have ended since the last guess: whoever guesses then closes it again.
  await new HostileBrowser(node.address).signIn({ ...officer, password: "Guess after all others" });
  assert.equal(await stranger.signIn(officer), "locked_out", "the right password from an unknown browser waits too");
});

test("a known browser has guesses of its own, and no more of them than anybody", async () => {
  const desk = node.login("desk");
  const browser = new HostileBrowser(node.address);
  assert.equal(await browser.signIn(desk), "");
  const told = [];
  for (let turn = 0; turn < 20; turn += 1) told.push(await browser.signIn({ ...desk, password: `Wrong one ${turn}` }));
  assert.equal(told.filter((code) => code === "sign_in_refused").length, 5);
  const other = new HostileBrowser(node.address);
  assert.equal(await other.signIn(desk), "", "the account itself is not closed by them");
});

test("a browser known to one officer is not known to another, and a made-up one to nobody", async () => {
  // As after many guesses, and until tomorrow: what an earlier test has locked may be open again.
  const { store } = node.node;
  const user = await store.users.byLogin(node.login("officer").login);
  const tomorrow = { at: new Date(Date.now() + 86_400_000).toISOString(), lockSeconds: () => 3600 };
  await store.transact((tx) =>
    tx.devices.claimGuess({ user: user?.id ?? assert.fail("no officer"), device: undefined }, tomorrow),
  );
  const browser = new HostileBrowser(node.address);
  assert.equal(await browser.signIn(node.login("auditor")), "");
  assert.equal(await browser.signIn(node.login("officer")), "locked_out");
  const forged = new HostileBrowser(node.address);
  forged.cookies.set("besa_browser", Buffer.alloc(32, 7).toString("base64url"));
  assert.equal(await forged.signIn(node.login("officer")), "locked_out");
});

test("guessing the password inside a stolen session is slowed like at the door", async () => {
  const browser = new HostileBrowser(node.address);
  assert.equal(await browser.signIn(node.login("administrator")), "");
  const told = [];
  for (let turn = 0; turn < 10; turn += 1)
    told.push(await browser.codeOf("POST", "/v1/session/proof", { password: `Wrong one ${turn}` }));
  assert.equal(told.filter((code) => code === "password_refused").length, 5);
  assert.equal(told.at(-1), "locked_out");
});

test("a login that nobody has is refused and closed like one that somebody has", async () => {
  const administrator = await node.as("administrator");
  const body = { login: "somebody", name: "S", unit: "U", roles: ["officer" as const], password: "a long password 8" };
  await administrator.call("addUser", { body });
  const told = async (login: string): Promise<string[]> => {
    const codes = [];
    for (let turn = 0; turn < 12; turn += 1)
      codes.push(await new HostileBrowser(node.address).signIn({ login, password: `Wrong one ${turn}` }));
    return codes;
  };
  const [known, unknown] = [await told("somebody"), await told("nobody-here")];
  assert.deepEqual(known, unknown);
  assert.ok(known.includes("locked_out"));
});

test("an address begins a thousand sign-ins and no more; the password, and other addresses, are not touched", async () => {
  const browser = new HostileBrowser(node.address);
  browser.headers["x-forwarded-for"] = "10.99.0.1";
  const told: string[] = [];
  const ask = async (): Promise<void> => {
    for (let turn = 0; turn < 130; turn += 1) told.push(await browser.codeOf("POST", "/v1/session/passkey/question"));
  };
  await Promise.all(Array.from({ length: 8 }, ask));
  assert.equal(told.filter((code) => code === "").length, 1000);
  assert.equal(told.filter((code) => code === "too_many_questions").length, 40);
  assert.equal(await browser.signIn(node.login("desk")), "");
  const elsewhere = new HostileBrowser(node.address);
  elsewhere.headers["x-forwarded-for"] = "10.99.0.2";
  assert.equal(await elsewhere.codeOf("POST", "/v1/session/passkey/question"), "");
});

test("logins that are made up without end fill no log: beyond a few they are counted, and the log is told when they have doubled", async () => {
  const auditor = await node.as("auditor");
  const refused = async (): Promise<{ index: number; outcome: unknown }[]> =>
    (await auditor.call("log", { query: { act: "sign-in-refused", limit: 200 } })).items.map(({ index, detail }) => ({
      index,
      outcome: detail?.outcome,
    }));
  // An hour of its own: others have made up logins before.
  await node.node.store.settings.set("sign-in.strangers", { since: "2020-01-01T00:00:00.000Z", count: 1 });
  const before = new Set((await refused()).map(({ index }) => index));
  let next = 0;
  const guess = async (): Promise<void> => {
    const attacker = new HostileBrowser(node.address);
    for (let turn = (next += 1); turn <= 90; turn = next += 1)
      assert.equal(await attacker.signIn({ login: `nobody-${turn}`, password: "A password 7" }), "sign_in_refused");
  };
  await Promise.all(Array.from({ length: 6 }, guess));
  const told = (await refused()).filter(({ index }) => !before.has(index));
  assert.equal(told.length, 22);
  const counts = told.flatMap(({ outcome }) => /"count":(\d+)/.exec(JSON.stringify(outcome))?.[1] ?? []);
  assert.deepEqual(counts, ["80", "40"], "newest first");
});
