// How soon a hit rings at its owner, and how soon a partner's answer is back, through the hub's mailboxes, alone and beside 200 other checks a second.
import { v7 } from "uuid";
import type { Client } from "#contract";
import {
  type AgreementChange,
  AuthorityId,
  type Labels,
  type NewRecord,
  PartialDate,
  Provenance,
  RecordId,
} from "#domain";
import { Listener, startFederation, type TestNode } from "#testkit";
import type { Report } from "./measure.ts";

/** Other checks a second at the asking node while it is measured. */
const besides = 200;

/** Runs each way for so many seconds. */
export async function run(report: Report, seconds: number): Promise<Readonly<Record<string, number>>> {
  await using federation = await startFederation(
    [
      { node: "al", authority: "AL" },
      { node: "ae", authority: "AE", persons: 2000 },
    ],
    { checkAnswers: false },
  );
  const [al, ae] = [federation.member("al"), federation.member("ae")];
  await agree(ae, "AL");
  await agree(al, "AE");
  const officer = await ae.as("officer");
  await using desk = await lineOf(al, "desk");
  await using finder = await lineOf(ae, "officer");
  const shared = people(2000);
  await al.node.store.transactAsNode((tx) => tx.records.put(shared));
  // As they are at AE once AL has shared them.
  await ae.node.store.transactAsNode((tx) => tx.records.put(shared));
  const alone = people(2000);
  await al.node.store.transactAsNode((tx) => tx.records.put(alone));
  await found(await al.as("officer"), alone);
  await found(officer, shared);
  const figures: Record<string, number> = {};
  for (const others of [0, besides]) {
    const load = others === 0 ? undefined : loadOf(officer, others);
    const beside = others === 0 ? "" : ` beside ${others} other checks a second`;
    const hit = await times(seconds, others === 0 ? shared.slice(0, 2000) : shared.slice(2000), async (asked) => {
      const { told = [] } = await officer.call("check", { body: asked });
      const id = told[0]?.hit;
      return (await desk.until(({ alert }) => alert !== undefined && alert.about === id)).heardAt;
    });
    figures[`hit p99${beside}`] = told(report, `a check at AE to the alert at AL${beside}`, hit);
    const query = await times(seconds, others === 0 ? alone.slice(0, 2000) : alone.slice(2000), async (asked) => {
      const { asked: queries = [] } = await officer.call("check", {
        body: { ...asked, partners: [AuthorityId.parse("AL")] },
      });
      const id = queries[0]?.id;
      return (await finder.until(({ alert }) => alert?.kind === "query-hit" && alert.about === id)).heardAt;
    });
    figures[`query p99${beside}`] = told(report, `a check at AE to AL's answer at AE${beside}`, query);
    if (load !== undefined) report(`hits: ${await load.end()} other checks a second were answered meanwhile`);
  }
  return figures;
}

interface Asked {
  readonly query: { readonly name: string; readonly born: string; readonly document: { readonly number: string } };
  readonly purpose: "border";
}

/** Asks about one after another, and answers how long each took to be heard, in milliseconds. */
async function times(
  seconds: number,
  records: readonly NewRecord[],
  heard: (asked: Asked) => Promise<number>,
): Promise<number[]> {
  const taken: number[] = [];
  const end = Date.now() + seconds * 1000;
  for (const { content } of records) {
    if (Date.now() > end) break;
    if (content.kind !== "person") continue;
    const [name = "", number = ""] = [content.names[0]?.full, content.documents[0]?.number];
    const started = Date.now();
    taken.push(
      (await heard({ query: { name, born: content.born[0] ?? "", document: { number } }, purpose: "border" })) -
        started,
    );
  }
  return taken.toSorted((a, b) => a - b);
}

function told(report: Report, what: string, taken: readonly number[]): number {
  const at = (share: number): number => taken[Math.min(taken.length - 1, Math.floor(taken.length * share))] ?? 0;
  report(
    `hits: ${what}: p50 ${at(0.5)} ms, p90 ${at(0.9)} ms, p99 ${at(0.99)} ms, longest ${at(1)} ms (${taken.length})`,
  );
  return at(0.99);
}

