// Brings sealed files where nobody can fetch them from: to the hub, once for all recipients of envelopes that went through it; to a recipient that this
// node reaches and that does not reach it; and, at a hub, to the hub of a linked federation, sealed as they came. It goes on where it broke off.
import { linkRetry, waitAfter } from "#exchange";
import { letGo } from "#seal";
import { rest } from "../delivery/courier.ts";
import { chanceOf } from "../delivery/needs.ts";
import type { Staff } from "../delivery/post-office.ts";
import { hubOf, LinkFailure, linkedHub } from "../delivery/routes-between.ts";
import { type FetchNeeds, pieceSizes } from "./fetch.ts";
import { briefFailure } from "../failure.ts";

const lookEvery = 500;
/** How long a recipient is left to fetch by itself what it can, in milliseconds. */
const leftAlone = 60_000;

/** Where a sealed file is to be brought. */
interface Errand {
  readonly blob: string;
  readonly size: number;
  readonly way: { readonly node: string; readonly url: string };
}

interface Lane {
  isRunning: boolean;
  failures: number;
  /** By the stopwatch. */
  notBefore: number;
  piece: number;
}

/** Brings them while this node leads: to each place one at a time. */
export class Porter {
  readonly #needs: FetchNeeds;
  readonly #log: (line: string) => void;
  readonly #lanes = new Map<string, Lane>();
  readonly #running = new Set<Promise<void>>();
  /** What was brought, by its place; forgotten once nothing waits for it there. */
  readonly #brought = new Set<string>();
  /** What a place does not know, since its envelope is still on the way there, or is settled: others do not wait behind it. */
  readonly #unknown = new Map<string, { readonly count: number; readonly notBefore: number }>();

  constructor(needs: FetchNeeds, log: (line: string) => void) {
    this.#needs = needs;
    this.#log = log;
  }

  /** Brings until the signal aborts; what is on its way then is waited for. */
  async run(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      try {
        await this.#look(signal);
      } catch (error) {
        this.#log(`Bringing files pauses: ${briefFailure(error)}`);
      }
      await rest(lookEvery, signal);
    }
    await Promise.allSettled(this.#running);
  }

  async #look(signal: AbortSignal): Promise<void> {
    const staff = await this.#needs.office.staff();
    if (staff === undefined) return;
    const errands = await this.#errands(staff);
    const waiting = new Set(errands.map(keyOf));
    for (const key of this.#brought) if (!waiting.has(key)) this.#brought.delete(key);
    for (const key of this.#unknown.keys()) if (!waiting.has(key)) this.#unknown.delete(key);
    const open = errands.filter((errand) => this.#isOpen(keyOf(errand)));
    for (const [url, some] of Map.groupBy(open, ({ way }) => way.url)) {
      const lane = this.#lane(url);
      if (lane.isRunning || lane.notBefore > this.#needs.stopwatch()) continue;
      lane.isRunning = true;
      const run = this.#drive(staff, some, lane, signal).finally(() => {
        lane.isRunning = false;
        this.#running.delete(run);
      });
      this.#running.add(run);
    }
  }

  #isOpen(key: string): boolean {
    return !this.#brought.has(key) && (this.#unknown.get(key)?.notBefore ?? 0) <= this.#needs.stopwatch();
  }

