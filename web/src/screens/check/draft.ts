import type { z } from "zod";
import { CheckQuery } from "#domain";

/** What stands in the fields, as typed. */
export interface CheckDraft {
  readonly text: string;
  readonly born: string;
  readonly nationality: string;
  readonly document: string;
}

export const emptyDraft: CheckDraft = { text: "", born: "", nationality: "", document: "" };

/** The question a draft asks. Fields left empty are not asked for. */
export function queryOf({ text, born, nationality, document }: CheckDraft): z.input<typeof CheckQuery> {
  return {
    ...(text.trim() === "" ? {} : { text: text.trim() }),
    ...(born.trim() === "" ? {} : { born: born.trim() }),
    ...(nationality === "" ? {} : { nationality }),
    ...(document.trim() === "" ? {} : { document: { number: document.trim() } }),
  };
}

/** Whether the draft can be asked: something to look for, and no date that is none. */
export function isAskable(draft: CheckDraft): boolean {
  return CheckQuery.safeParse(queryOf(draft)).success;
}

/** Whether a date of birth as typed can be read; the node says what it means. */
export function isDateFine(typed: string): boolean {
  return CheckQuery.safeParse({ name: "-", ...(typed.trim() === "" ? {} : { born: typed.trim() }) }).success;
}

/** Whether any of the fields beside the first is filled. */
export function isNarrowed({ born, nationality, document }: CheckDraft): boolean {
  return `${born}${nationality}${document}`.trim() !== "";
}
