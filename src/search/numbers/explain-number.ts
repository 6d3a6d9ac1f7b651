import type { BesaRecord, FieldComparison, Reason, Understood } from "#domain";
import { confusableNumber } from "./confusable.ts";
import { askedKeys, numberKeys } from "./number-keys.ts";
import { printedNumbers, type PrintedNumber } from "./numbers.ts";

/**
 * The number asked for beside the nearest that a record holds. `name` is how the names compare: a number that agrees under a name that differs
 * is held by somebody else, which an officer must know.
 */
export function explainNumber(
  asked: Understood,
  { content }: BesaRecord,
  name: FieldComparison | undefined,
): FieldComparison | undefined {
  const { document } = asked;
  if (document === undefined) return undefined;
  const known = { field: "document" as const, asked: document.number };
  const wrong: readonly Reason[] = document.valid === false ? ["number-invalid"] : [];
  const nearest = nearestOf(document, printedNumbers(content));
  if (nearest === undefined) return { ...known, mark: "unknown", reasons: ["not-recorded", ...wrong] };
  const { held, reason } = nearest;
  const isFound = reason !== "different" && reason !== "one-character";
  const isOtherIssuer = isFound && isAnother(document.country, held.country);
  const isOtherHolder = isFound && askedAName(asked) && name?.mark === "differs";
  return {
    ...known,
    mark: reason === "different" ? "differs" : reason === "exact" && !isOtherIssuer ? "same" : "similar",
    held: held.number,
    reasons: [
      reason,
      ...(isOtherIssuer ? (["other-issuer"] as const) : []),
      ...(isOtherHolder ? (["other-holder"] as const) : []),
      ...wrong,
    ],
  };
}

type Likeness = Extract<Reason, "exact" | "ocr-confusable" | "number-part" | "one-character" | "different">;
/** From the likest on. */
const likenesses: readonly Likeness[] = ["exact", "ocr-confusable", "number-part", "one-character", "different"];

function nearestOf(
  asked: NonNullable<Understood["document"]>,
  held: readonly PrintedNumber[],
): { readonly held: PrintedNumber; readonly reason: Likeness } | undefined {
  const keys = askedKeys(asked);
  return held
    .map((one) => ({ held: one, reason: likenessOf(keys, numberKeys(one)) }))
    .toSorted(
      (a, b) =>
        likenesses.indexOf(a.reason) - likenesses.indexOf(b.reason) ||
        Number(isAnother(asked.country, a.held.country)) - Number(isAnother(asked.country, b.held.country)),
    )[0];
}

function likenessOf(asked: readonly string[], held: readonly string[]): Likeness {
  const [whole = ""] = asked;
  const [heldWhole = ""] = held;
  if (whole === heldWhole) return "exact";
  if (confusableNumber(whole) === confusableNumber(heldWhole)) return "ocr-confusable";
  const parts = new Set(held.map(confusableNumber));
  if (asked.some((key) => parts.has(confusableNumber(key)))) return "number-part";
  return whole.length >= shortestSlip && isOneOff(whole, heldWhole) ? "one-character" : "different";
}

/** Whether one character more, less or other, or two neighbours swapped, make one of the other. */
function isOneOff(a: string, b: string): boolean {
  let from = 0;
  while (from < a.length && a[from] === b[from]) from++;
  let rest = 0;
  while (rest < Math.min(a.length, b.length) - from && a.at(-1 - rest) === b.at(-1 - rest)) rest++;
  const [inA, inB] = [a.slice(from, a.length - rest), b.slice(from, b.length - rest)];
  return (inA.length <= 1 && inB.length <= 1) || (inA.length === 2 && inB === `${inA.charAt(1)}${inA.charAt(0)}`);
}

function isAnother(asked: string | undefined, held: string | undefined): boolean {
  return asked !== undefined && held !== undefined && asked !== held;
}

function askedAName({ name, given, family }: Understood): boolean {
  return name !== undefined || given !== undefined || family !== undefined;
}

/** One character of a short number is too much of it. */
const shortestSlip = 6;
