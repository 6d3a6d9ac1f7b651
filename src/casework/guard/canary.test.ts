import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { ActId, AuthorityId, Content, GuardRules, Labels, RecordId, standardRules, unknownPerson } from "#domain";
import { clear, Cleared, contentDigest, type Leaving, signConsent } from "#exchange";
import { makeSigner } from "#seal";
import { marked, markOf, marksIn, referencesCapability, type Copy } from "./canary.ts";

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
    assert.deepEqual(marked(secret, { type: "record-shared", content, to: "it", capabilities: [] }), {
      content,
      marks: [],
    });
});

const shared = {
  id: RecordId.parse("01935f00-0000-7000-8000-000000000001"),
  version: 1,
  owner: "AL",
  content: {
    ...unknownPerson,
    names: [{ full: "Dritan Velthari", kind: "primary", script: "Latn" }],
    addresses: [{ text: "Rruga 1" }],
  },
  labels: {
    audience: ["police"],
    requires: [],
    handling: ["H0"],
    evaluation: { source: "A", information: "1" },
    purposes: ["border"],
    persons: ["witness"],
  },
  source: "National register",
  withdrawn: false,
};
/** Records as they leave: shared, as details for a query, and for a review. */
const ways = [
  ["record-shared", (records: unknown) => ({ v: 1, records }), "witness-addresses"],
  [
    "details-answer",
    (records: unknown) => ({ v: 1, answer: { state: "given", records } }),
    "witness-addresses-details",
  ],
  ["notice-review", (records: unknown) => ({ v: 1, review: { id: "1", records } }), "witness-addresses-review"],
] as const;

test("whatever way records leave, each copy carries its mark", () => {
  for (const [type, contentOf] of ways) {
    const { content, marks } = marked(secret, { type, content: contentOf([shared]), to: "it", capabilities: [] });
    const mark = markOf(secret, { record: shared.id, way: "node", recipient: "it" });
    assert.deepEqual(
      marks.map((one) => one.mark),
      [mark],
      type,
    );
    assert.deepEqual(marksIn(JSON.stringify(content)), [mark], type);
  }
});

test("what is passed on by consent carries a mark for each of its records, for nodes that know of them", () => {
  const other = { ...shared, id: RecordId.parse("01935f00-0000-7000-8000-000000000002") };
  const named = [other, shared].map(({ id, version, owner, labels, source, content }) => {
    const plain = { id, version, owner, labels, source, sha256: contentDigest(Content.parse(content)) };
    return { ...plain, owner: AuthorityId.parse(owner), labels: Labels.parse(labels) };
  });
  const consent = signConsent(
    {
      v: 1,
      federation: "besa.test",
      id: ActId.parse("01935f00-0000-7000-8000-000000000009"),
      from: { authority: AuthorityId.parse("AL"), node: "al" },
      holder: { authority: AuthorityId.parse("IT"), node: "it" },
      to: ["ae"],
      use: "police",
      purpose: "border",
      records: named,
      grantedAt: "2026-11-23T00:00:00.000Z",
      expiresAt: "2026-11-24T00:00:00.000Z",
    },
    makeSigner("besa.test/al", new Uint8Array(32).fill(1)),
  );
  const content = { v: 1, consent, contents: [other.content, shared.content].map((one) => Content.parse(one)) };
  const passed = { type: "record-onward", content, to: "ae" };
  const told = marked(secret, { ...passed, capabilities: [referencesCapability] });
  const references = [other.id, shared.id].map((record) => markOf(secret, { record, way: "node", recipient: "ae" }));
  assert.deepEqual(told.content, { ...content, references });
  assert.deepEqual(
    told.marks.map(({ record, mark }) => [record, mark]),
    [other.id, shared.id].map((record, place) => [record, references[place]]),
  );
  assert.deepEqual(marked(secret, { ...passed, capabilities: [] }), { content, marks: [] }, "an older program's node");
});

test("whatever way records leave, the standard rules keep where a witness lives, and know for what they are held", () => {
  const leaving = (type: string, content: unknown): Leaving => ({
    way: "node",
    type,
    to: { node: "it" },
    labels: ["H0"],
    content,
  });
  for (const [type, contentOf, rule] of ways) {
    const denied = clear(standardRules, leaving(type, contentOf([shared])));
    assert.deepEqual("rule" in denied && typeof denied.rule === "object" ? denied.rule.id : denied, rule, type);
    const plain = { ...shared, content: { ...shared.content, addresses: [] } };
    assert.ok(clear(standardRules, leaving(type, contentOf([plain]))) instanceof Cleared, type);
    const onlyForBorder = {
      v: 1,
      rules: [{ id: "border", effect: "allow", words: "All.", when: { purposes: ["border"] } }],
    };
    assert.ok(clear(GuardRules.parse(onlyForBorder), leaving(type, contentOf([plain]))) instanceof Cleared, type);
  }
});
