// How new this node's view of what others share is. Whoever was cut off takes in what presses before it answers another check from it. docs/decisions/0022-recall.md.
import { setTimeout as pause } from "node:timers/promises";
import type { AuthorityId, BesaRecord, ReceivedView } from "#domain";
import { capability } from "../capability.ts";
import { type Officer, policeRoles, requireRole } from "../officer.ts";
import type { DeliveryNeeds } from "./needs.ts";
import type { PostOffice, Staff } from "./post-office.ts";
import { hubOf } from "./routes-between.ts";

/** Milliseconds: after which without a word of the hub's the view counts as cut off. Twice the time of one fetch, and some. */
const cutOffAfter = 60_000;
/** How long a check waits for what presses, from the beginning of the attempt; what counts as long to find that there is no link, and how long it is not tried then. */
const waitsFor = 2000;
const slowFailure = 500;
const triesAgainAfter = 5000;
/** How often the view is read from the store, for processes that do not fetch, and written there. */
const readEvery = 1000;
const writeEvery = 5000;
const setting = "delivery.view";

/** What is known of the link: when all that pressed had come, and whether the link has failed since. */
interface Seen {
  readonly asOf: string | undefined;
  readonly isLost: boolean;
}

interface Attempt {
  readonly startedAt: number;
  readonly done: Promise<boolean>;
  hasAnswered: boolean;
}

/** A view, and what is left out of answers by it. */
export interface Viewing {
  readonly view: ReceivedView;
  readonly isReceived: (record: Pick<BesaRecord, "owner"> & { readonly list?: string | undefined }) => boolean;
  readonly hides: (record: Pick<BesaRecord, "owner" | "provenance">) => boolean;
}

interface Parts {
  readonly office: Pick<PostOffice, "staff">;
  /** Takes in what lies at the hub until nothing of it presses; `answered` is called when the hub has answered first. Rejects when the link fails. */
  readonly drain: (staff: Staff, answered: () => void) => Promise<void>;
}

/** Keeps the view that a process has. Owned by it: what was seen, and the attempt that is under way. */
export class ReceivedViews {
  readonly #needs: Pick<DeliveryNeeds, "store" | "chance" | "stopwatch">;
  readonly #parts: Parts;
  #seen: Seen = { asOf: undefined, isLost: true };
  #readAt = Number.NEGATIVE_INFINITY;
  #writtenAt = Number.NEGATIVE_INFINITY;
  #failedAt = Number.NEGATIVE_INFINITY;
  #without: readonly AuthorityId[] = [];
  /** Something that others had sent is held back since a restore. */
  #isHeldBack = false;
  #attempt: Attempt | undefined;

  constructor(needs: Pick<DeliveryNeeds, "store" | "chance" | "stopwatch">, parts: Parts) {
    this.#needs = needs;
    this.#parts = parts;
  }

