// The main job, end to end, on a real list: an operator imports, an officer checks, decides, and every step is in the log.
import assert from "node:assert/strict";
import { existsSync, globSync, readFileSync } from "node:fs";
import { after, before, test } from "node:test";
import { CallError, type Client, type RecordView } from "#contract";
import type { CheckAnswer } from "#domain";
import { verifyExport, verifyProof } from "#ledger";
import { importList, startTestNode, type TestNode } from "#testkit";

const editions = globSync("../shared/data/lists/un/UN_consolidated_*.xml").toSorted();
const skip = existsSync("../shared/data/lists/un") ? false : "../shared/data/lists is not beside this checkout";

let node: TestNode;
let desk: Client;
let officer: Client;

before(async () => {
  node = await startTestNode({ persons: 100 });
  desk = await node.as("desk");
  officer = await node.as("officer");
});
after(() => node[Symbol.asyncDispose]());

const ask = (query: object): Promise<CheckAnswer> => officer.call("check", { body: { query, purpose: "border" } });

/** Listed persons with an Arabic or Cyrillic spelling, taken from the list itself: no name of a real person stands in the project. */
function listedWithOriginal(script: RegExp): { latin: string; original: string; key: string }[] {
  const text = readFileSync(editions.at(-1) ?? "", "utf8");
  return [...text.matchAll(/<INDIVIDUAL>.*?<\/INDIVIDUAL>/gs)].flatMap(([entry]) => {
    const value = (tag: string): string => new RegExp(`<${tag}>([^<]*)</${tag}>`).exec(entry)?.[1]?.trim() ?? "";
    const latin = ["FIRST_NAME", "SECOND_NAME", "THIRD_NAME", "FOURTH_NAME"].map(value).filter((part) => part !== "");
    const original = value("NAME_ORIGINAL_SCRIPT");
    return latin.length >= 3 && script.test(original) && latin.every((part) => /^[A-Z-]{4,}$/i.test(part))
      ? [{ latin: latin.join(" "), original, key: value("DATAID") }]
      : [];
  });
}

test("the UN list imports, again changes nothing, and the next edition shows its delta", { skip }, async () => {
  const first = await importList(desk, { format: "un" }, [editions[0] ?? ""]);
  assert.deepEqual(
    [first.state, first.counts],
    ["done", { added: 1003, changed: 0, unchanged: 0, withdrawn: 0, problems: 0 }],
  );
  const again = await importList(desk, { format: "un" }, [editions[0] ?? ""]);
  assert.deepEqual(
    [again.state, again.counts],
    ["done", { added: 0, changed: 0, unchanged: 1003, withdrawn: 0, problems: 0 }],
  );
  const next = await importList(desk, { format: "un" }, [editions[1] ?? ""]);
  assert.equal(next.state, "done");
  assert.equal(next.counts.added + next.counts.changed + next.counts.unchanged, 1011);
  assert.ok(next.counts.added > 0 && next.counts.withdrawn > 0);
  const delta = await desk.call("importDelta", {
    params: { id: next.id },
    query: { purpose: "border", change: "withdrawn" },
  });
  assert.equal(delta.items.length, next.counts.withdrawn);
  const administrator = await node.as("administrator");
  assert.deepEqual(
    (await administrator.call("importDelta", { params: { id: next.id }, query: { purpose: "administration" } })).items,
    [],
  );
});

test("a listed name is found with a typo, in swapped order, and in Arabic", { skip }, async () => {
  const people = listedWithOriginal(/\p{Script=Arabic}/u).slice(0, 40);
  assert.ok(people.length >= 10);
  let found = { typo: 0, swapped: 0, original: 0 };
  for (const { latin, original, key } of people) {
    const swapped = latin.split(" ").toReversed().join(" ");
    const typo = latin.replace(/(..)(.)(.)/, "$1$3$2");
    const keys = async (text: string): Promise<boolean> => {
      const answer = await ask({ name: text });
      const top = answer.candidates.slice(0, 3).map((candidate) => candidate.record);
      const views = await Promise.all(
        top.map((id) => officer.call("record", { params: { id }, query: { purpose: "border" } })),
      );
      return views.some((view: RecordView) => view.record.provenance.key === key);
    };
    found = {
      typo: found.typo + Number(await keys(typo)),
      swapped: found.swapped + Number(await keys(swapped)),
      original: found.original + Number(await keys(original)),
    };
  }
  assert.deepEqual(found, { typo: people.length, swapped: people.length, original: people.length });
});

