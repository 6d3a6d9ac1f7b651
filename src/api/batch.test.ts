import assert from "node:assert/strict";
import { setTimeout as pause } from "node:timers/promises";
import { test } from "node:test";
import { BatchAnswer } from "#contract";
import { CaseworkError } from "#casework";
import { CheckAnswer } from "#domain";
import { batchAnswers } from "./batch.ts";
import { problemOf } from "./problem.ts";

const answer = CheckAnswer.parse({
  id: "018f0000-0000-7000-8000-000000000000",
  verdict: "nothing",
  understood: { as: "name" },
  purpose: "border",
  candidates: [],
  steps: [],
  thresholds: { possible: 70, match: 85 },
  milliseconds: 1,
  answeredAt: "2026-01-01T00:00:00Z",
  leaf: { index: 0, hash: "" },
});
const incident = () => problemOf("internal");
const signal = new AbortController().signal;
type Check = Parameters<typeof batchAnswers>[1]["check"];
const nothing: Check = async (queries) => queries.map(() => answer);

async function* body(...lines: readonly string[]): AsyncGenerator<Uint8Array> {
  for (const line of lines) yield Buffer.from(`${line}\n`);
}

const asked = (ref: number): string => JSON.stringify({ ref, query: { name: `n${ref}` } });

/** The answers to a body, line by line. */
async function answersTo(from: AsyncIterable<Uint8Array>, check: Check, first = 1) {
  const answers: ReturnType<typeof BatchAnswer.parse>[] = [];
  for await (const text of batchAnswers(from, { check, from: first, signal, incident }))
    answers.push(...text.split("\n").map((line) => BatchAnswer.parse(JSON.parse(line))));
  return answers;
}

test("answers keep the order of the lines though chunks end in another, and no more than four are under way", async () => {
  let underWay = 0;
  let most = 0;
  const sizes: number[] = [];
  const check: Check = async (queries) => {
    sizes.push(queries.length);
    underWay += 1;
    most = Math.max(most, underWay);
    await pause(Math.random() * 20);
    underWay -= 1;
    return queries.map(({ name }) => ({ ...answer, understood: { as: "name" as const, name } }));
  };
  const lines = Array.from({ length: 3000 }, (_, index) => asked(index));
  const answers = await answersTo(body(lines.join("\n")), check);
  assert.deepEqual(
    answers.map(({ ref, line, answer: given }) => [ref, line, given?.understood.name]),
    lines.map((_, index) => [index, index + 1, `n${index}`]),
  );
  assert.equal(most, 4);
  assert.deepEqual(sizes.slice(0, -1), Array(5).fill(512));
});

test("a client that waits for each answer before it sends the next line gets it", { timeout: 60_000 }, async () => {
  const sent = [Promise.withResolvers<string>(), Promise.withResolvers<string>()];
  async function* slowly(): AsyncGenerator<Uint8Array> {
    for (const { promise } of sent) yield Buffer.from(`${await promise}\n`);
  }
  const answers = batchAnswers(slowly(), { check: nothing, from: 1, signal, incident });
  for (const [index, { resolve }] of sent.entries()) {
    resolve(asked(index));
    const next = await answers.next();
    assert.equal(BatchAnswer.parse(JSON.parse(next.value ?? "")).ref, index);
  }
  assert.equal((await answers.next()).done, true);
});

test("a bad line, one that is refused, and one that fails are answered by a problem and stop nothing else", async () => {
  const check: Check = async (queries) => {
    if (queries.some(({ name }) => name === "n3")) throw new Error("a defect");
    return queries.map(({ name }) => (name === "n2" ? new CaseworkError("query_unreadable") : answer));
  };
  const lines = [asked(1), "{", '{"ref":"r","query":{}}', asked(2), asked(3), "x".repeat(20_000), "", asked(4)];
  const answers = await answersTo(body(lines.join("\n")), check, 101);
  assert.deepEqual(
    answers.map(({ ref, line, problem }) => [ref, line, problem?.code]),
    [
      [1, 101, undefined],
      [undefined, 102, "bad_json"],
      ["r", 103, "bad_input"],
      [2, 104, "query_unreadable"],
      [3, 105, "internal"],
      [undefined, 106, "too_large"],
      [4, 108, undefined],
    ],
  );
});

test("a refusal of all is told for each line, and asked once", async () => {
  let calls = 0;
  const check: Check = async () => {
    calls += 1;
    throw new CaseworkError("unavailable");
  };
  const answers = await answersTo(body([asked(1), asked(2)].join("\n")), check);
  assert.deepEqual(
    answers.map(({ problem }) => problem?.code),
    ["unavailable", "unavailable"],
  );
  assert.equal(calls, 1);
});

test("a client that does not read its answers is not read from", async () => {
  let read = 0;
  async function* endless(): AsyncGenerator<Uint8Array> {
    for (;;) {
      read += 1;
      yield Buffer.from(`${asked(read)}\n`.repeat(512));
    }
  }
  const answers = batchAnswers(endless(), { check: nothing, from: 1, signal, incident });
  await answers.next();
  await pause(20);
  assert.ok(read <= 7, String(read));
  await answers.return(undefined);
});

test("when the client goes, no further line is read", async () => {
  const gone = new AbortController();
  let read = 0;
  async function* endless(): AsyncGenerator<Uint8Array> {
    for (;;) {
      read += 1;
      yield Buffer.from(`${asked(read)}\n`);
    }
  }
  for await (const _ of batchAnswers(endless(), { check: nothing, from: 1, signal: gone.signal, incident }))
    gone.abort();
  assert.ok(read < 200, String(read));
});

test("a client that is cut off while its answers wait to be read ends its own batch and nothing else", async () => {
  const lines = Array.from({ length: 3000 }, (_, index) => asked(index));
  async function* cutOff(): AsyncGenerator<Uint8Array> {
    yield Buffer.from(`${lines.join("\n")}\n`);
    throw new Error("aborted");
  }
  const answers = batchAnswers(cutOff(), { check: nothing, from: 1, signal, incident });
  const first = await answers.next();
  assert.equal(first.done, false);
  // Nobody reads on; a failure that nobody heard would fail this test, and end a node.
  await pause(20);
  await answers.return(undefined);
});
