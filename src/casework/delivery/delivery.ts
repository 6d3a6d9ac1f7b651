// Delivery as the rest of the node uses it.
import { ExchangeError } from "#exchange";
import { CaseworkError } from "../error.ts";
import { tellingOfOutage } from "../outage.ts";
import * as bundle from "./bundle.ts";
import { Courier } from "./courier.ts";
import { collect } from "./collector.ts";
import { followShared } from "./follow-shared.ts";
import type { DeliveryNeeds } from "./needs.ts";
import { PostOffice } from "./post-office.ts";
import * as reading from "./read-deliveries.ts";
import { Ways } from "./routes-between.ts";
import * as sharing from "./share.ts";
import { Wicket } from "./wicket.ts";

/** What carries envelopes, and where other nodes hand them in. */
export interface Delivery {
  readonly office: PostOffice;
  readonly wicket: Wicket;
  /** Sends, fetches and follows until the signal comes; resolves when the last piece of work has ended. */
  run(signal: AbortSignal, log: (line: string) => void): Promise<void>;
}

/** Puts delivery together. */
export function createDelivery(needs: DeliveryNeeds): Delivery {
  const ways = new Ways(needs);
  const office = new PostOffice(needs, (staff) => ways.transport(staff));
  const wicket = new Wicket(needs, office);
  return {
    office,
    wicket,
    run: async (signal, log) => {
      const leading = needs.store.delivery.lead(async (stop) => {
        const courier = new Courier(needs, office, log);
        await Promise.all([
          courier.run(stop),
          collect(needs, { office, ways, log }, stop),
          followShared(needs, stop, log),
        ]);
      }, signal);
      await Promise.all([leading, wicket.run(signal, log)]);
    },
  };
}

type Bound<F> = F extends (needs: never, ...rest: infer R) => infer A ? (...rest: R) => A : never;
type BoundToOffice<F> = F extends (needs: never, office: never, ...rest: infer R) => infer A
  ? (...rest: R) => A
  : never;

/** Delivery as people see it. */
export interface DeliveryCases {
  readonly list: Bound<typeof reading.listDeliveries>;
  readonly get: Bound<typeof reading.readDelivery>;
  readonly links: Bound<typeof reading.listLinks>;
  readonly quarantine: Bound<typeof reading.listQuarantined>;
  readonly share: Bound<typeof sharing.shareRecords>;
  readonly test: Bound<typeof sharing.testLink>;
  readonly exportBundle: BoundToOffice<typeof bundle.exportBundle>;
  readonly importBundle: BoundToOffice<typeof bundle.importBundle>;
}

/** The use cases of people. */
export function deliveryCases(needs: DeliveryNeeds, { office }: Delivery): DeliveryCases {
  return {
    list: tellingOfOutage((...given) => reading.listDeliveries(needs, ...given)),
    get: tellingOfOutage((...given) => reading.readDelivery(needs, ...given)),
    links: tellingOfOutage((...given) => reading.listLinks(needs, ...given)),
    quarantine: tellingOfOutage((...given) => reading.listQuarantined(needs, ...given)),
    share: tellingOfOutage((...given) => sharing.shareRecords(needs, ...given)),
    test: tellingOfOutage((...given) => sharing.testLink(needs, ...given)),
    exportBundle: tellingOfOutage((...given) => bundle.exportBundle(needs, office, ...given)),
    importBundle: tellingOfOutage((...given) => bundle.importBundle(needs, office, ...given)),
  };
}

/** What another node is answered: a parcel, or why not, as a code. */
export type PostAnswer = { readonly parcel: Uint8Array } | { readonly code: string };

/** What other nodes ask. */
export interface PostCases {
  handIn(signature: string | undefined, parcel: Uint8Array): Promise<PostAnswer>;
  mailbox(signature: string | undefined, question: Uint8Array, signal: AbortSignal): Promise<PostAnswer>;
}

/** The use cases of other nodes. */
export function postCases({ wicket }: Delivery): PostCases {
  return {
    handIn: tellingOfOutage((signature, parcel) => answering(() => wicket.handIn(signature, parcel))),
    mailbox: tellingOfOutage((signature, question, signal) =>
      answering(() => wicket.mailbox(signature, question, signal)),
    ),
  };
}

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
