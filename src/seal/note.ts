// C2SP signed-note: a text, an empty line, and one line per signature. Signatures of keys one does not know are ignored.
import { fromBase64, toBase64 } from "./base64.ts";
import { SealError } from "./error.ts";
import type { Signer, Verifier } from "./keys.ts";

/** A note whose signatures have been checked. */
export interface OpenedNote {
  /** The signed text, its last newline included. */
  readonly text: string;
  /** Names of the known keys that signed it; at least one. */
  readonly signers: readonly string[];
  /** What each of them signed with, a key once. `line` is how it stands in the note, its newline included. */
  readonly signatures: readonly {
    readonly verifier: Verifier;
    readonly signature: Uint8Array;
    readonly line: string;
  }[];
}

interface SignatureLine {
  readonly name: string;
  readonly id: string;
  readonly signature: Uint8Array;
  readonly line: string;
}

const dash = "\u2014";
/** Characters in a note. A hundred ML-DSA-44 signatures fit. */
const longest = 1_000_000;
const mostSignatures = 100;

/** Signs a text; it must end in a newline. Ed25519 is deterministic: the same text gives the same note. Throws `bad_note`. */
export function signNote(text: string, signer: Signer): string {
  demandText(text);
  return `${text}\n${signatureLine(signer, signer.sign(Buffer.from(text)))}`;
}

/** The line of a signature, its newline included. */
export function signatureLine(
  { name, id }: { readonly name: string; readonly id: string },
  signature: Uint8Array,
): string {
  return `${dash} ${name} ${toBase64(Buffer.concat([Buffer.from(id, "hex"), signature]))}\n`;
}

/** The text of a note, its last newline included; who has signed it, and whether the lines of signatures are such, is not looked at. Throws `bad_note`. */
export function noteText(note: string): string {
  return note.slice(0, endOfText(note) + 1);
}

/**
 * Checks a note: every signature of a known key must verify, and there must be one. Unknown keys are ignored, also under a known
 * name. Throws `bad_note`, `bad_signature`, `unknown_signer`.
 */
export function openNote(note: string, known: readonly Verifier[]): OpenedNote {
  const { text, lines } = splitNote(note);
  const message = Buffer.from(text);
  const found = new Map<Verifier, OpenedNote["signatures"][number]>();
  for (const { name, id, signature, line } of lines) {
    const verifier = known.find((key) => key.name === name && key.id === id);
    if (verifier === undefined) continue;
    if (!verifier.verify(message, signature))
      throw new SealError("bad_signature", `the signature of ${name} does not verify`);
    if (!found.has(verifier)) found.set(verifier, { verifier, signature, line });
  }
  if (found.size === 0) throw new SealError("unknown_signer", "no known key has signed this note");
  const signatures = [...found.values()];
  return { text, signers: [...new Set(signatures.map(({ verifier }) => verifier.name))], signatures };
}

/** Where the newline is that ends the text. */
function endOfText(note: string): number {
  if (note.length > longest) throw new SealError("bad_note", `longer than ${longest} characters`);
  const end = note.lastIndexOf("\n\n");
  if (end < 0 || !note.endsWith("\n")) throw new SealError("bad_note", "no signatures after an empty line");
  demandText(note.slice(0, end + 1));
  return end;
}

function splitNote(note: string): { text: string; lines: SignatureLine[] } {
  const end = endOfText(note);
  const text = note.slice(0, end + 1);
  const lines = note.slice(end + 2, -1).split("\n");
  if (lines.length > mostSignatures) throw new SealError("bad_note", `more than ${mostSignatures} signatures`);
  return { text, lines: lines.map(readSignature) };
}

function readSignature(line: string): SignatureLine {
  const [mark, name = "", encoded = "", ...rest] = line.split(" ");
  const bytes = fromBase64(encoded);
  // oxlint-disable-next-line no-control-regex -- control characters are what signed-note forbids
  const isNamed = name !== "" && !/[+\p{White_Space}\u0000-\u001f]/u.test(name);
  if (mark !== dash || !isNamed || bytes === undefined || bytes.length < 5 || rest.length > 0)
    throw new SealError("bad_note", "a signature line is malformed");
  return { name, id: Buffer.from(bytes).toString("hex", 0, 4), signature: bytes.subarray(4), line: `${line}\n` };
}

function demandText(text: string): void {
  // oxlint-disable-next-line no-control-regex -- control characters are what signed-note forbids
  if (!text.endsWith("\n") || /[\u0000-\u0009\u000b-\u001f]/.test(text) || !text.isWellFormed())
    throw new SealError("bad_note", "the text of a note ends in a newline and holds no other control character");
}
