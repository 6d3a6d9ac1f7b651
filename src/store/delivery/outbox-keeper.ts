// What is called back comes out of the outbox.
import { sql } from "kysely";
import type { Kysely } from "kysely";
import type { RecordId } from "#domain";
import type { Database } from "../schema.ts";
import { givenTo, type Holder, holdersOf, stopSharing } from "./holders.ts";
import { OutboxWriter } from "./outbox.ts";

/** Takes back what has not gone, as the node, inside the transaction of what causes it. */
export class OutboxKeeper extends OutboxWriter {
  readonly #db: Kysely<Database>;

  constructor(db: Kysely<Database>) {
    super(db);
    this.#db = db;
  }

  /**
   * To whom these records went, shared or given for a query or a review, as the last word: until the transaction ends nobody puts records into the outbox, and afterwards
   * nobody puts any of those that it calls back.
   */
  async holders(ids: readonly RecordId[]): Promise<Pick<Holder, "record" | "to">[]> {
    await stopSharing(this.#db);
    return [...(await holdersOf(this.#db, ids)), ...(await givenTo(this.#db, ids))];
  }

  /** To whom, and in which classes, these records went and may be, for what is applied in this transaction: it keeps nobody from sharing. */
  async sharedWith(ids: readonly RecordId[]): Promise<Holder[]> {
    return holdersOf(this.#db, ids);
  }

  /**
   * Takes records out of all contents, and what has nothing left and was not sealed out of the outbox; of what was sealed nothing is left to seal it from again.
   * What has gone has gone: its recipient is called.
   */
  async takeBack(ids: readonly RecordId[], at: string): Promise<void> {
    await sql`
      with waiting as (
        select id, sequence, (
          select jsonb_agg(one order by place) from jsonb_array_elements(content -> 'records') with ordinality as sent (one, place)
          where not (one ->> 'id')::uuid = any(${[...ids]}::uuid[])) as left_over
        from outbox where records && ${[...ids]}::uuid[] and type like 'record-%' and content is not null)
      update outbox set content = case when left_over is null then null else jsonb_set(content, '{records}', left_over) end,
        attachments = case when left_over is null then null else attachments end,
        state = case when left_over is null and waiting.sequence is null and not is_answered then 'expired' else state end,
        code = case when left_over is null and waiting.sequence is null and not is_answered then 'recalled' else code end,
        is_answered = is_answered or (left_over is null and waiting.sequence is null), changed_at = ${at}
      from waiting where outbox.id = waiting.id`.execute(this.#db);
    await sql`select take_given_back(${[...ids]}::uuid[])`.execute(this.#db);
  }
}
