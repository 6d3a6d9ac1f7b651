// HPKE stands on the runtime's X25519, HKDF, AEADs and ML-KEM: Wycheproof's tests of them, by the very calls the package makes.
import assert from "node:assert/strict";
import { createPrivateKey, createPublicKey, diffieHellman } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { isWeakPoint } from "./weak-points.ts";

const folder = "../shared/data/vectors/wycheproof";
const skip = existsSync(folder) ? false : `${folder} is absent: Wycheproof is not run`;
const hex = (text: string): Buffer<ArrayBuffer> => Buffer.from(text, "hex");
const { subtle } = crypto;

interface Group<T> {
  readonly ivSize?: number;
  readonly keySize?: number;
  readonly tests: readonly (T & {
    readonly tcId: number;
    readonly result: string;
    readonly flags: readonly string[];
  })[];
}

function groups<T>(file: string): readonly Group<T>[] {
  // The files are fixed; a missing field would fail the counts below.
  return (JSON.parse(readFileSync(`${folder}/${file}.json`, "utf8")) as { testGroups: readonly Group<T>[] }).testGroups;
}

test("Wycheproof's X25519: shared secrets are right, and one of zeros is refused", { skip }, () => {
  const privatePrefix = hex("302e020100300506032b656e04220420");
  const publicPrefix = hex("302a300506032b656e032100");
  let refused = 0;
  let agreed = 0;
  for (const { tests } of groups<{ public: string; private: string; shared: string }>("x25519_test"))
    for (const { public: theirs, private: own, shared, flags, tcId } of tests) {
      const agree = (): Buffer =>
        diffieHellman({
          privateKey: createPrivateKey({
            key: Buffer.concat([privatePrefix, hex(own)]),
            format: "der",
            type: "pkcs8",
          }),
          publicKey: createPublicKey({ key: Buffer.concat([publicPrefix, hex(theirs)]), format: "der", type: "spki" }),
        });
      if (flags.includes("ZeroSharedSecret")) {
        assert.throws(agree, `test ${tcId}`);
        refused += 1;
      } else {
        assert.equal(agree().toString("hex"), shared, `test ${tcId}`);
        agreed += 1;
      }
    }
  assert.ok(refused > 20 && agreed > 400, `${refused} ${agreed}`);
});

for (const { file, name, least } of [
  { file: "aes_gcm_test", name: "AES-GCM", least: 60 },
  { file: "chacha20_poly1305_test", name: "ChaCha20-Poly1305", least: 300 },
])
  test(`Wycheproof's ${name}: opens what is true, and nothing with a changed tag`, { skip }, async () => {
    type Case = Readonly<Record<"key" | "iv" | "aad" | "msg" | "ct" | "tag", string>>;
    let count = 0;
    for (const { ivSize, keySize, tests } of groups<Case>(file)) {
      if (ivSize !== 96 || keySize !== 256) continue;
      for (const { key, iv, aad, msg, ct, tag, result, tcId } of tests) {
        const algorithm = name === "AES-GCM" ? name : { name };
        const imported = await subtle.importKey(
          // WebCrypto's newer formats are not in the types yet.
          (name === "AES-GCM" ? "raw" : "raw-secret") as "raw",
          hex(key),
          algorithm,
          false,
          ["encrypt", "decrypt"],
        );
        const parameters = { name, iv: hex(iv), additionalData: hex(aad) };
        const open = async (): Promise<string> =>
          Buffer.from(await subtle.decrypt(parameters, imported, hex(ct + tag))).toString("hex");
        if (result === "valid") {
          assert.equal(await open(), msg, `test ${tcId}`);
          assert.equal(Buffer.from(await subtle.encrypt(parameters, imported, hex(msg))).toString("hex"), ct + tag);
        } else await assert.rejects(open(), `test ${tcId}`);
        count += 1;
      }
    }
    assert.ok(count >= least, `${count}`);
  });

test("Wycheproof's HKDF-SHA256", { skip }, async () => {
  let count = 0;
  for (const { tests } of groups<{ ikm: string; salt: string; info: string; size: number; okm: string }>(
    "hkdf_sha256_test",
  ))
    for (const { ikm, salt, info, size, okm, result, tcId } of tests) {
      const key = await subtle.importKey("raw", hex(ikm), "HKDF", false, ["deriveBits"]);
      const derive = async (): Promise<string> => {
        const parameters = { name: "HKDF", hash: "SHA-256", salt: hex(salt), info: hex(info) };
        return Buffer.from(await subtle.deriveBits(parameters, key, size * 8)).toString("hex");
      };
      if (result === "valid") assert.equal(await derive(), okm, `test ${tcId}`);
      else await assert.rejects(derive(), `test ${tcId}`);
      count += 1;
    }
  assert.equal(count, 86);
});

/** WebCrypto's key encapsulation, which the types do not have yet. */
interface Decapsulating {
  importKey(
    format: "raw-seed",
    seed: Uint8Array,
    name: string,
    isExtractable: false,
    uses: readonly string[],
  ): Promise<CryptoKeyOf>;
  decapsulateBits(algorithm: { readonly name: string }, key: CryptoKeyOf, ciphertext: Uint8Array): Promise<ArrayBuffer>;
}
type CryptoKeyOf = Awaited<ReturnType<typeof subtle.importKey>>;

test("Wycheproof's ML-KEM-768: seeds and ciphertexts give their secret, malformed ones none", { skip }, async () => {
  const kem = subtle as unknown as Decapsulating;
  let [agreed, refused] = [0, 0];
  for (const { tests } of groups<{ seed: string; c: string; K: string }>("mlkem_768_test"))
    for (const { seed, c, K: secret, result, tcId } of tests) {
      const decapsulate = async (): Promise<string> => {
        const key = await kem.importKey("raw-seed", hex(seed), "ML-KEM-768", false, ["decapsulateBits"]);
        return Buffer.from(await kem.decapsulateBits({ name: "ML-KEM-768" }, key, hex(c))).toString("hex");
      };
      if (result === "valid") {
        assert.equal(await decapsulate(), secret, `test ${tcId}`);
        agreed += 1;
      } else {
        await assert.rejects(decapsulate(), `test ${tcId}`);
        refused += 1;
      }
    }
  assert.ok(agreed > 100 && refused > 0, `${agreed} ${refused}`);
});

test("points of small order and second spellings are weak, others are not", () => {
  const weak = [
    `01${"00".repeat(31)}`,
    `01${"00".repeat(30)}80`,
    `ec${"ff".repeat(30)}7f`,
    `ed${"ff".repeat(30)}7f`,
    `ee${"ff".repeat(31)}`,
    "00".repeat(32),
    `${"00".repeat(31)}80`,
    "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc85",
    "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a",
  ];
  for (const point of weak) assert.ok(isWeakPoint(hex(point)), point);
  for (const point of ["d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a", `eb${"ff".repeat(30)}7f`])
    assert.ok(!isWeakPoint(hex(point)), point);
});

test("no signature of a weak key is taken", async () => {
  const { readVerifierKey, describeKey } = await import("./keys.ts");
  for (const point of [`01${"00".repeat(31)}`, `ee${"ff".repeat(30)}7f`, "00".repeat(32)])
    assert.throws(() => readVerifierKey(describeKey("k", 1, hex(point)).verifierKey), { code: "bad_key" });
});
