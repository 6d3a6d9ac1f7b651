// What tests of linked federations do at their hubs and members.
import assert from "node:assert/strict";
import { CallError, createClient } from "#contract";
import { type ActId, type ApprovalSubject, AuthorityId } from "#domain";
import { startFederation, type TestFederation, type TestNode, until } from "#testkit";

/** What two officers of a hub decide on. */
export type Change = Extract<ApprovalSubject, { act: "change-federation" }>["change"];

/** So many days from now. */
export const afterwards = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString();

/** Authorities by name. */
export const list = (...authorities: string[]): AuthorityId[] => authorities.map((one) => AuthorityId.parse(one));

/** Two officers of a hub decide. */
export async function decide(hub: TestNode, change: Change): Promise<void> {
  const body = { subject: { act: "change-federation", change }, reason: "agreed at the general assembly" } as const;
  const { id } = await (await hub.as("administrator")).call("askApproval", { body });
  await (await hub.as("auditor")).call("decideApproval", { params: { id }, body: { approve: true } });
}

/** A hub links its federation to another's, as that one's anchor says. */
export async function link(
  hub: TestNode,
  other: TestNode,
  said: Pick<Extract<Change, { kind: "link" }>, "ours" | "theirs">,
  days = 30,
): Promise<void> {
  const { anchor, fingerprint } = await (await other.as("administrator")).call("federation");
  if (anchor === undefined || fingerprint === undefined) return assert.fail("it is no hub");
  await decide(hub, { kind: "link", anchor, fingerprint, ...said, until: afterwards(days) });
}

/** Federations with the members that are asked. */
export type Linked = readonly { readonly federation: TestFederation; readonly members: readonly string[] }[];

/** Has checkpoints made and every directory asked for. */
export async function refreshed(all: Linked): Promise<void> {
  for (const { federation } of all) {
    await createClient({ baseUrl: federation.hub.address, fetch }).call("logCheckpoint");
    await (await federation.hub.as("administrator")).call("refreshFederation");
  }
  for (const { federation, members } of all)
    for (const name of members) await (await federation.member(name).as("administrator")).call("refreshFederation");
}

/** Waits until something is so at a member once directories have been asked for. */
export async function settles(all: Linked, isSo: () => Promise<boolean>, what: string): Promise<void> {
  await until(async () => {
    await refreshed(all);
    return (await isSo()) ? true : undefined;
  }, what);
}

/**
 * Two federations that are linked, each with an AL whose node is called al: what loses its federation on its way would be another's. Nobody has an address of its own.
 */
export async function linkedPair(): Promise<{ readonly north: TestFederation; readonly south: TestFederation }> {
  const plan = [{ node: "al", authority: "AL" }];
  const [north, south] = await Promise.all([
    startFederation(plan, { name: "besa.north" }),
    startFederation(plan, { name: "besa.south" }),
  ]);
  await link(north.hub, south.hub, { ours: list("AL"), theirs: list("AL") });
  await link(south.hub, north.hub, { ours: list("AL"), theirs: list("AL") });
  const [owner, finder] = [north.member("al"), south.member("al")];
  await settles(
    [north, south].map((federation) => ({ federation, members: ["al"] })),
    async () => (await reaches(owner, "al@besa.south")) && (await reaches(finder, "al@besa.north")),
    "the link",
  );
  return { north, south };
}

/** Whether a desk may try the link to a node. */
export async function reaches(from: TestNode, node: string): Promise<boolean> {
  try {
    await (await from.as("desk")).call("testLink", { body: { to: node } });
    return true;
  } catch (error) {
    if (error instanceof CallError && error.problem.code === "share_unknown") return false;
    throw error;
  }
}

/** The last word on an envelope, and who said what of it. */
export async function settled(
  node: TestNode,
  id: ActId,
): Promise<{ state: string; code?: string | undefined; by: string[] }> {
  const desk = await node.as("desk");
  return until(async () => {
    const { item, receipts } = await desk.call("delivery", { params: { id } });
    if (!["accepted", "refused", "expired"].includes(item.state)) return undefined;
    return { state: item.state, code: item.code, by: receipts.map((one) => `${one.by} ${one.state}`).toSorted() };
  }, "the last word");
}
