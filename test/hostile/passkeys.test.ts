// Passkeys against who would get in with somebody else's: replayed, carried elsewhere, forged, copied.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { z } from "zod";
import { startTestNode, type TestNode } from "#testkit";
import { Authenticator, type Misdeed } from "./authenticator.ts";
import { HostileBrowser } from "./browser.ts";
import { agent } from "./wire.ts";

let node: TestNode;
let origin: string;

before(async () => {
  node = await startTestNode({ persons: 20 });
  origin = (await node.nobody.call("node")).address;
});
after(async () => {
  agent.destroy();
  await node[Symbol.asyncDispose]();
});

const Question = z.object({ challenge: z.string() });
const Offer = z.object({ challenge: z.string(), user: z.object({ id: z.string() }) });

async function question(browser: HostileBrowser): Promise<{ challenge: string }> {
  return Question.parse((await browser.ask("POST", "/v1/session/passkey/question")).body);
}

/** A browser with somebody signed in by password, and their new passkey. */
async function registered(role: "officer" | "desk" | "administrator" | "auditor") {
  const browser = new HostileBrowser(node.address);
  assert.equal(await browser.signIn(node.login(role)), "");
  const key = new Authenticator(origin);
  const offer = Offer.parse((await browser.ask("POST", "/v1/session/passkeys/offer")).body);
  const made = await browser.ask("POST", "/v1/session/passkeys", { name: "key", response: key.make(offer) });
  assert.equal(made.status, 200, JSON.stringify(made.body));
  return { browser, key };
}

test("a passkey signs in, once an answer; replayed, from another browser, or unasked, the answer is worth nothing", async () => {
  const { key } = await registered("officer");
  const browser = new HostileBrowser(node.address);
  // An authenticator that does not count: nothing but the question's being used up stands in the way of a replay.
  const answer = key.answer(await question(browser), { counter: 0 });
  const thief = new HostileBrowser(node.address);
  await question(thief);
  assert.equal(await thief.signInBy(answer), "passkey_refused", "carried to another browser");
  const bare = new HostileBrowser(node.address);
  assert.equal(await bare.signInBy(answer), "passkey_refused", "without the browser's cookie");
  const before_ = browser.cookies.get("besa_browser");
  assert.equal(await browser.signInBy(answer), "");
  assert.equal((await browser.ask("GET", "/v1/session")).status, 200);
  // The attacker has even the browser's cookie of then.
  const replay = new HostileBrowser(node.address);
  replay.cookies.set("besa_browser", before_ ?? "");
  assert.equal(await replay.signInBy(answer), "passkey_refused", "replayed");
  assert.equal(
    await replay.signInBy(key.answer({ challenge: Buffer.alloc(32).toString("base64url") })),
    "passkey_refused",
  );
});

test("what a phishing site, a thief without the person, or a forger gets is refused", async () => {
  const { key } = await registered("desk");
  const misdeeds: Record<string, Misdeed> = {
    "another site": { origin: "https://besa-login.example" },
    "another port": { origin: `${origin}1` },
    "another relying party": { rpId: "besa-login.example" },
    "no user verification": { isUnverified: true },
    "another key": { isForged: true },
  };
  for (const [name, misdeed] of Object.entries(misdeeds)) {
    const browser = new HostileBrowser(node.address);
    assert.equal(await browser.signInBy(key.answer(await question(browser), misdeed)), "passkey_refused", name);
    assert.equal(await browser.codeOf("GET", "/v1/session"), "not_signed_in", name);
  }
  const browser = new HostileBrowser(node.address);
  assert.equal(await browser.signInBy(key.answer(await question(browser))), "", "the honest answer still is taken");
});

test("a counter that goes back is a copied key: refused, and on record", async () => {
  const { key } = await registered("administrator");
  const signIn = async (misdeed?: Misdeed): Promise<string> => {
    const browser = new HostileBrowser(node.address);
    return browser.signInBy(key.answer(await question(browser), misdeed));
  };
  assert.equal(await signIn({ counter: 7 }), "");
  for (const counter of [7, 6, 0]) assert.equal(await signIn({ counter }), "passkey_refused", String(counter));
  const { items } = await (await node.as("auditor")).call("log", { query: { act: "sign-in-refused" } });
  const copies = items.filter(({ detail }) => JSON.stringify(detail?.outcome).includes("counter went back"));
  assert.deepEqual(
    copies.map(({ detail }) => detail?.who.login),
    Array(3).fill(node.login("administrator").login),
  );
  assert.equal(await signIn({ counter: 8 }), "");
});

test("a registration is for the session that asked, counts once, and a removed passkey is out", async () => {
  const { browser, key } = await registered("auditor");
  const other = new HostileBrowser(node.address);
  await other.signIn(node.login("officer"));
  const offer = Offer.parse((await browser.ask("POST", "/v1/session/passkeys/offer")).body);
  const second = new Authenticator(origin).make(offer);
  const add = (by: HostileBrowser): Promise<string> =>
    by.codeOf("POST", "/v1/session/passkeys", { name: "mine", response: second });
  assert.equal(await add(other), "passkey_refused", "another's session");
  assert.equal(await add(browser), "");
  assert.equal(await add(browser), "passkey_refused", "once more");
  const listed = z.object({ items: z.array(z.object({ id: z.string(), name: z.string() })) });
  const { items } = listed.parse((await browser.ask("GET", "/v1/session/passkeys")).body);
  assert.deepEqual(
    items.map(({ name }) => name),
    ["key", "mine"],
  );
  assert.equal(await other.codeOf("DELETE", `/v1/session/passkeys/${items[0]?.id ?? ""}`), "not_found");
  assert.equal((await browser.ask("DELETE", `/v1/session/passkeys/${items[0]?.id ?? ""}`)).status, 204);
  const late = new HostileBrowser(node.address);
  assert.equal(await late.signInBy(key.answer(await question(late))), "passkey_refused");
});
