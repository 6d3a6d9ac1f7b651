// The use cases, put together: what `api` serves and `node` starts.
import type { Ledger, Witness, Witnessing } from "#ledger";
import type { SearchIndex } from "#search";
import type { Store } from "#store";
import { LiveAlerts } from "./alerts/live-alerts.ts";
import { candidateReads } from "./checks/candidates.ts";
import { check, checkAll, type CheckNeeds } from "./checks/check.ts";
import { decide } from "./checks/decide.ts";
import { listDecisions } from "./checks/list-decisions.ts";
import type { Chance } from "./clock.ts";
import type { ImportFiles } from "./imports/import-files.ts";
import { runImport } from "./imports/import-job.ts";
import * as runs from "./imports/runs.ts";
import { exportLog, listLog, proveEntry } from "./log/read-log.ts";
import * as tlog from "./log/tlog.ts";
import * as witnesses from "./log/witnesses.ts";
import { searcherOn, type Searcher } from "./checks/searcher.ts";
import { createDelivery, deliveryCases, postCases, type DeliveryCases, type PostCases } from "./delivery/delivery.ts";
import type { Wire } from "./delivery/needs.ts";
import { type FederationCases, federationCases, tendJob, tendMinutes } from "./federation/federation.ts";
import type { FederationMachine } from "./federation/needs.ts";
import { hitAppliers } from "./hits/hear.ts";
import * as hits from "./hits/read-hits.ts";
import { tellAtOnce } from "./hits/tell.ts";
import { nodeHealth } from "./set-up/health.ts";
import { nodeInfo, setUp, type NodeFacts } from "./set-up/set-up.ts";
import type { Officer } from "./officer.ts";
import { tellingOfOutage } from "./outage.ts";
import type { IndexFollower } from "./records/index-follower.ts";
import { explainSight, listRoles, myAccess, whoCouldSee } from "./organisation/access.ts";
import * as approvals from "./organisation/approvals.ts";
import * as duty from "./organisation/duty.ts";
import * as holdings from "./organisation/holdings.ts";
import { endLoan, lend, listLoans } from "./organisation/loans.ts";
import * as units from "./organisation/units.ts";
import { exportRecord } from "./records/export.ts";
import { beginSignIn, signOutAddress } from "./providers/flows.ts";
import * as links from "./providers/links.ts";
import { ProviderConnections, type ProviderFetch } from "./providers/provider-connections.ts";
import * as providers from "./providers/providers.ts";
import { listRecords, readRecord } from "./records/read.ts";
import { countDue, listDue, review } from "./retention/board.ts";
import { eraseRecords, forgetJob } from "./retention/erase.ts";
import { forgetErased } from "./retention/forget.ts";
import { keepJob, keepTerms } from "./retention/keep.ts";
import { listErasures, readReceipt } from "./retention/receipts.ts";
import { registerBasis } from "./retention/register.ts";
import { changeRule, listRules } from "./retention/rules.ts";
import { RememberedSessions } from "./sessions/remembered.ts";
import { confirmCodes, proposeCodes, removeCodes, sealCodes } from "./sessions/codes.ts";
import { readFactors } from "./sessions/factors.ts";
import type { OpenSession } from "./sessions/open-session.ts";
import { endOwnSessions, endSession, endSessionsOf, listSessions } from "./sessions/own-sessions.ts";
import { OpenQuestions } from "./sessions/open-questions.ts";
import * as passkeys from "./sessions/passkeys.ts";
import { SecretBox } from "./sessions/secret-box.ts";
import { createSessions, type Sessions } from "./sessions/sessions.ts";
import { UnknownLogins } from "./sessions/unknown-logins.ts";
import { changeSignInRules, readSignInRules } from "./sessions/sign-in-rules.ts";
import { approveRecovery, listRecoveries, recover, startRecovery } from "./users/recovery.ts";
import * as clients from "./users/clients.ts";
import { addUser, changeUser, listUsers } from "./users/users.ts";
import { addWatch, addWatches } from "./watches/add-watches.ts";
import { changeCalendar, readCalendar } from "./clocks/calendar.ts";
import { tellClocksJob } from "./clocks/legal-clocks.ts";
import { tellClocks } from "./clocks/tell-clocks.ts";
import { actOnRecord } from "./subjects/acts.ts";
import { caseOf, inquire } from "./subjects/inquire.ts";
import { actInCircle, answerInquiry, listInquiries } from "./subjects/inquiries.ts";
import { inquireJob } from "./subjects/needs.ts";
import { listSubjects, readLetter, readSubject } from "./subjects/read-cases.ts";
import { receiveRequest } from "./subjects/receive.ts";
import { searchForSubject } from "./subjects/search.ts";
import { takeStep } from "./subjects/steps.ts";
import { closeWatch, decideHit } from "./watches/change-watches.ts";
import { countHits, listHits, listWatches, readWatch } from "./watches/read-watches.ts";
import { Screener } from "./watches/screener.ts";

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
  readonly chance: Chance;
  /** Milliseconds from a fixed point, never jumping. */
  readonly stopwatch: () => number;
  readonly node: NodeFacts;
  /** Seals what the database keeps of secrets: 32 bytes that lie outside it. */
  readonly secretKey: Uint8Array;
  /** The wire to identity providers: follows no redirect, reads no endless answer. */
  readonly fetchProvider: ProviderFetch;
}

