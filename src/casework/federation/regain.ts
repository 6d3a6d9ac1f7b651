// A hub that came back from a backup may have lost versions of the directory that members hold. It takes them back from whoever has them, for they are signed
// by its own key.
import { createHash } from "node:crypto";
import {
  ExchangeError,
  readDirectoryAnswer,
  readDirectoryNote,
  readDirectoryRequest,
  readMembers,
  reopenDirectoryNote,
} from "#exchange";
import type { Directory, DirectoryAnswer, DirectoryNote, Membership } from "#exchange";
import { toBase64 } from "#seal";
import type { Store, StoreTransaction } from "#store";
import { CaseworkError } from "../error.ts";
import { plain } from "./found.ts";
import { type FederationNeeds, nodeEntry, refusing } from "./needs.ts";
import { requireHub } from "./own-place.ts";
import { regainLinks } from "./links.ts";
import { noteHeard } from "./heard.ts";
import { noteShown } from "./lost-log.ts";
import { kept } from "./publish.ts";
import type { StandingKeeper } from "./standing.ts";

/** Versions that a member gives back, and their characters, at most. */
const mostGiven = 64;
const longestGiven = 4 * 1024 * 1024;
const saltLength = 16;

/** What a member gives back to a hub that has said it is behind: the hub's own answer to it, with what led there. */
export async function heldDirectory({ federation }: Pick<Store, "federation">): Promise<DirectoryAnswer | undefined> {
  const newest = await federation.newest();
  if (newest === undefined) return undefined;
  const versions = await federation.versions(newest.version - mostGiven, newest.version, mostGiven);
  const given: string[] = [];
  for (const { note } of versions.toReversed()) {
    if (given.reduce((length, one) => length + one.length, note.length) > longestGiven) break;
    given.unshift(note);
  }
  const { index } = reopenDirectoryNote(newest.note);
  const parts = await federation.parts(index.parts.map(({ sha256 }) => sha256));
  return { versions: given, parts: parts.map(toBase64), proof: newest.proof ?? "", more: false };
}

/** Whether this process takes something back at the moment. */
export interface Regaining {
  isBusy: boolean;
}

/**
 * Takes back what a member holds, and hears from the checkpoint with it how far the log had come. Nobody needs to be known for it: it counts by this hub's own signatures, and only if it follows what is here. So that strangers
 * fill no memory it is read by a hub alone that was restored, and one after the other. Throws `not_found`, `overloaded`, `directory_broken_chain` when it does not
 * follow, `directory_incomplete` while parts are missing that others hold, `bad_directory`, `unknown_key`, `bad_signature`.
 */
export async function regainDirectory(
  needs: FederationNeeds & { readonly regaining: Regaining; readonly standings: Pick<StandingKeeper, "standing"> },
  read: () => Promise<string>,
): Promise<void> {
  const { regaining, store } = needs;
  if ((await store.restores.newest()) === undefined) throw new CaseworkError("not_found");
  if (regaining.isBusy) throw new CaseworkError("overloaded");
  regaining.isBusy = true;
  try {
    await refusing(async () => {
      const hub = await requireHub(store);
      const held = readDirectoryAnswer(await read());
      await noteShown({ ...needs, now: needs.chance.now() }, held.proof);
      await takeBack(needs, hub, held);
      if (held.request !== undefined) await noteWho(needs, held.request);
    });
  } finally {
    regaining.isBusy = false;
  }
}

/** The node that has shown what it holds is not asked for it again: it is known by the directory as it is now. */
async function noteWho(
  needs: FederationNeeds & { readonly standings: Pick<StandingKeeper, "standing"> },
  request: string,
): Promise<void> {
  const standing = await needs.standings.standing();
  if (standing === undefined) throw new CaseworkError("federation_none");
  const { node } = readDirectoryRequest(request, standing.book, needs.chance.now());
  await noteHeard(needs, node);
}

async function takeBack(
  needs: FederationNeeds,
  hub: Membership,
  held: ReturnType<typeof readDirectoryAnswer>,
): Promise<void> {
  const own = await needs.store.federation.newest();
  if (own === undefined) return;
  const lost = following(reopenDirectoryNote(own.note), held.versions);
  const last = lost.at(-1);
  if (last === undefined) return;
  const parts = await gathered(needs.store, last, held.parts);
  const members = await readMembers(last.index, parts);
  await needs.store.transact(async (tx) => {
    await tx.federation.lock();
    if ((await tx.federation.newest())?.hash !== own.hash) return;
    await replaceMembers(needs, tx, { ...last, members });
    await regainLinks(tx, lost);
    const leaves = await needs.ledger.write(
      tx.log,
      lost.map(({ index, hash }) =>
        nodeEntry("directory-published", {
          subject: hub.anchor.federation,
          outcome: { version: index.version, hash, members: index.parts.length, regained: true },
        }),
      ),
    );
    for (const [place, version] of lost.entries()) {
      const leaf = leaves[place]?.index;
      const row = { ...kept(version, needs.chance.now()), ...(leaf === undefined ? {} : { leaf }) };
      await tx.federation.keep(row, version === last ? parts : []);
    }
  });
}

/** Those of the versions that follow this hub's newest, which is among them or right before them. */
function following(own: DirectoryNote, versions: readonly string[]): DirectoryNote[] {
  const lost: DirectoryNote[] = [];
  for (const text of versions) {
    const version = reopenDirectoryNote(text);
    if (version.index.version < own.index.version) continue;
    const next = readDirectoryNote(text, lost.at(-1) ?? own);
    if (next.hash !== own.hash) lost.push(next);
  }
  return lost;
}

/** The parts of a version: those that are here, and those that came. A member of a confidential roster knows some of them: they are kept until the rest comes. */
async function gathered(
  store: Store,
  { index }: DirectoryNote,
  came: readonly Uint8Array[],
): Promise<readonly Uint8Array[]> {
  const listed = new Set(index.parts.map(({ sha256 }) => sha256));
  const fitting = came.filter((part) => listed.has(createHash("sha256").update(part).digest("hex")));
  await store.transact((tx) => tx.federation.keepParts(fitting));
  const parts = await store.federation.parts([...listed]);
  if (parts.length < listed.size)
    throw new ExchangeError("directory_incomplete", `${parts.length} of ${listed.size} parts`);
  return parts;
}

/** The members are those of the version; who is in none of its parts has left. */
async function replaceMembers(
  { chance }: Pick<FederationNeeds, "chance">,
  tx: StoreTransaction,
  { members }: Pick<Directory, "members">,
): Promise<void> {
  const at = chance.now().toISOString();
  const there = new Set(members.map(({ authority }) => authority));
  for (const { authority } of await tx.federation.members())
    if (!there.has(authority)) await tx.federation.removeMember(authority, at);
  for (const member of members)
    await tx.federation.putMember(
      { authority: member.authority, member: plain(member), salt: chance.random(saltLength) },
      at,
    );
}
