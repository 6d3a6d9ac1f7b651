import assert from "node:assert/strict";
import { once, EventEmitter } from "node:events";
import { test } from "node:test";
import { setImmediate } from "node:timers/promises";
import { Background } from "./background.ts";

/** Work of so many steps, that tells how many were done and when it came to its end. */
class Work extends EventEmitter {
  done = 0;

  *steps(count: number): Generator<undefined> {
    for (let at = 0; at < count; at++) {
      this.done += 1;
      yield;
    }
    this.emit("end");
  }
}

/** A timer of the test, since those of the background keep no process alive. */
async function ended(work: Work): Promise<void> {
  const kept = setInterval(() => undefined, 1000);
  try {
    await once(work, "end");
  } finally {
    clearInterval(kept);
  }
}

test("work in the background is done to its end, beside other work, and again when it begins anew", async () => {
  const work = new Work();
  const background = new Background(() => work.steps(1000));
  const first = ended(work);
  background.begin();
  assert.equal(work.done, 0, "whoever begins it does not wait for it");
  await first;
  assert.equal(work.done, 1000);
  const second = ended(work);
  background.begin();
  await second;
  assert.equal(work.done, 2000);
});

test("work that is ended is left, and so is work that fails", async () => {
  const work = new Work();
  const left = new Background(() => work.steps(10));
  left.begin();
  left.end();
  const failing = new Work();
  const fails = new Background(function* () {
    yield* failing.steps(1);
    throw new Error("no more");
  });
  const failed = ended(failing);
  fails.begin();
  await failed;
  await setImmediate();
  assert.equal(work.done, 0);
  assert.equal(failing.done, 1);
  fails.begin();
  await ended(failing);
  assert.equal(failing.done, 2, "what failed may be begun anew");
});
