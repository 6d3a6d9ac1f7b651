// besa record export, verify: a copy of a record with the log's proof, and its check on any machine without a node.
import { createHash } from "node:crypto";
import { routes } from "#contract";
import { Purpose, RecordId } from "#domain";
import { canonicalBytes, readTlogProof } from "#seal";
import { connect } from "../connection.ts";
import { clean, note, paint, print, printJson } from "../console.ts";
import type { Console } from "../console.ts";
import { exitCodes } from "../errors.ts";
import { openOutput } from "../files.ts";
import { given, hasOption, optionText, parseTyped } from "../options.ts";
import type { Options } from "../options.ts";
import { smallFile, trustOf } from "./log-verify.ts";
import { verifyText } from "./proof-verify.ts";

/** Writes a copy of a record, with its handling codes and proof, to a file or to standard output. */
export async function exportRecord(
  console: Console,
  [record = ""]: readonly string[],
  options: Options,
): Promise<number> {
  const consent = given({
    by: optionText(options, "consentBy"),
    on: optionText(options, "consentOn"),
    reference: optionText(options, "consentReference"),
  });
  const body = parseTyped(routes.exportRecord.body, {
    purpose: parseTyped(Purpose, optionText(options, "purpose")),
    ...given({
      reason: optionText(options, "reason"),
      recipient: optionText(options, "recipient"),
      approval: optionText(options, "approval"),
    }),
    use: hasOption(options, "court") ? "court" : "police",
    ...(Object.keys(consent).length === 0 ? {} : { consent }),
    ...(hasOption(options, "noteRead") ? { noteRead: true } : {}),
  });
  const params = { id: parseTyped(RecordId, record) };
  await using open = await connect(console, "exportRecord");
  const text = await (await open.client.call("exportRecord", { params, body })).text();
  const path = optionText(options, "output");
  if (path === undefined) {
    console.terminal.out(`${text}\n`);
    return exitCodes.fine;
  }
  const file = await openOutput(console.terminal, path, 0);
  try {
    await file.write(`${text}\n`);
  } finally {
    await file.close();
  }
  note(console, console.say("record.exported", { file: clean(path) }));
  return exitCodes.fine;
}

/** Checks such a file with no node and no network. Exit code 12 when it is not what left the node. */
export async function verifyRecord(
  console: Console,
  [path = ""]: readonly string[],
  options: Options,
): Promise<number> {
  const { policy, key } = await trustOf(console, options);
  const read = readExport((await smallFile(console, path)) ?? "");
  if (read === undefined) return tell(console, "record.unreadable", "unreadable");
  // Only the log's entry of the export says which bytes left; that entry's proof is checked below.
  if (read.expected !== read.sha256) return tell(console, "record.altered", "altered");
  const exit = verifyText(console, read.proof, { policy, key, own: read.key });
  if (exit !== exitCodes.fine || console.isJson) return exit;
  print(console, paint(console, console.say("record.intact"), "bold", "green"));
  for (const code of read.handling) print(console, `  ${clean(code)}`);
  return exit;
}

function tell(console: Console, words: "record.unreadable" | "record.altered", status: string): number {
  if (console.isJson) printJson(console, { status });
  else print(console, paint(console, console.say(words), "bold", "red"));
  return exitCodes.altered;
}

interface ReadExport {
  readonly proof: string;
  readonly key: string;
  readonly handling: readonly string[];
  /** What the file's content is, and what the entry says that it was; hexadecimal. */
  readonly sha256: string;
  readonly expected: unknown;
}

/** The parts of an export; undefined when the text is none. */
function readExport(text: string): ReadExport | undefined {
  try {
    const { proof, ...statement } = objectOf(JSON.parse(text));
    const { key } = objectOf(statement["node"]);
    if (statement["besa"] !== "record-export" || statement["v"] !== 1) return undefined;
    if (typeof proof !== "string" || typeof key !== "string") return undefined;
    const told = objectOf(JSON.parse(Buffer.from(readTlogProof(proof).extra ?? []).toString("utf8")));
    const detail = objectOf(told["detail"]);
    if (detail["act"] !== "record-exported") return undefined;
    const codes: unknown = statement["handling"];
    return {
      proof,
      key,
      handling: Array.isArray(codes) ? codes.filter((code) => typeof code === "string") : [],
      sha256: createHash("sha256").update(canonicalBytes(statement)).digest("hex"),
      expected: objectOf(detail["outcome"])["sha256"],
    };
  } catch (error) {
    // Text that is no JSON, no object where one must be, or no proof: it is no export.
    if (error instanceof Error) return undefined;
    throw error;
  }
}

function objectOf(value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw new TypeError("not an object");
  // An object's members are looked at one by one.
  return value as Readonly<Record<string, unknown>>;
}
