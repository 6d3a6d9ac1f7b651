// Whom or what a query asks about: out of what the asking node understood, and back into a question at the asked one.
import { hash } from "node:crypto";
import type { QuerySubject, Understood } from "#domain";
import { canonicalBytes } from "#seal";

/** The part of a question that goes to partners: what an answer can rest on, and nothing of how it was typed. */
export function subjectOf({ name, born, bornOr, sex, nationality, document }: Understood): QuerySubject {
  return {
    ...(name === undefined ? {} : { name: name.slice(0, 300).toWellFormed() }),
    ...(born === undefined ? {} : { born }),
    ...(bornOr === undefined ? {} : { bornOr: bornOr.slice(0, 8) }),
    ...(sex === undefined ? {} : { sex }),
    ...(nationality === undefined ? {} : { nationality }),
    ...(document === undefined
      ? {}
      : {
          document: {
            number: document.number.slice(0, 60).toWellFormed(),
            ...(document.country === undefined ? {} : { country: document.country }),
            ...(document.kind === undefined ? {} : { kind: document.kind }),
          },
        }),
  };
}

/** The question that a partner's query puts to the search. */
export function questionOf(subject: QuerySubject): Understood {
  return { as: subject.name === undefined ? "number" : "name", ...subject };
}

/** One line that a person can read. */
export function textOf({ name, born, document }: QuerySubject): string {
  return [name, born, document?.number].filter((part) => part !== undefined).join(" · ");
}

/** By which different people and things are told apart when they are counted: spelled alike but for case and order, they are one. */
export function subjectHash({ name, born, document }: QuerySubject): Uint8Array {
  const key = {
    name: (name ?? "").normalize("NFKC").toLowerCase().split(/\s+/).toSorted().join(" "),
    born: born ?? "",
    number: (document?.number ?? "").replaceAll(/[^\p{L}\p{N}]/gu, "").toUpperCase(),
  };
  return hash("sha256", canonicalBytes(key), "buffer");
}
