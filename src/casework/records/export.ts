// A copy of a record that leaves the node, with the proof that and how it left. Two rules beside sight and purpose: handling codes and the witnesses.
import { hash } from "node:crypto";
import type { ActId, BesaRecord, Labels, LogDetail, Purpose, RecordId } from "#domain";
import type { Ledger, Witnessing } from "#ledger";
import { obstaclesTo, release, type Released } from "#policy";
import { canonicalBytes } from "#seal";
import type { Store } from "#store";
import type { Chance } from "../clock.ts";
import { CaseworkError } from "../error.ts";
import type { NodeGuard } from "../guard/node-guard.ts";
import { proofTextOf } from "../log/tlog.ts";
import {
  actor,
  heldForOthers,
  lookingFor,
  type Officer,
  policeRoles,
  requireFresh,
  requirePurpose,
  requireRole,
  sealedBy,
} from "../officer.ts";
import { originVersionOf } from "../sharing/needs.ts";
import { isOwnAuthority } from "../set-up/own-authority.ts";
import { titleOf } from "./title.ts";

export interface ExportNeeds {
  readonly store: Store;
  readonly ledger: Ledger;
  readonly witnessing: Witnessing;
  readonly chance: Chance;
  /** Judges what leaves, and marks the copy. */
  readonly guard: Pick<NodeGuard, "require" | "mark">;
}

/** How a copy is taken: for whom, for what, and what the handling codes ask for. */
export interface ExportRequest {
  readonly purpose: Purpose;
  readonly reason: string;
  /** Who gets it, in words: an authority, a court, a file number. */
  readonly recipient: string;
  readonly use: "police" | "court";
  /** That the originator agrees to pass it on: who said so, on which day, under which reference. */
  readonly consent?: { readonly by: string; readonly on: string; readonly reference: string } | undefined;
  readonly noteRead?: boolean | undefined;
  readonly approval?: ActId | undefined;
}

const errors = {
  H1: "handling_forbids",
  H2: "consent_needed",
  H3: "note_unread",
  "second-person": "approval_needed",
} as const;

/**
 * The record with its alerts, its handling codes and who takes it, as JSON with the C2SP proof of the log's entry about it, whose detail has the SHA-256 of the rest.
 * Refused while the log is unwitnessed, and where a handling code forbids it. A record that is not theirs to see does not exist.
 */
export async function exportRecord(
  needs: ExportNeeds,
  officer: Officer,
  id: RecordId,
  request: ExportRequest,
): Promise<string> {
  const { store, ledger, witnessing, chance } = needs;
  requireRole(officer, policeRoles);
  requirePurpose(officer, request.purpose, request.reason);
  requireFresh(officer, chance.now());
  await witnessing.requireWitnessed();
  const looking = lookingFor(officer, request);
  const found = await store.records.get([id], officer.sight);
  const {
    shown: [record],
    withheld: [held],
  } = release(looking, found);
  const alerts = release(looking, record === undefined ? [] : await store.records.about([id], officer.sight)).shown;
  const refusal =
    record === undefined
      ? held === undefined
        ? new CaseworkError("not_found")
        : heldForOthers(held)
      : await refusalOf(needs, officer, [record, ...alerts], request);
  if (refusal === undefined && record !== undefined)
    await requireLeave(needs, officer, [record, ...alerts], request.recipient);
  const statement =
    refusal === undefined && record !== undefined
      ? await state(needs, officer, { record, alerts, request })
      : undefined;
  const leaf = await ledger.record({
    act: "record-exported",
    who: actor(officer),
    purpose: request.purpose,
    reason: request.reason,
    ...(record === undefined ? {} : { subject: titleOf(record.content).title.slice(0, 1000) }),
    records: [id, ...alerts.map((alert) => alert.id)].slice(0, 1000),
    ...sealedBy([...found, ...alerts], officer),
    outcome: outcomeOf(request, statement),
  });
  if (refusal !== undefined || statement === undefined) throw refusal ?? new CaseworkError("not_found");
  return JSON.stringify({ ...statement, proof: await proofTextOf(needs, officer, leaf.index) }, null, 1);
}

/** Asks the guard, as for everything that leaves. */
async function requireLeave(
  { guard }: ExportNeeds,
  officer: Officer,
  taken: readonly BesaRecord[],
  recipient: string,
): Promise<void> {
  const labels = [...new Set(taken.flatMap((one) => one.labels.handling))];
  const requires = [...new Set(taken.flatMap((one) => one.labels.requires))];
  const about = { audience: ["police"], requires, records: taken.map(({ id }) => id) };
  const content = { records: taken };
  await guard.require(
    officer,
    [{ way: "file", type: "record-export", to: { authority: recipient }, labels, content }],
    about,
  );
}

