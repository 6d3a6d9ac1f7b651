const newline = 0x0a;

/** Groups bytes into whole lines, without their newline: one group for each piece that ends at least one. */
export async function* lineGroups(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array[]> {
  let held: Uint8Array[] = [];
  for await (const piece of pieces) {
    const lines: Uint8Array[] = [];
    let start = 0;
    for (let end = piece.indexOf(newline); end >= 0; end = piece.indexOf(newline, start)) {
      const rest = piece.subarray(start, end);
      lines.push(held.length === 0 ? rest : Buffer.concat([...held, rest]));
      held = [];
      start = end + 1;
    }
    if (start < piece.byteLength) held.push(piece.subarray(start));
    if (lines.length > 0) yield lines;
  }
  if (held.length > 0) yield [Buffer.concat(held)];
}

/** Text line by line. What is not UTF-8 comes through as the replacement character. */
export async function* textLines(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  for await (const lines of lineGroups(pieces)) for (const line of lines) yield Buffer.from(line).toString("utf8");
}

// Kept: making one costs more than reading a line.
const decoder = new TextDecoder("utf-8", { fatal: true });

/** The text of a line, or undefined when it is not UTF-8. */
export function strictText(line: Uint8Array): string | undefined {
  try {
    return decoder.decode(line);
  } catch {
    return undefined;
  }
}
