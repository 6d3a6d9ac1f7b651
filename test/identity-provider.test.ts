// Signing in with a national identity provider: a real one (npm oidc-provider), and one that lies in every way.
import assert from "node:assert/strict";
import { after, before, beforeEach, test } from "node:test";
import { z } from "zod";
import { Session } from "#contract";
import type { UserId } from "#domain";
import { startTestNode, type TestNode } from "#testkit";
import { HostileBrowser } from "./hostile/browser.ts";
import { agent } from "./hostile/wire.ts";
import { type FalseProvider, startFalseProvider } from "./identity-provider/false-provider.ts";
import { clientSecret, goThere, type RealProvider, startRealProvider } from "./identity-provider/real-provider.ts";

let node: TestNode;
let real: RealProvider;
let liar: FalseProvider;
let other: FalseProvider;
let origin = "";

before(async () => {
  node = await startTestNode({ persons: 5 });
  origin = `http://localhost:${new URL(node.address).port}`;
  real = await startRealProvider([`${origin}/return/national`], `${origin}/`);
  [liar, other] = [await startFalseProvider(), await startFalseProvider()];
  const administrator = await signedIn("administrator");
  const added = { clientId: "besa", clientSecret };
  const strong = { strongAcr: ["urn:example:strong"], strongAmr: ["hwk"] };
  for (const body of [
    { id: "national", name: "National identity", issuer: real.issuer, ...added, ...strong },
    { id: "liar", name: "Liar", issuer: liar.issuer, ...added, ...strong },
    { id: "other", name: "Other", issuer: other.issuer, clientId: "besa" },
  ])
    assert.equal(await administrator.codeOf("POST", "/v1/providers", body), "");
});
beforeEach(() => {
  liar.lie = {};
  liar.subject = "somebody";
});
after(async () => {
  agent.destroy();
  for (const one of [real, liar, other, node]) await one[Symbol.asyncDispose]();
});

async function signedIn(role: "officer" | "desk" | "administrator" | "auditor"): Promise<HostileBrowser> {
  const browser = new HostileBrowser(node.address);
  assert.equal(await browser.signIn(node.login(role)), "");
  return browser;
}

const Address = z.object({ address: z.string() });
async function beginAt(browser: HostileBrowser, provider: string): Promise<string> {
  return Address.parse((await browser.ask("POST", "/v1/session/provider/question", { provider })).body).address;
}

async function errandAt(browser: HostileBrowser, provider: string, act: "prove" | "link"): Promise<string> {
  return Address.parse((await browser.ask("POST", "/v1/session/provider/errand", { provider, act })).body).address;
}

/** What the real provider sends a browser back with. */
async function comeBack(address: string, cookies?: Map<string, string>): Promise<{ provider: string; query: string }> {
  const back = await goThere(address, `${origin}/`, cookies);
  assert.equal(back.pathname, "/return/national");
  return { provider: "national", query: back.search.slice(1) };
}

async function enter(browser: HostileBrowser, answer: unknown): Promise<string> {
  const told = await browser.ask("POST", "/v1/session/provider", answer);
  if (told.status === 200) browser.csrf = Session.parse(told.body).csrf;
  return told.code;
}

/** A user of this test whom the provider vouches for by this subject; signed in by password. */
async function linked(login: string, provider: string, subject: string) {
  const made = await node.addUser({ login, roles: ["officer"] });
  const administrator = await signedIn("administrator");
  assert.equal(await administrator.codeOf("POST", `/v1/users/${made.id}/links`, { provider, subject }), "");
  return made;
}

async function givePasskey(user: UserId, id: string): Promise<void> {
  const key = { name: "a key", publicKey: new Uint8Array(1), counter: 0, transports: [] };
  await node.node.store.passkeys.add({ id, user, ...key, createdAt: new Date().toISOString() });
}

/** A whole sign-in at the provider that lies; the refusal's code, or "". */
async function tryLiar(
  browser = new HostileBrowser(node.address),
  change: (query: string) => string = (query) => query,
): Promise<string> {
  const query = change(liar.answer(await beginAt(browser, "liar")));
  return enter(browser, { provider: "liar", query });
}