test("a match is confirmed, a namesake cleared and remembered, and the clearance does not reach a namesake", async () => {
  const match = await ask({
    name: "Dimitar Velkanov",
    born: "1986-04-11",
    document: { number: "K04831279", country: "MK" },
  });
  assert.equal(match.verdict, "match");
  const [candidate] = match.candidates;
  assert.ok(candidate !== undefined && candidate.warnings.includes("armed"));
  const confirmed = await officer.call("decide", {
    params: { id: match.id },
    body: { record: candidate.record, outcome: "confirmed", reason: "Scar on the left forearm seen" },
  });
  assert.equal(confirmed.outcome, "confirmed");

  const query = { name: "Dimitrije Velkanov", born: "1986-11-04", document: { number: "X99999999", country: "MK" } };
  const doubtful = await ask(query);
  const other = doubtful.candidates.find((one) => one.record === candidate.record);
  assert.ok(other !== undefined, "the same name one swapped date away is a candidate");
  await officer.call("decide", {
    params: { id: doubtful.id },
    body: { record: other.record, outcome: "cleared", reason: "Other father's name, no scar" },
  });
  const later = await ask(query);
  assert.equal(
    later.candidates.find((one) => one.record === candidate.record)?.clearedBefore?.reason,
    "Other father's name, no scar",
  );
  const namesake = await ask({ ...query, document: { number: "X77777777", country: "MK" } });
  assert.equal(namesake.candidates.find((one) => one.record === candidate.record)?.clearedBefore, undefined);
});

test("a machine readable zone that cannot be read is refused, never looked for as a name", async () => {
  const bad = "P<MKDVELKANOV<<DIMITAR<<<<<<<<<<<<<<<<<<<<<<<<<<\nK048312794MKD8611046M3102189<<<<<<<<<<<<<<<0";
  for (const query of [{ text: bad }, { mrz: bad }, { name: bad }])
    await assert.rejects(ask(query), (error) => error instanceof CallError && error.problem.code === "mrz_unreadable");
});

test("nothing is decided about what the check did not show, or about another officer's check", async () => {
  const mine = await ask({ name: "Dimitar Velkanov" });
  const unseen = await ask({ name: "Nenad Vedranoski" });
  const [shown] = unseen.candidates;
  assert.ok(shown !== undefined);
  await assert.rejects(
    officer.call("decide", {
      params: { id: mine.id },
      body: { record: shown.record, outcome: "cleared", reason: "not shown there" },
    }),
    (error) => error instanceof CallError && error.problem.code === "not_found",
  );
});

test("every step stands in a log that verifies offline, entry by entry and whole", async () => {
  const auditor = await node.as("auditor");
  const page = await auditor.call("log", { query: { act: "checked", limit: 5 } });
  assert.ok(page.items.length > 0);
  const [entry] = page.items;
  assert.ok(entry !== undefined);
  const proof = await auditor.call("logProof", { params: { index: entry.index } });
  const proven = verifyProof({ ...proof, leafData: proof.data }, proof.key);
  assert.equal(proven.index, entry.index);
  const response = await auditor.call("logExport");
  const text = await response.text();
  const key = await (await node.nobody.call("logKey")).text();
  const lines = text.split("\n").filter((line) => line !== "");
  assert.equal((await verifyExport(from(lines), key)).status, "intact");
  const altered = lines.map((line) => line.replace('"purpose":"border"', '"purpose":"arrest"'));
  assert.notEqual((await verifyExport(from(altered), key)).status, "intact");
});

async function* from(lines: readonly string[]): AsyncGenerator<string> {
  yield* lines;
}
