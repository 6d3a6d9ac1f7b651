export { startNode } from "./start-node.ts";
export type { NodeOptions, RunningNode } from "./start-node.ts";
export { readConfig } from "./config.ts";
export type { NodeConfig } from "./config.ts";
export { NodeError, nodeErrors } from "./errors.ts";
export type { NodeErrorCode } from "./errors.ts";
