import type { RecordId } from "#domain";
import { hashText } from "../words/hash.ts";
import { HashChains } from "./hash-chains.ts";

/** Which records may be alerts about which: by the hash of the subject, so that the asker compares what the alert says. */
export class Alerts {
  readonly #bySubject = new HashChains();

  /** Remembers that the record at this place is an alert about a subject. */
  add(subject: RecordId, place: number): void {
    const hash = hashText(subject);
    for (let entry = this.#bySubject.first(hash); entry !== 0; entry = this.#bySubject.after(entry))
      if (this.#bySubject.value(entry) === place) return;
    this.#bySubject.add(hash, place);
  }

  /** Visits the places of alerts that may be about a subject, withdrawn ones and other subjects of the same hash included. */
  each(subject: RecordId, visit: (place: number) => void): void {
    const hash = hashText(subject);
    for (let entry = this.#bySubject.first(hash); entry !== 0; entry = this.#bySubject.after(entry))
      visit(this.#bySubject.value(entry));
  }

  get bytes(): number {
    return this.#bySubject.bytes;
  }
}
