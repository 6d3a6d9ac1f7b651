import { sharesOf, type Shares } from "./shares.ts";

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
