// The consonants a name keeps however it is spelled: Mohammed, Muhamad and Mohamad are one, Gaddafi, Qadhafi and Kadafi another.

/** Several letters that write one consonant, longest first. */
const groups: readonly (readonly [RegExp, string])[] = [
  [/tsch|tch|cz|ch(?!r)/g, "S"],
  [/schtsch|shch|sch|sh|sz/g, "S"],
  [/dzh|dj|dsch|zh/g, "J"],
  [/kh|gh|ck|cq|kk|qu/g, "K"],
  [/ph|pf/g, "F"],
  [/th|dt|dh/g, "T"],
  [/ts|tz|zz|ss|dz/g, "S"],
  [/x/g, "KS"],
  [/c(?=[eiy])/g, "S"],
  [/[ckqg]/g, "K"],
  [/[szS]/g, "S"],
  [/[td]/g, "T"],
  [/[fv]/g, "F"],
  [/[pb]/g, "P"],
  [/[j]/g, "J"],
];

/**
 * A consonant skeleton of a folded Latin part: vowels, h, w and y fall (a first vowel stays as "A"), voiced and unvoiced consonants merge,
 * doubles become one. Parts of the same skeleton sound alike in at least one language; it is a key for finding, never proof.
 */
export function skeletonOf(latin: string): string {
  let text = latin.slice(0, 24);
  for (const [pattern, letter] of groups) text = text.replace(pattern, letter);
  const first = /^[aeiouyhw]/.test(text) ? "A" : "";
  return first + text.replace(/[aeiouyhw]/g, "").replace(/(.)\1+/g, "$1");
}
