// Statistics of what goes between nodes, from headers and receipts alone.
import { z } from "zod";
import { Day } from "./labels.ts";

/** What is counted by. `pair` tells who talks to whom, which is sensitive by itself. */
export const TrafficBy = z.enum(["day", "type", "class", "state", "sender", "recipient", "pair"]);
export type TrafficBy = z.infer<typeof TrafficBy>;

/** Fewer than so many of one member are not told by their number. */
export const fewest = 5;

/** From the first day to the last one (UTC), at most 400. */
export const TrafficQuery = z.object({ from: Day, to: Day, by: TrafficBy });
export type TrafficQuery = z.infer<typeof TrafficQuery>;

/** One line. Seconds are from sending to the recipient's last word, of those that have one. */
export const TrafficRow = z
  .object({
    /** The day, type, class, state or node; of a pair the sender, and `to`. */
    of: z.string(),
    to: z.string().optional(),
    /** Absent where there are fewer than `fewest`; then all else is, too. */
    count: z.int().optional(),
    bytes: z.int().optional(),
    accepted: z.int().optional(),
    refused: z.int().optional(),
    /** Without a last word of the recipient's. */
    open: z.int().optional(),
    medianSeconds: z.number().optional(),
    p90Seconds: z.number().optional(),
  })
  .readonly();
export type TrafficRow = z.infer<typeof TrafficRow>;
