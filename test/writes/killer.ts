// Loaded into a node before its program (`--import`), by tests alone: notes each write that is durable once it has succeeded, and dies by SIGKILL exactly
// before or exactly after the one that a test has named. The node's own code knows nothing of it.
import files, { appendFileSync, existsSync, promises, readFileSync, rmSync } from "node:fs";
import type { FileHandle } from "node:fs/promises";
import { syncBuiltinESMExports } from "node:module";
import { join, relative, resolve, sep } from "node:path";
import { isMainThread } from "node:worker_threads";
import pg from "pg";
import { commitNamed, fileNamed } from "./table.ts";

/** What a test lays into the folder `KILLED_AT_WRITES` to have the node die. */
export interface Armed {
  readonly write: string;
  readonly when: "before" | "after";
  /** So many of these writes pass first. */
  readonly skip: number;
}

const folder = process.env["KILLED_AT_WRITES"] ?? "";
const data = resolve(process.env["BESA_DATA"] ?? "data");
const armedFile = join(folder, "armed.json");
const seenFile = join(folder, "seen");
const diedFile = join(folder, "died");
let passing = { text: "", count: 0 };

/** Once before the write, with nothing done, and once after it, with nobody told. */
function moment(write: string, when: "before" | "after"): void {
  if (when === "before") appendFileSync(seenFile, `${write}\n`);
  if (!existsSync(armedFile)) return;
  const text = readFileSync(armedFile, "utf8");
  // Written whole under another name by the test, in this very shape.
  const armed = JSON.parse(text) as Armed;
  if (armed.write !== write || armed.when !== when) return;
  passing = { text, count: passing.text === text ? passing.count + 1 : 1 };
  if (passing.count <= armed.skip) return;
  appendFileSync(diedFile, `${when} ${write}\n`);
  rmSync(armedFile);
  process.kill(process.pid, "SIGKILL");
}

async function around<T>(write: string, work: () => Promise<T>): Promise<T> {
  moment(write, "before");
  const result = await work();
  moment(write, "after");
  return result;
}

/** What a statement writes: the verb and the table of each part. */
function changesOf(text: string): string[] {
  const plain = text.replaceAll(/--.*$/gm, "").replaceAll(/'(?:[^']|'')*'/g, "''");
  const found = plain.matchAll(/\b(insert into|update|delete from|merge into)\s+"?([a-z_]+)"?/gi);
  const changes = [...found].flatMap(([, verb = "", table = ""]) =>
    ["set", "of", "skip", "nowait", "on"].includes(table) ? [] : [`${verb.split(" ")[0]?.toLowerCase()} ${table}`],
  );
  return /\berase_records\(/.test(plain) ? [...changes, "erase records"] : changes;
}

/** By connection: what its open transaction has changed. */
const open = new WeakMap<object, Set<string>>();

/** The name of the write that a statement makes durable: a commit by all that it commits. */
function committedBy(client: object, text: string): string | undefined {
  const changes = open.get(client);
  if (/^\s*(begin|start transaction)/i.test(text)) open.set(client, new Set());
  else if (/^\s*rollback/i.test(text) && !/^\s*rollback\s+to/i.test(text)) open.delete(client);
  else if (/^\s*commit/i.test(text)) {
    open.delete(client);
    return changes === undefined || changes.size === 0 ? undefined : commitNamed(changes);
  } else if (changes === undefined) {
    const alone = changesOf(text);
    return alone.length === 0 ? undefined : commitNamed(new Set(alone));
  } else for (const change of changesOf(text)) changes.add(change);
  return undefined;
}

/** Where a file lies in the node's data; undefined for what is not of it. */
function placeOf(path: unknown): string | undefined {
  if (typeof path !== "string") return undefined;
  const place = relative(data, resolve(path)).split(sep).join("/");
  return /^(?:files|federation|search)(?:\/|$)/.test(place) ? place : undefined;
}

