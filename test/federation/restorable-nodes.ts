// The nodes of a federation that are backed up and come back as they were.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { randomUUID } from "node:crypto";
import { chmodSync, mkdtempSync, renameSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createClient, type Client } from "#contract";
import type { Role } from "#domain";
import { startNode, type RunningNode } from "#node";
import type { TestFederation } from "#testkit";
import { backupsOf } from "../../src/node/backup/backups.ts";
import { knownCluster } from "../../src/node/postgres/places.ts";

export type Name = "hub" | "al" | "ae";

const backups = backupsOf(undefined);

/** The hub, AL and AE of a federation, wherever each runs now. It ends those that it has started, not those of the federation. */
export class RestorableNodes implements AsyncDisposable {
  readonly #folder = mkdtempSync(join(tmpdir(), "besa-restores-"));
  readonly #running: Map<Name, RunningNode>;
  readonly #started: RunningNode[] = [];

  constructor(federation: TestFederation) {
    // The database of a node reads from there under an account of its own.
    chmodSync(this.#folder, 0o711);
    this.#running = new Map<Name, RunningNode>([
      ["hub", federation.hub.node],
      ["al", federation.member("al").node],
      ["ae", federation.member("ae").node],
    ]);
  }

  at(name: Name): RunningNode {
    return this.#running.get(name) ?? assert.fail(name);
  }

  /** Signs in by the logins that the node was made with. */
  async as(name: Name, role: Role): Promise<Client> {
    const { address } = this.at(name);
    const { token = "" } = await createClient({ baseUrl: address, fetch }).call("signIn", {
      body: { ...this.login(name, role), as: "token" },
    });
    return createClient({ baseUrl: address, fetch, headers: () => ({ authorization: `Bearer ${token}` }) });
  }

  /** The login that the node was made with for a role. */
  login(name: Name, role: Role): { readonly login: string; readonly password: string } {
    const logins: Partial<Record<Role, { login: string; password: string }>> = this.at(name).trialLogins ?? {};
    return logins[role] ?? assert.fail(`${name} was made without ${role}`);
  }

  /** Backs a node up, and answers what brings it back as it was then, whatever came after. */
  async backedUp(name: Name): Promise<() => Promise<void>> {
    const folder = this.#folder;
    const file = join(folder, `${name}-${randomUUID()}`);
    const { directory, address } = this.at(name);
    const { publicFile, secretFiles } = await backups.makeKey({ directory, folder, name: randomUUID() });
    await backups.make({ directory, file, to: [publicFile] });
    return async () => {
      await this.at(name)[Symbol.asyncDispose]();
      renameSync(directory, `${directory}.lost-${randomUUID()}`);
      await backups.restore({ file, keys: secretFiles, signer: undefined, directory, keepKeys: false });
      await this.start(name, directory, address);
    };
  }

  /** Copies the database of a node by itself, and answers what puts the copy back, as somebody does who knows nothing of `besa restore`. */
  async databaseCopied(name: Name): Promise<() => Promise<void>> {
    const { directory, address } = this.at(name);
    const cluster = (await knownCluster(directory)) ?? assert.fail("no cluster");
    const copy = join(this.#folder, `cluster-${randomUUID()}`);
    await this.at(name)[Symbol.asyncDispose]();
    // As it is, with its owner.
    execFileSync("cp", ["-a", cluster, copy]);
    await this.start(name, directory, address);
    return async () => {
      await this.at(name)[Symbol.asyncDispose]();
      rmSync(cluster, { recursive: true });
      execFileSync("cp", ["-a", copy, cluster]);
      await this.start(name, directory, address);
    };
  }

  /** Starts a node that was stopped, where it was. */
  async start(name: Name, directory: string, address: string): Promise<void> {
    const port = Number(new URL(address).port);
    const node = await startNode({ directory, host: "127.0.0.1", port, trial: false, log: () => {} });
    this.#started.push(node);
    this.#running.set(name, node);
    await node.ready;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    for (const node of this.#started) await node[Symbol.asyncDispose]();
    rmSync(this.#folder, { recursive: true, force: true });
  }
}
