import { changingArrays, type Changing, type SegmentParts } from "#search";

/** The arrays of a segment that never change, by name: what its file holds. */
export function arraysOf({ arrays, lexicon, tree, numbers }: SegmentParts): Map<string, ArrayBufferLike> {
  const changing = new Set<string>(changingArrays);
  return new Map<string, ArrayBufferLike>([
    ...Object.entries(arrays).flatMap(([name, { buffer }]): [string, ArrayBufferLike][] =>
      changing.has(name) ? [] : [[`arrays.${name}`, buffer]],
    ),
    ...Object.entries(lexicon).map(([name, { buffer }]): [string, ArrayBufferLike] => [`lexicon.${name}`, buffer]),
    ...Object.entries(tree).map(([name, buffer]): [string, ArrayBufferLike] => [`tree.${name}`, buffer]),
    ...numbers.map((buffer, i): [string, ArrayBufferLike] => [`numbers.${i}`, buffer]),
  ]);
}

/** The segment of such arrays and of those that may have changed since. */
export function partsOfArrays(arrays: ReadonlyMap<string, SharedArrayBuffer>, changing: Changing): SegmentParts {
  const under = (prefix: string): [string, SharedArrayBuffer][] =>
    [...arrays].flatMap(([name, buffer]) => (name.startsWith(prefix) ? [[name.slice(prefix.length), buffer]] : []));
  const views = (prefix: string): Record<string, Uint8Array | Uint16Array | Uint32Array> =>
    Object.fromEntries(under(prefix).map(([name, buffer]) => [name, viewOf(name, buffer)]));
  // The names in the file are those that `arraysOf` wrote; the edition in the manifest says that the program is the same.
  return {
    arrays: { ...views("arrays."), ...changing } as SegmentParts["arrays"],
    lexicon: views("lexicon.") as SegmentParts["lexicon"],
    tree: Object.fromEntries(under("tree.")) as unknown as SegmentParts["tree"],
    numbers: under("numbers.")
      .toSorted(([a], [b]) => Number(a) - Number(b))
      .map(([, buffer]) => buffer),
  };
}

/** All arrays are of 32 bits but these. */
function viewOf(name: string, buffer: SharedArrayBuffer): Uint8Array | Uint16Array | Uint32Array {
  if (name === "heads" || name === "texts") return new Uint8Array(buffer);
  return name === "units" ? new Uint16Array(buffer) : new Uint32Array(buffer);
}
