import { allocateShared, numbers32 } from "./shared-arrays.ts";

// The lists of names by token, made of the items of the names, and what is counted beside them.

/** The tokens of names, as a segment lays them out. */
export interface Items {
  readonly items: Uint32Array;
  readonly itemStarts: Uint32Array;
}

/** Visits every token of every name. */
export function eachItem({ items, itemStarts }: Items, visit: (at: number, name: number) => void): void {
  for (let name = 0; name + 1 < itemStarts.length; name++) {
    const start = itemStarts[name] ?? 0;
    const end = start + 1 + ((items[start] ?? 0) & 255);
    for (let at = start + 1; at < end; at++) visit(at, name);
  }
}

/** For each token the names that hold it, each once, rising: counting sort over the items. */
export function postingsOf({ items, itemStarts, tokens }: Items & { readonly tokens: number }): {
  postingStarts: Uint32Array;
  postings: Uint32Array;
} {
  const postingStarts = numbers32(allocateShared, tokens + 1);
  // The last name counted for a token, so that a name that has it twice ("Ali Ali") stands in its list once.
  const last = new Uint32Array(tokens);
  const eachDistinct = (visit: (token: number, name: number) => void): void => {
    last.fill(0);
    eachItem({ items, itemStarts }, (at, name) => {
      const token = (items[at] ?? 0) & 0xffffff;
      if (last[token] === name + 1) return;
      last[token] = name + 1;
      visit(token, name);
    });
  };
  eachDistinct((token) => (postingStarts[token + 1] = (postingStarts[token + 1] ?? 0) + 1));
  for (let i = 1; i <= tokens; i++) postingStarts[i] = (postingStarts[i] ?? 0) + (postingStarts[i - 1] ?? 0);
  const postings = numbers32(allocateShared, postingStarts[tokens] ?? 0);
  const next = postingStarts.slice(0, tokens);
  eachDistinct((token, name) => {
    const at = next[token] ?? 0;
    next[token] = at + 1;
    postings[at] = name;
  });
  return { postingStarts, postings };
}

/** How many records hold each token: the names of a record lie together in its list. */
export function holdersOf(
  nameDocs: Uint32Array,
  { postingStarts, postings }: { readonly postingStarts: Uint32Array; readonly postings: Uint32Array },
): Uint32Array {
  const holders = numbers32(allocateShared, postingStarts.length - 1);
  for (let token = 0; token < holders.length; token++) {
    let last = -1;
    for (let at = postingStarts[token] ?? 0; at < (postingStarts[token + 1] ?? 0); at++) {
      const doc = nameDocs[postings[at] ?? 0] ?? 0;
      if (doc !== last) holders[token] = (holders[token] ?? 0) + 1;
      last = doc;
    }
  }
  return holders;
}

/** How many names there are, and how many records that have one. */
export function countersOf(nameDocs: Uint32Array): Uint32Array {
  const counters = numbers32(allocateShared, 2);
  counters[0] = nameDocs.length;
  for (let name = 0; name < nameDocs.length; name++)
    if (name === 0 || nameDocs[name] !== nameDocs[name - 1]) counters[1] = (counters[1] ?? 0) + 1;
  return counters;
}
