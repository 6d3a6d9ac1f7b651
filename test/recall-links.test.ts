// Recall over links that are cut, and after restores: a holder purges before the first check it answers once it is linked again, and no backup brings anything back.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { CallError, type Client } from "#contract";
import { type ActId, type RecordId } from "#domain";
import { FaultProxy, personRecord, startFederation, type TestFederation, until } from "#testkit";
import { makeDesk } from "./command-line/besa.ts";
import { RestorableNodes, type Name } from "./federation/restorable-nodes.ts";

const authorities = { hub: "XPO", al: "AL", ae: "AE" } as const;
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

/** A person of the authority of a node, shared with AE and found there. */
async function shared(owner: Name, name: string): Promise<RecordId> {
  const record = personRecord(authorities[owner], name);
  const { id } = record;
  await nodes.at(owner).store.transactAsNode((tx) => tx.records.put([record]));
  const desk = await nodes.as(owner, "desk");
  await desk.call("share", { body: { ...why, records: [id], to: ["ae"], class: "routine" } });
  const officer = await nodes.as("ae", "officer");
  await until(async () => ((await checked(officer, name)).isFound ? true : undefined), "the record");
  return id;
}

async function checked(officer: Client, name: string) {
  const { candidates, received } = await officer.call("check", { body: { query: { name }, purpose: "border" } });
  return { isFound: candidates.some(({ title }) => title === name), received };
}

async function done(owner: Name, id: ActId) {
  const desk = await nodes.as(owner, "desk");
  return until(async () => {
    const recall = await desk.call("recall", { params: { id } }).catch(notThere);
    return recall?.state === "done" ? recall : undefined;
  }, "the last signature");
}

function notThere(error: unknown): undefined {
  if (error instanceof CallError && error.problem.code === "not_found") return undefined;
  throw error;
}

const calling = (records: RecordId[]) => ({ body: { ...why, records, ground: "court" as const } });

test("a node that is cut off says how old its view is, and purges before the first check it answers once linked again", async () => {
  // The hub's own record: it lies in the mailbox, whatever is cut.
  const name = "Obrelinda Castroval";
  const id = await shared("hub", name);
  const officer = await nodes.as("ae", "officer");
  const linked = await checked(officer, name);
  assert.equal(linked.received?.state, "current");
  link.down(true);
  const cut = await until(async () => {
    const { view } = await officer.call("receivedView");
    return view?.state === "cut-off" ? view : undefined;
  }, "the loss of the link");
  assert.ok(cut.asOf !== undefined);
  const blind = await checked(officer, name);
  assert.deepEqual([blind.isFound, blind.received?.state, blind.received?.asOf], [true, "cut-off", cut.asOf]);
  const nothing = await officer.call("check", { body: { query: { name: "Nobodyhere Atall" }, purpose: "border" } });
  assert.equal(nothing.received?.state, "cut-off", "who is not found may have been shared since");
  assert.deepEqual([nothing.verdict, nothing.unconfirmed, nothing.steps], ["nothing", true, ["not-confirmed"]]);
  const { login, password } = federation.member("ae").login("officer");
  const env = { BESA_LOGIN: login, BESA_PASSWORD: password, BESA_LANG: "en" };
  const said = await makeDesk(federation.member("ae").node.directory).run(
    ["check", "Nobodyhere Atall", "--purpose", "border"],
    { env },
  );
  assert.equal(said.code, 9, said.out);
  assert.match(said.out, /NOT CONFIRMED/u);
  assert.match(said.out, /cut off: what others share was last confirmed 20/u);
  const desk = await nodes.as("hub", "desk");
  const recall = await desk.call("recallBack", calling([id]));
  await until(async () => {
    const { holders } = await desk.call("recall", { params: { id: recall.id } });
    return holders[0]?.delivery === "relayed" ? true : undefined;
  }, "the recall in the mailbox");
  link.down(false);
  const first = await checked(officer, name);
  assert.deepEqual(
    [first.isFound, first.received?.state],
    [false, undefined],
    "the first check after the link is back",
  );
  const record = { params: { id }, query: { purpose: "border" as const } };
  await assert.rejects(officer.call("record", record), (error: unknown) => notThere(error) === undefined);
  assert.equal((await done("hub", recall.id)).holders[0]?.state, "purged");
});

test("a holder restored from a backup of before shows nothing of an owner's that it has not heard of, and purges again", async () => {
  const name = "Pellimore Vastenqi";
  const id = await shared("al", name);
  const stays = await shared("al", "Dorhamin Keleshi");
  const restore = await nodes.backedUp("ae");
  const desk = await nodes.as("al", "desk");
  const recall = await desk.call("recallBack", calling([id]));
  const before = (await done("al", recall.id)).holders[0]?.receipt;
  // Nobody can tell it anything while it starts.
  link.down(true);
  await restore();
  const officer = await nodes.as("ae", "officer");
  const first = await checked(officer, name);
  assert.deepEqual([first.isFound, first.received?.without], [false, ["AL", "XPO"]]);
  await assert.rejects(
    officer.call("record", { params: { id }, query: { purpose: "border" } }),
    (error: unknown) => error instanceof CallError && error.problem.code === "catching_up",
  );
  const { items } = await officer.call("records", { query: { purpose: "border", limit: 200 } });
  assert.ok(items.every((item) => item.id !== id && item.id !== stays));
  link.down(false);
  await until(
    async () => ((await checked(officer, "Dorhamin Keleshi")).isFound ? true : undefined),
    "the others' word",
  );
  assert.equal((await checked(officer, name)).isFound, false);
  const look = { params: { id: stays }, query: { purpose: "border" as const } };
  assert.equal((await officer.call("record", look)).record.id, stays);
  const signed = await until(async () => {
    const seen = await desk.call("recall", { params: { id: recall.id } });
    return seen.holders[0]?.receipt === before ? undefined : seen;
  }, "the second receipt");
  assert.equal(signed.holders[0]?.state, "purged");
});

test("an owner restored from a backup of before is reminded of its own recall, and shares nothing of it again", async () => {
  const name = "Wendrosaq Illimani";
  const id = await shared("al", name);
  const restore = await nodes.backedUp("al");
  const recall = await (await nodes.as("al", "desk")).call("recallBack", calling([id]));
  await done("al", recall.id);
  await restore();
  const again = await done("al", recall.id);
  assert.deepEqual([again.ground, again.records, again.by], ["court", [id], ""]);
  const desk = await nodes.as("al", "desk");
  await assert.rejects(
    desk.call("share", { body: { ...why, records: [id], to: ["ae"], class: "hit" } }),
    (error: unknown) => error instanceof CallError && error.problem.code === "share_refused",
  );
  assert.equal((await checked(await nodes.as("ae", "officer"), name)).isFound, false);
});
