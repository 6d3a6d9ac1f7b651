// A register imported for some purposes: for others one is told that something is there, whichever way one asks; and the border check goes on as it was.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { BatchAnswer, CallError, type Client } from "#contract";
import { importEnded, startTestNode, type TestNode } from "#testkit";

let node: TestNode;
let desk: Client;
let officer: Client;
const missing = "Marenka Ztracenova";
const sought = "Hledanko Vsudyov";
const reason = "case 7";

before(async () => {
  node = await startTestNode({ persons: 20 });
  [desk, officer] = [await node.as("desk"), await node.as("officer")];
  await imported("missing-persons", missing, ["missing", "identification"]);
  await imported("wanted", sought);
});
after(() => node[Symbol.asyncDispose]());

/** Imports a register of one person; held for these purposes, or for those that a national list is held for. */
async function imported(list: string, name: string, purposes?: ("missing" | "identification")[]): Promise<void> {
  const labels = purposes === undefined ? {} : { labels: { purposes } };
  const body = { format: "national" as const, list, files: ["rows.csv"], ...labels };
  const { id } = await desk.call("beginImport", { body });
  const rows = `key,name,born,alert_category,alert_measures\n${list}-1,${name},1990-02-03,wanted,arrest\n`;
  await desk.call("sendImportFile", { params: { id, file: 0 }, body: rows });
  await desk.call("startImport", { params: { id } });
  const { state, counts } = await importEnded(desk, id);
  assert.deepEqual([state, counts.added, counts.problems], ["done", 1, 0]);
}

function refusedWith(code: string): (error: unknown) => boolean {
  return (error) => error instanceof CallError && error.problem.code === code;
}

const query = (name: string) => ({ name, born: "1990-02-03" });

async function found(client: Client, name: string, purpose: "border" | "missing") {
  const deadline = performance.now() + 60_000;
  for (;;) {
    const answer = await client.call("check", { body: { query: query(name), purpose } });
    if (answer.verdict !== "nothing") return answer;
    assert.ok(performance.now() < deadline, `${name} was not findable`);
  }
}

test("a check for a purpose that a register is held for is as it was; for another it is told of, with the purposes and whom to ask", async () => {
  assert.equal((await found(officer, sought, "border")).verdict, "match");
  const told = await found(officer, missing, "border");
  assert.deepEqual([told.verdict, told.candidates, told.steps], ["possible", [], ["ask-desk"]]);
  assert.deepEqual(told.withheld?.[0]?.purposes, ["missing", "identification"]);
  const shown = await found(officer, missing, "missing");
  assert.equal(shown.candidates[0]?.title, missing);
  assert.equal(shown.withheld, undefined);
  const deciding = { record: told.withheld?.[0]?.record ?? assert.fail(), reason };
  const params = { id: told.id };
  for (const outcome of ["confirmed", "cleared"] as const)
    await assert.rejects(
      officer.call("decide", { params, body: { ...deciding, outcome } }),
      refusedWith("purpose_not_covered"),
    );
  const referred = await officer.call("decide", { params, body: { ...deciding, outcome: "referred" } });
  assert.equal(referred.title, undefined);
  const { items } = await officer.call("log", { query: { reference: told.id } });
  assert.doesNotMatch(JSON.stringify(items.filter(({ detail }) => detail?.act === "decided")), /Ztracenova/);
  assert.doesNotMatch(
    JSON.stringify(items.find(({ detail }) => detail?.act === "checked")?.detail?.outcome),
    /Ztracenova/,
  );
});

test("a batch tells of it line by line", async () => {
  const body = [missing, sought, "Nobody Atall"].map((name) => `${JSON.stringify({ query: query(name) })}\n`).join("");
  const response = await officer.call("checkBatch", { query: { purpose: "border" }, body });
  const lines = (await response.text())
    .trim()
    .split("\n")
    .map((line) => BatchAnswer.parse(JSON.parse(line)));
  assert.deepEqual(
    lines.map(({ answer }) => [answer?.verdict, answer?.candidates.length, answer?.withheld?.length ?? 0]),
    [
      ["possible", 0, 1],
      ["match", 1, 0],
      ["nothing", 0, 0],
    ],
  );
});

test("a watch tells of it without a name; the desk reads and decides for a purpose it is held for, and says which", async () => {
  const { id } = await desk.call("addWatch", { body: { query: query(missing), purpose: "border", reason } });
  const deadline = performance.now() + 60_000;
  const look = (purpose: "border" | "missing") => desk.call("watch", { params: { id }, query: { purpose } });
  while ((await look("border")).withheld === undefined) assert.ok(performance.now() < deadline, "never screened");
  const blind = await look("border");
  assert.deepEqual(blind.hits, []);
  assert.doesNotMatch(JSON.stringify(blind.withheld), /Ztracenova/);
  const [hit] = (await look("missing")).hits;
  assert.equal(hit?.candidate?.title, missing);
  const params = { id: hit?.id ?? assert.fail() };
  const body = { outcome: "confirmed" as const, reason, recordVersion: hit?.recordVersion ?? 1 };
  await assert.rejects(desk.call("decideHit", { params, body }), refusedWith("purpose_not_covered"));
  const decided = await desk.call("decideHit", { params, body: { ...body, purpose: "missing" } });
  assert.equal(decided.state, "confirmed");
  const { items } = await (await node.as("auditor")).call("log", { query: { act: "screened", limit: 50 } });
  const ours = items.filter(({ detail }) => detail?.reference === id);
  assert.ok(ours.length > 0);
  assert.doesNotMatch(JSON.stringify(ours.map(({ detail }) => detail?.outcome)), /Ztracenova/);
});

test("who could see it says for what they could use it; who has looked is all of it for the desk, and one's own for others", async () => {
  const [one] = (await found(desk, sought, "border")).candidates;
  const params = { id: one?.record ?? assert.fail() };
  const look = { params, query: { purpose: "border" as const } };
  await officer.call("record", look);
  await desk.call("record", look);
  const why = await desk.call("explainSight", {
    params,
    query: { purpose: "border", login: node.login("officer").login },
  });
  const may = why.purposes.filter(({ because }) => because.length > 0).map(({ purpose }) => purpose);
  assert.ok(
    may.includes("border") && !may.includes("arrest"),
    "an officer may use it at the border and not for an arrest",
  );
  const names = async (client: Client): Promise<Set<string>> =>
    new Set((await client.call("record", look)).looks.map(({ who }) => who));
  assert.ok((await names(desk)).size >= 2);
  assert.equal((await names(officer)).size, 1);
});
