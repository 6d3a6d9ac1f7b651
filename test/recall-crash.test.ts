// kill -9 of a holder between the recall and its receipt: whatever was begun is finished by the next start, and the receipt comes, once.
import assert from "node:assert/strict";
import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join as path } from "node:path";
import { test } from "node:test";
import { setTimeout as pause } from "node:timers/promises";
import type { Client } from "#contract";
import { ActId, type RecordId } from "#domain";
import { found, freePort, importEnded, informed, join, startTestNode, until, Victim } from "#testkit";

const delays = [0, 120, 300];
const people = 3;

test("a holder killed at any moment after a recall purges whole or not yet, and its owner gets the receipt", async () => {
  const folder = mkdtempSync(path(tmpdir(), "besa-recall-crash-"));
  chmodSync(folder, 0o711);
  const victim = new Victim(path(folder, "ae"), await freePort());
  await using hub = await startTestNode({ persons: 1 });
  await using owner = await startTestNode({ persons: 1 });
  try {
    await victim.start();
    await found(hub, hub.address);
    await join(hub, { plan: { node: "al", authority: "AL" }, node: owner });
    await join(hub, { plan: { node: "ae", authority: "AE" }, node: victim });
    for (const node of [owner, victim]) await informed(hub, node, 3);
    const desk = await owner.as("desk");
    for (const [round, delay] of delays.entries()) {
      const ids = await listed(desk, `round-${round}`);
      await shared(desk, await victim.as("desk"), ids);
      const { id } = await desk.call("recallBack", { body: { ...why, records: ids, ground: "court" } });
      await pause(delay);
      await victim.kill(false);
      await victim.start();
      const recall = await until(async () => {
        const seen = await desk.call("recall", { params: { id } });
        return seen.state === "done" ? seen : undefined;
      }, `the receipt of round ${round}`);
      assert.equal(recall.holders[0]?.state, "purged");
      const receipt = recall.holders[0]?.receipt ?? "";
      assert.equal(receipt.split('"outcome":"purged"').length - 1, people, "each record is in it");
      const there = await victim.as("desk");
      for (const record of ids) assert.equal(await holds(there, record), undefined);
    }
    const auditor = await victim.as("auditor");
    const { items } = await auditor.call("log", { query: { act: "recall-answer-sent", limit: 200 } });
    assert.equal(items.length, delays.length, "one answer each, and none twice");
  } finally {
    await victim.kill(true);
    rmSync(folder, { recursive: true, force: true });
  }
});

const why = { purpose: "border" as const, reason: "a test" };

async function listed(desk: Client, list: string): Promise<RecordId[]> {
  const { id } = await desk.call("beginImport", { body: { format: "national", list, files: ["rows.ndjson"] } });
  const rows = Array.from({ length: people }, (_, n) =>
    JSON.stringify({ kind: "person", key: `${list}-${n}`, name: `Kwazthorel Person${n}` }),
  );
  await desk.call("sendImportFile", { params: { id, file: 0 }, body: rows.join("\n") });
  await desk.call("startImport", { params: { id } });
  await importEnded(desk, id);
  const { items } = await desk.call("records", { query: { purpose: "border", list, limit: 200 } });
  return items.map((item) => item.id);
}

async function shared(desk: Client, there: Client, records: readonly RecordId[]): Promise<void> {
  const body = { ...why, records: [...records], to: ["ae"], class: "urgent" as const };
  const { items } = await desk.call("share", { body });
  await until(async () => {
    const { item } = await desk.call("delivery", { params: { id: ActId.parse(items[0]?.id) } });
    return item.state === "accepted" ? true : undefined;
  }, "the records");
  for (const record of records) assert.ok(await holds(there, record));
}

async function holds(desk: Client, id: RecordId): Promise<true | undefined> {
  return desk.call("record", { params: { id }, query: { purpose: "border" } }).then(
    () => true,
    () => undefined,
  );
}
