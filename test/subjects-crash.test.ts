// kill -9 while requests of data subjects are worked on: no acknowledged step is lost, none is there twice, and what is late is told once.
import assert from "node:assert/strict";
import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { setTimeout as pause } from "node:timers/promises";
import { CallError, type Client, createClient, type SubjectCase } from "#contract";
import { freePort, Victim } from "#testkit";

const folder = mkdtempSync(join(tmpdir(), "besa-subjects-"));
chmodSync(folder, 0o711);
const victim = new Victim(join(folder, "data"), await freePort());
after(async () => {
  await victim.kill(true).catch(() => {});
  rmSync(folder, { recursive: true, force: true });
});

const password = "a long password 7";

/** Somebody of the data-protection desk: one administrator asks, the auditor approves. */
async function makeDesk(): Promise<void> {
  const body = { login: "protection", name: "D. Leka", unit: "U", roles: ["data-protection" as const], password };
  const { approval } = await (await victim.as("administrator")).call("addUser", { body: { ...body, reason: "desk" } });
  assert.ok(approval !== undefined);
  const auditor = await victim.as("auditor");
  await auditor.call("decideApproval", { params: { id: approval }, body: { approve: true } });
}

async function desk(): Promise<Client> {
  const nobody = createClient({ baseUrl: victim.address, fetch });
  const { token = "" } = await nobody.call("signIn", { body: { login: "protection", password, as: "token" } });
  return createClient({
    baseUrl: victim.address,
    fetch,
    headers: () => ({ authorization: `Bearer ${token}` }),
  });
}

/** Cases as they were last acknowledged. */
const acknowledged = new Map<SubjectCase["id"], SubjectCase>();

/** Takes requests through their steps until the node is gone. */
async function work(client: Client, salt: string): Promise<void> {
  try {
    for (let turn = 0; ; turn += 1) {
      const names = [`Qorvel ${salt} ${turn}`];
      const request = { kind: "access", law: "led", channel: "letter", wish: "all of it", language: "sq" } as const;
      let one = await client.call("receiveSubject", {
        body: { ...request, subject: { names, numbers: [] }, receivedOn: "2020-01-31" },
      });
      acknowledged.set(one.id, one);
      const params = { id: one.id };
      const steps = [
        { step: "ask-identity", words: "A copy of a document." },
        { step: "prove-identity", proof: "Seen" },
        { step: "extend", reason: "many records" },
      ] as const;
      for (const step of steps) {
        one = await client.call("stepSubject", { params, body: { ...step, seen: one.version } });
        acknowledged.set(one.id, one);
      }
      one = await client.call("searchSubject", { params, body: { seen: one.version } });
      acknowledged.set(one.id, one);
    }
  } catch (error) {
    // The node was killed in the middle of a call: what was not answered was not acknowledged.
    if (!(error instanceof CallError) || !["unreachable", "bad_answer"].includes(error.problem.code)) throw error;
  }
}

test(
  "no acknowledged step is lost, and each time limit that has passed is told once",
  { timeout: 240_000 },
  async () => {
    await victim.start();
    await makeDesk();
    for (const [round, lasts] of [700, 1500, 2300].entries()) {
      const client = await desk();
      let isOver = false;
      const working = Promise.all(["a", "b", "c"].map((worker) => work(client, `${round}${worker}`))).finally(
        () => (isOver = true),
      );
      await pause(lasts);
      // However slow the machine is, there was something to lose.
      while (acknowledged.size <= 2 * (round + 1) && !isOver) await pause(20);
      await victim.kill(round === 1);
      await working;
      await victim.start();
      const read = await desk();
      for (const before of acknowledged.values()) {
        const now = await read.call("subject", { params: { id: before.id } });
        assert.ok(now.version >= before.version, `${before.reference} fell back`);
        const steps = now.events.map(({ step }) => step);
        assert.deepEqual(
          steps.slice(0, before.events.length),
          before.events.map(({ step }) => step),
        );
        // Each step made one version, and one line of the file.
        assert.equal(new Set(now.events.map(({ version }) => version)).size, now.version);
        assert.equal(now.events.length, now.version);
      }
    }
    assert.ok(acknowledged.size > 5, `only ${acknowledged.size} requests were taken down`);
    const client = await desk();
    const waiting = new Set(acknowledged.keys());
    for (const deadline = performance.now() + 90_000; waiting.size > 0; await pause(200)) {
      assert.ok(performance.now() < deadline, `${waiting.size} time limits have passed and nobody was told`);
      for (const id of waiting) {
        const { clock } = await client.call("subject", { params: { id } });
        // What stands still, waiting for a proof of identity, has not passed.
        if (clock.state === "paused" || clock.notices.some(({ dueOn }) => dueOn === clock.dueOn)) waiting.delete(id);
      }
    }
    for (const id of acknowledged.keys()) {
      const { clock } = await client.call("subject", { params: { id } });
      const told = clock.notices.map(({ dueOn, daysLeft }) => `${dueOn} ${daysLeft}`);
      assert.equal(new Set(told).size, told.length);
      const { items } = await client.call("log", { query: { act: "clock-told", reference: id, limit: 200 } });
      assert.equal(items.length, told.length, "as many entries of the log as things told");
    }
  },
);
