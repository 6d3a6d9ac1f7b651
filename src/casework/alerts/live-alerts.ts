// Telling people at once: one ear on the database, and for each who listens what is theirs to see, read anew each time under the rule of sight.
import type { ActId, LiveAlert } from "#domain";
import type { AlertReader, Store } from "#store";
import { CaseworkError } from "../error.ts";
import type { Officer } from "../officer.ts";
import { Bell } from "./bell.ts";

/** What a listener is told: an alert that has come or changed; `beat` that the line stands; `ended` that the session is over. */
export type LiveTelling = { readonly alert: LiveAlert } | "beat" | "ended";

/** How somebody listens. */
export interface Listening {
  /** What they were told last, to go on from there; left out, all that waits now comes first. */
  readonly after?: Pick<LiveAlert, "id" | "state"> | undefined;
  /** Who they are now; undefined once the session has ended. */
  readonly still: () => Promise<Officer | undefined>;
  readonly signal: AbortSignal;
}

interface Needs {
  readonly store: Pick<Store, "liveAlerts">;
}

/** So many lines at once for one person: tabs and devices; and for all. */
const mostOfOne = 12;
const mostOfAll = 2000;
/** Alerts that are read at once. Nothing waits in memory for a listener who is slow: they are read when they can be sent. */
const atOnce = 50;
/** Milliseconds: between two beats, between two readings for one listener however many commits there are, and until a lost ear is replaced. */
const beatEvery = 15_000;
const readAtMostEvery = 50;
const earAgainAfter = 1000;

/** Everybody of this process who listens. */
export class LiveAlerts {
  readonly #needs: Needs;
  readonly #bell = new Bell();
  readonly #lines = new Map<Officer["id"], number>();

  constructor(needs: Needs) {
    this.#needs = needs;
  }

  /** Has everybody look again whether there is something for them, and whether they are still signed in. */
  ring(): void {
    this.#bell.ring();
  }

  /** Listens to the database until the signal aborts. What was missed while the connection was lost is read when it stands again. */
  async run(signal: AbortSignal, log: (line: string) => void): Promise<void> {
    signal.addEventListener("abort", () => this.#bell.ring(), { once: true });
    while (!signal.aborted) {
      try {
        await using ear = await this.#needs.store.liveAlerts.hear();
        this.#bell.ring();
        while (!signal.aborted && !ear.isDeaf) if ((await ear.hear(beatEvery, signal)).size > 0) this.#bell.ring();
      } catch (error) {
        log(`Live alerts pause: ${error instanceof Error ? error.name : "unknown failure"}`);
      }
      if (!signal.aborted) await this.#bell.wait(earAgainAfter, signal);
    }
  }

  /** Tells one listener until they go, or their session ends. At least once: after a break something may come again. Refuses with too_many_lines. */
  async *tell(officer: Officer, { after, still, signal }: Listening): AsyncGenerator<LiveTelling> {
    const lines = this.#lines.get(officer.id) ?? 0;
    if (lines >= mostOfOne || sum(this.#lines.values()) >= mostOfAll) throw new CaseworkError("too_many_lines");
    this.#lines.set(officer.id, lines + 1);
    try {
      yield "beat";
      yield* this.#tellOn(await this.#startOf(officer, after), { still, signal });
    } finally {
      const left = (this.#lines.get(officer.id) ?? 1) - 1;
      if (left === 0) this.#lines.delete(officer.id);
      else this.#lines.set(officer.id, left);
    }
  }

  async *#tellOn(
    { place: start, first }: { readonly place: number; readonly first: readonly LiveAlert[] },
    { still, signal }: Pick<Listening, "still" | "signal">,
  ): AsyncGenerator<LiveTelling> {
    for (const alert of first) yield { alert };
    let place = start;
    while (!signal.aborted) {
      // Waits from before the reading, so that no ring during it goes unheard.
      const rung = this.#bell.wait(beatEvery, signal);
      const officer = await still();
      if (officer === undefined) {
        yield "ended";
        return;
      }
      for (;;) {
        const page = await this.#needs.store.liveAlerts.after(place, readerOf(officer), atOnce);
        for (const { alert } of page) yield { alert };
        place = page.at(-1)?.place ?? place;
        if (page.length < atOnce) break;
      }
      if (!(await rung)) yield "beat";
      else await this.#bell.rest(readAtMostEvery);
    }
  }

  /** Where a listener begins. Somebody who names what is not theirs, or is gone, gets all that waits. */
  async #startOf(
    officer: Officer,
    after: Listening["after"],
  ): Promise<{ readonly place: number; readonly first: readonly LiveAlert[] }> {
    const { liveAlerts } = this.#needs.store;
    const reader = readerOf(officer);
    const known = after === undefined ? undefined : await liveAlerts.placeOf(after, reader);
    if (known !== undefined) return { place: known, first: [] };
    const place = await liveAlerts.newest();
    return { place, first: (await liveAlerts.waiting(reader, atOnce)).map(({ alert }) => alert) };
  }
}

/** What stands for an alert that was told, to go on from: told to nobody but those who saw it, and saying nothing about others. */
export function tellingId({ id, state }: Pick<LiveAlert, "id" | "state">): string {
  return `${id}.${state}`;
}

/** What was told last; undefined for a text that is no such id. */
export function readTellingId(text: string, parse: (id: string) => ActId | undefined): Listening["after"] {
  const [id = "", state] = text.split(".");
  const known = parse(id);
  return known === undefined || (state !== "waiting" && state !== "answered") ? undefined : { id: known, state };
}

function readerOf({ sight, id, roles }: Officer): AlertReader {
  const desks: AlertReader["desks"] = [
    ...(roles.some((role) => role === "desk" || role === "wanted-persons") ? (["desk"] as const) : []),
    ...(roles.includes("integrity") ? (["integrity"] as const) : []),
    ...(roles.includes("administrator") ? (["keeper"] as const) : []),
  ];
  return { sight, user: id, desks };
}

function sum(numbers: Iterable<number>): number {
  let all = 0;
  for (const number of numbers) all += number;
  return all;
}
