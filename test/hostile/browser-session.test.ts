// What a browser gets: a cookie no script can read, a token against forged requests, pages that run nothing foreign.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { Problem, Session } from "#contract";
import { startTestNode, type TestNode } from "#testkit";
import { agent, send, type Reply } from "./wire.ts";

let node: TestNode;

before(async () => {
  node = await startTestNode({ persons: 20 });
});

after(async () => {
  agent.destroy();
  await node[Symbol.asyncDispose]();
});

const json = { "content-type": "application/json" };
const body = Buffer.from('{"query":{"name":"Arben"},"purpose":"border"}');
const get = (path: string, headers: Record<string, string> = {}): Promise<Reply> =>
  send(node.address, { method: "GET", path, headers });
const codeOf = ({ body: text }: Reply): string => Problem.parse(JSON.parse(text)).code;

test("a cookie session: HttpOnly and strict, useless without its token, gone after sign-out", async () => {
  const signIn = Buffer.from(JSON.stringify(node.login("officer")));
  const signedIn = await send(node.address, { method: "POST", path: "/v1/session", headers: json, body: signIn });
  assert.equal(signedIn.status, 200, signedIn.body);
  const cookie = String(signedIn.headers["set-cookie"]);
  for (const part of ["besa_session=", "HttpOnly", "SameSite=Strict", "Path=/"])
    assert.ok(cookie.includes(part), cookie);
  const { csrf, token } = Session.parse(JSON.parse(signedIn.body));
  assert.equal(token, undefined);
  const own = { cookie: cookie.split(";")[0] ?? "", ...json };
  const check = (headers: Record<string, string>): Promise<Reply> =>
    send(node.address, { method: "POST", path: "/v1/checks", headers: { ...own, ...headers }, body });
  assert.equal(codeOf(await check({})), "csrf_missing");
  assert.equal(codeOf(await check({ "x-besa-csrf": `${csrf}x` })), "csrf_missing");
  assert.equal(codeOf(await check({ "x-besa-csrf": csrf, "sec-fetch-site": "same-site" })), "foreign_origin");
  assert.equal(codeOf(await check({ "x-besa-csrf": csrf, origin: "https://evil.example" })), "foreign_origin");
  assert.equal((await check({ "x-besa-csrf": csrf, origin: node.address })).status, 200);
  assert.equal((await check({ "x-besa-csrf": csrf, "sec-fetch-site": "same-origin" })).status, 200);
  const out = await send(node.address, {
    method: "DELETE",
    path: "/v1/session",
    headers: { cookie: own.cookie, "x-besa-csrf": csrf },
  });
  assert.equal(out.status, 204);
  assert.match(String(out.headers["set-cookie"]), /besa_session=;/);
  assert.equal(codeOf(await get("/v1/session", { cookie: own.cookie })), "not_signed_in");
});

test("signing in from another site's page is refused: nobody is signed in as somebody else unknowing", async () => {
  const headers = { ...json, "sec-fetch-site": "cross-site" };
  const signIn = Buffer.from(JSON.stringify(node.login("officer")));
  assert.equal(
    codeOf(await send(node.address, { method: "POST", path: "/v1/session", headers, body: signIn })),
    "foreign_origin",
  );
});

test("pages run nothing foreign and nothing inline; data is never stored", async () => {
  const page = await get("/", { accept: "text/html" });
  const policy = String(page.headers["content-security-policy"]);
  assert.match(policy, /script-src 'self'(;|$)/);
  assert.match(policy, /frame-ancestors 'none'/);
  assert.doesNotMatch(policy, /unsafe|https?:|\*/);
  assert.equal(page.headers["referrer-policy"], "no-referrer");
  assert.equal(page.headers["x-powered-by"], undefined);
  assert.equal((await get("/v1/node")).headers["cache-control"], "no-store");
  const inside = await get("/records/018f0000-0000-7000-8000-000000000000", { accept: "text/html" });
  assert.equal(inside.body.length, page.body.length);
  assert.equal(codeOf(await get("/assets/none.js")), "not_found");
});

test("the reference page is made of the contract, without scripts", async () => {
  const page = await get("/v1/reference");
  assert.match(page.type, /^text\/html/);
  assert.doesNotMatch(page.body, /<script/i);
  assert.match(page.body, /<html lang="en">/);
  for (const path of ["/v1/checks", "/v1/log/export", "/v1/imports/{id}/files/{file}"])
    assert.ok(page.body.includes(path), path);
  assert.match(String(page.headers["content-security-policy"]), /default-src 'none'; style-src 'sha256-/);
  const document = JSON.parse((await get("/v1/openapi.json")).body) as { openapi: string };
  assert.equal(document.openapi, "3.1.0");
});

test("an address with other methods names them", async () => {
  const reply = await send(node.address, { method: "PUT", path: "/v1/session", headers: {} });
  assert.equal(reply.status, 405);
  assert.equal(reply.headers["allow"], "POST, GET, DELETE");
});
