// A federation of three processes with a PostgreSQL each, and what goes between them: the hub, AL that has an address and AE that has none. So AL's goes
// over the hub's mailbox to AE, and AE's goes directly to AL.
import assert from "node:assert/strict";
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join as path } from "node:path";
import { pathToFileURL } from "node:url";
import { setTimeout as pause } from "node:timers/promises";
import { CallError, createClient, sendFile, type Client } from "#contract";
import type { RecordId } from "#domain";
import { verifyExport } from "#ledger";
import { found, freePort, informed, join, Victim } from "#testkit";
import { digestOf, someBytes } from "../files/sender.ts";
import type { Armed } from "./killer.ts";

/** The nodes, by what they are called in the table of writes. */
export const nodeNames = ["sender", "hub", "receiver"] as const;
export type NodeName = (typeof nodeNames)[number];

/** What is done again and again, each with everything that follows from it. */
export const stepNames = ["share", "recall", "directory", "keys", "direct"] as const;
export type StepName = (typeof stepNames)[number];

const why = { purpose: "border" as const, reason: "warrant 12/2026" };
const film = someBytes(1_300_000, 11);
/** Records that there are for one run: each is shared once. */
const mostRecords = 200;
type Role = Parameters<Victim["as"]>[0];

/** A node with the killer in it. */
class Mortal {
  readonly victim: Victim;
  readonly #folder: string;
  #deaths = 0;
  /** Deaths that it was started again from. */
  get deaths(): number {
    return this.#deaths;
  }

