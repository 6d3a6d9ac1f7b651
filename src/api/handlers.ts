// Which use case answers which route. Nothing is decided here.
import type { Casework } from "#casework";
import { openApi } from "#contract";
import { alertEvents } from "./alert-events.ts";
import { batchAnswers } from "./batch.ts";
import { deliveryHandlersOf } from "./delivery-handlers.ts";
import { federationHandlersOf } from "./federation-handlers.ts";
import { complianceHandlersOf } from "./compliance-handlers.ts";
import { trafficHandlersOf } from "./traffic-handlers.ts";
import { guardHandlersOf } from "./guard-handlers.ts";
import { fileHandlersOf } from "./file-handlers.ts";
import { hitHandlersOf } from "./hit-handlers.ts";
import { queryHandlersOf } from "./query-handlers.ts";
import { recallHandlersOf } from "./recall-handlers.ts";
import type { Handlers } from "./handler.ts";
import { sharingHandlersOf } from "./sharing-handlers.ts";
import { retentionHandlersOf } from "./retention-handlers.ts";
import { identityHandlersOf } from "./identity-handlers.ts";
import { subjectHandlersOf } from "./subject-handlers.ts";
import { providerHandlersOf } from "./provider-handlers.ts";
import { watchLineAnswers } from "./watch-lines.ts";
import { referencePage, referencePolicy } from "./reference-page.ts";

const plain = "text/plain; charset=utf-8";

