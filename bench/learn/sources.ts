// What the letter tables are learnt from: alphabets, abjads and abugidas, and East Asian scripts where they write foreign names by sound.
import type { Shape } from "./em.ts";
import { arabicOfWikipedia, coling, type WordPair } from "./word-pairs.ts";

/** What the table of one script is learnt from. */
export interface Source {
  /** Name of the script in Unicode. */
  readonly script: string;
  /** Word pairs, and what they are called in the header of the table. */
  readonly words?: { readonly read: () => Iterable<WordPair>; readonly named: string };
  /** Languages of Wikidata labels, and locales of CLDR display names. */
  readonly languages: readonly string[];
  readonly locales: readonly string[];
  readonly shape: Shape;
  /** Most pairs learnt from. */
  readonly most: number;
  /** Whether letters without pairs are written as the pooled model of all alphabets has it. */
  readonly pooled: boolean;
  /** How those who write the script spell its letters in Latin, where neither any-ascii nor other alphabets tell. */
  readonly spelt?: Readonly<Record<string, string>>;
}

const letters: Shape = { longestNative: 2, longestLatin: 4, kept: 24, least: [0.25, 0.5] };
/** With tens of thousands of pairs what is rarer is chance, and would only make the table long. */
const manyPairs: Shape = { ...letters, least: [0.5, 1] };
const colingNamed = (name: string): string => `${name}.tokens.tsv (NETransliteration-COLING2018, CC0)`;
const colingWords = (name: string): NonNullable<Source["words"]> => ({
  read: () => coling(name),
  named: colingNamed(name),
});

/** An alphabet with few free word pairs: labels of people, display names of CLDR, and the pooled model for the rest. */
const alphabet = (script: string, languages: string[], locales = languages): Source => ({
  script,
  languages,
  locales,
  shape: letters,
  most: 40_000,
  pooled: true,
});

/** "क=k,q च=ch": letters, and their spellings in Latin. */
const spelt = (text: string): Record<string, string> =>
  Object.fromEntries(
    text.split(" ").map((pair) => [pair.slice(0, pair.indexOf("=")), pair.slice(pair.indexOf("=") + 1)]),
  );

/** Hunterian, India's national system, and English habits beside it (ee, oo, w, f); Nepali says b for व. From general knowledge. */
const hindi = spelt(
  "ख=kh घ=gh ङ=ng,n च=ch छ=chh,ch झ=jh ञ=n,ny ट=t ठ=th ड=d ढ=dh ण=n त=t थ=th द=d ध=dh फ=ph,f भ=bh,b व=v,w,b श=sh,s ष=sh य=y,j ळ=l ी=i,ee,y ू=u,oo ा=a,aa ई=i,ee ऊ=u,oo ृ=ri,ru ऋ=ri,ru ऐ=ai ै=ai,ei,ay औ=au,ou,ow ौ=au,ou,ow ओ=o ॉ=o,au ऑ=o,au े=e,ay",
);

/** Tamil has one letter for a consonant that is voiced or not, or breathed: what it is, only the word tells. From general knowledge. */
const tamil = spelt(
  "க=k,g,h,kh ங=ng,n ச=s,ch,sh,j,z ஞ=n,gn,ny ட=t,d ண=n த=th,t,d,dh ந=n ப=p,b,f,ph ய=y,j ர=r வ=v,w,b ழ=zh,l ள=l ற=r,t ன=n ஜ=j,z,g ஷ=sh,s ஸ=s,z ஹ=h ஃ=f,k,h ஆ=a,aa ா=a,aa,o ஈ=i,ee ீ=i,ee,ea ஊ=u,oo ூ=u,oo ே=e,a,ay ை=ai,ei,ay,i ஐ=ai,i ௌ=au,ou,ow ோ=o,oa",
);

/** A character is read as one syllable: what fills two, each with its consonants, is what it means (莲, a lotus, Kamal) or another character's sound. */
function isOneSyllable(latin: string): boolean {
  return latin.length < 5 || !/^[^aeiouy]+[aeiouy]+[^aeiouy]+[aeiouy]/.test(latin);
}

export const sources: Readonly<Record<string, Source>> = {
  Arab: {
    ...alphabet("Arabic", ["ar", "fa", "ckb", "ur", "ps", "arz", "pnb", "azb", "mzn", "ug"], ["fa", "ckb", "ur", "ps"]),
    words: {
      read: function* () {
        yield* coling("wd_arabic");
        yield* arabicOfWikipedia();
      },
      named: `${colingNamed("wd_arabic")} and ar2en.txt (github.com/google/transliteration, Apache-2.0)`,
    },
    shape: manyPairs,
    pooled: false,
  },
  Hebr: {
    ...alphabet("Hebrew", ["he", "yi"], []),
    words: colingWords("wd_hebrew"),
    shape: manyPairs,
    pooled: false,
  },
  Cyrl: {
    ...alphabet("Cyrillic", ["ru", "uk", "bg", "sr", "mk", "be", "kk", "mn", "ky", "tg", "tt", "os"]),
    locales: ["uk", "bg", "sr", "mk", "be", "kk", "mn", "ky", "tg"],
    words: colingWords("wd_russian_80"),
    shape: manyPairs,
  },
  Grek: alphabet("Greek", ["el"]),
  Geor: alphabet("Georgian", ["ka", "xmf"], ["ka"]),
  Armn: alphabet("Armenian", ["hy"]),
  Deva: { ...alphabet("Devanagari", ["hi", "mr", "ne", "new", "sa"], ["hi", "mr", "ne"]), spelt: hindi },
  Beng: alphabet("Bengali", ["bn"], ["bn", "as"]),
  Taml: { ...alphabet("Tamil", ["ta"]), spelt: tamil },
  Sinh: alphabet("Sinhala", ["si"]),
  Thai: alphabet("Thai", ["th"]),
  Mlym: alphabet("Malayalam", ["ml"]),
  Guru: alphabet("Gurmukhi", ["pa"]),
  Gujr: alphabet("Gujarati", ["gu"]),
  Knda: alphabet("Kannada", ["kn"]),
  Telu: alphabet("Telugu", ["te"]),
  Orya: alphabet("Oriya", ["or"]),
  Mymr: alphabet("Myanmar", ["my"]),
  Khmr: alphabet("Khmer", ["km"]),
  Laoo: alphabet("Lao", ["lo"]),
  Ethi: alphabet("Ethiopic", ["am", "ti"]),
  Syrc: alphabet("Syriac", ["arc", "syc"], ["syr"]),
  Tibt: alphabet("Tibetan", ["bo", "dz"], ["dz"]),
  // East Asian scripts as they write foreign names by sound; names of their own are read by other models (`systems.ts`).
  Kana: {
    ...alphabet("Katakana", ["ja"], []),
    words: colingWords("wd_katakana"),
    shape: { ...letters, least: [1, 4] },
    pooled: false,
  },
  Hang: {
    ...alphabet("Hangul", ["ko"], []),
    words: colingWords("wd_korean"),
    shape: { longestNative: 3, longestLatin: 5, kept: 24, least: [1, 3] },
    pooled: false,
  },
  Hani: {
    ...alphabet("Han", ["zh", "zh-hans", "zh-hant", "zh-cn", "zh-tw", "zh-hk"], []),
    words: colingWords("wd_chinese"),
    shape: { longestNative: 1, longestLatin: 6, kept: 40, least: [1, 2], mayWrite: isOneSyllable },
    most: 70_000,
    pooled: false,
  },
};
