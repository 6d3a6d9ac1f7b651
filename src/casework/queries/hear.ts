// What partners answer to queries of this node, and what they ask of the details of theirs: applied in the transaction that settles the envelope.
import { addDays, DetailsAnswerContent, DetailsRequestContent, type LogDetail, QueryAnswerContent } from "#domain";
import type { Verdict } from "#exchange";
import type { NodeTransaction, StoredPartnerQuery } from "#store";
import { newActId, today } from "../clock.ts";
import { accepted, type Heard, hearing, refused } from "../delivery/applier.ts";
import type { Applier } from "../delivery/needs.ts";
import { answerDue } from "../hits/say.ts";
import { answeringQueries, askerOf } from "./answer.ts";
import { detailsAnswerType, detailsRequestType, queryAnswerType, queryType } from "./contents.ts";
import { releasable, writeDetailsAnswer } from "./details.ts";
import type { QueryNeeds } from "./needs.ts";

const node = { login: "node", name: "Node", unit: "" } as const;

/** What applies queries, and what is said about them, by the type of the content. */
export function queryAppliers(needs: QueryNeeds): ReadonlyMap<string, Applier> {
  return new Map<string, Applier>([
    [queryType, answeringQueries(needs)],
    [queryAnswerType, hearing(QueryAnswerContent, (tx, heard) => hearAnswer(needs, tx, heard))],
    [detailsRequestType, hearing(DetailsRequestContent, (tx, heard) => hearRequest(needs, tx, heard))],
    [detailsAnswerType, hearing(DetailsAnswerContent, (tx, heard) => hearDetails(needs, tx, heard))],
  ]);
}

/** A partner has answered. Nobody answers for another; the first answer stands. One that comes late counts: only the officer's wait was over. */
async function hearAnswer(
  { ledger, chance }: QueryNeeds,
  tx: NodeTransaction,
  { from, said: { query: id, answer } }: Heard<QueryAnswerContent>,
): Promise<Verdict> {
  const stored = await tx.partnerQueries.hold(id);
  if (stored === undefined || stored.peer !== from) return refused("unknown_query");
  if (stored.state !== "asked") return accepted;
  const at = chance.now().toISOString();
  await tx.partnerQueries.answer(id, {
    state: answer.state,
    obstacle: answer.state === "not-allowed" ? answer.obstacle : undefined,
    likeness: answer.state === "hit" ? answer.likeness : undefined,
    hit: answer.state === "hit" ? answer.hit : undefined,
    terms: answer.state === "hit" ? answer.details : undefined,
    at,
  });
  if (answer.state === "hit" && answer.hit === id) await addHit(tx, stored, at);
  await tx.liveAlerts.raise([
    {
      id: newActId(chance),
      // A hit that the officer's own check has told of already rings them no second time.
      kind: answer.state === "hit" && answer.hit === id ? "query-hit" : "query-answered",
      about: id,
      from: stored.authority,
      forUser: stored.byUser,
      at: chance.now().toISOString(),
    },
  ]);
  const obstacle = answer.state === "not-allowed" ? answer.obstacle : null;
  await ledger.write(tx.log, [
    entry("partner-answered", stored, { from: stored.authority, state: answer.state, obstacle }),
  ]);
  return accepted;
}

/** The hit as this side has it: no record of ours, and what the person showed, so that owner and finder can speak about it. */
async function addHit(tx: NodeTransaction, stored: StoredPartnerQuery, at: string): Promise<void> {
  const { id, authority, purpose, presented, unit, askedAt, check, byUser, peer } = stored;
  if (peer === undefined) return;
  await tx.borderHits.add({
    id,
    direction: "out",
    state: "waiting",
    way: "possible",
    authority,
    peer,
    alerts: [],
    purpose,
    presented,
    unit,
    metAt: askedAt,
    dueAt: answerDue(at),
    checked: check,
    byUser,
  });
}

