// What is done when another node came back from a backup, and when others answer that this one did: in the transaction that settles the envelope.
import { type LogDetail, mostRecordsBehind, NodeRestoredContent, RestoredAnswerContent } from "#domain";
import type { Verdict } from "#exchange";
import type { Ledger } from "#ledger";
import type { NodeTransaction } from "#store";
import { newActId, type Chance } from "../clock.ts";
import { accepted, type Heard, hearing, refused } from "../delivery/applier.ts";
import type { Applier, Standing } from "../delivery/needs.ts";
import { askDirectorySoon } from "../federation/own-place.ts";
import { answerType, mostRestoresADay, restoredType } from "./contents.ts";
import { outgoing } from "./tell.ts";

interface Needs {
  readonly ledger: Ledger;
  readonly chance: Chance;
  /** Sends the node that came back all recalls in force, before anything else. */
  readonly remind: (standing: Standing, tx: NodeTransaction, peer: string) => Promise<void>;
}

/** What applies that a node was restored, and what the others say to it, by the type of the content. */
export function restoredAppliers(needs: Needs): ReadonlyMap<string, Applier> {
  return new Map<string, Applier>([
    [restoredType, hearing(NodeRestoredContent, (tx, heard) => sendAgain(needs, tx, heard))],
    [answerType, hearing(RestoredAnswerContent, (tx, heard) => hearAnswer(needs, tx, heard))],
  ]);
}

/** What it has lost goes to it once more, and it is told which of its own statements are here. Whoever went to it before goes to it again, and nothing else. */
async function sendAgain(
  { ledger, chance, remind }: Needs,
  tx: NodeTransaction,
  { standing, from, said }: Heard<NodeRestoredContent>,
): Promise<Verdict> {
  const at = chance.now();
  const dayBefore = new Date(at.getTime() - 86_400_000).toISOString();
  if ((await tx.restores.answersSince(from, dayBefore)) >= mostRestoresADay) return refused("restored_often");
  const { member, node } = standing.book.place(from);
  await remind(standing, tx, from);
  const sent = await tx.restores.sendAgain(from, said.streams, at.toISOString());
  // What a hub had kept of anybody's may be gone: it is all offered anew. And it may have lost the newest directory, which is asked for within the minute.
  if (node.roles.includes("directory")) await askDirectorySoon(tx);
  if (node.roles.includes("relay")) await tx.restores.hurryAll(at.toISOString());
  const records = await tx.restores.copiesSince(member.authority, said.takenAt, mostRecordsBehind);
  const answer = { v: 1, restore: said.restore, ...sent, records };
  await tx.outbox.put([outgoing(newActId(chance), from, { type: answerType, content: answer, at })]);
  await ledger.write(tx.log, [entry("peer-restored", from, { takenAt: said.takenAt, ...sent })]);
  return accepted;
}

/** What another has of this node's own that is newer than the backup is for people to look at: nobody else makes statements for this node. */
async function hearAnswer(
  { ledger, chance }: Needs,
  tx: NodeTransaction,
  { from, said }: Pick<Heard<RestoredAnswerContent>, "from" | "said">,
): Promise<Verdict> {
  const { restore, again, gone, records } = said;
  const behind = await tx.restores.behind(records);
  const answer = { again, gone, behind: behind.length };
  if (!(await tx.restores.answered(restore, from, answer, chance.now().toISOString()))) return accepted;
  await tx.liveAlerts.tellAgain();
  await ledger.write(tx.log, [{ ...entry("restore-answered", from, answer), records: behind }]);
  return accepted;
}

function entry(
  act: "peer-restored" | "restore-answered",
  node: string,
  outcome: NonNullable<LogDetail["outcome"]>,
): LogDetail {
  return { act, who: { login: "node", name: "Node", unit: "" }, subject: node, records: [], outcome };
}
