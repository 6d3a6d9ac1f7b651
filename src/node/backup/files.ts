// Files of a folder as entries of an archive, read while others write.
import { open, readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import type { Entry } from "./archive.ts";

const atOnce = 256 * 1024;

/** Everything under a folder, each folder before what is in it. `leaves` says what is left out: a path from the folder on. What goes away meanwhile is left out. */
export async function* entriesUnder(
  folder: string,
  as: string,
  leaves: (path: string, isFolder: boolean) => boolean,
): AsyncGenerator<Entry> {
  yield* within("");

  async function* within(path: string): AsyncGenerator<Entry> {
    const status = await stat(join(folder, path)).catch(gone);
    if (status === undefined) return;
    if (path !== "") yield { kind: "folder", path: `${as}/${path}`, mode: status.mode & 0o777 };
    const found = (await readdir(join(folder, path), { withFileTypes: true }).catch(gone)) ?? [];
    for (const one of found.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
      const inner = path === "" ? one.name : `${path}/${one.name}`;
      if (leaves(inner, one.isDirectory())) continue;
      if (one.isDirectory()) yield* within(inner);
      else if (one.isFile()) yield* fileAt(join(folder, inner), `${as}/${inner}`);
    }
  }
}

/** One file as an entry; nothing when it has gone. */
export async function* fileAt(file: string, as: string): AsyncGenerator<Entry> {
  const handle = await open(file, "r").catch(gone);
  if (handle === undefined) return;
  try {
    const { mode } = await handle.stat();
    yield { kind: "file", path: as, mode: mode & 0o777, content: readAll(handle) };
  } finally {
    await handle.close();
  }
}

/** A text as an entry. */
export function textEntry(path: string, text: string): Entry {
  async function* content(): AsyncGenerator<Uint8Array> {
    yield Buffer.from(text);
  }
  return { kind: "file", path, mode: 0o600, content: content() };
}

async function* readAll(handle: Awaited<ReturnType<typeof open>>): AsyncGenerator<Uint8Array> {
  for (let at = 0; ;) {
    const { bytesRead, buffer } = await handle.read(Buffer.allocUnsafe(atOnce), 0, atOnce, at);
    if (bytesRead === 0) return;
    at += bytesRead;
    yield buffer.subarray(0, bytesRead);
  }
}

function gone(error: unknown): undefined {
  if (error instanceof Error && "code" in error && (error.code === "ENOENT" || error.code === "ENOTDIR"))
    return undefined;
  throw error;
}
