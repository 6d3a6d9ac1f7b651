import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { Content, type NumberKind } from "#domain";
import { kindOf, readNumber } from "./number-kinds.ts";
import { askedKeys, keyWorth, numberKeys, printedKey } from "./number-keys.ts";
import { numbersOf } from "./numbers.ts";
import { plainNumber } from "./plain-number.ts";

/** What the best common key of a text asked and a content held is worth; 0 when it is not found. */
function worth(text: string, content: object): number {
  const held = new Set(numbersOf(Content.parse(content)).map(({ exact }) => exact));
  return Math.max(0, ...askedKeys(readNumber(text)).map((key) => (held.has(key) ? keyWorth(key) : 0)));
}

const contact = (sort: string, value: string, service?: string): object => ({
  kind: "contact",
  sort,
  value,
  service,
  remarks: [],
});
const vehicle = (more: object): object => ({
  kind: "vehicle",
  sort: "road",
  names: [],
  identifiers: [],
  remarks: [],
  ...more,
});

test("digits of every script and letters drawn alike are one", () => {
  assert.equal(plainNumber("А 123 ВС 77"), plainNumber("A123BC-77"));
  assert.equal(plainNumber("ΝΚΑ-1234"), "NKA1234");
  assert.equal(
    plainNumber("٠١٢٣٤٥٦٧٨٩ ۰۱۲۳۴۵۶۷۸۹ ०१२३४५६७८९ ๐๑๒๓๔๕๖๗๘๙ ０１"),
    "012345678901234567890123456789012345678901",
  );
  assert.equal(plainNumber("Б-ғ 1"), "БҒ1");
});

test("the form of a number tells its kind", () => {
  const kinds: readonly (readonly [string, NumberKind | undefined])[] = [
    ["1M8GDM9AXKP042788", "vin"],
    ["49 015420 323751 8", "imei"],
    ["490154203237518", "imei"],
    ["AL47 2121 1009 0000 0002 3569 8741", "iban"],
    ["+355 69 123 4567", "phone"],
    ["00355691234567", "phone"],
    ["069 123 4567", "phone"],
    ["+٣٥٥ ٦٩ ١٢٣ ٤٥٦٧", "phone"],
    ["Some.One@Example.org", "email"],
    ["@some_one", "handle"],
    ["https://t.me/some_one", "handle"],
    ["AA 123 BB", "plate"],
    ["А123ВС 77", "plate"],
    ["SK-1234-AB", "plate"],
    ["NKA-1234", "plate"],
    ["BO 15862", undefined],
    ["BA1234567", undefined],
    ["123456789", undefined],
    ["Yusuf Karaman", undefined],
  ];
  for (const [text, kind] of kinds) assert.equal(kindOf(text), kind, text);
});

test("what a number's rules say is told, and a word before it says its kind", () => {
  assert.deepEqual(readNumber("1M8GDM9A1KP042788"), { number: "1M8GDM9A1KP042788", kind: "vin", valid: false });
  assert.equal(readNumber("WVWZZZ1JZ3W386752").valid, undefined);
  assert.deepEqual(readNumber("IMEI: 490154203237519"), { number: "490154203237519", kind: "imei", valid: false });
  assert.deepEqual(readNumber("GB29 NWBK 6016 1331 9268 18"), {
    number: "GB29 NWBK 6016 1331 9268 18",
    kind: "iban",
    valid: false,
    country: "GB",
  });
  assert.deepEqual(readNumber("+355691234567"), { number: "+355691234567", kind: "phone", valid: true, country: "AL" });
  assert.equal(readNumber("+355 69 12").valid, false);
  assert.equal(readNumber("Tel. 069 123 4567").kind, "phone");
});

test("telephones meet however they are dialled; without the country's code they say less", () => {
  const held = contact("phone", "+355 69 123 4567");
  for (const same of ["+355691234567", "00355 69 123 45 67", "+355 (0)69 123-4567", "355691234567", "+٣٥٥٦٩١٢٣٤٥٦٧"])
    assert.equal(worth(same, held), 1, same);
  for (const local of ["069 123 4567", "0691234567", "691234567"]) assert.equal(worth(local, held), 0.8, local);
  assert.equal(worth("+383 69 123 4568", held), 0);
  assert.equal(worth("+355691234567", contact("phone", "069 123 4567")), 0.8);
  assert.equal(worth("+355691234567", contact("handle", "+355 69 123 4567", "WhatsApp")), 1);
});

test("a device is found without its check digit, a vehicle by the end of its VIN, both sides alike", () => {
  const device = contact("handle", "490154203237518", "IMEI");
  assert.equal(worth("49-015420-323751-8", device), 1);
  for (const near of ["IMEI 49015420323751", "IMEI 490154203237512", "4901542032375112"])
    assert.equal(worth(near, device), 0.97, near);
  const car = vehicle({ identifiers: [{ type: "VIN", number: "1M8GDM9AXKP042788" }], plate: "А 123 ВС" });
  assert.equal(worth("1m8-gdm9ax-kp042788", car), 1);
  assert.equal(worth("KP042788", car), 0.75);
  assert.equal(worth("VIN KP042788", car), 0.75);
  assert.equal(worth("A123BC", car), 1);
  const names = ["RA-02791", "Ocean Star 12"].map((full) => ({ full, kind: "primary", script: "Latn" }));
  const plane = vehicle({ sort: "aircraft", names });
  assert.equal(worth("RA 02791", plane), 1);
  assert.equal(numbersOf(Content.parse(plane)).length, 1);
});

test("addresses of the net are folded only where the provider folds them", () => {
  assert.equal(worth("SOME.ONE+tag@GoogleMail.com", contact("email", "someone@gmail.com")), 1);
  assert.equal(worth("someone+tag@proton.me", contact("email", "someone@proton.me")), 1);
  assert.equal(worth("some.one@example.org", contact("email", "someone@example.org")), 0);
  assert.equal(worth("someone+tag@example.org", contact("email", "someone@example.org")), 0);
  assert.equal(worth("@Some_One", contact("handle", "https://t.me/some_one")), 1);
  assert.equal(worth("@someone", contact("handle", "some_one")), 0);
});

test("keys are printed without their mark", () => {
  assert.equal(printedKey("vKP042788"), "KP042788");
  assert.equal(printedKey("tom@example.org"), "tom@example.org");
  assert.equal(keyWorth("tom@example.org"), 1);
});

test("any text gives few and short keys, and finds itself", () => {
  const sorts = fc.constantFrom<(NumberKind | undefined)[]>(
    undefined,
    "vin",
    "imei",
    "iban",
    "phone",
    "email",
    "handle",
    "plate",
  );
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 300 }), sorts, (number, kind) => {
      const held = numberKeys({ number, kind });
      const asked = askedKeys({ number, kind });
      assert.ok(asked.length <= 4 && asked.every((key) => key.length <= 64));
      assert.equal(asked[0], held[0]);
      assert.equal(plainNumber(plainNumber(number)), plainNumber(number));
      readNumber(number);
    }),
  );
});