  constructor(directory: string, port: number) {
    this.#folder = `${directory}-writes`;
    mkdirSync(this.#folder);
    const file = pathToFileURL(path(import.meta.dirname, "killer.ts")).href;
    this.victim = new Victim(directory, port, { file, environment: { KILLED_AT_WRITES: this.#folder } });
  }

  arm(armed: Armed): void {
    const file = path(this.#folder, "armed.json");
    writeFileSync(`${file}.new`, JSON.stringify(armed));
    renameSync(`${file}.new`, file);
  }

  disarm(): void {
    rmSync(path(this.#folder, "armed.json"), { force: true });
  }

  /** Writes since the start of everything, in order. */
  seen(): string[] {
    return linesOf(path(this.#folder, "seen"));
  }

  /** Starts it again whenever it has killed itself, until told that nothing is done any more. */
  async keepAlive(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      const died = linesOf(path(this.#folder, "died")).length;
      if (died > this.#deaths) {
        this.#deaths = died;
        await this.victim.ended();
        await this.victim.start();
      }
      await pause(20);
    }
  }
}

const linesOf = (file: string): string[] =>
  existsSync(file)
    ? readFileSync(file, "utf8")
        .split("\n")
        .filter((line) => line !== "")
    : [];

/** The three nodes, and what has been done in them. */
export class World implements AsyncDisposable {
  readonly #folder = mkdtempSync(path(tmpdir(), "besa-writes-"));
  readonly #nodes = new Map<NodeName, Mortal>();
  /** Envelopes that a node has told somebody of. */
  readonly #told: { readonly from: NodeName; readonly id: string }[] = [];
  readonly #sessions = new Map<string, Session>();
  #records: RecordId[] = [];
  /** What was shared and not called back yet. */
  readonly #shared: RecordId[] = [];

  /** Starts them, and makes the federation. */
  async start(): Promise<void> {
    chmodSync(this.#folder, 0o711);
    for (const name of nodeNames) this.#nodes.set(name, new Mortal(path(this.#folder, name), await freePort()));
    await Promise.all(nodeNames.map(async (name) => this.victim(name).start()));
    const [hub, sender, receiver] = [this.victim("hub"), this.victim("sender"), this.victim("receiver")];
    await found(hub, hub.address);
    await join(hub, { plan: { node: "al", authority: "AL", endpoint: (address) => address }, node: sender });
    await join(hub, { plan: { node: "ae", authority: "AE" }, node: receiver });
    for (const node of [sender, receiver]) await informed(hub, node, 3);
    this.#records = await recordsOf(await sender.as("desk"));
  }

  node(name: NodeName): Mortal {
    return this.#nodes.get(name) ?? assert.fail(name);
  }

  victim(name: NodeName): Victim {
    return this.node(name).victim;
  }

  /** Does a step while nodes that kill themselves are started again, to its end: all is where it belongs. */
  async step(step: StepName): Promise<void> {
    const done = new AbortController();
    const alive = nodeNames.map(async (name) => this.node(name).keepAlive(done.signal));
    try {
      await Promise.race([this.#do(step), Promise.all(alive)]);
    } finally {
      done.abort();
      await Promise.all(alive);
    }
  }

  /** At the end: nothing twice, nothing out of order, nothing lost, and each log verifies. */
  async conclude(): Promise<void> {
    for (const [from, to] of [
      ["sender", "receiver"],
      ["receiver", "sender"],
    ] as const) {
      const taken = await takenAt(await this.victim(to).as("auditor"));
      const ids = taken.map(({ envelope, state }) => `${envelope} ${state}`);
      assert.equal(new Set(ids).size, ids.length, `something was applied twice at the ${to}`);
      for (const { from: told, id } of this.#told)
        if (told === from) assert.ok(ids.includes(`${id} accepted`), `${id} is not applied at the ${to}`);
      // Ids count up as they are written. What waited for its files is accepted when they have come, and was opened in its order.
      for (const pressing of new Set(taken.map((item) => item.class))) {
        const first = taken.filter((item) => item.class === pressing).map(({ envelope }) => envelope);
        const inOrder = first.filter((id, place) => first.indexOf(id) === place);
        assert.deepEqual(
          inOrder,
          inOrder.toSorted(),
          `something of class ${pressing} was applied out of order at the ${to}`,
        );
      }
    }
  }

  async [Symbol.asyncDispose](): Promise<void> {
    for (const { victim } of this.#nodes.values()) await victim.kill(true).catch(() => undefined);
    rmSync(this.#folder, { recursive: true, force: true });
  }

  async #do(step: StepName): Promise<void> {
    if (step === "share") await this.#share();
    else if (step === "recall") await this.#recall();
    else if (step === "directory") await this.#keys("hub");
    else if (step === "keys") await this.#keys("sender");
    else await this.#direct();
  }

  /** A record with a file goes from AL over the hub to AE. */
  async #share(): Promise<void> {
    const record = this.#records.shift() ?? assert.fail("no record is left");
    await this.#again("sender", "desk", async (desk, token) => {
      if ((await fileAt(desk, record)) === undefined) await upload(this.victim("sender").address, token, record);
    });
    await this.#again("sender", "desk", async (desk) => {
      const { items } = await desk.call("deliveries", { query: { record, limit: 10 } });
      if (items.length > 0) return;
      await desk.call("share", { body: { ...why, records: [record], to: ["ae"] } });
    });
    await this.#until("sender", "desk", `the last word on ${record}`, async (desk) => {
      const { items } = await desk.call("deliveries", { query: { record, limit: 10 } });
      return items.length === 2 && items.every(({ state }) => state === "accepted");
    });
    await this.#again("sender", "desk", async (desk) => {
      const { items } = await desk.call("deliveries", { query: { record, limit: 10 } });
      for (const { id } of items) if (!this.#told.some((one) => one.id === id)) this.#told.push({ from: "sender", id });
    });
    await this.#until("receiver", "desk", `the file of ${record}`, async (desk, token) => {
      const file = await fileAt(desk, record);
      return (
        file?.state === "here" &&
        (await opened(this.victim("receiver").address, token, { record, file: file.id })) === digestOf(film)
      );
    });
    this.#shared.push(record);
  }

  /** AL calls a record back: AE purges and signs. */
  async #recall(): Promise<void> {
    if (this.#shared.length === 0) await this.#share();
    const record = this.#shared.shift() ?? assert.fail("nothing was shared");
    const made = async (desk: Client) => (await desk.call("recalls", { query: { record, limit: 5 } })).items;
    await this.#again("sender", "desk", async (desk) => {
      if ((await made(desk)).length === 0)
        await desk.call("recallBack", { body: { ...why, records: [record], ground: "court" } });
    });
    await this.#until("sender", "desk", `the receipt for ${record}`, async (desk) => {
      const recalls = await made(desk);
      assert.equal(recalls.length, 1);
      return recalls[0]?.state === "done";
    });
    await this.#again("receiver", "desk", async (desk) => {
      assert.equal(await fileAt(desk, record), undefined, "a record that was called back is still here");
    });
  }

  /** A node changes its keys, and everybody has the directory with them. The hub may do so as often as it likes, a member some times a day. */
  async #keys(whose: NodeName): Promise<void> {
    const versionAt = async (administrator: Client): Promise<number> =>
      (await administrator.call("federation")).directory?.version ?? 0;
    let before = 0;
    await this.#again("hub", "administrator", async (client) => {
      before = await versionAt(client);
    });
    await this.#again(whose, "administrator", (client) => client.call("changeFederationKeys"));
    for (const name of ["hub", "sender", "receiver"] as const)
      await this.#until(name, "administrator", `the new directory at the ${name}`, async (client) => {
        await fetch(`${this.victim("hub").address}/v1/log/checkpoint`);
        await client.call("refreshFederation").catch(passing);
        return (await versionAt(client)) > before;
      });
    await this.#direct();
  }

  /** A word from AE straight to AL, and one back over the hub. */
  async #direct(): Promise<void> {
    for (const [from, to] of [
      ["receiver", "al"],
      ["sender", "ae"],
    ] as const) {
      let id = "";
      await this.#again(from, "desk", async (desk) => {
        id = (await desk.call("testLink", { body: { to } })).id;
      });
      this.#told.push({ from, id });
      await this.#until(from, "desk", `the last word on ${id}`, async (desk) => {
        const { items } = await desk.call("deliveries", { query: { to, limit: 20 } });
        return items.find((item) => item.id === id)?.state === "accepted";
      });
    }
  }

  /** Sessions outlive the death of a node. */
  async #session(name: NodeName, role: Role): Promise<Session> {
    const known = this.#sessions.get(`${name} ${role}`) ?? (await signedIn(this.victim(name), role));
    this.#sessions.set(`${name} ${role}`, known);
    return known;
  }

  /** Asks until the node is there to answer. */
  async #again(name: NodeName, role: Role, ask: (client: Client, token: string) => Promise<unknown>): Promise<void> {
    await this.#until(name, role, `an answer of the ${name}`, async (client, token) => {
      await ask(client, token);
      return true;
    });
  }

  async #until(
    name: NodeName,
    role: Role,
    what: string,
    look: (client: Client, token: string) => Promise<boolean>,
  ): Promise<void> {
    let last: unknown;
    for (const end = performance.now() + 180_000; performance.now() < end; await pause(50))
      try {
        const { client, token } = await this.#session(name, role);
        if (await look(client, token)) return;
      } catch (error) {
        passing(error);
        if (isOver(error)) this.#sessions.delete(`${name} ${role}`);
        last = error;
      }
    throw new Error(`${what} never came`, { cause: last });
  }
}

