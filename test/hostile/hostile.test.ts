// Ten thousand hostile requests through real sockets against a real node: coded 4xx or a harmless 200, never a 5xx, a crash or a full memory.
import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { connect } from "node:net";
import { gzipSync } from "node:zlib";
import { after, before, test } from "node:test";
import { Problem } from "#contract";
import { startTestNode, type TestNode } from "#testkit";
import { randomFrom } from "./random.ts";
import { hostileRequests, type Hostile, type Tokens } from "./requests.ts";
import { secretMark } from "./values.ts";
import { agent, send, sendRaw, type Reply } from "./wire.ts";

const seed = Number(process.env["HOSTILE_SEED"] ?? 20_261_122);
const count = Number(process.env["HOSTILE_COUNT"] ?? 10_000);
const inFlight = 16;
const mostGrowth = 400 * 1024 * 1024;

let node: TestNode;
let tokens: Tokens;

before(async () => {
  node = await startTestNode();
  const token = async (role: keyof Tokens): Promise<string> => {
    const session = await node.nobody.call("signIn", { body: { ...node.login(role), as: "token" } });
    return session.token ?? "";
  };
  tokens = {
    officer: await token("officer"),
    desk: await token("desk"),
    administrator: await token("administrator"),
    auditor: await token("auditor"),
  };
});

after(async () => {
  agent.destroy();
  await node[Symbol.asyncDispose]();
});

test(`${count} hostile requests are refused in coded problems, and the node's memory stays bounded`, async (t) => {
  t.diagnostic(`HOSTILE_SEED=${seed}`);
  const before = process.memoryUsage().rss;
  const wrong: string[] = [];
  const statuses = new Map<string, number>();
  let peak = before;
  const requests = hostileRequests(randomFrom(seed), tokens, count);
  const worker = async (): Promise<void> => {
    for (const request of requests) {
      const complaint = await judge(request, statuses);
      if (complaint !== undefined) wrong.push(complaint);
      peak = Math.max(peak, process.memoryUsage().rss);
    }
  };
  await Promise.all(Array.from({ length: inFlight }, worker));
  t.diagnostic(
    [...statuses]
      .toSorted(([a], [b]) => a.localeCompare(b))
      .map(([status, times]) => `${status}: ${times}`)
      .join(", "),
  );
  t.diagnostic(`memory grew by ${Math.round((peak - before) / 1024 / 1024)} MiB at most`);
  assert.deepEqual(wrong.slice(0, 20), [], `${wrong.length} wrong answers`);
  assert.ok(peak - before < mostGrowth, `memory grew by ${peak - before} bytes`);
  await stillWorks();
});

test("what is not HTTP, or tries to smuggle, is refused and stops nothing", async () => {
  const { address } = node;
  const rude = [
    "\u0000\u0001\u0002\r\n\r\n",
    "GET / HTTP/9.9\r\nhost: x\r\n\r\n",
    "GET /v1/node HTTP/1.1\r\n\r\n",
    "POST /v1/checks HTTP/1.1\r\nhost: x\r\ncontent-length: 5\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\nGET",
    "POST /v1/checks HTTP/1.1\r\nhost: x\r\ncontent-length: 5\r\ncontent-length: 6\r\n\r\nhello",
    "POST /v1/checks HTTP/1.1\r\nhost: x\r\ncontent-length: -1\r\n\r\n",
    "POST /v1/checks HTTP/1.1\r\nhost: x\r\ntransfer-encoding: chunked\r\n\r\nZZ\r\n",
    `GET /${"a".repeat(40_000)} HTTP/1.1\r\nhost: x\r\n\r\n`,
    `GET / HTTP/1.1\r\nhost: x\r\nx-big: ${"b".repeat(40_000)}\r\n\r\n`,
    `GET / HTTP/1.1\r\nhost: x\r\n${"a: b\r\n".repeat(5000)}\r\n`,
    "GET /%ZZ%00 HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n",
    "GET http://evil.example/v1/users HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n",
    "CONNECT evil.example:443 HTTP/1.1\r\nhost: x\r\n\r\n",
  ];
  for (const text of rude) {
    const reply = await sendRaw(address, Buffer.from(text, "latin1"));
    const status = Number(/^HTTP\/1\.1 (\d{3})/.exec(reply)?.[1] ?? 0);
    // A connection closed without a word is an answer too, where there is no request to answer.
    assert.ok(reply === "" || (status >= 400 && status < 500), `${text.slice(0, 60)} -> ${reply.slice(0, 80)}`);
    if (reply !== "") assert.match(reply, /"code":"[a-z_]+"/);
  }
  await stillWorks();
});

