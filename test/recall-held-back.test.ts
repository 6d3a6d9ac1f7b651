// A holder that came back from a backup: of what another authority shared nothing is shown or counted anywhere until that authority's node has answered.
import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { CallError, type Client } from "#contract";
import { AuthorityId, PartialDate, type RecordId } from "#domain";
import { FaultProxy, Listener, noticeAbout, personRecord, startFederation, type TestFederation, until } from "#testkit";
import { RestorableNodes } from "./federation/restorable-nodes.ts";

let federation: TestFederation;
let link: FaultProxy;
let nodes: RestorableNodes;

before(async () => {
  federation = await startFederation(
    [
      { node: "al", authority: "AL" },
      { node: "ae", authority: "AE" },
    ],
    {
      hubEndpoint: async (address) => {
        link = new FaultProxy(Number(new URL(address).port), () => 1);
        return link.listen();
      },
    },
  );
  nodes = new RestorableNodes(federation);
});
after(async () => {
  await nodes[Symbol.asyncDispose]();
  await link[Symbol.asyncDispose]();
  await federation[Symbol.asyncDispose]();
});

const why = { purpose: "arrest" as const, reason: "warrant 12/2026" };
const numberOf = (name: string): string => `HELD${name.length}00${name.charCodeAt(0)}`;

/** A person whom AL has somebody arrest, known to AE, watched for there, and met there by an officer. */
async function met(name: string): Promise<RecordId> {
  const documents = [{ type: "passport" as const, number: numberOf(name) }];
  const person = personRecord("AL", name, { content: { born: [PartialDate.parse("1986-11-04")], documents } });
  const { id } = person;
  await nodes.at("al").store.transactAsNode((tx) => tx.records.put([person, noticeAbout(person)]));
  const sender = await nodes.as("al", "desk");
  await sender.call("share", { body: { ...why, records: [id], to: ["ae"], class: "urgent" } });
  const desk = await nodes.as("ae", "desk");
  await desk.call("addWatch", { body: { ...why, query: { name } } });
  await until(async () => {
    const { items } = await desk.call("hits", { query: why });
    return items.find(({ record }) => record === id);
  }, "the hit of the watch");
  const officer = await nodes.as("ae", "officer");
  await until(async () => {
    const query = { name, born: "1986-11-04", document: { number: numberOf(name) } };
    const { told = [] } = await officer.call("check", { body: { query, purpose: "border" } });
    return told.length > 0 ? true : undefined;
  }, "the hit across borders");
  return id;
}

/** All that a desk and an officer are shown of these records, by where it stands. */
async function shownOf(desk: Client, ids: readonly RecordId[]): Promise<string[]> {
  const hits = (await desk.call("hits", { query: why })).items.map(({ record }) => record);
  const border = (await desk.call("borderHits", { query: why })).items.map(({ record }) => record);
  const records = (await desk.call("records", { query: { ...why, limit: 200 } })).items.map((item) => item.id);
  const { items: watches } = await desk.call("watches", { query: why });
  const [open, counted] = [
    watches.reduce((sum, { openHits }) => sum + openHits, 0),
    await desk.call("hitCount").then((count) => count.open),
  ];
  const listed = { hits, border, records };
  const places = Object.entries(listed).filter(([, found]) => ids.some((id) => found.includes(id)));
  return [...places.map(([place]) => place), ...(open > 0 ? ["watches"] : []), ...(counted > 0 ? ["count"] : [])];
}

const everywhere = ["hits", "border", "records", "watches", "count"];

