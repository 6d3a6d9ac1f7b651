// A record carries files: sent by tus, sealed on the disk, opened by whoever sees the record, and gone with it.
import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { setTimeout as pause } from "node:timers/promises";
import { CallError } from "#contract";
import { ActId, type Labels, type RecordId } from "#domain";
import { personRecord, startTestNode, type TestNode } from "#testkit";
import { digestOf, senderAt, someBytes, statusOf, terms, type Sender } from "./files/sender.ts";

let node: TestNode;
let desk: Sender;
let officer: Sender;
before(async () => {
  node = await startTestNode({ persons: 3 });
  [desk, officer] = [await senderAt(node, "desk"), await senderAt(node, "officer")];
});
after(() => node[Symbol.asyncDispose]());

async function put(
  change: { id?: RecordId; owner?: string; labels?: Partial<Labels>; photo?: string } = {},
): Promise<RecordId> {
  const { id: wanted, owner = "AL", labels = {}, photo } = change;
  const record = personRecord(owner, "Drenica Velmarku", {
    ...(wanted === undefined ? {} : { id: wanted }),
    labels,
    content: photo === undefined ? {} : { photo },
  });
  await node.node.store.transactAsNode((tx) => tx.records.put([record]));
  return record.id;
}

const folder = (): string => join(node.node.directory, "files");

/** The bytes of everything that lies in the folder of sealed files. */
function disk(): { readonly name: string; readonly bytes: Buffer }[] {
  return readdirSync(folder(), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => ({ name: entry.name, bytes: readFileSync(join(entry.parentPath, entry.name)) }));
}

async function code(work: Promise<unknown>): Promise<string> {
  try {
    await work;
  } catch (error) {
    if (error instanceof CallError) return error.problem.code;
    throw error;
  }
  return "done";
}

const problem = async (answer: Response): Promise<unknown> => {
  const said: unknown = await answer.json();
  return typeof said === "object" && said !== null && "code" in said ? said.code : said;
};

const pdf = (length: number): Uint8Array =>
  Buffer.concat([Buffer.from("%PDF-1.7 Arrest of Drenica"), someBytes(length)]);

test("a file is sent, listed, opened whole and in part, safely, and is on the disk sealed", async () => {
  const record = await put();
  const bytes = pdf(400_000);
  const id = await desk.send(record, "../secret\u202Efdp.exe", bytes);
  const [file] = await officer.files(record);
  assert.deepEqual(
    { id: file?.id, name: file?.name, type: file?.mediaType, length: file?.length, state: file?.state },
    { id, name: "secretfdp.exe.pdf", type: "application/pdf", length: bytes.length, state: "here" },
  );
  assert.ok(file?.by !== undefined && file.by !== "");
  const whole = await officer.open(record, id);
  assert.equal(whole.status, 200);
  assert.equal(digestOf(new Uint8Array(await whole.arrayBuffer())), digestOf(bytes));
  assert.equal(whole.headers.get("content-type"), "application/pdf");
  assert.match(whole.headers.get("content-disposition") ?? "", /^attachment; filename="secretfdp\.exe\.pdf"/);
  assert.equal(whole.headers.get("x-content-type-options"), "nosniff");
  assert.match(whole.headers.get("content-security-policy") ?? "", /default-src 'none'; sandbox/);
  assert.equal(whole.headers.get("cache-control"), "no-store");
  for (const [range, from, to] of [
    ["bytes=0-9", 0, 10],
    ["bytes=65530-131080", 65_530, 131_081],
    ["bytes=399000-", 399_000, bytes.length],
    ["bytes=-5", bytes.length - 5, bytes.length],
  ] as const) {
    const part = await officer.open(record, id, { range });
    assert.equal(part.status, 206, range);
    assert.equal(part.headers.get("content-range"), `bytes ${from}-${to - 1}/${bytes.length}`);
    assert.deepEqual(Buffer.from(await part.arrayBuffer()), Buffer.from(bytes.subarray(from, to)), range);
  }
  const beyond = await officer.open(record, id, { range: `bytes=${bytes.length}-` });
  assert.equal(beyond.status, 416);
  assert.equal(await problem(beyond), "file_range");
  const lying = disk();
  assert.ok(lying.length > 0);
  for (const { name, bytes: sealed } of lying) {
    assert.ok(!sealed.includes("Arrest of Drenica"), `${name} can be read`);
    if (/^[0-9a-f]{64}$/.test(name)) assert.equal(digestOf(sealed), name);
  }
});

