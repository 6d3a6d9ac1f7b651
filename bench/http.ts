// A full check over HTTP (session, sight, search, durable log) beside what a bare "hello" of the same framework and the engine's own time would
// allow: same process, same client, same run.
import autocannon from "autocannon";
import { fastify } from "fastify";
import { setTimeout as pause } from "node:timers/promises";
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

interface Load {
  readonly url: string;
  readonly token?: string;
  readonly queries?: readonly CheckQuery[];
}

interface Rate {
  readonly perSecond: number;
  /** Processor time of the node's thread for each request, in seconds. */
  readonly cpu: number;
  readonly failures: number;
}

/** Measures each load for so many seconds. */
export async function run(
  report: Report,
  { persons, seconds }: { readonly persons: number; readonly seconds: number },
): Promise<Figures> {
  await using border = await openBorder(persons, report);
  const figures: Figures = { persons, connections };
  const engines = await engineTimes(border);
  const hello = fastify();
  hello.get("/hello", async () => ({ hello: "world" }));
  const helloAddress = await hello.listen({ host: "127.0.0.1", port: 0 });
  const measured = async (name: string, load: Load): Promise<Rate> => {
    await measure(load, 3);
    const cpuSince = watchCpu(border.node);
    const result = await measure(load, seconds);
    const cpu = cpuSince().thread / result.requests.total;
    const { average: perSecond } = result.requests;
    const failures = result.non2xx + result.errors + result.timeouts;
    report(
      `${name.padEnd(34)} ${shown(perSecond)}/s   p50 ${result.latency.p50} ms   p99 ${result.latency.p99} ms   ${shown(cpu * 1e6)} µs of the node's thread   failures ${failures}`,
    );
    Object.assign(figures, { [`${name}: per second`]: Math.round(perSecond), [`${name}: p99 ms`]: result.latency.p99 });
    return { perSecond, cpu, failures };
  };
  const { address } = border.node;
  const { token } = border;
  const bare = await measured("hello", { url: `${helloAddress}/hello` });
  await measured("session", { url: `${address}/v1/session`, token });
  for (const [name, queries] of kindsOf(border)) {
    const { perSecond, cpu, failures } = await measured(name, { url: `${address}/v1/checks`, token, queries });
    const engine = engines.get(name) ?? { clock: NaN, cpu: NaN };
    const allowed = 1 / (1 / bare.perSecond + engine.clock);
    const share = (bare.cpu + engine.cpu) / cpu;
    report(
      `  engine ${shown(engine.clock * 1e6)} µs a check; hello and engine allow ${shown(allowed)}/s; reached ${(perSecond / allowed).toFixed(2)} of it; by processor time of the node's thread ${share.toFixed(2)}`,
    );
    figures[`${name}: engine µs`] = Math.round(engine.clock * 1e6);
    figures[`${name}: allowed per second`] = Math.round(allowed);
    figures[`${name}: reached of allowed`] = Math.round((perSecond / allowed) * 100) / 100;
    figures[`${name}: reached by processor time`] = Math.round(share * 100) / 100;
    figures[`${name}: failures`] = failures;
  }
  await findable(border, report, figures);
  await hello.close();
  return figures;
}

function kindsOf(border: Border): [string, readonly CheckQuery[]][] {
  return [
    ["check, a border's traffic", border.traffic],
    ["check of listed persons", border.listed],
  ];
}

/** What the engine alone needs for each kind of question, before any load. */
async function engineTimes(border: Border): Promise<Map<string, { clock: number; cpu: number }>> {
  const engine = await openEngine(border.node);
  const times = new Map<string, { clock: number; cpu: number }>();
  for (const [name, queries] of kindsOf(border)) times.set(name, await engine.secondsPerCheck(queries));
  return times;
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

/** Runs a load from another thread. */
async function measure({ url, token, queries }: Load, duration: number): Promise<autocannon.Result> {
  const headers = token === undefined ? {} : { authorization: `Bearer ${token}` };
  const requests = (queries ?? [undefined]).map((query) =>
    query === undefined
      ? ({ method: "GET", headers } as const)
      : ({
          method: "POST",
          headers: { ...headers, "content-type": "application/json" },
          body: JSON.stringify({ query, purpose: "border" }),
        } as const),
  );
  return autocannon({ url, connections, duration, requests, workers: 1 });
}

function shown(value: number): string {
  return Math.round(value).toLocaleString("en");
}
