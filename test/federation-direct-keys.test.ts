// Two members that reach each other directly: a receipt that a new key has signed is read, though nobody has told of that key.
import assert from "node:assert/strict";
import { test } from "node:test";
import { startFederation, until } from "#testkit";

test("what is answered directly and signed with a key that is not known yet is understood as soon as the directory was asked", async () => {
  const direct = (address: string): string => address;
  await using federation = await startFederation([
    { node: "al", authority: "AL", endpoint: direct },
    { node: "ae", authority: "AE", endpoint: direct },
  ]);
  const [al, ae] = [federation.member("al"), federation.member("ae")];
  const standingOf = async (node: typeof al) => (await node.node.casework.federation.standing()) ?? assert.fail();
  const old = (await standingOf(ae)).signer.id;
  await (await ae.as("administrator")).call("changeFederationKeys");
  await until(async () => {
    await federation.hub.nobody.call("logCheckpoint");
    await (await ae.as("administrator")).call("refreshFederation");
    return (await standingOf(ae)).signer.id !== old || undefined;
  }, "the new key");
  const listed = (await standingOf(al)).book.place("ae").node.signing;
  assert.equal(listed.length, 1, "AL has heard already");

  const { id } = await (await al.as("desk")).call("testLink", { body: { to: "ae" } });
  const sight = { op: "holds", grants: ["desk"], today: new Date().toISOString().slice(0, 10) } as const;
  await until(async () => {
    const found = await al.node.store.delivery.reader.get(id, sight);
    return found?.item.state === "accepted" || undefined;
  }, "the last word");
});
