// Programs that share no code with ours read our log, witness it, and check our witness: Go's own tlog and note packages, and the witness and formats
// of transparency-dev. They are built here; where there is no Go, or its modules cannot be had, this is skipped with a line that says so.
import assert from "node:assert/strict";
import { execFile, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { chmodSync, cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { setTimeout as pause } from "node:timers/promises";
import { promisify } from "node:util";
import type { Client } from "#contract";
import { openByPolicy, readPolicy } from "#seal";
import { startTestNode, type TestNode } from "#testkit";

const run = promisify(execFile);
const folder = mkdtempSync(join(tmpdir(), "besa-third-party-"));
const merkle = "github.com/transparency-dev/merkle@v0.0.2";

/** Builds the programs; says why that cannot be done here. */
function build(): string | false {
  if (spawnSync("go", ["version"]).status !== 0)
    return "there is no Go here: no third-party reader or witness is asked";
  const empty = mkdtempSync(join(tmpdir(), "besa-go-"));
  try {
    spawnSync("go", ["mod", "init", "besa.example/empty"], { cwd: empty });
    const found = spawnSync("go", ["mod", "download", "-json", merkle], { cwd: empty, encoding: "utf8" });
    if (found.status !== 0) return "Go's modules cannot be had here: no third-party reader or witness is asked";
    // What `go mod download -json` prints is documented; a missing Dir would fail the copy.
    const { Dir: dir } = JSON.parse(found.stdout) as { Dir: string };
    cpSync("test/third-party", folder, { recursive: true });
    cpSync(dir, join(folder, "merkle"), { recursive: true });
    chmodSync(join(folder, "merkle/proof"), 0o755);
    cpSync("test/third-party/merkle.go.txt", join(folder, "merkle/proof/subtree.go"));
    const built = spawnSync("go", ["build", "-o", "bin/", "./reader", "./witness"], { cwd: folder, encoding: "utf8" });
    if (built.status === 0) return false;
    const isMissing = /403|dial tcp|no such host|i\/o timeout|lookup|requires go|toolchain/.test(built.stderr);
    if (isMissing)
      return "Go's modules, or a Go new enough, cannot be had here: no third-party reader or witness is asked";
    throw new Error(built.stderr);
  } finally {
    rmSync(empty, { recursive: true, force: true });
  }
}

const skip = build();

describe("third parties", { skip, timeout: 180_000 }, () => {
  let node: TestNode;
  let administrator: Client;
  let key = "";
  before(async () => {
    node = await startTestNode({ persons: 400 });
    administrator = await node.as("administrator");
    key = await (await node.nobody.call("logKey")).text();
  });
  after(async () => {
    await node[Symbol.asyncDispose]();
    for (const part of ["merkle", "."]) spawnSync("chmod", ["-R", "u+w", join(folder, part)]);
    rmSync(folder, { recursive: true, force: true });
  });

  const read = async (...keys: string[]): Promise<string> =>
    (await run(join(folder, "bin/reader"), [`${node.address}/log`, key, ...keys])).stdout;
  const witnessedUpTo = async (size: number, names: readonly string[]): Promise<void> => {
    for (let waited = 0; ; waited += 100) {
      const { witnesses } = await administrator.call("logWitnesses");
      if (names.every((name) => witnesses.some((one) => one.name === name && one.size >= size))) return;
      assert.ok(waited < 30_000, JSON.stringify(witnesses));
      await pause(100);
    }
  };

  test("golang.org/x/mod/sumdb/tlog computes our root and proofs from our tiles, and note opens our checkpoint", async () => {
    const desk = await node.as("desk");
    // More than a tile of leaves, so that tiles of a second level are needed.
    for (let done = 0; done < 300; done += 1)
      await desk.call("check", { body: { query: { document: { number: `X${done}` } }, purpose: "border" } });
    await node.nobody.call("logCheckpoint");
    const said = await read();
    const [, size, proofs] = /^size (\d+), 1 signatures, (\d+) proofs\n$/.exec(said) ?? assert.fail(said);
    assert.ok(Number(size) > 300 && Number(proofs) > 100, said);
    const other = key.replace(/\+[^+]+$/, "+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k");
    await assert.rejects(run(join(folder, "bin/reader"), [`${node.address}/log`, other]));
  });

  test("transparency-dev's witness cosigns our log as it grows, beside our own witness by both algorithms", async () => {
    const program = spawn(join(folder, "bin/witness"), [key], { stdio: ["ignore", "pipe", "inherit"] });
    try {
      // The pipe gives Buffers, as no encoding was set.
      const [line] = (await once(program.stdout, "data")) as [Buffer];
      const [address = "", theirs = ""] = line.toString().trim().split(" ");
      const { ownKeys } = await administrator.call("logWitnesses");
      await administrator.call("addWitnessedLog", { body: { keys: [key] } });
      const url = `${node.address}/witness`;
      const witnesses = [
        { name: "third", key: theirs, url: `http://${address}` },
        ...ownKeys.map((own, place) => ({ name: `own-${place}`, key: own, url })),
      ];
      for (const body of witnesses) await administrator.call("addLogWitness", { body });
      await administrator.call("setLogQuorum", { body: { quorum: { count: 3, withinSeconds: 600 } } });
      const officer = await node.as("officer");
      const policy = readPolicy(Buffer.from(await (await officer.call("logPolicy")).text()));
      for (let round = 0; round < 3; round += 1) {
        await officer.call("check", { body: { query: { name: "Nobody Atall" }, purpose: "border" } });
        const size = Number((await (await node.nobody.call("logCheckpoint")).text()).split("\n")[1]);
        await witnessedUpTo(
          size,
          witnesses.map(({ name }) => name),
        );
        const note = await (await fetch(`${node.address}/log/checkpoint`)).text();
        const opened = openByPolicy(note, policy);
        assert.ok(opened.size >= size);
        assert.deepEqual(opened.cosigned.map(({ witness }) => witness).toSorted(), ["own-0", "own-1", "third"]);
      }
      // Their reader checks the cosignatures of our witness, Ed25519 and ML-DSA-44, and of theirs.
      assert.match(await read(theirs, ...ownKeys), /, 4 signatures, /);
    } finally {
      const gone = once(program, "exit");
      program.kill();
      await gone;
    }
  });
});
