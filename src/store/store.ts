import { sql } from "kysely";
import type { Kysely } from "kysely";
import pg from "pg";
import type { Sight } from "#domain";
import { AccessStore } from "./access.ts";
import { ApprovalStore } from "./approvals.ts";
import { ChangeFeed } from "./change-feed.ts";
import { clientConfig, openDatabase, openJobPool, openPool } from "./connection.ts";
import type { RoleConnection, StoreConnection } from "./connection.ts";
import { appRole, nodeRole, requireBound } from "./database-roles.ts";
import { DeliveryStore } from "./delivery/delivery-store.ts";
import { DecisionReader } from "./decisions.ts";
import { GuardReader, GuardStore } from "./guard/guard-store.ts";
import { ReviewReader } from "./guard/notice-reviews.ts";
import { ImportStore } from "./imports/import-store.ts";
import { ClientKeyStore } from "./identity/client-keys.ts";
import { AskedQueryReader } from "./asked-queries.ts";
import { BorderHitReader } from "./border-hits.ts";
import { CodeStore } from "./identity/codes.ts";
import { DeviceStore } from "./identity/devices.ts";
import { PasskeyStore } from "./identity/passkeys.ts";
import { ProviderStore } from "./identity/providers.ts";
import { RecoveryStore } from "./identity/recoveries.ts";
import { JobQueue } from "./jobs.ts";
import { LegalClockStore } from "./legal-clocks.ts";
import { LiveAlertReader } from "./live-alerts.ts";
import { LogStore } from "./log.ts";
import { migrate } from "./migrate.ts";
import { OrganisationStore } from "./organisation.ts";
import { PartnerQueryStore } from "./partner-queries.ts";
import { AgreementStore } from "./query-agreements.ts";
import { ShiftStore } from "./shifts.ts";
import { Reading, tellSight } from "./reading.ts";
import { FileReader } from "./files.ts";
import { RecordReader } from "./record-reader.ts";
import { RecordBatch } from "./record-writer.ts";
import type { Database } from "./schema.ts";
import { HitReader } from "./screening-hits.ts";
import { ScreeningStore } from "./screening.ts";
import { FederationStore } from "./federation.ts";
import { RecalledReader } from "./recalled.ts";
import { RecallReader } from "./recalls.ts";
import { DueReader } from "./retention-due.ts";
import { ErasureReader } from "./retention-receipts.ts";
import { RestoreStore } from "./restores.ts";
import { RetentionRuleStore } from "./retention-rules.ts";
import { SessionStore } from "./sessions.ts";
import { SettingStore } from "./settings.ts";
import { OnwardReader } from "./sharing/onward-requests.ts";
import { ProposalReader } from "./sharing/proposals.ts";
import { RecipientGroupStore } from "./sharing/recipient-groups.ts";
import { SightSigner } from "./sight-sql.ts";
import { FindingStore } from "./subject-findings.ts";
import { InquiryStore } from "./subject-inquiries.ts";
import { SubjectStore } from "./subjects.ts";
import { UserStore } from "./users.ts";
import { WatchReader } from "./watches.ts";
import { CosignatureStore, WitnessStore } from "./witnesses.ts";
import { forNode, forPeople, type NodeTransaction, type StoreTransaction } from "./transactions.ts";

/** How to open a store. `log` hears what may be lost without harm; it never gets personal data. */
export interface StoreOptions {
  /** Signs in as the owner of the tables, who migrates them. */
  readonly connection: StoreConnection;
  /** Sign in as the roles that the store works as. Left out, the owner's sessions take them on (`set role`), which protects less. */
  readonly logins?: { readonly app: StoreConnection; readonly node: StoreConnection };
  /** Dates the record versions. */
  readonly now: () => Date;
  /** Connections of each kind at most; work beyond them waits its turn. */
  readonly poolSize?: number;
  readonly log?: (line: string) => void;
}

/** The database as the two roles see it. */
interface Databases {
  /** Sees no record: accounts, sessions, settings and the log. */
  readonly app: Kysely<Database>;
  /** Sees of the records what somebody may. */
  readonly reading: Reading;
  /** Sees every record. */
  readonly node: Kysely<Database>;
  readonly signer: SightSigner;
}

