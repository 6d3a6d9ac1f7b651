// A whole node for a test: real PostgreSQL, real HTTP, a folder of its own that goes away with it.
import { chmodSync, mkdtempSync } from "node:fs";
import { rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { TrialLogins } from "#casework";
import { createClient, type CallInput, type Client, type routes, type Session } from "#contract";
import type { UserId } from "#domain";
import { startNode, type RunningNode } from "#node";

type NewUser = NonNullable<CallInput<(typeof routes)["addUser"]>["body"]>;

/** A running node and ways to talk to it as somebody. */
export interface TestNode extends AsyncDisposable {
  readonly node: RunningNode;
  readonly address: string;
  /** Login and password of the trial's user with this role. */
  login(role: keyof TrialLogins): { readonly login: string; readonly password: string };
  /** A client signed in with that role by bearer token. */
  as(role: keyof TrialLogins): Promise<Client>;
  /** Adds a user with any roles: the administrator asks, and the auditor approves those that two give. */
  addUser(user: Pick<NewUser, "login" | "roles" | "password">): Promise<{ id: UserId; password: string }>;
  /** A client of nobody. */
  readonly nobody: Client;
}

/**
 * Starts a trial node with few synthetic people (200 unless told) on a free port, and waits until it is searchable. Its answers are compared
 * with the contract unless told: measurements leave that out, as nodes in service do.
 */
export async function startTestNode(
  options: {
    readonly trustedProxies?: readonly string[];
    readonly persons?: number;
    readonly checkAnswers?: boolean;
    readonly log?: (line: string) => void;
    /** Another clock than the machine's. */
    readonly now?: () => Date;
  } = {},
): Promise<TestNode> {
  // The database lives in the folder: its unprivileged user must be able to pass through.
  const directory = join(mkdtempSync(join(tmpdir(), "besa-test-")), "data");
  chmodSync(dirname(directory), 0o711);
  const node = await startNode({
    directory,
    host: "127.0.0.1",
    port: 0,
    trial: true,
    checkAnswers: options.checkAnswers ?? true,
    trustedProxies: options.trustedProxies ?? [],
    trialPersons: options.persons ?? 200,
    log: options.log ?? (() => {}),
    ...(options.now === undefined ? {} : { now: options.now }),
  });
  await node.ready;
  const nobody = createClient({ baseUrl: node.address, fetch });
  const login = (role: keyof TrialLogins): { login: string; password: string } => {
    const found = node.trialLogins?.[role];
    if (found === undefined) throw new Error("the test node is not a trial");
    return found;
  };
  const as = async (role: keyof TrialLogins): Promise<Client> => {
    const session: Session = await nobody.call("signIn", { body: { ...login(role), as: "token" } });
    return createClient({
      baseUrl: node.address,
      fetch,
      headers: () => ({ authorization: `Bearer ${session.token ?? ""}` }),
    });
  };
  return {
    node,
    address: node.address,
    login,
    nobody,
    as,
    async addUser(user) {
      const body = { name: user.login, unit: "U", reason: "for a test", ...user };
      const added = await (await as("administrator")).call("addUser", { body });
      if (added.approval !== undefined)
        await (await as("auditor")).call("decideApproval", { params: { id: added.approval }, body: { approve: true } });
      return { id: added.user.id, password: added.password ?? user.password ?? "" };
    },
    async [Symbol.asyncDispose]() {
      await node[Symbol.asyncDispose]();
      await rm(dirname(directory), { recursive: true, force: true });
    },
  };
}
