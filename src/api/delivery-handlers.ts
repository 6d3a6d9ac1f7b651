// Which use case of delivery answers which route. Nothing is decided here.
import type { Casework } from "#casework";
import type { Handlers } from "./handler.ts";

type DeliveryRoute =
  | "deliveries"
  | "delivery"
  | "deliveryLinks"
  | "testLink"
  | "quarantine"
  | "share"
  | "exportBundle"
  | "importBundle";

/** The handlers of delivery. */
export function deliveryHandlersOf({ deliveries }: Casework): Pick<Handlers, DeliveryRoute> {
  return {
    deliveries: async ({ officer, query: { open, ...query } }) =>
      deliveries.list(officer, { ...query, ...(open === undefined ? {} : { open: open === "true" }) }),
    delivery: ({ officer, params }) => deliveries.get(officer, params.id),
    deliveryLinks: ({ officer }) => deliveries.links(officer),
    testLink: ({ officer, body }) => deliveries.test(officer, body),
    quarantine: ({ officer }) => deliveries.quarantine(officer),
    share: async ({ officer, body }) => ({ items: await deliveries.share(officer, body) }),
    exportBundle: ({ officer, body }) => deliveries.exportBundle(officer, body),
    importBundle: async ({ officer, body }) =>
      deliveries.importBundle(officer, Buffer.concat(await Array.fromAsync(body))),
  };
}
