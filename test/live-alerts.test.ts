// Live alerts on a whole node: told at once, to whoever may see what they are about and to nobody else, and no longer than the session lasts.
import assert from "node:assert/strict";
import { once } from "node:events";
import { connect } from "node:net";
import { after, before, beforeEach, test } from "node:test";
import { v7 } from "uuid";
import type { Client } from "#contract";
import { ActId, AuthorityId, Provenance, RecordId, UserId, type Labels, type NewRecord } from "#domain";
import { Listener, startTestNode, type TestNode } from "#testkit";

let node: TestNode;
let desk: Client;
let started = "";

before(async () => {
  node = await startTestNode({ persons: 60 });
  desk = await node.as("desk");
});
beforeEach(() => {
  started = new Date().toISOString();
});
after(() => node[Symbol.asyncDispose]());

/** Somebody who listens, signed in for it. */
async function listen(role: "desk" | "officer"): Promise<{ readonly line: Listener; readonly token: string }> {
  const { token = "" } = await node.nobody.call("signIn", { body: { ...node.login(role), as: "token" } });
  return { line: await Listener.open(node.address, token), token };
}

function person(number: string, labels: Partial<Labels> = {}): NewRecord {
  return {
    id: RecordId.parse(v7()),
    owner: AuthorityId.parse("AL"),
    content: {
      kind: "person",
      names: [{ full: `Quillon ${number}`, kind: "primary", script: "Latn" }],
      born: [],
      birthPlaces: [],
      nationalities: [],
      documents: [{ type: "passport", number }],
      addresses: [],
      marks: [],
      languages: [],
      titles: [],
      occupations: [],
      remarks: [],
    },
    labels: {
      audience: ["police"],
      requires: [],
      handling: ["H0"],
      evaluation: { source: "A", information: "1" },
      purposes: ["border", "investigation"],
      ...labels,
    },
    provenance: Provenance.parse({ source: "test" }),
  };
}

/** A watch on a number, and its hits once the record is there. */
async function watchFor(number: string): Promise<string> {
  const { id } = await desk.call("addWatch", {
    body: { purpose: "investigation", reason: "live alert test", query: { document: { number } } },
  });
  return id;
}

async function hitOf(watch: string): Promise<{ readonly id: ActId; readonly recordVersion: number }> {
  const { hits } = await desk.call("watch", {
    params: { id: ActId.parse(watch) },
    query: { purpose: "investigation" },
  });
  const [hit] = hits;
  assert.ok(hit !== undefined);
  return hit;
}

const put = async (records: readonly NewRecord[]): Promise<unknown> =>
  node.node.store.transactAsNode((tx) => tx.records.put(records));

test("a hit of a watch is told at once to the desk, without a name, and once more when it has been decided", async () => {
  const { line, token } = await listen("desk");
  await using listener = line;
  const watch = await watchFor("LIVE0001");
  await put([person("LIVE0001")]);
  const { alert, id } = await listener.until(({ name }) => name === "alert");
  assert.equal(alert?.kind, "watch-hit");
  assert.equal(alert.state, "waiting");
  assert.ok(!JSON.stringify(listener.events).includes("Quillon"));
  assert.ok(!JSON.stringify(listener.events).includes("LIVE0001"));
  const hit = await hitOf(watch);
  assert.equal(alert.about, hit.id);
  await desk.call("decideHit", {
    params: { id: hit.id },
    body: { outcome: "cleared", reason: "another person", recordVersion: hit.recordVersion },
  });
  await listener.until((event) => event.alert?.about === hit.id && event.alert.state === "answered");
  // Who was told that it waits hears on coming again that it was answered; who was told that, nothing.
  await using again = await Listener.open(node.address, token, id);
  await again.until((event) => event.alert?.about === hit.id && event.alert.state === "answered");
  assert.ok(!again.events.some((event) => event.alert?.state === "waiting"));
});

test("what came while nobody listened comes on return, and what waits comes to whoever listens first", async () => {
  const { line: first, token } = await listen("desk");
  await watchFor("LIVE0002");
  await put([person("LIVE0002")]);
  const known = await first.until(({ name }) => name === "alert");
  await first[Symbol.asyncDispose]();
  await watchFor("LIVE0003");
  await put([person("LIVE0003")]);
  await using other = (await listen("desk")).line;
  const told = await other.until(({ alert }) => alert !== undefined && alert.id > (known.alert?.id ?? ""));
  await using back = await Listener.open(node.address, token, known.id);
  await back.until(({ alert }) => alert?.id === told.alert?.id);
  assert.ok(!back.events.some(({ alert }) => alert?.id === known.alert?.id), "what was told is not told again");
  await using stranger = await Listener.open(node.address, token, `${v7()}.waiting`);
  await stranger.until(({ alert }) => alert?.id === told.alert?.id);
});

