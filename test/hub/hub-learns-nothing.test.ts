// What goes through a hub is looked for at the hub: in the memory of its processes, on its disk, in every row of its database, in what it prints.
import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join as path } from "node:path";
import { after, before, test } from "node:test";
import { AuthorityId, PartialDate, RecordId, type NewRecord } from "#domain";
import { found, freePort, informed, join, startTestNode, type TestNode, until, Victim } from "#testkit";
import { findInMemory, findInRows, findOnDisk, needlesOf, type Find } from "./search-process.ts";

/** What is said through the hub, in other scripts too: names, a passport, a case, an officer's words. */
const latin = "Qyzvarëlin";
const cyrillic = "Жвирбулёвский";
const arabic = "القزفارلين";
const passport = "XQ7719384";
const caseNumber = "KZ-2026-88417";
const words = "Zwölfklingelbrunn";
/** What the hub itself is told: if it is not found there, nothing was looked at. */
const control = "Plantedöryx";

const folder = mkdtempSync(path(tmpdir(), "besa-hub-"));
chmodSync(folder, 0o711);
let hub: Victim;
let al: TestNode;
let ae: TestNode;
before(async () => {
  hub = new Victim(path(folder, "hub"), await freePort());
  await hub.start();
  al = await startTestNode({ persons: 1 });
  ae = await startTestNode({ persons: 1 });
  await found(hub, hub.address);
  await join(hub, { plan: { node: "al", authority: "AL" }, node: al });
  await join(hub, { plan: { node: "ae", authority: "AE" }, node: ae });
  for (const node of [al, ae]) await informed(hub, node, 3);
});
after(async () => {
  await hub.kill(true);
  await al[Symbol.asyncDispose]();
  await ae[Symbol.asyncDispose]();
  rmSync(folder, { recursive: true, force: true });
});

/** Somebody AL looks for, and the alert about them. */
function sought(name: string, script: "Latn" | "Cyrl" | "Arab", number: string): NewRecord[] {
  const id = RecordId.parse(randomUUID());
  const facts: Pick<NewRecord, "owner" | "labels" | "provenance"> = {
    owner: AuthorityId.parse("AL"),
    labels: {
      audience: ["police"],
      requires: [],
      handling: ["H0"],
      evaluation: { source: "A", information: "1" },
      purposes: ["border", "arrest", "investigation"],
    },
    provenance: { source: "National register" },
  };
  const lists = {
    birthPlaces: [],
    nationalities: [],
    addresses: [],
    marks: [],
    languages: [],
    titles: [],
    occupations: [],
  };
  return [
    {
      ...facts,
      id,
      content: {
        kind: "person",
        names: [{ full: name, kind: "primary", script }],
        born: [PartialDate.parse("1986-11-04")],
        documents: [{ type: "passport", number }],
        ...lists,
        remarks: [],
      },
    },
    {
      ...facts,
      id: RecordId.parse(randomUUID()),
      content: {
        kind: "alert",
        subject: id,
        category: "red",
        reference: caseNumber,
        measures: ["arrest"],
        warnings: [],
        instructions: [],
      },
    },
  ];
}

/** Shares, meets and answers: everything that officers do across a border. */
async function work(): Promise<void> {
  const [desk, officer] = [await al.as("desk"), await ae.as("officer")];
  const all = [
    sought(`Dritan ${latin}`, "Latn", passport),
    sought(`Дмитрий ${cyrillic}`, "Cyrl", "CY0000001"),
    sought(`محمد ${arabic}`, "Arab", "AR0000001"),
  ];
  for (const records of all) await al.node.store.transactAsNode((tx) => tx.records.put(records));
  const terms = { purpose: "arrest" as const, reason: caseNumber };
  const records = all.flatMap(([person]) => (person === undefined ? [] : [person.id]));
  await desk.call("share", { body: { ...terms, records, to: ["ae"], class: "urgent" } });
  const query = { name: `Dritan ${latin}`, born: "1986-11-04", document: { number: passport } };
  const hit = await until(async () => {
    const { told = [] } = await officer.call("check", { body: { query, purpose: "border" } });
    return told[0];
  }, "the hit");
  const heard = await until(async () => {
    const { items } = await desk.call("borderHits", { query: { ...terms, direction: "in" } });
    return items.find(({ id }) => id === hit.hit);
  }, "the hit at AL");
  await desk.call("answerBorderHit", {
    params: { id: heard.id },
    body: { answer: "measures", note: `${words} ${caseNumber}`, measures: ["arrest"] },
  });
  await until(async () => {
    const seen = await officer.call("borderHit", { params: { id: hit.hit }, query: { purpose: "border" } });
    return JSON.stringify(seen).includes(words) ? true : undefined;
  }, "the answer at AE");
}

/** Everything of the hub that there is to look at. */
async function everywhere(needles: ReturnType<typeof needlesOf>): Promise<{ memory: Find[]; rest: Find[] }> {
  const { node = 0, postgres = 0 } = hub.processes;
  const servers = childrenOf(postgres);
  const memory = await findInMemory([node, postgres, ...servers], needles);
  const port = Number(readFileSync(path(hub.directory, "postgres/postmaster.pid"), "utf8").split("\n")[3]);
  const host = readFileSync(path(hub.directory, "postgres/postmaster.pid"), "utf8").split("\n")[4] ?? "";
  const rows = await findInRows({ host, port, user: "postgres", database: "besa" }, needles);
  return { memory, rest: [...findOnDisk(hub.directory, needles), ...rows] };
}

function childrenOf(pid: number): number[] {
  return readdirSync("/proc").flatMap((name) => {
    if (!/^\d+$/.test(name)) return [];
    try {
      const [, parent] = /\) \S (\d+)/.exec(readFileSync(`/proc/${name}/stat`, "utf8")) ?? [];
      return Number(parent) === pid ? [Number(name)] : [];
    } catch {
      return [];
    }
  });
}

const skip =
  process.platform === "linux" && process.getuid?.() === 0
    ? false
    : "only root on Linux reads the memory of other processes: it is not looked for there";

test("names, numbers, cases and words that went through a hub are nowhere at the hub", { skip }, async () => {
  await work();
  // While it is looked at, more goes through, so that nothing is missed because it was over.
  const needles = needlesOf([latin, cyrillic, arabic, passport, caseNumber, words]);
  const [{ memory, rest }] = await Promise.all([everywhere(needles), work()]);
  assert.deepEqual([...memory, ...rest], []);
});

test(
  "what the hub is told in clear is found there by the same search: in its memory, its rows and on its disk",
  { skip },
  async () => {
    const officer = await hub.as("officer");
    // It stands on the disk once for each check, in PostgreSQL's log ahead, where a page may end within a word.
    for (let time = 0; time < 3; time += 1)
      await officer.call("check", { body: { query: { name: `Dritan ${control}` }, purpose: "border" } });
    const needles = needlesOf([control]);
    const { memory, rest } = await everywhere(needles);
    assert.ok(
      memory.some(({ where }) => where.endsWith(` ${hub.processes.node}`)),
      "not in the memory of the node",
    );
    assert.ok(
      memory.some(({ where }) => !where.endsWith(` ${hub.processes.node}`)),
      "not in the memory of PostgreSQL",
    );
    assert.ok(
      rest.some(({ where }) => where.startsWith("rows of")),
      "not in the rows",
    );
    assert.ok(
      rest.some(({ where }) => where.startsWith(hub.directory)),
      "not on the disk",
    );
  },
);
