// The work of each day on a real store, with a clock that jumps.
import assert from "node:assert/strict";
import { randomBytes } from "node:crypto";
import { after, before, test } from "node:test";
import type { LogDetail, RecordId } from "#domain";
import { Ledger } from "#ledger";
import { makeSigner } from "#seal";
import { openStore, type Store } from "#store";
import { startTestPostgres, type TestPostgres } from "../../node/postgres/index.ts";
import { police, sampleId, sampleLabels, samplePerson } from "../../store/sample-records.ts";
import { keepTerms } from "./keep.ts";

const origin = "besa.test/keep";
const signer = makeSigner(origin, new Uint8Array(32).fill(9));
let server: TestPostgres;
before(async () => {
  server = await startTestPostgres();
});
after(() => server[Symbol.asyncDispose]());

/** A node that does its daily work on the days that it is told. */
class Node implements AsyncDisposable {
  readonly store: Store;
  readonly ledger: Ledger;
  readonly chance: { readonly now: () => Date; readonly random: (bytes: number) => Uint8Array };
  readonly #clock: { day: string };

  private constructor(store: Store, ledger: Ledger, clock: { day: string }) {
    this.store = store;
    this.ledger = ledger;
    this.#clock = clock;
    this.chance = { now: () => new Date(`${clock.day}T08:00:00.000Z`), random: (bytes) => randomBytes(bytes) };
  }

  static async start(): Promise<Node> {
    const clock = { day: "2026-11-22" };
    const now = (): Date => new Date(`${clock.day}T08:00:00.000Z`);
    const store = await openStore({ connection: await server.database(), now });
    const ledger = await Ledger.open({ origin, signer, log: store.log, now, random: (bytes) => randomBytes(bytes) });
    return new Node(store, ledger, clock);
  }

  async work(...days: readonly string[]): Promise<void> {
    for (const day of days) {
      this.#clock.day = day;
      await keepTerms(this, new AbortController().signal);
    }
  }

  /** Those of the first five samples that are still held, on a day when none of them is hidden for having expired. */
  async held(): Promise<RecordId[]> {
    const ids = [1, 2, 3, 4, 5].map((n) => sampleId(n));
    return (await this.store.records.get(ids, police)).map(({ id }) => id);
  }

  async said(act: LogDetail["act"]): Promise<LogDetail["outcome"][]> {
    return (await this.store.log.entries({ act, limit: 50 })).map(({ detail }) => detail?.outcome);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.ledger[Symbol.asyncDispose]();
    await this.store.close();
  }
}

/** One that has expired, one whose term ends in five years, and one that is withdrawn. */
async function fill({ store }: Node): Promise<void> {
  const until = (reviewOn: string, expiresOn: string) => ({ labels: sampleLabels({ reviewOn, expiresOn }) });
  await store.transactAsNode((tx) =>
    tx.records.put([
      samplePerson(1, until("2026-10-01", "2026-10-31")),
      samplePerson(2, until("2031-10-01", "2031-10-31")),
      samplePerson(3, until("2041-10-01", "2041-10-31")),
    ]),
  );
  await store.transactAsNode((tx) => tx.records.withdraw([sampleId(3)]));
}

test("what has expired is erased on a day that follows another", async () => {
  await using node = await Node.start();
  await fill(node);
  await node.work("2026-11-22");
  assert.deepEqual(await node.held(), [sampleId(2), sampleId(3)]);
  assert.deepEqual(await node.said("clock-doubted"), []);
});

test("a clock that is years ahead erases nothing and tells nobody, and the log says so once", async () => {
  await using node = await Node.start();
  await node.work("2026-11-22");
  await fill(node);
  await node.work("2031-11-23", "2031-11-23", "2031-11-24", "2031-11-27", "2031-11-29");
  assert.deepEqual(await node.held(), [sampleId(1), sampleId(2), sampleId(3)]);
  assert.deepEqual(await node.said("reminded"), []);
  const waits = { believed: "2026-11-22", since: "2031-11-23", until: "2031-11-30" };
  assert.deepEqual(await node.said("clock-doubted"), [waits]);
  await node.work("2026-11-23");
  assert.deepEqual(await node.held(), [sampleId(2), sampleId(3)], "put right, it erases what has expired");
});

test("a clock that has gone on for seven days is believed", async () => {
  await using node = await Node.start();
  await node.work("2026-11-22");
  await fill(node);
  await node.work("2031-11-23", "2031-11-26", "2031-11-29");
  assert.equal((await node.held()).length, 3);
  await node.work("2031-11-30");
  assert.deepEqual(await node.held(), []);
});
