import { readVerifierKey } from "#seal";
import type { Standing } from "./needs.ts";

/** The ids of the signing keys that the directory calls revoked, by node; only of nodes that have some. */
export function revokedKeys(book: Standing["book"]): ReadonlyMap<string, readonly string[]> {
  const nodes = book.directory.members.flatMap((member) => member.nodes);
  const revoked = nodes.map(({ id, signing }): [string, string[]] => [
    id,
    signing.flatMap(({ key, revokedAt }) => (revokedAt === undefined ? [] : [readVerifierKey(key).id])),
  ]);
  return new Map(revoked.filter(([, keys]) => keys.length > 0));
}
