// What the tests of data subjects' requests share: a node, its desk, people to ask about, and a request's way up to its letter.
import assert from "node:assert/strict";
import { after } from "node:test";
import { setTimeout as pause } from "node:timers/promises";
import { v7 } from "uuid";
import {
  ActId,
  AuthorityId,
  type Labels,
  type NewRecord,
  PartialDate,
  Provenance,
  RecordId,
  type Role,
  unknownPerson,
} from "#domain";
import { CallError, type Client, createClient, type SubjectCase } from "#contract";
import { startTestNode } from "#testkit";

/** A node of the test file's own: whichever file imports this has one. */
export const node = await startTestNode({ persons: 60 });
after(() => node[Symbol.asyncDispose]());

let people = 0;
/** A new user with these roles, signed in; a member of the compartments named. */
export async function newUser(role: Role, compartments: readonly string[] = []): Promise<Client> {
  people += 1;
  const login = `p${people}`;
  const { id, password } = await node.addUser({ login, roles: [role] });
  const from = new Date().toISOString().slice(0, 10);
  await node.node.store.transactAsNode(async (tx) => {
    for (const label of compartments)
      await tx.organisation.addHolding({ id: ActId.parse(v7()), user: id, label, from, reason: "test", ended: false });
  });
  const { token = "" } = await node.nobody.call("signIn", { body: { login, password, as: "token" } });
  return createClient({ baseUrl: node.address, fetch, headers: () => ({ authorization: `Bearer ${token}` }) });
}

interface Made {
  readonly full: string;
  readonly born?: string;
  readonly number?: string;
  readonly owner?: string;
  readonly labels?: Partial<Labels>;
}

/** Puts a person into the store, and waits until checks find them. */
export async function put({ full, born, number, owner = "AL", labels = {} }: Made): Promise<RecordId> {
  const script = /\p{Script=Arabic}/u.test(full) ? "Arab" : "Latn";
  const record: NewRecord = {
    id: RecordId.parse(v7()),
    owner: AuthorityId.parse(owner),
    content: {
      ...unknownPerson,
      names: [{ full, kind: "primary", script }],
      born: born === undefined ? [] : [PartialDate.parse(born)],
      documents: number === undefined ? [] : [{ type: "passport", number }],
    },
    labels: {
      audience: ["police"],
      requires: [],
      handling: ["H0"],
      evaluation: { source: "A", information: "1" },
      purposes: ["border"],
      ...labels,
    },
    provenance: Provenance.parse({ source: "test" }),
  };
  await node.node.store.transactAsNode((tx) => tx.records.put([record]));
  await indexed(full, record.id);
  return record.id;
}

/** Waits until checks find a record; where it is hidden, until they find one that was put in after it. */
async function indexed(full: string, record: RecordId): Promise<void> {
  const sight = {
    op: "holds",
    grants: ["police", "desk", "compartment:vault", "compartment:other"],
    today: "2026-01-01",
  } as const;
  if ((await node.node.store.records.get([record], sight)).length === 0) return;
  for (const deadline = performance.now() + 60_000; performance.now() < deadline; await pause(50)) {
    const { candidates } = await officer.call("check", { body: { query: { name: full }, purpose: "border" } });
    if (candidates.some((candidate) => candidate.record === record)) return;
    const [held] = await node.node.store.records.get([record], sight);
    if (held !== undefined && held.labels.requires.length > 0) {
      await put({ full: `Marquelis ${v7().replaceAll(/[^a-f]/g, "")}` });
      return;
    }
    const { withheld = [] } = await officer.call("check", { body: { query: { name: full }, purpose: "border" } });
    if (withheld.some((one) => one.record === record)) return;
  }
  assert.fail("a committed record was not findable");
}

/** A request for access, by letter, of somebody with these names. */
export const asks = (
  names: readonly string[],
  more: { readonly born?: string; readonly numbers?: readonly string[] } = {},
) => ({
  kind: "access" as const,
  law: "sis-police" as const,
  channel: "letter" as const,
  subject: {
    names: [...names],
    numbers: [...(more.numbers ?? [])],
    ...(more.born === undefined ? {} : { born: PartialDate.parse(more.born) }),
  },
  wish: "What do you hold about me?",
  language: "en" as const,
});

type Received = Parameters<typeof asks>;

/** A request whose subject was looked for. */
export async function searched(
  names: Received[0],
  more: Received[1] = {},
  how: { readonly kind?: "access" | "correction" | "erasure" | "restriction" } = {},
): Promise<SubjectCase> {
  const { id } = await desk.call("receiveSubject", { body: { ...asks(names, more), ...how } });
  const params = { id };
  await desk.call("stepSubject", { params, body: { step: "prove-identity", seen: 1, proof: "Passport seen" } });
  return desk.call("searchSubject", { params, body: { seen: 2 } });
}

/** Judges every record and watch that was found. */
export async function judged(found: SubjectCase, subjects: readonly string[], disclose = true): Promise<SubjectCase> {
  let one = found;
  for (const { id: finding, kind, ref } of found.findings) {
    if (kind !== "record" && kind !== "watch") continue;
    const judgement = subjects.includes(ref) ? ("subject" as const) : ("other" as const);
    const body = { step: "judge" as const, seen: one.version, finding, judgement, disclose };
    one = await desk.call("stepSubject", { params: { id: one.id }, body });
  }
  return one;
}

type Outcome = "granted" | "partly" | "refused" | "nothing" | "withheld";

/** Decides a request, with a ground where one is asked. */
export async function decided(one: SubjectCase, outcome: Outcome): Promise<SubjectCase> {
  const ground = ["granted", "nothing"].includes(outcome) ? {} : { ground: "inquiries" as const };
  const decision = { outcome, ...ground, reason: "examined by the desk" };
  return desk.call("stepSubject", { params: { id: one.id }, body: { step: "decide", seen: one.version, decision } });
}

/** The letter, as the desk reads it. */
export async function letterOf({ id }: Pick<SubjectCase, "id">): Promise<string> {
  return (await desk.call("subjectLetter", { params: { id } })).text();
}

/** The code that a call is refused with. */
export async function codeOf(call: Promise<unknown>): Promise<string> {
  return call.then(
    () => "nothing was refused",
    (error: unknown) => (error instanceof CallError ? error.problem.code : String(error)),
  );
}

/** Puts an alert about a record, with the record's labels but for these. */
export async function alertAbout(subject: RecordId, labels: Partial<Labels> = {}): Promise<RecordId> {
  const id = RecordId.parse(v7());
  const [known] = await node.node.store.records.get([subject], {
    op: "holds",
    grants: ["police"],
    today: "2026-01-01",
  });
  assert.ok(known !== undefined);
  const { owner, provenance } = known;
  await node.node.store.transactAsNode((tx) =>
    tx.records.put([
      {
        id,
        owner,
        labels: { ...known.labels, ...labels },
        provenance,
        content: {
          kind: "alert",
          subject,
          category: "wanted",
          reference: "W-1",
          measures: ["locate"],
          warnings: [],
          instructions: [],
        },
      },
    ]),
  );
  return id;
}

/** Asks until there is an answer; twenty seconds at most. */
export async function waiting<T>(ask: () => Promise<T | undefined>): Promise<T> {
  for (const deadline = performance.now() + 60_000; performance.now() < deadline; await pause(100)) {
    const answer = await ask();
    if (answer !== undefined) return answer;
  }
  return assert.fail("it did not come");
}

/** The desk for requests, another of it, and an officer who has nothing to do with them. */
export const desk = await newUser("data-protection");
export const second = await newUser("data-protection");
export const officer = await node.as("officer");
