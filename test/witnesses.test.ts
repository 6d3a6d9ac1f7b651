// Two whole nodes, one of which witnesses the other's log: by the API, by the public formats, and against a superuser with the log's own key.
import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { setTimeout as pause } from "node:timers/promises";
import pg from "pg";
import type { LogDetail, StoredLeaf } from "#domain";
import { CallError, type Client } from "#contract";
import { Ledger, verifyExport } from "#ledger";
import {
  canonicalBytes,
  commitment,
  extendTree,
  fromBase64,
  leafHash,
  makeCosigner,
  makeSigner,
  openByPolicy,
  openCheckpoint,
  readPolicy,
  readTlogProof,
  readVerifierKey,
  rootOf,
  tilePath,
  toBase64,
  verifyConsistency,
  verifyTlogProof,
} from "#seal";
import { openStore, type Store } from "#store";
import { startTestNode, type TestNode } from "#testkit";
import { startNode } from "#node";
import { makeDesk } from "./command-line/besa.ts";
import { startPostgres } from "../src/node/postgres/index.ts";

describe("a node and its witness", { timeout: 300_000 }, () => {
  let node: TestNode;
  let witness: TestNode;
  let administrator: Client;
  let auditor: Client;
  let officer: Client;
  let keeper: Client;
  let ownKey = "";
  before(async () => {
    [node, witness] = await Promise.all([startTestNode({ persons: 60 }), startTestNode({ persons: 20 })]);
    [administrator, auditor, officer] = [
      await node.as("administrator"),
      await node.as("auditor"),
      await node.as("officer"),
    ];
    keeper = await witness.as("administrator");
    ownKey = await (await node.nobody.call("logKey")).text();
  });
  after(async () => {
    await node[Symbol.asyncDispose]();
    await witness[Symbol.asyncDispose]();
  });

  const get = (path: string, token?: string): Promise<Response> =>
    fetch(node.address + path, token === undefined ? {} : { headers: { authorization: `Bearer ${token}` } });
  const tokenOf = async (role: Parameters<TestNode["login"]>[0]): Promise<string> =>
    (await node.nobody.call("signIn", { body: { ...node.login(role), as: "token" } })).token ?? "";
  const send = (body: string): Promise<Response> =>
    fetch(`${witness.address}/witness/add-checkpoint`, { method: "POST", body });
  const idOf = (key: string): string => createHash("sha256").update(readVerifierKey(key).name).digest("hex");
  /** The state of witnessing once the whole log has been confirmed up to a size. */
  const witnessedUpTo = async (size: number): Promise<void> => {
    for (let waited = 0; waited < 30_000; waited += 100) {
      const { witnesses } = await administrator.call("logWitnesses");
      if ((witnesses[0]?.size ?? 0) >= size) return;
      await pause(100);
    }
    assert.fail(`never witnessed up to ${size}: ${JSON.stringify(await administrator.call("logWitnesses"))}`);
  };
  const policyOf = async (): Promise<ReturnType<typeof readPolicy>> =>
    readPolicy(Buffer.from(await (await auditor.call("logPolicy")).text()));

  test("before anybody witnesses the log nothing is asked for, and nothing depends on it", async () => {
    const state = await auditor.call("logWitnesses");
    assert.deepEqual([state.witnesses, state.logs, state.isUnwitnessed], [[], [], false]);
    assert.equal((await officer.call("health")).log?.witnessing, undefined);
    assert.equal((await policyOf()).quorum.kind, "none");
    assert.equal((await send(`old 0\n\n${await (await node.nobody.call("logCheckpoint")).text()}`)).status, 404);
    assert.equal((await send("hello")).status, 400);
    assert.equal((await send("x".repeat(600_000))).status, 413);
    for (const path of [`${idOf(ownKey)}/checkpoint`, "add-checkpoint", "0/checkpoint", "%00/checkpoint", "a/b/c", ""])
      assert.equal((await fetch(`${witness.address}/witness/${path}`)).status, 404, path);
  });

  test("administrators alone keep witnesses, with keys, addresses and quorums that are such, and each change is on record", async () => {
    const { ownKeys } = await keeper.call("logWitnesses");
    const body = { name: "kosovo", key: ownKeys[0] ?? "", url: `${witness.address}/witness/` };
    await assert.rejects(officer.call("logWitnesses"), refusedWith("not_allowed"));
    await assert.rejects(officer.call("addLogWitness", { body }), refusedWith("not_allowed"));
    await assert.rejects(auditor.call("setLogQuorum", { body: { quorum: null } }), refusedWith("not_allowed"));
    for (const wrong of [{ key: ownKey }, { url: "ftp://a" }, { url: "http://a:b@c" }, { url: "nowhere" }])
      await assert.rejects(
        administrator.call("addLogWitness", { body: { ...body, ...wrong } }),
        refusedWith("witness_unreadable"),
      );
    await assert.rejects(
      administrator.call("setLogQuorum", { body: { quorum: { count: 1, withinSeconds: 300 } } }),
      refusedWith("witness_needed"),
    );
    await keeper.call("addWitnessedLog", { body: { keys: [ownKey] } });
    await administrator.call("addLogWitness", { body });
    await assert.rejects(administrator.call("addLogWitness", { body }), refusedWith("witness_exists"));
    await administrator.call("setLogQuorum", { body: { quorum: { count: 1, withinSeconds: 300 } } });
    await assert.rejects(
      administrator.call("setLogQuorum", { body: { quorum: { count: 2, withinSeconds: 300 } } }),
      refusedWith("witness_needed"),
    );
    await assert.rejects(
      administrator.call("removeLogWitness", { params: { name: "kosovo" } }),
      refusedWith("witness_needed"),
    );
    await assert.rejects(
      administrator.call("removeLogWitness", { params: { name: "nobody" } }),
      refusedWith("not_found"),
    );
    await assert.rejects(
      keeper.call("removeWitnessedLog", { params: { id: "0".repeat(64) } }),
      refusedWith("not_found"),
    );
    const { items } = await auditor.call("log", { query: { act: "witnessing-changed" } });
    assert.equal(items.length, 2, "the refused changes are not there");
  });

  test("the published checkpoint carries the witness's cosignature and opens by the policy; the witness shows the same", async () => {
    const { leaf } = await officer.call("check", { body: { query: { name: "Nobody Atall" }, purpose: "border" } });
    await node.nobody.call("logCheckpoint");
    await witnessedUpTo(leaf.index + 1);
    const published = await get("/log/checkpoint");
    assert.equal(published.headers.get("content-type"), "text/plain; charset=utf-8");
    const opened = openByPolicy(await published.text(), await policyOf());
    assert.deepEqual(
      opened.cosigned.map((one) => one.witness),
      ["kosovo"],
    );
    const shown = await (await fetch(`${witness.address}/witness/${idOf(ownKey)}/checkpoint`)).text();
    assert.ok(openByPolicy(shown, await policyOf()).size >= opened.size);
    const { witnessing } = await auditor.call("log");
    assert.ok(witnessing !== undefined && witnessing.state !== "unwitnessed" && witnessing.witnessed >= opened.size);
  });

  test("anybody computes the signed root from the tiles; only what the newest checkpoint signs is there", async () => {
    const { size, root } = openCheckpoint(await (await node.nobody.call("logCheckpoint")).text(), [
      readVerifierKey(ownKey),
    ]);
    const tiles = Array.from({ length: Math.ceil(size / 256) }, async (_, index) => {
      const response = await get(`/log/${tilePath({ level: 0, index, width: Math.min(256, size - index * 256) })}`);
      assert.equal(response.headers.get("content-type"), "application/octet-stream");
      assert.match(response.headers.get("cache-control") ?? "", /immutable/);
      return Buffer.from(await response.arrayBuffer());
    });
    const hashes = Buffer.concat(await Promise.all(tiles));
    const leaves = Array.from({ length: size }, (_, index) => hashes.subarray(index * 32, index * 32 + 32));
    assert.deepEqual(Buffer.from(rootOf(extendTree({ size: 0, frontier: [] }, leaves).head)), Buffer.from(root));
    const beyond = [
      { level: 0, index: 100_000, width: 256 },
      { level: 5, index: 0, width: 1 },
      { level: 63, index: 0, width: 1 },
    ];
    for (const place of beyond) assert.equal((await get(`/log/${tilePath(place)}`)).status, 404);
    for (const path of [
      "tile/0/0",
      "tile/0/000.p/0",
      "tile/0/000.p/256",
      "tile/0/x000/000",
      "tile/0/000%2Ep/1",
      "tile/",
    ])
      assert.equal((await get(`/log/${path}`)).status, 404, path);
  });

  test("entries themselves are for those who may export the log, and hash to the tiles", async () => {
    const path = `/log/${tilePath({ level: "entries", index: 0, width: 7 })}`;
    const [nobody, ...refused] = await Promise.all([
      get(path),
      get(path, await tokenOf("officer")),
      get(path, await tokenOf("desk")),
    ]);
    const missing = await get(`/log/${tilePath({ level: "entries", index: 999_999, width: 7 })}`);
    const told = await missing.text();
    for (const response of [nobody, ...refused])
      assert.deepEqual([response?.status, await response?.text()], [404, told]);
    const hashes = Buffer.from(await (await get(`/log/${tilePath({ level: 0, index: 0, width: 7 })}`)).arrayBuffer());
    for (const role of ["auditor", "administrator"] as const) {
      const bundle = Buffer.from(await (await get(path, await tokenOf(role))).arrayBuffer());
      const entries: Buffer[] = [];
      for (let at = 0; at < bundle.length; at += 2 + bundle.readUInt16BE(at))
        entries.push(bundle.subarray(at + 2, at + 2 + bundle.readUInt16BE(at)));
      assert.deepEqual(Buffer.concat(entries.map(leafHash)), hashes);
    }
  });

  test("a proof as text, and a proof of growth, hold offline by the policy alone", async () => {
    const { leaf } = await officer.call("check", { body: { query: { name: "Nobody Atall" }, purpose: "border" } });
    const first = await (await get("/log/checkpoint")).text();
    await node.nobody.call("logCheckpoint");
    await witnessedUpTo(leaf.index + 1);
    const text = await (await officer.call("logProofText", { params: { index: leaf.index } })).text();
    const { index, extra } = readTlogProof(text);
    // The extra data were written by this node as JSON of this shape.
    const entry = JSON.parse(Buffer.from(extra ?? []).toString()) as { data: string; detail: LogDetail };
    assert.deepEqual([index, entry.detail.act], [leaf.index, "checked"]);
    const policy = await policyOf();
    const data = fromBase64(entry.data) ?? assert.fail();
    assert.equal(verifyTlogProof(text, leafHash(data), policy).cosigned.length, 1);
    assert.throws(() => verifyTlogProof(text, leafHash(data.subarray(1)), policy), { code: "root_mismatch" });
    const other = await (
      await node.as("desk")
    )
      .call("logProofText", { params: { index: leaf.index } })
      .catch((error: unknown) => error);
    assert.ok(other instanceof CallError && other.problem.code === "not_found");
    const older = openByPolicy(first, policy);
    const grown = await node.nobody.call("logConsistency", { query: { from: older.size } });
    const newer = openByPolicy(grown.checkpoint, policy);
    const proof = grown.proof.map((hash) => fromBase64(hash) ?? assert.fail());
    verifyConsistency({ older: older.size, newer: newer.size, olderRoot: older.root, newerRoot: newer.root, proof });
    await assert.rejects(
      node.nobody.call("logConsistency", { query: { from: newer.size + 10_000 } }),
      refusedWith("not_found"),
    );
  });

  test("the commands: status, policy, prove; verified by them offline, by the policy or the key", async () => {
    const auditorDesk = makeDesk(undefined);
    const { login, password } = node.login("auditor");
    const env = { BESA_NODE: node.address, BESA_LOGIN: login, BESA_PASSWORD: password };
    const status = await auditorDesk.run(["witness", "status", "--json"], { env });
    assert.equal(JSON.parse(status.out).quorum.count, 1, status.error);
    assert.match((await auditorDesk.run(["witness", "status"], { env })).out, /kosovo/);
    assert.match((await auditorDesk.run(["witness", "keys"], { env })).out, /\/witness\+/);
    const write = async (name: string, args: readonly string[]): Promise<string> => {
      const { out, code, error } = await auditorDesk.run(args, { env });
      assert.equal(code, 0, error);
      writeFileSync(join(auditorDesk.folder, name), out);
      return out;
    };
    await write("policy", ["witness", "policy"]);
    await write("log.ndjson", ["log", "export"]);
    const proof = await write("entry.tlog-proof", ["log", "prove", "1"]);
    const { out, code } = await auditorDesk.run(["log", "verify", "log.ndjson", "--policy", "policy", "--json"]);
    const verified: unknown = JSON.parse(out);
    assert.ok(
      code === 0 &&
        Reflect.get(Object(verified), "status") === "intact" &&
        Reflect.get(Object(verified), "witnessed") > 1,
      out,
    );
    assert.equal((await auditorDesk.run(["log", "verify", "entry.tlog-proof", "--policy", "policy"])).code, 0);
    assert.equal((await auditorDesk.run(["log", "verify", "entry.tlog-proof", "--key", ownKey])).code, 0);
    assert.equal((await auditorDesk.run(["log", "verify", "entry.tlog-proof"])).code, 2);
    writeFileSync(join(auditorDesk.folder, "forged.tlog-proof"), proof.replace(/^index 1$/m, "index 2"));
    assert.equal((await auditorDesk.run(["log", "verify", "forged.tlog-proof", "--policy", "policy"])).code, 12);
    // Another witness's key in the policy: nothing was confirmed by it.
    const stranger = makeCosigner("stranger.example", new Uint8Array(32).fill(5));
    writeFileSync(join(auditorDesk.folder, "strange"), `log ${ownKey}\nwitness s ${stranger.verifierKey}\nquorum s\n`);
    // A copy of a record: its entry is witnessed before it leaves.
    const [record] = (await officer.call("records", { query: { purpose: "border", limit: 1, kind: "document" } }))
      .items;
    const body = { purpose: "border" as const, reason: "case 7", recipient: "Rome", noteRead: true };
    const consent = { by: "Rome", on: "2026-11-20", reference: "R-1" };
    const taking = { params: { id: record?.id ?? assert.fail() }, body: { ...body, consent } };
    writeFileSync(join(auditorDesk.folder, "copy.json"), await (await officer.call("exportRecord", taking)).text());
    const own = await auditorDesk.run(["record", "verify", "copy.json", "--policy", "policy"]);
    assert.equal(own.code, 0, own.out + own.error);
    assert.match(own.out, /INTACT/);
    assert.equal((await auditorDesk.run(["record", "verify", "copy.json", "--policy", "strange"])).code, 12);
    const strange = await auditorDesk.run(["log", "verify", "log.ndjson", "--policy", "strange"]);
    assert.equal(strange.code, 12);
    assert.match(strange.out, /NOT WITNESSED/);
    assert.equal((await auditorDesk.run(["log", "verify", "entry.tlog-proof", "--policy", "strange"])).code, 12);
    assert.equal((await auditorDesk.run(["witness", "quorum", "none"], { env })).code === 0, false);
  });

  test("without enough cosignatures in time nothing is released, and it is said why; checks, and the search for what is wrong, go on", async () => {
    await keeper.call("removeWitnessedLog", { params: { id: idOf(ownKey) } });
    await node.node.store.transact((tx) => tx.cosignatures.setQuorum({ count: 1, withinSeconds: 1 }));
    const { leaf } = await officer.call("check", { body: { query: { name: "Nobody Atall" }, purpose: "border" } });
    await pause(1500);
    await assert.rejects(auditor.call("logExport"), refusedWith("unwitnessed"));
    const copy = { purpose: "border" as const, reason: "case 7", recipient: "Rome" };
    const [record] = (await officer.call("records", { query: { purpose: "border", limit: 1 } })).items;
    const taking = { params: { id: record?.id ?? assert.fail() }, body: copy };
    await assert.rejects(officer.call("exportRecord", taking), refusedWith("unwitnessed"));
    const shared = {
      records: [taking.params.id],
      to: ["other"],
      purpose: "border" as const,
      reason: "case 7",
    };
    await assert.rejects((await node.as("desk")).call("share", { body: shared }), refusedWith("unwitnessed"));
    const hashesOnly = await (await auditor.call("logExport", { query: { details: "false" } })).text();
    assert.equal((await verifyExport(hashesOnly.split("\n"), ownKey)).status, "intact");
    assert.ok((await (await administrator.call("logExport")).text()).includes("besa"));
    assert.ok(
      (await officer.call("check", { body: { query: { name: "Nobody Atall" }, purpose: "border" } })).leaf.index >
        leaf.index,
    );
    for (let waited = 0; (await officer.call("health")).log?.witnessing?.state !== "unwitnessed"; waited += 100) {
      assert.ok(waited < 60_000, "never told");
      await pause(100);
    }
    for (let waited = 0; (await auditor.call("logWitnesses")).witnesses[0]?.problem !== "not_known"; waited += 100) {
      assert.ok(waited < 30_000, "the reason is never told");
      await pause(100);
    }
    // Witnessed again: it goes on where it was, and what waited is released.
    await keeper.call("addWitnessedLog", { body: { keys: [ownKey] } });
    await node.node.store.transact((tx) => tx.cosignatures.setQuorum({ count: 1, withinSeconds: 300 }));
    await node.nobody.call("logCheckpoint");
    await witnessedUpTo(leaf.index + 1);
    assert.ok((await (await auditor.call("logExport")).text()).includes("Nobody Atall"));
  });

  test("whatever the database's superuser does to a leaf, with the tree rebuilt and the log's own key, the witness's checkpoint shows it", async () => {
    const { directory } = node.node;
    const known = await (await fetch(`${witness.address}/witness/${idOf(ownKey)}/checkpoint`)).text();
    const { size } = openCheckpoint(known, [readVerifierKey(ownKey)]);
    await using postgres = await startPostgres({ directory, log: () => {} });
    const { host, port } = postgres.connection;
    const superuser = new pg.Client({ host, port, user: "postgres", database: "besa" });
    await superuser.connect();
    try {
      await node.node[Symbol.asyncDispose]();
      await using store = await openStore({ connection: postgres.connection, now: () => new Date() });
      const signer = makeSigner(
        readVerifierKey(ownKey).name,
        Buffer.from(readFileSync(join(directory, "log-signing.seed"), "utf8").trim(), "hex"),
      );
      const leaves = await store.log.leaves(0, 100_000);
      assert.ok(leaves.length >= size);
      const middle = Math.floor(size / 2);
      const forgeries: Readonly<Record<string, (all: StoredLeaf[]) => StoredLeaf[]>> = {
        changed: (all) => all.with(middle, altered(all[middle] ?? assert.fail())),
        dropped: (all) => all.toSpliced(middle, 1),
        "dropped, and the end made up for": (all) => [...all.toSpliced(middle, 1), all.at(-1) ?? assert.fail()],
        reordered: (all) =>
          all.with(middle, all[middle + 1] ?? assert.fail()).with(middle + 1, all[middle] ?? assert.fail()),
        added: (all) => all.toSpliced(middle, 0, altered(all[middle] ?? assert.fail())),
        "cut off before the witness's checkpoint": (all) => all.slice(0, size - 1),
      };
      for (const [what, forge] of Object.entries({ untouched: (all: StoredLeaf[]) => all, ...forgeries })) {
        await rewrite(superuser, store, forge([...leaves]));
        await using ledger = await Ledger.open({
          origin: signer.name,
          signer,
          log: store.log,
          now: () => new Date(),
          random: fail,
        });
        const lines = await Array.fromAsync(ledger.export());
        const alone = await verifyExport(lines, ownKey);
        assert.equal(alone.status, "intact", `${what}: the forger has the key, so that the export agrees with itself`);
        const judged = await verifyExport(lines, ownKey, [known]);
        if (what === "untouched") assert.equal(judged.status, "intact");
        else assert.ok(["altered", "forked", "truncated"].includes(judged.status), `${what}: ${judged.status}`);
      }
    } finally {
      await superuser.end();
    }
    // And the forged log, started again, is refused by its witness.
    await using forged = await startNode({ directory, host: "127.0.0.1", port: 0, trial: true, log: () => {} });
    for (let waited = 0; ; waited += 100) {
      const { witnesses } = await forged.casework.log.witnesses({ ...anAuditor });
      if (["ahead", "inconsistent"].includes(witnesses[0]?.problem ?? "")) break;
      assert.ok(waited < 30_000, JSON.stringify(witnesses));
      await pause(100);
    }
  });
});

