// People are halved, so that what was tuned on one half can be looked at on the other.

/** The best strength of each check, and the half of the people it belongs to. */
export type Strengths = readonly { readonly strength: number; readonly half: number }[];

/** The half, 0 or 1, of a person or organisation: by group or name, so that two names of one stand on the same side. */
export const halfOf = (text: string): number => scattered(text) & 1;

/** A number of 32 bits that scatters such texts evenly. */
export function scattered(text: string): number {
  let hash = 2166136261;
  for (const letter of text) hash = Math.imul(hash ^ letter.charCodeAt(0), 16777619) >>> 0;
  hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b) >>> 0;
  return (hash ^ (hash >>> 13)) >>> 0;
}

/** How many listed people are found at 100 alarms of 100,000 checks of unlisted ones, and how many alarms it takes to find so many: all, and each half. */
export function summaryOf(listed: Strengths, unlisted: Strengths): string[] {
  return [undefined, 0, 1].map((half) => {
    const [found, alarms] = [strongestFirst(listed, half), strongestFirst(unlisted, half)];
    const most = alarms[Math.floor((alarms.length * allowed) / 100_000)] ?? 0;
    const share = found.filter((strength) => strength > most).length / Math.max(1, found.length);
    const cost = wanted.map((part) => {
      const least = Math.max(0.1, found[Math.floor(found.length * part)] ?? 0);
      const count = alarms.filter((strength) => strength >= least).length;
      return `${part.toFixed(2)} found at ${Math.round((100_000 * count) / Math.max(1, alarms.length))}`;
    });
    const whose = half === undefined ? "all" : `half ${half}`;
    return `${whose}: ${share.toFixed(3)} found at ${allowed} alarms; ${cost.join(", ")}`;
  });
}

const allowed = 100;
const wanted = [0.85, 0.9, 0.95];

function strongestFirst(of: Strengths, half: number | undefined): number[] {
  return of
    .filter((one) => half === undefined || one.half === half)
    .map(({ strength }) => strength)
    .toSorted((a, b) => b - a);
}