type Bound<F> = F extends (needs: never, ...rest: infer R) => infer A ? (...rest: R) => A : never;

/** All use cases, by capability. Inputs are already parsed; refusals are CaseworkErrors. */
export interface Casework {
  readonly sessions: Sessions;
  /** What people show who they are with, and where they are signed in. */
  readonly identity: {
    readonly ask: Bound<typeof passkeys.askPasskey>;
    readonly offer: Bound<typeof passkeys.beginPasskey>;
    readonly passkeys: Bound<typeof passkeys.listPasskeys>;
    readonly addPasskey: Bound<typeof passkeys.addPasskey>;
    readonly removePasskey: Bound<typeof passkeys.removePasskey>;
    readonly factors: Bound<typeof readFactors>;
    readonly proposeCodes: Bound<typeof proposeCodes>;
    readonly confirmCodes: Bound<typeof confirmCodes>;
    readonly removeCodes: Bound<typeof removeCodes>;
    readonly sessions: Bound<typeof listSessions>;
    readonly endSession: Bound<typeof endSession>;
    readonly endOwnSessions: Bound<typeof endOwnSessions>;
    readonly endSessionsOf: Bound<typeof endSessionsOf>;
    readonly rules: Bound<typeof readSignInRules>;
    readonly changeRules: Bound<typeof changeSignInRules>;
  };
  /** Letting people in again, by two administrators. */
  readonly recoveries: {
    readonly list: Bound<typeof listRecoveries>;
    readonly start: Bound<typeof startRecovery>;
    readonly approve: Bound<typeof approveRecovery>;
    readonly finish: Bound<typeof recover>;
  };
  /** Identity providers, and whom they vouch for. */
  readonly providers: {
    readonly offer: Bound<typeof providers.offerProviders>;
    readonly list: Bound<typeof providers.listProviders>;
    readonly add: Bound<typeof providers.addProvider>;
    readonly change: Bound<typeof providers.changeProvider>;
    readonly remove: Bound<typeof providers.removeProvider>;
    readonly begin: Bound<typeof beginSignIn>;
    readonly beginOwn: Bound<typeof links.beginOwnFlow>;
    readonly links: Bound<typeof links.listLinks>;
    readonly linkOwn: Bound<typeof links.linkOwn>;
    readonly unlinkOwn: Bound<typeof links.unlinkOwn>;
    readonly linkUser: Bound<typeof links.linkUser>;
    readonly unlinkUser: Bound<typeof links.unlinkUser>;
    readonly signOutAddress: Bound<typeof signOutAddress>;
  };
  /** Programs that use the node. */
  readonly clients: {
    readonly list: Bound<typeof clients.listClients>;
    readonly add: Bound<typeof clients.addClient>;
    readonly addKey: Bound<typeof clients.addClientKey>;
    readonly addCertificate: Bound<typeof clients.addClientCertificate>;
    readonly endKey: Bound<typeof clients.endClientKey>;
  };
  readonly checks: {
    readonly check: Bound<typeof check>;
    readonly checkAll: Bound<typeof checkAll>;
    readonly decide: Bound<typeof decide>;
    readonly decisions: Bound<typeof listDecisions>;
  };
  readonly records: {
    readonly get: Bound<typeof readRecord>;
    readonly list: Bound<typeof listRecords>;
    readonly export: Bound<typeof exportRecord>;
  };
  readonly retention: {
    readonly erase: Bound<typeof eraseRecords>;
    readonly rules: Bound<typeof listRules>;
    readonly changeRule: Bound<typeof changeRule>;
    readonly due: Bound<typeof listDue>;
    readonly countDue: Bound<typeof countDue>;
    readonly review: Bound<typeof review>;
    readonly erasures: Bound<typeof listErasures>;
    readonly receipt: Bound<typeof readReceipt>;
    readonly register: Bound<typeof registerBasis>;
  };
  readonly imports: {
    readonly begin: Bound<typeof runs.beginImport>;
    readonly receive: Bound<typeof runs.receiveFile>;
    readonly start: Bound<typeof runs.startImport>;
    readonly cancel: Bound<typeof runs.cancelImport>;
    readonly list: Bound<typeof runs.listImports>;
    readonly get: Bound<typeof runs.readImport>;
    readonly delta: Bound<typeof runs.readDelta>;
    readonly problems: Bound<typeof runs.readProblems>;
  };
  readonly watches: {
    readonly add: Bound<typeof addWatch>;
    readonly addMany: Bound<typeof addWatches>;
    readonly list: Bound<typeof listWatches>;
    readonly get: Bound<typeof readWatch>;
    readonly close: Bound<typeof closeWatch>;
    readonly hits: Bound<typeof listHits>;
    readonly countHits: Bound<typeof countHits>;
    readonly decide: Bound<typeof decideHit>;
  };
  /** Hits across borders. */
  readonly hits: {
    readonly list: Bound<typeof hits.listBorderHits>;
    readonly get: Bound<typeof hits.readBorderHit>;
    readonly count: Bound<typeof hits.countBorderHits>;
    readonly answer: Bound<typeof hits.answerBorderHit>;
    readonly add: Bound<typeof hits.addToBorderHit>;
  };
  /** What waits, told at once. */
  readonly alerts: Pick<LiveAlerts, "tell">;
  readonly log: {
    readonly list: Bound<typeof listLog>;
    readonly proof: Bound<typeof proveEntry>;
    readonly export: Bound<typeof exportLog>;
    checkpoint(): Promise<string>;
    key(): string;
    readonly published: Bound<typeof tlog.publishedCheckpoint>;
    readonly tile: Bound<typeof tlog.readLogTile>;
    readonly proofText: Bound<typeof tlog.proveEntryAsText>;
    readonly consistency: Bound<typeof tlog.proveConsistency>;
    readonly policy: Bound<typeof witnesses.policyText>;
    readonly witnesses: Bound<typeof witnesses.readWitnesses>;
    readonly addWitness: Bound<typeof witnesses.addWitness>;
    readonly removeWitness: Bound<typeof witnesses.removeWitness>;
    readonly setQuorum: Bound<typeof witnesses.setQuorum>;
  };
  /** This node as a witness of other logs. */
  readonly witness: {
    readonly addCheckpoint: Bound<typeof tlog.addCheckpoint>;
    readonly checkpoint: Bound<typeof tlog.witnessedCheckpoint>;
    readonly addLog: Bound<typeof witnesses.addWitnessedLog>;
    readonly removeLog: Bound<typeof witnesses.removeWitnessedLog>;
  };
  readonly federation: FederationCases;
  /** What goes to other nodes and comes from them, as people see it. */
  readonly deliveries: DeliveryCases;
  /** What other nodes hand in and fetch. */
  readonly post: PostCases;
  readonly access: {
    readonly mine: Bound<typeof myAccess>;
    readonly roles: typeof listRoles;
    readonly explain: Bound<typeof explainSight>;
    readonly readers: Bound<typeof whoCouldSee>;
  };
  readonly organisation: {
    readonly units: Bound<typeof units.listUnits>;
    readonly addUnit: Bound<typeof units.addUnit>;
    readonly changeUnit: Bound<typeof units.changeUnit>;
    readonly people: Bound<typeof units.listPeople>;
    readonly post: Bound<typeof units.post>;
    readonly endPosting: Bound<typeof units.endPosting>;
    readonly duty: Bound<typeof duty.listShifts>;
    readonly addShifts: Bound<typeof duty.addShifts>;
    readonly endShift: Bound<typeof duty.endShift>;
    readonly loans: Bound<typeof listLoans>;
    readonly lend: Bound<typeof lend>;
    readonly endLoan: Bound<typeof endLoan>;
    readonly compartments: Bound<typeof holdings.listCompartments>;
    readonly holdings: Bound<typeof holdings.listHoldings>;
    readonly endHolding: Bound<typeof holdings.endHolding>;
  };
  /** Requests of data subjects, and what is asked for them in closed circles. */
  readonly subjects: {
    readonly list: Bound<typeof listSubjects>;
    readonly receive: Bound<typeof receiveRequest>;
    readonly get: Bound<typeof readSubject>;
    readonly search: Bound<typeof searchForSubject>;
    readonly step: Bound<typeof takeStep>;
    readonly act: Bound<typeof actOnRecord>;
    readonly letter: Bound<typeof readLetter>;
    readonly inquiries: Bound<typeof listInquiries>;
    readonly answerInquiry: Bound<typeof answerInquiry>;
    readonly actInCircle: Bound<typeof actInCircle>;
  };
  /** The days that legal clocks do not count. */
  readonly calendar: {
    readonly get: Bound<typeof readCalendar>;
    readonly change: Bound<typeof changeCalendar>;
  };
  readonly approvals: {
    readonly list: Bound<typeof approvals.listApprovals>;
    readonly ask: Bound<typeof approvals.ask>;
    readonly decide: Bound<typeof approvals.decideApproval>;
  };
  readonly users: {
    readonly list: Bound<typeof listUsers>;
    readonly add: Bound<typeof addUser>;
    readonly change: Bound<typeof changeUser>;
  };
  readonly node: {
    readonly info: Bound<typeof nodeInfo>;
    readonly setUp: Bound<typeof setUp>;
    health(officer?: Officer): ReturnType<typeof nodeHealth>;
  };
  /** Seals secrets that an earlier version of the program has kept in the clear; how many, and how many do not open. Before anybody is answered. */
  sealSecrets(): ReturnType<typeof sealCodes>;
  /** Carries out queued jobs until the signal comes; resolves when the last one has stopped. */
  runJobs(signal: AbortSignal): Promise<void>;
  /** Hears of what is to be told at once until the signal comes; resolves when it has stopped. */
  runAlerts(signal: AbortSignal, log: (line: string) => void): Promise<void>;
  /** Brings each change of records to the watches until the signal comes; resolves when the last piece of work has ended. */
  runScreening(signal: AbortSignal, log: (line: string) => void): Promise<void>;
  /** Sends to other nodes and fetches from the hub until the signal comes; resolves when the last piece of work has ended. */
  runDelivery(signal: AbortSignal, log: (line: string) => void): Promise<void>;
}

