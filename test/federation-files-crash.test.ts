// Three processes, killed -9 while a file is on its way through the hub over links that cut, turn bits and delay: it arrives whole, once, and is never half there.
import assert from "node:assert/strict";
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join as path } from "node:path";
import { test } from "node:test";
import { setTimeout as pause } from "node:timers/promises";
import { CallError, sendFile, type Client } from "#contract";
import type { RecordId } from "#domain";
import { FaultProxy, found, freePort, informed, join, Victim } from "#testkit";
import { digestOf, someBytes } from "./files/sender.ts";

const terms = { purpose: "border" as const, reason: "warrant 12/2026" };
const bytes = someBytes(9 * 1024 * 1024, 11);

function seeded(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
}

test("sender, hub and receiver are killed while a file is on its way: it goes on where it was, and arrives whole", async () => {
  const folder = mkdtempSync(path(tmpdir(), "besa-files-crash-"));
  chmodSync(folder, 0o711);
  const ports = [await freePort(), await freePort(), await freePort()] as const;
  const [hub, al, ae] = [
    new Victim(path(folder, "hub"), ports[0]),
    new Victim(path(folder, "al"), ports[1]),
    new Victim(path(folder, "ae"), ports[2]),
  ];
  await using link = new FaultProxy(ports[0], seeded(5));
  try {
    const endpoint = await link.listen();
    for (const node of [hub, al, ae]) await node.start();
    await found(hub, endpoint);
    await join(hub, { plan: { node: "al", authority: "AL" }, node: al });
    await join(hub, { plan: { node: "ae", authority: "AE" }, node: ae });
    for (const node of [al, ae]) await informed(hub, node, 3);

    const desk = await al.as("desk");
    const record = await ownRecord(desk);
    const id = await sendThroughDeath(al, record);
    link.set({ delay: 0.1, cut: 0.2, flip: 0.1 });
    await (await al.as("desk")).call("share", { body: { ...terms, records: [record], to: ["ae"] } });
    const officer = async (): Promise<Client> => ae.as("desk");
    // The hub and the sender die once the receiver knows of the file, the receiver when it has some of it.
    await until(async () => (await fileAt(await officer(), record)) !== undefined, "the record");
    for (const node of [hub, al]) {
      await node.kill(false);
      await node.start();
    }
    await until(async () => ((await fileAt(await officer(), record))?.received ?? 1) > 0, "the first piece");
    await ae.kill(false);
    await ae.start();
    link.down(true);
    await pause(300);
    link.down(false);
    link.set({});

    const whole = async (): Promise<boolean> => {
      const file = await fileAt(await officer(), record);
      // What is not here cannot be opened; it may come between the two questions, and is whole then.
      if (file?.state === "coming")
        assert.ok(["file_coming", digestOf(bytes)].includes(await opening(ae, record, id)), "half of it was opened");
      return file?.state === "here";
    };
    await until(whole, "the file");
    assert.equal(await opening(ae, record, id), digestOf(bytes));
    await until(async () => {
      const { items } = await (await al.as("desk")).call("deliveries", { query: { record, limit: 10 } });
      return items.length === 2 && items.every(({ state }) => state === "accepted");
    }, "the last word");
    const { items } = await (await ae.as("auditor")).call("log", { query: { act: "envelope-received", limit: 100 } });
    const words = items.flatMap(({ detail }) => JSON.stringify(detail?.outcome ?? {}));
    const ofFiles = words.filter((word) => word.includes("record-files"));
    assert.deepEqual(
      ofFiles
        .flatMap((word) => /"state":"(\w+)"/.exec(word)?.[1] ?? [])
        .toSorted((one, other) => one.localeCompare(other)),
      ["accepted", "opened"],
      "opened once, and accepted once",
    );
    const parts = path(ae.directory, "files/parts");
    assert.deepEqual(readdirSync(parts), [], "nothing is left of the pieces");
  } finally {
    for (const node of [hub, al, ae]) await node.kill(true).catch(() => {});
    rmSync(folder, { recursive: true, force: true });
  }
});

/** Sends the file while its node is killed in the middle: the sender goes on by itself, from what the node had made durable. */
async function sendThroughDeath(al: Victim, record: RecordId): Promise<string> {
  const token = await tokenOf(al);
  let dying: Promise<void> | undefined;
  const read = async (from: number, to: number): Promise<Uint8Array<ArrayBuffer>> => {
    if (from > 0 && dying === undefined)
      dying = (async () => {
        await al.kill(false);
        await al.start();
      })();
    return bytes.slice(from, to);
  };
  const id = await sendFile(
    { name: "film.bin", length: bytes.length, read },
    { record, ...terms },
    {
      baseUrl: al.address,
      fetch,
      headers: () => ({ authorization: `Bearer ${token}` }),
      wait: async (milliseconds) => {
        await dying;
        await pause(milliseconds / 10);
      },
    },
  );
  assert.ok(dying !== undefined, "the node was not killed");
  await dying;
  return id;
}

async function tokenOf(node: Victim): Promise<string> {
  const { desk } = JSON.parse(readFileSync(path(node.directory, "trial-logins.json"), "utf8")) as {
    desk: { login: string; password: string };
  };
  const client = await node.as("desk");
  return (await client.call("signIn", { body: { ...desk, as: "token" } })).token ?? "";
}

async function ownRecord(client: Client): Promise<RecordId> {
  const { items } = await client.call("records", { query: { ...terms, kind: "person" } });
  for (const { id } of items)
    if ((await client.call("record", { params: { id }, query: terms })).mayAddFiles) return id;
  assert.fail("the trial has no person of its own");
}

async function fileAt(
  client: Client,
  record: RecordId,
): Promise<{ readonly state: string; readonly received?: number | undefined } | undefined> {
  try {
    return (await client.call("record", { params: { id: record }, query: terms })).files[0];
  } catch (error) {
    if (error instanceof CallError && error.problem.code === "not_found") return undefined;
    throw error;
  }
}

/** The digest of the file as it is opened, or the code of the refusal. */
async function opening(node: Victim, record: RecordId, id: string): Promise<string> {
  const token = await tokenOf(node);
  const address = `${node.address}/v1/records/${record}/files/${id}?${new URLSearchParams(terms).toString()}`;
  const response = await fetch(address, { headers: { authorization: `Bearer ${token}` } });
  if (response.ok) return digestOf(new Uint8Array(await response.arrayBuffer()));
  const said: unknown = await response.json();
  return typeof said === "object" && said !== null && "code" in said ? String(said.code) : "";
}

async function until(look: () => Promise<boolean>, what: string): Promise<void> {
  for (let turn = 0; turn < 900; turn += 1) {
    if (await look()) return;
    await pause(200);
  }
  assert.fail(`${what} did not come`);
}
