import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { namesWithin } from "./names-within.ts";

test("a name in brackets after a mark is another name, a single word stays beside the one it spells otherwise", () => {
  assert.deepEqual(namesWithin("Kaltrina Guards Ltd (aka ‘Night Wolves’)"), ["Kaltrina Guards Ltd", "Night Wolves"]);
  assert.deepEqual(namesWithin("Kaltrina Guards Ltd, formerly Night Wolves Ltd"), [
    "Kaltrina Guards Ltd",
    "Night Wolves Ltd",
  ]);
  assert.deepEqual(namesWithin("Bora Kaltrina; Borah Kaltrina"), ["Bora Kaltrina", "Borah Kaltrina"]);
  assert.deepEqual(namesWithin("Bora (a.k.a. Borah) KALTRINA"), ["Bora (a.k.a. Borah) KALTRINA"]);
  assert.deepEqual(namesWithin("Mira KALTRINA (born ZORINA)"), ["Mira KALTRINA (born ZORINA)"]);
});

test("other brackets are left out of one name and kept in another; initials are a name", () => {
  assert.deepEqual(namesWithin("KALTRINA, Bora (Minister of Ice)"), [
    "KALTRINA, Bora",
    "KALTRINA, Bora (Minister of Ice)",
  ]);
  assert.deepEqual(namesWithin("Kaltrina Shipping Lines (KSL)"), ["Kaltrina Shipping Lines", "KSL"]);
});

test("a plain name holds just itself", () => {
  for (const name of ["Bora Kaltrina", "Nee Kaltrina", "Alias Kaltrina", "KALTRINA, Bora"])
    assert.deepEqual(namesWithin(name), [name]);
});

test("any text holds at least one name and at most six, none longer than the text", () => {
  const piece = fc.constantFrom("(", ")", "a.k.a. ", "born ", "; ", ", ", "Bora ", "KALTRINA ", "formerly ", "ab ");
  const text = fc.oneof(
    fc.string({ unit: "grapheme", maxLength: 600 }),
    fc.array(piece, { maxLength: 40 }).map((all) => all.join("")),
  );
  fc.assert(
    fc.property(text, (written) => {
      const names = namesWithin(written);
      assert.ok(names.length >= 1 && names.length <= 6);
      for (const name of names) assert.ok(name.length <= written.length);
    }),
  );
});
