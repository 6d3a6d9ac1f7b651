// What may leave this node as its own authority's word.
import type { BesaRecord, Purpose, RecordId } from "#domain";
import { obstaclesTo, release } from "#policy";
import type { Store } from "#store";
import { CaseworkError } from "../error.ts";
import { lookingFor, type Officer } from "../officer.ts";
import { isForRoles, sharedLabels } from "./contents.ts";
import type { Standing } from "./needs.ts";

/** Which records, for what. */
export interface Asked {
  readonly records: readonly RecordId[];
  readonly purpose: Purpose;
  /** Whoever asks says that they have read the handling note. */
  readonly noteRead?: boolean | undefined;
}

/** The records that are to go, whole, each subject before its alerts. Throws `share_refused` with the obstacle, and `not_found`. */
export async function shareable(
  store: Store,
  officer: Officer,
  asked: Asked,
  { recipient }: Standing,
): Promise<readonly BesaRecord[]> {
  const found = await store.records.get(asked.records, officer.sight);
  const alerts = await store.records.about(asked.records, officer.sight);
  const whole = [...new Map([...found, ...alerts].map((record) => [record.id, record])).values()];
  const { shown } = release(lookingFor(officer, asked), whole);
  const missing = asked.records.some((id) => !shown.some((record) => record.id === id && !record.withdrawn));
  if (asked.records.length === 0 || missing) throw new CaseworkError("not_found");
  const records = shown.filter(({ withdrawn }) => !withdrawn);
  // What was called back does not go out again: whoever held it would refuse it.
  if ((await store.recalls.recalledAmong(records.map(({ id }) => id))).length > 0) throw refusal("recalled");
  // Nobody shares what another authority owns: it is asked first (casework/sharing).
  if (records.some(({ owner }) => owner !== recipient.authority)) throw refusal("not_own");
  if (records.some(({ redacted }) => redacted !== undefined)) throw refusal("redacted");
  const labels = records.map((record) => record.labels);
  if (labels.some((one) => sharedLabels(one).audience.length === 0)) throw refusal("audience");
  const hasReadNote = asked.noteRead === true;
  const [obstacle] = obstaclesTo(
    { use: "police", isOwn: true, hasConsent: false, hasReadNote, isApproved: false },
    labels,
  );
  if (obstacle !== undefined) throw refusal(obstacle);
  // What a reader is shown no longer names the parts that others may not see: the labels as they are kept do.
  const going = new Set(records.map(({ id }) => id));
  if (whole.some((record) => going.has(record.id) && !isForRoles(record.labels))) throw refusal("second-person");
  return records;
}

function refusal(why: string): CaseworkError {
  return new CaseworkError("share_refused", { detail: why });
}
