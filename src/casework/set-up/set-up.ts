// The first run: a node gets its name, its first administrator and its first officer. Two people, so that no one is alone.
import { createHash, timingSafeEqual } from "node:crypto";
import { Country, type LogDetail } from "#domain";
import type { Ledger } from "#ledger";
import type { Store } from "#store";
import type { Chance } from "../clock.ts";
import { CaseworkError } from "../error.ts";
import { insertUser, prepareUser, type NewUser } from "../users/users.ts";

interface Needs {
  readonly store: Store;
  readonly ledger: Ledger;
  readonly chance: Chance;
  readonly node: NodeFacts;
}

/** What the composition root knows of this node. */
export interface NodeFacts {
  readonly version: string;
  /** Filled with synthetic data: DEMO on every page. */
  readonly demo: boolean;
  /** The set-up code, printed at the first start and kept in the data folder. */
  readonly setupCode: string;
  /** Whether this is the code in the data folder that stands for whoever has the machine; the right one is used up by it. */
  readonly takeMachineCode: (code: string) => boolean;
  /** Scheme, host and port at which browsers reach the node; known once it listens. */
  readonly origin: () => string;
}

export interface NodeInfo {
  readonly name: string;
  readonly country: Country;
  readonly demo: boolean;
  readonly version: string;
  readonly setupNeeded: boolean;
  readonly address: string;
}

export interface SetupRequest {
  readonly code: string;
  readonly name: string;
  readonly country: Country;
  readonly administrator: { readonly login: string; readonly name: string; readonly password: string };
  readonly officer: { readonly login: string; readonly name: string; readonly unit: string; readonly password: string };
}

/** What anybody may know of the node. */
export async function nodeInfo({ store, node }: Needs): Promise<NodeInfo> {
  const [name, country, users] = await Promise.all([
    store.settings.get("node.name"),
    store.settings.get("node.country"),
    store.users.count(),
  ]);
  return {
    name: typeof name === "string" ? name : "Besa",
    country: Country.parse(typeof country === "string" ? country : "XX"),
    demo: node.demo,
    version: node.version,
    setupNeeded: users === 0,
    address: node.origin(),
  };
}

/** Sets the node up, once. Of two who try at the same moment one wins. */
export async function setUp(needs: Needs, request: SetupRequest): Promise<NodeInfo> {
  const { store, node } = needs;
  if ((await store.users.count()) > 0) throw new CaseworkError("setup_done");
  if (!sameText(request.code, node.setupCode)) throw new CaseworkError("setup_code_wrong");
  if (request.administrator.login === request.officer.login) throw new CaseworkError("login_taken");
  await found(needs, request, [
    { ...request.officer, roles: ["officer", "desk"], grants: [] },
    { ...request.administrator, unit: "Administration", roles: ["administrator"], grants: [] },
  ]);
  return nodeInfo(needs);
}

/** Names the node and makes its first users in one transaction: set up or not, never half. Of two at the same moment one wins. */
export async function found(
  { store, ledger, chance }: Needs,
  node: { readonly name: string; readonly country: Country },
  users: readonly NewUser[],
): Promise<void> {
  const prepared = await Promise.all(users.map((user) => prepareUser(chance, user)));
  const who = { login: "set-up", name: "Set-up", unit: "" };
  await store.transact(async (tx) => {
    if (!(await tx.settings.create("node.name", node.name))) throw new CaseworkError("setup_done");
    await tx.settings.set("node.country", node.country);
    const entries: LogDetail[] = [];
    for (const one of prepared) entries.push((await insertUser(tx, chance, who, one)).entry);
    await ledger.write(tx.log, entries);
  });
}

/** Constant-time comparison of two texts of any length. */
function sameText(a: string, b: string): boolean {
  const digest = (text: string): Buffer => createHash("sha256").update(text.trim()).digest();
  return timingSafeEqual(digest(a), digest(b));
}
