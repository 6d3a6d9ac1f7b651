// How a number lies in a number table: in 4 bits a character when it is digits, in 6 when it is capitals and digits or an address of the
// net in lower case, else in 16. Packing is exact: what comes out is what went in.

/** The longest number that can be packed, in UTF-16 code units. */
export const longestPacked = 63;

const digits = "0123456789";
const capitals = `${digits}ABCDEFGHIJKLMNOPQRSTUVWXYZ`;
/** Per mode: the alphabet, a character's place in which is its code, and the bits of a code. No alphabet: the code unit itself. */
const modes = [
  { alphabet: digits, bits: 4 },
  // Lower-case letters before capitals mark what is only a part of a number (`number-keys.ts`).
  { alphabet: `${capitals}itv`, bits: 6 },
  { alphabet: `${digits}abcdefghijklmnopqrstuvwxyz@._-+#%&'*/=?!~$:`, bits: 6 },
  { alphabet: undefined, bits: 16 },
] as const;
const rawMode = 3;

const noCode = 255;
const codesOf = modes.map(({ alphabet }) =>
  Uint8Array.from({ length: 128 }, (_, unit) => {
    const code = alphabet?.indexOf(String.fromCharCode(unit)) ?? -1;
    return code < 0 ? noCode : code;
  }),
);
const unitsOf = modes.map(({ alphabet = "" }) =>
  Uint8Array.from({ length: 64 }, (_, code) => alphabet.charCodeAt(code)),
);
const bitsOf = Uint8Array.from(modes, ({ bits }) => bits);

/** The mode, 0 to 3, that packs these code units most tightly. */
export function tightestMode(units: Uint16Array, length: number): number {
  for (let mode = 0; mode < rawMode; mode++) {
    const codes = codesOf[mode];
    let at = 0;
    while (at < length && (codes?.[units[at] ?? 0] ?? noCode) !== noCode) at++;
    if (at === length) return mode;
  }
  return rawMode;
}

/** Bytes that so many characters take. */
export function packedBytes(mode: number, length: number): number {
  return (length * (bitsOf[mode] ?? 0) + 7) >>> 3;
}

/** Writes code units at `at`. The mode must have all of them. */
export function pack(units: Uint16Array, length: number, into: PackedPlace): void {
  const { bytes, mode } = into;
  const codes = codesOf[mode];
  const width = bitsOf[mode] ?? 0;
  let { at } = into;
  let held = 0;
  let bits = 0;
  for (let i = 0; i < length; i++) {
    const unit = units[i] ?? 0;
    held |= (mode === rawMode ? unit : (codes?.[unit] ?? 0)) << bits;
    for (bits += width; bits >= 8; bits -= 8, held >>>= 8) bytes[at++] = held & 255;
  }
  if (bits > 0) bytes[at] = held;
}

/** Where a packed number lies. */
export interface PackedPlace {
  readonly bytes: Uint8Array;
  readonly at: number;
  readonly mode: number;
}

/** Reads so many code units at `at` into `units`. */
export function unpack({ bytes, at, mode }: PackedPlace, length: number, units: Uint16Array): void {
  const alphabet = unitsOf[mode];
  const width = bitsOf[mode] ?? 0;
  const mask = (1 << width) - 1;
  let from = at;
  let held = 0;
  let bits = 0;
  for (let i = 0; i < length; i++) {
    for (; bits < width; bits += 8) held |= (bytes[from++] ?? 0) << bits;
    const code = held & mask;
    held >>>= width;
    bits -= width;
    units[i] = mode === rawMode ? code : (alphabet?.[code] ?? 0);
  }
}
