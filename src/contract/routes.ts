// Every route of the node, as data. A route that is not here does not exist; one that is here has its access written down.
import { z } from "zod";
import { ActId, CheckAnswer, Purpose, RecordId, UserId, Watch } from "#domain";
import { deliveryRoutes } from "./delivery-routes.ts";
import { complianceRoutes } from "./compliance-routes.ts";
import { trafficRoutes } from "./traffic-routes.ts";
import { guardRoutes } from "./guard-routes.ts";
import { federationRoutes } from "./federation-routes.ts";
import { identityRoutes } from "./identity-routes.ts";
import * as r from "./import-messages.ts";
import { logRoutes } from "./log-routes.ts";
import * as m from "./messages.ts";
import { alertRoutes } from "./alert-routes.ts";
import { fileRoutes } from "./file-routes.ts";
import { hitRoutes } from "./hit-routes.ts";
import { queryRoutes } from "./query-routes.ts";
import { officers } from "./officers.ts";
import { organisationRoutes } from "./organisation-routes.ts";
import { recallRoutes } from "./recall-routes.ts";
import { retentionRoutes } from "./retention-routes.ts";
import { providerRoutes } from "./provider-routes.ts";
import type { Route } from "./route.ts";
import { sharingRoutes } from "./sharing-routes.ts";
import { subjectRoutes } from "./subject-routes.ts";

const runId = z.object({ id: ActId });
const desks = ["desk"] as const;
const importers = ["desk", "administrator"] as const;
const megabyte = 1024 * 1024;

