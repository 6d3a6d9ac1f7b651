/** Names are calibrated by kind: Latin names of persons, names asked in another script than they are held in, names of organisations and things. */
export type NameKind = "latin" | "crossScript" | "organisation";

export const calibration: Readonly<Record<NameKind, { readonly middle: number; readonly spread: number }>> = {
  latin: { middle: 8.9, spread: 1.5 },
  crossScript: { middle: 12, spread: 1.5 },
  organisation: { middle: 8.9, spread: 1.5 },
};
