// Reading records: each look has a purpose and a leaf, also a look at what does not exist.
import { aboutOf, type About } from "#domain";
import type { Act, ActId, BesaRecord, Purpose, RecordFile, RecordId, Withheld } from "#domain";
import type { Ledger } from "#ledger";
import { release, type Released, seesLooks } from "#policy";
import type { Store } from "#store";
import type { Viewing } from "../delivery/received-views.ts";
import { CaseworkError } from "../error.ts";
import type { FileNeeds } from "../files/needs.ts";
import { shownFiles } from "../files/open.ts";
import {
  actor,
  heldForOthers,
  lookingFor,
  type Officer,
  policeRoles,
  requirePurpose,
  requireRole,
  sealedBy,
  told,
} from "../officer.ts";
import { titleOf } from "./title.ts";

interface Needs {
  readonly store: Store;
  readonly ledger: Ledger;
  /** How new what others share is, once what presses was taken in; undefined where there is nothing to be cut off from. */
  readonly received: () => Promise<Viewing | undefined>;
}

/** One look at a record, for "who has looked". */
export interface Look {
  readonly leaf: number;
  readonly at: string;
  readonly act: Act;
  readonly who: string;
  readonly unit: string;
  readonly purpose?: Purpose;
}

export interface RecordView {
  readonly record: Released<BesaRecord>;
  readonly title: string;
  readonly alerts: Released<BesaRecord>[];
  readonly history: Released<BesaRecord>[];
  readonly about: About;
  /** Alerts about it, and the record itself for versions of it, that are held for other purposes. */
  readonly withheld?: Withheld[];
  readonly looks: Look[];
  readonly files: RecordFile[];
  readonly mayAddFiles: boolean;
  readonly leaf: { readonly index: number; readonly hash: string };
}

export interface RecordRow {
  readonly id: RecordId;
  readonly version: number;
  readonly kind: string;
  readonly title: string;
  readonly originalTitle?: string;
  readonly owner: BesaRecord["owner"];
  readonly list?: string;
  readonly recordedAt: string;
}

export interface RecordQuery {
  readonly purpose: Purpose;
  readonly reason?: string | undefined;
  readonly after?: string | undefined;
  readonly limit: number;
  readonly kind?: string | undefined;
  readonly list?: string | undefined;
}

/**
 * One record with everything the officer may see around it. Unknown and hidden are the same answer and the same log entry; what is held for other
 * purposes is refused, and the refusal says which.
 */
export async function readRecord(
  { store, ledger, received, blobs, standing }: Needs & Pick<FileNeeds, "blobs" | "standing">,
  officer: Officer,
  id: RecordId,
  query: { readonly purpose: Purpose; readonly reason?: string | undefined; readonly check?: ActId | undefined },
): Promise<RecordView> {
  requireRole(officer, policeRoles);
  requirePurpose(officer, query.purpose, query.reason);
  const looking = lookingFor(officer, query);
  const viewing = await received();
  const found = await store.records.get([id], officer.sight);
  const isHeldBack = found.length === 0 && (await store.records.heldBack([id], officer.sight)).length > 0;
  if (isHeldBack || found.some((record) => viewing?.hides(record) === true))
    throw new CaseworkError("catching_up", { retryAfter: 2 });
  const {
    shown: [record],
    withheld: [held],
  } = release(looking, found);
  const leaf = await ledger.record({
    act: "consulted",
    who: actor(officer),
    purpose: query.purpose,
    ...(query.reason === undefined ? {} : { reason: query.reason }),
    ...(query.check === undefined ? {} : { reference: query.check }),
    ...(record === undefined ? {} : { subject: titleOf(record.content).title.slice(0, 1000) }),
    records: [id],
    ...sealedBy(found, officer),
    outcome: { shown: record !== undefined },
  });
  if (held !== undefined) throw heldForOthers(held);
  if (record === undefined) throw new CaseworkError("not_found");
  const [whole] = found;
  const [about, versions, looks, files] = await Promise.all([
    store.records.about([id], officer.sight),
    store.records.history(id, officer.sight),
    looksAt(store, officer, id),
    shownFiles({ store, blobs, standing }, officer, whole),
  ]);
  const [alerts, history] = [release(looking, about), release(looking, versions)];
  return {
    record,
    title: titleOf(record.content).title,
    alerts: alerts.shown,
    history: history.shown,
    about: aboutRecord(record, alerts.shown),
    ...told([...alerts.withheld, ...history.withheld]),
    looks,
    ...files,
    leaf: { index: leaf.index, hash: leaf.hash },
  };
}

