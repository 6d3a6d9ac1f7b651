import assert from "node:assert/strict";
import { test } from "node:test";
import { briefFailure, describeFailure } from "./failure.ts";

test("the server's log gets names, codes and places of a failure, never a text that may quote a person", () => {
  const database = Object.assign(new Error('invalid input: "Arben Hoxha"'), {
    code: "22P02",
    detail: "Key (name)=(Arben Hoxha)",
  });
  const failure = describeFailure(new Error("could not check Arben Hoxha", { cause: database }));
  assert.doesNotMatch(JSON.stringify(failure), /Arben|Hoxha/);
  assert.equal(failure.cause?.code, "22P02");
  assert.match(failure.stack?.[0] ?? "", /failure\.test\.ts/);
  assert.equal(describeFailure(new TypeError("x is not a function")).message, "x is not a function");
  assert.deepEqual(describeFailure("thrown text"), { name: "string" });
  assert.equal(briefFailure(new Error("could not check Arben Hoxha", { cause: database })), "Error, for Error 22P02");
  assert.equal(briefFailure(new TypeError("x is not a function")), "TypeError: x is not a function");
});
