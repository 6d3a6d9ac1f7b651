// A copy of a record that leaves the node: its handling codes are kept to, its log entry proves it, and it is checked by command line and by nobody's word.
import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { v7 } from "uuid";
import { z } from "zod";
import { ActId, AuthorityId, Label, type Labels, type NewRecord, Provenance, RecordId, unknownPerson } from "#domain";
import { CallError, type Client, createClient } from "#contract";
import { startTestNode, type TestNode } from "#testkit";
import { makeDesk } from "./command-line/besa.ts";

let node: TestNode;
let desk: Client;
let officer: Client;
const folder = mkdtempSync(join(tmpdir(), "besa-export-"));

before(async () => {
  node = await startTestNode({ persons: 20 });
  [desk, officer] = [await node.as("desk"), await node.as("officer")];
});
after(async () => {
  rmSync(folder, { recursive: true });
  await node[Symbol.asyncDispose]();
});

async function held(labels: Partial<Labels>, owner = "IT"): Promise<RecordId> {
  const record: NewRecord = {
    id: RecordId.parse(v7()),
    owner: AuthorityId.parse(owner),
    content: {
      ...unknownPerson,
      names: [{ full: "Copia Testimoni", kind: "primary", script: "Latn" }],
    },
    labels: {
      audience: ["police"],
      requires: [],
      handling: ["H0"],
      evaluation: { source: "B", information: "2" },
      purposes: ["border", "arrest"],
      ...labels,
    },
    provenance: Provenance.parse({ source: "test" }),
  };
  await node.node.store.transactAsNode((tx) => tx.records.put([record]));
  return record.id;
}

const body = { purpose: "border" as const, reason: "case 7", recipient: "Prosecution Rome" };
const consent = { by: "Desk Rome", on: "2026-11-20", reference: "R-1" };
async function signedIn(login: string, password: string): Promise<Client> {
  const { token } = await node.nobody.call("signIn", { body: { login, password, as: "token" } });
  return createClient({ baseUrl: node.address, fetch, headers: () => ({ authorization: `Bearer ${token ?? ""}` }) });
}

async function take(client: Client, id: RecordId, extra: object = {}): Promise<string> {
  const input = { params: { id }, body: { ...body, ...extra } };
  return (await client.call("exportRecord", input)).text();
}

function refusedWith(code: string): (error: unknown) => boolean {
  return (error) => error instanceof CallError && error.problem.code === code;
}

const Export = z.object({
  besa: z.literal("record-export"),
  handling: z.array(z.string()),
  record: z.looseObject({ labels: z.looseObject({}), content: z.looseObject({}) }),
  taken: z.looseObject({ recipient: z.string() }),
  proof: z.string().startsWith("c2sp.org/tlog-proof@v1\n"),
});

