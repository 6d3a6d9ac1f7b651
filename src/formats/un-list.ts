// The consolidated list of the United Nations Security Council (XML, sc-sanctions.xsd).
import { lineOf } from "./list-values.ts";
import { entryOf, type DraftEntry } from "./list-entry.ts";
import type { ListRow, ListSource } from "./list-source.ts";
import { textOf } from "./list-text.ts";
import { organisationOf, personOf } from "./un-subjects.ts";
import { alertOf } from "./un-alert.ts";
import { xmlEntries, type XmlContent, type XmlEntry } from "./xml-entries.ts";
import { textOfChild } from "./xml-tree.ts";

/** Reads the list. The key of an entry is its DATAID; its original is the whole element. */
export async function* readUnList(source: ListSource): AsyncGenerator<ListRow> {
  const plan = { file: source.name, root: "CONSOLIDATED_LIST", entries: new Set(["INDIVIDUAL", "ENTITY"]) };
  for await (const entry of xmlEntries(textOf(source), plan)) yield entryOf(draftOf(entry), source.name);
}

function draftOf({ tree, line }: XmlEntry): DraftEntry {
  const individual = tree["INDIVIDUAL"];
  const content: XmlContent = individual ?? tree["ENTITY"] ?? "";
  const subject = individual === undefined ? organisationOf(content) : personOf(content);
  return {
    key: lineOf(textOfChild(content, "DATAID") ?? ""),
    subject,
    alert: alertOf(content, subject.kind),
    original: tree as DraftEntry["original"],
    line,
  };
}
