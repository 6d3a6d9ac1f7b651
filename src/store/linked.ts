// Directories of linked federations, as they were verified; at a hub also what its links are.
import { createHash } from "node:crypto";
import { sql } from "kysely";
import type { Kysely } from "kysely";
import { type Json, toJson } from "./json.ts";
import type { Database } from "./schema.ts";

/** A version of the directory. Hashes are hexadecimal, times ISO 8601, UTC. */
export interface StoredDirectory {
  readonly version: number;
  readonly note: string;
  readonly hash: string;
  readonly issuedAt: string;
  readonly expiresAt: string;
  readonly receivedAt: string;
  /** At the hub: its place in the log. */
  readonly leaf?: number | undefined;
  /** At a member: the proof of that. */
  readonly proof?: string | undefined;
}

/** How the last look at a linked federation's directory went: a code and since when, if it failed. Times are ISO 8601, UTC. */
export interface LinkedLook {
  readonly heardAt: string | undefined;
  readonly code: string | undefined;
  readonly since: string | undefined;
}

const columns = sql`version, note, hash, issued_at as "issuedAt", expires_at as "expiresAt", received_at as "receivedAt", proof`;

/** What a node knows of linked federations, each by the fingerprint of its anchor. */
export class LinkedStore {
  readonly #db: Kysely<Database>;

  constructor(db: Kysely<Database>) {
    this.#db = db;
  }

  /** At the hub: its links, as #exchange reads them, in the order of the others' names. */
  async links(): Promise<Json[]> {
    const { rows } = await sql<{ link: Json }>`select link from federation_link order by federation`.execute(this.#db);
    return rows.map(({ link }) => link);
  }

  /** Makes a link, or puts another in its place. */
  async putLink(federation: string, link: Json): Promise<void> {
    await sql`insert into federation_link (federation, link) values (${federation}, ${toJson(link)})
      on conflict (federation) do update set link = excluded.link`.execute(this.#db);
  }

  /** Forgets a link that lets nothing through any more. */
  async dropLink(federation: string): Promise<void> {
    await sql`delete from federation_link where federation = ${federation}`.execute(this.#db);
  }

  /** At the hub: the anchors that stood for a name in links, as #exchange reads them, in the order in which one followed the other. */
  async anchors(federation: string): Promise<Json[]> {
    const { rows } = await sql<{ anchor: Json }>`
      select anchor from linked_anchor where federation = ${federation} order by place`.execute(this.#db);
    return rows.map(({ anchor }) => anchor);
  }

  /** Writes down that an anchor follows the one that stood for a name, or is the first to do so. `store_conflict` where another has just done so. */
  async followAnchor(federation: string, anchor: Json): Promise<void> {
    await sql`insert into linked_anchor (federation, place, anchor)
      select ${federation}, count(*) + 1, ${toJson(anchor)} from linked_anchor where federation = ${federation}`.execute(
      this.#db,
    );
  }

  /** The newest version that came by an anchor. */
  async newest(anchor: string): Promise<StoredDirectory | undefined> {
    return (await this.#versions(sql`where anchor = ${anchor} order by version desc limit 1`))[0];
  }

  /** The hashes of the newest versions, by anchor, as one text: it changes when anything here does. */
  async mark(): Promise<string> {
    const { rows } = await sql<{ mark: string | null }>`
      select string_agg(hash, ' ' order by anchor) as mark from (
        select distinct on (anchor) anchor, hash from linked_version order by anchor, version desc) newest`.execute(
      this.#db,
    );
    return rows[0]?.mark ?? "";
  }

  /** Versions after one, in order; at most `limit`. */
  async versions(anchor: string, after: number, limit: number): Promise<StoredDirectory[]> {
    return this.#versions(sql`where anchor = ${anchor} and version > ${after} order by version limit ${limit}`);
  }

  /** Keeps a version, and the parts if it is the newest: others are forgotten. `store_conflict` if the version is there. */
  async keep(anchor: string, directory: StoredDirectory, parts?: readonly Uint8Array[]): Promise<void> {
    const { version, note, hash, issuedAt, expiresAt, receivedAt, proof = null } = directory;
    await sql`
      insert into linked_version (anchor, version, note, hash, issued_at, expires_at, received_at, proof)
      values (${anchor}, ${version}, ${note}, ${hash}, ${issuedAt}, ${expiresAt}, ${receivedAt}, ${proof})`.execute(
      this.#db,
    );
    if (parts === undefined) return;
    await sql`delete from linked_part where anchor = ${anchor}`.execute(this.#db);
    for (const part of parts) {
      const sha256 = createHash("sha256").update(part).digest("hex");
      await sql`insert into linked_part (anchor, sha256, part) values (${anchor}, ${sha256}, ${Buffer.from(part)})
        on conflict do nothing`.execute(this.#db);
    }
  }

  /** The parts of the newest version that this node has. */
  async parts(anchor: string): Promise<Uint8Array[]> {
    const { rows } = await sql<{ part: Uint8Array }>`
      select part from linked_part where anchor = ${anchor} order by sha256`.execute(this.#db);
    return rows.map(({ part }) => part);
  }

  /** How many records of this node's went to members of a federation and were not called back. */
  async heldIn(federation: string): Promise<number> {
    const { rows } = await sql<{ count: number }>`
      select count(distinct record.id)::int as count from outbox cross join lateral unnest(records) record (id)
      where split_part(to_node, '@', 2) = ${federation} and type like 'record-%' and state <> 'refused'
        and not exists (select from recall where recall.records @> array[record.id])`.execute(this.#db);
    return rows[0]?.count ?? 0;
  }

  /** Notes how a look at it went; without a code it went well. */
  async noteLook(anchor: string, at: string, code?: string): Promise<void> {
    await sql`
      insert into linked_look (anchor, heard_at, code, since)
      values (${anchor}, ${code === undefined ? at : null}, ${code ?? null}, ${code === undefined ? null : at})
      on conflict (anchor) do update set
        heard_at = coalesce(excluded.heard_at, linked_look.heard_at), code = excluded.code,
        since = case when excluded.code = linked_look.code then linked_look.since else excluded.since end`.execute(
      this.#db,
    );
  }

  /** How the last look at it went. */
  async look(anchor: string): Promise<LinkedLook> {
    const { rows } = await sql<{ heardAt: string | null; code: string | null; since: string | null }>`
      select heard_at as "heardAt", code, since from linked_look where anchor = ${anchor}`.execute(this.#db);
    const [{ heardAt, code, since } = { heardAt: null, code: null, since: null }] = rows;
    return { heardAt: heardAt ?? undefined, code: code ?? undefined, since: since ?? undefined };
  }

  async #versions(which: ReturnType<typeof sql>): Promise<StoredDirectory[]> {
    const { rows } = await sql<StoredDirectory & { proof: string | null }>`
      select ${columns} from linked_version ${which}`.execute(this.#db);
    return rows.map((row) => ({ ...row, proof: row.proof ?? undefined }));
  }
}
