// An envelope that no use case would write: what a node with another program might send.
import { v7 } from "uuid";
import { ActId, type RecordId } from "#domain";
import { type TestFederation, until } from "#testkit";

/** Puts something into a member's outbox past all use cases; its last word: the state, and the code where it was refused. */
export async function hurl(
  federation: TestFederation,
  from: string,
  {
    to,
    type,
    content,
    records = [],
    days = 1,
  }: {
    readonly to: string;
    readonly type: string;
    readonly content: unknown;
    readonly records?: readonly RecordId[];
    readonly days?: number;
  },
): Promise<string> {
  const member = federation.member(from);
  const id = ActId.parse(v7());
  const now = Date.now();
  await member.node.store.transactAsNode((tx) =>
    tx.outbox.put([
      {
        id,
        message: id,
        to,
        class: "hit",
        type,
        content,
        labels: ["H0"],
        audience: ["desk"],
        requires: [],
        records,
        writtenAt: new Date(now).toISOString(),
        expiresAt: new Date(now + days * 86_400_000).toISOString(),
      },
    ]),
  );
  const desk = await member.as("desk");
  return until(async () => {
    const { item } = await desk.call("delivery", { params: { id } });
    return item.isAnswered ? `${item.state} ${item.code ?? ""}`.trim() : undefined;
  }, "the last word");
}
