import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { test } from "node:test";
import fc from "fast-check";
import type { LogDetail } from "#domain";
import { leafHash, makeSigner, nodeHash, toBase64 } from "#seal";
import { Ledger } from "./ledger.ts";
import { MemoryLog } from "./memory-log.ts";
import type { Verification } from "./verification.ts";
import { verifyExport } from "./verify-export.ts";

const origin = "node.example/log";
const signer = makeSigner(origin, new Uint8Array(32).fill(3));
const key = signer.verifierKey;

interface Line {
  index?: number;
  hash?: string;
  data?: string;
  salt?: string;
  detail?: unknown;
  level?: number;
  node?: number;
  size?: number;
  checkpoint?: string;
  key?: string;
  end?: number;
}

/** An export of `size` leaves; checkpoints were signed at the given sizes before. */
async function exported(size: number, checkpointsAt: readonly number[] = [], variant = ""): Promise<Line[]> {
  let salts = 0;
  const random = (): Uint8Array =>
    createHash("sha256")
      .update(`salt ${(salts += 1)}`)
      .digest();
  const log = new MemoryLog();
  const now = (): Date => new Date(1_770_000_000_000 + salts * 1000);
  await using ledger = await Ledger.open({ origin, signer, log, now, random });
  for (let index = 0; index < size; index += 1) {
    if (checkpointsAt.includes(index)) await ledger.checkpoint();
    await ledger.record(entry(`subject ${index}${variant}`));
  }
  // The lines are our own, of the shape above.
  return (await Array.fromAsync(ledger.export())).map((line) => JSON.parse(line) as Line);
}

function entry(subject: string): LogDetail {
  return { act: "checked", who: { login: "a", name: "A", unit: "AL" }, purpose: "border", subject, records: [] };
}

const verify = (lines: readonly Line[], known: readonly string[] = []): Promise<Verification> =>
  verifyExport(
    lines.map((line) => JSON.stringify(line)),
    key,
    known,
  );
const leafAt = (lines: readonly Line[], index: number): Line =>
  lines.find((line) => line.index === index) ?? assert.fail(`no leaf ${index}`);

/** Writes other data into a leaf, as somebody who knows the format would. */
function rewriteData(leaf: Line): void {
  leaf.data = Buffer.from(
    Buffer.from(leaf.data ?? "", "base64")
      .toString()
      .replace('"at":"2', '"at":"1'),
  ).toString("base64");
}

/** Recomputes what is stored above a leaf, up to a level: 0 is the leaf's own hash. */
function recompute(lines: readonly Line[], index: number, upTo: number): void {
  const leaf = leafAt(lines, index);
  leaf.hash = toBase64(leafHash(Buffer.from(leaf.data ?? "", "base64")));
  const hashAt = (level: number, node: number): string | undefined =>
    level === 0
      ? lines.find((line) => line.index === node)?.hash
      : lines.find((line) => line.level === level && line.node === node)?.hash;
  for (let level = 1, node = index >> 1; level <= upTo; level += 1, node >>= 1) {
    const stored = lines.find((line) => line.level === level && line.node === node);
    const [left, right] = [hashAt(level - 1, node * 2), hashAt(level - 1, node * 2 + 1)];
    if (stored === undefined || left === undefined || right === undefined) return;
    stored.hash = toBase64(nodeHash(Buffer.from(left, "base64"), Buffer.from(right, "base64")));
  }
}

const sizes = fc.integer({ min: 1, max: 70 });

test("an untouched export is intact, at every size, erased details counted", async () => {
  for (let size = 0; size <= 34; size += 1) {
    const lines = await exported(size, [3, 8, 20]);
    for (const line of lines.filter((_, place) => place % 5 === 0)) {
      delete line.detail;
      delete line.salt;
    }
    const result = await verify(lines);
    const erased = lines.filter((line) => line.index !== undefined && line.detail === undefined).length;
    const checkpoints = 1 + [3, 8, 20].filter((at) => at < size).length;
    assert.deepEqual(result, {
      status: "intact",
      origin,
      key,
      keyExpected: true,
      size,
      leaves: size,
      erased,
      checkpoints,
      certified: size,
    });
  }
});

