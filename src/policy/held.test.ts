import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { ActId, type Delegation, type Posting, type Role, UserId } from "#domain";
import { explainHeld, type GivenAndLent, heldBy } from "#policy";

const user = UserId.parse("01900000-0000-7000-8000-000000000001");
const other = UserId.parse("01900000-0000-7000-8000-000000000002");
const id = ActId.parse("01900000-0000-7000-8000-000000000003");
const now = "2026-11-22T07:00:00.000Z";
const nothing: GivenAndLent = { name: "A", account: { roles: [], grants: [] }, postings: [], holdings: [], lent: [] };

type Shifts = GivenAndLent["postings"][number]["shifts"];

function posted(
  days: Pick<Posting, "from"> & Partial<Posting> & { readonly shifts?: Shifts },
): GivenAndLent["postings"][number] {
  const roles: Role[] = ["officer"];
  return {
    id,
    user,
    unit: id,
    roles,
    ended: false,
    ...days,
    unitName: "Port",
    unitLabels: ["unit:port", "unit:police"],
    shifts: days.shifts ?? [],
  };
}

function lent(change: Partial<Delegation>, lender: Partial<GivenAndLent["lent"][number]["lender"]> = {}): GivenAndLent {
  const delegation: Delegation = {
    id,
    kind: "delegation",
    from: other,
    to: user,
    labels: ["desk"],
    startsAt: "2026-11-22T06:00:00.000Z",
    endsAt: "2026-11-22T08:00:00.000Z",
    reason: "r",
    ended: false,
    ...change,
  };
  const of = {
    name: "L",
    account: { roles: ["desk" as const], grants: ["AL/durres"] },
    postings: [],
    holdings: [],
    disabled: false,
  };
  return {
    ...nothing,
    account: { roles: ["officer"], grants: [] },
    lent: [{ delegation, lender: { ...of, ...lender } }],
  };
}

test("a posting brings what it does from its first day to its last, and nothing when it was ended", () => {
  const held = (days: Parameters<typeof posted>[0]): readonly string[] =>
    heldBy({ ...nothing, postings: [posted(days)] }, now).grants;
  assert.deepEqual(held({ from: "2026-11-22", to: "2026-11-22" }), ["police", "unit:police", "unit:port"]);
  assert.deepEqual(held({ from: "2026-11-23" }), []);
  assert.deepEqual(held({ from: "2026-11-01", to: "2026-11-21" }), []);
  assert.deepEqual(held({ from: "2026-11-01", ended: true }), []);
});

test("what is lent is held between two moments, as long as its lender holds it and may", () => {
  const has = (given: GivenAndLent, at = now): boolean => heldBy(given, at).grants.includes("desk");
  assert.equal(has(lent({})), true);
  assert.equal(has(lent({}), "2026-11-22T05:59:59.999Z"), false);
  assert.equal(has(lent({}), "2026-11-22T08:00:00.000Z"), false);
  assert.equal(has(lent({ ended: true })), false);
  assert.equal(has(lent({}, { disabled: true })), false);
  assert.equal(has(lent({}, { account: { roles: ["officer"], grants: [] } })), false);
  assert.equal(heldBy(lent({ labels: ["AL/durres"] }), now).grants.includes("AL/durres"), true);
});

test("clearances and compartments are never lent, not even by a substitution", () => {
  const holding = { id, user: other, label: "compartment:x", from: "2026-01-01", reason: "r", ended: false };
  for (const change of [{ labels: ["compartment:x"] }, { kind: "substitution" as const, labels: [] }])
    assert.deepEqual(heldBy(lent(change, { holdings: [holding] }), now).grants, ["police"]);
});

test("a substitution brings roles and units of the postings, and not what stands with the account", () => {
  const given = lent(
    { kind: "substitution", labels: [] },
    { postings: [posted({ from: "2026-01-01", roles: ["wanted-persons"] })] },
  );
  const held = heldBy(given, now);
  assert.deepEqual(held.roles, ["officer", "wanted-persons"]);
  assert.deepEqual(held.grants, ["desk", "police", "unit:police", "unit:port"]);
  assert.ok(!held.grants.includes("AL/durres"));
});