test("somebody links themselves, having shown here who they are, and signs in by the provider from then on; the session says so", async () => {
  real.present = { subject: "N-1001" };
  const officer = await signedIn("officer");
  const stranger = new HostileBrowser(node.address);
  assert.equal(await enter(stranger, await comeBack(await beginAt(stranger, "national"))), "provider_unlinked");
  const answer = await comeBack(await errandAt(officer, "national", "link"));
  assert.equal(await officer.codeOf("POST", "/v1/session/links", answer), "");
  assert.equal(await officer.codeOf("POST", "/v1/session/links", answer), "provider_refused", "once");
  const door = new HostileBrowser(node.address);
  assert.equal(await enter(door, await comeBack(await beginAt(door, "national"))), "");
  const session = Session.parse((await door.ask("GET", "/v1/session")).body);
  assert.deepEqual([session.user.login, session.provider], [node.login("officer").login, "national"]);
  const other = await signedIn("desk");
  const taken = await comeBack(await errandAt(other, "national", "link"));
  assert.equal(await other.codeOf("POST", "/v1/session/links", taken), "provider_taken", "one person, one account");
  const { address } = Address.parse((await door.ask("POST", "/v1/session/provider/end")).body);
  assert.equal(new URL(address).origin, real.issuer);
  assert.equal(new URL(address).searchParams.get("post_logout_redirect_uri"), `${origin}/`);
  assert.equal(await door.codeOf("GET", "/v1/session"), "not_signed_in");
  assert.equal((await officer.ask("DELETE", "/v1/session/links/national")).status, 204);
  const again = new HostileBrowser(node.address);
  assert.equal(await enter(again, await comeBack(await beginAt(again, "national"))), "provider_unlinked");
});

test("what counts as strong is what the provider says of the way, by acr or amr; less opens what a password opens, and no account that has more", async () => {
  const { id, password } = await linked("claims", "national", "N-2001");
  const administrator = await signedIn("administrator");
  const rules = { secondFactorFor: ["officer"] };
  assert.equal(await administrator.codeOf("PUT", "/v1/sign-in-rules", rules), "");
  const isLimited = async (present: object): Promise<boolean> => {
    real.present = { subject: "N-2001", ...present };
    const browser = new HostileBrowser(node.address);
    assert.equal(await enter(browser, await comeBack(await beginAt(browser, "national"))), "");
    return Session.parse((await browser.ask("GET", "/v1/session")).body).limited;
  };
  assert.equal(await isLimited({}), true);
  assert.equal(await isLimited({ amr: ["pwd"] }), true);
  assert.equal(await isLimited({ amr: ["pwd", "hwk"] }), false);
  assert.equal(await isLimited({ acr: "urn:example:strong" }), false);
  assert.equal(await administrator.codeOf("PUT", "/v1/sign-in-rules", { secondFactorFor: [] }), "");
  await givePasskey(id, "AAAA");
  real.present = { subject: "N-2001", amr: ["pwd"] };
  const weak = new HostileBrowser(node.address);
  assert.equal(await enter(weak, await comeBack(await beginAt(weak, "national"))), "provider_weak");
  const local = new HostileBrowser(node.address);
  assert.equal(await local.signIn({ login: "claims", password }), "");
  const body = { provider: "other", subject: "N-2001" };
  assert.equal(await administrator.codeOf("POST", `/v1/users/${id}/links`, body), "recovery_needed");
});

test("showing anew who one is asks the provider anew, and counts only for whom it was, in the session that asked", async () => {
  await linked("steps-up", "national", "N-3001");
  real.present = { subject: "N-3001" };
  const cookies = new Map<string, string>();
  const browser = new HostileBrowser(node.address);
  assert.equal(await enter(browser, await comeBack(await beginAt(browser, "national"), cookies)), "");
  const before = real.shown();
  const silent = new HostileBrowser(node.address);
  assert.equal(await enter(silent, await comeBack(await beginAt(silent, "national"), cookies)), "");
  assert.equal(real.shown(), before, "signing in goes by the provider's session");
  const asked = await errandAt(browser, "national", "prove");
  assert.equal(new URL(asked).searchParams.get("max_age"), "0");
  const answer = await comeBack(asked, cookies);
  assert.equal(real.shown(), before + 1, "showing anew does not");
  assert.equal(
    await silent.codeOf("POST", "/v1/session/proof", { provider: answer }),
    "provider_refused",
    "another session",
  );
  assert.equal(await browser.codeOf("POST", "/v1/session/proof", { provider: answer }), "");
  assert.equal(await browser.codeOf("POST", "/v1/session/proof", { provider: answer }), "provider_refused", "once");
  real.present = { subject: "N-3999" };
  const foreign = await comeBack(await errandAt(browser, "national", "prove"));
  assert.equal(await browser.codeOf("POST", "/v1/session/proof", { provider: foreign }), "provider_unlinked");
});

