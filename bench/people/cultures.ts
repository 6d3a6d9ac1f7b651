// Whose names there are, how many of them, and how their names are put together.
import { ranks, type Chance } from "./chance.ts";
import { sourcesOf, type Sources } from "./sources.ts";

/** A people with names of its own. */
export interface Culture {
  readonly countries: readonly string[];
  /** ISO 15924 of the letters that its names have besides Latin ones. */
  readonly script: string;
  readonly particles: readonly (readonly string[])[];
  /** Whether family names come first in its own script. */
  readonly isFamilyFirst: boolean;
  /** Whether a person has the family names of both parents. */
  readonly hasTwoFamilies: boolean;
  readonly male: Sources;
  readonly female: Sources;
  readonly givenRank: (chance: Chance) => number;
  readonly familyRank: (chance: Chance) => number;
}

/** locale; countries; share; particles, "+" between those that go together; marks: f family first, t two family names; script. */
const table = `
en; US GB CA AU IE NZ; 9; ; ;
en_IN; IN; 5; ; ;
en_NG; NG; 2; ; ;
en_GH; GH; 1; ; ;
en_ZA; ZA; 1; van+der,van; ;
yo_NG; NG; 1; ; ;
zu_ZA; ZA; 1; ; ;
af_ZA; ZA NA; 1; van,van+der,de; ;
de; DE; 4; von,zu,von+der; ;
de_AT; AT; 1; von; ;
de_CH; CH; 1; von; ;
nl; NL; 1; van,van+der,de,van+den; ;
fr; FR; 4; de,du,de+la,le; ;
fr_BE; BE; 1; de,van,van+den; ;
fr_CH; CH LU; 1; de; ;
fr_SN; SN ML CI; 2; ; ;
it; IT; 4; di,de,del,della,de+la; ;
es; ES; 4; de,de+la,del,de+los; t;
es_MX; MX CO PE EC VE AR; 6; de,de+la,del; t;
pt_BR; BR; 3; da,de,dos,do; t;
pt_PT; PT AO MZ; 2; da,de,dos,do; t;
ro; RO MD; 3; ; ;
pl; PL; 3; ; ;
cs_CZ; CZ; 1; ; ;
sk; SK; 1; ; ;
hr; HR BA; 2; ; ;
sr_RS_latin; RS ME; 2; ; ;
sl_SI; SI; 1; ; ;
hu; HU; 1; ; f;
lv; LV; 1; ; ;
fi; FI; 1; ; ;
sv; SE; 1; af,von; ;
da; DK; 1; ; ;
nb_NO; NO; 1; ; ;
tr; TR; 4; ; ;
az; AZ; 1; ; ;
uz_UZ_latin; UZ; 1; ; ;
ku_kmr_latin; TR IQ SY; 1; ; ;
id_ID; ID MY; 3; bin,binti; ;
vi; VN; 2; ; f;
ru; RU BY KZ; 5; ; ; Cyrl
uk; UA; 3; ; ; Cyrl
mk; MK BG; 1; ; ; Cyrl
el; GR CY; 2; ; ; Grek
ka_GE; GE; 1; ; ; Geor
hy; AM; 1; ; ; Armn
ne; NP IN; 1; ; ; Deva
th; TH; 1; ; ; Thai
ko; KR KP; 2; ; f; Hang
zh_CN; CN TW SG MY; 5; ; f; Hani
ja; JP; 2; ; f; Jpan
arabic; MA DZ TN EG SY IQ LB JO SA AE YE LY SD IR PK AF; 12; al,bin,abu,ben,el,ibn,al,al; ; Arab
hebrew; IL; 1; ben,bar; ; Hebr
`;

/** All cultures, each as often as its share: one drawn evenly has the shares of the population. */
export function cultures(): Culture[] {
  const rows = table.trim().split("\n");
  return rows.flatMap((row, at) => {
    const [locale = "", countries = "", share = "1", particles = "", marks = "", script = ""] = row
      .split(";")
      .map((cell) => cell.trim());
    const sources = (sex: "male" | "female"): Sources => sourcesOf(locale, sex, at * 16 + (sex === "male" ? 3 : 7));
    const isFew = ["zh_CN", "ko", "vi", "ja"].includes(locale);
    const culture = {
      countries: countries.split(" "),
      script: script === "" ? "Latn" : script,
      particles: particles === "" ? [] : particles.split(",").map((one) => one.split("+")),
      isFamilyFirst: marks.includes("f"),
      hasTwoFamilies: marks.includes("t"),
      male: sources("male"),
      female: sources("female"),
      givenRank: ranks(givenNames, { steep: 1.15, flat: locale === "arabic" ? 4 : 14 }),
      familyRank: isFew ? ranks(fewFamilies, { steep: 1.2, flat: 3 }) : ranks(families, { steep: 1.02, flat: 30 }),
    };
    return Array.from({ length: Number(share) }, () => culture);
  });
}

/** How many names of each kind a culture has at most. China, Korea, Vietnam and Japan have few family names. */
const givenNames = 20_000;
const families = 400_000;
const fewFamilies = 160;
