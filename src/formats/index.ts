export { parseMrz } from "./mrz.ts";
export type { Mrz, MrzResult } from "./mrz.ts";
export { understandMrz } from "./mrz-understood.ts";
export { countryOf } from "./countries.ts";
export { FormatError, formatErrors } from "./errors.ts";
export type { FormatErrorCode } from "./errors.ts";
