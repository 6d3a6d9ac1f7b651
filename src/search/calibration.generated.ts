// Made by bench/learn/calibration.ts from listed names and unlisted people of the evaluation's files. Do not edit.
/** Names are calibrated by kind: Latin names of persons and of organisations and things, and names asked in other letters, or in syllables. */
export type NameKind = "latin" | "letters" | "syllables" | "organisation";

/** Score in nats that is as likely right as wrong, and how many nats take the odds e times as far. */
export const calibration: Readonly<Record<NameKind, { readonly middle: number; readonly spread: number }>> = {
  latin: { middle: 9.22, spread: 1.61 },
  letters: { middle: 11.28, spread: 1.43 },
  syllables: { middle: 7.77, spread: 0.69 },
  organisation: { middle: 8.81, spread: 1.97 },
};
