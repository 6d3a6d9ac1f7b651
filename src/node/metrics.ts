// Figures and health for the machines that watch over a node, at an address of their own, which the operator opens and keeps from strangers.
import { once } from "node:events";
import { createServer, type ServerResponse } from "node:http";
import type { Casework } from "#casework";
import { NodeError } from "./errors.ts";

/** What is written out: gauges, and counters whose names end in `_total`. */
type Metrics = Awaited<ReturnType<Casework["metrics"]["read"]>>;

const openMetrics = "application/openmetrics-text; version=1.0.0; charset=utf-8";

/** Answers `/metrics` (OpenMetrics text) and `/health` until the stack is disposed of; the address. Throws `port_taken`. */
export async function serveMetrics(
  casework: Pick<Casework, "metrics" | "node">,
  at: { readonly host: string; readonly port: number },
  stack: AsyncDisposableStack,
): Promise<string> {
  const server = createServer({ headersTimeout: 10_000, requestTimeout: 15_000 }, (request, response) => {
    const path = request.url?.split("?")[0];
    const answer = request.method === "GET" && path === "/metrics" ? figures : path === "/health" ? health : nothing;
    // Whoever asks again in some seconds hears more than a stack would tell.
    answer(casework, response).catch(() => response.writeHead(503).end());
  });
  server.listen(at.port, at.host);
  try {
    await once(server, "listening");
  } catch (cause) {
    throw new NodeError("port_taken", { cause, detail: String(at.port) });
  }
  stack.defer(async () => {
    server.close();
    server.closeAllConnections();
    await once(server, "close");
  });
  const address = server.address();
  const port = typeof address === "object" && address !== null ? address.port : at.port;
  return `http://${at.host.includes(":") ? `[${at.host}]` : at.host}:${port}`;
}

async function figures({ metrics }: Pick<Casework, "metrics">, response: ServerResponse): Promise<void> {
  const text = openMetricsText([...(await metrics.read()), ...ofProcess()]);
  response.writeHead(200, { "content-type": openMetrics, "cache-control": "no-store" }).end(text);
}

/** 200 when everything is searched, 503 before that and while the database is away. */
async function health({ node }: Pick<Casework, "node">, response: ServerResponse): Promise<void> {
  const { ok, ready, version } = await node.health();
  const status = ok && ready ? 200 : 503;
  response.writeHead(status, { "content-type": "application/json", "cache-control": "no-store" });
  response.end(JSON.stringify({ ok, ready, version }));
}

async function nothing(_: unknown, response: ServerResponse): Promise<void> {
  response.writeHead(404).end();
}

/** As the OpenMetrics text format has it. */
export function openMetricsText(metrics: Metrics): string {
  const lines = metrics.flatMap(({ name, help, samples }) => {
    const isCounter = name.endsWith("_total");
    const family = isCounter ? name.slice(0, -"_total".length) : name;
    return [
      `# TYPE ${family} ${isCounter ? "counter" : "gauge"}`,
      `# HELP ${family} ${escaped(help)}`,
      ...samples.map(({ labels, value }) => `${name}${labelsText(labels)} ${value}`),
    ];
  });
  return `${[...lines, "# EOF"].join("\n")}\n`;
}

function labelsText(labels: Readonly<Record<string, string>>): string {
  const said = Object.entries(labels).map(([name, value]) => `${name}="${escaped(value).replaceAll('"', '\\"')}"`);
  return said.length === 0 ? "" : `{${said.join(",")}}`;
}

function escaped(text: string): string {
  return text.replaceAll("\\", "\\\\").replaceAll("\n", "\\n");
}

function ofProcess(): Metrics {
  const { user, system } = process.cpuUsage();
  const one = (name: string, help: string, value: number): Metrics[number] => ({
    name,
    help,
    samples: [{ labels: {}, value }],
  });
  return [
    one("process_cpu_seconds_total", "Processor time of the node, without its database.", (user + system) / 1e6),
    one("process_resident_memory_bytes", "Memory of the node, without its database.", process.memoryUsage.rss()),
  ];
}
