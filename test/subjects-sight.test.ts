// Requests of data subjects, over the API: what is asked in closed circles, and that nobody else learns of a request.
import assert from "node:assert/strict";
import { test } from "node:test";
import { v7 } from "uuid";
import { ActId, RecordId } from "#domain";
import { alertAbout, codeOf, desk, newUser, node, officer, put, searched, waiting } from "./subjects/bench.ts";

test("what the desk may not see is asked of those who can, and the desk learns of it only what they tell", async () => {
  const compartment = "compartment:vault";
  const hidden = await put({ full: "Luan Fshehta", labels: { requires: [compartment] } });
  const member = await newUser("desk", [compartment]);
  const outsider = await node.as("desk");
  const one = await searched(["Luan Fshehta"]);
  assert.ok(!one.findings.some(({ ref }) => ref === hidden));
  const inquiry = await waiting(async () =>
    (await member.call("inquiries")).items.find(({ answer }) => answer === undefined),
  );
  assert.deepEqual(
    inquiry.records.map(({ id }) => id),
    [hidden],
  );
  assert.equal(inquiry.clock?.state, "running");
  for (const other of [outsider, desk, officer]) assert.deepEqual((await other.call("inquiries")).items, []);
  const params = { id: inquiry.id };
  const answer = { answer: "tell", words: "Held by the integrity unit: refuse, and say neither." } as const;
  for (const other of [outsider, desk])
    assert.equal(await codeOf(other.call("answerInquiry", { params, body: answer })), "not_found");
  const before = await desk.call("subject", { params: { id: one.id } });
  assert.doesNotMatch(JSON.stringify(before), /vault|integrity unit/);
  await member.call("answerInquiry", { params, body: answer });
  assert.equal(await codeOf(member.call("answerInquiry", { params, body: answer })), "inquiry_answered");
  const told = await desk.call("subject", { params: { id: one.id } });
  assert.equal(told.events.at(-1)?.step, "told");
  assert.equal(told.version, before.version);
  const log = await desk.call("log", { query: { act: "subject-inquired", limit: 200 } });
  assert.deepEqual(log.items, []);
});

test("an alert that the desk may not see, about a person whom it sees, is asked of those who can", async () => {
  const compartment = "compartment:vault";
  const open = await put({ full: "Fatbardh Ndjekuri" });
  const alert = await alertAbout(open, { requires: [compartment] });
  const member = await newUser("desk", [compartment]);
  await waiting(async () => {
    const asked = { body: { query: { name: "Fatbardh Ndjekuri" }, purpose: "border" as const } };
    return (await member.call("check", asked)).candidates.find(({ alerts }) => alerts.length > 0);
  });
  const { findings } = await searched(["Fatbardh Ndjekuri"]);
  assert.deepEqual(
    findings.map(({ ref }) => ref),
    [open],
  );
  const asked = await waiting(async () =>
    (await member.call("inquiries")).items.find(({ records }) => records.some(({ id }) => id === alert)),
  );
  assert.deepEqual(asked.requires, [compartment]);
});

test("the acts of the log do not tell whether a circle was asked", async () => {
  await put({ full: "Besnik Padukshem", labels: { requires: ["compartment:vault"] } });
  const searchedFor = async (name: string): Promise<readonly string[]> => {
    const before = (await actsOfLog()).length;
    await searched([name]);
    return waiting(async () => {
      const acts = (await actsOfLog()).slice(before).filter((act) => !["screened", "log-exported"].includes(act));
      return acts.includes("subject-inquired") ? acts.toSorted() : undefined;
    });
  };
  assert.deepEqual(await searchedFor("Besnik Padukshem"), await searchedFor("Nobody Atallsuch"));
});

