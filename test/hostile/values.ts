// Nasty values, in the shapes that have broken other programs.
import type { Random } from "./random.ts";

/** Stands in every secret that is sent: no answer may hold it. */
export const secretMark = "S3cr3tM4rk";

const texts = [
  "'; DROP TABLE records; --",
  '" OR 1=1 --',
  "Robert'); DELETE FROM users WHERE ('1'='1",
  "%' UNION SELECT * FROM sessions --",
  "<script>alert(1)</script>",
  "<img src=x onerror=alert(1)>",
  '"><svg/onload=alert(1)>',
  "javascript:alert(1)",
  "{{7*7}}${7*7}<%= 7*7 %>",
  "../../../../etc/passwd",
  "..\\..\\windows\\win.ini",
  "file:///etc/passwd",
  "|| cat /etc/passwd",
  "$(reboot)",
  "`id`",
  "\u0000",
  "a\u0000b",
  "\ud800",
  "x\udfffy",
  "\u202eevil\u202d",
  "\u2066\u2067\u2069",
  "\ufeffBOM",
  "\ufffe\uffff",
  "Z\u0361\u0362\u0363\u0364".repeat(40),
  "🏴󠁧󠁢󠁳󠁣󠁴󠁿👩‍👩‍👧‍👦",
  "ﷺ".repeat(100),
  "İıſK",
  " ",
  "\t\r\n",
  "%s%s%s%n",
  "%00%ff%c0%af",
  "\u001b[2J\u001b]0;pwned\u0007",
  "=cmd|' /C calc'!A0",
  "null",
  "undefined",
  "NaN",
  "-1",
  "true",
  "[object Object]",
  "__proto__",
  "constructor",
  "𠜎𠜱",
  "Ａ".repeat(300),
  "aaaaaaaaaaaaaaaaaaaaaaaaaaaa!",
  "(a+)+$",
] as const;

/** A text that means harm. */
export function nastyText(random: Random): string {
  const text = random.pick(texts);
  if (random.chance(0.2)) return `${text}${random.pick(texts)}`;
  return random.chance(0.1) ? text.repeat(1 + random.below(50)) : text;
}

/** Any JSON value, of any wrong type, not too deep. */
export function nastyValue(random: Random, depth = 0): unknown {
  const kind = random.below(depth > 4 ? 8 : 11);
  if (kind === 0) return null;
  if (kind === 1) return random.chance(0.5);
  if (kind === 2) return random.pick([0, -1, -0, 1e308, -1e308, 5e-324, 2 ** 53 + 2, 4294967296, 0.1, 2 ** 53]);
  if (kind <= 5) return nastyText(random);
  if (kind === 6) return "x".repeat(random.below(4000));
  if (kind === 7) return [];
  if (kind === 8) return Array.from({ length: random.below(5) }, () => nastyValue(random, depth + 1));
  return Object.fromEntries(
    Array.from({ length: random.below(5) }, () => [nastyKey(random), nastyValue(random, depth + 1)]),
  );
}

/** A key of an object: ordinary ones, and those that reach into prototypes. */
export function nastyKey(random: Random): string {
  if (random.chance(0.3)) return nastyText(random);
  return random.pick([
    "query",
    "name",
    "purpose",
    "text",
    "constructor",
    "prototype",
    "toString",
    "length",
    "then",
    "toJSON",
    "valueOf",
    "",
    "0",
  ]);
}

/** JSON text nested `depth` levels. */
export function deepJson(random: Random, depth: number): string {
  if (random.chance(0.5)) return `${"[".repeat(depth)}${"]".repeat(depth)}`;
  return `${'{"a":'.repeat(depth)}1${"}".repeat(depth)}`;
}

/** Text that is nearly JSON. */
export function brokenJson(random: Random): string {
  const whole = '{"query":{"name":"Arben"},"purpose":"border"}';
  if (random.chance(0.4)) return whole.slice(0, 1 + random.below(whole.length - 1));
  return random.pick([
    "",
    "{",
    "]",
    "'x'",
    "{query:1}",
    `${whole}x`,
    `${whole}${whole}`,
    "/* */{}",
    '{"a":NaN}',
    '{"a":Infinity}',
    '{"a":01}',
    '{"a":"\u0001"}',
    '{"a":"\\x"}',
    '{"a":"\\ud8"}',
    "{,}",
    "[1,]",
    "\u2028",
    "tru",
  ]);
}

/** A machine readable zone with something wrong: cut, lengthened, or with wrong letters. */
export function brokenMrz(random: Random): string {
  const zone = "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C36UTO7408122F1204159ZE184226B<<<<<10";
  const how = random.below(5);
  if (how === 0) return zone.slice(0, random.below(zone.length));
  if (how === 1) return zone.slice(random.below(60));
  if (how === 2) return zone.replaceAll("<", random.pick(["«", " ", "\t", "K", "\ud83d\ude00"]));
  if (how === 3) return zone.repeat(2);
  return zone
    .split("")
    .map((letter) => (random.chance(0.15) ? random.pick(["0", "O", "<", "é", "ß", "9", "\n"]) : letter))
    .join("");
}
