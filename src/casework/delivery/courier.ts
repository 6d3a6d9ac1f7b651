// Sends what waits, as soon as it is committed: to each recipient the pressing on one lane and the rest on another, so that no hit waits for a notice.
import type { DeliveryClass } from "#domain";
import { linkRetry, waitAfter } from "#exchange";
import { chanceOf, type DeliveryNeeds } from "./needs.ts";
import { contentsKeptFor } from "../restored/contents.ts";
import type { PostOffice, Staff } from "./post-office.ts";
import { revokedKeys } from "./revoked-keys.ts";
import { LinkFailure } from "./routes-between.ts";
import { briefFailure } from "../failure.ts";

/** The outbox is looked at this often, in milliseconds, though nothing was heard: for what is to be sent again, and should a notice be lost. */
const lookEvery = 1000;
const expireEvery = 10_000;
const lanes = [
  ["hit", "urgent"],
  ["routine", "bulk"],
] as const satisfies readonly (readonly DeliveryClass[])[];

interface Lane {
  isRunning: boolean;
  /** Something was committed while it ran. */
  isWanted: boolean;
  failures: number;
  /** By the stopwatch. */
  notBefore: number;
}

/** Sends for this node while it leads. */
export class Courier {
  readonly #needs: DeliveryNeeds;
  readonly #office: PostOffice;
  readonly #log: (line: string) => void;
  readonly #lanes = new Map<string, Lane>();
  readonly #running = new Set<Promise<void>>();
  #expiredAt = Number.NEGATIVE_INFINITY;
  #staff: Staff | undefined;

  constructor(needs: DeliveryNeeds, office: PostOffice, log: (line: string) => void) {
    this.#needs = needs;
    this.#office = office;
    this.#log = log;
  }

  /** Sends until the signal aborts; what is on its way then is waited for. */
  async run(signal: AbortSignal): Promise<void> {
    while (!signal.aborted)
      try {
        await using ear = await this.#needs.store.delivery.hear("outbox");
        while (!signal.aborted && !ear.isDeaf) {
          await this.#look(signal);
          for (const to of await ear.hear(lookEvery, signal)) this.#want(to);
        }
      } catch (error) {
        this.#log(`Sending pauses: ${briefFailure(error)}`);
        await rest(lookEvery, signal);
      }
    await Promise.allSettled(this.#running);
  }

  async #look(signal: AbortSignal): Promise<void> {
    const staff = await this.#office.staff();
    if (staff === undefined) return;
    if (staff !== this.#staff) await this.#followKeys(staff);
    const now = this.#needs.chance.now().toISOString();
    for (const { to, sendAt } of await this.#needs.store.delivery.outbox.recipients())
      if (sendAt === null || sendAt <= now || this.#isWanted(to)) this.#start(to, signal);
    if (this.#needs.stopwatch() - this.#expiredAt < expireEvery) return;
    this.#expiredAt = this.#needs.stopwatch();
    await staff.sender.expire();
    // What a lane was just signing when the key was revoked is found here.
    await this.#sealAnew(staff);
    const kept = this.#needs.chance.now().getTime() - contentsKeptFor;
    await this.#needs.store.delivery.outbox.forgetContents(new Date(kept).toISOString());
  }

  /** A new directory may revoke keys: what they have signed is signed anew, and their nodes are sent again whatever they have answered by them. */
  async #followKeys(staff: Staff): Promise<void> {
    await this.#sealAnew(staff);
    const before = this.#staff === undefined ? undefined : revokedKeys(this.#staff.standing.book);
    const now = revokedKeys(staff.standing.book);
    const newly = [...now]
      .filter(([node, keys]) => keys.length > (before?.get(node)?.length ?? 0))
      .map(([node]) => node);
    if (newly.length > 0) await this.#needs.store.delivery.outbox.sendAgain(newly);
    this.#staff = staff;
  }

  async #sealAnew({ standing }: Staff): Promise<void> {
    const { book, recipient, signer } = standing;
    const revoked =
      revokedKeys(book)
        .get(recipient.node)
        ?.filter((key) => key !== signer.id) ?? [];
    if (revoked.length > 0) await this.#needs.store.delivery.outbox.sealAnew(revoked);
  }

  #isWanted(to: string): boolean {
    return lanes.some((classes) => this.#lane(to, classes).isWanted);
  }

  #want(to: string): void {
    for (const classes of lanes) this.#lane(to, classes).isWanted = true;
  }

  #start(to: string, signal: AbortSignal): void {
    for (const classes of lanes) {
      const lane = this.#lane(to, classes);
      if (lane.isRunning || lane.notBefore > this.#needs.stopwatch()) continue;
      lane.isRunning = true;
      const run = this.#drive(to, classes, signal).finally(() => {
        lane.isRunning = false;
        this.#running.delete(run);
      });
      this.#running.add(run);
    }
  }

  /** Sends on a lane until nothing is left, or the link fails. */
  async #drive(to: string, classes: readonly DeliveryClass[], signal: AbortSignal): Promise<void> {
    const lane = this.#lane(to, classes);
    const { chance, store } = this.#needs;
    try {
      for (let sent = 1; (sent > 0 || lane.isWanted) && !signal.aborted;) {
        lane.isWanted = false;
        const staff = await this.#office.staff();
        if (staff === undefined) return;
        const { envelopes, refused } = await staff.sender.step(to, classes, signal);
        sent = envelopes;
        // A receipt by a new key is read when what it answers has come again: by then the directory is to be here that lists the key.
        for (const code of new Set(refused)) await this.#office.heardOf(code);
        if (sent > 0 || lane.failures > 0) await store.delivery.links.answered(to, chance.now().toISOString());
        lane.failures = 0;
      }
    } catch (error) {
      lane.failures += 1;
      lane.notBefore = this.#needs.stopwatch() + waitAfter(lane.failures, linkRetry, chanceOf(chance)());
      const code = error instanceof LinkFailure ? error.code : codeOf(error);
      if (lane.failures === 1) this.#log(`The link to ${to} does not work: ${code}`);
      await this.#office.heardOf(code);
      await store.delivery.links.failed(to, chance.now().toISOString(), code).catch(() => undefined);
    }
  }

  #lane(to: string, classes: readonly DeliveryClass[]): Lane {
    const key = `${to} ${classes.join()}`;
    const lane = this.#lanes.get(key) ?? { isRunning: false, isWanted: false, failures: 0, notBefore: 0 };
    this.#lanes.set(key, lane);
    return lane;
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : "failed";
}

/** Waits so many milliseconds, or until the signal aborts. */
export async function rest(milliseconds: number, signal: AbortSignal): Promise<void> {
  if (signal.aborted) return;
  const { promise, resolve } = Promise.withResolvers<void>();
  const timer = setTimeout(resolve, milliseconds);
  signal.addEventListener("abort", () => resolve(), { once: true });
  await promise;
  clearTimeout(timer);
}
