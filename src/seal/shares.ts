// A secret in shares (A. Shamir, How to share a secret, 1979), byte for byte over GF(2^8) with the polynomial of AES: so many of them are the secret, one
// fewer is nothing at all.
import { SealError } from "./error.ts";

/** One share: `place` is 1 to 255, no two the same; `bytes` are as long as the secret. */
export interface Share {
  readonly place: number;
  readonly bytes: Uint8Array;
}

/** Splits a secret, so that any `needed` of the `shares` give it back. `random` is cryptographically strong. Throws `bad_shares` for impossible numbers. */
export function splitSecret(
  secret: Uint8Array,
  { shares, needed }: { readonly shares: number; readonly needed: number },
  random: (length: number) => Uint8Array,
): Share[] {
  if (!Number.isInteger(shares) || !Number.isInteger(needed) || needed < 2 || shares < needed || shares > 255)
    throw new SealError("bad_shares", `${needed} of ${shares}`);
  // For each byte a polynomial of its own, whose value at 0 is the byte; the shares are its values elsewhere.
  const terms = [secret, ...Array.from({ length: needed - 1 }, () => random(secret.length))];
  return Array.from({ length: shares }, (_, index) => {
    const place = index + 1;
    const bytes = secret.map((_byte, at) =>
      terms.reduceRight((sum, term) => multiply(sum, place) ^ (term[at] ?? 0), 0),
    );
    return { place, bytes };
  });
}

/** The secret of so many shares as it needs; other shares, or fewer, give something else, and nothing tells. Throws `bad_shares` for what cannot be shares. */
export function joinShares(shares: readonly Share[]): Uint8Array {
  const [first] = shares;
  const places = new Set(shares.map(({ place }) => place));
  const isOdd = ({ place, bytes }: Share): boolean =>
    !Number.isInteger(place) || place < 1 || place > 255 || bytes.length !== first?.bytes.length;
  if (first === undefined || places.size < shares.length || shares.some(isOdd))
    throw new SealError("bad_shares", "not shares of one secret");
  // Lagrange's weights at 0: minus is plus in this field.
  const weights = shares.map(({ place }) =>
    shares.reduce((weight, other) => {
      if (other.place === place) return weight;
      return multiply(weight, multiply(other.place, inverse(other.place ^ place)));
    }, 1),
  );
  return first.bytes.map((_byte, at) =>
    shares.reduce((sum, { bytes }, turn) => sum ^ multiply(bytes[at] ?? 0, weights[turn] ?? 0), 0),
  );
}

/** The product in GF(2^8), in as many steps whatever the numbers. */
function multiply(one: number, other: number): number {
  let [left, product] = [one, 0];
  for (let bit = 0; bit < 8; bit += 1) {
    product ^= left & -((other >> bit) & 1);
    left = ((left << 1) ^ (0x11b & -(left >> 7))) & 0xff;
  }
  return product;
}

/** By Fermat: the 254th power. */
function inverse(number: number): number {
  let power = 1;
  for (let turn = 0; turn < 254; turn += 1) power = multiply(power, number);
  return power;
}
