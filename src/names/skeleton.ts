// The consonants a name keeps however it is spelled: Mohammed, Muhamad and Mohamad are one, Gaddafi, Qadhafi and Kadafi another.

/** Several letters that write one consonant, by their first letter, longest first. */
const groups: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  c: pairsOf("ch=S cz=S ck=K cq=K"),
  d: pairsOf("dsch=J dzh=J dj=J dt=T dh=T dz=S"),
  g: pairsOf("gh=K"),
  k: pairsOf("kh=K"),
  p: pairsOf("ph=F pf=F"),
  q: pairsOf("qu=K"),
  s: pairsOf("schtsch=S shch=S sch=S sh=S sz=S"),
  t: pairsOf("tsch=S tch=S th=T ts=S tz=S tx=S"),
  x: pairsOf("x=KS"),
  z: pairsOf("zh=J"),
};

const consonants: Readonly<Record<string, string>> = Object.fromEntries(
  pairsOf("b=P c=K d=T f=F g=K j=J k=K l=l m=m n=n p=P q=K r=r s=S t=T v=F z=S"),
);

function pairsOf(text: string): (readonly [string, string])[] {
  return text.split(" ").map((pair) => {
    const [letters = "", sound = ""] = pair.split("=");
    return [letters, sound] as const;
  });
}

/**
 * A consonant skeleton of a folded Latin part: vowels, h, w and y fall (a first vowel stays as "A"), voiced and unvoiced consonants merge,
 * doubles become one. Parts of the same skeleton sound alike in at least one language; it is a key for finding, never proof.
 */
export function skeletonOf(latin: string): string {
  const end = Math.min(latin.length, longest);
  let skeleton = vowels.includes(latin[0] ?? "b") ? "A" : "";
  for (let at = 0; at < end;) {
    const [letters, sound] = soundAt(latin, at);
    for (const letter of sound) if (!skeleton.endsWith(letter)) skeleton += letter;
    at += letters.length;
  }
  return skeleton;
}

const longest = 24;
const vowels = "aeiouyhw";

/** The letters at a place that write one sound, and the sound: empty for vowels. */
function soundAt(latin: string, at: number): readonly [string, string] {
  const letter = latin[at] ?? "";
  const next = latin[at + 1] ?? "";
  for (const group of groups[letter] ?? []) {
    if (latin.startsWith(group[0], at) && !(group[0] === "ch" && latin[at + 2] === "r")) return group;
  }
  if (letter === "c" && (next === "e" || next === "i" || next === "y")) return [letter, "S"];
  return [letter, vowels.includes(letter) ? "" : (consonants[letter] ?? letter)];
}
