import { ExchangeError } from "#exchange";
import type { Ledger, Witnessing } from "#ledger";
import type { LogDetail } from "#domain";
import type { Store } from "#store";
import type { Chance } from "../clock.ts";
import { CaseworkError } from "../error.ts";
import { actor, type Officer } from "../officer.ts";

/** What a federation needs of the machine. */
export interface FederationMachine {
  /** 32 secret bytes by a name: made at first use, the same ever after, in a file that is the operator's alone. */
  readonly secret: (name: string) => Uint8Array;
  /** Sends text to a hub; rejects when it cannot be reached. */
  readonly post: (url: string, body: string) => Promise<{ readonly status: number; readonly text: string }>;
}

/** What the use cases of the federation need. */
export interface FederationNeeds {
  readonly store: Store;
  readonly ledger: Ledger;
  readonly witnessing: Witnessing;
  readonly chance: Chance;
  readonly federation: FederationMachine;
}

/** Who changes the federation at a node. */
export const keepers = ["administrator"] as const;
/** Who is told all that the node knows of a confidential roster. */
export const rosterReaders = ["administrator", "auditor"] as const;

/** Milliseconds of a day. */
export const dayLength = 86_400_000;

/** What is refused on the wire, as officers are told of it. */
export async function refusing<T>(work: () => T | Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (cause) {
    if (cause instanceof ExchangeError) throw new CaseworkError("federation_refused", { cause, detail: cause.code });
    throw cause;
  }
}

/** A log entry of an officer about the federation. */
export function federationEntry(
  officer: Officer,
  act: LogDetail["act"],
  said: Pick<LogDetail, "subject" | "reason" | "outcome">,
): LogDetail {
  return { act, who: actor(officer), purpose: "administration", records: [], ...said };
}

/** A log entry of the node itself about the federation. */
export function nodeEntry(act: LogDetail["act"], said: Pick<LogDetail, "subject" | "outcome">): LogDetail {
  return { act, who: { login: "node", name: "Node", unit: "" }, records: [], ...said };
}
