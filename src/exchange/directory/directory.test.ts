import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { AuthorityId } from "#domain";
import { canonicalText, makeOpener, makeSigner, signNote, toBase64 } from "#seal";
import type { Opener } from "#seal";
import { anchorFingerprint, readAnchor } from "./anchor.ts";
import { DirectoryBook } from "./directory-book.ts";
import { issueDirectory, partOf, readDirectoryNote, readMembers } from "./directory.ts";
import type { Directory, DirectoryIndex, DirectoryNote, Predecessor } from "./directory.ts";
import type { Member, SealingKey, SigningKey } from "./member.ts";
import { readRequest, signRequest } from "./request.ts";

const seed = (byte: number): Uint8Array => new Uint8Array(32).fill(byte);
const federation = "besa.test";
const hubKey = makeSigner(`${federation}/directory`, seed(100));
const laterKey = makeSigner(`${federation}/directory`, seed(101));
const from = "2026-11-01T00:00:00.000Z";
const until = "2027-11-01T00:00:00.000Z";
const signing = (node: string, byte: number, change: Partial<SigningKey> = {}): SigningKey => ({
  key: makeSigner(`${federation}/${node}`, seed(byte)).verifierKey,
  from,
  until,
  ...change,
});
const sealing = ({ id, kem, publicKey }: Opener, change: Partial<SealingKey> = {}): SealingKey => ({
  id,
  kem,
  key: toBase64(publicKey),
  from,
  until,
  ...change,
});
const openers = await Promise.all([1, 2, 3, 4].map((byte) => makeOpener("x25519", seed(byte))));
const hybrid = await makeOpener("xwing", seed(9));
const opener = (place: number): Opener => openers[place] ?? assert.fail();
const member = (
  authority: string,
  node: string,
  byte: number,
  change: Partial<Member["nodes"][number]> = {},
): Member => ({
  authority: AuthorityId.parse(authority),
  name: `Police of ${authority}`,
  nodes: [
    {
      id: node,
      endpoints: ["https://besa.police.example"],
      signing: [signing(node, byte)],
      sealing: [sealing(opener(byte - 1))],
      roles: ["member"],
      capabilities: [],
      languages: ["en"],
      ...change,
    },
  ],
});
const salt = (byte: number): Uint8Array => new Uint8Array(16).fill(byte);
const al = member("AL", "al", 1);
const it = member("IT", "it", 2);
const parts = [partOf(al, salt(1)), partOf(it, salt(2))];
const says: Omit<DirectoryIndex, "v" | "parts"> = {
  federation,
  name: "Besa, trial",
  version: 1,
  issuedAt: "2026-11-22T00:00:00.000Z",
  expiresAt: "2026-11-29T00:00:00.000Z",
  previous: null,
  keys: [hubKey.verifierKey],
  roster: "open",
};
const anchored: Predecessor = { federation, keys: [hubKey.verifierKey] };
const issue = (change: Partial<typeof says> = {}, by = hubKey, of = parts): Promise<DirectoryNote> =>
  issueDirectory({ ...says, ...change }, of, by);
const next = (after: DirectoryNote, change: Partial<typeof says> = {}, by = hubKey): Promise<DirectoryNote> =>
  issue({ version: after.index.version + 1, previous: after.hash, ...change }, by);
const first = await issue();
const bookOf = (members: readonly Member[], now = "2026-11-22T12:00:00.000Z"): DirectoryBook =>
  new DirectoryBook({ ...first, members } satisfies Directory, () => new Date(now));
const code = (work: () => unknown, expected: string, words?: string): void =>
  assert.throws(work, { name: "ExchangeError", code: expected }, words);

test("a directory is read with its members, version after version", async () => {
  const read = readDirectoryNote(first.note, anchored);
  assert.deepEqual(read, first);
  assert.deepEqual(await readMembers(read.index, parts), [al, it]);
  const second = await next(first, { issuedAt: "2026-11-23T00:00:00.000Z" });
  assert.equal(readDirectoryNote(second.note, read).index.version, 2);
  assert.deepEqual(readDirectoryNote(first.note, first), first, "the same again");
});

