// Programs that show who they are by a certificate, with a node that ends TLS itself: real certificates, made by openssl.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { X509Certificate } from "node:crypto";
import { chmodSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { request } from "node:https";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { z } from "zod";
import { UserId } from "#domain";
import { startNode, type RunningNode } from "#node";
import { certificateKeyOf } from "../src/casework/sessions/tokens.ts";

let node: RunningNode;
const folder = mkdtempSync(join(tmpdir(), "besa-tls-"));
const file = (name: string): string => join(folder, name);
const openssl = (...args: string[]): void => void execFileSync("openssl", args, { cwd: folder, stdio: "pipe" });

/** An authority of the test's own. */
function authority(name: string): void {
  openssl(
    "req",
    "-x509",
    "-newkey",
    "ec",
    "-pkeyopt",
    "ec_paramgen_curve:P-256",
    "-nodes",
    "-days",
    "2",
    "-subj",
    `/CN=${name}`,
    "-keyout",
    `${name}.key`,
    "-out",
    `${name}.pem`,
  );
}

/** A certificate signed by it; of the past when the days are below zero. */
function certificate(name: string, by: string, days = 2): void {
  openssl(
    "req",
    "-newkey",
    "ec",
    "-pkeyopt",
    "ec_paramgen_curve:P-256",
    "-nodes",
    "-subj",
    `/CN=${name}`,
    "-keyout",
    `${name}.key`,
    "-out",
    `${name}.csr`,
  );
  openssl(
    "x509",
    "-req",
    "-in",
    `${name}.csr`,
    "-CA",
    `${by}.pem`,
    "-CAkey",
    `${by}.key`,
    "-CAcreateserial",
    "-days",
    String(days),
    "-out",
    `${name}.pem`,
  );
}

before(async () => {
  chmodSync(folder, 0o711);
  for (const name of ["programs", "strangers"]) authority(name);
  certificate("localhost", "programs");
  for (const name of ["visa", "other"]) certificate(name, "programs");
  certificate("foreign", "strangers");
  node = await startNode({
    directory: file("data"),
    host: "127.0.0.1",
    port: 0,
    trial: true,
    trialPersons: 5,
    tls: { cert: file("localhost.pem"), key: file("localhost.key"), clientCa: file("programs.pem") },
    log: () => {},
  });
  await node.ready;
});
after(async () => {
  await node[Symbol.asyncDispose]();
  rmSync(folder, { recursive: true, force: true });
});

interface Asked {
  readonly method?: string;
  readonly path: string;
  readonly as?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

/** Asks the node over TLS, with a client certificate when one is named. */
async function ask({
  method = "GET",
  path,
  as,
  headers = {},
  body,
}: Asked): Promise<{ status: number; body: unknown }> {
  const { port } = new URL(node.address);
  const own = as === undefined ? {} : { cert: readFileSync(file(`${as}.pem`)), key: readFileSync(file(`${as}.key`)) };
  const text = body === undefined ? undefined : JSON.stringify(body);
  return new Promise((resolve, reject) => {
    const sent = request(
      {
        host: "127.0.0.1",
        port,
        method,
        path,
        servername: "localhost",
        ca: readFileSync(file("programs.pem")),
        checkServerIdentity: () => undefined,
        headers: { ...headers, ...(text === undefined ? {} : { "content-type": "application/json" }) },
        ...own,
      },
      (answer) => {
        let told = "";
        answer.on("data", (piece: Buffer) => (told += piece.toString()));
        answer.on("end", () =>
          resolve({ status: answer.statusCode ?? 0, body: told === "" ? undefined : JSON.parse(told) }),
        );
      },
    );
    sent.on("error", reject);
    sent.end(text);
  });
}

const login = { login: "visa-office", name: "Visa office", unit: "U", roles: ["officer"] };

test("a program is who its registered certificate says; unregistered, foreign, ended, and over another's key it is nobody", async () => {
  const { administrator } = node.trialLogins ?? assert.fail("no trial");
  const signIn = await ask({ method: "POST", path: "/v1/session", body: { ...administrator, as: "token" } });
  const { token } = z.object({ token: z.string() }).parse(signIn.body);
  const headers = { authorization: `Bearer ${token}` };
  const added = await ask({ method: "POST", path: "/v1/clients", headers, body: login });
  const { id } = z.object({ id: z.string() }).parse(added.body);
  const session = (as?: string) => ask({ path: "/v1/session", ...(as === undefined ? {} : { as }) });
  assert.deepEqual([(await session()).status, (await session("visa")).status], [401, 401], "not registered yet");
  const pem = readFileSync(file("visa.pem"), "utf8");
  const path = `/v1/clients/${id}/certificates`;
  assert.equal((await ask({ method: "POST", path, headers, body: { certificate: "no certificate" } })).status, 422);
  const made = await ask({ method: "POST", path, headers, body: { certificate: pem } });
  const { fingerprint, expiresAt } = z.object({ fingerprint: z.string(), expiresAt: z.string() }).parse(made.body);
  assert.ok(Date.parse(expiresAt) <= Date.now() + 2 * 86_400_000, "no longer than the certificate");
  const second = await ask({
    method: "POST",
    path: "/v1/clients",
    headers,
    body: { ...login, login: "foreign-office" },
  });
  const strange = z.object({ id: z.string() }).parse(second.body).id;
  const foreign = { certificate: readFileSync(file("foreign.pem"), "utf8") };
  const taken = await ask({ method: "POST", path: `/v1/clients/${strange}/certificates`, headers, body: foreign });
  assert.equal(taken.status, 200, "registered, and signed by nobody known");
  const known = await session("visa");
  assert.equal(z.object({ user: z.object({ login: z.string() }) }).parse(known.body).user.login, "visa-office");
  for (const stranger of ["other", "foreign", undefined]) assert.equal((await session(stranger)).status, 401, stranger);
  const asText = await ask({ path: "/v1/session", headers: { authorization: `Bearer ${fingerprint}` } });
  assert.equal(asText.status, 401, "the fingerprint is no key");
  const check = { query: { name: "Arben" }, purpose: "border" };
  assert.equal((await ask({ method: "POST", path: "/v1/checks", as: "visa", body: check })).status, 200);
  const tricked = { origin: "https://evil.example" };
  const forged = await ask({ method: "POST", path: "/v1/checks", as: "visa", headers: tricked, body: check });
  assert.equal(forged.status, 403, "a browser that has the certificate is not tricked");
  const listed = await ask({ path: "/v1/clients", headers });
  const { items } = z
    .object({
      items: z.array(z.object({ id: z.string(), keys: z.array(z.object({ id: z.string(), hint: z.string() })) })),
    })
    .parse(listed.body);
  const key = items.find((one) => one.id === id)?.keys.find(({ hint }) => hint.startsWith("cert "));
  assert.equal((await ask({ method: "DELETE", path: `/v1/clients/${id}/keys/${key?.id ?? ""}`, headers })).status, 204);
  assert.equal((await session("visa")).status, 401, "ended at once");
});

test("a certificate that is over is nobody's and cannot be registered", async () => {
  certificate("past", "programs", -1);
  const { administrator } = node.trialLogins ?? assert.fail("no trial");
  const signIn = await ask({ method: "POST", path: "/v1/session", body: { ...administrator, as: "token" } });
  const { token } = z.object({ token: z.string() }).parse(signIn.body);
  const headers = { authorization: `Bearer ${token}` };
  const added = await ask({ method: "POST", path: "/v1/clients", headers, body: { ...login, login: "late-office" } });
  const { id } = z.object({ id: z.string() }).parse(added.body);
  const certificateText = readFileSync(file("past.pem"), "utf8");
  const told = await ask({
    method: "POST",
    path: `/v1/clients/${id}/certificates`,
    headers,
    body: { certificate: certificateText },
  });
  assert.equal(told.status, 422);
  const { fingerprint256 } = new X509Certificate(certificateText);
  await node.store.clientKeys.add(UserId.parse(id), {
    hash: certificateKeyOf(fingerprint256.replaceAll(":", "").toLowerCase()),
    hint: "cert past",
    createdAt: new Date().toISOString(),
    expiresAt: new Date(Date.now() + 86_400_000).toISOString(),
  });
  assert.equal((await ask({ path: "/v1/session", as: "past" })).status, 401);
});
