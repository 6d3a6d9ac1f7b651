// Recall over links that are cut, and after restores: a holder purges before the first check it answers once it is linked again, and no backup brings anything back.
import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { chmodSync, mkdtempSync, renameSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { setTimeout as pause } from "node:timers/promises";
import { CallError, createClient, type Client } from "#contract";
import { AuthorityId, RecordId, type ActId, type NewRecord, type Role } from "#domain";
import { startNode, type RunningNode } from "#node";
import { FaultProxy, startFederation, type TestFederation } from "#testkit";
import { backupsOf } from "../src/node/backup/backups.ts";

const folder = mkdtempSync(join(tmpdir(), "besa-recalls-"));
chmodSync(folder, 0o711);
const backups = backupsOf(undefined);
type Name = "hub" | "al" | "ae";
const authorities = { hub: "XPO", al: "AL", ae: "AE" } as const;
let federation: TestFederation;
let link: FaultProxy;
const running = new Map<Name, RunningNode>();
const again: RunningNode[] = [];

before(async () => {
  federation = await startFederation(
    [
      { node: "al", authority: "AL" },
      { node: "ae", authority: "AE" },
    ],
    {
      hubEndpoint: async (address) => {
        link = new FaultProxy(Number(new URL(address).port), () => 1);
        return link.listen();
      },
    },
  );
  running.set("hub", federation.hub.node);
  for (const name of ["al", "ae"] as const) running.set(name, federation.member(name).node);
});
after(async () => {
  for (const node of again) await node[Symbol.asyncDispose]();
  await link[Symbol.asyncDispose]();
  await federation[Symbol.asyncDispose]();
  rmSync(folder, { recursive: true, force: true });
});

const at = (name: Name): RunningNode => running.get(name) ?? assert.fail(name);
const why = { purpose: "arrest" as const, reason: "warrant 12/2026" };

async function as(name: Name, role: Role): Promise<Client> {
  const { address, trialLogins } = at(name);
  const logins: Partial<Record<Role, { login: string; password: string }>> = trialLogins ?? {};
  const { login = "", password = "" } = logins[role] ?? {};
  const { token = "" } = await createClient({ baseUrl: address, fetch }).call("signIn", {
    body: { login, password, as: "token" },
  });
  return createClient({ baseUrl: address, fetch, headers: () => ({ authorization: `Bearer ${token}` }) });
}

/** Backs a node up, and answers what brings it back as it was then, whatever came after. */
async function backedUp(name: Name): Promise<() => Promise<void>> {
  const file = join(folder, `${name}-${randomUUID()}`);
  const { directory, address } = at(name);
  const { publicFile, secretFiles } = await backups.makeKey({ directory, folder, name: randomUUID() });
  await backups.make({ directory, file, to: [publicFile] });
  return async () => {
    await at(name)[Symbol.asyncDispose]();
    renameSync(directory, `${directory}.lost-${randomUUID()}`);
    await backups.restore({ file, keys: secretFiles, signer: undefined, directory, keepKeys: false });
    const port = Number(new URL(address).port);
    const node = await startNode({ directory, host: "127.0.0.1", port, trial: false, log: () => {} });
    again.push(node);
    running.set(name, node);
    await node.ready;
  };
}

async function until<T>(look: () => Promise<T | undefined>, what: string): Promise<T> {
  for (let turn = 0; turn < 600; turn += 1) {
    const seen = await look();
    if (seen !== undefined) return seen;
    await pause(100);
  }
  return assert.fail(`${what} never came`);
}

/** A person of the authority of a node, shared with AE and found there. */
async function shared(owner: Name, name: string): Promise<RecordId> {
  const id = RecordId.parse(randomUUID());
  const lists = {
    born: [],
    birthPlaces: [],
    nationalities: [],
    documents: [],
    addresses: [],
    marks: [],
    languages: [],
  };
  const names = [{ full: name, kind: "primary" as const, script: "Latn" as const }];
  const record: NewRecord = {
    id,
    owner: AuthorityId.parse(authorities[owner]),
    content: { kind: "person", names, ...lists, titles: [], occupations: [], remarks: [] },
    labels: {
      audience: ["police"],
      requires: [],
      handling: ["H0"],
      evaluation: { source: "A", information: "1" },
      purposes: ["border", "arrest"],
    },
    provenance: { source: "National register" },
  };
  await at(owner).store.transactAsNode((tx) => tx.records.put([record]));
  const desk = await as(owner, "desk");
  await desk.call("share", { body: { ...why, records: [id], to: ["ae"], class: "routine" } });
  const officer = await as("ae", "officer");
  await until(async () => ((await checked(officer, name)).isFound ? true : undefined), "the record");
  return id;
}

async function checked(officer: Client, name: string) {
  const { candidates, received } = await officer.call("check", { body: { query: { name }, purpose: "border" } });
  return { isFound: candidates.some(({ title }) => title === name), received };
}

async function done(owner: Name, id: ActId) {
  const desk = await as(owner, "desk");
  return until(async () => {
    const recall = await desk.call("recall", { params: { id } }).catch(notThere);
    return recall?.state === "done" ? recall : undefined;
  }, "the last signature");
}

function notThere(error: unknown): undefined {
  if (error instanceof CallError && error.problem.code === "not_found") return undefined;
  throw error;
}

const calling = (records: RecordId[]) => ({ body: { ...why, records, ground: "court" as const } });

test("a node that is cut off says how old its view is, and purges before the first check it answers once linked again", async () => {
  // The hub's own record: it lies in the mailbox, whatever is cut.
  const name = "Obrelinda Castroval";
  const id = await shared("hub", name);
  const officer = await as("ae", "officer");
  const linked = await checked(officer, name);
  assert.equal(linked.received?.state, "current");
  link.down(true);
  const cut = await until(async () => {
    const { view } = await officer.call("receivedView");
    return view?.state === "cut-off" ? view : undefined;
  }, "the loss of the link");
  assert.ok(cut.asOf !== undefined);
  const blind = await checked(officer, name);
  assert.deepEqual([blind.isFound, blind.received?.state, blind.received?.asOf], [true, "cut-off", cut.asOf]);
  const nothing = await officer.call("check", { body: { query: { name: "Nobodyhere Atall" }, purpose: "border" } });
  assert.equal(nothing.received?.state, "cut-off", "who is not found may have been shared since");
  const desk = await as("hub", "desk");
  const recall = await desk.call("recallBack", calling([id]));
  await until(async () => {
    const { holders } = await desk.call("recall", { params: { id: recall.id } });
    return holders[0]?.delivery === "relayed" ? true : undefined;
  }, "the recall in the mailbox");
  link.down(false);
  const first = await checked(officer, name);
  assert.deepEqual(
    [first.isFound, first.received?.state],
    [false, undefined],
    "the first check after the link is back",
  );
  const record = { params: { id }, query: { purpose: "border" as const } };
  await assert.rejects(officer.call("record", record), (error: unknown) => notThere(error) === undefined);
  assert.equal((await done("hub", recall.id)).holders[0]?.state, "purged");
});

test("a holder restored from a backup of before shows nothing of an owner's that it has not heard of, and purges again", async () => {
  const name = "Pellimore Vastenqi";
  const id = await shared("al", name);
  const stays = await shared("al", "Dorhamin Keleshi");
  const restore = await backedUp("ae");
  const desk = await as("al", "desk");
  const recall = await desk.call("recallBack", calling([id]));
  const before = (await done("al", recall.id)).holders[0]?.receipt;
  // Nobody can tell it anything while it starts.
  link.down(true);
  await restore();
  const officer = await as("ae", "officer");
  const first = await checked(officer, name);
  assert.deepEqual([first.isFound, first.received?.without], [false, ["AL", "XPO"]]);
  await assert.rejects(
    officer.call("record", { params: { id }, query: { purpose: "border" } }),
    (error: unknown) => error instanceof CallError && error.problem.code === "catching_up",
  );
  const { items } = await officer.call("records", { query: { purpose: "border", limit: 200 } });
  assert.ok(items.every((item) => item.id !== id && item.id !== stays));
  link.down(false);
  await until(
    async () => ((await checked(officer, "Dorhamin Keleshi")).isFound ? true : undefined),
    "the others' word",
  );
  assert.equal((await checked(officer, name)).isFound, false);
  const look = { params: { id: stays }, query: { purpose: "border" as const } };
  assert.equal((await officer.call("record", look)).record.id, stays);
  const signed = await until(async () => {
    const seen = await desk.call("recall", { params: { id: recall.id } });
    return seen.holders[0]?.receipt === before ? undefined : seen;
  }, "the second receipt");
  assert.equal(signed.holders[0]?.state, "purged");
});

test("an owner restored from a backup of before is reminded of its own recall, and shares nothing of it again", async () => {
  const name = "Wendrosaq Illimani";
  const id = await shared("al", name);
  const restore = await backedUp("al");
  const recall = await (await as("al", "desk")).call("recallBack", calling([id]));
  await done("al", recall.id);
  await restore();
  const again = await done("al", recall.id);
  assert.deepEqual([again.ground, again.records, again.by], ["court", [id], ""]);
  const desk = await as("al", "desk");
  await assert.rejects(
    desk.call("share", { body: { ...why, records: [id], to: ["ae"], class: "hit" } }),
    (error: unknown) => error instanceof CallError && error.problem.code === "share_refused",
  );
  assert.equal((await checked(await as("ae", "officer"), name)).isFound, false);
});
