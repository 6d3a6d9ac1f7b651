// Two hubs that link their federations, over real stores and logs: what a link needs of the other side, and what becomes of it with time.
import assert from "node:assert/strict";
import { randomBytes, randomUUID } from "node:crypto";
import { after, afterEach, before, beforeEach, test } from "node:test";
import pg from "pg";
import { AuthorityId } from "#domain";
import { type Anchor, anchorFingerprint, mostLinks, mostVersions, reopenDirectoryNote } from "#exchange";
import { makeSigner } from "#seal";
import { startTestPostgres } from "../../node/postgres/index.ts";
import type { PostgresConnection, TestPostgres } from "../../node/postgres/index.ts";
import { CaseworkError } from "../error.ts";
import { tellAgain, tellOfRestore } from "../restored/tell.ts";
import { changeFederation } from "./admit.ts";
import { knownAs, requireLinkable } from "./links.ts";
import { ownPlace } from "./own-place.ts";
import { changeMembers } from "./publish.ts";
import { heldDirectory } from "./regain.ts";
import { keeperOf, openSeat, type Seat } from "./test-seat.ts";

const day = 86_400_000;
const start = Date.parse("2026-11-22T10:00:00.000Z");
const sides = ["north", "south"] as const;
type Side = (typeof sides)[number];
let server: TestPostgres;
let elapsed = 0;
/** Where nobody answers any more. */
const gone = new Set<string>();
let hubs: Record<Side, Seat>;
let databases: Record<Side, PostgresConnection>;

before(async () => {
  server = await startTestPostgres();
});
after(() => server[Symbol.asyncDispose]());
beforeEach(async () => {
  elapsed = 0;
  gone.clear();
  databases = { north: await server.database(), south: await server.database() };
  const [north, south] = [await open("north"), await open("south")];
  hubs = { north, south };
});
afterEach(async () => {
  for (const side of sides) await hubs[side][Symbol.asyncDispose]();
});

/** A hub that has founded its federation. */
async function open(side: Side): Promise<Seat> {
  const seat = await openSeat(side, { connection: databases[side], time: () => start + elapsed, post: wire });
  await seat.cases.found(keeperOf(seat), {
    node: "hub",
    authority: AuthorityId.parse("XPO"),
    authorityName: "Hub",
    languages: ["en"],
    hybrid: false,
    federation: `besa.${side}`,
    name: side,
    endpoint: `https://${side}.example`,
    roster: "open",
  });
  return seat;
}

/** What the API makes of what one hub asks the other. */
async function wire(url: string, body: string): Promise<{ status: number; text: string }> {
  if (gone.has(new URL(url).origin)) throw new Error("nobody is there");
  const hub = hubs[url.startsWith("https://north.example") ? "north" : "south"];
  await hub.needs.ledger.checkpoint();
  try {
    return { status: 200, text: JSON.stringify(await hub.cases.serveLinked(body)) };
  } catch (error) {
    assert.ok(error instanceof CaseworkError, String(error));
    return { status: 422, text: JSON.stringify({ code: error.code, detail: error.detail }) };
  }
}

type Change = Parameters<typeof changeFederation>[2];
const decide = (side: Side, change: Change): Promise<void> =>
  hubs[side].store.transact((tx) => changeFederation(hubs[side].needs, tx, change));

async function anchorOf(side: Side): Promise<{ readonly anchor: Anchor; readonly fingerprint: string }> {
  const { anchor, fingerprint } = await hubs[side].cases.get(keeperOf(hubs[side]));
  return anchor === undefined || fingerprint === undefined ? assert.fail("no hub") : { anchor, fingerprint };
}

/** One side links itself to the other, for a while. */
async function link(side: Side, to: Side, days = 30): Promise<void> {
  const until = new Date(start + elapsed + days * day).toISOString();
  await decide(side, { kind: "link", ...(await anchorOf(to)), ours: "all", theirs: "all", until });
}

async function tend(): Promise<void> {
  for (const side of [...sides, ...sides]) await hubs[side].cases.tend();
}

const stateAt = async (side: Side): Promise<string | undefined> =>
  (await hubs[side].cases.get(keeperOf(hubs[side]))).links[0]?.state;

test("federations whose link ended long ago are linked again, however many versions there were between", async () => {
  await link("north", "south", 1);
  await link("south", "north", 1);
  await tend();
  assert.equal(await stateAt("north"), "live");
  // The link is over, and thirty days later it is in no directory any more: nobody asks the other.
  elapsed = 40 * day;
  await tend();
  for (let days = 0; days <= mostVersions; days += 1) {
    elapsed += day;
    await hubs.north.cases.tend();
  }
  assert.equal(await stateAt("north"), undefined);
  await link("north", "south");
  await link("south", "north");
  await tend();
  assert.deepEqual([await stateAt("north"), await stateAt("south")], ["live", "live"]);
});

