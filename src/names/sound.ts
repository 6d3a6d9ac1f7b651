import { compoundForm } from "./compounds.ts";
import { skeletonOf } from "./skeleton.ts";

/**
 * The keys under which spellings of one name meet: its consonant skeleton, and a second one where letters are consonants to some and vowels to
 * others (j and y, v and u) or another consonant (x and kh, ch and kh). Folded Latin of three letters and more; 32 bits, never 0.
 */
export function soundKeysOf(token: string): readonly number[] {
  if (token.length < 3 || !isLatin.test(token)) return none;
  const form = compoundForm(token);
  const skeleton = skeletonOf(form);
  const key = keyOf(skeleton);
  if (!isOpen.test(form)) return [key];
  const second = skeletonOf(openForm(form));
  return second === skeleton || second.length < shortestOpen ? [key] : [key, keyOf(second)];
}

const none: readonly number[] = [];
const isLatin = /^[a-z]+$/;
const isOpen = /[jvx]|ch|sj|tj/;
/** Shorter skeletons would bring half a register together. */
const shortestOpen = 3;

/** The word with the letters that not all languages take for the same consonants written as those that fall or merge. */
function openForm(word: string): string {
  return word.replace(/ch/g, "kh").replace(/x/g, "k").replace(/[sz]j/g, "sh").replace(/[jv]/g, "h");
}

function keyOf(skeleton: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < skeleton.length; i++) hash = Math.imul(hash ^ skeleton.charCodeAt(i), 0x01000193);
  return (hash | 1) >>> 0;
}
