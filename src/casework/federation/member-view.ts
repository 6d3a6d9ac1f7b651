// A member with its nodes and keys, as people compare them.
import type { AuthorityId, Country } from "#domain";
import { type Member, qualifiedAuthority } from "#exchange";
import { readVerifierKey } from "#seal";

/** A key, as people compare it. */
interface KeyView {
  readonly id: string;
  readonly use: "signing" | "sealing";
  readonly kem?: "x25519" | "xwing";
  readonly from: string;
  readonly until: string;
  readonly revokedAt?: string;
}

/** A member with its nodes. */
export interface MemberView {
  readonly authority: AuthorityId;
  readonly country?: Country;
  readonly name: string;
  /** At the hub of a confidential roster: who is told of it, and it of them. */
  readonly knownTo?: readonly AuthorityId[];
  readonly nodes: readonly {
    readonly id: string;
    readonly endpoints: readonly string[];
    readonly roles: readonly string[];
    readonly languages: readonly string[];
    readonly keys: readonly KeyView[];
  }[];
}

/** A member as it is shown; of a linked federation under its whole names. */
export function memberView({ authority, country, name, nodes }: Member, federation?: string): MemberView {
  const whole = (own: string): string => (federation === undefined ? own : `${own}@${federation}`);
  return {
    authority: federation === undefined ? authority : qualifiedAuthority(authority, federation),
    ...(country === undefined ? {} : { country }),
    name,
    nodes: nodes.map(({ id, endpoints, roles, languages, signing, sealing }) => ({
      id: whole(id),
      endpoints,
      roles,
      languages,
      keys: [
        ...signing.map(({ key, ...time }) => ({
          id: readVerifierKey(key).id,
          use: "signing" as const,
          ...timed(time),
        })),
        ...sealing.map(({ id: key, kem, ...time }) => ({ id: key, use: "sealing" as const, kem, ...timed(time) })),
      ],
    })),
  };
}

function timed({
  from,
  until,
  revokedAt,
}: {
  readonly from: string;
  readonly until: string;
  readonly revokedAt?: string | undefined;
}): Pick<KeyView, "from" | "until" | "revokedAt"> {
  return { from, until, ...(revokedAt === undefined ? {} : { revokedAt }) };
}
