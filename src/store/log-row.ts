// How leaves lie in the tables: those appended together in one row, the details of neighbours of one act and officer in another.
import type { Act, ActId, LogDetail, RecordId, StoredLeaf, UserId } from "#domain";
import { toJson } from "./json.ts";

const hashLength = 32;

/** A row of log_append: leaves appended together, the bytes of each in order. */
export interface AppendRow {
  readonly first: number;
  readonly size: number;
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly hashes: Uint8Array;
  readonly data: Uint8Array;
}

/** A row of log_span: the readable side of neighbouring leaves. */
export interface SpanRow {
  readonly first: number;
  readonly size: number;
  readonly salts: Uint8Array;
  /** Null where it was erased. */
  readonly details: readonly (LogDetail | null)[];
}

/** A span on its way into the table: its details are the text of a JSON array. */
export interface NewSpan {
  readonly first: number;
  readonly act: Act;
  readonly user: UserId | undefined;
  readonly family: string | undefined;
  readonly salts: Uint8Array[];
  readonly details: string[];
  readonly records: Set<RecordId>;
}

/**
 * What references of one batch have in common: all but the 12 bits after the version (RFC 9562, section 5.7, rand_a), in which casework
 * counts the lines. One key finds all of a batch's leaves that lie together, and a reference of its own is found by it as well.
 */
export function familyOf(reference: ActId): string {
  return `${reference.slice(0, 15)}000${reference.slice(18)}`;
}

/** The spans that these leaves make: a new one wherever the act, the officer or the family changes, or a leaf has no detail. */
export function spansOf(leaves: readonly StoredLeaf[]): NewSpan[] {
  const spans: NewSpan[] = [];
  let open: NewSpan | undefined;
  for (const { index, salt, detail, text } of leaves) {
    if (detail === undefined || salt === undefined) {
      open = undefined;
      continue;
    }
    const family = detail.reference === undefined ? undefined : familyOf(detail.reference);
    const { act, who, records } = detail;
    if (
      open === undefined ||
      open.act !== act ||
      open.user !== who.id ||
      open.family !== family ||
      family === undefined
    ) {
      open = { first: index, act, user: who.id, family, salts: [], details: [], records: new Set() };
      spans.push(open);
    }
    open.salts.push(salt);
    open.details.push(text ?? toJson(detail));
    for (const record of records) open.records.add(record);
  }
  return spans;
}

/** Byte strings of any length, each after its length in four bytes. */
export function pack(parts: readonly Uint8Array[]): Buffer {
  const packed = Buffer.allocUnsafe(parts.reduce((sum, part) => sum + 4 + part.length, 0));
  let place = 0;
  for (const part of parts) {
    place = packed.writeUInt32BE(part.length, place);
    packed.set(part, place);
    place += part.length;
  }
  return packed;
}

/** What `pack` has packed. */
export function unpack(packed: Uint8Array): Uint8Array[] {
  const bytes = Buffer.from(packed.buffer, packed.byteOffset, packed.byteLength);
  const parts: Uint8Array[] = [];
  for (let place = 0; place < bytes.length;) {
    const end = place + 4 + bytes.readUInt32BE(place);
    parts.push(bytes.subarray(place + 4, end));
    place = end;
  }
  return parts;
}

/** The hash at a place of hashes that lie one after the other. */
export function hashAt(hashes: Uint8Array, place: number): Uint8Array {
  return hashes.subarray(place * hashLength, (place + 1) * hashLength);
}

/** The leaf's detail and salt, unless they were erased. */
export interface ReadableSide {
  readonly salt: Uint8Array;
  readonly detail: LogDetail;
}

/** The readable sides of the leaves that these spans cover, by index. */
export function readableSides(spans: readonly SpanRow[]): Map<number, ReadableSide> {
  const sides = new Map<number, ReadableSide>();
  for (const { first, salts, details } of spans)
    for (const [place, detail] of details.entries())
      if (detail !== null) sides.set(first + place, { detail, salt: hashAt(salts, place) });
  return sides;
}

/** The stored leaves of these appends, in order. */
export function leavesOf(appends: readonly AppendRow[], sides: ReadonlyMap<number, ReadableSide>): StoredLeaf[] {
  return appends.flatMap(({ first, hashes, data }) =>
    unpack(data).map((bytes, place) => {
      const index = first + place;
      const side = sides.get(index);
      return { index, hash: hashAt(hashes, place), data: bytes, salt: side?.salt, detail: side?.detail };
    }),
  );
}

/**
 * How many nodes above the leaves the first `leaves` leaves of an RFC 6962 tree fill: all but one for each 1 of the count. Nodes lie in the
 * order they fill, so this is the place of the first node of a leaf.
 */
export function nodesFilledBy(leaves: number): number {
  return leaves - leaves.toString(2).replaceAll("0", "").length;
}
