// A capability is a table of use cases; each takes what it needs of the machine as its first argument.
import { tellingOfOutage } from "./outage.ts";

type UseCase<Needs> = (needs: Needs, ...rest: never[]) => Promise<unknown>;
type Table = Readonly<Record<string, UseCase<never>>>;

/** What all use cases of a table need together. */
type NeedsOf<T extends Table> = T[keyof T] extends UseCase<infer Needs> ? Needs : never;

/** The use cases of a table with their needs handed in. */
type Bound<T extends Table> = {
  readonly [Name in keyof T]: T[Name] extends (needs: never, ...rest: infer Rest) => infer Answer
    ? (...rest: Rest) => Answer
    : never;
};

/** A capability out of its table: given what its use cases need, it has them as others call them. Outages are told as refusals. */
export function capability<T extends Table>(table: T): (needs: NeedsOf<T>) => Bound<T> {
  return (needs) => {
    const bound = Object.entries<UseCase<never>>(table).map(([name, useCase]) => {
      // The compiler does not see it for any table, but what all need is what each needs.
      const given = needs as never;
      return [name, tellingOfOutage((...rest: never[]) => useCase(given, ...rest))];
    });
    // Object.fromEntries forgets which name has which use case.
    return Object.fromEntries(bound) as Bound<T>;
  };
}
