// Every route of the contract is tried by those who may not. What is hidden must not be told from what does not exist: not by a byte, a count, an id,
// an error or the number of statements the database hears. How each route is tried: leaks/route-rows.ts.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { v7 } from "uuid";
import { z } from "zod";
import { routes, type RouteName } from "#contract";
import { ActId, LogDetail } from "#domain";
import { startTestNode, type TestNode } from "#testkit";
import { type Answer, raw, routeOf, steady, tokenOf } from "./leaks/answers.ts";
import { fillHeld, guarded, held } from "./leaks/held.ts";
import { border, type Ids, type Outsider, outsiders, reason, rows } from "./leaks/route-rows.ts";
import { counted } from "./leaks/statements.ts";
import { fillVault, nothing, secret, vault } from "./leaks/vault.ts";

let node: TestNode;
const tokens = new Map<string, string>();
let lists: ReadonlyMap<string, unknown>;
let hidden: Ids;
/** The leaf of a member's look at the vault's record. */
let leaf: number;

before(async () => {
  node = await startTestNode({ persons: 20 });
  for (const role of outsiders) tokens.set(role, await tokenOf(node, node.login(role)));
  const administrator = await node.as("administrator");
  const member = {
    login: "member",
    name: "Mem Ber",
    unit: "U",
    roles: ["desk" as const],
    password: "a long password 7",
  };
  const { user } = await administrator.call("addUser", { body: member });
  const other = await administrator.call("addUser", { body: { ...member, login: "other" } });
  const loan = ActId.parse(v7());
  const [at, soon] = [new Date().toISOString(), new Date(Date.now() + 3_600_000).toISOString()];
  await node.node.store.transact((tx) =>
    tx.organisation.addDelegation({
      id: loan,
      kind: "delegation",
      from: user.id,
      to: other.user.id,
      labels: ["desk"],
      startsAt: at,
      endsAt: soon,
      reason: "night shift",
      ended: false,
    }),
  );
  const token = await tokenOf(node, member);
  lists = await listed();
  ({ hidden, leaf } = await fillVault(node, { member: user.id, other: other.user.id, loan }, token));
});
after(() => node[Symbol.asyncDispose]());

async function listed(): Promise<Map<string, unknown>> {
  const answers = new Map<string, unknown>();
  for (const [name, row] of Object.entries(rows))
    if ("lists" in row)
      for (const role of outsiders)
        answers.set(
          `${name} by ${role}`,
          steady(await raw(node, tokens.get(role) ?? "", routeOf(name).method, row.lists)),
        );
  return answers;
}

test("every route of the contract has a row, and no row is of a route that is gone", () => {
  assert.deepEqual(Object.keys(rows).toSorted(), Object.keys(routes).toSorted());
  for (const [name, row] of Object.entries(rows))
    if (routeOf(name).method === "GET" && /\{id\}/.test(routeOf(name).path))
      assert.ok("names" in row, `${name} is read by an id and must be tried`);
});

for (const [name, row] of Object.entries(rows)) {
  if (!("names" in row)) continue;
  test(`${name}: what is hidden is answered as what does not exist, after as many statements`, async () => {
    for (const role of outsiders.filter((one) => row.knownTo?.includes(one) !== true)) {
      const call = async (ids: Ids): Promise<{ answer: unknown; statements: readonly string[] }> => {
        const { method } = routeOf(name);
        const [answer, statements] = await counted(() => raw(node, tokens.get(role) ?? "", method, row.names(ids)));
        assert.ok(answer.status >= 400, `${name} answered ${role}`);
        return { answer, statements };
      };
      let [ofHidden, ofNone] = [await call(hidden), await call(nothing())];
      // Something of the node's own may have run beside one of them; it does not run beside all.
      for (let again = 0; again < 8 && ofHidden.statements.join() !== ofNone.statements.join(); again += 1)
        [ofHidden, ofNone] = [await call(hidden), await call(nothing())];
      assert.deepEqual(ofHidden.answer, ofNone.answer, `${name} by ${role}`);
      assert.deepEqual(ofHidden.statements, ofNone.statements, `statements of ${name} by ${role}`);
    }
  });
}

test("a vault in the store changes no list, count, check or answer of those outside, to the byte", async () => {
  const now = await listed();
  for (const [name, answer] of now) {
    assert.deepEqual(answer, lists.get(name), name);
    const row = rows[name.split(" ")[0] as RouteName];
    // A check says again what was asked: that is the asker's own.
    if (!("echoes" in row)) assert.doesNotMatch(JSON.stringify(answer), secret, name);
  }
});

