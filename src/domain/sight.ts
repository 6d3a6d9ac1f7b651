import type { Labels } from "./labels.ts";

/**
 * The rule of sight for one officer, as data. `#policy` makes it and tests it in memory; `#store` compiles the same data to an SQL
 * predicate. The default is `nobody`.
 */
export type Sight =
  | { readonly op: "nobody" }
  | { readonly op: "all"; readonly of: readonly Sight[] }
  | { readonly op: "any-of"; readonly field: "audience"; readonly grants: readonly string[] }
  | { readonly op: "all-of"; readonly field: "requires"; readonly grants: readonly string[] }
  | { readonly op: "not-expired"; readonly field: "expiresOn"; readonly today: string };

/** The labels that the rule of sight reads. */
export type SightLabels = Pick<Labels, "audience" | "requires" | "expiresOn">;
