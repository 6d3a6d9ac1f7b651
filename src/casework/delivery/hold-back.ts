// What is said of people that were met waits while too few witnesses confirm the log: it is written, logged and in its place, and is sealed once they have.
import type { DeliveryNeeds } from "./needs.ts";

type Outbox = DeliveryNeeds["store"]["delivery"]["outbox"];
/** What the sender does with an outbox. */
type Sent = Pick<Outbox, "load" | "saveSealed" | "saveSent" | "change" | "overdue" | "forsaken">;

/** Types of contents that wait. A recall does not: what is called back is called back, whoever watches the log. */
const waiting = ["hit", "hit-word"] as const;
/** After how long what was found of the log is looked at anew, in milliseconds. */
const believedFor = 500;

/** The outbox as a sender sees it: without what waits. Whatever anybody here has found of the log is known to it at once. */
export function holdingBack(
  outbox: Outbox,
  { witnessing, stopwatch }: Pick<DeliveryNeeds, "witnessing" | "stopwatch">,
): Sent {
  let lookedAt = Number.NEGATIVE_INFINITY;
  const held = async (): Promise<readonly string[]> => {
    if (stopwatch() - lookedAt > believedFor) {
      await witnessing.state();
      lookedAt = stopwatch();
    }
    return witnessing.lastState?.isUnwitnessed === false ? [] : waiting;
  };
  return {
    load: async (query) => outbox.load({ ...query, without: await held() }),
    saveSealed: (sealed, at) => outbox.saveSealed(sealed, at),
    saveSent: (ids, sentAt, sendAt) => outbox.saveSent(ids, sentAt, sendAt),
    change: (ids, work) => outbox.change(ids, work),
    overdue: (now, limit) => outbox.overdue(now, limit),
    forsaken: (before, limit) => outbox.forsaken(before, limit),
  };
}
