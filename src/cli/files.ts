import { addAbortSignal, Readable } from "node:stream";
import { CliError } from "./errors.ts";
import type { ReadableFile, Terminal, WritableFile } from "./terminal.ts";

/** Opens a file for reading. Throws CliError `file`. */
export async function openInput(terminal: Terminal, path: string): Promise<ReadableFile> {
  try {
    return await terminal.openFile(absolute(terminal, path));
  } catch (cause) {
    throw new CliError("file", { file: path }, { cause });
  }
}

/** Opens a file to write at its end, after cutting it to `keep` bytes. Throws CliError `output`. */
export async function openOutput(terminal: Terminal, path: string, keep: number): Promise<WritableFile> {
  try {
    return await terminal.openToAppend(absolute(terminal, path), keep);
  } catch (cause) {
    throw new CliError("output", { file: path }, { cause });
  }
}

/** A file's bytes, or standard input for `-`. */
export async function inputBytes(terminal: Terminal, path: string): Promise<AsyncIterable<Uint8Array>> {
  return path === "-" ? standardInput(terminal) : (await openInput(terminal, path)).stream();
}

/** Standard input, let go on Ctrl+C: an open one that nobody reads to its end would keep the program from ending. */
export function standardInput(terminal: Terminal): AsyncIterable<Uint8Array> {
  const input = terminal.input();
  return input instanceof Readable ? addAbortSignal(terminal.signal, input) : input;
}

/** The path as seen from the working directory. */
export function absolute({ workingDirectory }: Terminal, path: string): string {
  return path.startsWith("/") || /^[A-Za-z]:[\\/]/.test(path) ? path : `${workingDirectory}/${path}`;
}

/** The last part of a path: a file's own name. */
export function fileName(path: string): string {
  return path.split(/[\\/]/).at(-1) ?? path;
}
