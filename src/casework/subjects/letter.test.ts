import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { LetterLanguage, RefusalGround, SubjectDecision, SubjectLaw, SubjectRequestKind } from "#domain";
import { letterOf, type LetterFacts } from "./letter.ts";
import { letterTexts } from "./letter-texts.ts";

const facts = fc.record({
  language: fc.constantFrom(...LetterLanguage.options),
  from: fc.constant("Tirana desk"),
  reference: fc.constant("DS-7"),
  date: fc.constant("2026-11-22"),
  receivedOn: fc.constant("2026-11-01"),
  to: fc.string({ unit: "grapheme", minLength: 1, maxLength: 20 }),
  address: fc.option(fc.constant("1 Road"), { nil: undefined }),
  kind: fc.constantFrom(...SubjectRequestKind.options),
  law: fc.constantFrom(...SubjectLaw.options),
});

test("nothing held, and neither said: the same bytes, whatever the ground and reason, in every language", () => {
  fc.assert(
    fc.property(facts, fc.constantFrom(...RefusalGround.options), fc.string({ minLength: 3 }), (given, ground, why) => {
      const nothing = { outcome: "nothing", reason: "looked" } as const;
      const withheld = { outcome: "withheld", ground, reason: why } as const;
      const [one, other] = [nothing, withheld].map((decision) => Buffer.from(letterOf(given, { decision, told: [] })));
      assert.deepEqual(one, other);
    }),
  );
});

test("a decision that says nothing can be given no words of its own", () => {
  for (const outcome of ["nothing", "withheld"] as const) {
    const ground = outcome === "withheld" ? { ground: "inquiries" } : {};
    assert.ok(SubjectDecision.safeParse({ outcome, ...ground, reason: "looked" }).success);
    assert.ok(!SubjectDecision.safeParse({ outcome, ...ground, reason: "looked", words: "We hold much." }).success);
  }
});

test("no letter says why for the file, and each that refuses names its ground", () => {
  const given: LetterFacts = {
    language: "en",
    from: "Tirana desk",
    reference: "DS-7",
    date: "2026-11-22",
    receivedOn: "2026-11-01",
    to: "A. B.",
    address: undefined,
    kind: "access",
    law: "led",
  };
  for (const outcome of ["granted", "partly", "refused", "nothing", "withheld"] as const)
    for (const language of LetterLanguage.options) {
      const hasGround = outcome === "partly" || outcome === "refused";
      const ground = hasGround || outcome === "withheld" ? { ground: "inquiries" as const } : {};
      const decision = SubjectDecision.parse({ outcome, ...ground, reason: "SECRETREASON" });
      const letter = letterOf({ ...given, language }, { decision, told: [] });
      assert.doesNotMatch(letter, /SECRETREASON|\{\w+\}|undefined/);
      assert.equal(letter.includes(letterTexts[language].ground.inquiries), hasGround);
      assert.ok(letter.includes(letterTexts[language].rights));
    }
});