/** Puts the use cases together. */
export function createCasework(parts: CaseworkParts): Casework {
  const liveAlerts = new LiveAlerts(parts);
  const federation = federationCases(parts);
  const deliveryParts = { ...parts, standing: () => federation.standing(), appliers: hitAppliers(parts) };
  const delivery = createDelivery(deliveryParts);
  // By the standing that delivery works with, which is not read anew for each check.
  const hitParts = { ...parts, standing: async () => (await delivery.office.staff())?.standing };
  const checkParts: CheckNeeds = {
    ...parts,
    searcher: parts.searcher ?? searcherOn(parts.index),
    reads: candidateReads(parts.store),
    tellOwners: (officer, checked) => tellAtOnce(hitParts, officer, checked),
  };
  // A second: the longest that a revocation made by another process can take to be felt in this one (decision 0008).
  const remembered = new RememberedSessions<OpenSession>({
    lifetime: 1000,
    most: 10_000,
    stopwatch: parts.stopwatch,
    onForgotten: () => liveAlerts.ring(),
  });
  const screener = new Screener({ ...parts, searcher: checkParts.searcher, reads: checkParts.reads });
  const watchParts = { ...parts, screener };
  const staff = { ...parts, remembered };
  const subjectParts = { ...checkParts, store: parts.store };
  const secrets = new SecretBox(parts.secretKey, parts.chance.random);
  const codeParts = { ...staff, secrets };
  const identityParts = {
    ...codeParts,
    unknownLogins: new UnknownLogins(),
    questions: new OpenQuestions(),
    origin: parts.node.origin,
    connections: new ProviderConnections({ fetch: parts.fetchProvider, stopwatch: parts.stopwatch }),
  };
  return {
    sessions: tellingSessions(createSessions(identityParts)),
    identity: {
      ask: bind(passkeys.askPasskey, identityParts),
      offer: bind(passkeys.beginPasskey, identityParts),
      passkeys: bind(passkeys.listPasskeys, identityParts),
      addPasskey: bind(passkeys.addPasskey, identityParts),
      removePasskey: bind(passkeys.removePasskey, identityParts),
      factors: bind(readFactors, parts),
      proposeCodes: bind(proposeCodes, codeParts),
      confirmCodes: bind(confirmCodes, identityParts),
      removeCodes: bind(removeCodes, parts),
      sessions: bind(listSessions, staff),
      endSession: bind(endSession, staff),
      endOwnSessions: bind(endOwnSessions, staff),
      endSessionsOf: bind(endSessionsOf, staff),
      rules: bind(readSignInRules, parts),
      changeRules: bind(changeSignInRules, staff),
    },
    recoveries: {
      list: bind(listRecoveries, parts),
      start: bind(startRecovery, parts),
      approve: bind(approveRecovery, parts),
      finish: bind(recover, identityParts),
    },
    providers: {
      offer: bind(providers.offerProviders, identityParts),
      list: bind(providers.listProviders, identityParts),
      add: bind(providers.addProvider, identityParts),
      change: bind(providers.changeProvider, identityParts),
      remove: bind(providers.removeProvider, identityParts),
      begin: bind(beginSignIn, identityParts),
      beginOwn: bind(links.beginOwnFlow, identityParts),
      links: bind(links.listLinks, identityParts),
      linkOwn: bind(links.linkOwn, identityParts),
      unlinkOwn: bind(links.unlinkOwn, identityParts),
      linkUser: bind(links.linkUser, identityParts),
      unlinkUser: bind(links.unlinkUser, identityParts),
      signOutAddress: bind(signOutAddress, identityParts),
    },
    clients: {
      list: bind(clients.listClients, parts),
      add: bind(clients.addClient, parts),
      addKey: bind(clients.addClientKey, parts),
      addCertificate: bind(clients.addClientCertificate, parts),
      endKey: bind(clients.endClientKey, staff),
    },
    checks: {
      check: bind(check, checkParts),
      checkAll: bind(checkAll, checkParts),
      decide: bind(decide, hitParts),
      decisions: bind(listDecisions, parts),
    },
    records: {
      get: bind(readRecord, parts),
      list: bind(listRecords, parts),
      export: bind(exportRecord, parts),
    },
    retention: {
      erase: bind(eraseRecords, parts),
      rules: bind(listRules, parts),
      changeRule: bind(changeRule, parts),
      due: bind(listDue, parts),
      countDue: bind(countDue, parts),
      review: bind(review, parts),
      erasures: bind(listErasures, parts),
      receipt: bind(readReceipt, parts),
      register: bind(registerBasis, parts),
    },
    imports: {
      begin: bind(runs.beginImport, parts),
      receive: bind(runs.receiveFile, parts),
      start: bind(runs.startImport, parts),
      cancel: bind(runs.cancelImport, parts),
      list: bind(runs.listImports, parts),
      get: bind(runs.readImport, parts),
      delta: bind(runs.readDelta, parts),
      problems: bind(runs.readProblems, parts),
    },
    watches: {
      add: bind(addWatch, watchParts),
      addMany: bind(addWatches, watchParts),
      list: bind(listWatches, parts),
      get: bind(readWatch, parts),
      close: bind(closeWatch, watchParts),
      hits: bind(listHits, parts),
      countHits: bind(countHits, parts),
      decide: bind(decideHit, watchParts),
    },
    hits: {
      list: bind(hits.listBorderHits, hitParts),
      get: bind(hits.readBorderHit, hitParts),
      count: bind(hits.countBorderHits, hitParts),
      answer: bind(hits.answerBorderHit, hitParts),
      add: bind(hits.addToBorderHit, hitParts),
    },
    alerts: { tell: (...given) => liveAlerts.tell(...given) },
    log: {
      list: bind(listLog, parts),
      proof: bind(proveEntry, parts),
      export: (...given) => exportLog(parts, ...given),
      checkpoint: tellingOfOutage(() => parts.ledger.checkpoint()),
      key: () => parts.ledger.verifierKey,
      published: bind(tlog.publishedCheckpoint, parts),
      tile: bind(tlog.readLogTile, parts),
      proofText: bind(tlog.proveEntryAsText, parts),
      consistency: bind(tlog.proveConsistency, parts),
      policy: bind(witnesses.policyText, parts),
      witnesses: bind(witnesses.readWitnesses, parts),
      addWitness: bind(witnesses.addWitness, parts),
      removeWitness: bind(witnesses.removeWitness, parts),
      setQuorum: bind(witnesses.setQuorum, parts),
    },
    witness: {
      addCheckpoint: bind(tlog.addCheckpoint, parts),
      checkpoint: bind(tlog.witnessedCheckpoint, parts),
      addLog: bind(witnesses.addWitnessedLog, parts),
      removeLog: bind(witnesses.removeWitnessedLog, parts),
    },
    access: {
      mine: bind(myAccess, parts),
      roles: listRoles,
      explain: bind(explainSight, parts),
      readers: bind(whoCouldSee, parts),
    },
    organisation: {
      units: bind(units.listUnits, parts),
      addUnit: bind(units.addUnit, staff),
      changeUnit: bind(units.changeUnit, staff),
      people: bind(units.listPeople, parts),
      post: bind(units.post, staff),
      endPosting: bind(units.endPosting, staff),
      duty: bind(duty.listShifts, parts),
      addShifts: bind(duty.addShifts, staff),
      endShift: bind(duty.endShift, staff),
      loans: bind(listLoans, parts),
      lend: bind(lend, staff),
      endLoan: bind(endLoan, staff),
      compartments: bind(holdings.listCompartments, parts),
      holdings: bind(holdings.listHoldings, parts),
      endHolding: bind(holdings.endHolding, staff),
    },
    subjects: {
      list: bind(listSubjects, parts),
      receive: bind(receiveRequest, parts),
      get: bind(readSubject, parts),
      search: bind(searchForSubject, subjectParts),
      step: bind(takeStep, parts),
      act: bind(actOnRecord, parts),
      letter: bind(readLetter, parts),
      inquiries: bind(listInquiries, parts),
      answerInquiry: bind(answerInquiry, parts),
      actInCircle: bind(actInCircle, parts),
    },
    calendar: { get: bind(readCalendar, parts), change: bind(changeCalendar, parts) },
    federation,
    deliveries: deliveryCases(deliveryParts, delivery),
    post: postCases(delivery),
    approvals: {
      list: bind(approvals.listApprovals, parts),
      ask: bind(approvals.ask, staff),
      decide: bind(approvals.decideApproval, staff),
    },
    users: {
      list: bind(listUsers, parts),
      add: bind(addUser, parts),
      change: bind(changeUser, { ...parts, remembered }),
    },
    node: { info: bind(nodeInfo, parts), setUp: bind(setUp, parts), health: bind(nodeHealth, parts) },
    sealSecrets: () => sealCodes(codeParts),
    runJobs: async (signal) => {
      // Whatever killed the node: what was to be forgotten is, and no day is left out.
      for (const job of [forgetJob, keepJob]) await parts.store.jobs.enqueue(job, {}, { key: job });
      const forget = parts.forget ?? (() => purged(parts.index));
      await parts.store.jobs.run(
        {
          [runs.importJob]: (payload, stop) => runImport(parts, runs.runOf(payload), stop),
          [tellClocksJob]: (_, stop) => tellClocks(parts, stop),
          [inquireJob]: (payload) => inquire(subjectParts, caseOf(payload)),
          [forgetJob]: (_, stop) => forgetErased({ ...parts, forget }, stop),
          [keepJob]: (_, stop) => keepTerms(parts, stop),
          [tendJob]: () => federation.tend(),
        },
        signal,
        { [tellClocksJob]: "*/5 * * * *", [tendJob]: tendMinutes },
      );
    },
    runAlerts: (signal, log) => liveAlerts.run(signal, log),
    runScreening: (signal, log) => screener.run(signal, log),
    runDelivery: (signal, log) => delivery.run(signal, log),
  };
}

async function purged(index: SearchIndex): Promise<void> {
  if (!(await index.purge())) throw new Error("a segment of the search index was not rewritten");
}

/** A use case with its needs handed in. */
function bind<N, R extends unknown[], A>(
  useCase: (needs: N, ...rest: R) => Promise<A>,
  needs: N,
): (...rest: R) => Promise<A> {
  return tellingOfOutage((...rest: R) => useCase(needs, ...rest));
}

function tellingSessions(sessions: Sessions): Sessions {
  return {
    signIn: tellingOfOutage((...given) => sessions.signIn(...given)),
    signInByPasskey: tellingOfOutage((...given) => sessions.signInByPasskey(...given)),
    signInByProvider: tellingOfOutage((...given) => sessions.signInByProvider(...given)),
    authenticate: tellingOfOutage((...given) => sessions.authenticate(...given)),
    prove: tellingOfOutage((...given) => sessions.prove(...given)),
    describe: (officer) => sessions.describe(officer),
    signOut: tellingOfOutage((...given) => sessions.signOut(...given)),
    changePassword: tellingOfOutage((...given) => sessions.changePassword(...given)),
  };
}