function watchDatabase(): void {
  const { prototype } = pg.Client;
  // The library takes its arguments in several forms; they are handed on as they came.
  const query = Reflect.get(prototype, "query") as (...given: unknown[]) => unknown;
  const watched = function (this: pg.Client, ...given: unknown[]): unknown {
    const [first] = given;
    const text = typeof first === "string" ? first : String(Reflect.get(Object(first), "text") ?? "");
    const write = committedBy(this, text);
    if (write === undefined) return Reflect.apply(query, this, given);
    moment(write, "before");
    const result = Reflect.apply(query, this, given);
    if (!(result instanceof Promise)) return result;
    return result.then((value: unknown) => {
      moment(write, "after");
      return value;
    });
  };
  Object.defineProperty(prototype, "query", { value: watched, writable: true, configurable: true });
}

async function watchFiles(): Promise<void> {
  const paths = new WeakMap<object, string>();
  const { open: openFile, rename, rm, truncate } = promises;
  const watch = (write: string, path: unknown, work: () => Promise<unknown>): Promise<unknown> => {
    const place = placeOf(path);
    return place === undefined ? work() : around(fileNamed(write, place), work);
  };
  Object.assign(promises, {
    open: async (...given: Parameters<typeof openFile>) => {
      const handle = await openFile(...given);
      const place = placeOf(given[0]);
      if (place !== undefined) paths.set(handle, place);
      return handle;
    },
    rename: (from: string, to: string) => watch("rename", to, () => rename(from, to)),
    rm: (...given: Parameters<typeof rm>) => watch("rm", given[0], () => rm(...given)),
    truncate: (...given: Parameters<typeof truncate>) => watch("truncate", given[0], () => truncate(...given)),
  });
  syncBuiltinESMExports();
  const one = await openFile(process.execPath, "r");
  // Every open file has this prototype; the library does not name it.
  const prototype = Object.getPrototypeOf(one) as FileHandle;
  await one.close();
  for (const verb of ["sync", "datasync", "write"] as const) {
    const plain: unknown = Reflect.get(prototype, verb);
    if (typeof plain !== "function") continue;
    const watched = function (this: FileHandle, ...given: unknown[]): unknown {
      const place = paths.get(this);
      const work = async (): Promise<unknown> => Reflect.apply(plain, this, given) as Promise<unknown>;
      return place === undefined ? work() : around(fileNamed(verb, place), work);
    };
    Object.defineProperty(prototype, verb, { value: watched, writable: true, configurable: true });
  }
}

/** Secrets are written so that the program waits: a file of its own, synced, renamed, and its folder synced. */
function watchWaiting(): void {
  const paths = new Map<number, string>();
  const { openSync, closeSync, writeFileSync, renameSync, fsyncSync } = files;
  const watch = <T>(write: string, place: string | undefined, work: () => T): T => {
    if (place === undefined) return work();
    moment(fileNamed(write, place), "before");
    const result = work();
    moment(fileNamed(write, place), "after");
    return result;
  };
  const pathOf = (file: unknown): string | undefined => (typeof file === "number" ? paths.get(file) : placeOf(file));
  Object.assign(files, {
    openSync: (...given: Parameters<typeof openSync>) => {
      const file = openSync(...given);
      const place = placeOf(given[0]);
      if (place !== undefined) paths.set(file, place);
      return file;
    },
    closeSync: (file: number) => {
      paths.delete(file);
      closeSync(file);
    },
    writeFileSync: (...given: Parameters<typeof writeFileSync>) =>
      watch("write", pathOf(given[0]), () => writeFileSync(...given)),
    renameSync: (from: string, to: string) => watch("rename", placeOf(to), () => renameSync(from, to)),
    fsyncSync: (file: number) => watch("sync", pathOf(file), () => fsyncSync(file)),
  });
}

if (folder !== "" && isMainThread) {
  watchDatabase();
  watchWaiting();
  await watchFiles();
}
