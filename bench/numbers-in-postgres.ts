// The same document numbers in PostgreSQL 18, the one that Besa brings along: a table with a B-tree on the number, asked by prepared statements
// over one connection, one number a question and a thousand at once.
import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Client } from "pg";
import { startPostgres } from "../src/node/postgres/index.ts";

/** What PostgreSQL took and answered; exact numbers only. */
export interface BtreeFigures {
  readonly bytesPerNumber: number;
  readonly secondsToBuild: number;
  readonly checksPerSecond: number;
  readonly batchedChecksPerSecond: number;
}

/** Fills a table of `count` numbers and asks for numbers that it does not hold, which is a border's traffic. */
export async function numbersInPostgres(count: number, numberOf: (n: number) => string): Promise<BtreeFigures> {
  const folder = mkdtempSync(join(tmpdir(), "besa-numbers-"));
  chmodSync(folder, 0o711);
  const postgres = await startPostgres({ directory: folder, log: () => {} });
  const client = new Client(postgres.connection);
  try {
    await client.connect();
    const started = performance.now();
    await fill(client, count, numberOf);
    const secondsToBuild = (performance.now() - started) / 1000;
    const { rows } = await client.query<{ bytes: string }>("select pg_total_relation_size('numbers') as bytes");
    return { bytesPerNumber: Number(rows[0]?.bytes) / count, secondsToBuild, ...(await ask(client, numberOf)) };
  } finally {
    await client.end();
    await postgres[Symbol.asyncDispose]();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function fill(client: Client, count: number, numberOf: (n: number) => string): Promise<void> {
  await client.query("set maintenance_work_mem = '512MB'");
  await client.query(
    "create unlogged table numbers (number text not null, country char(2) not null, doc int not null)",
  );
  for (let from = 0; from < count; from += perInsert) {
    const docs = Array.from({ length: Math.min(perInsert, count - from) }, (_, i) => from + i);
    await client.query("insert into numbers select n, 'AL', d from unnest($1::text[], $2::int[]) as t(n, d)", [
      docs.map(numberOf),
      docs,
    ]);
  }
  await client.query("create index numbers_by on numbers (number)");
  await client.query("vacuum analyze numbers");
}

async function ask(
  client: Client,
  numberOf: (n: number) => string,
): Promise<Pick<BtreeFigures, "checksPerSecond" | "batchedChecksPerSecond">> {
  const missing = (n: number): string => `X${numberOf(n)}`;
  const one = async (n: number): Promise<unknown> =>
    await client.query({
      name: "one",
      text: "select doc, country from numbers where number = $1",
      values: [missing(n)],
    });
  const many = async (n: number): Promise<unknown> =>
    await client.query({
      name: "many",
      text: "select asked, doc, country from unnest($1::text[]) as t(asked) join numbers on number = asked",
      values: [Array.from({ length: perQuestion }, (_, i) => missing(n * perQuestion + i))],
    });
  return {
    checksPerSecond: await rate(one, 20_000),
    batchedChecksPerSecond: (await rate(many, 200)) * perQuestion,
  };
}

async function rate(question: (n: number) => Promise<unknown>, times: number): Promise<number> {
  for (let n = 0; n < times / 10; n++) await question(n);
  const started = performance.now();
  for (let n = 0; n < times; n++) await question(n);
  return (times * 1000) / (performance.now() - started);
}

const perInsert = 50_000;
const perQuestion = 1000;
