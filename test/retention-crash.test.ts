// kill -9 in the middle of an erasure: it is done whole or not at all, what was begun is taken up again, and every receipt comes.
import assert from "node:assert/strict";
import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { setTimeout as pause } from "node:timers/promises";
import { createClient, type Client, type Erasure } from "#contract";
import type { ActId, RecordId } from "#domain";
import { verifyExport } from "#ledger";
import { freePort, importEnded, Victim } from "#testkit";

const folder = mkdtempSync(join(tmpdir(), "besa-retention-"));
chmodSync(folder, 0o711);
const victim = new Victim(join(folder, "data"), await freePort());
after(async () => {
  await victim.kill(true);
  rmSync(folder, { recursive: true, force: true });
});

const rows = 300;
const word = "Kwazthorel";
const password = "a long password 7";

async function protection(): Promise<Client> {
  const nobody = createClient({ baseUrl: victim.address, fetch });
  const { token = "" } = await nobody.call("signIn", { body: { login: "protection", password, as: "token" } });
  return createClient({
    baseUrl: victim.address,
    fetch,
    headers: () => ({ authorization: `Bearer ${token}` }),
  });
}

async function importRows(desk: Client, list: string): Promise<RecordId[]> {
  const { id } = await desk.call("beginImport", { body: { format: "national", list, files: ["rows.ndjson"] } });
  const lines = Array.from({ length: rows }, (_, n) =>
    JSON.stringify({ kind: "person", key: `${list}-${n}`, name: `${word} ${list} Person${n}` }),
  );
  await desk.call("sendImportFile", { params: { id, file: 0 }, body: lines.join("\n") });
  await desk.call("startImport", { params: { id } });
  assert.equal((await importEnded(desk, id)).counts.added, rows);
  return standing(desk, list);
}

async function standing(desk: Client, list: string): Promise<RecordId[]> {
  const ids: RecordId[] = [];
  for (let next: string | undefined = ""; next !== undefined;) {
    const after: { after?: string } = next === "" ? {} : { after: next };
    const page: { items: { id: RecordId }[]; next?: string | undefined } = await desk.call("records", {
      query: { purpose: "border", list, limit: 200, ...after },
    });
    ids.push(...page.items.map(({ id }) => id));
    next = page.next;
  }
  return ids;
}

async function allErasures(auditor: Client): Promise<readonly Erasure[]> {
  return (await auditor.call("erasures", { query: { limit: 200 } })).items;
}

test("an erasure killed at any moment is whole or undone, and is finished by the next start", async () => {
  await victim.start();
  const administrator = await victim.as("administrator");
  const user = { login: "protection", name: "P", unit: "U", roles: ["data-protection" as const], password };
  const { approval } = await administrator.call("addUser", { body: { ...user, reason: "for a test" } });
  assert.ok(approval !== undefined);
  await (await victim.as("auditor")).call("decideApproval", { params: { id: approval }, body: { approve: true } });
  const seen = { whole: 0, undone: 0 };
  // The first is killed before anything can be done, the last when all is done; between them it falls as the machine happens to be.
  for (const [round, delay] of [0, 30, 70, 120, 200, undefined].entries()) {
    const ids = await importRows(await victim.as("desk"), `list-${round}`);
    const subject = { act: "erase-records" as const, records: ids, ground: "unlawful" as const };
    const asked = await (await protection()).call("askApproval", { body: { subject, reason: "a test" } });
    const before = await allErasures(await victim.as("auditor"));
    await approveAndKill(asked.id, delay);
    await victim.start();
    const [auditor, desk] = [await victim.as("auditor"), await victim.as("desk")];
    const left = await standing(desk, `list-${round}`);
    const news = (await allErasures(auditor)).slice(0, (await allErasures(auditor)).length - before.length);
    const open = (await auditor.call("approvals")).items.find(({ id }) => id === asked.id)?.state;
    if (left.length === 0) {
      assert.deepEqual([news.length, news[0]?.records.length, open], [1, rows, "approved"]);
      seen.whole += 1;
    } else {
      assert.deepEqual([left.length, news.length, open], [rows, 0, "open"], "nothing was done");
      seen.undone += 1;
      await auditor.call("decideApproval", { params: { id: asked.id }, body: { approve: true } });
    }
    await finished(auditor, round + 1);
  }
  assert.ok(seen.whole > 0 && seen.undone > 0, `kills fell on one side only: ${JSON.stringify(seen)}`);
  const auditor = await victim.as("auditor");
  const text = await (await auditor.call("logExport")).text();
  const key = (await (await auditor.call("logKey")).text()).trim();
  assert.equal((await verifyExport(text.split("\n").filter(Boolean), key)).status, "intact");
  const receipted = text.split("\n").filter((line) => line.includes('"act":"receipted"'));
  assert.equal(receipted.length, 6, "one receipt each, and none twice");
});

/** Kills the node so many milliseconds after the approval was sent; left out: once it was answered. */
async function approveAndKill(id: ActId, delay: number | undefined): Promise<void> {
  const auditor = await victim.as("auditor");
  const answer = auditor.call("decideApproval", { params: { id }, body: { approve: true } }).catch(() => undefined);
  await (delay === undefined ? answer : pause(delay));
  await victim.kill(false);
  await answer;
}

/** Waits until every erasure has its receipt. */
async function finished(auditor: Client, count: number): Promise<void> {
  for (let turn = 0; turn < 600; turn += 1) {
    const all = await allErasures(auditor);
    if (all.length === count && all.every(({ state }) => state === "done")) return;
    await pause(50);
  }
  assert.fail("a receipt did not come");
}
