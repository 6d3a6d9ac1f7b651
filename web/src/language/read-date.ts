import { PartialDate } from "#domain";

/**
 * Reads a date as officers type it: `1986`, `11.1986`, `4.11.1986`, `04/11/1986`, `1986-11-04`, or EDTF such as `1975~` and `1963/1968`.
 * Day before month, as on European documents. `undefined` when it is no date.
 */
export function readDate(typed: string): PartialDate | undefined {
  const text = typed.trim();
  const parts = /^(?:(?:(\d{1,2})[./\s-])?(\d{1,2})[./\s-])?(\d{4})$/.exec(text);
  const [, day, month, year] = parts ?? [];
  const edtf =
    year === undefined
      ? text
      : [year, month, day]
          .filter((part) => part !== undefined)
          .map(two)
          .join("-");
  const date = PartialDate.safeParse(edtf);
  return date.success ? date.data : undefined;
}

function two(part: string): string {
  return part.padStart(2, "0");
}
