// A node that came back from a backup tells every member so: what it has lost they have, and they send it again.
import type { Ledger } from "#ledger";
import type { NewOutgoing, NodeTransaction, Store } from "#store";
import { newActIds, type Chance } from "../clock.ts";
import { rest } from "../delivery/courier.ts";
import type { Standing } from "../delivery/needs.ts";
import { offeredFor, restoredType } from "./contents.ts";
import { briefFailure } from "../failure.ts";

interface Needs {
  readonly store: Store;
  readonly ledger: Ledger;
  readonly chance: Chance;
  readonly standing: () => Promise<Standing | undefined>;
}

type RestoreWriter = NodeTransaction["restores"];
type StoredRestore = NonNullable<Awaited<ReturnType<RestoreWriter["newest"]>>>;
type ToldPeer = Parameters<RestoreWriter["told"]>[1][number];

/** How often it is tried until all have been told, in milliseconds. */
const tryEvery = 2000;
const day = 86_400_000;

/** Tells the members of the directory, once; resolves when that is done, or there is nothing to tell, or the signal comes. */
export async function tellOfRestore(needs: Needs, signal: AbortSignal, log: (line: string) => void): Promise<void> {
  while (!signal.aborted)
    try {
      const restore = await needs.store.restores.newest();
      if (restore === undefined || restore.toldAt !== undefined) return;
      const peers = await tellOnce(needs);
      if (peers !== undefined)
        return log(`Restored from a backup of ${restore.takenAt}: ${peers} other nodes are told.`);
      await rest(tryEvery, signal);
    } catch (error) {
      log(`The other nodes are not told of the restore yet: ${briefFailure(error)}`);
      await rest(tryEvery, signal);
    }
}

/** How many were told; undefined while this node has no place in a federation. */
async function tellOnce({ store, chance, standing: ask }: Needs): Promise<number | undefined> {
  const standing = await ask();
  if (standing === undefined) return undefined;
  const at = chance.now();
  return store.transactAsNode(async (tx) => {
    const restore = await tx.restores.newest();
    if (restore === undefined || restore.toldAt !== undefined) return 0;
    const peers = peersOf(standing, restore);
    const ids = newActIds(chance, peers.length);
    await tx.restores.told(restore.id, peers, at.toISOString());
    const items = peers.flatMap(({ node }, place) => tellingOf(restore, { id: ids[place], to: node, at }));
    await tx.outbox.put(items);
    return peers.length;
  });
}

/**
 * Tells those once more who were told and have not answered, when what told them was refused a day ago (a node takes so many restores of another a day) or came
 * too late: what they share is held back until they have.
 */
export async function tellAgain({ store, chance, standing: ask }: Omit<Needs, "ledger">): Promise<void> {
  const standing = await ask();
  if (standing === undefined) return;
  const at = chance.now();
  await store.transactAsNode(async (tx) => {
    const restore = await tx.restores.newest();
    if (restore?.toldAt === undefined) return;
    const untold = await tx.restores.untold(new Date(at.getTime() - day).toISOString());
    const peers = untold.filter((peer) => standing.book.find(peer) !== undefined);
    const ids = newActIds(chance, peers.length);
    await tx.outbox.put(peers.flatMap((to, place) => tellingOf(restore, { id: ids[place], to, at })));
  });
}

function tellingOf(
  { id: restore, takenAt, streams }: StoredRestore,
  { id, to, at }: { readonly id: string | undefined; readonly to: string; readonly at: Date },
): NewOutgoing[] {
  const content = { v: 1, restore, takenAt, streams: streams.get(to) ?? [] };
  return id === undefined ? [] : [outgoing(id, to, { type: restoredType, content, at })];
}

/** All nodes that are reached now, and whoever had sent something before the backup and can be told of it still, as over a link that has ended: nobody else reminds of what they called back. */
function peersOf({ book, recipient }: Standing, { streams }: Pick<StoredRestore, "streams">): readonly ToldPeer[] {
  const places = [...book.places(), ...[...streams.keys()].flatMap((peer) => book.find(peer) ?? [])];
  const authorities = new Map(places.map(({ member, node }) => [node.id, member.authority]));
  authorities.delete(recipient.node);
  return [...authorities].map(([node, authority]) => ({ node, authority }));
}

/** Between nodes alone: about no record, in the class that overtakes all others. */
export function outgoing(
  id: string,
  to: string,
  { type, content, at }: { readonly type: string; readonly content: unknown; readonly at: Date },
): NewOutgoing {
  return {
    id,
    message: id,
    to,
    class: "hit",
    type,
    content,
    labels: ["H0"],
    audience: ["desk", "administrator"],
    requires: [],
    records: [],
    writtenAt: at.toISOString(),
    expiresAt: new Date(at.getTime() + offeredFor).toISOString(),
  };
}
