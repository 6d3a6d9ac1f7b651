// What can go wrong in this room. Codes are API; the words beside them are for people and stand in docs/errors.md.

/** Every error code of the store: what it means and what to do. */
export const storeErrors = {
  store_unavailable:
    "The database cannot be reached or is shutting down. Look at its log; the work can be tried again.",
  store_busy: "Another transaction held what this one needed. Nothing was changed; try again.",
  store_too_slow:
    "The statement took longer than it may. Nothing was changed; ask for less, or look at the database's load.",
  store_conflict: "Something with this name or key is there already. Nothing was changed.",
  store_append_only: "Record versions and log leaves are never altered or deleted.",
  store_unstorable_text: "The text holds a character that no text has (U+0000 or half a surrogate pair). Remove it.",
  store_refused:
    "The database refused what the rule of sight, or the node's role, does not allow. Nothing was changed.",
  store_invalid: "The database refused a value that breaks a rule of its tables. Nothing was changed.",
  store_not_found: "There is no such thing in the store.",
  store_run_active: "Another import run of this list is under way. Wait for it, or cancel it.",
  store_run_state: "The import run is not in a state for this.",
  store_schema_newer: "The database was migrated by a newer Besa. Start that version, or a newer one.",
  store_role_missing:
    "The database has no role for the node to work as, and whoever signed in may not make it. Make it as docs/operators-guide.md says.",
  store_role_unbound:
    "The node would work in the database as a role that the rule of sight does not bind: a superuser, an owner, or one with BYPASSRLS. Give it another.",
  store_full: "The database is out of disk, memory or connections. Make room; the work can be tried again.",
  store_damaged: "The log's tables miss rows that must be there. Stop the node, restore a backup, verify the log.",
  store_failed: "The database refused the work for a reason Besa does not know. Its message is in the cause.",
} as const;

export type StoreErrorCode = keyof typeof storeErrors;

/** The store refused or failed. Whatever was in the transaction is undone. */
export class StoreError extends Error {
  override readonly name = "StoreError";
  readonly code: StoreErrorCode;
  /** What the code was about: a constraint's name, a run's state. Never personal data. */
  readonly detail: string | undefined;

  constructor(code: StoreErrorCode, options: ErrorOptions & { readonly detail?: string } = {}) {
    super(options.detail === undefined ? storeErrors[code] : `${storeErrors[code]} (${options.detail})`, options);
    this.code = code;
    this.detail = options.detail;
  }
}

/** By SQLSTATE, then by its class: https://www.postgresql.org/docs/18/errcodes-appendix.html. The first row that fits. */
const codes: readonly (readonly [prefix: string, code: StoreErrorCode])[] = [
  ["BE001", "store_append_only"],
  ["23505", "store_conflict"],
  ["40", "store_busy"],
  ["55P03", "store_busy"],
  ["57014", "store_too_slow"],
  ["42501", "store_refused"],
  ["25P03", "store_too_slow"],
  ["22P05", "store_unstorable_text"],
  ["22021", "store_unstorable_text"],
  ["57P", "store_unavailable"],
  ["08", "store_unavailable"],
  ["58", "store_unavailable"],
  ["53", "store_full"],
  ["22", "store_invalid"],
  ["23", "store_invalid"],
];

/** Turns what the driver throws into the room's error. An error that is already coded is handed on. */
export function storeError(error: unknown): StoreError {
  if (error instanceof StoreError) return error;
  const constraint = textField(error, "constraint");
  const options = { cause: error, ...(constraint === undefined ? {} : { detail: constraint }) };
  return new StoreError(codeOf(textField(error, "code"), error), options);
}

function codeOf(state: string | undefined, error: unknown): StoreErrorCode {
  // Refused, broken, reset and timed-out sockets have Node's codes (ECONNREFUSED, EPIPE ...; no SQLSTATE begins with E), a lost one has none.
  const isSocket = state?.startsWith("E") === true;
  if (isSocket || (error instanceof Error && /connection|timeout/i.test(error.message) && state === undefined))
    return "store_unavailable";
  return codes.find(([prefix]) => state?.startsWith(prefix) === true)?.[1] ?? "store_failed";
}

function textField(error: unknown, name: "code" | "constraint"): string | undefined {
  const value: unknown = typeof error === "object" && error !== null ? Reflect.get(error, name) : undefined;
  return typeof value === "string" ? value : undefined;
}
