// From a file's bytes to its text: byte order marks, UTF-16, Windows-1252, and what is no text at all.
import { FormatError } from "./errors.ts";
import type { ListSource } from "./list-source.ts";

/** Pieces of text are cut to this many characters, so that a reader's own limits are met early. */
const pieceLength = 65_536;

/**
 * The text of a file, in pieces. UTF-8 and UTF-16 are told by mark or, for UTF-16, by the zeros of its first letters. A file that is
 * not UTF-8 is read as Windows-1252 if `legacy` says that its publisher has used that; else it is refused.
 *
 * @throws FormatError file_empty, file_compressed, file_encoding
 */
export async function* textOf(source: ListSource, { legacy = false } = {}): AsyncGenerator<string> {
  let decoder: Decoder | undefined;
  for await (const bytes of wholeStart(source.open())) {
    decoder ??= decoderFor(bytes, source.name, legacy);
    yield* piecesOf(storable(decoder.decode(bytes)));
  }
  if (decoder === undefined) throw new FormatError("file_empty", source.name);
  yield* piecesOf(storable(decoder.end()));
}

/** PostgreSQL's text cannot hold NUL, and no list means it. */
function storable(text: string): string {
  return text.replaceAll("\u0000", "\uFFFD");
}

interface Decoder {
  decode(bytes: Uint8Array): string;
  end(): string;
}

/** The same bytes, the first piece at least four long (where the file is), so that marks are seen whole. */
async function* wholeStart(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let start: Uint8Array | undefined = new Uint8Array();
  for await (const piece of bytes) {
    if (start === undefined) {
      yield piece;
      continue;
    }
    start = start.length === 0 ? piece : Buffer.concat([start, piece]);
    if (start.length < 4) continue;
    yield start;
    start = undefined;
  }
  if (start !== undefined && start.length > 0) yield start;
}

const packed = [
  ["zip", [0x50, 0x4b, 0x03, 0x04]],
  ["zip", [0x50, 0x4b, 0x05, 0x06]],
  ["gzip", [0x1f, 0x8b]],
  ["bzip2", [0x42, 0x5a, 0x68]],
  ["xz", [0xfd, 0x37, 0x7a, 0x58]],
  ["zstd", [0x28, 0xb5, 0x2f, 0xfd]],
] as const;

function decoderFor(start: Uint8Array, file: string, legacy: boolean): Decoder {
  const archive = packed.find(([, magic]) => magic.every((byte, index) => start[index] === byte));
  if (archive !== undefined) throw new FormatError("file_compressed", file, archive[0]);
  const [first, second] = start;
  if (first === 0xff && second === 0xfe) return strict("utf-16le", file);
  if (first === 0xfe && second === 0xff) return strict("utf-16be", file);
  if (first !== 0 && second === 0) return strict("utf-16le", file);
  if (first === 0 && second !== 0) return strict("utf-16be", file);
  return legacy ? utf8OrWindows(file) : strict("utf-8", file);
}

function strict(encoding: string, file: string): Decoder {
  const decoder = new TextDecoder(encoding, { fatal: true });
  return {
    decode: (bytes) => attempt(() => decoder.decode(bytes, { stream: true }), encoding, file),
    end: () => attempt(() => decoder.decode(), encoding, file),
  };
}

function attempt(decode: () => string, encoding: string, file: string): string {
  try {
    return decode();
  } catch (cause) {
    throw new FormatError("file_encoding", file, `not ${encoding}`, { cause });
  }
}

/** While a file is ASCII it is both. The first piece with other bytes decides for the rest. */
function utf8OrWindows(file: string): Decoder {
  let chosen: Decoder | undefined;
  return {
    decode(bytes) {
      if (chosen === undefined && bytes.every((byte) => byte < 0x80)) return Buffer.from(bytes).toString("latin1");
      chosen ??= isUtf8(bytes) ? strict("utf-8", file) : strict("windows-1252", file);
      return chosen.decode(bytes);
    },
    end: () => chosen?.end() ?? "",
  };
}

/** The end of a piece may cut a letter in two. */
function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}

function* piecesOf(text: string): Generator<string> {
  if (text.length <= pieceLength) {
    if (text !== "") yield text;
    return;
  }
  for (let at = 0; at < text.length; at += pieceLength) yield text.slice(at, at + pieceLength);
}
