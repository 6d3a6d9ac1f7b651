// besa log verify: no node, no network, no trust in where the file comes from.
import { verifyExport } from "#ledger";
import type { Verification } from "#ledger";
import { readPolicy } from "#seal";
import type { Policy } from "#seal";
import { textLines } from "../byte-lines.ts";
import { clean, paint, print, printJson } from "../console.ts";
import type { Console } from "../console.ts";
import { exitCodes } from "../errors.ts";
import { absolute, inputBytes, openInput } from "../files.ts";
import { optionText, optionTexts } from "../options.ts";
import type { Options } from "../options.ts";
import { isTextProof, proofIn, verifyOne, verifyText } from "./proof-verify.ts";
import { showProgress } from "../progress.ts";

/** Verifies an exported log, or a proof of one entry. Exit code 12, and the first altered entry by its number, when it is not what was signed. */
export async function verifyLog(console: Console, [path]: readonly string[], options: Options): Promise<number> {
  const { policy, key } = await trustOf(console, options);
  const small = await smallFile(console, path);
  if (small !== undefined && isTextProof(small)) return verifyText(console, small, { policy, key });
  const proof = small === undefined ? undefined : proofIn(small);
  if (proof !== undefined) return verifyOne(console, proof, key);
  const bytes = await inputBytes(console.terminal, path ?? "-");
  const known = await Promise.all(optionTexts(options, "checkpoint").map((one) => textOrFile(console, one)));
  const checkpoints = known.filter((one) => one !== undefined);
  const outcome = await verifyExport(watched(console, bytes), key, checkpoints, policy);
  if (console.isJson) printJson(console, outcome);
  else for (const line of describe(console, outcome)) print(console, line);
  const isWitnessed = policy === undefined || ("witnessed" in outcome && outcome.witnessed !== 0);
  return outcome.status === "intact" && isWitnessed ? exitCodes.fine : exitCodes.altered;
}

/** Whom to believe: a policy, and the log's key, given by itself or by the policy. */
export async function trustOf(
  console: Console,
  options: Options,
): Promise<{ readonly policy: Policy | undefined; readonly key: string | undefined }> {
  const policy = await policyOf(console, optionText(options, "policy"));
  const told = await textOrFile(console, optionText(options, "key"));
  return { policy, key: told?.trim() ?? (policy?.logs.length === 1 ? policy.logs[0]?.verifierKey : undefined) };
}

/** The policy in a file. */
async function policyOf({ terminal }: Console, path: string | undefined): Promise<Policy | undefined> {
  if (path === undefined) return undefined;
  const text = await terminal.readText(absolute(terminal, path));
  if (text === undefined) await openInput(terminal, path);
  return readPolicy(Buffer.from(text ?? ""));
}

/** A file that may be the proof of a single entry: a whole log is longer. */
export async function smallFile({ terminal }: Console, path: string | undefined): Promise<string | undefined> {
  if (path === undefined || path === "-") return undefined;
  const { size } = await openInput(terminal, path);
  return size > longestProof ? undefined : terminal.readText(absolute(terminal, path));
}

/** A proof holds details, and cosignatures of several kilobytes each. */
const longestProof = 4 * 1024 * 1024;

/** A text given as itself, or as the name of the file that holds it. */
async function textOrFile({ terminal }: Console, told: string | undefined): Promise<string | undefined> {
  if (told === undefined || told.includes("+") || told.includes("\n")) return told;
  const text = await terminal.readText(absolute(terminal, told));
  if (text === undefined) await openInput(terminal, told);
  return text;
}

async function* watched(console: Console, bytes: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const progress = showProgress(console);
  let count = 0;
  try {
    for await (const line of textLines(bytes)) {
      yield line;
      count += 1;
      progress.update(undefined, console.say("log.progress", { count }));
    }
  } finally {
    progress.end();
  }
}

function describe(console: Console, outcome: Verification): string[] {
  const { say } = console;
  const good = (text: string): string => paint(console, text, "bold", "green");
  const bad = (text: string): string => paint(console, text, "bold", "red");
  switch (outcome.status) {
    case "intact":
      return [
        good(say("log.intact", { leaves: outcome.leaves })),
        ...aboutKey(console, outcome),
        ...aboutWitnesses(console, outcome.witnessed),
        ...aboutErased(console, outcome.erased),
      ];
    case "altered":
      return [
        ...altered(console, outcome).map(bad),
        say("log.why", { reason: clean(outcome.reason) }),
        ...aboutKey(console, outcome),
      ];
    case "nodes_altered":
      return [
        bad(say("log.nodes_altered", { level: outcome.level, index: outcome.index })),
        ...aboutKey(console, outcome),
      ];
    case "forked":
      return [bad(say("log.forked", { ...outcome.between })), ...aboutKey(console, outcome)];
    case "truncated":
      return [bad(say("log.truncated", { leaves: outcome.leaves, size: outcome.size })), ...aboutKey(console, outcome)];
    case "wrong_key":
      return [bad(say("log.wrong_key", { key: clean(outcome.key) }))];
    case "forged_checkpoint":
      return [bad(say("log.forged_checkpoint", { line: outcome.line }))];
    case "unreadable":
      return [bad(say("log.unreadable"))];
  }
}

function altered(
  { say }: Console,
  { leaf, between, certified }: Extract<Verification, { status: "altered" }>,
): string[] {
  if (leaf === undefined)
    return [say("log.altered.between", { certified, from: between?.from ?? 0, to: between?.to ?? 0 })];
  const first = say("log.altered", { leaf, certified });
  return between === undefined ? [first] : [first, say("log.altered.also", { ...between })];
}

function aboutKey(
  { say }: Console,
  { key, keyExpected }: { readonly key: string; readonly keyExpected: boolean },
): string[] {
  return [keyExpected ? say("log.key.expected") : say("log.key.own", { key: clean(key) })];
}

function aboutWitnesses(console: Console, witnessed: number | undefined): string[] {
  if (witnessed === undefined) return [];
  if (witnessed > 0) return [console.say("log.witnessed", { witnessed })];
  return [paint(console, console.say("log.notWitnessed"), "bold", "red")];
}

function aboutErased({ say }: Console, count: number): string[] {
  return count === 0 ? [] : [say("log.erased", { count })];
}