/** What stands in the way, as a refusal. */
async function refusalOf(
  { store, chance }: ExportNeeds,
  officer: Officer,
  taken: readonly BesaRecord[],
  { use, consent, noteRead, approval, recipient }: ExportRequest,
): Promise<CaseworkError | undefined> {
  const [record] = taken;
  const [asked] =
    approval === undefined
      ? []
      : await store.approvals.list({ acts: [], by: officer.id, id: approval, limit: 1 }, officer.sight);
  const isApproved =
    asked?.state === "approved" &&
    asked.subject.act === "export-record" &&
    asked.subject.record === record?.id &&
    asked.subject.recipient === recipient &&
    asked.subject.use === use &&
    asked.expiresAt > chance.now().toISOString();
  const areOwn = await Promise.all(taken.map(({ owner }) => isOwnAuthority(store, owner)));
  const taking = { use, hasConsent: consent !== undefined, hasReadNote: noteRead === true, isApproved };
  const forCourt = use === "court" ? await consentedForCourt({ store, chance }, officer, taken) : new Set<RecordId>();
  const obstacles = taken.flatMap(({ id, labels }, place) =>
    obstaclesTo({ ...taking, isOwn: areOwn[place] === true, hasCourtConsent: forCourt.has(id) }, [labels]),
  );
  const [first] = (["H1", "H2", "H3", "second-person"] as const).filter((one) => obstacles.includes(one));
  return first === undefined ? undefined : new CaseworkError(errors[first]);
}

/** Those of the records whose owners have signed that they may be used in court, just as they are and still today. */
async function consentedForCourt(
  { store, chance }: Pick<ExportNeeds, "store" | "chance">,
  { sight }: Officer,
  taken: readonly BesaRecord[],
): Promise<ReadonlySet<RecordId>> {
  const now = chance.now().toISOString();
  const of = taken.map(async (record) => {
    const { items } = await store.onward.list({
      direction: "out",
      state: "granted",
      record: record.id,
      limit: 50,
      sight,
    });
    const isGranted = items.some(
      ({ request: { use, expiresAt = "", records } }) =>
        use === "court" &&
        expiresAt > now &&
        records.some(({ id, version }) => id === record.id && version === originVersionOf(record)),
    );
    return isGranted ? [record.id] : [];
  });
  return new Set((await Promise.all(of)).flat());
}

interface Taken {
  readonly record: Released<BesaRecord>;
  readonly alerts: readonly Released<BesaRecord>[];
  readonly request: ExportRequest;
}

/** All that the file says but the proof. Labels of sight are the node's own and stay here; the obligations go along. */
async function state(
  { store, ledger, chance, guard }: ExportNeeds,
  officer: Officer,
  { record, alerts, request }: Taken,
) {
  const [name, country] = await Promise.all([store.settings.get("node.name"), store.settings.get("node.country")]);
  const all = [record, ...alerts];
  const handling = [...new Set(all.flatMap(({ labels }) => labels.handling))].toSorted();
  return {
    besa: "record-export",
    v: 1,
    reference: await guard.mark(record.id, request.recipient),
    node: { name: name ?? null, country: country ?? null, key: ledger.verifierKey },
    record: outside(record),
    alerts: alerts.map(outside),
    handling: handling.length > 1 ? handling.filter((code) => code !== "H0") : handling,
    taken: {
      at: chance.now().toISOString(),
      by: { login: officer.login, name: officer.name, unit: officer.unit },
      ...said(request),
    },
  };
}

function outside({ labels, redacted, ...record }: BesaRecord) {
  const { audience: _, requires: __, fields: ___, ...kept }: Labels = labels;
  return { ...record, labels: kept, ...(redacted === undefined ? {} : { redacted }) };
}

function said({ purpose, reason, recipient, use, consent, noteRead, approval }: ExportRequest) {
  return {
    purpose,
    reason,
    recipient,
    use,
    ...(consent === undefined ? {} : { consent: { ...consent } }),
    ...(noteRead === true ? { noteRead } : {}),
    ...(approval === undefined ? {} : { approval }),
  };
}

/** What the log keeps of it: to whom, under which conditions, and the SHA-256 of the canonical JSON of the file without its proof. */
function outcomeOf(request: ExportRequest, statement: object | undefined): NonNullable<LogDetail["outcome"]> {
  const { purpose: _, reason: __, ...conditions } = said(request);
  return {
    ...conditions,
    shown: statement !== undefined,
    ...(statement === undefined ? {} : { sha256: hash("sha256", canonicalBytes(statement), "hex") }),
  };
}
