import assert from "node:assert/strict";
import { randomBytes } from "node:crypto";
import { test } from "node:test";
import { Porter } from "./bring.ts";

test("a hub that takes nothing of a file is left alone for a while, and not sent it without end", async () => {
  const stop = new AbortController();
  const pieces: number[] = [];
  const endpoints = ["https://hub.example"];
  const places = [
    { node: { id: "hub", roles: ["relay"], endpoints } },
    { node: { id: "al", roles: [], endpoints: [] } },
  ];
  const files = { relayed: async () => [{ blob: "a".repeat(64), size: 1000 }], awaited: async () => [] };
  const needs = {
    office: { staff: async () => ({ standing: { book: { places: () => places }, recipient: { node: "al" } } }) },
    store: { transactAsNode: async (work: (tx: { files: typeof files }) => Promise<unknown>) => work({ files }) },
    chance: { now: () => new Date("2026-11-22T10:00:00.000Z"), random: (length: number) => randomBytes(length) },
    stopwatch: () => 0,
    blobs: {
      has: async () => true,
      piece: async (_: string, { length }: { readonly length: number }) => new Uint8Array(length),
    },
    ways: {
      givePiece: async (_staff: unknown, _way: unknown, { bytes }: { readonly bytes: Uint8Array }) => {
        pieces.push(bytes.length);
        if (pieces.length > 10) stop.abort();
        return { at: 0, done: false };
      },
    },
  };
  const said: string[] = [];
  // As far as this work asks for them, they are the node's own.
  const porter = new Porter(needs as unknown as ConstructorParameters<typeof Porter>[0], (line) => {
    said.push(line);
    stop.abort();
  });
  await porter.run(stop.signal);
  assert.deepEqual(pieces, [0, 1000]);
  assert.deepEqual(said, ["A file was not brought to hub: altered_attachment"]);
});
