import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { AuthorityId, Label, type BesaRecord, type Labels, RecordId } from "#domain";
import { admits, admitted, joinLabels, release, sees, sightOf } from "#policy";

const today = "2026-11-22";
const label = fc.constantFrom("police", "desk", "a", "b", "c");
const labels: fc.Arbitrary<Labels> = fc
  .record({
    audience: fc.uniqueArray(label, { maxLength: 3 }),
    requires: fc.uniqueArray(label, { maxLength: 2 }),
    expiresOn: fc.option(fc.constantFrom("2026-11-21", today, "2026-11-23"), { nil: undefined }),
    handling: fc.subarray<Labels["handling"][number]>(["H0", "H1", "H2", "H3"], { minLength: 1 }),
    purposes: fc.subarray<Labels["purposes"][number]>(["border", "arrest", "security"], { minLength: 1 }),
    source: fc.constantFrom("A", "B", "C", "X"),
    information: fc.constantFrom("1", "2", "3", "4"),
  })
  .map(({ expiresOn, source, information, ...rest }) => ({
    ...rest,
    evaluation: { source, information },
    ...(expiresOn === undefined ? {} : { expiresOn }),
  }));

function person(given: Labels): BesaRecord {
  const none = {
    born: [],
    birthPlaces: [],
    nationalities: [],
    documents: [],
    languages: [],
    titles: [],
    occupations: [],
  };
  return {
    id: RecordId.parse("01900000-0000-7000-8000-000000000001"),
    version: 1,
    owner: AuthorityId.parse("AL"),
    content: {
      kind: "person",
      names: [{ full: "Somebody", kind: "primary", script: "Latn" }],
      ...none,
      addresses: [{ text: "Safe house 7" }],
      marks: ["scar"],
      heightCentimetres: 180,
      remarks: [],
    },
    labels: given,
    provenance: { source: "test", original: { address: "Safe house 7" } },
    withdrawn: false,
    recordedAt: "2026-11-22T06:00:00.000Z",
  };
}

const purposes = fc.constantFrom<Labels["purposes"][number]>("border", "arrest", "security", "audit");

test("what is told of is what the rule in memory admits, and what leaves is what is held for the purpose besides (property)", () => {
  fc.assert(
    fc.property(fc.uniqueArray(label), labels, purposes, (grants, given, purpose) => {
      const sight = sightOf(grants, today);
      const { shown, withheld } = release({ sight, purpose }, [person(given)]);
      assert.equal(shown.length + withheld.length === 1, sees(sight, given));
      assert.equal(shown.length === 1, sees(sight, given) && given.purposes.includes(purpose));
      assert.equal(admits({ sight, purpose }, given), shown.length === 1);
      for (const one of withheld) {
        assert.deepEqual(Object.keys(one).toSorted(), ["owner", "purposes", "record"]);
        assert.deepEqual(one.purposes, given.purposes);
      }
    }),
  );
});

test("labels that cannot be read let nothing out", () => {
  const looking = { sight: sightOf(["police"], today), purpose: "border" as const };
  const { id: record, owner } = person({} as unknown as Labels);
  const nothing = { requires: [] } as unknown as Labels;
  assert.deepEqual(admitted(looking, [{ record, owner, labels: nothing }]), { shown: [], withheld: [] });
  const purposeless = { audience: ["police"], requires: [] } as unknown as Labels;
  assert.deepEqual(admitted(looking, [{ record, owner, labels: purposeless }]).shown, []);
});

test("a field that asks for more is taken out, with its trace in the original row, and the record says so", () => {
  const base = { audience: ["police"], requires: [], handling: ["H0" as const], purposes: ["border" as const] };
  const given: Labels = {
    ...base,
    evaluation: { source: "A", information: "1" },
    fields: { addresses: ["protection"], heightCentimetres: ["protection"], marks: [] },
  };
  const looking = (...grants: string[]) => ({ sight: sightOf(grants, today), purpose: "border" as const });
  const [shown] = release(looking("police"), [person(given)]).shown;
  assert.deepEqual(shown?.redacted, ["addresses", "heightCentimetres"]);
  assert.ok(!/Safe house|180|protection/.test(JSON.stringify(shown)));
  assert.match(JSON.stringify(shown), /scar/);
  const [whole] = release(looking("police", "protection"), [person(given)]).shown;
  assert.match(JSON.stringify(whole), /Safe house.*Safe house/);
  assert.equal(whole?.redacted, undefined);
});

test("the labels that leave with a record name no compartment that its reader is not in", () => {
  const given: Labels = {
    audience: ["police", "compartment:lynx"],
    requires: [],
    handling: ["H0"],
    evaluation: { source: "A", information: "1" },
    purposes: ["border"],
  };
  const audienceOf = (...grants: string[]): readonly string[] | undefined =>
    release({ sight: sightOf(grants, today), purpose: "border" }, [person(given)]).shown[0]?.labels.audience;
  assert.deepEqual(audienceOf("police"), ["police"]);
  assert.deepEqual(audienceOf("compartment:lynx"), ["police", "compartment:lynx"]);
});

test("whoever sees what two records were joined to may see both, for each purpose, and its handling is that of both (property)", () => {
  fc.assert(
    fc.property(labels, labels, fc.uniqueArray(label), (one, other, grants) => {
      const joined = joinLabels(one, other);
      if (joined === undefined) return;
      const sight = sightOf(grants, today);
      if (sees(sight, joined)) assert.ok(sees(sight, one) && sees(sight, other));
      for (const purpose of joined.purposes)
        assert.ok(one.purposes.includes(purpose) && other.purposes.includes(purpose));
      for (const code of [...one.handling, ...other.handling])
        assert.ok(code === "H0" || joined.handling.includes(code));
      assert.ok(
        joined.evaluation.source >= one.evaluation.source &&
          joined.evaluation.information >= other.evaluation.information,
      );
      assert.deepEqual(joinLabels(other, one)?.evaluation, joined.evaluation);
      assert.ok(joined.audience.every((word) => Label.safeParse(word).success));
    }),
  );
});