/** Everything the node keeps, in PostgreSQL. */
export class Store implements AsyncDisposable {
  readonly records: RecordReader;
  readonly feed: ChangeFeed;
  readonly users: UserStore;
  readonly sessions: SessionStore;
  readonly passkeys: PasskeyStore;
  readonly codes: CodeStore;
  readonly devices: DeviceStore;
  readonly clientKeys: ClientKeyStore;
  readonly recoveries: RecoveryStore;
  readonly providers: ProviderStore;
  readonly imports: ImportStore;
  readonly decisions: DecisionReader;
  readonly watches: WatchReader;
  readonly hits: HitReader;
  readonly organisation: OrganisationStore;
  readonly shifts: ShiftStore;
  readonly approvals: ApprovalStore;
  /** What people were given, for resolving what they hold. */
  readonly access: AccessStore;
  readonly screening: ScreeningStore;
  readonly erasures: ErasureReader;
  readonly due: DueReader;
  readonly retentionRules: RetentionRuleStore;
  readonly settings: SettingStore;
  readonly subjects: SubjectStore;
  readonly findings: FindingStore;
  readonly inquiries: InquiryStore;
  readonly log: LogStore;
  readonly cosignatures: CosignatureStore;
  readonly witnessed: WitnessStore;
  readonly federation: FederationStore;
  readonly delivery: DeliveryStore;
  /** That this node came back from a backup. */
  readonly restores: RestoreStore;
  /** As the node: whoever asks has shown that they may know. */
  readonly guard: GuardStore;
  readonly denials: GuardReader;
  readonly reviews: ReviewReader;
  readonly liveAlerts: LiveAlertReader;
  readonly borderHits: BorderHitReader;
  readonly recipientGroups: RecipientGroupStore;
  readonly onward: OnwardReader;
  readonly proposals: ProposalReader;
  readonly files: FileReader;
  readonly recalls: RecallReader;
  readonly recalled: RecalledReader;
  readonly agreements: AgreementStore;
  readonly partnerQueries: PartnerQueryStore;
  readonly askedQueries: AskedQueryReader;
  readonly jobs: JobQueue;
  readonly #databases: Databases;
  readonly #now: () => Date;

  /** For `openStore`, which migrates first. */
  constructor(databases: Databases, jobs: JobQueue, options: StoreOptions) {
    const { app, node, reading } = databases;
    const seenBy = (sight: Sight): Kysely<Database> => reading.as(sight);
    this.#databases = databases;
    this.#now = options.now;
    this.jobs = jobs;
    this.records = new RecordReader(seenBy);
    this.feed = new ChangeFeed(node, () => new pg.Client(clientConfig(rolesOf(options).node)));
    this.users = new UserStore(app);
    this.sessions = new SessionStore(app);
    this.passkeys = new PasskeyStore(app);
    this.codes = new CodeStore(app);
    this.devices = new DeviceStore(app);
    this.clientKeys = new ClientKeyStore(app);
    this.recoveries = new RecoveryStore(app);
    this.providers = new ProviderStore(app);
    this.imports = new ImportStore(node, seenBy);
    this.decisions = new DecisionReader(seenBy);
    this.watches = new WatchReader(seenBy);
    this.hits = new HitReader(seenBy);
    this.organisation = new OrganisationStore(app, seenBy);
    this.shifts = new ShiftStore(app);
    this.approvals = new ApprovalStore(app, seenBy);
    this.access = new AccessStore(node);
    this.screening = new ScreeningStore(node);
    this.erasures = new ErasureReader(seenBy);
    this.due = new DueReader(seenBy);
    this.retentionRules = new RetentionRuleStore(app);
    this.settings = new SettingStore(app);
    this.subjects = new SubjectStore(app, seenBy);
    this.findings = new FindingStore(app, seenBy);
    this.inquiries = new InquiryStore(app, seenBy);
    this.log = new LogStore(node);
    this.cosignatures = new CosignatureStore(app);
    this.witnessed = new WitnessStore(app);
    const connect = (): pg.Client => new pg.Client(clientConfig(rolesOf(options).node));
    this.borderHits = new BorderHitReader(seenBy);
    this.recipientGroups = new RecipientGroupStore(app);
    this.onward = new OnwardReader(seenBy);
    this.proposals = new ProposalReader(seenBy);
    this.files = new FileReader(seenBy);
    this.agreements = new AgreementStore(app);
    this.partnerQueries = new PartnerQueryStore(app);
    this.askedQueries = new AskedQueryReader(seenBy);
    this.liveAlerts = new LiveAlertReader(app, seenBy, connect);
    this.delivery = new DeliveryStore(node, seenBy, {
      connect,
      log: options.log ?? (() => undefined),
    });
    this.federation = new FederationStore(app);
    this.restores = new RestoreStore(node);
    this.recalls = new RecallReader(node, seenBy);
    this.recalled = new RecalledReader(seenBy);
    this.guard = new GuardStore(node);
    this.denials = new GuardReader(seenBy);
    this.reviews = new ReviewReader(seenBy);
  }

