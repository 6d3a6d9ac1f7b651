// A hub, a receiver and a sender come back from backups that are older than what went between them: nothing is lost, nothing applied twice, order is kept.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import type { RecordId } from "#domain";
import { personRecord, startFederation, type TestFederation, until } from "#testkit";
import { RestorableNodes, type Name } from "./federation/restorable-nodes.ts";

let federation: TestFederation;
let nodes: RestorableNodes;

before(async () => {
  federation = await startFederation([
    { node: "al", authority: "AL" },
    { node: "ae", authority: "AE" },
  ]);
  nodes = new RestorableNodes(federation);
});
after(async () => {
  await nodes[Symbol.asyncDispose]();
  await federation[Symbol.asyncDispose]();
});

/** A person of AL's: new, or as they are now. */
async function put(name: string, id?: RecordId): Promise<RecordId> {
  const record = personRecord("AL", name, id === undefined ? {} : { id });
  await nodes.at("al").store.transactAsNode((tx) => tx.records.put([record]));
  return record.id;
}

/** Hands records to AE one after the other; the envelopes, in that order. */
async function share(records: readonly RecordId[]): Promise<string[]> {
  const desk = await nodes.as("al", "desk");
  const envelopes: string[] = [];
  for (const id of records) {
    const body = {
      records: [id],
      to: ["ae"],
      class: "routine" as const,
      purpose: "arrest" as const,
      reason: "warrant",
    };
    envelopes.push(...(await desk.call("share", { body })).items.map((item) => item.id));
  }
  return envelopes;
}

async function allAre(state: string, envelopes: readonly string[]): Promise<void> {
  const desk = await nodes.as("al", "desk");
  await until(async () => {
    const { items } = await desk.call("deliveries", { query: { limit: 200 } });
    const states = new Map(items.map((item) => [String(item.id), item.state]));
    return envelopes.every((id) => states.get(id) === state) ? true : undefined;
  }, `that all are ${state}`);
}

/** What the log of a node says, the oldest first. */
async function logged(name: Name, act: "envelope-received" | "peer-restored" | "restore-answered") {
  const { items } = await (await nodes.as(name, "auditor")).call("log", { query: { act, limit: 200 } });
  return items.toReversed().map(({ detail }) => ({
    outcome: Object(detail?.outcome) as Record<string, unknown>, // an object, as every outcome is
    records: detail?.records ?? [],
  }));
}

/** The envelopes that AE has applied in its present life, each once. */
async function appliedAtAe(): Promise<string[]> {
  const ids = (await logged("ae", "envelope-received")).flatMap(({ outcome }) =>
    outcome["state"] === "accepted" ? [String(outcome["envelope"])] : [],
  );
  assert.equal(new Set(ids).size, ids.length, "something was applied twice");
  return ids;
}

async function isFoundAtAe(name: string): Promise<true | undefined> {
  const officer = await nodes.as("ae", "officer");
  const { candidates } = await officer.call("check", { body: { query: { name }, purpose: "border" } });
  return candidates.some(({ title }) => title.includes(name.split(" ")[0] ?? name)) ? true : undefined;
}

/** Of some envelopes, those that were applied, in the order they were. */
const among = (applied: readonly string[], envelopes: readonly string[]): string[] =>
  applied.filter((id) => envelopes.includes(id));

test("a hub that has lost its mailboxes says so, and what lay there is sent again, in order", async () => {
  const restore = await nodes.backedUp("hub");
  const { directory, address } = nodes.at("ae");
  await nodes.at("ae")[Symbol.asyncDispose]();
  const envelopes = await share([
    await put("Malbora Quentash"),
    await put("Drivana Tolmesh"),
    await put("Sorvik Belandar"),
  ]);
  await allAre("relayed", envelopes);
  await restore();
  await nodes.start("ae", directory, address);
  await allAre("accepted", envelopes);
  assert.deepEqual(among(await appliedAtAe(), envelopes), envelopes);
  await until(
    async () => ((await nodes.at("hub").store.restores.unanswered()).length === 0 ? true : undefined),
    "all answers",
  );
});

test("a receiver that has lost what it had applied is sent it again, in order, and knows when it has everything", async () => {
  const restore = await nodes.backedUp("ae");
  const first = await put("Ilvana Morcedo");
  const envelopes = await share([first, await put("Petrush Kalimond"), await put("Vesarion Duchal")]);
  await allAre("accepted", envelopes);
  await put("Ilvanova Morcedo", first);
  await until(() => isFoundAtAe("Ilvanova Morcedo"), "the correction");
  await restore();
  await until(
    async () => ((await nodes.at("ae").store.restores.unanswered()).length === 0 ? true : undefined),
    "all answers",
  );
  for (const name of ["Ilvanova Morcedo", "Petrush Kalimond", "Vesarion Duchal"])
    await until(() => isFoundAtAe(name), name);
  assert.deepEqual(among(await appliedAtAe(), envelopes), envelopes);
  const told = (await logged("al", "peer-restored")).map(({ outcome }) => outcome);
  assert.deepEqual(told.at(-1)?.["again"], 4);
  await allAre("accepted", envelopes);
});

test("a sender that has lost what it had sent sends on; what it says later counts, and it is told what others have of its own", async () => {
  const known = await put("Tarsino Velbruk");
  await allAre("accepted", await share([known]));
  const restore = await nodes.backedUp("al");
  await put("Tarsinolost Velbruk", known);
  await until(() => isFoundAtAe("Tarsinolost Velbruk"), "the correction");
  const lost = await put("Ombretta Zaludar");
  await allAre("accepted", await share([lost]));
  await restore();
  const [answer] = await until(async () => {
    const heard = (await logged("al", "restore-answered")).filter(({ outcome }) => outcome["behind"] === 2);
    return heard.length > 0 ? heard : undefined;
  }, "what others have");
  assert.deepEqual(answer?.records.toSorted(), [known, lost].toSorted());
  await put("Tarsinofinal Velbruk", known);
  await until(() => isFoundAtAe("Tarsinofinal Velbruk"), "the correction after the restore");
  const after_ = await share([await put("Ermelin Costavar"), await put("Rodwina Hespar")]);
  await allAre("accepted", after_);
  assert.deepEqual(among(await appliedAtAe(), after_), after_);
});