/** A partner wants details of what its query has hit: given at once where that is agreed, refused where it is not, and else for the desk to decide. */
async function hearRequest(
  needs: QueryNeeds,
  tx: NodeTransaction,
  {
    standing,
    from,
    said: { query: id, reason },
  }: Heard<{ readonly query: StoredPartnerQuery["id"]; readonly reason: string }>,
): Promise<Verdict> {
  const stored = await tx.askedQueries.hold(id);
  if (stored === undefined || stored.peer !== from) return refused("unknown_query");
  const { query } = stored;
  // Asked twice: the first stands until it is decided; what was refused may be asked again, for another reason.
  if (query.state !== "hit" || query.details === "asked" || query.details === "given") return refused("not_asked");
  const { authority, country } = askerOf(standing, from);
  const { details: terms = "never", keepDays = 1 } = (await tx.agreements.hold(authority)) ?? {};
  const isWitnessed = !(await needs.witnessing.state()).isUnwitnessed;
  const given =
    terms === "at-once" && isWitnessed ? await releasable(needs, query, { country, hasReadNote: false }) : undefined;
  await needs.ledger.write(tx.log, [
    {
      act: "details-asked-of-us",
      who: node,
      purpose: query.purpose,
      reason: reason.slice(0, 2000).toWellFormed(),
      reference: id,
      records: [...query.records],
      outcome: { from: authority, node: from, terms },
    },
  ]);
  if (terms === "never") {
    await writeDetailsAnswer(needs, tx, stored, { answer: { state: "refused", note: "" }, reason });
    return accepted;
  }
  if (given !== undefined && given.length > 0) {
    const answer = { state: "given", note: "", records: given, keepDays } as const;
    await writeDetailsAnswer(needs, tx, stored, { answer, reason });
    return accepted;
  }
  await tx.askedQueries.setDetails(id, { state: "asked", reason });
  const at = needs.chance.now().toISOString();
  await tx.liveAlerts.raise([{ id: newActId(needs.chance), kind: "details-asked", about: id, from: authority, at }]);
  return accepted;
}

/** The owner has said what it gives. Only what was asked for is taken, and only what is the owner's own; it comes into no index. */
async function hearDetails(
  { ledger, chance }: QueryNeeds,
  tx: NodeTransaction,
  { from, said: { query: id, answer } }: Heard<DetailsAnswerContent>,
): Promise<Verdict> {
  const stored = await tx.partnerQueries.hold(id);
  if (stored === undefined || stored.peer !== from) return refused("unknown_query");
  if (stored.details !== "asked") return refused("not_asked");
  const given = answer.state === "given" ? answer.records : [];
  if (given.some(({ owner }) => owner !== stored.authority)) return refused("not_owner");
  // A recall, or a withdrawal, has overtaken it.
  const buried = new Set(await tx.recalled.buried(given));
  const withdrawn = await tx.recalled.withdrawnIn(given);
  const records = given.filter(({ id: one, version }) => !buried.has(one) && version > (withdrawn.get(one) ?? 0));
  if (answer.state === "given") await tx.partnerQueries.addDetails(id, records);
  const keepUntil = answer.state === "given" ? { keepUntil: addDays(today(chance), answer.keepDays) } : {};
  await tx.partnerQueries.setDetails(id, { state: answer.state, note: answer.note, ...keepUntil });
  await tx.liveAlerts.raise([
    {
      id: newActId(chance),
      kind: "details-answered",
      about: id,
      from: stored.authority,
      forUser: stored.byUser,
      at: chance.now().toISOString(),
    },
  ]);
  await ledger.write(tx.log, [
    entry("details-heard", stored, {
      from: stored.authority,
      state: answer.state,
      records: records.map((one) => one.id),
    }),
  ]);
  return accepted;
}

function entry(
  act: "partner-answered" | "details-heard",
  { id, purpose }: Pick<StoredPartnerQuery, "id" | "purpose">,
  outcome: NonNullable<LogDetail["outcome"]>,
): LogDetail {
  return { act, who: node, purpose, reference: id, records: [], outcome };
}
