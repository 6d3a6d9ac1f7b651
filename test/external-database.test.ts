// DATABASE_URL: an existing PostgreSQL instead of the embedded one, by the real program.
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { chmodSync, existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { setTimeout as pause } from "node:timers/promises";
import { createClient } from "#contract";
import { startPostgres } from "../src/node/postgres/index.ts";

test("with DATABASE_URL the node uses that server, starts none of its own, and is set up with the printed code", async (t) => {
  const folder = mkdtempSync(join(tmpdir(), "besa-external-"));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  chmodSync(folder, 0o711);
  await using postgres = await startPostgres({ directory: folder, log: () => {} });
  const { host, user, database } = postgres.connection;
  const data = join(folder, "node");
  const url = `postgresql://${user}@localhost/${database}?host=${encodeURIComponent(host)}`;
  const node = spawn(process.execPath, ["src/node/main.ts", "serve", "--data", data, "--port", "0"], {
    env: { ...process.env, DATABASE_URL: url },
  });
  try {
    let said = "";
    node.stdout.on("data", (chunk: Buffer) => (said += chunk.toString()));
    for (let waited = 0; !said.includes("Ready") && waited < 60_000; waited += 50) await pause(50);
    const address = /Open\s+(\S+)/.exec(said)?.[1] ?? "";
    const code = /set-up code (\S+)/.exec(said)?.[1] ?? "";
    const nobody = createClient({ baseUrl: address, fetch });
    const administrator = { login: "admin", name: "First Administrator", password: "a long password 1" };
    const officer = { login: "desk", name: "First Officer", unit: "Desk", password: "a long password 2" };
    const setup = { name: "Test desk", country: "AL", administrator, officer };
    await assert.rejects(nobody.call("setUp", { body: { ...setup, code: "wrong" } }));
    assert.equal((await nobody.call("setUp", { body: { ...setup, code } })).setupNeeded, false);
    await assert.rejects(nobody.call("setUp", { body: { ...setup, code } }));
    const session = await nobody.call("signIn", { body: { login: "desk", password: officer.password } });
    assert.deepEqual(session.roles, ["officer", "desk"]);
    assert.equal(existsSync(join(data, "postgres")), false);
  } finally {
    const gone = once(node, "exit");
    node.kill("SIGTERM");
    await gone;
  }
});