test("every look is in the log with its purpose, and stands among who has looked at the record", async () => {
  const record = await put();
  const id = await desk.send(record, "warrant.pdf", pdf(100));
  assert.equal(await statusOf(officer.open(record, id)), 200);
  const { looks } = await desk.client.call("record", { params: { id: record }, query: terms });
  const acts = looks.map(({ act }) => act);
  assert.ok(acts.includes("file-opened") && acts.includes("file-added"), acts.join());
  const { items } = await (await node.as("auditor")).call("log", { query: { act: "file-opened", limit: 1 } });
  assert.equal(items[0]?.detail?.subject, "warrant.pdf");
  assert.equal(items[0]?.detail?.purpose, "border");
});

test("the picture of a person is the one that was named, no scan that is newer; each look logged, and where there is none nothing is said or logged", async () => {
  const picture = async (record: RecordId): Promise<Response> =>
    officer.request("GET", `/v1/records/${record}/picture?purpose=border&reason=tried`);
  const looks = async (record: RecordId): Promise<number> =>
    (await desk.client.call("record", { params: { id: record }, query: terms })).looks.filter(
      ({ act }) => act === "file-opened",
    ).length;
  const record = await put();
  await desk.send(record, "warrant.pdf", pdf(100));
  assert.equal(await statusOf(picture(record)), 204);
  assert.equal(await looks(record), 0);
  const png = (seed: number): Uint8Array =>
    Buffer.concat([Buffer.from("89504e470d0a1a0a", "hex"), someBytes(1000, seed)]);
  await desk.send(record, "older.png", png(2));
  const face = await desk.send(record, "face.png", png(3));
  await desk.send(record, "warrant-page-1.png", png(9));
  await desk.send(record, "fingers.tif", Buffer.concat([Buffer.from("49492a00", "hex"), someBytes(100)]));
  assert.equal(await statusOf(picture(record)), 204, "an image is nobody's face before somebody says so");
  const choose = (of: RecordId, file: string, client = desk.client) =>
    client.call("choosePicture", {
      params: { id: of, file: ActId.parse(file) },
      body: { purpose: "border", reason: "passport photo" },
    });
  await choose(record, face);
  const named = await desk.client.call("record", { params: { id: record }, query: terms });
  assert.deepEqual(
    named.files.map((file) => [file.name, file.picture]),
    [
      ["warrant.pdf", undefined],
      ["older.png", "possible"],
      ["face.png", "named"],
      ["warrant-page-1.png", "possible"],
      ["fingers.tif", undefined],
    ],
  );
  const [warrant] = named.files;
  await assert.rejects(choose(record, warrant?.id ?? ""), { name: "CallError" });
  await assert.rejects(choose(record, face, officer.client), { name: "CallError" });
  const shown = await picture(record);
  assert.deepEqual([shown.status, shown.headers.get("content-type")], [200, "image/png"]);
  assert.deepEqual(Buffer.from(await shown.arrayBuffer()), png(3));
  assert.equal(await looks(record), 1);
  const large = await put();
  const scan = await desk.send(large, "scan.png", Buffer.concat([png(4), Buffer.alloc(8 * 1024 * 1024)]));
  await assert.rejects(choose(large, scan), { name: "CallError" });
  assert.equal(await statusOf(picture(large)), 204, "a scan is no picture");
  const kept = await put();
  await choose(kept, await desk.send(kept, "face.png", png(5)));
  assert.equal(await statusOf(picture(kept)), 200);
  const { content } = (await desk.client.call("record", { params: { id: kept }, query: terms })).record;
  const { photo = assert.fail("no picture is named") } = content.kind === "person" ? content : {};
  await put({ id: kept, photo });
  assert.equal(await statusOf(picture(kept)), 200);
  await put({ id: kept, photo, labels: { fields: { addresses: ["unit:witnesses"] } } });
  assert.equal(await statusOf(picture(kept)), 204, "who does not see every part sees no file");
  const elsewhere = await put({ labels: { purposes: ["arrest"] } });
  assert.notEqual(await statusOf(picture(elsewhere)), 204, "held for other purposes");
});

