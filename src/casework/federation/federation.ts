// The use cases of the federation, put together.
import { capability } from "../capability.ts";
import { bringRequest, receiveRequest } from "./admit.ts";
import { foundFederation, invite } from "./found.ts";
import { changeKeys, joinFederation, leaveFederation } from "./join.ts";
import { readFederation, refreshFederation } from "./read-federation.ts";
import { regainDirectory } from "./regain.ts";
import { serveDirectory } from "./serve-directory.ts";
import { serveLinked } from "./serve-linked.ts";
import { StandingKeeper } from "./standing.ts";
import { lookAnew, tendFederation } from "./tend.ts";

/** The name of the job that keeps the federation going, once a minute. */
export const tendJob = "tend-federation";

const asked = capability({
  get: readFederation,
  found: foundFederation,
  invite,
  join: joinFederation,
  bring: bringRequest,
  changeKeys,
  leave: leaveFederation,
  refresh: refreshFederation,
  /** For other nodes, who sign what they ask. */
  receive: receiveRequest,
  serve: serveDirectory,
  serveLinked,
  /** For members of a hub that was restored. */
  regain: regainDirectory,
});

/** Belonging to a federation, and keeping one. */
export function federationCases(needs: Omit<Parameters<typeof asked>[0], "standings" | "regaining">) {
  const standings = new StandingKeeper(needs);
  return {
    ...asked({ ...needs, standings, regaining: { isBusy: false } }),
    /** What this node works from when it sends and receives; undefined outside a federation. */
    standing: () => standings.standing(),
    /** Asks for what is newer of the directory now. */
    lookAnew: () => lookAnew(needs),
    /** Done once a minute by one of the node's processes. */
    tend: () => tendFederation(needs),
  };
}

/** The use cases of the federation, with their needs handed in. */
export type FederationCases = ReturnType<typeof federationCases>;