/** Whom it is about, by its own labels and the alerts that are shown with it: what is hidden or held for others tells nothing here. */
function aboutRecord({ content, labels }: BesaRecord, alerts: readonly BesaRecord[]): About {
  const categories = [content, ...alerts.map((alert) => alert.content)].flatMap((one) =>
    one.kind === "alert" ? [one.category] : [],
  );
  return aboutOf(labels, { isPerson: content.kind === "person" || content.kind === "alert", categories });
}

/** Records the officer may see, newest first. Which of those held for other purposes are of a kind or list is not told. */
export async function listRecords(
  { store, ledger, received }: Needs,
  officer: Officer,
  query: RecordQuery,
): Promise<{ items: RecordRow[]; withheld?: Withheld[]; next?: string }> {
  requireRole(officer, policeRoles);
  requirePurpose(officer, query.purpose, query.reason);
  const kind = kinds.find((one) => one === query.kind);
  if (query.kind !== undefined && kind === undefined) return { items: [] };
  const viewing = await received();
  const { records: standing, next } = await store.records.list({
    ...(kind === undefined ? {} : { kind }),
    ...(query.list === undefined ? {} : { list: query.list }),
    ...(query.after === undefined ? {} : { after: query.after }),
    limit: query.limit,
    sight: officer.sight,
  });
  const found = standing.filter((record) => viewing?.hides(record) !== true);
  const { shown: records, withheld: held } = release(lookingFor(officer, query), found);
  const withheld = query.kind === undefined && query.list === undefined ? held : [];
  await ledger.record({
    act: "listed",
    who: actor(officer),
    purpose: query.purpose,
    ...(query.reason === undefined ? {} : { reason: query.reason }),
    records: [...records.map((record) => record.id), ...withheld.map(({ record }) => record)],
    ...sealedBy(found, officer),
    outcome: { kind: query.kind ?? null, list: query.list ?? null, shown: records.length },
  });
  return { items: records.map(row), ...told(withheld), ...(next === undefined ? {} : { next }) };
}

const kinds = [
  "person",
  "organisation",
  "document",
  "vehicle",
  "firearm",
  "contact",
  "event",
  "alert",
] as const satisfies readonly BesaRecord["content"]["kind"][];
const mostLooks = 50;

/** Who has looked, as far as the officer may know: those who answer for the record see all, others their own looks. Sealed looks are in neither. */
async function looksAt(store: Store, officer: Officer, id: RecordId): Promise<Look[]> {
  const whose = seesLooks(officer.roles) ? {} : { officer: officer.id };
  const entries = await store.log.entries({ record: id, limit: mostLooks, held: officer.held, ...whose });
  return entries.flatMap(({ index, at, detail }) =>
    detail === undefined || detail.act === "listed"
      ? []
      : [
          {
            leaf: index,
            at,
            act: detail.act,
            who: detail.who.name,
            unit: detail.who.unit,
            ...(detail.purpose === undefined ? {} : { purpose: detail.purpose }),
          },
        ],
  );
}

function row(record: Released<BesaRecord>): RecordRow {
  return {
    id: record.id,
    version: record.version,
    kind: record.content.kind,
    ...titleOf(record.content),
    owner: record.owner,
    ...(record.provenance.list === undefined ? {} : { list: record.provenance.list }),
    recordedAt: record.recordedAt,
  };
}
