// Files go with their records from node to node: directly, and through a hub that cannot read them.
import assert from "node:assert/strict";
import { randomBytes } from "node:crypto";
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { ActId, type RecordId } from "#domain";
import { personRecord, startFederation, type TestFederation, until } from "#testkit";
import { Seeds } from "../src/casework/files/seeds.ts";
import { secretKey } from "../src/node/data-folder.ts";
import { v7 } from "uuid";
import { askFor, give } from "./files/node-asks.ts";
import { digestOf, senderAt, someBytes, statusOf, terms, type Sender } from "./files/sender.ts";

let federation: TestFederation;
let al: Sender;
let ae: Sender;
let it: Sender;
before(async () => {
  // AL and AE have no address of their own: what goes between them goes through the hub. IT is reached directly.
  federation = await startFederation([
    { node: "al", authority: "AL" },
    { node: "ae", authority: "AE" },
    { node: "it", authority: "IT", endpoint: (address) => address },
  ]);
  al = await senderAt(federation.member("al"), "desk");
  ae = await senderAt(federation.member("ae"), "desk");
  it = await senderAt(federation.member("it"), "desk");
});
after(() => federation[Symbol.asyncDispose]());

async function put(name: string, at: "al" | "it" = "al"): Promise<RecordId> {
  const record = personRecord(at.toUpperCase(), name);
  await federation.member(at).node.store.transactAsNode((tx) => tx.records.put([record]));
  return record.id;
}

/** The files of a record at a node once so many are here. */
const here = (who: Sender, record: RecordId, count: number): Promise<readonly { id: string; name: string }[]> =>
  until(async () => {
    const files = await who.files(record).catch(() => []);
    return files.length === count && files.every(({ state }) => state === "here") ? files : undefined;
  }, `the file of ${record}`);

const share = (from: Sender, record: RecordId, to: string[]): Promise<unknown> =>
  from.client.call("share", { body: { ...terms, records: [record], to } });

test("a file that a record has goes with it through the hub, is opened at the other end, and its envelope is accepted", async () => {
  const record = await put("Drenica Velmarku");
  const bytes = someBytes(3_000_001);
  await al.send(record, "warrant.bin", bytes);
  await share(al, record, ["ae"]);
  const [file] = await here(ae, record, 1);
  assert.equal(file?.name, "warrant.bin");
  const answer = await ae.open(record, file?.id ?? "");
  assert.equal(digestOf(new Uint8Array(await answer.arrayBuffer())), digestOf(bytes));
  const accepted = async (): Promise<true | undefined> => {
    const { items } = await al.client.call("deliveries", { query: { record, limit: 10 } });
    return items.length === 2 && items.every(({ state }) => state === "accepted") ? true : undefined;
  };
  await until(accepted, "the last word");
});

test("what is added or removed later follows, directly too; whoever has the record has the files that its owner has", async () => {
  const record = await put("Arbresha Kelmendaj");
  await share(al, record, ["it"]);
  await until(async () => (await it.files(record).catch(() => undefined)) ?? undefined, "the record");
  const [one, two] = [someBytes(70_000, 2), someBytes(10, 3)];
  const first = await al.send(record, "one.bin", one);
  await here(it, record, 1);
  const second = await al.send(record, "two.bin", two);
  await here(it, record, 2);
  const answer = await it.open(record, first);
  assert.equal(digestOf(new Uint8Array(await answer.arrayBuffer())), digestOf(one));
  const params = { id: record, file: ActId.parse(first) };
  await al.client.call("removeFile", { params, body: terms });
  const [left] = await here(it, record, 1);
  assert.equal(left?.id, second);
  assert.equal(await statusOf(it.open(record, first)), 404);
});

