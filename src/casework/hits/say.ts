// Saying something about a hit: the owner's answer, or what the finder adds. The word, the log's entry and the envelope are one commit.
import { type ActId, type BorderHit, hitAnswerHours, hitStateOf, type HitWord, type RecordId, sideOf } from "#domain";
import type { Ledger } from "#ledger";
import type { StoreTransaction } from "#store";
import { newActId, newActIdAfter, type Chance } from "../clock.ts";
import { CaseworkError } from "../error.ts";
import { actor, type Officer, sealedAs } from "../officer.ts";
import { offeredFor, wordType } from "./contents.ts";

/** What somebody says about a hit. */
export type Saying = Pick<HitWord, "kind" | "note" | "measures">;

/** Says it inside a transaction of whoever sees the hit. Refuses with not_found what they do not see, and with hit_side what the other side says. */
export async function sayTo(
  { ledger, chance }: { readonly ledger: Ledger; readonly chance: Chance },
  tx: StoreTransaction,
  officer: Officer,
  id: ActId,
  saying: Saying,
): Promise<void> {
  const stored = await tx.borderHits.hold(id);
  if (stored === undefined) throw new CaseworkError("not_found");
  const { hit, peer, requires } = stored;
  if ((sideOf(saying.kind) === "owner") !== (hit.direction === "in")) throw new CaseworkError("hit_side");
  const at = chance.now().toISOString();
  // The order of words is that of their ids, and this one follows what is said already.
  const word: HitWord = { ...saying, id: newActIdAfter(chance, hit.words.at(-1)?.id), unit: officer.unit, at };
  const envelope = newActId(chance);
  await tx.borderHits.say({ ...word, hit: id, side: sideOf(word.kind), by: officer.name, envelope });
  const now = afterWord(hit, word, at);
  await tx.borderHits.change(id, now);
  await tx.outbox.put([
    {
      id: envelope,
      message: envelope,
      to: peer,
      class: "hit",
      type: wordType,
      content: { v: 1, hit: id, word },
      labels: ["H0"],
      audience: ["police"],
      requires,
      records: recordsOf(hit),
      writtenAt: at,
      expiresAt: new Date(Date.parse(at) + offeredFor).toISOString(),
    },
  ]);
  await tx.liveAlerts.answer(hit.direction === "in" ? "hit-received" : "hit-answered", [id]);
  if (now.state !== "waiting") await tx.liveAlerts.answer("hit-overdue", [id]);
  await ledger.write(tx.log, [
    {
      act: "hit-word-said",
      who: actor(officer),
      purpose: hit.purpose,
      ...(word.note === "" ? {} : { reason: word.note }),
      reference: id,
      records: recordsOf(hit),
      ...sealedAs(requires),
      outcome: { hit: id, kind: word.kind, measures: [...word.measures], to: hit.authority, envelope },
    },
  ]);
}

/**
 * What a hit is after one more word. One that waits anew has the whole time anew: its owner could not answer before. `now` is when the word is heard, by this
 * node's clock: nobody's word moves the time that this one keeps.
 */
export function afterWord(
  hit: Pick<BorderHit, "words" | "state" | "way" | "dueAt">,
  word: HitWord,
  now: string,
): Pick<BorderHit, "state" | "way" | "changedAt" | "dueAt"> {
  const state = hitStateOf([...hit.words, word]);
  const dueAt = state === "waiting" && hit.state !== "waiting" ? answerDue(now) : hit.dueAt;
  return { state, way: word.kind === "found-confirmed" ? "confirmed" : hit.way, changedAt: word.at, dueAt };
}

/** Until when the owner is to answer what was said at a moment (ISO 8601, UTC). */
export function answerDue(at: string): string {
  return new Date(Date.parse(at) + hitAnswerHours * 3_600_000).toISOString();
}

/** The records that a hit is about, as an entry of the log or an envelope names them: none where it came of a query. */
export function recordsOf({ record }: Pick<BorderHit, "record">): RecordId[] {
  return record === undefined ? [] : [record];
}
