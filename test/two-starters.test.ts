// Two nodes that are started at once on one folder, by the real program: one has it, the other says so and touches nothing.
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { setTimeout as pause } from "node:timers/promises";
import { createClient } from "#contract";
import { verifyExport } from "#ledger";

test("of two starters one serves, and its log has each entry once", { timeout: 120_000 }, async (t) => {
  const folder = mkdtempSync(join(tmpdir(), "besa-two-"));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  chmodSync(folder, 0o711);
  const data = join(folder, "data");
  const starters = [1, 2, 3].map(() => {
    const program = spawn(process.execPath, ["src/node/main.ts", "serve", "--data", data, "--port", "0"]);
    const starter = { program, said: "", exit: undefined as number | null | undefined };
    for (const stream of [program.stdout, program.stderr])
      stream.setEncoding("utf8").on("data", (text: string) => (starter.said += text));
    program.on("exit", (code) => (starter.exit = code));
    return starter;
  });
  try {
    const serving = (): typeof starters => starters.filter(({ said }) => said.includes("Ready"));
    const over = (): typeof starters => starters.filter(({ exit }) => exit !== undefined);
    for (let waited = 0; serving().length + over().length < 3 && waited < 60_000; waited += 50) await pause(50);
    const [only, ...others] = serving();
    assert.ok(only !== undefined && others.length === 0, starters.map(({ said }) => said).join("\n---\n"));
    for (const { exit } of over()) assert.notEqual(exit, 0);
    const address = /Open\s+(\S+)/.exec(only.said)?.[1] ?? "";
    const nobody = createClient({ baseUrl: address, fetch });
    const administrator = { login: "admin", name: "First Administrator", password: "a long password 1" };
    const officer = { login: "desk", name: "First Officer", unit: "Desk", password: "a long password 2" };
    const code = /set-up code (\S+)/.exec(only.said)?.[1] ?? "";
    await nobody.call("setUp", { body: { code, name: "Test desk", country: "AL", administrator, officer } });
    const session = await nobody.call("signIn", {
      body: { login: administrator.login, password: administrator.password, as: "token" },
    });
    const headers = (): Record<string, string> => ({ authorization: `Bearer ${session.token ?? ""}` });
    const exported = await (await createClient({ baseUrl: address, fetch, headers }).call("logExport")).text();
    const verified = await verifyExport(exported.split("\n"));
    assert.equal(verified.status, "intact");
    const starts = exported.split("\n").filter((line) => {
      const bytes = /"data":"([^"]*)"/.exec(line)?.[1] ?? "";
      return Buffer.from(bytes, "base64").toString().includes('"act":"node-started"');
    });
    assert.equal(starts.length, 1);
  } finally {
    for (const { program, exit } of starters) {
      if (exit !== undefined) continue;
      const gone = once(program, "exit");
      program.kill("SIGTERM");
      await gone;
    }
  }
});
