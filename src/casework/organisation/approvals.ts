// Acts that two must do: one asks, another approves, and only then it is done, in the transaction of the approval.
import type { ActId, Approval, ApprovalSubject } from "#domain";
import { fourEyesFor, mayUse } from "#policy";
import type { Store, StoredApproval } from "#store";
import { today, type Chance } from "../clock.ts";
import { CaseworkError } from "../error.ts";
import { requireDecidable } from "../federation/admit.ts";
import type { FederationMachine } from "../federation/needs.ts";
import type { RecallNeeds } from "../recall/needs.ts";
import { type Officer, requireFresh, requireRole, sealedAs } from "../officer.ts";
import { carryOut, type Done } from "./carry-out.ts";
import { organisationEntry, type OrganisationNeeds } from "./needs.ts";
import { openApproval, secretOf } from "./open-approval.ts";

interface DecideNeeds extends OrganisationNeeds {
  readonly standing: RecallNeeds["standing"];
  readonly federation: FederationMachine;
  readonly node: {
    /** Whether this is the code in the data folder; the right one is used up by it. */
    readonly takeMachineCode: (code: string) => boolean;
  };
}

const acts = [
  "give-roles",
  "give-clearance",
  "make-compartment",
  "add-member",
  "export-record",
  "erase-detail",
  "erase-records",
  "change-federation",
  "change-guard",
  "change-agreement",
  "believe-clock",
] as const;
const mostListed = 200;

/** Asks a second person. What is about a compartment can be asked by its members only, and is known to nobody else. */
export async function ask(
  { store, ledger, chance }: OrganisationNeeds,
  officer: Officer,
  request: { readonly subject: ApprovalSubject; readonly reason: string },
): Promise<Approval> {
  const { subject, reason } = request;
  const rule = fourEyesFor(subject.act);
  requireRole(officer, rule.ask);
  requireFresh(officer, chance.now());
  const requires = await requiredBy(store, officer, subject);
  const isTheirs =
    subject.act !== "add-member" ||
    requires.every((label) => label.startsWith("compartment:") && officer.grants.includes(label));
  if (!isTheirs) throw new CaseworkError("not_allowed");
  if (subject.act === "change-federation") await requireDecidable({ store, chance }, subject.change);
  if ("user" in subject && (await store.users.byId(subject.user)) === undefined) throw new CaseworkError("not_found");
  const id = await store.transact(
    (tx) => openApproval({ tx, ledger, chance }, officer, { subject, requires, reason }),
    officer.sight,
  );
  return read(store, officer, id, chance);
}

/** What waits for this officer, what they asked, and what became of both. */
export async function listApprovals(
  { store, chance }: Pick<OrganisationNeeds, "store" | "chance">,
  officer: Officer,
): Promise<{ items: Approval[] }> {
  const found = await store.approvals.list({ acts: actsOf(officer), by: officer.id, limit: mostListed }, officer.sight);
  return { items: await Promise.all(found.map((one) => view(store, officer, one, chance))) };
}

/**
 * Approves or refuses. Whoever asked cannot, nor whom it is about; what is approved is done in the same transaction. Where nobody else is there who could
 * decide on a role, whoever has the node's machine counts as the second person: the asker gives the code in its data folder.
 */
export async function decideApproval(
  { store, ledger, chance, remembered, node, federation, standing }: DecideNeeds,
  officer: Officer,
  id: ActId,
  { approve, code }: { readonly approve: boolean; readonly code?: string | undefined },
): Promise<Approval> {
  requireFresh(officer, chance.now());
  const [asked] = await store.approvals.list({ acts: actsOf(officer), by: officer.id, id, limit: 1 }, officer.sight);
  if (asked === undefined) throw new CaseworkError("not_found");
  // Who does not see the record that is to leave cannot say that it may.
  await requiredBy(store, officer, asked.subject);
  const byCode = code !== undefined && (await isAlone(store, officer, asked, chance));
  if (!byCode && !mayDecide(officer, asked)) throw new CaseworkError("not_allowed");
  if (byCode && !node.takeMachineCode(code)) throw new CaseworkError("machine_code_wrong");
  const at = chance.now().toISOString();
  const { gained } = await store.transactAsNode(async (tx): Promise<Done> => {
    const answer = { state: approve ? ("approved" as const) : ("refused" as const), at };
    if (!(await tx.approvals.decide(id, byCode ? answer : { ...answer, by: officer.id })))
      throw new CaseworkError("approval_closed");
    const done = approve
      ? await carryOut(tx, asked, { officer, chance, store, ledger, federation, standing })
      : { gained: [], requires: asked.requires };
    const said = {
      ...sealedAs(secretOf(asked.subject, done.requires)),
      outcome: { approval: id, act: asked.subject.act, approve, ...(byCode ? { byMachineCode: true } : {}) },
    };
    await ledger.write(tx.log, [organisationEntry(officer, "approval-decided", said)]);
    return done;
  });
  for (const user of gained) remembered.forgetAllOf(user);
  return read(store, officer, id, chance);
}

/** What whoever may know of it must hold. What is about a record that the officer does not see is about none. */
async function requiredBy(store: Store, officer: Officer, subject: ApprovalSubject): Promise<readonly string[]> {
  if (subject.act === "add-member") return [subject.label];
  if (subject.act !== "export-record") return [];
  const [record] = await store.records.get([subject.record], officer.sight);
  if (record === undefined) throw new CaseworkError("not_found");
  return record.labels.requires;
}

function mayDecide(officer: Officer, { askedBy, subject }: StoredApproval): boolean {
  const isAbout = subject.act === "give-roles" && subject.user === officer.id;
  return askedBy !== officer.id && !isAbout && actsOf(officer).includes(subject.act);
}

/** Whether the officer asked for roles and nobody else is there who could decide on it. */
async function isAlone(
  store: Store,
  officer: Officer,
  { askedBy, subject }: StoredApproval,
  chance: Chance,
): Promise<boolean> {
  if (subject.act !== "give-roles" || askedBy !== officer.id) return false;
  const { decide } = fourEyesFor(subject.act);
  return !(await store.users.hasHolder(decide, { except: [officer.id, subject.user], on: today(chance) }));
}

function actsOf(officer: Officer): readonly ApprovalSubject["act"][] {
  return acts.filter((act) => mayUse(fourEyesFor(act).decide, officer.roles));
}

async function read(store: Store, officer: Officer, id: ActId, chance: Chance): Promise<Approval> {
  const [found] = await store.approvals.list({ acts: actsOf(officer), by: officer.id, id, limit: 1 }, officer.sight);
  if (found === undefined) throw new CaseworkError("not_found");
  return view(store, officer, found, chance);
}

async function view(store: Store, officer: Officer, asked: StoredApproval, chance: Chance): Promise<Approval> {
  const { id, subject, reason, askedByName, askedAt, expiresAt, decidedByName, decidedAt } = asked;
  const state = asked.state === "open" && expiresAt <= chance.now().toISOString() ? "expired" : asked.state;
  const about = "user" in subject ? await store.users.byId(subject.user) : undefined;
  return {
    id,
    subject,
    ...(about === undefined ? {} : { about: about.name }),
    reason,
    askedBy: askedByName,
    askedAt,
    expiresAt,
    state,
    ...(decidedByName === undefined ? {} : { decidedBy: decidedByName }),
    ...(decidedAt === undefined ? {} : { decidedAt }),
    mine: state === "open" && mayDecide(officer, asked),
    byCode: state === "open" && (await isAlone(store, officer, asked, chance)),
  };
}
