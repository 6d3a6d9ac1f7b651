import assert from "node:assert/strict";
import { test } from "node:test";
import { ActId, AuthorityId, Country, type Reach } from "#domain";
import { makeOpener, makeSigner, toBase64 } from "#seal";
import { clear } from "../guard/cleared.ts";
import { directorySealing, type NodeIdentity } from "../delivery/directory-sealing.ts";
import { signNodeRequest, readNodeRequest } from "../delivery/node-request.ts";
import { readReceipt, writeReceipt } from "../delivery/receipt-form.ts";
import { readStatement, signStatement } from "../delivery/statement.ts";
import { z } from "zod";
import type { Anchor } from "./anchor.ts";
import { DirectoryBook } from "./directory-book.ts";
import { issueDirectory, partOf, readMembers, reopenDirectoryNote } from "./directory.ts";
import { readLinkRequest, signLinkRequest } from "./link-request.ts";
import type { DirectoryLink } from "./link.ts";
import type { Member } from "./member.ts";

const seed = (byte: number): Uint8Array => new Uint8Array(32).fill(byte);
const noon = new Date("2026-11-22T12:00:00.000Z");
const time = { from: "2026-11-01T00:00:00.000Z", until: "2027-11-01T00:00:00.000Z" };
const later = "2027-06-01T00:00:00.000Z";

/** A federation of three: its hub, AL and IT. Seeds are from this number on. */
interface Side {
  readonly name: string;
  readonly seeds: number;
}
const north: Side = { name: "besa.north", seeds: 10 };
const south: Side = { name: "besa.south", seeds: 20 };
const east: Side = { name: "besa.east", seeds: 30 };
const nodes = ["hub", "al", "it"] as const;
type Node = (typeof nodes)[number];

const signerOf = ({ name, seeds }: Side, node: Node) =>
  makeSigner(`${name}/${node}`, seed(seeds + nodes.indexOf(node)));
const openerOf = ({ seeds }: Side, node: Node) => makeOpener("x25519", seed(seeds + nodes.indexOf(node)));
const directoryKey = ({ name, seeds }: Side) => makeSigner(`${name}/directory`, seed(seeds + 9));

async function memberOf(side: Side, node: Node): Promise<Member> {
  const { id, kem, publicKey } = await openerOf(side, node);
  return {
    authority: AuthorityId.parse(node === "hub" ? "XPO" : node.toUpperCase()),
    name: node,
    nodes: [
      {
        id: node,
        endpoints: ["https://besa.police.example"],
        signing: [{ key: signerOf(side, node).verifierKey, ...time }],
        sealing: [{ id, kem, key: toBase64(publicKey), ...time }],
        roles: node === "hub" ? ["directory", "relay"] : ["member"],
        capabilities: [],
        languages: [],
      },
    ],
  };
}

function anchorOf(side: Side): Anchor {
  const hub = { node: "hub", endpoint: "https://hub.police.example" };
  return {
    v: 1,
    federation: side.name,
    name: side.name,
    directoryKey: directoryKey(side).verifierKey,
    logPolicy: "",
    hub,
  };
}

const only = (...names: string[]): Reach => names.map((one) => AuthorityId.parse(one));
const linkTo = (side: Side, said: Partial<DirectoryLink> = {}): DirectoryLink => ({
  anchor: anchorOf(side),
  ours: only("AL"),
  theirs: only("AL"),
  until: later,
  ...said,
});

