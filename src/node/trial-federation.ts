// The trial's federation: four partners and a hub beside the trial's own node, each with its register, log and keys, joined as people join them. They share
// one process and one PostgreSQL server (a database each), so that a laptop shows them; in service each stands alone.
import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import pg from "pg";
import type { TrialLogins, TrialPlace } from "#casework";
import { createClient, type Client } from "#contract";
import { AuthorityId, Country, type BesaRecord, type NewRecord, type RecordId } from "#domain";
import { writePrivate } from "./data-folder.ts";
import { NodeError } from "./errors.ts";
import { startNode, type NodeDatabase, type RunningNode } from "./start-node.ts";

/** A node of the trial's federation, as the table shows it. */
export interface TrialMember {
  readonly id: string;
  readonly name: string;
  readonly node: RunningNode;
}

/** All of them, the trial's own node among them. Disposing of it stops the others. */
export interface TrialFederation extends AsyncDisposable {
  readonly members: readonly TrialMember[];
  /** Some whom the trial's own node has shared with all. */
  readonly examples: readonly TrialExample[];
}

/** Somebody to check at a partner. */
export interface TrialExample {
  readonly name: string;
  readonly born: string;
  readonly number: string;
}

interface Plan {
  readonly id: string;
  readonly authority: string;
  readonly country?: string;
  readonly name: string;
  readonly post: string;
  readonly desk: string;
}

const plans: readonly Plan[] = [
  { id: "it", authority: "IT", country: "IT", name: "Rome desk", post: "Bari port", desk: "Rome desk" },
  { id: "ro", authority: "RO", country: "RO", name: "Bucharest desk", post: "Otopeni airport", desk: "Bucharest desk" },
  { id: "es", authority: "ES", country: "ES", name: "Madrid desk", post: "Barajas airport", desk: "Madrid desk" },
  { id: "ae", authority: "AE", country: "AE", name: "Abu Dhabi desk", post: "Dubai airport", desk: "Abu Dhabi desk" },
];
const hubPlan: Plan = { id: "hub", authority: "HUB", name: "Hub", post: "Hub", desk: "Hub" };
/** Persons whom the trial's own node has shared with all, with their alerts. */
const mostShared = 12;

interface Options {
  readonly main: RunningNode;
  readonly host: string;
  /** The trial's own port; the others take those after it. 0 takes any. */
  readonly port: number;
  readonly log: (line: string) => void;
  readonly signal: AbortSignal;
}

/** Starts the partners and the hub of a trial's node, or starts them again, and has them joined. Undefined when the signal comes first. */
export async function startTrialFederation(options: Options): Promise<TrialFederation | undefined> {
  const stack = new AsyncDisposableStack();
  try {
    const members: TrialMember[] = [{ id: "al", name: "Tirana desk", node: options.main }];
    const registers = await registersOf(options.main);
    for (const [place, plan] of [hubPlan, ...plans].entries()) {
      if (options.signal.aborted) return undefined;
      const records = registers.get(plan.authority) ?? [];
      const node = stack.use(await startMember(options, plan, { records, offset: place + 1 }));
      members.push({ id: plan.id, name: plan.name, node });
    }
    await joinAll(members);
    const shared = await sharedOf(options.main);
    await shareAlerts(
      options.main,
      shared.map(({ id }) => id),
    );
    const examples = shared.slice(0, 3).flatMap(exampleOf);
    const closing = stack.move();
    return { members, examples, [Symbol.asyncDispose]: () => closing.disposeAsync() };
  } finally {
    await stack.disposeAsync();
  }
}

/** What the trial's node holds of others stands in their registers too: as if they had shared it. */
async function registersOf(main: RunningNode): Promise<ReadonlyMap<string, NewRecord[]>> {
  const all: NewRecord[] = [];
  await main.store.feed.snapshot((records) => void all.push(...records.map(asNew)));
  return Map.groupBy(all, ({ owner }) => owner);
}

function asNew({ id, owner, content, labels, provenance: { source } }: BesaRecord): NewRecord {
  return { id, owner, content, labels, provenance: { source } };
}

async function startMember(
  { main, host, port, log }: Options,
  plan: Plan,
  { records, offset }: { readonly records: readonly NewRecord[]; readonly offset: number },
): Promise<RunningNode> {
  const directory = join(main.directory, "trial-federation", plan.id);
  mkdirSync(directory, { recursive: true, mode: 0o700 });
  const portFile = join(directory, "port");
  const known = existsSync(portFile) ? Number(readFileSync(portFile, "utf8")) : undefined;
  const filling: TrialPlace = {
    country: plan.country === undefined ? undefined : Country.parse(plan.country),
    name: plan.name,
    post: plan.post,
    desk: plan.desk,
    records,
  };
  const database = await databaseFor(main.database, `besa_${plan.id}`);
  const start = (at: number): Promise<RunningNode> =>
    startNode({
      directory,
      host,
      port: at,
      trial: true,
      trialPersons: filling,
      database,
      poolSize: 4,
      searchThreads: 0,
      log: (line) => log(`${plan.id}: ${line}`),
    });
  const wanted = known ?? (port === 0 ? 0 : port + offset);
  const node = await start(wanted).catch((error: unknown) => {
    // Only the hub's address stands in the anchor of the others: they go on at any port.
    const mayMove = known === undefined || plan.id !== "hub";
    if (mayMove && error instanceof NodeError && error.code === "port_taken") return start(0);
    throw error;
  });
  writePrivate(portFile, new URL(node.address).port);
  return node;
}

