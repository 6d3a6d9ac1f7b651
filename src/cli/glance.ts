import { strictText } from "./byte-lines.ts";

/** What of an answer is counted: a batch of millions is not read field by field. */
export interface Glance {
  readonly line: number;
  readonly outcome: "match" | "possible" | "unconfirmed" | "nothing" | "problems";
}

/** What a line of answers says in short; undefined when it is not a whole one. */
export function glance(line: Uint8Array): Glance | undefined {
  try {
    const value: unknown = JSON.parse(strictText(line) ?? "");
    const number = field(value, "line");
    if (typeof number !== "number") return undefined;
    const answer = field(value, "answer");
    const verdict = field(answer, "verdict");
    if (verdict === "nothing" && field(answer, "unconfirmed") === true) return { line: number, outcome: "unconfirmed" };
    if (verdict === "match" || verdict === "possible" || verdict === "nothing")
      return { line: number, outcome: verdict };
    return field(value, "problem") === undefined ? undefined : { line: number, outcome: "problems" };
  } catch {
    return undefined;
  }
}

function field(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null && Object.hasOwn(value, name)
    ? Reflect.get(value, name)
    : undefined;
}