test("an old proof at the provider is not taken for a new one, nor one without its time", async () => {
  const { password } = await linked("old-proof", "liar", "old");
  liar.subject = "old";
  const browser = new HostileBrowser(node.address);
  assert.equal(await browser.signIn({ login: "old-proof", password }), "");
  const prove = async (): Promise<string> => {
    const query = liar.answer(await errandAt(browser, "liar", "prove"));
    return browser.codeOf("POST", "/v1/session/proof", { provider: { provider: "liar", query } });
  };
  assert.equal(await prove(), "");
  liar.lie = { claims: { auth_time: Math.floor(Date.now() / 1000) - 600 } };
  assert.equal(await prove(), "provider_refused");
  liar.lie = { claims: { auth_time: undefined } };
  assert.equal(await prove(), "provider_refused");
});

test("an answer counts once, in the browser that asked, for what it asked", async () => {
  await linked("once", "national", "N-4001");
  real.present = { subject: "N-4001" };
  const victim = new HostileBrowser(node.address);
  const answer = await comeBack(await beginAt(victim, "national"));
  const thief = new HostileBrowser(node.address);
  await beginAt(thief, "national");
  assert.equal(await enter(thief, answer), "provider_refused", "carried to another browser");
  const officer = await signedIn("desk");
  assert.equal(await officer.codeOf("POST", "/v1/session/links", answer), "provider_refused", "made a link of");
  assert.equal(await enter(victim, answer), "");
  assert.equal(await enter(victim, answer), "provider_refused", "replayed");
  const [first, second] = [await beginAt(victim, "national"), await beginAt(victim, "national")];
  const stolen = new URLSearchParams((await comeBack(first)).query);
  const other = new URLSearchParams((await comeBack(second)).query);
  other.set("code", stolen.get("code") ?? "");
  assert.equal(
    await enter(victim, { provider: "national", query: other.toString() }),
    "provider_refused",
    "another's code",
  );
});

test("an answer counts once although the provider would give another token for it, and for one act in the session that asked", async () => {
  const { password } = await linked("twice", "liar", "T-2");
  liar.subject = "T-2";
  const browser = new HostileBrowser(node.address);
  const query = liar.answer(await beginAt(browser, "liar"));
  const then = browser.cookies.get("besa_browser") ?? "";
  assert.equal(await enter(browser, { provider: "liar", query }), "");
  const replay = new HostileBrowser(node.address);
  replay.cookies.set("besa_browser", then);
  assert.equal(
    await enter(replay, { provider: "liar", query }),
    "provider_refused",
    "replayed with the browser's cookie of then",
  );
  const session = new HostileBrowser(node.address);
  assert.equal(await session.signIn({ login: "twice", password }), "");
  assert.equal((await session.ask("DELETE", "/v1/session/links/liar")).status, 204);
  const proof = liar.answer(await errandAt(session, "liar", "prove"));
  const body = { provider: "liar", query: proof };
  assert.equal(await session.codeOf("POST", "/v1/session/links", body), "provider_refused", "a proof made a link of");
});

