import { across, type Word } from "#names";
import { Beam } from "./beam.ts";
import { bitsOf, letterBits, type TokenTree } from "./token-tree.ts";

/** What decoding may still do, in letters walked: shared by all words of a check, so that no name is slow. */
export interface DecodingBudget {
  steps: number;
  /** Set when the budget ended before a word was decoded to its end. */
  cut: boolean;
}

/** Letters walked per check: some ten milliseconds. */
export const stepsPerCheck = 3_000_000;

/**
 * Visits every token of the tree that the word may be written as, each once, with the logarithm of their joint probability. A beam search: for
 * each place of the word the best nodes of the tree are kept that its letters so far may have led to. Deterministic; work is bounded by the beam
 * and by the budget.
 */
export function decode(
  word: Word,
  tree: TokenTree,
  { budget, visit }: { readonly budget: DecodingBudget; readonly visit: (token: number, jointLog: number) => void },
): void {
  if (word.length === 0 || word.length > longestWord) return;
  while (beams.length <= word.length) beams.push(new Beam());
  for (let at = 0; at <= word.length; at++) beams[at]?.clear();
  beams[0]?.raise(0, 0);
  for (let at = 0; at <= word.length && !budget.cut; at++) {
    const beam = beams[at];
    if (beam === undefined) return;
    beam.narrow();
    addFreeLetters(beam, tree);
    if (at === word.length) beam.eachNode((node, log) => tree.isTerminal(node) && visit(tree.token(node), log));
    else step(beam, { word, at, tree, budget });
  }
}

const { addedLetter, skippedLetter } = across.prices;
type SpellingTree = ReturnType<typeof across.spellingTreeOf>;
/** Native words of more letters are no names. */
const longestWord = 64;
/** How far behind the best a node may lie to take a free letter, in natural logarithms. */
const addingSpan = 6;
/** One for each place of a word. */
const beams: Beam[] = [];

interface Step {
  readonly word: Word;
  readonly at: number;
  readonly tree: TokenTree;
  readonly budget: DecodingBudget;
}

/** Follows every node of a beam by all spellings of the native units that begin at its place. */
function step(beam: Beam, { word, at, tree, budget }: Step): void {
  const next = beams[at + 1];
  for (let i = 0; i < beam.count; i++) next?.raise(beam.nodes[i] ?? 0, (beam.logs[i] ?? 0) + skippedLetter);
  for (const edge of word.edges[at] ?? []) {
    const target = beams[edge.to];
    if (target === undefined) continue;
    const walk = new Walk(tree, across.spellingTreeOf(edge), target);
    for (let i = 0; i < beam.count; i++) walk.follow(beam.nodes[i] ?? 0, 0, beam.logs[i] ?? 0);
    budget.steps -= walk.steps;
    if (budget.steps < 0) budget.cut = true;
  }
}

/** From good nodes one Latin letter may be taken that no native letter explains. */
function addFreeLetters(beam: Beam, tree: TokenTree): void {
  const count = beam.count;
  for (let i = 0; i < count; i++) {
    const log = beam.logs[i] ?? 0;
    if (log <= beam.best - addingSpan) continue;
    const node = beam.nodes[i] ?? 0;
    const first = tree.firsts[node] ?? 0;
    const children = bitsOf((tree.masks[node] ?? 0) & letterBits);
    for (let child = first; child < first + children; child++) beam.raise(child, log + addedLetter);
  }
  beam.narrow();
}

/** Walks a tree of tokens and the spellings of one native unit together: only letters that both have are followed. */
class Walk {
  steps = 0;
  readonly #masks: Uint32Array;
  readonly #firsts: Uint32Array;
  readonly #ways: SpellingTree;
  readonly #target: Beam;

  constructor(tree: TokenTree, ways: SpellingTree, target: Beam) {
    this.#masks = tree.masks;
    this.#firsts = tree.firsts;
    this.#ways = ways;
    this.#target = target;
  }

  follow(node: number, way: number, log: number): void {
    const { masks, firsts, logs, bests } = this.#ways;
    const target = this.#target;
    if (way === 0) {
      if (log + (bests[0] ?? 0) < target.least) return;
      if ((logs[0] ?? -Infinity) > -Infinity) target.raise(node, log + (logs[0] ?? 0));
    }
    const nodeMask = this.#masks[node] ?? 0;
    const wayMask = masks[way] ?? 0;
    for (let common = nodeMask & wayMask & letterBits; common !== 0; common &= common - 1) {
      this.steps++;
      const below = (common & -common) - 1;
      const nextWay = (firsts[way] ?? 0) + bitsOf(wayMask & below);
      if (log + (bests[nextWay] ?? 0) < target.least) continue;
      const nextNode = (this.#firsts[node] ?? 0) + bitsOf(nodeMask & below);
      const here = logs[nextWay] ?? -Infinity;
      if (here > -Infinity) target.raise(nextNode, log + here);
      if ((masks[nextWay] ?? 0) !== 0) this.follow(nextNode, nextWay, log);
    }
  }
}