/** The book of a federation that knows of these links, each with the other's directory. */
async function bookOf(
  side: Side,
  links: readonly { readonly link: DirectoryLink; readonly side?: Side }[] = [],
  expiresAt = later,
): Promise<DirectoryBook> {
  const linked = await Promise.all(
    links.map(async ({ link, side: other }) => ({
      link,
      ...(other === undefined ? {} : { book: await bookOf(other) }),
    })),
  );
  const members = await Promise.all(nodes.map((node) => memberOf(side, node)));
  const parts = members.map((member, place) => partOf(member, new Uint8Array(16).fill(place)));
  const { note } = await issueDirectory(
    {
      federation: side.name,
      name: side.name,
      version: 1,
      issuedAt: "2026-11-22T00:00:00.000Z",
      expiresAt,
      previous: null,
      keys: [directoryKey(side).verifierKey],
      roster: "open",
      ...(links.length === 0 ? {} : { links: links.map(({ link }) => link) }),
    },
    parts,
    directoryKey(side),
  );
  const read = reopenDirectoryNote(note);
  return new DirectoryBook({ ...read, members: await readMembers(read.index, parts) }, () => noon, linked);
}

async function identity(side: Side, node: Node, book: DirectoryBook): Promise<NodeIdentity> {
  const opener = await openerOf(side, node);
  const authority = AuthorityId.parse(node === "hub" ? "XPO" : node.toUpperCase());
  return {
    signer: signerOf(side, node),
    recipient: { authority, node, openers: new Map([[opener.id, opener]]) },
    book,
  };
}

const code = (expected: string) => (error: unknown) =>
  error instanceof Error && "code" in error && error.code === expected;

/** An envelope from a node to another, as its own federation would have it. */
async function envelope(from: NodeIdentity, to: string, type = "record-shared"): Promise<Uint8Array> {
  const content = { v: 1, records: [] };
  const passes = { v: 1, rules: [{ id: "all", effect: "allow", words: "All.", when: {} }] } as const;
  const cleared = clear(passes, { way: "node", type, to: { node: to }, labels: ["H0"], content, attachments: [] });
  const item = {
    id: ActId.parse("01935f00-0000-7000-8000-000000000001"),
    message: ActId.parse("01935f00-0000-7000-8000-000000000001"),
    to,
    type,
    class: "hit" as const,
    labels: ["H0" as const],
    audience: [],
    requires: [],
    records: [],
    writtenAt: noon.toISOString(),
    expiresAt: "2026-12-22T12:00:00.000Z",
  };
  if ("code" in cleared) return assert.fail(cleared.code);
  const place = { epoch: 1, sequence: 1, previous: null };
  return (await directorySealing(from, () => noon).seal(item, cleared, place)).bytes;
}

const northLinked = await bookOf(north, [{ link: linkTo(south), side: south }]);
const southLinked = await bookOf(south, [{ link: linkTo(north), side: north }]);
const sender = await identity(north, "al", northLinked);
const recipient = await identity(south, "al", southLinked);

test("an envelope between linked members is read under qualified names, by its recipient and by both hubs, and opened by its recipient", async () => {
  const bytes = await envelope(sender, "al@besa.south");
  const there = directorySealing(recipient, () => noon);
  const { from, to } = await there.read(bytes);
  assert.deepEqual({ from, to }, { from: "al@besa.north", to: "al" });
  assert.deepEqual((await there.open(bytes)).content, { v: 1, records: [] });
  const ownHub = directorySealing(await identity(north, "hub", northLinked), () => noon);
  const { from: near, to: far } = await ownHub.read(bytes);
  assert.deepEqual({ near, far }, { near: "al", far: "al@besa.south" });
  const theirHub = directorySealing(await identity(south, "hub", southLinked), () => noon);
  assert.equal((await theirHub.read(bytes)).to, "al");

  const steps = [{ state: "accepted" as const, at: noon.toISOString() }];
  const receipt = await there.signReceipt({
    envelope: "01935f00-0000-7000-8000-000000000001",
    headerHash: "0".repeat(64),
    from: "al",
    to: "al@besa.north",
    class: "hit",
    steps,
  });
  const back = await directorySealing(sender, () => noon).readReceipt(receipt);
  assert.deepEqual([back.from, back.to], ["al@besa.south", "al"]);
});

