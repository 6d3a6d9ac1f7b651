import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { cutIntoZones, zoneDates, zoneEnds, zonesByDates, zoneStarts, type Stretch } from "./zones.ts";

const names = 40;
const stretch = fc
  .record({ from: fc.nat(names), length: fc.nat(names), most: fc.integer({ min: -3, max: 3 }) })
  .map(({ from, length, most }): Stretch => ({ from, to: Math.min(names, from + length), most }));
const stretches = fc.array(stretch, { maxLength: 12 }).map((all) => all.toSorted((a, b) => b.most - a.most));

test("zones rise, lie apart, and say of each name what the best of its stretches says", () => {
  fc.assert(
    fc.property(stretches, (all) => {
      const count = cutIntoZones(all);
      const said = Array.from({ length: names }, (): number | undefined => undefined);
      for (let zone = 0; zone < count; zone++) {
        const [start = 0, end = 0] = [zoneStarts[zone], zoneEnds[zone]];
        assert.ok(start < end && start >= (zone === 0 ? 0 : (zoneEnds[zone - 1] ?? 0)));
        said.fill(zoneDates[zone], start, end);
      }
      const best = said.map((_, name) => all.find(({ from, to }) => from <= name && name < to)?.most);
      assert.deepEqual(said, best);
    }),
  );
});

test("zones by dates are all of them, those first where dates can say most", () => {
  fc.assert(
    fc.property(stretches, (all) => {
      const count = cutIntoZones(all);
      const sorted = zonesByDates(count);
      assert.deepEqual(
        sorted.toSorted((a, b) => a - b),
        Array.from({ length: count }, (_, zone) => zone),
      );
      const dates = sorted.map((zone) => zoneDates[zone] ?? NaN);
      assert.deepEqual(
        dates,
        dates.toSorted((a, b) => b - a),
      );
    }),
  );
});
