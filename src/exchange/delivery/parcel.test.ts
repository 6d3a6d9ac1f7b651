import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { packParcel, unpackParcel } from "./parcel.ts";

const items = fc.array(fc.uint8Array({ minLength: 1, maxLength: 40 }), { maxLength: 8 });

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString("hex");

test("what is packed is unpacked, whole", () => {
  fc.assert(
    fc.property(items, (given) => {
      const { items: found, isWhole } = unpackParcel(packParcel(given));
      assert.ok(isWhole);
      assert.deepEqual(found.map(hex), given.map(hex));
    }),
  );
});

test("a parcel that was cut or got something more is not whole, and what it still has is what was packed", () => {
  fc.assert(
    fc.property(items, fc.nat(), fc.uint8Array({ maxLength: 9 }), (given, cut, more) => {
      const parcel = packParcel(given);
      const shorter = parcel.subarray(0, cut % parcel.length);
      const longer = Buffer.concat([parcel, more]);
      for (const bytes of [shorter, ...(more.length > 0 ? [longer] : [])]) {
        const { items: found, isWhole } = unpackParcel(bytes);
        assert.equal(isWhole, false);
        assert.deepEqual(found.map(hex), given.slice(0, found.length).map(hex));
      }
    }),
  );
});

test("any bytes are read without failing", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), fc.boolean(), (bytes, begun) => {
      unpackParcel(begun ? Buffer.concat([Buffer.from("besa-parcel/1\n"), bytes]) : bytes);
    }),
  );
});
