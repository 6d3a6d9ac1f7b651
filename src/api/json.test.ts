import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { ApiError } from "./errors.ts";
import { parseJson } from "./json.ts";

const code = (text: string | Uint8Array): string => {
  try {
    parseJson(Buffer.from(text));
    return "read";
  } catch (error) {
    return error instanceof ApiError ? error.code : "another error";
  }
};

test("JSON that can be stored is read as it is", () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 10 }), (value) => {
      const text = JSON.stringify(value);
      const isPlain = !text.includes("\\u0000") && !text.includes("__proto__") && !/\\ud[89a-f]/i.test(text);
      if (isPlain) assert.deepEqual(parseJson(Buffer.from(text)), JSON.parse(text));
    }),
  );
});

test("what is wrong has its code", () => {
  assert.equal(code("{"), "bad_json");
  assert.equal(code(""), "bad_json");
  assert.equal(code('{"a":NaN}'), "bad_json");
  assert.equal(code(Uint8Array.of(0x22, 0xc3, 0x28, 0x22)), "bad_utf8");
  assert.equal(code(String.raw`"\ud800"`), "bad_text");
  assert.equal(code(String.raw`{"a\u0000":1}`), "bad_text");
  assert.equal(code('{"a":[{"__proto__":{}}]}'), "bad_input");
  assert.equal(code("[".repeat(30) + "]".repeat(30)), "too_deep");
  assert.equal(code("[".repeat(30_000) + "]".repeat(30_000)), "too_deep");
  assert.equal(code('{"constructor":1,"toString":2}'), "read");
});

test("no error repeats what was sent", () => {
  for (const text of ['{"password":"S3cret', '{"S3cret\\u0000":1}', '"S3cret\\ud800"']) {
    try {
      parseJson(Buffer.from(text));
      assert.fail("read");
    } catch (error) {
      assert.ok(error instanceof ApiError);
      assert.ok(!`${error.message} ${error.detail ?? ""}`.includes("S3cret"));
    }
  }
});
