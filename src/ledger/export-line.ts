// A line of an export, read from outside: anything may stand in it.
import { fromBase64 } from "#seal";
import { member } from "./entry.ts";

/** The first line: whose log this is, and the checkpoint that signs all of it. */
export interface HeaderLine {
  readonly kind: "header";
  readonly origin: string;
  readonly key: string;
  readonly size: number;
  readonly note: string;
}

/** A leaf. */
export interface LeafLine {
  readonly kind: "leaf";
  readonly index: number;
  readonly hash: Uint8Array;
  readonly data: Uint8Array;
  readonly salt: Uint8Array | undefined;
  /** Undefined once erased. */
  readonly detail: unknown;
}

/** Any line of an export. */
export type ExportLine =
  | HeaderLine
  | LeafLine
  | { readonly kind: "node"; readonly level: number; readonly index: number; readonly hash: Uint8Array }
  | { readonly kind: "checkpoint"; readonly size: number; readonly note: string }
  | { readonly kind: "end"; readonly size: number }
  | { readonly kind: "unreadable" };

const unreadable: ExportLine = { kind: "unreadable" };

/** Reads a line by the members that it has. */
export function readExportLine(line: string): ExportLine {
  const value = parse(line);
  if (member(value, "besa") !== undefined) return readHeader(value);
  if (member(value, "index") !== undefined) return readLeaf(value);
  if (member(value, "node") !== undefined) return readNode(value);
  const size = count(value, "size");
  const note = member(value, "checkpoint");
  if (size !== undefined && typeof note === "string") return { kind: "checkpoint", size, note };
  const end = count(value, "end");
  return end === undefined ? unreadable : { kind: "end", size: end };
}

function readHeader(value: unknown): ExportLine {
  const [origin, key, note] = [member(value, "origin"), member(value, "key"), member(value, "checkpoint")];
  const size = count(value, "size");
  const isKnown = member(value, "besa") === "log" && member(value, "v") === 1;
  if (
    !isKnown ||
    typeof origin !== "string" ||
    typeof key !== "string" ||
    typeof note !== "string" ||
    size === undefined
  )
    return unreadable;
  return { kind: "header", origin, key, size, note };
}

function readLeaf(value: unknown): ExportLine {
  const [index, hash, data] = [count(value, "index"), hashOf(value), bytes(value, "data")];
  const salt = bytes(value, "salt");
  if (
    index === undefined ||
    hash === undefined ||
    data === undefined ||
    (salt === undefined && member(value, "salt") !== undefined)
  )
    return unreadable;
  return { kind: "leaf", index, hash, data, salt, detail: member(value, "detail") };
}

function readNode(value: unknown): ExportLine {
  const [level, index, hash] = [count(value, "level"), count(value, "node"), hashOf(value)];
  if (level === undefined || level === 0 || level > 52 || index === undefined || hash === undefined) return unreadable;
  return { kind: "node", level, index, hash };
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

function count(value: unknown, key: string): number | undefined {
  const found = member(value, key);
  return typeof found === "number" && Number.isSafeInteger(found) && found >= 0 ? found : undefined;
}

function bytes(value: unknown, key: string): Uint8Array | undefined {
  const found = member(value, key);
  return typeof found === "string" ? fromBase64(found) : undefined;
}

function hashOf(value: unknown): Uint8Array | undefined {
  const found = bytes(value, "hash");
  return found?.length === 32 ? found : undefined;
}
