// Delivery as the rest of the node uses it.
import { ExchangeError } from "#exchange";
import { capability } from "../capability.ts";
import { CaseworkError } from "../error.ts";
import { runFiles } from "../files/use-cases.ts";
import { exportBundle, importBundle } from "./bundle.ts";
import { Courier } from "./courier.ts";
import { collect, drain } from "./collector.ts";
import { tellOfRestore } from "../restored/tell.ts";
import { followShared } from "./follow-shared.ts";
import { Doubts } from "./doubts.ts";
import { forwardMail } from "./forward.ts";
import type { DeliveryNeeds } from "./needs.ts";
import { PostOffice } from "./post-office.ts";
import * as reading from "./read-deliveries.ts";
import { ReceivedViews } from "./received-views.ts";
import { Ways } from "./routes-between.ts";
import * as sharing from "./share.ts";
import { showShare } from "../sharing/show-share.ts";
import { type BodyReader, Wicket } from "./wicket.ts";

/** What carries envelopes, and where other nodes hand them in. */
export interface Delivery {
  readonly office: PostOffice;
  readonly wicket: Wicket;
  readonly ways: Ways;
  /** How new what others share is. */
  readonly views: ReceivedViews;
  /** Sends, fetches and follows until the signal comes; resolves when the last piece of work has ended. */
  run(signal: AbortSignal, log: (line: string) => void): Promise<void>;
}

/** A catching up that takes longer has failed, in milliseconds. */
const longestDrain = 120_000;

/** Puts delivery together. */
export function createDelivery(needs: DeliveryNeeds): Delivery {
  const ways = new Ways(needs);
  const office = new PostOffice(needs, (staff) => ways.transport(staff));
  const wicket = new Wicket(needs, office);
  const doubts = new Doubts(needs.stopwatch);
  const views = new ReceivedViews(needs, {
    office,
    drain: (staff, answered) =>
      drain(
        { staff, ways, doubts, answered, newest: (items) => office.staffFor(items) },
        AbortSignal.timeout(longestDrain),
      ),
  });
  return {
    office,
    wicket,
    ways,
    views,
    run: async (signal, log) => {
      const leading = needs.store.delivery.lead(async (stop) => {
        const courier = new Courier(needs, office, log);
        await Promise.all([
          courier.run(stop),
          collect(needs, { office, ways, views, doubts, log }, stop),
          followShared(needs, stop, log),
          forwardMail(needs, { office, ways, log }, stop),
          tellOfRestore(needs, stop, log),
          runFiles({ ...needs, office, ways }, stop, log),
        ]);
      }, signal);
      await Promise.all([leading, wicket.run(signal, log)]);
    },
  };
}

/** What goes to other nodes and comes from them, as people see it. */
export const deliveryCases = capability({
  list: reading.listDeliveries,
  get: reading.readDelivery,
  links: reading.listLinks,
  quarantine: reading.listQuarantined,
  share: sharing.shareRecords,
  show: showShare,
  test: sharing.testLink,
  exportBundle,
  importBundle,
});

/** What another node is answered: a parcel, or why not, as a code. */
export type PostAnswer = { readonly parcel: Uint8Array } | { readonly code: string };

/** What other nodes hand in and fetch. */
export const postCases = capability({
  handIn: ({ wicket }: Delivery, signature: string | undefined, parcel: BodyReader) =>
    answering(() => wicket.handIn(signature, parcel)),
  mailbox: ({ wicket }: Delivery, signature: string | undefined, question: BodyReader, signal: AbortSignal) =>
    answering(() => wicket.mailbox(signature, question, signal)),
});

/** What is refused on the wire is told by its code: nodes act by it, and no officer reads it. */
async function answering(work: () => Promise<Uint8Array>): Promise<PostAnswer> {
  try {
    return { parcel: await work() };
  } catch (error) {
    if (error instanceof ExchangeError) return { code: error.code };
    if (error instanceof CaseworkError && error.code === "federation_none") return { code: error.code };
    throw error;
  }
}
