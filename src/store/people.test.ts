import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { openStore } from "#store";
import type { Store } from "#store";
import type { StoredDecision } from "./decisions.ts";
import { startTestPostgres } from "../node/postgres/index.ts";
import type { TestPostgres } from "../node/postgres/index.ts";
import { police, sampleAct, sampleId, sampleLabels, samplePerson, sampleUser } from "./sample-records.ts";

let server: TestPostgres;
before(async () => {
  server = await startTestPostgres();
  await (await openStore({ connection: server.template, now: () => new Date(at) })).close();
});
after(() => server[Symbol.asyncDispose]());

const at = "2026-11-21T10:00:00.000Z";
const later = "2026-11-21T11:00:00.000Z";
const hash = (n: number): string => n.toString(16).padStart(64, "0");

async function open(): Promise<Store> {
  return openStore({ connection: await server.database(), now: () => new Date(at) });
}
const anna = {
  id: sampleUser(1),
  login: "Anna",
  name: "Anna A.",
  unit: "Durrës",
  roles: ["officer" as const],
  grants: [],
  passwordHash: "hash",
  at,
};

test("a login belongs to one user, in whatever case", async () => {
  await using store = await open();
  const user = await store.users.add(anna);
  assert.deepEqual(await store.users.byLogin("ANNA"), user);
  assert.deepEqual(await store.users.byId(sampleUser(1)), user);
  assert.equal(await store.users.byLogin("ann"), undefined);
  await assert.rejects(store.users.add({ ...anna, id: sampleUser(2), login: "aNNa" }), { code: "store_conflict" });
  assert.equal(await store.users.count(), 1);
});

test("a change leaves the rest as it was, and an unknown user is told", async () => {
  await using store = await open();
  const user = await store.users.add(anna);
  const changed = await store.users.update(user.id, { grants: ["compartment:x"], disabled: true });
  assert.deepEqual(changed, { ...user, grants: ["compartment:x"], disabled: true });
  assert.deepEqual(await store.users.update(user.id, {}), changed);
  await assert.rejects(store.users.update(sampleUser(9), { name: "x" }), { code: "store_not_found" });
  await assert.rejects(store.users.update(sampleUser(9), {}), { code: "store_not_found" });
});

test("guesses are counted before they are looked at: of a thousand at once no more pass than the rule lets", async () => {
  await using store = await open();
  await store.users.add(anna);
  const lockSeconds = (attempts: number): number => (attempts < 5 ? 0 : attempts);
  const claim = (device?: string): Promise<string | undefined> =>
    store.transact((tx) => tx.devices.claimGuess({ user: anna.id, device }, { at, lockSeconds }));
  const refused = await Promise.all(Array.from({ length: 40 }, () => claim()));
  assert.equal(refused.filter((until) => until === undefined).length, 5);
  const device = "ab".repeat(32);
  await store.devices.remember(anna.id, { now: device, before: undefined }, at);
  assert.equal(await claim(device), undefined, "a known browser has a count of its own");
  await store.users.passwordAccepted(anna.id, later);
  const open_ = await store.users.byId(anna.id);
  assert.deepEqual([open_?.failedAttempts, open_?.lockedUntil, open_?.lastSignInAt], [0, undefined, later]);
});

test("users are listed by login in pages; enabled ones are counted by role", async () => {
  await using store = await open();
  for (const [n, login] of ["Cem", "anna", "Ben"].entries())
    await store.users.add({ ...anna, id: sampleUser(n + 1), login, roles: n === 0 ? ["administrator"] : ["officer"] });
  const first = await store.users.list({ limit: 2 });
  assert.deepEqual([first.users.map((user) => user.login), first.next], [["anna", "Ben"], "ben"]);
  const rest = await store.users.list({ limit: 2, after: first.next ?? "" });
  assert.deepEqual([rest.users.map((user) => user.login), rest.next], [["Cem"], undefined]);
  assert.equal(await store.users.countEnabled("officer"), 2);
  await store.users.update(sampleUser(1), { disabled: true });
  assert.equal(await store.users.countEnabled("administrator"), 0);
});

test("a session is found by its token's hash until it is over, revoked, or its user disabled", async () => {
  await using store = await open();
  const user = await store.users.add(anna);
  for (const n of [1, 2, 3])
    await store.sessions.open({ tokenHash: hash(n), user: user.id, data: { csrf: "c" }, at, expiresAt: later });
  const session = await store.sessions.byTokenHash(hash(1), at);
  assert.deepEqual(session, {
    tokenHash: hash(1),
    user,
    data: { csrf: "c" },
    createdAt: at,
    seenAt: at,
    expiresAt: later,
  });
  assert.equal(await store.sessions.byTokenHash(hash(9), at), undefined);
  assert.equal(await store.sessions.byTokenHash(hash(1), later), undefined);
  await store.sessions.touch(hash(1), { at: later, expiresAt: "2026-11-21T12:00:00.000Z" });
  assert.equal((await store.sessions.byTokenHash(hash(1), later))?.seenAt, later);
  await store.sessions.revoke(hash(2));
  assert.equal(await store.sessions.byTokenHash(hash(2), at), undefined);
  await store.sessions.revokeAllOf(user.id, hash(3));
  assert.equal(await store.sessions.byTokenHash(hash(1), at), undefined);
  await store.users.update(user.id, { disabled: true });
  assert.equal(await store.sessions.byTokenHash(hash(3), at), undefined);
  assert.equal(await store.sessions.sweep(at), 0);
  assert.equal(await store.sessions.sweep(later), 1);
});

