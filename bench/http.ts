// A full check over HTTP (session, sight, search, durable log) beside what a bare "hello" of the same framework and the engine's own time would
// allow: same process, same client, same run.
import autocannon from "autocannon";
import { fastify } from "fastify";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import type { CheckQuery } from "#domain";
import {
  asked,
  makeLandmark,
  openBorder,
  openEngine,
  watchCpu,
  type Border,
  type Figures,
  type Report,
} from "./border.ts";
import { recordOf } from "./people/record.ts";

const connections = 64;
const commits = 200;
const turns = 4;
/** Seconds of checks that are not counted: after some ten thousand the compiler is done and native words are ready, as at a node that is up for a minute. */
const warmUp = 12;

interface Load {
  readonly url: string;
  readonly token?: string;
  readonly queries?: readonly CheckQuery[];
}

interface Rate {
  /** Seconds by the clock for each request, all connections together. */
  readonly each: number;
  /** Processor time of the node's thread for each request, in seconds. */
  readonly cpu: number;
  /** Milliseconds. */
  readonly p99: number;
  readonly failures: number;
}

/**
 * Measures each kind of check in turns: hello, the engine, the check, and again, for a shared machine may be half as fast a minute later. Each is measured for so
 * many seconds in all.
 */
export async function run(
  report: Report,
  { persons, seconds }: { readonly persons: number; readonly seconds: number },
): Promise<Figures> {
  await using border = await openBorder(persons, report);
  const figures: Figures = { persons, connections };
  const engine = await openEngine(border.node);
  const hello = fastify();
  hello.get("/hello", async () => ({ hello: "world" }));
  const helloAddress = await hello.listen({ host: "127.0.0.1", port: 0 });
  const { address } = border.node;
  const { token } = border;
  const bare = { url: `${helloAddress}/hello` };
  const measured = async (load: Load): Promise<Rate> => {
    const cpuSince = watchCpu(border.node);
    const { requests, latency, non2xx, errors, timeouts } = await measure(load, seconds / turns);
    const cpu = cpuSince().thread / requests.total;
    return { each: 1 / requests.average, cpu, p99: latency.p99, failures: non2xx + errors + timeouts };
  };
  const told = (name: string, rates: readonly Rate[]): Rate => {
    const rate = meanOf(rates);
    report(
      `${name.padEnd(34)} ${shown(1 / rate.each)}/s   p99 ${rate.p99} ms   ${shown(rate.cpu * 1e6)} µs of the node's thread   failures ${rate.failures}`,
    );
    const own = { [`${name}: per second`]: Math.round(1 / rate.each), [`${name}: p99 ms`]: rate.p99 };
    Object.assign(figures, own, { [`${name}: failures`]: rate.failures });
    return rate;
  };
  const session = { url: `${address}/v1/session`, token };
  await measure(session, 3);
  told("session", [await measured(session)]);
  for (const [name, queries] of kindsOf(border)) {
    const url = `${address}/v1/checks`;
    const [first, ...parts] = partsOf(queries);
    engine.warm(first.slice(0, 20_000));
    await measure(bare, 3);
    await measure({ url, token, queries: first }, warmUp);
    const rates: { hello: Rate[]; checks: Rate[]; engine: { clock: number; cpu: number }[] } = {
      hello: [],
      checks: [],
      engine: [],
    };
    for (const part of parts) {
      rates.hello.push(await measured(bare));
      rates.engine.push(await engine.secondsPerCheck(part));
      rates.checks.push(await measured({ url, token, queries: part }));
    }
    const [ofHello, ofChecks] = [told("hello", rates.hello), told(name, rates.checks)];
    const alone = {
      clock: mean(rates.engine.map(({ clock }) => clock)),
      cpu: mean(rates.engine.map(({ cpu }) => cpu)),
    };
    const allowed = 1 / (ofHello.each + alone.clock);
    const share = (ofHello.cpu + alone.cpu) / ofChecks.cpu;
    report(
      `  engine ${shown(alone.clock * 1e6)} µs a check; hello and engine allow ${shown(allowed)}/s; reached ${(1 / ofChecks.each / allowed).toFixed(2)} of it; by processor time of the node's thread ${share.toFixed(2)}`,
    );
    figures[`${name}: engine µs`] = Math.round(alone.clock * 1e6);
    figures[`${name}: allowed per second`] = Math.round(allowed);
    figures[`${name}: reached of allowed`] = Math.round((1 / ofChecks.each / allowed) * 100) / 100;
    figures[`${name}: reached by processor time`] = Math.round(share * 100) / 100;
  }
  await findable(border, report, figures);
  await hello.close();
  return figures;
}

