// fixtures/ is what docs/protocol.md says, in bytes: made again it is the same, this program judges it as it says, and so does another one.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { globSync, readFileSync } from "node:fs";
import { test } from "node:test";
import {
  anchorFingerprint,
  DirectoryBook,
  ExchangeError,
  openAttachment,
  openEnvelope,
  readAnchor,
  readDirectoryNote,
  readEnvelope,
  readMembers,
  readRequest,
  readStatement,
} from "#exchange";
import type { Directory, Letter } from "#exchange";
import { AuthorityId, PurgeReceipt, RecallNotice } from "#domain";
import { canonicalText } from "#seal";
import type { AttachmentFixtures } from "./fixtures/attachment-fixtures.ts";
import type { DirectoryFixtures } from "./fixtures/directory-fixtures.ts";
import type { EnvelopeFixtures } from "./fixtures/envelope-fixtures.ts";
import { makeFixtures } from "./fixtures/make-fixtures.ts";
import type { StatementFixtures } from "./fixtures/statement-fixtures.ts";
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

const directories = JSON.parse(readFileSync("fixtures/directory.json", "utf8")) as DirectoryFixtures;
const files = JSON.parse(readFileSync("fixtures/attachments.json", "utf8")) as AttachmentFixtures;

const stated = JSON.parse(readFileSync("fixtures/statements.json", "utf8")) as StatementFixtures;

async function outcome<T>(work: () => T | Promise<T>): Promise<T | { readonly code: string }> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof ExchangeError) return { code: error.code };
    throw error;
  }
}

test("every version of the directory and every request is taken, or refused with the code that stands there", async () => {
  const { anchor, versions, requests } = directories;
  assert.equal(anchorFingerprint(readAnchor(anchor)), directories.fingerprint);
  const read = (name: string | null): ReturnType<typeof readDirectoryNote> | undefined => {
    const one = versions.find((version) => version.name === name);
    if (one === undefined) return undefined;
    return readDirectoryNote(
      one.note,
      read(one.after) ?? { federation: anchor.federation, keys: [anchor.directoryKey] },
    );
  };
  for (const { name, parts, expect } of versions) {
    const found = await outcome(async () => {
      const { index } = read(name) ?? assert.fail();
      return { members: (await readMembers(index, parts.map(bytesOf))).map(({ authority }) => authority as string) };
    });
    assert.deepEqual(found, expect, name);
  }
  for (const { name, note, known, expect } of requests) {
    const found = await outcome(async () => ({
      fingerprint: (await readRequest(note, { federation: anchor.federation, known })).fingerprint,
    }));
    assert.deepEqual(found, expect, name);
  }
});

test("every statement says what stands there, or is refused", async () => {
  const forms = { recall: RecallNotice, purge: PurgeReceipt };
  const codes = new Set<string>();
  for (const { name, kind, note, expect } of stated.statements) {
    const found = await outcome(() => readStatement<unknown>(kind, note, forms[kind], book));
    assert.equal(canonicalText(found), canonicalText(expect), name);
    if ("code" in expect) codes.add(expect.code);
  }
  assert.deepEqual([...codes].toSorted(), [
    "bad_signature",
    "bad_statement",
    "key_revoked",
    "unknown_key",
    "unknown_node",
    "wrong_federation",
  ]);
});

test("every attachment opens, or is refused", async () => {
  for (const { name, bytes, key, expect } of files.attachments) {
    const found = await outcome(async () => {
      const parts: Uint8Array[] = [];
      async function* file(): AsyncGenerator<Uint8Array, void> {
        yield bytesOf(bytes);
      }
      for await (const part of openAttachment(file(), key)) parts.push(Uint8Array.from(part));
      return { sha256: createHash("sha256").update(Buffer.concat(parts)).digest("hex") };
    });
    assert.deepEqual(found, expect, name);
  }
});

/** Cases of a file: whatever has a name and what is to become of it. */
function casesIn(path: string): number {
  const isCase = (one: unknown): boolean => typeof one === "object" && one !== null && "expect" in one && "name" in one;
  const count = (one: unknown): number => {
    if (isCase(one)) return 1;
    return typeof one === "object" && one !== null
      ? Object.values(one).reduce<number>((sum, part) => sum + count(part), 0)
      : 0;
  };
  return count(JSON.parse(readFileSync(path, "utf8")));
}

test("a second reader, in another language and written from docs/protocol.md, judges them the same", (context) => {
  const pythons = ["/usr/bin/python3", "python3"];
  const python = pythons.find((one) => spawnSync(one, ["-c", "import cryptography"]).status === 0);
  if (python === undefined) {
    context.skip("no Python with the package cryptography here (apt-get install python3-cryptography)");
    return;
  }
  const { stdout, stderr, status } = spawnSync(python, ["fixtures/decode.py", ...globSync("fixtures/*.json")], {
    encoding: "utf8",
  });
  assert.equal(status, 0, stdout + stderr);
  const all = globSync("fixtures/*.json").reduce((sum, path) => sum + casesIn(path), 0);
  assert.match(stdout, new RegExp(`^${all - 1} passed, 0 failed, 1 skipped$`, "m"));
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

test("docs/protocol.md names no code that docs/errors.md does not explain", () => {
  const explained = readFileSync("docs/errors.md", "utf8");
  const named = [...page.matchAll(/`([a-z]+(?:_[a-z]+)+)`/g)].map(([, name]) => name ?? "");
  assert.deepEqual(
    named.filter((name) => !explained.includes(`| \`${name}\` |`)),
    [],
  );
  assert.ok(named.length > 30);
});
