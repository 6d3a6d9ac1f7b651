import { scriptOf } from "#domain";

// A language for each script, so that a reader's voice and the browser's shaping fit the name. The record's own language is better where known.
const likely = new Map([
  ["Latn", "und-Latn"],
  ["Cyrl", "und-Cyrl"],
  ["Arab", "ar"],
  ["Hani", "zh"],
  ["Jpan", "ja"],
  ["Hira", "ja"],
  ["Kana", "ja"],
  ["Hang", "ko"],
  ["Grek", "el"],
  ["Hebr", "he"],
  ["Deva", "hi"],
  ["Thai", "th"],
  ["Geor", "ka"],
  ["Armn", "hy"],
]);

/** A BCP 47 tag for a name by its script. */
export function languageOf(name: string): string {
  return likely.get(scriptOf(name)) ?? "und";
}

/** Is the text a machine-readable zone, as read or pasted? */
export function looksLikeMrz(text: string): boolean {
  return /^[A-Z0-9<\s]{28,}$/.test(text) && text.includes("<<");
}
