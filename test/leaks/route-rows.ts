// How every route of the contract is tried by those who may not. A route without a row here does not build.
// Long because it is the table of all routes.
import type { RouteName } from "#contract";

/** Somebody who may not see the vault. */
export type Outsider = "officer" | "desk" | "administrator" | "auditor" | "data-protection";
export const outsiders: readonly Outsider[] = ["officer", "desk", "administrator", "auditor", "data-protection"];
/** Requests of data subjects are the data-protection desk's own, whomever they are about. */
const knownTo: readonly Outsider[] = ["data-protection"];

/** What is asked of a route. */
export interface Request {
  readonly path: string;
  readonly body?: unknown;
  readonly type?: string;
}

/** Ids of one of each thing: those of the vault, or of nothing. */
export interface Ids {
  readonly record: string;
  /** A file of the vault's record. */
  readonly file: string;
  readonly watch: string;
  readonly hit: string;
  readonly run: string;
  readonly holding: string;
  readonly approval: string;
  readonly loan: string;
  readonly erasure: string;
  readonly subject: string;
  readonly inquiry: string;
  readonly delivery: string;
  /** A query of a partner that found the vault's record. */
  readonly asked: string;
  /** A check in which the vault's record was shown to a member. */
  readonly check: string;
}

/** How a route is tried. */
type Row =
  /** Names one thing: the answer for a hidden one is the answer for none. */
  | { readonly names: (ids: Ids) => Request; readonly knownTo?: readonly Outsider[] }
  /** Lists or answers: with a vault in the store it answers what it answered without. */
  | { readonly lists: Request; readonly echoes?: true }
  /** Grows by each look, one's own among them: nothing of the vault stands in it. */
  | { readonly grows: Request }
  /** Says nothing about records, and takes the id of none. */
  | { readonly apart: string };

/** The purpose that all rows ask for. */
export const border = "purpose=border";
/** The reason that all rows give. */
export const reason = "tried by the leak test";
const day = (from: number): string => new Date(Date.now() + from * 86_400_000).toISOString().slice(0, 10);
/** Days that what the vault sends lies in, wherever midnight falls. */
const aroundToday = `from=${day(-2)}&to=${day(2)}`;
const question = { query: { name: "Vaultine Secretson" }, purpose: "border" };

