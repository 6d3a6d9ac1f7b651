import type { BesaRecord, NumberKind } from "#domain";
import { numberKeys } from "./number-keys.ts";

/** A number as it is looked up, with what is known of who issued it. */
export interface HeldNumber {
  /** A key as `numberKeys` makes it: mostly capital letters and digits only. */
  readonly exact: string;
  readonly country?: string | undefined;
}

/** A number as a record prints it. */
export interface PrintedNumber {
  readonly number: string;
  readonly kind?: NumberKind | undefined;
  readonly country?: string | undefined;
}

/** Every key that a record can be found by. */
export function numbersOf(content: BesaRecord["content"]): HeldNumber[] {
  const held: HeldNumber[] = [];
  for (const printed of printedNumbers(content))
    for (const exact of numberKeys(printed))
      if (exact.length >= shortestNumber) held.push({ exact, country: printed.country });
  return held;
}

/** Numbers as the source prints them: of documents, plates, devices, firearms, telephones and addresses of the net. */
export function printedNumbers(content: BesaRecord["content"]): PrintedNumber[] {
  switch (content.kind) {
    case "person":
    case "organisation":
      return content.documents.map(documentNumber);
    case "document":
      return [documentNumber(content.reference)];
    case "vehicle":
      return [
        ...(content.plate === undefined
          ? []
          : [{ number: content.plate, kind: "plate" as const, country: content.country }]),
        ...content.identifiers.map(({ type, number }) => ({ number, kind: kindNamed(type) })),
        // Lists name aircraft and boats by what is painted on them.
        ...content.names.filter(({ full }) => isPainted.test(full)).map(({ full }) => ({ number: full })),
      ];
    case "firearm":
      return [{ number: content.serial }];
    case "contact":
      return [{ number: content.value, kind: kindNamed(content.service ?? "") ?? content.sort }];
    case "event":
    case "alert":
      return [];
  }
}

/** A mark of nationality and registration, or a number on a bow: `RA-02791`, `YV3360`. */
const isPainted = /^(?=(?:\P{Nd}*\p{Nd}){2})[\p{Lu}\p{Nd}-]{3,12}$/u;

type Document = Extract<BesaRecord["content"], { kind: "person" }>["documents"][number];

function documentNumber({ number, country, typeText = "" }: Document): PrintedNumber {
  return { number, country, kind: kindNamed(typeText) };
}

/** The kind that a source names in words. */
function kindNamed(words: string): NumberKind | undefined {
  return words === "" ? undefined : kindWords.find(([, named]) => named.test(words))?.[0];
}

const kindWords: readonly (readonly [NumberKind, RegExp])[] = [
  ["vin", /\b(?:vin|chassis|frame)\b/i],
  ["imei", /\bimei\b/i],
  ["iban", /\biban\b/i],
  ["phone", /\b(?:tele)?phone\b|\bmobile\b|\bwhatsapp\b/i],
];

/** Numbers of fewer characters would find half the register. */
const shortestNumber = 3;
