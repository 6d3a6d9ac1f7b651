import assert from "node:assert/strict";
import { existsSync, globSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import { test } from "node:test";
import fc from "fast-check";
import { canonicalBytes } from "./canonical.ts";

const vectors = "../shared/data/vectors/jcs/testdata";
const skip = existsSync(vectors) ? false : `${vectors} is absent: the RFC 8785 vectors are not run`;
const text = (value: unknown): string => Buffer.from(canonicalBytes(value)).toString();

test("the vectors of RFC 8785", { skip }, () => {
  const files = globSync(`${vectors}/input/*.json`);
  assert.equal(files.length, 6);
  for (const file of files) {
    const hex = readFileSync(`${vectors}/outhex/${basename(file, ".json")}.txt`, "utf8").replaceAll(/\s/g, "");
    assert.equal(Buffer.from(canonicalBytes(JSON.parse(readFileSync(file, "utf8")))).toString("hex"), hex, file);
  }
});

test("numbers are printed as ECMAScript prints them (RFC 8785, appendix B)", () => {
  const samples = {
    "0000000000000000": "0",
    "8000000000000000": "0",
    "0000000000000001": "5e-324",
    "7fefffffffffffff": "1.7976931348623157e+308",
    "4340000000000001": "9007199254740994",
    "444b1ae4d6e2ef50": "1e+21",
    "3eb0c6f7a0b5ed8d": "0.000001",
    "3eb0c6f7a0b5ed8c": "9.999999999999997e-7",
  };
  for (const [bits, expected] of Object.entries(samples))
    assert.equal(text(Buffer.from(bits, "hex").readDoubleBE()), expected);
});

test("the order of members does not matter, and reading back gives the same data", () => {
  fc.assert(
    fc.property(fc.jsonValue({ noUnicodeString: false }), (value) => {
      const canonical = text(value);
      assert.equal(text(JSON.parse(canonical)), canonical);
      assert.equal(text(reversed(value)), canonical);
    }),
  );
});

test("members named by numbers stand in the order of their letters too, wherever they are", () => {
  assert.equal(text({ b: 1, a: [{ 9: 1, 10: 2, "": 3 }], __proto__: null }), '{"a":[{"":3,"10":2,"9":1}],"b":1}');
  assert.equal(text(JSON.parse('{"z":0,"__proto__":{"b":1,"a":2}}')), '{"__proto__":{"a":2,"b":1},"z":0}');
  assert.equal(text({ "1a": 1, 1: 2, "-": 3 }), '{"-":3,"1":2,"1a":1}');
});

test("what JSON cannot carry faithfully is refused", () => {
  const circle: unknown[] = [];
  circle.push(circle);
  const bad: unknown[] = [
    undefined,
    NaN,
    Infinity,
    1n,
    () => 1,
    Symbol("x"),
    new Map(),
    new Date(0),
    [undefined],
    "\ud800",
    { "\udc00": 1 },
    circle,
  ];
  // oxlint-disable-next-line no-sparse-arrays -- holes are the case
  bad.push([, 1], { toJSON: () => 1 }, new Uint8Array(1));
  for (const value of bad) {
    assert.throws(() => canonicalBytes(value), { name: "SealError", code: "not_canonical" });
    assert.throws(() => canonicalBytes({ value: [value] }), { code: "not_canonical" });
  }
  assert.equal(text({ b: undefined, a: 1 }), '{"a":1}');
});

function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .toReversed()
      .map(([key, member]) => [key, reversed(member)]),
  );
}
