// A link to another federation, as the directory has it: by what the other is known, who may be reached on either side, until when.
import { z } from "zod";
import { Reach } from "#domain";
import { Moment } from "../envelope/header.ts";
import { Anchor } from "./anchor.ts";

/** Links of one federation. */
export const mostLinks = 16;
/** How long after its end a link lets recalls through, in milliseconds. */
export const windingUp = 30 * 86_400_000;
/** What passes then: that records are called back, and that they are gone; also from whoever came back from a backup, and forgot. */
const lastTypes: ReadonlySet<string> = new Set([
  "recall",
  "recall-answer",
  "recalls-in-force",
  "node-restored",
  "restored-answer",
]);

/** A link in the directory. */
export const DirectoryLink = z
  .strictObject({
    /** Of the other federation. */
    anchor: Anchor,
    /** Authorities of this federation that may work over the link. */
    ours: Reach,
    /** Authorities of the other that may. */
    theirs: Reach,
    /** When it ends, or has ended. */
    until: Moment,
  })
  .readonly();
export type DirectoryLink = z.infer<typeof DirectoryLink>;

/** Whether a message of this type passes over a link now; without a type, whether anything does: receipts do as long as recalls do. */
export function isOpen({ until }: Pick<DirectoryLink, "until">, now: Date, type?: string): boolean {
  const over = now.getTime() - Date.parse(until);
  return over < 0 || (over < windingUp && (type === undefined || lastTypes.has(type)));
}

/** Whether a link has not ended. */
export function isLive({ until }: Pick<DirectoryLink, "until">, now: Date): boolean {
  return now.getTime() < Date.parse(until);
}

/** Whether a list names an authority, which is named as at home. */
export function names(reach: Reach, authority: string): boolean {
  return reach === "all" || reach.some((one) => one === authority);
}
