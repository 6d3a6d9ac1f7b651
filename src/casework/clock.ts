import { ActId, RecordId, UserId } from "#domain";
import { v7 } from "uuid";

/** What use cases take from outside: the time, and bytes nobody can guess. */
export interface Chance {
  readonly now: () => Date;
  readonly random: (bytes: number) => Uint8Array;
}

/** Today in UTC, as labels count days. */
export function today(chance: Pick<Chance, "now">): string {
  return chance.now().toISOString().slice(0, 10);
}

/** A new UUIDv7 (RFC 9562) for a check, run or decision. */
export function newActId(chance: Chance): ActId {
  return ActId.parse(uuid(chance));
}

/** A new UUIDv7 (RFC 9562) for a record. */
export function newRecordId(chance: Chance): RecordId {
  return RecordId.parse(uuid(chance));
}

/** A new UUIDv7 (RFC 9562) for a user. */
export function newUserId(chance: Chance): UserId {
  return UserId.parse(uuid(chance));
}

function uuid(chance: Chance): string {
  return v7({ msecs: chance.now().getTime(), random: chance.random(16) });
}
