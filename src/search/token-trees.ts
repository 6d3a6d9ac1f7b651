import { buildTokenTree, type TokenTexts, type TokenTree } from "./token-tree.ts";

/**
 * The trees of a vocabulary that still grows: one of most of its tokens and a small one of the tokens that came later, which alone is built anew
 * when the vocabulary has grown, until it is an eighth of the whole.
 */
export class TokenTrees {
  #main: TokenTree | undefined;
  #late: TokenTree | undefined;
  #mainSize = 0;
  #size = 0;

  /** The trees that hold all tokens of a vocabulary between them. */
  of(texts: TokenTexts): readonly TokenTree[] {
    if (this.#main === undefined || (texts.size - this.#mainSize) * 8 > texts.size) {
      this.#main = buildTokenTree(texts, allocate);
      this.#late = undefined;
      this.#mainSize = texts.size;
    } else if (texts.size > this.#size) this.#late = buildTokenTree(texts, allocate, this.#mainSize);
    this.#size = texts.size;
    return this.#late === undefined ? [this.#main] : [this.#main, this.#late];
  }

  get bytes(): number {
    return (this.#main?.bytes ?? 0) + (this.#late?.bytes ?? 0);
  }
}

const allocate = (bytes: number): ArrayBuffer => new ArrayBuffer(bytes);
