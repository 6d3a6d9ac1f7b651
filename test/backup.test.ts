// A node's backup and its restore: whole or refused, and safe to work with.
import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { CallError, createClient, type Client } from "#contract";
import { NodeError, startNode, type RunningNode } from "#node";
import { startTestNode, type TestNode } from "#testkit";
import { backupsOf } from "../src/node/backup/backups.ts";

const folder = mkdtempSync(join(tmpdir(), "besa-backup-"));
chmodSync(folder, 0o711);
const backups = backupsOf(undefined);
const file = join(folder, "one.besa-backup");
const secret = join(folder, "office.besa-backup-secret");
let node: TestNode;
let signer: string;
before(async () => {
  node = await startTestNode({ persons: 50 });
});
after(async () => {
  await node[Symbol.asyncDispose]();
  rmSync(folder, { recursive: true, force: true });
});

const refuses = (work: Promise<unknown>, code: string): Promise<void> =>
  assert.rejects(work, (error: unknown) => error instanceof NodeError && error.code === code, code);

/** Everything beside the backups themselves: what a refusal must not change. */
const others = (): string[] => readdirSync(folder).toSorted();

function clientOf(running: RunningNode, token: string): Client {
  return createClient({ baseUrl: running.address, fetch, headers: () => ({ authorization: `Bearer ${token}` }) });
}

async function names(client: Client, name: string): Promise<string[]> {
  const { candidates } = await client.call("check", { body: { query: { name }, purpose: "border" } });
  return candidates.map(({ title }) => title);
}

test("a backup without a key to seal it for is refused; a key is made", async () => {
  const { directory } = node.node;
  await refuses(backups.make({ directory, file, to: [] }), "backup_no_key");
  const { publicFile, secretFiles } = await backups.makeKey({ directory, folder, name: "office" });
  assert.deepEqual(secretFiles, [secret]);
  assert.equal(existsSync(publicFile), true);
  await refuses(backups.makeKey({ directory, folder, name: "office" }), "backup_exists");
});

test("a running node is backed up under load, and the restored one has what was acknowledged before", async () => {
  const officer = await node.as("officer");
  const { directory } = node.node;
  const asked = await officer.call("check", { body: { query: { name: "Zorvane Quilbrath" }, purpose: "border" } });
  const stop = new AbortController();
  const load = (async () => {
    while (!stop.signal.aborted) await names(officer, `Load ${randomUUID()}`);
  })();
  const made = await backups.make({ directory, file, to: [] });
  stop.abort();
  await load;
  signer = made.signer;
  assert.equal(made.hasDatabase, true);
  await refuses(backups.make({ directory, file, to: [] }), "backup_exists");
  const bytes = readFileSync(file);
  for (const word of ["Zorvane", "PG_VERSION", readFileSync(join(directory, "secrets.key"), "utf8").trim()])
    assert.equal(bytes.includes(word), false, `${word} stands in the backup in clear`);
  const checked = await backups.check({ file, keys: [secret], signer });
  assert.equal(checked.files, made.files);

  const target = join(folder, "restored");
  const restored = await backups.restore({ file, keys: [secret], signer, directory: target, keepKeys: false });
  assert.ok(restored.logSize > asked.leaf.index);
  await refuses(
    backups.restore({ file, keys: [secret], signer, directory: target, keepKeys: false }),
    "restore_not_empty",
  );
  await using again = await startNode({ directory: target, host: "127.0.0.1", port: 0, trial: false, log: () => {} });
  await again.ready;
  const nobody = createClient({ baseUrl: again.address, fetch });
  const session = await nobody.call("signIn", { body: { ...node.login("auditor"), as: "token" } });
  const auditor = clientOf(again, session.token ?? "");
  const log = await (await auditor.call("logExport")).text();
  assert.ok(log.includes(asked.leaf.hash), "a check that was answered before is not in the log");
  const came = await auditor.call("log", { query: { act: "node-restored" } });
  assert.equal(came.items.length, 1);
});

