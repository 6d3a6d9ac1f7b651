// A record's id says whose it is: whoever is sent another's record cannot share it as their own, not even with nodes that the owner has not shared it with yet.
// docs/decisions/0029-record-ids.md.
import { createHash } from "node:crypto";
import { AuthorityId, RecordId } from "#domain";
import type { Chance } from "./clock.ts";

const firstLine = "besa-record/1\n";
/** Bytes of an id before the tag: the time and 42 random bits. */
const ownPart = 12;

/**
 * A new id for a record of this owner's: a UUIDv8 (RFC 9562, section 5.8) of the time in milliseconds (48 bits), chance (42 bits) and a tag of 32 bits over
 * these and the owner's name. It sorts by its time, as UUIDv7s do.
 */
export function newRecordId(chance: Chance, owner: AuthorityId): RecordId {
  const bytes = Buffer.alloc(16);
  bytes.writeUIntBE(chance.now().getTime(), 0, 6);
  bytes.set(chance.random(6), 6);
  bytes[6] = 0x80 | ((bytes[6] ?? 0) & 0x0f);
  bytes[8] = 0x80 | ((bytes[8] ?? 0) & 0x3f);
  bytes.set(tagOf(bytes.subarray(0, ownPart), owner), ownPart);
  const digits = bytes.toString("hex");
  return RecordId.parse(digits.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5"));
}

/** Whether an id was made for a record of another owner's. Ids that are bound to nobody, as programs made them before, are anybody's. */
export function isAnothers(id: RecordId, owner: AuthorityId): boolean {
  const bytes = Buffer.from(id.replaceAll("-", ""), "hex");
  if ((bytes[6] ?? 0) >> 4 !== 8) return false;
  return !tagOf(bytes.subarray(0, ownPart), atHome(owner)).equals(bytes.subarray(ownPart));
}

function tagOf(own: Uint8Array, owner: AuthorityId): Buffer {
  return createHash("sha256").update(`${firstLine}${owner}\n`).update(own).digest().subarray(0, 4);
}

/** An owner of a linked federation has made its ids under the name that it has at home. */
function atHome(owner: AuthorityId): AuthorityId {
  const [name = ""] = owner.split("@");
  return AuthorityId.parse(name);
}
