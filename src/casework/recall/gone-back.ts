// A node that has gone back, to a backup, has forgotten recalls: its own, and those of others. Each peer reminds it, before it answers another check from what they share.
import { RecallNotice } from "#domain";
import { ExchangeError, readStatement, signStatement, type Verdict } from "#exchange";
import type { NodeTransaction } from "#store";
import { newActIds } from "../clock.ts";
import type { Standing } from "../delivery/needs.ts";
import { authorityOf, begin, envelopesTo } from "./call-back.ts";
import { inForceType, pressing } from "./contents.ts";
import { desks, type RecallNeeds } from "./needs.ts";

type Needs = Pick<RecallNeeds, "ledger" | "chance">;

/** Statements in one envelope. */
const atOnce = 32;

/** Sends a peer all recalls in force: those of this node that it was called by, signed anew, and those of its own that this node still knows of. */
export async function remind(
  { chance }: Pick<RecallNeeds, "chance">,
  { book, recipient, signer }: Standing,
  tx: NodeTransaction,
  peer: string,
): Promise<void> {
  const now = chance.now();
  const by = { federation: book.federation, node: recipient.node, at: now, signer };
  const ours = (await tx.recalls.calling(peer)).map(({ recall: { id, records, ground, recalledAt, deadline } }) =>
    signStatement("recall", { id, records, ground, recalledAt, deadline }, by),
  );
  const statements = [...ours, ...(await tx.recalled.statementsOf(peer))];
  const parts = Array.from({ length: Math.ceil(statements.length / atOnce) }, (_, place) =>
    statements.slice(place * atOnce, (place + 1) * atOnce),
  );
  const ids = newActIds(chance, parts.length);
  await tx.outbox.put(
    parts.flatMap((part, place) => {
      const id = ids[place];
      if (id === undefined) return [];
      const item = { id, to: peer, type: inForceType, content: { v: 1, statements: part } };
      return [{ ...pressing(item, now.toISOString()), audience: [...desks], requires: [], records: [] }];
    }),
  );
}

/** Takes what a peer reminds of: its own recalls as if they came now; this node's own, if it has signed them, as they were. */
export async function hearInForce(
  needs: Needs,
  tx: NodeTransaction,
  standing: Standing,
  {
    from,
    statements,
    hear,
  }: {
    readonly from: string;
    readonly statements: readonly string[];
    readonly hear: (statement: string) => Promise<Verdict>;
  },
): Promise<Verdict> {
  let refusal: Verdict | undefined;
  for (const statement of statements) {
    const own = ownNotice(statement, standing);
    const verdict =
      own === undefined ? await hear(statement) : await takeBack(needs, tx, standing, { from, notice: own });
    if (verdict.state === "refused") refusal ??= verdict;
  }
  return refusal ?? { state: "accepted" };
}

/** What this node itself has signed. */
function ownNotice(statement: string, { book, recipient }: Standing): RecallNotice | undefined {
  try {
    const { from, says } = readStatement("recall", statement, RecallNotice, book);
    return from === recipient.node ? says : undefined;
  } catch (error) {
    if (!(error instanceof ExchangeError) || ["directory_expired", "clock_behind"].includes(error.code)) throw error;
    return undefined;
  }
}

/** This node's own recall, which it may have lost: it stands again, and whoever reminded of it is called again, so that it answers. */
async function takeBack(
  needs: Needs,
  tx: NodeTransaction,
  standing: Standing,
  { from, notice }: { readonly from: string; readonly notice: RecallNotice },
): Promise<Verdict> {
  const copies = await tx.inbox.copies(notice.records);
  const requires = [...new Set(copies.flatMap((copy) => copy.requires))];
  const envelopes = envelopesTo(needs, [from], standing, notice, requires);
  const holders = envelopes.map(({ id, to }) => ({ node: to, authority: authorityOf(standing, to), envelope: id }));
  const known = await tx.recalls.get(notice.id);
  if (known?.recall.holders.some(({ node, state }) => node === from && state !== "waiting") === true)
    return { state: "accepted" };
  const recall = { ...notice, audience: [...desks], requires, holders };
  if (await tx.recalls.add(recall)) {
    const at = needs.chance.now().toISOString();
    await tx.outbox.takeBack(notice.records, at);
    await tx.reviews.takeBack(notice.records, at);
    await begin(tx, needs, recall);
  }
  await tx.outbox.put(envelopes);
  return { state: "accepted" };
}