type Auditor = Parameters<TestNode["node"]["casework"]["log"]["witnesses"]>[0];
// Only the roles are asked for.
const anAuditor = { roles: ["auditor"] } as unknown as Auditor;

function fail(): never {
  throw new Error("nothing is recorded here");
}

function refusedWith(code: string): (error: unknown) => boolean {
  return (error) => error instanceof CallError && error.problem.code === code;
}

/** Another subject for the same act, as if it had been logged so. */
function altered(leaf: StoredLeaf): StoredLeaf {
  const detail = { ...(leaf.detail ?? assert.fail()), subject: "somebody else" };
  const salt = leaf.salt ?? assert.fail();
  // The leaf's bytes are JSON that this project's own ledger has written.
  const entry = JSON.parse(Buffer.from(leaf.data).toString()) as object;
  const data = canonicalBytes({ ...entry, commitment: toBase64(commitment(salt, canonicalBytes(detail))) });
  return { ...leaf, detail, data, hash: leafHash(data) };
}

/** Puts other leaves in place of the log's, with triggers off: tree, head and all. */
async function rewrite(superuser: pg.Client, store: Store, leaves: readonly StoredLeaf[]): Promise<void> {
  await superuser.query(`
    set session_replication_role = replica;
    truncate log_append, log_span, log_cosignature, log_checkpoint;
    update log_head set size = 0, frontier = '{}', at = null`);
  const numbered = leaves.map((leaf, index) => ({ ...leaf, index, hash: leafHash(leaf.data) }));
  const { head, nodes } = extendTree(
    { size: 0, frontier: [] },
    numbered.map(({ hash }) => hash),
  );
  const at = new Date().toISOString();
  assert.ok(await store.log.append({ size: 0, frontier: [] }, { leaves: numbered, nodes, head: { ...head, at } }));
}
