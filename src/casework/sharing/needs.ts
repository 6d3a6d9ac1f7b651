// What sharing beyond the first step needs, and what its envelopes have in common.
import type { ActId, BesaRecord, DeliveryClass, Labels, LogDetail, SharedRecords, SharingContents } from "#domain";
import { ExchangeError } from "#exchange";
import type { NewOutgoing } from "#store";
import { newActId, type Chance } from "../clock.ts";
import type { DeliveryNeeds, Standing } from "../delivery/needs.ts";
import { CaseworkError } from "../error.ts";

/** What the use cases of sharing need. */
export type SharingNeeds = Pick<DeliveryNeeds, "store" | "ledger" | "witnessing" | "chance" | "standing">;

/** Who asks, answers and passes on for their authority. */
export const desks = ["desk", "wanted-persons"] as const;

/** What is asked and answered is offered so long, in milliseconds: as long as what is shared. */
const offeredFor = 30 * 86_400_000;

/** How many requests, and how many proposals, of one node's wait for people at once: a desk that has as many before it has no use for more. */
export const mostWaiting = 500;

/** The longest that a consent holds, and that of one which the node gives by itself, in days. */
export const longestConsent = 90;
export const usualConsent = 7;

/** What can be said, by its type. */
type Contents = SharingContents & { readonly "record-corrected": SharedRecords };

/** Where a message goes, and what it is about. */
export interface Saying<Type extends keyof Contents> {
  readonly to: string;
  readonly type: Type;
  readonly content: Contents[Type];
  readonly about: readonly Pick<BesaRecord, "id" | "labels">[];
  readonly class?: DeliveryClass;
  /** Milliseconds since 1970; a month from now unless told. */
  readonly expires?: number;
  readonly message?: ActId;
}

/** A message as the outbox takes it: seen by those who see what it is about. */
export function said<Type extends keyof Contents>(chance: Chance, saying: Saying<Type>): NewOutgoing {
  const id = newActId(chance);
  const at = chance.now().getTime();
  const labels = saying.about.map((one): Labels => one.labels);
  return {
    id,
    message: saying.message ?? id,
    to: saying.to,
    class: saying.class ?? "urgent",
    type: saying.type,
    content: saying.content,
    // About nothing that is here any more, it carries the plainest code: a header has one.
    labels: labels.length === 0 ? ["H0"] : [...new Set(labels.flatMap(({ handling }) => handling))],
    audience: [...desks],
    requires: [...new Set(labels.flatMap(({ requires }) => requires))],
    records: saying.about.map(({ id: record }) => record),
    writtenAt: new Date(at).toISOString(),
    expiresAt: new Date(saying.expires ?? at + offeredFor).toISOString(),
  };
}

/** This node's standing. Throws `federation_none`. */
export async function requireStanding(needs: Pick<SharingNeeds, "standing">): Promise<Standing> {
  const standing = await needs.standing();
  if (standing === undefined) throw new CaseworkError("federation_none");
  return standing;
}

/** The version that the owner of a record gave it, where it came from another node. */
export function originVersionOf({ provenance }: Pick<BesaRecord, "provenance">): number | undefined {
  const { original } = provenance;
  if (typeof original !== "object" || original === null || !("originVersion" in original)) return undefined;
  const { originVersion } = original;
  return typeof originVersion === "number" ? originVersion : undefined;
}

/** Who acts where the node itself does. */
export const nodeActor: LogDetail["who"] = { login: "node", name: "Node", unit: "" };

/** Whether a failure passes by itself: the directory is to be fetched anew. Then nothing is refused for good. */
export function isPassing(error: unknown): boolean {
  return error instanceof ExchangeError && ["directory_expired", "clock_behind"].includes(error.code);
}
