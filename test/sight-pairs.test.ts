// One rule of sight in three forms, on 100,000 generated pairs of officer and record; and raw SQL under the application's role.
import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { after, before, test } from "node:test";
import fc from "fast-check";
import pg from "pg";
import { v7 } from "uuid";
import { ActId, type BesaRecord, type NewRecord, type Sight, UserId, RecordId } from "#domain";
import { release, sees, sightOf } from "#policy";
import { openStore, type Store } from "#store";
import { SightSigner } from "../src/store/sight-sql.ts";
import { openDatabase, openPool } from "../src/store/connection.ts";
import { personContent, sampleLabels } from "../src/store/sample-records.ts";
import { startTestPostgres, type TestPostgres } from "../src/node/postgres/index.ts";

const words = ["police", "desk", "AL/durres", "compartment:integrity", 'odd"{},\\label'];
const days = ["2026-11-20", "2026-11-21", "2026-11-22"];
const purposes = ["border", "arrest", "missing"] as const;
const [records, officers] = [500, 200];

let server: TestPostgres;
let store: Store;
let signer: SightSigner;
let raw: pg.Client;
let held: BesaRecord[];
let sights: Sight[];

before(async () => {
  server = await startTestPostgres();
  const connection = await server.database();
  const logins = { app: { ...connection, user: "besa_app" }, node: { ...connection, user: "besa_node" } };
  store = await openStore({ connection, logins, now: () => new Date("2026-11-21T10:00:00Z") });
  const owner = openDatabase(openPool({ to: connection }, 1, () => {}));
  signer = await SightSigner.open(owner);
  await owner.destroy();
  const labels = fc.record({
    audience: fc.uniqueArray(fc.constantFrom(...words), { maxLength: 3 }),
    requires: fc.uniqueArray(fc.constantFrom(...words), { maxLength: 2 }),
    expiresOn: fc.option(fc.constantFrom(...days), { nil: undefined }),
    purposes: fc.subarray([...purposes], { minLength: 1 }),
  });
  const samples = fc.sample(labels, { numRuns: records, seed: 11 }).map(({ expiresOn, ...rest }, n): NewRecord => ({
    id: RecordId.parse(v7()),
    owner: "AL" as NewRecord["owner"],
    content: personContent(`Sample ${n}`),
    labels: sampleLabels({ ...rest, ...(expiresOn === undefined ? {} : { expiresOn }) }),
    provenance: { source: "sample" },
  }));
  held = await store.transactAsNode((tx) => tx.records.put(samples));
  await withEverythingElse(held.find(({ labels: of }) => of.audience.length > 0) ?? assert.fail("no record"));
  sights = fc
    .sample(fc.tuple(fc.uniqueArray(fc.constantFrom(...words)), fc.constantFrom(...days)), {
      numRuns: officers,
      seed: 12,
    })
    .map(([grants, today]) => sightOf(grants, today));
  raw = new pg.Client(logins.app);
  await raw.connect();
});
after(async () => {
  await raw.end();
  await store.close();
  await server[Symbol.asyncDispose]();
});

/** A row in each of the other tables that the rule guards. */
async function withEverythingElse({ id: record, labels }: BesaRecord): Promise<void> {
  const at = "2026-11-21T10:00:00.000Z";
  const by = UserId.parse(v7());
  const watch = ActId.parse(v7());
  const run = ActId.parse(v7());
  await store.users.add({ id: by, login: "a", name: "A", unit: "U", roles: [], grants: [], passwordHash: "x", at });
  await store.imports.create({
    id: run,
    list: "l",
    format: "national",
    owner: "AL" as NewRecord["owner"],
    labels,
    source: "s",
    files: [],
    byName: "A",
    at,
  });
  await store.imports.setState(run, { to: "reading", at });
  const problem = { line: 1, code: "row_columns", message: "m", snippet: "s" };
  const entry = {
    key: "k",
    line: 2,
    subject: { content: personContent("Staged"), hash: "00", newId: RecordId.parse(v7()) },
    original: {},
  };
  await store.imports.stage(run, { position: 2, entries: [entry], problems: [problem] });
  await store.transactAsNode(async (tx) => {
    const question = {
      title: "t",
      question: { name: "x" },
      understood: { as: "name" },
      purpose: "border",
      reason: "r",
    } as const;
    await tx.watches.add([
      {
        ...question,
        id: watch,
        list: "cases",
        unit: "U",
        audience: labels.audience,
        requires: labels.requires,
        byUser: by,
        createdAt: at,
        endsOn: "2026-12-01",
      },
    ]);
    const hashes = { compared: "00".repeat(32), alerted: "00".repeat(32) };
    await tx.screening.saveHits([
      {
        ...hashes,
        id: ActId.parse(v7()),
        watch,
        record,
        recordVersion: 1,
        strength: 70,
        verdict: "possible",
        state: "open",
        firstSeenAt: at,
        changedAt: at,
      },
    ]);
    await tx.decisions.add({
      id: ActId.parse(v7()),
      check: watch,
      record,
      recordVersion: 1,
      pairKey: "00".repeat(32),
      outcome: "cleared",
      reason: "r",
      by,
      at,
      purpose: "border",
    });
  });
}

