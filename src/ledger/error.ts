/** Every way the ledger refuses, and what to do about it. Compared with docs/errors.md. */
export const ledgerErrors = {
  unfit_detail:
    "The detail cannot be logged: it is not plain JSON, holds U+0000 or half a surrogate pair, or is over 1 MiB. Nothing was written.",
  overloaded: "Too many entries wait for the log. Nothing was written; try again later, and look at the database.",
  append_failed:
    "The transaction failed. The entry is most likely not in the log, but may be if the answer of the database was lost; do not act on it.",
  closed: "The ledger is shutting down and takes no more entries.",
  wrong_signer: "The signing key's name is not the log's origin. Correct the configuration.",
  no_such_entry: "The log has no entry with this index.",
  log_damaged:
    "The log's tables do not fit together. Stop the node, export the log, verify the export, restore a backup.",
  log_forked:
    "The stored log is not a continuation of the last signed checkpoint: entries were altered or a backup lost some. Nothing is signed until this is cleared up.",
  bad_entry: "The bytes of a leaf are not a log entry of a version known here.",
  bad_proof: "The proof is not in the format of an exported entry.",
  entry_altered: "The entry's detail, data or hash is not what the checkpoint commits to.",
  unwitnessed:
    "For longer than the policy allows, too few witnesses have cosigned the log. Nothing is released until they have; look at why they do not.",
  bad_witness: "The name, key or address of a witness, or the quorum, is not one. The message says which.",
} as const;

/** The codes of `LedgerError`: they are API, the messages are for people. */
export type LedgerErrorCode = keyof typeof ledgerErrors;

/** What every function of the ledger throws. */
export class LedgerError extends Error {
  override readonly name = "LedgerError";
  readonly code: LedgerErrorCode;

  constructor(code: LedgerErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}