test("an older version, a gap, another history and another federation are refused by code", async () => {
  const second = await next(first, { issuedAt: "2026-11-23T00:00:00.000Z" });
  const third = await next(second, { issuedAt: "2026-11-24T00:00:00.000Z" });
  const otherSecond = await next(first, { issuedAt: "2026-11-23T00:00:01.000Z" });
  const otherThird = await next(otherSecond, { issuedAt: "2026-11-24T00:00:00.000Z" });
  code(() => readDirectoryNote(first.note, second), "directory_older");
  code(() => readDirectoryNote(otherSecond.note, second), "directory_older", "same number, other content");
  code(() => readDirectoryNote(third.note, first), "directory_broken_chain");
  code(() => readDirectoryNote(otherThird.note, second), "directory_broken_chain");
  const back = await next(second, { issuedAt: "2026-11-22T12:00:00.000Z" });
  code(() => readDirectoryNote(back.note, second), "directory_broken_chain", "issued before its predecessor");
  code(() => readDirectoryNote(first.note, { ...anchored, federation: "besa.other" }), "wrong_federation");
});

test("only keys that the version before names may sign the next one; so a key is replaced", async () => {
  const foreign = makeSigner(`${federation}/directory`, seed(50));
  const forged = await next(first, {}, foreign);
  code(() => readDirectoryNote(forged.note, first), "unknown_key");
  code(() => readDirectoryNote(first.note, { federation, keys: [foreign.verifierKey] }), "unknown_key");
  const tooEarly = await next(first, {}, laterKey);
  code(() => readDirectoryNote(tooEarly.note, first), "unknown_key");
  const announced = await next(first, { keys: [hubKey.verifierKey, laterKey.verifierKey] });
  const taken = await next(readDirectoryNote(announced.note, first), { keys: [laterKey.verifierKey] }, laterKey);
  const stale = await next(readDirectoryNote(taken.note, announced), {}, hubKey);
  code(() => readDirectoryNote(stale.note, taken), "unknown_key", "the old key signs no more");
});

test("a note with one character changed is refused (property)", () => {
  fc.assert(
    fc.property(fc.nat(first.note.length - 1), fc.integer({ min: 32, max: 126 }), (place, letter) => {
      const changed = first.note.slice(0, place) + String.fromCharCode(letter) + first.note.slice(place + 1);
      fc.pre(changed !== first.note);
      assert.throws(() => readDirectoryNote(changed, anchored), { name: "ExchangeError" });
    }),
    { numRuns: 300 },
  );
});

test("a signed text that is no directory is refused", () => {
  const signed = (text: string): string => signNote(text, hubKey);
  const json = canonicalText(first.index);
  const texts = [
    `${json}\n`,
    `besa-directory/2\n${json}\n`,
    `besa-directory/1\n${json} \n`,
    `besa-directory/1\n${json}\n${json}\n`,
    `besa-directory/1\n${canonicalText({ ...first.index, more: 1 })}\n`,
    `besa-directory/1\n${canonicalText({ ...first.index, parts: [] })}\n`,
    `besa-directory/1\n${canonicalText({ ...first.index, expiresAt: first.index.issuedAt })}\n`,
  ];
  for (const text of texts) code(() => readDirectoryNote(signed(text), anchored), "bad_directory", text.slice(0, 40));
  code(() => readDirectoryNote("", anchored), "bad_directory");
});

test("parts are those that the index names: none else, none changed, and of an open roster none missing", async () => {
  const [one = assert.fail()] = parts;
  const foreign = partOf(member("QA", "qa", 3), salt(3));
  await assert.rejects(readMembers(first.index, [...parts, foreign]), { code: "bad_directory" });
  const changed = Buffer.from(Buffer.from(one).toString().replace("Police", "Palice"));
  await assert.rejects(readMembers(first.index, [changed]), { code: "bad_directory" });
  await assert.rejects(readMembers(first.index, [one]), { code: "directory_incomplete" });
  await assert.rejects(readMembers(first.index, [one, one]), { code: "directory_incomplete" });
});