  /** All that pressed has come. */
  async drained(): Promise<void> {
    const wasLost = this.#seen.isLost;
    this.#seen = { asOf: this.#needs.chance.now().toISOString(), isLost: false };
    if (wasLost || this.#needs.stopwatch() - this.#writtenAt > writeEvery) await this.#write();
  }

  /** The link has failed. */
  async lost(): Promise<void> {
    if (this.#seen.isLost) return;
    this.#seen = { ...this.#seen, isLost: true };
    await this.#write();
  }

  /**
   * The view as it is, without waiting for anything; undefined in no federation, and at a hub, which is cut off from nothing, unless they were restored. Whoever left
   * its federation before others upheld what they had sent stays cut off from it.
   */
  async now(): Promise<ReceivedView | undefined> {
    const staff = await this.#parts.office.staff();
    if (!(await this.#hasView(staff))) return undefined;
    if (staff === undefined) return this.#view("cut-off");
    if (hubOf(staff) === undefined) return this.#view("current", staff);
    const state = this.#isCurrent() ? "current" : this.#attempt?.hasAnswered === true ? "catching-up" : "cut-off";
    return this.#view(state, staff);
  }

  /** Before an answer is given from what others share: where the link was cut, what presses is taken in first, if the link is back. Waits two seconds at most. */
  async ready(): Promise<Viewing | undefined> {
    const staff = await this.#parts.office.staff();
    if (!(await this.#hasView(staff))) return undefined;
    const view = this.#view(staff === undefined ? "cut-off" : await this.#stateFor(staff), staff);
    const own = staff?.standing.recipient.authority;
    const isOthers = (owner: AuthorityId): boolean =>
      own === undefined ? view.without.includes(owner) : owner !== own;
    const isReceived: Viewing["isReceived"] = ({ owner, list }) => isOthers(owner) && list === undefined;
    const hides: Viewing["hides"] = ({ owner, provenance }) =>
      isReceived({ owner, list: provenance.list }) && (view.state === "catching-up" || view.without.includes(owner));
    return { view, isReceived, hides };
  }

  /** Whether there is a view of others to be told of. */
  async #hasView(staff: Staff | undefined): Promise<boolean> {
    await this.#read(staff?.standing);
    if (staff === undefined) return this.#isHeldBack;
    return hubOf(staff) !== undefined || this.#without.length > 0 || unheardBy(staff).length > 0;
  }

  async #stateFor(staff: Staff): Promise<ReceivedView["state"]> {
    return hubOf(staff) === undefined || this.#isCurrent() ? "current" : this.#catchUp(staff);
  }

  async #catchUp(staff: Staff): Promise<ReceivedView["state"]> {
    const now = this.#needs.stopwatch();
    if (this.#attempt === undefined && now - this.#failedAt < triesAgainAfter) return "cut-off";
    const attempt = (this.#attempt ??= this.#begin(staff));
    const left = attempt.startedAt + waitsFor - now;
    const stop = new AbortController();
    const patience = pause(Math.max(0, left), undefined, { signal: stop.signal }).catch(() => undefined);
    const isDrained = await Promise.race([attempt.done, patience]);
    stop.abort();
    if (isDrained === undefined) return attempt.hasAnswered ? "catching-up" : "cut-off";
    return isDrained ? "current" : "cut-off";
  }

  #begin(staff: Staff): Attempt {
    const attempt: Attempt = {
      startedAt: this.#needs.stopwatch(),
      hasAnswered: false,
      done: this.#parts
        .drain(staff, () => (attempt.hasAnswered = true))
        .then(() => this.drained())
        .then(
          () => true,
          () => {
            // Where nobody refuses at once, checks would wait for it each time.
            const now = this.#needs.stopwatch();
            if (now - attempt.startedAt > slowFailure) this.#failedAt = now;
            return false;
          },
        )
        .finally(() => (this.#attempt = undefined)),
    };
    return attempt;
  }

  #isCurrent(): boolean {
    const { asOf, isLost } = this.#seen;
    return !isLost && asOf !== undefined && this.#ageOf(asOf) <= cutOffAfter;
  }

  #ageOf(asOf: string): number {
    return Math.abs(this.#needs.chance.now().getTime() - Date.parse(asOf));
  }

  #view(state: ReceivedView["state"], staff?: Staff): ReceivedView {
    const { asOf } = this.#seen;
    const unheard = unheardBy(staff);
    return {
      state,
      ...(asOf === undefined ? {} : { asOf }),
      without: [...this.#without],
      ...(unheard.length === 0 ? {} : { unheard }),
    };
  }

  /** What another process has seen, where it is newer; and whom this node waits for after a restore. */
  async #read(standing: Staff["standing"] | undefined): Promise<void> {
    const now = this.#needs.stopwatch();
    if (now - this.#readAt < readEvery) return;
    this.#readAt = now;
    const { store } = this.#needs;
    const [kept, restore, peers, awaited] = await Promise.all([
      store.settings.get(setting),
      store.restores.newest(),
      store.restores.unanswered(),
      store.restores.awaited(),
    ]);
    const isUntold = restore !== undefined && restore.toldAt === undefined;
    const members = standing?.book.directory.members ?? [];
    const silent = members.filter(({ nodes }) => nodes.some(({ id }) => isUntold || peers.includes(id)));
    // Whoever has left meanwhile, and never answered, is among those that are waited for.
    const all = new Set([...silent.map(({ authority }) => authority), ...awaited]);
    this.#without = [...all].filter((authority) => authority !== standing?.recipient.authority).toSorted();
    this.#isHeldBack = (isUntold && restore.streams.size > 0) || awaited.length > 0;
    const [asOf = "", link] = typeof kept === "string" ? kept.split(" ") : [];
    if (asOf > (this.#seen.asOf ?? "")) this.#seen = { asOf, isLost: link === "lost" };
  }

  async #write(): Promise<void> {
    this.#writtenAt = this.#needs.stopwatch();
    const { asOf, isLost } = this.#seen;
    if (asOf !== undefined) await this.#needs.store.settings.set(setting, `${asOf} ${isLost ? "lost" : "stands"}`);
  }
}

/** Linked federations that are not heard now. */
function unheardBy(staff: Staff | undefined): readonly string[] {
  return staff?.standing.book.linked.unheard() ?? [];
}

/** How new the view is, for whoever looks. */
export const viewCases = capability({
  now: async ({ views }: { readonly views: ReceivedViews }, officer: Officer) => {
    requireRole(officer, policeRoles);
    return views.now();
  },
});