/** A database of the member's own on the server that runs. */
async function databaseFor({ connection, logins }: NodeDatabase, database: string): Promise<NodeDatabase> {
  const client = new pg.Client(connection);
  await client.connect();
  try {
    const { rowCount } = await client.query("select 1 from pg_database where datname = $1", [database]);
    if (rowCount === 0) await client.query(`create database ${client.escapeIdentifier(database)}`);
  } finally {
    await client.end();
  }
  const to = <C extends NodeDatabase["connection"]>(other: C): C => ({ ...other, database });
  return {
    connection: to(connection),
    ...(logins === undefined ? {} : { logins: { app: to(logins.app), node: to(logins.node) } }),
  };
}

/** Founds the federation at the hub and has everybody join, unless they have: whatever was broken off goes on where it was. */
async function joinAll(members: readonly TrialMember[]): Promise<void> {
  const hub = members.find(({ id }) => id === hubPlan.id);
  if (hub === undefined) return;
  const keeper = await as(hub.node, "administrator");
  if ((await keeper.call("federation")).state === "none")
    await keeper.call("foundFederation", {
      body: { ...wordsOf(hub), federation: "besa.trial", name: "Besa, trial", endpoint: hub.node.address },
    });
  for (const member of members) if (member !== hub) await admitted(hub, keeper, member);
  for (const member of members) if (member !== hub) await informed(hub, member, members.length);
}

async function admitted(hub: TrialMember, keeper: Client, member: TrialMember): Promise<void> {
  const administrator = await as(member.node, "administrator");
  const before = await administrator.call("federation");
  if (before.state === "in" || before.state === "expired") return;
  const words = wordsOf(member);
  let asked = before.asked?.fingerprint;
  if (asked === undefined) {
    const { anchor, fingerprint, invitation } = await keeper.call("inviteToFederation", {
      body: { authority: words.authority },
    });
    const made = await administrator.call("joinFederation", {
      body: { ...words, anchor, fingerprint, code: invitation.code },
    });
    asked = made.fingerprint;
  }
  const { requests } = await keeper.call("federation");
  const request = requests.find(({ fingerprint }) => fingerprint === asked);
  if (request === undefined) return;
  const change = { kind: "admit", request: request.id, fingerprint: asked, with: [] } as const;
  const { id } = await keeper.call("askApproval", {
    body: { subject: { act: "change-federation", change }, reason: "the trial's federation" },
  });
  await (await as(hub.node, "auditor")).call("decideApproval", { params: { id }, body: { approve: true } });
}

/** Waits until a member knows all others: a version of the directory is given out once a checkpoint has it. */
async function informed(hub: TrialMember, { node, id }: TrialMember, count: number): Promise<void> {
  const administrator = await as(node, "administrator");
  for (let turn = 0; turn < 150; turn += 1) {
    if ((await administrator.call("federation")).members.length >= count) return;
    await createClient({ baseUrl: hub.node.address, fetch }).call("logCheckpoint");
    await administrator.call("refreshFederation");
    await pause(100);
  }
  throw new NodeError("trial_unjoined", { detail: id });
}

/** The trial's own node shares some of its alerts with all: whoever of them is met rings there. */
async function shareAlerts(main: RunningNode, records: RecordId[]): Promise<void> {
  const desk = await as(main, "desk");
  if ((await desk.call("deliveries", { query: { limit: 1 } })).items.length > 0) return;
  if (records.length === 0) return;
  const to = plans.map(({ id }) => id);
  await desk.call("share", {
    body: { records, to, class: "urgent", purpose: "arrest", reason: "the trial's federation" },
  });
}

/** Persons with a number, whose alert asks for arrest or to be located, and that nothing keeps from being shared. */
async function sharedOf(main: RunningNode): Promise<BesaRecord[]> {
  const all: BesaRecord[] = [];
  await main.store.feed.snapshot((records) => void all.push(...records));
  const isOpen = ({ owner, labels: { requires, handling, audience } }: BesaRecord): boolean =>
    owner === "AL" && requires.length === 0 && handling.every((code) => code === "H0") && audience.includes("police");
  const sought = new Set(
    all.flatMap((record) =>
      record.content.kind === "alert" && isOpen(record) && record.content.measures.some((one) => rings.has(one))
        ? [record.content.subject]
        : [],
    ),
  );
  return all
    .filter((record) => sought.has(record.id) && isOpen(record))
    .filter(({ content }) => content.kind === "person" && content.documents.length > 0 && content.born.length > 0)
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
    .slice(0, mostShared);
}

function exampleOf({ content }: BesaRecord): TrialExample[] {
  if (content.kind !== "person") return [];
  const [name, born, document] = [content.names[0]?.full, content.born[0], content.documents[0]?.number];
  return name === undefined || born === undefined || document === undefined ? [] : [{ name, born, number: document }];
}

const rings: ReadonlySet<string> = new Set(["arrest", "locate", "protect"]);

function wordsOf({ id, name }: TrialMember): {
  readonly node: string;
  readonly authority: AuthorityId;
  readonly country?: Country;
  readonly authorityName: string;
  readonly languages: string[];
} {
  const code = id === hubPlan.id ? undefined : id.toUpperCase();
  return {
    node: id,
    authority: AuthorityId.parse(code ?? hubPlan.authority),
    ...(code === undefined ? {} : { country: Country.parse(code) }),
    authorityName: name,
    languages: ["en"],
  };
}

async function as(node: RunningNode, role: keyof TrialLogins): Promise<Client> {
  const login = node.trialLogins?.[role];
  if (login === undefined) throw new NodeError("trial_unjoined", { detail: "no logins" });
  const baseUrl = node.address;
  const session = await createClient({ baseUrl, fetch }).call("signIn", { body: { ...login, as: "token" } });
  return createClient({ baseUrl, fetch, headers: () => ({ authorization: `Bearer ${session.token ?? ""}` }) });
}
