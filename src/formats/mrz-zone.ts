// From what a scanner or a person hands in to one clean zone: capitals and fillers, lines joined, trimmed fillers put back.
import type { MrzProblemCode } from "./errors.ts";

export interface ZoneProblem {
  readonly code: MrzProblemCode;
  readonly reason: string;
}

/** No zone is longer than 90 characters; with spaces, line breaks and stray markup nothing real exceeds this. */
const longest = 400;

const forms = [
  { lines: 3, width: 30 },
  { lines: 2, width: 36 },
  { lines: 2, width: 44 },
] as const;

/** The zone in one string of 72, 88 or 90 characters of A-Z, 0-9 and `<`, or why there is none. */
export function zoneOf(text: string): string | ZoneProblem {
  if (text.length > longest)
    return { code: "mrz_length", reason: `${text.length} characters; a zone has 72, 88 or 90` };
  const lines = linesOf(text);
  const zone = lines.join("");
  const stray = /[^A-Z0-9<]/u.exec(zone)?.[0];
  if (stray !== undefined)
    return {
      code: "mrz_characters",
      reason: `U+${(stray.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")} is not allowed`,
    };
  if (isDrivingLicence(lines)) return { code: "mrz_unsupported", reason: "driving licence" };
  const whole = [zone, filled(lines)].find((candidate) => [72, 88, 90].includes(candidate.length));
  if (whole === undefined)
    return {
      code: "mrz_length",
      reason: `${zone.length} characters; a zone has 72 (2 x 36), 88 (2 x 44) or 90 (3 x 30)`,
    };
  if (!whole.includes("<")) return { code: "mrz_format", reason: "there is no filler in it" };
  return whole;
}

/** Capitals, compatibility forms folded, `«` read as two fillers, spaces dropped; empty lines are no lines. */
function linesOf(text: string): string[] {
  const folded = text.normalize("NFKC").toUpperCase().replaceAll("«", "<<").replaceAll("‹", "<");
  return folded
    .split(/[\n\r|\u2028\u2029]+/)
    .map((line) => line.replaceAll(/[\s\uFEFF\u200B-\u200F]+/gu, ""))
    .filter((line) => line !== "");
}

/** Software and people drop trailing fillers: lines are filled up when their number and the longest of them fit one form. */
function filled(lines: readonly string[]): string {
  const longestLine = Math.max(0, ...lines.map((line) => line.length));
  const form = forms.find(({ lines: count, width }) => count === lines.length && width === longestLine);
  return form === undefined ? "" : lines.map((line) => line.padEnd(form.width, "<")).join("");
}

/** ISO/IEC 18013 one-line zone (D1...) and the Swiss card (number line, FACHE line, names line). */
function isDrivingLicence(lines: readonly string[]): boolean {
  const zone = lines.join("");
  return (
    (zone.length === 30 && zone.startsWith("D1")) ||
    (lines.length <= 2 && /^(D1[A-Z]{3}|FACHE)/.test(zone) && zone.length === 60) ||
    /^(.{9})?FACHE\d/.test(zone)
  );
}
