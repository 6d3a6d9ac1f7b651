import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { Country } from "#domain";
import { isoCodes } from "./country-codes.ts";
import { countryOf } from "./countries.ts";

test("codes and names are understood in the orders that lists use", () => {
  const spellings = {
    KP: ["Korea, North", "North Korea", "Democratic People's Republic of Korea", "DPRK", "PRK", "KP"],
    KR: ["Korea, South", "Republic of Korea"],
    CD: ["Congo, Democratic Republic of the", "Democratic Republic of the Congo", "COD"],
    CG: ["Congo, Republic of the", "Congo"],
    IR: ["Iran", "Iran (Islamic Republic of)", "Iran, Islamic Republic of"],
    MK: ["North Macedonia", "Macedonia, The Former Yugoslav Republic of", "North Macedonia, The Republic of", "MKD"],
    TR: ["Turkey", "Türkiye", "Turkiye"],
    CI: ["Côte d’Ivoire", "Cote d'Ivoire", "Ivory Coast"],
    BA: ["Bosnia and Herzegovina", "Bosnia & Herzegovina"],
    GM: ["The Gambia", "Gambia, The"],
    SY: ["Syrian Arab Republic", "syria"],
    SU: ["Soviet Union", "former Soviet Union"],
    YU: ["Yugoslavia"],
    XK: ["Kosovo", "XK"],
    PS: ["Palestinian", "State of Palestine"],
    GB: ["United Kingdom", "England", "GBR"],
  };
  for (const [code, all] of Object.entries(spellings))
    for (const spelling of all) assert.equal(countryOf(spelling), code, spelling);
});

test("every ISO 3166-1 code is known by both codes and by its English name", () => {
  const english = new Intl.DisplayNames("en", { type: "region" });
  const pairs = isoCodes.trim().split(/\s+/);
  assert.equal(new Set(pairs.map((pair) => pair.slice(0, 2))).size, 249);
  assert.equal(new Set(pairs.map((pair) => pair.slice(2))).size, 249);
  for (const pair of pairs)
    for (const text of [pair.slice(0, 2), pair.slice(2), english.of(pair.slice(0, 2)) ?? ""])
      assert.equal(countryOf(text), pair.slice(0, 2), text);
});

test("what is no country is none, and nothing throws", () => {
  for (const text of [
    "",
    "na",
    "in",
    "Atlantis",
    "undetermined",
    "Jalisco",
    "x".repeat(100_000),
    "constructor",
    "__proto__",
  ])
    assert.equal(countryOf(text), undefined, text.slice(0, 20));
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      const country = countryOf(text);
      assert.ok(country === undefined || Country.safeParse(country).success);
    }),
  );
});
