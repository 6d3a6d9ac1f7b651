import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { Country, type Labels } from "#domain";
import { joinLabels, mayGoTo, obstaclesTo } from "#policy";

const labelsWith = (handling: Labels["handling"], requires: string[] = []): Labels => ({
  audience: ["police"],
  requires,
  handling,
  evaluation: { source: "A", information: "1" },
  purposes: ["border"],
});
const plain = { use: "police", isOwn: false, hasConsent: false, hasReadNote: false, isApproved: false } as const;

test("each handling code stands in the way of what it forbids, and of nothing else", () => {
  const rows: [Labels, Partial<typeof plain> | object, string[]][] = [
    [labelsWith(["H0"]), {}, []],
    [labelsWith(["H0"]), { use: "court" }, []],
    [labelsWith(["H1"]), {}, []],
    [labelsWith(["H1"]), { use: "court" }, ["H1"]],
    [labelsWith(["H1"]), { use: "court", isOwn: true, hasConsent: true, isApproved: true }, ["H1"]],
    [labelsWith(["H1"]), { use: "court", hasCourtConsent: true }, []],
    [labelsWith(["H2"]), { hasCourtConsent: true }, ["H2"]],
    [labelsWith(["H2"]), {}, ["H2"]],
    [labelsWith(["H2"]), { hasConsent: true }, []],
    [labelsWith(["H2"]), { isOwn: true }, []],
    [labelsWith(["H3"]), {}, ["H3"]],
    [labelsWith(["H3"]), { hasReadNote: true }, []],
    [labelsWith(["H0"], ["compartment:a"]), {}, ["second-person"]],
    [labelsWith(["H0"], ["compartment:a"]), { isApproved: true }, []],
    [labelsWith(["H1", "H2", "H3"], ["clearance:secret"]), { use: "court" }, ["H1", "H2", "H3", "second-person"]],
  ];
  for (const [labels, taking, expected] of rows)
    assert.deepEqual(obstaclesTo({ ...plain, ...taking }, [labels]), expected);
});

test("a copy of several is as bound as each of them (property)", () => {
  const labels = fc
    .tuple(
      fc.subarray<Labels["handling"][number]>(["H0", "H1", "H2", "H3"], { minLength: 1 }),
      fc.subarray(["compartment:a"]),
    )
    .map(([handling, requires]) => labelsWith(handling, requires));
  const taking = fc.record({
    use: fc.constantFrom("police" as const, "court" as const),
    isOwn: fc.boolean(),
    hasConsent: fc.boolean(),
    hasReadNote: fc.boolean(),
    isApproved: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(labels, { minLength: 1, maxLength: 4 }), taking, (all, how) => {
      const together = new Set(obstaclesTo(how, all));
      const each = new Set(all.flatMap((one) => obstaclesTo(how, [one])));
      assert.deepEqual([...together].toSorted(), [...each].toSorted());
    }),
  );
});

test("what an owner keeps from a country goes to every other, and stays kept from it in what is made of it", () => {
  const [rs, it] = [Country.parse("RS"), Country.parse("IT")];
  const kept = { ...labelsWith(["H0"]), notFor: [rs] };
  assert.deepEqual([mayGoTo(kept, rs), mayGoTo(kept, it), mayGoTo(kept, undefined)], [false, true, true]);
  assert.equal(mayGoTo(labelsWith(["H0"]), rs), true);
  assert.deepEqual(joinLabels(kept, labelsWith(["H1"]))?.notFor, [rs]);
  assert.deepEqual(joinLabels(kept, { ...labelsWith(["H1"]), notFor: [it] })?.notFor, [it, rs]);
  // What cannot be read goes to nobody.
  // The cast stands for a row that was written wrong.
  assert.equal(mayGoTo(JSON.parse('{"notFor":"RS"}') as Pick<Labels, "notFor">, it), false);
});