interface Session {
  readonly client: Client;
  readonly token: string;
}

async function signedIn(victim: Victim, role: Role): Promise<Session> {
  // The file is the node's own, in the shape that the trial writes.
  const logins = JSON.parse(readFileSync(path(victim.directory, "trial-logins.json"), "utf8")) as Record<
    Role,
    { login: string; password: string }
  >;
  const nobody = createClient({ baseUrl: victim.address, fetch });
  const { token = "" } = await nobody.call("signIn", { body: { ...logins[role], as: "token" } });
  const headers = (): Record<string, string> => ({ authorization: `Bearer ${token}` });
  return { client: createClient({ baseUrl: victim.address, fetch, headers }), token };
}

/** Records of a node's own that files may be laid to. */
async function recordsOf(desk: Client): Promise<RecordId[]> {
  const found: RecordId[] = [];
  for (let after: string | undefined; found.length < mostRecords;) {
    const query = { ...why, kind: "person" as const, limit: 200, ...(after === undefined ? {} : { after }) };
    const { items, next } = await desk.call("records", { query });
    for (const { id } of items)
      if (found.length < mostRecords && (await desk.call("record", { params: { id }, query: why })).mayAddFiles)
        found.push(id);
    if (next === undefined) break;
    after = next;
  }
  return found;
}

