// A full check over HTTP (session, sight, search, durable log) beside the bare "hello" of the same framework, in the same run.
import autocannon from "autocannon";
import { fastify } from "fastify";
import { randomUUID } from "node:crypto";
import { syntheticRecords } from "#casework";
import { RecordId } from "#domain";
import { startTestNode, type TestNode } from "#testkit";

interface Load {
  readonly name: string;
  readonly url: string;
  readonly method: "GET" | "POST";
  readonly headers?: Record<string, string>;
  readonly bodies?: readonly string[];
}

/** Runs each load for so many seconds with 32 connections and answers requests per second and latencies. */
export async function run(report: (line: string) => void, seconds: number): Promise<Record<string, number>> {
  await using node = await startTestNode({ persons: 1500 });
  const officer = await node.nobody.call("signIn", { body: { ...node.login("officer"), as: "token" } });
  const hello = fastify();
  hello.get("/hello", async () => ({ hello: "world" }));
  const helloAddress = await hello.listen({ host: "127.0.0.1", port: 0 });
  const headers = { authorization: `Bearer ${officer.token ?? ""}`, "content-type": "application/json" };
  const ask = (query: object): string => JSON.stringify({ query, purpose: "border" });
  const nobodies = Array.from({ length: 500 }, (_, place) =>
    ask({ name: `Qzorvan ${letters(place)} Wexbrilt`, born: `19${50 + (place % 49)}-03-1${place % 9}` }),
  );
  const loads: readonly Load[] = [
    { name: "hello", url: `${helloAddress}/hello`, method: "GET" },
    {
      name: "session",
      url: `${node.address}/v1/session`,
      method: "GET",
      headers: { authorization: headers.authorization },
    },
    {
      name: "check of an unlisted person",
      url: `${node.address}/v1/checks`,
      method: "POST",
      headers,
      bodies: nobodies,
    },
    {
      name: "check of a listed person",
      url: `${node.address}/v1/checks`,
      method: "POST",
      headers,
      bodies: [ask({ name: "Dimitar Velkanov", born: "1986-11-04" })],
    },
  ];
  const figures: Record<string, number> = {};
  for (const load of loads) {
    await measure(load, 2);
    const result = await measure(load, seconds);
    const failures = result.non2xx + result.errors + result.timeouts;
    report(
      `${load.name.padEnd(30)} ${Math.round(result.requests.average).toLocaleString("en")}/s   p50 ${result.latency.p50} ms   p99 ${result.latency.p99} ms   failures ${failures}`,
    );
    figures[`${load.name}: per second`] = Math.round(result.requests.average);
    figures[`${load.name}: p99 ms`] = result.latency.p99;
    figures[`${load.name}: failures`] = failures;
  }
  figures["committed record findable after ms"] = await untilFindable(node);
  report(`a committed record is findable after ${figures["committed record findable after ms"]} ms (median of 20)`);
  const ratio = (figures["check of an unlisted person: per second"] ?? 0) / (figures["hello: per second"] ?? 1);
  report(`an unlisted check costs ${(1 / ratio).toFixed(1)} hellos`);
  figures["check / hello"] = Math.round(ratio * 1000) / 1000;
  await hello.close();
  return figures;
}

/** Milliseconds from the commit of a new record until a check answers with it; the median of twenty. */
async function untilFindable(node: TestNode): Promise<number> {
  const desk = await node.as("desk");
  const times: number[] = [];
  for (let turn = 0; turn < 20; turn += 1) {
    const name = `Xqorv${letters(turn)} Pwelztan${letters(turn + 40)}`;
    const [record] = syntheticRecords({ seed: turn, persons: 1, newId: () => RecordId.parse(randomUUID()) });
    const content = record?.content;
    if (record === undefined || content?.kind !== "person") throw new Error("the first synthetic record is no person");
    const names = [{ full: name, kind: "primary" as const, script: "Latn" }];
    await node.node.store.transact((tx) => tx.records.put([{ ...record, content: { ...content, names } }]));
    const committed = performance.now();
    while ((await desk.call("check", { body: { query: { name }, purpose: "border" } })).candidates.length === 0);
    times.push(performance.now() - committed);
  }
  return Math.round(times.toSorted((a, b) => a - b)[10] ?? 0);
}

function measure({ url, method, headers, bodies }: Load, duration: number): Promise<autocannon.Result> {
  const requests = (bodies ?? [undefined]).map((body) => ({
    method,
    ...(headers === undefined ? {} : { headers }),
    ...(body === undefined ? {} : { body }),
  }));
  return autocannon({ url, connections: 32, duration, requests, workers: 1 });
}

function letters(place: number): string {
  return String.fromCodePoint(97 + (place % 26), 97 + ((place * 7) % 26), 101, 108, 97 + ((place * 3) % 26));
}
