// A member that joined before its program could do something is listed with it after it has been started anew, and nobody has to do anything.
import assert from "node:assert/strict";
import { randomBytes } from "node:crypto";
import { after, before, test } from "node:test";
import { setTimeout as pause } from "node:timers/promises";
import { AuthorityId } from "#domain";
import { Member, readPart, reopenDirectoryNote } from "#exchange";
import { startFederation, type TestFederation } from "#testkit";
import { RestorableNodes } from "./federation/restorable-nodes.ts";

let federation: TestFederation;
let nodes: RestorableNodes;

before(async () => {
  federation = await startFederation(
    ["al", "ae"].map((node) => ({
      node,
      authority: node.toUpperCase(),
      endpoint: (address: string) => address,
    })),
  );
  nodes = new RestorableNodes(federation);
});
after(async () => {
  await nodes[Symbol.asyncDispose]();
  await federation[Symbol.asyncDispose]();
});

/** What AE's directory says that AL's node can do. */
async function seenByAe(): Promise<readonly string[]> {
  const { store } = nodes.at("ae");
  const { note } = (await store.federation.newest()) ?? assert.fail();
  const parts = await store.federation.parts(reopenDirectoryNote(note).index.parts.map(({ sha256 }) => sha256));
  const own = parts.map(readPart).flatMap((member) => member.nodes);
  return own.find(({ id }) => id === "al")?.capabilities ?? assert.fail();
}

/** Waits until AE's directory says so: a version is given out once a checkpoint has it. */
async function said(capabilities: readonly string[]): Promise<void> {
  for (let turn = 0; turn < 600; turn += 1) {
    await federation.hub.nobody.call("logCheckpoint");
    await (await nodes.as("ae", "administrator")).call("refreshFederation");
    if (JSON.stringify(await seenByAe()) === JSON.stringify(capabilities)) return;
    await pause(100);
  }
  assert.fail(`the directory never said ${capabilities.join(" ")}`);
}

test("what AL joined without it is listed with once it has been started anew", async () => {
  const { store } = federation.hub.node;
  const listed = (await store.federation.members()).find(({ authority }) => authority === "AL") ?? assert.fail();
  const member = Member.parse(listed.member);
  const before = { ...member, nodes: member.nodes.map((node) => ({ ...node, capabilities: [] })) };
  await store.transact((tx) =>
    tx.federation.putMember(
      // Plain data, as the column takes it.
      {
        authority: AuthorityId.parse("AL"),
        member: JSON.parse(JSON.stringify(before)) as never,
        salt: randomBytes(16),
      },
      new Date().toISOString(),
    ),
  );
  const change = { kind: "introduce" as const, authorities: ["AL", "AE"] satisfies [string, string] };
  const subject = { act: "change-federation" as const, change };
  const keeper = await nodes.as("hub", "administrator");
  const { id } = await keeper.call("askApproval", { body: { subject, reason: "a version without it" } });
  await (await nodes.as("hub", "auditor")).call("decideApproval", { params: { id }, body: { approve: true } });
  await said([]);
  await (await nodes.as("al", "administrator")).call("refreshFederation");
  const { directory, address } = nodes.at("al");
  await nodes.at("al")[Symbol.asyncDispose]();
  await nodes.start("al", directory, address);
  await said(["onward-references", "restrictions"]);
  const { requests } = await (await nodes.as("hub", "administrator")).call("federation");
  assert.deepEqual(requests, [], "nobody had to decide");
});
