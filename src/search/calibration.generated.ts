/** Names are calibrated by kind: Latin names of persons, names asked in another script than they are held in, names of organisations and things. */
export type NameKind = "latin" | "crossScript" | "organisation";

export const calibration: Readonly<Record<NameKind, { readonly middle: number; readonly spread: number }>> = {
  latin: { middle: 10.4, spread: 3 },
  crossScript: { middle: 10.9, spread: 3 },
  organisation: { middle: 10.4, spread: 3 },
};