test("nothing of the vault stands in what grows with each look", async () => {
  for (const [name, row] of Object.entries(rows))
    if ("grows" in row)
      for (const role of outsiders) {
        const { body } = await raw(node, tokens.get(role) ?? "", routeOf(name).method, row.grows);
        // The outsiders themselves have asked for that name above: their own question is theirs.
        const others = body.split(/(?=\{"index")/).filter((entry) => !/"login":"(officer|desk)"/.test(entry));
        for (const entry of others) assert.doesNotMatch(entry, secret, `${name} by ${role}`);
      }
});

test("a sealed entry of the log is proven to an auditor as one that was erased, and not found by anybody else", async () => {
  for (const end of ["", "/proof"]) {
    const path = `/v1/log/entries/${leaf}${end}`;
    const { status, body } = await raw(node, tokens.get("auditor") ?? "", "GET", { path });
    assert.equal(status, 200);
    assert.doesNotMatch(body, /"salt":|"detail":/);
    for (const role of ["officer", "desk", "administrator"])
      assert.equal((await raw(node, tokens.get(role) ?? "", "GET", { path })).status, 404);
  }
  const found = await raw(node, tokens.get("auditor") ?? "", "GET", {
    path: `/v1/log?record=${hidden.record}&act=consulted`,
  });
  const shown = z.object({ items: z.array(z.object({ detail: LogDetail.optional() })) }).parse(JSON.parse(found.body));
  assert.ok(
    shown.items.every(({ detail }) => JSON.stringify(detail?.outcome) === '{"shown":false}'),
    "only looks that were shown nothing",
  );
});

test("asking for a compartment that one is not in is refused as for one that is not there", async () => {
  const ask = async (role: Outsider, label: string): Promise<Answer> => {
    const user = v7();
    const subject = { act: "add-member", user, label, from: "2026-11-22" };
    return raw(node, tokens.get(role) ?? "", "POST", { path: "/v1/approvals", body: { subject, reason } });
  };
  for (const role of outsiders) assert.deepEqual(await ask(role, vault), await ask(role, "compartment:none-9"));
});

test("no route gives anything of what is held for other purposes, to those who see that it is there", async () => {
  const ids = await fillHeld(node, hidden);
  for (const [name, row] of Object.entries(rows)) {
    if ("apart" in row) continue;
    const request = "names" in row ? row.names(ids) : "lists" in row ? row.lists : row.grows;
    for (const role of outsiders) {
      const { body } = await raw(node, tokens.get(role) ?? "", routeOf(name).method, request);
      assert.doesNotMatch(body, guarded, `${name} by ${role}`);
    }
  }
  for (const end of [`?${border}`, `/sight?${border}&login=desk`, `/readers?${border}`])
    for (const role of ["officer", "desk"]) {
      const path = `/v1/records/${ids.record}${end}`;
      const { status, body } = await raw(node, tokens.get(role) ?? "", "GET", { path });
      assert.deepEqual([status, problemIn(body)], [403, { code: "purpose_not_covered", purposes: held.purposes }]);
    }
});

const problemIn = (body: string): unknown =>
  z.object({ code: z.string(), purposes: z.array(z.string()).optional() }).parse(JSON.parse(body));

test("what is held for other purposes is told of and never nothing, at no more statements than showing it", async () => {
  const desk = await node.as("desk");
  const ask = (purpose: "border" | "forensic", query: object) =>
    counted(() => desk.call("check", { body: { query, purpose } }));
  for (const query of [{ name: "Forensica Heldova", born: "1961-05-17" }, { document: { number: held.number } }]) {
    const [told, few] = await ask("border", query);
    assert.equal(told.verdict, "possible");
    assert.deepEqual(told.candidates, []);
    assert.deepEqual(told.steps, ["ask-desk"]);
    const [one] = told.withheld ?? [];
    assert.deepEqual(Object.keys(one ?? {}).toSorted(), ["owner", "purposes", "record"]);
    const [shown, many] = await ask("forensic", query);
    assert.equal(shown.candidates[0]?.record, one?.record);
    assert.equal(shown.withheld, undefined);
    // The log's own statements depend on what else is written at that moment.
    const reads = (statements: readonly string[]): readonly string[] =>
      statements.filter((one) => /record_|decision/.test(one));
    assert.ok(reads(few).length > 0);
    assert.deepEqual(reads(few), reads(many));
  }
});
