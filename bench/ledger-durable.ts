// The log in PostgreSQL, durable (fsync on): leaves a second in batches, and what a leaf and a proof cost in logs of 10^4 to 10^7 leaves.
import { randomBytes } from "node:crypto";
import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import type { LogDetail } from "#domain";
import { Ledger } from "#ledger";
import { makeSigner } from "#seal";
import { openStore, type Store } from "#store";
import { startPostgres, type PostgresConnection } from "../src/node/postgres/index.ts";

type Report = (line: string) => void;

const origin = "bench.example/log";
const signer = makeSigner(origin, new Uint8Array(32).fill(1));
const batch = 512;
const detailOf = (number: number): LogDetail => ({
  act: "checked",
  who: { login: "a.berisha", name: "Arta Berisha", unit: "AL/durres" },
  purpose: "border",
  reason: "Port of Durrës, lane 4",
  subject: `Example, Person ${number}`,
  records: [],
  outcome: { verdict: "possible", candidates: 3, strongest: 81 },
});

/** Measures on a server of its own. */
export async function durable(report: Report): Promise<Record<string, number>> {
  const folder = mkdtempSync(join(tmpdir(), "besa-ledger-"));
  chmodSync(folder, 0o711);
  try {
    await using postgres = await startPostgres({ directory: folder, log: () => {} });
    const figures = await throughput(postgres.connection, report);
    return { ...figures, ...(await growth(postgres.connection, report)) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function open(connection: PostgresConnection): Promise<{ store: Store; ledger: Ledger }> {
  const store = await openStore({ connection, now: () => new Date() });
  return {
    store,
    ledger: await Ledger.open({
      origin,
      signer,
      log: store.log,
      now: () => new Date(),
      random: randomBytes,
      maxBatch: batch,
    }),
  };
}

/** Leaves a second, when so many callers append a batch at a time and wait until it is durable. */
async function throughput(connection: PostgresConnection, report: Report): Promise<Record<string, number>> {
  const { store, ledger } = await open(connection);
  await using _ = store;
  const [callers, each] = [4, 60];
  const details = Array.from({ length: batch }, (_unused, number) => detailOf(number));
  await ledger.recordAll(details);
  const seconds = await timed(async () => {
    await Promise.all(
      Array.from({ length: callers }, async () => {
        for (let done = 0; done < each; done += 1) await ledger.recordAll(details);
      }),
    );
  });
  const perSecond = Math.round((callers * each * batch) / seconds);
  report(`durable, ${callers} callers with ${batch} leaves at a time   ${perSecond.toLocaleString("en")} leaves/s`);
  return { durableLeavesPerSecond: perSecond };
}

/** What a leaf and a proof cost in logs of each size. What lies below the last leaves is made up: full rows, of no use but their weight. */
async function growth(connection: PostgresConnection, report: Report): Promise<Record<string, number>> {
  const figures: Record<string, number> = {};
  for (const size of [10_000, 100_000, 1_000_000, 10_000_000]) {
    const rows = Math.floor(size / batch);
    await fill(connection, rows);
    const { store, ledger } = await open(connection);
    await using _ = store;
    const details = Array.from({ length: batch }, (_unused, number) => detailOf(number));
    await ledger.recordAll(details);
    const appending = await timed(async () => {
      for (let done = 0; done < 40; done += 1) await ledger.recordAll(details);
    });
    const leaves = rows * batch + 41 * batch;
    const note = { size: leaves, note: "" };
    const times: number[] = [];
    for (let done = 0; done < 300; done += 1) {
      // Entries of which there are real ones: the last forty appends.
      const index = leaves - 1 - ((done * 61) % (40 * batch));
      times.push(await timed(() => ledger.prove(index, note)));
    }
    const microseconds = Math.round((appending * 1e6) / (40 * batch));
    const median = Math.round((times.toSorted((one, other) => one - other)[150] ?? 0) * 1e6);
    figures[`durableAppendMicrosecondsAt${size}`] = microseconds;
    figures[`durableProofMicrosecondsAt${size}`] = median;
    report(
      `${size.toLocaleString("en").padStart(10)} leaves   append ${microseconds} µs a leaf; a proof ${median} µs (median)`,
    );
  }
  return figures;
}

/** A log of so many appends of made-up leaves, with as many nodes and as large an edge as such a log has. */
async function fill({ host, port, user, database }: PostgresConnection, rows: number): Promise<void> {
  const client = new pg.Client({ host, port, user: "postgres", database });
  await client.connect();
  try {
    const size = rows * batch;
    const subtrees = size.toString(2).replaceAll("0", "").length;
    await client.query(`
      set session_replication_role = replica;
      truncate log_append, log_span, log_cosignature, log_checkpoint;
      -- As hashes are: not to be compressed.
      alter table log_append alter column hashes set storage external, alter column nodes set storage external;
      insert into log_append (first, size, at, hashes, data, nodes)
      select number * ${batch}, ${batch}, now(), decode(repeat('ab', 32 * ${batch}), 'hex'), decode(repeat('0000000178', ${batch}), 'hex'),
        decode(repeat('cd', 32 * (${batch} - 1 + (length(ones.after) - length(ones.before))::int)), 'hex')
      from generate_series(0, ${rows - 1}) number cross join lateral (
        -- How many nodes an append fills: all its leaves, less the subtrees that are left open.
        select repeat('1', bit_count(int8send((number + 1) * ${batch}))::int * -1 + 64 + 1) as after,
          repeat('1', bit_count(int8send(number * ${batch}))::int * -1 + 64) as before) ones;
      update log_head set size = ${size}, at = null, frontier = array(select decode(repeat('ef', 32), 'hex') from generate_series(1, ${subtrees}));
      checkpoint`);
    await client.query(`alter table log_append owner to ${user}`);
    await client.query("analyze log_append");
  } finally {
    await client.end();
  }
}

/** Seconds that the work took. */
async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return (performance.now() - start) / 1000;
}
