import { sql } from "kysely";
import type { Kysely } from "kysely";
import type { ActId, ApprovalSubject, Sight, UserId } from "#domain";
import { toJson } from "./json.ts";
import type { SeenBy } from "./record-reader.ts";
import type { Database } from "./schema.ts";

/** Something asked of a second person. */
export interface StoredApproval {
  readonly id: ActId;
  readonly subject: ApprovalSubject;
  readonly requires: readonly string[];
  readonly reason: string;
  readonly askedBy: UserId;
  readonly askedByName: string;
  readonly askedAt: string;
  readonly expiresAt: string;
  readonly state: "open" | "approved" | "refused";
  readonly decidedByName: string | undefined;
  readonly decidedAt: string | undefined;
}

/** What waits for a second person, or did. */
export class ApprovalStore {
  readonly #db: Kysely<Database>;
  readonly #seenBy: SeenBy;

  constructor(db: Kysely<Database>, seenBy: SeenBy) {
    this.#db = db;
    this.#seenBy = seenBy;
  }

  /** Asks. */
  async ask(
    asked: Pick<StoredApproval, "id" | "subject" | "requires" | "reason" | "askedBy" | "askedAt" | "expiresAt">,
  ): Promise<void> {
    const { id, subject, requires, reason, askedBy, askedAt, expiresAt } = asked;
    await this.#db
      .insertInto("approval")
      .values({
        id,
        act: subject.act,
        subject: toJson(subject),
        requires: [...requires],
        reason,
        asked_by: askedBy,
        asked_at: askedAt,
        expires_at: expiresAt,
        state: "open",
      })
      .execute();
  }

  /** What was asked that this reader may know of, of these acts or asked by themselves; what is open first, newest first. At most `limit`. */
  async list(
    asked: { readonly acts: readonly string[]; readonly by: UserId; readonly id?: ActId; readonly limit: number },
    sight: Sight,
  ): Promise<StoredApproval[]> {
    const { rows } = await sql<
      Omit<StoredApproval, "decidedByName" | "decidedAt"> & { decidedByName: string | null; decidedAt: string | null }
    >`
      select approval.id, subject, requires, reason, asked_by as "askedBy", asker.name as "askedByName", asked_at as "askedAt",
        expires_at as "expiresAt", state, decider.name as "decidedByName", decided_at as "decidedAt"
      from approval join app_user asker on asker.id = asked_by left join app_user decider on decider.id = decided_by
      where (act = any(${[...asked.acts]}::text[]) or asked_by = ${asked.by})
        and ${asked.id === undefined ? sql`true` : sql`approval.id = ${asked.id}`}
      order by state <> 'open', approval.id desc limit ${asked.limit}`.execute(this.#seenBy(sight));
    return rows.map(({ decidedByName, decidedAt, ...row }) => ({
      ...row,
      decidedByName: decidedByName ?? undefined,
      decidedAt: decidedAt ?? undefined,
    }));
  }

  /**
   * Answers what is open and has not expired; false if it is neither, or the answerer asked it. Of two who answer at once one does. Nobody answers (`by`
   * left out) where the machine's code does.
   */
  async decide(
    id: ActId,
    answer: { readonly state: "approved" | "refused"; readonly by?: UserId; readonly at: string },
  ): Promise<boolean> {
    const { rows } = await sql`
      update approval set state = ${answer.state}, decided_by = ${answer.by ?? null}, decided_at = ${answer.at}
      where id = ${id} and state = 'open' and expires_at > ${answer.at}::timestamptz and asked_by is distinct from ${answer.by ?? null}::uuid returning 1`.execute(
      this.#db,
    );
    return rows.length === 1;
  }
}