/** Each changes the export at one leaf; the verifier must name that very leaf. */
const exact: Record<string, { reason: string; change: (lines: Line[], index: number) => Line[] }> = {
  "the detail was changed": {
    reason: "detail",
    change: (lines, index) => {
      leafAt(lines, index).detail = entry("somebody else");
      return lines;
    },
  },
  "the salt was taken away and the detail left": {
    reason: "detail",
    change: (lines, index) => {
      delete leafAt(lines, index).salt;
      return lines;
    },
  },
  "the data was changed": {
    reason: "data",
    change: (lines, index) => {
      rewriteData(leafAt(lines, index));
      return lines;
    },
  },
  "the hash was changed": {
    reason: "hash",
    change: (lines, index) => {
      leafAt(lines, index).hash = toBase64(leafHash(Buffer.from("other")));
      return lines;
    },
  },
  "the leaf was dropped": { reason: "missing", change: (lines, index) => lines.filter((line) => line.index !== index) },
  "the leaf became unreadable": {
    reason: "missing",
    change: (lines, index) => lines.map((line) => (line.index === index ? { ...line, data: "%" } : line)),
  },
  "another leaf was inserted before it": {
    reason: "inserted",
    change: (lines, index) =>
      lines.flatMap((line) => (line.index === index && index > 0 ? [leafAt(lines, index - 1), line] : [line])),
  },
  "it was moved behind the next": {
    reason: "missing",
    change: (lines, index) => {
      const [here, next] = [
        lines.findIndex((line) => line.index === index),
        lines.findIndex((line) => line.index === index + 1),
      ];
      return next < 0 ? lines : lines.with(here, lines[next] ?? {}).with(next, lines[here] ?? {});
    },
  },
};

for (const [name, { reason, change }] of Object.entries(exact))
  test(`when ${name}, the first altered leaf is named`, async () => {
    await fc.assert(
      fc.asyncProperty(sizes, fc.nat(), fc.array(fc.nat(69), { maxLength: 4 }), async (size, pick, checkpointsAt) => {
        const index = pick % size;
        const lines = await exported(size, checkpointsAt);
        const before = JSON.stringify(lines);
        const changed = change(lines, index);
        fc.pre(JSON.stringify(changed) !== before);
        const result = await verify(changed);
        assert.ok(result.status === "altered", result.status);
        assert.equal(result.leaf, index);
        assert.equal(result.reason, reason);
        assert.ok(result.certified <= index);
        // Only the sibling of a leaf that is gone cannot be certified without it.
        if (result.between !== undefined) assert.ok(reason === "missing", JSON.stringify(result));
      }),
      { numRuns: 60 },
    );
  });

test("when hash and stored nodes were recomputed too, the range is as small as the nodes and checkpoints allow", async () => {
  await fc.assert(
    fc.asyncProperty(
      sizes,
      fc.nat(),
      fc.nat(7),
      fc.array(fc.nat(69), { maxLength: 4 }),
      async (size, pick, level, checkpointsAt) => {
        const index = pick % size;
        const lines = await exported(size, checkpointsAt);
        rewriteData(leafAt(lines, index));
        recompute(lines, index, level);
        const result = await verify(lines);
        assert.ok(result.status === "altered", result.status);
        assert.equal(result.reason, "rewritten");
        const { from, to } = result.between ?? { from: result.leaf ?? -1, to: result.leaf ?? -1 };
        assert.ok(from <= index && index <= to, `${index} is not in ${from}..${to}`);
        const signed = checkpointsAt.filter((at) => at > 0 && at < size);
        assert.equal(result.certified, from);
        const before = Math.max(0, ...signed.filter((at) => at <= index));
        // The smallest true node over the leaf tells, if it is full; and so do the checkpoints before and after the leaf.
        const width = 2 ** (level + 1);
        const first = Math.floor(index / width) * width;
        const node = first + width <= size ? { from: first, to: first + width - 1 } : { from: 0, to: size - 1 };
        const judge = Math.min(...signed.filter((at) => at > index), size);
        assert.deepEqual({ from, to }, { from: Math.max(node.from, before), to: Math.min(node.to, judge - 1) });
      },
    ),
    { numRuns: 200 },
  );
});

test("with two leaves altered, the first is the one named", async () => {
  const lines = await exported(40);
  rewriteData(leafAt(lines, 30));
  rewriteData(leafAt(lines, 11));
  leafAt(lines, 21).detail = entry("x");
  const result = await verify(lines);
  assert.ok(result.status === "altered" && result.leaf === 11 && result.between === undefined);
  recompute(lines, 11, 0);
  const recomputed = await verify(lines);
  assert.ok(recomputed.status === "altered");
  assert.deepEqual(recomputed.between, { from: 10, to: 11 });
});

