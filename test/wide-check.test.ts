// A wide check, over API and command line: what is hardly alike is a list of leads, with no part in the verdict, and on record as shown.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { setTimeout as pause } from "node:timers/promises";
import type { Client } from "#contract";
import type { CheckAnswer } from "#domain";
import { importEnded, startTestNode, type TestNode } from "#testkit";
import { makeDesk } from "./command-line/besa.ts";

let node: TestNode;
let desk: Client;

before(async () => {
  node = await startTestNode({ persons: 20 });
  desk = await node.as("desk");
  const names = ["Qarra Zaribay", "Elvira Zaribay", ...Array.from({ length: 12 }, () => "Tolvan Mekshi")];
  const lines = names.map((name, key) => JSON.stringify({ kind: "person", key: String(key), name }));
  const begun = await desk.call("beginImport", { body: { format: "national", list: "wide", files: ["wide.ndjson"] } });
  await desk.call("sendImportFile", { params: { id: begun.id, file: 0 }, body: lines.join("\n") });
  await desk.call("startImport", { params: { id: begun.id } });
  assert.equal((await importEnded(desk, begun.id)).state, "done");
  while ((await ask(true)).weak?.length !== 2) await pause(20);
});
after(() => node[Symbol.asyncDispose]());

const ask = (wide: boolean | undefined): Promise<CheckAnswer> =>
  asking("Qhbra Zaribay", wide === undefined ? {} : { wide });

const asking = (name: string, how: { readonly wide?: boolean } = {}): Promise<CheckAnswer> =>
  desk.call("check", { body: { query: { name }, purpose: "border", ...how } });

test("who is hardly alike is a lead and no candidate; the usual check knows of none", async () => {
  for (const wide of [undefined, false]) {
    const usual = await ask(wide);
    assert.deepEqual([usual.verdict, usual.candidates, usual.weak], ["nothing", [], undefined]);
  }
  const answer = await ask(true);
  assert.deepEqual([answer.verdict, answer.candidates], ["nothing", []]);
  assert.deepEqual(
    answer.weak?.map(({ title }) => title),
    ["Qarra Zaribay", "Elvira Zaribay"],
  );
  assert.ok(answer.weak?.every(({ strength }) => strength < answer.thresholds.possible));
  // Shown is shown: the log knows, and a decision may be taken on it.
  const [lead] = answer.weak ?? [];
  assert.ok(lead !== undefined);
  const decision = await desk.call("decide", {
    params: { id: answer.id },
    body: { record: lead.record, outcome: "cleared", reason: "another person" },
  });
  assert.equal(decision.record, lead.record);
});

test("what one check does not show for want of room is said", async () => {
  const namesakes = await asking("Tolvan Mekshi");
  assert.deepEqual([namesakes.candidates.length, namesakes.cut, namesakes.unconfirmed], [10, true, undefined]);
  assert.equal((await asking("Elvira Zaribay")).cut, undefined);
  const shown = await makeDesk(node.node.directory).run(["check", "Tolvan Mekshi"], {
    env: { BESA_PURPOSE: "border" },
  });
  assert.ok(shown.out.includes("Not all that is close was looked at"), shown.out);
});

test("on the command line leads stand below the verdict, which they do not change", async () => {
  const shell = makeDesk(node.node.directory);
  const env = { BESA_PURPOSE: "border" };
  const usual = await shell.run(["check", "Qhbra Zaribay"], { env });
  assert.ok(!usual.out.includes("Qarra Zaribay"), usual.out);
  const wide = await shell.run(["check", "Qhbra Zaribay", "--wide"], { env });
  assert.equal(wide.code, 0, wide.error);
  assert.ok(wide.out.includes("Qarra Zaribay"), wide.out);
  assert.ok(wide.out.indexOf("NOTHING") < wide.out.indexOf("Qarra Zaribay"), wide.out);
});
