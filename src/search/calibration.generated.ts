// Made by bench/learn/calibration.ts from listed names and unlisted people of the evaluation's files. Do not edit.
/** Names are calibrated by kind: Latin names of persons and of organisations and things, and names asked in other letters, or in syllables. */
export type NameKind = "latin" | "letters" | "syllables" | "organisation";

/** Score in nats that is as likely right as wrong, and how many nats take the odds e times as far. */
export const calibration: Readonly<Record<NameKind, { readonly middle: number; readonly spread: number }>> = {
  latin: { middle: 8.95, spread: 1.66 },
  letters: { middle: 11.17, spread: 1.40 },
  syllables: { middle: 7.76, spread: 0.67 },
  organisation: { middle: 8.61, spread: 2.00 },
};
