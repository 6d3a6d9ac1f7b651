// A single entry with its proof, as the log's page saves it: checked offline like the whole log.
import { LedgerError, verifyProof, verifyTextProof, type ProvenEntry, type WitnessedEntry } from "#ledger";
import { readPolicy, SealError, type Policy } from "#seal";
import { LogProof } from "#contract";
import { clean, paint, print, printJson } from "../console.ts";
import type { Console } from "../console.ts";
import { CliError, exitCodes } from "../errors.ts";
import { given } from "../options.ts";

/** The proof that a text holds; undefined when it is something else, such as a whole export. */
export function proofIn(text: string): LogProof | undefined {
  try {
    return LogProof.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}

/** Whether a text is meant to be a C2SP tlog-proof. */
export function isTextProof(text: string): boolean {
  return text.startsWith("c2sp.org/tlog-proof@");
}

/** Says whether the entry is what was signed. Exit code 12 when it is not. */
export function verifyOne(console: Console, { data, ...rest }: LogProof, key: string | undefined): number {
  const outcome = attempt(() => verifyProof({ ...rest, leafData: data }, key ?? rest.key));
  return tell(console, outcome, { key, own: rest.key });
}

/**
 * Says the same of a C2SP tlog-proof, by a policy or by the log's key alone: the text itself names no key. `own` is the key that a file around it
 * names: without another the file is only shown to agree with itself.
 */
export function verifyText(
  console: Console,
  text: string,
  {
    policy,
    key,
    own,
  }: { readonly policy: Policy | undefined; readonly key: string | undefined; readonly own?: string },
): number {
  const judging = key ?? own;
  if (policy === undefined && judging === undefined) throw new CliError("usage", { what: "--key | --policy" });
  const judged = policy ?? readPolicy(Buffer.from(`log ${judging ?? ""}\nquorum none\n`));
  const outcome = attempt(() => verifyTextProof(text, judged));
  return tell(console, outcome, { key: policy === undefined ? key : (key ?? ""), own: own ?? "" });
}

type Outcome = (ProvenEntry & Partial<Pick<WitnessedEntry, "cosigned">>) | { readonly reason: string };

function tell(
  console: Console,
  outcome: Outcome,
  keys: { readonly key: string | undefined; readonly own: string },
): number {
  const { say } = console;
  if ("reason" in outcome) {
    if (console.isJson) printJson(console, { status: "altered", reason: outcome.reason });
    else print(console, paint(console, say("log.proof.altered", { reason: clean(outcome.reason) }), "bold", "red"));
    return exitCodes.altered;
  }
  const { index: leaf, size, entry, cosigned } = outcome;
  const { at, act } = entry;
  if (console.isJson) {
    printJson(console, {
      status: "intact",
      leaf,
      size,
      at,
      act,
      keyExpected: keys.key !== undefined,
      ...given({ cosigned }),
    });
    return exitCodes.fine;
  }
  print(console, paint(console, say("log.proof.intact", { leaf, size, at }), "bold", "green"));
  print(console, keys.key === undefined ? say("log.key.own", { key: clean(keys.own) }) : say("log.key.expected"));
  if (cosigned !== undefined && cosigned.length > 0)
    print(console, say("log.cosigned", { names: cosigned.map(({ witness }) => clean(witness)).join(", ") }));
  return exitCodes.fine;
}

function attempt<T>(work: () => T): T | { readonly reason: string } {
  try {
    return work();
  } catch (error) {
    if (error instanceof LedgerError || error instanceof SealError) return { reason: error.code };
    throw error;
  }
}
