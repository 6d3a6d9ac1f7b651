// fixtures/requests.json, links.json and contents.json are what docs/protocol.md says: this program judges each as it stands there, as the second reader does.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { AuthorityId, Content, Labels, type NewRecord } from "#domain";
import {
  type Directory,
  DirectoryBook,
  ExchangeError,
  type Member,
  openAttachment,
  openEnvelope,
  readEnvelope,
  signNodeRequest,
} from "#exchange";
import { canonicalText, fromBase64 } from "#seal";
import type { ContentFixtures } from "../../../test/fixtures/content-fixtures.ts";
import type { LinkFixtures } from "../../../test/fixtures/link-fixtures.ts";
import type { LinkedSide } from "../../../test/fixtures/link-sides.ts";
import { recipientKeys, signerOf } from "../../../test/fixtures/people.ts";
import type { RequestFixtures } from "../../../test/fixtures/request-fixtures.ts";
import { cut } from "../federation/links.ts";
import { queryAppliers } from "../queries/hear.ts";
import { applyContents } from "./apply-contents.ts";
import { Wicket } from "./wicket.ts";

// Written by test/fixtures; protocol-fixtures.test.ts compares.
const read = (name: string): unknown => JSON.parse(readFileSync(`fixtures/${name}.json`, "utf8"));
const requests = read("requests") as RequestFixtures;
const links = read("links") as LinkFixtures;
const contents = read("contents") as ContentFixtures;
const bytesOf = (base64: string): Uint8Array<ArrayBuffer> => Uint8Array.from(fromBase64(base64) ?? assert.fail());

interface Book extends Partial<LinkedSide> {
  readonly federation: string;
  readonly members: readonly Member[];
}

/** A book that has these directories, at this moment. */
function bookOf({ federation, members, links: own = [], linked = {} }: Book, at: string): DirectoryBook {
  const now = (): Date => new Date(at);
  // A book reads no more of an index than stands here.
  const directory = (name: string, of: readonly Member[], said: object): Directory =>
    ({ note: "", hash: "", index: { federation: name, version: 1, ...said }, members: of }) as unknown as Directory;
  const others = own.map((link) => {
    const name = link.anchor.federation;
    const { members: theirs, ...said } = linked[name] ?? assert.fail();
    const other = directory(name, theirs, said);
    return { link: cut(link, other.index, federation), book: new DirectoryBook(other, now) };
  });
  const said = { issuedAt: "2026-11-22T00:00:00.000Z", expiresAt: "2027-11-29T00:00:00.000Z", links: own };
  return new DirectoryBook(directory(federation, members, said), now, others);
}

async function outcome(work: () => Promise<unknown>): Promise<unknown> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof ExchangeError) return { code: error.code };
    throw error;
  }
}

test("every signed request counts, or is refused with the code that stands there", async () => {
  const { now, recipient, nodeRequests, federation, seen } = requests;
  const standing = { book: bookOf(requests, now), recipient };
  const empty = new Uint8Array();
  const codes = new Set<string>();
  for (const { name, request, action, body, expect } of nodeRequests) {
    // As far as requests are identified, this is all of a node.
    const wicket = new Wicket(
      { chance: { now: () => new Date(now) } } as unknown as ConstructorParameters<typeof Wicket>[0],
      {} as ConstructorParameters<typeof Wicket>[1],
    );
    const staff = { standing } as unknown as Parameters<Wicket["identify"]>[0];
    for (const nonce of seen) {
      const before = { from: "al", to: "it", action, at: new Date(now), nonce: Buffer.from(nonce, "hex"), body: empty };
      const header = signNodeRequest(before, federation, signerOf("al"));
      await wicket.identify(staff, header, { action, read: async () => empty });
    }
    const found = await outcome(async () => {
      const { from, body: came } = await wicket.identify(staff, request, { action, read: async () => bytesOf(body) });
      assert.deepEqual(came, bytesOf(body));
      const nonce = /"nonce":"([0-9a-f]+)"/.exec(Buffer.from(request, "base64").toString())?.[1];
      return { from, nonce };
    });
    assert.deepEqual(found, expect, name);
    if ("code" in expect) codes.add(expect.code);
  }
  assert.ok(codes.size >= 9, [...codes].join());
});

test("every envelope over a link opens, or is refused with the code that stands there", async () => {
  const { openers } = await recipientKeys();
  const recipient = {
    authority: AuthorityId.parse("IT"),
    node: "it",
    openers: new Map(openers.map((opener) => [opener.id, opener])),
  };
  for (const { name, bytes, now, expect } of links.overLinks) {
    const found = await outcome(async () => {
      const envelope = readEnvelope(bytesOf(bytes), bookOf(links, now));
      return { letter: await openEnvelope(envelope, recipient, new Date(now)) };
    });
    assert.equal(canonicalText(found), canonicalText(expect), name);
  }
});

