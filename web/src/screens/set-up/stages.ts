/** The stages of the first run, in order. */
export const stages = ["code", "node", "administrator", "officer"] as const;

export type Stage = (typeof stages)[number];
