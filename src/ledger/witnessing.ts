// The log's side of being witnessed: each new checkpoint is sent to the witnesses, and it is known how far they have confirmed the log.
import { setTimeout as sleep } from "node:timers/promises";
import { consistencyProof } from "#seal";
import { nodeReader } from "./checkpointing.ts";
import type { CosignatureStore, CosignedCheckpoint, OwnWitness, WitnessPolicy } from "./cosignature-store.ts";
import { readEntry } from "./entry.ts";
import { LedgerError } from "./error.ts";
import type { LogStore, SignedCheckpoint } from "./log-store.ts";
import { askWitness } from "./witness-post.ts";
import type { WitnessPost, WitnessProblem } from "./witness-post.ts";

/** What witnessing needs. */
export interface WitnessingOptions {
  readonly log: LogStore;
  readonly cosignatures: CosignatureStore;
  readonly post: WitnessPost;
  readonly now: () => Date;
  /** Milliseconds from a fixed point, never jumping. */
  readonly stopwatch: () => number;
  /** Told when a witness's problem comes, changes or goes, and when the log becomes unwitnessed or ceases to be; never of a person. */
  readonly onChange?: (change: WitnessChange) => void;
}

/** What has changed. */
export type WitnessChange =
  | { readonly witness: string; readonly problem: WitnessProblem | undefined }
  | { readonly isUnwitnessed: boolean };

/** How one witness stands. */
export interface WitnessStanding extends OwnWitness {
  /** Leaves that it has cosigned. */
  readonly size: number;
  /** Why it has not cosigned the newest checkpoint, when it was last asked. */
  readonly problem?: WitnessProblem;
}

/** How far the log is witnessed. */
export interface WitnessState {
  readonly policy: WitnessPolicy;
  readonly witnesses: readonly WitnessStanding[];
  /** Leaves that as many witnesses as the quorum asks for have cosigned; absent without a quorum. */
  readonly witnessed?: number;
  /** When the oldest entry was made that waits for the quorum (ISO 8601, UTC). */
  readonly waitingSince?: string;
  /** Something waits for longer than the policy allows, or witnesses have seen more than is left: nothing may be released. */
  readonly isUnwitnessed: boolean;
}

/** Sends checkpoints to witnesses, keeps what they answer, and says whether the log may be relied on outside. */
export class Witnessing {
  readonly #options: WitnessingOptions;
  /** Why each witness, by key, did not cosign the last time. Owned by #settle. */
  readonly #problems = new Map<string, WitnessProblem>();
  /** Since when something waits, by the stopwatch, and from which leaf on: the wall clock may be set back. Owned by state. */
  #waiting: { readonly from: number; readonly since: number } | undefined;
  /** What state found last. Owned by #found. */
  #last: WitnessState | undefined;
  /** Looks that were begun, and the latest of those that have ended: what an older one finds after a newer one is old. Owned by state and #found. */
  #looks = 0;
  #latestLook = 0;

  constructor(options: WitnessingOptions) {
    this.#options = options;
  }

  /** What was found when it was last looked at; undefined before that. Costs nothing. */
  get lastState(): WitnessState | undefined {
    return this.#last;
  }

  /** Sends the newest stored checkpoint to all witnesses that have not cosigned it, at once. Rejects for what fails here, not for what a witness does. */
  async submit(): Promise<WitnessState> {
    const { log, cosignatures } = this.#options;
    const { witnesses } = await cosignatures.policy();
    const newest = await log.newestCheckpoint();
    const asked = newest === undefined ? [] : witnesses.map(async (witness) => this.#submitTo(witness, newest));
    const outcomes = await Promise.allSettled(asked);
    const state = await this.state();
    for (const outcome of outcomes) if (outcome.status === "rejected") throw outcome.reason;
    return state;
  }

  /** Submits at each interval, and tells of what fails, until the signal fires. */
  async run(interval: number, onFailure: (error: unknown) => void, signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      await this.submit().catch(onFailure);
      await sleep(interval, undefined, { signal, ref: false }).catch(() => undefined);
    }
  }