test("what is sent goes on where it broke off, and nothing that lies there meanwhile can be read", async () => {
  const record = await put();
  const bytes = pdf(300_000);
  const tus = { "tus-resumable": "1.0.0" };
  const metadata = Object.entries({ record, filename: "warrant.pdf", ...terms })
    .map(([key, value]) => `${key} ${Buffer.from(value).toString("base64")}`)
    .join(",");
  const begun = await desk.request("POST", "/v1/uploads", {
    headers: { ...tus, "upload-length": String(bytes.length), "upload-metadata": metadata },
  });
  assert.equal(begun.status, 201);
  const place = begun.headers.get("location") ?? "";
  const patch = (from: number, to: number, offset = from): Promise<Response> =>
    desk.request("PATCH", place, {
      headers: { ...tus, "upload-offset": String(offset), "content-type": "application/offset+octet-stream" },
      body: Uint8Array.from(bytes.subarray(from, to)),
    });
  const first = await patch(0, 100_000);
  // Whole pieces of 64 KiB are kept, the rest is sent again.
  assert.equal(first.headers.get("upload-offset"), "65536");
  const wrong = await patch(100_000, 200_000);
  assert.equal(wrong.status, 409);
  assert.equal(await problem(wrong), "upload_offset");
  const asked = await desk.request("HEAD", place, { headers: tus });
  assert.equal(asked.headers.get("upload-offset"), "65536");
  assert.equal(asked.headers.get("upload-length"), String(bytes.length));
  for (const { name, bytes: part } of disk()) assert.ok(!part.includes("Arrest of Drenica"), name);
  assert.deepEqual(await desk.files(record), []);
  const done = await patch(65_536, bytes.length);
  const id = done.headers.get("besa-file") ?? "";
  const answer = await desk.open(record, id);
  assert.equal(digestOf(new Uint8Array(await answer.arrayBuffer())), digestOf(bytes));
  // Whoever did not hear the last answer asks, and is told the same file.
  assert.equal((await desk.request("HEAD", place, { headers: tus })).headers.get("besa-file"), id);
  assert.equal(await statusOf(officer.request("HEAD", place, { headers: tus })), 403);
  assert.equal(await statusOf(desk.request("HEAD", place)), 412);
});

test("an upload is its sender's: for others of the same role it is as one that never was", async () => {
  const login = { login: "second-desk", password: "a long password 7" };
  await node.addUser({ ...login, roles: ["desk"] });
  const other = await senderAt({ address: node.address, nobody: node.nobody, login: () => login }, "desk");
  const tus = { "tus-resumable": "1.0.0" };
  const metadata = Object.entries({ record: await put(), filename: "x.pdf", ...terms })
    .map(([key, value]) => `${key} ${Buffer.from(value).toString("base64")}`)
    .join(",");
  const begun = await desk.request("POST", "/v1/uploads", {
    headers: { ...tus, "upload-length": "1000", "upload-metadata": metadata },
  });
  const place = begun.headers.get("location") ?? assert.fail(String(begun.status));
  const patch = { ...tus, "upload-offset": "0", "content-type": "application/offset+octet-stream" };
  for (const [method, headers, body] of [
    ["HEAD", tus],
    ["PATCH", patch, Buffer.alloc(1000)],
    ["DELETE", tus],
  ] as const) {
    const init = { headers, ...(body === undefined ? {} : { body: Uint8Array.from(body) }) };
    const [theirs, nobodys] = [
      await other.request(method, place, init),
      await other.request(method, `/v1/uploads/${randomUUID()}`, init),
    ];
    assert.equal(theirs.status, 404, method);
    assert.equal(await theirs.text(), await nobodys.text());
    const told = ({ headers: said }: Response): string[] => [...said.keys()].toSorted();
    assert.deepEqual(told(theirs), told(nobodys));
  }
  assert.equal((await desk.request("HEAD", place, { headers: tus })).headers.get("upload-offset"), "0");
});

test("nobody adds to another's record, without a reason, programs, too much, or to what they do not see", async () => {
  const send = (record: RecordId, name = "x.pdf", bytes: Uint8Array = pdf(10)): Promise<string> =>
    code(desk.send(record, name, bytes));
  assert.equal(await send(await put({ owner: "IT" })), "file_not_own");
  assert.equal(await send(await put({ labels: { requires: ["compartment:x"] } })), "not_found");
  assert.equal(await send(await put({ labels: { fields: { remarks: ["compartment:x"] } } })), "not_found");
  assert.equal(await send(await put(), "photo.jpg", Buffer.from("MZ\x90 a program")), "file_type");
  assert.equal(await code(officer.send(await put(), "x.pdf", pdf(10))), "not_allowed");
  const huge = await desk.request("POST", "/v1/uploads", {
    headers: {
      "tus-resumable": "1.0.0",
      "upload-length": String(2 * 1024 ** 3),
      "upload-metadata": `record ${Buffer.from(await put()).toString("base64")},purpose ${Buffer.from("arrest").toString("base64")},reason ${Buffer.from("warrant").toString("base64")}`,
    },
  });
  assert.equal(await problem(huge), "file_too_large");
});

test("files are seen by whoever sees all of the record, for what it is held for, and by nobody else", async () => {
  const record = await put({ labels: { audience: ["desk"] } });
  const id = await desk.send(record, "warrant.pdf", pdf(10));
  assert.equal(await statusOf(officer.open(record, id)), 404);
  assert.equal(await statusOf(desk.open(record, ActId.parse(randomUUID().replace(/^(.{14})./, "$17")))), 404);
  const other = await put();
  // A file is opened as its own record's only.
  assert.equal(await statusOf(desk.open(other, id)), 404);
  const query = new URLSearchParams({ purpose: "missing", reason: terms.reason }).toString();
  assert.equal(await statusOf(desk.request("GET", `/v1/records/${record}/files/${id}?${query}`)), 403);
});

