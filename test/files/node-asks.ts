// Requests as nodes make them of each other, signed with the asker's own key.
import { randomBytes } from "node:crypto";
import { signNodeRequest, writePiece, writeQuestion } from "#exchange";
import type { TestFederation, TestNode } from "#testkit";

interface Between {
  readonly from: string;
  readonly to: string;
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
  { from, to }: Between,
  action: "attachment" | "attachment-piece",
  body: Uint8Array,
): Promise<string> {
  const standing = await nodeOf(federation, from).node.casework.federation.standing();
  if (standing === undefined) throw new Error(`${from} is in no federation`);
  const request = { from, to, action, at: new Date(), nonce: randomBytes(16), body };
  const answer = await fetch(`${nodeOf(federation, to).address}/federation/${action}`, {
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
