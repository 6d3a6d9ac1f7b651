/** One line: its bytes without the newline, or undefined when it was longer than allowed (then it was read past, not kept). */
export interface Line {
  /** From 1, blank lines counted. */
  readonly number: number;
  readonly bytes: Uint8Array | undefined;
}

const newline = 0x0a;

/**
 * Splits bytes into lines, keeping at most `longest` bytes of one. Blank lines are counted and left out. Each piece gives the lines that end in
 * it as one group, so that a line costs no wait of its own.
 */
export async function* readLines(pieces: AsyncIterable<Uint8Array>, longest: number): AsyncGenerator<readonly Line[]> {
  const splitter = new Splitter(longest);
  for await (const piece of pieces) {
    const lines = splitter.take(piece);
    if (lines.length > 0) yield lines;
  }
  const last = splitter.end();
  if (last !== undefined) yield [last];
}

/** What is left of the piece before, and the count. */
class Splitter {
  readonly #longest: number;
  #number = 1;
  #held: Uint8Array[] = [];
  #size = 0;

  constructor(longest: number) {
    this.#longest = longest;
  }

  /** The lines that end in this piece. */
  take(piece: Uint8Array): Line[] {
    const lines: Line[] = [];
    let start = 0;
    for (let end = piece.indexOf(newline); end >= 0; end = piece.indexOf(newline, start)) {
      this.#hold(piece.subarray(start, end));
      const line = this.#finish();
      if (line !== undefined) lines.push(line);
      start = end + 1;
    }
    if (start < piece.byteLength) this.#hold(piece.subarray(start));
    return lines;
  }

  /** The line that no newline ends. */
  end(): Line | undefined {
    return this.#size === 0 ? undefined : this.#finish();
  }

  #hold(rest: Uint8Array): void {
    this.#size += rest.byteLength;
    if (this.#size <= this.#longest) this.#held.push(rest);
    else this.#held = [];
  }

  #finish(): Line | undefined {
    const [only] = this.#held;
    const whole = this.#held.length === 1 && only !== undefined ? only : Buffer.concat(this.#held);
    const bytes = this.#size > this.#longest ? undefined : whole;
    const line = { number: this.#number, bytes };
    this.#number += 1;
    this.#held = [];
    this.#size = 0;
    return bytes !== undefined && isBlank(bytes) ? undefined : line;
  }
}

function isBlank(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte === 0x20 || byte === 0x09 || byte === 0x0d);
}
