// Reading the log. The auditor reads every entry; everybody else their own acts. Reading it is on record too.
import type { Act, ActId, LogDetail, RecordId } from "#domain";
import type { Ledger, Witnessing } from "#ledger";
import { readsWholeLog } from "#policy";
import type { Store } from "#store";
import type { Chance } from "../clock.ts";
import { CaseworkError } from "../error.ts";
import { actor, type Officer, requireFresh, requireRole, sealedBy } from "../officer.ts";
import { tellingOfOutage } from "../outage.ts";
import { witnessingView, type WitnessingView } from "./witnessing-view.ts";

interface Needs {
  readonly store: Store;
  readonly ledger: Ledger;
}

export interface LogRow {
  readonly index: number;
  readonly hash: string;
  readonly at: string;
  readonly detail?: LogDetail;
  readonly erased: boolean;
}

export interface LogQuery {
  readonly after?: string | undefined;
  readonly limit: number;
  readonly act?: Act | undefined;
  readonly officer?: string | undefined;
  readonly record?: RecordId | undefined;
  readonly reference?: ActId | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

/** Entries, newest first. `after` is the index of the last entry of the page before. */
export async function listLog(
  { store, ledger, witnessing }: Needs & { readonly witnessing: Witnessing },
  officer: Officer,
  query: LogQuery,
): Promise<{ items: LogRow[]; next?: string; size: number; witnessing?: WitnessingView }> {
  const whole = readsWholeLog(officer.roles);
  const whose = whole ? await userIdOf(store, query.officer) : officer.id;
  const before = query.after === undefined || !/^\d{1,15}$/.test(query.after) ? undefined : Number(query.after);
  const entries =
    whose === "nobody"
      ? []
      : await store.log.entries({
          ...(whose === undefined ? {} : { officer: whose }),
          ...(query.record === undefined ? {} : { record: query.record }),
          ...(query.act === undefined ? {} : { act: query.act }),
          ...(query.reference === undefined ? {} : { reference: query.reference }),
          ...(query.from === undefined ? {} : { from: query.from }),
          ...(query.to === undefined ? {} : { to: query.to }),
          ...(before === undefined ? {} : { before }),
          limit: query.limit,
          held: officer.held,
        });
  const { size } = await store.log.head();
  if (whole)
    await ledger.record({
      act: "log-read",
      who: actor(officer),
      purpose: "audit",
      records: query.record === undefined ? [] : [query.record],
      ...sealedBy([], officer),
      outcome: { officer: query.officer ?? null, act: query.act ?? null, shown: entries.length },
    });
  const last = entries.at(-1);
  return {
    items: entries.map(({ index, hash, at, detail, erased }) => ({
      index,
      hash: Buffer.from(hash).toString("base64"),
      at,
      ...(detail === undefined ? {} : { detail }),
      erased,
    })),
    ...(last !== undefined && last.index > 0 && entries.length === query.limit ? { next: String(last.index) } : {}),
    size,
    ...witnessingView(witnessing),
  };
}

/** An entry with all that is needed to check it offline. Binary values are base64. */
export interface ProofView {
  readonly index: number;
  readonly data: string;
  readonly salt?: string;
  readonly detail?: LogDetail;
  readonly checkpoint: string;
  readonly proof: string[];
  readonly key: string;
}

/** One entry with its proof. Those who do not read the whole log get proofs of their own acts only. */
export async function proveEntry({ store, ledger }: Needs, officer: Officer, index: number): Promise<ProofView> {
  const { size } = await store.log.head();
  if (index >= size) throw new CaseworkError("not_found");
  const proof = sealed(officer, await ledger.prove(index));
  if (!readsWholeLog(officer.roles) && proof.detail?.who.id !== officer.id) throw new CaseworkError("not_found");
  const { leafData, ...rest } = proof;
  return { ...rest, data: leafData, proof: [...proof.proof], key: ledger.verifierKey };
}

/**
 * The whole log as NDJSON lines. The auditor's export has the details unless they are not wanted; an administrator's has hashes only, and proves as
 * much. Details ask for a fresh proof, and are not released while the log is unwitnessed; hashes are, so that what is wrong can be looked for.
 */
export async function* exportLog(
  { ledger, witnessing, chance }: Needs & { readonly witnessing: Witnessing; readonly chance: Chance },
  officer: Officer,
  wanted: { readonly details?: boolean | undefined } = {},
): AsyncGenerator<string> {
  requireRole(officer, ["auditor", "administrator"]);
  const details = readsWholeLog(officer.roles) && wanted.details !== false;
  if (details) requireFresh(officer, chance.now());
  if (details) await tellingOfOutage(() => witnessing.requireWitnessed())();
  await ledger.record({
    act: "log-exported",
    who: actor(officer),
    purpose: details ? "audit" : "administration",
    records: [],
    outcome: { details },
  });
  yield* ledger.export({
    details: (detail) => details && isOpenTo(officer, detail),
    cosigned: await witnessing.published(),
  });
}

/** Whether this officer may read an entry's detail; for whom may not, it is as if it had been erased. */
function isOpenTo(officer: Officer, { requires = [] }: LogDetail): boolean {
  return requires.every((label) => officer.held.includes(label));
}

/** An entry as this officer may have it. */
export function sealed<T extends { readonly detail?: LogDetail; readonly salt?: string }>(
  officer: Officer,
  entry: T,
): T {
  if (entry.detail === undefined || isOpenTo(officer, entry.detail)) return entry;
  const { detail: _, salt: __, ...rest } = entry;
  // Both are optional in what an entry is.
  return rest as T;
}

async function userIdOf(store: Store, login: string | undefined): Promise<Officer["id"] | undefined | "nobody"> {
  if (login === undefined) return undefined;
  return (await store.users.byLogin(login))?.id ?? "nobody";
}