test("without a link nothing is taken, and nothing goes", async () => {
  const bytes = await envelope(sender, "al@besa.south");
  const alone = await identity(south, "al", await bookOf(south));
  await assert.rejects(directorySealing(alone, () => noon).read(bytes), code("wrong_federation"));
  await assert.rejects(envelope(await identity(north, "al", await bookOf(north)), "al@besa.south"), code("not_linked"));
  const otherOnly = await identity(south, "al", await bookOf(south, [{ link: linkTo(east), side: east }]));
  await assert.rejects(directorySealing(otherOnly, () => noon).read(bytes), code("wrong_federation"));
});

test("who is not named is not reached, on either side and on either list", async () => {
  await assert.rejects(envelope(sender, "it@besa.south"), code("not_linked"));
  await assert.rejects(envelope(await identity(north, "it", northLinked), "al@besa.south"), code("not_linked"));
  // A sender that believes otherwise is refused by whoever reads it.
  const all = await bookOf(north, [{ link: linkTo(south, { ours: "all", theirs: "all" }), side: south }]);
  for (const [node, to] of [
    ["it", "al@besa.south"],
    ["al", "it@besa.south"],
  ] as const)
    for (const reader of ["al", "it", "hub"] as const) {
      const bytes = await envelope(await identity(north, node, all), to);
      const there = directorySealing(await identity(south, reader, southLinked), () => noon);
      await assert.rejects(there.read(bytes), code("not_linked"), `${node} to ${to} at ${reader}`);
    }
  assert.deepEqual(
    northLinked.places().map(({ node }) => node.id),
    ["hub", "al", "it", "al@besa.south"],
  );
});

test("a hub carries and answers, but is no member over a link that does not name it", async () => {
  const all = await bookOf(north, [{ link: linkTo(south, { ours: "all", theirs: "all" }), side: south }]);
  const bytes = await envelope(await identity(north, "hub", all), "al@besa.south");
  await assert.rejects(directorySealing(recipient, () => noon).read(bytes), code("not_linked"));
  const request = {
    from: "hub@besa.north",
    to: "hub@besa.south",
    action: "parcels" as const,
    at: noon,
    nonce: new Uint8Array(16),
    body: new Uint8Array(),
  };
  const signed = signNodeRequest(request, north.name, signerOf(north, "hub"));
  assert.equal(
    readNodeRequest(signed, { to: "hub", action: "parcels", now: noon }, southLinked).from,
    "hub@besa.north",
  );
});

test("a link is never passed on: what B is linked to, A is not", async () => {
  // North knows south and east; south and east do not know each other.
  const middle = await bookOf(north, [
    { link: linkTo(south), side: south },
    { link: linkTo(east), side: east },
  ]);
  const believing = await bookOf(east, [{ link: linkTo(south), side: south }]);
  const bytes = await envelope(await identity(east, "al", believing), "al@besa.south");
  const hub = directorySealing(await identity(north, "hub", middle), () => noon);
  await assert.rejects(hub.read(bytes), code("not_linked"), "the hub between them relays nothing");
  await assert.rejects(directorySealing(recipient, () => noon).read(bytes), code("wrong_federation"));
  const parties = (federation: string, from: string, to: string) => () => middle.parties({ federation, from, to });
  assert.throws(parties("besa.south", "al@besa.south", "al@besa.east"), code("not_linked"));
  assert.throws(parties("besa.south", "al@besa.east", "al@besa.north"), code("not_linked"), "another's name");
  assert.throws(parties("besa.south", "al", "al@besa.north"), code("not_linked"), "a name that is not whole");
  assert.throws(parties("besa.north", "al@besa.north", "al"), code("not_linked"));
  assert.throws(parties("besa.north", "al@besa.north", "al@besa.north"), code("not_linked"), "to oneself");
  assert.throws(parties("besa.north", "al", "al@besa.south"), code("not_linked"));
});

