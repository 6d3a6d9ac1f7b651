// Names whose parts bend or run together by rule: Abd al-Rahman, Abdul Rahman, Abdurrahman; Badr al-Din, Badreddine; Vishnevskaya, Vishnevsky.

/**
 * One form for all ways to write such a name in one word ("abdalrahman", "abderrahmane"; "badraldin", "badreddine"), and for surnames in -sky and -skaya; other words stay. For telling
 * whether two spellings are one name, never to be shown. Folded Latin only.
 */
export function compoundForm(word: string): string {
  if (word.length < shortest) return word;
  if (word.startsWith("abd")) return servantForm(word);
  if (adjective.test(word)) return word.replace(adjective, "$1i");
  return word.endsWith("n") || word.endsWith("ne") ? faithForm(word) : word;
}

/** Whether a word is one that is also written as two or three: an Abdul or an -eddin. */
export function isCompound(word: string): boolean {
  const mayBe = word.startsWith("abd") || word.endsWith("n") || word.endsWith("ne");
  return mayBe && !adjective.test(word) && compoundForm(word) !== word;
}

/** Whether `compoundForm` may change a word: tells without making a string of it, and is seldom wrong where it says so. */
export function mayBend(units: Uint16Array, start: number, length: number): boolean {
  if (length < shortest) return false;
  const end = start + length;
  const last = units[end - 1];
  if (units[start] === letter.a && units[start + 1] === letter.b && units[start + 2] === letter.d) return true;
  if (last === letter.n || last === letter.e) return endsWith(letter.d, units, end);
  const isVowel = last === letter.a || last === letter.i || last === letter.y || last === letter.j;
  return isVowel && endsWith(letter.k, units, end);
}

const letter = { a: 97, b: 98, d: 100, e: 101, i: 105, j: 106, k: 107, n: 110, y: 121 } as const;

/** Whether a letter is among those that endings begin with: two to five from the end. */
function endsWith(unit: number, units: Uint16Array, end: number): boolean {
  for (let at = end - 5; at < end - 1; at++) if (units[at] === unit) return true;
  return false;
}

const shortest = 6;
/** Surnames that are adjectives: -sky, -skii, -skoy, and of women -skaya, -tskaia. */
const adjective = /([sc]k)(?:[ao][iyj]?a|[iy][iyj]?|o[iyj])$/;

/** "abd", the article in any of its forms, and one of the names of God, which keeps its letters. Abdallah is too common to be taken apart. */
function servantForm(word: string): string {
  const found = servant.exec(word);
  const name = found?.[2];
  if (name === undefined || ofGod.test(word)) return word;
  return `abd${name}`;
}

const servant = /^abd[aeiou]{0,2}(?:l|([rsntdz])(?=\1))?([a-z]{3,})$/;
const ofGod = /^abd[aeiou]{0,2}l{1,2}a+(?:h|y|$)/;

/** A name, the article in any of its forms, and "din": faith. */
function faithForm(word: string): string {
  const name = faith.exec(word)?.[1];
  return name === undefined ? word : `${name.replace(/[aeiouy]+$/, "")}adin`;
}

const faith = /^([a-z]{2,}?)(?:[aeiou]{1,2}[ld]?|[ld])d(?:i|ee|ie|y)ne?$/;

/** Whether a part is the "servant" of a name of God that follows: Abdul Rahman. */
export function beginsCompound(part: string): boolean {
  return servants.has(part);
}

/** Whether a part is the "faith" of a name before it (Badr al-Din), or the second half of an Indian or Nepali given name (Prem Bahadur, Prembahadur). */
export function endsCompound(part: string): boolean {
  return faiths.has(part) || secondHalves.has(part);
}

const servants = new Set("abd abdul abdel abdal abdol abdoul abdur abder abdus abdes abdu".split(" "));
const faiths = new Set("din deen dine dien addin eddin eddine uddin aldin".split(" "));
/** Written apart in Latin letters, and in one word in Devanagari as often as not. */
const secondHalves = new Set(
  "bahadur prasad prashad parsad kumar kumari lal nath chandra narayan das raj devi".split(" "),
);
