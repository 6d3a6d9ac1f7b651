// A whole federation for a test: a hub and members, each a node of its own, founded and joined as people do it.
import { setTimeout as pause } from "node:timers/promises";
import { createClient, type Client } from "#contract";
import { AuthorityId } from "#domain";
import { startTestNode, type TestNode } from "../test-node.ts";

/** A member to start. */
export interface MemberPlan {
  readonly node: string;
  readonly authority: string;
  /** Where others reach it, given its own address: itself, a proxy before it, or nowhere, so that it only fetches from the hub. */
  readonly endpoint?: (address: string) => string | undefined | Promise<string | undefined>;
  readonly persons?: number;
  /** Its clock, where it is not the machine's. */
  readonly now?: () => Date;
}

/** A federation that runs. */
export interface TestFederation extends AsyncDisposable {
  readonly hub: TestNode;
  /** A member by its node's name. */
  member(node: string): TestNode;
}

/** Starts the federation `besa.test`, or of another name. `hubEndpoint` is where members reach the hub, given its address: the hub itself unless told. */
export async function startFederation(
  plans: readonly MemberPlan[],
  options: {
    readonly name?: string;
    readonly hubEndpoint?: (address: string) => string | Promise<string>;
    readonly log?: (line: string) => void;
    readonly checkAnswers?: boolean;
    /** The hub's clock, where it is not the machine's. */
    readonly now?: () => Date;
  } = {},
): Promise<TestFederation> {
  const { hubEndpoint = (address: string) => address, log, checkAnswers = true } = options;
  const stack = new AsyncDisposableStack();
  try {
    const made = { checkAnswers, ...(log === undefined ? {} : { log }) };
    const hub = stack.use(await startTestNode({ persons: 1, ...made, ...clockOf(options) }));
    await found(hub, await hubEndpoint(hub.address), options.name);
    const members = new Map<string, TestNode>();
    for (const plan of plans) {
      const node = stack.use(await startTestNode({ persons: plan.persons ?? 1, ...made, ...clockOf(plan) }));
      members.set(plan.node, node);
      await join(hub, { plan, node });
    }
    for (const node of members.values()) await informed(hub, node, plans.length + 1);
    const closing = stack.move();
    return {
      hub,
      member(name) {
        const node = members.get(name);
        if (node === undefined) throw new Error(`there is no member ${name}`);
        return node;
      },
      [Symbol.asyncDispose]: () => closing.disposeAsync(),
    };
  } catch (error) {
    await stack.disposeAsync();
    throw error;
  }
}

/** A clock that was given. */
function clockOf({ now }: { readonly now?: () => Date }): { readonly now?: () => Date } {
  return now === undefined ? {} : { now };
}

/** A node, in this process or another. */
export interface AnyNode {
  readonly address: string;
  as(role: "administrator" | "auditor"): Promise<Client>;
}

/** Founds `besa.test`, or a federation of another name, at a hub. */
export async function found(hub: AnyNode, endpoint: string, name = "besa.test"): Promise<void> {
  const body = { ...wordsOf("hub", "XPO"), federation: name, name: "Besa, test", endpoint };
  await (await hub.as("administrator")).call("foundFederation", { body });
}

/** A node joins, and two officers of the hub let it in. */
export async function join(
  hub: AnyNode,
  { plan, node }: { readonly plan: MemberPlan; readonly node: AnyNode },
): Promise<void> {
  const keeper = await hub.as("administrator");
  const authority = AuthorityId.parse(plan.authority);
  const invited = await keeper.call("inviteToFederation", { body: { authority } });
  const endpoint = await plan.endpoint?.(node.address);
  const { anchor, fingerprint, invitation } = invited;
  const body = { ...wordsOf(plan.node, plan.authority), anchor, fingerprint, code: invitation.code };
  const administrator = await node.as("administrator");
  const made = await administrator.call("joinFederation", {
    body: { ...body, ...(endpoint === undefined ? {} : { endpoint }) },
  });
  const { requests } = await keeper.call("federation");
  const request = requests.find((waiting) => waiting.fingerprint === made.fingerprint);
  if (request === undefined) throw new Error(`nobody waits at the hub: ${made.problem ?? ""}`);
  const change = { kind: "admit", request: request.id, fingerprint: made.fingerprint, with: [] } as const;
  const { id } = await keeper.call("askApproval", {
    body: { subject: { act: "change-federation", change }, reason: "agreed at the general assembly" },
  });
  await (await hub.as("auditor")).call("decideApproval", { params: { id }, body: { approve: true } });
}

/** Waits until a member knows so many others: a version of the directory is given out once a checkpoint has it. */
export async function informed(hub: AnyNode, node: AnyNode, count: number): Promise<void> {
  const nobody = createClient({ baseUrl: hub.address, fetch });
  const administrator = await node.as("administrator");
  for (let turn = 0; turn < 600; turn += 1) {
    await nobody.call("logCheckpoint");
    const { members } = await administrator.call("refreshFederation");
    if (members.length >= count) return;
    await pause(100);
  }
  throw new Error("the directory did not come");
}

function wordsOf(
  node: string,
  authority: string,
): {
  readonly node: string;
  readonly authority: AuthorityId;
  readonly authorityName: string;
  readonly languages: string[];
} {
  return { node, authority: AuthorityId.parse(authority), authorityName: `Police of ${authority}`, languages: ["en"] };
}
