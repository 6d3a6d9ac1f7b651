// A hub and members over real stores and logs, with a wire and a clock that the test holds: confidential rosters, links that are down, clocks that are wrong.
// Long because it is the list of what goes wrong between a hub and its members.
import assert from "node:assert/strict";
import { randomBytes } from "node:crypto";
import { after, before, beforeEach, test } from "node:test";
import { AuthorityId } from "#domain";
import { Member, signRequest } from "#exchange";
import { makeSigner } from "#seal";
import { startTestPostgres } from "../../node/postgres/index.ts";
import type { TestPostgres } from "../../node/postgres/index.ts";
import { CaseworkError } from "../error.ts";
import type { Officer } from "../officer.ts";
import { changeFederation } from "./admit.ts";
import { memberOf, ownCapabilities } from "./found.ts";
import { makeKeys, ownPlace } from "./own-place.ts";
import { keeperOf, openSeat, type Seat } from "./test-seat.ts";

const day = 86_400_000;
const start = Date.parse("2026-11-22T10:00:00.000Z");
let server: TestPostgres;
let elapsed = 0;
let isDown = false;
/** What happens while the hub's answer is on its way. */
let meanwhile: (url: string) => Promise<unknown> = async () => undefined;
let seats: Record<"hub" | "al" | "it" | "ro", Seat>;

before(async () => {
  server = await startTestPostgres();
});
after(() => server[Symbol.asyncDispose]());

const seat = async (name: string): Promise<Seat> =>
  openSeat(name, { connection: await server.database(), time: () => start + elapsed, post: wire });

/** The wire to the hub: what the API makes of a use case. */
async function wire(url: string, body: string): Promise<{ status: number; text: string }> {
  if (isDown) throw new Error("the line is cut");
  const { hub } = seats;
  await hub.needs.ledger.checkpoint();
  try {
    if (url.endsWith("/directory")) {
      const text = JSON.stringify(await hub.cases.serve(body));
      await meanwhile(url);
      return { status: 200, text };
    }
    await hub.cases.receive(JSON.parse(body) as { note: string });
    await meanwhile(url);
    return { status: 204, text: "" };
  } catch (error) {
    assert.ok(error instanceof CaseworkError, String(error));
    return { status: 422, text: JSON.stringify({ code: error.code, detail: error.detail }) };
  }
}

const words = (node: string, authority: string) => ({
  node,
  authority: AuthorityId.parse(authority),
  authorityName: `Police of ${authority}`,
  languages: ["en"],
  hybrid: false,
});

beforeEach(async () => {
  [elapsed, isDown] = [0, false];
  meanwhile = async () => undefined;
  const [hub, al, it, ro] = await Promise.all([seat("hub"), seat("al"), seat("it"), seat("ro")]);
  seats = { hub, al, it, ro };
});
const close = async (): Promise<void> => {
  for (const one of Object.values(seats)) await one[Symbol.asyncDispose]();
};

type Change = Parameters<typeof changeFederation>[2];

/** What two officers of the hub have decided. */
function decide(change: Change): Promise<void> {
  const { needs, store } = seats.hub;
  return store.transact((tx) => changeFederation(needs, tx, change));
}

async function found(roster: "open" | "confidential"): Promise<void> {
  const { hub } = seats;
  await hub.cases.found(keeperOf(hub), {
    ...words("hub", "XPO"),
    federation: "besa.test",
    name: "Besa, test",
    endpoint: "https://hub.example",
    roster,
  });
}

async function letIn(name: "al" | "it" | "ro", met: readonly string[] = []): Promise<void> {
  const { hub } = seats;
  const one = seats[name];
  const authority = name.toUpperCase();
  const { anchor, fingerprint, invitation } = await hub.cases.invite(keeperOf(hub), {
    authority: AuthorityId.parse(authority),
  });
  const joining = { ...words(name, authority), anchor, fingerprint, code: invitation.code };
  const made = await one.cases.join(keeperOf(one), joining);
  const [request] = (await hub.cases.get(keeperOf(hub))).requests;
  assert.equal(request?.fingerprint, made.fingerprint);
  await decide({
    kind: "admit",
    request: request.id,
    fingerprint: made.fingerprint,
    with: met.map((other) => AuthorityId.parse(other)),
  });
  assert.equal((await one.cases.refresh(keeperOf(one))).state, "in");
}