test("a client that drips its headers is let go", { timeout: 120_000 }, async () => {
  const { hostname, port } = new URL(node.address);
  const closed = await new Promise<number>((resolve) => {
    let drips = 0;
    const socket = connect(Number(port), hostname);
    socket.write("GET /v1/node HTTP/1.1\r\nhost: x\r\n");
    const drip = setInterval(() => {
      drips += 1;
      socket.write("a: b\r\n");
    }, 500);
    socket.on("error", () => undefined);
    socket.on("close", () => {
      clearInterval(drip);
      resolve(drips);
    });
    socket.resume();
  });
  assert.ok(closed < 100, `held for ${closed} lines`);
});

test(
  "a zip bomb sent as a list fails its run with a code, and the list stays as it was",
  { timeout: 120_000 },
  async () => {
    const desk = await node.as("desk");
    const bomb = gzipSync(Buffer.alloc(200 * 1024 * 1024));
    for (const format of ["un", "national", "interpol"] as const) {
      const begun = await desk.call("beginImport", {
        body: { format, list: `bomb-${format}`, files: ["list.xml.gz"] },
      });
      await desk.call("sendImportFile", { params: { id: begun.id, file: 0 }, body: bomb });
      let run = await desk.call("startImport", { params: { id: begun.id } });
      while (!["done", "failed", "cancelled"].includes(run.state)) {
        await new Promise((resolve) => setTimeout(resolve, 100));
        run = await desk.call("importRun", { params: { id: begun.id } });
      }
      assert.equal(run.counts.added, 0, `${format} added something`);
      assert.ok(run.state === "failed" || run.counts.problems > 0, `${format}: ${run.state}`);
      if (run.state === "failed") assert.match(run.error?.code ?? "", /^[a-z_]+$/);
    }
    await stillWorks();
  },
);

test("a file's name leads nowhere", async () => {
  const desk = await node.as("desk");
  const name = "../../../../../../tmp/besa-owned.csv";
  const begun = await desk.call("beginImport", { body: { format: "national", list: "up", files: [name] } });
  await desk.call("sendImportFile", { params: { id: begun.id, file: 0 }, body: Buffer.from("x") });
  assert.equal(existsSync("/tmp/besa-owned.csv"), false);
  await desk.call("cancelImport", { params: { id: begun.id } });
});

test("HTML in a name comes back as data that no browser renders", async () => {
  const name = "<script>alert(1)</script>";
  const body = Buffer.from(JSON.stringify({ query: { name: `Arben ${name}` }, purpose: "border" }));
  const headers = { authorization: `Bearer ${tokens.officer}`, "content-type": "application/json" };
  const reply = await send(node.address, { method: "POST", path: "/v1/checks", headers, body });
  assert.equal(reply.status, 200);
  assert.match(reply.type, /^application\/json/);
  assert.equal(reply.headers["x-content-type-options"], "nosniff");
  assert.match(String(reply.headers["content-security-policy"]), /default-src 'none'/);
});

test("what does not exist and what may not be seen are the same bytes", async () => {
  const hidden = await hiddenRecord();
  const ask = (id: string): Promise<Reply> =>
    send(node.address, {
      method: "GET",
      path: `/v1/records/${id}?purpose=border`,
      headers: { authorization: `Bearer ${tokens.officer}` },
    });
  const [none, secret] = [await ask("018f0000-0000-7000-8000-000000000000"), await ask(hidden)];
  assert.equal(secret.status, 404);
  assert.equal(secret.body, none.body);
  const headersOf = ({ headers: { date: _, ...headers } }: Reply): unknown => headers;
  assert.deepEqual(headersOf(secret), headersOf(none));
});

