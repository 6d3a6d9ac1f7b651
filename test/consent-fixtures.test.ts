// fixtures/consents.json is what docs/protocol.md, 6.7, says: this program judges each as it stands there.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { Content } from "#domain";
import { contentDigest, DirectoryBook, ExchangeError, readConsent, type Directory } from "#exchange";
import { canonicalText } from "#seal";
import type { ConsentFixtures } from "./fixtures/consent-fixtures.ts";

// Written by test/fixtures; protocol-fixtures.test.ts compares.
const fixtures = JSON.parse(readFileSync("fixtures/consents.json", "utf8")) as ConsentFixtures;
const { now, federation, members } = fixtures;
const index = { federation, version: 1, issuedAt: now, expiresAt: "2026-11-29T00:00:00.000Z" };
// The book reads no more of the index than stands here.
const directory = { note: "", hash: "", index, members } as unknown as Directory;
const book = new DirectoryBook(directory, () => new Date(now));

test("every consent of the fixtures is read, or refused with the code that stands there", () => {
  const codes = new Set<string>();
  for (const { name, note, expect } of fixtures.consents) {
    if ("code" in expect) codes.add(expect.code);
    assert.equal(canonicalText(judged(note)), canonicalText(expect), name);
  }
  assert.ok(codes.size >= 6, [...codes].join());
});

test("a content has the hash by which the consent names it", () => {
  const [good] = fixtures.consents;
  assert.ok(good !== undefined && "consent" in good.expect);
  assert.equal(contentDigest(Content.parse(fixtures.content)), good.expect.consent.records[0]?.sha256);
});

function judged(note: string): unknown {
  try {
    return { consent: readConsent(note, book) };
  } catch (error) {
    if (error instanceof ExchangeError) return { code: error.code };
    throw error;
  }
}
