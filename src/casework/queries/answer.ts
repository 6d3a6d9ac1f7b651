// A partner's query, answered: by the agreement with it, from what this authority holds and any officer of it may see, and nothing else. What is answered, the hit
// for the owner's desk and the log's entry are one commit with the envelope.
import {
  addDays,
  type AuthorityId,
  type Country,
  type Likeness,
  type Purpose,
  type QueryAgreement,
  type QueryAnswerContent,
  QueryContent,
  queryKindOf,
  type QueryObstacle,
  type RecordId,
} from "#domain";
import type { Verdict } from "#exchange";
import { mayGoTo, release, sightOf, type Looking } from "#policy";
import { thresholds } from "#search";
import type { NodeTransaction } from "#store";
import { isSoughtItself } from "../checks/candidates.ts";
import { lookUp } from "../checks/look-up.ts";
import { newActId, today } from "../clock.ts";
import { accepted, hearing, refused } from "../delivery/applier.ts";
import type { Applier, Standing } from "../delivery/needs.ts";
import { answerDue } from "../hits/say.ts";
import { sameMeeting } from "../hits/tell.ts";
import { countryOf } from "../sharing/recipients.ts";
import { answeredFor, outgoing, queryAnswerType } from "./contents.ts";
import type { QueryNeeds } from "./needs.ts";
import { obstacleTo, ratedSince } from "./rules.ts";
import { questionOf, subjectHash, textOf } from "./subject.ts";

/** What an officer of any member may know of: what is for all police of its owner. */
const foreignGrants = ["police"] as const;
/** Candidates that are looked at: records of others take places, too. */
const lookedAt = 50;

type Query = QueryContent["query"];
type Answer = QueryAnswerContent["answer"];

/** Who asks, as the directory has it. */
export interface Asker {
  readonly authority: AuthorityId;
  readonly node: string;
  readonly country: Country | undefined;
}

/** What was found for a partner: the closest record first. */
interface Found {
  readonly records: readonly RecordId[];
  readonly alerts: readonly RecordId[];
  readonly category: NonNullable<Parameters<NodeTransaction["borderHits"]["add"]>[0]["category"]> | undefined;
  readonly likeness: Likeness;
}

const nothingFound: Awaited<ReturnType<typeof find>> = { isCut: false };

/** Answers queries of partners. */
export function answeringQueries(needs: QueryNeeds): Applier {
  return hearing(QueryContent, (tx, { standing, from, said: { query } }) =>
    answer(needs, tx, askerOf(standing, from), { standing, query }),
  );
}

async function answer(
  needs: QueryNeeds,
  tx: NodeTransaction,
  asker: Asker,
  { standing, query }: { readonly standing: Standing; readonly query: Query },
): Promise<Verdict> {
  const { chance } = needs;
  const now = chance.now();
  // Held, so that what a partner asks at once by two ways is counted one after the other.
  const agreement = await tx.agreements.hold(asker.authority);
  const but = subjectHash(query.subject);
  const rate = await tx.askedQueries.rate(asker.authority, { ...ratedSince(now), but });
  const own = standing.recipient.authority;
  const barred = obstacleTo(agreement, "answers", query, rate) ?? (await failing(needs));
  const { found, isCut } = barred === undefined ? await find(needs, { asker, own, query }) : nothingFound;
  // Who was not looked at may be sought all the same: that is no "no hit", but a question that is many people's.
  const obstacle = barred ?? (found === undefined && isCut ? "too-thin" : undefined);
  // Its number is another query's: two are never taken for one.
  if (!(await keep(tx, asker, { query, agreement, obstacle, found, now }))) return refused("bad_content");
  const hit = found === undefined ? undefined : await hitOf(needs, tx, asker, { query, found, now });
  if (obstacle === "limit" && agreement !== undefined) await warn(needs, tx, asker, agreement);
  const said = answerOf({ obstacle, found, hit, agreement });
  await tx.outbox.put([
    outgoing({
      id: newActId(chance),
      to: asker.node,
      type: queryAnswerType,
      content: { v: 1, query: query.id, answer: said, at: now.toISOString() },
      at: now,
      lasts: answeredFor,
    }),
  ]);
  await needs.ledger.write(tx.log, [
    {
      act: "query-heard",
      who: { login: "node", name: "Node", unit: "" },
      purpose: query.purpose,
      // Whom it was about stands with the query, and goes with it: not in the log, which stays.
      reference: query.id,
      records: [...(found?.records ?? [])],
      outcome: {
        from: asker.authority,
        node: asker.node,
        unit: query.unit,
        kind: queryKindOf(query.subject) ?? null,
        state: said.state,
        obstacle: obstacle ?? null,
      },
    },
  ]);
  return accepted;
}

/** Keeps what was asked, for the desk; of a partner with which nothing is agreed, not even that. */
async function keep(
  tx: NodeTransaction,
  asker: Asker,
  kept: {
    readonly query: Query;
    readonly agreement: QueryAgreement | undefined;
    readonly obstacle: QueryObstacle | undefined;
    readonly found: Found | undefined;
    readonly now: Date;
  },
): Promise<boolean> {
  const { query, agreement, obstacle, found, now } = kept;
  if (agreement === undefined) return true;
  return tx.askedQueries.add({
    id: query.id,
    authority: asker.authority,
    peer: asker.node,
    purpose: query.purpose,
    kind: queryKindOf(query.subject) ?? "person",
    unit: query.unit,
    subject: query.subject,
    subjectHash: subjectHash(query.subject),
    state: obstacle === undefined ? (found === undefined ? "no-hit" : "hit") : "not-allowed",
    ...(obstacle === undefined ? {} : { obstacle }),
    ...(found === undefined ? {} : { likeness: found.likeness }),
    records: found?.records ?? [],
    askedAt: now.toISOString(),
    keepUntil: addDays(now.toISOString().slice(0, 10), agreement.keepDays),
  });
}

