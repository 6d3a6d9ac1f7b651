export { startPostgres } from "./postgres.ts";
export type { Postgres, PostgresConnection } from "./postgres.ts";
export { startTestPostgres } from "./test-postgres.ts";
export type { TestPostgres } from "./test-postgres.ts";
