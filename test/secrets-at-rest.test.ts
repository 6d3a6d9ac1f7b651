// What a copy of the database gives away: no secret of an authenticator app. The key lies in the data folder.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Secret, TOTP } from "otpauth";
import pg from "pg";
import { CallError, type Client, createClient } from "#contract";
import { startNode, type RunningNode } from "#node";
import { startTestNode, type TestNode } from "#testkit";
import { startPostgres } from "../src/node/postgres/index.ts";

let node: TestNode;
let recovery: readonly string[] = [];

before(async () => {
  node = await startTestNode({ persons: 5 });
});
after(() => node[Symbol.asyncDispose]());

/** Every row of every table, as a dump of the database writes it. */
async function dump(database: pg.Client): Promise<string> {
  const { rows } = await database.query<{ name: string }>(
    `select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname not in ('pg_catalog', 'information_schema')`,
  );
  const tables = [];
  for (const { name } of rows) {
    const { rows: lines } = await database.query<{ line: string }>(`select t::text as line from ${name} t`);
    tables.push(...lines.map(({ line }) => line));
  }
  return tables.join("\n");
}

/** The ways in which a secret could stand in a text. */
function writings(secret: string): string[] {
  const bytes = Buffer.from(Secret.fromBase32(secret).buffer);
  return [secret, bytes.toString("hex"), bytes.toString("base64"), bytes.toString("base64url")];
}

async function asOwner<T>(work: (database: pg.Client) => Promise<T>): Promise<T> {
  await using postgres = await startPostgres({ directory: node.node.directory, log: () => {} });
  const { host, port } = postgres.connection;
  const database = new pg.Client({ host, port, user: "postgres", database: "besa" });
  await database.connect();
  try {
    return await work(database);
  } finally {
    await database.end();
  }
}

async function signIn(address: string, code: string): Promise<Client> {
  const body = { ...node.login("officer"), code, as: "token" as const };
  const { token } = await createClient({ baseUrl: address, fetch }).call("signIn", { body });
  return createClient({ baseUrl: address, fetch, headers: () => ({ authorization: `Bearer ${token ?? ""}` }) });
}

const codeOf = (secret: string, steps = 0): string =>
  new TOTP({ secret }).generate({ timestamp: Date.now() + steps * 30_000 });

/** The same folder, started again. */
async function restarted(lines: string[] = []): Promise<RunningNode> {
  const { directory } = node.node;
  return startNode({ directory, host: "127.0.0.1", port: 0, trial: true, log: (line) => lines.push(line) });
}

test("a dump of the database gives nobody's codes; secrets kept in the clear by an earlier version are sealed at the next start", async () => {
  const officer = await node.as("officer");
  const { secret } = await officer.call("proposeCodes");
  ({ recovery } = await officer.call("confirmCodes", { body: { code: codeOf(secret) } }));
  const [ours, hex] = [writings(secret), writings(secret)[1] ?? ""];
  const before = await asOwner(dump);
  assert.ok(before.includes(node.login("officer").login), "the dump is one");
  for (const writing of [...ours, ...recovery]) assert.ok(!before.includes(writing));
  await asOwner((database) =>
    database.query(`update code_generator set secret = decode($1, 'hex'), sealed = false, last_step = 0`, [hex]),
  );
  assert.ok((await asOwner(dump)).includes(hex), "an earlier version's row would be seen");
  await assert.rejects(signIn(node.address, codeOf(secret)), refusedSecond, "and is not taken as it is");
  await asOwner(async (database) => {
    await node.node[Symbol.asyncDispose]();
    await using again = await restarted();
    const after = await dump(database);
    for (const writing of ours) assert.ok(!after.includes(writing));
    await signIn(again.address, codeOf(secret));
    const { rows } = await database.query<{ secret: Buffer }>("select secret from code_generator");
    const stolen = new Secret({ buffer: new Uint8Array(rows[0]?.secret ?? []).buffer }).base32;
    await assert.rejects(signIn(again.address, codeOf(stolen, 1)), refusedSecond);
  });
});

test("with another key no code counts, the node says so, and recovery codes still let in", async () => {
  const path = join(node.node.directory, "secrets.key");
  renameSync(path, `${path}.kept`);
  writeFileSync(path, `${"ab".repeat(32)}\n`, { mode: 0o600 });
  const lines: string[] = [];
  await using other = await restarted(lines);
  assert.ok(lines.some((line) => line.includes("secrets.key")));
  await assert.rejects(signIn(other.address, "123456"), refusedSecond);
  await signIn(other.address, recovery[0] ?? assert.fail("no recovery codes"));
  const named = { id: "national", name: "National", issuer: "https://provider.example", clientId: "besa" };
  // Sealed under the key that is gone: no other opens it.
  const clientSecret = new Uint8Array(60);
  await other.store.transact((tx) =>
    tx.providers.add(
      { ...named, clientSecret, strongAcr: [], strongAmr: [], disabled: false },
      new Date().toISOString(),
    ),
  );
  const lost = createClient({ baseUrl: other.address, fetch }).call("beginProviderSignIn", {
    body: { provider: "national" },
  });
  await assert.rejects(lost, (error) => error instanceof CallError && error.problem.code === "provider_secret_lost");
});

function refusedSecond(error: unknown): boolean {
  return error instanceof CallError && error.problem.code === "second_factor_refused";
}
