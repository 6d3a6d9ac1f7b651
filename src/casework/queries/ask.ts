// Asking partners with a check: the queries, the log's entry and the envelopes are one commit, and nobody waits for an answer.
import {
  type ActId,
  addDays,
  type AuthorityId,
  type PartnerQuery,
  type Purpose,
  type QueryObstacle,
  type Understood,
} from "#domain";
import type { StoredPartnerQuery } from "#store";
import { newActIds } from "../clock.ts";
import type { Standing } from "../delivery/needs.ts";
import { actor, type Officer, privacyOf, sealedAs } from "../officer.ts";
import { askedFor, inTimeFor, outgoing, queryType } from "./contents.ts";
import type { QueryNeeds } from "./needs.ts";
import { obstacleTo, ratedSince } from "./rules.ts";
import { subjectOf, textOf } from "./subject.ts";

type AskNeeds = Pick<QueryNeeds, "store" | "ledger" | "chance" | "witnessing" | "standing">;

/** A check that partners are to be asked about. */
export interface Asking {
  readonly check: ActId;
  readonly purpose: Purpose;
  readonly reason?: string | undefined;
  readonly understood: Understood;
  /** Nobody is asked who is not named. */
  readonly partners: readonly AuthorityId[];
}

/**
 * Asks each partner that is named, once, and answers how each stands: asked, or why not. While too few witnesses confirm the log nothing is sent: the officer has the
 * check's own answer, and is told that the partners were not asked.
 */
export async function askPartners(needs: AskNeeds, officer: Officer, asking: Asking): Promise<PartnerQuery[]> {
  const partners = [...new Set(asking.partners)];
  if (partners.length === 0) return [];
  const standing = await needs.standing();
  const { isUnwitnessed } = await needs.witnessing.state();
  const now = needs.chance.now();
  const ids = newActIds(needs.chance, partners.length * 2);
  const made: (StoredPartnerQuery & { readonly keepUntil: string })[] = [];
  for (const [place, authority] of partners.entries()) {
    const id = ids[place];
    if (id === undefined) throw new RangeError("a query without a number");
    made.push(await queryTo(needs, officer, { ...asking, id, authority, standing, isUnwitnessed, now }));
  }
  const subject = subjectOf(asking.understood);
  await needs.store.transact(async (tx) => {
    await tx.partnerQueries.add(made);
    await tx.outbox.put(
      made.flatMap((query, place) => {
        const envelope = ids[partners.length + place];
        if (query.peer === undefined || envelope === undefined) return [];
        const { id, purpose, unit, askedAt } = query;
        const content = { v: 1, query: { id, purpose, subject, unit, askedAt } };
        return [
          outgoing({
            id: envelope,
            to: query.peer,
            type: queryType,
            content,
            at: now,
            lasts: askedFor,
            requires: privacyOf(officer),
          }),
        ];
      }),
    );
    await needs.ledger.write(tx.log, [
      {
        act: "partners-asked",
        who: actor(officer),
        purpose: asking.purpose,
        ...(asking.reason === undefined ? {} : { reason: asking.reason }),
        reference: asking.check,
        records: [],
        ...sealedAs(privacyOf(officer)),
        outcome: {
          queries: made.map(({ id, authority, obstacle = null }) => ({ id, authority, obstacle })),
        },
      },
    ]);
  }, officer.sight);
  return made.map((query) => viewOf(query, now));
}

async function queryTo(
  { store }: AskNeeds,
  officer: Officer,
  asked: Asking & {
    readonly id: ActId;
    readonly authority: AuthorityId;
    readonly standing: Standing | undefined;
    readonly isUnwitnessed: boolean;
    readonly now: Date;
  },
): Promise<StoredPartnerQuery & { readonly keepUntil: string }> {
  const { authority, now, purpose } = asked;
  const subject = subjectOf(asked.understood);
  const agreement = await store.agreements.with(authority);
  const queries = await store.partnerQueries.countSince(authority, ratedSince(now).day);
  const isOwn = authority === asked.standing?.recipient.authority;
  const peer = isOwn ? undefined : asked.standing?.book.nodeOf(authority);
  const obstacle: QueryObstacle | undefined =
    peer === undefined
      ? "no-agreement"
      : (obstacleTo(agreement, "asks", { purpose, subject }, { queries, others: 0 }) ??
        (asked.isUnwitnessed ? "unwitnessed" : undefined));
  return {
    id: asked.id,
    check: asked.check,
    authority,
    peer: obstacle === undefined ? peer : undefined,
    byUser: officer.id,
    unit: officer.unit.slice(0, 200).toWellFormed(),
    purpose,
    presented: textOf(subject).slice(0, 1000).toWellFormed(),
    state: obstacle === undefined ? "asked" : "not-allowed",
    obstacle,
    likeness: undefined,
    askedAt: now.toISOString(),
    answerBy: new Date(now.getTime() + inTimeFor).toISOString(),
    answeredAt: undefined,
    hit: undefined,
    terms: undefined,
    details: undefined,
    detailsNote: undefined,
    keepUntil: addDays(now.toISOString().slice(0, 10), agreement?.keepDays ?? 1),
  };
}

/** A query as it is shown at a moment: what is not answered in time has no answer, and is no "no hit". */
export function viewOf(stored: StoredPartnerQuery, now: Date): PartnerQuery {
  const { id, check, authority, purpose, askedAt, answerBy } = stored;
  const { obstacle, likeness, answeredAt, hit, details, detailsNote } = stored;
  const isLate = stored.state === "asked" && answerBy <= now.toISOString();
  return {
    id,
    check,
    authority,
    purpose,
    askedAt,
    answerBy,
    state: isLate ? "no-answer" : stored.state,
    ...(obstacle === undefined ? {} : { obstacle }),
    ...(likeness === undefined ? {} : { likeness }),
    ...(answeredAt === undefined ? {} : { answeredAt }),
    ...(hit === undefined ? {} : { hit }),
    ...(stored.terms === undefined ? {} : { terms: stored.terms }),
    ...(details === undefined ? {} : { details }),
    ...(detailsNote === undefined ? {} : { detailsNote }),
  };
}