/** The table from the contract's routes to the use cases. */
export function handlersOf(casework: Casework, version: string): Handlers {
  const { checks, records, watches, imports, log, witness, users, node, access, organisation, approvals } = casework;
  const document = openApi(version);
  const openApiText = { type: "application/json; charset=utf-8", text: JSON.stringify(document) };
  const page = { type: "text/html; charset=utf-8", text: referencePage(document), policy: referencePolicy };
  return {
    node: () => node.info(),
    health: ({ officer }) => node.health(officer),
    openapi: async () => openApiText,
    reference: async () => page,
    setUp: ({ body }) => node.setUp(body),

    ...identityHandlersOf(casework),
    ...federationHandlersOf(casework),
    ...guardHandlersOf(casework),
    ...trafficHandlersOf(casework),
    ...complianceHandlersOf(casework),
    ...deliveryHandlersOf(casework),
    ...sharingHandlersOf(casework),
    ...retentionHandlersOf(casework, version),
    ...subjectHandlersOf(casework),
    ...providerHandlersOf(casework),

    check: ({ officer, body }) => checks.check(officer, body),
    checkBatch: async ({ officer, query, body, signal, incident }) =>
      batchAnswers(body, {
        check: (queries) => checks.checkAll(officer, { queries, purpose: query.purpose, reason: query.reason }),
        from: query.from,
        signal,
        incident,
      }),
    decide: ({ officer, params, body }) => checks.decide(officer, params.id, body),
    decisions: ({ officer, query }) => checks.decisions(officer, query),

    records: ({ officer, query }) => records.list(officer, query),
    record: ({ officer, params, query }) => records.get(officer, params.id, query),

    exportRecord: async ({ officer, params, body }) => ({
      type: "application/json; charset=utf-8",
      text: await records.export(officer, params.id, body),
    }),

    watches: ({ officer, query }) => watches.list(officer, query),
    addWatch: async ({ officer, body }) => {
      const { watch, openHits } = await watches.add(officer, body);
      return { ...watch, openHits };
    },
    importWatches: async ({ officer, query, body, signal, incident }) =>
      watchLineAnswers(body, { add: (lines) => watches.addMany(officer, query, lines), signal, incident }),
    watch: ({ officer, params, query }) => watches.get(officer, params.id, query),
    closeWatch: ({ officer, params, body }) => watches.close(officer, params.id, body),
    hits: ({ officer, query }) => watches.hits(officer, query),
    hitCount: ({ officer }) => watches.countHits(officer),
    decideHit: ({ officer, params, body }) => watches.decide(officer, params.id, body),

    ...hitHandlersOf(casework),
    ...fileHandlersOf(casework),
    ...queryHandlersOf(casework),
    ...recallHandlersOf(casework),
    alerts: async ({ officer, query, lastEvent, still, signal }) =>
      alertEvents((after) => casework.alerts.tell(officer, { after, still, signal }), lastEvent ?? query.after),

    beginImport: ({ officer, body }) => imports.begin(officer, body),
    sendImportFile: ({ officer, params, body }) =>
      imports.receive(officer, { run: params.id, file: params.file }, body),
    startImport: ({ officer, params }) => imports.start(officer, params.id),
    cancelImport: ({ officer, params }) => imports.cancel(officer, params.id),
    imports: ({ officer, query }) => imports.list(officer, query),
    importRun: ({ officer, params }) => imports.get(officer, params.id),
    importDelta: ({ officer, params, query }) => imports.delta(officer, params.id, query),
    importProblems: ({ officer, params, query }) => imports.problems(officer, params.id, query),

    log: ({ officer, query }) => log.list(officer, query),
    logProof: ({ officer, params }) => log.proof(officer, params.index),
    logCheckpoint: async () => ({ type: plain, text: await log.checkpoint() }),
    logKey: async () => ({ type: plain, text: log.key() }),
    logExport: async ({ officer, query }) => log.export(officer, query),
    logProofText: async ({ officer, params }) => ({ type: plain, text: await log.proofText(officer, params.index) }),
    logConsistency: ({ query }) => log.consistency(query.from),
    logPolicy: async () => ({ type: plain, text: await log.policy() }),
    logWitnesses: ({ officer }) => log.witnesses(officer),
    addLogWitness: ({ officer, body }) => log.addWitness(officer, body),
    removeLogWitness: ({ officer, params }) => log.removeWitness(officer, params.name),
    setLogQuorum: ({ officer, body }) => log.setQuorum(officer, body.quorum),
    addWitnessedLog: ({ officer, body }) => witness.addLog(officer, body),
    removeWitnessedLog: ({ officer, params }) => witness.removeLog(officer, params.id),

    access: ({ officer }) => access.mine(officer),
    roles: async () => access.roles(),
    explainSight: ({ officer, params, query }) => access.explain(officer, params.id, query),
    readers: ({ officer, params, query }) => access.readers(officer, params.id, query),
    units: ({ officer }) => organisation.units(officer),
    addUnit: ({ officer, body }) => organisation.addUnit(officer, body),
    changeUnit: ({ officer, params, body }) => organisation.changeUnit(officer, params.id, body),
    people: ({ officer, query }) => organisation.people(officer, query),
    post: ({ officer, body }) => organisation.post(officer, body),
    endPosting: ({ officer, params }) => organisation.endPosting(officer, params.id),
    duty: ({ officer, query }) => organisation.duty(officer, query),
    addShifts: ({ officer, body }) => organisation.addShifts(officer, body),
    endShift: ({ officer, params }) => organisation.endShift(officer, params.id),
    loans: ({ officer }) => organisation.loans(officer),
    lend: ({ officer, body }) => organisation.lend(officer, body),
    endLoan: ({ officer, params }) => organisation.endLoan(officer, params.id),
    compartments: ({ officer }) => organisation.compartments(officer),
    holdings: ({ officer }) => organisation.holdings(officer),
    endHolding: ({ officer, params }) => organisation.endHolding(officer, params.id),
    approvals: ({ officer }) => approvals.list(officer),
    askApproval: ({ officer, body }) => approvals.ask(officer, body),
    decideApproval: ({ officer, params, body }) => approvals.decide(officer, params.id, body),

    users: ({ officer, query }) => users.list(officer, query),
    addUser: ({ officer, body }) => users.add(officer, body),
    changeUser: ({ officer, params, body }) => users.change(officer, params.id, body),
  };
}
