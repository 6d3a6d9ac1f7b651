import type { z } from "zod";
import { CheckQuery } from "#domain";
import { readDate } from "../../language/read-date.ts";

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
  const date = readDate(born);
  return {
    ...(text.trim() === "" ? {} : { text: text.trim() }),
    ...(date === undefined ? {} : { born: date }),
    ...(nationality === "" ? {} : { nationality }),
    ...(document.trim() === "" ? {} : { document: { number: document.trim() } }),
  };
}

/** Whether the draft can be asked: something to look for, and no date that is none. */
export function isAskable(draft: CheckDraft): boolean {
  return isDateFine(draft.born) && CheckQuery.safeParse(queryOf(draft)).success;
}

export function isDateFine(typed: string): boolean {
  return typed.trim() === "" || readDate(typed) !== undefined;
}

/** Whether any of the fields beside the first is filled. */
export function isNarrowed({ born, nationality, document }: CheckDraft): boolean {
  return `${born}${nationality}${document}`.trim() !== "";
}