test("a hub that was restored to when a link was live takes its end back with the directory, and issues no other", async () => {
  const { cases, store } = hubs.north;
  await link("north", "south");
  const [live] = await store.federation.linked.links();
  elapsed = 60_000;
  await decide("north", { kind: "unlink", federation: "besa.south" });
  const held = (await heldDirectory(store)) ?? assert.fail();
  const ended = linksOf(held.versions.at(-1));
  assert.equal(ended[0]?.until, new Date(start + elapsed).toISOString());

  const client = new pg.Client(databases.north);
  await client.connect();
  // As an older backup has it: what refuses to let go of versions is not asked.
  await client.query("alter table directory_version disable trigger user");
  await client.query("delete from directory_version where version = 3");
  await client.query("update federation_link set link = $1", [JSON.stringify(live)]);
  await client.end();
  const at = new Date(start + elapsed).toISOString();
  const backup = { id: randomUUID(), backup: randomUUID(), takenAt: at, at, keepKeys: true };
  await store.transactAsNode((tx) => tx.restores.begin(backup));
  await cases.regain(async () => JSON.stringify(held));
  elapsed += day;
  await cases.tend();
  const newest = (await store.federation.newest()) ?? assert.fail();
  assert.equal(newest.version, 4);
  assert.deepEqual(linksOf(newest.note), ended);
});

test("a restored node tells whoever had sent something over a link that has ended since, or whose directory is old", async () => {
  const { cases, store, needs } = hubs.north;
  await link("north", "south", 3);
  await link("south", "north", 3);
  await tend();
  const client = new pg.Client(databases.north);
  await client.connect();
  await client.query("insert into delivery_stream values ('in', 'hub@besa.south', 0, 1, 7, repeat('0', 64))");
  // South's directory has expired here, and the link has ended; north's own is current.
  elapsed = 9 * day;
  await cases.tend();
  const at = new Date(start + elapsed).toISOString();
  const backup = { id: randomUUID(), backup: randomUUID(), takenAt: at, at, keepKeys: true };
  await store.transactAsNode((tx) => tx.restores.begin(backup));
  await tellOfRestore({ ...needs, standing: () => cases.standing() }, AbortSignal.timeout(60_000), () => undefined);
  assert.deepEqual(await store.restores.unanswered(), ["hub@besa.south"]);
  assert.deepEqual(await store.restores.awaited(), ["XPO@besa.south"]);
  const own = { store, chance: needs.chance, standing: () => cases.standing() };
  const told = async (): Promise<number> => {
    await tellAgain(own);
    return (await client.query("select 1 from outbox where type = 'node-restored'")).rows.length;
  };
  assert.equal(await told(), 1, "what tells of it is on its way");
  await client.query(
    "update outbox set is_answered = true, state = 'accepted', written_at = written_at - interval '2 days'",
  );
  assert.equal(await told(), 1, "who has taken it answers it");
  await client.query(
    "update outbox set state = 'refused', code = 'restored_often', written_at = written_at + interval '2 days'",
  );
  assert.equal(await told(), 1, "refused, it is not said again at once");
  elapsed += day + 1;
  await cases.tend();
  assert.deepEqual([await told(), await told()], [2, 2], "a day later it is, once");
  await client.end();
});

test("a hub that has moved is asked where its own directory says that it is", async () => {
  await link("north", "south");
  await link("south", "north");
  await tend();
  const { needs, store } = hubs.south;
  const [own] = await store.federation.members();
  const { member, salt } = own ?? assert.fail();
  const written = JSON.stringify(member).replaceAll("https://south.example", "https://moved.example");
  const moved = JSON.parse(written) as never;
  elapsed += day;
  await store.transact((tx) =>
    changeMembers(needs, tx, () =>
      tx.federation.putMember(
        { authority: AuthorityId.parse("XPO"), member: moved, salt },
        needs.chance.now().toISOString(),
      ),
    ),
  );
  await hubs.north.cases.tend();
  assert.equal(await problemAt("north"), undefined, "it is told where it is asked still");
  gone.add("https://south.example");
  const { version = 0 } = (await store.federation.newest()) ?? {};
  elapsed += day;
  await hubs.south.cases.tend();
  await hubs.north.cases.tend();
  assert.equal(await problemAt("north"), undefined);
  const { links } = await hubs.north.cases.get(keeperOf(hubs.north));
  assert.equal(links[0]?.directory?.version, version + 1);
});

