// Files go with their records from node to node: directly, and through a hub that cannot read them.
import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { after, before, test } from "node:test";
import { setTimeout as pause } from "node:timers/promises";
import { AuthorityId, RecordId, unknownPerson } from "#domain";
import { startFederation, type TestFederation } from "#testkit";
import { digestOf, senderAt, someBytes, terms, type Sender } from "./files/sender.ts";

let federation: TestFederation;
let al: Sender;
let ae: Sender;
let it: Sender;
before(async () => {
  // AL and AE have no address of their own: what goes between them goes through the hub. IT is reached directly.
  federation = await startFederation(
    [
      { node: "al", authority: "AL" },
      { node: "ae", authority: "AE" },
      { node: "it", authority: "IT", endpoint: (address) => address },
    ],
    { ...(process.env["BESA_TEST_LOG"] === undefined ? {} : { log: console.log }) },
  );
  al = await senderAt(federation.member("al"), "desk");
  ae = await senderAt(federation.member("ae"), "desk");
  it = await senderAt(federation.member("it"), "desk");
});
after(() => federation[Symbol.asyncDispose]());

async function put(name: string, at: "al" | "it" = "al"): Promise<RecordId> {
  const id = RecordId.parse(randomUUID());
  await federation.member(at).node.store.transactAsNode((tx) =>
    tx.records.put([
      {
        id,
        owner: AuthorityId.parse(at.toUpperCase()),
        content: { ...unknownPerson, names: [{ full: name, kind: "primary", script: "Latn" }] },
        labels: {
          audience: ["police"],
          requires: [],
          handling: ["H0"],
          evaluation: { source: "A", information: "1" },
          purposes: ["border", "arrest"],
        },
        provenance: { source: "National register" },
      },
    ]),
  );
  return id;
}

async function until<T>(look: () => Promise<T | undefined>, what: string): Promise<T> {
  for (let turn = 0; turn < 600; turn += 1) {
    const seen = await look();
    if (seen !== undefined) return seen;
    await pause(50);
  }
  assert.fail(`${what} did not come`);
}

/** The files of a record at a node once so many are here. */
const here = (who: Sender, record: RecordId, count: number): Promise<readonly { id: string; name: string }[]> =>
  until(async () => {
    const files = await who.files(record).catch(() => []);
    return files.length === count && files.every(({ state }) => state === "here") ? files : undefined;
  }, `the file of ${record}`);

const share = (from: Sender, record: RecordId, to: string[]): Promise<unknown> =>
  from.client.call("share", { body: { ...terms, records: [record], to } });

test("a file that a record has goes with it through the hub, is opened at the other end, and its envelope is accepted", async () => {
  const record = await put("Drenica Velmarku");
  const bytes = someBytes(3_000_001);
  await al.send(record, "warrant.bin", bytes);
  await share(al, record, ["ae"]);
  const [file] = await here(ae, record, 1);
  assert.equal(file?.name, "warrant.bin");
  const answer = await ae.open(record, file?.id ?? "");
  assert.equal(digestOf(new Uint8Array(await answer.arrayBuffer())), digestOf(bytes));
  const accepted = async (): Promise<true | undefined> => {
    const { items } = await al.client.call("deliveries", { query: { record, limit: 10 } });
    return items.length === 2 && items.every(({ state }) => state === "accepted") ? true : undefined;
  };
  await until(accepted, "the last word");
});
