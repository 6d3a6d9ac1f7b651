// How what is of another federation is named: with that federation behind it.
import { AuthorityId } from "#domain";

/** A name as another federation has it: `it@besa.south`. */
export function qualified(name: string, federation: string): string {
  return `${name}@${federation}`;
}

/** As `qualified`, of an authority. */
export function qualifiedAuthority(authority: AuthorityId, federation: string): AuthorityId {
  return AuthorityId.parse(qualified(authority, federation));
}

/** The federation that a name is qualified by; undefined for a name at home. */
export function federationOf(name: string): string | undefined {
  const at = name.indexOf("@");
  return at < 0 ? undefined : name.slice(at + 1);
}

/** The name without its federation. */
export function bareName(name: string): string {
  return name.split("@")[0] ?? name;
}
