import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { luhnAgrees } from "./check-digits.ts";
import { readNumber } from "./number-kinds.ts";
import { repairedKeys } from "./number-repairs.ts";

const repairs = (text: string): string[] => {
  const { number, kind, valid } = readNumber(text);
  return repairedKeys({ number, ...(kind === undefined ? {} : { kind }), ...(valid === undefined ? {} : { valid }) });
};

test("a number one slip from its own check digit finds what was meant", () => {
  assert.ok(repairs("VIN 1M8GDM9AXKP042789").includes("1M8GDM9AXKP042788"));
  assert.ok(repairs("VIN 1M8DGM9AXKP042788").includes("1M8GDM9AXKP042788"), "neighbours swapped");
  assert.ok(repairs("IMEI 490154203237578").includes("i49015420323751"));
  assert.ok(repairs("GB29 NWBK 6016 1331 9268 91").includes("GB29NWBK60161331926819"));
  assert.deepEqual(repairs("1M8GDM9AXKP042788"), []);
  assert.deepEqual(repairs("WVWZZZ1JZ3W386752"), []);
});

test("a passport's number is found with the check digit of its zone behind it", () => {
  // ICAO 9303-4, appendix B: L898902C3, check digit 6.
  assert.deepEqual(repairs("L898902C36"), ["L898902C3"]);
  assert.deepEqual(repairs("L898902C37"), []);
});

test("any slip in an IMEI is repaired, among few others", () => {
  const fourteen = fc.string({ unit: fc.constantFrom(...Array.from("0123456789")), minLength: 14, maxLength: 14 });
  fc.assert(
    fc.property(fourteen, fc.nat({ max: 14 }), fc.integer({ min: 1, max: 9 }), (digits, at, by) => {
      const imei = Array.from({ length: 10 }, (_, check) => digits + String(check)).find(luhnAgrees) ?? "";
      const slipped = imei.slice(0, at) + String((Number(imei.charAt(at)) + by) % 10) + imei.slice(at + 1);
      const keys = repairedKeys({ number: slipped, kind: "imei", valid: false });
      assert.ok(keys.includes(`i${digits}`));
      assert.ok(keys.length <= 30);
    }),
  );
});
