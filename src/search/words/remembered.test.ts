import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { Remembered } from "./remembered.ts";

test("what is given back is what was kept last, and there is never more of it than there is room for", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat({ max: 30 }), fc.nat()), { maxLength: 300 }), (made) => {
      const remembered = new Remembered<number, number>(10);
      const all = new Map<number, number>();
      for (const [key, value] of made) {
        const known = remembered.get(key);
        if (known !== undefined) assert.equal(known, all.get(key));
        remembered.set(key, value);
        all.set(key, value);
        assert.equal(remembered.get(key), value);
        assert.ok(remembered.size <= 10);
      }
    }),
  );
});

test("what is asked for again stays, what was asked once goes", () => {
  const remembered = new Remembered<string, number>(100);
  remembered.set("maria", 1);
  for (let i = 0; i < 1000; i++) {
    remembered.set(`rare ${i}`, i);
    if (i % 20 === 0) assert.equal(remembered.get("maria"), 1);
  }
  assert.equal(remembered.get("rare 0"), undefined);
  assert.equal(remembered.get("rare 999"), 999);
});
