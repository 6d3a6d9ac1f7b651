// What a running node leaves in its data folder, so that the command line finds it without being told.
import { CliError } from "./errors.ts";
import type { Console } from "./console.ts";

/** A node, and what its data folder says of it when it runs on this machine. */
export interface FoundNode {
  /** Without a slash at the end. */
  readonly address: string;
  /** The data folder, when the node was found there. */
  readonly directory: string | undefined;
  readonly isDemo: boolean;
}

/** Finds the node: `--node`, else BESA_NODE, else the one running in BESA_DATA or ./data. Throws CliError `no_node` or `bad_address`. */
export async function findNode({ terminal, node }: Console): Promise<FoundNode> {
  const directory = dataDirectory(terminal);
  const here = readNote(await terminal.readText(`${directory}/node.json`));
  const told = node ?? terminal.env["BESA_NODE"];
  if (told === undefined || told === "") {
    if (here === undefined) throw new CliError("no_node");
    return { ...here, directory };
  }
  const address = normal(told);
  // Told the address of the node that also runs here: the trial's logins are still at hand.
  if (here?.address === address) return { ...here, directory };
  return { address, directory: undefined, isDemo: false };
}

/** The data folder meant when none is named. */
export function dataDirectory({ env, workingDirectory }: Console["terminal"]): string {
  const named = env["BESA_DATA"];
  if (named === undefined || named === "") return `${workingDirectory}/data`;
  return named.startsWith("/") ? named : `${workingDirectory}/${named}`;
}

function normal(told: string): string {
  if (!/^https?:\/\//i.test(told) || !URL.canParse(told)) throw new CliError("bad_address", { address: told });
  const { origin, pathname } = new URL(told);
  return `${origin}${pathname}`.replace(/\/+$/, "");
}

function readNote(text: string | undefined): { address: string; isDemo: boolean } | undefined {
  const note = parseObject(text);
  if (typeof note["address"] !== "string") return undefined;
  return { address: normal(note["address"]), isDemo: note["demo"] === true };
}

/** A JSON object from a file that may be missing or broken; then an empty one. */
export function parseObject(text: string | undefined): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text ?? "{}");
    // A JSON object: typeof and isArray have just said so.
    return typeof value === "object" && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : {};
  } catch {
    return {};
  }
}
