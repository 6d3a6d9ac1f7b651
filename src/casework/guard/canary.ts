// Marks of copies: so that a leaked document names its path. The same copy has the same mark however often it is sealed, and nobody without this node's
// secret can make or foretell one.
import { createHmac, type KeyObject } from "node:crypto";
import { GivenDetails, type LeavingWay, type RecordId, sharingContents } from "#domain";
import { recordsConsentedTo } from "#exchange";

/** Letters and digits that are not mistaken for each other (Crockford's base 32). */
const alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const bytes = 10;
const pattern = /\bREF[\s‐‑–-]?((?:[0-9A-Z]{4}[\s‐‑–-]?){3}[0-9A-Z]{4})\b/giu;
/** Marks of one question. */
const mostMarks = 200;

/** For whom a copy of a record is. */
export interface Copy {
  readonly record: RecordId;
  readonly way: LeavingWay;
  /** The node, or in words for whom a file is. */
  readonly recipient: string;
}

/** The mark of a copy: `REF-7K3M-Q9XT-02VB-8HPA`, 80 bits of HMAC-SHA256. With a key object it costs a fourth of what it does with its bytes. */
export function markOf(secret: Uint8Array | KeyObject, { record, way, recipient }: Copy): string {
  const hash = createHmac("sha256", secret)
    .update(JSON.stringify(["besa-canary/1", record, way, recipient]))
    .digest();
  let number = BigInt(`0x${hash.subarray(0, bytes).toString("hex")}`);
  let text = "";
  for (; text.length < (bytes * 8) / 5; number /= 32n) text = `${alphabet[Number(number % 32n)] ?? ""}${text}`;
  return `REF-${text.match(/.{4}/g)?.join("-") ?? ""}`;
}

/** The marks in a text, as it may have been copied by hand: with other dashes or spaces, in small letters, O for 0, I or L for 1. */
export function marksIn(text: string): string[] {
  const found = [...text.normalize("NFKC").matchAll(pattern)].map(([, letters = ""]) => {
    const plain = letters
      .toUpperCase()
      .replaceAll(/[^0-9A-Z]/g, "")
      .replaceAll("O", "0")
      .replaceAll(/[IL]/g, "1");
    return `REF-${plain.match(/.{4}/g)?.join("-") ?? ""}`;
  });
  return [...new Set(found)].slice(0, mostMarks);
}

/** What contents with records have them in: what is shared nothing, details for a query and a notice for review an object. */
const envelopesOfRecords = ["answer", "review"] as const;

/** What a node's program can that takes the marks of records that are passed on by consent. */
export const referencesCapability = "onward-references";

/** What is to leave with its marks. */
interface Marked {
  readonly content: unknown;
  /** The copies that they are of. */
  readonly marks: readonly (Copy & { readonly mark: string })[];
}

/**
 * What is to leave, with its marks. What carries no records stays as it is, and so does what is passed on by consent to a node that does not know these marks:
 * it would refuse the whole.
 */
export function marked(
  secret: Uint8Array | KeyObject,
  {
    type,
    content,
    to,
    capabilities,
  }: {
    readonly type: string;
    readonly content: unknown;
    readonly to: string;
    /** The recipient's, as the directory says. */
    readonly capabilities: readonly string[];
  },
): Marked {
  if (type === "record-onward")
    return capabilities.includes(referencesCapability) ? markedOnward(secret, { content, to }) : { content, marks: [] };
  // Whatever it is: its own members are read, and parsed.
  const outer = Object(content) as Readonly<Record<string, unknown>>;
  const inner = envelopesOfRecords.find((name) => Object.hasOwn(outer, name));
  // As above.
  const holder = inner === undefined ? outer : (Object(outer[inner]) as Readonly<Record<string, unknown>>);
  const read = GivenDetails.safeParse(holder["records"]);
  if (!read.success) return { content, marks: [] };
  const marks = marksFor(
    secret,
    read.data.map(({ id }) => id),
    to,
  );
  const records = read.data.map((record, place) => ({ ...record, reference: marks[place]?.mark }));
  const carrying = { ...holder, records };
  return { content: inner === undefined ? carrying : { ...outer, [inner]: carrying }, marks };
}

/** What is passed on says by its consent alone which records it has. */
function markedOnward(
  secret: Uint8Array | KeyObject,
  { content, to }: { readonly content: unknown; readonly to: string },
): Marked {
  const read = sharingContents["record-onward"].safeParse(content);
  if (!read.success) return { content, marks: [] };
  const marks = marksFor(secret, recordsConsentedTo(read.data.consent), to);
  return { content: { ...read.data, references: marks.map(({ mark }) => mark) }, marks };
}

function marksFor(secret: Uint8Array | KeyObject, records: readonly RecordId[], to: string): Marked["marks"] {
  return records.map((record) => {
    const copy: Copy = { record, way: "node", recipient: to };
    return { ...copy, mark: markOf(secret, copy) };
  });
}