const membersOf = async (one: Seat): Promise<string[]> =>
  (await one.cases.refresh(keeperOf(one))).members.map(({ authority }) => authority as string).toSorted();

test("of a confidential roster a member is told of the hub and of whom it works with; nothing of others is in its store", async () => {
  await found("confidential");
  await letIn("al");
  await letIn("it", ["AL"]);
  await letIn("ro");
  assert.deepEqual(await membersOf(seats.al), ["AL", "IT", "XPO"]);
  assert.deepEqual(await membersOf(seats.it), ["AL", "IT", "XPO"]);
  assert.deepEqual(await membersOf(seats.ro), ["RO", "XPO"]);
  const standing = (await seats.ro.cases.standing()) ?? assert.fail();
  assert.throws(() => standing.book.place("al"), { code: "unknown_node" });
  const newest = (await seats.ro.store.federation.newest()) ?? assert.fail();
  const { reopenDirectoryNote } = await import("#exchange");
  const { index } = reopenDirectoryNote(newest.note);
  assert.equal(index.parts.length, 4, "how many there are is not hidden");
  const held = await seats.ro.store.federation.parts(index.parts.map(({ sha256 }) => sha256));
  assert.equal(held.length, 2);
  for (const word of ["AL", "al", "IT"]) assert.ok(!Buffer.concat(held).includes(`"${word}"`), word);
  await decide({ kind: "introduce", authorities: [AuthorityId.parse("RO"), AuthorityId.parse("AL")] });
  assert.deepEqual(await membersOf(seats.ro), ["AL", "RO", "XPO"]);
  assert.deepEqual(await membersOf(seats.it), ["AL", "IT", "XPO"]);
  const desk = { ...keeperOf(seats.al), roles: ["desk"] } as unknown as Officer;
  assert.deepEqual(
    (await seats.al.cases.get(desk)).members.map(({ authority }) => authority),
    ["AL"],
    "officers who do not keep it are told of their own",
  );
  await close();
});

test("with the hub down a node works from its copy until that expires, then refuses, and goes on by itself", async () => {
  await found("open");
  await letIn("al");
  const { al, hub } = seats;
  isDown = true;
  elapsed = 6.9 * day;
  await al.cases.tend();
  const standing = (await al.cases.standing()) ?? assert.fail();
  assert.equal(standing.book.place("hub").node.id, "hub", "a week is survived");
  const seen = await al.cases.get(keeperOf(al));
  assert.equal(seen.state, "in");
  assert.equal(seen.problem?.code, "hub_unreachable");
  elapsed = 7 * day + 1000;
  assert.throws(() => standing.book.place("hub"), { code: "directory_expired" });
  await assert.rejects(standing.book.sealer("hub"), { code: "directory_expired" });
  assert.equal((await al.cases.get(keeperOf(al))).state, "expired");
  isDown = false;
  await hub.cases.tend();
  await al.cases.tend();
  const again = (await al.cases.standing()) ?? assert.fail();
  assert.equal(again.book.place("hub").node.id, "hub");
  const healed = await al.cases.get(keeperOf(al));
  assert.equal(healed.state, "in");
  assert.equal(healed.problem, undefined);
  await close();
});

test("the hub renews the directory daily; who was away a month takes all versions in order", async () => {
  await found("open");
  await letIn("al");
  const { al, hub } = seats;
  for (let days = 1; days <= 100; days += 1) {
    elapsed = days * day;
    await hub.cases.tend();
    await hub.cases.tend();
  }
  const newest = (await hub.store.federation.newest()) ?? assert.fail();
  assert.equal(newest.version, 102, "one a day, and two for founding and letting in");
  const seen = await al.cases.refresh(keeperOf(al));
  assert.equal(seen.directory?.version, 102);
  assert.equal((await al.store.federation.versions(0, 200, 200)).length, 101, "from the second on, none missing");
  await close();
});

test("a clock a day wrong, either way, is not felt while versions come daily", async () => {
  await found("open");
  await letIn("al");
  const { al, hub } = seats;
  for (const skew of [day, -day]) {
    al.skew = skew;
    elapsed += day;
    await hub.cases.tend();
    assert.equal(await al.cases.refresh(keeperOf(al)).then(({ problem }) => problem?.code), undefined, `${skew}`);
    const standing = (await al.cases.standing()) ?? assert.fail();
    assert.equal(standing.book.place("hub").node.id, "hub", `${skew}`);
    const made = await al.cases.changeKeys(keeperOf(al));
    assert.equal(made.isSent, true, made.problem);
  }
  al.skew = -3 * day;
  assert.equal((await al.cases.refresh(keeperOf(al))).problem?.code, "clock_off", "three days are told");
  const standing = (await al.cases.standing()) ?? assert.fail();
  assert.throws(() => standing.book.place("hub"), { code: "clock_behind" });
  al.skew = 0;
  assert.equal((await al.cases.refresh(keeperOf(al))).problem, undefined);
  assert.equal(standing.book.place("hub").node.id, "hub", "set right, it goes on");
  await close();
});

