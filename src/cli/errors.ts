import type { TextKey } from "./texts/catalogue.ts";

/** Exit codes of `besa`; they are API (docs/command-line.md). */
export const exitCodes = {
  fine: 0,
  failed: 1,
  usage: 2,
  unreachable: 3,
  refused: 4,
  unconfirmed: 9,
  possible: 10,
  match: 11,
  altered: 12,
  problems: 13,
  interrupted: 130,
} as const;

/** What the command line itself can fail with; what the node refuses keeps the node's code. */
export const cliErrors = {
  usage: "The command line is not understood. See --help.",
  no_node: "No node is known: give --node or BESA_NODE, or run besa beside a running node's ./data.",
  bad_address: "The node's address is not an http or https URL.",
  signed_out: "The command needs somebody signed in: besa login, or BESA_LOGIN and BESA_PASSWORD.",
  session_ended: "The kept session has ended. Sign in again.",
  not_asked: "A password is needed and nobody is there to type it.",
  file: "A file cannot be read.",
  output: "A file cannot be written.",
  purpose: "A check needs a purpose: --purpose or BESA_PURPOSE.",
  what_to_check: "Nothing to check was named.",
  resume_needs_output: "--resume of a batch needs --output.",
  no_user: "No user has this login.",
  no_unit: "No unit has this code.",
  import_files: "The files given are not those the run was begun with.",
} as const;

export type CliErrorCode = keyof typeof cliErrors;

const exits = {
  usage: exitCodes.usage,
  no_node: exitCodes.unreachable,
  bad_address: exitCodes.usage,
  signed_out: exitCodes.refused,
  session_ended: exitCodes.refused,
  not_asked: exitCodes.refused,
  file: exitCodes.usage,
  output: exitCodes.failed,
  purpose: exitCodes.usage,
  what_to_check: exitCodes.usage,
  resume_needs_output: exitCodes.usage,
  no_user: exitCodes.failed,
  no_unit: exitCodes.failed,
  import_files: exitCodes.usage,
} as const satisfies Record<CliErrorCode, number>;

/** The command line cannot go on. `values` fill the text of the same code in the catalogues. */
export class CliError extends Error {
  override readonly name = "CliError";
  readonly code: CliErrorCode;
  readonly values: Readonly<Record<string, string | number>>;

  constructor(code: CliErrorCode, values: Readonly<Record<string, string | number>> = {}, options?: ErrorOptions) {
    super(cliErrors[code], options);
    this.code = code;
    this.values = values;
  }

  /** The exit code that this error ends the program with. */
  get exit(): number {
    return exits[this.code];
  }

  /** Its text in the catalogues. */
  get text(): TextKey {
    return `error.${this.code}`;
  }
}
