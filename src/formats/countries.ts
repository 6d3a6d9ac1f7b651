// Which country a text means: codes and English names as lists print them.
import { Country } from "#domain";
import { icaoCodes, isoCodes, otherSpellings } from "./country-codes.ts";

/**
 * The country that a text means, or nothing: an alpha-2 or alpha-3 code in capitals, or an English name in any of the usual orders
 * ("Korea, North", "Iran (Islamic Republic of)", "The Gambia"). What is not understood stays text in the record.
 */
export function countryOf(text: string): Country | undefined {
  if (text.length > 200) return undefined;
  const trimmed = text.trim();
  return (
    codes.get(trimmed) ??
    spellingsOf(trimmed)
      .map((spelling) => names.get(spelling))
      .find((found) => found !== undefined)
  );
}

/** The country of a three-letter field of an MRZ (ICAO Doc 9303-3, section 5); fillers are ignored. */
export function countryOfIcao(field: string): Country | undefined {
  const code = field.replaceAll("<", "");
  return icao.get(code) ?? (code.length === 3 ? codes.get(code) : undefined);
}

/** The forms under which a name is looked up, the most literal first. */
function spellingsOf(text: string): string[] {
  const withoutBrackets = text.replaceAll(/\([^)]*\)/g, " ");
  const comma = text.indexOf(",");
  const turned = comma === -1 ? [] : [`${text.slice(comma + 1)} ${text.slice(0, comma)}`];
  return [text, ...turned, withoutBrackets].map(plain);
}

function plain(text: string): string {
  const letters = text.normalize("NFKD").replaceAll(/\p{M}/gu, "").toLowerCase();
  return letters
    .replaceAll(/['’.]/g, "")
    .replaceAll("&", " and ")
    .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
    .replace(/^ *the /, "")
    .replace(/\bst\b/, "saint")
    .trim();
}

const icao = new Map(Object.entries(icaoCodes).map(([code, country]) => [code, Country.parse(country)]));

const { codes, names } = tables();

function tables(): { codes: ReadonlyMap<string, Country>; names: ReadonlyMap<string, Country> } {
  const english = new Intl.DisplayNames("en", { type: "region", fallback: "none" });
  const byCode = new Map<string, Country>();
  const byName = new Map<string, Country>();
  for (const pair of isoCodes.trim().split(/\s+/)) {
    const country = Country.parse(pair.slice(0, 2));
    byCode.set(country, country).set(pair.slice(2), country);
    for (const spelling of spellingsOf(english.of(country) ?? country))
      if (!byName.has(spelling)) byName.set(spelling, country);
  }
  for (const code of ["XK", "EU", "UN"]) byCode.set(code, Country.parse(code));
  for (const [code, list] of Object.entries(otherSpellings)) {
    for (const spelling of list.split("|")) byName.set(plain(spelling), Country.parse(code));
  }
  return { codes: byCode, names: byName };
}
