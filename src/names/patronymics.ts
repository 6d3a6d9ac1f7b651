// Names made of the father's: Vladimirovich, Uladzimirauna, Ivanivna. Folded Latin only.

/** What a patronymic is made of. */
export interface Patronymic {
  /** Ways to write the father's name that the ending allows, likeliest first. */
  readonly father: readonly string[];
  readonly isDaughter: boolean;
}

const son = /^(.{2,})(?:[oae]v|[iy]?[eao]v|yev|jev|iev|ev|aw|iw)[iyj]{1,2}(?:ch|c|tch|tsch|cz|tj)$/;
const daughter = /^(.{2,}?)(?:i?y?j?[oae][vwu]|i[vw]|y[vw])n[aiy]{1,2}$/;

/** What a patronymic is made of; undefined where the token is none. */
export function patronymicOf(token: string): Patronymic | undefined {
  const mayBe = token.length > 5 && (token.endsWith("na") || sonsEnd.has(token.slice(-1)));
  if (!mayBe) return undefined;
  const asSon = token.length > 6 ? son.exec(token) : null;
  const found = asSon ?? (token.endsWith("na") ? daughter.exec(token) : null);
  const stem = found?.[1];
  if (stem === undefined) return undefined;
  return { father: fathersOf(stem), isDaughter: asSon === null };
}

const sonsEnd = new Set("hczj");

/** Sergeevich is of Sergei, Ilyich of Ilya, Nikitich of Nikita: the ending takes the last vowel. */
function fathersOf(stem: string): string[] {
  const bare = stem.replace(/[iyj]+$/, "");
  return [
    ...new Set([stem, `${stem}i`, `${stem}y`, `${stem}a`, `${bare}i`, `${bare}iy`, `${bare}y`, `${bare}o`, bare]),
  ];
}
