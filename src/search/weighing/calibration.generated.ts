// Made by bench/learn/calibration.ts from listed names and unlisted people of the evaluation's files. Do not edit.
/** Names are calibrated by kind: Latin names of persons and of organisations and things, and names asked in other letters, or in syllables. */
export type NameKind = "latin" | "letters" | "syllables" | "organisation";

/** Score in nats that is as likely right as wrong, and how many nats take the odds e times as far. */
export const calibration: Readonly<Record<NameKind, { readonly middle: number; readonly spread: number }>> = {
  latin: { middle: 8.70, spread: 1.67 },
  letters: { middle: 10.30, spread: 1.29 },
  syllables: { middle: 7.72, spread: 0.66 },
  organisation: { middle: 8.07, spread: 1.92 },
};