test("after its end only recalls pass, for thirty days, and then nothing", async () => {
  const ended = linkTo(north, { until: "2026-11-20T12:00:00.000Z" });
  const book = await bookOf(south, [{ link: ended, side: north }]);
  const there = directorySealing(await identity(south, "al", book), () => noon);
  await assert.rejects(there.read(await envelope(sender, "al@besa.south")), code("link_ended"));
  for (const type of ["recall", "recall-answer", "recalls-in-force", "node-restored", "restored-answer"])
    assert.equal((await there.read(await envelope(sender, "al@besa.south", type))).type, type);
  assert.deepEqual(
    book.places().map(({ node }) => node.id),
    ["hub", "al", "it"],
    "nobody new is written to",
  );
  const back = await identity(south, "al", book);
  await assert.rejects(envelope(back, "al@besa.north"), code("link_ended"));
  await envelope(back, "al@besa.north", "recall-answer");

  const over = await bookOf(south, [{ link: linkTo(north, { until: "2026-10-23T11:59:00.000Z" }), side: north }]);
  const silent = directorySealing(await identity(south, "al", over), () => noon);
  await assert.rejects(silent.read(await envelope(sender, "al@besa.south", "recall")), code("link_ended"));
  assert.throws(
    () => over.parties({ federation: "besa.north", from: "al@besa.north", to: "al@besa.south" }),
    code("link_ended"),
  );
});

test("files are neither given nor taken over a link that has ended: of requests only parcels pass", async () => {
  const book = await bookOf(south, [{ link: linkTo(north, { until: "2026-11-20T12:00:00.000Z" }), side: north }]);
  const asks = (action: "parcels" | "attachment" | "attachment-piece", by = book) => {
    const request = { from: "al@besa.north", to: "al@besa.south", action, at: noon, nonce: new Uint8Array(16) };
    const signed = signNodeRequest({ ...request, body: new Uint8Array() }, north.name, signerOf(north, "al"));
    return readNodeRequest(signed, { to: "al", action, now: noon }, by).from;
  };
  assert.equal(asks("parcels"), "al@besa.north");
  for (const action of ["attachment", "attachment-piece"] as const) {
    assert.throws(() => asks(action), code("link_ended"), action);
    assert.equal(asks(action, southLinked), "al@besa.north", "a live link");
  }
});

test("a linked member is of the country that its name says, whatever its hub says beside it; an organisation is where its hub says", async () => {
  const countries = async (authority: string, country: string) => {
    const member = { ...(await memberOf(north, "al")), authority: AuthorityId.parse(authority) };
    const told = { ...member, country: Country.parse(country) };
    const { directory } = northLinked;
    const there = new DirectoryBook({ ...directory, members: [told] }, () => noon);
    const link = linkTo(north, { theirs: "all" });
    const book = new DirectoryBook(southLinked.directory, () => noon, [{ link, book: there }]);
    return book.place("al@besa.north").member.country;
  };
  assert.equal(await countries("AL", "MT"), "AL");
  assert.equal(await countries("AL/durres", "MT"), "AL");
  assert.equal(await countries("EU", "NL"), "NL");
});

test("an expired directory, a key of somebody else's and a statement in another's name count for nothing", async () => {
  const bytes = await envelope(sender, "al@besa.south");
  const stale = new DirectoryBook(southLinked.directory, () => noon, [
    { link: linkTo(north), book: await bookOf(north, [], "2026-11-22T06:00:00.000Z") },
  ]);
  const late = directorySealing(await identity(south, "al", stale), () => noon);
  await assert.rejects(late.read(bytes), code("directory_expired"));
  assert.deepEqual(
    stale.places().map(({ node }) => node.id),
    ["hub", "al", "it"],
    "the own federation goes on",
  );
  // What waits until it is current again is judged by whose it is.
  assert.equal(stale.find("al@besa.north")?.member.authority, "AL@besa.north");
  assert.equal(stale.find("it@besa.north"), undefined);
  const none = new DirectoryBook(southLinked.directory, () => noon, [{ link: linkTo(north) }]);
  assert.throws(() => none.place("al@besa.north"), code("directory_expired"));

  // South's own AL has the same bare name: its key does not speak for north's.
  const forger = { ...sender, signer: makeSigner("besa.north/al", seed(south.seeds + 1)) };
  await assert.rejects(
    directorySealing(recipient, () => noon).read(await envelope(forger, "al@besa.south")),
    code("unknown_key"),
  );

  const by = { federation: north.name, node: "al", at: noon, signer: signerOf(north, "al") };
  const statement = signStatement("recall", { id: 1 }, by);
  assert.equal(readStatement("recall", statement, z.unknown(), southLinked).from, "al@besa.north");
  const asIt = signStatement("recall", { id: 1 }, { ...by, node: "it" });
  assert.throws(() => readStatement("recall", asIt, z.unknown(), southLinked), code("not_linked"));
  const unlinked = await bookOf(south);
  assert.throws(() => readStatement("recall", statement, z.unknown(), unlinked), code("wrong_federation"));
});

