/** Makes room for one array of a tree: an `ArrayBuffer`, or a `SharedArrayBuffer` that worker threads read together. */
export type Allocate = (bytes: number) => ArrayBufferLike;

/** Texts to be put in a tree: UTF-16 units of token `i` are `units[starts[i]]` and the `lengths(i)` behind it. */
export interface TokenTexts {
  readonly size: number;
  readonly units: ArrayLike<number>;
  start(token: number): number;
  length(token: number): number;
}

/** The arrays that a tree consists of; `TokenTree.from` makes it of them again. */
export interface TokenTreeBuffers {
  /** For each node a bit per letter that has a child (0-25), and `terminalBit` where a token ends. */
  readonly masks: ArrayBufferLike;
  /** For each node its first child; the others follow it in the order of their letters. */
  readonly firsts: ArrayBufferLike;
  /** The tokens, in the order of the nodes they end at. */
  readonly tokens: ArrayBufferLike;
  /** For each block of nodes the number of tokens that end before it. */
  readonly ranks: ArrayBufferLike;
}

/**
 * The Latin tokens of a vocabulary as an immutable tree of letters, 8 bytes a node and 4 a token, breadth first, so that the children of a node
 * lie together and the upper levels, which every search walks, share cache lines. Native words are decoded *into* it (`decode.ts`).
 */
export class TokenTree {
  readonly buffers: TokenTreeBuffers;
  readonly masks: Uint32Array;
  readonly firsts: Uint32Array;
  readonly #tokens: Uint32Array;
  readonly #ranks: Uint32Array;

  private constructor(buffers: TokenTreeBuffers) {
    this.buffers = buffers;
    this.masks = new Uint32Array(buffers.masks);
    this.firsts = new Uint32Array(buffers.firsts);
    this.#tokens = new Uint32Array(buffers.tokens);
    this.#ranks = new Uint32Array(buffers.ranks);
  }

  static from(buffers: TokenTreeBuffers): TokenTree {
    return new TokenTree(buffers);
  }

  get bytes(): number {
    return this.masks.byteLength + this.firsts.byteLength + this.#tokens.byteLength + this.#ranks.byteLength;
  }

  /** Whether a token ends at a node. */
  isTerminal(node: number): boolean {
    return (this.masks[node] ?? 0) >>> terminalShift !== 0;
  }

  /** The token that ends at a terminal node. */
  token(node: number): number {
    const block = node >>> blockShift;
    let rank = this.#ranks[block] ?? 0;
    for (let before = block << blockShift; before < node; before++) rank += (this.masks[before] ?? 0) >>> terminalShift;
    return this.#tokens[rank] ?? 0;
  }
}

/** Builds the tree of those tokens from `from` on that are written in a-z only, level by level. */
export function buildTokenTree(texts: TokenTexts, allocate: Allocate, from = 0): TokenTree {
  const grown = new Levels(texts, from);
  while (grown.addLevel());
  return TokenTree.from(grown.packed(allocate));
}

/** The part of a node's mask that says which letters follow. */
export const letterBits = 0x3ffffff;

/** How many bits of a number are set. */
export function bitsOf(value: number): number {
  let bits = value - ((value >>> 1) & 0x55555555);
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  return (((bits + (bits >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}

const terminalShift = 26;
const terminalBit = 1 << terminalShift;
/** Nodes to a block of `ranks`: 64. */
const blockShift = 6;

/**
 * A tree while it grows: tokens are sorted by one more letter at each level (a radix sort from the first letter on), and every run of tokens
 * that share their letters so far is a node. Owned by `buildTokenTree`.
 */
class Levels {
  readonly #texts: TokenTexts;
  readonly #masks: number[] = [];
  readonly #firsts: number[] = [];
  readonly #tokens: number[] = [];
  #depth = 0;
  /** Tokens in the order of the level's nodes, and where the tokens of each node end. */
  #order: Uint32Array;
  #ends: Uint32Array;
  readonly #counts = new Uint32Array(27);

  constructor(texts: TokenTexts, from: number) {
    this.#texts = texts;
    const latin: number[] = [];
    for (let token = from; token < texts.size; token++) if (isLatin(texts, token)) latin.push(token);
    this.#order = Uint32Array.from(latin);
    this.#ends = Uint32Array.of(latin.length);
  }

  /** Adds the nodes of one level; false when no deeper one is left. */
  addLevel(): boolean {
    const [order, ends] = [new Uint32Array(this.#order.length), new Uint32Array(this.#order.length)];
    const before = this.#masks.length;
    let [children, kept, start] = [0, 0, 0];
    for (const end of this.#ends) {
      let mask = this.#count(start, end);
      this.#firsts.push(before + this.#ends.length + children);
      // Where the tokens of each letter begin, then move every token there; tokens that end here are taken out.
      let at = kept;
      for (let letter = 0; letter < 26; letter++) {
        const count = this.#counts[letter] ?? 0;
        this.#counts[letter] = at;
        at += count;
        if (count > 0) ends[children++] = at;
      }
      for (let i = start; i < end; i++) {
        const token = this.#order[i] ?? 0;
        const letter = this.#letter(token);
        if (letter < 26) order[this.#take(letter)] = token;
        else if ((mask & terminalBit) === 0) {
          mask |= terminalBit;
          this.#tokens.push(token);
        }
      }
      this.#masks.push(mask >>> 0);
      [kept, start] = [at, end];
    }
    this.#order = order.subarray(0, kept);
    this.#ends = ends.slice(0, children);
    this.#depth++;
    return children > 0;
  }

  packed(allocate: Allocate): TokenTreeBuffers {
    const ranks: number[] = [];
    let rank = 0;
    this.#masks.forEach((mask, node) => {
      if (node % (1 << blockShift) === 0) ranks.push(rank);
      rank += mask >>> terminalShift;
    });
    return {
      masks: pack(this.#masks, allocate),
      firsts: pack(this.#firsts, allocate),
      tokens: pack(this.#tokens, allocate),
      ranks: pack(ranks, allocate),
    };
  }

  /** Counts the tokens of a run by their letter at this depth; gives the letters that occur. */
  #count(start: number, end: number): number {
    this.#counts.fill(0);
    let mask = 0;
    for (let i = start; i < end; i++) {
      const letter = this.#letter(this.#order[i] ?? 0);
      this.#counts[letter] = (this.#counts[letter] ?? 0) + 1;
      if (letter < 26) mask |= 1 << letter;
    }
    return mask;
  }

  /** The next free place of a letter. */
  #take(letter: number): number {
    const place = this.#counts[letter] ?? 0;
    this.#counts[letter] = place + 1;
    return place;
  }

  /** The letter of a token at this depth, 26 behind its end. */
  #letter(token: number): number {
    if (this.#depth >= this.#texts.length(token)) return 26;
    return (this.#texts.units[this.#texts.start(token) + this.#depth] ?? 0) - firstLetter;
  }
}

const firstLetter = 97;

function isLatin(texts: TokenTexts, token: number): boolean {
  const [start, length] = [texts.start(token), texts.length(token)];
  for (let i = start; i < start + length; i++) {
    const letter = (texts.units[i] ?? 0) - firstLetter;
    if (letter < 0 || letter > 25) return false;
  }
  return length > 0;
}

function pack(numbers: readonly number[], allocate: Allocate): ArrayBufferLike {
  const packed = new Uint32Array(allocate(numbers.length * 4));
  packed.set(numbers);
  return packed.buffer;
}
