// Reference regions: which countries are meant by one. The first five are the regions of the UN's M49 standard, in which each country is once.
import { z } from "zod";
import { Country } from "./codes.ts";

/** A reference region by its name; catalogues say it in the reader's language. */
export const Region = z.enum([
  "africa",
  "americas",
  "asia",
  "europe",
  "oceania",
  "arab-states",
  "european-union",
  "gulf",
  "schengen",
  "western-balkans",
]);
export type Region = z.infer<typeof Region>;

const said: Readonly<Record<Region, string>> = {
  africa: `AO BF BI BJ BW CD CF CG CI CM CV DJ DZ EG EH ER ET GA GH GM GN GQ GW IO KE KM LR LS LY MA MG ML MR MU MW MZ NA NE NG RE RW SC SD SH
    SL SN SO SS ST SZ TD TF TG TN TZ UG YT ZA ZM ZW`,
  americas: `AG AI AR AW BB BL BM BO BQ BR BS BV BZ CA CL CO CR CU CW DM DO EC FK GD GF GL GP GS GT GY HN HT JM KN KY LC MF MQ MS MX NI PA PE PM PR
    PY SR SV SX TC TT US UY VC VE VG VI`,
  asia: `AE AF AM AZ BD BH BN BT CN CY GE HK ID IL IN IQ IR JO JP KG KH KP KR KW KZ LA LB LK MM MN MO MV MY NP OM PH PK PS QA SA SG SY TH TJ TL TM
    TR TW UZ VN YE`,
  europe: `AD AL AT AX BA BE BG BY CH CZ DE DK EE ES FI FO FR GB GG GI GR HR HU IE IM IS IT JE LI LT LU LV MC MD ME MK MT NL NO PL PT RO RS RU SE
    SI SJ SK SM UA VA XK`,
  oceania: "AS AU CC CK CX FJ FM GU HM KI MH MP NC NF NR NU NZ PF PG PN PW SB TK TO TV UM VU WF WS",
  // The members of the League of Arab States.
  "arab-states": "AE BH DJ DZ EG IQ JO KM KW LB LY MA MR OM PS QA SA SD SO SY TN YE",
  "european-union": "AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK",
  // The members of the Cooperation Council for the Arab States of the Gulf.
  gulf: "AE BH KW OM QA SA",
  schengen: "AT BE BG CH CZ DE DK EE ES FI FR GR HR HU IS IT LI LT LU LV MT NL NO PL PT RO SE SI SK",
  "western-balkans": "AL BA ME MK RS XK",
};

const sets: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries(said).map(([region, codes]) => [region, new Set(codes.split(/\s+/))]),
);

/** Whether a country is in a region. */
export function isInRegion(country: Country, region: Region): boolean {
  return sets.get(region)?.has(country) === true;
}

/** The countries of a region, by their codes. */
export function countriesOf(region: Region): Country[] {
  return [...(sets.get(region) ?? [])].map((code) => Country.parse(code)).toSorted();
}