test("a first-run setting is made once, whoever comes first", async () => {
  await using store = await open();
  const made = await Promise.all([1, 2, 3].map((n) => store.settings.create("set-up", { by: n })));
  assert.equal(made.filter(Boolean).length, 1);
  await store.settings.set("set-up", null);
  assert.equal(await store.settings.get("set-up"), null);
  assert.equal(await store.settings.get("other"), undefined);
});

const decision = (n: number, change: Partial<StoredDecision>): StoredDecision => ({
  id: sampleAct(n),
  check: sampleAct(500),
  record: sampleId(1),
  recordVersion: 1,
  pairKey: hash(1),
  outcome: "cleared",
  reason: "height differs",
  by: anna.id,
  at,
  purpose: "border",
  ...change,
});

test("a pair is cleared while its newest decision says so", async () => {
  await using store = await open();
  await store.users.add(anna);
  await store.transactAsNode((tx) => tx.records.put([samplePerson(1), samplePerson(2)]));
  await store.transact(async (tx) => {
    await tx.decisions.add(decision(1, { fact: "height" }));
    await tx.decisions.add(decision(2, { pairKey: hash(2), record: sampleId(2) }));
  }, police);
  const cleared = await store.decisions.clearedPairs([hash(1), hash(2), hash(3)], police);
  assert.deepEqual(cleared.get(hash(1)), {
    decision: sampleAct(1),
    record: sampleId(1),
    recordVersion: 1,
    at,
    by: "Anna A.",
    reason: "height differs",
  });
  assert.equal(cleared.size, 2);
  await store.transact((tx) => tx.decisions.add(decision(3, { outcome: "confirmed" })), police);
  assert.deepEqual([...(await store.decisions.clearedPairs([hash(1), hash(2)], police)).keys()], [hash(2)]);
});

test("the desk lists what was referred and not decided since, with its title", async () => {
  await using store = await open();
  await store.users.add(anna);
  await store.transactAsNode((tx) => tx.records.put([samplePerson(1), samplePerson(2)]));
  await store.transact((tx) => tx.decisions.add(decision(1, { outcome: "referred" })), police);
  await store.transact((tx) => tx.decisions.add(decision(2, { outcome: "referred", record: sampleId(2) })), police);
  await store.transact(
    (tx) => tx.decisions.add(decision(3, { outcome: "confirmed", record: sampleId(2), fact: "scar" })),
    police,
  );
  const { decisions } = await store.decisions.list({ open: true, limit: 10, sight: police });
  assert.deepEqual(decisions, [
    {
      ...decision(1, { outcome: "referred" }),
      byName: "Anna A.",
      title: "Sample Person 1",
      owner: "AL",
      labels: sampleLabels(),
    },
  ]);
  const confirmed = await store.decisions.list({
    outcomes: ["confirmed"],
    check: sampleAct(500),
    limit: 10,
    sight: police,
  });
  assert.deepEqual(
    confirmed.decisions.map((one) => [one.id, one.fact]),
    [[sampleAct(3), "scar"]],
  );
  const page = await store.decisions.list({ limit: 2, sight: police });
  assert.equal(page.next, sampleAct(2));
  const rest = await store.decisions.list({ limit: 2, sight: police, before: page.next ?? "" });
  assert.deepEqual(
    rest.decisions.map((one) => one.id),
    [sampleAct(1)],
  );
  assert.deepEqual(await store.decisions.list({ limit: 2, sight: { op: "nobody" } }), { decisions: [] });
});

test("of the questions put to nobody in particular the newest are kept, and those of a session are not touched", async () => {
  await using store = await open();
  const boundTo = "ab".repeat(32);
  const challenge = (turn: number): Uint8Array => Buffer.alloc(32, turn + 1);
  const at = "2026-11-21T10:00:00.000Z";
  for (let turn = 0; turn < 5; turn += 1)
    await store.passkeys.open(
      { challenge: challenge(turn), act: turn === 0 ? "register" : "sign-in", boundTo },
      { at, expiresAt: `2026-11-21T10:0${turn + 1}:00.000Z` },
    );
  await store.passkeys.keepNewest(2);
  const kept = [];
  for (let turn = 0; turn < 5; turn += 1) {
    const act = turn === 0 ? ("register" as const) : ("sign-in" as const);
    kept.push(await store.passkeys.take({ challenge: challenge(turn), act, boundTo }, at));
  }
  assert.deepEqual(kept, [true, false, false, true, true]);
});