test("what could not be sent is sent again by itself, with its invitation", async () => {
  await found("open");
  const { hub, it } = seats;
  const { anchor, fingerprint, invitation } = await hub.cases.invite(keeperOf(hub), {
    authority: AuthorityId.parse("IT"),
  });
  isDown = true;
  const made = await it.cases.join(keeperOf(it), { ...words("it", "IT"), anchor, fingerprint, code: invitation.code });
  assert.deepEqual([made.isSent, made.problem], [false, "hub_unreachable"]);
  isDown = false;
  await it.cases.tend();
  const [request] = (await hub.cases.get(keeperOf(hub))).requests;
  assert.equal(request?.fingerprint, made.fingerprint);
  assert.equal((await it.cases.get(keeperOf(it))).asked?.isSent, true);
  const kept = JSON.stringify(await it.store.settings.get("federation"));
  assert.ok(!kept.includes(invitation.code), "the code is not kept once it is used");
  await close();
});

test("a request that is sent again, or an old one that somebody overheard, changes nothing", async () => {
  await found("open");
  await letIn("al");
  const { al, hub } = seats;
  const first = await al.cases.changeKeys(keeperOf(al));
  await al.cases.refresh(keeperOf(al));
  elapsed += 60_000;
  await al.cases.changeKeys(keeperOf(al));
  const before = await hub.store.federation.newest();
  await hub.cases.receive({ note: first.note });
  assert.equal((await hub.store.federation.newest())?.version, before?.version);
  elapsed += 3 * day;
  const other = first.note;
  await assert.rejects(hub.cases.receive({ note: other }), { code: "federation_refused" });
  await close();
});

test("a change of keys, and a farewell, that a hub could not hear for three days come to it as of then", async () => {
  await found("open");
  await letIn("al");
  const { al, hub } = seats;
  for (const ask of ["changeKeys", "leave"] as const) {
    isDown = true;
    const made = await al.cases[ask](keeperOf(al));
    assert.deepEqual([made.isSent, made.problem], [false, "hub_unreachable"]);
    elapsed += 3 * day;
    await al.cases.tend();
    isDown = false;
    const before = (await hub.store.federation.newest())?.version ?? 0;
    await al.cases.tend();
    const request = (await ownPlace(al.store))?.request;
    if (ask === "changeKeys") {
      assert.equal((await hub.store.federation.newest())?.version, before + 1);
      assert.equal(request, undefined, "the directory has the new keys");
      continue;
    }
    assert.equal(request?.isSent, true);
    const waiting = (await hub.cases.get(keeperOf(hub))).requests;
    assert.deepEqual(
      waiting.map((one) => [one.ask, one.fingerprint]),
      [["leave", request?.fingerprint]],
    );
  }
  await close();
});

/** Once, at the next request whose address ends so. */
function atNext(end: string, work: () => Promise<unknown>): void {
  meanwhile = async (url) => {
    if (!url.endsWith(end)) return;
    meanwhile = async () => undefined;
    await work();
  };
}

test("what a node asks for is kept before the hub hears of it: dying in between it loses no key that others seal for", async () => {
  await found("open");
  await letIn("al");
  const { al } = seats;
  let kept: Awaited<ReturnType<typeof ownPlace>>;
  atNext("/requests", async () => (kept = await ownPlace(al.store)));
  const { note } = await al.cases.changeKeys(keeperOf(al));
  assert.deepEqual([kept?.signing.length, kept?.sealing.length], [2, 2]);
  assert.deepEqual([kept?.request?.note, kept?.request?.isSent], [note, false]);
  assert.equal((await ownPlace(al.store))?.request?.isSent, true);
  await close();
});

