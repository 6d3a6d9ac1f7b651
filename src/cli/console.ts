import type { TextKey } from "./texts/catalogue.ts";
import type { Say } from "./texts/speech.ts";
import { isTextKey } from "./texts/speech.ts";
import type { Terminal } from "./terminal.ts";

/** How a command talks: the terminal, the language, and whether a machine listens. */
export interface Console {
  readonly terminal: Terminal;
  readonly say: Say;
  /** `--json`: standard output is for machines only. */
  readonly isJson: boolean;
  /** `--node`. */
  readonly node: string | undefined;
}

const colours = { bold: "1", dim: "2", red: "31", green: "32", amber: "33" } as const;

export type Colour = keyof typeof colours;

// C0 and C1 controls would steer the terminal; bidirectional controls would reorder what stands beside them.
// oxlint-disable-next-line no-control-regex -- control characters are what is looked for
const unsafe = /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069\ufff9-\ufffb]/gu;
const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u;

/** Text from outside, made harmless for a terminal; right-to-left text is isolated so that it does not reorder the line. */
export function clean(text: string): string {
  const harmless = text.replaceAll(unsafe, "\ufffd");
  return rightToLeft.test(harmless) ? `\u2068${harmless}\u2069` : harmless;
}

/** Writes one line to standard output, for people. */
export function print({ terminal }: Console, line = ""): void {
  terminal.out(`${line}\n`);
}

/** Writes one line to standard error. */
export function note({ terminal }: Console, line: string): void {
  terminal.error(`${line}\n`);
}

/** Writes a value as one line of JSON, with nothing in it that a terminal would obey. */
export function printJson({ terminal }: Console, value: unknown): void {
  terminal.out(`${jsonLine(value)}\n`);
}

/** One line of JSON; control characters that JSON allows are escaped too. */
export function jsonLine(value: unknown): string {
  const escape = (mark: string): string => `\\u${mark.charCodeAt(0).toString(16).padStart(4, "0")}`;
  return JSON.stringify(value).replaceAll(/[\u007f-\u009f]/g, escape);
}

/** Colours a text where colour is shown. Never the only sign of anything. */
export function paint({ terminal }: Console, text: string, ...wanted: readonly Colour[]): string {
  if (!terminal.hasColour || wanted.length === 0) return text;
  return `\u001b[${wanted.map((colour) => colours[colour]).join(";")}m${text}\u001b[0m`;
}

/** The text of a code, or the code itself when the node knows one that this program does not. */
export function sayCode({ say }: Console, group: string, code: string): string {
  const key = `${group}.${code}`;
  return isTextKey(key) ? say(key satisfies TextKey) : clean(code);
}