test("who may not see a hit hears nothing of it, and neither does an officer who is not of a desk", async () => {
  await using deskHears = (await listen("desk")).line;
  await using officerHears = (await listen("officer")).line;
  await watchFor("LIVE0004");
  await watchFor("LIVE0005");
  // Screened in one go, or the hidden ones first: when the last is told, they have been.
  await put([person("LIVE0004", { requires: ["compartment:x"] }), person("LIVE0004", { audience: [] })]);
  const open = person("LIVE0005");
  await put([open]);
  const before = new Set(deskHears.events.map(({ alert }) => alert?.id));
  const mark = await deskHears.until(({ alert }) => alert !== undefined && !before.has(alert.id) && alert.at > started);
  assert.ok(mark.alert !== undefined);
  const hits = await desk.call("hits", { query: { purpose: "investigation", limit: 200 } });
  for (const { alert } of deskHears.events)
    assert.ok(alert === undefined || hits.items.some(({ id }) => id === alert.about), "only hits that the desk sees");
  // Restricted after it was told of: gone from what waits, for those outside.
  await put([{ ...open, labels: { ...open.labels, requires: ["compartment:x"] } }]);
  await using late = (await listen("desk")).line;
  await late.until(({ name }) => name === "beat");
  await watchFor("LIVE0006");
  await put([person("LIVE0006")]);
  await late.until(({ alert }) => alert !== undefined && alert.at > (mark.alert?.at ?? ""));
  assert.ok(!late.events.some(({ alert }) => alert?.about === mark.alert?.about));
  assert.deepEqual(
    officerHears.events.filter(({ alert }) => alert !== undefined),
    [],
  );
});

test("the line ends with the session", async () => {
  const { line, token } = await listen("desk");
  await using listener = line;
  await listener.until(({ name }) => name === "beat");
  const response = await fetch(`${node.address}/v1/session`, {
    method: "DELETE",
    headers: { authorization: `Bearer ${token}` },
  });
  assert.equal(response.status, 204);
  await listener.until(({ name }) => name === "ended");
});

test("one person has twelve lines at most, and each that ends makes room", async () => {
  const { token = "" } = await node.nobody.call("signIn", { body: { ...node.login("desk"), as: "token" } });
  const lines = await Promise.all(Array.from({ length: 12 }, () => Listener.open(node.address, token)));
  const headers = { authorization: `Bearer ${token}` };
  const refused = await fetch(`${node.address}/v1/alerts`, { headers });
  assert.equal(refused.status, 429);
  assert.match(await refused.text(), /too_many_lines/);
  await Promise.all(lines.map((line) => line[Symbol.asyncDispose]()));
  await roomIsMade(token);
});

/** Waits until one more line may be opened. */
async function roomIsMade(token: string): Promise<void> {
  const headers = { authorization: `Bearer ${token}` };
  for (let tries = 0; ; tries += 1) {
    const stop = new AbortController();
    const { status } = await fetch(`${node.address}/v1/alerts`, { headers, signal: stop.signal });
    stop.abort();
    if (status === 200) break;
    assert.ok(tries < 600, "no room was made");
    await new Promise((resume) => setTimeout(resume, 100));
  }
}

test("who is gone before the first word has left makes room too", async () => {
  const { hostname, port } = new URL(node.address);
  let last = "";
  for (let turn = 0; turn < 13; turn += 1) {
    // A session that was never asked for is read from the database first, and nobody is there any more when it has been.
    const { token = "" } = await node.nobody.call("signIn", { body: { ...node.login("desk"), as: "token" } });
    const socket = connect(Number(port), hostname);
    await once(socket, "connect");
    const lines = ["GET /v1/alerts HTTP/1.1", `host: ${hostname}`, `authorization: Bearer ${token}`, "", ""];
    await new Promise((resume) => socket.write(lines.join("\r\n"), resume));
    socket.destroy();
    last = token;
  }
  await roomIsMade(last);
});

test("an administrator hears nothing about a record; an auditor has no line", async () => {
  const tokenOf = async (role: "administrator" | "auditor"): Promise<string> =>
    (await node.nobody.call("signIn", { body: { ...node.login(role), as: "token" } })).token ?? "";
  const refused = await fetch(`${node.address}/v1/alerts`, {
    headers: { authorization: `Bearer ${await tokenOf("auditor")}` },
  });
  assert.equal(refused.status, 403);
  await using deskHears = (await listen("desk")).line;
  await using administrator = await Listener.open(node.address, await tokenOf("administrator"));
  await administrator.until(({ name }) => name === "beat");
  await watchFor("LIVE0009");
  await put([person("LIVE0009")]);
  await deskHears.until(({ alert }) => alert !== undefined && alert.at > started);
  const reader = { sight: { op: "nobody" }, user: UserId.parse(v7()), desks: ["keeper", "desk"] } as const;
  assert.deepEqual(await node.node.store.liveAlerts.waiting(reader, 200), []);
});
