import type { Content, Name } from "#domain";

/** How a record is called in lists: Latin first for sorting and telephoning, the original script beside it. */
export interface Title {
  readonly title: string;
  readonly originalTitle?: string;
}

/** The title of any record's content. */
export function titleOf(content: Content): Title {
  switch (content.kind) {
    case "person":
    case "organisation":
      return nameTitle(content.names);
    case "document":
      return { title: content.reference.number };
    case "vehicle":
      return {
        title:
          content.plate ?? content.identifiers[0]?.number ?? content.names[0]?.full ?? content.make ?? content.sort,
      };
    case "firearm":
      return { title: content.serial };
    case "contact":
      return { title: content.value };
    case "event":
      return { title: content.title };
    case "alert":
      return { title: content.reference };
  }
}

function nameTitle(names: readonly Name[]): Title {
  const primary = names.find((name) => name.kind === "primary") ?? names[0];
  if (primary === undefined) return { title: "" };
  const latin = primary.script === "Latn" ? primary : (names.find((name) => name.script === "Latn") ?? primary);
  const original =
    latin.script === "Latn" ? names.find((name) => name.script !== "Latn" && name.script !== "Zyyy") : undefined;
  return { title: latin.full, ...(original === undefined ? {} : { originalTitle: original.full }) };
}
