// Typed arrays that grow. The index holds millions of small numbers; JavaScript objects would cost ten times the memory.
// Mutable by design: each array is owned by the structure that made it.

import { numbers32, numbers8, type Allocate } from "./shared-arrays.ts";

/** A growing list of 32-bit unsigned numbers. Large ones grow by an eighth, so that little is wasted at a million entries. */
export class GrowingNumbers {
  data: Uint32Array;
  length = 0;

  constructor(capacity = 64) {
    this.data = new Uint32Array(capacity);
  }

  push(value: number): number {
    if (this.length === this.data.length) this.reserve(this.length + 1);
    this.data[this.length] = value;
    return this.length++;
  }

  append(values: ArrayLike<number>): void {
    this.reserve(this.length + values.length);
    this.data.set(values, this.length);
    this.length += values.length;
  }

  at(index: number): number {
    return this.data[index] ?? 0;
  }

  /** A copy of just the numbers pushed, in memory of the allocator. */
  fixed(allocate: Allocate): Uint32Array {
    const copy = numbers32(allocate, this.length);
    copy.set(this.data.subarray(0, this.length));
    return copy;
  }

  /** The same with `end` behind the last: where each thing begins and the one before it ends. */
  closed(end: number, allocate: Allocate): Uint32Array {
    const copy = numbers32(allocate, this.length + 1);
    copy.set(this.data.subarray(0, this.length));
    copy[this.length] = end;
    return copy;
  }

  /** Makes room for `capacity` numbers; new ones are 0. */
  reserve(capacity: number): void {
    if (capacity <= this.data.length) return;
    const grown = new Uint32Array(
      Math.max(capacity, Math.ceil(this.data.length * (this.data.length > 100_000 ? 1.12 : 1.5)) + 64),
    );
    grown.set(this.data);
    this.data = grown;
  }

  get bytes(): number {
    return this.data.byteLength;
  }
}

/** A growing list of bytes. */
export class GrowingBytes {
  #data = new Uint8Array(256);
  length = 0;

  append(values: ArrayLike<number>): void {
    const needed = this.length + values.length;
    if (needed > this.#data.length) {
      const grown = new Uint8Array(Math.max(needed, Math.ceil(this.#data.length * 1.5)));
      grown.set(this.#data);
      this.#data = grown;
    }
    this.#data.set(values, this.length);
    this.length = needed;
  }

  /** A copy of just the bytes appended, in memory of the allocator. */
  fixed(allocate: Allocate): Uint8Array {
    const copy = numbers8(allocate, this.length);
    copy.set(this.#data.subarray(0, this.length));
    return copy;
  }
}