test("a copy has the record, its handling codes and evaluation, who took it, and a proof that is checked offline", async () => {
  const id = await held({ handling: ["H1", "H3"], handlingNote: "Do not show to the press." });
  const text = await take(desk, id, { noteRead: true });
  const copy = Export.parse(JSON.parse(text));
  assert.deepEqual(copy.handling, ["H1", "H3"]);
  assert.deepEqual(Object.keys(copy.record.labels).toSorted(), ["evaluation", "handling", "handlingNote", "purposes"]);
  assert.equal(copy.taken.recipient, "Prosecution Rome");
  const file = join(folder, "copy.json");
  writeFileSync(file, text);
  const key = await (await node.nobody.call("logKey")).text();
  const besa = makeDesk(undefined);
  const verify = (...trust: string[]): ReturnType<typeof besa.run> => besa.run(["record", "verify", file, ...trust]);
  const good = await verify("--key", key.trim());
  assert.equal(good.code, 0, good.out + good.error);
  assert.match(good.out, /INTACT[\s\S]*H1[\s\S]*H3/);
  for (const [from, to] of [
    ["Testimoni", "Testimona"],
    ['"H1"', '"H0"'],
    ["Prosecution Rome", "Prosecution Bari"],
  ] as const) {
    writeFileSync(file, text.replace(from, to));
    const bad = await verify("--key", key.trim());
    assert.equal(bad.code, 12, `${from} was changed and nobody saw it`);
  }
  writeFileSync(file, text);
  const other = "node.example/log+00000000+AAAA";
  assert.notEqual((await verify("--key", other)).code, 0);
  assert.match((await verify()).out, /own word|file's own/i);
  const { items } = await (await node.as("auditor")).call("log", { query: { act: "record-exported", limit: 1 } });
  assert.deepEqual(items[0]?.detail?.records, [id]);
  assert.match(JSON.stringify(items[0]?.detail?.outcome), /Prosecution Rome.*"sha256"/);
});

test("what a handling code forbids is refused, each by its own name, and stands in the log as not shown", async () => {
  const rows: [Partial<Labels>, object, string][] = [
    [{ handling: ["H1"] }, { use: "court" }, "handling_forbids"],
    [{ handling: ["H2"] }, {}, "consent_needed"],
    [{ handling: ["H3"], handlingNote: "Ask first." }, {}, "note_unread"],
    [{ purposes: ["missing"] }, {}, "purpose_not_covered"],
    [{ requires: ["compartment:nobody"] }, {}, "not_found"],
  ];
  for (const [labels, extra, code] of rows)
    await assert.rejects(take(desk, await held(labels), extra), refusedWith(code), code);
  assert.match(await take(desk, await held({ handling: ["H2"] }), { consent }), /"reference": "R-1"/);
  const { country } = await node.nobody.call("node");
  assert.match(await take(desk, await held({ handling: ["H2"] }, country)), /record-export/);
  await assert.rejects(take(desk, RecordId.parse(v7())), refusedWith("not_found"));
});

test("a copy of what is in a circle leaves when a second member has approved it, for that recipient", async () => {
  const password = "a long password 7";
  const one = await node.addUser({ login: "one", roles: ["desk"], password });
  const two = await node.addUser({ login: "two", roles: ["desk"], password });
  const label = Label.parse("compartment:export-1");
  const { store } = node.node;
  await store.transactAsNode(async (tx) => {
    await tx.organisation.addCompartment({ label, name: "Export" });
    for (const { id: user } of [one, two])
      await tx.organisation.addHolding({
        id: ActId.parse(v7()),
        user,
        label,
        from: "2020-01-01",
        reason: "test",
        ended: false,
      });
  });
  const [first, second] = [await signedIn("one", password), await signedIn("two", password)];
  const id = await held({ requires: [label] });
  await assert.rejects(take(first, id), refusedWith("approval_needed"));
  const subject = { act: "export-record" as const, record: id, recipient: body.recipient, use: "police" as const };
  await assert.rejects(officer.call("askApproval", { body: { subject, reason: "case 7" } }), refusedWith("not_found"));
  const asked = await first.call("askApproval", { body: { subject, reason: "case 7" } });
  await assert.rejects(take(first, id, { approval: asked.id }), refusedWith("approval_needed"));
  await assert.rejects(
    desk.call("decideApproval", { params: { id: asked.id }, body: { approve: true } }),
    refusedWith("not_found"),
  );
  await second.call("decideApproval", { params: { id: asked.id }, body: { approve: true } });
  await assert.rejects(
    take(first, id, { approval: asked.id, recipient: "Somebody else" }),
    refusedWith("approval_needed"),
  );
  await assert.rejects(take(second, id, { approval: asked.id }), refusedWith("approval_needed"));
  const copy = await take(first, id, { approval: asked.id });
  assert.doesNotMatch(JSON.stringify(Export.parse(JSON.parse(copy)).record), /compartment/);
});

test("the command line takes a copy as the page does", async () => {
  const id = await held({});
  const besa = makeDesk(undefined);
  const { login, password } = node.login("desk");
  const env = { BESA_NODE: node.address, BESA_LOGIN: login, BESA_PASSWORD: password };
  const words = ["--purpose", "border", "--reason", "case 7", "--recipient", "Rome", "-o", "by-command.json"];
  const taken = await besa.run(["record", "export", id, ...words], { env });
  assert.equal(taken.code, 0, taken.error);
  const text = readFileSync(join(besa.folder, "by-command.json"), "utf8");
  assert.equal(Export.parse(JSON.parse(text)).taken.recipient, "Rome");
});
