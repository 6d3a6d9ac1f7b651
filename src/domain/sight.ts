import type { Labels } from "./labels.ts";

/**
 * The rule of sight for one officer on one day (ISO 8601, UTC), as data: who holds one of a record's `audience` and all that it `requires` sees
 * it until it expires. `#policy` makes it and tests it in memory; `#store` tells it to the database, whose row-level security has the same
 * rule in SQL. The default is `nobody`.
 */
export type Sight =
  | { readonly op: "nobody" }
  | { readonly op: "holds"; readonly grants: readonly string[]; readonly today: string };

/** The labels that the rule of sight reads. */
export type SightLabels = Pick<Labels, "audience" | "requires" | "expiresOn">;
