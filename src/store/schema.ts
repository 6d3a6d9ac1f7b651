// The tables as Kysely knows them. The truth is in migrations/; this must say the same.
import type {
  AuthorityId,
  ActId,
  Act,
  CheckQuery,
  ErasureGround,
  ErasureReceipt,
  HitOutcome,
  HitState,
  Labels,
  ListFormat,
  LogDetail,
  Outcome,
  Purpose,
  RecordId,
  Restriction,
  RetentionBasis,
  RetentionTerms,
  Role,
  Understood,
  UserId,
} from "#domain";
import type { Json } from "./json.ts";
import type { SubjectTables } from "./schema-subjects.ts";
import type { ColumnType, Generated } from "kysely";

/** A column that is written as JSON text and read as what it held. */
export type JsonColumn<T> = ColumnType<T, string, string>;
/** A timestamptz: ISO 8601 UTC in and out. */
type Moment = string;

export interface RecordVersionTable {
  batch: number;
  sequence: Generated<number>;
  id: RecordId;
  version: number;
  kind: string;
  owner: AuthorityId;
  list: string | null;
  key: string | null;
  withdrawn: boolean;
  recorded_at: Moment;
  audience: string[];
  requires: string[];
  expires_on: string | null;
  labels: JsonColumn<Labels>;
  provenance: JsonColumn<Json>;
  content: JsonColumn<Json>;
}

export interface RecordHeadTable {
  id: RecordId;
  version: number;
  kind: string;
  list: string | null;
  key: string | null;
  part: string | null;
  subject: RecordId | null;
  withdrawn: boolean;
  label_set: number;
  restricted: JsonColumn<Restriction> | null;
  content_hash: Uint8Array | null;
  review_on: string | null;
}

export interface LogSpanTable {
  first: number;
  size: number;
  salts: Uint8Array;
  details: JsonColumn<readonly (LogDetail | null)[]>;
  act: Act;
  user_id: UserId | null;
  family: string | null;
  records: RecordId[];
}

export interface UserTable {
  id: UserId;
  login: string;
  kind: Generated<"person" | "client">;
  name: string;
  unit: string;
  roles: Role[];
  grants: string[];
  password_hash: string;
  language: string | null;
  disabled: boolean;
  failed_attempts: number;
  locked_until: Moment | null;
  created_at: Moment;
  last_sign_in_at: Moment | null;
}

export interface PasskeyTable {
  id: Uint8Array;
  user_id: UserId;
  name: string;
  public_key: Uint8Array;
  counter: number;
  transports: string[];
  created_at: Moment;
  last_used_at: Moment | null;
}

export interface SessionTable {
  token_hash: Uint8Array;
  user_id: UserId;
  data: JsonColumn<Json>;
  created_at: Moment;
  seen_at: Moment;
  expires_at: Moment;
}

export interface ImportRunTable {
  id: ActId;
  list: string;
  format: ListFormat;
  state: string;
  owner: AuthorityId;
  labels: JsonColumn<Labels>;
  audience: string[];
  requires: string[];
  expires_on: string | null;
  source: string;
  list_date: string | null;
  files: JsonColumn<Json>;
  data: JsonColumn<Json>;
  position: number;
  bytes: number;
  added: number;
  changed: number;
  unchanged: number;
  withdrawn: number;
  problems: number;
  batch: number | null;
  by_user: UserId | null;
  by_name: string;
  created_at: Moment;
  started_at: Moment | null;
  ended_at: Moment | null;
  error: JsonColumn<{ code: string; detail: string }> | null;
}

export interface DecisionTable {
  id: ActId;
  check_id: ActId;
  record_id: RecordId;
  record_version: number;
  pair_key: Uint8Array;
  outcome: Outcome;
  reason: string;
  fact: string | null;
  by_user: UserId;
  at: Moment;
  purpose: Purpose;
}

export interface WatchTable {
  id: ActId;
  revision: number;
  list: string;
  key: string | null;
  title: string;
  question: JsonColumn<CheckQuery>;
  understood: JsonColumn<Understood>;
  purpose: Purpose;
  reason: string;
  unit: string;
  audience: string[];
  requires: string[];
  expires_on: string | null;
  ends_on: string;
  by_user: UserId;
  created_at: Moment;
  screened_at: Moment | null;
  closed_at: Moment | null;
  closed_by: UserId | null;
  closed_reason: string | null;
}

export interface ScreeningHitTable {
  id: ActId;
  watch: ActId;
  record_id: RecordId;
  record_version: number;
  strength: number;
  verdict: "possible" | "match";
  compared: Uint8Array;
  alerted: Uint8Array;
  state: HitState;
  first_seen_at: Moment;
  changed_at: Moment;
  outcome: HitOutcome | null;
  decided_by: UserId | null;
  decided_at: Moment | null;
  reason: string | null;
}

export interface WitnessedLogTable {
  origin: string;
  origin_hash: string;
  keys: string[];
  is_active: boolean;
  added_at: Moment;
  size: Generated<number>;
  note: string | null;
  cosigned_at: Generated<number>;
}

export interface UnitTable {
  id: ActId;
  code: string;
  name: string;
  authority: AuthorityId;
  parent: ActId | null;
  closed: boolean;
}

