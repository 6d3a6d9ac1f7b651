import type { ReactNode } from "react";

/** A name and its value; values that are absent or empty are left out. */
export type Fact = readonly [name: string, value: ReactNode];

/** Facts as a list of terms. Texts are isolated, because they may be in any script. */
export function Facts({ facts }: { readonly facts: readonly Fact[] }) {
  const present = facts.filter(([, value]) => value !== undefined && value !== null && value !== "" && value !== false);
  if (present.length === 0) return null;
  return (
    <dl className="facts-grid">
      {present.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{typeof value === "string" ? <bdi className="pre">{value}</bdi> : value}</dd>
        </div>
      ))}
    </dl>
  );
}
