// The nodes of the trial's federation come together: founded, invited, joined and admitted by the same steps as in service, over the same API.
import { setTimeout as pause } from "node:timers/promises";
import type { TrialLogins } from "#casework";
import { createClient, type Client } from "#contract";
import { AuthorityId, Country, type BesaRecord, type RecordId } from "#domain";
import { NodeError } from "./errors.ts";
import type { RunningNode } from "./start-node.ts";

/** A node of the trial's federation, as the table shows it. */
export interface TrialMember {
  readonly id: string;
  readonly name: string;
  readonly node: RunningNode;
}

/** Somebody to check at a partner. */
export interface TrialExample {
  readonly name: string;
  readonly born: string;
  readonly number: string;
}

/** The hub's node and its authority, which is no country. */
export const hubId = "hub";
/** Persons whom the trial's own node has shared with all, with their alerts. */
const mostShared = 12;

/** Founds the federation at the hub and has everybody join, unless they have: whatever was broken off goes on where it was. */
export async function joinAll(members: readonly TrialMember[]): Promise<void> {
  const hub = members.find(({ id }) => id === hubId);
  if (hub === undefined) return;
  const keeper = await as(hub.node, "administrator");
  if ((await keeper.call("federation")).state === "none")
    await keeper.call("foundFederation", {
      body: { ...wordsOf(hub), federation: "besa.trial", name: "Besa, trial", endpoint: hub.node.address },
    });
  for (const member of members) if (member !== hub) await admitted(hub, keeper, member);
  for (const member of members) if (member !== hub) await informed(hub, member, members.length);
}

async function admitted(hub: TrialMember, keeper: Client, member: TrialMember): Promise<void> {
  const administrator = await as(member.node, "administrator");
  const before = await administrator.call("federation");
  if (before.state === "in" || before.state === "expired") return;
  const words = wordsOf(member);
  let asked = before.asked?.fingerprint;
  if (asked === undefined) {
    const { anchor, fingerprint, invitation } = await keeper.call("inviteToFederation", {
      body: { authority: words.authority },
    });
    const made = await administrator.call("joinFederation", {
      body: { ...words, anchor, fingerprint, code: invitation.code },
    });
    asked = made.fingerprint;
  }
  const { requests } = await keeper.call("federation");
  const request = requests.find(({ fingerprint }) => fingerprint === asked);
  if (request === undefined) return;
  const change = { kind: "admit", request: request.id, fingerprint: asked, with: [] } as const;
  const { id } = await keeper.call("askApproval", {
    body: { subject: { act: "change-federation", change }, reason: "the trial's federation" },
  });
  await (await as(hub.node, "auditor")).call("decideApproval", { params: { id }, body: { approve: true } });
}

/** Waits until a member knows all others: a version of the directory is given out once a checkpoint has it. */
async function informed(hub: TrialMember, { node, id }: TrialMember, count: number): Promise<void> {
  const administrator = await as(node, "administrator");
  for (let turn = 0; turn < 150; turn += 1) {
    if ((await administrator.call("federation")).members.length >= count) return;
    await createClient({ baseUrl: hub.node.address, fetch }).call("logCheckpoint");
    await administrator.call("refreshFederation");
    await pause(100);
  }
  throw new NodeError("trial_unjoined", { detail: id });
}

/** Each member agrees with all others on queries, by two of its officers; a member that has agreed with anybody is left as it is. */
export async function agreeAll(members: readonly TrialMember[]): Promise<void> {
  const authorities = members.filter(({ id }) => id !== hubId).map((member) => wordsOf(member).authority);
  for (const member of members) {
    if (member.id === hubId) continue;
    const [one, other] = [await as(member.node, "desk"), await as(member.node, "administrator")];
    if ((await one.call("agreements", { query: { ended: "true" } })).items.length > 0) continue;
    for (const partner of authorities) {
      if (partner === wordsOf(member).authority) continue;
      const change = { kind: "set", terms: { ...trialTerms, partner } } as const;
      const { id } = await one.call("askApproval", {
        body: { subject: { act: "change-agreement", change }, reason: "the trial's federation" },
      });
      await other.call("decideApproval", { params: { id }, body: { approve: true } });
    }
  }
}

const trialTerms = {
  asks: true,
  answers: true,
  purposes: ["border", "arrest", "missing", "identification"],
  kinds: ["person", "document", "vehicle"],
  perDay: 10_000,
  namesPerHour: 1000,
  details: "on-request",
  keepDays: 7,
  basis: "the trial's federation: nobody has signed anything",
} as const;

/** The trial's own node shares some of its alerts with all: whoever of them is met rings there. */
export async function shareAlerts(main: RunningNode, records: RecordId[], to: string[]): Promise<void> {
  const desk = await as(main, "desk");
  if ((await desk.call("deliveries", { query: { limit: 1 } })).items.length > 0) return;
  if (records.length === 0) return;
  await desk.call("share", {
    body: { records, to, class: "urgent", purpose: "arrest", reason: "the trial's federation" },
  });
}

/** Persons with a number, whose alert asks for arrest or to be located, and that nothing keeps from being shared. */
export async function sharedOf(main: RunningNode): Promise<BesaRecord[]> {
  const all: BesaRecord[] = [];
  await main.store.feed.snapshot((records) => void all.push(...records));
  const isOpen = ({ owner, labels: { requires, handling, audience } }: BesaRecord): boolean =>
    owner === "AL" && requires.length === 0 && handling.every((code) => code === "H0") && audience.includes("police");
  const sought = new Set(
    all.flatMap((record) =>
      record.content.kind === "alert" && isOpen(record) && record.content.measures.some((one) => rings.has(one))
        ? [record.content.subject]
        : [],
    ),
  );
  return all
    .filter((record) => sought.has(record.id) && isOpen(record))
    .filter(({ content }) => content.kind === "person" && content.documents.length > 0 && content.born.length > 0)
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
    .slice(0, mostShared);
}

/** What is to be asked so that somebody is found. */
export function exampleOf({ content }: BesaRecord): TrialExample[] {
  if (content.kind !== "person") return [];
  const [name, born, document] = [content.names[0]?.full, content.born[0], content.documents[0]?.number];
  return name === undefined || born === undefined || document === undefined ? [] : [{ name, born, number: document }];
}

const rings: ReadonlySet<string> = new Set(["arrest", "locate", "protect"]);

function wordsOf({ id, name }: TrialMember): {
  readonly node: string;
  readonly authority: AuthorityId;
  readonly country?: Country;
  readonly authorityName: string;
  readonly languages: string[];
} {
  const code = id === hubId ? undefined : id.toUpperCase();
  return {
    node: id,
    authority: AuthorityId.parse(code ?? "HUB"),
    ...(code === undefined ? {} : { country: Country.parse(code) }),
    authorityName: name,
    languages: ["en"],
  };
}

async function as(node: RunningNode, role: keyof TrialLogins): Promise<Client> {
  const login = node.trialLogins?.[role];
  if (login === undefined) throw new NodeError("trial_unjoined", { detail: "no logins" });
  const baseUrl = node.address;
  const session = await createClient({ baseUrl, fetch }).call("signIn", { body: { ...login, as: "token" } });
  return createClient({ baseUrl, fetch, headers: () => ({ authorization: `Bearer ${session.token ?? ""}` }) });
}
