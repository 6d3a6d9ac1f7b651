import { hash } from "node:crypto";
import type { RecordId, Understood } from "#domain";
import { canonicalBytes } from "#seal";

/**
 * The key under which a cleared pair (the person asked about, the record) is remembered, or undefined when the question does not single
 * out one human being: a name alone, or with a year, is shared by many, and a clearance must never let a namesake pass.
 */
export function pairKey(asked: Understood, record: RecordId): string | undefined {
  // A day that may be another day in another calendar is none that singles out.
  const bornOnDay = asked.born !== undefined && asked.bornOr === undefined && /^\d{4}-\d{2}-\d{2}$/.test(asked.born);
  if (asked.name === undefined || (asked.document === undefined && !bornOnDay)) return undefined;
  const identity = {
    born: asked.born ?? "",
    country: asked.document?.country ?? "",
    name: asked.name.normalize("NFKC").toLowerCase().split(/\s+/).toSorted().join(" "),
    number: numberOf(asked.document),
    record,
  };
  return hash("sha256", canonicalBytes(identity), "hex");
}

/** Letters and digits alone; of an address of the net, every dot and dash belongs to it. */
function numberOf(document: Understood["document"]): string {
  if (document === undefined) return "";
  const isAddress = document.kind === "email" || document.kind === "handle";
  return (isAddress ? document.number : document.number.replaceAll(/[^\p{L}\p{N}]/gu, "")).toUpperCase();
}
