/**
 * Gives the memory of bytes back at once, which nobody reads any more: who seals a gigabyte asks for memory sooner than the collector gives it back. Bytes that
 * share their memory with others are left alone.
 */
export function letGo({ buffer, byteLength }: Uint8Array): void {
  if (buffer instanceof ArrayBuffer && byteLength === buffer.byteLength) buffer.transfer(0);
}
