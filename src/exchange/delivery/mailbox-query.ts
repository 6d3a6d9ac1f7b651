import { z } from "zod";
import { Digest } from "../envelope/header.ts";
import { ExchangeError } from "../error.ts";

const MailboxQuery = z.strictObject({
  /** SHA-256 of items that the member has: they may go. */
  taken: z.array(Digest).max(4096).readonly(),
  /** How many seconds the answer may wait for something to come. */
  wait: z.int().min(0).max(60),
});

/** What a member asks of its mailbox. Throws `bad_request`. */
export function readMailboxQuery(body: Uint8Array): z.infer<typeof MailboxQuery> {
  try {
    return MailboxQuery.parse(JSON.parse(Buffer.from(body).toString("utf8")));
  } catch (cause) {
    throw new ExchangeError("bad_request", "not a question for a mailbox", { cause });
  }
}
