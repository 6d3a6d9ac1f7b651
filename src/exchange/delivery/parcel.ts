// What every transport carries, byte for byte: a request between nodes, an answer, a file on a stick.

const magic = Buffer.from("besa-parcel/1\n");
/** Bytes of one item at most: attachments travel apart. */
export const largestItem = 8 * 1024 * 1024;
/** Items of one parcel at most. */
export const mostItems = 4096;

/** Packs items one after the other, each behind its length (four bytes, most significant first). */
export function packParcel(items: readonly Uint8Array[]): Uint8Array {
  if (items.length > mostItems) throw new RangeError(`${items.length} items in one parcel`);
  const pieces: Uint8Array[] = [magic];
  for (const item of items) {
    if (item.length > largestItem) throw new RangeError(`an item of ${item.length} bytes`);
    const length = Buffer.alloc(4);
    length.writeUInt32BE(item.length);
    pieces.push(length, item);
  }
  return Buffer.concat(pieces);
}

/** The items of a parcel, as far as they are whole: `isWhole` is false when it was cut, damaged or is none. Never throws. */
export function unpackParcel(bytes: Uint8Array): { readonly items: Uint8Array[]; readonly isWhole: boolean } {
  const items: Uint8Array[] = [];
  if (!magic.equals(bytes.subarray(0, magic.length))) return { items, isWhole: false };
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = magic.length; at < bytes.length;) {
    if (at + 4 > bytes.length || items.length === mostItems) return { items, isWhole: false };
    const length = view.readUInt32BE(at);
    const end = at + 4 + length;
    if (length === 0 || length > largestItem || end > bytes.length) return { items, isWhole: false };
    items.push(bytes.subarray(at + 4, end));
    at = end;
  }
  return { items, isWhole: true };
}
