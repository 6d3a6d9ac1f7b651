// The messages of the API. What is already a word of the domain (a check's answer, a record) is taken from there.
import { z } from "zod";
import {
  About,
  Act,
  ActId,
  AuthorityId,
  BesaRecord,
  CheckAnswer,
  Candidate,
  CheckQuery,
  Country,
  HitOutcome,
  HitState,
  Label,
  Outcome,
  Purpose,
  RecordFile,
  RecordId,
  Role,
  ScreeningHit,
  UserId,
  Watch,
  WatchList,
  Withheld,
} from "#domain";

export const Login = z
  .string()
  .min(2)
  .max(64)
  .regex(/^[a-z0-9][a-z0-9._-]*$/);
export const Password = z.string().min(12).max(200);
export const When = z.iso.datetime();
export const PersonName = z
  .string()
  .trim()
  .min(1)
  .max(120)
  .refine((text) => whole(text));
const Unit = PersonName;
const whole = (text: string): boolean => text.isWellFormed() && !text.includes("\0");
/** Why, in three letters or more. */
export const Reasoning = z.string().trim().min(3).max(2000).refine(whole);
/** Why somebody looks, in their own words or as a case reference. */
export const Justification = z.string().max(2000).refine(whole);

/** A refusal or failure: RFC 9457 problem details. `code` is API (docs/errors.md); title and detail are for people. */
export const Problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  code: z.string(),
  detail: z.string().optional(),
  /** For bad input: which field, and what is wrong with it. */
  fields: z.array(z.object({ path: z.string(), message: z.string() })).optional(),
  /** Seconds after which it may be tried again. */
  retryAfter: z.number().optional(),
  /** Purposes for which what was refused may be used. */
  purposes: z.array(Purpose).optional(),
});
export type Problem = z.infer<typeof Problem>;

/** What anybody may know of the node. */
export const NodeInfo = z.object({
  name: z.string(),
  country: Country,
  /** Synthetic data: every page says DEMO. */
  demo: z.boolean(),
  version: z.string(),
  /** No user exists yet: the first-run page asks for the set-up code that the node printed. */
  setupNeeded: z.boolean(),
  /** Scheme, host and port at which browsers reach the node: passkeys are bound to it and work nowhere else. */
  address: z.string(),
});
export type NodeInfo = z.infer<typeof NodeInfo>;

export const SetupRequest = z.strictObject({
  code: z.string().min(1).max(100),
  name: z.string().trim().min(1).max(80),
  country: Country,
  administrator: z.strictObject({ login: Login, name: PersonName, password: Password }),
  officer: z.strictObject({ login: Login, name: PersonName, unit: Unit, password: Password }),
});

export const SignIn = z.strictObject({
  login: z.string().min(1).max(64),
  password: z.string().min(1).max(200),
  /** A one-time code, or a recovery code: where the user has an authenticator app. */
  code: z.string().trim().min(6).max(40).optional(),
  /** `cookie` for a browser (default); `token` for a program, which sends it as `Authorization: Bearer`. */
  as: z.enum(["cookie", "token"]).default("cookie"),
});

/** Who is signed in, and what they may do. */
export const Session = z.object({
  user: z.object({ id: UserId, login: z.string(), name: z.string(), unit: z.string() }),
  roles: z.array(Role),
  /** The labels held; "my access" shows them. */
  grants: z.array(Label),
  /** Purposes this officer may check and read for. */
  purposes: z.array(Purpose),
  /** Sent back as `x-besa-csrf` with every request that changes something, by cookie sessions. */
  csrf: z.string(),
  token: z.string().optional(),
  expiresAt: When,
  /** Opened by a password alone where more is demanded: only good for adding a passkey or an authenticator app. */
  limited: z.boolean(),
  /** Shown who they are lately enough for what is sensitive: within ten minutes. */
  fresh: z.boolean(),
  /** The identity provider that vouched for them, where one did: there they may sign out too. */
  provider: z.string().optional(),
});
export type Session = z.infer<typeof Session>;

export const PasswordChange = z.strictObject({ current: z.string().min(1).max(200), next: Password });

export const CheckRequest = z.strictObject({
  query: CheckQuery,
  purpose: Purpose,
  reason: Justification.optional(),
  /** Authorities to be asked whether they look for the same; nobody is asked who is not named. */
  partners: z.array(AuthorityId).max(50).optional(),
  /** Looks harder: more slips, words written as one, down to what is hardly alike (`weak` in the answer). For a desk, not for a queue. */
  wide: z.boolean().optional(),
});
export type CheckRequest = z.infer<typeof CheckRequest>;

/** Why a batch is asked, and which number its first line has: 1, or more when the rest of a file is sent after a break. */
export const BatchQuery = z.object({
  purpose: Purpose,
  reason: Justification.optional(),
  from: z.coerce.number().int().min(1).max(Number.MAX_SAFE_INTEGER).default(1),
});

