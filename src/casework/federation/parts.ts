// The parts of a version, by whom they are about.
import { readPart, reopenDirectoryNote } from "#exchange";
import type { AuthorityId } from "#domain";
import type { Store, StoredDirectory } from "#store";

/** The parts of a version that this node has. */
export async function partsByAuthority(
  store: Pick<Store, "federation">,
  { note }: Pick<StoredDirectory, "note">,
): Promise<ReadonlyMap<AuthorityId, Uint8Array>> {
  const { index } = reopenDirectoryNote(note);
  const parts = await store.federation.parts(index.parts.map(({ sha256 }) => sha256));
  return new Map(parts.map((part) => [readPart(part).authority, part]));
}
