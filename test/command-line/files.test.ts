// Files of records by the real command line, and carried beside a parcel where no wire is.
import assert from "node:assert/strict";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { setTimeout as pause } from "node:timers/promises";
import type { RecordId } from "#domain";
import { FaultProxy, startFederation, type TestFederation } from "#testkit";
import { senderAt, someBytes, terms, type Sender } from "../files/sender.ts";
import { makeDesk, type Desk } from "./besa.ts";

let federation: TestFederation;
let link: FaultProxy;
let record: RecordId;
const desks: Record<string, Desk> = {};
const senders: Record<string, Sender> = {};
const said = ["--purpose", terms.purpose, "--reason", terms.reason] as const;

before(async () => {
  federation = await startFederation(
    [
      { node: "al", authority: "AL", persons: 5 },
      { node: "ae", authority: "AE" },
    ],
    {
      hubEndpoint: (address) => {
        link = new FaultProxy(Number(new URL(address).port), () => 1);
        return link.listen();
      },
    },
  );
  for (const name of ["al", "ae"]) {
    desks[name] = makeDesk(federation.member(name).node.directory);
    senders[name] = await senderAt(federation.member(name), "desk");
  }
  const al = of(senders, "al").client;
  const { items } = await al.call("records", { query: { ...terms, kind: "person" } });
  for (const { id } of items) if ((await al.call("record", { params: { id }, query: terms })).mayAddFiles) record = id;
});
after(async () => {
  await link?.[Symbol.asyncDispose]();
  await federation?.[Symbol.asyncDispose]();
});

function of<T>(table: Record<string, T>, name: string): T {
  const found = table[name];
  assert.ok(found !== undefined);
  return found;
}

async function besa(name: string, code: number, ...args: string[]): Promise<string> {
  const { login, password } = federation.member(name).login("desk");
  const run = await of(desks, name).run(args, { env: { BESA_LOGIN: login, BESA_PASSWORD: password } });
  assert.equal(run.code, code, `besa ${args.join(" ")}: ${run.error}`);
  return run.out;
}

test("files are added, listed, saved and removed", async () => {
  const { folder } = of(desks, "al");
  const bytes = Buffer.concat([Buffer.from("%PDF-1.7"), someBytes(200_000)]);
  writeFileSync(join(folder, "warrant.pdf"), bytes);
  const added = await besa("al", 0, "file", "add", record, "warrant.pdf", ...said);
  const id = /[0-9a-f-]{36}/.exec(added)?.[0] ?? "";
  assert.match(
    await besa("al", 0, "file", "list", record, ...said),
    new RegExp(`^${id} {2}warrant\\.pdf {2}application/pdf`),
  );
  await besa("al", 0, "file", "get", record, id, "-o", "saved.pdf", ...said);
  assert.ok(readFileSync(join(folder, "saved.pdf")).equals(bytes));
  await besa("al", 0, "file", "remove", record, id, ...said);
  assert.equal(await besa("al", 0, "file", "list", record, ...said), "");
});

test("the image that is a person's picture is named and marked; what is no image is refused", async () => {
  const { folder } = of(desks, "al");
  writeFileSync(join(folder, "face.png"), Buffer.concat([Buffer.from("89504e470d0a1a0a", "hex"), someBytes(1000)]));
  writeFileSync(join(folder, "note.pdf"), Buffer.concat([Buffer.from("%PDF-1.7"), someBytes(1000)]));
  const added = await besa("al", 0, "file", "add", record, "face.png", "note.pdf", ...said);
  const [face = "", note = ""] = added.match(/[0-9a-f-]{36}/g) ?? [];
  assert.doesNotMatch(await besa("al", 0, "file", "list", record, ...said), /the picture/);
  await besa("al", 1, "file", "picture", record, note, ...said);
  assert.match(await besa("al", 0, "file", "picture", record, face, ...said), /the picture of the person/);
  const listed = (await besa("al", 0, "file", "list", record, ...said)).split("\n");
  assert.match(listed.find((line) => line.startsWith(face)) ?? "", / {2}the picture$/);
  assert.ok(listed.filter((line) => line.endsWith("the picture")).length === 1);
  for (const id of [face, note]) await besa("al", 0, "file", "remove", record, id, ...said);
});

test("where no wire is, a record's files are carried beside its parcel", async () => {
  link.down(true);
  const { folder } = of(desks, "al");
  const bytes = someBytes(150_000, 5);
  await of(senders, "al").send(record, "film.bin", bytes);
  await of(senders, "al").client.call("share", { body: { ...terms, records: [record], to: ["ae"] } });
  await besa("al", 0, "federation", "export", "to-ae", "--to", "ae");
  const beside = readdirSync(folder).filter((name) => /^to-ae\.[0-9a-f]{64}$/.test(name));
  assert.equal(beside.length, 1);
  for (const name of ["to-ae", ...beside])
    writeFileSync(join(of(desks, "ae").folder, name), readFileSync(join(folder, name)));
  await besa("ae", 0, "federation", "import", "to-ae", "--output", "answer");
  const ae = of(senders, "ae");
  for (let turn = 0; ; turn += 1) {
    const [file] = await ae.files(record);
    if (file?.state === "here") {
      const answer = await ae.open(record, file.id);
      assert.ok(Buffer.from(await answer.arrayBuffer()).equals(Buffer.from(bytes)));
      return;
    }
    assert.ok(turn < 1200, "the file did not come");
    await pause(50);
  }
});
