import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { RecordId } from "#domain";
import { marked, markOf, marksIn, type Copy } from "./canary.ts";

const secret = new Uint8Array(32).fill(7);
const copies = fc.record({
  record: fc.uuid().map((id) => RecordId.parse(id)),
  way: fc.constantFrom("node" as const, "file" as const),
  recipient: fc.string({ minLength: 1, maxLength: 40 }),
});

test("a mark is the same for the same copy, and another for every other", () => {
  fc.assert(
    fc.property(copies, copies, (one, other) => {
      assert.equal(markOf(secret, one), markOf(secret, { ...one }));
      const isSame = one.record === other.record && one.way === other.way && one.recipient === other.recipient;
      assert.equal(markOf(secret, one) === markOf(secret, other), isSame);
      assert.notEqual(markOf(secret, one), markOf(new Uint8Array(32).fill(8), one), "another node's");
    }),
  );
});

test("a recipient's name that looks like more than a name makes no other copy's mark", () => {
  const record = RecordId.parse("01935f00-0000-7000-8000-000000000001");
  const one: Copy = { record, way: "node", recipient: 'it"],["x' };
  assert.notEqual(markOf(secret, one), markOf(secret, { ...one, recipient: "it" }));
});

test("marks are found in what people copy, print and read aloud", () => {
  fc.assert(
    fc.property(copies, (copy) => {
      const mark = markOf(secret, copy);
      const spoken = mark.toLowerCase().replaceAll("-", " ").replaceAll("1", "l");
      const printed = mark
        .replaceAll("-", "–")
        .replaceAll("0", "O")
        .replaceAll(/(?<=\w)1(?=\w)/g, "I");
      const wide = [...mark]
        .map((letter) =>
          /[0-9A-Z]/.test(letter) ? String.fromCodePoint((letter.codePointAt(0) ?? 0) + 0xfee0) : letter,
        )
        .join("");
      for (const text of [mark, spoken, printed, wide, `(${mark}).`, `\n${mark}\t`])
        assert.deepEqual(marksIn(`see ${text} and others`), [mark], text);
    }),
  );
});

test("a text without marks has none, and one with many is read as far as there is a bound", () => {
  assert.deepEqual(marksIn("REFUSED 2026-11-22 REF-12 ref-7K3M-Q9XT"), []);
  const many = Array.from({ length: 500 }, (_, number) => `REF-0000-0000-0000-${String(number).padStart(4, "0")}`);
  assert.equal(marksIn(many.join(" ")).length, 200);
});

test("what carries no records is not touched", () => {
  for (const content of [{ v: 1 }, null, "text", { v: 1, records: [] }, { v: 1, hit: {} }])
    assert.deepEqual(marked(secret, { content, to: "it" }), { content, marks: [] });
});
