import assert from "node:assert/strict";
import { existsSync, globSync } from "node:fs";
import { relative } from "node:path";
import { test } from "node:test";
import fc from "fast-check";
import { bundleEntries, hasTile, readTilePath, tilePath } from "./tile.ts";
import type { TilePlace } from "./tile.ts";

const places = fc.record({
  level: fc.oneof(fc.integer({ min: 0, max: 63 }), fc.constant("entries" as const)),
  index: fc.oneof(fc.nat(3000), fc.nat({ max: 2 ** 40 })),
  width: fc.integer({ min: 1, max: 256 }),
});

test("the examples of tlog-tiles", () => {
  assert.equal(tilePath({ level: 0, index: 1_234_067, width: 256 }), "tile/0/x001/x234/067");
  assert.equal(tilePath({ level: "entries", index: 0, width: 5 }), "tile/entries/000.p/5");
  // A tree of 70,000: 273 full and one of 112 at level 0; one full and one of 17 at level 1; one of 1 at level 2.
  const widest = (level: number, index: number): number =>
    Array.from({ length: 256 }, (_, less) => 256 - less).find((width) => hasTile(70_000, { level, index, width })) ?? 0;
  assert.deepEqual([widest(0, 272), widest(0, 273), widest(0, 274)], [256, 112, 0]);
  assert.deepEqual([widest(1, 0), widest(1, 1), widest(1, 2)], [256, 17, 0]);
  assert.deepEqual([widest(2, 0), widest(2, 1), widest(3, 0), widest(63, 0)], [1, 0, 0, 0]);
  assert.ok(hasTile(256, { level: 0, index: 0, width: 256 }) && hasTile(256, { level: 1, index: 0, width: 1 }));
});

test("every address reads as what it was written for, and only as it was written", () => {
  fc.assert(fc.property(places, (place) => assert.deepEqual(readTilePath(tilePath(place)), { ...place })));
  fc.assert(
    fc.property(places, fc.nat(), fc.constantFrom("0", "x", "/", ".", "p", "-", " ", "%"), (place, at, letter) => {
      const path = tilePath(place);
      const changed = path.slice(0, at % path.length) + letter + path.slice(at % path.length);
      const read: TilePlace | undefined = readTilePath(changed);
      if (read !== undefined) assert.equal(tilePath(read), changed);
    }),
  );
  for (const path of [
    "tile/00/000",
    "tile/64/000",
    "tile/-1/000",
    "tile/0/0",
    "tile/0/x000/000",
    "tile/0/x000/001",
    "tile/0/1000",
    "tile/0/001/002",
    "tile/0/000.p/0",
    "tile/0/000.p/256",
    "tile/0/000.p/01",
    "tile/0/000.p",
    "tile/data/000",
    "tile/entries/000\n",
    "/tile/0/000",
  ])
    assert.equal(readTilePath(path), undefined, path);
});

const mirror =
  "../shared/data/vectors/tlog/testdata/witness/mirror/000de184301123b9278c086a7d9f68c9577e83872224c197058fd90784ea9706";
const skip = existsSync(mirror) ? false : `${mirror} is absent: the tiles of sunlight's mirror are not read`;

test("sunlight's mirror: its files lie where we look for them", { skip }, () => {
  const found = globSync(`${mirror}/tile/**/*`, { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(mirror, `${entry.parentPath}/${entry.name}`));
  assert.equal(found.length, 5);
  for (const path of found) assert.ok(hasTile(300, readTilePath(path) ?? assert.fail(path)), path);
});

test("an entry that no length of two bytes can tell is refused", () => {
  assert.throws(() => bundleEntries([new Uint8Array(65_536)]), { code: "bad_size" });
  assert.equal(bundleEntries([new Uint8Array(65_535)]).length, 65_537);
});
