/** Ways to write something in Latin letters, each with its share of 1. */
export type Shares = ReadonlyMap<string, number>;

/** The likeliest `most` of some weighted ways, as shares of 1. */
export function sharesOf(weights: ReadonlyMap<string, number>, most: number): Shares {
  const best = [...weights].toSorted(([x, a], [y, b]) => b - a || (x < y ? -1 : 1)).slice(0, most);
  const sum = best.reduce((total, [, weight]) => total + weight, 0);
  return new Map(best.map(([latin, weight]) => [latin, weight / sum]));
}

/** Every way to write one thing after another: joined, with the product of the weights. */
export function inTurn(...pieces: readonly ReadonlyMap<string, number>[]): Map<string, number> {
  let so = new Map([["", 1]]);
  for (const piece of pieces) {
    const next = new Map<string, number>();
    for (const [start, a] of so)
      for (const [end, b] of piece) next.set(start + end, Math.max(next.get(start + end) ?? 0, a * b));
    so = next;
  }
  return so;
}

/** Reads ways written in short, the most usual first: "yeo yo=.5 you=.2"; without a number a way weighs 1. */
export function readWays(text: string): ReadonlyMap<string, number> {
  return new Map(
    text.split(" ").map((way) => {
      const [latin = "", weight = "1"] = way.split("=");
      return [latin === "-" ? "" : latin, Number(weight)];
    }),
  );
}

/** Reads lines of `key ways`, as `readWays` does. */
export function readRules(text: string): ReadonlyMap<string, ReadonlyMap<string, number>> {
  return new Map(
    text
      .trim()
      .split("\n")
      .map((line) => {
        const at = line.indexOf(" ");
        return [line.slice(0, at), readWays(line.slice(at + 1))];
      }),
  );
}
