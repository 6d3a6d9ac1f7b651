// The request that a node has made and kept goes to the hub, until the hub has it.
import { hubNow } from "./fetch-directory.ts";
import type { FederationNeeds } from "./needs.ts";
import { keepPlace, ownPlace } from "./own-place.ts";

/** Sends the request that waits, if one does; a code when that could not be done: it waits on. */
export async function sendWaiting(needs: FederationNeeds): Promise<string | undefined> {
  const place = await ownPlace(needs.store);
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
