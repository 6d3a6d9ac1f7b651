export { admits, admitted, release } from "./egress.ts";
export type { Looking, Passed, Released } from "./egress.ts";
export { joinLabels } from "./join-labels.ts";
export { sees, sightOf } from "./sight.ts";
export { canBeLent, explainHeld, heldBy } from "./held.ts";
export type { Given, GivenAndLent, Held, UnitPosting } from "./held.ts";
export { fourEyesFor } from "./four-eyes.ts";
export { grantsOf, mayUse, needsReason, purposesOf, readsWholeLog, roles } from "./roles.ts";
export { lockSeconds } from "./lockout.ts";
