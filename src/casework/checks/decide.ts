// Confirm, clear or refer a candidate: the officer's judgement, with its reason, in the log and kept for the next check of the pair.
import { createHash } from "node:crypto";
import type { ActId, BesaRecord, Outcome, Purpose, RecordId, UserId } from "#domain";
import { release } from "#policy";
import type { Store } from "#store";
import { newActId } from "../clock.ts";
import { CaseworkError } from "../error.ts";
import { actor, heldForOthers, lookingFor, type Officer, policeRoles, requireRole, sealedBy } from "../officer.ts";
import { onDutyIn, type OnDuty } from "../organisation/duty.ts";
import { consequenceOf, type HitNeeds } from "../hits/tell.ts";
import { titleOf } from "../records/title.ts";
import { candidatesOf } from "./checked-outcome.ts";
import { encountered } from "./encountered.ts";

type DecideNeeds = HitNeeds;

export interface DecisionView {
  readonly id: ActId;
  readonly check: ActId;
  readonly record: RecordId;
  readonly recordVersion: number;
  readonly title?: string;
  readonly outcome: Outcome;
  readonly reason: string;
  readonly by: string;
  readonly at: string;
  readonly purpose: Purpose;
  readonly leaf?: { readonly index: number; readonly hash: string };
  /** Of a referral just made: whom to ask now. */
  readonly onDuty?: OnDuty[];
}

export interface DecisionRequest {
  readonly record: RecordId;
  readonly outcome: Outcome;
  readonly reason: string;
}

/**
 * Decides on a candidate of an earlier check. The check must be one of this officer's own (the desk may decide on any), and the record must
 * have been shown in it: deciding opens no record that was not. What is held for other purposes than the check's can be referred to those who may look, and
 * nothing else.
 */
export async function decide(
  needs: DecideNeeds,
  officer: Officer,
  check: ActId,
  request: DecisionRequest,
): Promise<DecisionView> {
  const { store, ledger, chance } = needs;
  requireRole(officer, policeRoles);
  const asked = await shownIn(store, officer, check, request.record);
  const found = await store.records.get([request.record], officer.sight);
  const { shown, withheld } = release(lookingFor(officer, asked), found);
  const [record, held] = [shown[0], withheld[0]];
  if (record === undefined && held === undefined) throw new CaseworkError("not_found");
  if (held !== undefined && request.outcome !== "referred") throw heldForOthers(held);
  const decision = {
    id: newActId(chance),
    check,
    record: request.record,
    recordVersion: asked.version,
    pairKey: asked.pair ?? lonelyKey(check, request.record),
    outcome: request.outcome,
    reason: request.reason,
    by: officer.id,
    at: chance.now().toISOString(),
    purpose: asked.purpose,
  };
  const title = record === undefined ? undefined : titleOf(record.content).title;
  const tellOwners = await consequenceFor(needs, officer, { ...request, ...asked, check, record });
  const leaf = await store.transact(async (tx) => {
    await tx.decisions.add(decision);
    await tellOwners?.(tx);
    const [written] = await ledger.write(tx.log, [
      {
        act: "decided",
        who: actor(officer),
        purpose: asked.purpose,
        reason: request.reason,
        reference: check,
        ...(title === undefined ? {} : { subject: title.slice(0, 1000) }),
        records: [request.record],
        ...sealedBy(found),
        outcome: { decision: decision.id, outcome: request.outcome },
      },
    ]);
    return written;
  }, officer.sight);
  const onDuty = request.outcome === "referred" ? await onDutyIn(store, officer.unit, chance.now()) : [];
  const { pairKey: _, ...view } = decision;
  return {
    ...view,
    ...(title === undefined ? {} : { title }),
    by: officer.name,
    ...(onDuty.length === 0 ? {} : { onDuty }),
    ...(leaf === undefined ? {} : { leaf: { index: leaf.index, hash: leaf.hash } }),
  };
}

/** The key of a decision that is remembered for no later check: the question did not single out one person. */
function lonelyKey(check: ActId, record: RecordId): string {
  return createHash("sha256").update(`${check}\n${record}`).digest("hex");
}

/** What the decision has to say to owners of other authorities; undefined when nothing. */
async function consequenceFor(
  needs: DecideNeeds,
  officer: Officer,
  {
    record,
    reason: note,
    by,
    at,
    ...decided
  }: Omit<DecisionRequest, "record"> & Asked & { readonly check: ActId; readonly record: BesaRecord | undefined },
): ReturnType<typeof consequenceOf> {
  if (record === undefined) return undefined;
  const found = await encountered(needs.store, officer, record, decided.purpose);
  return consequenceOf(needs, officer, { ...decided, note, found, asked: { by, at } });
}

interface Asked {
  /** What was asked for, as the log has it. */
  readonly presented: string;
  readonly version: number;
  readonly pair: string | undefined;
  readonly purpose: Purpose;
  /** Who asked, and when. */
  readonly by: UserId;
  readonly at: string;
}

/** What the log says of the check: which version of the record was shown, and for which purpose. */
async function shownIn(store: Store, officer: Officer, check: ActId, record: RecordId): Promise<Asked> {
  const [entry] = await store.log.entries({ reference: check, act: "checked", limit: 1, held: officer.held });
  const detail = entry?.detail;
  const isTheirs = detail?.who.id === officer.id || officer.roles.includes("desk");
  if (entry === undefined || detail?.purpose === undefined || !isTheirs || !detail.records.includes(record))
    throw new CaseworkError("not_found");
  const shown = candidatesOf(detail).find((candidate) => candidate.record === record);
  if (shown === undefined) throw new CaseworkError("not_found");
  return {
    presented: detail.subject ?? "",
    version: shown.version,
    pair: shown.pair ?? undefined,
    purpose: detail.purpose,
    by: detail.who.id ?? officer.id,
    at: entry.at,
  };
}
