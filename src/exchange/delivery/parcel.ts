// What every transport carries, byte for byte: a request between nodes, an answer, a file on a stick.

const magic = Buffer.from("besa-parcel/1\n");
/** Bytes of one item at most: attachments travel apart. */
export const largestItem = 8 * 1024 * 1024;
/** Items of one parcel at most. */
export const mostItems = 4096;

/** Packs items: how many there are, then one after the other, each behind its length (four bytes each, most significant first). */
export function packParcel(items: readonly Uint8Array[]): Uint8Array {
  if (items.length > mostItems) throw new RangeError(`${items.length} items in one parcel`);
  const pieces: Uint8Array[] = [magic, number(items.length)];
  for (const item of items) {
    if (item.length > largestItem) throw new RangeError(`an item of ${item.length} bytes`);
    pieces.push(number(item.length), item);
  }
  return Buffer.concat(pieces);
}

/** The items of a parcel, as far as they are whole: `isWhole` is false when it was cut, damaged or is none. Never throws. */
export function unpackParcel(bytes: Uint8Array): { readonly items: Uint8Array[]; readonly isWhole: boolean } {
  const items: Uint8Array[] = [];
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const start = magic.length + 4;
  if (bytes.length < start || !magic.equals(bytes.subarray(0, magic.length))) return { items, isWhole: false };
  const count = view.readUInt32BE(magic.length);
  let at = start;
  while (items.length < Math.min(count, mostItems)) {
    const end = at + 4 <= bytes.length ? at + 4 + view.readUInt32BE(at) : Infinity;
    if (end > bytes.length || end === at + 4 || end - at - 4 > largestItem) return { items, isWhole: false };
    items.push(bytes.subarray(at + 4, end));
    at = end;
  }
  return { items, isWhole: at === bytes.length && items.length === count };
}

function number(value: number): Uint8Array {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
}
