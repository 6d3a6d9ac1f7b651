// Where a request goes that waits for the hub.
import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { test } from "node:test";
import { AuthorityId } from "#domain";
import { issueDirectory, type Member, partOf } from "#exchange";
import { memberOf } from "./found.ts";
import type { FederationNeeds } from "./needs.ts";
import { directorySigner, makeKeys } from "./own-place.ts";
import { sendWaiting } from "./send-waiting.ts";

const at = "2026-11-22T10:00:00.000Z";
const machine = { secret: (of: string) => createHash("sha256").update(of).digest(), post: () => Promise.reject() };

async function member(federation: string, node: string, endpoint: string): Promise<Member> {
  const of = { federation, node, kems: ["x25519"], secret: node.length, at: new Date(at) } as const;
  const { listed } = await makeKeys(machine, of);
  const authority = AuthorityId.parse(node === "hub" ? "XPO" : "AL");
  const words = { node, authority, authorityName: node, languages: ["en"], hybrid: false, endpoint };
  return memberOf(words, listed, ["member"]);
}

/** Where a node of besa.test sends its request that has the directory of a federation in which the hub is there; or has none. */
async function sentTo(of?: string): Promise<readonly string[]> {
  const urls: string[] = [];
  const hub = { node: "hub", endpoint: "https://old.example" };
  const anchor = { v: 1, federation: "besa.test", name: "T", directoryKey: "k", logPolicy: "p", hub };
  const place = {
    anchor,
    authority: "AL",
    node: "al",
    isHub: false,
    state: "in",
    roster: "open",
    signing: [{ id: "a", secret: 1 }],
    sealing: [{ id: "b", secret: 1, kem: "x25519" }],
    said: await member("besa.test", "al", "https://al.example"),
    request: { note: "note", fingerprint: "f", at, isSent: false },
  };
  const part = partOf(await member(of ?? "besa.test", "hub", "https://moved.example"), new Uint8Array(16));
  const signer = directorySigner(machine, of ?? "besa.test");
  const times = { version: 1, issuedAt: at, expiresAt: "2026-11-29T10:00:00.000Z", previous: null };
  const says = {
    federation: of ?? "besa.test",
    name: "T",
    ...times,
    keys: [signer.verifierKey],
    roster: "open",
  } as const;
  const { note } = await issueDirectory(says, [part], signer);
  const store = {
    settings: { get: async () => place },
    federation: { newest: async () => (of === undefined ? undefined : { note }), parts: async () => [part] },
    transact: async () => undefined,
  };
  const post = async (url: string) => (urls.push(url), { status: 204, text: "" });
  // As far as this work asks for them, they are the node's own.
  const needs = {
    store,
    chance: { now: () => new Date(at) },
    federation: { ...machine, post },
  } as unknown as FederationNeeds;
  assert.equal(await sendWaiting(needs), undefined);
  return urls;
}

test("a request goes where the directory says that the hub is, and where the anchor says while no directory of this federation does", async () => {
  assert.deepEqual(await sentTo(), ["https://old.example/federation/requests"]);
  assert.deepEqual(await sentTo("besa.test"), ["https://moved.example/federation/requests"]);
  assert.deepEqual(await sentTo("other.test"), ["https://old.example/federation/requests"]);
});
