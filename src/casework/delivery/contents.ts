// What envelopes say that carry records, as it is written.
import type { BesaRecord, Labels, SharedRecords } from "#domain";

/** One record in an envelope. */
export type SharedRecord = SharedRecords["records"][number];

/** The types of messages that carry records: shared for the first time, or as they are now. */
export const recordTypes = ["record-shared", "record-corrected"] as const;
/** Carries records that are another's than its sender's, with their owner's consent. */
export const onwardType = "record-onward";
/** Carries nothing: shows that a link works from end to end. */
export const testType = "test";

/** Whether a record is for roles alone: nothing of it belongs to a circle or a clearance, which no other node could keep to. */
export function isForRoles(labels: Labels): boolean {
  const isWhole = Object.values(labels.fields ?? {}).every((needs) => needs.length === 0);
  return isWhole && labels.requires.length === 0 && sharedLabels(labels).audience.length > 0;
}

/** That a record is withdrawn, and nothing of what it says. */
export function withdrawalOf(record: BesaRecord): SharedRecord {
  const content: SharedRecord["content"] = { kind: "event", title: "-", involved: [], remarks: [] };
  const { handling, evaluation, purposes } = record.labels;
  const labels = { audience: ["police"], requires: [], handling, evaluation, purposes };
  return { ...sharedForm(record), content, labels, source: "" };
}

/** A record as it is sent. What came with it and where it came from stays with its owner. */
export function sharedForm({ id, version, owner, content, labels, provenance, withdrawn }: BesaRecord): SharedRecord {
  return { id, version, owner, content, labels: sharedLabels(labels), source: provenance.source, withdrawn };
}

/** Labels as they mean the same everywhere: what only this node knows (units, circles) is no audience elsewhere. */
export function sharedLabels({ fields: _, ...labels }: Labels): Labels {
  return { ...labels, audience: labels.audience.filter((label) => !label.includes(":") && !label.includes("/")) };
}