test("what names a member's key and is signed by another counts for nothing: requests and receipts, over a link and at home", async () => {
  for (const [from, to] of [
    ["al@besa.north", "al@besa.south"],
    ["it", "al"],
  ] as const) {
    const [side, node] = from === "it" ? ([south, "it"] as const) : ([north, "al"] as const);
    const key = signerOf(side, node);
    const other = makeSigner(key.name, seed(98));
    const forger = { ...key, sign: (message: Uint8Array) => other.sign(message) };
    const request = {
      from,
      to,
      action: "parcels" as const,
      at: noon,
      nonce: new Uint8Array(16),
      body: new Uint8Array(),
    };
    const asks = (signer: typeof key) => () =>
      readNodeRequest(
        signNodeRequest(request, side.name, signer),
        { to: "al", action: "parcels", now: noon },
        southLinked,
      );
    assert.equal(asks(key)().from, from);
    assert.throws(asks(forger), code("bad_signature"), from);

    const says = { envelope: "01935f00-0000-7000-8000-000000000001", headerHash: "0".repeat(64), from, to };
    const steps = [{ state: "accepted" as const, at: noon.toISOString() }];
    const receipt = (signer: typeof key) =>
      readReceipt(
        writeReceipt({ ...says, class: "hit", steps }, { federation: side.name, signer, now: noon }),
        southLinked,
      );
    assert.equal(receipt(key).from, from);
    assert.throws(() => receipt(forger), code("bad_signature"), from);
  }
});

test("the directory is given over a link to whom the link's anchor names, and to no other", () => {
  const asked = { federation: north.name, of: south.name, at: noon.toISOString(), since: 0 };
  const read = (note: string, book = southLinked) => readLinkRequest(note, book, noon);
  assert.equal(read(signLinkRequest(asked, directoryKey(north))).federation, "besa.north");
  assert.throws(
    () => read(signLinkRequest(asked, makeSigner("besa.north/directory", seed(99)))),
    code("bad_signature"),
  );
  assert.throws(
    () => read(signLinkRequest({ ...asked, federation: east.name }, directoryKey(east))),
    code("not_linked"),
  );
  assert.throws(
    () => read(signLinkRequest({ ...asked, of: east.name }, directoryKey(north))),
    code("wrong_federation"),
  );
  const own = { federation: south.name, node: "al", of: north.name, at: noon.toISOString(), since: 3 };
  assert.equal(read(signLinkRequest(own, signerOf(south, "al"))).node, "al");
  assert.throws(() => read(signLinkRequest(own, signerOf(south, "it"))), code("unknown_key"));
  assert.throws(
    () => read(signLinkRequest({ ...own, at: "2026-11-10T12:00:00.000Z" }, signerOf(south, "al"))),
    code("clock_off"),
  );
});

test("a directory does not link a federation twice, or to itself", async () => {
  await assert.rejects(bookOf(north, [{ link: linkTo(south) }, { link: linkTo(south) }]), code("bad_directory"));
  await assert.rejects(bookOf(north, [{ link: linkTo(north) }]), code("bad_directory"));
});
