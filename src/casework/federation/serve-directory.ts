// The hub gives the directory to its members: to each what it is to know.
import { ExchangeError, mostVersions, readDirectoryRequest } from "#exchange";
import type { DirectoryAnswer, Membership } from "#exchange";
import { toBase64, writeTlogProof, fromBase64 } from "#seal";
import type { StoredDirectory } from "#store";
import type { AuthorityId } from "#domain";
import { CaseworkError } from "../error.ts";
import { type FederationNeeds, refusing } from "./needs.ts";
import { requireHub } from "./own-place.ts";
import { partsByAuthority } from "./parts.ts";
import { demandHeard, isOwing, noteHeard } from "./heard.ts";
import { demandLog } from "./lost-log.ts";
import type { StandingKeeper } from "./standing.ts";

/** Answers a member's request: the versions since its own that the witnessed log has, the parts it is to know, and the log's proof of the last. */
export async function serveDirectory(
  needs: FederationNeeds & { readonly standings: StandingKeeper },
  note: string,
): Promise<DirectoryAnswer> {
  return refusing(async () => {
    const hub = await requireHub(needs.store);
    const standing = await needs.standings.standing();
    if (standing === undefined) throw new CaseworkError("federation_none");
    const { node, since } = readDirectoryRequest(note, standing.book, needs.chance.now());
    await demandShown(needs, { node, since });
    const published = await needs.witnessing.published();
    const newest = published === undefined ? undefined : await needs.store.federation.newest(published.size);
    if (published === undefined || newest === undefined) throw new CaseworkError("not_found");
    // Whoever has none begins with the newest: the anchor speaks for it.
    const from = since === 0 ? newest.version - 1 : since;
    const versions = await needs.store.federation.versions(from, newest.version, mostVersions);
    const last = versions.at(-1);
    if (last === undefined) return { versions: [], parts: [], proof: "", more: false };
    return {
      versions: versions.map((version) => version.note),
      parts: (await partsFor(needs, hub, { version: last, authority: standing.book.place(node).member.authority })).map(
        toBase64,
      ),
      proof: await proofOf(needs, last, published),
      more: last.version < newest.version,
    };
  });
}

/** A hub that was restored asks each member once to show what it holds. Throws `directory_behind`, by which the member does. */
async function demandShown(
  needs: Pick<FederationNeeds, "store">,
  { node, since }: { readonly node: string; readonly since: number },
): Promise<void> {
  if (!(await isOwing(needs, node))) return;
  if (since > 0) throw new ExchangeError("directory_behind", `${node} is asked first what it holds`);
  await noteHeard(needs, node);
}

async function partsFor(
  { store }: FederationNeeds,
  hub: Membership,
  { version, authority }: { readonly version: StoredDirectory; readonly authority: AuthorityId },
): Promise<Uint8Array[]> {
  const all = await partsByAuthority(store, version);
  if (hub.roster === "open") return [...all.values()];
  const known = new Set<string>([authority, hub.authority, ...(await store.federation.acquaintances(authority))]);
  return [...all].flatMap(([other, part]) => (known.has(other) ? [part] : []));
}

/** The log's proof of a version, as the witnesses have confirmed it. Throws `directory_unheard`, `log_behind`: a checkpoint is not given out where another may stand in its place. */
export async function proofOf(
  { ledger, store, chance }: FederationNeeds,
  { leaf }: StoredDirectory,
  published: { readonly size: number; readonly note: string; readonly lines: readonly string[] },
): Promise<string> {
  if (leaf === undefined) throw new CaseworkError("not_found");
  await demandHeard({ store, chance }, await requireHub(store));
  await demandLog(store);
  const entry = await ledger.prove(leaf, published);
  const { leafData: data, salt, detail } = entry;
  return writeTlogProof({
    index: leaf,
    proof: entry.proof.map((hash) => fromBase64(hash) ?? new Uint8Array()),
    checkpoint: entry.checkpoint + published.lines.join(""),
    extra: Buffer.from(JSON.stringify({ data, salt, detail })),
  });
}