test("of a confidential roster a member knows whom it is told of; hashes tell of nobody else", async () => {
  const confidential = await issue({ roster: "confidential" });
  const [one = assert.fail()] = parts;
  assert.deepEqual(await readMembers(confidential.index, [one]), [al]);
  // Without the salt the part of somebody whom one knows all about cannot be found again.
  const guess = await issue({ roster: "confidential" }, hubKey, [partOf(al, salt(7)), partOf(it, salt(8))]);
  const hashes = new Set(guess.index.parts.map(({ sha256 }) => sha256));
  assert.ok(confidential.index.parts.every(({ sha256 }) => !hashes.has(sha256)));
  for (const word of ["IT", "al", "police.example"]) assert.ok(!confidential.note.includes(`"${word}"`));
});

test("no directory is issued in which a key or node stands twice, is another's, or is none", async () => {
  const broken: readonly Member[][] = [
    [al, member("XK", "al", 2)],
    [al, member("AL", "al-2", 2)],
    [al, member("XK", "xk", 1, { sealing: [sealing(opener(3))] })],
    [al, member("XK", "xk", 2, { sealing: [sealing(opener(0))] })],
    [member("XK", "xk", 2, { signing: [signing("al", 2)] })],
    [member("XK", "xk", 2, { signing: [{ ...signing("xk", 2), key: "xk+00000000+AAAA" }] })],
    [member("XK", "xk", 2, { sealing: [{ ...sealing(opener(2)), id: opener(1).id }] })],
    [member("XK", "xk", 2, { endpoints: ["http://besa.police.example"] })],
    [member("XK", "xk", 2, { endpoints: ["https://user:secret@besa.police.example"] })],
    [member("XK", "xk", 2, { endpoints: ["https://besa.police.example?next=1"] })],
  ];
  for (const [place, members] of broken.entries()) {
    const of = members.map((one) => partOf(one, salt(1)));
    await assert.rejects(issue({}, hubKey, of), { code: "bad_directory" }, `${place}`);
  }
});

test("the book answers until the directory expires, and then nothing", async () => {
  const party = { authority: AuthorityId.parse("AL"), node: "al" };
  const { id } = makeSigner(`${federation}/al`, seed(1));
  const current = bookOf([al, it]);
  assert.equal(current.signingKey(party, id, "2026-11-22T11:00:00.000Z").id, id);
  assert.equal((await current.sealer("it")).id, opener(1).id);
  const asks = [
    async (book: DirectoryBook) => book.signingKey(party, id, "2026-11-22T11:00:00.000Z"),
    (book: DirectoryBook) => book.sealer("it"),
    async (book: DirectoryBook) => book.place("it"),
    async (book: DirectoryBook) => book.places(),
  ];
  for (const ask of asks) {
    await assert.rejects(ask(bookOf([al, it], "2026-11-29T00:00:00.000Z")), { code: "directory_expired" });
    await assert.rejects(ask(bookOf([al, it], "2026-11-20T22:00:00.000Z")), { code: "clock_behind" });
    // A clock a day wrong changes nothing while the directory is a day old.
    await ask(bookOf([al, it], "2026-11-21T00:00:00.000Z"));
    await ask(bookOf([al, it], "2026-11-23T12:00:00.000Z"));
  }
});

test("keys count in their time, revoked ones never, and only of whose they are", () => {
  const revoked = signing("al", 3, { revokedAt: "2026-11-20T00:00:00.000Z" });
  const early = signing("al", 4, { until: "2026-11-10T00:00:00.000Z" });
  const book = bookOf([member("AL", "al", 1, { signing: [signing("al", 1), revoked, early] }), it]);
  const at = "2026-11-22T11:00:00.000Z";
  const key =
    (byte: number, when = at, authority = "AL", node = "al") =>
    () =>
      book.signingKey(
        { authority: AuthorityId.parse(authority), node },
        makeSigner(`${federation}/${node}`, seed(byte)).id,
        when,
      );
  key(1)();
  key(4, "2026-11-05T00:00:00.000Z")();
  code(key(4), "unknown_key", "past its time");
  code(key(1, "2026-10-01T00:00:00.000Z"), "unknown_key", "before its time");
  code(key(3, "2026-11-05T00:00:00.000Z"), "key_revoked", "also what was signed before");
  code(key(2), "unknown_key");
  code(key(2, at, "AL", "it"), "unknown_node", "another authority's node");
  code(key(2, at, "XK", "xk"), "unknown_node");
});

