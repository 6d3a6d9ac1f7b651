// Two nodes and a hub that only exist in memory, and everything that can happen to what goes between them, by a seed. Afterwards the links are whole
// again, and nothing may be lost, applied twice or applied out of order, and nothing forged taken. Long, since it is one small world.
import { hash } from "node:crypto";
import { Counter, MemoryDelivery, packParcel, Receiver, Relay, Sender, unpackParcel } from "#exchange";
import { DeliveryClass } from "#domain";
import { openGuard } from "./open-guard.ts";
import { plainSealing, type PlainKeys } from "./plain-sealing.ts";

/** What a schedule has done. */
export interface ScheduleResult {
  readonly written: number;
  readonly applied: number;
  readonly parcels: number;
  readonly damaged: number;
  readonly crashes: number;
  readonly refused: ReadonlyMap<string, number>;
}

type Name = "a" | "b";
interface Applied {
  readonly id: string;
  readonly from: string;
  readonly content: unknown;
}

const start = Date.parse("2026-11-22T10:00:00.000Z");
const poison = "poison";
const passing = new Error("the store is away for a moment");

/** A process that is gone at a write. */
class Killed extends Error {}

/** Runs the schedule of a seed; throws with a sentence when a promise is broken. The same seed does the same. */
export async function runSchedule(seed: number): Promise<ScheduleResult> {
  const world = new World(seed);
  const length = 20 + Math.floor(world.random() * 60);
  for (let turn = 0; turn < length; turn += 1) await world.act();
  await world.settle();
  return world.conclude();
}

interface Written {
  readonly id: string;
  readonly from: Name;
  readonly class: DeliveryClass;
  readonly content: string;
  /** It expires soon: it may be applied or not, and the sender knows which. */
  readonly isShort: boolean;
}

interface Member {
  readonly memory: MemoryDelivery<Applied>;
  sender: Sender;
  counter: Counter<Applied[]>;
}

class World {
  readonly random: () => number;
  readonly #keys: PlainKeys = { has: new Map(), believed: new Map() };
  readonly #members: Readonly<Record<Name, Member>>;
  readonly #hubMemory = new MemoryDelivery<Applied>();
  #relay: Relay;
  #now = start;
  #isCalm = false;
  #count = 0;
  #parcels = 0;
  #damaged = 0;
  #crashes = 0;
  readonly #written: Written[] = [];
  /** Parcels that went over a wire: they may come again at any time. */
  readonly #seen: { readonly to: Name | "hub"; readonly parcel: Uint8Array }[] = [];
  readonly #backups = new Map<Name, () => void>();
  readonly #refused = new Map<string, number>();

  constructor(seed: number) {
    this.random = generator(seed);
    for (const name of ["a", "b", "hub"]) {
      this.#keys.has.set(name, [`${name}-0`]);
      this.#keys.believed.set(name, `${name}-0`);
    }
    this.#members = { a: this.#member("a", new MemoryDelivery()), b: this.#member("b", new MemoryDelivery()) };
    this.#relay = this.#makeRelay();
  }

  /** One thing that happens. */
  async act(): Promise<void> {
    const name = this.#one(["a", "b"] as const);
    const kind = this.random();
    if (kind < 0.3) this.#write(name);
    else if (kind < 0.55) await this.#living(name, () => this.#send(name));
    else if (kind < 0.7) await this.#living(name, () => this.#collect(name));
    else if (kind < 0.8) this.#now += Math.floor(this.random() * this.#one([100, 10_000, 3_600_000]));
    else if (kind < 0.9) this.#armCrash(this.#one(["a", "b", "hub"] as const));
    else if (kind < 0.94) await this.#replay();
    else if (kind < 0.95) await this.#living(name, () => this.#expire(name));
    else if (kind < 0.965) this.#rotate(name);
    else if (kind < 0.98) this.#backUpOrRestore(name);
    else this.#learnKeys();
  }