test("state, issuer and the address to return to are exact", async () => {
  await linked("exact", "liar", "somebody");
  assert.equal(await tryLiar(), "", "the truth is taken");
  const with_ = (name: string, value: string | undefined) => (query: string) => {
    const changed = new URLSearchParams(query);
    if (value === undefined) changed.delete(name);
    else changed.set(name, value);
    return changed.toString();
  };
  const wrong = Buffer.alloc(32, 7).toString("base64url");
  for (const state of [undefined, "", wrong])
    assert.equal(
      await tryLiar(new HostileBrowser(node.address), with_("state", state)),
      "provider_refused",
      `state ${state}`,
    );
  for (const iss of [undefined, other.issuer, `${liar.issuer}/`])
    assert.equal(await tryLiar(new HostileBrowser(node.address), with_("iss", iss)), "provider_refused", `iss ${iss}`);
  assert.equal(await tryLiar(undefined, (query) => `${query}&code=another`), "provider_refused", "two codes");
  const browser = new HostileBrowser(node.address);
  const query = liar.answer(await beginAt(browser, "liar"));
  const mixed = new URLSearchParams(query);
  mixed.set("iss", other.issuer);
  for (const brought of [mixed.toString(), query])
    assert.equal(await enter(browser, { provider: "other", query: brought }), "provider_refused", "mixed up");
  assert.equal(other.posted().get("code"), null, "another provider learns of no code");
  const asked = new URL(await beginAt(browser, "liar"));
  assert.equal(asked.searchParams.get("redirect_uri"), `${origin}/return/liar`);
  await tryLiar();
  assert.equal(liar.posted().get("redirect_uri"), `${origin}/return/liar`);
  const tampered = new URL(await beginAt(browser, "national"));
  for (const redirect of [
    `${origin}/return/national/../evil`,
    `${origin}/return/national?x=1`,
    "https://evil.example/",
  ]) {
    tampered.searchParams.set("redirect_uri", redirect);
    const response = await fetch(tampered, { redirect: "manual" });
    assert.equal(response.status, 400, `the provider knows no ${redirect}`);
  }
});

test("a token is the provider's own: signed by its key, of its name, for this node, for this question, and of now", async () => {
  await linked("tokens", "liar", "T-1");
  liar.subject = "T-1";
  assert.equal(await tryLiar(), "", "the truth is taken");
  const now = Math.floor(Date.now() / 1000);
  const lies: Readonly<Record<string, FalseProvider["lie"]>> = {
    "a foreign key": { isForeign: true },
    "no signature": { header: { alg: "none" }, isUnsigned: true },
    "the public key as a shared secret": { header: { alg: "HS256" } },
    "another nonce": { claims: { nonce: Buffer.alloc(32, 9).toString("base64url") } },
    "no nonce": { claims: { nonce: undefined } },
    "another issuer": { claims: { iss: other.issuer } },
    "another audience": { claims: { aud: "somebody-else" } },
    "two audiences, meant for the other": { claims: { aud: ["besa", "somebody-else"], azp: "somebody-else" } },
    expired: { claims: { exp: now - 3600 } },
    "no subject": { claims: { sub: undefined } },
  };
  for (const [name, lie] of Object.entries(lies)) {
    liar.lie = lie;
    assert.equal(await tryLiar(), "provider_refused", name);
  }
});

test("the subject of another provider is nobody here, whatever its token says", async () => {
  await linked("two-providers", "other", "S-77");
  liar.subject = "S-77";
  liar.lie = {
    claims: { email: "two-providers@example.org", email_verified: true, preferred_username: "two-providers" },
  };
  assert.equal(await tryLiar(), "provider_unlinked");
});

test("refusals of what was asked are on record; an answer that nobody asked for is only refused, so that nobody fills the log with them", async () => {
  const { id } = await linked("recorded", "liar", "R-1");
  const auditor = await node.as("auditor");
  const refusals = async (): Promise<number> =>
    (await auditor.call("log", { query: { act: "sign-in-refused", limit: 200 } })).items.length;
  const before = await refusals();
  liar.subject = "nobody-linked";
  assert.equal(await tryLiar(), "provider_unlinked");
  liar.lie = { isForeign: true };
  assert.equal(await tryLiar(), "provider_refused");
  liar.lie = {};
  liar.subject = "R-1";
  await givePasskey(id, "BBBB");
  assert.equal(await tryLiar(), "provider_weak");
  assert.equal(await refusals(), before + 3);
  const browser = new HostileBrowser(node.address);
  await beginAt(browser, "liar");
  for (const query of ["", "state=x", `state=${"A".repeat(43)}&code=1`])
    assert.equal(await enter(browser, { provider: "liar", query }), "provider_refused");
  assert.equal(await refusals(), before + 3);
});

