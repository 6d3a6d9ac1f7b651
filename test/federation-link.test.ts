// Two federations that are linked: a record goes over both hubs, is found, called back and proven gone; and nobody is reached whom the link does not name.
import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { after, before, test } from "node:test";
import { setTimeout as pause } from "node:timers/promises";
import { CallError, createClient, type Client } from "#contract";
import { ActId, type ApprovalSubject, AuthorityId, RecordId, type NewRecord } from "#domain";
import { startFederation, type TestFederation, type TestNode } from "#testkit";

type Change = Extract<ApprovalSubject, { act: "change-federation" }>["change"];

let north: TestFederation;
let south: TestFederation;
before(async () => {
  // Nobody has an address of its own: everything goes by the two hubs. Both have an AL whose node is called al.
  [north, south] = await Promise.all([
    startFederation(
      [
        { node: "al", authority: "AL" },
        { node: "gr", authority: "GR" },
      ],
      { name: "besa.north" },
    ),
    startFederation([{ node: "al", authority: "AL" }], { name: "besa.south" }),
  ]);
});
after(async () => {
  await north[Symbol.asyncDispose]();
  await south[Symbol.asyncDispose]();
});

const terms = { purpose: "arrest" as const, reason: "warrant 12/2026" };
const afterwards = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString();

async function put(node: TestNode, name: string): Promise<RecordId> {
  const id = RecordId.parse(randomUUID());
  const lists = { born: [], birthPlaces: [], nationalities: [], documents: [], addresses: [], marks: [] };
  const record: NewRecord = {
    id,
    owner: AuthorityId.parse("AL"),
    content: {
      kind: "person",
      names: [{ full: name, kind: "primary", script: "Latn" }],
      ...lists,
      languages: [],
      titles: [],
      occupations: [],
      remarks: [],
    },
    labels: {
      audience: ["police"],
      requires: [],
      handling: ["H0"],
      evaluation: { source: "A", information: "1" },
      purposes: ["border", "arrest"],
    },
    provenance: { source: "National register" },
  };
  await node.node.store.transactAsNode((tx) => tx.records.put([record]));
  return id;
}

async function found(client: Client, name: string): Promise<readonly RecordId[]> {
  const { candidates } = await client.call("check", { body: { query: { name }, purpose: "border" } });
  return candidates.map(({ record }) => record);
}

async function until<T>(look: () => Promise<T | undefined>, what: string): Promise<T> {
  for (let turn = 0; turn < 1200; turn += 1) {
    const seen = await look();
    if (seen !== undefined) return seen;
    await pause(50);
  }
  return assert.fail(`${what} never came`);
}

async function refuses(call: Promise<unknown>, code: string, detail?: string): Promise<void> {
  await assert.rejects(
    call,
    (error: unknown) =>
      error instanceof CallError &&
      error.problem.code === code &&
      (detail === undefined || error.problem.detail === detail),
    code,
  );
}

/** Two officers of a hub decide. */
async function decide(hub: TestNode, change: Change): Promise<void> {
  const body = { subject: { act: "change-federation", change }, reason: "agreed at the general assembly" } as const;
  const { id } = await (await hub.as("administrator")).call("askApproval", { body });
  await (await hub.as("auditor")).call("decideApproval", { params: { id }, body: { approve: true } });
}

/** A hub links its federation to another's, as that one's anchor says. */
async function link(
  hub: TestNode,
  other: TestNode,
  said: Pick<Extract<Change, { kind: "link" }>, "ours" | "theirs">,
  days = 30,
): Promise<void> {
  const { anchor, fingerprint } = await (await other.as("administrator")).call("federation");
  if (anchor === undefined || fingerprint === undefined) return assert.fail("it is no hub");
  await decide(hub, { kind: "link", anchor, fingerprint, ...said, until: afterwards(days) });
}

/** Has checkpoints made and every directory asked for. */
async function refreshed(): Promise<void> {
  for (const federation of [north, south]) {
    await createClient({ baseUrl: federation.hub.address, fetch }).call("logCheckpoint");
    await (await federation.hub.as("administrator")).call("refreshFederation");
  }
  for (const node of [north.member("al"), north.member("gr"), south.member("al")])
    await (await node.as("administrator")).call("refreshFederation");
}

