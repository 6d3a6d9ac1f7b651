// A streaming batch (NDJSON in and out, every line with its own durable leaf) beside what the engine alone could check on all cores: same
// questions, same run. With many checks it also shows whether memory stays flat.
import { availableParallelism } from "node:os";
import { setTimeout as pause } from "node:timers/promises";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { Worker } from "node:worker_threads";
import { openBorder, openEngine, watchCpu, type Border, type Figures, type Report } from "./border.ts";

/** Sends so many checks as one batch. */
export async function run(
  report: Report,
  { persons, checks }: { readonly persons: number; readonly checks: number },
): Promise<Figures> {
  await using border = await openBorder(persons, report);
  const cores = availableParallelism();
  const { traffic } = border;
  const engineAlone = await openEngine(border.node);
  engineAlone.warm(traffic.slice(0, 20_000));
  const { clock, cpu } = await engineAlone.secondsPerCheck(traffic.slice(20_000));
  const engine = 1 / clock;
  report(`engine ${shown(engine)} checks/s on one core, ${shown(engine * cores)} on ${cores}`);
  await send(border, traffic.slice(0, 20_000), Math.min(checks, 20_000));
  const before = (await border.node.node.store.log.head()).size;
  const liveBefore = await liveMebibytes();
  const memory = watchMemory();
  const began = performance.now();
  const cpuSince = watchCpu(border.node);
  const { answers, problems } = await send(border, traffic.slice(20_000), checks, (answered) =>
    report(
      `${shown(answered)} answers after ${shown((performance.now() - began) / 1000)} s: ${shown(process.memoryUsage.rss() / 2 ** 20)} MiB`,
    ),
  );
  const seconds = (performance.now() - began) / 1000;
  const spent = cpuSince();
  const share = (cpu * checks) / (spent.process + spent.postgres);
  const slope = memory.end(checks);
  const kept = (((await liveMebibytes()) - liveBefore) / checks) * 1e6;
  const leaves = (await border.node.node.store.log.head()).size - before;
  const perSecond = answers / seconds;
  report(
    `batch ${shown(perSecond)} checks/s over ${shown(seconds)} s: ${(perSecond / engine).toFixed(2)} of one core's engine, ${(perSecond / engine / cores).toFixed(2)} of ${cores} cores'`,
  );
  const each = (time: number): string => ((time / checks) * 1e6).toFixed(1);
  report(
    `processor time a check: engine ${(cpu * 1e6).toFixed(1)} µs, node and client ${each(spent.process)}, PostgreSQL ${each(spent.postgres)}: the engine's share is ${share.toFixed(2)}`,
  );
  report(`${shown(answers)} answers, ${shown(problems)} of them problems, ${shown(leaves)} leaves`);
  report(
    `memory ${slope.first} MiB after a tenth, ${slope.last} MiB at the end: ${slope.perMillion.toFixed(1)} MiB a million checks; after collecting garbage ${kept.toFixed(1)} MiB a million checks are kept`,
  );
  if (answers !== checks || leaves !== checks || problems > 0)
    throw new Error(`${checks} lines got ${answers} answers, ${problems} problems and ${leaves} leaves`);
  return {
    persons,
    checks,
    cores,
    "engine: per second on one core": Math.round(engine),
    "batch: per second": Math.round(perSecond),
    "batch: of engine x cores": Math.round((perSecond / engine / cores) * 100) / 100,
    "engine's share of processor time": Math.round(share * 100) / 100,
    "log leaves": leaves,
    "memory: MiB after a tenth": slope.first,
    "memory: MiB at the end": slope.last,
    "memory: MiB a million checks": Math.round(slope.perMillion * 10) / 10,
    "memory kept: MiB a million checks": Math.round(kept * 10) / 10,
  };
}

interface Sent {
  readonly answers: number;
  readonly problems: number;
}

/** So many were answered, and there are more to come. */
interface Answered {
  readonly answered: number;
}

/** Sends so many of these as one batch from another thread, again from the first when there are more, and waits for the last answer. */
async function send(
  { node, token }: Border,
  traffic: Border["traffic"],
  count: number,
  onAnswered: (answered: number) => void = () => {},
): Promise<Sent> {
  const lines = traffic.map((query, ref) => `${JSON.stringify({ ref, query })}\n`);
  const client = new Worker(new URL("./batch-client.ts", import.meta.url), {
    workerData: { address: node.address, token, lines, count },
  });
  try {
    return await new Promise((resolve, reject) => {
      client.on("message", (told: Sent | Answered) => {
        if ("answered" in told) onAnswered(told.answered);
        else resolve(told);
      });
      client.once("error", reject);
    });
  } finally {
    await client.terminate();
  }
}

/** What is still in use once all garbage is collected, when what was under way has ended. */
async function liveMebibytes(): Promise<number> {
  await pause(1000);
  setFlagsFromString("--expose-gc");
  runInNewContext("gc()");
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return (heapUsed + arrayBuffers) / 2 ** 20;
}

/** Looks at the process's memory each second; the slope is that of a line through all that was seen after the first tenth. */
function watchMemory() {
  const seen: number[] = [];
  const timer = setInterval(() => seen.push(process.memoryUsage.rss() / 2 ** 20), 1000);
  return {
    end(checks: number) {
      clearInterval(timer);
      const settled = seen.slice(Math.floor(seen.length / 10));
      const middle = (settled.length - 1) / 2;
      const mean = settled.reduce((sum, value) => sum + value, 0) / settled.length;
      const moved = settled.reduce((sum, value, at) => sum + (at - middle) * (value - mean), 0);
      const spread = settled.reduce((sum, _, at) => sum + (at - middle) ** 2, 0);
      return {
        first: Math.round(settled[0] ?? 0),
        last: Math.round(settled.at(-1) ?? 0),
        perMillion: (moved / Math.max(1, spread)) * (seen.length / checks) * 1e6,
      };
    },
  };
}

function shown(value: number): string {
  return Math.round(value).toLocaleString("en");
}