test("two who change a provider at once: what each changed holds", async () => {
  const administrator = await signedIn("administrator");
  const change = (body: object): Promise<string> => administrator.codeOf("PATCH", "/v1/providers/other", body);
  for (let turn = 0; turn < 10; turn += 1) {
    const [name, disabled] = [`Other ${turn}`, turn % 2 === 0];
    assert.deepEqual(await Promise.all([change({ name }), change({ disabled })]), ["", ""]);
    const kept = await node.node.store.providers.byId("other");
    assert.deepEqual([kept?.name, kept?.disabled], [name, disabled]);
  }
});

test("signing out ends the session here although the provider cannot be asked", async () => {
  await linked("leaves", "liar", "L-1");
  liar.subject = "L-1";
  const browser = new HostileBrowser(node.address);
  assert.equal(await tryLiar(browser), "");
  const { providers } = node.node.store;
  const kept = (await providers.byId("liar")) ?? assert.fail("no provider");
  await providers.change({ ...kept, clientSecret: new Uint8Array(48) });
  const told = await browser.ask("POST", "/v1/session/provider/end");
  await providers.change(kept);
  assert.deepEqual([told.status, told.body], [200, {}], "as after secrets.key was lost");
  assert.equal(await browser.codeOf("GET", "/v1/session"), "not_signed_in");
});

test("an account closed here is closed, a provider out of use or out of reach opens nothing, and other ways go on", async () => {
  const { id, password } = await linked("closed", "liar", "C-1");
  liar.subject = "C-1";
  assert.equal(await tryLiar(), "");
  const administrator = await signedIn("administrator");
  assert.equal(await administrator.codeOf("PATCH", `/v1/users/${id}`, { disabled: true }), "");
  assert.equal(await tryLiar(), "provider_unlinked");
  assert.equal(await administrator.codeOf("PATCH", `/v1/users/${id}`, { disabled: false }), "");
  assert.equal(await tryLiar(), "");
  const browser = new HostileBrowser(node.address);
  const query = liar.answer(await beginAt(browser, "liar"));
  assert.equal(await administrator.codeOf("PATCH", "/v1/providers/liar", { disabled: true }), "");
  assert.equal(await enter(browser, { provider: "liar", query }), "not_found", "out of use");
  assert.equal(await administrator.codeOf("PATCH", "/v1/providers/liar", { disabled: false }), "");
  const waiting = liar.answer(await beginAt(browser, "liar"));
  await liar.stop();
  assert.equal(await enter(browser, { provider: "liar", query: waiting }), "provider_unreachable");
  assert.equal(await new HostileBrowser(node.address).signIn({ login: "closed", password }), "");
  const gone = { id: "gone", name: "Gone", issuer: liar.issuer, clientId: "besa" };
  assert.equal(await administrator.codeOf("POST", "/v1/providers", gone), "provider_unreachable");
});

test("providers are kept by administrators who have shown who they are; a secret is told to nobody, and an issuer never changes", async () => {
  const administrator = await signedIn("administrator");
  const list = JSON.stringify((await administrator.ask("GET", "/v1/providers")).body);
  assert.ok(list.includes(real.issuer) && !list.includes(clientSecret));
  assert.equal(await (await signedIn("desk")).codeOf("GET", "/v1/providers"), "not_allowed");
  for (const issuer of ["http://idp.example.org", "https://idp.example.org/?a=1", "ftp://127.0.0.1", "no address"]) {
    const code = await administrator.codeOf("POST", "/v1/providers", { id: "x", name: "X", issuer, clientId: "b" });
    assert.ok(["provider_unreadable", "bad_input"].includes(code), `${issuer}: ${code}`);
  }
  const misnamed = { id: "x", name: "X", issuer: other.issuer.replace("127.0.0.1", "localhost"), clientId: "b" };
  assert.equal(
    await administrator.codeOf("POST", "/v1/providers", misnamed),
    "provider_unreadable",
    "not its own name",
  );
  assert.equal(await administrator.codeOf("PATCH", "/v1/providers/other", { issuer: real.issuer }), "bad_input");
  const text = await (await (await node.as("auditor")).call("logExport")).text();
  assert.ok(text.includes("provider-added") && text.includes("identity-linked") && !text.includes(clientSecret));
  const kept = await node.node.store.providers.byId("national");
  assert.ok(kept?.clientSecret !== undefined && !Buffer.from(kept.clientSecret).includes(clientSecret), "sealed");
});