/** The half that is asked before it counts, and what is asked in each turn. */
function partsOf(queries: readonly CheckQuery[]): [readonly CheckQuery[], ...(readonly CheckQuery[])[]] {
  const half = Math.floor(queries.length / 2);
  const each = Math.floor(half / turns);
  return [
    queries.slice(0, half),
    ...Array.from({ length: turns }, (_, turn) => queries.slice(half + turn * each, half + (turn + 1) * each)),
  ];
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** Of all turns: means, the worst p99, all failures. */
function meanOf(rates: readonly Rate[]): Rate {
  return {
    each: mean(rates.map(({ each }) => each)),
    cpu: mean(rates.map(({ cpu }) => cpu)),
    p99: Math.max(...rates.map(({ p99 }) => p99)),
    failures: rates.reduce((sum, { failures }) => sum + failures, 0),
  };
}

function kindsOf(border: Border): [string, readonly CheckQuery[]][] {
  return [
    ["check, a border's traffic", border.traffic],
    ["check of listed persons", border.listed],
  ];
}

/** From the commit of a new record until a check answers with it, while the border's traffic goes on. */
async function findable(border: Border, report: Report, figures: Figures): Promise<void> {
  const { node, token, traffic } = border;
  const desk = await node.as("desk");
  const times: number[] = [];
  let isDone = false;
  const load = (async () => {
    const rates: number[] = [];
    while (!isDone)
      rates.push((await measure({ url: `${node.address}/v1/checks`, token, queries: traffic }, 3)).requests.average);
    return rates.reduce((sum, rate) => sum + rate, 0) / rates.length;
  })();
  for (let turn = 0; turn < commits; turn += 1) {
    const person = makeLandmark();
    await node.node.store.transactAsNode((tx) => tx.records.put([recordOf(10_000_000 + turn, person)]));
    const committed = performance.now();
    const body = { query: asked(person), purpose: "border" } as const;
    while ((await desk.call("check", { body })).candidates.length === 0);
    times.push(performance.now() - committed);
    await pause(10);
  }
  isDone = true;
  const perSecond = await load;
  const sorted = times.toSorted((one, other) => one - other);
  const at = (share: number): number => Math.round(sorted[Math.floor(share * (sorted.length - 1))] ?? NaN);
  report(
    `a committed record is findable after ${at(0.5)} ms (p50), ${at(0.99)} ms (p99 of ${commits}), under ${shown(perSecond)} checks/s`,
  );
  Object.assign(figures, { "findable: p50 ms": at(0.5), "findable: p99 ms": at(0.99) });
}

/** Runs a load from another thread, each connection with questions of its own. */
async function measure({ url, token, queries }: Load, duration: number): Promise<autocannon.Result> {
  const headers = token === undefined ? {} : { authorization: `Bearer ${token}` };
  const common = { url, connections, duration, workers: 1 } as const;
  if (queries === undefined) return autocannon({ ...common, headers });
  const folder = mkdtempSync(join(tmpdir(), "besa-http-"));
  try {
    const bodies = join(folder, "bodies.json");
    const ofEach = Array.from({ length: connections }, (_, connection) =>
      queries
        .filter((_, place) => place % connections === connection)
        .map((query) => JSON.stringify({ query, purpose: "border" })),
    );
    writeFileSync(bodies, JSON.stringify(ofEach));
    // The client's thread starts with the environment as it is now.
    process.env["BESA_BENCH_BODIES"] = bodies;
    const setupClient = fileURLToPath(new URL("./http-client.ts", import.meta.url));
    // Its types know functions only; for a client in a thread of its own it wants the path of a module.
    return await autocannon({
      ...common,
      method: "POST",
      headers: { ...headers, "content-type": "application/json" },
      setupClient: setupClient as unknown as NonNullable<autocannon.Options["setupClient"]>,
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function shown(value: number): string {
  return Math.round(value).toLocaleString("en");
}
