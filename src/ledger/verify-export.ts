// A whole exported log, checked offline in one pass. Trust rests on one key; every line of the export may be forged.
import { readVerifierKey, SealError } from "#seal";
import type { Policy, Verifier } from "#seal";
import { Audit } from "./audit.ts";
import { readExportLine } from "./export-line.ts";
import type { ExportLine } from "./export-line.ts";
import { openOwn } from "./own-checkpoint.ts";
import type { JudgedCheckpoint } from "./own-checkpoint.ts";
import type { Verification } from "./verification.ts";

/**
 * Verifies the lines that `Ledger.export` gave, in constant memory and without a network. Give the log's verifier key, learnt from
 * elsewhere; checkpoints kept from before or got from a witness, which the log must contain; and a policy, which says whose cosignatures
 * count (`witnessed`). Throws a `SealError` only for a key of yours that is none.
 */
export async function verifyExport(
  lines: AsyncIterable<string> | Iterable<string>,
  expectedKey?: string,
  knownCheckpoints: readonly string[] = [],
  policy?: Policy,
): Promise<Verification> {
  const expected = expectedKey === undefined ? undefined : readVerifierKey(expectedKey);
  let audit: Audit | undefined;
  for await (const line of lines) {
    if (line === "") continue;
    const read = readExportLine(line);
    if (audit !== undefined) {
      const verdict = audit.take(read);
      if (verdict !== undefined) return verdict;
      continue;
    }
    const begun = begin(read, { expectedKey, expected, knownCheckpoints, policy });
    if (!(begun instanceof Audit)) return begun;
    audit = begun;
  }
  return audit === undefined ? { status: "unreadable" } : audit.finish();
}

interface Trust {
  readonly expectedKey: string | undefined;
  readonly expected: Verifier | undefined;
  readonly knownCheckpoints: readonly string[];
  readonly policy: Policy | undefined;
}

function begin(header: ExportLine, { expectedKey, expected, knownCheckpoints, policy }: Trust): Audit | Verification {
  if (header.kind !== "header") return { status: "unreadable" };
  if (expectedKey !== undefined && header.key !== expectedKey) return { status: "wrong_key", key: header.key };
  const verifier = expected ?? readOwnKey(header.key);
  if (verifier === undefined) return { status: "wrong_key", key: header.key };
  const trust = { verifier, origin: header.origin, policy };
  const checkpoint = openOwn(header.note, trust);
  if (checkpoint === "wrong_key") return { status: "wrong_key", key: header.key };
  if (checkpoint === "forged" || checkpoint.size !== header.size) return { status: "forged_checkpoint", line: 1 };
  const known: JudgedCheckpoint[] = [];
  for (const note of knownCheckpoints) {
    const opened = openOwn(note, trust);
    if (typeof opened === "string") return { status: "forged_checkpoint", line: 0 };
    known.push(opened);
  }
  return new Audit({ checkpoint, trust, key: header.key, keyExpected: expected !== undefined, known });
}

function readOwnKey(text: string): Verifier | undefined {
  try {
    return readVerifierKey(text);
  } catch (error) {
    if (error instanceof SealError) return undefined;
    throw error;
  }
}
