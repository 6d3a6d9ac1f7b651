// Numbered, forward-only migrations. A migration that has been released is never changed: a new one is added.
import { Migrator } from "kysely/migration";
import { sql } from "kysely";
import type { Kysely } from "kysely";
import { grantTables, makeRoles } from "./database-roles.ts";
import { StoreError, storeError } from "./errors.ts";
import { up as records } from "./migrations/0001-records.ts";
import { up as log } from "./migrations/0002-log.ts";
import { up as people } from "./migrations/0003-people.ts";
import { up as imports } from "./migrations/0004-imports.ts";
import { up as logSpans } from "./migrations/0005-log-spans.ts";
import { up as watches } from "./migrations/0006-watches.ts";
import { up as witnesses } from "./migrations/0007-witnesses.ts";
import { up as sight } from "./migrations/0009-sight.ts";
import { up as organisation } from "./migrations/0010-organisation.ts";
import { up as identity } from "./migrations/0011-identity.ts";
import { up as recovery } from "./migrations/0012-recovery.ts";
import { up as retention } from "./migrations/0013-retention.ts";
import { up as dataSubjects } from "./migrations/0014-data-subjects.ts";
import { up as identityOutside } from "./migrations/0015-identity.ts";
import { up as duty } from "./migrations/0016-duty.ts";
import { up as federation } from "./migrations/0017-federation.ts";
import { up as delivery } from "./migrations/0018-delivery.ts";
import { up as hits } from "./migrations/0019-hits.ts";
import { up as restores } from "./migrations/0024-restores.ts";
import { up as files } from "./migrations/0021-files.ts";
import { up as recall } from "./migrations/0020-recall.ts";
import { up as liveQuery } from "./migrations/0025-live-query.ts";
import { up as guard } from "./migrations/0023-guard.ts";
import { up as mended } from "./migrations/0026-mended.ts";
import { up as linkedFederations } from "./migrations/0027-linked-federations.ts";
import { up as recallWhole } from "./migrations/0028-recall-whole.ts";
import { up as sharingAlerts } from "./migrations/0030-sharing-alerts.ts";
import { up as capabilityRequests } from "./migrations/0031-capability-requests.ts";
import { up as outboxSigner } from "./migrations/0032-outbox-signer.ts";
import { up as askedAlerts } from "./migrations/0034-asked-alerts.ts";
import { up as linkedAnchors } from "./migrations/0035-linked-anchors.ts";
import { up as sharing } from "./migrations/0022-sharing.ts";
import type { Database } from "./schema.ts";

const migrations = {
  "0001-records": { up: records },
  "0002-log": { up: log },
  "0003-people": { up: people },
  "0004-imports": { up: imports },
  "0005-log-spans": { up: logSpans },
  "0006-watches": { up: watches },
  "0007-witnesses": { up: witnesses },
  "0009-sight": { up: sight },
  "0010-organisation": { up: organisation },
  "0011-identity": { up: identity },
  "0012-recovery": { up: recovery },
  "0013-retention": { up: retention },
  "0014-data-subjects": { up: dataSubjects },
  "0015-identity": { up: identityOutside },
  "0016-duty": { up: duty },
  "0017-federation": { up: federation },
  "0018-delivery": { up: delivery },
  "0019-hits": { up: hits },
  "0024-restores": { up: restores },
  "0021-files": { up: files },
  "0020-recall": { up: recall },
  "0025-live-query": { up: liveQuery },
  "0022-sharing": { up: sharing },
  "0023-guard": { up: guard },
  "0026-mended": { up: mended },
  "0027-linked-federations": { up: linkedFederations },
  "0028-recall-whole": { up: recallWhole },
  "0030-sharing-alerts": { up: sharingAlerts },
  "0031-capability-requests": { up: capabilityRequests },
  "0032-outbox-signer": { up: outboxSigner },
  "0034-asked-alerts": { up: askedAlerts },
  "0035-linked-anchors": { up: linkedAnchors },
};

/** Any number, the same in every node: two that start at once take turns. */
const turn = 4_117_202_611;

/**
 * Brings the schema up to date, in one transaction per start, and says what the roles of the node may do with it. Safe when several processes start
 * at once: they take turns. `others` brings up tables that are not this room's own.
 */
export async function migrate(db: Kysely<Database>, others: () => Promise<void>): Promise<void> {
  await db.connection().execute(async (connection) => {
    // Kysely's own lock guards the migrations, but not the making of its tables.
    await sql`set lock_timeout = 0`.execute(connection);
    await sql`select pg_advisory_lock(${turn})`.execute(connection);
    try {
      await makeRoles(connection);
      await migrateToLatest(connection);
      await others();
      // In one transaction: what is granted on all tables and taken back on some is never there for others.
      await connection.transaction().execute(grantTables);
    } finally {
      await sql`select pg_advisory_unlock(${turn})`.execute(connection);
      await sql`reset lock_timeout`.execute(connection);
    }
  });
}

async function migrateToLatest(db: Kysely<Database>): Promise<void> {
  const migrator = new Migrator({ db, provider: { getMigrations: () => Promise.resolve(migrations) } });
  const done = await migrator.getMigrations().catch((error: unknown) => Promise.reject(storeError(error)));
  const { error } = await migrator.migrateToLatest();
  if (error === undefined) return;
  const isNewer = error instanceof Error && error.message.includes("is missing") && done.length > 0;
  throw isNewer ? new StoreError("store_schema_newer", { cause: error }) : storeError(error);
}
