// The third form of the rule of sight, and the one place where purpose is decided: nothing leaves the node that was not asked here, record by
// record, whatever found it.
import {
  RedactableField,
  type BesaRecord,
  type Labels,
  type Purpose,
  type Sight,
  type SightLabels,
  type Withheld,
} from "#domain";

declare const released: unique symbol;
/** Something that this reader may be given. Only `release` and `admitted` make one, so that what leaves cannot have passed them by. */
export type Released<T> = T & { readonly [released]: true };

/** Who looks, and for what: sight decides whether they know that something is there, purpose whether they may use it. */
export interface Looking {
  readonly sight: Sight;
  readonly purpose: Purpose;
}

/** What somebody is shown, and what they are only told of: it is there, and held for other purposes. */
export interface Passed<T> {
  readonly shown: Released<T>[];
  readonly withheld: Withheld[];
}

/** Whether what carries these labels may be known of by somebody. Labels that cannot be read are not let out. */
function mayKnow(sight: Sight): (labels: SightLabels) => boolean {
  if (sight.op !== "holds") return () => false;
  const held = new Set(sight.grants);
  return ({ audience, requires, expiresOn }) =>
    Array.isArray(audience) &&
    Array.isArray(requires) &&
    !held.isDisjointFrom(new Set(audience)) &&
    new Set(requires).isSubsetOf(held) &&
    (expiresOn ?? sight.today) >= sight.today;
}

/** What the rules read of something that is less than a record, and carries the labels of one. */
interface Labelled extends Pick<Withheld, "record" | "owner"> {
  readonly labels: SightLabels & Pick<Labels, "purposes">;
}

/** Whether something with these labels may be shown to whoever looks, for what they look. */
export function admits({ sight, purpose }: Looking, labels: Labelled["labels"]): boolean {
  return mayKnow(sight)(labels) && covers(labels, purpose);
}

/** Of these things those that may leave to whoever looks, and those that they are only told of. What they do not see is in neither. */
export function admitted<T extends Labelled>({ sight, purpose }: Looking, things: readonly T[]): Passed<T> {
  const may = mayKnow(sight);
  const known = things.filter(({ labels }) => may(labels));
  const withheld = known
    .filter(({ labels }) => !covers(labels, purpose))
    .map(({ record, owner, labels }) => ({ record, owner, purposes: purposesOf(labels) }));
  // The brand says no more than this line and the one above.
  const shown = known.filter(({ labels }) => covers(labels, purpose)) as Released<T>[];
  return { shown, withheld: [...new Map(withheld.map((one) => [one.record, one])).values()] };
}

/**
 * Of these records those that may leave, without the fields for which the reader holds too little (`redacted` names what was taken out), and those
 * that they are only told of.
 */
export function release({ sight, purpose }: Looking, records: readonly BesaRecord[]): Passed<BesaRecord> {
  const things = records.map((whole) => ({ record: whole.id, owner: whole.owner, labels: whole.labels, whole }));
  const { shown, withheld } = admitted({ sight, purpose }, things);
  return { shown: shown.map(({ whole }) => redact(sight, whole)), withheld };
}

/** Whether something with these labels may be used for a purpose: one that its owner names. Labels that cannot be read cover none. */
function covers({ purposes }: Pick<Labels, "purposes">, purpose: Purpose): boolean {
  // What somebody has asked about their own data is answered whatever the data are held for (Directive (EU) 2016/680, Article 14).
  return purpose === "data-subject" || purposesOf({ purposes }).includes(purpose);
}

function purposesOf({ purposes }: Pick<Labels, "purposes">): readonly Purpose[] {
  return Array.isArray(purposes) ? purposes : [];
}

/** Called by `release` alone, with what was admitted: it is what the brand stands for. */
function redact(sight: Sight, record: BesaRecord): Released<BesaRecord> {
  const held = new Set(sight.op === "holds" ? sight.grants : []);
  const { fields, ...labels } = {
    ...record.labels,
    audience: record.labels.audience.filter((label) => isOpen(label, held)),
  };
  if (fields === undefined) return brand({ ...record, labels });
  const redacted = RedactableField.options.filter(
    (field) => field in record.content && !new Set(fields[field]).isSubsetOf(held),
  );
  // What was taken out stands in the row as it was read, too; and which label was missing is nobody's business.
  const { original: _, ...provenance } = record.provenance;
  const shown = { ...record, labels };
  if (redacted.length === 0) return brand(shown);
  const content = Object.fromEntries(
    Object.entries(record.content).flatMap(([name, value]) => {
      if (!redacted.some((field) => field === name)) return [[name, value]];
      return Array.isArray(value) ? [[name, []]] : [];
    }),
  );
  // A record's content less some of what it may lack; the schema of each kind allows any of these to be empty or absent.
  return brand({ ...shown, provenance, content: content as BesaRecord["content"], redacted });
}

function brand(record: BesaRecord): Released<BesaRecord> {
  // Only called on records that `admitted` let through.
  return record as Released<BesaRecord>;
}

/** Whether a reader may be told that there is this label: a compartment is known to its members only. */
function isOpen(label: string, held: ReadonlySet<string>): boolean {
  return !label.startsWith("compartment:") || held.has(label);
}