test("when a leaf was dropped and the rest renumbered, the range holds it", async () => {
  for (const size of [32, 33]) {
    const whole = await exported(size);
    for (let index = 0; index < size; index += 1) {
      const kept = whole.filter((line) => line.index !== index);
      const renumbered = kept.map((line) =>
        line.index === undefined || line.index < index ? line : { ...line, index: line.index - 1 },
      );
      const result = await verify(renumbered);
      assert.ok(result.status === "altered" && result.leaf !== undefined);
      const { from, to } = result.between ?? { from: result.leaf, to: result.leaf };
      assert.ok(from <= index && index <= to, `${index} is not in ${from}..${to}`);
      assert.ok(result.leaf === index || result.leaf === index + 1);
      // Of 33 the last is gone, and without it no root can be computed: only the named leaf is close.
      if (size === 32) assert.ok(to - from <= 1);
    }
  }
});

test("a wrong stored node above sound leaves is told apart", async () => {
  const lines = await exported(20, [9]);
  const node = lines.find((line) => line.level === 2 && line.node === 1) ?? assert.fail();
  node.hash = toBase64(leafHash(Buffer.from("x")));
  const result = await verify(lines);
  assert.ok(result.status === "nodes_altered", JSON.stringify(result));
  assert.deepEqual([result.level, result.index], [2, 1]);
  assert.equal((await verify(lines.filter((line) => line.level === undefined))).status, "intact");
});

test("truncated exports, wrong keys and forged checkpoints have results of their own", async () => {
  const lines = await exported(20, [9]);
  for (let length = 1; length < lines.length; length += 1)
    assert.equal((await verify(lines.slice(0, length))).status, "truncated");
  const text = lines.map((line) => JSON.stringify(line));
  assert.equal((await verifyExport([...text.slice(0, -1), text.at(-1)?.slice(0, 4) ?? ""], key)).status, "truncated");
  assert.equal((await verifyExport([], key)).status, "unreadable");
  assert.equal((await verifyExport(["hello"], key)).status, "unreadable");

  const stranger = makeSigner(origin, new Uint8Array(32).fill(5));
  assert.equal((await verifyExport(text, stranger.verifierKey)).status, "wrong_key");
  assert.equal((await verify(lines.with(0, { ...lines[0], key: stranger.verifierKey }))).status, "wrong_key");
  await assert.rejects(verifyExport(text, "no key"), { code: "bad_key" });
  const ownWord = await verifyExport(text);
  assert.ok(ownWord.status === "intact" && !ownWord.keyExpected);

  const header = lines[0] ?? assert.fail();
  const forgedHeader = { ...header, checkpoint: header.checkpoint?.replace("\n20\n", "\n19\n") ?? "", size: 19 };
  assert.deepEqual(await verify(lines.with(0, forgedHeader)), { status: "forged_checkpoint", line: 1 });
  const place = lines.findIndex((line) => line.size === 9);
  const forged = { size: 9, checkpoint: lines[place]?.checkpoint?.replace("\n9\n", "\n8\n") ?? "" };
  assert.deepEqual(await verify(lines.with(place, forged)), { status: "forged_checkpoint", line: place + 1 });
});

test("an altered log that its own key signed anew is shown to be forked", async () => {
  const lines = await exported(20, [6, 9, 12]);
  const other = await exported(20, [], " altered");
  const signed = lines.filter((line) => line.size !== undefined && line.index === undefined && line.key === undefined);
  const spliced = other.flatMap((line) => [
    line,
    ...signed.filter(({ size }) => line.index !== undefined && size === line.index + 1 && size % 2 === 1),
  ]);
  const result = await verify(spliced);
  assert.ok(result.status === "forked", JSON.stringify(result));
  assert.deepEqual(result.between, { from: 0, to: 8 });

  const kept = signed[1]?.checkpoint ?? assert.fail();
  assert.equal((await verify(lines, [kept])).status, "intact");
  assert.equal((await verify(other, [kept])).status, "forked");
  assert.equal((await verify(await exported(8), [kept])).status, "truncated");
  assert.deepEqual(await verify(lines, ["not a note"]), { status: "forged_checkpoint", line: 0 });
});

test("whatever stands in the lines, there is a result and never a crash", async () => {
  const lines = (await exported(12, [5])).map((line) => JSON.stringify(line));
  await fc.assert(
    fc.asyncProperty(
      fc.nat(lines.length - 1),
      fc.oneof(fc.string(), fc.json(), fc.constant('{"index":9007199254740991,"hash":"","data":""}')),
      async (place, text) => {
        fc.pre(text !== lines[place]);
        const result = await verifyExport(lines.with(place, text), key);
        const isNode = lines[place]?.includes('"node"') === true || lines[place]?.startsWith('{"size"') === true;
        assert.equal(result.status === "intact", isNode, `${place}: ${text}`);
      },
    ),
    { numRuns: 300 },
  );
  const huge = [lines[0] ?? "", `{"level":52,"node":1,"hash":"${"A".repeat(43)}="}`, '{"end":12}'];
  assert.equal((await verifyExport(huge, key)).status, "altered");
});
