// What is told at once.
import { z } from "zod";
import { officers } from "./officers.ts";
import type { Route } from "./route.ts";

/** The routes of live alerts. */
export const alertRoutes = {
  alerts: {
    method: "GET",
    path: "/v1/alerts",
    tag: "Watches",
    summary:
      "What waits for me, live: server-sent events `alert` (a LiveAlert), `beat` and `ended`. Last-Event-ID, or `after`, goes on from there",
    // Administrators hear what is asked of the federation's keepers, and nothing about a record.
    access: [...officers, "administrator"],
    query: z.object({ after: z.string().max(60).optional() }),
    answer: "events",
  },
} as const satisfies Record<string, Route>;
