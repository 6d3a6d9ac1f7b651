// Links to other federations: made and ended by two officers of the hub, and worked from by every member as its directory says.
import {
  type Anchor,
  anchorFingerprint,
  DirectoryBook,
  DirectoryLink,
  isLive,
  isOpen,
  mostLinks,
  readAnchor,
  readMembers,
  reopenDirectoryNote,
} from "#exchange";
import type { Directory, DirectoryIndex, Membership } from "#exchange";
import type { ApprovalSubject, AuthorityId, Reach } from "#domain";
import type { Store, StoreTransaction } from "#store";
import type { Chance } from "../clock.ts";
import { CaseworkError } from "../error.ts";
import { dayLength } from "./needs.ts";

type Change = Extract<ApprovalSubject, { act: "change-federation" }>["change"];
type LinkChange = Extract<Change, { kind: "link" | "unlink" }>;
/** What the book of a node knows of a link. */
type Linked = NonNullable<ConstructorParameters<typeof DirectoryBook>[2]>[number];

/** A link is agreed on for no longer. */
const longest = 366 * dayLength;

/** Refuses a link that cannot be made, or ended: `bad_anchor`, `fingerprint_wrong`, `link_own`, `link_known_name`, `link_follows`, `link_until`, `links_many`, `not_found`. */
export async function requireLinkable(
  store: Pick<Store, "federation">,
  chance: Chance,
  { hub, change }: { readonly hub: Membership; readonly change: LinkChange },
): Promise<void> {
  const now = chance.now();
  if (change.kind === "unlink") {
    const link = await linkTo(store, change.federation);
    if (link === undefined || !isLive(link, now)) throw new CaseworkError("not_found");
    return;
  }
  const anchor = readAnchor(change.anchor);
  if (anchor.federation === hub.anchor.federation) throw new CaseworkError("link_own");
  if (anchorFingerprint(anchor) !== change.fingerprint) throw new CaseworkError("fingerprint_wrong");
  await requireSame(store, anchor, change.follows);
  const ahead = Date.parse(change.until) - now.getTime();
  if (!(ahead > 0 && ahead <= longest)) throw new CaseworkError("link_until");
  await requireRoom(store, anchor.federation, now);
  const members = new Set<string>((await store.federation.members()).map(({ authority }) => authority));
  if (change.ours !== "all" && !change.ours.every((one) => members.has(one))) throw new CaseworkError("not_found");
}

/** A federation is its anchor, not its name: another under the same name is somebody else, unless officers say whom it follows. One that was followed does not come back. */
async function requireSame(store: Pick<Store, "federation">, anchor: Anchor, follows?: string): Promise<void> {
  const known = await knownAs(store, anchor.federation);
  const [latest, own] = [known.at(-1), anchorFingerprint(anchor)];
  if (follows !== undefined && (latest === own || latest !== follows)) throw new CaseworkError("link_follows");
  const isNew = follows !== undefined && !known.includes(own);
  if (latest !== undefined && latest !== own && !isNew) throw new CaseworkError("link_known_name", { detail: latest });
}

/** The fingerprints of the anchors that stood for a name at this hub, in the order in which one followed the other. */
export async function knownAs({ federation: { linked } }: Pick<Store, "federation">, name: string): Promise<string[]> {
  return (await linked.anchors(name)).map((one) => anchorFingerprint(readAnchor(one)));
}

/** Makes a link, and writes down whose the name is from now on. */
async function put(tx: StoreTransaction, link: DirectoryLink): Promise<void> {
  const { linked } = tx.federation;
  const { anchor } = link;
  const isKnown = (await knownAs(tx, anchor.federation)).at(-1) === anchorFingerprint(anchor);
  if (!isKnown) await linked.followAnchor(anchor.federation, plain(anchor));
  await linked.putLink(anchor.federation, plain(DirectoryLink.parse(link)));
}

/** The directory has room for so many, and one that has ended takes its place until no recall passes any more. */
async function requireRoom(store: Pick<Store, "federation">, federation: string, now: Date): Promise<void> {
  const links = (await store.federation.linked.links()).map((one) => DirectoryLink.parse(one));
  const others = links.filter((link) => link.anchor.federation !== federation && isOpen(link, now));
  if (others.length >= mostLinks) throw new CaseworkError("links_many");
}