/** Each route of the contract, and how it is tried. */
export const rows: Readonly<Record<RouteName, Row>> = {
  node: { lists: { path: "/v1/node" } },
  health: { grows: { path: "/v1/health" } },
  openapi: { lists: { path: "/v1/openapi.json" } },
  reference: { lists: { path: "/v1/reference" } },
  setUp: { apart: "refused once the node has users" },
  signIn: { apart: "answers the caller's own access" },
  session: { lists: { path: "/v1/session" } },
  signOut: { apart: "ends the caller's session" },
  changePassword: { apart: "changes the caller's password" },
  askPasskey: { apart: "a random question" },
  signInByPasskey: { apart: "answers the caller's own access" },
  prove: { apart: "shows who the caller is" },
  factors: { lists: { path: "/v1/session/factors" } },
  passkeys: { lists: { path: "/v1/session/passkeys" } },
  offerPasskey: { apart: "about the caller" },
  addPasskey: { apart: "the caller's passkey" },
  removePasskey: { apart: "another's passkey is not found: see hostile/passkeys.test.ts" },
  proposeCodes: { apart: "the caller's secret" },
  confirmCodes: { apart: "the caller's codes" },
  removeCodes: { apart: "the caller's codes" },
  ownSessions: { apart: "the caller's sessions: see hostile/identity.test.ts" },
  endSession: { apart: "another's session is not found: see hostile/identity.test.ts" },
  signInRules: { lists: { path: "/v1/sign-in-rules" } },
  changeSignInRules: { apart: "rules for roles" },
  clients: { lists: { path: "/v1/clients" } },
  addClient: { apart: "as addUser" },
  addClientKey: { apart: "a key of a program" },
  offeredProviders: { lists: { path: "/v1/session/providers" } },
  beginProviderSignIn: { apart: "there is no record in it" },
  signInByProvider: { apart: "as beginProviderSignIn" },
  beginProviderErrand: { apart: "as beginProviderSignIn" },
  endProviderSession: { apart: "the caller's session" },
  ownLinks: { lists: { path: "/v1/session/links" } },
  linkOwn: { apart: "the caller's link" },
  unlinkOwn: { apart: "the caller's link" },
  providers: { lists: { path: "/v1/providers" } },
  addProvider: { apart: "providers are known to administrators" },
  changeProvider: { apart: "as addProvider" },
  removeProvider: { apart: "as addProvider" },
  linkUser: { apart: "users are known to administrators" },
  unlinkUser: { apart: "as linkUser" },
  endOwnSessions: { apart: "the caller's sessions" },
  endSessionsOf: { apart: "users are known to administrators" },
  addClientCertificate: { apart: "a key of a program" },
  endClientKey: { apart: "a key of a program" },
  recoveries: { lists: { path: "/v1/recoveries" } },
  startRecovery: { apart: "users are known to administrators" },
  approveRecovery: { apart: "users are known to administrators" },
  recover: { apart: "what is wrong looks alike: see hostile/identity.test.ts" },
  check: { lists: { path: "/v1/checks", body: question }, echoes: true },
  checkBatch: {
    echoes: true,
    lists: {
      path: `/v1/checks/batch?${border}`,
      type: "application/x-ndjson",
      body: '{"query":{"name":"Vaultine Secretson"}}\n{"query":{"document":{"number":"VAULT777"}}}\n',
    },
  },
  decide: {
    names: ({ check, record }) => ({
      path: `/v1/checks/${check}/decisions`,
      body: { record, outcome: "cleared", reason },
    }),
  },
  decisions: { lists: { path: "/v1/decisions?purpose=border&limit=200" } },
  records: { lists: { path: `/v1/records?${border}&limit=200` } },
  record: { names: ({ record }) => ({ path: `/v1/records/${record}?${border}` }) },
  openFile: { names: ({ record, file }) => ({ path: `/v1/records/${record}/files/${file}?${border}` }) },
  openPicture: { names: ({ record }) => ({ path: `/v1/records/${record}/picture?${border}` }) },
  choosePicture: {
    names: ({ record, file }) => ({
      path: `/v1/records/${record}/files/${file}/picture`,
      body: { purpose: "border", reason },
    }),
  },
  removeFile: {
    names: ({ record, file }) => ({
      path: `/v1/records/${record}/files/${file}/remove`,
      body: { purpose: "border", reason },
    }),
  },
  offeredAttachment: { apart: "sealed bytes; outside a federation there are none" },
  takeAttachment: { apart: "another node's sealed bytes" },
  exportRecord: {
    names: ({ record }) => ({
      path: `/v1/records/${record}/export`,
      body: { purpose: "border", reason, recipient: "a court" },
    }),
  },
  borderHits: { lists: { path: `/v1/border-hits?${border}&limit=200` } },
  borderHitCount: { lists: { path: "/v1/border-hits/count" } },
  borderHit: { names: ({ hit }) => ({ path: `/v1/border-hits/${hit}?${border}` }) },
  answerBorderHit: {
    names: ({ hit }) => ({ path: `/v1/border-hits/${hit}/answer`, body: { answer: "not-identical", note: reason } }),
  },
  agreements: { lists: { path: "/v1/agreements?ended=true" } },
  partnerQueries: { names: ({ check }) => ({ path: `/v1/checks/${check}/partners` }) },
  askDetails: { names: ({ hit }) => ({ path: `/v1/partner-queries/${hit}/details`, body: { reason } }) },
  partnerDetails: { names: ({ hit }) => ({ path: `/v1/partner-queries/${hit}/details?${border}` }) },
  askedQueries: { lists: { path: `/v1/asked-queries?${border}&limit=200` } },
  askedDetailsCount: { lists: { path: "/v1/asked-queries/count" } },
  decideDetails: {
    names: ({ asked }) => ({ path: `/v1/asked-queries/${asked}/details`, body: { give: true, note: reason } }),
  },
  addToBorderHit: { names: ({ hit }) => ({ path: `/v1/border-hits/${hit}/notes`, body: { note: reason } }) },
  alerts: { apart: "an open line; whose record is hidden, its alert is too: see live-alerts.test.ts" },
  watches: { lists: { path: `/v1/watches?${border}&limit=200` } },
  addWatch: { apart: "the key of a hidden watch is free: see sight.test.ts" },
  importWatches: { apart: "as addWatch" },
  watch: { names: ({ watch }) => ({ path: `/v1/watches/${watch}?${border}` }) },
  closeWatch: { names: ({ watch }) => ({ path: `/v1/watches/${watch}/close`, body: { reason } }) },
  hits: { lists: { path: `/v1/hits?${border}&limit=200` } },
  hitCount: { lists: { path: "/v1/hits/count" } },
  decideHit: {
    names: ({ hit }) => ({ path: `/v1/hits/${hit}/decision`, body: { outcome: "cleared", reason, recordVersion: 1 } }),
  },
  beginImport: { apart: "the name of a hidden list is free: see sight.test.ts" },
  sendImportFile: {
    names: ({ run }) => ({ path: `/v1/imports/${run}/files/0`, type: "application/octet-stream", body: "x" }),
  },
  startImport: { names: ({ run }) => ({ path: `/v1/imports/${run}/start` }) },
  cancelImport: { names: ({ run }) => ({ path: `/v1/imports/${run}/cancel` }) },
  imports: { lists: { path: "/v1/imports?limit=200" } },
  importRun: { names: ({ run }) => ({ path: `/v1/imports/${run}` }) },
  importDelta: { names: ({ run }) => ({ path: `/v1/imports/${run}/delta?${border}` }) },
  importProblems: { names: ({ run }) => ({ path: `/v1/imports/${run}/problems?${border}` }) },
  log: { grows: { path: "/v1/log?limit=200" } },
  logProof: { apart: "a sealed entry is proven without its detail: tried below" },
  logCheckpoint: { apart: "hashes" },
  logKey: { lists: { path: "/v1/log/key" } },
  logExport: { grows: { path: "/v1/log/export" } },
  logProofText: { apart: "as logProof: tried below" },
  logConsistency: { apart: "hashes" },
  logPolicy: { apart: "keys of witnesses" },
  logWitnesses: { apart: "names and keys of witnesses" },
  addLogWitness: { apart: "keys of witnesses" },
  removeLogWitness: { apart: "names of witnesses" },
  setLogQuorum: { apart: "a number of witnesses" },
  addWitnessedLog: { apart: "keys of other logs" },
  removeWitnessedLog: { apart: "ids of other logs" },
  federation: { lists: { path: "/v1/federation" } },
  foundFederation: { apart: "this node's own words" },
  inviteToFederation: { apart: "an authority and a random code" },
  joinFederation: { apart: "this node's own words" },
  bringFederationRequest: { apart: "another node's words" },
  changeFederationKeys: { apart: "this node's keys" },
  leaveFederation: { apart: "this node's own words" },
  refreshFederation: { apart: "as federation" },
  recalls: { lists: { path: `/v1/recalls?${border}&limit=200` } },
  recallCount: { lists: { path: "/v1/recalls/count" } },
  recallBack: {
    names: ({ record }) => ({
      path: "/v1/recalls",
      body: { records: [record], ground: "court", purpose: "border", reason },
    }),
  },
  receivedRecalls: { lists: { path: "/v1/recalls/received" } },
  recall: { names: ({ hit }) => ({ path: `/v1/recalls/${hit}?${border}` }) },
  keptRecords: { lists: { path: `/v1/kept-records?${border}` } },
  keepRecord: {
    names: ({ record }) => ({
      path: `/v1/kept-records/${record}`,
      body: { ground: "court-evidence", purpose: "border", reason },
    }),
  },
  letRecordGo: {
    names: ({ record }) => ({ path: `/v1/kept-records/${record}/let-go`, body: { purpose: "border", reason } }),
  },
  receivedView: { lists: { path: "/v1/received-view" } },
  deliveries: { lists: { path: "/v1/deliveries?limit=200" } },
  delivery: { names: ({ delivery }) => ({ path: `/v1/deliveries/${delivery}` }) },
  guard: { lists: { path: "/v1/guard" } },
  guardDenials: { lists: { path: "/v1/guard/denials?limit=200" } },
  traffic: { lists: { path: `/v1/traffic?${aroundToday}&by=type` } },
  trafficText: { lists: { path: `/v1/traffic.csv?${aroundToday}&by=recipient` } },
  noticeReviews: { lists: { path: "/v1/notice-reviews?limit=200" } },
  askReview: { apart: "asks for what the caller may share: see compliance.test.ts" },
  complianceCases: { lists: { path: "/v1/compliance?limit=200" } },
  complianceCount: { lists: { path: "/v1/compliance/count" } },
  complianceCase: { names: () => ({ path: `/v1/compliance/01935f00-0000-7000-8000-00000000c0c0?${border}` }) },
  judgeNotice: { apart: "at the desk only: see compliance.test.ts" },
  traceCopy: {
    lists: { path: "/v1/guard/trace", body: { text: "REF-0000-0000-0000-0000", purpose: "audit", reason } },
    echoes: true,
  },
  deliveryLinks: { lists: { path: "/v1/delivery-links" } },
  testLink: { apart: "an empty message" },
  quarantine: { lists: { path: "/v1/quarantine" } },
  share: {
    names: ({ record }) => ({ path: "/v1/shares", body: { records: [record], to: ["xx"], purpose: "border", reason } }),
  },
  showShare: {
    names: ({ record }) => ({
      path: "/v1/shares/preview",
      body: { records: [record], to: { everybody: true }, purpose: "border", reason },
    }),
  },
  recipientGroups: { lists: { path: "/v1/recipient-groups" } },
  recipientGroup: { names: ({ hit }) => ({ path: `/v1/recipient-groups/${hit}` }) },
  addRecipientGroup: { apart: "a list of authorities" },
  changeRecipientGroup: { apart: "a list of authorities" },
  keepFrom: {
    names: ({ record }) => ({
      path: `/v1/records/${record}/kept-from`,
      body: { countries: ["RS"], version: 1, purpose: "border", reason },
    }),
  },
  holders: { names: ({ record }) => ({ path: `/v1/records/${record}/holders?${border}` }) },
  federationNode: { lists: { path: "/v1/federation/nodes/node-asked-for" } },
  sharingCount: { lists: { path: "/v1/sharing/count" } },
  onwardRequests: { lists: { path: `/v1/onward-requests?${border}&limit=200` } },
  askOnward: {
    names: ({ record }) => ({
      path: "/v1/onward-requests",
      body: { records: [record], to: ["xx"], purpose: "border", reason },
    }),
  },
  answerOnward: {
    names: ({ hit }) => ({ path: `/v1/onward-requests/${hit}/answer`, body: { outcome: "refused", reason } }),
  },
  passOn: { names: ({ asked }) => ({ path: `/v1/onward-requests/${asked}/pass`, body: {} }) },
  proposals: { lists: { path: `/v1/proposals?${border}&limit=200` } },
  propose: {
    names: ({ record }) => ({
      path: `/v1/records/${record}/proposals`,
      body: { changes: { titles: ["Dr"] }, purpose: "border", reason },
    }),
  },
  answerProposal: {
    names: ({ hit }) => ({ path: `/v1/proposals/${hit}/answer`, body: { outcome: "declined", note: reason } }),
  },
  exportBundle: { apart: "sealed bytes; outside a federation there are none" },
  importBundle: { apart: "another node's sealed bytes" },
  access: { lists: { path: "/v1/access" } },
  roles: { lists: { path: "/v1/roles" } },
  explainSight: { names: ({ record }) => ({ path: `/v1/records/${record}/sight?${border}&login=desk` }) },
  readers: { names: ({ record }) => ({ path: `/v1/records/${record}/readers?${border}` }) },
  units: { lists: { path: "/v1/units" } },
  addUnit: { apart: "units are known to everybody" },
  changeUnit: { apart: "units are known to everybody" },
  people: { lists: { path: "/v1/people?limit=200" } },
  post: { apart: "postings are known to everybody" },
  endPosting: { apart: "postings are known to everybody" },
  duty: { lists: { path: "/v1/duty" } },
  addShifts: { apart: "shifts are known to everybody, like postings" },
  endShift: { apart: "shifts are known to everybody, like postings" },
  loans: { lists: { path: "/v1/loans" } },
  lend: { apart: "answers what the caller lends" },
  endLoan: { names: ({ loan }) => ({ path: `/v1/loans/${loan}/end` }), knownTo: ["administrator"] },
  compartments: { lists: { path: "/v1/compartments" } },
  holdings: { lists: { path: "/v1/holdings" } },
  endHolding: { names: ({ holding }) => ({ path: `/v1/holdings/${holding}/end` }) },
  approvals: { lists: { path: "/v1/approvals" } },
  askApproval: {
    apart: "asking for a compartment one is not in is refused as for one that is not: tried in leaks.test.ts",
  },
  subjects: { lists: { path: "/v1/subjects" } },
  receiveSubject: { apart: "refused to all but the data-protection desk: see subjects-sight.test.ts" },
  subject: { names: ({ subject }) => ({ path: `/v1/subjects/${subject}` }), knownTo },
  searchSubject: { names: ({ subject }) => ({ path: `/v1/subjects/${subject}/search`, body: { seen: 1 } }), knownTo },
  stepSubject: {
    names: ({ subject }) => ({ path: `/v1/subjects/${subject}/steps`, body: { step: "reopen", seen: 1, reason } }),
    knownTo,
  },
  actForSubject: {
    names: ({ subject, record }) => ({
      path: `/v1/subjects/${subject}/records`,
      body: { act: "lift", seen: 1, record, reason },
    }),
    knownTo,
  },
  subjectLetter: { names: ({ subject }) => ({ path: `/v1/subjects/${subject}/letter` }), knownTo },
  inquiries: { lists: { path: "/v1/inquiries" } },
  answerInquiry: {
    names: ({ inquiry }) => ({ path: `/v1/inquiries/${inquiry}/answer`, body: { answer: "nothing" } }),
  },
  actForInquiry: {
    names: ({ inquiry, record }) => ({
      path: `/v1/inquiries/${inquiry}/records`,
      body: { act: "lift", record, reason },
    }),
  },
  calendar: { lists: { path: "/v1/calendar" } },
  changeCalendar: { apart: "the days of rest are known to everybody" },
  decideApproval: {
    names: ({ approval }) => ({ path: `/v1/approvals/${approval}/decision`, body: { approve: true } }),
  },
  retentionRules: { lists: { path: "/v1/retention/rules" } },
  changeRetentionRule: { apart: "rules for categories and purposes" },
  due: { lists: { path: `/v1/retention/due?${border}&limit=200` } },
  dueCount: { lists: { path: "/v1/retention/due/count" } },
  review: { names: ({ record }) => ({ path: `/v1/records/${record}/review`, body: { purpose: "border", reason } }) },
  erasures: { lists: { path: "/v1/erasures?limit=200" } },
  erasureReceipt: { names: ({ erasure }) => ({ path: `/v1/erasures/${erasure}/receipt` }) },
  register: { lists: { path: "/v1/register" } },
  users: { lists: { path: "/v1/users?limit=200" } },
  addUser: { apart: "users are known to administrators; labels of a compartment are refused with an account" },
  changeUser: { apart: "as addUser" },
};
