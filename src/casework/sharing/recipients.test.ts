import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { ActId, AuthorityId, Country, RecordId, type RecipientGroup, type RecipientSelection } from "#domain";
import type { Place } from "#exchange";
import { type Roll, shownDigest, workOut } from "./recipients.ts";

const place = (authority: string, node: string, change: Partial<Place["node"]> = {}): Place => {
  const made: Place["node"] = {
    id: node,
    endpoints: [],
    signing: [],
    sealing: [],
    roles: ["member"],
    capabilities: ["restrictions"],
    languages: [],
    ...change,
  };
  return {
    member: { authority: AuthorityId.parse(authority), name: `Police of ${authority}`, nodes: [made] },
    node: made,
  };
};
const places = [
  place("AL", "al"),
  place("IT", "it"),
  place("RS", "rs"),
  place("AE", "ae"),
  place("ES", "es", { capabilities: [] }),
  place("XPO", "hub", { roles: ["directory", "relay"] }),
];
const country = (code: string): Country => Country.parse(code);
const group = (number: number, authorities: string[], without: string[] = []): RecipientGroup => ({
  id: ActId.parse(`019aa000-0000-7000-8000-00000000000${number}`),
  version: 1,
  name: `group ${number}`,
  authorities: authorities.map((one) => AuthorityId.parse(one)),
  without: without.map(country),
  closed: false,
  changedAt: "2026-11-22T10:00:00.000Z",
  changedBy: "somebody",
});
const roll: Roll = { places, having: ["AL"], groups: [], labels: [{}] };
const nodes = (selection: RecipientSelection, change: Partial<Roll> = {}): string[] =>
  workOut(selection, { ...roll, ...change }).recipients.map(({ node }) => node);
const out = (selection: RecipientSelection, change: Partial<Roll> = {}): string[] =>
  workOut(selection, { ...roll, ...change }).leftOut.map(({ authority, why }) => `${authority} ${why}`);

test("nothing named is nobody; all are all members but oneself, and no hub that is none", () => {
  assert.deepEqual(nodes({}), []);
  assert.deepEqual(nodes({ without: [country("IT")] }), []);
  assert.deepEqual(nodes({ everybody: true }), ["ae", "es", "it", "rs"]);
  assert.deepEqual(nodes({ nodes: ["al"] }), [], "oneself is nobody");
  assert.deepEqual(nodes({ nodes: ["hub"] }), ["hub"], "who is named is meant");
});

test("a region is its countries' members, a group those in it; they add up", () => {
  assert.deepEqual(nodes({ regions: ["western-balkans"] }), ["rs"]);
  assert.deepEqual(nodes({ regions: ["gulf", "european-union"] }), ["ae", "es", "it"]);
  const groups = [group(1, ["IT", "FR"])];
  assert.deepEqual(nodes({ nodes: ["ae"] }, { groups }), ["ae", "it"]);
  assert.deepEqual(out({}, { groups }), ["FR not-member"]);
});

test("who is excluded gets nothing, whoever named them, and is said with why", () => {
  const kept = [{}, { notFor: [country("RS")] }];
  assert.deepEqual(nodes({ everybody: true, nodes: ["rs"] }, { labels: kept }), ["ae", "it"]);
  assert.deepEqual(out({ everybody: true }, { labels: kept }), ["ES capability", "RS country"]);
  assert.deepEqual(out({ everybody: true, without: [country("AE")] }), ["AE without"]);
  const groups = [group(1, ["IT", "RS"], ["RS"])];
  assert.deepEqual(nodes({ nodes: ["rs"] }, { groups }), ["it"]);
  assert.deepEqual(out({ nodes: ["rs"] }, { groups }), ["RS group"]);
});

const code: fc.Arbitrary<string> = fc.constantFrom("AL", "IT", "RS", "AE", "ES");
const selections: fc.Arbitrary<RecipientSelection> = fc
  .record(
    {
      everybody: fc.constant(true as const),
      regions: fc.subarray(["europe", "gulf", "western-balkans"] as const),
      nodes: fc.subarray(["al", "it", "rs", "ae", "es", "hub"]),
      without: fc.subarray(["IT", "RS", "AE"].map(country)),
    },
    { requiredKeys: [] },
  )
  .map((selection) => selection);

test("nobody gets what is kept from their country, by any selection and groups (property)", () => {
  fc.assert(
    fc.property(
      selections,
      fc.array(code),
      fc.array(code),
      fc.array(code, { minLength: 1 }),
      (selection, named, without, notFor) => {
        const labels = [{ notFor: notFor.map(country) }];
        const { recipients, leftOut } = workOut(selection, { ...roll, labels, groups: [group(1, named, without)] });
        for (const { node, authority, country: of } of recipients) {
          assert.ok(
            of === undefined ||
              (!notFor.includes(of) && !without.includes(of) && selection.without?.includes(of) !== true),
          );
          assert.notEqual(authority, "AL");
          assert.ok(!leftOut.some((one) => one.node === node));
        }
      },
    ),
  );
});

test("the hash is of who, what and why not: anything else is another", () => {
  const record = { id: RecordId.parse("019aa000-0000-7000-8000-0000000000aa"), version: 1 };
  const shown = shownDigest([record], workOut({ everybody: true }, roll));
  assert.equal(shownDigest([record], workOut({ nodes: ["rs", "it", "es", "ae"] }, roll)), shown, "however it was said");
  const others = [
    shownDigest([{ ...record, version: 2 }], workOut({ everybody: true }, roll)),
    shownDigest([record], workOut({ everybody: true }, { ...roll, places: places.slice(0, 4) })),
    shownDigest([record], workOut({ everybody: true, without: [country("AE")] }, roll)),
    shownDigest([record], workOut({ everybody: true }, { ...roll, labels: [{ notFor: [country("AE")] }] })),
  ];
  assert.equal(new Set([shown, ...others]).size, 5);
});