/** One line of a batch, in and out. `ref` is the asker's own and comes back as it was. */
export const BatchLine = z.strictObject({
  ref: z.union([z.string().max(200), z.number()]).optional(),
  query: CheckQuery,
});
export const BatchAnswer = z.object({
  ref: z.union([z.string(), z.number()]).optional(),
  line: z.int(),
  answer: CheckAnswer.optional(),
  problem: Problem.optional(),
});

/** Confirm, clear or refer one candidate of a check. A clearance names the fact that differs. */
export const DecisionRequest = z.strictObject({ record: RecordId, outcome: Outcome, reason: Reasoning });

/** Who is on duty and can be asked now. */
export const OnDuty = z.object({ name: z.string(), login: z.string(), unit: z.string(), until: When });

export const Decision = z.object({
  id: ActId,
  check: ActId,
  record: RecordId,
  recordVersion: z.int(),
  title: z.string().optional(),
  outcome: Outcome,
  reason: z.string(),
  by: z.string(),
  at: When,
  purpose: Purpose,
  leaf: z.object({ index: z.int(), hash: z.string() }).optional(),
  /** Of a referral just made: who is on duty in the officer's unit, or in the nearest one above it. */
  onDuty: z.array(OnDuty).optional(),
});
export type Decision = z.infer<typeof Decision>;

export const Page = z.object({
  after: z.string().max(200).optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
});

export const DecisionQuery = Page.extend({
  purpose: Purpose,
  reason: Justification.optional(),
  outcome: Outcome.optional(),
});
/** What is there for the asker and held for other purposes than the one asked for; absent when there is none. */
export const heldForOthers = z.array(Withheld).optional();

export const DecisionPage = z.object({
  items: z.array(Decision),
  withheld: heldForOthers,
  next: z.string().optional(),
});

/** Why and how long something is watched, and who sees it. */
const WatchTerms = z.strictObject({
  purpose: Purpose,
  /** A case reference, or why in the desk's words. */
  reason: Reasoning,
  list: WatchList.optional(),
  /** Labels that a reader must hold beside the role of a desk, and that screening sees by; only such as the officer holds. */
  requires: z.array(Label).max(16).optional(),
  /** The last day of screening, UTC; in 90 days when left out, in 366 at most. */
  endsOn: z.iso.date().optional(),
});
const WatchKey = z.string().trim().min(1).max(100).refine(whole);

/** A question that keeps being asked. */
export const NewWatch = WatchTerms.extend({ query: CheckQuery, key: WatchKey.optional() });

/** The terms of all watches of a file. `requires` is one label, or several with commas between them. */
export const WatchImport = z.object({
  ...WatchTerms.shape,
  requires: z
    .string()
    .max(2000)
    .transform((text) => text.split(","))
    .pipe(z.array(Label).max(16))
    .optional(),
});
/** One line of a file of watches, and what became of it. */
export const WatchLine = z.strictObject({ key: WatchKey.optional(), query: CheckQuery });
export const WatchLineAnswer = z.object({
  line: z.int(),
  key: z.string().optional(),
  watch: ActId.optional(),
  problem: Problem.optional(),
});

export const WatchRow = Watch.unwrap().extend({ openHits: z.int() });
export type WatchRow = z.infer<typeof WatchRow>;
export const WatchQuery = Page.extend({
  after: ActId.optional(),
  purpose: Purpose,
  reason: Justification.optional(),
  list: WatchList.optional(),
  /** `running`: not closed, and the last day has not passed. */
  state: z.enum(["running", "ended"]).optional(),
});
export const WatchPage = z.object({ items: z.array(WatchRow), next: z.string().optional() });
export const WatchClosing = z.strictObject({ reason: Reasoning });

