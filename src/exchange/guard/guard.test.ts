import assert from "node:assert/strict";
import { globSync, readFileSync } from "node:fs";
import { test } from "node:test";
import fc from "fast-check";
import { z } from "zod";
import { GuardRules, standardRules } from "#domain";
import { makeOpener, makeSigner, readSealer } from "#seal";
import { clearedMessage, type PlainMessage } from "../../testkit/delivery/open-guard.ts";
import { sealEnvelope, type Message } from "../envelope/seal-envelope.ts";
import { clear, Cleared } from "./cleared.ts";
import type { Leaving } from "./condition.ts";

const Case = z.object({
  name: z.string(),
  // The form is TypeScript's own, and what it holds is for the guard to judge.
  leaving: z.custom<Leaving>((value) => typeof value === "object"),
  expect: z.union([
    z.strictObject({ code: z.string(), rule: z.string().optional() }),
    z.strictObject({ rule: z.string() }),
  ]),
});
const Fixtures = z.object({
  sets: z.array(z.object({ name: z.string(), rules: z.unknown(), cases: z.array(Case) })),
  bad: z.array(z.object({ name: z.string(), rules: z.unknown() })),
});
const fixtures = Fixtures.parse(JSON.parse(readFileSync("fixtures/guard.json", "utf8")));

function told(judged: ReturnType<typeof clear>): z.infer<typeof Case>["expect"] {
  if (judged instanceof Cleared) return { rule: judged.rule };
  return { code: judged.code, ...(judged.rule === undefined ? {} : { rule: judged.rule.id }) };
}

for (const { name, rules, cases } of fixtures.sets)
  test(`fixtures: ${name}`, () => {
    const read = GuardRules.parse(rules);
    for (const one of cases) assert.deepEqual(told(clear(read, one.leaving)), one.expect, one.name);
  });

test("fixtures: rules that are none are refused whole", () => {
  for (const { name, rules } of fixtures.bad) assert.equal(GuardRules.safeParse(rules).success, false, name);
});

test("the order of rules means nothing, and a rule that denies is never undone by another one", () => {
  const all = fixtures.sets.flatMap(({ cases }) => cases.map(({ leaving }) => leaving));
  const rules = fixtures.sets
    .flatMap((set, place) => GuardRules.parse(set.rules).rules.map((rule) => ({ ...rule, id: `${rule.id}-${place}` })))
    .toSorted((one, other) => (one.id < other.id ? -1 : 1));
  fc.assert(
    fc.property(
      fc.shuffledSubarray(rules, { minLength: 1 }),
      fc.constantFrom(...all),
      fc.constantFrom(...rules),
      (some, leaving, more) => {
        const judged = told(clear({ v: 1, rules: some }, leaving));
        assert.deepEqual(told(clear({ v: 1, rules: some.toReversed() }, leaving)), judged);
        const others = some.filter(({ id }) => id !== more.id);
        const wasDenied = told(clear({ v: 1, rules: others }, leaving));
        if ("code" in wasDenied && wasDenied.code === "guard_denied")
          assert.equal("code" in told(clear({ v: 1, rules: [...others, more] }, leaving)), true);
      },
    ),
  );
});

test("the standard's rules allow each type of message there is, and nothing else", () => {
  GuardRules.parse(standardRules);
  const allowed = new Set<string>(standardRules.rules.flatMap(({ when }) => ("types" in when ? when.types : [])));
  const types = globSync("src/casework/**/*.ts").flatMap((file) =>
    [
      ...readFileSync(file, "utf8").matchAll(/^export const \w+Types? = (?:"([a-z-]+)"|\[([^\]]*)\] as const);/gm),
    ].flatMap(([, one, many]) =>
      one === undefined ? [...(many ?? "").matchAll(/"([a-z-]+)"/g)].map(([, name]) => name ?? "") : [one],
    ),
  );
  assert.ok(types.includes("hit") && types.includes("record-shared"), "the test finds the types");
  for (const type of types) assert.ok(allowed.has(type), `${type} is allowed by no rule of guard-standard.ts`);
  const other: Leaving = { way: "node", type: "dump", to: { node: "it" }, labels: ["H0"], content: {} };
  assert.deepEqual(told(clear(standardRules, other)), { code: "guard_unmatched" });
});

