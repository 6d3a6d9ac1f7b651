// Files of records: a photo, a fingerprint transaction, a warrant. What they are is told by their content, never by what somebody called them.
import { z } from "zod";
import { ActId, RecordId } from "./ids.ts";

/** Bytes of the longest file: 1 GiB. */
export const largestFile = 1024 ** 3;
/** Files of one record. */
export const mostFiles = 32;

/** How far a file is: `here`, whole and verified; `coming` from another node, and nothing of it can be opened yet. */
export const FileState = z.enum(["here", "coming"]);
export type FileState = z.infer<typeof FileState>;

/** A file's media type, such as `image/jpeg`. */
export const MediaType = z.string().regex(/^[a-z0-9.+-]{1,60}\/[a-z0-9.+-]{1,60}$/);

/** The name of a file as it is kept and shown: `cleanFileName` made it. */
export const FileName = z
  .string()
  .min(1)
  .max(200)
  .refine((name) => cleanFileName(name) === name, "not a clean file name");

/** A file of a record, as readers of the record are told of it. */
export const RecordFile = z
  .object({
    id: ActId,
    name: FileName,
    mediaType: MediaType,
    /** Bytes. */
    length: z.int().min(0).max(largestFile),
    state: FileState,
    /** Bytes that have come, of `size` that travel; only while it is coming. */
    received: z.int().min(0).optional(),
    size: z.int().min(0).optional(),
    addedAt: z.iso.datetime(),
    /** It is the picture of the person, or could be named so. */
    picture: z.enum(["named", "possible"]).optional(),
    /** Who added it here; absent where it came with the record. */
    by: z.string().optional(),
  })
  .readonly();
export type RecordFile = z.infer<typeof RecordFile>;

/** What an envelope says of a record's files: all that it has, in the order of the letter's attachments. Who gets it drops those that it does not name. */
export const RecordFilesContent = z
  .strictObject({
    v: z.literal(1),
    record: RecordId,
    files: z
      .array(z.strictObject({ id: ActId, addedAt: z.iso.datetime() }).readonly())
      .max(mostFiles)
      .readonly(),
  })
  .readonly();
export type RecordFilesContent = z.infer<typeof RecordFilesContent>;

/** A holder has lost files of a record, and asks for them once more. */
export const FilesAskedContent = z.strictObject({ v: z.literal(1), record: RecordId }).readonly();
export type FilesAskedContent = z.infer<typeof FilesAskedContent>;

/** Controls, what turns the direction of writing (and hides an ending by it), what paths and shells are made of, and unassigned or lone surrogates. */
const unfit = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}"*/:<>?\\|]/gu;
/** Bytes in UTF-8: file systems take 255. */
const longestName = 180;

/**
 * A file's name as it may be kept, shown and saved by anybody: no path, no control or invisible character, no ending dots, not too long, never empty.
 * Cleaning a clean name leaves it as it is.
 */
export function cleanFileName(given: string): string {
  const last =
    given
      .normalize("NFC")
      .split(/[\\/]/)
      .findLast((part) => part.trim() !== "") ?? "";
  const plain = last.replaceAll(unfit, "").replaceAll(/\s+/gu, " ");
  const bare = trimmed(plain);
  const { stem, ending } = parted(bare);
  const cut = trimmed(within(stem, longestName - ending.length));
  return reserved.test(cut) || cut === "" ? `file${cut === "" ? "" : `-${cut}`}${ending}` : `${cut}${ending}`;
}

/** Names that some systems take for devices. */
const reserved = /^(?:con|prn|aux|nul|com[0-9]|lpt[0-9])$/i;

function trimmed(name: string): string {
  return name.replaceAll(/^[\s.]+|[\s.]+$/gu, "");
}

function within(text: string, bytes: number): string {
  const encoder = new TextEncoder();
  let left = bytes;
  const characters = [...text];
  const end = characters.findIndex((character) => (left -= encoder.encode(character).length) < 0);
  return characters.slice(0, end === -1 ? characters.length : end).join("");
}

function parted(name: string): { readonly stem: string; readonly ending: string } {
  const ending = /\.[A-Za-z0-9]{1,10}$/.exec(name)?.[0] ?? "";
  return { stem: name.slice(0, name.length - ending.length), ending };
}

/** The name with an ending that fits what the file is: `photo.jpg.exe` that is a JPEG becomes `photo.jpg.exe.jpg`. */
export function nameForType(name: string, mediaType: string): string {
  const clean = cleanFileName(name);
  const endings = endingsOf[mediaType] ?? ["bin"];
  const { stem, ending } = parted(clean);
  if (endings.includes(ending.slice(1).toLowerCase())) return clean;
  return cleanFileName(`${stem}${ending}.${endings[0] ?? "bin"}`);
}

