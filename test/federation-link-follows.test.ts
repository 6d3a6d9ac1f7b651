// A federation with a new anchor: what was shared with the old one is the new one's only by the word of two officers, and then is called back by it.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import type { RecordId } from "#domain";
import { personRecord, refuses, startFederation, type TestFederation, until } from "#testkit";
import { afterwards, decide, link, linkedPair, list, reaches, settled, settles } from "./linked-federations.ts";

let north: TestFederation;
let south: TestFederation;
let anew: TestFederation;
before(async () => {
  ({ north, south } = await linkedPair());
  anew = await startFederation([{ node: "al", authority: "AL" }], { name: "besa.south" });
});
after(async () => {
  for (const one of [anew, north, south]) await one[Symbol.asyncDispose]();
});

const terms = { purpose: "arrest" as const, reason: "warrant 12/2026" };

async function isFound(id: RecordId): Promise<boolean> {
  const query = { name: "Heir Successorson" };
  const { candidates } = await (
    await north.member("al").as("officer")
  ).call("check", { body: { query, purpose: "border" } });
  return candidates.some(({ record }) => record === id);
}

test("who is linked under a known name inherits nothing, unless two officers say whom it follows; then it calls back what the old one shared", async () => {
  const record = personRecord("AL", "Heir Successorson");
  const { id } = record;
  for (const federation of [south, anew])
    await federation.member("al").node.store.transactAsNode((tx) => tx.records.put([record]));
  const shared = { ...terms, records: [id], to: ["al@besa.north"], class: "hit" as const };
  await (await south.member("al").as("desk")).call("share", { body: shared });
  await until(async () => ((await isFound(id)) ? true : undefined), "the old one's record");

  const reach = { ours: list("AL"), theirs: list("AL") };
  await refuses(link(north.hub, anew.hub, reach), "link_known_name");
  const fingerprintOf = async (one: TestFederation): Promise<string> =>
    (await (await one.hub.as("administrator")).call("federation")).fingerprint ?? assert.fail("no hub");
  const { anchor, fingerprint } = await (await anew.hub.as("administrator")).call("federation");
  if (anchor === undefined || fingerprint === undefined) return assert.fail("no hub");
  const follows = await fingerprintOf(south);
  await decide(north.hub, { kind: "link", anchor, fingerprint, follows, ...reach, until: afterwards(30) });
  await link(anew.hub, north.hub, reach);
  const heir = anew.member("al");
  await settles(
    [north, anew].map((federation) => ({ federation, members: ["al"] })),
    async () => (await reaches(heir, "al@besa.north")) && (await reaches(north.member("al"), "al@besa.south")),
    "the link anew",
  );
  const desk = await heir.as("desk");
  const { items } = await desk.call("share", { body: shared });
  const word = await settled(heir, items[0]?.id ?? assert.fail());
  assert.equal(word.state, "accepted", word.code);
  await desk.call("recallBack", { body: { ...terms, records: [id], ground: "wrong-person" } });
  await until(async () => ((await isFound(id)) ? undefined : true), "the purge");
});
