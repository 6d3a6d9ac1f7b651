// From what an officer asks for to the list that is frozen.
import type { BesaRecord, RecipientGroup, RecipientSelection } from "#domain";
import type { Store } from "#store";
import type { Standing } from "../delivery/needs.ts";
import { CaseworkError } from "../error.ts";
import { refusing } from "../federation/needs.ts";
import { shownDigest, type WorkedOut, workOut } from "./recipients.ts";

/** Whom somebody means: nodes one by one, or a selection that is worked out and shown first. */
export type Meant = readonly string[] | RecipientSelection;

/** A list as it is shown and sent. */
export interface RecipientList extends WorkedOut {
  /** How many members the roster does not tell this node of: the confidential roster of a federation. */
  readonly untold: number;
  readonly groups: readonly RecipientGroup[];
  /** The hash of what is shown. */
  readonly shown: string;
}

/**
 * Works out who gets these records. Throws `share_unknown` for a node that is in no directory or is this one, `share_nobody` for one named twice,
 * `not_found` for a group that is not there or closed, and `federation_refused` when the directory has expired.
 */
export async function recipientList(
  store: Store,
  { book, recipient }: Standing,
  asked: { readonly to: Meant; readonly records: readonly BesaRecord[]; readonly having?: readonly string[] },
): Promise<RecipientList> {
  const selection = isNamed(asked.to) ? { nodes: asked.to } : asked.to;
  const { nodes = [] } = selection;
  const places = await refusing(() => book.places());
  if (new Set(nodes).size !== nodes.length) throw new CaseworkError("share_nobody");
  const known = new Set(places.map(({ node }) => node.id));
  const unknown = nodes.find((node) => !known.has(node) || node === recipient.node);
  if (unknown !== undefined) throw new CaseworkError("share_unknown", { detail: unknown });
  const groups = await groupsOf(store, selection);
  const having = [recipient.authority, ...(asked.having ?? [])];
  const labels = asked.records.map((record) => record.labels);
  const worked = workOut(selection, { places, having, groups, labels });
  const { index, members } = book.directory;
  const isOpen = selection.everybody !== true && (selection.regions ?? []).length === 0;
  const untold = isOpen ? 0 : Math.max(0, index.parts.length - members.length);
  return { ...worked, untold, groups, shown: shownDigest(asked.records, worked) };
}

/**
 * Refuses to send something else than was shown: `share_unshown` where a selection was not looked at, `share_changed` where the list is another by now.
 * Who names nodes one by one, and would have one of them left out, is refused with `share_refused` and why.
 */
export function demandShown(
  list: RecipientList,
  { to, shown }: { readonly to: Meant; readonly shown?: string | undefined },
): void {
  if (shown !== undefined && shown !== list.shown) throw new CaseworkError("share_changed");
  if (shown === undefined && !isNamed(to)) throw new CaseworkError("share_unshown");
  const [left] = list.leftOut;
  if (shown === undefined && left !== undefined)
    throw new CaseworkError("share_refused", { detail: `${left.why}: ${left.node ?? left.authority}` });
  // An empty list is nobody, and never everybody.
  if (list.recipients.length === 0) throw new CaseworkError("share_nobody");
}

async function groupsOf(store: Store, { groups = [] }: RecipientSelection): Promise<RecipientGroup[]> {
  if (groups.length === 0) return [];
  const open = new Map(
    (await store.recipientGroups.list()).filter(({ closed }) => !closed).map((one) => [one.id, one]),
  );
  return groups.map((id) => open.get(id) ?? missing());
}

function missing(): never {
  throw new CaseworkError("not_found");
}

function isNamed(to: Meant): to is readonly string[] {
  return Array.isArray(to);
}
