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

/** A growing list of 16-bit numbers, which is how token texts are kept (UTF-16 code units). */
export class GrowingUnits {
  data: Uint16Array = new Uint16Array(256);
  length = 0;

  append(units: ArrayLike<number>): number {
    const from = this.length;
    const needed = from + units.length;
    if (needed > this.data.length) {
      const grown = new Uint16Array(Math.max(needed, Math.ceil(this.data.length * 1.12) + 256));
      grown.set(this.data);
      this.data = grown;
    }
    this.data.set(units, from);
    this.length = needed;
    return from;
  }

  get bytes(): number {
    return this.data.byteLength;
  }
}

/** Texts in UTF-8, read back whole. A million names as JavaScript strings would cost three times as much. */
export class GrowingTexts {
  #data: Uint8Array = new Uint8Array(1024);
  #length = 0;
  readonly #encoder = new TextEncoder();
  readonly #decoder = new TextDecoder();

  append(text: string): number {
    const from = this.#length;
    const room = text.length * 3 + 2;
    if (from + room > this.#data.length) {
      const grown = new Uint8Array(Math.max(from + room, Math.ceil(this.#data.length * 1.12)));
      grown.set(this.#data);
      this.#data = grown;
    }
    const { written } = this.#encoder.encodeInto(text, this.#data.subarray(from + 2));
    this.#data[from] = written & 255;
    this.#data[from + 1] = written >>> 8;
    this.#length = from + 2 + written;
    return from;
  }

  read(from: number): string {
    const written = (this.#data[from] ?? 0) | ((this.#data[from + 1] ?? 0) << 8);
    return this.#decoder.decode(this.#data.subarray(from + 2, from + 2 + written));
  }

  get bytes(): number {
    return this.#data.byteLength;
  }
}
