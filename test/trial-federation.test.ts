// `besa trial` as a process: five nodes and a hub stand by one command, who is met at AE rings at AL, and after kill -9 all of it goes on.
import assert from "node:assert/strict";
import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { chmodSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { after, test } from "node:test";
import { setTimeout as pause } from "node:timers/promises";
import { createClient, type Client } from "#contract";
import { Listener } from "#testkit";

const data = join(mkdtempSync(join(tmpdir(), "besa-trial-")), "data");
chmodSync(dirname(data), 0o711);
let running: ChildProcess | undefined;
after(async () => {
  await ended("SIGINT");
  rmSync(dirname(data), { recursive: true, force: true });
});

/** Starts the trial and waits for its table: what stands under it, by node, and whom to check. */
async function start(): Promise<{ readonly addresses: ReadonlyMap<string, string>; readonly examples: string[][] }> {
  const main = resolve(import.meta.dirname, "../src/node/main.ts");
  const env = { ...process.env, BESA_DATA: data, BESA_PORT: "0" };
  const child = spawn(process.execPath, [main, "trial"], { env, stdio: ["ignore", "pipe", "pipe"] });
  running = child;
  let [said, errors] = ["", ""];
  child.stdout.on("data", (chunk: Buffer) => (said += chunk.toString()));
  child.stderr.on("data", (chunk: Buffer) => (errors += chunk.toString()));
  for (const deadline = performance.now() + 180_000; !/it rings at al:\n(.+\n)+/.test(said); await pause(100))
    assert.ok(child.exitCode === null && performance.now() < deadline, `no federation: ${said}\n${errors}`);
  const rows = [...said.matchAll(/^ {4}(al|hub|it|ro|es|ae) +.*?(http:\/\/\S+)/gm)];
  return {
    addresses: new Map(rows.map(([, id = "", address = ""]) => [id, address.replace("localhost", "127.0.0.1")])),
    examples: [...said.matchAll(/^ {4}"(.+)" {2}(\S+) {2}(\S+)$/gm)].map((row) => row.slice(1)),
  };
}

async function ended(signal: "SIGINT" | "SIGKILL"): Promise<void> {
  const child = running;
  if (child === undefined || child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, "exit");
  child.kill(signal);
  await gone;
}

async function tokenAt(address: string, folder: string, role: "officer" | "desk"): Promise<string> {
  // The file is the node's own, in the shape that the trial writes.
  const logins = JSON.parse(readFileSync(join(folder, "trial-logins.json"), "utf8")) as Record<
    string,
    { login: string; password: string }
  >;
  const login = logins[role] ?? assert.fail(`no ${role}`);
  const session = await createClient({ baseUrl: address, fetch }).call("signIn", { body: { ...login, as: "token" } });
  return session.token ?? "";
}

function clientAt(address: string, token: string): Client {
  return createClient({ baseUrl: address, fetch, headers: () => ({ authorization: `Bearer ${token}` }) });
}

test("who is checked at AE rings at AL; after kill -9 the federation goes on as it was", async () => {
  const first = await start();
  assert.deepEqual([...first.addresses.keys()], ["al", "hub", "it", "ro", "es", "ae"]);
  assert.equal(first.examples.length, 3);
  await meetOne(first, 0);
  await ended("SIGKILL");
  const second = await start();
  assert.equal(second.addresses.get("hub"), first.addresses.get("hub"));
  assert.deepEqual(second.examples, first.examples);
  await meetOne(second, 1);
});

async function meetOne({ addresses, examples }: Awaited<ReturnType<typeof start>>, which: number): Promise<void> {
  const [al = "", ae = ""] = [addresses.get("al"), addresses.get("ae")];
  await using line = await Listener.open(al, await tokenAt(al, data, "desk"));
  const officer = clientAt(ae, await tokenAt(ae, join(data, "trial-federation/ae"), "officer"));
  const [name = "", born = "", number = ""] = examples[which] ?? assert.fail("nobody to check");
  const check = async (): Promise<Awaited<ReturnType<typeof officer.call<"check">>>> =>
    officer.call("check", { body: { query: { name, born, document: { number } }, purpose: "border" } });
  // What AL has shared is at AE a moment later.
  let answer = await check();
  for (let turn = 0; turn < 600 && answer.told === undefined; turn += 1) {
    await pause(100);
    answer = await check();
  }
  const told = answer.told?.find(({ owner }) => owner === "AL") ?? assert.fail("AL was not told");
  const { alert } = await line.until((event) => event.alert?.about === told.hit);
  assert.deepEqual([alert?.kind, alert?.from, alert?.state], ["hit-received", "AE", "waiting"]);
}
