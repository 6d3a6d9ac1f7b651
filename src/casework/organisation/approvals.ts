// Acts that two must do: one asks, another approves, and only then it is done, in the transaction of the approval.
import { Label, type ActId, type Approval, type ApprovalSubject } from "#domain";
import { fourEyesFor, mayUse } from "#policy";
import type { NodeTransaction, Store, StoredApproval } from "#store";
import { newActId, today, type Chance } from "../clock.ts";
import { CaseworkError } from "../error.ts";
import { type Officer, requireFresh, requireRole, sealedAs } from "../officer.ts";
import { organisationEntry, type OrganisationNeeds } from "./needs.ts";

const acts = ["give-clearance", "make-compartment", "add-member", "erase-detail"] as const;
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
  const requires = subject.act === "add-member" ? [subject.label] : [];
  const isTheirs = requires.every((label) => label.startsWith("compartment:") && officer.grants.includes(label));
  if (!isTheirs) throw new CaseworkError("not_allowed");
  if ("user" in subject && (await store.users.byId(subject.user)) === undefined) throw new CaseworkError("not_found");
  const at = chance.now();
  const id = newActId(chance);
  const expiresAt = new Date(at.getTime() + rule.days * 86_400_000).toISOString();
  await store.transact(async (tx) => {
    await tx.approvals.ask({
      id,
      subject,
      requires,
      reason,
      askedBy: officer.id,
      askedAt: at.toISOString(),
      expiresAt,
    });
    const sealed = {
      ...sealedAs(secretOf(subject, requires)),
      outcome: { approval: id, asks: JSON.stringify(subject) },
    };
    await ledger.write(tx.log, [organisationEntry(officer, "approval-asked", { reason, ...sealed })]);
  }, officer.sight);
  return read(store, officer, id, chance);
}

/** What waits for this officer, what they asked, and what became of both. */
export async function listApprovals(
  { store, chance }: Pick<OrganisationNeeds, "store" | "chance">,
  officer: Officer,
): Promise<{ items: Approval[] }> {
  const found = await store.approvals.list({ acts: actsOf(officer), by: officer.id, limit: mostListed }, officer.sight);
  return { items: await Promise.all(found.map((one) => view(store, officer, one, chance.now().toISOString()))) };
}

/** Approves or refuses. Whoever asked cannot; what is approved is done in the same transaction. */
export async function decideApproval(
  { store, ledger, chance, remembered }: OrganisationNeeds,
  officer: Officer,
  id: ActId,
  { approve }: { readonly approve: boolean },
): Promise<Approval> {
  requireFresh(officer, chance.now());
  const [asked] = await store.approvals.list({ acts: actsOf(officer), by: officer.id, id, limit: 1 }, officer.sight);
  if (asked === undefined) throw new CaseworkError("not_found");
  if (asked.askedBy === officer.id) throw new CaseworkError("not_allowed");
  const at = chance.now().toISOString();
  const gained = await store.transactAsNode(async (tx) => {
    const answer = { state: approve ? ("approved" as const) : ("refused" as const), by: officer.id, at };
    if (!(await tx.approvals.decide(id, answer))) throw new CaseworkError("approval_closed");
    const done = approve ? await carryOut(tx, asked, officer, chance) : { gained: [], requires: asked.requires };
    const said = {
      ...sealedAs(secretOf(asked.subject, done.requires)),
      outcome: { approval: id, act: asked.subject.act, approve },
    };
    await ledger.write(tx.log, [organisationEntry(officer, "approval-decided", said)]);
    return done.gained;
  });
  for (const user of gained) remembered.forgetAllOf(user);
  if (approve && asked.subject.act === "erase-detail")
    await erase({ store, ledger }, officer, asked.subject.leaf, asked.reason);
  return read(store, officer, id, chance);
}

interface Done {
  readonly gained: readonly Officer["id"][];
  readonly requires: readonly string[];
}

async function carryOut(tx: NodeTransaction, asked: StoredApproval, officer: Officer, chance: Chance): Promise<Done> {
  const { subject, reason, askedBy } = asked;
  const give = async (user: Officer["id"], label: string, from: string, to?: string): Promise<void> =>
    tx.organisation.addHolding({
      id: newActId(chance),
      user,
      label,
      from,
      ...(to === undefined ? {} : { to }),
      reason,
      ended: false,
    });
  switch (subject.act) {
    case "give-clearance":
      await give(subject.user, `clearance:${subject.clearance}`, subject.from, subject.to);
      return { gained: [subject.user], requires: [] };
    case "add-member":
      await give(subject.user, subject.label, subject.from, subject.to);
      return { gained: [subject.user], requires: [subject.label] };
    case "make-compartment": {
      // Never "there is one already": nobody is to learn that from trying names.
      const label = Label.parse(`compartment:${subject.code}-${Buffer.from(chance.random(3)).toString("hex")}`);
      await tx.organisation.addCompartment({ label, name: subject.name });
      for (const user of [askedBy, officer.id]) await give(user, label, today(chance));
      return { gained: [askedBy, officer.id], requires: [label] };
    }
    case "erase-detail":
      return { gained: [], requires: [] };
  }
}

/** Erases the readable side of a leaf; the log says that it was, and for which reason. */
async function erase(
  { store, ledger }: Pick<OrganisationNeeds, "store" | "ledger">,
  officer: Officer,
  leaf: number,
  reason: string,
): Promise<void> {
  const erased = await store.log.eraseDetail(leaf);
  await ledger.record(organisationEntry(officer, "erased", { reason, outcome: { leaf, erased } }));
}

/** The asking for a compartment is sealed for all but those who can have to do with it: no label is there yet that could seal it otherwise. */
function secretOf(subject: ApprovalSubject, requires: readonly string[]): readonly string[] {
  return subject.act === "make-compartment" && requires.length === 0 ? ["compartment:not-made-yet"] : requires;
}

function actsOf(officer: Officer): readonly ApprovalSubject["act"][] {
  return acts.filter((act) => mayUse(fourEyesFor(act).decide, officer.roles));
}

async function read(store: Store, officer: Officer, id: ActId, chance: Chance): Promise<Approval> {
  const [found] = await store.approvals.list({ acts: actsOf(officer), by: officer.id, id, limit: 1 }, officer.sight);
  if (found === undefined) throw new CaseworkError("not_found");
  return view(store, officer, found, chance.now().toISOString());
}

async function view(store: Store, officer: Officer, asked: StoredApproval, now: string): Promise<Approval> {
  const { id, subject, reason, askedByName, askedAt, expiresAt, decidedByName, decidedAt } = asked;
  const state = asked.state === "open" && expiresAt <= now ? "expired" : asked.state;
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
    mine: state === "open" && asked.askedBy !== officer.id && actsOf(officer).includes(subject.act),
  };
}