async function fileAt(
  desk: Client,
  record: RecordId,
): Promise<{ readonly id: string; readonly state: string } | undefined> {
  try {
    return (await desk.call("record", { params: { id: record }, query: why })).files[0];
  } catch (error) {
    if (error instanceof CallError && error.problem.code === "not_found") return undefined;
    throw error;
  }
}

async function upload(address: string, token: string, record: RecordId): Promise<void> {
  const read = async (from: number, to: number): Promise<Uint8Array<ArrayBuffer>> => film.slice(from, to);
  const headers = (): Record<string, string> => ({ authorization: `Bearer ${token}` });
  const wait = (milliseconds: number): Promise<void> => pause(milliseconds / 10);
  await sendFile(
    { name: "film.bin", length: film.length, read },
    { record, ...why },
    { baseUrl: address, fetch, headers, wait },
  );
}

/** The digest of a file as it is opened. */
async function opened(
  address: string,
  token: string,
  { record, file }: { readonly record: RecordId; readonly file: string },
): Promise<string> {
  const response = await fetch(`${address}/v1/records/${record}/files/${file}?${new URLSearchParams(why).toString()}`, {
    headers: { authorization: `Bearer ${token}` },
  });
  assert.ok(response.ok, await response.clone().text());
  return digestOf(new Uint8Array(await response.arrayBuffer()));
}

/** What a node has taken, in the order of its log, which verifies. */
async function takenAt(
  auditor: Client,
): Promise<{ readonly envelope: string; readonly class: string; readonly state: string }[]> {
  const lines = (await (await auditor.call("logExport")).text()).split("\n").filter((line) => line !== "");
  const verified = await verifyExport(lines, (await (await auditor.call("logKey")).text()).trim());
  assert.equal(verified.status, "intact");
  return lines.flatMap((line) => {
    const detail: unknown = Reflect.get(Object(JSON.parse(line)), "detail");
    const said: unknown = typeof detail === "string" ? JSON.parse(detail) : detail;
    if (Reflect.get(Object(said), "act") !== "envelope-received") return [];
    const outcome: unknown = Object(Reflect.get(Object(said), "outcome"));
    const word = (key: string): string => String(Reflect.get(Object(outcome), key));
    return [{ envelope: word("envelope"), class: word("class"), state: word("state") }];
  });
}

/** A session has ended, or is too old for what administrators do. */
const isOver = (error: unknown): boolean =>
  error instanceof CallError && ["not_signed_in", "step_up_required"].includes(error.problem.code);

/** While a node is down nobody answers, and while it starts some things are not ready. */
function passing(error: unknown): void {
  if (isOver(error)) return;
  const codes = ["unreachable", "bad_answer", "unavailable", "not_ready", "hub_unreachable", "upload_busy"];
  if (error instanceof CallError && codes.includes(error.problem.code)) return;
  if (error instanceof TypeError && error.message === "fetch failed") return;
  throw error;
}
