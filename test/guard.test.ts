// What leaves a node passes its guard, whatever way it leaves, and each copy carries a mark that tells whose it was.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import type { Client } from "#contract";
import { type GuardRules, type RecordId, standardRules } from "#domain";
import { personRecord, refuses, startFederation, type TestFederation, until } from "#testkit";

let federation: TestFederation;
let al: Client;
before(async () => {
  federation = await startFederation([
    { node: "al", authority: "AL" },
    { node: "ae", authority: "AE" },
    { node: "it", authority: "IT", endpoint: (address) => address },
  ]);
  al = await federation.member("al").as("desk");
});
after(() => federation[Symbol.asyncDispose]());

const terms = { purpose: "arrest" as const, reason: "warrant 12/2026" };
const address = { text: "Rruga e Kavajës 3, Tirana" };

/** A person as AL knows them: new, or as they are now. */
async function put(name: string, known: Parameters<typeof personRecord>[2] = {}): Promise<RecordId> {
  const record = personRecord("AL", name, known);
  await federation.member("al").node.store.transactAsNode((tx) => tx.records.put([record]));
  return record.id;
}

/** What a member holds of a record, once it has come. */
async function copyAt(node: string, id: RecordId) {
  const { store } = federation.member(node).node;
  const sight = { op: "holds", grants: ["police"], today: new Date().toISOString().slice(0, 10) } as const;
  return until(async () => (await store.records.get([id], sight))[0], `${id} at ${node}`);
}

const share = (records: readonly RecordId[], to: readonly string[]) =>
  al.call("share", { body: { ...terms, records: [...records], to: [...to], class: "hit" } });

test("where a witness lives is not shared: the officer is told which rule says so, and it is on the page and in the log", async () => {
  const witness = await put("Dafina Ruzhdimel", {
    content: { addresses: [address] },
    labels: { persons: ["witness"] },
  });
  await refuses(share([witness], ["ae"]), "guard_denied", "witness-addresses");
  const { items } = await al.call("guardDenials", { query: { limit: 50 } });
  const denial = items.find(({ records }) => records.includes(witness)) ?? assert.fail("it is on no page");
  assert.deepEqual(
    [denial.code, denial.rule, denial.recipient, denial.type, denial.edition],
    ["guard_denied", "witness-addresses", "ae", "record-shared", 0],
  );
  const auditor = await federation.member("al").as("auditor");
  const { items: entries } = await auditor.call("log", { query: { act: "egress-denied", limit: 50 } });
  assert.ok(entries.some(({ detail }) => detail?.records.includes(witness)));
  const { items: sent } = await al.call("deliveries", { query: { limit: 50, record: witness } });
  assert.deepEqual(sent, []);
  // Without the address she may be told of.
  await put("Dafina Ruzhdimel", { id: witness, labels: { persons: ["witness"] } });
  await share([witness], ["ae"]);
  await copyAt("ae", witness);
});

test("a correction that would tell where a witness lives stays here, and what comes after it goes on", async () => {
  const [witness, other] = [
    await put("Ilirjana Bostandrek", { labels: { persons: ["witness"] } }),
    await put("Petrit Zogulmar"),
  ];
  await share([witness, other], ["it"]);
  await copyAt("it", other);
  await put("Ilirjana Bostandrek", {
    id: witness,
    content: { addresses: [address] },
    labels: { persons: ["witness"] },
  });
  const refused = await until(async () => {
    const { items } = await al.call("deliveries", { query: { limit: 50, record: witness } });
    return items.find(({ type, state }) => type === "record-corrected" && state === "refused");
  }, "the refusal");
  assert.deepEqual([refused.code, refused.isAnswered], ["guard_denied", true]);
  const { receipts } = await al.call("delivery", { params: { id: refused.id } });
  assert.deepEqual(
    receipts.map(({ by, state, code }) => ({ by, state, code })),
    [{ by: "al", state: "refused", code: "guard_denied" }],
  );
  await put("Petrit Zogulmarku", { id: other });
  const corrected = await until(async () => {
    const copy = await copyAt("it", other);
    return JSON.stringify(copy).includes("Zogulmarku") ? copy : undefined;
  }, "the correction behind it");
  assert.equal(corrected.id, other);
  assert.ok(!JSON.stringify(await copyAt("it", witness)).includes("Kavajës"));
});

test("what lies in the outbox of a type that no rule allows does not leave, whoever put it there", async () => {
  const { store } = federation.member("al").node;
  const id = "01935f00-0000-7000-8000-00000000d0d0";
  const at = new Date();
  await store.transact((tx) =>
    tx.outbox.put([
      {
        id,
        message: id,
        to: "ae",
        class: "hit",
        type: "dump",
        content: { v: 1, everything: "Ilirjana Bostandrek" },
        labels: ["H0"],
        audience: ["desk"],
        requires: [],
        records: [],
        writtenAt: at.toISOString(),
        expiresAt: new Date(at.getTime() + 60_000).toISOString(),
      },
    ]),
  );
  const denial = await until(async () => {
    const { items } = await al.call("guardDenials", { query: { limit: 50 } });
    return items.find(({ envelope }) => envelope === id);
  }, "the denial");
  assert.deepEqual([denial.code, denial.rule, denial.type], ["guard_unmatched", undefined, "dump"]);
  const { items } = await (
    await federation.member("ae").as("auditor")
  ).call("log", { query: { act: "envelope-received", limit: 50 } });
  assert.ok(items.every(({ detail }) => !JSON.stringify(detail).includes(id)));
});

