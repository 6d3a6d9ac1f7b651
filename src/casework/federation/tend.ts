// What keeps a federation going by itself: the hub issues, members fetch, and what could not be sent is sent again.
import { CaseworkError } from "../error.ts";
import { fetchDirectory } from "./fetch-directory.ts";
import { send } from "./join.ts";
import type { FederationNeeds } from "./needs.ts";
import { keepPlace, ownPlace } from "./own-place.ts";
import { renewDirectory } from "./publish.ts";

/** Milliseconds after which a member asks for the directory again. One that waits to be let in asks each time. */
const interval = 10 * 60_000;

/** Done once a minute. */
export async function tendFederation(needs: FederationNeeds): Promise<void> {
  const place = await ownPlace(needs.store);
  if (place === undefined) return;
  if (place.isHub) return renewDirectory(needs, place);
  if (place.request?.isSent === false) await sendAgain(needs);
  const heard = place.heardAt === undefined ? 0 : Date.parse(place.heardAt);
  if (place.state === "asked" || Math.abs(needs.chance.now().getTime() - heard) >= interval)
    await fetchDirectory(needs);
}

/** Sends the request that waits. */
async function sendAgain(needs: FederationNeeds): Promise<void> {
  const place = await ownPlace(needs.store);
  if (place?.request === undefined) throw new CaseworkError("federation_none");
  const { code, ...request } = place.request;
  if ((await send(needs, place, { note: request.note, code })) !== undefined) return;
  await needs.store.transact(async (tx) => {
    await tx.federation.lock();
    const now = await ownPlace(tx);
    if (now?.request?.note === request.note) await keepPlace(tx, { ...now, request: { ...request, isSent: true } });
  });
}