/** Does what two officers have decided. An ended link stays in the directory while recalls may pass. */
export async function changeLinks(tx: StoreTransaction, change: LinkChange, at: string): Promise<void> {
  if (change.kind === "link") {
    const { anchor, ours, theirs, until } = change;
    return put(tx, { anchor, ours, theirs, until: new Date(until).toISOString() });
  }
  const link = await linkTo(tx, change.federation);
  if (link === undefined || link.until <= at) throw new CaseworkError("not_found");
  return put(tx, { ...link, until: at });
}

/** At a hub that has got versions of its directory back: its links are those of the last, one that was ended stays so, and names are whose they became in any. */
export async function regainLinks(
  tx: StoreTransaction,
  versions: readonly { readonly index: Pick<DirectoryIndex, "links"> }[],
): Promise<void> {
  const { linked } = tx.federation;
  for (const { index } of versions) {
    for (const link of await linked.links()) await linked.dropLink(DirectoryLink.parse(link).anchor.federation);
    for (const link of index.links ?? []) await put(tx, link);
  }
}

/** The links that the next version of the directory has; those that are over are forgotten. */
export async function linksFor(tx: StoreTransaction, now: Date): Promise<Pick<DirectoryIndex, "links">> {
  const { linked } = tx.federation;
  const open: DirectoryLink[] = [];
  for (const link of (await linked.links()).map((one) => DirectoryLink.parse(one)))
    if (isOpen(link, now)) open.push(link);
    else await linked.dropLink(link.anchor.federation);
  return open.length === 0 ? {} : { links: open };
}

/** The links that a node works with: those of its directory that name it; at a hub, which relays for all, every one. */
export async function linkedOf(
  { store, chance }: { readonly store: Pick<Store, "federation">; readonly chance: Chance },
  { index }: Pick<Directory, "index">,
  { authority, isHub }: Pick<Membership, "authority" | "isHub">,
): Promise<Linked[]> {
  const own = (index.links ?? []).filter(({ ours }) => isHub || isNamed(ours, authority));
  return Promise.all(
    own.map(async (link) => {
      const directory = await readLinked(store, link.anchor);
      if (directory === undefined) return { link };
      return { link: cut(link, directory.index, index.federation), book: new DirectoryBook(directory, chance.now) };
    }),
  );
}

/** The newest directory of a linked federation that this node has. */
export async function readLinked(store: Pick<Store, "federation">, anchor: Anchor): Promise<Directory | undefined> {
  const name = anchorFingerprint(anchor);
  const newest = await store.federation.linked.newest(name);
  if (newest === undefined) return undefined;
  const kept = reopenDirectoryNote(newest.note);
  const parts = await store.federation.linked.parts(name);
  return { ...kept, members: await readMembers(kept.index, parts, { isLinked: true }) };
}

/** What both sides let: the other's own directory says when it has ended the link, and whom of this side it takes. */
export function cut(link: DirectoryLink, { links = [], issuedAt }: DirectoryIndex, own: string): DirectoryLink {
  const back = links.find(({ anchor }) => anchor.federation === own);
  if (back === undefined) return { ...link, until: link.until < issuedAt ? link.until : issuedAt };
  return {
    ...link,
    ours: both(link.ours, back.theirs),
    theirs: both(link.theirs, back.ours),
    until: link.until < back.until ? link.until : back.until,
  };
}

function both(one: Reach, other: Reach): Reach {
  if (one === "all") return other;
  return other === "all" ? one : one.filter((authority) => other.includes(authority));
}

/** Whether a list names an authority of this federation. */
export function isNamed(reach: Reach, authority: AuthorityId): boolean {
  return reach === "all" || reach.includes(authority);
}

async function linkTo(store: Pick<Store, "federation">, federation: string): Promise<DirectoryLink | undefined> {
  const links = (await store.federation.linked.links()).map((one) => DirectoryLink.parse(one));
  return links.find(({ anchor }) => anchor.federation === federation);
}

/** A link, or an anchor, as a JSON column takes it. */
function plain(said: DirectoryLink | Anchor): never {
  // Through JSON: it is plain data, whose type says so less plainly than the column's.
  return JSON.parse(JSON.stringify(said)) as never;
}
