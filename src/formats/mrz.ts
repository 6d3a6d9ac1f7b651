// Machine readable zones of travel documents (ICAO Doc 9303, parts 3 to 7).
import type { CheckDigit, Country, PartialDate, Sex } from "#domain";
import { countryOfIcao } from "./countries.ts";
import type { MrzProblemCode } from "./errors.ts";
import { checkDigitAgrees } from "./mrz-check-digit.ts";
import { birthDate, expiryDate } from "./mrz-dates.ts";
import { layoutOf, type CheckPlan, type Layout, type Span } from "./mrz-layouts.ts";
import { zoneOf } from "./mrz-zone.ts";

/** A state as the zone writes it (`D`, `UTO`, `XXA`) and as records do, where there is such a code. */
export interface MrzState {
  readonly code: string;
  readonly country?: Country;
}

/** What a machine readable zone says. A wrong check digit is told, not refused: the officer sees what was read and what does not fit. */
export interface Mrz {
  readonly format: Layout["format"];
  /** The document code as printed, without fillers: `P`, `ID`, `AC`, `V` ... */
  readonly documentCode: string;
  readonly documentType: "passport" | "identity-card" | "visa" | "other";
  readonly issuer: MrzState;
  readonly nationality: MrzState;
  readonly family?: string;
  readonly given?: string;
  /** The names fill the field to its end, so that the last may be cut off (9303-3, section 4.7). */
  readonly namesTruncated: boolean;
  /** Without fillers; a number longer than nine characters is put together again. */
  readonly number: string;
  readonly born?: PartialDate;
  readonly sex?: Sex;
  readonly expiresOn?: PartialDate;
  /** Optional data of the issuer, without fillers at the end. */
  readonly optional: readonly string[];
  readonly checkDigits: readonly CheckDigit[];
}

/** A zone that was read, or why there is none. */
export type MrzResult =
  | { readonly ok: true; readonly mrz: Mrz }
  | { readonly ok: false; readonly code: MrzProblemCode; readonly reason: string };

/**
 * Reads a machine readable zone: TD1, TD2, TD3, MRV-A, MRV-B and the laminated French identity card. Takes lower case, spaces, line breaks,
 * none, or `|` between lines, `«` for two fillers, and lines whose last fillers were dropped. `today` (ISO date) decides the century: an expiry
 * lies at most 30 years ahead, a birth in the past and before the expiry. Never throws.
 */
export function parseMrz(text: string, today: string): MrzResult {
  const zone = zoneOf(text);
  if (typeof zone !== "string") return { ok: false, ...zone };
  const layout = layoutOf(zone);
  if (layout === undefined) return { ok: false, code: "mrz_format", reason: "no known layout" };
  return { ok: true, mrz: readZone(zone, layout, today) };
}

function readZone(zone: string, layout: Layout, today: string): Mrz {
  const { number, optional, check } = readNumber(zone, layout);
  const issuer = stateOf(zone.slice(2, 5));
  const expiresOn = layout.expiry === undefined ? undefined : expiryDate(cut(zone, layout.expiry), today);
  const born = birthDate(cut(zone, layout.birth), expiresOn !== undefined && expiresOn < today ? expiresOn : today);
  const sex = sexOf(zone.charAt(layout.sex));
  return {
    format: layout.format,
    documentCode: zone.slice(0, 2).replaceAll("<", ""),
    documentType: documentTypeOf(zone.slice(0, 2)),
    issuer,
    // The laminated French card is issued to French nationals only and does not repeat it.
    nationality: layout.nationality === undefined ? issuer : stateOf(cut(zone, layout.nationality)),
    ...readNames(zone, layout),
    number,
    ...(born === undefined ? {} : { born }),
    ...(sex === undefined ? {} : { sex }),
    ...(expiresOn === undefined ? {} : { expiresOn }),
    optional,
    checkDigits: layout.checks.map((plan) => (plan.field === "number" ? check : verdict(zone, plan))),
  };
}

/** The number, with its overflow in the optional data when the check digit's place holds a filler and the data goes on. */
function readNumber(zone: string, layout: Layout): { number: string; optional: string[]; check: CheckDigit } {
  const short = cut(zone, layout.number);
  const data = layout.optional.map((span) => trimEnd(cut(zone, span)));
  const digit = zone.charAt(layout.number[1]);
  const rest = layout.overflow === undefined ? "" : (cut(zone, layout.overflow).split("<")[0] ?? "");
  if (digit === "<" && rest.length >= 2 && !short.includes("<")) {
    const number = short + rest.slice(0, -1);
    const [first = "", ...others] = data;
    const optional = [first.slice(rest.length).replace(/^<+/, ""), ...others];
    // ICAO leaves the filler out of the sum; Belgian cards before 2020 count it.
    const agrees = [number, `${short}<${rest.slice(0, -1)}`].some((counted) =>
      checkDigitAgrees(counted, rest.slice(-1)),
    );
    return { number, optional: filledOnly(optional), check: { field: "number", agrees } };
  }
  const agrees = /^<*$/.test(short) ? false : checkDigitAgrees(short, digit);
  return { number: short.replaceAll("<", ""), optional: filledOnly(data), check: { field: "number", agrees } };
}

function verdict(zone: string, plan: CheckPlan): CheckDigit {
  return {
    field: plan.field,
    agrees: checkDigitAgrees(plan.over.map((span) => cut(zone, span)).join(""), zone.charAt(plan.at)),
  };
}

function readNames(zone: string, layout: Layout): Pick<Mrz, "family" | "given" | "namesTruncated"> {
  const field = cut(zone, layout.names);
  const [first = "", second = ""] = layout.given === undefined ? splitOnce(field) : [field, cut(zone, layout.given)];
  const family = words(first);
  const given = words(second);
  return {
    ...(family === "" ? {} : { family }),
    ...(given === "" ? {} : { given }),
    namesTruncated: !field.endsWith("<") || (layout.given !== undefined && !cut(zone, layout.given).endsWith("<")),
  };
}

/** Primary and secondary identifier are parted by the first two fillers that follow a letter, or that begin the field. */
function splitOnce(field: string): string[] {
  const at = field.indexOf("<<");
  return at === -1 ? [field] : [field.slice(0, at), field.slice(at + 2)];
}

const words = (field: string): string => field.replaceAll(/<+/g, " ").trim();
const cut = (zone: string, [from, to]: Span): string => zone.slice(from, to);
const trimEnd = (field: string): string => field.replace(/<+$/, "");
const filledOnly = (fields: readonly string[]): string[] => fields.filter((field) => field !== "");

function stateOf(field: string): MrzState {
  const code = field.replaceAll("<", "");
  const country = countryOfIcao(code);
  return country === undefined ? { code } : { code, country };
}

/** 9303-4 to 9303-7: P passport, V visa, A C I identity documents; AC is a crew member's certificate. */
function documentTypeOf(code: string): Mrz["documentType"] {
  if (code.startsWith("P")) return "passport";
  if (code.startsWith("V")) return "visa";
  return /^[ACI]/.test(code) && code !== "AC" ? "identity-card" : "other";
}

/** M, F, and the filler for unspecified (X in the visual zone); anything else is a misreading and says nothing. */
function sexOf(letter: string): Sex | undefined {
  const sexes = new Map<string, Sex>([
    ["M", "male"],
    ["F", "female"],
    ["<", "x"],
    ["X", "x"],
  ]);
  return sexes.get(letter);
}