  /** The links are whole and nobody dies any more: everything must get through. */
  async settle(): Promise<void> {
    this.#isCalm = true;
    this.#learnKeys();
    this.#disarm();
    for (let round = 0; round < 200; round += 1) {
      if (!this.#openIds().length) return;
      this.#now += 7 * 3_600_000;
      for (const name of ["a", "b"] as const) {
        await this.#members[name].sender.expire();
        await this.#send(name);
        await this.#collect(name);
      }
    }
    throw new Error(`never answered: ${this.#openIds().join(", ")}`);
  }

  conclude(): ScheduleResult {
    for (const [from, to] of [
      ["a", "b"],
      ["b", "a"],
    ] as const) {
      const applied = this.#members[to].memory.applied.filter((one) => one.from === from);
      if (new Set(applied.map(({ id }) => id)).size !== applied.length) throw new Error("something was applied twice");
      for (const pressing of DeliveryClass.options) {
        const known = new Set([...this.#members[from].memory.outbox.keys(), ...applied.map(({ id }) => id)]);
        const own = this.#written.filter((one) => one.from === from && one.class === pressing && known.has(one.id));
        const arrived = new Set(applied.map(({ id }) => id));
        const must = own.filter(({ id, content, isShort }) => content !== poison && (!isShort || arrived.has(id)));
        const expected = must.map(({ id, content }) => `${id} ${content}`);
        const ids = new Set(own.map(({ id }) => id));
        const came = applied.filter(({ id }) => ids.has(id)).map(({ id, content }) => `${id} ${String(content)}`);
        if (expected.join("\n") !== came.join("\n"))
          throw new Error(
            `${from} to ${to}, ${pressing}: written\n${expected.join("\n")}\napplied\n${came.join("\n")}`,
          );
      }
      if (applied.length > this.#written.filter((one) => one.from === from).length)
        throw new Error("something was applied that nobody wrote");
    }
    // What a lost history left waiting goes with the next epoch, or with its expiry.
    const held = this.#members.a.memory.held + this.#members.b.memory.held;
    if (this.#backups.size === 0 && held > 0) throw new Error("something is held for ever");
    this.#requireStates();
    return {
      written: this.#written.length,
      applied: this.#members.a.memory.applied.length + this.#members.b.memory.applied.length,
      parcels: this.#parcels,
      damaged: this.#damaged,
      crashes: this.#crashes,
      refused: this.#refused,
    };
  }

  /** Each sender knows what became of each envelope, and has the receipt for it. */
  #requireStates(): void {
    for (const { id, from, content, isShort } of this.#written) {
      const { memory } = this.#members[from];
      const state = memory.outbox.get(id)?.progress.state;
      if (state === undefined) continue;
      const isApplied = this.#members[from === "a" ? "b" : "a"].memory.applied.some((one) => one.id === id);
      const left = content === poison ? ["refused"] : [];
      const expected = isApplied ? ["accepted"] : isShort ? [...left, "expired"] : left;
      if (!expected.includes(state)) throw new Error(`${id} is ${state}, not ${expected.join(" or ")}`);
      if (!memory.receipts.some((receipt) => receipt.envelope === id && receipt.state === state))
        throw new Error(`${id} has no receipt of ${state}`);
    }
  }

  #openIds(): string[] {
    return (["a", "b"] as const).flatMap((name) =>
      [...this.#members[name].memory.outbox.values()]
        .filter(({ progress }) => !progress.isAnswered)
        .map(({ item, progress }) => `${item.id} (${progress.state})`),
    );
  }

  #write(from: Name): void {
    const pressing = this.#one(DeliveryClass.options);
    const many = this.random() < 0.1 ? 8 : 1;
    for (let turn = 0; turn < many; turn += 1) {
      this.#count += 1;
      const id = `id-${this.#count}`;
      const content = this.random() < 0.05 ? poison : `content ${this.#count}`;
      const isShort = this.random() < 0.1;
      this.#written.push({ id, from, class: pressing, content, isShort });
      this.#members[from].memory.put({
        id,
        message: id,
        to: from === "a" ? "b" : "a",
        class: pressing,
        type: "test",
        content,
        labels: [],
        writtenAt: this.#date().toISOString(),
        expiresAt: new Date(isShort ? this.#now + 3_600_000 : start + 400 * 86_400_000).toISOString(),
      });
    }
  }

  async #expire(name: Name): Promise<void> {
    await this.#members[name].sender.expire().catch(ignoreLink);
  }

  async #send(name: Name): Promise<void> {
    const classes = this.random() < 0.5 ? DeliveryClass.options : [this.#one(DeliveryClass.options)];
    const to = name === "a" ? "b" : "a";
    const step = (): Promise<unknown> =>
      this.#members[name].sender
        .step(to, this.#isCalm ? DeliveryClass.options : classes, new AbortController().signal)
        .catch(ignoreLink);
    // Two processes at once, now and then.
    const settled = await Promise.allSettled(!this.#isCalm && this.random() < 0.1 ? [step(), step()] : [step()]);
    for (const one of settled) if (one.status === "rejected") throw one.reason;
  }

  /** Directly or by the hub. */
  async #carry(to: Name, parcel: Uint8Array): Promise<Uint8Array> {
    this.#parcels += 1;
    return this.random() < 0.5 ? this.#wire(to, parcel) : this.#wire("hub", parcel);
  }

  async #wire(to: Name | "hub", parcel: Uint8Array): Promise<Uint8Array> {
    if (this.#isCalm) return this.#handIn(to, parcel);
    this.#seen.push({ to, parcel });
    const fate = this.random();
    if (fate < 0.15) throw new LinkCut("lost on its way");
    const sent = fate < 0.4 ? this.#damage(parcel) : parcel;
    const [answer] = await Promise.all(
      fate > 0.9 ? [this.#handIn(to, sent), this.#handIn(to, sent)] : [this.#handIn(to, sent)],
    );
    if (answer === undefined) throw new LinkCut("no answer");
    const back = this.random();
    if (back < 0.15) throw new LinkCut("the answer was lost");
    return back < 0.25 ? this.#damage(answer) : answer;
  }

  async #handIn(to: Name | "hub", parcel: Uint8Array): Promise<Uint8Array> {
    const isAltered = !this.#isGenuine(parcel);
    try {
      if (to === "hub") {
        const { items, isWhole } = unpackParcel(parcel);
        const { receipts, refused } = await this.#relay.keep(items);
        this.#tally(refused.map(({ code }) => code));
        if (isAltered && isWhole && refused.length === 0) throw new Error("the hub kept something forged");
        return packParcel(receipts);
      }
      const { answer, refused } = await this.#members[to].counter.handIn(parcel);
      this.#tally(refused);
      if (isAltered && refused.length === 0) throw new Error("something forged was not refused");
      return answer;
    } catch (error) {
      if (!(error instanceof Killed) && error !== passing) throw error;
      if (error instanceof Killed) this.#revive(to);
      throw new LinkCut("the other side died");
    }
  }

  /** Fetches what the hub has, as a member does: takes it in, sends the receipts, and only then lets it go. */
  async #collect(name: Name): Promise<void> {
    try {
      const items = await this.#relay.fetch(name);
      if (items.length === 0) return;
      const parcel = packParcel(items);
      const came = this.#isCalm || this.random() > 0.2 ? parcel : this.#damage(parcel);
      const { answer, refused } = await this.#members[name].counter.handIn(came);
      this.#tally(refused);
      if (refused.includes("parcel_damaged")) return;
      const back = unpackParcel(answer).items.filter((item) => Buffer.from(item).toString().startsWith("receipt "));
      if (back.length > 0) await this.#wire("hub", packParcel(back));
      const whole = unpackParcel(came).items;
      const [stop, mine] = [this.#isCalm ? 1 : this.random(), whole.map((item) => hash("sha256", item))];
      if (stop > 0.15) await this.#relay.remove(name, mine);
    } catch (error) {
      if (error instanceof Killed) throw error;
      ignoreLink(error);
    }
  }

  async #replay(): Promise<void> {
    const old = this.#seen[Math.floor(this.random() * this.#seen.length)];
    if (old === undefined) return;
    await this.#handIn(old.to, old.parcel).catch(ignoreLink);
  }

  #damage(parcel: Uint8Array): Uint8Array {
    this.#damaged += 1;
    const bytes = Buffer.from(parcel);
    if (this.random() < 0.4) return bytes.subarray(0, Math.floor(this.random() * bytes.length));
    const at = Math.floor(this.random() * bytes.length);
    bytes[at] = (bytes[at] ?? 0) ^ (1 << Math.floor(this.random() * 8));
    return bytes;
  }