test("what a node does while the directory is on its way to it is not undone by that", async () => {
  await found("open");
  await letIn("al");
  const { al, hub } = seats;
  elapsed = day;
  await hub.cases.tend();
  atNext("/directory", () => al.cases.changeKeys(keeperOf(al)));
  await al.cases.refresh(keeperOf(al));
  assert.equal((await ownPlace(al.store))?.signing.length, 2);
  await al.cases.refresh(keeperOf(al));
  const standing = (await al.cases.standing()) ?? assert.fail();
  assert.equal(standing.signer.id, standing.place.signing[1]?.id, "it signs with the new key");
  elapsed = 2 * day;
  await hub.cases.tend();
  atNext("/directory", () => al.cases.leave(keeperOf(al)));
  await al.cases.refresh(keeperOf(al));
  assert.equal((await al.cases.get(keeperOf(al))).state, "left");
  await close();
});

test("keys that never reached the hub do not keep a node from changing them again", async () => {
  await found("open");
  await letIn("al");
  const { al } = seats;
  isDown = true;
  assert.equal((await al.cases.changeKeys(keeperOf(al))).isSent, false);
  isDown = false;
  elapsed += 60_000;
  const made = await al.cases.changeKeys(keeperOf(al));
  assert.equal(made.isSent, true, made.problem);
  assert.equal((await al.cases.refresh(keeperOf(al))).asked, undefined, "the directory has them");
  const standing = (await al.cases.standing()) ?? assert.fail();
  assert.equal(standing.signer.id, standing.place.signing.at(-1)?.id);
  await close();
});

/** A request to be let in, as a node that is not of this program may make it. */
async function strange(node: string, authority: string, roles: Member["nodes"][number]["roles"]): Promise<string> {
  const machine = { secret: () => randomBytes(32), post: wire };
  const federation = "besa.test";
  const at = seats.hub.needs.chance.now();
  const { listed, signer } = await makeKeys(machine, { federation, node, kems: ["x25519"], secret: 1, at });
  const endpoint = "https://elsewhere.example";
  const member = memberOf({ ...words(node, authority), endpoint }, listed, roles);
  return signRequest({ v: 1, federation, at: at.toISOString(), ask: "join", member }, [signer]);
}

test("nobody is let in as the hub, by its authority or by its roles: members would send by whoever is", async () => {
  await found("open");
  const { hub } = seats;
  const refused = { code: "federation_refused", detail: "bad_request" };
  for (const [node, authority, role] of [
    ["aa", "AL", "relay"],
    ["aa", "AL", "directory"],
    ["aa", "XPO", "member"],
  ] as const) {
    const note = await strange(node, authority, ["member", role]);
    await assert.rejects(hub.cases.bring(keeperOf(hub), { note }), refused, `${authority} ${role}`);
  }
  await hub.cases.bring(keeperOf(hub), { note: await strange("aa", "AL", ["member"]) });
  assert.equal((await hub.cases.get(keeperOf(hub))).requests.length, 1);
  await close();
});

test("the name of a node that was sent away is its authority's for ever", async () => {
  await found("open");
  await letIn("al");
  const { hub } = seats;
  const admitted = async (authority: string): Promise<void> => {
    await hub.cases.bring(keeperOf(hub), { note: await strange("al", authority, ["member"]) });
    const { requests } = await hub.cases.get(keeperOf(hub));
    const { id, fingerprint } = requests.find((one) => one.authority === authority) ?? assert.fail();
    await decide({ kind: "admit", request: id, fingerprint, with: [] });
  };
  await decide({ kind: "remove", authority: AuthorityId.parse("AL") });
  await assert.rejects(admitted("RO"), { code: "federation_refused", detail: "bad_request" });
  await admitted("AL");
  await close();
});

/** A request for these keys and no others, signed by the first and the last key that a node has made. */
async function keysRequest(one: Seat, at: string, by: "first" | "newest"): Promise<string> {
  const place = (await ownPlace(one.store)) ?? assert.fail();
  const { federation, chance } = one.needs;
  const { authority, node } = place;
  const made = { federation: "besa.test", node, kems: ["x25519"], at: chance.now() } as const;
  const keys = await makeKeys(federation, { ...made, secret: Math.floor(Math.random() * 1e9) + 100 });
  const [first] = place.signing;
  const secret = (by === "first" ? first?.secret : place.signing.at(-1)?.secret) ?? assert.fail();
  const known = makeSigner(`besa.test/${node}`, federation.secret(`signing-${secret}`));
  const { signing, sealing } = keys.listed;
  const request = { v: 1, federation: "besa.test", at, ask: "keys", authority, node, signing, sealing } as const;
  return signRequest(request, [known, keys.signer]);
}

