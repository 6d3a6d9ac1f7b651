export { createServer } from "./server.ts";
export type { ServerOptions } from "./server.ts";
export { ApiError, apiErrors, statuses } from "./errors.ts";
export type { ApiErrorCode } from "./errors.ts";
