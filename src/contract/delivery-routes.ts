// Routes of delivery: what goes to other nodes, how the links fare, and parcels in files. What nodes ask of each other is in docs/protocol.md.
import { z } from "zod";
import { ActId } from "#domain";
import * as d from "./delivery-messages.ts";
import type { Route } from "./route.ts";

const readers = ["desk", "wanted-persons", "administrator"] as const;

/** The routes of delivery, by the name the client calls them. */
export const deliveryRoutes = {
  deliveries: {
    method: "GET",
    path: "/v1/deliveries",
    tag: "Federation",
    summary: "Envelopes to other nodes that one may know of, newest first",
    access: readers,
    query: d.DeliveryQuery,
    answer: d.DeliveryPage,
  },
  delivery: {
    method: "GET",
    path: "/v1/deliveries/{id}",
    tag: "Federation",
    summary: "One envelope with its signed receipts",
    access: readers,
    params: z.object({ id: ActId }),
    answer: d.DeliveryView,
  },
  deliveryLinks: {
    method: "GET",
    path: "/v1/delivery-links",
    tag: "Federation",
    summary: "How the links to other nodes fare",
    access: readers,
    answer: d.DeliveryLinks,
  },
  testLink: {
    method: "POST",
    path: "/v1/delivery-links/test",
    tag: "Federation",
    summary: "Send an empty message to a node, to see it arrive",
    access: ["desk", "administrator"],
    body: d.LinkTest,
    answer: d.HandedOver.shape.items.element,
  },
  quarantine: {
    method: "GET",
    path: "/v1/quarantine",
    tag: "Federation",
    summary: "What could not be read, opened or applied, and why",
    access: readers,
    answer: d.Quarantine,
  },
  share: {
    method: "POST",
    path: "/v1/shares",
    tag: "Federation",
    summary: "Share records with nodes that are named one by one",
    access: ["desk", "wanted-persons"],
    body: d.Sharing,
    answer: d.HandedOver,
  },
  exportBundle: {
    method: "POST",
    path: "/v1/bundles/export",
    tag: "Federation",
    summary: "What waits for a node, as a parcel to be carried there in a file",
    access: ["desk", "administrator"],
    body: d.BundleQuery,
    answer: d.Bundle,
  },
  importBundle: {
    method: "POST",
    path: "/v1/bundles/import",
    tag: "Federation",
    summary: "Take a parcel from a file; the answer is to be carried back",
    access: ["desk", "administrator"],
    body: "bytes",
    bodyLimit: 64 * 1024 * 1024,
    answer: d.BundleTaken,
  },
} as const satisfies Record<string, Route>;
