// The directory of a linked federation: a hub gets it from the other hub, a member from its own, and each verifies it against the anchor in its own directory.
import {
  anchorFingerprint,
  type DirectoryLink,
  isOpen,
  type Membership,
  readDirectoryAnswer,
  readMembers,
  reopenDirectoryNote,
  signLinkRequest,
} from "#exchange";
import { chain, codeOf, demandLogged, hubOf, postTo } from "./fetch-directory.ts";
import { isNamed, readLinked } from "./links.ts";
import { type FederationNeeds, nodeEntry } from "./needs.ts";
import { directorySigner, listedKeys, ownPlace, signerOf } from "./own-place.ts";
import { kept } from "./publish.ts";
import { readKept } from "./standing.ts";

/** Answers fetched one after the other, at most. */
const mostAnswers = 32;

/** Fetches what is new of each linked federation. What fails is noted by its code, and changes nothing. */
export async function fetchLinked(needs: FederationNeeds): Promise<void> {
  const place = await ownPlace(needs.store);
  const newest = await needs.store.federation.newest();
  if (place?.state !== "in" || newest === undefined) return;
  const { index } = reopenDirectoryNote(newest.note);
  const now = needs.chance.now();
  for (const link of index.links ?? [])
    if (isOpen(link, now) && (place.isHub || isNamed(link.ours, place.authority))) await look(needs, place, link);
}

async function look(needs: FederationNeeds, place: Membership, link: DirectoryLink): Promise<void> {
  const { linked } = needs.store.federation;
  const at = needs.chance.now().toISOString();
  const name = anchorFingerprint(link.anchor);
  try {
    let more = true;
    for (let answers = 0; more && answers < mostAnswers; answers += 1) more = await fetchOnce(needs, place, link);
    await linked.noteLook(name, at);
  } catch (error) {
    const code = codeOf(error);
    if (code === undefined) throw error;
    await linked.noteLook(name, at, code);
  }
}

async function fetchOnce(needs: FederationNeeds, place: Membership, { anchor }: DirectoryLink): Promise<boolean> {
  const { store, chance } = needs;
  const name = anchorFingerprint(anchor);
  const newest = await store.federation.linked.newest(name);
  const since = newest?.version ?? 0;
  const { url, request } = await questionFor(needs, place, { of: anchor.federation, since, anchor });
  const answer = readDirectoryAnswer(await postTo(needs, url, request));
  const taken = chain({ anchor }, newest?.note, answer.versions);
  const last = taken.at(-1);
  if (last === undefined) return false;
  demandLogged({ anchor }, last, answer.proof);
  const parts = [...answer.parts];
  await readMembers(last.index, parts, { isLinked: true });
  await store.transact(async (tx) => {
    await tx.federation.lock();
    // Another process may have been as fast.
    if (((await tx.federation.linked.newest(name))?.version ?? 0) !== since) return;
    for (const version of taken) {
      const stored = kept(version, chance.now());
      if (version === last) await tx.federation.linked.keep(name, { ...stored, proof: answer.proof }, parts);
      else await tx.federation.linked.keep(name, stored);
    }
    await needs.ledger.write(tx.log, [
      nodeEntry("directory-taken", {
        subject: anchor.federation,
        outcome: { version: last.index.version, hash: last.hash, members: parts.length },
      }),
    ]);
  });
  return answer.more;
}

/** Whom to ask, and how it is signed: a hub by the key of its directory, which the other's link names, a member by its own. */
async function questionFor(
  { store, chance, federation: machine }: FederationNeeds,
  place: Membership,
  asked: { readonly of: string; readonly since: number; readonly anchor: DirectoryLink["anchor"] },
): Promise<{ readonly url: string; readonly request: string }> {
  const { of, since, anchor } = asked;
  const { federation } = place.anchor;
  const at = chance.now().toISOString();
  if (place.isHub) {
    const request = signLinkRequest({ federation, of, at, since }, directorySigner(machine, federation));
    // Where it is now its own directory says: a hub moves, and its anchor stays as it was agreed on.
    return { url: `${hubOf({ anchor }, await readLinked(store, anchor))}/federation/linked`, request };
  }
  const newest = await store.federation.newest();
  const own = newest === undefined ? undefined : await readKept({ store }, newest.note);
  const signer = signerOf(
    machine,
    place,
    own === undefined ? undefined : listedKeys(own.members, place.node, chance.now()),
  );
  const request = signLinkRequest({ federation, node: place.node, of, at, since }, signer);
  return { url: `${hubOf(place, own)}/federation/linked`, request };
}
