import { sharesOf, type Shares } from "./shares.ts";
import { mandarin } from "./tables/mandarin.generated.ts";

/**
 * What a folded Latin word is in pinyin where pinyin and Wade-Giles write it differently: "guoxiong" itself, "kuohsiung" guoxiong, "chang" zhang. What both write
 * alike needs no telling.
 */
export function pinyinOf(word: string): readonly string[] {
  if (word.length < 2 || word.length > longestWord || !mayBeMandarin.test(word)) return none;
  written ??= readSpellings();
  const giles = readings(word, written.giles, 0, mostSyllables);
  const isGiles = giles.includes(word);
  const isPinyin = !isGiles && readings(word, written.pinyin, 0, mostSyllables).length > 0;
  return [...new Set([...(isPinyin ? [word] : []), ...giles.filter((pinyin) => pinyin !== word)])];
}

const none: readonly string[] = [];
/** Letters as syllables of both systems have them, which four Latin words in five fail at once. */
const mayBeMandarin = /^(?:(?:[zcs]h|[tsh]s|[ts]z|[bpmfdtnlgkhjqxrzcswy])?[aeiou]+(?:ng?|rh?|h)?){1,3}$/;
/** A given name has two; with its surname it has three. */
const mostSyllables = 3;
const longestSyllable = 6;
const longestWord = mostSyllables * longestSyllable;
const beginsOpen = /[aeio]/;

/** What a word is in pinyin from a place on, by the syllables of one system. Within a word hardly any begins with a vowel. */
function readings(word: string, system: ReadonlyMap<string, readonly string[]>, from: number, most: number): string[] {
  if (from === word.length) return [""];
  if (from > 0 && beginsOpen.test(word.charAt(from))) return [];
  const found: string[] = [];
  for (let end = from + 1; most > 0 && end <= Math.min(word.length, from + longestSyllable); end += 1) {
    const syllables = system.get(word.slice(from, end));
    if (syllables === undefined) continue;
    for (const rest of readings(word, system, end, most - 1)) found.push(...syllables.map((pinyin) => pinyin + rest));
  }
  return found;
}

/** The syllables of both systems as pinyin, by how each writes them. */
let written:
  | { readonly pinyin: ReadonlyMap<string, readonly string[]>; readonly giles: ReadonlyMap<string, readonly string[]> }
  | undefined;

function readSpellings(): NonNullable<typeof written> {
  const syllables = [...mandarin.matchAll(/^[a-z]*[aeiouv][a-z]*/gm)].map(([syllable]) => syllable);
  const giles = new Map<string, string[]>();
  for (const syllable of syllables) {
    const spelled = wadeGiles(syllable);
    giles.set(spelled, [...(giles.get(spelled) ?? []), syllable]);
  }
  return { pinyin: new Map(syllables.map((syllable) => [syllable, [syllable]])), giles };
}

/** How names write a Mandarin syllable (pinyin, ü as v): in pinyin, in Wade-Giles, in spellings of passports between the two. */
export function mandarinSpellings(pinyin: string): Shares {
  const weights = new Map<string, number>();
  const raise = (latin: string, weight: number): void => {
    weights.set(latin, Math.max(weights.get(latin) ?? 0, weight));
  };
  raise(pinyin.replace("v", "u"), 0.7);
  if (pinyin.includes("v")) for (const vowel of ["yu", "v"]) raise(pinyin.replace("v", vowel), 0.15);
  const giles = wadeGiles(pinyin);
  raise(giles, 0.25);
  for (const [pattern, written] of loose) if (pattern.test(giles)) raise(giles.replace(pattern, written), 0.06);
  return sharesOf(weights, 6);
}

/** Wade-Giles as names write it: without apostrophes and dots. */
function wadeGiles(pinyin: string): string {
  const special = wholes.get(pinyin);
  if (special !== undefined) return special;
  const initial = /^(zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?/.exec(pinyin)?.[0] ?? "";
  const final = pinyin.slice(initial.length);
  const onset = initials.get(initial) ?? initial;
  if (final === "uo" && !/^[gkh]$|^sh$/.test(initial)) return `${onset}o`;
  if (final === "e" && /^[gkh]$/.test(initial)) return `${onset}o`;
  if (final === "ui" && /^[gk]$/.test(initial)) return `${onset}uei`;
  if (/^[jqx]$/.test(initial) && finals.has(final)) return onset + (finals.get(final) ?? "");
  return onset + (finals.get(final) ?? final);
}

const initials = new Map(
  Object.entries({ b: "p", d: "t", g: "k", j: "ch", q: "ch", x: "hs", zh: "ch", r: "j", z: "ts", c: "ts" }),
);
const finals = new Map(
  Object.entries({ ian: "ien", ie: "ieh", ue: "ueh", ve: "ueh", ong: "ung", iong: "iung", e: "eh", v: "u" }),
);
const wholes = new Map(
  Object.entries({
    zhi: "chih",
    chi: "chih",
    shi: "shih",
    ri: "jih",
    zi: "tzu",
    ci: "tzu",
    si: "szu",
    er: "erh",
    yan: "yen",
    you: "yu",
    yong: "yung",
    yi: "i",
    ye: "yeh",
    yue: "yueh",
    e: "o",
  }),
);

/** What passports of Taiwan and Singapore make of Wade-Giles. */
const loose: readonly (readonly [RegExp, string])[] = [
  [/ueh$/, "ue"],
  [/ieh$/, "ie"],
  [/eh$/, "e"],
  [/^hs/, "sh"],
  [/^ts(?=[aeou])/, "ch"],
  [/ih$/, "i"],
  [/ien$/, "ian"],
  [/uei$/, "ui"],
  [/^tz/, "ts"],
  [/^i$/, "yee"],
  [/ung$/, "ong"],
];
