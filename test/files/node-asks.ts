// Requests as nodes make them of each other, signed with the asker's own key.
import { randomBytes } from "node:crypto";
import { signNodeRequest, writePiece, writeQuestion } from "#exchange";
import type { TestFederation, TestNode } from "#testkit";

interface Between {
  readonly from: string;
  readonly to: string;
  /** Where it is asked, when `to` is of a linked federation. */
  readonly at?: TestNode;
}

const nodeOf = (federation: TestFederation, name: string): TestNode =>
  name === "hub" ? federation.hub : federation.member(name);

/** Asks a node for bytes of a sealed file as another node; answers the code of its refusal, or `given`. */
export function askFor(
  federation: TestFederation,
  between: Between,
  question: { readonly sha256: string; readonly from: number; readonly length: number },
): Promise<string> {
  return ask(federation, between, "attachment", writeQuestion(question));
}

/** Gives a hub bytes of a sealed file as a node. */
export function give(federation: TestFederation, between: Between, sha256: string): Promise<string> {
  return ask(federation, between, "attachment-piece", writePiece({ sha256, from: 0, bytes: new Uint8Array(10) }));
}

async function ask(
  federation: TestFederation,
  { from: asker, to, at = nodeOf(federation, to) }: Between,
  action: "attachment" | "attachment-piece",
  body: Uint8Array,
): Promise<string> {
  const standing = await nodeOf(federation, asker).node.casework.federation.standing();
  if (standing === undefined) throw new Error(`${asker} is in no federation`);
  const from = to.includes("@") ? `${asker}@${standing.book.federation}` : asker;
  const request = { from, to, action, at: new Date(), nonce: randomBytes(16), body };
  const answer = await fetch(`${at.address}/federation/${action}`, {
    method: "POST",
    headers: { "besa-request": signNodeRequest(request, standing.book.federation, standing.signer) },
    body: Buffer.from(body),
  });
  if (answer.ok) {
    await answer.arrayBuffer();
    return "given";
  }
  const said: unknown = await answer.json();
  return typeof said === "object" && said !== null && "code" in said ? String(said.code) : String(answer.status);
}
