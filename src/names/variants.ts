// Other forms of one name or word that no rule of spelling explains: Bill is William, Sasha is Aleksandr, zavod is plant. Tokens that may stand
// for each other share the key of a group; an index keeps its tokens under their keys and looks up the keys of what is asked.
import { alignmentDistance, codeUnits } from "./distance.ts";
import { pinyinOf } from "./mandarin.ts";
import { organisationGroups } from "./organisations.ts";
import { patronymicOf } from "./patronymics.ts";
import { skeletonOf } from "./skeleton.ts";
import { givenNames, petNames } from "./tables/given-names.ts";
import { nicknames } from "./tables/nicknames.generated.ts";

/** A key shared by all tokens of a group, and how alike two tokens are that have nothing but the group in common. */
export interface VariantKey {
  /** 26 bits, never 0. Stable for one build; not to be kept in files. */
  readonly key: number;
  /** 0 to 1. */
  readonly likeness: number;
}

/** One name as neighbouring languages write it, a pet name or cognate, a word of organisations that means the same, Mandarin in another romanisation. */
const worth = { spelling: 0.85, nickname: 0.7, word: 0.8, mandarin: 0.75 } as const;

/**
 * The groups of a folded token: none for most. A patronymic has the group of the name it is made of: Uladzimiravich and Vladimirovich; a word that may be
 * Mandarin, those of what it is in pinyin: Kuohsiung and Guoxiong. Pure and bounded; some 300 nanoseconds.
 */
export function variantKeysOf(token: string): readonly VariantKey[] {
  const mandarin = mandarinKeysOf(token);
  const others = otherKeysOf(token);
  return mandarin.length === 0 ? others : [...others, ...mandarin].slice(0, mostGroups);
}

/** The groups of a word that may be Mandarin, those of what it is in pinyin: of words joined by guess too, as hyphens are written or not. */
export function mandarinKeysOf(token: string): readonly VariantKey[] {
  const pinyin = pinyinOf(token);
  return pinyin.length === 0 ? none : pinyin.slice(0, mostGroups).map(keyOfPinyin);
}

function otherKeysOf(token: string): readonly VariantKey[] {
  groups ??= readGroups();
  const known = groups.byToken.get(token);
  if (known !== undefined) return known;
  if (token.length < shortestStem) return none;
  const patronymic = patronymicOf(token);
  if (patronymic !== undefined) return keysOfPatronymic(groups.byToken, patronymic);
  return keysOfWordAlike(groups, token);
}

const none: readonly VariantKey[] = [];

interface Groups {
  readonly byToken: ReadonlyMap<string, readonly VariantKey[]>;
  /** Long words of organisations by their consonants, for those of them that are written or end otherwise. */
  readonly words: ReadonlyMap<string, readonly Word[]>;
}

interface Word {
  readonly text: string;
  readonly units: Uint16Array;
  readonly key: VariantKey;
}

let groups: Groups | undefined;

function readGroups(): Groups {
  const read = new Map<string, VariantKey[]>();
  const long = new Map<string, Word[]>();
  let count = 0;
  const add = (token: string, key: VariantKey): void => {
    const known = read.get(token);
    if (known === undefined) read.set(token, [key]);
    else if (known.every((other) => other.key !== key.key) && known.length < mostGroups) known.push(key);
  };
  const addLines = (text: string, likeness: number): void => {
    for (const line of text.trim().split("\n")) {
      count++;
      for (const name of line.split("|")) add(name, { key: count, likeness });
    }
  };
  addLines(givenNames, worth.spelling);
  addLines(petNames, worth.nickname);
  addLines(nicknames, worth.nickname);
  for (const { words, short } of organisationGroups()) {
    const key = { key: ++count, likeness: worth.word };
    for (const word of [short, ...words]) {
      if (word.includes(" ")) continue;
      add(word, key);
      if (word.length < shortestStem || !isLatin.test(word)) continue;
      const consonants = skeletonOf(word);
      long.set(consonants, [...(long.get(consonants) ?? []), { text: word, units: codeUnits(word), key }]);
    }
  }
  return { byToken: read, words: long };
}

/** More groups than this say nothing about a token. */
const mostGroups = 12;
const shortestStem = 7;
const shortestStart = 5;
const longestEnding = 4;
const isLatin = /^[a-z]+$/;

/** The groups of the words that have these consonants and are nearly these letters: names have the consonants of many words (Hosseini, asociación). */
function keysOfWordAlike({ words }: Groups, token: string): readonly VariantKey[] {
  const alike = words.get(skeletonOf(token));
  if (alike === undefined) return none;
  const units = codeUnits(token);
  const keys = new Set(alike.filter((word) => isAlike(word, token, units)).map(({ key }) => key));
  return [...keys].slice(0, mostGroups);
}

/** One letter in four may differ, or the ending: glavnyi, glavnoye. */
function isAlike({ text, units }: Word, token: string, asked: Uint16Array): boolean {
  let same = 0;
  while (same < text.length && text[same] === token[same]) same++;
  if (same >= shortestStart && Math.max(text.length, token.length) - same <= longestEnding) return true;
  const limit = Math.floor(Math.min(text.length, token.length) / 4);
  return alignmentDistance(units, asked, limit) <= limit;
}

/** The patronymic of a group's name belongs to the patronymics of all of its names, sons and daughters apart. */
function keysOfPatronymic(
  known: ReadonlyMap<string, readonly VariantKey[]>,
  { father, isDaughter }: { readonly father: readonly string[]; readonly isDaughter: boolean },
): readonly VariantKey[] {
  for (const name of father) {
    const own = known.get(name)?.filter(({ likeness }) => likeness === worth.spelling);
    if (own !== undefined && own.length > 0)
      return own.map(({ key, likeness }) => ({ key: key + (isDaughter ? 2 : 1) * patronymicKeys, likeness }));
  }
  return none;
}

/** Above the number of groups. */
const patronymicKeys = 0x1000000;

/** The group of a word of Mandarin. */
function keyOfPinyin(pinyin: string): VariantKey {
  let hash = 0x811c9dc5;
  for (let at = 0; at < pinyin.length; at += 1) hash = Math.imul(hash ^ pinyin.charCodeAt(at), 0x01000193);
  return { key: mandarinKeys + ((hash >>> 0) % patronymicKeys), likeness: worth.mandarin };
}

/** Above those of patronymics, and below 26 bits. */
const mandarinKeys = 3 * patronymicKeys;
