// What one transaction may do: for somebody, and for the node itself.
import type { Kysely } from "kysely";
import type { ActId } from "#domain";
import { ApprovalStore } from "./approvals.ts";
import { Inbox } from "./delivery/inbox.ts";
import { OutboxKeeper } from "./delivery/outbox-keeper.ts";
import { OutboxWriter } from "./delivery/outbox.ts";
import { DecisionWriter } from "./decisions.ts";
import { GuardStore } from "./guard/guard-store.ts";
import { ReviewWriter } from "./guard/notice-reviews.ts";
import { applyRun, type Applying } from "./imports/apply.ts";
import { ImportStore } from "./imports/import-store.ts";
import type { ImportRun } from "./imports/run-row.ts";
import { ClientKeyStore } from "./identity/client-keys.ts";
import { AskedQueryWriter } from "./asked-queries.ts";
import { BorderHitWriter } from "./border-hits.ts";
import { CodeStore } from "./identity/codes.ts";
import { DeviceStore } from "./identity/devices.ts";
import { PasskeyStore } from "./identity/passkeys.ts";
import { ProviderStore } from "./identity/providers.ts";
import { RecoveryStore } from "./identity/recoveries.ts";
import { JobSender } from "./jobs.ts";
import { LegalClockStore } from "./legal-clocks.ts";
import { LiveAlertWriter } from "./live-alerts.ts";
import { logTransaction } from "./log.ts";
import type { LogTransaction } from "./log.ts";
import { OrganisationStore } from "./organisation.ts";
import { PartnerQueryStore } from "./partner-queries.ts";
import { AgreementStore } from "./query-agreements.ts";
import { ShiftStore } from "./shifts.ts";
import { FileUploadStore } from "./file-uploads.ts";
import { FileKeeper, FileWriter } from "./files.ts";
import { type RecordBatch, RecordWriter } from "./record-writer.ts";
import type { Database } from "./schema.ts";
import { HitWriter } from "./screening-hits.ts";
import { ScreeningStore } from "./screening.ts";
import { FederationStore } from "./federation.ts";
import { RecalledWriter } from "./recalled.ts";
import { RecallWriter } from "./recalls.ts";
import { RetentionKeeper } from "./retention-due.ts";
import { ErasureWriter } from "./retention-erasures.ts";
import { RestoreStore } from "./restores.ts";
import { RetentionRuleStore } from "./retention-rules.ts";
import { SessionStore } from "./sessions.ts";
import { SettingStore } from "./settings.ts";
import { OnwardWriter } from "./sharing/onward-requests.ts";
import { ProposalWriter } from "./sharing/proposals.ts";
import { RecipientGroupStore } from "./sharing/recipient-groups.ts";
import { FindingStore } from "./subject-findings.ts";
import { InquiryStore } from "./subject-inquiries.ts";
import { SubjectStore } from "./subjects.ts";
import { UserStore } from "./users.ts";
import { WatchWriter } from "./watches.ts";
import { CosignatureStore, WitnessStore } from "./witnesses.ts";

/** What can be done for people inside one transaction. All of it is committed, or none. */
export interface StoreTransaction {
  readonly users: UserStore;
  readonly sessions: SessionStore;
  readonly passkeys: PasskeyStore;
  readonly codes: CodeStore;
  readonly devices: DeviceStore;
  readonly clientKeys: ClientKeyStore;
  readonly recoveries: RecoveryStore;
  readonly providers: ProviderStore;
  readonly decisions: DecisionWriter;
  readonly watches: WatchWriter;
  readonly hits: HitWriter;
  readonly organisation: OrganisationStore;
  readonly shifts: ShiftStore;
  readonly approvals: ApprovalStore;
  readonly retentionRules: RetentionRuleStore;
  readonly settings: SettingStore;
  readonly subjects: SubjectStore;
  readonly findings: FindingStore;
  readonly inquiries: InquiryStore;
  readonly legalClocks: LegalClockStore;
  readonly liveAlerts: LiveAlertWriter;
  readonly borderHits: BorderHitWriter;
  readonly recipientGroups: RecipientGroupStore;
  readonly onward: OnwardWriter;
  readonly proposals: ProposalWriter;
  readonly files: FileWriter;
  readonly fileUploads: FileUploadStore;
  readonly agreements: AgreementStore;
  readonly partnerQueries: PartnerQueryStore;
  readonly askedQueries: AskedQueryWriter;
  readonly jobs: JobSender;
  /** What goes to other nodes once this commits. */
  readonly outbox: OutboxWriter;
  /** What may leave the node; changed here, read by the node. */
  readonly guard: GuardStore;
  readonly reviews: ReviewWriter;
  readonly log: LogTransaction;
  readonly cosignatures: CosignatureStore;
  readonly witnessed: WitnessStore;
  readonly federation: FederationStore;
}

