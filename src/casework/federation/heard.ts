// A hub that came back from a backup issues no version of the directory before its members have asked: one that it has lost may be in their hands, and another
// in its place would part them.
import { ExchangeError } from "#exchange";
import type { Membership } from "#exchange";
import type { Store } from "#store";
import type { FederationNeeds } from "./needs.ts";

/** A member that has not asked for so long, in milliseconds, is not waited for: it asks every ten minutes while it runs. */
const waitsFor = 60 * 60_000;
const heardSetting = "directory.heard";

/** The nodes that have not shown what they hold since this hub was restored, an hour long; none at a hub that never was. */
export async function unheard(
  { store, chance }: Pick<FederationNeeds, "store" | "chance">,
  hub: Membership,
): Promise<readonly string[]> {
  const restore = await store.restores.newest();
  if (restore === undefined || chance.now().getTime() - Date.parse(restore.restoredAt) >= waitsFor) return [];
  const heard = await heardSince(store, restore.id);
  const members = await store.federation.members();
  const nodes = members.flatMap(({ member }) => idsIn(member));
  return nodes.filter((node) => node !== hub.node && !heard.includes(node));
}

/** Throws `directory_unheard` while a version may be lost that somebody holds: another in its place would part the members. */
export async function demandHeard(needs: Pick<FederationNeeds, "store" | "chance">, hub: Membership): Promise<void> {
  const nodes = await unheard(needs, hub);
  if (nodes.length > 0)
    throw new ExchangeError("directory_unheard", `not heard since the restore: ${nodes.join(", ")}`);
}

/** Whether a node has not shown what it holds since this hub was restored, however long ago that was. */
export async function isOwing({ store }: Pick<FederationNeeds, "store">, node: string): Promise<boolean> {
  const restore = await store.restores.newest();
  return restore !== undefined && !(await heardSince(store, restore.id)).includes(node);
}

/** A node has shown what it holds, or has nothing. */
export async function noteHeard({ store }: Pick<FederationNeeds, "store">, node: string): Promise<void> {
  const restore = await store.restores.newest();
  if (restore === undefined || !(await isOwing({ store }, node))) return;
  await store.transact(async (tx) => {
    await tx.settings.change(heardSetting, (before) => {
      const nodes = nodesOf(before, restore.id);
      return { restore: restore.id, nodes: [...new Set([...nodes, node])] };
    });
  });
}

async function heardSince(store: Store, restore: string): Promise<readonly string[]> {
  return nodesOf(await store.settings.get(heardSetting), restore);
}

function nodesOf(setting: unknown, restore: string): readonly string[] {
  const nodes: unknown = Reflect.get(Object(setting), "nodes");
  return Reflect.get(Object(setting), "restore") === restore && Array.isArray(nodes) ? nodes.map(String) : [];
}

function idsIn(member: unknown): string[] {
  const nodes: unknown = Reflect.get(Object(member), "nodes");
  return Array.isArray(nodes) ? nodes.map((node: unknown) => String(Reflect.get(Object(node), "id"))) : [];
}
