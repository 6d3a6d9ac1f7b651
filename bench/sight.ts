// What the rule of sight costs: listing 50 visible of many records, with it and without; one decision in memory. `npm run bench -- sight --records 1000000`.
import pg from "pg";
import type { RecordId } from "#domain";
import { sees, sightOf } from "#policy";
import { openStore } from "#store";
import { startTestPostgres } from "../src/node/postgres/index.ts";

const today = "2026-11-22";
/** The records are of these label sets, by turns; `rare` is on 50 of them all, spread evenly. */
const sets = ["police", "desk", "compartment:a", "compartment:b"];

type Report = (line: string) => void;

/** Measures; the figures are medians in milliseconds. */
export async function run(report: Report, records: number): Promise<Record<string, number>> {
  await using server = await startTestPostgres();
  const connection = await server.database();
  const logins = { app: { ...connection, user: "besa_app" }, node: { ...connection, user: "besa_node" } };
  await using store = await openStore({ connection, logins, now: () => new Date() });
  const node = new pg.Client(logins.node);
  await node.connect();
  await fill(node, records);
  const query = (rule: string): string => `
    select version.id, version.version, version.owner, version.withdrawn, version.recorded_at, version.labels, version.provenance, version.content
    from record_head head join record_version version on version.id = head.id and version.version = head.version
    where not head.withdrawn and ${rule} order by head.id desc limit 51`;
  const inQuery = (
    grants: string,
  ): string => `version.audience && '{${grants}}'::text[] and version.requires <@ '{${grants}}'::text[]
    and (version.expires_on is null or version.expires_on >= '${today}')`;
  const list = (grants: string[]) => () => store.records.list({ limit: 50, sight: sightOf(grants, today) });
  const listings: [string, () => Promise<unknown>][] = [
    ["no rule", () => node.query(query("true"))],
    ["row-level security, every fourth seen", list(["police"])],
    ["row-level security, all seen", list([...sets, "rare"])],
    ["row-level security, 50 seen in all", list(["rare"])],
    ["no rule, ten records by id", () => node.query({ name: "ten", text: tenById(query("true")), values: [tenIds] })],
    [
      "row-level security, ten records by id",
      // These are the ids that the query beside it reads.
      () => store.records.get(tenIds as RecordId[], sightOf([...sets, "rare"], today)),
    ],
    ["predicate in the query, every fourth seen", () => node.query(query(inQuery("police")))],
    ["predicate in the query, 50 seen in all", () => node.query(query(inQuery("rare")))],
  ];
  report(`${records.toLocaleString("en")} records, median of up to 101 listings of 50`);
  const figures: Record<string, number> = {};
  let plain = 0;
  for (const [name, run] of listings) {
    const median = await medianOf(run);
    plain ||= median;
    figures[name] = median;
    report(`${name.padEnd(46)}${median.toFixed(3).padStart(10)} ms${(median / plain).toFixed(2).padStart(8)} x`);
  }
  figures["a decision in memory, µs"] = decision(report);
  await node.end();
  return figures;
}

const tenIds = Array.from(
  { length: 10 },
  (_, n) => `01900000-0000-7000-8000-${(1000 * (n + 1)).toString(16).padStart(12, "0")}`,
);

function tenById(query: string): string {
  return query.replace(/where [\s\S]*/, "where head.id = any($1::uuid[])");
}

async function fill(node: pg.Client, records: number): Promise<void> {
  await node.query("set statement_timeout = 0");
  const every = Math.floor(records / 50);
  const word = `case when n % ${every} = 0 then 'rare' else (array['${sets.join("','")}'])[1 + n % ${sets.length}] end`;
  for (let from = 1; from <= records; from += 500_000) {
    const range = `generate_series(${from}, ${Math.min(records, from + 499_999)}) n`;
    const id = "('01900000-0000-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid";
    await node.query(`insert into record_version (batch, id, version, kind, owner, withdrawn, recorded_at, audience, requires, labels, provenance, content)
      select 1, ${id}, 1, 'person', 'AL', false, now(), array[${word}], '{}', jsonb_build_object('audience', array[${word}]), '{"source": "bench"}',
        jsonb_build_object('kind', 'person', 'names', jsonb_build_array(jsonb_build_object('full', 'Person ' || n))) from ${range}`);
    await node.query(`with word as (select word, label_set_of(array[word], '{}', null) as set from unnest(array['${[...sets, "rare"].join("','")}']) word)
      insert into record_head (id, version, kind, withdrawn, label_set)
      select ${id}, 1, 'person', false, word.set from ${range} join word on word.word = ${word}`);
  }
  await node.query("vacuum analyze record_head, record_version").catch(() => undefined);
}

async function medianOf(run: () => Promise<unknown>): Promise<number> {
  await run();
  const times: number[] = [];
  for (const began = performance.now(); times.length < 101 && performance.now() - began < 10_000;) {
    const start = performance.now();
    await run();
    times.push(performance.now() - start);
  }
  return times.toSorted((one, other) => one - other)[Math.floor(times.length / 2)] ?? Number.NaN;
}

/** A decision in memory, beside the cheapest work of the same size that decides nothing: a ratio of operations that holds on any machine. */
function decision(report: Report): number {
  const sight = sightOf(["police", "desk", "AL", "AL/durres", "clearance:secret", ...sets], today);
  const labels = Array.from({ length: 64 }, (_, n) => ({
    audience: [sets[n % 4] ?? "", "nobody"],
    requires: n % 3 === 0 ? ["clearance:secret", "compartment:z"] : [],
    expiresOn: n % 2 === 0 ? "2027-01-01" : today,
  }));
  const rounds = 2_000_000;
  const time = (work: (n: number) => boolean): number => {
    let admitted = 0;
    const start = performance.now();
    for (let n = 0; n < rounds; n += 1) if (work(n & 63)) admitted += 1;
    const taken = ((performance.now() - start) / rounds) * 1000;
    return admitted < 0 ? Number.NaN : taken;
  };
  const decide = (n: number): boolean => sees(sight, labels[n] ?? { audience: [], requires: [] });
  const compare = (n: number): boolean => JSON.stringify(labels[n]) === "";
  time(decide);
  const [decided, written] = [time(decide), time(compare)];
  report(
    `a decision in memory: ${decided.toFixed(3)} µs, ${(decided / written).toFixed(2)} of writing the labels as JSON`,
  );
  return decided;
}
