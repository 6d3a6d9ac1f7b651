// The request that a node has made and kept goes to the hub, until the hub has it.
import { type Membership, readRequest, signRequest } from "#exchange";
import { hubNow } from "./fetch-directory.ts";
import { dayLength, type FederationNeeds, nodeEntry } from "./needs.ts";
import { keepPlace, ownPlace, signersOf } from "./own-place.ts";

/** Sends the request that waits, if one does; a code when that could not be done: it waits on. */
export async function sendWaiting(needs: FederationNeeds): Promise<string | undefined> {
  const place = await ofNow(needs, await ownPlace(needs.store));
  if (place?.request === undefined || place.request.isSent) return undefined;
  const { code, ...request } = place.request;
  const problem = await send(needs, await hubNow(needs, place), { note: request.note, code });
  if (problem !== undefined) return problem;
  await needs.store.transact(async (tx) => {
    await tx.federation.lock();
    const now = await ownPlace(tx);
    if (now?.request?.note === request.note) await keepPlace(tx, { ...now, request: { ...request, isSent: true } });
  });
  return undefined;
}

/**
 * A request that has waited for a day says the same of now, since a hub that was away for two would think this node's clock wrong. One to be let in stays as it is:
 * its fingerprint was read aloud.
 */
async function ofNow(needs: FederationNeeds, place: Membership | undefined): Promise<Membership | undefined> {
  const { store, ledger, chance, federation: machine } = needs;
  const now = chance.now();
  if (place?.request === undefined || place.request.isSent) return place;
  const { request, anchor } = place;
  if (Math.abs(now.getTime() - Date.parse(request.at)) < dayLength) return place;
  const signers = signersOf(machine, place);
  const book = { federation: anchor.federation, known: signers.map(({ verifierKey }) => verifierKey) };
  const { request: said } = await readRequest(request.note, book);
  if (said.ask === "join") return place;
  const at = now.toISOString();
  const note = signRequest({ ...said, at }, signers);
  const { fingerprint } = await readRequest(note, book);
  return store.transact(async (tx) => {
    await tx.federation.lock();
    const kept = await ownPlace(tx);
    if (kept?.request?.note !== request.note) return kept;
    const next = { ...kept, request: { ...request, note, fingerprint, at } };
    await keepPlace(tx, next);
    const outcome = { ask: said.ask, fingerprint };
    await ledger.write(tx.log, [nodeEntry("federation-asked", { subject: anchor.federation, outcome })]);
    return next;
  });
}

async function send(
  { federation }: Pick<FederationNeeds, "federation">,
  hub: string,
  body: { readonly note: string; readonly code?: string | undefined },
): Promise<string | undefined> {
  try {
    const { status, text } = await federation.post(`${hub}/federation/requests`, JSON.stringify(body));
    return status === 204
      ? undefined
      : (/"detail":"([a-z_]+)"/.exec(text)?.[1] ?? /"code":"([a-z_]+)"/.exec(text)?.[1] ?? "hub_unreachable");
  } catch {
    return "hub_unreachable";
  }
}
