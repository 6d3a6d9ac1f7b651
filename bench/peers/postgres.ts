// PostgreSQL 18, the one that Besa brings along: names in a table with a GIN index, by trigrams or by Daitch-Mokotoff codes (what the manual
// of fuzzystrmatch recommends), asked over one connection by prepared statements.
import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Client } from "pg";
import { startPostgres } from "../../src/node/postgres/index.ts";
import { plain, tenOf, type Filled, type NameRow, type Setting } from "./peer.ts";

/** Trigrams: the names most alike above a threshold of similarity. */
export function fillTrigrams(batches: Iterable<readonly NameRow[]>): Promise<Filled> {
  return fill(batches, {
    index: "create index names_by on names using gin (name gin_trgm_ops)",
    settings: (client) =>
      [0.3, 0.4, 0.5, 0.6].map((threshold) => ({
        label: `similarity ${threshold}`,
        find: async (name) => {
          await client.query(`set pg_trgm.similarity_threshold = ${threshold}`);
          return await rowsOf(
            client,
            "select person from names where name % $1 order by similarity(name, $1) desc limit 30",
            plain(name),
          );
        },
      })),
  });
}

/** Sounds: names that have the codes of every word asked, or of all but one, most alike by trigrams first. */
export function fillSounds(batches: Iterable<readonly NameRow[]>): Promise<Filled> {
  const like = `select person from names where sounds(name) @@ $2::tsquery order by similarity(name, $1) desc limit 30`;
  const codes = async (client: Client, name: string): Promise<string[]> => {
    const { rows } = await client.query<{ codes: string[] | null }>({
      name: "codes",
      text: "select daitch_mokotoff(word) as codes from unnest($1::text[]) as word",
      values: [plain(name).split(" ")],
    });
    return rows.flatMap(({ codes: some }) => (some === null ? [] : [`(${some.join("|")})`]));
  };
  const setting = (client: Client, label: string, queryOf: (words: readonly string[]) => string): Setting => ({
    label,
    find: async (name) => {
      const words = await codes(client, name);
      return words.length === 0 ? [] : await rowsOf(client, like, plain(name), queryOf(words));
    },
  });
  return fill(batches, {
    index: "create index names_by on names using gin (sounds(name))",
    settings: (client) => [
      setting(client, "every word", (words) => words.join("&")),
      setting(client, "all words but one", (words) =>
        words.length < 3 ? words.join("&") : words.map((_, at) => `(${words.toSpliced(at, 1).join("&")})`).join("|"),
      ),
      setting(client, "any word", (words) => words.join("|")),
    ],
  });
}

/** The manual's own function: all codes of all words. Building an index has no search path, hence `public`. */
const sounds = `create function sounds(name text) returns tsvector immutable parallel safe language sql as $$
  select to_tsvector('simple', coalesce(string_agg(array_to_string(public.daitch_mokotoff(word), ' '), ' '), ''))
  from regexp_split_to_table(name, '\\s+') as word $$`;

async function rowsOf(client: Client, text: string, ...values: string[]): Promise<number[]> {
  const { rows } = await client.query<{ person: number }>({ name: text.slice(0, 60), text, values });
  return tenOf(rows.map(({ person }) => person));
}

async function fill(
  batches: Iterable<readonly NameRow[]>,
  { index, settings }: { readonly index: string; readonly settings: (client: Client) => Setting[] },
): Promise<Filled> {
  // What was opened is closed whatever fails before the table is full; after that, by whom it is given to.
  await using opened = new AsyncDisposableStack();
  const client = await open(opened);
  await client.query(sounds);
  await client.query("create unlogged table names (person int not null, name text not null)");
  for (const rows of batches) {
    const [persons, names] = [rows.map(({ person }) => person), rows.map(({ name }) => plain(name))];
    await client.query("insert into names select * from unnest($1::int[], $2::text[])", [persons, names]);
  }
  await client.query(index);
  await client.query("vacuum analyze names");
  const { rows } = await client.query<{ bytes: string; pid: number }>(
    "select pg_total_relation_size('names') as bytes, pg_backend_pid() as pid",
  );
  const kept = opened.move();
  return {
    settings: settings(client),
    bytes: Number(rows[0]?.bytes),
    ...(rows[0] === undefined ? {} : { server: rows[0].pid }),
    [Symbol.asyncDispose]: () => kept.disposeAsync(),
  };
}

/** A fresh server with both extensions. One core is measured: no query is shared between processes. */
async function open(opened: AsyncDisposableStack): Promise<Client> {
  const folder = mkdtempSync(join(tmpdir(), "besa-peer-"));
  opened.defer(() => rmSync(folder, { recursive: true, force: true }));
  chmodSync(folder, 0o711);
  const postgres = opened.use(await startPostgres({ directory: folder, log: () => {} }));
  const client = new Client(postgres.connection);
  opened.defer(() => client.end());
  await client.connect();
  await client.query(
    "set maintenance_work_mem = '512MB'; set work_mem = '64MB'; set max_parallel_workers_per_gather = 0; create extension pg_trgm; create extension fuzzystrmatch",
  );
  return client;
}
