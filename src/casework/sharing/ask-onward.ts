// Somebody who holds another authority's records asks whether they may be passed on, or used in court.
import { mostShared } from "#domain";
import type { ActId, BesaRecord, OnwardRequest, Purpose, RecordId, SharingContents } from "#domain";
import { release } from "#policy";
import { newActId } from "../clock.ts";
import type { Standing } from "../delivery/needs.ts";
import { CaseworkError } from "../error.ts";
import { refusing } from "../federation/needs.ts";
import { actor, lookingFor, type Officer, requirePurpose, requireRole, sealedBy } from "../officer.ts";
import { desks, originVersionOf, requireStanding, said, type SharingNeeds } from "./needs.ts";
import { demandShown, recipientList } from "./recipient-list.ts";

/** What is asked. */
export interface AskingOnward {
  readonly records: readonly RecordId[];
  /** Nodes by their names; none for use in court. */
  readonly to: readonly string[];
  readonly use: OnwardRequest["use"];
  readonly purpose: Purpose;
  readonly reason: string;
}

/**
 * Asks the owner, with the alerts about the records that the officer sees. Throws `onward_refused` with why it cannot be asked: records of several owners or
 * of this node's own (`owner`), an owner that is in no directory (`originator`), H1 that is not there (`not-needed`); `records_many`; and as `shareRecords` for the list.
 */
export async function askOnward(needs: SharingNeeds, officer: Officer, asking: AskingOnward): Promise<OnwardRequest> {
  requireRole(officer, desks);
  requirePurpose(officer, asking.purpose, asking.reason);
  await needs.witnessing.requireWitnessed();
  const records = await received(needs, officer, asking);
  if (records.length > mostShared) throw new CaseworkError("records_many");
  const standing = await requireStanding(needs);
  const { authority, peer } = await originator(standing, records);
  await demandAskable(needs, standing, { asking, records, authority });
  const request: SharingContents["onward-request"]["request"] = {
    id: newActId(needs.chance),
    records: records.map((record) => ({ id: record.id, version: originVersionOf(record) ?? record.version })),
    to: asking.use === "court" ? [] : [...asking.to].toSorted(),
    use: asking.use,
    purpose: asking.purpose,
    reason: asking.reason,
    unit: officer.unit,
    at: needs.chance.now().toISOString(),
  };
  await needs.store.transact(async (tx) => {
    await tx.onward.add({ ...request, direction: "out", authority, peer, byUser: officer.id });
    await tx.outbox.put([
      said(needs.chance, { to: peer, type: "onward-request", content: { v: 1, request }, about: records }),
    ]);
    await needs.ledger.write(tx.log, [
      {
        act: "onward-asked",
        who: actor(officer),
        purpose: asking.purpose,
        reason: asking.reason,
        reference: request.id,
        records: records.map(({ id }) => id),
        ...sealedBy(records, officer),
        outcome: { of: authority, to: [...request.to], use: request.use },
      },
    ]);
  }, officer.sight);
  return stored(needs, officer, request.id);
}

/** The records and the alerts about them, as they were received. Throws `not_found` for what is withdrawn, held for other purposes or not there. */
async function received(
  { store }: SharingNeeds,
  officer: Officer,
  asking: Pick<AskingOnward, "records" | "purpose">,
): Promise<readonly BesaRecord[]> {
  const found = await store.records.get(asking.records, officer.sight);
  const [subject] = found;
  const alerts = (await store.records.about(asking.records, officer.sight)).filter(
    ({ owner }) => owner === subject?.owner,
  );
  const whole = [...new Map([...found, ...alerts].map((record) => [record.id, record])).values()];
  const { shown } = release(lookingFor(officer, asking), whole);
  const standing = shown.filter(({ withdrawn }) => !withdrawn);
  const has = new Set(standing.map(({ id }) => id));
  if (asking.records.length === 0 || !asking.records.every((id) => has.has(id))) throw new CaseworkError("not_found");
  return standing;
}

/** Whose the records are, and its node. */
async function originator(
  { book, recipient }: Standing,
  records: readonly BesaRecord[],
): Promise<Pick<OnwardRequest, "authority"> & { readonly peer: string }> {
  const [authority, ...others] = new Set(records.map(({ owner }) => owner));
  if (authority === undefined || others.length > 0 || authority === recipient.authority) throw refusal("owner");
  const places = await refusing(() => book.places());
  const place = places.find(({ member }) => member.authority === authority);
  if (place === undefined) throw refusal("originator");
  return { authority, peer: place.node.id };
}

async function demandAskable(
  { store }: SharingNeeds,
  standing: Standing,
  {
    asking,
    records,
    authority,
  }: { readonly asking: AskingOnward; readonly records: readonly BesaRecord[]; readonly authority: string },
): Promise<void> {
  if (asking.use === "court") {
    if (!records.some(({ labels }) => labels.handling.includes("H1"))) throw refusal("not-needed");
    return;
  }
  const asked = { to: asking.to, records, having: [authority] };
  demandShown(await recipientList(store, standing, asked), asking);
}

/** The request as it is shown now. */
export async function stored(
  { store }: Pick<SharingNeeds, "store">,
  officer: Officer,
  id: ActId,
): Promise<OnwardRequest> {
  const found = await store.onward.get(id, officer.sight);
  if (found === undefined) throw new CaseworkError("not_found");
  return found.request;
}

/** Why nothing can be asked or passed on. */
export function refusal(detail: string): CaseworkError {
  return new CaseworkError("onward_refused", { detail });
}
