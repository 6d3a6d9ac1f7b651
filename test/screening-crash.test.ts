// kill -9 between a change of records and the hits it brings: nothing is lost, and nothing is told twice.
import assert from "node:assert/strict";
import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { chmodSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { after, test } from "node:test";
import { setTimeout as pause } from "node:timers/promises";
import { createClient, type CallAnswer, type Client, type routes } from "#contract";
import type { Role } from "#domain";
import { freePort, importEnded } from "#testkit";

const folder = mkdtempSync(join(tmpdir(), "besa-screening-"));
chmodSync(folder, 0o711);
const directory = join(folder, "data");
let running: ChildProcess | undefined;
after(async () => {
  if (running !== undefined) {
    running.kill("SIGTERM");
    await once(running, "exit");
  }
  rmSync(folder, { recursive: true, force: true });
});

async function start(): Promise<string> {
  const port = await freePort();
  const main = resolve("src/node/main.ts");
  running = spawn(process.execPath, [main, "trial", "--single"], {
    env: { ...process.env, BESA_DATA: directory, BESA_PORT: String(port) },
    stdio: "ignore",
  });
  const address = `http://127.0.0.1:${port}`;
  const nobody = createClient({ baseUrl: address, fetch });
  for (const deadline = performance.now() + 90_000; performance.now() < deadline; await pause(50))
    if (
      await nobody.call("health").then(
        ({ ready }) => ready,
        () => false,
      )
    )
      return address;
  throw new Error("the node did not start");
}

async function kill(): Promise<void> {
  if (running === undefined) return;
  const gone = once(running, "exit");
  running.kill("SIGKILL");
  await gone;
}

async function as(role: Role, baseUrl: string): Promise<Client> {
  // The file is the node's own, in the shape that the trial writes.
  const logins = JSON.parse(readFileSync(join(directory, "trial-logins.json"), "utf8")) as Record<
    Role,
    { login: string; password: string }
  >;
  const { token = "" } = await createClient({ baseUrl, fetch }).call("signIn", {
    body: { ...logins[role], as: "token" },
  });
  return createClient({ baseUrl, fetch, headers: () => ({ authorization: `Bearer ${token}` }) });
}

const pairs = 600;
const numbers = (round: number): string[] => Array.from({ length: pairs }, (_, n) => `${round}7Q${1000 + n}X${round}`);

async function allHits(desk: Client, list: string): Promise<{ id: string; watch: string; record: string }[]> {
  const hits: { id: string; watch: string; record: string }[] = [];
  for (let next: string | undefined = ""; next !== undefined;) {
    const after: { after?: string } = next === "" ? {} : { after: next };
    const page: CallAnswer<typeof routes.hits> = await desk.call("hits", {
      query: { purpose: "investigation", list, limit: 200, ...after },
    });
    hits.push(...page.items);
    next = page.next;
  }
  return hits;
}

/** How often each hit of a list of watches stands in the log as screened. */
async function screenedLeaves(auditor: Client, ids: ReadonlySet<string>): Promise<Map<string, number>> {
  const times = new Map<string, number>();
  for (let next: string | undefined = ""; next !== undefined;) {
    const after: { after?: string } = next === "" ? {} : { after: next };
    const page: CallAnswer<typeof routes.log> = await auditor.call("log", {
      query: { act: "screened", limit: 200, ...after },
    });
    for (const { detail } of page.items) {
      const outcome = detail?.outcome;
      const hit = typeof outcome === "object" && outcome !== null && "hit" in outcome ? outcome["hit"] : undefined;
      if (typeof hit === "string" && ids.has(hit)) times.set(hit, (times.get(hit) ?? 0) + 1);
    }
    next = page.next;
  }
  return times;
}

test("whenever the node is killed after a list has come, each pair has its hit afterwards, once, with one leaf", async () => {
  let address = await start();
  // From before the first look at the change to the middle of the hits, as the machine happens to be.
  for (const [round, delay] of [0, 120, 350].entries()) {
    let desk = await as("desk", address);
    const list = `round-${round}`;
    const lines = numbers(round).map((number) => JSON.stringify({ key: number, query: { document: { number } } }));
    const query = { purpose: "investigation" as const, reason: "crash test", list };
    const answer = await desk.call("importWatches", { query, body: lines.join("\n") });
    assert.ok(!(await answer.text()).includes("problem"));
    const rows = numbers(round).map((number) =>
      JSON.stringify({
        kind: "document",
        key: number,
        document_type: "passport",
        document_number: number,
        document_status: "stolen",
      }),
    );
    const { id } = await desk.call("beginImport", { body: { format: "national", list, files: ["rows.ndjson"] } });
    await desk.call("sendImportFile", { params: { id, file: 0 }, body: rows.join("\n") });
    await desk.call("startImport", { params: { id } });
    const run = await importEnded(desk, id);
    assert.equal(run.counts.added, pairs, JSON.stringify(run));
    await pause(delay);
    await kill();
    address = await start();
    desk = await as("desk", address);
    let hits = await allHits(desk, list);
    for (const deadline = performance.now() + 60_000; hits.length < pairs && performance.now() < deadline;) {
      await pause(200);
      hits = await allHits(desk, list);
    }
    assert.equal(hits.length, pairs);
    assert.equal(new Set(hits.map(({ watch }) => watch)).size, pairs);
    const ids = new Set(hits.map((hit) => hit.id));
    const leaves = await screenedLeaves(await as("auditor", address), ids);
    assert.equal(leaves.size, pairs);
    assert.deepEqual(
      [...leaves.values()].filter((times) => times !== 1),
      [],
    );
  }
});
