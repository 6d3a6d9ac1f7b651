// fixtures/ is what docs/protocol.md says, in bytes: made again it is the same, this program judges it as it says, and so does another one.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { DirectoryBook, ExchangeError, exchangeErrors, openEnvelope, readEnvelope } from "#exchange";
import type { Directory, Letter } from "#exchange";
import { AuthorityId } from "#domain";
import { canonicalText } from "#seal";
import type { EnvelopeFixtures } from "./fixtures/envelope-fixtures.ts";
import { makeFixtures } from "./fixtures/make-fixtures.ts";
import { recipientKeys } from "./fixtures/people.ts";

// Written by test/fixtures; the first test compares.
const envelopes = JSON.parse(readFileSync("fixtures/envelopes.json", "utf8")) as EnvelopeFixtures;
const bytesOf = (base64: string): Uint8Array => Buffer.from(base64, "base64");

test("making the fixtures again changes nothing", async () => {
  for (const [path, text] of await makeFixtures()) assert.ok(readFileSync(path, "utf8") === text, path);
});

const now = new Date(envelopes.now);
const directory = {
  note: "",
  hash: "",
  index: {
    federation: envelopes.federation,
    version: 1,
    issuedAt: envelopes.now,
    expiresAt: "2026-11-29T00:00:00.000Z",
  },
  members: envelopes.members,
};
// The book reads no more of the index than stands here.
const book = new DirectoryBook(directory as unknown as Directory, () => now);

async function judged(bytes: Uint8Array): Promise<{ readonly letter: Letter } | { readonly code: string }> {
  const { openers } = await recipientKeys();
  const recipient = {
    authority: AuthorityId.parse("IT"),
    node: "it",
    openers: new Map(openers.map((opener) => [opener.id, opener])),
  };
  try {
    return { letter: await openEnvelope(readEnvelope(bytes, book), recipient, now) };
  } catch (error) {
    if (error instanceof ExchangeError) return { code: error.code };
    throw error;
  }
}

test("every envelope of the fixtures opens, or is refused with the code that stands there", async () => {
  const codes = new Set<string>();
  for (const { name, bytes, expect } of envelopes.cases) {
    assert.equal(canonicalText(await judged(bytesOf(bytes))), canonicalText(expect), name);
    if ("code" in expect) codes.add(expect.code);
  }
  assert.ok(codes.size >= 13, [...codes].join());
});

test("a second reader, in another language and written from docs/protocol.md, judges them the same", (context) => {
  const pythons = ["/usr/bin/python3", "python3"];
  const python = pythons.find((one) => spawnSync(one, ["-c", "import cryptography"]).status === 0);
  if (python === undefined) {
    context.skip("no Python with the package cryptography here (apt-get install python3-cryptography)");
    return;
  }
  const { stdout, stderr, status } = spawnSync(python, ["fixtures/decode.py", "fixtures/envelopes.json"], {
    encoding: "utf8",
  });
  assert.equal(status, 0, stdout + stderr);
  assert.match(stdout, new RegExp(`^${envelopes.cases.length - 1} passed, 0 failed, 1 skipped$`, "m"));
});

const page = readFileSync("docs/protocol.md", "utf8");

test("the example of docs/protocol.md is the fixture it names", async () => {
  const blocks = [...page.matchAll(/```json\n([\s\S]*?)```/g)].map(([, json]) => JSON.parse(json ?? "") as unknown);
  const plain = envelopes.cases.find(({ name }) => name === "plain") ?? assert.fail();
  const { header } = readEnvelope(bytesOf(plain.bytes), book);
  const result = await judged(bytesOf(plain.bytes));
  assert.ok("letter" in result);
  assert.deepEqual(blocks, [header, result.letter]);
});

test("docs/protocol.md names no code that does not exist", () => {
  const named = [...page.matchAll(/`([a-z]+(?:_[a-z]+)+)`/g)].map(([, name]) => name ?? "");
  assert.deepEqual(
    named.filter((name) => !(name in exchangeErrors)),
    [],
  );
  assert.ok(named.length > 30);
});
