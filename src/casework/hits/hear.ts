// What other nodes say about hits, applied in the transaction that settles their envelopes: once, in order, and told to whom it concerns at once.
import {
  type ActId,
  type BorderHit,
  type HitNotice,
  type LogDetail,
  sideOf,
  type UserId,
  HitContent,
  HitWordContent,
} from "#domain";
import type { Verdict } from "#exchange";
import type { Ledger } from "#ledger";
import type { NodeTransaction } from "#store";
import { newActId, type Chance } from "../clock.ts";
import { accepted, hearing, refused } from "../delivery/applier.ts";
import type { Applier, Standing } from "../delivery/needs.ts";
import { sealedAs } from "../officer.ts";
import { hitType, wordType } from "./contents.ts";
import { afterWord, answerDue, recordsOf } from "./say.ts";
import { firstWord } from "./tell.ts";

interface Needs {
  readonly ledger: Ledger;
  readonly chance: Chance;
}

/** What applies hits and what is said about them, by the type of the content. */
export function hitAppliers(needs: Needs): ReadonlyMap<string, Applier> {
  return new Map<string, Applier>([
    [
      hitType,
      hearing(HitContent, (tx, { standing, from, said }) => hearHit(needs, tx, { standing, from, notice: said.hit })),
    ],
    [wordType, hearing(HitWordContent, (tx, { from, said }) => hearWord(needs, tx, { from, ...said }))],
  ]);
}

/** Somebody of ours was met elsewhere. A hit on what this node does not own, or has no more, is refused: the finder's screen says so. */
async function hearHit(
  { ledger, chance }: Needs,
  tx: NodeTransaction,
  { standing, from, notice }: { readonly standing: Standing; readonly from: string; readonly notice: HitNotice },
): Promise<Verdict> {
  const here = await tx.inbox.copies([notice.record, ...notice.alerts]);
  const own = here.filter(({ owner }) => owner === standing.recipient.authority);
  const [first] = own;
  if (first === undefined) return refused("unknown_record");
  // An alert of ours about a record of a third authority, which this node may not have: the hit is then on the alert, or nobody here would see it.
  const record = here.some(({ id }) => id === notice.record) ? notice.record : first.id;
  const alerts = notice.alerts.filter((id) => own.some((copy) => copy.id === id));
  const { authority } = standing.book.place(from).member;
  const { note, ...told } = notice;
  const isNew = await tx.borderHits.add({
    ...told,
    record,
    alerts,
    direction: "in",
    state: "waiting",
    authority,
    peer: from,
    dueAt: answerDue(chance.now().toISOString()),
  });
  if (!isNew) return accepted;
  if (note !== "") await tx.borderHits.say({ ...firstWord(notice), hit: notice.id, side: "finder" });
  await tx.liveAlerts.raise([
    {
      id: newActId(chance),
      kind: "hit-received",
      about: notice.id,
      ...(notice.category === undefined ? {} : { category: notice.category }),
      from: authority,
      at: chance.now().toISOString(),
    },
  ]);
  const outcome = { hit: notice.id, from: authority, node: from, way: notice.way, unit: notice.unit };
  const requires = own.flatMap((copy) => copy.requires);
  await ledger.write(tx.log, [entry("hit-received", { ...notice, record, requires }, outcome)]);
  return accepted;
}

/** The other side of a hit has said something. Nobody speaks for another side, or about the hit of another node. */
async function hearWord(
  { ledger, chance }: Needs,
  tx: NodeTransaction,
  { from, hit: id, word }: { readonly from: string } & Pick<ReturnType<typeof HitWordContent.parse>, "hit" | "word">,
): Promise<Verdict> {
  const stored = await tx.borderHits.hold(id);
  if (stored === undefined || stored.peer !== from) return refused("unknown_hit");
  const { hit, byUser, requires } = stored;
  const side = sideOf(word.kind);
  if ((side === "owner") !== (hit.direction === "out")) return refused("not_owner");
  if (!(await tx.borderHits.say({ ...word, hit: id, side }))) return accepted;
  const at = chance.now().toISOString();
  const now = afterWord(hit, word, at);
  await tx.borderHits.change(id, now);
  if (now.state !== "waiting") await tx.liveAlerts.answer("hit-overdue", [id]);
  await tellWhomItConcerns(tx, {
    hit,
    state: now.state,
    byUser,
    alert: newActId(chance),
    at,
  });
  const outcome = { hit: id, kind: word.kind, measures: [...word.measures], from: hit.authority, unit: word.unit };
  await ledger.write(tx.log, [entry("hit-word-heard", { ...hit, note: word.note, requires }, outcome)]);
  return accepted;
}

async function tellWhomItConcerns(
  tx: NodeTransaction,
  {
    hit,
    state,
    byUser,
    alert: id,
    at,
  }: {
    readonly hit: BorderHit;
    readonly state: BorderHit["state"];
    /** Who met the person. */
    readonly byUser: UserId | undefined;
    readonly alert: ActId;
    readonly at: string;
  },
): Promise<void> {
  const facts = { id, about: hit.id, from: hit.authority, at };
  const category = hit.category === undefined ? {} : { category: hit.category };
  if (hit.direction === "out")
    await tx.liveAlerts.raise([{ ...facts, ...category, kind: "hit-answered", forUser: byUser }]);
  else if (state === "waiting") await tx.liveAlerts.raise([{ ...facts, ...category, kind: "hit-received" }]);
  else await tx.liveAlerts.answer("hit-received", [hit.id]);
}

function entry(
  act: "hit-received" | "hit-word-heard",
  {
    record,
    purpose,
    note,
    id,
    requires,
  }: Pick<BorderHit, "record" | "purpose" | "id"> & Pick<HitNotice, "note"> & { readonly requires: readonly string[] },
  outcome: NonNullable<LogDetail["outcome"]>,
): LogDetail {
  return {
    act,
    who: { login: "node", name: "Node", unit: "" },
    purpose,
    ...(note === "" ? {} : { reason: note }),
    reference: id,
    records: recordsOf({ record }),
    ...sealedAs(requires),
    outcome,
  };
}
