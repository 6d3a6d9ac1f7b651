/** One line: its bytes without the newline, or undefined when it was longer than allowed (then it was read past, not kept). */
export interface Line {
  /** From 1, blank lines counted. */
  readonly number: number;
  readonly bytes: Uint8Array | undefined;
}

const newline = 0x0a;

/** Splits bytes into lines, keeping at most `longest` bytes of one. Blank lines are counted and left out. */
export async function* readLines(pieces: AsyncIterable<Uint8Array>, longest: number): AsyncGenerator<Line> {
  let number = 1;
  let held: Uint8Array[] = [];
  let size = 0;
  const take = (rest: Uint8Array): void => {
    size += rest.byteLength;
    if (size <= longest) held.push(rest);
    else held = [];
  };
  const finish = (): Line | undefined => {
    const bytes = size > longest ? undefined : Buffer.concat(held);
    const line = { number, bytes };
    number += 1;
    held = [];
    size = 0;
    return bytes !== undefined && isBlank(bytes) ? undefined : line;
  };
  for await (const piece of pieces) {
    let start = 0;
    for (let end = piece.indexOf(newline); end >= 0; end = piece.indexOf(newline, start)) {
      take(piece.subarray(start, end));
      const line = finish();
      if (line !== undefined) yield line;
      start = end + 1;
    }
    if (start < piece.byteLength) take(piece.subarray(start));
  }
  if (size === 0) return;
  const last = finish();
  if (last !== undefined) yield last;
}

function isBlank(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte === 0x20 || byte === 0x09 || byte === 0x0d);
}