test("a clearance brings those before it", () => {
  const holding = { id, user, label: "clearance:confidential", from: "2026-01-01", reason: "r", ended: false };
  const given = { ...nothing, account: { roles: ["officer" as const], grants: [] }, holdings: [holding] };
  assert.deepEqual(heldBy(given, now).grants, ["clearance:confidential", "clearance:restricted", "police"]);
});

test("whoever administers holds no label, however it came; compartments alone open no record (property)", () => {
  const role = fc.constantFrom<Role>("officer", "desk", "integrity", "administrator", "auditor", "data-protection");
  fc.assert(
    fc.property(fc.uniqueArray(role), fc.boolean(), (roles, isPosted) => {
      const holdings = [{ id, user, label: "compartment:x", from: "2026-01-01", reason: "r", ended: false }];
      const postings = isPosted ? [posted({ from: "2026-01-01" })] : [];
      const held = heldBy({ ...nothing, account: { roles, grants: ["extra"] }, postings, holdings }, now);
      if (roles.includes("administrator")) assert.deepEqual(held.grants, []);
      const isPolice = isPosted || roles.some((one) => ["officer", "desk", "integrity"].includes(one));
      // The data-protection desk holds labels for the requests it examines, and an officer's for what it finds.
      if (!isPolice && !roles.includes("data-protection")) assert.deepEqual(held.grants, []);
      assert.deepEqual(held.compartments, ["compartment:x"]);
    }),
  );
});

test("each label, role and purpose held has a reason, and nothing else has one (property)", () => {
  const role = fc.constantFrom<Role>("officer", "desk", "analyst", "auditor");
  fc.assert(
    fc.property(fc.uniqueArray(role), fc.boolean(), fc.boolean(), (roles, isPosted, isLent) => {
      const given = isLent ? lent({}) : nothing;
      const all = {
        ...given,
        account: { roles, grants: ["extra"] },
        postings: isPosted ? [posted({ from: "2026-01-01" })] : [],
      };
      const [held, access] = [heldBy(all, now), explainHeld(all, now)];
      assert.deepEqual(
        access.grants.map(({ label }) => label),
        held.grants,
      );
      assert.deepEqual(
        access.roles.map((one) => one.role),
        held.roles,
      );
      assert.deepEqual(
        access.purposes.map(({ purpose }) => purpose),
        held.purposes,
      );
      for (const { because } of [...access.grants, ...access.roles, ...access.purposes]) assert.ok(because.length > 0);
    }),
  );
});

test("a posting on duty only brings what it does during a shift in its unit, to the moment, also to who stands in; and says until when", () => {
  const shifts = [
    { startsAt: "2026-11-22T06:00:00.000Z", endsAt: "2026-11-22T14:00:00.000Z" },
    { startsAt: "2026-11-22T22:00:00.000Z", endsAt: "2026-11-23T06:00:00.000Z" },
  ];
  const given = { ...nothing, postings: [posted({ from: "2026-11-01", onDuty: true, shifts })] };
  const rows: [string, boolean][] = [
    ["2026-11-22T05:59:59.999Z", false],
    ["2026-11-22T06:00:00.000Z", true],
    ["2026-11-22T13:59:59.999Z", true],
    ["2026-11-22T14:00:00.000Z", false],
    ["2026-11-23T00:30:00.000Z", true],
  ];
  for (const [at, isHeld] of rows) {
    assert.equal(heldBy(given, at).roles.includes("officer"), isHeld, at);
    const stands = lent(
      { kind: "substitution", labels: [], startsAt: "2026-11-01T00:00:00.000Z", endsAt: "2026-12-01T00:00:00.000Z" },
      given,
    );
    assert.equal(
      heldBy({ ...stands, account: nothing.account }, at).roles.includes("officer"),
      isHeld,
      `standing in, ${at}`,
    );
  }
  assert.deepEqual(explainHeld(given, now).roles[0]?.because, [
    { kind: "posting", unit: "Port", until: "2026-11-22T14:00:00.000Z" },
  ]);
  assert.deepEqual(heldBy({ ...nothing, postings: [posted({ from: "2026-11-01", onDuty: true })] }, now).roles, []);
});
