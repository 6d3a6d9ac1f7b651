import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { gunzipSync } from "node:zlib";
import fc from "fast-check";
import { makeOpener, readSealer, sealingSuites } from "./sealing.ts";
import type { Kem, SealingSuite } from "./sealing.ts";

const vectors = "../shared/data/vectors/hpke/rfc9180.json.gz";
const skip = existsSync(vectors) ? false : `${vectors} is absent: the RFC 9180 vectors are not run`;
const hex = (text: string): Uint8Array => Buffer.from(text, "hex");
const toHex = (bytes: Uint8Array): string => Buffer.from(bytes).toString("hex");

interface Vector {
  readonly mode: number;
  readonly kem_id: number;
  readonly kdf_id: number;
  readonly aead_id: number;
  readonly info: string;
  readonly ikmR: string;
  readonly pkRm: string;
  readonly enc: string;
  readonly encryptions: readonly { readonly aad: string; readonly ct: string; readonly pt: string }[];
}
const suitesByAead: Readonly<Record<number, SealingSuite>> = { 2: "x25519-aes256gcm", 3: "x25519-chacha20poly1305" };

test("the vectors of RFC 9180: keys are derived as there, and what was sealed there opens here", { skip }, async () => {
  // The file is fixed; a missing field would fail the counts below.
  const all = JSON.parse(gunzipSync(readFileSync(vectors)).toString()) as readonly Vector[];
  const ours = all.filter(({ mode, kem_id: kem, kdf_id: kdf }) => mode === 0 && kem === 0x20 && kdf === 1);
  let count = 0;
  for (const { aead_id: aead, ikmR, pkRm, enc, info, encryptions } of ours) {
    const suite = suitesByAead[aead];
    const [first, second] = encryptions;
    if (suite === undefined || first === undefined || second === undefined) continue;
    const opener = await makeOpener("x25519", hex(ikmR));
    assert.equal(toHex(opener.publicKey), pkRm);
    const sealed = { suite, enc: hex(enc), ciphertext: hex(first.ct) };
    const opened = await opener.open(sealed, { info: hex(info), aad: hex(first.aad) });
    assert.equal(toHex(opened), first.pt);
    // The second message of a context has another nonce: alone it must not open.
    const later = { ...sealed, ciphertext: hex(second.ct) };
    await assert.rejects(opener.open(later, { info: hex(info), aad: hex(second.aad) }), { code: "cannot_open" });
    count += 1;
  }
  assert.equal(count, 2);
});

const bytes = (most: number): fc.Arbitrary<Uint8Array> => fc.uint8Array({ maxLength: most });
const openers = {
  x25519: await makeOpener("x25519", new Uint8Array(32).fill(1)),
  xwing: await makeOpener("xwing", new Uint8Array(32).fill(1)),
} as const;
const kemOf = (suite: SealingSuite): Kem => (suite.startsWith("xwing") ? "xwing" : "x25519");

test("what is sealed opens with the key it is for, and neither elsewhere nor with one bit changed (property)", async () => {
  const strangers = {
    x25519: await makeOpener("x25519", new Uint8Array(32).fill(2)),
    xwing: await makeOpener("xwing", new Uint8Array(32).fill(2)),
  };
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...sealingSuites),
      fc.tuple(bytes(600), bytes(40), bytes(40)),
      fc.record({ part: fc.constantFrom("enc", "ciphertext", "info", "aad"), place: fc.nat(), bit: fc.nat(7) }),
      async (suite, [plaintext, info, aad], { part, place, bit }) => {
        const opener = openers[kemOf(suite)];
        const sealer = await readSealer(opener.kem, opener.publicKey);
        assert.equal(sealer.id, opener.id);
        const aead = suite.endsWith("gcm") ? "aes256gcm" : "chacha20poly1305";
        const sealed = await sealer.seal(plaintext, { info, aad }, aead);
        assert.equal(sealed.suite, suite);
        assert.equal(sealed.ciphertext.length, plaintext.length + 16);
        assert.deepEqual(Buffer.from(await opener.open(sealed, { info, aad })), Buffer.from(plaintext));
        await assert.rejects(strangers[opener.kem].open(sealed, { info, aad }), { code: "cannot_open" });
        const all = { enc: sealed.enc, ciphertext: sealed.ciphertext, info, aad };
        const changed = { ...all, [part]: flipped(all[part], place, bit) };
        await assert.rejects(
          opener.open({ suite, enc: changed.enc, ciphertext: changed.ciphertext }, changed),
          { code: "cannot_open" },
          `${part} ${place} ${bit}`,
        );
      },
    ),
    { numRuns: 60 },
  );
});

function flipped(from: Uint8Array, place: number, bit: number): Uint8Array {
  if (from.length === 0) return Uint8Array.of(1);
  const to = Uint8Array.from(from);
  const at = place % to.length;
  to[at] = (to[at] ?? 0) ^ (1 << bit);
  return to;
}

test("keys with which no secret can be agreed are refused, and so is what is no key", async () => {
  const around = { info: new Uint8Array(), aad: new Uint8Array() };
  const lowOrder = [
    "00".repeat(32),
    `01${"00".repeat(31)}`,
    "e0eb7a7c3b41b8ae1656e3faf19fc46ada098deb9c32b1fd866205165f49b800",
    "5f9c95bca3508c24b1d0b1559c83ef5b04445cc4581c8e86d8224eddd09f1157",
    `ec${"ff".repeat(30)}7f`,
    `ed${"ff".repeat(30)}7f`,
    `ee${"ff".repeat(30)}7f`,
  ];
  for (const key of lowOrder) {
    const sealer = await readSealer("x25519", hex(key));
    await assert.rejects(sealer.seal(new Uint8Array(1), around), { code: "bad_sealing_key" }, key);
    const sealed = { suite: "x25519-chacha20poly1305" as const, enc: hex(key), ciphertext: new Uint8Array(17) };
    await assert.rejects(openers.x25519.open(sealed, around), { code: "cannot_open" }, key);
  }
  for (const length of [0, 31, 33, 1216])
    await assert.rejects(readSealer("x25519", new Uint8Array(length)), { code: "bad_sealing_key" });
  await assert.rejects(readSealer("xwing", new Uint8Array(32)), { code: "bad_sealing_key" });
  // Coefficients over the modulus: refused by FIPS 203, 7.2.
  const impossible = async (): Promise<void> => {
    await (await readSealer("xwing", new Uint8Array(1216).fill(0xff))).seal(new Uint8Array(1), around);
  };
  await assert.rejects(impossible(), { code: "bad_sealing_key" });
  await assert.rejects(makeOpener("x25519", new Uint8Array(31)), { code: "bad_sealing_key" });
});

test("a key opens only what was sealed by its own method", async () => {
  const around = { info: new Uint8Array(), aad: new Uint8Array() };
  const sealer = await readSealer("x25519", openers.x25519.publicKey);
  const sealed = await sealer.seal(new Uint8Array(3), around);
  await assert.rejects(openers.xwing.open(sealed, around), { code: "cannot_open" });
  await assert.rejects(openers.x25519.open({ ...sealed, suite: "x25519-aes256gcm" }, around), { code: "cannot_open" });
  for (const length of [0, 1, 15])
    await assert.rejects(openers.x25519.open({ ...sealed, ciphertext: new Uint8Array(length) }, around), {
      code: "cannot_open",
    });
});
