import type { BesaRecord } from "#domain";

/** A number as it is looked up, with what is known of who issued it. */
export interface HeldNumber {
  /** Upper-case letters and digits only, or an address of the net in lower case. */
  readonly exact: string;
  readonly country?: string | undefined;
}

/** A number of a document, plate, firearm or phone as it is compared: capital letters and digits, nothing else. */
export function plainNumber(text: string): string {
  return text
    .normalize("NFKC")
    .toUpperCase()
    .replace(/[^\p{L}\p{Nd}]/gu, "")
    .slice(0, longestNumber);
}

const longestNumber = 60;

/** Every number that a record can be found by. */
export function numbersOf(content: BesaRecord["content"]): HeldNumber[] {
  switch (content.kind) {
    case "person":
    case "organisation":
      return content.documents.flatMap((document) => heldNumber(document.number, document.country));
    case "document":
      return heldNumber(content.reference.number, content.reference.country);
    case "vehicle":
      return [
        ...heldNumber(content.plate ?? "", content.country),
        ...content.identifiers.flatMap(({ number }) => heldNumber(number)),
      ];
    case "firearm":
      return heldNumber(content.serial);
    case "contact":
      return heldNumber(content.value);
    case "event":
    case "alert":
      return [];
  }
}

/** Numbers of fewer than three characters would find half the register. */
function heldNumber(text: string, country?: string): HeldNumber[] {
  const exact = plainNumber(text);
  return exact.length < 3 ? [] : [{ exact, country }];
}