test("a key whose time is over changes no keys, though the directory still lists it", async () => {
  await found("open");
  await letIn("al");
  const { al, hub } = seats;
  await al.cases.changeKeys(keeperOf(al));
  await al.cases.refresh(keeperOf(al));
  const at = (): string => hub.needs.chance.now().toISOString();
  // Sixty days after it was replaced the first key counts no more; the directory lists it until the keys are changed again.
  for (let week = 0; week < 9; week += 1) {
    elapsed += 6.8 * day;
    await hub.cases.tend();
    await al.cases.refresh(keeperOf(al));
  }
  const old = { note: await keysRequest(al, at(), "first") };
  await assert.rejects(hub.cases.receive(old), { code: "federation_refused", detail: "unknown_key" });
  await hub.cases.receive({ note: await keysRequest(al, at(), "newest") });
  await close();
});

test("a node changes its keys so often and no more: each time is a version that everybody fetches", async () => {
  await found("open");
  await letIn("al");
  const { al, hub } = seats;
  const at = (): string => hub.needs.chance.now().toISOString();
  const before = (await hub.store.federation.newest())?.version ?? 0;
  for (let time = 0; time < 24; time += 1) {
    elapsed += 1000;
    await al.cases.changeKeys(keeperOf(al));
    await al.cases.refresh(keeperOf(al));
  }
  elapsed += 1000;
  await assert.rejects(hub.cases.receive({ note: await keysRequest(al, at(), "newest") }), { code: "overloaded" });
  assert.equal((await hub.store.federation.newest())?.version, before + 24);
  elapsed += day;
  await hub.cases.receive({ note: await keysRequest(al, at(), "newest") });
  await close();
});

test("keys that with the revoked ones are more than a directory lists are refused by code, and no revoked key goes", async () => {
  await found("open");
  await letIn("al");
  const { al, hub } = seats;
  for (let time = 0; time < 2; time += 1) {
    elapsed += 1000;
    await al.cases.changeKeys(keeperOf(al));
    await al.cases.refresh(keeperOf(al));
  }
  const { signing, authority, node } = (await ownPlace(al.store)) ?? assert.fail();
  for (const { id: key } of signing.slice(0, 2)) await decide({ kind: "revoke-key", node, key });
  const wanted = async (count: number): Promise<string> => {
    elapsed += 1000;
    const now = hub.needs.chance.now();
    const of = { federation: "besa.test", node, kems: ["x25519"], at: now } as const;
    const made = await Promise.all(
      Array.from({ length: count }, (_, place) => makeKeys(al.needs.federation, { ...of, secret: 50 + place })),
    );
    const known = makeSigner(`besa.test/${node}`, al.needs.federation.secret(`signing-${signing[2]?.secret}`));
    const keys = {
      signing: made.flatMap(({ listed }) => listed.signing),
      sealing: made.flatMap(({ listed }) => listed.sealing),
    };
    const request = { v: 1, federation: "besa.test", at: now.toISOString(), ask: "keys", authority, node, ...keys };
    return signRequest({ ...request, v: 1, ask: "keys" }, [known, ...made.map(({ signer }) => signer)]);
  };
  const before = (await hub.store.federation.newest())?.version ?? 0;
  const tooMany = { note: await wanted(8) };
  await assert.rejects(hub.cases.receive(tooMany), { code: "federation_refused", detail: "bad_request" });
  assert.equal((await hub.store.federation.newest())?.version, before);
  await hub.cases.receive({ note: await wanted(6) });
  const listed = (await hub.store.federation.members()).find(
    ({ member }) => Member.parse(member).authority === authority,
  );
  const keys = Member.parse(listed?.member).nodes[0]?.signing ?? [];
  assert.deepEqual([keys.length, keys.filter(({ revokedAt }) => revokedAt !== undefined).length], [8, 2]);
  await close();
});

/** The capabilities that a node knows a node by. */
async function capabilitiesAt(one: Seat, node: string): Promise<readonly string[]> {
  return ((await one.cases.standing()) ?? assert.fail()).book.place(node).node.capabilities;
}

