import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { ibanAgrees, ibanLength, isVin, luhnAgrees, vinAgrees } from "./check-digits.ts";

test("examples of the standards keep their check digits", () => {
  // 49 CFR 565 and common example VINs; 3GPP TS 23.003 and GSMA; the IBAN registry's own examples.
  for (const vin of ["1M8GDM9AXKP042788", "11111111111111111", "5GZCZ43D13S812715"])
    assert.equal(vinAgrees(vin), true, vin);
  assert.equal(vinAgrees("1M8GDM9A1KP042788"), false);
  for (const imei of ["490154203237518", "352099001761481"]) assert.ok(luhnAgrees(imei), imei);
  for (const iban of [
    "AL47212110090000000235698741",
    "GB29NWBK60161331926819",
    "DE89370400440532013000",
    "FR1420041010050500013M02606",
    "XK051212012345678906",
    "MK07250120000058984",
    "MT84MALT011000012345MTLCAST001S",
  ]) {
    assert.ok(ibanAgrees(iban), iban);
    assert.equal(ibanLength(iban.slice(0, 2)), iban.length);
  }
});

test("a maker outside North America and China may use the ninth place for something else", () => {
  assert.equal(vinAgrees("WVWZZZ1JZ3W386752"), undefined);
  assert.ok(isVin("WVWZZZ1JZ3W386752"));
  for (const none of ["WVWZZZ1JZ3W38675", "WVWZZZ1JZ3W38O752", "12345678901234567", "ABCDEFGHJKLMNPRST"])
    assert.ok(!isVin(none), none);
});

const digits = fc.string({ unit: fc.constantFrom(...Array.from("0123456789")), minLength: 2, maxLength: 18 });

test("one digit read wrongly never keeps a Luhn or IBAN check digit", () => {
  fc.assert(
    fc.property(digits, fc.nat(), fc.integer({ min: 1, max: 9 }), (text, where, by) => {
      const check = Array.from({ length: 10 }, (_, digit) => text + String(digit)).find(luhnAgrees) ?? "";
      const slipped = withSlip(check, where % check.length, by);
      assert.ok(luhnAgrees(check));
      assert.ok(!luhnAgrees(slipped));
      const iban =
        Array.from({ length: 97 }, (_, sum) => `GB${String(sum + 2).padStart(2, "0")}${text}`).find(ibanAgrees) ?? "";
      assert.ok(ibanAgrees(iban));
      assert.ok(!ibanAgrees(withSlip(iban, 4 + (where % text.length), by)));
    }),
  );
});

function withSlip(text: string, at: number, by: number): string {
  return text.slice(0, at) + String((Number(text.charAt(at)) + by) % 10) + text.slice(at + 1);
}
