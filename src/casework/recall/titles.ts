// Whom a recall is about, by name: only for a purpose, and only what the officer may see for it.
import type { Purpose, RecordId } from "#domain";
import { release } from "#policy";
import type { Store } from "#store";
import { lookingFor, type Officer, requirePurpose } from "../officer.ts";
import { type Title, titleOf } from "../records/title.ts";

/** For what somebody looks who wants to see whom it is about; without it nobody is named. */
export interface Look {
  readonly purpose?: Purpose | undefined;
  readonly reason?: string | undefined;
}

/** How the records are called that the officer may see for the purpose, while they are there. */
export interface Titled {
  readonly titles?: readonly (Title & { readonly record: RecordId })[];
}

/** Refuses a purpose as any look at records does; none is needed where nobody is named. */
export function requireOwnPurpose(officer: Officer, { purpose, reason }: Look): void {
  if (purpose !== undefined) requirePurpose(officer, purpose, reason);
}

/** What the log says of it. */
export function lookOf({ purpose = "administration", reason }: Look): {
  readonly purpose: Purpose;
  readonly reason?: string;
} {
  return { purpose, ...(reason === undefined ? {} : { reason }) };
}

/** Of each of the records that the officer may see for what they look for, how it is called; of none without a purpose. */
export async function titlesFor(
  store: Store,
  officer: Officer,
  { purpose }: Look,
  records: readonly RecordId[],
): Promise<ReadonlyMap<RecordId, Title>> {
  if (purpose === undefined) return new Map();
  const found = await store.records.get([...new Set(records)], officer.sight);
  return new Map(
    release(lookingFor(officer, { purpose }), found).shown.map(({ id, content }) => [id, titleOf(content)]),
  );
}

/** Those of them that are of one recall. */
export function titled(titles: ReadonlyMap<RecordId, Title>, records: readonly RecordId[]): Titled {
  const named = records.flatMap((record) => {
    const title = titles.get(record);
    return title === undefined ? [] : [{ record, ...title }];
  });
  return named.length === 0 ? {} : { titles: named };
}