/** What the node itself can do inside one transaction, seeing every record: for imports, screening and first filling only. */
export interface NodeTransaction extends StoreTransaction {
  readonly outbox: OutboxKeeper;
  readonly records: RecordWriter;
  readonly imports: ImportTransaction;
  readonly restores: RestoreStore;
  readonly screening: ScreeningStore;
  readonly erasures: ErasureWriter;
  readonly retention: RetentionKeeper;
  readonly inbox: Inbox;
  readonly files: FileKeeper;
  /** What this node has called back, and what was called back from it. */
  readonly recalls: RecallWriter;
  readonly recalled: RecalledWriter;
  readonly jobs: JobSender;
}

/** What work for somebody has of a transaction. */
export function forPeople(tx: Kysely<Database>): StoreTransaction {
  return {
    users: new UserStore(tx),
    sessions: new SessionStore(tx),
    passkeys: new PasskeyStore(tx),
    codes: new CodeStore(tx),
    devices: new DeviceStore(tx),
    clientKeys: new ClientKeyStore(tx),
    recoveries: new RecoveryStore(tx),
    providers: new ProviderStore(tx),
    decisions: new DecisionWriter(tx),
    watches: new WatchWriter(tx),
    hits: new HitWriter(tx),
    organisation: new OrganisationStore(tx, () => tx),
    shifts: new ShiftStore(tx),
    approvals: new ApprovalStore(tx, () => tx),
    retentionRules: new RetentionRuleStore(tx),
    settings: new SettingStore(tx),
    subjects: new SubjectStore(tx, () => tx),
    findings: new FindingStore(tx, () => tx),
    inquiries: new InquiryStore(tx, () => tx),
    legalClocks: new LegalClockStore(tx),
    liveAlerts: new LiveAlertWriter(tx),
    borderHits: new BorderHitWriter(tx),
    recipientGroups: new RecipientGroupStore(tx),
    onward: new OnwardWriter(tx),
    proposals: new ProposalWriter(tx),
    files: new FileWriter(tx),
    fileUploads: new FileUploadStore(tx),
    agreements: new AgreementStore(tx),
    partnerQueries: new PartnerQueryStore(tx),
    askedQueries: new AskedQueryWriter(tx),
    jobs: new JobSender(tx),
    outbox: new OutboxWriter(tx),
    guard: new GuardStore(tx),
    reviews: new ReviewWriter(tx),
    log: logTransaction(tx),
    cosignatures: new CosignatureStore(tx),
    witnessed: new WitnessStore(tx),
    federation: new FederationStore(tx),
  };
}

/** What work of the node itself has of a transaction: records are written as of a moment (ISO 8601), all in one batch. */
export function forNode(tx: Kysely<Database>, batch: RecordBatch, at: string): NodeTransaction {
  return {
    ...forPeople(tx),
    outbox: new OutboxKeeper(tx),
    records: new RecordWriter(tx, batch, at),
    imports: new ImportTransaction(tx, batch),
    restores: new RestoreStore(tx),
    screening: new ScreeningStore(tx),
    erasures: new ErasureWriter(tx, batch),
    retention: new RetentionKeeper(tx, batch, at),
    inbox: new Inbox(tx),
    files: new FileKeeper(tx),
    recalls: new RecallWriter(tx),
    recalled: new RecalledWriter(tx),
    jobs: new JobSender(tx),
  };
}

/** Import runs inside a transaction: there, and only there, a run can be applied. */
export class ImportTransaction extends ImportStore {
  readonly #tx: Kysely<Database>;
  readonly #batch: RecordBatch;

  constructor(tx: Kysely<Database>, batch: RecordBatch) {
    super(tx, () => tx);
    this.#tx = tx;
    this.#batch = batch;
  }

  /**
   * Makes the staged run (state `applying`) the list's state and the run `done`, with its final counts. Until the transaction commits
   * the last good state stands; commit the log leaf with it.
   */
  async apply(id: ActId, options: Applying): Promise<ImportRun> {
    return applyRun(this.#tx, this.#batch, id, options);
  }
}