  /**
   * Does work for somebody in one transaction: durable when it resolves, undone when it fails. What the sight does not admit can be neither read nor
   * changed in it; without one, no record. Lock the log's head last: transactions that keep this order never lock each other up.
   * `store_busy` may be tried again by the caller.
   */
  async transact<T>(work: (tx: StoreTransaction) => Promise<T>, sight?: Sight): Promise<T> {
    return this.#databases.app.transaction().execute(async (tx) => {
      if (sight !== undefined) await tellSight(tx, this.#databases.signer.sign(sight));
      return work(forPeople(tx));
    });
  }

  /** Does work of the node itself in one transaction, where every record is seen. Write records first and lock the log's head last. */
  async transactAsNode<T>(work: (tx: NodeTransaction) => Promise<T>): Promise<T> {
    return this.#databases.node.transaction().execute(async (tx) => {
      const batch = new RecordBatch();
      const result = await work(forNode(tx, batch, this.#now().toISOString()));
      await batch.seal(tx);
      return result;
    });
  }

  /** Legal clocks as somebody sees them, for reading. */
  legalClocks(sight: Sight): LegalClockStore {
    return new LegalClockStore(this.#databases.reading.as(sight));
  }

  /** Closes the connections, once the work in progress has ended. */
  async close(): Promise<void> {
    const { app, node, reading } = this.#databases;
    await Promise.all([app.destroy(), node.destroy(), reading.close()]);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.close();
  }
}

/** Who signs in for which role. */
function rolesOf({ connection, logins }: StoreOptions): {
  readonly app: RoleConnection;
  readonly node: RoleConnection;
} {
  if (logins !== undefined) return { app: { to: logins.app }, node: { to: logins.node } };
  return { app: { to: connection, role: appRole }, node: { to: connection, role: nodeRole } };
}

/** Opens the store and brings its tables up to date. Several processes may do so at once. */
export async function openStore(options: StoreOptions): Promise<Store> {
  const log = options.log ?? (() => undefined);
  const size = options.poolSize ?? 10;
  const roles = rolesOf(options);
  const signer = await prepare(options, log);
  const app = openDatabase(openPool(roles.app, size, log));
  const node = openDatabase(openPool(roles.node, size, log));
  const jobs = new JobQueue(node, {
    log,
    openPool: () => openJobPool(roles.node, log),
    leader: () => new pg.Client(clientConfig(roles.node)),
  });
  const reading = new Reading(openPool(roles.app, size, log), signer);
  const store = new Store({ app, node, reading, signer }, jobs, options);
  try {
    // The first statement also starts Kysely's driver, without which destroy() would leave the pool open.
    await requireBound(app);
    await requireBound(node);
    return store;
  } catch (error) {
    await store.close();
    throw error;
  }
}

/** What only the owner of the tables may: bringing them up to date, and reading the key that sights are signed with. */
async function prepare({ connection }: StoreOptions, log: (line: string) => void): Promise<SightSigner> {
  const owner = openDatabase(openPool({ to: connection }, 2, log));
  try {
    await sql`select 1`.execute(owner);
    await migrate(owner, () => JobQueue.migrate(() => openJobPool({ to: connection }, log), log));
    return await SightSigner.open(owner);
  } finally {
    await owner.destroy();
  }
}