/** The routes, by the name the client calls them. */
export const routes = {
  node: {
    method: "GET",
    path: "/v1/node",
    tag: "Node",
    summary: "What anybody may know of this node",
    access: "anyone",
    answer: m.NodeInfo,
  },
  health: {
    method: "GET",
    path: "/v1/health",
    tag: "Node",
    summary: "Alive and ready? Figures for those signed in",
    access: "anyone",
    answer: m.Health,
  },
  openapi: {
    method: "GET",
    path: "/v1/openapi.json",
    tag: "Node",
    summary: "This API as OpenAPI 3.1",
    access: "anyone",
    answer: "text",
  },
  reference: {
    method: "GET",
    path: "/v1/reference",
    tag: "Node",
    summary: "This API as a page to read",
    access: "anyone",
    answer: "text",
  },
  setUp: {
    method: "POST",
    path: "/v1/setup",
    tag: "Node",
    summary: "First run: name the node and make its first administrator and officer, with the code the node printed",
    access: "anyone",
    body: m.SetupRequest,
    answer: m.NodeInfo,
  },

  signIn: {
    method: "POST",
    path: "/v1/session",
    tag: "Session",
    summary: "Sign in",
    access: "anyone",
    body: m.SignIn,
    answer: m.Session,
  },
  session: {
    method: "GET",
    path: "/v1/session",
    tag: "Session",
    summary: "Who I am and what I may do",
    access: "signed-in",
    answer: m.Session,
  },
  signOut: {
    method: "DELETE",
    path: "/v1/session",
    tag: "Session",
    summary: "Sign out",
    access: "signed-in",
    answer: "nothing",
  },
  changePassword: {
    method: "PUT",
    path: "/v1/session/password",
    tag: "Session",
    summary: "Change my password; my other sessions end",
    access: "signed-in",
    body: m.PasswordChange,
    answer: "nothing",
  },

  ...identityRoutes,
  ...providerRoutes,

  check: {
    method: "POST",
    path: "/v1/checks",
    tag: "Checks",
    summary: "Check a person or document; answered after its log leaf is durable",
    access: officers,
    body: m.CheckRequest,
    answer: CheckAnswer,
  },
  checkBatch: {
    method: "POST",
    path: "/v1/checks/batch",
    tag: "Checks",
    summary: "Check many: NDJSON in, NDJSON out, streaming, a line for a line",
    access: officers,
    query: m.BatchQuery,
    body: "ndjson",
    answer: "ndjson",
  },
  decide: {
    method: "POST",
    path: "/v1/checks/{id}/decisions",
    tag: "Checks",
    summary: "Confirm, clear or refer a candidate of one of my checks",
    access: officers,
    params: z.object({ id: ActId }),
    body: m.DecisionRequest,
    answer: m.Decision,
  },
  decisions: {
    method: "GET",
    path: "/v1/decisions",
    tag: "Checks",
    summary: "Candidates confirmed, cleared or referred, newest first: an officer's own, the desk's all",
    access: officers,
    query: m.DecisionQuery,
    answer: m.DecisionPage,
  },

  records: {
    method: "GET",
    path: "/v1/records",
    tag: "Records",
    summary: "Records I may see, newest first",
    access: officers,
    query: m.RecordQuery,
    answer: m.RecordPage,
  },
  record: {
    method: "GET",
    path: "/v1/records/{id}",
    tag: "Records",
    summary: "One record with alerts, versions and who has looked",
    access: officers,
    params: z.object({ id: RecordId }),
    query: z.object({ purpose: Purpose, reason: m.Justification.optional(), check: ActId.optional() }),
    answer: m.RecordView,
  },

  exportRecord: {
    method: "POST",
    path: "/v1/records/{id}/export",
    tag: "Records",
    summary: "Take a copy of a record out of the node, with its handling codes and the log's proof (C2SP tlog-proof)",
    access: officers,
    params: z.object({ id: RecordId }),
    body: m.RecordExportRequest,
    answer: "text",
  },

  watches: {
    method: "GET",
    path: "/v1/watches",
    tag: "Watches",
    summary: "Watches I may see, newest first",
    access: desks,
    query: m.WatchQuery,
    answer: m.WatchPage,
  },
  addWatch: {
    method: "POST",
    path: "/v1/watches",
    tag: "Watches",
    summary: "Keep asking a question: whoever newly answers to it is told to the desk",
    access: desks,
    body: m.NewWatch,
    answer: m.WatchRow,
  },
  importWatches: {
    method: "POST",
    path: "/v1/watches/import",
    tag: "Watches",
    summary: "Add many watches: NDJSON in, NDJSON out, streaming, a line for a line",
    access: desks,
    query: m.WatchImport,
    body: "ndjson",
    answer: "ndjson",
  },
  watch: {
    method: "GET",
    path: "/v1/watches/{id}",
    tag: "Watches",
    summary: "One watch with its hits",
    access: desks,
    params: z.object({ id: ActId }),
    query: z.object({ purpose: Purpose, reason: m.Justification.optional() }),
    answer: m.WatchView,
  },
  closeWatch: {
    method: "POST",
    path: "/v1/watches/{id}/close",
    tag: "Watches",
    summary: "Close a watch",
    access: desks,
    params: z.object({ id: ActId }),
    body: m.WatchClosing,
    answer: Watch,
  },
  hits: {
    method: "GET",
    path: "/v1/hits",
    tag: "Watches",
    summary: "Records that answer to watches, those that wait for a decision first",
    access: desks,
    query: m.HitQuery,
    answer: m.HitPage,
  },
  hitCount: {
    method: "GET",
    path: "/v1/hits/count",
    tag: "Watches",
    summary: "How many hits wait for a decision; 1,000 stands for more",
    access: desks,
    answer: m.HitCount,
  },
  decideHit: {
    method: "POST",
    path: "/v1/hits/{id}/decision",
    tag: "Watches",
    summary: "Confirm or clear a hit",
    access: desks,
    params: z.object({ id: ActId }),
    body: m.HitDecision,
    answer: m.Hit,
  },

  ...alertRoutes,
  ...hitRoutes,
  ...fileRoutes,
  ...recallRoutes,
  ...queryRoutes,

  beginImport: {
    method: "POST",
    path: "/v1/imports",
    tag: "Imports",
    summary: "Begin an import run",
    access: importers,
    body: r.ImportRequest,
    answer: r.ImportRun,
  },
  sendImportFile: {
    method: "PUT",
    path: "/v1/imports/{id}/files/{file}",
    tag: "Imports",
    summary: "Send one file of a run, as bytes; sending again replaces it",
    access: importers,
    params: z.object({ id: ActId, file: z.coerce.number().int().min(0).max(7) }),
    body: "bytes",
    bodyLimit: 4096 * megabyte,
    answer: r.ImportRun,
  },
  startImport: {
    method: "POST",
    path: "/v1/imports/{id}/start",
    tag: "Imports",
    summary: "Start a run whose files have come",
    access: importers,
    params: runId,
    answer: r.ImportRun,
  },
  cancelImport: {
    method: "POST",
    path: "/v1/imports/{id}/cancel",
    tag: "Imports",
    summary: "Cancel a run; the list stays as it was",
    access: importers,
    params: runId,
    answer: r.ImportRun,
  },
  imports: {
    method: "GET",
    path: "/v1/imports",
    tag: "Imports",
    summary: "Runs, newest first",
    access: importers,
    query: m.Page,
    answer: r.ImportPage,
  },
  importRun: {
    method: "GET",
    path: "/v1/imports/{id}",
    tag: "Imports",
    summary: "One run and its progress",
    access: importers,
    params: runId,
    answer: r.ImportRun,
  },
  importDelta: {
    method: "GET",
    path: "/v1/imports/{id}/delta",
    tag: "Imports",
    summary: "What a run added, changed and withdrew",
    access: importers,
    params: runId,
    query: r.DeltaQuery,
    answer: r.ImportDelta,
  },
  importProblems: {
    method: "GET",
    path: "/v1/imports/{id}/problems",
    tag: "Imports",
    summary: "Rows a run could not read",
    access: importers,
    params: runId,
    query: m.Page.extend({ purpose: Purpose, reason: m.Justification.optional() }),
    answer: r.ImportProblems,
  },

  ...logRoutes,
  ...federationRoutes,
  ...guardRoutes,
  ...trafficRoutes,
  ...complianceRoutes,
  ...deliveryRoutes,
  ...sharingRoutes,

  ...organisationRoutes,
  ...retentionRoutes,
  ...subjectRoutes,

  users: {
    method: "GET",
    path: "/v1/users",
    tag: "Users",
    summary: "Users of this node",
    access: ["administrator"],
    query: m.Page,
    answer: m.UserPage,
  },
  addUser: {
    method: "POST",
    path: "/v1/users",
    tag: "Users",
    summary: "Add a user",
    access: ["administrator"],
    body: m.NewUser,
    answer: m.UserAdded,
  },
  changeUser: {
    method: "PATCH",
    path: "/v1/users/{id}",
    tag: "Users",
    summary: "Change, lock out, unlock a user",
    access: ["administrator"],
    params: z.object({ id: UserId }),
    body: m.UserChange,
    answer: m.UserAdded,
  },
} as const satisfies Record<string, Route>;

export type RouteName = keyof typeof routes;
