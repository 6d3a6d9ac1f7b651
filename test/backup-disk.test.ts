// Backups where something is missing: room on the disk, or the database, which is elsewhere and has tools of its own.
import assert from "node:assert/strict";
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  statfsSync,
  unlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { setTimeout as pause } from "node:timers/promises";
import pg from "pg";
import { createClient, type Client } from "#contract";
import { NodeError, startNode, type RunningNode } from "#node";
import { startTestNode } from "#testkit";
import { backupsOf } from "../src/node/backup/backups.ts";
import { startPostgres } from "../src/node/postgres/index.ts";

const megabyte = 1024 * 1024;
const folder = mkdtempSync(join(tmpdir(), "besa-backup-disk-"));
chmodSync(folder, 0o711);
const small = join(folder, "small");
mkdirSync(small, { mode: 0o711 });
const skip = mount(small, 64 * megabyte);

process.on("exit", () => {
  spawnSync("umount", ["-l", small]);
  rmSync(folder, { recursive: true, force: true });
});

/** A file system of its own, of so many bytes; says why there is none. */
function mount(place: string, bytes: number): string | false {
  if (process.getuid?.() !== 0) return "only root can mount a small file system: the full disk is not tried";
  const { status } = spawnSync("mount", ["-t", "tmpfs", "-o", `size=${bytes},mode=711`, "tmpfs", place]);
  return status === 0 ? false : "no small file system can be mounted here: the full disk is not tried";
}

const refuses = (work: Promise<unknown>, code: string): Promise<void> =>
  assert.rejects(work, (error: unknown) => error instanceof NodeError && error.code === code, code);

test(
  "a backup, and a restore, on a full disk is refused with a code and leaves nothing; with room it is made",
  { skip },
  async () => {
    const backups = backupsOf(undefined);
    await using node = await startTestNode({ persons: 20 });
    const { directory } = node.node;
    const { secretFiles: keys } = await backups.makeKey({ directory, folder, name: "office" });
    const file = join(small, "one.besa-backup");
    const ballast = join(small, "ballast");
    const { bavail, bsize } = statfsSync(small);
    writeFileSync(ballast, Buffer.alloc(bavail * bsize - megabyte));
    await refuses(backups.make({ directory, file, to: [] }), "backup_disk_full");
    assert.deepEqual(readdirSync(small), ["ballast"]);
    unlinkSync(ballast);
    // A part that a killed try has left behind is no backup, and hinders none.
    writeFileSync(`${file}.part`, "half");
    const made = await backups.make({ directory, file, to: [] });
    await backups.check({ file, keys, signer: made.signer });
    await refuses(backups.check({ file: `${file}.part`, keys, signer: undefined }), "backup_damaged");

    // The database of a restored node is far larger than its backup.
    const target = join(small, "restored");
    const before = readdirSync(small).toSorted();
    await refuses(
      backups.restore({ file, keys, signer: made.signer, directory: target, keepKeys: false }),
      "backup_disk_full",
    );
    assert.deepEqual(readdirSync(small).toSorted(), before);
  },
);

test("a backup that is killed leaves no file of its name, and the next one is whole", async () => {
  const backups = backupsOf(undefined);
  await using node = await startTestNode({ persons: 20 });
  const { directory } = node.node;
  const { secretFiles: keys } = await backups.makeKey({ directory, folder, name: "killed" });
  const target = join(folder, "killed");
  mkdirSync(target);
  const file = join(target, "one.besa-backup");
  const running = spawn(process.execPath, ["src/node/main.ts", "backup", file, "--data", directory]);
  const gone = once(running, "exit");
  for (let turn = 0; readdirSync(target).length === 0 && running.exitCode === null; turn += 1) {
    assert.ok(turn < 6000, "the backup never began");
    await pause(5);
  }
  running.kill("SIGKILL");
  await gone;
  // It may have been done before the kill: then its name is there, and whole.
  const isThere = existsSync(file);
  if (!isThere) await backups.make({ directory, file, to: [] });
  await backups.check({ file, keys, signer: undefined });
});

async function as({ address, trialLogins }: Pick<RunningNode, "address" | "trialLogins">): Promise<Client> {
  const nobody = createClient({ baseUrl: address, fetch });
  const { login = "", password = "" } = trialLogins?.officer ?? {};
  const { token = "" } = await nobody.call("signIn", { body: { login, password, as: "token" } });
  return createClient({ baseUrl: address, fetch, headers: () => ({ authorization: `Bearer ${token}` }) });
}

test("with a database of its own the backup has everything else, and comes back beside what that database's own tools brought back", async () => {
  const server = join(folder, "server");
  mkdirSync(server, { mode: 0o711 });
  await using postgres = await startPostgres({ directory: server, log: () => {} });
  const { host, user, database } = postgres.connection;
  const urlOf = (name: string): string => `postgresql://${user}@localhost/${name}?host=${encodeURIComponent(host)}`;
  const directory = join(folder, "node");
  const start = (data: string, databaseUrl: string, trial: boolean): Promise<RunningNode> =>
    startNode({ directory: data, databaseUrl, trial, trialPersons: 20, host: "127.0.0.1", port: 0, log: () => {} });
  const backups = backupsOf(urlOf(database));
  const file = join(folder, "beside.besa-backup");
  const { index, hash, keys } = await (async () => {
    await using node = await start(directory, urlOf(database), true);
    await node.ready;
    const { secretFiles } = await backups.makeKey({ directory, folder, name: "beside" });
    const officer = await as(node);
    const { leaf } = await officer.call("check", { body: { query: { name: "Zorvane Quilbrath" }, purpose: "border" } });
    const made = await backups.make({ directory, file, to: [] });
    assert.equal(made.hasDatabase, false);
    const besideIt = {
      file,
      keys: secretFiles,
      signer: undefined,
      directory: join(folder, "besides"),
      keepKeys: false,
    };
    await refuses(backups.restore(besideIt), "restore_database_in_use");
    assert.equal(existsSync(besideIt.directory), false);
    assert.equal(await node.store.restores.newest(), undefined);
    return { ...leaf, keys: secretFiles };
  })();
  // What stands for the server's own tools: a copy of the whole database under another name.
  const client = new pg.Client({ host, user, database: "postgres", port: postgres.connection.port });
  await client.connect();
  await client.query(`create database brought_back template ${client.escapeIdentifier(database)}`);
  await client.query("create database another");
  await client.end();

  const target = join(folder, "again");
  const to = { file, keys, signer: undefined, directory: target, keepKeys: false };
  await refuses(backupsOf(undefined).restore(to), "backup_without_database");
  await refuses(backupsOf(urlOf("another")).restore(to), "backup_without_database");
  assert.equal(existsSync(target), false);
  const restored = await backupsOf(urlOf("brought_back")).restore(to);
  assert.ok(restored.logSize > index);
  await using again = await start(target, urlOf("brought_back"), false);
  await again.ready;
  const leaves = await again.store.log.leaves(index, 1);
  assert.equal(Buffer.from(leaves[0]?.hash ?? []).toString("base64"), hash);
  const { candidates } = await (
    await as(again)
  ).call("check", {
    body: { query: { name: "Zorvane Quilbrath" }, purpose: "border" },
  });
  assert.ok(Array.isArray(candidates));
});
