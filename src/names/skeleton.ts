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

const vowels = "aeiouyhw";
/** Before these a single c is an s. */
const softens = "eiy";
/** By code of a letter of a to z: its sound, and the groups that begin with it. */
const sounds = byCode((letter) => (vowels.includes(letter) ? "" : (consonants[letter] ?? letter)));
const groupsOf = byCode((letter) => groups[letter]);

function byCode<Value>(of: (letter: string) => Value): (Value | undefined)[] {
  return Array.from({ length: 0x7b }, (_, code) => (code < 0x61 ? undefined : of(String.fromCharCode(code))));
}

function isVowel(code: number): boolean {
  return sounds[code] === "";
}

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
  let skeleton = isVowel(latin.charCodeAt(0)) ? "A" : "";
  let before = skeleton;
  for (let at = 0; at < end;) {
    const group = groupAt(latin, at);
    const sound = group === undefined ? soundOf(latin, at) : group[1];
    at += group === undefined ? 1 : group[0].length;
    for (let i = 0; i < sound.length; i++) {
      const letter = sound.charAt(i);
      if (letter === before) continue;
      skeleton += letter;
      before = letter;
    }
  }
  return skeleton;
}

const longest = 24;

/** The letters at a place that write one sound together, and that sound. */
function groupAt(latin: string, at: number): readonly [string, string] | undefined {
  const ofLetter = groupsOf[latin.charCodeAt(at)];
  if (ofLetter === undefined) return undefined;
  for (const group of ofLetter)
    if (latin.startsWith(group[0], at) && !(group[0] === "ch" && latin[at + 2] === "r")) return group;
  return undefined;
}

/** The sound of one letter: empty for vowels; what is no letter of a to z is its own sound. */
function soundOf(latin: string, at: number): string {
  const letter = latin[at] ?? "";
  if (letter === "c" && softens.includes(latin[at + 1] ?? " ")) return "S";
  return sounds[letter.charCodeAt(0)] ?? letter;
}
