// The whole log as lines of JSON, each small, in the order in which the verifier needs them.
import type { LogDetail, LogNode, StoredLeaf } from "#domain";
import { toBase64 } from "#seal";
import type { OpenedCheckpoint } from "./checkpointing.ts";
import type { CosignedCheckpoint } from "./cosignature-store.ts";
import type { LogStore, SignedCheckpoint } from "./log-store.ts";

/** What is exported: everything that the checkpoint signs. */
export interface ExportOptions {
  readonly log: LogStore;
  /** The verifier key; who checks the export compares it with the one they know. */
  readonly key: string;
  readonly checkpoint: OpenedCheckpoint;
  /** Which details, with their salts, are in it: without them it proves as much and tells less. */
  readonly details: (detail: LogDetail) => boolean;
  /** A checkpoint that is written with the lines of those who have cosigned it. */
  readonly cosigned?: CosignedCheckpoint | undefined;
}

const batch = 4096;

/**
 * A header line; per leaf a line, the stored nodes that it filled, and the checkpoints signed right after it; a last line that says
 * that nothing is cut off. Memory does not grow with the log. What is missing in the store is missing in the export: the verifier says so.
 */
export async function* exportLog({
  log,
  key,
  checkpoint,
  details,
  cosigned,
}: ExportOptions): AsyncGenerator<string, void, undefined> {
  const { origin, size } = checkpoint;
  const withLines = (one: SignedCheckpoint): string =>
    one.size === cosigned?.size ? one.note + cosigned.lines.join("") : one.note;
  yield JSON.stringify({ besa: "log", v: 1, origin, key, size, checkpoint: withLines(checkpoint) });
  const checkpoints = earlierCheckpoints(log, size);
  let next = await checkpoints.next();
  for (let from = 0; from < size; from += batch) {
    const to = Math.min(from + batch, size);
    const stored = await readStretch(log, from, to);
    for (let index = from; index < to; index += 1) {
      yield* linesOf(index, stored, details);
      for (; next.done !== true && next.value.size <= index + 1; next = await checkpoints.next())
        yield JSON.stringify({ size: next.value.size, checkpoint: withLines(next.value) });
    }
  }
  yield JSON.stringify({ end: size });
}

interface Stretch {
  readonly leaves: ReadonlyMap<number, StoredLeaf>;
  /** By level and index. */
  readonly nodes: ReadonlyMap<string, LogNode>;
}

async function readStretch(log: LogStore, from: number, to: number): Promise<Stretch> {
  const leaves = await log.leaves(from, to - from);
  const nodes = await readNodes(log, from, to);
  return {
    leaves: new Map(leaves.map((leaf) => [leaf.index, leaf])),
    nodes: new Map(nodes.map((node) => [`${node.level}/${node.index}`, node])),
  };
}

/** Stored nodes that the leaves of the stretch filled. */
async function readNodes(log: LogStore, from: number, to: number): Promise<LogNode[]> {
  const nodes: LogNode[] = [];
  for (let level = 1; 2 ** level <= to; level += 1) {
    const [first, end] = [Math.floor(from / 2 ** level), Math.floor(to / 2 ** level)];
    const hashes = first < end ? await log.hashes(level, first, end) : [];
    // With some missing it is not known which is which; the verifier works without them.
    if (hashes.length === end - first)
      nodes.push(...hashes.map((hash, place) => ({ level, index: first + place, hash })));
  }
  return nodes;
}

function* linesOf(
  index: number,
  { leaves, nodes }: Stretch,
  details: ExportOptions["details"],
): Generator<string, void, undefined> {
  const leaf = leaves.get(index);
  if (leaf !== undefined) yield leafLine(leaf, details);
  for (let level = 1; (index + 1) % 2 ** level === 0; level += 1) {
    const node = nodes.get(`${level}/${(index + 1) / 2 ** level - 1}`);
    if (node !== undefined) yield JSON.stringify({ level, node: node.index, hash: toBase64(node.hash) });
  }
}

function leafLine({ index, hash, data, salt, detail }: StoredLeaf, details: ExportOptions["details"]): string {
  const isShown = detail !== undefined && details(detail);
  return JSON.stringify({
    index,
    hash: toBase64(hash),
    data: toBase64(data),
    ...(isShown && salt !== undefined ? { salt: toBase64(salt) } : {}),
    ...(isShown ? { detail } : {}),
  });
}

async function* earlierCheckpoints(log: LogStore, before: number): AsyncGenerator<SignedCheckpoint, void, undefined> {
  for (let after = 0; ;) {
    const since = after;
    const found = (await log.checkpoints(since, 256)).filter(({ size }) => size > since);
    for (const checkpoint of found) {
      if (checkpoint.size >= before) return;
      yield checkpoint;
    }
    const last = found.at(-1);
    if (last === undefined) return;
    after = last.size;
  }
}
