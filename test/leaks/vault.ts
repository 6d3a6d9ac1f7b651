// A compartment with one of each thing in it.
import assert from "node:assert/strict";
import { v7 } from "uuid";
import { RecordView } from "#contract";
import { ActId, AuthorityId, type Labels, type NewRecord, Provenance, RecordId, type UserId } from "#domain";
import type { TestNode } from "#testkit";
import { checked, raw } from "./answers.ts";
import { border, type Ids } from "./route-rows.ts";

/** The label of its members. */
export const vault = "compartment:vault-1";
/** Words that stand nowhere but in the vault. */
export const secret = /vaultine|secretson|vault777|vault-1|vaulted/i;

/** Two members of the vault, and something that one has lent the other, which administrators know of as well. */
interface Members {
  readonly member: UserId;
  readonly other: UserId;
  readonly loan: ActId;
}

/** Puts one of each thing into the store that only a member of the vault may know of; `leaf` is of a member's look at its record. */
export async function fillVault(
  node: TestNode,
  { member, other, loan }: Members,
  token: string,
): Promise<{ readonly hidden: Ids; readonly leaf: number }> {
  const { store } = node.node;
  const id = (): ActId => ActId.parse(v7());
  const ids = {
    record: RecordId.parse(v7()),
    file: id(),
    watch: id(),
    hit: id(),
    run: id(),
    holding: id(),
    approval: id(),
    loan,
    erasure: id(),
    subject: id(),
    inquiry: id(),
    delivery: id(),
    asked: id(),
  };
  const labels: Labels = {
    audience: ["police"],
    requires: [vault],
    handling: ["H0"],
    evaluation: { source: "A", information: "1" },
    purposes: ["border"],
  };
  const now = new Date();
  const at = now.toISOString();
  const soon = new Date(now.getTime() + 3_600_000).toISOString();
  const owner = AuthorityId.parse("AL");
  const none = {
    born: [],
    birthPlaces: [],
    nationalities: [],
    addresses: [],
    marks: [],
    languages: [],
    titles: [],
    occupations: [],
    remarks: [],
  };
  const documents = [{ type: "passport" as const, number: "VAULT777" }];
  const names = [{ full: "Vaultine Secretson", kind: "primary" as const, script: "Latn" }];
  const record: NewRecord = {
    id: ids.record,
    owner,
    content: { kind: "person", names, documents, ...none },
    labels,
    provenance: Provenance.parse({ source: "vaulted" }),
  };
  await store.imports.create({
    id: ids.run,
    list: `vaulted+${vault}`,
    format: "national",
    owner,
    labels,
    source: "vaulted",
    files: [],
    byName: "Mem Ber",
    at,
  });
  await store.transactAsNode(async (tx) => {
    await tx.records.put([record]);
    const watched = {
      title: "Vaultine Secretson",
      question: { name: "x" },
      understood: { as: "name" },
      purpose: "border",
      reason: "vaulted",
    } as const;
    await tx.watches.add([
      {
        ...watched,
        id: ids.watch,
        list: "cases",
        unit: "U",
        audience: ["desk"],
        requires: [vault],
        byUser: member,
        createdAt: at,
        endsOn: "2099-01-01",
      },
    ]);
    await tx.files.add({
      id: ids.file,
      record: ids.record,
      state: "here",
      blob: "00".repeat(32),
      size: 2000,
      length: 1000,
      seed: new Uint8Array(60),
      name: "vaultine-secretson.pdf",
      mediaType: "application/pdf",
      addedAt: at,
      byUser: member,
    });
    await tx.files.add({
      id: id(),
      record: ids.record,
      state: "here",
      blob: "01".repeat(32),
      size: 2000,
      length: 1000,
      seed: new Uint8Array(60),
      name: "vaultine-secretson.jpg",
      mediaType: "image/jpeg",
      addedAt: at,
      byUser: member,
    });
    const hashes = { compared: "00".repeat(32), alerted: "00".repeat(32) };
    await tx.screening.saveHits([
      {
        ...hashes,
        id: ids.hit,
        watch: ids.watch,
        record: ids.record,
        recordVersion: 1,
        strength: 70,
        verdict: "possible",
        state: "open",
        firstSeenAt: at,
        changedAt: at,
      },
    ]);
    await tx.askedQueries.add({
      id: ids.asked,
      authority: AuthorityId.parse("AE"),
      peer: "ae",
      purpose: "border",
      kind: "person",
      unit: "U",
      subject: { name: "Vaultine Secretson" },
      subjectHash: new Uint8Array(32),
      state: "hit",
      likeness: "match",
      records: [ids.record],
      hit: ids.hit,
      askedAt: at,
      keepUntil: "2099-01-01",
    });
    await tx.askedQueries.setDetails(ids.asked, { state: "asked", reason: "vaulted" });
    await tx.borderHits.add({
      id: ids.hit,
      direction: "in",
      state: "waiting",
      way: "confirmed",
      authority: AuthorityId.parse("AE"),
      peer: "ae",
      record: ids.record,
      alerts: [],
      purpose: "border",
      presented: "Vaultine Secretson",
      unit: "Vaulted",
      metAt: at,
      dueAt: soon,
    });
    const said = { authority: AuthorityId.parse("AE"), peer: "ae", reason: "vaulted", unit: "Vaulted", at };
    const heldThere = [{ id: ids.record, version: 1 }];
    for (const direction of ["in", "out"] as const) {
      const id = direction === "in" ? ids.hit : ids.asked;
      await tx.onward.add({
        ...said,
        id,
        direction,
        records: heldThere,
        to: ["vaulted"],
        use: "police",
        purpose: "border",
      });
      await tx.proposals.add({
        ...said,
        id,
        direction,
        record: ids.record,
        version: 1,
        changes: { titles: ["Vaultine"] },
      });
    }
    await tx.onward.addHolders({
      records: [ids.record],
      nodes: ["node-asked-for"],
      class: "hit",
      via: "ae",
      consent: ids.hit,
      since: at,
    });
    await tx.liveAlerts.raise([{ id: ids.hit, kind: "hit-received", about: ids.hit, at }]);
    const reviewOn = at.slice(0, 10);
    const gone = RecordId.parse(v7());
    await tx.records.put([
      { ...record, labels: { ...labels, reviewOn } },
      { ...record, id: gone },
    ]);
    await tx.retention.remind([{ record: ids.record, reviewOn, basis: "purpose:border" }]);
    await tx.erasures.erase({ records: [gone], ground: "unlawful", newId: () => ActId.parse(ids.erasure), at });
    await tx.organisation.addCompartment({ label: vault, name: "Vaulted" });
    const held = { label: vault, from: at.slice(0, 10), reason: "vaulted", ended: false };
    await tx.organisation.addHolding({ ...held, id: ids.holding, user: member });
    const named = { names: ["Vaultine Secretson"], numbers: [] };
    const asked = { kind: "access", law: "led", subject: named, at } as const;
    await tx.subjects.add({
      ...asked,
      id: ids.subject,
      channel: "letter",
      receivedOn: at.slice(0, 10),
      represented: undefined,
      wish: "vaulted",
      language: "en",
      by: member,
    });
    const vaulted = { audience: ["police"], requires: [vault], things: { records: [ids.record], watches: [] } };
    await tx.inquiries.ask({ ...asked, ...vaulted, id: ids.inquiry, case: ids.subject });
    // One to a node whose name is asked for, which is no secret of the vault's.
    for (const [delivery, to] of [
      [ids.delivery, "vaulted"],
      [id(), "node-asked-for"],
    ] as const)
      await tx.outbox.put([
        {
          id: delivery,
          message: delivery,
          to,
          class: "hit",
          type: "record-shared",
          content: { v: 1, records: [record] },
          labels: ["H0"],
          audience: ["desk", "wanted-persons"],
          requires: [vault],
          records: [ids.record],
          writtenAt: at,
          expiresAt: soon,
        },
      ]);
    await tx.recalls.add({
      id: ids.hit,
      records: [ids.record],
      ground: "court",
      recalledAt: at,
      deadline: soon,
      by: member,
      audience: ["desk", "wanted-persons"],
      requires: [vault],
      holders: [{ node: "vaulted", envelope: ids.delivery }],
    });
    await tx.recalled.keep(ids.record, { ground: "court-evidence", by: member, at });
    await tx.guard.deny([
      {
        id: ActId.parse(v7()),
        at,
        way: "node",
        type: "record-shared",
        recipient: "vaulted",
        code: "guard_denied",
        rule: "vaulted",
        words: "Vaultine Secretson",
        edition: 0,
        about: { audience: ["desk", "wanted-persons"], requires: [vault], records: [ids.record] },
      },
    ]);
    const subject = { act: "add-member" as const, user: other, label: vault, from: at.slice(0, 10) };
    await tx.approvals.ask({
      id: ids.approval,
      subject,
      requires: [vault],
      reason: "vaulted",
      askedBy: member,
      askedAt: at,
      expiresAt: soon,
    });
  });
  // What comes last in the feed is open to all: when it is found, so is what came before.
  const last = [{ full: "Zorbald Last", kind: "primary" as const, script: "Latn" }];
  const marker: NewRecord = {
    id: RecordId.parse(v7()),
    owner,
    content: { kind: "person", names: last, documents: [], ...none },
    labels: { ...labels, requires: [] },
    provenance: Provenance.parse({ source: "last" }),
  };
  await store.transactAsNode((tx) => tx.records.put([marker]));
  const deadline = performance.now() + 20_000;
  while ((await checked(node, token, "Zorbald Last")).candidates.length === 0)
    assert.ok(performance.now() < deadline, "a committed record was not findable");
  await store.transactAsNode((tx) => tx.records.withdraw([marker.id]));
  const shown = await checked(node, token, "Vaultine Secretson");
  assert.equal(shown.candidates[0]?.record, ids.record);
  const decision = { record: ids.record, outcome: "referred", reason: "vaulted" };
  assert.equal(
    (await raw(node, token, "POST", { path: `/v1/checks/${shown.id}/decisions`, body: decision })).status,
    200,
  );
  const { body } = await raw(node, token, "GET", { path: `/v1/records/${ids.record}?${border}` });
  const look = RecordView.parse(JSON.parse(body));
  return { hidden: { ...ids, check: shown.id }, leaf: look.leaf.index };
}

/** Ids of nothing. */
export function nothing(): Ids {
  const id = v7;
  return {
    erasure: id(),
    file: id(),
    record: id(),
    watch: id(),
    hit: id(),
    run: id(),
    holding: id(),
    approval: id(),
    loan: id(),
    subject: id(),
    inquiry: id(),
    delivery: id(),
    asked: id(),
    check: id(),
  };
}
