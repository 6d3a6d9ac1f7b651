import { capability } from "../capability.ts";
import { nodeHealth } from "./health.ts";
import { nodeInfo, setUp } from "./set-up.ts";

/** The node itself: what it is, its first run, how it is. */
export const nodeCases = capability({ info: nodeInfo, setUp, health: nodeHealth });
