export { startTestNode } from "./test-node.ts";
export type { TestNode } from "./test-node.ts";
export { importEnded, importList } from "./import-list.ts";
