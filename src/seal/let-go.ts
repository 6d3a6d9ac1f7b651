/**
 * Gives the memory of bytes back at once, which nobody reads any more: who seals a gigabyte asks for memory sooner than the collector gives it back. Bytes that
 * share their memory with others are left alone.
 */
export function letGo({ buffer, byteLength }: Uint8Array): void {
  // No bytes have no memory, and one constant may stand for all of them.
  if (byteLength > 0 && buffer instanceof ArrayBuffer && byteLength === buffer.byteLength) buffer.transfer(0);
}
