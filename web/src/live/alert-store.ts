// What waits, as this window knows it. It lives outside of React: the line is one for the whole page.
import type { LiveAlert } from "#domain";

const keyOf = ({ kind, about }: Pick<LiveAlert, "kind" | "about">): string => `${kind} ${about}`;

/** Alerts that wait, newest first, and who is told when that changes. */
export class AlertStore {
  #waiting: readonly LiveAlert[] = [];
  readonly #known = new Set<string>();
  readonly #listeners = new Set<() => void>();

  /** Takes one over; whether it is news: it waits, and this window has not heard of it. */
  take(alert: LiveAlert): boolean {
    const rest = this.#waiting.filter((one) => keyOf(one) !== keyOf(alert));
    const isNews = alert.state === "waiting" && !this.#known.has(alert.id);
    if (alert.state === "waiting") this.#known.add(alert.id);
    this.#set(alert.state === "waiting" ? [alert, ...rest].toSorted((a, b) => (a.at < b.at ? 1 : -1)) : rest);
    return isNews;
  }

  /** Forgets everything: another session begins. */
  clear(): void {
    this.#known.clear();
    this.#set([]);
  }

  readonly waiting = (): readonly LiveAlert[] => this.#waiting;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  #set(waiting: readonly LiveAlert[]): void {
    this.#waiting = waiting;
    for (const tell of this.#listeners) tell();
  }
}

export const alerts = new AlertStore();
