// Figures and health of a node in a federation, as a monitoring system reads them.
import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { after, before, test } from "node:test";
import { setTimeout as pause } from "node:timers/promises";
import { DeliveryClass } from "#domain";
import { startFederation, type TestFederation } from "#testkit";
import { openMetricsText, serveMetrics } from "../src/node/metrics.ts";

let federation: TestFederation;
let address: string;
const stack = new AsyncDisposableStack();
before(async () => {
  federation = stack.use(
    await startFederation([
      { node: "al", authority: "AL" },
      { node: "ae", authority: "AE" },
    ]),
  );
  address = await serveMetrics(federation.member("al").node.casework, { host: "127.0.0.1", port: 0 }, stack);
});
after(() => stack.disposeAsync());

/** The samples of a text, by name and labels; fails where it is not in the form of OpenMetrics. */
function read(text: string): Map<string, number> {
  assert.ok(text.endsWith("\n# EOF\n"));
  const samples = new Map<string, number>();
  const families = new Set<string>();
  let family = "";
  for (const line of text.slice(0, -"# EOF\n".length).split("\n").slice(0, -1)) {
    const [, name] = /^# TYPE ([a-z][a-z0-9_]*) (?:gauge|counter)$/.exec(line) ?? [];
    if (name !== undefined) {
      assert.equal(families.has(name), false, `${name} comes twice`);
      families.add(name);
      family = name;
      continue;
    }
    if (line.startsWith("# HELP ")) continue;
    const [, key = "", value] =
      /^([a-z][a-z0-9_]*(?:\{[a-z]+="(?:[^"\\\n]|\\["\\n])*"(?:,[a-z]+="(?:[^"\\\n]|\\["\\n])*")*\})?) (-?[0-9.e+-]+)$/.exec(
        line,
      ) ?? [];
    assert.ok(key.startsWith(family) && value !== undefined, `no sample: ${line}`);
    assert.equal(samples.has(key), false, `${key} comes twice`);
    samples.set(key, Number(value));
  }
  return samples;
}

async function figures(): Promise<Map<string, number>> {
  const answer = await fetch(`${address}/metrics`);
  assert.equal(answer.headers.get("content-type"), "application/openmetrics-text; version=1.0.0; charset=utf-8");
  return read(await answer.text());
}

async function until(look: (found: Map<string, number>) => boolean, what: string): Promise<Map<string, number>> {
  for (let turn = 0; turn < 300; turn += 1) {
    const found = await figures();
    if (look(found)) return found;
    await pause(50);
  }
  return assert.fail(`${what} never came`);
}

async function waiting(requires: readonly string[]): Promise<void> {
  const id = randomUUID();
  const times = { writtenAt: new Date(Date.now() - 60_000).toISOString(), expiresAt: "2999-01-01T00:00:00.000Z" };
  const item = {
    id,
    message: id,
    to: "nobody-there",
    class: "bulk" as const,
    type: "test",
    content: { v: 1 },
    labels: ["H0"],
    ...times,
  };
  const { store } = federation.member("al").node;
  await store.transact((tx) => tx.outbox.put([{ ...item, audience: ["desk"], requires, records: [] }]));
}

test("each link has its failures, contact, lag, clock and queues; the directory its age and end", async () => {
  await (await federation.member("al").as("desk")).call("testLink", { body: { to: "ae" } });
  const found = await until(
    (one) =>
      one.get('besa_outbox_open{peer="ae",class="hit"}') === 0 && one.has('besa_link_contact_age_seconds{peer="ae"}'),
    "the last word",
  );
  const of = (key: string): number => found.get(key) ?? assert.fail(`no ${key}`);
  for (const peer of ["ae", "hub"]) {
    assert.equal(of(`besa_link_lag_seconds{peer="${peer}"}`), 0);
    for (const name of DeliveryClass.options) assert.equal(of(`besa_outbox_open{peer="${peer}",class="${name}"}`), 0);
  }
  assert.equal(of('besa_link_failures{peer="ae"}'), 0);
  assert.ok(Math.abs(of('besa_link_clock_difference_seconds{peer="hub"}')) < 60);
  assert.ok(of("besa_directory_version") >= 1);
  assert.ok(of("besa_directory_expiry_seconds") > 0 && of("besa_directory_age_seconds") >= 0);
  assert.equal(of("besa_ready"), 1);
  assert.ok(of("besa_log_entries") > 0 && of("process_cpu_seconds_total") > 0);
});

test("what waits is seen with its age; that something of a circle waits is not", async () => {
  await waiting([]);
  // The node is in no directory: what waits for it has samples only once a link to it was tried.
  await until((one) => (one.get('besa_outbox_open{peer="nobody-there",class="bulk"}') ?? 0) === 1, "the queue");
  const seen = await figures();
  assert.ok((seen.get('besa_link_lag_seconds{peer="nobody-there"}') ?? 0) >= 60);
  await waiting(["compartment:x"]);
  assert.equal((await figures()).get('besa_outbox_open{peer="nobody-there",class="bulk"}'), 1);
});

test("health tells whether the node is ready and its version, and nothing else is there", async () => {
  const answer = await fetch(`${address}/health`);
  assert.equal(answer.status, 200);
  assert.deepEqual(Object.keys(Object(await answer.json())).toSorted(), ["ok", "ready", "version"]);
  assert.equal((await fetch(`${address}/v1/node`)).status, 404);
  assert.equal((await fetch(`${address}/metrics`, { method: "POST" })).status, 404);
});

test("whatever a label says, the text stays in its form", () => {
  const samples = [{ labels: { peer: 'a"b\\c\nd' }, value: 1.5 }];
  const found = read(openMetricsText([{ name: "besa_x", help: "two\nlines", samples }]));
  assert.deepEqual([...found], [['besa_x{peer="a\\"b\\\\c\\nd"}', 1.5]]);
});