test("what is sealed with is the newest key in its time, a hybrid one first", async () => {
  const keys = [
    sealing(opener(0)),
    sealing(opener(1), { from: "2026-11-10T00:00:00.000Z" }),
    sealing(opener(2), { from: "2026-11-20T00:00:00.000Z", revokedAt: "2026-11-21T00:00:00.000Z" }),
    sealing(opener(3), { from: "2026-12-01T00:00:00.000Z" }),
  ];
  const of = (list: SealingKey[]): DirectoryBook => bookOf([member("AL", "al", 1, { sealing: list })]);
  assert.equal((await of(keys).sealer("al")).id, opener(1).id);
  assert.equal((await of([...keys, sealing(hybrid)]).sealer("al")).id, hybrid.id);
  await assert.rejects(of(keys.slice(2)).sealer("al"), { code: "unknown_sealing_key" });
  assert.equal(of(keys).mayBeSealedFor("al", opener(0).id), true);
  assert.equal(of(keys).mayBeSealedFor("al", opener(2).id), false, "revoked: seal again");
  assert.equal(of(keys).mayBeSealedFor("al", hybrid.id), false);
});

const log = "log besa.invalid/1+";
test("an anchor has one fingerprint, of eight groups of five digits", () => {
  const logKey = makeSigner("besa.invalid/log", seed(60)).verifierKey;
  const data = {
    v: 1,
    federation,
    name: "Besa, trial",
    directoryKey: hubKey.verifierKey,
    logPolicy: `log ${logKey}\nquorum none\n`,
    hub: { node: "hub", endpoint: "https://hub.police.example" },
  };
  const anchor = readAnchor(data);
  const digits = anchorFingerprint(anchor);
  assert.match(digits, /^(\d{5} ){7}\d{5}$/);
  assert.equal(anchorFingerprint(readAnchor(JSON.parse(JSON.stringify(data)))), digits);
  assert.notEqual(anchorFingerprint({ ...anchor, directoryKey: laterKey.verifierKey }), digits);
  assert.notEqual(anchorFingerprint({ ...anchor, logPolicy: `${anchor.logPolicy}\n` }), digits);
  for (const wrong of [
    {},
    { ...data, more: 1 },
    { ...data, logPolicy: log },
    { ...data, directoryKey: makeSigner("besa.other/directory", seed(1)).verifierKey },
    { ...data, hub: { node: "hub", endpoint: "http://hub.police.example" } },
  ])
    code(() => readAnchor(wrong), "bad_anchor");
});

const at = "2026-11-22T10:00:00.000Z";
const alKey = makeSigner(`${federation}/al`, seed(1));
const newKey = makeSigner(`${federation}/al`, seed(2));

test("a request is signed by the keys that it is about, and by one in the directory when there is one", async () => {
  const none = { federation, known: [] };
  const known = { federation, known: [alKey.verifierKey] };
  const join = { v: 1, federation, at, ask: "join", member: al } as const;
  const joined = await readRequest(signRequest(join, [alKey]), none);
  assert.deepEqual(joined.request, join);
  assert.match(joined.fingerprint, /^(\d{5} ){7}\d{5}$/);
  await assert.rejects(readRequest(signRequest(join, [newKey]), none), { code: "unknown_key" });
  const keys = {
    v: 1,
    federation,
    at,
    ask: "keys",
    authority: al.authority,
    node: "al",
    signing: [signing("al", 1), signing("al", 2)],
    sealing: [sealing(opener(1))],
  } as const;
  await readRequest(signRequest(keys, [alKey, newKey]), known);
  await assert.rejects(readRequest(signRequest(keys, [newKey]), known), { code: "unknown_key" });
  await assert.rejects(readRequest(signRequest(keys, [alKey]), known), { code: "unknown_key" });
  const leave = { v: 1, federation, at, ask: "leave", authority: al.authority, node: "al" } as const;
  await readRequest(signRequest(leave, [alKey]), known);
  await assert.rejects(readRequest(signRequest(leave, [newKey]), known), { code: "unknown_key" });
  await assert.rejects(readRequest(signRequest(leave, [alKey]), { ...known, federation: "besa.other" }), {
    code: "wrong_federation",
  });
  const altered = signRequest(leave, [alKey]).replace("10:00", "11:00");
  await assert.rejects(readRequest(altered, known), { code: "bad_signature" });
  await assert.rejects(readRequest("x", known), { code: "bad_request" });
});
