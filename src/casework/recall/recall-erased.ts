// What is erased by law goes everywhere: whoever was sent it is to erase it too (Directive (EU) 2016/680, Article 16(6)).
import type { ActId, LawfulGround, LogDetail, RecallGround, RecallNotice, RecordId } from "#domain";
import { mostRecalled } from "#domain";
import type { NodeTransaction } from "#store";
import { newActId } from "../clock.ts";
import { actor, type Officer, sealedAs } from "../officer.ts";
import { beginRecall } from "./call-back.ts";
import type { RecallNeeds } from "./needs.ts";

/** How long a holder has, in milliseconds. */
const within = 24 * 3_600_000;

const grounds = {
  "data-subject": "data-subject",
  unlawful: "unlawful",
  "legal-obligation": "court",
} as const satisfies Record<LawfulGround, RecallGround>;

interface Erased {
  readonly records: readonly RecordId[];
  readonly requires: readonly string[];
  readonly ground: LawfulGround;
  /** The case or approval that it belongs to. */
  readonly reference?: ActId | undefined;
}

/**
 * Calls back, in the transaction that erased them, what was shared of these records of this node's authority; gives what the log is to say. Nothing where nobody
 * has them, they were called back before, or this node is in no federation.
 */
export async function callBackErased(
  needs: Pick<RecallNeeds, "chance" | "standing">,
  tx: NodeTransaction,
  officer: Officer,
  erased: Erased,
): Promise<LogDetail[]> {
  const standing = await needs.standing();
  if (standing === undefined) return [];
  const own = await tx.recalls.ownedBy(standing.recipient.authority, erased.records);
  const holders = await tx.outbox.holders(own);
  const records = [...new Set(holders.map(({ record }) => record))];
  const at = needs.chance.now().toISOString();
  const deadline = new Date(Date.parse(at) + within).toISOString();
  const entries: LogDetail[] = [];
  for (let start = 0; start < records.length; start += mostRecalled) {
    const some = new Set(records.slice(start, start + mostRecalled));
    const nodes = [...new Set(holders.filter(({ record }) => some.has(record)).map(({ to }) => to))].toSorted();
    const ground = grounds[erased.ground];
    const notice: RecallNotice = { id: newActId(needs.chance), records: [...some], ground, recalledAt: at, deadline };
    await beginRecall(tx, needs, standing, { notice, nodes, requires: erased.requires, by: officer.id });
    entries.push(entry(officer, notice, { ...erased, nodes }));
  }
  return entries;
}

function entry(
  officer: Officer,
  { id, records, ground, deadline }: RecallNotice,
  { requires, reference, nodes }: Erased & { readonly nodes: readonly string[] },
): LogDetail {
  return {
    act: "recalled",
    who: actor(officer),
    purpose: "audit",
    reference: id,
    records: [...records],
    ...sealedAs(requires),
    outcome: { ground, deadline, holders: [...nodes], erasedBy: reference ?? null },
  };
}
