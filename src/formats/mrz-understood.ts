import type { Understood } from "#domain";
import { parseMrz, type Mrz } from "./mrz.ts";

/** What a check makes of a text that is a machine readable zone; nothing when it is none. `today` is an ISO date. */
export function understandMrz(text: string, today: string): Understood | undefined {
  const result = parseMrz(text, today);
  return result.ok ? understoodOf(result.mrz) : undefined;
}

function understoodOf(mrz: Mrz): Understood {
  const { issuer, nationality } = mrz;
  const name = [mrz.given, mrz.family].filter((part) => part !== undefined).join(" ");
  return {
    as: "mrz",
    ...(name === "" ? {} : { name }),
    ...(mrz.given === undefined ? {} : { given: mrz.given }),
    ...(mrz.family === undefined ? {} : { family: mrz.family }),
    ...(mrz.born === undefined ? {} : { born: mrz.born }),
    ...(mrz.sex === undefined ? {} : { sex: mrz.sex }),
    ...(nationality.country === undefined ? {} : { nationality: nationality.country }),
    ...(mrz.number === ""
      ? {}
      : { document: { number: mrz.number, ...(issuer.country === undefined ? {} : { country: issuer.country }) } }),
    documentType: mrz.documentType,
    ...(mrz.expiresOn === undefined ? {} : { expiresOn: mrz.expiresOn }),
    format: mrz.format,
    checkDigits: mrz.checkDigits,
  };
}
