export { Postgres, startPostgres } from "./postgres.ts";
export type { PostgresConnection, PostgresOptions } from "./postgres.ts";
export { PostgresError, postgresErrors } from "./errors.ts";
export type { PostgresErrorCode } from "./errors.ts";
export { startTestPostgres, TestPostgres } from "./test-postgres.ts";
export { unsafeTestSettings } from "./settings.ts";
