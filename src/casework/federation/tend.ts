// What keeps a federation going by itself: the hub issues, members fetch, and what could not be sent is sent again.
import { tellCapabilities } from "./capabilities.ts";
import { fetchDirectory } from "./fetch-directory.ts";
import { fetchLinked } from "./fetch-linked.ts";
import type { FederationNeeds } from "./needs.ts";
import { ownPlace } from "./own-place.ts";
import { renewDirectory } from "./publish.ts";
import { sendWaiting } from "./send-waiting.ts";

/** Milliseconds after which a member asks for the directory again. One that waits to be let in asks each time. */
const interval = 10 * 60_000;

/** A hub's figures of what went through it are kept so long, in milliseconds: thirteen months, to compare a month with its last year's. */
const figuresLast = 400 * 86_400_000;

/** Asks for what is newer of the directory, and of linked ones, before it is time. */
export async function lookAnew(needs: FederationNeeds): Promise<void> {
  await fetchDirectory(needs);
  await fetchLinked(needs);
}

/** Done once a minute. */
export async function tendFederation(needs: FederationNeeds): Promise<void> {
  const place = await ownPlace(needs.store);
  if (place === undefined) return;
  if (place.isHub) {
    await needs.store.delivery.traffic.forget(new Date(needs.chance.now().getTime() - figuresLast).toISOString());
    await renewDirectory(needs, place);
    await tellCapabilities(needs);
    return fetchLinked(needs);
  }
  await sendWaiting(needs);
  const heard = place.heardAt === undefined ? 0 : Date.parse(place.heardAt);
  if (place.state === "asked" || Math.abs(needs.chance.now().getTime() - heard) >= interval)
    await fetchDirectory(needs);
  await tellCapabilities(needs);
  await fetchLinked(needs);
}
