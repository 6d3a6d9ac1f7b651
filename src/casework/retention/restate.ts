import type { LogDetail } from "#domain";

/** An entry of the log as it stood. */
interface Standing {
  readonly index: number;
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly detail: LogDetail;
}

/** Acts whose reason is about what the record says, and goes with it. */
const reasonsAboutRecords: readonly LogDetail["act"][] = ["decided", "hit-decided"];

/**
 * What stands instead of an entry that was erased because it says something of an erased record: who looked, when and for which purpose, with the
 * justification (Directive (EU) 2016/680, Article 25), and of the record its id alone.
 */
export function restated({ index, at, detail }: Standing): LogDetail {
  const { act, who, purpose, reason, reference, records, requires } = detail;
  return {
    act: "restated",
    who,
    ...(purpose === undefined ? {} : { purpose }),
    ...(reason === undefined || reasonsAboutRecords.includes(act) ? {} : { reason }),
    ...(reference === undefined ? {} : { reference }),
    records,
    ...(requires === undefined ? {} : { requires }),
    outcome: { act, at, leaf: index },
  };
}
