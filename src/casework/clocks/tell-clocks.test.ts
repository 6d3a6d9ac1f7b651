// Legal clocks on a real store: two processes at once, a clock of the machine that jumps, and days of rest that change.
import assert from "node:assert/strict";
import { randomBytes } from "node:crypto";
import { after, before, test } from "node:test";
import { v7 } from "uuid";
import { ActId, type ClockRuleId, type RestDays } from "#domain";
import { Ledger } from "#ledger";
import { makeSigner } from "#seal";
import { openStore, type Store } from "#store";
import { startTestPostgres, type PostgresConnection, type TestPostgres } from "../../node/postgres/index.ts";
import { changeClocks, end, pauseFor, planOf, resume, startClock } from "./legal-clocks.ts";
import { tellClocks } from "./tell-clocks.ts";

const origin = "besa.test/clocks";
const signer = makeSigner(origin, new Uint8Array(32).fill(7));
let server: TestPostgres;
before(async () => {
  server = await startTestPostgres();
});
after(() => server[Symbol.asyncDispose]());

/** A process of the node on a database, whose clock shows what it is told. */
class Process implements AsyncDisposable {
  readonly store: Store;
  readonly ledger: Ledger;
  readonly time: { day: string };
  readonly chance: { readonly now: () => Date; readonly random: (bytes: number) => Uint8Array };

  private constructor(store: Store, ledger: Ledger, time: { day: string }) {
    this.store = store;
    this.ledger = ledger;
    this.time = time;
    this.chance = { now: () => new Date(`${time.day}T08:00:00.000Z`), random: (bytes) => randomBytes(bytes) };
  }

  static async start(connection: PostgresConnection, day: string): Promise<Process> {
    const time = { day };
    const now = (): Date => new Date(`${time.day}T08:00:00.000Z`);
    const store = await openStore({ connection, now });
    const ledger = await Ledger.open({ origin, signer, log: store.log, now, random: (bytes) => randomBytes(bytes) });
    return new Process(store, ledger, time);
  }

  async tell(day: string): Promise<void> {
    this.time.day = day;
    await tellClocks(this, new AbortController().signal);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.ledger[Symbol.asyncDispose]();
    await this.store.close();
  }
}

const sight = { op: "holds", grants: ["data-protection"], today: "2026-01-01" } as const;

/** Starts a clock about a request, of its own unless told; answers the request's id. */
async function started(
  { store, chance }: Process,
  rule: ClockRuleId,
  beganOn: string,
  matterId = ActId.parse(v7()),
): Promise<ActId> {
  const about = {
    rule,
    matter: "subject-case",
    matterId,
    audience: ["data-protection"],
    requires: [],
    beganOn,
  } as const;
  await store.transact((tx) => startClock({ tx, chance }, about), sight);
  return matterId;
}

async function told({ store }: Process, id: ActId): Promise<string[]> {
  const reader = store.legalClocks(sight);
  const [clock] = await reader.of("subject-case", [id]);
  assert.ok(clock !== undefined);
  return (await reader.notices([clock.id])).map(({ dueOn, daysLeft }) => `${dueOn} ${daysLeft}`);
}

/** Entries of the log about clocks. */
async function entries({ store }: Process): Promise<number> {
  return (await store.log.entries({ act: "clock-told", limit: 1000, held: ["data-protection"] })).length;
}

test("of two processes that look at once, each thing is told by one, once", async () => {
  const connection = await server.database();
  await using one = await Process.start(connection, "2026-01-10");
  await using other = await Process.start(connection, "2026-01-10");
  const ids: ActId[] = [];
  for (let n = 0; n < 40; n += 1) ids.push(await started(one, "led-answer", "2026-01-12"));
  for (const day of ["2026-01-12", "2026-01-29", "2026-02-05", "2026-02-10", "2026-02-13"])
    await Promise.all([one.tell(day), other.tell(day), one.tell(day), other.tell(day)]);
  for (const id of ids)
    assert.deepEqual(await told(one, id), ["2026-02-12 14", "2026-02-12 7", "2026-02-12 2", "2026-02-12 -1"]);
  assert.equal(await entries(one), 160);
});

test("a clock of the machine that jumps ahead and back tells nothing twice, and what has passed is told", async () => {
  await using node = await Process.start(await server.database(), "2026-01-12");
  const id = await started(node, "led-answer", "2026-01-12");
  for (const day of ["2026-01-13", "2030-01-01", "2026-01-13", "2026-02-05", "1970-01-01", "2026-02-20"])
    await node.tell(day);
  assert.deepEqual(await told(node, id), ["2026-02-12 -1"]);
  assert.equal(await entries(node), 1);
});

test("what stands is not late; what runs again is reminded of its new last day; what has ended is silent", async () => {
  await using node = await Process.start(await server.database(), "2026-01-12");
  const { store, chance, time } = node;
  const id = await started(node, "led-answer", "2026-01-12");
  const change = (day: string, how: Parameters<typeof changeClocks>[2]): Promise<void> => {
    time.day = day;
    return store.transact((tx) => changeClocks({ tx, chance }, { matter: "subject-case", id }, how), sight);
  };
  await change("2026-01-20", pauseFor("identity-asked"));
  await node.tell("2026-06-01");
  assert.deepEqual(await told(node, id), []);
  await change("2026-06-02", resume);
  // 23 days were left on 20 January.
  await node.tell("2026-06-12");
  assert.deepEqual(await told(node, id), ["2026-06-25 14"]);
  await change("2026-06-13", end);
  await node.tell("2026-12-31");
  assert.deepEqual(await told(node, id), ["2026-06-25 14"]);
});

test("what is asked again after it was answered has its time anew; what runs keeps the day it began", async () => {
  await using node = await Process.start(await server.database(), "2026-01-12");
  const { store, chance, time } = node;
  const id = await started(node, "led-answer", "2026-01-12");
  await started(node, "led-answer", "2026-01-20", id);
  const [running] = await store.legalClocks(sight).of("subject-case", [id]);
  assert.equal(running?.beganOn, "2026-01-12");
  time.day = "2026-02-02";
  await store.transact((tx) => changeClocks({ tx, chance }, { matter: "subject-case", id }, end), sight);
  await started(node, "led-answer", "2026-05-04", id);
  await node.tell("2026-06-05");
  assert.deepEqual(await told(node, id), ["2026-06-04 -1"]);
});

test("a job that failed half-way tells it the next time", async () => {
  await using node = await Process.start(await server.database(), "2026-01-12");
  const id = await started(node, "led-answer", "2026-01-12");
  node.time.day = "2026-03-01";
  const { store, chance } = node;
  const failing = { store, chance, ledger: { write: () => Promise.reject(new Error("the disk is full")) } };
  // Only what the job uses of the ledger.
  await assert.rejects(tellClocks(failing as never, new AbortController().signal), /disk is full/);
  assert.deepEqual(await told(node, id), []);
  await node.tell("2026-03-01");
  assert.deepEqual(await told(node, id), ["2026-02-12 -1"]);
});

test("a holiday moves the last day of what runs", () => {
  const clock = {
    id: ActId.parse(v7()),
    rule: "led-answer",
    beganOn: "2026-01-12",
    pauses: [],
    extended: false,
  } as const;
  const rest: RestDays = { weekdays: [0, 6], holidays: ["2026-02-12", "2026-02-13"] };
  assert.equal(planOf(clock, rest, "2026-01-12").dueOn, "2026-02-16");
});