const guarded = [
  "record_head",
  "record_version",
  "watch",
  "screening_hit",
  "decision",
  "import_run",
  "import_row",
  "import_problem",
];

test("SQL, memory and egress agree on 100,000 pairs of officer and record, and so does raw SQL under the application's role", async () => {
  const ids = held.map(({ id }) => id);
  let [seen, told, places] = [0, 0, 0];
  for (const sight of sights) {
    const inMemory = held.filter(({ labels }) => sees(sight, labels)).map(({ id }) => id);
    assert.deepEqual(
      (await store.records.get(ids, sight)).map(({ id }) => id),
      inMemory,
    );
    const purpose = purposes[places % purposes.length] ?? "border";
    places += 1;
    const { shown, withheld } = release({ sight, purpose }, held);
    const covered = held.filter(({ labels }) => sees(sight, labels) && labels.purposes.includes(purpose));
    assert.deepEqual(
      shown.map(({ id }) => id),
      covered.map(({ id }) => id),
    );
    // Told of, and no more: the sum of both is what is seen.
    assert.deepEqual(
      [...shown.map(({ id }) => id), ...withheld.map(({ record }) => record)].toSorted(),
      inMemory.toSorted(),
    );
    told += withheld.length;
    await raw.query("select set_config('besa.sight', $1, false)", [signer.sign(sight)]);
    for (const table of ["record_head", "record_version"]) {
      const { rows } = await raw.query<{ id: string }>(`select id from ${table}`);
      assert.deepEqual(rows.map(({ id }) => id).toSorted(), inMemory.toSorted(), table);
    }
    seen += inMemory.length;
  }
  assert.equal(held.length * sights.length, 100_000);
  assert.ok(told > 2000 && told < seen, `${told} pairs are told of and not shown`);
  assert.ok(seen > 5000 && seen < 95_000, `${seen} pairs are seen`);
});

test("raw SQL under the application's role sees nothing without a sight, and can make none", async () => {
  const whole = signer.sign(sightOf(words, "2000-01-01"));
  const forged = [
    "",
    "nonsense",
    `${"0".repeat(64)}:2000-01-01{"police"}`,
    whole.replace("police", "polize"),
    signer.sign(sightOf(["police"], "2000-01-01")).replace('"police"', '"police","desk"'),
    new SightSigner(new Uint8Array(32)).sign(sightOf(words, "2000-01-01")),
  ];
  for (const said of forged) {
    await raw.query("select set_config('besa.sight', $1, false)", [said]);
    for (const table of guarded)
      assert.equal((await raw.query(`select from ${table}`)).rowCount, 0, `${table}: ${said}`);
  }
  await raw.query("reset besa.sight");
  for (const table of guarded) assert.equal((await raw.query(`select from ${table}`)).rowCount, 0, table);
  await raw.query("select set_config('besa.sight', $1, false)", [whole]);
  for (const table of guarded)
    assert.ok(((await raw.query(`select from ${table}`)).rowCount ?? 0) > 0, `${table} is empty: nothing was shown`);
  await raw.query("reset besa.sight");
});

test("the application's role owns nothing and cannot lift the rule", async () => {
  const refused = [
    "select key from sight_key",
    "select details from log_span",
    "select audience from label_set",
    "set role besa_node",
    "set role besa",
    "set role postgres",
    "set session authorization besa_node",
    "alter table record_version disable row level security",
    "drop policy seen on record_version",
    "create policy all_seen on record_version using (true)",
    "set row_security = off; select id from record_version",
    "create function public.sight_held() returns jsonb language sql as $$ select '{}'::jsonb $$",
    "insert into record_version select * from record_version",
    "update record_head set label_set = 1",
    "delete from decision",
    "copy record_version to program 'cat'",
  ];
  for (const statement of refused)
    await assert.rejects(raw.query(statement), (error) => error instanceof pg.DatabaseError, statement);
  await raw.query("reset row_security");
  const owned = await raw.query(
    "select from pg_class where relowner = (select oid from pg_roles where rolname = current_user)",
  );
  assert.equal(owned.rowCount, 0);
  // A table of the session's own of the same name does not stand before the real one.
  await raw.query("create temporary table sight_key as select sha256('mine') as key").catch(() => undefined);
  const mine = new SightSigner(createHash("sha256").update("mine").digest());
  await raw.query("select set_config('besa.sight', $1, false)", [mine.sign(sightOf(words, "2000-01-01"))]);
  assert.equal((await raw.query("select from record_version")).rowCount, 0);
  const { rows } = await raw.query("select from pg_stats where tablename = any($1)", [guarded]);
  assert.equal(rows.length, 0, "what the planner knows of hidden values is hidden");
});
