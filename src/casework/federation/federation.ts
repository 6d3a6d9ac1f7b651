// The use cases of the federation, put together.
import type { WitnessNeeds } from "../log/witnesses.ts";
import { tellingOfOutage } from "../outage.ts";
import { bringRequest, receiveRequest } from "./admit.ts";
import { foundFederation, invite } from "./found.ts";
import { changeKeys, joinFederation, leaveFederation } from "./join.ts";
import type { FederationNeeds } from "./needs.ts";
import { readFederation, refreshFederation } from "./read-federation.ts";
import { serveDirectory } from "./serve-directory.ts";
import { type Standing, StandingKeeper } from "./standing.ts";
import { tendFederation } from "./tend.ts";

type Bound<F> = F extends (needs: never, ...rest: infer R) => infer A ? (...rest: R) => A : never;

/** The name of the job that keeps the federation going, and the minutes it is done at (crontab). */
export const tendJob = "tend-federation";
export const tendMinutes = "* * * * *";

/** Belonging to a federation, and keeping one. */
export interface FederationCases {
  readonly get: Bound<typeof readFederation>;
  readonly found: Bound<typeof foundFederation>;
  readonly invite: Bound<typeof invite>;
  readonly join: Bound<typeof joinFederation>;
  readonly bring: Bound<typeof bringRequest>;
  readonly changeKeys: Bound<typeof changeKeys>;
  readonly leave: Bound<typeof leaveFederation>;
  readonly refresh: Bound<typeof refreshFederation>;
  /** For other nodes, who sign what they ask. */
  readonly receive: Bound<typeof receiveRequest>;
  serve(note: string): ReturnType<typeof serveDirectory>;
  /** What this node works from when it sends and receives; undefined outside a federation. */
  standing(): Promise<Standing | undefined>;
  /** Done once a minute by one of the node's processes. */
  tend(): Promise<void>;
}

/** Puts them together. */
export function federationCases(needs: FederationNeeds & WitnessNeeds): FederationCases {
  const standings = new StandingKeeper(needs);
  return {
    get: bind(readFederation, needs),
    found: bind(foundFederation, needs),
    invite: bind(invite, needs),
    join: bind(joinFederation, needs),
    bring: bind(bringRequest, needs),
    changeKeys: bind(changeKeys, needs),
    leave: bind(leaveFederation, needs),
    refresh: bind(refreshFederation, needs),
    receive: bind(receiveRequest, needs),
    serve: bind(serveDirectory, { ...needs, standings }),
    standing: () => standings.standing(),
    tend: () => tendFederation(needs),
  };
}

function bind<N, R extends unknown[], A>(
  useCase: (needs: N, ...rest: R) => Promise<A>,
  needs: N,
): (...rest: R) => Promise<A> {
  return tellingOfOutage((...rest: R) => useCase(needs, ...rest));
}