/** The directory says from now on that nodes can do something else, as it does of those that joined when less could be done. */
async function unlearn(...names: ("hub" | "al")[]): Promise<void> {
  const { hub } = seats;
  const members = (await hub.store.federation.members()).map(({ member }) => Member.parse(member));
  for (const member of members) {
    const nodes = member.nodes.map((one) =>
      names.some((name) => name === one.id) ? { ...one, capabilities: [] } : one,
    );
    const changed = { authority: member.authority, member: JSON.parse(JSON.stringify({ ...member, nodes })) as never };
    await hub.store.transact((tx) =>
      tx.federation.putMember({ ...changed, salt: randomBytes(16) }, hub.needs.chance.now().toISOString()),
    );
    const place = (await ownPlace(hub.store)) ?? assert.fail();
    if (member.authority === place.authority)
      await hub.store.transact((tx) =>
        tx.settings.set("federation", JSON.parse(JSON.stringify({ ...place, said: { ...member, nodes } })) as never),
      );
  }
  await decide({ kind: "introduce", authorities: [AuthorityId.parse("AL"), AuthorityId.parse("XPO")] });
}

test("what a node's program can do now is listed by itself, the hub's as well, and nothing is asked while it is listed", async () => {
  await found("open");
  await letIn("al");
  const { al, hub } = seats;
  await unlearn("hub", "al");
  await al.cases.refresh(keeperOf(al));
  assert.deepEqual([await capabilitiesAt(al, "al"), await capabilitiesAt(al, "hub")], [[], []]);
  const before = (await hub.store.federation.newest())?.version ?? 0;
  isDown = true;
  await al.cases.tend();
  isDown = false;
  await al.cases.tend();
  await hub.cases.tend();
  await al.cases.refresh(keeperOf(al));
  assert.deepEqual(
    [await capabilitiesAt(al, "al"), await capabilitiesAt(al, "hub")],
    [ownCapabilities, ownCapabilities],
  );
  const { state, asked } = await al.cases.get(keeperOf(al));
  assert.deepEqual([state, asked], ["in", undefined]);
  for (let minute = 0; minute < 3; minute += 1) for (const one of [al, hub]) await one.cases.tend();
  assert.equal((await hub.store.federation.newest())?.version, before + 2, "a version for each");
  assert.deepEqual((await hub.cases.get(keeperOf(hub))).requests, [], "no officer is asked");
  await close();
});

test("capabilities are taken from the node alone, in the order in which it said them, and so often and no more", async () => {
  await found("open");
  await letIn("al");
  await letIn("it");
  const { al, it, hub } = seats;
  const signerAt = ({ needs }: Seat, name: string) =>
    makeSigner(`besa.test/${name}`, needs.federation.secret("signing-1"));
  const newest = async (): Promise<number> => (await hub.store.federation.newest())?.version ?? 0;
  const told = async (
    capabilities: readonly string[],
    since?: number,
    by = signerAt(al, "al"),
  ): Promise<{ note: string }> => {
    const at = hub.needs.chance.now().toISOString();
    const of = { v: 1, federation: "besa.test", authority: AuthorityId.parse("AL"), node: "al" } as const;
    const request = { ...of, at, ask: "capabilities", since: since ?? (await newest()), capabilities } as const;
    return { note: signRequest(request, [by]) };
  };
  const refused = (note: { note: string }, detail: string): Promise<void> =>
    assert.rejects(hub.cases.receive(note), { code: "federation_refused", detail });
  await refused(await told([], undefined, signerAt(it, "al")), "unknown_key");
  await refused(await told([], undefined, signerAt(it, "it")), "unknown_key");
  await refused(await told([], (await newest()) + 1), "directory_behind");
  const late = await told(["late"]);
  const first = await told(["restrictions", "first"]);
  await hub.cases.receive(first);
  assert.deepEqual(await capabilitiesAt(hub, "al"), ["restrictions", "first"]);
  await refused(late, "directory_older");
  const version = await newest();
  await hub.cases.receive(await told(["first", "restrictions"]));
  assert.equal(await newest(), version, "what is listed is no change");
  await hub.cases.receive(await told([]));
  await hub.cases.receive(first);
  assert.deepEqual(await capabilitiesAt(hub, "al"), [], "said again it has no effect");
  for (let time = 2; time < 24; time += 1) await hub.cases.receive(await told([`time-${time}`]));
  await assert.rejects(told(["once-more"]).then(hub.cases.receive), { code: "overloaded" });
  assert.equal(await newest(), version + 23);
  await al.cases.changeKeys(keeperOf(al));
  assert.equal(await newest(), version + 24, "keys are counted apart");
  elapsed += day + 1000;
  await hub.cases.receive(await told(["once-more"]));
  await close();
});
