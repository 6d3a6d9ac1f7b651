import assert from "node:assert/strict";
import { setTimeout as pause } from "node:timers/promises";
import { test } from "node:test";
import { BatchAnswer } from "#contract";
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

async function* body(...lines: readonly string[]): AsyncGenerator<Uint8Array> {
  for (const line of lines) yield Buffer.from(`${line}\n`);
}

const asked = (ref: number): string => JSON.stringify({ ref, query: { name: `n${ref}` } });

test("answers keep the order of the lines though checks end in another, and no more than 64 are under way", async () => {
  let underWay = 0;
  let most = 0;
  const check = async (): Promise<typeof answer> => {
    underWay += 1;
    most = Math.max(most, underWay);
    await pause(Math.random() * 5);
    underWay -= 1;
    return answer;
  };
  const refs: unknown[] = [];
  const lines = Array.from({ length: 300 }, (_, index) => asked(index));
  for await (const line of batchAnswers(body(...lines), check, { signal: new AbortController().signal, incident }))
    refs.push(BatchAnswer.parse(JSON.parse(line)).ref);
  assert.deepEqual(
    refs,
    lines.map((_, index) => index),
  );
  assert.equal(most, 64);
});

test("a client that waits for each answer before it sends the next line gets it", { timeout: 5000 }, async () => {
  const sent = [Promise.withResolvers<string>(), Promise.withResolvers<string>()];
  async function* slowly(): AsyncGenerator<Uint8Array> {
    for (const { promise } of sent) yield Buffer.from(`${await promise}\n`);
  }
  const answers = batchAnswers(slowly(), async () => answer, { signal: new AbortController().signal, incident });
  for (const [index, { resolve }] of sent.entries()) {
    resolve(asked(index));
    const next = await answers.next();
    assert.equal(BatchAnswer.parse(JSON.parse(next.value ?? "")).ref, index);
  }
  assert.equal((await answers.next()).done, true);
});

test("a bad line, or one that fails, is answered by a problem and stops nothing else", async () => {
  const check = async ({ ref }: { ref?: unknown }): Promise<typeof answer> => {
    if (ref === 3) throw new Error("a defect");
    return answer;
  };
  const lines = [asked(1), "{", '{"ref":"r","query":{}}', asked(3), "x".repeat(20_000), asked(4)];
  const codes: unknown[] = [];
  for await (const line of batchAnswers(body(...lines), check, { signal: new AbortController().signal, incident })) {
    const { ref, problem } = BatchAnswer.parse(JSON.parse(line));
    codes.push([ref, problem?.code]);
  }
  assert.deepEqual(codes, [
    [1, undefined],
    [undefined, "bad_json"],
    ["r", "bad_input"],
    [3, "internal"],
    [undefined, "too_large"],
    [4, undefined],
  ]);
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
  for await (const _ of batchAnswers(endless(), async () => answer, { signal: gone.signal, incident })) gone.abort();
  assert.ok(read < 200, String(read));
});
