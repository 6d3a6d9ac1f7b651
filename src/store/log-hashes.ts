// Hashes of the log's tree, wherever in the rows they lie.
import { sql } from "kysely";
import type { Kysely, RawBuilder } from "kysely";
import type { Database } from "./schema.ts";

/** A full node of the tree: level 0 are the leaves, `index` counts from the left of its level. */
export interface TreePlace {
  readonly level: number;
  readonly index: number;
}

const hashLength = 32;

/** The hashes at these places, in their order, in one query; undefined where one is missing. */
export async function readHashes(
  db: Kysely<Database>,
  places: readonly TreePlace[],
): Promise<(Uint8Array | undefined)[]> {
  if (places.length === 0) return [];
  // A node lies where the leaf that fills it lies, the last one under it, after the nodes that the leaves before that one fill.
  const filled = (leaves: RawBuilder<unknown>): RawBuilder<unknown> =>
    sql`(${leaves} - bit_count(int8send(${leaves})))`;
  const [leaf, first, level] = [sql.ref("wanted.leaf"), sql.ref("append.first"), sql.ref("wanted.level")];
  const hashes = sql`case when ${level} = 0 then append.hashes else append.nodes end`;
  const place = sql`case when ${level} = 0 then ${leaf} - ${first} else ${filled(leaf)} - ${filled(first)} + ${level} - 1 end`;
  const lastLeaves = places.map(({ level: height, index }) => (index + 1) * 2 ** height - 1);
  const { rows } = await sql<{ hash: Uint8Array | null }>`
    select substring(${hashes} from (${hashLength}::bigint * (${place}))::int + 1 for ${hashLength}::int) as hash
    from unnest(${lastLeaves}::bigint[], ${places.map(({ level: height }) => height)}::int[]) with ordinality as wanted (leaf, level, number)
    left join lateral (
      select * from log_append where first <= wanted.leaf order by first desc limit 1
    ) append on wanted.leaf < append.first + append.size
    order by wanted.number`.execute(db);
  return rows.map(({ hash }) => (hash?.length === hashLength ? hash : undefined));
}
