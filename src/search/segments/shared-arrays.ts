/** Gives memory for a typed array. Segments take theirs from one of these, so that the same code serves one thread and many. */
export type Allocate = (bytes: number) => ArrayBufferLike;

/** Memory that worker threads can read without copying. */
export const allocateShared: Allocate = (bytes) => new SharedArrayBuffer(bytes);

/** The typed arrays that a structure consists of, by name: what a snapshot writes and a worker thread is sent. */
export type Arrays = Readonly<Record<string, Uint8Array | Uint16Array | Uint32Array>>;

/** Bytes of all arrays together. */
export function bytesOf(arrays: Arrays): number {
  return Object.values(arrays).reduce((sum, array) => sum + array.byteLength, 0);
}

/** A list of 32-bit numbers of known length in memory of the allocator. */
export const numbers32 = (allocate: Allocate, length: number): Uint32Array => new Uint32Array(allocate(length * 4));

/** A list of 16-bit numbers of known length in memory of the allocator. */
export const numbers16 = (allocate: Allocate, length: number): Uint16Array => new Uint16Array(allocate(length * 2));

/** A list of bytes of known length in memory of the allocator. */
export const numbers8 = (allocate: Allocate, length: number): Uint8Array => new Uint8Array(allocate(length));
