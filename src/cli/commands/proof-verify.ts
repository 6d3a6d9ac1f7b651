// A single entry with its proof, as the log's page saves it: checked offline like the whole log.
import { LedgerError, verifyProof, type ProvenEntry } from "#ledger";
import { SealError } from "#seal";
import { LogProof } from "#contract";
import { clean, paint, print, printJson } from "../console.ts";
import type { Console } from "../console.ts";
import { exitCodes } from "../errors.ts";

/** The proof that a text holds; undefined when it is something else, such as a whole export. */
export function proofIn(text: string): LogProof | undefined {
  try {
    return LogProof.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}

/** Says whether the entry is what was signed. Exit code 12 when it is not. */
export function verifyOne(console: Console, proof: LogProof, key: string | undefined): number {
  const outcome = prove(proof, key ?? proof.key);
  const { say } = console;
  if ("reason" in outcome) {
    if (console.isJson) printJson(console, { status: "altered", leaf: proof.index, reason: outcome.reason });
    else
      print(
        console,
        paint(console, say("log.proof.altered", { leaf: proof.index, reason: clean(outcome.reason) }), "bold", "red"),
      );
    return exitCodes.altered;
  }
  if (console.isJson)
    printJson(console, {
      status: "intact",
      leaf: outcome.index,
      size: outcome.size,
      at: outcome.entry.at,
      act: outcome.entry.act,
      keyExpected: key !== undefined,
    });
  else {
    print(
      console,
      paint(
        console,
        say("log.proof.intact", { leaf: outcome.index, size: outcome.size, at: outcome.entry.at }),
        "bold",
        "green",
      ),
    );
    print(console, key === undefined ? say("log.key.own", { key: clean(proof.key) }) : say("log.key.expected"));
  }
  return exitCodes.fine;
}

function prove({ data, ...rest }: LogProof, key: string): ProvenEntry | { readonly reason: string } {
  try {
    return verifyProof({ ...rest, leafData: data }, key);
  } catch (error) {
    if (error instanceof LedgerError || error instanceof SealError) return { reason: error.code };
    throw error;
  }
}
