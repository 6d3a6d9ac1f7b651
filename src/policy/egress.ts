// The third form of the rule of sight: nothing leaves the node that was not asked here, record by record, whatever found it.
import { RedactableField, type BesaRecord, type Sight, type SightLabels } from "#domain";

declare const released: unique symbol;
/** Something that this reader may be given. Only `release` and `admitted` make one, so that what leaves cannot have passed them by. */
export type Released<T> = T & { readonly [released]: true };

/** Whether what carries these labels may leave to somebody. Labels that cannot be read are not let out. */
function mayLeave(sight: Sight): (labels: SightLabels) => boolean {
  if (sight.op !== "holds") return () => false;
  const held = new Set(sight.grants);
  return ({ audience, requires, expiresOn }) =>
    Array.isArray(audience) &&
    Array.isArray(requires) &&
    !held.isDisjointFrom(new Set(audience)) &&
    new Set(requires).isSubsetOf(held) &&
    (expiresOn ?? sight.today) >= sight.today;
}

/** Of these things those that may leave to somebody with this sight: rows that are less than a record, and carry its labels. */
export function admitted<T extends { readonly labels: SightLabels }>(
  sight: Sight,
  things: readonly T[],
): Released<T>[] {
  const may = mayLeave(sight);
  // The brand says no more than this line.
  return things.filter(({ labels }) => may(labels)) as Released<T>[];
}

/** Of these records those that may leave, without the fields for which the reader holds too little; `redacted` names what was taken out. */
export function release(sight: Sight, records: readonly BesaRecord[]): Released<BesaRecord>[] {
  return admitted(sight, records).map((record) => redact(sight, record));
}

function redact(sight: Sight, record: Released<BesaRecord>): Released<BesaRecord> {
  const held = new Set(sight.op === "holds" ? sight.grants : []);
  const { fields, ...labels } = {
    ...record.labels,
    audience: record.labels.audience.filter((label) => isOpen(label, held)),
  };
  if (fields === undefined) return { ...record, labels };
  const redacted = RedactableField.options.filter(
    (field) => field in record.content && !new Set(fields[field]).isSubsetOf(held),
  );
  // What was taken out stands in the row as it was read, too; and which label was missing is nobody's business.
  const { original: _, ...provenance } = record.provenance;
  const shown = { ...record, labels };
  if (redacted.length === 0) return shown;
  const content = Object.fromEntries(
    Object.entries(record.content).flatMap(([name, value]) => {
      if (!redacted.some((field) => field === name)) return [[name, value]];
      return Array.isArray(value) ? [[name, []]] : [];
    }),
  );
  // A record's content less some of what it may lack; the schema of each kind allows any of these to be empty or absent.
  return { ...shown, provenance, content: content as BesaRecord["content"], redacted };
}

/** Whether a reader may be told that there is this label: a compartment is known to its members only. */
function isOpen(label: string, held: ReadonlySet<string>): boolean {
  return !label.startsWith("compartment:") || held.has(label);
}
