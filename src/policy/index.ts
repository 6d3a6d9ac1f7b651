export { admitted, release } from "./egress.ts";
export type { Released } from "./egress.ts";
export { joinLabels } from "./join-labels.ts";
export { sees, sightOf } from "./sight.ts";
export { grantsOf, mayUse, purposesOf, readsWholeLog } from "./roles.ts";
export { lockSeconds } from "./lockout.ts";
