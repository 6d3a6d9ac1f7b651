// The guard as people see it: what may leave, what was kept, and whose copy a leaked one is.
import { createHash } from "node:crypto";
import type { GuardRules, Purpose } from "#domain";
import type { Ledger } from "#ledger";
import { canonicalBytes } from "#seal";
import type { Canary, GuardDenial, NodeTransaction, Store, StoredApproval } from "#store";
import { capability } from "../capability.ts";
import type { Chance } from "../clock.ts";
import { actor, type Officer, policeRoles, privacyOf, requirePurpose, requireRole, sealedAs } from "../officer.ts";
import { marksIn } from "./canary.ts";
import type { NodeGuard } from "./node-guard.ts";

interface Needs {
  readonly store: Store;
  readonly ledger: Ledger;
  readonly guard: Pick<NodeGuard, "rules">;
}

/** Who knows the rules: whoever may be stopped by them, and whoever answers for them. */
const ruleReaders = [...policeRoles, "data-protection", "administrator", "auditor"] as const;
/** Who finds out to whom a copy went: whoever looks into leaks, and nobody whose copy it may be. */
const tracers = ["integrity", "auditor"] as const;

/** The rules in force. */
export interface GuardView {
  /** 0 is the node's standard. */
  readonly edition: number;
  readonly decidedAt?: string;
  readonly rules: GuardRules;
}

/** The rules in force, for whoever they bind. They hold nothing about anybody. */
async function readRules({ store, guard }: Needs, officer: Officer): Promise<GuardView> {
  requireRole(officer, ruleReaders);
  const { edition, rules } = await guard.rules();
  const newest = edition === 0 ? undefined : await store.guard.newest();
  return { edition, rules, ...(newest === undefined ? {} : { decidedAt: newest.decidedAt }) };
}

/** What was kept from leaving, of what the officer may know of. */
async function listDenials(
  { store, ledger }: Needs,
  officer: Officer,
  { after, limit }: { readonly after?: string | undefined; readonly limit: number },
): Promise<{ items: GuardDenial[]; next?: string }> {
  requireRole(officer, policeRoles);
  const page = await store.denials.denials({ before: after, limit, sight: officer.sight });
  await ledger.record({
    act: "guard-read",
    who: actor(officer),
    purpose: "administration",
    records: [...new Set(page.items.flatMap(({ records }) => records))].slice(0, 1000),
    ...sealedAs(page.items.flatMap(({ requires }) => requires)),
    outcome: { denials: page.items.map(({ id }) => id) },
  });
  return page;
}

/** What marks in a text say: the copies that carry them, and the marks that this node never made. */
export interface Traced {
  readonly copies: readonly Canary[];
  readonly unknown: readonly string[];
}

/** To whom the copies went whose marks are in a text. The look is on record whatever it finds, sealed to whoever looks into misuse. */
async function traceCopy(
  { store, ledger }: Needs,
  officer: Officer,
  { text, purpose, reason }: { readonly text: string; readonly purpose: Purpose; readonly reason: string },
): Promise<Traced> {
  requireRole(officer, tracers);
  requirePurpose(officer, purpose, reason);
  const marks = marksIn(text);
  const copies = await store.guard.canaries(marks);
  const known = new Set(copies.map(({ mark }) => mark));
  await ledger.record({
    act: "canary-asked",
    who: actor(officer),
    purpose,
    reason,
    records: [...new Set(copies.map(({ record }) => record))],
    ...sealedAs(privacyOf(officer)),
    outcome: { marks, found: [...known] },
  });
  return { copies, unknown: marks.filter((mark) => !known.has(mark)) };
}

/** The rules as their deciders name them: SHA-256 of their canonical JSON, hexadecimal. */
export function digestOfRules(rules: GuardRules): string {
  return createHash("sha256").update(canonicalBytes(rules)).digest("hex");
}

/** Puts rules in force that two have decided on, in the transaction of the second one's approval. */
export async function changeGuard(
  { ledger, chance }: { readonly ledger: Ledger; readonly chance: Chance },
  tx: NodeTransaction,
  officer: Officer,
  { approval, rules }: { readonly approval: StoredApproval["id"]; readonly rules: GuardRules },
): Promise<void> {
  const edition = await tx.guard.put(rules, { at: chance.now().toISOString(), approval });
  await ledger.write(tx.log, [
    {
      act: "guard-changed",
      who: actor(officer),
      purpose: "administration",
      records: [],
      outcome: { edition, approval, sha256: digestOfRules(rules) },
    },
  ]);
}

/** The guard, as others call it. */
export const guardCases = capability({ rules: readRules, denials: listDenials, trace: traceCopy });
