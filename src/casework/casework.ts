// The capabilities, put together: what `api` serves and `node` starts. Each says its use cases in its own folder.
import type { Ledger, Witness, Witnessing } from "#ledger";
import type { SearchIndex } from "#search";
import type { Store } from "#store";
import { LiveAlerts } from "./alerts/live-alerts.ts";
import { candidateReads } from "./checks/candidates.ts";
import type { CheckNeeds } from "./checks/check.ts";
import { type Searcher, searcherOn } from "./checks/searcher.ts";
import { checkCases } from "./checks/use-cases.ts";
import type { Chance } from "./clock.ts";
import { calendarCases } from "./clocks/use-cases.ts";
import { createDelivery, deliveryCases, postCases } from "./delivery/delivery.ts";
import { metricCases } from "./metrics/figures.ts";
import type { Wire } from "./delivery/needs.ts";
import { viewCases } from "./delivery/received-views.ts";
import type { Blobs } from "./files/blobs.ts";
import { fileAppliers } from "./files/hear.ts";
import { sweepFiles } from "./files/sweep.ts";
import { Seeds } from "./files/seeds.ts";
import { attachmentCases, carriedCases, fileCases } from "./files/use-cases.ts";
import { federationCases } from "./federation/federation.ts";
import type { FederationMachine } from "./federation/needs.ts";
import { complianceAppliers } from "./compliance/hear.ts";
import { complianceCases } from "./compliance/use-cases.ts";
import { trafficCases } from "./traffic/use-cases.ts";
import { guardCases } from "./guard/use-cases.ts";
import { NodeGuard } from "./guard/node-guard.ts";
import { hitAppliers } from "./hits/hear.ts";
import { tellAtOnce } from "./hits/tell.ts";
import { hitCases } from "./hits/use-cases.ts";
import { askPartners } from "./queries/ask.ts";
import { queryAppliers } from "./queries/hear.ts";
import { queryCases } from "./queries/use-cases.ts";
import type { ImportFiles } from "./imports/import-files.ts";
import { importCases } from "./imports/use-cases.ts";
import { runJobs } from "./jobs.ts";
import { logCases, witnessCases } from "./log/use-cases.ts";
import { accessCases, approvalCases, organisationCases } from "./organisation/use-cases.ts";
import { ProviderConnections, type ProviderFetch } from "./providers/provider-connections.ts";
import { providerCases } from "./providers/use-cases.ts";
import type { IndexFollower } from "./records/index-follower.ts";
import { remind } from "./recall/gone-back.ts";
import { recallAppliers } from "./recall/hear.ts";
import { recallCases } from "./recall/use-cases.ts";
import { recordCases } from "./records/use-cases.ts";
import { restoredAppliers } from "./restored/hear.ts";
import { retentionCases } from "./retention/use-cases.ts";
import { sharingAppliers, sharingCases } from "./sharing/use-cases.ts";
import { sealCodes } from "./sessions/codes.ts";
import { OpenQuestions } from "./sessions/open-questions.ts";
import type { OpenSession } from "./sessions/open-session.ts";
import { RememberedSessions } from "./sessions/remembered.ts";
import { SecretBox } from "./sessions/secret-box.ts";
import { UnknownLogins } from "./sessions/unknown-logins.ts";
import { identityCases, sessionCases } from "./sessions/use-cases.ts";
import type { NodeFacts } from "./set-up/set-up.ts";
import { nodeCases } from "./set-up/use-cases.ts";
import { subjectCases } from "./subjects/use-cases.ts";
import { clientCases, recoveryCases, userCases } from "./users/use-cases.ts";
import { Screener } from "./watches/screener.ts";
import { watchCases } from "./watches/use-cases.ts";

/** What the use cases are made of. The composition root opens and closes all of it. */
export interface CaseworkParts {
  readonly store: Store;
  readonly ledger: Ledger;
  /** This node as a witness of other logs, and its own log being witnessed. */
  readonly witness: Witness;
  readonly witnessing: Witnessing;
  readonly federation: FederationMachine;
  /** The wire to other nodes. */
  readonly wire: Wire;
  readonly index: SearchIndex;
  /** Who answers checks; the index itself, in this thread, unless told. */
  readonly searcher?: Searcher;
  readonly follower: IndexFollower;
  /** Makes memory and disk of this process forget what the index has given up; only the index's memory unless told. */
  readonly forget?: () => Promise<void>;
  readonly files: ImportFiles;
  /** Sealed files of records, on the node's disk. */
  readonly blobs: Blobs;
  readonly chance: Chance;
  /** Milliseconds from a fixed point, never jumping. */
  readonly stopwatch: () => number;
  readonly node: NodeFacts;
  /** Seals what the database keeps of secrets: 32 bytes that lie outside it. */
  readonly secretKey: Uint8Array;
  /** The wire to identity providers: follows no redirect, reads no endless answer. */
  readonly fetchProvider: ProviderFetch;
}

/** All use cases, by capability. Inputs are already parsed; refusals are CaseworkErrors. */
export type Casework = ReturnType<typeof createCasework>;