test("another anchor under a name that was linked is refused, long after too, unless officers say whom it follows", async () => {
  await link("north", "south");
  const south = await anchorOf("south");
  const anew = (): Change & { readonly kind: "link" } => {
    const directoryKey = makeSigner("besa.south/directory", randomBytes(32)).verifierKey;
    const anchor = { ...south.anchor, directoryKey };
    const until = new Date(start + elapsed + day).toISOString();
    return { kind: "link", ours: "all", theirs: "all", until, anchor, fingerprint: anchorFingerprint(anchor) };
  };
  const [impostor, successor] = [anew(), anew()];
  const isOther = { code: "link_known_name", detail: south.fingerprint };
  const hub = (await ownPlace(hubs.north.store)) ?? assert.fail();
  const asked = requireLinkable(hubs.north.store, hubs.north.needs.chance, { hub, change: impostor });
  await assert.rejects(asked, isOther, "whoever asks is told, not whoever approves");
  await assert.rejects(decide("north", impostor), isOther);
  for (const follows of [impostor.fingerprint, successor.fingerprint])
    await assert.rejects(decide("north", { ...impostor, follows }), { code: "link_follows" });

  // The link is over, and in no directory any more: its name is whose it was.
  elapsed = 80 * day;
  await hubs.north.cases.tend();
  assert.deepEqual(await hubs.north.store.federation.linked.links(), []);
  const until = new Date(start + elapsed + day).toISOString();
  await assert.rejects(decide("north", { ...impostor, until }), isOther);
  await decide("north", { ...successor, until, follows: south.fingerprint });
  const { links } = await hubs.north.cases.get(keeperOf(hubs.north));
  assert.deepEqual(
    links.map(({ fingerprint, follows }) => ({ fingerprint, follows })),
    [{ fingerprint: successor.fingerprint, follows: south.fingerprint }],
  );

  // What was followed does not come back, be it said to follow whatever; what follows is linked again as any.
  const old: Change = { ...south, kind: "link", ours: "all", theirs: "all", until };
  const isGivenUp = { code: "link_known_name", detail: successor.fingerprint };
  await assert.rejects(decide("north", old), isGivenUp);
  await assert.rejects(decide("north", { ...old, follows: successor.fingerprint }), isGivenUp);
  await assert.rejects(decide("north", { ...successor, until, follows: south.fingerprint }), { code: "link_follows" });
  await decide("north", { ...successor, until });
});

test("nobody follows a federation that was never linked, and a name says what it says to two officers who decide late", async () => {
  const south = await anchorOf("south");
  const until = new Date(start + day).toISOString();
  const first: Change = { ...south, kind: "link", ours: "all", theirs: "all", until };
  const unknown = { ...first, follows: south.fingerprint };
  await assert.rejects(decide("north", unknown), { code: "link_follows" });
  const directoryKey = makeSigner("besa.south/directory", randomBytes(32)).verifierKey;
  const anchor = { ...south.anchor, directoryKey };
  const other: Change = { ...first, anchor, fingerprint: anchorFingerprint(anchor) };
  const hub = (await ownPlace(hubs.north.store)) ?? assert.fail();
  await requireLinkable(hubs.north.store, hubs.north.needs.chance, { hub, change: other });
  await decide("north", first);
  await assert.rejects(decide("north", other), { code: "link_known_name" });
});

test("a hub that was restored to before a link takes back whose its name is with the directory", async () => {
  const { cases, store } = hubs.north;
  await link("north", "south");
  const held = (await heldDirectory(store)) ?? assert.fail();
  const client = new pg.Client(databases.north);
  await client.connect();
  // As an older backup has it.
  for (const table of ["directory_version", "linked_anchor"])
    await client.query(`alter table ${table} disable trigger user`);
  await client.query("delete from directory_version where version = 2");
  await client.query("delete from linked_anchor");
  await client.query("delete from federation_link");
  await client.end();
  const at = new Date(start).toISOString();
  await store.transactAsNode((tx) =>
    tx.restores.begin({ id: randomUUID(), backup: randomUUID(), takenAt: at, at, keepKeys: true }),
  );
  await cases.regain(async () => JSON.stringify(held));
  const { fingerprint } = await anchorOf("south");
  assert.deepEqual(await knownAs(store, "besa.south"), [fingerprint]);
});

test("a directory has room for sixteen links: another is refused by its own code, and one of them can be made anew", async () => {
  const south = await anchorOf("south");
  const until = new Date(start + day).toISOString();
  const terms = { kind: "link", ours: "all", theirs: "all", until } as const;
  const other = (place: number): Change => {
    const federation = `besa.f${place}`;
    const directoryKey = makeSigner(`${federation}/directory`, randomBytes(32)).verifierKey;
    const anchor = { ...south.anchor, federation, directoryKey };
    return { ...terms, anchor, fingerprint: anchorFingerprint(anchor) };
  };
  const links: Change[] = [];
  for (let place = 1; place <= mostLinks; place += 1) {
    links.push(other(place));
    await decide("north", links.at(-1) ?? assert.fail());
  }
  const isMany = { code: "links_many" };
  await assert.rejects(decide("north", other(mostLinks + 1)), isMany);
  const hub = (await ownPlace(hubs.north.store)) ?? assert.fail();
  const asking = { hub, change: { ...terms, ...south } };
  await assert.rejects(requireLinkable(hubs.north.store, hubs.north.needs.chance, asking), isMany);
  await decide("north", links[0] ?? assert.fail());
});

const problemAt = async (side: Side): Promise<string | undefined> =>
  (await hubs[side].cases.get(keeperOf(hubs[side]))).links[0]?.problem?.code;

const linksOf = (note = "") => reopenDirectoryNote(note).index.links ?? [];
