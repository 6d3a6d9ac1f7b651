import assert from "node:assert/strict";
import { test } from "node:test";
import { claimQuestion } from "./claim-question.ts";
import { OpenQuestions } from "./open-questions.ts";

const limits = { perAddress: 3, inAll: 20, window: 60_000 };

test("an address begins so many sign-ins in a while, others are not touched, and it may again after", () => {
  const questions = new OpenQuestions(limits);
  assert.deepEqual(
    [0, 1, 2, 3, 4].map((turn) => questions.claim("a", turn * 1000)),
    [0, 0, 0, 57, 56],
  );
  assert.equal(questions.claim("b", 4000), 0);
  assert.deepEqual([questions.claim("a", 59_999), questions.claim("a", 60_000)], [1, 0]);
});

test("beyond what is kept in all the oldest are to be forgotten, now and then, and nobody is refused", () => {
  const questions = new OpenQuestions(limits);
  const told = Array.from({ length: 40 }, (_, turn) => {
    assert.equal(questions.claim(`address ${turn}`, turn), 0);
    return questions.isFull();
  });
  assert.equal(told.slice(0, 20).includes(true), false);
  assert.equal(told.slice(20).filter(Boolean).length, 20);
  const few = new OpenQuestions({ ...limits, inAll: 100 });
  const often = Array.from({ length: 300 }, (_, turn) => {
    few.claim(`address ${turn}`, turn);
    return few.isFull();
  });
  assert.equal(often.filter(Boolean).length, 40);
});

test("beyond it the oldest of both kinds are forgotten, of whichever kind the last one was", async () => {
  const swept: string[] = [];
  const needs = {
    store: {
      passkeys: { keepNewest: async (most: number) => void swept.push(`passkeys ${most}`) },
      providers: { keepNewestFlows: async (most: number) => void swept.push(`providers ${most}`) },
    },
    questions: new OpenQuestions(limits),
    chance: { now: () => new Date(0) },
  };
  for (let turn = 0; turn < 20; turn += 1) await claimQuestion(needs, `address ${turn}`);
  assert.deepEqual(swept, []);
  await claimQuestion(needs, "one more");
  assert.deepEqual(swept, ["passkeys 20", "providers 20"]);
});
