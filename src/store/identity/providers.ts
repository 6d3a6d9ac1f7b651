import { sql } from "kysely";
import type { Kysely, Selectable } from "kysely";
import type { UserId } from "#domain";
import type { Database } from "../schema.ts";

/** An identity provider, as kept. `clientSecret` is sealed by whoever has the key; the store cannot read it. */
export interface StoredProvider {
  readonly id: string;
  readonly name: string;
  /** Its issuer identifier (OpenID Connect Core 1.0): never changed, because those whom it vouches for were linked under it. */
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: Uint8Array | undefined;
  /** What its tokens say in `acr` or `amr` when more than a password was shown. */
  readonly strongAcr: readonly string[];
  readonly strongAmr: readonly string[];
  readonly disabled: boolean;
}

/** A user as a provider knows them. Times are ISO 8601, UTC. */
export interface StoredLink {
  readonly provider: string;
  readonly subject: string;
  readonly user: UserId;
  readonly linkedAt: string;
  readonly lastUsedAt: string | undefined;
}

/** Somebody sent to a provider. Hashes are SHA-256, hexadecimal; `boundTo` is of what the browser must send again with the answer. */
export interface ProviderFlow {
  readonly state: string;
  readonly provider: string;
  readonly act: "sign-in" | "prove" | "link";
  readonly boundTo: string;
}

/** Identity providers, whom they vouch for, and who is on the way to one. */
export class ProviderStore {
  readonly #db: Kysely<Database>;

  constructor(db: Kysely<Database>) {
    this.#db = db;
  }

  /** All providers, by id. */
  async all(): Promise<StoredProvider[]> {
    return (await this.#db.selectFrom("identity_provider").selectAll().orderBy("id").execute()).map(toProvider);
  }

  /** One provider. */
  async byId(id: string): Promise<StoredProvider | undefined> {
    const row = await this.#db.selectFrom("identity_provider").selectAll().where("id", "=", id).executeTakeFirst();
    return row === undefined ? undefined : toProvider(row);
  }

  /** The same, and no other transaction changes it before this one ends. */
  async locked(id: string): Promise<StoredProvider | undefined> {
    const one = this.#db.selectFrom("identity_provider").selectAll().where("id", "=", id).forUpdate();
    const row = await one.executeTakeFirst();
    return row === undefined ? undefined : toProvider(row);
  }

  /** Adds one; `store_conflict` if another has the id. */
  async add(provider: StoredProvider, at: string): Promise<void> {
    await this.#db
      .insertInto("identity_provider")
      .values({ ...toRow(provider), id: provider.id, issuer: provider.issuer, created_at: at })
      .execute();
  }

  /** Replaces all but id and issuer. */
  async change(provider: StoredProvider): Promise<void> {
    await this.#db.updateTable("identity_provider").set(toRow(provider)).where("id", "=", provider.id).execute();
  }

  /** Removes one, with all its links; whether it was there. */
  async remove(id: string): Promise<boolean> {
    const removed = await this.#db.deleteFrom("identity_provider").where("id", "=", id).executeTakeFirst();
    return removed.numDeletedRows > 0n;
  }

  /** Whom a provider knows by a subject; notes the use. */
  async useLink(provider: string, subject: string, at: string): Promise<UserId | undefined> {
    const used = await this.#db
      .updateTable("identity_link")
      .set({ last_used_at: at })
      .where("provider", "=", provider)
      .where("subject", "=", subject)
      .returning("user_id")
      .executeTakeFirst();
    return used?.user_id;
  }

  /** Links; `store_conflict` if the subject, or the user at this provider, is linked. */
  async link(link: Omit<StoredLink, "lastUsedAt">): Promise<void> {
    const { provider, subject, user, linkedAt } = link;
    await this.#db
      .insertInto("identity_link")
      .values({ provider, subject, user_id: user, linked_at: linkedAt, last_used_at: null })
      .execute();
  }

  /** The links of a user, by provider. */
  async linksOf(user: UserId): Promise<StoredLink[]> {
    const rows = await this.#db
      .selectFrom("identity_link")
      .selectAll()
      .where("user_id", "=", user)
      .orderBy("provider")
      .execute();
    return rows.map((row) => ({
      provider: row.provider,
      subject: row.subject,
      user: row.user_id,
      linkedAt: row.linked_at,
      lastUsedAt: row.last_used_at ?? undefined,
    }));
  }

  /** Takes a link away; whether there was one. */
  async unlink(user: UserId, provider: string): Promise<boolean> {
    const removed = await this.#db
      .deleteFrom("identity_link")
      .where("user_id", "=", user)
      .where("provider", "=", provider)
      .executeTakeFirst();
    return removed.numDeletedRows > 0n;
  }

  /** Takes all links of a user away. */
  async unlinkAllOf(user: UserId): Promise<void> {
    await this.#db.deleteFrom("identity_link").where("user_id", "=", user).execute();
  }

  /** Notes that somebody was sent to a provider, and sweeps those who never came back. */
  async openFlow(
    flow: ProviderFlow & { readonly sealed: Uint8Array },
    times: { readonly at: string; readonly expiresAt: string },
  ): Promise<void> {
    await this.#db.deleteFrom("identity_flow").where("expires_at", "<=", times.at).execute();
    await this.#db
      .insertInto("identity_flow")
      .values({
        state_hash: Buffer.from(flow.state, "hex"),
        provider: flow.provider,
        act: flow.act,
        bound_to: Buffer.from(flow.boundTo, "hex"),
        sealed: flow.sealed,
        started_at: times.at,
        expires_at: times.expiresAt,
      })
      .execute();
  }

  /** Forgets the oldest who went to sign in, but for so many. */
  async keepNewestFlows(most: number): Promise<void> {
    await sql`
      delete from identity_flow where state_hash in (
        select state_hash from identity_flow where act = 'sign-in' order by expires_at desc, state_hash offset ${most})`.execute(
      this.#db,
    );
  }

  /** Takes a flow away: what was sealed, and when it began; undefined unless it was there, for this provider, act and browser, and not over. */
  async takeFlow(
    flow: ProviderFlow,
    at: string,
  ): Promise<{ readonly sealed: Uint8Array; readonly startedAt: string } | undefined> {
    const taken = await this.#db
      .deleteFrom("identity_flow")
      .where("state_hash", "=", Buffer.from(flow.state, "hex"))
      .where("provider", "=", flow.provider)
      .where("act", "=", flow.act)
      .where("bound_to", "=", Buffer.from(flow.boundTo, "hex"))
      .where("expires_at", ">", at)
      .returning(["sealed", "started_at"])
      .executeTakeFirst();
    return taken === undefined ? undefined : { sealed: taken.sealed, startedAt: taken.started_at };
  }
}

function toRow({ name, clientId, clientSecret, strongAcr, strongAmr, disabled }: StoredProvider) {
  return {
    name,
    client_id: clientId,
    client_secret: clientSecret ?? null,
    strong_acr: [...strongAcr],
    strong_amr: [...strongAmr],
    disabled,
  };
}

function toProvider(row: Selectable<Database["identity_provider"]>): StoredProvider {
  return {
    id: row.id,
    name: row.name,
    issuer: row.issuer,
    clientId: row.client_id,
    clientSecret: row.client_secret ?? undefined,
    strongAcr: row.strong_acr,
    strongAmr: row.strong_amr,
    disabled: row.disabled,
  };
}