/** Puts the use cases together. */
export function createCasework(parts: CaseworkParts) {
  const liveAlerts = new LiveAlerts(parts);
  const federation = federationCases(parts);
  const guard = new NodeGuard(parts);
  const looking = { searcher: parts.searcher ?? searcherOn(parts.index), reads: candidateReads(parts.store) };
  const queryParts = { ...parts, ...looking, standing: () => federation.standing() };
  const seeds = new Seeds(parts.secretKey, parts.chance.random);
  const deliveryParts = {
    ...parts,
    guard,
    seeds,
    standing: () => federation.standing(),
    lookAnew: () => federation.lookAnew(),
    appliers: new Map([
      ...hitAppliers(parts),
      ...sharingAppliers(queryParts),
      ...restoredAppliers({ ...parts, remind: (standing, tx, peer) => remind(parts, standing, tx, peer) }),
      ...fileAppliers(parts, seeds),
      ...queryAppliers(queryParts),
      ...recallAppliers(parts),
      ...complianceAppliers(parts),
    ]),
  };
  const delivery = createDelivery(deliveryParts);
  const fileParts = { ...deliveryParts, office: delivery.office, wicket: delivery.wicket };
  // By the standing that delivery works with, which is not read anew for each check.
  const hitParts = { ...parts, standing: async () => (await delivery.office.staff())?.standing };
  const checkParts = {
    ...hitParts,
    ...looking,
    received: () => delivery.views.ready(),
    tellOwners: (officer, checked) => tellAtOnce(hitParts, officer, checked),
    askPartners: (officer, asking) => askPartners(hitParts, officer, asking),
  } satisfies CheckNeeds;
  const screener = new Screener(checkParts);
  const staff = { ...hitParts, remembered: rememberedSessions(parts, liveAlerts) };
  const identityParts = identityPartsOf(staff);
  const forget = parts.forget ?? (() => purged(parts.index));
  return {
    sessions: sessionCases(identityParts),
    identity: identityCases(identityParts),
    recoveries: recoveryCases(identityParts),
    providers: providerCases(identityParts),
    clients: clientCases(staff),
    checks: checkCases(checkParts),
    records: recordCases({ ...hitParts, guard, received: () => delivery.views.ready() }),
    retention: retentionCases(hitParts),
    imports: importCases(parts),
    watches: watchCases({ ...parts, screener }),
    hits: hitCases(hitParts),
    sharing: sharingCases(hitParts),
    queries: queryCases(checkParts),
    recalls: { ...recallCases(hitParts), view: viewCases({ views: delivery.views }).now },
    /** What waits, told at once. */
    alerts: { tell: (...given: Parameters<LiveAlerts["tell"]>) => liveAlerts.tell(...given) },
    log: logCases(parts),
    witness: witnessCases(parts),
    federation,
    deliveries: deliveryCases({ ...deliveryParts, office: delivery.office }),
    post: postCases(delivery),
    metrics: metricCases({ ...deliveryParts, clocks: () => delivery.ways.clockDifferences }),
    files: fileCases(fileParts),
    carried: carriedCases(fileParts),
    attachments: attachmentCases(fileParts),
    guard: guardCases({ ...parts, guard }),
    traffic: trafficCases(parts),
    compliance: complianceCases({ ...hitParts, guard }),
    access: accessCases(parts),
    organisation: organisationCases(staff),
    subjects: subjectCases(checkParts),
    calendar: calendarCases(parts),
    approvals: approvalCases(staff),
    users: userCases(staff),
    node: nodeCases(parts),
    /** Seals secrets that an earlier version of the program has kept in the clear; how many, and how many do not open. Before anybody is answered. */
    sealSecrets: () => sealCodes(identityParts),
    /** Carries out queued jobs until the signal comes; resolves when the last one has stopped. */
    runJobs: (signal: AbortSignal) =>
      runJobs(
        { ...checkParts, ...hitParts, forget, sweep: (stop) => sweepFiles(parts, stop), tend: () => federation.tend() },
        signal,
      ),
    /** Hears of what is to be told at once until the signal comes; resolves when it has stopped. */
    runAlerts: (signal: AbortSignal, log: (line: string) => void) => liveAlerts.run(signal, log),
    /** Brings each change of records to the watches until the signal comes; resolves when the last piece of work has ended. */
    runScreening: (signal: AbortSignal, log: (line: string) => void) => screener.run(signal, log),
    /** Sends to other nodes and fetches from the hub until the signal comes; resolves when the last piece of work has ended. */
    runDelivery: (signal: AbortSignal, log: (line: string) => void) => delivery.run(signal, log),
  };
}

function rememberedSessions({ stopwatch }: CaseworkParts, alerts: LiveAlerts): RememberedSessions<OpenSession> {
  return new RememberedSessions({
    // A second: the longest that a revocation made by another process can take to be felt in this one (decision 0008).
    lifetime: 1000,
    most: 10_000,
    stopwatch,
    onForgotten: () => alerts.ring(),
  });
}

/** What is kept in memory of those who are signing in, beside the parts. */
function identityPartsOf<Parts extends CaseworkParts>(parts: Parts) {
  return {
    ...parts,
    secrets: new SecretBox(parts.secretKey, parts.chance.random),
    unknownLogins: new UnknownLogins(),
    questions: new OpenQuestions(),
    origin: parts.node.origin,
    connections: new ProviderConnections({ fetch: parts.fetchProvider, stopwatch: parts.stopwatch }),
  };
}

async function purged(index: SearchIndex): Promise<void> {
  if (!(await index.purge())) throw new Error("a segment of the search index was not rewritten");
}
