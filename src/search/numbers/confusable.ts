// Letters and digits that readers, human or optical, mistake for each other: 0 O Q D, 1 I L, 2 Z, 5 S, 6 G, 8 B.

const lookAlikes = ["0OQD", "1IL", "2Z", "5S", "6G", "8B"] as const;

/** Per code unit below 128, the unit that stands for all it is mistaken for; any other unit stands for itself. */
export const confusableUnits: Uint8Array = Uint8Array.from({ length: 128 }, (_, unit) => {
  const group = lookAlikes.find((letters) => letters.includes(String.fromCharCode(unit)));
  return group === undefined ? unit : group.charCodeAt(0);
});

/** A number with each character replaced by the one that stands for all it is mistaken for: `BO15862` is `8015862`. */
export function confusableNumber(plain: string): string {
  return plain.replace(/[OQDILZSGB]/g, (letter) => String.fromCharCode(confusableUnit(letter.charCodeAt(0))));
}

/** The same of one code unit. */
export function confusableUnit(unit: number): number {
  return unit < 128 ? (confusableUnits[unit] ?? unit) : unit;
}