test("the hub's disk has nothing of a file, its name and its record that could be read, and at last nothing of it at all", async () => {
  const record = await put("Hekurana Ndriçaj");
  const text = "Wanted for the robbery of Hekurana";
  await al.send(record, "hekurana-warrant.txt", Buffer.from(text.repeat(2000)));
  await share(al, record, ["ae"]);
  await here(ae, record, 1);
  const { directory } = federation.hub.node;
  const search = (words: string): string[] =>
    readdirSync(directory, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .filter((path) => readFileSync(path).includes(words));
  for (const words of ["Hekurana", "hekurana-warrant", "robbery of"]) assert.deepEqual(search(words), [], words);
  await federation.hub.node.store.jobs.enqueue("sweep-files", {}, { key: "sweep-files" });
  const isEmpty = async (): Promise<true | undefined> => {
    const left = readdirSync(join(directory, "files"), { recursive: true, withFileTypes: true });
    if (left.some((entry) => entry.isFile())) {
      await federation.hub.node.store.jobs.enqueue("sweep-files", {}, { key: "sweep-files" });
      return undefined;
    }
    return true;
  };
  await until(isEmpty, "the sweep");
});

test("nobody but whom it is for gets a sealed file, and nobody but who sends it gives the hub one", async () => {
  const record = await put("Flamur Gjeloshaj");
  const id = await al.send(record, "one.bin", someBytes(5000, 7));
  const { store } = federation.member("al").node;
  const [file] = await store.transactAsNode((tx) => tx.files.of(record));
  assert.equal(file?.id, id);
  const question = { sha256: file?.blob ?? "", from: 0, length: 1000 };
  const ask = (from: string, to: string): Promise<string> => askFor(federation, { from, to }, question);
  assert.equal(await ask("it", "al"), "attachment_unknown");
  assert.equal(await ask("al", "it"), "attachment_unknown");
  assert.equal(await ask("it", "hub"), "attachment_unknown");
  assert.equal(await give(federation, { from: "it", to: "hub" }, question.sha256), "attachment_unknown");
});

test("what a holder's disk has lost or altered comes again by itself from its owner, and from nobody who has it not", async () => {
  const record = await put("Shpresa Humbjaku");
  const bytes = someBytes(200_000, 41);
  await al.send(record, "one.bin", bytes);
  await share(al, record, ["ae"]);
  const [file = assert.fail()] = await here(ae, record, 1);
  const { store, directory } = federation.member("ae").node;
  const [stored = assert.fail()] = await store.transactAsNode((tx) => tx.files.of(record));
  const path = join(directory, "files", stored.blob.slice(0, 2), stored.blob);
  const isWhole = async (): Promise<true | undefined> => {
    const answer = await ae.open(record, file.id);
    if (answer.status !== 200) return undefined;
    return digestOf(new Uint8Array(await answer.arrayBuffer())) === digestOf(bytes) ? true : undefined;
  };
  // Whoever opens it is told that it is coming.
  rmSync(path);
  assert.equal(await problemOf(ae.open(record, file.id)), "file_coming");
  await until(isWhole, "the file that was opened");
  // Nobody has to open it: the hourly sweep looks.
  rmSync(path);
  await store.jobs.enqueue("sweep-files", {}, { key: "sweep-files" });
  await until(async () => (existsSync(path) ? true : undefined), "the file that nobody opened");
  // Bits that were turned are found by whoever reads, whose download breaks off.
  const altered = readFileSync(path);
  altered[100_000] = (altered[100_000] ?? 0) ^ 1;
  writeFileSync(path, altered);
  await assert.rejects(ae.open(record, file.id).then((answer) => answer.arrayBuffer()));
  await until(isWhole, "the file that was altered");
  // IT has not got the record: that there is one is not told.
  const envelope = ActId.parse(v7());
  const at = new Date();
  const question = {
    id: envelope,
    message: envelope,
    to: "al",
    class: "routine",
    type: "files-asked",
    content: { v: 1, record },
    labels: ["H0"],
    audience: ["desk"],
    requires: [],
    records: [],
    writtenAt: at.toISOString(),
    expiresAt: new Date(at.getTime() + 600_000).toISOString(),
  } as const;
  await federation.member("it").node.store.transactAsNode((tx) => tx.outbox.put([question]));
  const answered = async (): Promise<string | undefined> => {
    const { items } = await it.client.call("deliveries", { query: { limit: 100 } });
    return items.find(({ id, isAnswered }) => id === envelope && isAnswered)?.code;
  };
  assert.equal(await until(answered, "the answer"), "unknown_record");
});

test("a recall takes the files too: the holder has signed once nothing of them is on its disk", async () => {
  const record = await put("Zamira Recallaj");
  const id = await al.send(record, "one.bin", someBytes(40_000, 21));
  await share(al, record, ["it"]);
  await here(it, record, 1);
  const { store, directory } = federation.member("it").node;
  const [file] = await store.transactAsNode((tx) => tx.files.of(record));
  const blob = join(directory, "files", (file?.blob ?? "").slice(0, 2), file?.blob ?? "");
  assert.ok(existsSync(blob));
  const { id: recall } = await al.client.call("recallBack", { body: { ...terms, records: [record], ground: "court" } });
  const hasSigned = async (): Promise<true | undefined> => {
    const shown = await al.client.call("recall", { params: { id: recall } });
    return shown.holders.every(({ state }) => state === "purged") ? true : undefined;
  };
  await until(hasSigned, "the receipt of the purge");
  assert.ok(!existsSync(blob));
  assert.equal(await statusOf(it.open(record, id)), 404);
});

test("what the sender's disk has altered is refused again and again, and arrives once it is mended; what does not open is refused for good", async () => {
  const record = await put("Bardhok Dukagjini");
  const bytes = someBytes(300_000, 31);
  await al.send(record, "one.bin", bytes);
  const { store, directory } = federation.member("al").node;
  const [file] = await store.transactAsNode((tx) => tx.files.of(record));
  assert.ok(file !== undefined);
  const path = join(directory, "files", file.blob.slice(0, 2), file.blob);
  const sealed = readFileSync(path);
  const altered = Buffer.from(sealed);
  altered[200_000] = (altered[200_000] ?? 0) ^ 1;
  writeFileSync(path, altered);
  await share(al, record, ["it"]);
  const coming = async (): Promise<true | undefined> =>
    (await it.files(record).catch(() => []))[0]?.state === "coming" ? true : undefined;
  await until(coming, "the record");
  const answers: string[] = [];
  const isRefused = async (): Promise<true | undefined> => {
    answers.push(await problemOf(it.open(record, file.id)));
    const folder = join(federation.member("it").node.directory, "files/parts");
    const parts = existsSync(folder) ? readdirSync(folder) : [];
    // All of it had come, and was thrown away.
    return answers.length > 20 && !parts.some((part) => part.includes(file.blob)) ? true : undefined;
  };
  await until(isRefused, "the refusal of what was altered");
  assert.deepEqual([...new Set(answers)], ["file_coming"]);
  writeFileSync(path, sealed);
  await here(it, record, 1);
  const answer = await it.open(record, file.id);
  assert.equal(digestOf(new Uint8Array(await answer.arrayBuffer())), digestOf(bytes));

  const other = await put("Bardhok Tjetri");
  await al.send(other, "two.bin", someBytes(1000, 32));
  const [wrong] = await store.transactAsNode((tx) => tx.files.of(other));
  assert.ok(wrong !== undefined);
  const seeds = new Seeds(secretKey(directory), (count) => randomBytes(count));
  await store.transactAsNode(async (tx) => {
    await tx.files.remove([wrong.id]);
    await tx.files.add({ ...wrong, seed: seeds.seal(randomBytes(32), wrong.blob) });
  });
  await share(al, other, ["it"]);
  const verdict = async (): Promise<string | undefined> => {
    const { items } = await al.client.call("deliveries", { query: { record: other, limit: 10 } });
    return items.find(({ type, state }) => type === "record-files" && state === "refused")?.code;
  };
  assert.equal(await until(verdict, "the refusal"), "altered_attachment");
  assert.deepEqual(await it.files(other), []);
});

async function problemOf(asked: Promise<Response>): Promise<string> {
  const said: unknown = await (await asked).json();
  return typeof said === "object" && said !== null && "code" in said ? String(said.code) : "";
}
