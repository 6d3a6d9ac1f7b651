import type { Ledger, Witnessing } from "#ledger";
import type { NodeIdentity } from "#exchange";
import type { Opened, Verdict } from "#exchange";
import type { NodeTransaction, Store } from "#store";
import type { Chance } from "../clock.ts";
import type { Blobs } from "../files/blobs.ts";
import type { Seeds } from "../files/seeds.ts";
import type { NodeGuard } from "../guard/node-guard.ts";

/** This node's place in its federation, with the newest directory; undefined while it is in none. */
export type Standing = NodeIdentity;

/** What a node answered. */
export interface WireAnswer {
  readonly status: number;
  readonly body: Uint8Array;
  /** When, by its clock, in milliseconds since 1970; undefined when it did not say. */
  readonly at: number | undefined;
}

/** Brings bytes to an address of another node and its answer back. Throws when there is none in time. */
export type Wire = (
  url: string,
  request: { readonly headers: Readonly<Record<string, string>>; readonly body: Uint8Array; readonly patience: number },
  signal: AbortSignal,
) => Promise<WireAnswer>;

/** Applies one content of a type that is not delivery's own, in the transaction that settles its envelope. */
export type Applier = (standing: Standing, tx: NodeTransaction, one: Opened) => Promise<Verdict>;

/** What delivery needs. */
export interface DeliveryNeeds {
  readonly store: Store;
  readonly ledger: Ledger;
  /** What an officer shares waits until the log is witnessed. */
  readonly witnessing: Pick<Witnessing, "requireWitnessed" | "state" | "lastState">;
  readonly chance: Chance;
  readonly standing: () => Promise<Standing | undefined>;
  /** Asks for what is newer of the directory, before it is time. What fails is noted, and changes nothing. */
  readonly lookAnew: () => Promise<void>;
  readonly wire: Wire;
  /** Opens what the outbox keeps sealed of attachments. */
  readonly seeds: Seeds;
  /** Sealed files of records, on the disk. */
  readonly blobs: Blobs;
  /** By the type of the content; what has none is delivery's own, or refused. */
  readonly appliers: ReadonlyMap<string, Applier>;
  /** Judges what leaves. */
  readonly guard: Pick<NodeGuard, "judge" | "require">;
  /** Milliseconds from a fixed point, never jumping. */
  readonly stopwatch: () => number;
}

/** A number from 0 up to, not with, 1. */
export function chanceOf(chance: Chance): () => number {
  return () => Buffer.from(chance.random(4)).readUInt32BE() / 2 ** 32;
}
