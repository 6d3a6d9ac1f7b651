// The hub gives its directory to the hubs of linked federations, to each what the link names, and theirs to its own members, as it came.
import { anchorFingerprint, ExchangeError, mostVersions, readLinkRequest, reopenDirectoryNote } from "#exchange";
import type { DirectoryAnswer, DirectoryLink } from "#exchange";
import { toBase64 } from "#seal";
import { CaseworkError } from "../error.ts";
import { isNamed } from "./links.ts";
import { type FederationNeeds, refusing } from "./needs.ts";
import { requireHub } from "./own-place.ts";
import { partsByAuthority } from "./parts.ts";
import { proofOf } from "./serve-directory.ts";
import type { StandingKeeper } from "./standing.ts";

const nothing: DirectoryAnswer = { versions: [], parts: [], proof: "", more: false };

/** Answers another hub about this federation's directory, or a member about a linked one's. */
export async function serveLinked(
  needs: FederationNeeds & { readonly standings: StandingKeeper },
  note: string,
): Promise<DirectoryAnswer> {
  return refusing(async () => {
    const hub = await requireHub(needs.store);
    const standing = await needs.standings.standing();
    if (standing === undefined) throw new CaseworkError("federation_none");
    const { book } = standing;
    const { federation, node, of, since } = readLinkRequest(note, book, needs.chance.now());
    if (node === undefined) return ownFor(needs, book.ownLink(federation), since, hub.authority);
    const link = book.ownLink(of);
    const { authority } = book.place(node).member;
    if (!isNamed(link.ours, authority))
      throw new ExchangeError("not_linked", `${node} is not named by the link to ${of}`);
    return theirsFor(needs, anchorFingerprint(link.anchor), since);
  });
}

/** This federation's own, with the members that the link names, and the hub. */
async function ownFor(
  needs: FederationNeeds,
  { ours, anchor: { federation } }: DirectoryLink,
  since: number,
  hub: string,
): Promise<DirectoryAnswer> {
  const { store, witnessing } = needs;
  const published = await witnessing.published();
  const newest = published === undefined ? undefined : await store.federation.newest(published.size);
  if (published === undefined || newest === undefined) throw new CaseworkError("not_found");
  // Whoever has none begins with the newest: the anchor speaks for it.
  const versions = await store.federation.versions(
    since === 0 ? newest.version - 1 : since,
    newest.version,
    mostVersions,
  );
  const last = versions.at(-1);
  if (last === undefined) return nothing;
  // A version from before the link would say that there is none: the one that has it comes with the next checkpoint. One on the way there is passed through: whoever was
  // linked before goes on from what it had then.
  const { links = [] } = reopenDirectoryNote(newest.note).index;
  if (!links.some(({ anchor }) => anchor.federation === federation)) throw new ExchangeError("not_linked", federation);
  const parts = [...(await partsByAuthority(store, last))];
  return {
    versions: versions.map((version) => version.note),
    parts: parts.flatMap(([authority, part]) =>
      authority === hub || isNamed(ours, authority) ? [toBase64(part)] : [],
    ),
    proof: await proofOf(needs, last, published),
    more: last.version < newest.version,
  };
}

/** A linked federation's, as it came to this hub. */
async function theirsFor({ store }: FederationNeeds, anchor: string, since: number): Promise<DirectoryAnswer> {
  const { linked } = store.federation;
  const newest = await linked.newest(anchor);
  if (newest === undefined) throw new CaseworkError("not_found");
  if (newest.version <= since) return nothing;
  const versions = await linked.versions(anchor, since === 0 ? newest.version - 1 : since, mostVersions);
  const last = versions.findLast(({ proof }) => proof !== undefined);
  if (last?.proof === undefined) throw new CaseworkError("not_found");
  const isNewest = last.version === newest.version;
  return {
    versions: versions.filter(({ version }) => version <= last.version).map((version) => version.note),
    // Only of the newest are the members here: whoever is far behind asks on.
    parts: isNewest ? (await linked.parts(anchor)).map(toBase64) : [],
    proof: last.proof,
    more: !isNewest,
  };
}
