// fixtures/receipts.json is what docs/protocol.md, 6.2 and 6.3, says: this program judges each as it stands there.
import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { AuthorityId } from "#domain";
import { directorySealing, DirectoryBook, ExchangeError, unpackParcel, type Directory } from "#exchange";
import { canonicalText, fromBase64 } from "#seal";
import { signerOf } from "./fixtures/people.ts";
import type { ReceiptFixtures } from "./fixtures/receipt-fixtures.ts";

// Written by test/fixtures; protocol-fixtures.test.ts compares.
const fixtures = JSON.parse(readFileSync("fixtures/receipts.json", "utf8")) as ReceiptFixtures;
const { now, federation, members } = fixtures;
const index = { federation, version: 1, issuedAt: now, expiresAt: "2026-11-29T00:00:00.000Z" };
// The book reads no more of the index than stands here.
const directory = { note: "", hash: "", index, members } as unknown as Directory;
const book = new DirectoryBook(directory, () => new Date(now));
const recipient = { authority: AuthorityId.parse("AL"), node: "al", openers: new Map() };
const sealing = directorySealing({ signer: signerOf("al"), recipient, book }, () => new Date(now));
const bytesOf = (base64: string): Uint8Array => fromBase64(base64) ?? assert.fail("not base64");

test("every receipt of the fixtures is read, or refused with the code that stands there", async () => {
  const codes = new Set<string>();
  for (const { name, bytes, expect } of fixtures.receipts) {
    if ("code" in expect) codes.add(expect.code);
    assert.equal(canonicalText(await judged(bytesOf(bytes))), canonicalText(expect), name);
  }
  assert.ok(codes.size >= 6, [...codes].join());
});

test("of every parcel of the fixtures the items are taken that are whole", () => {
  for (const { name, bytes, expect } of fixtures.parcels) {
    const { items, isWhole } = unpackParcel(bytesOf(bytes));
    const hashes = items.map((item) => createHash("sha256").update(item).digest("hex"));
    assert.deepEqual({ items: hashes, isWhole }, expect, name);
  }
});

async function judged(bytes: Uint8Array): Promise<unknown> {
  try {
    const { headerHash: header, ...receipt } = await sealing.readReceipt(bytes);
    return { receipt: { ...receipt, header } };
  } catch (error) {
    if (error instanceof ExchangeError) return { code: error.code };
    throw error;
  }
}