test("a file is removed with a reason, or goes with its record, and then the disk has none of it", async () => {
  const record = await put();
  const [kept, gone] = [await desk.send(record, "one.pdf", pdf(1000)), await desk.send(record, "two.pdf", pdf(2000))];
  const lying = (): number => disk().filter(({ name }) => /^[0-9a-f]{64}$/.test(name)).length;
  const before = lying();
  const params = { id: record, file: ActId.parse(gone) };
  await desk.client.call("removeFile", { params, body: { ...terms } });
  assert.deepEqual(
    (await desk.files(record)).map(({ id }) => id),
    [kept],
  );
  await until(async () => lying() === before - 1, "the sweep");
  await node.node.store.transactAsNode((tx) =>
    tx.erasures.erase({
      records: [record],
      ground: "unlawful",
      newId: () => ActId.parse(randomUUID().replace(/^(.{14})./, "$17")),
      at: new Date().toISOString(),
    }),
  );
  await node.node.store.jobs.enqueue("forget-erased", {}, { key: "forget-erased" });
  await until(async () => lying() === before - 2, "the sweep after the erasure");
  assert.equal(await statusOf(desk.open(record, kept)), 404);
});

test("a file that the disk has altered is not given out: the answer breaks off, and never ends as if it were whole", async () => {
  const record = await put();
  const bytes = pdf(500_000);
  const id = await desk.send(record, "warrant.pdf", bytes);
  const known = new Set(disk().map(({ name }) => name));
  const second = await desk.send(record, "other.pdf", pdf(500_000));
  const fresh = disk().find(({ name }) => !known.has(name));
  assert.ok(fresh !== undefined);
  fresh.bytes[300_000] = (fresh.bytes[300_000] ?? 0) ^ 1;
  writeFileSync(join(folder(), fresh.name.slice(0, 2), fresh.name), fresh.bytes);
  const answer = await desk.open(record, second);
  await assert.rejects(answer.arrayBuffer());
  assert.equal(await statusOf(desk.open(record, id)), 200);
});

async function until(look: () => Promise<boolean>, what: string): Promise<void> {
  for (let turn = 0; turn < 600; turn += 1) {
    if (await look()) return;
    await pause(50);
  }
  assert.fail(`${what} did not come`);
}

test("an upload of which the disk has lost or altered something is told where it stands, and becomes no file", async () => {
  const record = await put();
  const bytes = pdf(200_000);
  const tus = { "tus-resumable": "1.0.0" };
  const metadata = Object.entries({ record, filename: "warrant.pdf", ...terms })
    .map(([key, value]) => `${key} ${Buffer.from(value).toString("base64")}`)
    .join(",");
  const begin = async (): Promise<string> => {
    const headers = { ...tus, "upload-length": String(bytes.length), "upload-metadata": metadata };
    return (await desk.request("POST", "/v1/uploads", { headers })).headers.get("location") ?? "";
  };
  const patch = (place: string, from: number, to: number): Promise<Response> =>
    desk.request("PATCH", place, {
      headers: { ...tus, "upload-offset": String(from), "content-type": "application/offset+octet-stream" },
      body: Uint8Array.from(bytes.subarray(from, to)),
    });
  const partOf = (place: string): string => join(folder(), "parts", `upload-${place.split("/").at(-1) ?? ""}`);
  const offsetOf = async (place: string): Promise<string | null> =>
    (await desk.request("HEAD", place, { headers: tus })).headers.get("upload-offset");

  const cut = await begin();
  assert.equal(await statusOf(patch(cut, 0, 131_072)), 204);
  writeFileSync(partOf(cut), readFileSync(partOf(cut)).subarray(0, 70_000));
  assert.equal(await offsetOf(cut), "65536");
  const rest = await patch(cut, 65_536, bytes.length);
  const id = rest.headers.get("besa-file") ?? "";
  const answer = await desk.open(record, id);
  assert.equal(digestOf(new Uint8Array(await answer.arrayBuffer())), digestOf(bytes));

  const altered = await begin();
  assert.equal(await statusOf(patch(altered, 0, 131_072)), 204);
  const lying = readFileSync(partOf(altered));
  lying[1000] = (lying[1000] ?? 0) ^ 1;
  writeFileSync(partOf(altered), lying);
  const refused = await patch(altered, 131_072, bytes.length);
  assert.equal(await problem(refused), "file_damaged");
  assert.equal(await statusOf(desk.request("HEAD", altered, { headers: tus })), 404);
  assert.equal((await desk.files(record)).length, 1);
});
