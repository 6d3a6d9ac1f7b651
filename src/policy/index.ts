export { sees, sightOf } from "./sight.ts";
export { grantsOf, mayUse, purposesOf, readsWholeLog } from "./roles.ts";
export { lockSeconds } from "./lockout.ts";