/** A record that answers to a watch, or did, beside the watch's question. `candidate` is left out when the record was withdrawn. */
export const Hit = ScreeningHit.unwrap().extend({
  watchTitle: z.string(),
  list: z.string(),
  title: z.string(),
  candidate: Candidate.optional(),
});
export type Hit = z.infer<typeof Hit>;
export const HitQuery = Page.extend({
  after: z
    .string()
    .regex(/^[01]\.[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/)
    .optional(),
  purpose: Purpose,
  reason: Justification.optional(),
  list: WatchList.optional(),
  state: HitState.optional(),
});
export const HitPage = z.object({ items: z.array(Hit), withheld: heldForOthers, next: z.string().optional() });
export const HitCount = z.object({ open: z.int() });
/** `recordVersion` is the version that was looked at (`candidate.version`); `purpose` the watch's when left out. */
export const HitDecision = z.strictObject({
  outcome: HitOutcome,
  reason: Reasoning,
  recordVersion: z.int().min(1),
  purpose: Purpose.optional(),
});

/** A watch with its hits, those that wait for a decision first. */
export const WatchView = z.object({
  watch: Watch,
  hits: z.array(Hit),
  /** Who is on duty in the watch's unit, or in the nearest one above it. */
  onDuty: z.array(OnDuty).optional(),
  withheld: heldForOthers,
  /** Strengths from which a record is shown, and told as a match. */
  thresholds: z.object({ possible: z.number(), match: z.number() }),
  leaf: z.object({ index: z.int(), hash: z.string() }),
});
export type WatchView = z.infer<typeof WatchView>;

/** One look at a record, for "who has looked". */
const Look = z.object({
  leaf: z.int(),
  at: When,
  act: Act,
  who: z.string(),
  unit: z.string(),
  purpose: Purpose.optional(),
});

/** A record with everything the reader may see around it. */
export const RecordView = z.object({
  record: BesaRecord,
  title: z.string(),
  alerts: z.array(BesaRecord),
  history: z.array(BesaRecord),
  /** Whom it is about, and whether it is a fact or an assessment. */
  about: About,
  /** Alerts, and the record itself for versions of it, that are held for other purposes. */
  withheld: heldForOthers,
  looks: z.array(Look),
  files: z.array(RecordFile),
  /** Whether whoever reads may add files to it, and remove them. */
  mayAddFiles: z.boolean(),
  leaf: z.object({ index: z.int(), hash: z.string() }),
});
export type RecordView = z.infer<typeof RecordView>;

/** A copy of a record is taken: for whom, for what, and what its handling codes ask for. */
export const RecordExportRequest = z.strictObject({
  purpose: Purpose,
  reason: Reasoning,
  /** Who gets it. */
  recipient: PersonName,
  /** `court`: as evidence, or in public. */
  use: z.enum(["police", "court"]).default("police"),
  /** That the originator agrees to pass it on (H2). */
  consent: z.strictObject({ by: PersonName, on: z.iso.date(), reference: PersonName }).optional(),
  /** The handling note (H3) has been read. */
  noteRead: z.boolean().optional(),
  /** What a second person approved, where two decide. */
  approval: ActId.optional(),
});

export const RecordRow = z.object({
  id: RecordId,
  version: z.int(),
  kind: z.string(),
  title: z.string(),
  originalTitle: z.string().optional(),
  owner: AuthorityId,
  list: z.string().optional(),
  recordedAt: When,
});

export const RecordPage = z.object({ items: z.array(RecordRow), withheld: heldForOthers, next: z.string().optional() });

export const RecordQuery = Page.extend({
  purpose: Purpose,
  reason: Justification.optional(),
  kind: z.string().max(20).optional(),
  list: z.string().max(100).optional(),
});

export const User = z.object({
  id: UserId,
  login: z.string(),
  name: z.string(),
  unit: z.string(),
  roles: z.array(Role),
  grants: z.array(Label),
  disabled: z.boolean(),
  lockedUntil: When.optional(),
  createdAt: When,
  lastSignInAt: When.optional(),
});
export type User = z.infer<typeof User>;

export const UserPage = z.object({ items: z.array(User), next: z.string().optional() });

export const NewUser = z.strictObject({
  login: Login,
  name: PersonName,
  unit: Unit,
  roles: z.array(Role).min(1),
  /** Labels beyond those the roles bring: compartments, clearances, units. */
  grants: z.array(Label).max(64).default([]),
  /** Left out: the node makes one and answers it once. */
  password: Password.optional(),
  /** Why, for roles that two give: the account is there at once, and those roles once somebody else has approved them. */
  reason: Reasoning.optional(),
});

/** `approval` is what waits for a second person, if something does. */
export const UserAdded = z.object({ user: User, password: z.string().optional(), approval: ActId.optional() });

export const UserChange = z.strictObject({
  name: PersonName.optional(),
  unit: Unit.optional(),
  roles: z.array(Role).min(1).optional(),
  grants: z.array(Label).max(64).optional(),
  disabled: z.boolean().optional(),
  /** Unlocks the account, revokes its sessions and makes a new password, answered once. */
  resetPassword: z.literal(true).optional(),
  /** Why, for roles that two give. */
  reason: Reasoning.optional(),
});

/** Whether witnesses have confirmed the log; absent where no quorum is asked for. */
export const LogWitnessing = z.object({
  state: z.enum(["witnessed", "waiting", "unwitnessed"]),
  witnessed: z.int(),
  waitingSince: When.optional(),
});

/** How the node is. Figures only; never a name. */
export const Health = z.object({
  ok: z.boolean(),
  version: z.string(),
  /** The search index has caught up with the change feed. */
  ready: z.boolean(),
  log: z.object({ size: z.int(), witnessing: LogWitnessing.optional() }).optional(),
});
export type Health = z.infer<typeof Health>;