  /** How far the log is witnessed now. */
  async state(): Promise<WitnessState> {
    const { cosignatures, now, stopwatch } = this.#options;
    const look = ++this.#looks;
    const policy = await cosignatures.policy();
    const witnesses = await Promise.all(policy.witnesses.map(async (witness) => this.#standing(witness)));
    if (policy.quorum === undefined) {
      return this.#found(look, { policy, witnesses, isUnwitnessed: false });
    }
    const witnessed = (await this.#newestWitnessed(policy))?.size ?? 0;
    const waitingSince = await this.#waitingSince(witnessed);
    this.#waiting = waitingSince === undefined ? undefined : this.#waitingFrom(witnessed);
    const began = Math.max(Date.parse(waitingSince ?? ""), Date.parse(policy.quorum.since ?? "1970-01-01"));
    const byClock = waitingSince === undefined ? 0 : now().getTime() - began;
    const byStopwatch = this.#waiting === undefined ? 0 : stopwatch() - this.#waiting.since;
    const isLate = Math.max(byClock, byStopwatch) > policy.quorum.withinSeconds * 1000;
    const isSetBack = (await this.#options.log.head()).size < witnessed;
    return this.#found(look, {
      policy,
      witnesses,
      witnessed,
      ...(waitingSince === undefined ? {} : { waitingSince }),
      isUnwitnessed: isLate || isSetBack,
    });
  }

  /** Throws `unwitnessed` where the log may not be relied on outside: what sends or releases anything asks this first. */
  async requireWitnessed(): Promise<void> {
    if ((await this.state()).isUnwitnessed)
      throw new LedgerError("unwitnessed", "too few witnesses have cosigned the log in time");
  }

  /**
   * The newest checkpoint to show outside, with its cosignatures: where a quorum is asked for, the newest that has it. Undefined before the first
   * is signed.
   */
  async published(): Promise<CosignedCheckpoint | undefined> {
    const { log, cosignatures } = this.#options;
    const policy = await cosignatures.policy();
    const newest = policy.quorum === undefined ? await log.newestCheckpoint() : await this.#newestWitnessed(policy);
    if (newest === undefined) return undefined;
    const keys = policy.witnesses.map(({ key }) => key);
    return { ...newest, lines: await cosignatures.cosignatures(newest.size, keys) };
  }

  #found(look: number, state: WitnessState): WitnessState {
    if (look < this.#latestLook) return state;
    this.#latestLook = look;
    const { isUnwitnessed } = state;
    if (isUnwitnessed !== (this.#last?.isUnwitnessed ?? false)) this.#options.onChange?.({ isUnwitnessed });
    this.#last = state;
    return state;
  }

  async #newestWitnessed({ witnesses, quorum }: WitnessPolicy): Promise<CosignedCheckpoint | undefined> {
    if (quorum === undefined) return undefined;
    return this.#options.cosignatures.newestWitnessed(
      witnesses.map(({ key }) => key),
      quorum.count,
    );
  }

  async #standing(witness: OwnWitness): Promise<WitnessStanding> {
    const size = await this.#options.cosignatures.newestCosigned(witness.key);
    const problem = this.#problems.get(witness.key);
    return { ...witness, size, ...(problem === undefined ? {} : { problem }) };
  }

  /** The time in the first leaf that is not witnessed; leaves carry their time, so a restart forgets nothing. */
  async #waitingSince(witnessed: number): Promise<string | undefined> {
    const [leaf] = await this.#options.log.leaves(witnessed, 1);
    return leaf === undefined ? undefined : readEntry(leaf.data).at;
  }

  #waitingFrom(witnessed: number): { from: number; since: number } {
    if (this.#waiting?.from === witnessed) return this.#waiting;
    return { from: witnessed, since: this.#options.stopwatch() };
  }

  /** Asks once, and once more from where the witness says it stands. */
  async #submitTo(witness: OwnWitness, newest: SignedCheckpoint): Promise<void> {
    const { cosignatures } = this.#options;
    const known = await cosignatures.newestCosigned(witness.key);
    if (known === newest.size) return this.#settle(witness, undefined);
    const told = await this.#ask(witness, newest, known < newest.size ? known : 0);
    if (told !== undefined) await this.#ask(witness, newest, told);
  }

  /** The size from which to ask again, if that helps. */
  async #ask(witness: OwnWitness, { size, note }: SignedCheckpoint, oldSize: number): Promise<number | undefined> {
    const { log, cosignatures, post } = this.#options;
    const proof = await consistencyProof(nodeReader(log), oldSize, size);
    const reply = await askWitness(post, witness, { oldSize, proof, note });
    if (reply.kind === "cosigned") {
      await cosignatures.saveCosignature(size, witness.key, reply.line);
      this.#settle(witness, undefined);
      return undefined;
    }
    if (reply.kind === "problem") {
      this.#settle(witness, reply.problem);
      return undefined;
    }
    // Another process of this node may have sent a newer checkpoint meanwhile: that is no loss.
    if (reply.size <= size && reply.size !== oldSize) return reply.size;
    this.#settle(witness, reply.size > (await log.head()).size ? "ahead" : "unreachable");
    return undefined;
  }

  #settle({ name, key }: OwnWitness, problem: WitnessProblem | undefined): void {
    if (this.#problems.get(key) === problem) return;
    if (problem === undefined) this.#problems.delete(key);
    else this.#problems.set(key, problem);
    this.#options.onChange?.({ witness: name, problem });
  }
}
