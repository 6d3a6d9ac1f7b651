// The rule of sight as an SQL predicate. `sees` of #policy reads the same data in memory; a property test compares the two.
import { sql } from "kysely";
import type { RawBuilder } from "kysely";
import type { Sight } from "#domain";

/** A table that carries the label columns audience, requires and expires_on, by its alias in the query. */
export type Labelled = "version" | "run" | "watch";

/**
 * The predicate that admits what the sight admits. Every reader of records goes through it; what it does not know it denies, and so
 * does an empty `all`.
 */
export function admits(sight: Sight, table: Labelled): RawBuilder<boolean> {
  const column = (name: "audience" | "requires" | "expires_on"): RawBuilder<unknown> => sql.ref(`${table}.${name}`);
  switch (sight.op) {
    case "nobody":
      return sql<boolean>`false`;
    case "all":
      return sight.of.length === 0
        ? sql<boolean>`false`
        : sql<boolean>`(${sql.join(
            sight.of.map((part) => admits(part, table)),
            sql` and `,
          )})`;
    case "any-of":
      return sql<boolean>`(${column("audience")} && ${[...sight.grants]}::text[])`;
    case "all-of":
      return sql<boolean>`(${column("requires")} <@ ${[...sight.grants]}::text[])`;
    case "not-expired":
      return sql<boolean>`(${column("expires_on")} is null or ${column("expires_on")} >= ${sight.today}::date)`;
    default:
      // Data from a later version of the rule: in doubt, deny.
      return sql<boolean>`false`;
  }
}
