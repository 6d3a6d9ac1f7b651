// A linked federation whose directory has expired here, since its hub is away: what lies at the own hub from it waits, and everything else goes on.
import assert from "node:assert/strict";
import { createHash, randomUUID } from "node:crypto";
import { after, before, test } from "node:test";
import { ActId } from "#domain";
import { clear, directorySealing } from "#exchange";
import { startFederation, type TestFederation, until } from "#testkit";
import { link, type Linked, list, reaches, settled, settles } from "./linked-federations.ts";

const day = 86_400_000;
/** How far the south's clocks are ahead, in milliseconds: the north's hub does not answer those who are days away. */
let ahead = 0;
const southern = (): Date => new Date(Date.now() + ahead);
let north: TestFederation;
let south: TestFederation;
const all = (): Linked => [north, south].map((federation) => ({ federation, members: ["al"] }));

before(async () => {
  [north, south] = await Promise.all([
    startFederation([{ node: "al", authority: "AL" }], { name: "besa.north" }),
    startFederation([{ node: "al", authority: "AL", now: southern }], { name: "besa.south", now: southern }),
  ]);
  await link(north.hub, south.hub, { ours: list("AL"), theirs: list("AL") });
  await link(south.hub, north.hub, { ours: list("AL"), theirs: list("AL") });
  await settles(all(), () => reaches(north.member("al"), "al@besa.south"), "the link");
  await settles(all(), () => reaches(south.member("al"), "al@besa.north"), "the link back");
});
after(async () => {
  await north[Symbol.asyncDispose]();
  await south[Symbol.asyncDispose]();
});

/** A check at the south's AL for somebody whom nobody holds, once all that pressed has come there. */
const checked = () =>
  until(async () => {
    const desk = await south.member("al").as("desk");
    const answer = await desk.call("check", { body: { query: { name: "Nobody Whatsoever" }, purpose: "border" } });
    return (answer.received?.state ?? "current") === "current" ? answer : undefined;
  }, "a current view of the own federation");

test("while a linked federation is heard nothing is said of it", async () => {
  const { verdict, unconfirmed, received, steps } = await checked();
  assert.deepEqual([verdict, unconfirmed, received, steps], ["nothing", undefined, undefined, ["let-go"]]);
});

test("what comes from a federation whose directory has expired holds up nothing of the own one", async (t) => {
  const standing = (await north.member("al").node.casework.federation.standing()) ?? assert.fail();
  const [at, to, type, labels] = [new Date(), "al@besa.south", "test", ["H0" as const]];
  const passes = { v: 1, rules: [{ id: "all", effect: "allow", words: "All.", when: {} }] } as const;
  const cleared = clear(passes, { way: "node", type, to: { node: to }, labels, content: { v: 1 }, attachments: [] });
  if ("code" in cleared) return assert.fail(cleared.code);
  const id = ActId.parse(randomUUID());
  const [writtenAt, expiresAt] = [at, new Date(at.getTime() + 30 * day)].map((one) => one.toISOString());
  const facts = { id, message: id, to, type, class: "hit" as const, labels, audience: [], requires: [], records: [] };
  const { bytes } = await directorySealing(standing, () => at).seal(
    { ...facts, writtenAt: writtenAt ?? "", expiresAt: expiresAt ?? "" },
    cleared,
    { epoch: 99, sequence: 1, previous: null },
  );

  ahead = 9 * day;
  await south.hub.node.casework.federation.tend();
  await south.hub.nobody.call("logCheckpoint");
  const { problem } = await (await south.member("al").as("administrator")).call("refreshFederation");
  // Seen once and not explained: what follows stood still for two minutes on a busy machine.
  if (problem !== undefined) t.diagnostic(`the own directory was not had: ${problem.code}`);
  const read = async () =>
    directorySealing((await south.member("al").node.casework.federation.standing()) ?? assert.fail(), southern).read(
      bytes,
    );
  await assert.rejects(read(), { code: "directory_expired" });
  // It came to the south's hub while that knew its signer.
  const hash = createHash("sha256").update(bytes).digest("hex");
  const item = {
    to: "al",
    from: "al@besa.north",
    class: "hit" as const,
    isReceipt: false,
    hash,
    at: southern().toISOString(),
  };
  const room = { items: 100, bytes: 10_000_000 };
  const { mailboxes } = south.hub.node.store.delivery;
  await mailboxes.keep([{ ...item, bytes }], { ...room, inAll: { ...room, attachmentBytes: 0 } });
  const { id: own } = await (await south.hub.as("desk")).call("testLink", { body: { to: "al" } });
  assert.equal((await settled(south.hub, own)).state, "accepted");

  // Who looks is told so: nobody is let go because nothing is held that the north may have shared since.
  const { verdict, unconfirmed, received, steps } = await checked();
  assert.deepEqual([verdict, unconfirmed, steps], ["nothing", true, ["not-confirmed"]]);
  assert.deepEqual([received?.state, received?.without, received?.unheard], ["current", [], ["besa.north"]]);
  const { view } = await (await south.member("al").as("desk")).call("receivedView");
  assert.deepEqual(view?.unheard, ["besa.north"]);
});