test("nobody is signed in at a restored node, and keys of programs end unless they are kept", async () => {
  const { directory } = node.node;
  const body = { login: "gate", name: "Gate", unit: "U", roles: ["officer" as const] };
  const { key } = await (await node.as("administrator")).call("addClient", { body });
  const { token = "" } = await node.nobody.call("signIn", { body: { ...node.login("officer"), as: "token" } });
  const later = join(folder, "later.besa-backup");
  await backups.make({ directory, file: later, to: [] });
  for (const keepKeys of [false, true]) {
    const target = join(folder, `kept-${keepKeys}`);
    await backups.restore({ file: later, keys: [secret], signer: undefined, directory: target, keepKeys });
    await using again = await startNode({ directory: target, host: "127.0.0.1", port: 0, trial: false, log: () => {} });
    await again.ready;
    const isSignedOut = (error: unknown): boolean => error instanceof CallError && error.problem.status === 401;
    await assert.rejects(names(clientOf(again, token), "Anybody"), isSignedOut);
    if (keepKeys) await names(clientOf(again, key), "Anybody");
    else await assert.rejects(names(clientOf(again, key), "Anybody"), isSignedOut);
  }
});

test("what is cut off, changed anywhere, sealed for another key, of another node or no backup is refused, and nothing is written", async () => {
  const whole = readFileSync(file);
  const target = join(folder, "never");
  const other = join(folder, "other.besa-backup-secret");
  await backups.makeKey({ directory: node.node.directory, folder, name: "other" });
  const bad = join(folder, "bad.besa-backup");
  writeFileSync(bad, "");
  const found = others();
  const restore = (keys: string[], by?: string): Promise<unknown> =>
    backups.restore({ file: bad, keys, signer: by, directory: target, keepKeys: false });
  const check = (): Promise<unknown> => backups.check({ file: bad, keys: [secret], signer: undefined });
  for (const length of [0, 10, 200, 3000, whole.length - 70_000, whole.length - 17]) {
    writeFileSync(bad, whole.subarray(0, length));
    await refuses(check(), "backup_damaged");
  }
  writeFileSync(bad, whole.subarray(0, -1));
  await refuses(restore([secret]), "backup_damaged");
  for (const place of [3, 60, 900, 2600, 5000, Math.floor(whole.length / 2), whole.length - 5]) {
    const changed = Buffer.from(whole);
    changed[place] = (changed[place] ?? 0) ^ 1;
    writeFileSync(bad, changed);
    await assert.rejects(check(), (error: unknown) => {
      assert.ok(error instanceof NodeError);
      return ["backup_damaged", "backup_wrong_key"].includes(error.code);
    });
  }
  writeFileSync(bad, Buffer.concat([whole, Buffer.from("more")]));
  await refuses(restore([secret]), "backup_damaged");
  copyFileSync(file, bad);
  await refuses(restore([other]), "backup_wrong_key");
  await refuses(restore([secret], "besa.invalid/other+00000000+AAAA"), "backup_other_signer");
  await refuses(restore([join(folder, "nothing")]), "backup_bad_key");
  assert.deepEqual(others(), found);
});

test("a key in shares opens with as many as it needs, and with no fewer", async () => {
  const { directory } = node.node;
  const split = { shares: 3, needed: 2 };
  const { publicFile, secretFiles } = await backups.makeKey({ directory, folder, name: "officers", split });
  assert.equal(secretFiles.length, 3);
  const shared = join(folder, "shared.besa-backup");
  await backups.make({ directory, file: shared, to: [publicFile] });
  await refuses(
    backups.check({ file: shared, keys: secretFiles.slice(0, 1), signer: undefined }),
    "backup_shares_missing",
  );
  await backups.check({ file: shared, keys: secretFiles.slice(1), signer: undefined });
  await refuses(backups.check({ file: shared, keys: [secret], signer: undefined }), "backup_wrong_key");
});
