// The directory of the federation, as it was verified; at a hub also what it is made of.
import { createHash } from "node:crypto";
import { sql } from "kysely";
import type { Kysely } from "kysely";
import type { ActId, AuthorityId } from "#domain";
import type { Json } from "./json.ts";
import { toJson } from "./json.ts";
import { LinkedStore, type StoredDirectory } from "./linked.ts";
import type { Database } from "./schema.ts";

/** A member at the hub; `member` is what #exchange calls one. */
export interface StoredMember {
  readonly authority: AuthorityId;
  readonly member: Json;
  readonly salt: Uint8Array;
  readonly since: string;
  readonly leftAt: string | undefined;
}

/** What a node has asked of the hub. */
export interface StoredRequest {
  readonly id: ActId;
  readonly ask: "join" | "keys" | "capabilities" | "leave";
  readonly authority: AuthorityId;
  readonly node: string;
  readonly note: string;
  readonly fingerprint: string;
  readonly receivedAt: string;
  readonly state: "waiting" | "granted" | "refused";
}

/** Requests that may wait at a hub. */
const mostWaiting = 500;

/** The directory and what it is made of. */
export class FederationStore {
  readonly #db: Kysely<Database>;
  /** What this node knows of linked federations. */
  readonly linked: LinkedStore;

  constructor(db: Kysely<Database>) {
    this.#db = db;
    this.linked = new LinkedStore(db);
  }

