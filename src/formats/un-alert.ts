// What the Security Council asks states to do about those it lists.
import type { Measure } from "#domain";
import { dateOf, lineOf, distinct } from "./list-values.ts";
import type { XmlContent } from "./xml-entries.ts";
import { textOfChild, textsAt } from "./xml-tree.ts";

/** Regimes that do not impose both an asset freeze and a travel ban: Iraq (1483 (2003), paragraph 23) and Guinea-Bissau (2048 (2012), paragraph 4). */
const exceptions = new Map<string, readonly Measure[]>([
  ["Iraq", ["freeze-assets"]],
  ["GB", ["refuse-entry"]],
]);

/** The alert of an entry: the regime's measures, and to inform the owner. A travel ban is for human beings only. */
export function alertOf(content: XmlContent, kind: "person" | "organisation"): object {
  const regime = textOfChild(content, "UN_LIST_TYPE") ?? "";
  const measures = exceptions.get(regime) ?? ["freeze-assets", "refuse-entry"];
  const issuedOn = dateOf(textOfChild(content, "LISTED_ON") ?? "");
  return {
    kind: "alert",
    category: "un",
    reference: lineOf(textOfChild(content, "REFERENCE_NUMBER") ?? ""),
    measures: [...measures.filter((measure) => kind === "person" || measure !== "refuse-entry"), "inform"],
    warnings: [],
    programme: lineOf(`UN ${regime.toUpperCase()}`),
    ...(issuedOn === undefined ? {} : { issuedOn }),
    instructions: updatesOf(content),
  };
}

function updatesOf(content: XmlContent): string[] {
  const updates = distinct(textsAt(content, "LAST_DAY_UPDATED", "VALUE"));
  return updates.length === 0 ? [] : [`Amended ${updates.join(", ")}`];
}
