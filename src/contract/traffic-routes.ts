// Routes of the figures of what goes between nodes.
import { z } from "zod";
import { TrafficQuery, TrafficRow } from "#domain";
import type { Route } from "./route.ts";

const readers = ["administrator", "auditor", "desk", "wanted-persons", "coordinator", "analyst"] as const;

/** The routes of traffic. */
export const trafficRoutes = {
  traffic: {
    method: "GET",
    path: "/v1/traffic",
    tag: "Federation",
    summary: "Envelopes by day, type, class, state or node: of all at a hub, of one's own node elsewhere",
    access: readers,
    query: TrafficQuery,
    answer: z.object({ scope: z.enum(["hub", "own"]), items: z.array(TrafficRow).readonly() }),
  },
  trafficText: {
    method: "GET",
    path: "/v1/traffic.csv",
    tag: "Federation",
    summary: "The same as comma separated lines",
    access: readers,
    query: TrafficQuery,
    answer: "text",
  },
} as const satisfies Record<string, Route>;