  /** Waits for every other change of the directory, and holds it to the end of this transaction. */
  async lock(): Promise<void> {
    await sql`lock table directory_version in share row exclusive mode`.execute(this.#db);
  }

  /** The newest version; with `provenBefore` the newest whose leaf stands before that place of the log. */
  async newest(provenBefore?: number): Promise<StoredDirectory | undefined> {
    const [found] = await this.#versions(sql`
      where ${provenBefore === undefined ? sql`true` : sql`leaf < ${provenBefore}`} order by version desc limit 1`);
    return found;
  }

  /** Versions after one, up to another, in order; at most `limit`. */
  async versions(after: number, upTo: number, limit: number): Promise<StoredDirectory[]> {
    return this.#versions(sql`where version > ${after} and version <= ${upTo} order by version limit ${limit}`);
  }

  /** Keeps a version with the parts that came with it. `store_conflict` if the version is there. */
  async keep(directory: StoredDirectory, parts: readonly Uint8Array[]): Promise<void> {
    const { version, note, hash, issuedAt, expiresAt, receivedAt, leaf = null, proof = null } = directory;
    await sql`
      insert into directory_version (version, note, hash, issued_at, expires_at, received_at, leaf, proof)
      values (${version}, ${note}, ${hash}, ${issuedAt}, ${expiresAt}, ${receivedAt}, ${leaf}, ${proof})`.execute(
      this.#db,
    );
    await this.keepParts(parts);
  }

  /** Keeps parts under their digests. */
  async keepParts(parts: readonly Uint8Array[]): Promise<void> {
    for (const part of parts) {
      const sha256 = createHash("sha256").update(part).digest("hex");
      await sql`insert into directory_part (sha256, part) values (${sha256}, ${Buffer.from(part)})
        on conflict do nothing`.execute(this.#db);
    }
  }

  /** Those of the parts that this node has. */
  async parts(hashes: readonly string[]): Promise<Uint8Array[]> {
    const { rows } = await sql<{ part: Uint8Array }>`
      select part from directory_part where sha256 = any(${[...hashes]}::text[]) order by sha256`.execute(this.#db);
    return rows.map(({ part }) => part);
  }

  /** Forgets parts that are in none of these. */
  async forgetOtherParts(hashes: readonly string[]): Promise<void> {
    await sql`delete from directory_part where sha256 <> all(${[...hashes]}::text[])`.execute(this.#db);
  }

  /** All members that have not left, by authority. */
  async members(): Promise<StoredMember[]> {
    const { rows } = await sql<Omit<StoredMember, "leftAt"> & { leftAt: string | null }>`
      select authority, member, salt, since, left_at as "leftAt" from federation_member
      where left_at is null order by authority`.execute(this.#db);
    return rows.map(({ leftAt, ...row }) => ({ ...row, leftAt: leftAt ?? undefined }));
  }

  /** Lets a member in, or replaces what is said of it. */
  async putMember(member: Pick<StoredMember, "authority" | "member" | "salt">, at: string): Promise<void> {
    const json = toJson(member.member);
    await sql`
      insert into federation_member (authority, member, salt, since)
      values (${member.authority}, ${json}, ${Buffer.from(member.salt)}, ${at})
      on conflict (authority) do update set member = excluded.member, salt = excluded.salt, left_at = null,
        since = case when federation_member.left_at is null then federation_member.since else excluded.since end`.execute(
      this.#db,
    );
  }

  /** The authorities that nodes of these names are of, or were when they left. */
  async ownersOf(nodes: readonly string[]): Promise<AuthorityId[]> {
    const { rows } = await sql<{ authority: AuthorityId }>`
      select distinct authority from federation_member, jsonb_array_elements(member -> 'nodes') node
      where node ->> 'id' = any(${[...nodes]}::text[])`.execute(this.#db);
    return rows.map(({ authority }) => authority);
  }

  /** Lets a member go; false if it is none. */
  async removeMember(authority: AuthorityId, at: string): Promise<boolean> {
    const { rows } = await sql`
      update federation_member set left_at = ${at} where authority = ${authority} and left_at is null returning 1`.execute(
      this.#db,
    );
    await sql`delete from federation_acquaintance where one = ${authority} or other = ${authority}`.execute(this.#db);
    return rows.length === 1;
  }

  /** Whom a member is told of where the roster is confidential. */
  async acquaintances(authority: AuthorityId): Promise<AuthorityId[]> {
    const { rows } = await sql<{ authority: AuthorityId }>`
      select case when one = ${authority} then other else one end as authority from federation_acquaintance
      where one = ${authority} or other = ${authority} order by 1`.execute(this.#db);
    return rows.map((row) => row.authority);
  }

  /** Tells two members of each other from now on. */
  async introduce(one: AuthorityId, other: AuthorityId): Promise<void> {
    const [first = one, second = other] = [one, other].toSorted();
    await sql`insert into federation_acquaintance (one, other) values (${first}, ${second}) on conflict do nothing`.execute(
      this.#db,
    );
  }

  /** Keeps the hash of an invitation's code. */
  async invite(codeHash: Uint8Array, authority: AuthorityId, expiresAt: string): Promise<void> {
    await sql`insert into federation_invitation (code_hash, authority, expires_at)
      values (${Buffer.from(codeHash)}, ${authority}, ${expiresAt})`.execute(this.#db);
  }

  /** Uses an invitation up; the authority that it was for, undefined when there is none to use. */
  async useInvitation(codeHash: Uint8Array, at: string): Promise<AuthorityId | undefined> {
    const { rows } = await sql<{ authority: AuthorityId }>`
      update federation_invitation set used_at = ${at}
      where code_hash = ${Buffer.from(codeHash)} and used_at is null and expires_at > ${at}::timestamptz
      returning authority`.execute(this.#db);
    return rows[0]?.authority;
  }

  /** Keeps a request in place of one that waits for the same; false when too many wait. */
  async ask(request: Omit<StoredRequest, "state">): Promise<boolean> {
    const { id, ask, authority, node, note, fingerprint, receivedAt } = request;
    const { rows } = await sql`
      with cleared as (
        delete from federation_request where authority = ${authority} and node = ${node} and ask = ${ask} and state = 'waiting'
      )
      select 1 from federation_request
      where state = 'waiting' and (authority, node, ask) <> (${authority}, ${node}, ${ask}) having count(*) >= ${mostWaiting}`.execute(
      this.#db,
    );
    if (rows.length > 0) return false;
    await sql`
      insert into federation_request (id, ask, authority, node, note, fingerprint, received_at)
      values (${id}, ${ask}, ${authority}, ${node}, ${note}, ${fingerprint}, ${receivedAt})`.execute(this.#db);
    return true;
  }

  /** Whether a request with this fingerprint came before. */
  async wasAsked(fingerprint: string): Promise<boolean> {
    const { rows } = await sql`select 1 from federation_request where fingerprint = ${fingerprint}`.execute(this.#db);
    return rows.length > 0;
  }

  /** How often a node has asked for such a thing since then. */
  async timesAsked({ node, ask }: Pick<StoredRequest, "node" | "ask">, since: string): Promise<number> {
    const { rows } = await sql<{ count: number }>`
      select count(*) as count from federation_request
      where node = ${node} and ask = ${ask} and received_at > ${since}`.execute(this.#db);
    return rows[0]?.count ?? 0;
  }

  /** The newest version of the directory that a node has told its capabilities by; 0 when it never has. */
  async capabilitiesSince(node: string): Promise<number> {
    const { rows } = await sql<{ since: number | null }>`
      select max((split_part(note, chr(10), 2)::jsonb ->> 'since')::int) as since from federation_request
      where node = ${node} and ask = 'capabilities'`.execute(this.#db);
    return rows[0]?.since ?? 0;
  }

  /** What waits, newest first, and one by its id whatever became of it. */
  async requests(id?: ActId): Promise<StoredRequest[]> {
    const { rows } = await sql<StoredRequest>`
      select id, ask, authority, node, note, fingerprint, received_at as "receivedAt", state from federation_request
      where ${id === undefined ? sql`state = 'waiting'` : sql`id = ${id}`} order by id desc limit ${mostWaiting}`.execute(
      this.#db,
    );
    return rows;
  }

  /** Answers a request that waits; false if it does not. */
  async settle(id: ActId, state: "granted" | "refused"): Promise<boolean> {
    const { rows } = await sql`
      update federation_request set state = ${state} where id = ${id} and state = 'waiting' returning 1`.execute(
      this.#db,
    );
    return rows.length === 1;
  }

  async #versions(which: ReturnType<typeof sql>): Promise<StoredDirectory[]> {
    const { rows } = await sql<Omit<StoredDirectory, "leaf" | "proof"> & { leaf: number | null; proof: string | null }>`
      select version, note, hash, issued_at as "issuedAt", expires_at as "expiresAt", received_at as "receivedAt", leaf, proof
      from directory_version ${which}`.execute(this.#db);
    return rows.map(({ leaf, proof, ...row }) => ({ ...row, leaf: leaf ?? undefined, proof: proof ?? undefined }));
  }
}