/** Waits until something is so at a member once directories have been asked for. */
async function settles(isSo: () => Promise<boolean>, what: string): Promise<void> {
  await until(async () => {
    await refreshed();
    return (await isSo()) ? true : undefined;
  }, what);
}

async function reaches(from: TestNode, node: string): Promise<boolean> {
  try {
    await (await from.as("desk")).call("testLink", { body: { to: node } });
    return true;
  } catch (error) {
    if (error instanceof CallError && error.problem.code === "share_unknown") return false;
    throw error;
  }
}

async function settled(node: TestNode, id: ActId): Promise<{ state: string; code?: string | undefined; by: string[] }> {
  const desk = await node.as("desk");
  return until(async () => {
    const { item, receipts } = await desk.call("delivery", { params: { id } });
    if (!["accepted", "refused", "expired"].includes(item.state)) return undefined;
    return { state: item.state, code: item.code, by: receipts.map((one) => `${one.by} ${one.state}`).toSorted() };
  }, "the last word");
}

const list = (...authorities: string[]): AuthorityId[] => authorities.map((one) => AuthorityId.parse(one));

test("nobody is linked by default, nor when one side alone has agreed", async () => {
  const al = north.member("al");
  assert.equal(await reaches(al, "al@besa.south"), false);
  await refuses(
    (await al.as("desk")).call("share", {
      body: { ...terms, records: [await put(al, "Nobody Yet")], to: ["al@besa.south"], class: "hit" },
    }),
    "share_unknown",
  );
  await link(north.hub, south.hub, { ours: list("AL"), theirs: list("AL") });
  await refreshed();
  await refreshed();
  assert.equal(await reaches(al, "al@besa.south"), false);
});

test("a record goes over both hubs, is found under its owner's whole name, called back, and its receipts come back", async () => {
  await link(south.hub, north.hub, { ours: list("AL"), theirs: list("AL") });
  const [ours, theirs] = [north.member("al"), south.member("al")];
  await settles(
    async () => (await reaches(ours, "al@besa.south")) && (await reaches(theirs, "al@besa.north")),
    "the link",
  );
  const desk = await ours.as("desk");
  const officer = await theirs.as("officer");
  const id = await put(ours, "Qazimov Thellim");
  const { items } = await desk.call("share", {
    body: { ...terms, records: [id], to: ["al@besa.south"], class: "hit" },
  });
  const [handed = assert.fail("nothing was handed over")] = items;
  const word = await settled(ours, handed.id);
  assert.equal(word.state, "accepted", word.code);
  assert.ok(word.by.includes("al@besa.south accepted"), word.by.join());
  assert.ok(word.by.includes("hub relayed"), word.by.join());
  assert.deepEqual(
    await until(async () => {
      const seen = await found(officer, "Qazimov Thellim");
      return seen.length > 0 ? seen : undefined;
    }, "the record"),
    [id],
  );
  const seen = await officer.call("record", { params: { id }, query: { purpose: "border" } });
  assert.equal(seen.record.owner, "AL@besa.north");

  const { id: recall } = await desk.call("recallBack", { body: { ...terms, records: [id], ground: "wrong-person" } });
  await until(async () => ((await found(officer, "Qazimov Thellim")).length === 0 ? true : undefined), "the purge");
  const holder = await until(async () => {
    const { holders } = await desk.call("recall", { params: { id: recall } });
    return holders.find(({ state }) => state === "purged");
  }, "the receipt of the purge");
  assert.equal(holder.node, "al@besa.south");
});

test("each member sees who is linked and for whom; all members are never the linked ones, and who is not named reaches nobody", async () => {
  const al = await north.member("al").as("desk");
  const { links } = await al.call("federation");
  assert.deepEqual(
    links.map(({ federation, state, ours, theirs, members, out }) => ({
      federation,
      state,
      ours,
      theirs,
      members: members.flatMap(({ authority, nodes }) => [authority, ...nodes.map(({ id }) => id)]),
      out,
    })),
    [
      {
        federation: "besa.south",
        state: "live",
        ours: ["AL"],
        theirs: ["AL"],
        members: ["AL@besa.south", "al@besa.south"],
        out: 0,
      },
    ],
  );
  assert.deepEqual((await (await north.member("gr").as("desk")).call("federation")).links, []);
  assert.equal(await reaches(north.member("gr"), "al@besa.south"), false);
  const records = [await put(north.member("al"), "Drenusha Malvetra")];
  const shown = await al.call("showShare", { body: { ...terms, records, to: { everybody: true } } });
  assert.deepEqual(
    shown.recipients.map(({ node }) => node),
    ["gr", "hub"],
  );
});