  /** Whether each item in it was sealed by somebody who may. */
  #isGenuine(parcel: Uint8Array): boolean {
    const { items, isWhole } = unpackParcel(parcel);
    return isWhole && items.every((item) => this.#seals(item));
  }

  #seals(item: Uint8Array): boolean {
    const text = Buffer.from(item).toString("utf8");
    const mark = text.startsWith("receipt ") ? "receipt " : "envelope ";
    const body = text.slice(mark.length + 64);
    const from = /"from":"(\w+)"/.exec(body)?.[1] ?? "";
    return text.startsWith(`${mark}${hash("sha256", `${mark}${from}${body}`)}`) && Buffer.from(text).equals(item);
  }

  /** A node has a new key and forgets the old one; the others learn of it later. */
  #rotate(name: Name): void {
    const [current = `${name}-0`] = this.#keys.has.get(name) ?? [];
    this.#keys.has.set(name, [`${name}-${Number(current.split("-")[1]) + 1}`]);
  }

  /** A sender's database goes back to where it was: what was written since is lost with it unless it had arrived. */
  #backUpOrRestore(name: Name): void {
    const restore = this.#backups.get(name);
    if (restore === undefined) this.#backups.set(name, this.#members[name].memory.backUpOutbox());
    else restore();
  }

  #learnKeys(): void {
    for (const [name, has] of this.#keys.has) this.#keys.believed.set(name, has[0] ?? "");
  }

  /** The next write of a node, or one soon after, kills it: before it is kept, or afterwards. */
  #armCrash(name: Name | "hub"): void {
    const memory = name === "hub" ? this.#hubMemory : this.#members[name].memory;
    let left = Math.floor(this.random() * 3);
    const dies = this.random() < 0.5 ? "before" : "after";
    const error = this.random() < 0.3 ? passing : new Killed(name);
    memory.breakBy((_, moment) => {
      if (moment !== dies || (left -= 1) >= 0) return;
      this.#crashes += 1;
      memory.breakBy(() => undefined);
      throw error;
    });
  }

  #disarm(): void {
    for (const { memory } of [this.#members.a, this.#members.b, { memory: this.#hubMemory }])
      memory.breakBy(() => undefined);
  }

  async #living(name: Name, work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      if (!(error instanceof Killed)) throw error;
      this.#revive(name);
      if (error.message === "hub") this.#revive("hub");
    }
  }

  /** A new process on what is kept. */
  #revive(name: Name | "hub"): void {
    if (name === "hub") this.#relay = this.#makeRelay();
    else Object.assign(this.#members[name], this.#member(name, this.#members[name].memory));
  }

  #member(name: Name, memory: MemoryDelivery<Applied>): Member {
    const now = (): Date => this.#date();
    const sealing = plainSealing(name, this.#keys, now);
    const sender = new Sender({
      sealing,
      guard: openGuard,
      outbox: memory,
      transport: (to, parcel) => this.#carry(to === "a" ? "a" : "b", parcel),
      now,
      chance: () => this.random(),
    });
    const receiver = new Receiver<Applied[]>({
      sealing,
      inbox: memory,
      now,
      isPassing: (error) => error === passing || error instanceof Killed,
      apply: async (tx, opened) => {
        if (!this.#isCalm && this.random() < 0.05) throw passing;
        tx.push(...opened.map(({ facts, content }) => ({ id: facts.id, from: facts.from, content })));
        return opened.map(() => ({ state: "accepted" }));
      },
    });
    return { memory, sender, counter: new Counter({ sealing, sender, receiver }) };
  }

  #makeRelay(): Relay {
    return new Relay({
      sealing: plainSealing("hub", this.#keys, () => this.#date()),
      mailboxes: this.#hubMemory,
      now: () => this.#date(),
      serves: (node) => node === "a" || node === "b",
      quota: { items: this.random() < 0.2 ? 3 : 1000, bytes: 1e9 },
    });
  }

  #tally(codes: readonly string[]): void {
    for (const code of codes) this.#refused.set(code, (this.#refused.get(code) ?? 0) + 1);
  }

  #one<T>(choices: readonly T[]): T {
    const chosen = choices[Math.floor(this.random() * choices.length)];
    if (chosen === undefined) throw new RangeError("nothing to choose from");
    return chosen;
  }

  #date(): Date {
    return new Date(this.#now);
  }
}

class LinkCut extends Error {}

function ignoreLink(error: unknown): void {
  if (!(error instanceof LinkCut) && error !== passing) throw error;
}

/** A small seeded generator (mulberry32): which things happen when, nothing secret. */
function generator(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
