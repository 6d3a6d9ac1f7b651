import type { Witnessing } from "#ledger";
import type { Store } from "#store";
import { witnessingView, type WitnessingView } from "../log/witnessing-view.ts";
import type { Officer } from "../officer.ts";
import type { IndexFollower } from "../records/index-follower.ts";

export interface HealthView {
  readonly ok: boolean;
  readonly version: string;
  readonly ready: boolean;
  readonly log?: { readonly size: number; readonly witnessing?: WitnessingView };
}

interface Needs {
  readonly store: Store;
  readonly follower: IndexFollower;
  readonly node: { readonly version: string };
  readonly witnessing: Witnessing;
}

/** How the node is. Everybody hears whether it is ready; those signed in also how long the log is. Never a count of records: hidden ones count too. */
export async function nodeHealth({ store, follower, node, witnessing }: Needs, officer?: Officer): Promise<HealthView> {
  const { size } = await store.log.head();
  return {
    ok: true,
    version: node.version,
    ready: follower.ready,
    ...(officer === undefined ? {} : { log: { size, ...witnessingView(witnessing) } }),
  };
}