/** The endings that names of each type may have, the usual one first. */
const endingsOf: Readonly<Record<string, readonly string[]>> = {
  "image/jpeg": ["jpg", "jpeg", "jpe", "jfif"],
  "image/png": ["png"],
  "image/gif": ["gif"],
  "image/webp": ["webp"],
  "image/tiff": ["tif", "tiff"],
  "image/bmp": ["bmp"],
  "image/jp2": ["jp2", "j2k", "jpx"],
  "image/x-wsq": ["wsq"],
  "image/heic": ["heic", "heif"],
  "application/pdf": ["pdf"],
  "application/x-nist-itl": ["an2", "nist", "nst", "eft", "ebts"],
  "application/zip": ["zip", "docx", "xlsx", "pptx", "odt", "ods", "odp"],
  "video/mp4": ["mp4", "m4v", "mov", "m4a"],
  "video/webm": ["webm", "mkv"],
  "audio/mpeg": ["mp3"],
  "audio/wav": ["wav"],
  "text/plain": ["txt", "csv", "md", "log"],
};

/** Bytes from the beginning of a file that `mediaTypeOf` looks at. */
export const typeLooksAt = 4096;

/** What begins how. The first that fits. */
const signatures: readonly { readonly type: string; readonly at?: number; readonly bytes: readonly number[] }[] = [
  { type: "image/jpeg", bytes: [0xff, 0xd8, 0xff] },
  { type: "image/x-wsq", bytes: [0xff, 0xa0, 0xff] },
  { type: "image/png", bytes: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a] },
  { type: "image/gif", bytes: [0x47, 0x49, 0x46, 0x38] },
  { type: "image/tiff", bytes: [0x49, 0x49, 0x2a, 0x00] },
  { type: "image/tiff", bytes: [0x4d, 0x4d, 0x00, 0x2a] },
  { type: "image/bmp", bytes: [0x42, 0x4d] },
  { type: "image/jp2", bytes: [0x00, 0x00, 0x00, 0x0c, 0x6a, 0x50, 0x20, 0x20] },
  { type: "image/webp", at: 8, bytes: [0x57, 0x45, 0x42, 0x50] },
  { type: "audio/wav", at: 8, bytes: [0x57, 0x41, 0x56, 0x45] },
  { type: "image/heic", at: 4, bytes: [0x66, 0x74, 0x79, 0x70, 0x68, 0x65, 0x69] },
  { type: "video/mp4", at: 4, bytes: [0x66, 0x74, 0x79, 0x70] },
  { type: "video/webm", bytes: [0x1a, 0x45, 0xdf, 0xa3] },
  { type: "audio/mpeg", bytes: [0x49, 0x44, 0x33] },
  { type: "application/pdf", bytes: [0x25, 0x50, 0x44, 0x46, 0x2d] },
  { type: "application/zip", bytes: [0x50, 0x4b, 0x03, 0x04] },
  // ANSI/NIST-ITL: the first record of a transaction begins with its own length, field 1.001.
  { type: "application/x-nist-itl", bytes: [0x31, 0x2e, 0x30, 0x30, 0x31, 0x3a] },
  { type: "application/x-nist-itl", bytes: [0x31, 0x2e, 0x30, 0x31, 0x3a] },
];

/** Programs: they are evidence at times, and go into an archive then. */
const programs: readonly (readonly number[])[] = [
  [0x4d, 0x5a],
  [0x7f, 0x45, 0x4c, 0x46],
  [0xfe, 0xed, 0xfa],
  [0xce, 0xfa, 0xed, 0xfe],
  [0xcf, 0xfa, 0xed, 0xfe],
  [0xca, 0xfe, 0xba, 0xbe],
  [0x23, 0x21],
];

/**
 * What a file is, by its first bytes (`typeLooksAt` of them); `application/octet-stream` for what is not known, and undefined for a program, which is
 * not taken.
 */
export function mediaTypeOf(head: Uint8Array): string | undefined {
  if (programs.some((bytes) => begins(head, bytes, 0))) return undefined;
  const known = signatures.find(({ bytes, at = 0 }) => begins(head, bytes, at));
  if (known !== undefined) return known.type;
  return head.length > 0 && isText(head) ? "text/plain" : "application/octet-stream";
}

function begins(head: Uint8Array, bytes: readonly number[], at: number): boolean {
  return bytes.every((byte, place) => head[at + place] === byte);
}

/** UTF-8 without controls but tabs and line ends. The last character may have been cut. */
function isText(head: Uint8Array): boolean {
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(head, { stream: true });
    return !/[^\P{Cc}\t\n\r\f]/u.test(text);
  } catch {
    return false;
  }
}
