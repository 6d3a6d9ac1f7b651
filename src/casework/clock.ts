import { ActId, UserId } from "#domain";
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

/** A new UUIDv7 for an act, which sorts behind another one however far ahead the clock went that made that. */
export function newActIdAfter(chance: Chance, before: ActId | undefined): ActId {
  const id = newActId(chance);
  if (before === undefined || before < id) return id;
  const msecs = Number.parseInt(before.slice(0, 13).replace("-", ""), 16) + 1;
  return ActId.parse(v7({ msecs, random: chance.random(16) }));
}

/**
 * New UUIDv7s for acts done together, at most 4,096: alike but for the 12 bits after the version, which count them (RFC 9562, section 6.2,
 * method 1). 62 random bits and the millisecond tell them from all others; the store finds all of them by what they share.
 */
export function newActIds(chance: Chance, count: number): ActId[] {
  if (count > 4096) throw new RangeError(`${count} acts are more than can be counted`);
  const first = uuid(chance);
  // Valid as the first one is: only hexadecimal digits within one group differ. Parsing thousands a second would cost more than making them.
  return Array.from(
    { length: count },
    (_, place) => `${first.slice(0, 15)}${place.toString(16).padStart(3, "0")}${first.slice(18)}` as ActId,
  );
}

/** A new UUIDv7 (RFC 9562) for a user. */
export function newUserId(chance: Chance): UserId {
  return UserId.parse(uuid(chance));
}

function uuid(chance: Chance): string {
  return v7({ msecs: chance.now().getTime(), random: chance.random(16) });
}