test("rules are changed by two, and from then on they bind; nobody changes them alone", async () => {
  const [administrator, auditor] = [
    await federation.member("al").as("administrator"),
    await federation.member("al").as("auditor"),
  ];
  const rules: GuardRules = {
    v: 1,
    rules: [
      ...standardRules.rules,
      {
        id: "not-to-italy",
        effect: "deny",
        words: "Nothing for arrests goes to Italy.",
        when: { nodes: ["it"], purposes: ["arrest"] },
      },
    ],
  };
  const subject = { act: "change-guard" as const, rules };
  await refuses(al.call("askApproval", { body: { subject, reason: "treaty suspended" } }), "not_allowed");
  const { id } = await administrator.call("askApproval", { body: { subject, reason: "treaty suspended" } });
  await refuses(administrator.call("decideApproval", { params: { id }, body: { approve: true } }), "not_allowed");
  assert.equal((await al.call("guard")).edition, 0);
  await auditor.call("decideApproval", { params: { id }, body: { approve: true } });
  assert.deepEqual((await al.call("guard")).rules, rules);
  const person = await put("Fatlum Qerimandrin");
  await refuses(share([person], ["it"]), "guard_denied", "not-to-italy");
  await share([person], ["ae"]);
  await copyAt("ae", person);
  const { items } = await auditor.call("log", { query: { act: "guard-changed", limit: 50 } });
  assert.equal(items.length, 1);

  const back = { act: "change-guard" as const, rules: standardRules as GuardRules };
  const again = await administrator.call("askApproval", { body: { subject: back, reason: "treaty in force" } });
  await auditor.call("decideApproval", { params: { id: again.id }, body: { approve: true } });
  assert.equal((await al.call("guard")).edition, 2);
  await share([person], ["it"]);
});

test("each copy carries a mark of its own, which tells to whom it went; the content is the same everywhere", async () => {
  const person = await put("Luljeta Marashkend");
  await share([person], ["ae", "it"]);
  const [atAe, atIt] = [await copyAt("ae", person), await copyAt("it", person)];
  assert.deepEqual(atAe.content, atIt.content);
  const [one, other] = [atAe.provenance.key ?? "", atIt.provenance.key ?? ""];
  assert.match(one, /^REF(-[0-9A-HJKMNP-TV-Z]{4}){4}$/);
  assert.notEqual(one, other);
  const auditor = await federation.member("al").as("auditor");
  const body = { purpose: "audit" as const, reason: "printed in a newspaper" };
  const leaked = `Luljeta Marashkend, wanted. Source: National register, ${one.toLowerCase().replaceAll("-", " ")}.`;
  const { copies, unknown } = await auditor.call("traceCopy", { body: { ...body, text: leaked } });
  assert.deepEqual(
    copies.map(({ record, recipient, way }) => ({ record, recipient, way })),
    [{ record: person, recipient: "ae", way: "node" }],
  );
  assert.deepEqual(unknown, []);
  const guessed = "REF-0000-0000-0000-0000";
  const none = await auditor.call("traceCopy", { body: { ...body, text: guessed } });
  assert.deepEqual(none, { copies: [], unknown: [guessed] });
  await refuses(al.call("traceCopy", { body: { ...body, text: leaked } }), "not_allowed");
  // The same copy keeps its mark through corrections.
  await put("Luljeta Marashkendi", { id: person });
  const corrected = await until(async () => {
    const copy = await copyAt("ae", person);
    return JSON.stringify(copy.content).includes("Marashkendi") ? copy : undefined;
  }, "the correction");
  assert.equal(corrected.provenance.key, one);
});

test("a file passes the guard and carries a mark like an envelope", async () => {
  const witness = await put("Vjollca Terzimandi", {
    content: { addresses: [address] },
    labels: { persons: ["victim"] },
  });
  const body = { ...terms, recipient: "Gjykata e Tiranës", use: "police" as const };
  await refuses(al.call("exportRecord", { params: { id: witness }, body }), "guard_denied", "witness-addresses");
  const person = await put("Sokol Hysenbelliu");
  const text: unknown = await (await al.call("exportRecord", { params: { id: person }, body })).json();
  assert.ok(typeof text === "object" && text !== null && "reference" in text && typeof text.reference === "string");
  const auditor = await federation.member("al").as("auditor");
  const { copies } = await auditor.call("traceCopy", {
    body: { text: text.reference, purpose: "audit", reason: "found on a forum" },
  });
  assert.deepEqual(
    copies.map(({ record, recipient, way }) => ({ record, recipient, way })),
    [{ record: person, recipient: "Gjykata e Tiranës", way: "file" }],
  );
});