test("of every content that carries records those are taken that stand there, or it is refused with that code", async () => {
  const { now, recipient, queries } = contents;
  const standing = { book: bookOf(contents, now), recipient };
  const chance = { now: () => new Date(now), random: (count: number) => new Uint8Array(count) };
  for (const { name, type, from, expiresAt, content, expect } of contents.contents) {
    const taken: { readonly id: string; readonly version: number; readonly owner: string }[] = [];
    const nothing = async (): Promise<never[]> => [];
    const keep = async (records: readonly NewRecord[]): Promise<unknown> =>
      records.forEach(({ id, owner, provenance: { original } }) => {
        const version = Number(Object.entries(original ?? {}).find(([member]) => member === "originVersion")?.[1]);
        taken.push({ id, version, owner });
      });
    const give = async (_: string, given: typeof taken): Promise<unknown> =>
      given.forEach(({ id, version, owner }) => taken.push({ id, version, owner }));
    const query = async (id: string) => {
      const asked = queries[id];
      return asked && { id, ...asked, authority: asked.peer.toUpperCase(), byUser: "", purpose: "arrest" };
    };
    const tx = {
      records: { erasedAmong: nothing, write: keep, withdraw: nothing },
      recalled: { buried: nothing, withdrawnIn: async () => new Map(), noteWithdrawn: nothing },
      inbox: { copies: nothing },
      retentionRules: { changed: nothing },
      partnerQueries: { hold: query, addDetails: give, setDetails: nothing },
      liveAlerts: { raise: nothing },
    };
    const needs = { ledger: { write: nothing }, chance };
    const appliers = queryAppliers(needs as unknown as Parameters<typeof queryAppliers>[0]);
    const one = { facts: { from: from.node, type, expiresAt }, content, attachments: [] };
    // As far as these contents ask for them, they are the node's own.
    const [verdict] = await applyContents(
      ...([standing, tx, [one], { ...needs, appliers }] as unknown as Parameters<typeof applyContents>),
    );
    const found = verdict?.state === "refused" ? { code: verdict.code } : { records: taken };
    assert.deepEqual(found, expect, name);
  }
});

test("the picture of a person is the file that its record names", async () => {
  const { openers } = await recipientKeys();
  const recipient = {
    authority: AuthorityId.parse("IT"),
    node: "it",
    openers: new Map(openers.map((opener) => [opener.id, opener])),
  };
  const book = bookOf(contents, contents.now);
  for (const { name, content, envelope, attachments, expect } of contents.pictures) {
    const letter = await openEnvelope(readEnvelope(bytesOf(envelope), book), recipient, new Date(contents.now));
    const person = Content.parse(content);
    const key = letter.attachments.find(({ sha256 }) => person.kind === "person" && sha256 === person.photo);
    async function* file(): AsyncGenerator<Uint8Array, void> {
      yield bytesOf(attachments[key?.sha256 ?? ""] ?? assert.fail());
    }
    const parts: Uint8Array[] = [];
    if (key !== undefined) for await (const part of openAttachment(file(), key)) parts.push(Uint8Array.from(part));
    const sha256 = Buffer.from(await crypto.subtle.digest("SHA-256", Buffer.concat(parts))).toString("hex");
    const picture = key === undefined ? null : { name: key.name, mediaType: key.mediaType, sha256 };
    assert.deepEqual({ picture }, expect, name);
  }
});

/** Members of a form as docs/protocol.md, 2.7, writes them: with `?` behind those that may be missing. */
function written(row: string): string[] {
  return [...row.matchAll(/`(\w+\??): /g)].map(([, member]) => member ?? "").toSorted();
}

test("docs/protocol.md names every member that records have", () => {
  const page = readFileSync("docs/protocol.md", "utf8");
  const section = page.slice(page.indexOf("### 2.7 "), page.indexOf("## 3. "));
  const byKind = section.slice(section.indexOf("| kind |"));
  const rowOf = (text: string, name: string): string =>
    text.split("\n").find((line) => line.startsWith(`| \`${name}\``)) ?? assert.fail(name);
  const membersOf = (shape: Readonly<Record<string, { safeParse(value: unknown): { readonly success: boolean } }>>) =>
    Object.entries(shape).map(([name, form]) => (form.safeParse(undefined).success ? `${name}?` : name));
  for (const option of Content.options) {
    const { shape } = option.unwrap();
    const [kind = ""] = shape.kind.values;
    const members = membersOf(shape).filter((name) => name !== "kind");
    assert.deepEqual(written(rowOf(byKind, kind)), members.toSorted(), kind);
  }
  const labels = section.slice(section.indexOf("| member | value |"));
  const told = [...labels.matchAll(/^\| (`.*?`) \|/gm)].flatMap(([, names = ""]) =>
    names.replaceAll("`", "").split(", "),
  );
  // What only its owner's node knows does not travel.
  assert.deepEqual(
    told.toSorted(),
    membersOf(Labels.unwrap().shape)
      .filter((name) => name !== "fields?")
      .toSorted(),
  );
});
