import assert from "node:assert/strict";
import { hkdfSync } from "node:crypto";
import { test } from "node:test";
import fc from "fast-check";
import { KEM_DHKEM_X25519_HKDF_SHA256 } from "hpke";
import { dhkemX25519, hkdfSha256 } from "./own-ciphers.ts";

test("HKDF in two steps is node:crypto's HKDF in one (property), and the first case of RFC 5869, appendix A", async () => {
  const { Extract, Expand } = hkdfSha256();
  const bytes = fc.uint8Array({ maxLength: 100 });
  await fc.assert(
    fc.asyncProperty(bytes, bytes, bytes, fc.integer({ min: 1, max: 600 }), async (key, salt, info, length) => {
      const found = await Expand(await Extract(salt, key), info, length);
      assert.deepEqual(Buffer.from(found), Buffer.from(hkdfSync("sha256", key, salt, info, length)));
    }),
  );
  const prk = await Extract(Buffer.from("000102030405060708090a0b0c", "hex"), Buffer.alloc(22, 0x0b));
  const okm = await Expand(prk, Buffer.from("f0f1f2f3f4f5f6f7f8f9", "hex"), 42);
  assert.equal(
    Buffer.from(okm).toString("hex"),
    "3cb25f25faacd57a90434f64d0362f2a2d2d0a90cf1a5a4c5db02d56ecc4c5bf34007208d5b887185865",
  );
});

test("a secret that is sent by one DHKEM of X25519 is had by the other: OpenSSL's and the package's (property)", async () => {
  const [own, packages] = [dhkemX25519(), KEM_DHKEM_X25519_HKDF_SHA256()];
  const seed = fc.uint8Array({ minLength: 32, maxLength: 32 });
  await fc.assert(
    fc.asyncProperty(seed, fc.constantFrom(own, packages), async (secret, sender) => {
      const { privateKey, publicKey } = await own.DeriveKeyPair(secret, false);
      const { shared_secret: sent, enc } = await sender.Encap(publicKey);
      assert.equal(enc.length, own.Nenc);
      for (const one of [own, packages]) assert.deepEqual(await one.Decap(enc, privateKey, publicKey), sent);
    }),
    { numRuns: 40 },
  );
});