export interface PostingTable {
  id: ActId;
  user_id: UserId;
  unit: ActId;
  roles: Role[];
  from_day: string;
  to_day: string | null;
  on_duty: boolean;
  ended: boolean;
}

/** `during` is written and read in SQL only. */
export interface ShiftTable {
  id: ActId;
  unit: ActId;
  user_id: UserId;
  during: string;
  made_by: UserId;
  ended: boolean;
}

export interface HoldingTable {
  id: ActId;
  user_id: UserId;
  label: string;
  from_day: string;
  to_day: string | null;
  reason: string;
  ended: boolean;
}

export interface DelegationTable {
  id: ActId;
  kind: "substitution" | "delegation";
  from_user: UserId;
  to_user: UserId;
  labels: string[];
  starts_at: Moment;
  ends_at: Moment;
  reason: string;
  ended: boolean;
}

export interface ApprovalTable {
  id: ActId;
  act: string;
  subject: JsonColumn<Json>;
  requires: string[];
  reason: string;
  asked_by: UserId;
  asked_at: Moment;
  expires_at: Moment;
  state: "open" | "approved" | "refused";
  decided_by: UserId | null;
  decided_at: Moment | null;
}

export interface RetentionRuleTable {
  basis: RetentionBasis;
  terms: JsonColumn<RetentionTerms>;
  changed_at: Moment;
  changed_by: UserId;
}

export interface ErasureTable {
  id: ActId;
  ground: ErasureGround;
  blocks: "entry" | "content" | null;
  asked_at: Moment;
  by_user: UserId | null;
  requires: string[];
  state: Generated<"asked" | "erased" | "done">;
  erased_at: Moment | null;
  done_at: Moment | null;
  copies: Generated<Readonly<Record<string, number>>>;
  log_entries: Generated<number>;
  receipt: JsonColumn<ErasureReceipt> | null;
  leaf: number | null;
}

export interface Database extends SubjectTables {
  retention_rule: RetentionRuleTable;
  retention_reminder: { record_id: RecordId; review_on: string; basis: RetentionBasis; reminded_at: Moment };
  erasure: ErasureTable;
  erasure_record: { erasure: ActId; record_id: RecordId; versions: Generated<number>; digest: Uint8Array | null };
  erased_entry: { list: string; key_mac: Uint8Array; content_mac: Uint8Array | null; erasure: ActId };
  unit: UnitTable;
  posting: PostingTable;
  shift: ShiftTable;
  holding: HoldingTable;
  delegation: DelegationTable;
  compartment: { label: string; name: string };
  approval: ApprovalTable;
  record_commit: { position: Generated<number>; batch: number };
  record_version: RecordVersionTable;
  record_head: RecordHeadTable;
  log_append: { first: number; size: number; at: Moment; hashes: Uint8Array; data: Uint8Array; nodes: Uint8Array };
  log_span: LogSpanTable;
  log_head: { is_only: boolean; size: number; frontier: Uint8Array[]; at: string | null };
  log_checkpoint: { size: number; note: string };
  log_witness: { name: string; key: string; url: string; added_at: Moment };
  log_cosignature: { size: number; key: string; line: string };
  witnessed_log: WitnessedLogTable;
  app_user: UserTable;
  session: SessionTable;
  passkey: PasskeyTable;
  ceremony: { challenge: Uint8Array; act: "sign-in" | "register"; bound_to: Uint8Array; expires_at: Moment };
  code_generator: {
    user_id: UserId;
    secret: Uint8Array;
    sealed: boolean;
    confirmed_at: Moment | null;
    last_step: number;
  };
  identity_provider: {
    id: string;
    name: string;
    issuer: string;
    client_id: string;
    client_secret: Uint8Array | null;
    strong_acr: string[];
    strong_amr: string[];
    disabled: boolean;
    created_at: Moment;
  };
  identity_link: {
    provider: string;
    subject: string;
    user_id: UserId;
    linked_at: Moment;
    last_used_at: Moment | null;
  };
  identity_flow: {
    state_hash: Uint8Array;
    provider: string;
    act: "sign-in" | "prove" | "link";
    bound_to: Uint8Array;
    sealed: Uint8Array;
    started_at: Moment;
    expires_at: Moment;
  };
  recovery_code: { user_id: UserId; code_hash: Uint8Array };
  known_device: {
    token_hash: Uint8Array;
    user_id: UserId;
    seen_at: Moment;
    failed_attempts: number;
    locked_until: Moment | null;
  };
  recovery: {
    user_id: UserId;
    asked_by: UserId;
    asked_at: Moment;
    expires_at: Moment;
    first_hash: Uint8Array;
    approved_by: UserId | null;
    second_hash: Uint8Array | null;
  };
  client_key: {
    key_hash: Uint8Array;
    user_id: UserId;
    hint: string;
    created_at: Moment;
    expires_at: Moment;
    last_used_at: Moment | null;
  };
  import_run: ImportRunTable;
  import_row: { run: ActId; key: string };
  import_problem: {
    run: ActId;
    number: number;
    line: number;
    code: string;
    message: string;
    key: string | null;
    file: string | null;
    snippet: string | null;
  };
  decision: DecisionTable;
  watch: WatchTable;
  screening_hit: ScreeningHitTable;
  screening: { is_only: boolean; cursor: string | null; revision: number; day: string | null };
  setting: { name: string; value: JsonColumn<Json> };
}
