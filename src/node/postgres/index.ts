export { startPostgres } from "./postgres.ts";
export type { PostgresConnection } from "./postgres.ts";
export { startTestPostgres } from "./test-postgres.ts";
export type { TestPostgres } from "./test-postgres.ts";