/** So many checks a second of people whom nobody looks for, until it is told to end; answers how many a second there were. */
function loadOf(officer: Client, aSecond: number): { readonly end: () => Promise<number> } {
  const started = performance.now();
  const open = new Set<Promise<unknown>>();
  let [asked, answered] = [0, 0];
  const timer = setInterval(() => {
    for (; asked < ((performance.now() - started) / 1000) * aSecond; asked += 1) {
      const query = { name: `Nobody Whoever${asked % 997}`, born: "1970-01-01" };
      const one = officer.call("check", { body: { query, purpose: "border" } }).then(
        () => (answered += 1),
        () => undefined,
      );
      open.add(one);
      void one.finally(() => open.delete(one));
    }
  }, 20);
  return {
    end: async () => {
      clearInterval(timer);
      const seconds = (performance.now() - started) / 1000;
      await Promise.allSettled(open);
      return Math.round(answered / seconds);
    },
  };
}

const labels: Labels = {
  audience: ["police"],
  requires: [],
  handling: ["H0"],
  evaluation: { source: "A", information: "1" },
  purposes: ["border", "arrest"],
};

/** A name that is nobody else's: who is like another is told of as the same meeting. */
function word(): string {
  const letters = Array.from(
    { length: 5 },
    () => `${"bdfgklmnprstvz"[Math.floor(Math.random() * 14)]}${"aeiou"[Math.floor(Math.random() * 5)]}`,
  );
  return letters.join("");
}

function day(place: number): string {
  return new Date(Date.UTC(1950, 0, 1 + place * 5)).toISOString().slice(0, 10);
}

/** People whom AL looks for, each with an alert. */
function people(count: number): NewRecord[] {
  return Array.from({ length: count }, (_, place): NewRecord[] => {
    const facts = { owner: AuthorityId.parse("AL"), labels, provenance: Provenance.parse({ source: "bench" }) };
    const [id, alert] = [RecordId.parse(v7()), RecordId.parse(v7())];
    const none = { birthPlaces: [], nationalities: [], addresses: [], marks: [], languages: [], titles: [] };
    const names = [{ full: `${word()} ${word()}`, kind: "primary" as const, script: "Latn" }];
    const documents = [{ type: "passport" as const, number: `${1_000_000 + Math.floor(Math.random() * 9e12)}` }];
    const born = [PartialDate.parse(day(place))];
    return [
      { ...facts, id, content: { kind: "person", names, born, documents, occupations: [], remarks: [], ...none } },
      {
        ...facts,
        id: alert,
        content: {
          kind: "alert",
          subject: id,
          category: "red",
          reference: `AL/${place}`,
          measures: ["arrest"],
          warnings: [],
          instructions: [],
        },
      },
    ];
  }).flat();
}

/** Waits until the last of these is found. */
async function found(client: Client, records: readonly NewRecord[]): Promise<void> {
  const content = records.findLast((record) => record.content.kind === "person")?.content;
  if (content?.kind !== "person") return;
  const query = { name: content.names[0]?.full ?? "" };
  for (;;) if ((await client.call("check", { body: { query, purpose: "border" } })).candidates.length > 0) return;
}

async function lineOf(node: TestNode, role: "desk" | "officer"): Promise<Listener> {
  const { token = "" } = await node.nobody.call("signIn", { body: { ...node.login(role), as: "token" } });
  return Listener.open(node.address, token);
}

async function agree(node: TestNode, partner: string): Promise<void> {
  const change: AgreementChange = {
    kind: "set",
    terms: {
      partner: AuthorityId.parse(partner),
      asks: true,
      answers: true,
      purposes: ["border"],
      kinds: ["person"],
      perDay: 1_000_000,
      namesPerHour: 100_000,
      details: "on-request",
      keepDays: 1,
      basis: "a measurement",
    },
  };
  const body = { subject: { act: "change-agreement" as const, change }, reason: "a measurement" };
  const { id } = await (await node.as("desk")).call("askApproval", { body });
  await (await node.as("administrator")).call("decideApproval", { params: { id }, body: { approve: true } });
}
