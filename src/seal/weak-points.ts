// Points of Ed25519 with which a signature holds for more than one message, and second spellings of points. OpenSSL takes both.

/** The y coordinates of the points whose order divides eight, as they are spelled (RFC 8032, section 5.1.2), without the bit of the sign. */
const smallOrder: readonly string[] = [
  "0100000000000000000000000000000000000000000000000000000000000000",
  "ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
  "0000000000000000000000000000000000000000000000000000000000000000",
  "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05",
  "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a",
];

/**
 * Whether 32 bytes are a point of small order, or spell a coordinate that is not less than 2^255 - 19. A key or the first half of a signature
 * that is one proves nothing: everybody can make signatures for it.
 */
export function isWeakPoint(bytes: Uint8Array): boolean {
  const y = Buffer.from(bytes);
  y[31] = (y[31] ?? 0) & 0x7f;
  return smallOrder.includes(y.toString("hex")) || isSecondSpelling(y);
}

/** Whether the number, last byte first, is 2^255 - 19 or more: then it spells what a smaller number spells. */
function isSecondSpelling(y: Uint8Array): boolean {
  return y[31] === 0x7f && y.subarray(1, 31).every((byte) => byte === 0xff) && (y[0] ?? 0) >= 0xed;
}
