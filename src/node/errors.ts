/** Why a node could not start. Codes are API; the texts name the way out. */
export const nodeErrors = {
  node_running: "A node already runs on this data folder. Use it, or stop it first.",
  port_taken: "Another program listens on this port. Name another with --port or BESA_PORT.",
  trial_unjoined:
    "The nodes of the trial's federation did not come together. Stop, and start again; with --single there is one node alone.",
  backup_no_node: "There is no node in this data folder to back up. Name its folder with --data.",
  backup_no_key:
    "There is no key to seal the backup for. Make one with 'besa backup key', or name its public file with --to.",
  backup_bad_key: "This file holds no backup key, or another than it says.",
  backup_shares_missing: "Too few shares of the backup key were given. Name each share's file with --key.",
  backup_exists: "There is a file of this name already. Backups are never overwritten: name another.",
  backup_disk_full: "The disk is full. What was begun has been removed; nothing else was touched.",
  backup_damaged: "This is no whole backup: it was cut off, changed, or is something else. Nothing was touched.",
  backup_wrong_key: "The keys given do not open this backup; the detail names those that do. Nothing was touched.",
  backup_other_signer: "The backup is signed by another node than the one named. Nothing was touched.",
  backup_other_machine:
    "The backup holds a database of another major version of PostgreSQL, or of another kind of machine. Use the Besa it was made with. Nothing was touched.",
  backup_without_database:
    "The backup was made beside a database of its own and does not hold it. Restore that database first, and name it in DATABASE_URL. Nothing was touched.",
  restore_not_empty: "The data folder is not empty. A backup is restored into a new one: move the old one away.",
  restore_database_in_use:
    "A node works with the database that DATABASE_URL names: it would be told that it comes out of a backup. Stop that node, or name the database that was restored. Nothing was touched.",
  restore_log_damaged:
    "The log in this backup does not verify: it was altered before the backup was made. Nothing was touched.",
  database_other:
    "The database is not the one that this data folder has worked with: its log is another. Connect the right one. Where a new beginning is meant, move the named file away.",
  secret_unreadable:
    "A file of secrets in the data folder does not hold what it was made with. Restore it from the backup; without one, move it away, and what it was for is made anew.",
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
