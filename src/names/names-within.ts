// Other names that a list writes inside a name: "Khald (a.k.a. Khaled) AL-TAWEEL", "Matviyenko (born Tyutina)", "Rightmove Ltd, formerly Wrongway Ltd".

/**
 * The names that one written name holds, the plain one first; most hold just themselves. What is in brackets after "a.k.a.", "born" or "formerly" is
 * a name of its own when it has several words; a single word stays where it is. Other brackets at the end are left out of one name and kept in another,
 * initials are a name too. At most `mostWithin`.
 */
export function namesWithin(written: string): string[] {
  if (!mayHold.test(written)) return [written];
  const found = new Set<string>();
  for (const name of written.slice(0, longestWritten).split(outside)) {
    for (const text of withBrackets(name)) if (/\p{L}/u.test(text)) found.add(text);
  }
  return found.size === 0 ? [written] : [...found].slice(0, mostWithin);
}

const mostWithin = 6;
const longestWritten = 500;
const mark = String.raw`(?:[afn]\.?k\.?a\b\.?|also known as|also called|alias|formerly known as|formerly|previously|now known as|born|n[ée]e)`;
const mayHold = new RegExp(String.raw`[(（;]|[\s,]${mark}[\s:]`, "iu");
/** Between names: a semicolon, or a mark that stands in no bracket. */
const outside = new RegExp(String.raw`\s*;\s*|[\s,]+${mark}[\s:]+(?![^()]*\))`, "iu");
const bracket = /[(（]([^()（）]{1,200})[)）]/gu;
const marked = new RegExp(String.raw`^\s*${mark}[\s:]+`, "iu");

function withBrackets(name: string): string[] {
  const plain = tidy(name.replace(bracket, " "));
  const names: string[] = [];
  let isOneName = true;
  for (const [whole, inside = ""] of name.matchAll(bracket)) {
    const others = inside.replace(marked, "").split(/\s*[,/]\s*|\s+or\s+/u);
    const isMarked = marked.test(inside);
    if (isMarked && others.some((other) => tidy(other).includes(" "))) names.push(...others);
    else if (isInitials(inside.trim(), plain)) names.push(inside);
    // Another spelling of one word stands beside it, and parts that are not asked for cost little.
    else if (isMarked || !name.trimEnd().endsWith(whole)) isOneName = false;
    else names.push(name);
  }
  return [isOneName ? plain : name, ...names].map(tidy);
}

/** Whether a word in capitals is made of first letters of the name: "Safiran Payam Darya (SAPID)". */
function isInitials(word: string, name: string): boolean {
  if (!/^\p{Lu}{2,10}$/u.test(word)) return false;
  const firsts = name.split(/[\s-]+/u).map((part) => part.slice(0, 1).toUpperCase());
  return firsts[0] === word[0] && [...word].filter((letter) => firsts.includes(letter)).length * 2 > word.length;
}

const tidy = (text: string): string => text.replace(/\s+/gu, " ").replace(/^[\s,"'‘’“”]+|[\s,"'‘’“”]+$/gu, "");