/** Why this node answers nobody now: what it cannot search whole, or could not prove to have said, it does not say. */
async function failing({ follower, witnessing }: QueryNeeds): Promise<QueryObstacle | undefined> {
  if (!follower.ready) return "not-ready";
  return (await witnessing.state()).isUnwitnessed ? "unwitnessed" : undefined;
}

/** What a partner's officer may be told of: own records that all police may see, held for the purpose, not barred from its country. */
export function lookingAs(purpose: Purpose, day: string): Looking {
  return { sight: sightOf(foreignGrants, day), purpose };
}

async function find(
  needs: QueryNeeds,
  { asker, own, query }: { readonly asker: Asker; readonly own: AuthorityId; readonly query: Query },
): Promise<{ readonly found?: Found; readonly isCut: boolean }> {
  const looking = lookingAs(query.purpose, today(needs.chance));
  const [looked] = await lookUp(needs, looking, [questionOf(query.subject)], lookedAt);
  const near = (looked?.candidates ?? []).filter(
    ({ owner, clearedBefore, fields }) =>
      owner === own &&
      clearedBefore === undefined &&
      // A name is many people's: a hit rests on a date of birth or a number beside it, here as in a check of our own.
      fields.some(
        ({ field, mark }) => (field === "born" || field === "document") && (mark === "same" || mark === "similar"),
      ),
  );
  const ids = near.flatMap(({ record, alerts }) => [record, ...alerts.map(({ id }) => id)]);
  const may = await mayGo(needs, looking, ids, asker);
  const sought = near
    .filter(({ record }) => may.has(record))
    .map((one) => ({ ...one, alerts: one.alerts.filter(({ id, owner }) => owner === own && may.has(id)) }))
    .filter(({ alerts, kind }) => alerts.length > 0 || isSoughtItself(kind))
    .toSorted((a, b) => b.strength - a.strength);
  const [first] = sought;
  const isCut = looked?.isCut !== false;
  if (first === undefined) return { isCut };
  const found = {
    records: sought.map(({ record }) => record),
    alerts: first.alerts.map(({ id }) => id).slice(0, 20),
    category: first.alerts[0]?.alert.category,
    likeness: first.strength >= thresholds.match ? "match" : "possible",
  } as const;
  return { found, isCut };
}

/** Those of the records that may go to the asker's country, read once more as it may see them. */
async function mayGo(
  { store }: QueryNeeds,
  looking: Looking,
  ids: readonly RecordId[],
  { country }: Asker,
): Promise<ReadonlySet<RecordId>> {
  if (ids.length === 0) return new Set();
  const { shown } = release(looking, await store.records.get([...new Set(ids)], looking.sight));
  return new Set(shown.filter(({ labels, withdrawn }) => !withdrawn && mayGoTo(labels, country)).map(({ id }) => id));
}

/**
 * The hit for the owner's desk: the one of the same meeting, where the partner has told of it already, or a new one with the query's number, which rings
 * at once.
 */
async function hitOf(
  { chance }: QueryNeeds,
  tx: NodeTransaction,
  { authority, node }: Asker,
  { query, found, now }: { readonly query: Query; readonly found: Found; readonly now: Date },
): Promise<Query["id"]> {
  const [record] = found.records;
  const since = new Date(now.getTime() - sameMeeting).toISOString();
  const told = record === undefined ? undefined : await tx.borderHits.metSince(authority, record, since);
  const hit = told ?? query.id;
  await tx.askedQueries.setHit(query.id, hit);
  if (told !== undefined || record === undefined) return hit;
  const category = found.category === undefined ? {} : { category: found.category };
  await tx.borderHits.add({
    id: query.id,
    direction: "in",
    state: "waiting",
    way: "possible",
    authority,
    peer: node,
    record,
    alerts: found.alerts,
    ...category,
    purpose: query.purpose,
    presented: textOf(query.subject).slice(0, 1000).toWellFormed(),
    unit: query.unit,
    metAt: query.askedAt,
    dueAt: answerDue(now.toISOString()),
  });
  const at = now.toISOString();
  await tx.liveAlerts.raise([
    { id: newActId(chance), kind: "hit-received", about: query.id, ...category, from: authority, at },
  ]);
  return hit;
}

/** Whoever looks into misuse is told that a partner asks more than was agreed: once, until they have looked. */
async function warn(
  { chance }: QueryNeeds,
  tx: NodeTransaction,
  { authority }: Asker,
  { id: about }: QueryAgreement,
): Promise<void> {
  const at = chance.now().toISOString();
  await tx.liveAlerts.raise([
    { id: newActId(chance), kind: "query-limit", about, from: authority, forRole: "integrity", at },
  ]);
}

function answerOf({
  obstacle,
  found,
  hit,
  agreement,
}: {
  readonly obstacle: QueryObstacle | undefined;
  readonly found: Found | undefined;
  readonly hit: Query["id"] | undefined;
  readonly agreement: QueryAgreement | undefined;
}): Answer {
  if (obstacle !== undefined) return { state: "not-allowed", obstacle };
  if (found === undefined || hit === undefined) return { state: "no-hit" };
  return { state: "hit", likeness: found.likeness, hit, details: agreement?.details ?? "never" };
}

/** Who asks, with its country; an organisation of many countries has none. */
export function askerOf({ book }: Pick<Standing, "book">, node: string): Asker {
  const { member } = book.place(node);
  return { authority: member.authority, node, country: countryOf(member) };
}