/** The acts of all leaves, as whoever exports the log without details has them. */
async function actsOfLog(): Promise<string[]> {
  const auditor = await node.as("auditor");
  const lines = (await (await auditor.call("logExport", { query: {} })).text()).split("\n");
  return lines.flatMap((line) => {
    const data = /"data":"([^"]+)"/.exec(line)?.[1];
    const act = data === undefined ? undefined : /"act":"([a-z-]+)"/.exec(Buffer.from(data, "base64").toString())?.[1];
    return act === undefined ? [] : [act];
  });
}

test("a circle restricts and erases its own records: by its own data-protection officer, and with four eyes", async () => {
  const compartment = "compartment:other";
  const hidden = await put({ full: "Rudina Mbyllur", labels: { requires: [compartment] } });
  const [own, police] = [await newUser("data-protection", [compartment]), await newUser("desk", [compartment])];
  await searched(["Rudina Mbyllur"], {}, { kind: "erasure" });
  const { id } = await waiting(async () => (await own.call("inquiries")).items[0]);
  const params = { id };
  const why = { reason: "contested", ground: "evidence" as const, purposes: [] };
  const restrict = { act: "restrict" as const, record: hidden, ...why };
  assert.equal(await codeOf(desk.call("actForInquiry", { params, body: restrict })), "not_found");
  assert.equal(await codeOf(police.call("actForInquiry", { params, body: restrict })), "not_allowed");
  const other = { ...restrict, record: RecordId.parse(v7()) };
  assert.equal(await codeOf(own.call("actForInquiry", { params, body: other })), "not_found");
  await own.call("actForInquiry", { params, body: restrict });
  const asked = { body: { query: { name: "Rudina Mbyllur" }, purpose: "border" as const } };
  assert.deepEqual((await police.call("check", asked)).candidates, []);
  const erase = { act: "erase", record: hidden, reason: "unlawful" } as const;
  assert.equal(await codeOf(own.call("actForInquiry", { params, body: erase })), "subject_step");
  await police.call("answerInquiry", { params, body: { answer: "nothing" } });
  const after = await own.call("actForInquiry", { params, body: erase });
  assert.deepEqual(after.records, []);
});

test("nobody else learns that there is a request: not by lists, ids, refusals, nor from the log", async () => {
  await put({ full: "Zamira Qershori" });
  const one = await searched(["Zamira Qershori"]);
  const nowhere = ActId.parse(v7());
  for (const role of ["officer", "desk", "administrator", "auditor"] as const) {
    const client = await node.as(role);
    for (const id of [one.id, nowhere]) {
      assert.equal(await codeOf(client.call("subject", { params: { id } })), "not_allowed");
      assert.equal(await codeOf(client.call("subjectLetter", { params: { id } })), "not_allowed");
    }
    assert.equal(await codeOf(client.call("subjects", { query: {} })), "not_allowed");
  }
  const record = one.findings.find(({ kind }) => kind === "record")?.ref ?? assert.fail();
  const { looks } = await officer.call("record", {
    params: { id: RecordId.parse(record) },
    query: { purpose: "border" },
  });
  assert.ok(!looks.some(({ act }) => act.startsWith("subject")), "an officer reads in the log who asked");
  const auditor = await node.as("auditor");
  const audited = await auditor.call("log", { query: { act: "subject-searched", reference: one.id } });
  assert.equal(audited.items.length, 1, "whoever audits the desk reads what it looked for");
});

test("raw SQL under the application's role reads no request without the desk's sight", async () => {
  const one = await searched(["Zamira Qershori"]);
  const { store } = node.node;
  const sights = [["police", "desk"], ["police", "desk", "compartment:vault"], ["data-protectio"]];
  for (const grants of sights) {
    const sight = { op: "holds", grants, today: "2026-11-22" } as const;
    assert.equal(await store.subjects.get(one.id, sight), undefined);
    assert.deepEqual((await store.subjects.list({ limit: 10, sight })).cases, []);
    assert.deepEqual(await store.findings.list(one.id, sight), []);
    assert.deepEqual(await store.subjects.events(one.id, sight), []);
    assert.deepEqual(await store.legalClocks(sight).of("subject-case", [one.id]), []);
  }
});
