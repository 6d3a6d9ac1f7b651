import { decodingPrices, type Edge, type Word } from "#names";
import { GrowingNumbers } from "./growing.ts";

/**
 * The Latin tokens of a vocabulary as a tree of letters, 12 bytes a node. A native word is decoded *into* it: only spellings that some name
 * really has are ever followed, so none is missed for want of a longer list of guesses.
 */
export class Trie {
  readonly #children = new GrowingNumbers();
  /** Letter in the upper 6 bits, next sibling in the lower 26. */
  readonly #siblings = new GrowingNumbers();
  /** Token + 1, or 0. */
  readonly #tokens = new GrowingNumbers();

  constructor() {
    this.#node(0, 0);
  }

  /** Adds a token if it is written in a-z only. */
  add(units: Uint16Array, token: number): void {
    for (const unit of units) if (unit < 97 || unit > 122) return;
    let node = 0;
    for (const unit of units) {
      const letter = unit - 97;
      const child = this.#child(node, letter);
      node = child === 0 ? this.#grow(node, letter) : child;
    }
    this.#tokens.data[node] = token + 1;
  }

  /** Visits every token that the word may be written as, with the logarithm of their joint probability. Work is bounded by the beam. */
  decode(word: Word, visit: (token: number, jointLog: number) => void): void {
    const beams: Beam[] = Array.from({ length: word.length + 1 }, () => ({
      nodes: new Map<number, number>(),
      best: -Infinity,
    }));
    raise(beams[0], 0, 0);
    for (let at = 0; at < word.length; at++) this.#step(beams, at, word);
    const last = beams[word.length];
    if (last === undefined) return;
    for (const [node, log] of last.nodes)
      if (log > last.best - addingSpan) this.#addFree(last, node, log + addedLetter);
    for (const [node, log] of last.nodes) {
      const token = this.#tokens.at(node);
      if (token !== 0 && log > last.best - beamSpan) visit(token - 1, log);
    }
  }

  get bytes(): number {
    return this.#children.bytes + this.#siblings.bytes + this.#tokens.bytes;
  }

  #step(beams: Beam[], at: number, word: Word): void {
    const beam = beams[at];
    if (beam === undefined) return;
    const edges = word.edges[at] ?? [];
    for (const [node, log] of widest(beam)) {
      raise(beams[at + 1], node, log + skippedLetter);
      this.#follow(node, log, edges, beams);
      if (log <= beam.best - addingSpan) continue;
      for (let child = this.#children.at(node); child !== 0; child = this.#siblings.at(child) & siblingBits)
        this.#follow(child, log + addedLetter, edges, beams);
    }
  }

  #follow(node: number, log: number, edges: readonly Edge[], beams: Beam[]): void {
    for (const { to, spellings } of edges) {
      const target = beams[to];
      if (target === undefined) continue;
      for (const spelling of spellings) {
        const reached = log + spelling.log;
        if (reached < target.best - beamSpan) break;
        const end = this.#walk(node, spelling.codes);
        if (end !== undefined) raise(target, end, reached);
      }
    }
  }

  #addFree(beam: Beam, node: number, log: number): void {
    for (let child = this.#children.at(node); child !== 0; child = this.#siblings.at(child) & siblingBits)
      raise(beam, child, log);
  }

  #walk(from: number, codes: Uint8Array): number | undefined {
    let node = from;
    for (const code of codes) {
      node = this.#child(node, code);
      if (node === 0) return undefined;
    }
    return node;
  }

  #child(node: number, letter: number): number {
    let child = this.#children.at(node);
    while (child !== 0) {
      const sibling = this.#siblings.at(child);
      if (sibling >>> 26 === letter) return child;
      child = sibling & siblingBits;
    }
    return 0;
  }

  #grow(parent: number, letter: number): number {
    const child = this.#node(letter, this.#children.at(parent));
    this.#children.data[parent] = child;
    return child;
  }

  #node(letter: number, sibling: number): number {
    this.#children.push(0);
    this.#tokens.push(0);
    return this.#siblings.push(((letter << 26) | sibling) >>> 0);
  }
}

/** Nodes reached at one place of a word with the best logarithm of each. */
interface Beam {
  readonly nodes: Map<number, number>;
  best: number;
}

const { addedLetter, skippedLetter } = decodingPrices;
const siblingBits = 0x3ffffff;
/** Most nodes followed from one place. */
const beamWidth = 160;
/** Natural logarithms: how far behind the best a node may lie to be followed, to take a free letter. */
const beamSpan = 12;
const addingSpan = 6;

function raise(beam: Beam | undefined, node: number, log: number): void {
  if (beam === undefined || log < beam.best - beamSpan) return;
  const known = beam.nodes.get(node);
  if (known !== undefined && known >= log) return;
  beam.nodes.set(node, log);
  if (log > beam.best) beam.best = log;
}

/** The nodes to follow from a place, best first, so that the beams ahead are narrow from the start. */
function widest({ nodes, best }: Beam): [number, number][] {
  const near: [number, number][] = [];
  for (const entry of nodes) if (entry[1] >= best - beamSpan) near.push(entry);
  return near.sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, beamWidth);
}