  async #errands(staff: Staff): Promise<Errand[]> {
    return [...(await this.#ownErrands(staff)), ...(await this.#linkedErrands(staff))];
  }

  /** At a hub: what lies here whole for members of a linked federation. */
  async #linkedErrands({ relay, standing }: Staff): Promise<Errand[]> {
    const { store, blobs } = this.#needs;
    const links = relay === undefined ? [] : standing.book.linked.open();
    const errands: Errand[] = [];
    for (const link of links) {
      const way = linkedHub(standing, link);
      const there = await store.transactAsNode((tx) => tx.files.relayedInto(link.anchor.federation));
      // What is still on its way here is brought once it is whole.
      for (const one of there)
        if (this.#brought.has(keyOf({ ...one, way })) || (await blobs.has(one.blob))) errands.push({ ...one, way });
    }
    return errands;
  }

  async #ownErrands(staff: Staff): Promise<Errand[]> {
    const { store, chance } = this.#needs;
    const { book, recipient } = staff.standing;
    const [hubWay] = hubOf(staff)?.ways ?? [];
    const places = new Map(book.places().map(({ node }) => [node.id, node.endpoints]));
    // Who can be asked is asked; only after a while it is brought, should the way back be closed.
    const isReached = (places.get(recipient.node) ?? []).length > 0;
    const before = new Date(chance.now().getTime() - (isReached ? leftAlone : 0)).toISOString();
    return store.transactAsNode(async (tx) => {
      const relayed = hubWay === undefined ? [] : await tx.files.relayed(hubWay.node);
      const awaited = await tx.files.awaited(before);
      return [
        ...relayed.flatMap((one) => (hubWay === undefined ? [] : [{ ...one, way: hubWay }])),
        ...awaited.flatMap(({ to, ...one }) =>
          (places.get(to) ?? []).slice(0, 1).map((url) => ({ ...one, way: { node: to, url } })),
        ),
      ];
    });
  }

  async #drive(staff: Staff, errands: readonly Errand[], lane: Lane, signal: AbortSignal): Promise<void> {
    for (const errand of errands)
      try {
        await this.#bring(staff, errand, lane, signal);
        this.#brought.add(keyOf(errand));
        this.#unknown.delete(keyOf(errand));
        lane.failures = 0;
      } catch (error) {
        if (signal.aborted) return;
        if (error instanceof LinkFailure && error.code === "attachment_unknown") {
          this.#setAside(errand);
          continue;
        }
        lane.failures += 1;
        lane.piece = Math.max(pieceSizes.least, lane.piece / 2);
        lane.notBefore = this.#needs.stopwatch() + waitAfter(lane.failures, linkRetry, chanceOf(this.#needs.chance)());
        const code = error instanceof LinkFailure ? error.code : "failed";
        if (lane.failures === 1) this.#log(`A file was not brought to ${errand.way.node}: ${code}`);
        return;
      }
  }

  /** A place that does not know a file is asked again after a while; it has answered, and the next file may go. */
  #setAside(errand: Errand): void {
    const { stopwatch, chance } = this.#needs;
    const count = (this.#unknown.get(keyOf(errand))?.count ?? 0) + 1;
    const notBefore = stopwatch() + waitAfter(count, linkRetry, chanceOf(chance)());
    this.#unknown.set(keyOf(errand), { count, notBefore });
  }

  async #bring(staff: Staff, { blob, size, way }: Errand, lane: Lane, signal: AbortSignal): Promise<void> {
    const { ways, blobs } = this.#needs;
    // What was removed here meanwhile is brought nowhere.
    if (!(await blobs.has(blob))) return;
    const nothing = new Uint8Array();
    let { at, done } = await ways.givePiece(staff, way, { sha256: blob, from: 0, bytes: nothing }, signal);
    while (!done) {
      signal.throwIfAborted();
      const length = Math.min(lane.piece, size - at);
      const bytes = length === 0 ? nothing : await blobs.piece(blob, { from: at, length });
      const before = at;
      ({ at, done } = await ways.givePiece(staff, way, { sha256: blob, from: at, bytes }, signal));
      letGo(bytes);
      // Nothing of it was taken, or all of it was there and was not what it should be: bits were turned, on the way or here. It is tried again after a while.
      if (!done && at <= before) throw new LinkFailure("altered_attachment");
      lane.failures = 0;
      lane.piece = Math.min(pieceSizes.most, lane.piece * 2);
    }
  }

  #lane(url: string): Lane {
    const lane = this.#lanes.get(url) ?? { isRunning: false, failures: 0, notBefore: 0, piece: pieceSizes.first };
    this.#lanes.set(url, lane);
    return lane;
  }
}

function keyOf({ blob, way }: Errand): string {
  return `${blob} ${way.url}`;
}
