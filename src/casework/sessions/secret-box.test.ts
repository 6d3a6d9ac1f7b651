import assert from "node:assert/strict";
import { randomBytes } from "node:crypto";
import { test } from "node:test";
import fc from "fast-check";
import { SecretBox } from "./secret-box.ts";

const box = new SecretBox(randomBytes(32), randomBytes);

test("what was sealed opens again, and never looks the same twice", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), fc.string(), (secret, of) => {
      const sealed = box.seal(secret, of);
      assert.deepEqual(Buffer.from(box.open(sealed, of)), Buffer.from(secret));
      assert.notDeepEqual(box.seal(secret, of), sealed);
    }),
  );
});

test("another account's, another key's, an altered and a cut off secret do not open", () => {
  const sealed = box.seal(randomBytes(20), "codes a");
  assert.throws(() => box.open(sealed, "codes b"));
  assert.throws(() => new SecretBox(randomBytes(32), randomBytes).open(sealed, "codes a"));
  for (let place = 0; place < sealed.length; place += 1) {
    const altered = Uint8Array.from(sealed, (byte, at) => (at === place ? byte ^ 1 : byte));
    assert.throws(() => box.open(altered, "codes a"), `byte ${place}`);
    assert.throws(() => box.open(sealed.subarray(0, place), "codes a"), `${place} bytes`);
  }
  assert.throws(() => new SecretBox(randomBytes(16), randomBytes));
});