test("hits, lists, counts, exports and live alerts of a restored holder keep silent about what its owner has not confirmed", async () => {
  const [stays, goes] = [await met("Dorhamin Keleshi"), await met("Pellimore Vastenqi")];
  const restore = await nodes.backedUp("ae");
  const owner = await nodes.as("al", "desk");
  const { id: recall } = await owner.call("recallBack", { body: { ...why, records: [goes], ground: "court" } });
  await until(
    async () => ((await owner.call("recall", { params: { id: recall } })).state === "done" ? true : undefined),
    "the first receipt",
  );
  link.down(true);
  await restore();
  const desk = await nodes.as("ae", "desk");
  assert.deepEqual(await shownOf(desk, [stays, goes]), [], "nobody has answered");
  const taking = { ...why, recipient: "court of Dubai", use: "police" as const };
  await assert.rejects(
    desk.call("exportRecord", { params: { id: stays }, body: taking }),
    (error: unknown) => error instanceof CallError && error.problem.code === "not_found",
  );
  const look = { params: { id: stays }, query: why };
  await assert.rejects(
    desk.call("record", look),
    (error: unknown) => error instanceof CallError && error.problem.code === "catching_up",
  );
  const { token = "" } = await desk.call("signIn", {
    body: { ...loginOf("desk"), as: "token" },
  });
  await using line = await Listener.open(nodes.at("ae").address, token);
  await line.until(({ name }) => name !== "alert");
  assert.ok(line.events.every(({ alert }) => alert === undefined));
  link.down(false);
  const told = await line.until(({ alert }) => alert?.kind === "watch-hit");
  await until(async () => {
    const places = await shownOf(desk, [stays]);
    return places.length === everywhere.length ? true : undefined;
  }, "what AL upholds");
  const { items } = await desk.call("hits", { query: why });
  assert.deepEqual(
    items.map(({ record }) => record),
    [stays],
  );
  assert.equal(told.alert?.about, items[0]?.id);
  assert.equal((await desk.call("record", look)).record.id, stays);
  const goneToo = await shownOf(desk, [goes]);
  assert.deepEqual(
    goneToo.filter((place) => ["hits", "border", "records"].includes(place)),
    [],
  );
  assert.equal(
    line.events.filter(({ alert }) => alert?.kind === "watch-hit").length,
    1,
    "what was recalled never rang",
  );
});

test("a database that was brought back by other means is noticed at the start, and the node does as after a restore", async () => {
  const name = "Quentorix Albareva";
  const id = await met(name);
  const putBack = await nodes.databaseCopied("ae");
  const owner = await nodes.as("al", "desk");
  const { id: recall } = await owner.call("recallBack", { body: { ...why, records: [id], ground: "unlawful" } });
  const purged = async (): Promise<string> => {
    const seen = await until(async () => {
      const one = await owner.call("recall", { params: { id: recall } });
      return one.state === "done" ? one : undefined;
    }, "the receipt");
    return seen.holders[0]?.receipt ?? "";
  };
  const first = await purged();
  link.down(true);
  await putBack();
  const newest = await nodes.at("ae").store.restores.newest();
  assert.ok(newest !== undefined && newest.takenAt < newest.restoredAt);
  const desk = await nodes.as("ae", "desk");
  assert.deepEqual(await shownOf(desk, [id]), [], "nobody has answered");
  link.down(false);
  const again = await until(async () => {
    const receipt = await purged();
    return receipt === first ? undefined : receipt;
  }, "the second receipt");
  assert.match(again, /"outcome":"purged"/u);
  const officer = await nodes.as("ae", "officer");
  const { candidates } = await officer.call("check", { body: { query: { name }, purpose: "border" } });
  assert.ok(candidates.every((candidate) => candidate.record !== id));
  // A start at which nothing is wrong makes nothing of it.
  const { directory, address } = nodes.at("ae");
  await nodes.at("ae")[Symbol.asyncDispose]();
  await nodes.start("ae", directory, address);
  assert.equal((await nodes.at("ae").store.restores.newest())?.id, newest.id);
  // A folder and a database that never belonged together are refused, before anything is written.
  await nodes.at("ae")[Symbol.asyncDispose]();
  const file = join(directory, "log-mark");
  const kept = readFileSync(file, "utf8");
  writeFileSync(file, kept.replace(/"origin":"[^"]*"/u, '"origin":"besa.invalid/another"'));
  await assert.rejects(nodes.start("ae", directory, address), { code: "database_other" });
  writeFileSync(file, kept);
  await nodes.start("ae", directory, address);
});

// Last: AE is in no federation after it.
test("a holder that was restored and leaves before the owner has answered does not say that nobody is held", async () => {
  const name = "Ostrevando Quillara";
  const id = await met(name);
  const restore = await nodes.backedUp("ae");
  link.down(true);
  await restore();
  await (await nodes.as("ae", "administrator")).call("leaveFederation");
  const ask = async () =>
    (await nodes.as("ae", "officer")).call("check", { body: { query: { name }, purpose: "border" } });
  const answer = await until(async () => {
    const one = await ask();
    return one.received?.state === "cut-off" ? one : undefined;
  }, "the node that has left");
  assert.ok(answer.candidates.every(({ record }) => record !== id));
  assert.equal(answer.unconfirmed, true);
  assert.ok(answer.received?.without.includes(AuthorityId.parse("AL")));
  assert.ok(!answer.steps.some((step) => step === "let-go"));
});

function loginOf(role: "desk"): { readonly login: string; readonly password: string } {
  return federation.member("ae").login(role);
}
