// Looks for words wherever a node could have them: in the memory of its processes, on its disk, in every row of its database.
import { closeSync, openSync, readdirSync, readFileSync, readSync } from "node:fs";
import { join } from "node:path";
import { setImmediate } from "node:timers/promises";
import pg from "pg";

/** A word as bytes that would betray it. */
export interface Needle {
  readonly word: string;
  readonly form: string;
  readonly bytes: Buffer;
}

/** Where a needle was found. */
export type Find = Pick<Needle, "word" | "form"> & { readonly where: string };

/** A word in the forms in which programs keep texts: UTF-8, UTF-16, escaped, in capitals and small letters, in hexadecimal and in base64. */
export function needlesOf(words: readonly string[]): Needle[] {
  const needles = words.flatMap((word) => {
    const written = [...new Set([word, word.toLowerCase(), word.toUpperCase()])];
    const utf8 = written.map((one) => ({ form: "utf-8", bytes: Buffer.from(one) }));
    const utf16 = written.map((one) => ({ form: "utf-16", bytes: Buffer.from(one, "utf16le") }));
    const escaped = [...word].map((letter) => (/[ -~]/.test(letter) ? letter : escapeOf(letter))).join("");
    const hex = Buffer.from(Buffer.from(word).toString("hex"));
    // Where in a base64 text a word begins is one of three places; its ends mix with what is beside it.
    const base64 = [0, 1, 2].map((shift) => ({
      form: "base64",
      bytes: Buffer.from(
        Buffer.concat([Buffer.alloc(shift), Buffer.from(word)])
          .toString("base64")
          .replaceAll("=", "")
          .slice(shift === 0 ? 0 : shift + 1, -2),
      ),
    }));
    const forms = [
      ...utf8,
      ...utf16,
      { form: "escaped", bytes: Buffer.from(escaped) },
      { form: "per cent", bytes: Buffer.from(encodeURIComponent(word)) },
      { form: "hexadecimal", bytes: hex },
      ...base64,
    ];
    return forms.map((one) => ({ word, ...one }));
  });
  return [...new Map(needles.map((needle) => [`${needle.word} ${needle.bytes.toString("hex")}`, needle])).values()];
}

function escapeOf(letter: string): string {
  return letter
    .split("")
    .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`)
    .join("");
}

/** What of the needles is in bytes. */
export function findIn(bytes: Buffer, needles: readonly Needle[], where: string): Find[] {
  return needles.filter((needle) => bytes.includes(needle.bytes)).map(({ word, form }) => ({ word, form, where }));
}

const atOnce = 16 * 1024 * 1024;
const page = 4096;
const emptyPage = Buffer.alloc(page);

/**
 * What of the needles is in the memory of processes that may be read by this one (Linux); nothing of one that has ended. What they share is read once. Throws
 * when it may not be read.
 */
export async function findInMemory(pids: readonly number[], needles: readonly Needle[]): Promise<Find[]> {
  const seen = new Set<string>();
  const finds: Find[] = [];
  for (const pid of pids) {
    const memory = unlessGone(() => openSync(`/proc/${pid}/mem`, "r"));
    if (memory === undefined) continue;
    try {
      for (const region of regionsOf(pid)) {
        if (region.shared !== undefined && seen.has(region.shared)) continue;
        if (region.shared !== undefined) seen.add(region.shared);
        finds.push(
          ...(await findInRegion(memory, region, needles)).map((find) => ({ ...find, where: `memory of ${pid}` })),
        );
      }
    } finally {
      closeSync(memory);
    }
  }
  return finds;
}

interface Region {
  readonly from: number;
  readonly to: number;
  /** The same in every process that has it; undefined for what one has alone. */
  readonly shared: string | undefined;
}

async function findInRegion(memory: number, { from, to }: Region, needles: readonly Needle[]): Promise<Find[]> {
  const finds: Find[] = [];
  const buffer = Buffer.alloc(Math.min(atOnce, to - from));
  // A needle may lie across two reads: a page is read twice.
  for (let at = from; at < to; at += atOnce - page) {
    const read = readAt(memory, buffer, { at, length: Math.min(atOnce, to - at) });
    finds.push(...findIn(withoutEmptyPages(buffer.subarray(0, read)), needles, ""));
    await setImmediate();
  }
  return finds;
}

/** Most of what a process may write was never written. */
function withoutEmptyPages(bytes: Buffer): Buffer {
  let end = 0;
  for (let at = 0; at < bytes.length; at += page) {
    const part = bytes.subarray(at, at + page);
    if (part.equals(emptyPage)) continue;
    if (end !== at) bytes.copyWithin(end, at, at + part.length);
    end += part.length;
  }
  return bytes.subarray(0, end);
}

function regionsOf(pid: number): Region[] {
  return (unlessGone(() => readFileSync(`/proc/${pid}/maps`, "utf8")) ?? "").split("\n").flatMap((line) => {
    const form = /^([0-9a-f]+)-([0-9a-f]+) (\S{4}) (\S+ \S+ \S+)\s*(.*)$/;
    const [, from = "", to = "", rights = "", file = "", name = ""] = form.exec(line) ?? [];
    // What cannot be written is the program itself.
    if (!rights.startsWith("rw") || name.startsWith("[v")) return [];
    const shared = rights.endsWith("s") ? `${file} ${name}` : undefined;
    return [{ from: Number.parseInt(from, 16), to: Number.parseInt(to, 16), shared }];
  });
}

/** Bytes that could be read; 0 where there is nothing behind an address. */
function readAt(
  memory: number,
  buffer: Buffer,
  { at, length }: { readonly at: number; readonly length: number },
): number {
  try {
    return readSync(memory, buffer, 0, length, at);
  } catch {
    return 0;
  }
}

/** What of the needles is in files under a folder. */
export function findOnDisk(folder: string, needles: readonly Needle[]): Find[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .flatMap(({ name, parentPath }) => {
      const file = join(parentPath, name);
      const bytes = unlessGone(() => readFileSync(file));
      return bytes === undefined ? [] : findIn(bytes, needles, file);
    });
}

/** What work gives; undefined where the process or the file has gone meanwhile. */
function unlessGone<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch (error) {
    if (error instanceof Error && "code" in error && (error.code === "ENOENT" || error.code === "ESRCH"))
      return undefined;
    throw error;
  }
}

/** What of the needles is in the rows of a database, as PostgreSQL writes them: what it keeps compressed is read as well. */
export async function findInRows(connection: pg.ClientConfig, needles: readonly Needle[]): Promise<Find[]> {
  const client = new pg.Client(connection);
  await client.connect();
  try {
    const { rows: tables } = await client.query<{ name: string }>(
      "select quote_ident(schemaname) || '.' || quote_ident(tablename) as name from pg_tables where schemaname not in ('pg_catalog', 'information_schema')",
    );
    const finds: Find[] = [];
    for (const { name } of tables) {
      const { rows } = await client.query<{ text: string }>(`select kept::text as text from ${name} as kept`);
      finds.push(...findIn(Buffer.from(rows.map(({ text }) => text).join("\n")), needles, `rows of ${name}`));
    }
    return finds;
  } finally {
    await client.end();
  }
}