async function judge(request: Hostile, statuses: Map<string, number>): Promise<string | undefined> {
  const what = `${request.kind}: ${request.method} ${request.path.slice(0, 120)} ${request.body?.subarray(0, 160).toString("latin1") ?? ""}`;
  let reply: Reply;
  try {
    reply = await send(node.address, request);
  } catch (error) {
    return `${what} -> no answer: ${String(error)}`;
  }
  const key = String(reply.status);
  statuses.set(key, (statuses.get(key) ?? 0) + 1);
  if (reply.body.includes(secretMark)) return `${what} -> the answer repeats a secret`;
  if (reply.status >= 200 && reply.status < 300) return judgeSuccess(request, reply, what);
  if (reply.status < 400 || reply.status >= 500) return `${what} -> ${reply.status} ${reply.body.slice(0, 200)}`;
  if (request.kind === "static traversal" && reply.type.startsWith("text/plain")) return undefined;
  if (!reply.type.startsWith("application/problem+json")) return `${what} -> ${reply.status} as ${reply.type}`;
  const problem = Problem.safeParse(JSON.parse(reply.body));
  if (!problem.success || problem.data.status !== reply.status)
    return `${what} -> no problem: ${reply.body.slice(0, 200)}`;
  return reply.body.length < 8192 ? undefined : `${what} -> an answer of ${reply.body.length} bytes`;
}

function judgeSuccess(request: Hostile, reply: Reply, what: string): string | undefined {
  if (!request.mayPass) return `${what} -> ${reply.status} though it should be refused`;
  if (request.kind === "NDJSON garbage") {
    for (const line of reply.body.split("\n").filter((text) => text !== "")) {
      // The contract's lines: each has an answer or a problem.
      const { problem } = JSON.parse(line) as { problem?: Problem };
      if (problem !== undefined && problem.status >= 500) return `${what} -> ${line.slice(0, 200)}`;
    }
  }
  if (request.kind === "static traversal")
    return /root:|"version"/.test(reply.body) ? `${what} -> a file from outside` : undefined;
  return reply.type.startsWith("text/html") ? `${what} -> a page` : undefined;
}

async function stillWorks(): Promise<void> {
  const health = await node.nobody.call("health");
  assert.equal(health.ok, true);
  const officer = await node.as("officer").catch(() => undefined);
  // The officer's account may be locked by the guesses above; the desk's is not.
  const client = officer ?? (await node.as("desk"));
  const answer = await client.call("check", { body: { query: { name: "Arben Hoxha" }, purpose: "border" } });
  assert.ok(answer.leaf.index > 0);
}

/** A record that the officer may not see: imported for a compartment that nobody is in. */
async function hiddenRecord(): Promise<string> {
  const desk = await node.as("desk");
  const begun = await desk.call("beginImport", {
    body: {
      format: "national",
      list: "hidden",
      files: ["hidden.json"],
      labels: { audience: ["compartment:nobody"] },
    },
  });
  const entry = { key: "H-1", name: "Zyra Fshehtaj", born: ["1970-01-01"] };
  await desk.call("sendImportFile", { params: { id: begun.id, file: 0 }, body: Buffer.from(JSON.stringify([entry])) });
  let run = await desk.call("startImport", { params: { id: begun.id } });
  while (!["done", "failed", "cancelled"].includes(run.state)) {
    await new Promise((resolve) => setTimeout(resolve, 100));
    run = await desk.call("importRun", { params: { id: begun.id } });
  }
  assert.equal(run.state, "done", run.error?.detail ?? "");
  const members = { op: "holds", grants: ["compartment:nobody"], today: "2000-01-01" } as const;
  const { records } = await node.node.store.records.list({ list: "hidden", limit: 1, sight: members });
  return records[0]?.id ?? assert.fail("nothing was imported");
}
