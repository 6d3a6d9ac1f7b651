import assert from "node:assert/strict";
import { test } from "node:test";
import { Country } from "./codes.ts";
import { countriesOf, isInRegion, Region } from "./regions.ts";

const continents = ["africa", "americas", "asia", "europe", "oceania"] as const;

test("each country is in one continent: 249 of ISO 3166-1 but for Antarctica, and Kosovo", () => {
  const all = continents.flatMap(countriesOf);
  assert.equal(new Set(all).size, all.length, "a country stands twice");
  assert.equal(all.length, 249);
  assert.ok(!all.includes(Country.parse("AQ")));
});

test("every other region is of countries that are in a continent", () => {
  const all = new Set(continents.flatMap(countriesOf));
  for (const region of Region.options)
    for (const country of countriesOf(region)) assert.ok(all.has(country), `${country} of ${region}`);
  assert.equal(countriesOf("european-union").length, 27);
  assert.equal(countriesOf("schengen").length, 29);
  assert.equal(countriesOf("arab-states").length, 22);
});

test("a country is in its regions and in no other", () => {
  const of = (code: string): Region[] => Region.options.filter((region) => isInRegion(Country.parse(code), region));
  assert.deepEqual(of("AL"), ["europe", "western-balkans"]);
  assert.deepEqual(of("AE"), ["asia", "arab-states", "gulf"]);
  assert.deepEqual(of("XP"), []);
});