test("either side ends it at once: nothing new passes, what was shared is still called back, and who waits is told", async () => {
  const [ours, theirs] = [north.member("al"), south.member("al")];
  const desk = await ours.as("desk");
  const officer = await theirs.as("officer");
  const id = await put(ours, "Kaltrina Bregumir");
  const share = { ...terms, records: [id], to: ["al@besa.south"], class: "routine" as const };
  const { items } = await desk.call("share", { body: share });
  assert.equal((await settled(ours, items[0]?.id ?? assert.fail())).state, "accepted");
  assert.equal((await desk.call("federation")).links[0]?.out, 1);

  await decide(south.hub, { kind: "unlink", federation: "besa.north" });
  const isEnded = async (): Promise<boolean> => (await desk.call("federation")).links[0]?.state === "ended";
  await settles(isEnded, "the end");
  await refuses(desk.call("share", { body: share }), "share_unknown");
  // What was written a moment before is refused by this node itself.
  const waiting = ActId.parse(randomUUID());
  const at = new Date();
  await ours.node.store.transactAsNode((tx) =>
    tx.outbox.put([
      {
        id: waiting,
        to: "al@besa.south",
        message: waiting,
        class: "routine",
        type: "test",
        content: { v: 1 },
        labels: ["H0"],
        audience: ["desk"],
        requires: [],
        records: [],
        writtenAt: at.toISOString(),
        expiresAt: new Date(at.getTime() + 86_400_000).toISOString(),
      },
    ]),
  );
  const told = await settled(ours, waiting);
  assert.deepEqual({ state: told.state, code: told.code }, { state: "refused", code: "link_ended" });

  assert.deepEqual(await found(officer, "Kaltrina Bregumir"), [id]);
  const { id: recall } = await desk.call("recallBack", {
    body: { ...terms, records: [id], ground: "shared-in-error" },
  });
  await until(async () => {
    const { holders } = await desk.call("recall", { params: { id: recall } });
    return holders.find(({ state }) => state === "purged");
  }, "the receipt of the purge");
  assert.deepEqual(await found(officer, "Kaltrina Bregumir"), []);
  assert.equal((await desk.call("federation")).links[0]?.out, 0);
});

test("a link that cannot be decided on is refused to whoever asks for it", async () => {
  const keeper = await north.hub.as("administrator");
  const { anchor, fingerprint } = await (await south.hub.as("administrator")).call("federation");
  const own = await keeper.call("federation");
  if (anchor === undefined || fingerprint === undefined || own.anchor === undefined || own.fingerprint === undefined)
    return assert.fail("they are no hubs");
  const all = { ours: "all", theirs: "all" } as const;
  const ask = (change: Change): Promise<unknown> =>
    keeper.call("askApproval", { body: { subject: { act: "change-federation", change }, reason: "agreed" } });
  const link = { kind: "link", anchor, fingerprint, ...all, until: afterwards(30) } as const;
  await refuses(ask({ ...link, fingerprint: own.fingerprint }), "fingerprint_wrong");
  await refuses(ask({ ...link, anchor: own.anchor, fingerprint: own.fingerprint }), "not_allowed");
  await refuses(ask({ ...link, until: afterwards(-1) }), "not_allowed");
  await refuses(ask({ ...link, until: afterwards(400) }), "not_allowed");
  await refuses(ask({ ...link, ours: list("ZZ") }), "not_found");
  await refuses(ask({ kind: "unlink", federation: "besa.nowhere" }), "not_found");
  await refuses(
    (await north.member("al").as("administrator")).call("askApproval", {
      body: { subject: { act: "change-federation", change: link }, reason: "agreed" },
    }),
    "federation_not_hub",
  );
});
