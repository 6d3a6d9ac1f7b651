// What tests wait for, and the refusals that they expect.
import assert from "node:assert/strict";
import { setTimeout as pause } from "node:timers/promises";
import { CallError } from "#contract";

/** Looks twenty times a second until there is something, for two minutes at the most. `what` names it where it never comes. */
export async function until<T>(look: () => Promise<T | undefined>, what: string): Promise<T> {
  for (let turn = 0; turn < 2400; turn += 1) {
    const seen = await look();
    if (seen !== undefined) return seen;
    await pause(50);
  }
  return assert.fail(`${what} never came`);
}

/** Expects that a call is refused with a code and, where a detail is given, with just that or what it matches. */
export async function refuses(call: Promise<unknown>, code: string, detail?: string | RegExp): Promise<void> {
  await assert.rejects(
    call,
    (error: unknown) => {
      assert.ok(error instanceof CallError, String(error));
      assert.equal(error.problem.code, code, error.problem.detail);
      if (typeof detail === "string") assert.equal(error.problem.detail, detail);
      if (detail instanceof RegExp) assert.match(error.problem.detail ?? "", detail);
      return true;
    },
    code,
  );
}
