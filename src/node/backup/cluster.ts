// A consistent copy of a database that goes on working: PostgreSQL's own low-level backup (its manual, 25.3.3). What is copied is torn and of different
// moments; the log that was written meanwhile goes with it, and PostgreSQL makes it whole at the first start.
import { randomUUID } from "node:crypto";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import pg from "pg";
import type { Postgres } from "../postgres/index.ts";
import type { Entry } from "./archive.ts";
import { entriesUnder, fileAt, textEntry } from "./files.ts";

/** The folder of the archive that the database is in. */
export const clusterFolder = "postgres";

/** Folders whose contents PostgreSQL makes anew; the folders themselves must be there. */
const emptied =
  /^(?:pg_wal|pg_replslot|pg_dynshmem|pg_notify|pg_serial|pg_snapshots|pg_stat_tmp|pg_subtrans|log)\/|^(?:.*\/)?pgsql_tmp/;
/** Files of the running server, and what it makes anew; `global/pg_control` comes last. */
const left =
  /^(?:postmaster\.(?:pid|opts)|current_logfiles|backup_label|tablespace_map|global\/pg_control)$|(?:^|\/)(?:pg_internal\.init.*|t\d+_\d+(?:_.*)?)$/;
const segment = /^[0-9A-F]{24}$/;

/** The database as it is when the last entry is read. */
export async function* clusterEntries({ connection, cluster }: Postgres): AsyncGenerator<Entry> {
  const { host, port } = connection;
  // Whoever takes a backup must be PostgreSQL's own superuser, and stay connected from beginning to end.
  const client = new pg.Client({ host, port, user: "postgres", database: "postgres" });
  await client.connect();
  try {
    const slot = `besa_backup_${randomUUID().replaceAll("-", "")}`;
    // Keeps what is written meanwhile from being recycled; gone with the connection.
    await client.query("select pg_create_physical_replication_slot($1, true, true)", [slot]);
    const begun = await one<{ segment: string }>(
      client,
      "select pg_walfile_name(pg_backup_start($1, fast => true)) as segment",
      [slot],
    );
    yield* entriesUnder(cluster, clusterFolder, (path, isFolder) => {
      if (isFolder) return /^pg_replslot\/|^(?:.*\/)?pgsql_tmp/.test(path);
      return emptied.test(path) || left.test(path);
    });
    yield* fileAt(join(cluster, "global/pg_control"), `${clusterFolder}/global/pg_control`);
    const ended = await one<{ segment: string; label: string; spaces: string | null }>(
      client,
      `select pg_walfile_name(lsn) as segment, labelfile as label, nullif(spcmapfile, '') as spaces
        from pg_backup_stop(wait_for_archive => false)`,
      [],
    );
    if (ended.spaces !== null) throw new RangeError("the database has tablespaces, which a backup does not reach");
    yield textEntry(`${clusterFolder}/backup_label`, ended.label);
    const names = await readdir(join(cluster, "pg_wal"));
    const needed = names.filter((name) => segment.test(name) && name >= begun.segment && name <= ended.segment);
    for (const name of [...names.filter((each) => each.endsWith(".history")), ...needed].toSorted())
      yield* fileAt(join(cluster, "pg_wal", name), `${clusterFolder}/pg_wal/${name}`);
  } finally {
    await client.end();
  }
}

async function one<T extends pg.QueryResultRow>(client: pg.Client, text: string, values: unknown[]): Promise<T> {
  const { rows } = await client.query<T>(text, values);
  const [row] = rows;
  if (row === undefined) throw new RangeError("the database answered nothing");
  return row;
}
