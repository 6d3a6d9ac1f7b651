// The trial's federation: four partners and a hub beside the trial's own node, each with its register, log and keys, joined as people join them. They share
// one process and one PostgreSQL server (a database each), so that a laptop shows them; in service each stands alone.
import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import pg from "pg";
import type { TrialPlace } from "#casework";
import { Country, type BesaRecord, type NewRecord } from "#domain";
import { writePrivate } from "./data-folder.ts";
import { NodeError } from "./errors.ts";
import { startNode, type NodeDatabase, type RunningNode } from "./start-node.ts";
import {
  exampleOf,
  hubId,
  agreeAll,
  joinAll,
  shareAlerts,
  sharedOf,
  type TrialExample,
  type TrialMember,
} from "./trial-joining.ts";

/** All of them, the trial's own node among them. Disposing of it stops the others. */
export interface TrialFederation extends AsyncDisposable {
  readonly members: readonly TrialMember[];
  /** Some whom the trial's own node has shared with all. */
  readonly examples: readonly TrialExample[];
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
const hubPlan: Plan = { id: hubId, authority: "HUB", name: "Hub", post: "Hub", desk: "Hub" };
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
    await agreeAll(members);
    const shared = await sharedOf(options.main);
    await shareAlerts(
      options.main,
      shared.map(({ id }) => id),
      plans.map(({ id }) => id),
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
    const mayMove = known === undefined || plan.id !== hubId;
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
