import type { TFunction } from "i18next";
import type { RecordKind } from "#domain";

const kinds: readonly RecordKind[] = [
  "person",
  "organisation",
  "document",
  "vehicle",
  "firearm",
  "contact",
  "event",
  "alert",
];

/** A record's kind in words; a kind of a newer node is shown as it is. */
export function kindName(kind: string, t: TFunction): string {
  const known = kinds.find((each) => each === kind);
  return known === undefined ? kind : t(`codes.kind.${known}`);
}
