/** Why a node could not start. Codes are API; the texts name the way out. */
export const nodeErrors = {
  node_running: "A node already runs on this data folder. Use it, or stop it first.",
  port_taken: "Another program listens on this port. Name another with --port or BESA_PORT.",
  trial_unjoined:
    "The nodes of the trial's federation did not come together. Stop, and start again; with --single there is one node alone.",
  setting_unknown: "This BESA_ variable is not known. Check its spelling; docs/operators-guide.md lists all.",
  setting_unreadable: "The value of this setting cannot be used.",
} as const;

export type NodeErrorCode = keyof typeof nodeErrors;

/** The node could not start; nothing was changed. */
export class NodeError extends Error {
  override readonly name = "NodeError";
  readonly code: NodeErrorCode;
  readonly detail: string | undefined;

  constructor(code: NodeErrorCode, options: ErrorOptions & { readonly detail?: string } = {}) {
    super(options.detail === undefined ? nodeErrors[code] : `${nodeErrors[code]} (${options.detail})`, options);
    this.code = code;
    this.detail = options.detail;
  }
}
