// A batch is broken off by kill -9, of the program that asks or of the node that answers, and is gone on with: every line is answered once.
import assert from "node:assert/strict";
import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import {
  chmodSync,
  closeSync,
  existsSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { after, before, test } from "node:test";
import { setTimeout as pause } from "node:timers/promises";
import { BatchAnswer } from "#contract";
import { makeDesk, type Desk } from "./besa.ts";

/** As many as take seconds: whoever is to be killed in the midst must still be at work. */
const lines = 40_000;
const args = ["check", "--batch", "names.ndjson", "--purpose", "border", "--output", "answers.ndjson"];
const folder = mkdtempSync(join(tmpdir(), "besa-batch-"));
const data = join(folder, "data");
let node: ChildProcess;
let port = 0;

before(async () => {
  // The database lives in the folder: its unprivileged user must be able to pass through.
  chmodSync(folder, 0o711);
  node = await startNode();
});
after(async () => {
  await kill(node, "SIGTERM");
  rmSync(folder, { recursive: true, force: true });
});

test("kill -9 of the program: --resume asks for the rest only, and every line is answered once", async () => {
  const desk = makeBatch();
  const asking = start(desk);
  await answered(desk, asking, 1500);
  await kill(asking, "SIGKILL");
  const whole = wholeLines(desk);
  assert.ok(whole > 0 && whole < lines, `${whole} answers before the kill`);
  const resumed = await desk.run([...args, "--resume"]);
  assert.equal(resumed.code, 0, `${resumed.error} ${stateOfNode()}`);
  assert.match(resumed.error, new RegExp(`Going on after line ${whole}\\.`));
  requireAll(desk);
  const logged = await checkedEntries(desk);
  // What was under way at the kill was looked up and is on record, though nobody got the answer: never less, and only so much more. That is four
  // chunks of 512 lines, and the answers that lay in the buffers of the connection.
  assert.ok(logged >= lines && logged <= lines + 5120, `${logged} looks on record for ${lines} lines`);
});

test("kill -9 of the node: the program says where it broke off, and goes on when the node is back", async () => {
  const desk = makeBatch();
  const asking = start(desk);
  let said = "";
  asking.stderr?.on("data", (text: Buffer) => (said += text.toString()));
  await answered(desk, asking, 1500);
  const ended = once(asking, "exit");
  await kill(node, "SIGKILL");
  assert.deepEqual(await ended, [1, null]);
  assert.match(said, /The connection broke after line \d+\. Go on with --resume\./);
  node = await startNode();
  const resumed = await desk.run([...args, "--resume"]);
  assert.equal(resumed.code, 0, `${resumed.error} ${stateOfNode()}`);
  assert.match(resumed.error, /Going on after line \d+\./);
  const leaves = requireAll(desk);
  assert.equal(leaves.size, lines);
  const exported = await desk.run(["log", "export", "--output", "log.ndjson"]);
  assert.equal(exported.code, 0, exported.error);
  assert.equal((await desk.run(["log", "verify", "log.ndjson"])).code, 0);
  const hashes = new Set(readFileSync(join(desk.folder, "log.ndjson"), "utf8").match(/(?<="hash":")[^"]+/g));
  for (const hash of leaves) assert.ok(hashes.has(hash), "an answer's leaf is not in the log");
});

/** A desk with a file of names of its own. */
function makeBatch(): Desk {
  const desk = makeDesk(data);
  const line = (ref: number): string =>
    JSON.stringify({ ref, query: { name: `Qwexal Vornbit ${ref}`, born: "1971-02-03" } });
  writeFileSync(
    join(desk.folder, "names.ndjson"),
    Array.from({ length: lines }, (_, n) => `${line(n + 1)}\n`).join(""),
  );
  return desk;
}

function start({ folder: cwd }: Desk): ChildProcess {
  // The program itself and not bin/besa.js, which only starts it: the kill must hit who writes.
  const main = resolve("src/node/main.ts");
  const env = { PATH: process.env["PATH"] ?? "", HOME: cwd, LANG: "C.UTF-8", BESA_DATA: data };
  return spawn(process.execPath, [main, ...args], { cwd, env, stdio: ["ignore", "ignore", "pipe"] });
}

/** Waits until so many answers are written; it is a failure when the program ends before, or takes a minute. */
async function answered({ folder: cwd }: Desk, asking: ChildProcess, count: number): Promise<void> {
  const path = join(cwd, "answers.ndjson");
  const deadline = performance.now() + 60_000;
  // An answer is some 600 bytes.
  while (!existsSync(path) || statSync(path).size < count * 600) {
    assert.ok(asking.exitCode === null && asking.signalCode === null, "the program ended before it was killed");
    assert.ok(performance.now() < deadline, "no answers for a minute");
    await pause(5);
  }
}

function wholeLines({ folder: cwd }: Desk): number {
  return readFileSync(join(cwd, "answers.ndjson"), "utf8").split("\n").length - 1;
}

/** Each line is answered, once, in order; gives the leaves of the answers. */
function requireAll({ folder: cwd }: Desk): Set<string> {
  const answers = readFileSync(join(cwd, "answers.ndjson"), "utf8").trimEnd().split("\n");
  assert.equal(answers.length, lines);
  const leaves = new Set<string>();
  for (const [place, text] of answers.entries()) {
    const { line, ref, answer } = BatchAnswer.parse(JSON.parse(text));
    assert.deepEqual([line, ref], [place + 1, place + 1]);
    leaves.add(answer?.leaf.hash ?? "none");
  }
  return leaves;
}

async function checkedEntries(desk: Desk): Promise<number> {
  await desk.run(["log", "export", "--output", "log.ndjson"]);
  return readFileSync(join(desk.folder, "log.ndjson"), "utf8").match(/"act":"checked"/g)?.length ?? 0;
}

async function startNode(): Promise<ChildProcess> {
  const env = { ...process.env, BESA_DATA: data, BESA_PORT: String(port) };
  const said = openSync(join(folder, "node.log"), "a");
  const program = [resolve("src/node/main.ts"), "trial", "--single"];
  const child = spawn(process.execPath, program, { env, stdio: ["ignore", "ignore", said] });
  closeSync(said);
  for (const deadline = performance.now() + 120_000; ;) {
    assert.equal(child.exitCode, null, "the node did not start");
    assert.ok(performance.now() < deadline, "the node was not ready in two minutes");
    const address = await readyAddress();
    if (address !== undefined) {
      port = Number(new URL(address).port);
      return child;
    }
    await pause(50);
  }
}

/** How the node is, and what it said last: for whoever reads that it was not reached. */
function stateOfNode(): string {
  const { exitCode, signalCode } = node;
  return `node: exit ${exitCode}, signal ${signalCode}; ${readFileSync(join(folder, "node.log"), "utf8").slice(-4000)}`;
}

/** The node's address once it is ready; a note that a killed node has left names one that does not answer. */
async function readyAddress(): Promise<string | undefined> {
  try {
    const note: unknown = JSON.parse(readFileSync(join(data, "node.json"), "utf8"));
    const address = String(Reflect.get(Object(note), "address"));
    const health: unknown = await (await fetch(`${address}/v1/health`)).json();
    return Reflect.get(Object(health), "ready") === true ? address : undefined;
  } catch {
    return undefined;
  }
}

async function kill(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, "exit");
  child.kill(signal);
  await gone;
}
