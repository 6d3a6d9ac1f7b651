// A federation of three nodes in one process: founded, joined under four eyes, its directory fetched, judged, changed, and gone from.
import assert from "node:assert/strict";
import { once } from "node:events";
import { createServer } from "node:http";
import { existsSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { setTimeout as pause } from "node:timers/promises";
import type { AddressInfo } from "node:net";
import { v7 } from "uuid";
import { type Client, type Federation } from "#contract";
import { AuthorityId, type ApprovalSubject, UserId } from "#domain";
import { refuses, startTestNode, type TestNode } from "#testkit";

let hub: TestNode;
let al: TestNode;
let it: TestNode;
const administrators = new Map<TestNode, Client>();
const reason = "agreed at the general assembly";

before(async () => {
  hub = await startTestNode({ persons: 1 });
  al = await startTestNode({ persons: 1 });
  it = await startTestNode({ persons: 1 });
  for (const node of [hub, al, it]) administrators.set(node, await node.as("administrator"));
});
after(async () => {
  for (const node of [it, al, hub]) await node[Symbol.asyncDispose]();
});

const of = (node: TestNode): Client => administrators.get(node) ?? assert.fail();
const words = (node: string, authority: string) => ({
  node,
  authority: AuthorityId.parse(authority),
  authorityName: `Police of ${authority}`,
  languages: ["en"],
});

/** Two officers of the hub change the federation. */
async function decide(change: Extract<ApprovalSubject, { act: "change-federation" }>["change"]): Promise<void> {
  const { id } = await of(hub).call("askApproval", { body: { subject: { act: "change-federation", change }, reason } });
  await (await hub.as("auditor")).call("decideApproval", { params: { id }, body: { approve: true } });
}

/** Asks the hub until the directory is as it is to be: a version is given out once a checkpoint has it. */
async function refreshed(node: TestNode, isIt: (seen: Federation) => boolean): Promise<Federation> {
  for (let turn = 0; turn < 300; turn += 1) {
    await hub.nobody.call("logCheckpoint");
    const seen = await of(node).call("refreshFederation");
    if (isIt(seen)) return seen;
    await pause(200);
  }
  return assert.fail("the directory did not come");
}

test("a node outside says so, and does nothing that needs a federation", async () => {
  const seen = await of(al).call("federation");
  assert.deepEqual(seen, { state: "none", isHub: false, members: [], untold: 0, links: [], requests: [] });
  await refuses(of(al).call("refreshFederation"), "federation_none");
  await refuses(of(al).call("inviteToFederation", { body: { authority: AuthorityId.parse("IT") } }), "federation_none");
});

test("one administrator founds it; its own directory names the hub", async () => {
  const body = { ...words("hub", "XPO"), federation: "besa.test", name: "Besa, test", endpoint: hub.address };
  const desk = await hub.as("desk");
  await refuses(desk.call("foundFederation", { body }), "not_allowed");
  await refuses(
    of(hub).call("foundFederation", { body: { ...body, endpoint: "http://elsewhere.example" } }),
    "federation_refused",
  );
  const { anchor, fingerprint } = await of(hub).call("foundFederation", { body });
  assert.match(fingerprint, /^(\d{5} ){7}\d{5}$/);
  await refuses(of(hub).call("foundFederation", { body }), "federation_exists");
  const seen = await of(hub).call("federation");
  assert.deepEqual(seen.anchor, anchor);
  assert.equal(seen.directory?.version, 1);
  assert.deepEqual(
    seen.members.map(({ authority }) => authority),
    ["XPO"],
  );
  for (const secret of ["directory-1", "signing-1", "sealing-x25519-1"]) {
    const file = join(hub.node.directory, "federation", `${secret}.seed`);
    assert.equal(statSync(file).mode & 0o777, 0o600);
    assert.match(readFileSync(file, "utf8"), /^[0-9a-f]{64}\n$/);
  }
});

/** Joins as a member does who got the file by one way and the digits by another. */
async function ask(node: TestNode, name: string, authority: string): Promise<string> {
  const invited = await of(hub).call("inviteToFederation", { body: { authority: AuthorityId.parse(authority) } });
  const { anchor, fingerprint, invitation } = invited;
  const body = { ...words(name, authority), endpoint: node.address, anchor, fingerprint, code: invitation.code };
  const wrong = fingerprint.replace(/\d$/, (digit) => String((Number(digit) + 1) % 10));
  await refuses(of(node).call("joinFederation", { body: { ...body, fingerprint: wrong } }), "fingerprint_wrong");
  const made = await of(node).call("joinFederation", { body });
  assert.equal(made.isSent, true, made.problem);
  return made.fingerprint;
}

/** Lets in who waits, once the digits have been compared. */
async function admit(digits: string, met: readonly string[] = []): Promise<void> {
  const { requests } = await of(hub).call("federation");
  const request = requests.find(({ fingerprint }) => fingerprint === digits) ?? assert.fail("nobody waits");
  const other = digits.replace(/^\d/, (digit) => String((Number(digit) + 1) % 10));
  const change = { kind: "admit", request: request.id, fingerprint: digits } as const;
  await refuses(decide({ ...change, fingerprint: other }), "fingerprint_wrong");
  await decide({ ...change, with: met.map((one) => AuthorityId.parse(one)) });
}

/** What rings at the hub's administrators, from whom; at no desk. */
async function ringsAtHub(): Promise<string[]> {
  const sight = { op: "nobody" } as const;
  const waitingFor = async (desk: "keeper" | "desk"): Promise<string[]> => {
    const reader = { sight, user: UserId.parse(v7()), desks: [desk] } as const;
    const waiting = await hub.node.store.liveAlerts.waiting(reader, 200);
    return waiting.map(({ alert }) => `${alert.kind} ${alert.from ?? ""}`);
  };
  assert.deepEqual(await waitingFor("desk"), []);
  return waitingFor("keeper");
}

test("a node joins: invitation, fingerprints on both sides, two officers; then it has the directory, proven by the hub's log", async () => {
  const digits = await ask(al, "al", "AL");
  assert.equal((await of(al).call("federation")).state, "asked");
  assert.equal((await of(al).call("federation")).asked?.fingerprint, digits);
  assert.equal((await of(al).call("refreshFederation")).problem?.code, "unknown_node");
  assert.deepEqual(await ringsAtHub(), ["membership-asked AL"]);
  await admit(digits);
  assert.deepEqual(await ringsAtHub(), []);
  const seen = await refreshed(al, ({ state }) => state === "in");
  assert.equal(seen.directory?.version, 2);
  assert.equal(seen.problem, undefined);
  assert.equal(seen.asked, undefined);
  assert.deepEqual(seen.members.map(({ authority }) => authority).toSorted(), ["AL", "XPO"]);
  const standing = await al.node.casework.federation.standing();
  assert.equal(standing?.book.place("hub").member.authority, "XPO");
  assert.equal(standing.signer.name, "besa.test/al");
});

test("an invitation is used once, by its authority only; without one nobody knocks", async () => {
  const { anchor, fingerprint, invitation } = await of(hub).call("inviteToFederation", {
    body: { authority: AuthorityId.parse("RO") },
  });
  const body = { ...words("it", "IT"), anchor, fingerprint };
  for (const code of [invitation.code, "AAAAAAAAAAAAAAAAAAAA"]) {
    const made = await of(it).call("joinFederation", { body: { ...body, code } });
    assert.deepEqual([made.isSent, made.problem], [false, "invitation_wrong"]);
  }
  const made = await of(it).call("joinFederation", { body });
  assert.equal(made.isSent, false);
  assert.ok(!(await of(hub).call("federation")).requests.some(({ authority }) => authority === "IT"));
  // Carried by hand it is taken by an officer of the hub, and waits for two like every other.
  await of(hub).call("bringFederationRequest", { body: { note: made.note } });
  await of(hub).call("bringFederationRequest", { body: { note: made.note } });
  const waiting = (await of(hub).call("federation")).requests.filter(({ authority }) => authority === "IT");
  assert.deepEqual(
    waiting.map(({ fingerprint: digits }) => digits),
    [made.fingerprint],
  );
  const altered = made.note.replace("Police of IT", "Police of XX");
  await refuses(of(hub).call("bringFederationRequest", { body: { note: altered } }), "federation_refused");
  await admit(made.fingerprint);
  await refreshed(it, ({ state, members }) => state === "in" && members.length === 3);
});

test("nobody decides alone, and nobody but who keeps the hub asks", async () => {
  const subject = { act: "change-federation", change: { kind: "remove", authority: AuthorityId.parse("IT") } } as const;
  const { id } = await of(hub).call("askApproval", { body: { subject, reason } });
  await refuses(of(hub).call("decideApproval", { params: { id }, body: { approve: true } }), "not_allowed");
  const auditor = await hub.as("auditor");
  await auditor.call("decideApproval", { params: { id }, body: { approve: false } });
  for (const role of ["desk", "auditor", "officer"] as const)
    await refuses((await hub.as(role)).call("askApproval", { body: { subject, reason } }), "not_allowed");
  await refuses(of(al).call("askApproval", { body: { subject, reason } }), "federation_not_hub");
  assert.equal((await of(hub).call("federation")).members.length, 3);
});

test("keys are changed by who has them; what is under way is still taken, and a revoked key is not", async () => {
  const before = await al.node.casework.federation.standing();
  const made = await of(al).call("changeFederationKeys");
  assert.equal(made.isSent, true, made.problem);
  const seen = await refreshed(al, ({ members }) => keysOf(members, "al").length === 4);
  const standing = (await al.node.casework.federation.standing()) ?? assert.fail();
  assert.notEqual(standing.signer.id, before?.signer.id);
  assert.equal(standing.recipient.openers.size, 2, "the old key still opens");
  const now = new Date().toISOString();
  const party = { authority: AuthorityId.parse("AL"), node: "al" };
  assert.ok(standing.book.signingKey(party, before?.signer.id ?? "", now));
  const old = keysOf(seen.members, "al").find(({ id }) => id === before?.signer.id);
  assert.ok((old?.until ?? "") < "2027-02-01", "it ends in sixty days");
  await decide({ kind: "revoke-key", node: "al", key: before?.signer.id ?? "" });
  await refreshed(it, ({ members }) => keysOf(members, "al").some(({ revokedAt }) => revokedAt !== undefined));
  const other = (await it.node.casework.federation.standing()) ?? assert.fail();
  assert.throws(() => other.book.signingKey(party, before?.signer.id ?? "", now), { code: "key_revoked" });
  await refuses(decide({ kind: "revoke-key", node: "al", key: "00000000" }), "not_found");
});

function keysOf(members: Federation["members"], node: string) {
  return members.flatMap(({ nodes }) => nodes).find(({ id }) => id === node)?.keys ?? [];
}

test("an answer that is not the hub's, or not all of it, changes nothing", async () => {
  const store = it.node.store;
  const kept = await store.federation.newest();
  await decide({ kind: "revoke-key", node: "it", key: "0".repeat(16) }).catch(() => undefined);
  await of(hub).call("changeFederationKeys");
  await hub.nobody.call("logCheckpoint");
  const { signDirectoryRequest } = await import("#exchange");
  const standing = (await it.node.casework.federation.standing()) ?? assert.fail();
  const request = { federation: "besa.test", node: "it", at: new Date().toISOString(), since: kept?.version ?? 0 };
  const answer = await fetchText(`${hub.address}/federation/directory`, signDirectoryRequest(request, standing.signer));
  // What the hub answered, as it was shown to the parser of the protocol.
  const good = JSON.parse(answer.text) as { versions: string[]; parts: string[]; proof: string; more: boolean };
  assert.equal(good.versions.length, 1);
  const bad: readonly (readonly [name: string, answer: object, code: string])[] = [
    ["no proof", { ...good, proof: "" }, "directory_unlogged"],
    ["another entry's proof", { ...good, proof: kept?.proof ?? "" }, "directory_unlogged"],
    ["a part is missing", { ...good, parts: good.parts.slice(1) }, "directory_incomplete"],
    ["a part too many", { ...good, parts: [...good.parts, "AAAA"] }, "bad_directory"],
    [
      "altered",
      { ...good, versions: good.versions.map((note) => note.replace("Besa, test", "Besa, tast")) },
      "bad_signature",
    ],
    [
      "older",
      { ...good, versions: [(await hub.node.store.federation.versions(0, 1, 1))[0]?.note ?? ""] },
      "directory_older",
    ],
    ["not JSON", {}, "bad_directory"],
  ];
  for (const [name, forged, code] of bad) {
    await using liar = await answering(JSON.stringify(forged));
    const seen = await withHubAt(liar.address, () => of(it).call("refreshFederation"));
    assert.equal(seen.problem?.code, code, name);
    assert.equal((await store.federation.newest())?.version, kept?.version, name);
  }
  const seen = await refreshed(it, ({ problem }) => problem === undefined);
  assert.equal(seen.directory?.version, (kept?.version ?? 0) + 1);
});

/** Sends what `it` asks of the hub somewhere else, as whoever holds the line could. */
async function withHubAt<T>(address: string, work: () => Promise<T>): Promise<T> {
  const real = globalThis.fetch;
  const turned: typeof fetch = (input, init) => {
    const isHub = typeof input === "string" && input.endsWith("/federation/directory");
    return real(isHub ? `${address}/federation/directory` : input, init);
  };
  globalThis.fetch = turned;
  try {
    return await work();
  } finally {
    globalThis.fetch = real;
  }
}

async function answering(text: string): Promise<{ readonly address: string } & AsyncDisposable> {
  const server = createServer((_request, reply) => void reply.end(text)).listen(0, "127.0.0.1");
  await once(server, "listening");
  // A listening TCP server has an address of this kind.
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}`,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}

async function fetchText(url: string, body: string): Promise<{ status: number; text: string }> {
  const response = await fetch(url, { method: "POST", body, headers: { "content-type": "text/plain" } });
  return { status: response.status, text: await response.text() };
}

test("the directory is given to members only, who have signed that they ask", async () => {
  const { signDirectoryRequest } = await import("#exchange");
  const { makeSigner } = await import("#seal");
  const url = `${hub.address}/federation/directory`;
  const standing = (await it.node.casework.federation.standing()) ?? assert.fail();
  const request = { federation: "besa.test", node: "it", at: new Date().toISOString(), since: 0 };
  const stranger = makeSigner("besa.test/it", new Uint8Array(32).fill(5));
  const asks: readonly (readonly [note: string, code: string])[] = [
    ["", "bad_request"],
    ["x", "bad_request"],
    [signDirectoryRequest(request, stranger), "unknown_key"],
    [signDirectoryRequest({ ...request, node: "xk" }, standing.signer), "unknown_node"],
    [signDirectoryRequest({ ...request, node: "al" }, standing.signer), "unknown_key"],
    [signDirectoryRequest({ ...request, federation: "besa.other" }, standing.signer), "wrong_federation"],
    [signDirectoryRequest({ ...request, at: "2026-01-01T00:00:00.000Z" }, standing.signer), "clock_off"],
    [signDirectoryRequest(request, standing.signer).replace('"since":0', '"since":1'), "bad_signature"],
  ];
  for (const [note, code] of asks) {
    const { status, text } = await fetchText(url, note);
    assert.equal(status, 422, text);
    assert.match(text, new RegExp(`"detail":"${code}"`), code);
  }
  assert.equal((await fetchText(url, signDirectoryRequest(request, standing.signer))).status, 200);
  assert.equal((await fetchText(`${al.address}/federation/directory`, "x")).status, 409, "a member is no hub");
});

test("every act stands in the log of whose it is", async () => {
  const actsAt = async (node: TestNode): Promise<ReadonlySet<string>> => {
    const { items } = await (await node.as("auditor")).call("log", { query: { limit: 200 } });
    return new Set(items.flatMap(({ detail }) => (detail === undefined ? [] : [detail.act])));
  };
  const atHub = await actsAt(hub);
  for (const act of [
    "federation-founded",
    "federation-invited",
    "federation-request-taken",
    "approval-asked",
    "approval-decided",
    "directory-published",
  ])
    assert.ok(atHub.has(act), act);
  const atMember = await actsAt(al);
  for (const act of ["federation-asked", "directory-taken"]) assert.ok(atMember.has(act), act);
});

test("whoever leaves trusts and is trusted no more; the hub takes it out when two have decided", async () => {
  const made = await of(it).call("leaveFederation");
  assert.equal(made.isSent, true, made.problem);
  assert.equal((await of(it).call("federation")).state, "left");
  assert.equal(await it.node.casework.federation.standing(), undefined);
  const { requests } = await of(hub).call("federation");
  assert.deepEqual(
    requests.map(({ ask: asked, authority }) => `${asked} ${authority}`),
    ["leave IT"],
  );
  assert.deepEqual(await ringsAtHub(), ["membership-asked IT"]);
  await decide({ kind: "remove", authority: AuthorityId.parse("IT") });
  assert.deepEqual(await ringsAtHub(), []);
  assert.deepEqual((await of(hub).call("federation")).requests, []);
  await refreshed(al, ({ members }) => members.every(({ authority }) => authority !== "IT"));
  const standing = (await al.node.casework.federation.standing()) ?? assert.fail();
  assert.throws(() => standing.book.place("it"), { code: "unknown_node" });
  await refuses(decide({ kind: "remove", authority: AuthorityId.parse("XPO") }), "not_allowed");
  assert.ok(
    existsSync(join(it.node.directory, "federation", "signing-1.seed")),
    "what was signed can still be shown to be its own",
  );
});
