// The links to other federations, for people: with whom, for whom, until when, and what still lies there.
import { anchorFingerprint, isLive, isOpen, type Membership, reopenDirectoryNote } from "#exchange";
import type { Reach } from "#domain";
import { knownAs, linkedOf, readLinked } from "./links.ts";
import type { FederationNeeds } from "./needs.ts";
import { type MemberView, memberView } from "./member-view.ts";

/** A link as it is shown. */
export interface LinkView {
  readonly federation: string;
  readonly name: string;
  readonly fingerprint: string;
  /** At the hub: the fingerprint of the anchor that stood for this federation before, if there was one. */
  readonly follows?: string;
  /** As both sides have agreed by now. */
  readonly ours: Reach;
  readonly theirs: Reach;
  readonly until: string;
  /** `waiting`: the other side has not agreed, or its directory has not come yet. `ended`: only recalls pass. `expired`: its directory is, and nothing passes. */
  readonly state: "waiting" | "live" | "ended" | "expired";
  readonly directory?: { readonly version: number; readonly expiresAt: string };
  readonly problem?: { readonly code: string; readonly since: string };
  readonly members: readonly MemberView[];
  /** Records of this node's that went there and were not called back. */
  readonly out: number;
}

/** The links that this node works with. Of a confidential roster the members are told to who may read it. */
export async function readLinks(
  needs: FederationNeeds,
  place: Membership,
  { note, readsAll }: { readonly note: string; readonly readsAll: boolean },
): Promise<LinkView[]> {
  const { store, chance } = needs;
  const now = chance.now();
  const { linked } = store.federation;
  const views: LinkView[] = [];
  for (const { link } of await linkedOf(needs, reopenDirectoryNote(note), place)) {
    if (!isOpen(link, now)) continue;
    const { anchor, ours, theirs, until } = link;
    const fingerprint = anchorFingerprint(anchor);
    const follows = place.isHub ? (await knownAs(store, anchor.federation)).at(-2) : undefined;
    const directory = await readLinked(store, anchor);
    const { code, since } = await linked.look(fingerprint);
    const reached = (directory?.members ?? []).filter(
      ({ authority }) => theirs === "all" || theirs.includes(authority),
    );
    const isExpired = directory !== undefined && directory.index.expiresAt <= now.toISOString();
    views.push({
      federation: anchor.federation,
      name: anchor.name,
      fingerprint,
      ...(follows === undefined ? {} : { follows }),
      ours,
      theirs,
      until,
      state: !isLive(link, now) ? "ended" : directory === undefined ? "waiting" : isExpired ? "expired" : "live",
      ...(directory === undefined
        ? {}
        : { directory: { version: directory.index.version, expiresAt: directory.index.expiresAt } }),
      ...(code === undefined || since === undefined ? {} : { problem: { code, since } }),
      members: readsAll ? reached.map((member) => memberView(member, anchor.federation)) : [],
      out: await store.transactAsNode((tx) => tx.federation.linked.heldIn(anchor.federation)),
    });
  }
  return views;
}