const signer = makeSigner("besa.test/al", new Uint8Array(32).fill(1));
const opener = await makeOpener("x25519", new Uint8Array(32).fill(2));
const keys = { signer, sealer: await readSealer("x25519", opener.publicKey) };
const plain: PlainMessage = {
  id: "01935f00-0000-7000-8000-000000000001",
  federation: "besa.test",
  type: "record-shared",
  // Ids of authorities are branded; these two are well-formed.
  from: { authority: "AL" as Message["from"]["authority"], node: "al" },
  to: { authority: "IT" as Message["to"]["authority"], node: "it" },
  message: "01935f00-0000-7000-8000-000000000001",
  class: "routine",
  epoch: 1,
  sequence: 1,
  previous: null,
  labels: ["H0"],
  sentAt: "2026-11-22T10:00:00.000Z",
  expiresAt: "2026-12-22T10:00:00.000Z",
  content: { v: 1, records: [] },
};
const refused = { name: "ExchangeError", code: "not_cleared" };

test("nothing is sealed but what the guard let pass, as what it was and to whom", async () => {
  const message = clearedMessage(plain);
  await sealEnvelope(message, keys);
  await assert.rejects(sealEnvelope({ ...message, type: "hit" }, keys), refused);
  await assert.rejects(sealEnvelope({ ...message, to: { ...message.to, node: "ae" } }, keys), refused);
  const attachment = {
    sha256: "0".repeat(64),
    size: 9,
    length: 9,
    key: "",
    name: "a.pdf",
    mediaType: "application/pdf",
  };
  await assert.rejects(sealEnvelope({ ...message, attachments: [attachment] }, keys), refused);
});

test("what only looks as if the guard had let it pass is not sealed", async () => {
  const { leaving, rule } = clearedMessage(plain).content;
  // Everything of a Cleared but what only the guard can give it.
  const forged = { leaving, rule } as unknown as Cleared;
  await assert.rejects(sealEnvelope({ ...plain, content: forged }, keys), refused);
  const inherited: unknown = Object.create(Cleared.prototype, { leaving: { value: leaving }, rule: { value: rule } });
  // As above.
  await assert.rejects(sealEnvelope({ ...plain, content: inherited as Cleared }, keys), refused);
});

test("a file for somebody cannot be sealed as an envelope", async () => {
  const open = { v: 1, rules: [{ id: "all", effect: "allow", words: "All.", when: {} }] } as const;
  const { type, labels, content } = plain;
  const cleared = clear(open, { way: "file", type, to: { node: "it" }, labels, content });
  assert.ok(cleared instanceof Cleared);
  await assert.rejects(sealEnvelope({ ...plain, content: cleared }, keys), refused);
});

test("no other file of the program makes something sealed: keys seal in envelopes and attachments only, and rules come from the store or the standard", () => {
  const files = globSync("src/**/*.ts").filter(
    (file) => !file.endsWith(".test.ts") && !file.startsWith("src/testkit/"),
  );
  const thatMatch = (pattern: RegExp): string[] =>
    files.filter((file) => pattern.test(readFileSync(file, "utf8"))).toSorted();
  assert.deepEqual(thatMatch(/\bsealEnvelope\(/), [
    "src/exchange/delivery/directory-sealing.ts",
    "src/exchange/envelope/seal-envelope.ts",
  ]);
  assert.deepEqual(thatMatch(/[{,]\s*clear\b[^}]*\} from "(?:#exchange|[^"]*cleared\.ts)"/), [
    "src/casework/guard/node-guard.ts",
    "src/exchange/index.ts",
  ]);
  assert.deepEqual(thatMatch(/new Cleared\(|Cleared\.judge\(/), ["src/exchange/guard/cleared.ts"]);
});
