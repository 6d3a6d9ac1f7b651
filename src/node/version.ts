import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";

/** Where the program stands on disk. */
export const programRoot = resolve(import.meta.dirname, "../..");

/** The version in package.json. */
export function versionOf(): string {
  const text: unknown = JSON.parse(readFileSync(join(programRoot, "package.json"), "utf8"));
  return typeof text === "object" && text !== null && "version" in text ? String(text.version) : "0";
}
