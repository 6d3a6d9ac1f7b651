// The guard of this node: its rules in force, asked for everything that leaves. Apart from casework on purpose: no use case decides what passes here.
import { createSecretKey } from "node:crypto";
import { GuardRules, standardRules, type Outgoing, type RecordId } from "#domain";
import { clear, Cleared, type Denied, type DirectoryBook, federationOf, type Leaving } from "#exchange";
import type { Ledger } from "#ledger";
import type { GuardEdition, NewDenial, Store } from "#store";
import { newActId, type Chance } from "../clock.ts";
import { CaseworkError } from "../error.ts";
import type { FederationMachine } from "../federation/needs.ts";
import { actor, type Officer, sealedAs } from "../officer.ts";
import { countryOf } from "../sharing/recipients.ts";
import { marked, markOf } from "./canary.ts";
import { denialEntry } from "./denial-entry.ts";

/** What the guard needs of the machine. */
export interface GuardNeeds {
  readonly store: Store;
  readonly ledger: Ledger;
  readonly chance: Chance;
  readonly federation: Pick<FederationMachine, "secret">;
}

/** The secret that marks are made with. */
export const canarySecret = "canary-1";

/** The rules in force, with their number. */
export interface RulesInForce {
  readonly edition: number;
  readonly rules: GuardRules;
}

/** Judges what leaves this node. */
export class NodeGuard {
  readonly #needs: GuardNeeds;
  #kept: RulesInForce | undefined;

  constructor(needs: GuardNeeds) {
    this.#needs = needs;
  }

  /** The rules in force now; those of the standard while two officers have not made others. Rejects when they cannot be read: nothing leaves then. */
  async rules(): Promise<RulesInForce> {
    const { store } = this.#needs;
    const edition = await store.guard.edition();
    if (this.#kept?.edition !== edition) this.#kept = rulesOf(await store.guard.newest());
    return this.#kept;
  }

  /**
   * Judges what lies in the outbox, just before it is sealed: the copies that pass carry their marks. What is denied is on record when this resolves,
   * once for each envelope.
   */
  async judge(book: DirectoryBook, items: readonly Outgoing[]): Promise<(Cleared | Denied)[]> {
    const { store, chance, federation } = this.#needs;
    const inForce = await this.rules();
    const secret = createSecretKey(federation.secret(canarySecret));
    const at = chance.now().toISOString();
    const prepared = items.map((item) => {
      const capabilities = book.find(item.to)?.node.capabilities ?? [];
      return { item, ...marked(secret, { ...item, capabilities }) };
    });
    const judged = prepared.map(({ item, content }) => clear(inForce.rules, leavingOf(book, { ...item, content })));
    const denials = items.flatMap((item, place): NewDenial[] => {
      const one = judged[place];
      if (one === undefined || one instanceof Cleared) return [];
      const { id: envelope, type, to: recipient } = item;
      return [{ ...saidOf(one, inForce), id: newActId(chance), at, way: "node", type, recipient, envelope }];
    });
    if (denials.length > 0) await this.#note(denials);
    const marks = prepared.flatMap((one, place) => (judged[place] instanceof Cleared ? one.marks : []));
    await store.guard.keepCanaries(marks.map((mark) => ({ ...mark, at })));
    return judged;
  }

  /** Refuses an officer with `guard_denied` or `guard_unmatched` what would not pass; that they tried is on record. Nothing is marked by it. */
  async require(officer: Officer, leaving: readonly Leaving[], about: NonNullable<NewDenial["about"]>): Promise<void> {
    const { store, ledger, chance } = this.#needs;
    const inForce = await this.rules();
    const denials = leaving.flatMap((one): { readonly denied: Denied; readonly denial: NewDenial }[] => {
      const denied = clear(inForce.rules, one);
      if (denied instanceof Cleared) return [];
      const { way, type, to } = one;
      const id = newActId(chance);
      const said = { ...saidOf(denied, inForce), id, at: chance.now().toISOString(), way, type, about };
      return [{ denied, denial: { ...said, recipient: to.node ?? to.authority ?? "", by: officer.id } }];
    });
    const [first] = denials;
    if (first === undefined) return;
    await store.transactAsNode(async (tx) => {
      await tx.guard.deny(denials.map(({ denial }) => denial));
      await ledger.write(
        tx.log,
        denials.map(({ denial }) => ({
          ...denialEntry(denial, about.records),
          who: actor(officer),
          ...sealedAs(about.requires),
        })),
      );
    });
    const { code, rule } = first.denied;
    throw new CaseworkError(code, rule === undefined ? {} : { detail: rule.id });
  }

  /** The mark of a copy that leaves in a file; whose it is, is kept when this resolves. */
  async mark(record: RecordId, recipient: string): Promise<string> {
    const { store, chance, federation } = this.#needs;
    const copy = { record, way: "file", recipient } as const;
    const mark = markOf(federation.secret(canarySecret), copy);
    await store.guard.keepCanaries([{ ...copy, mark, at: chance.now().toISOString() }]);
    return mark;
  }

  /** The denials and the log's entries about them are one commit. */
  async #note(denials: readonly NewDenial[]): Promise<void> {
    const { store, ledger } = this.#needs;
    await store.transactAsNode(async (tx) => {
      const fresh = await tx.guard.deny(denials);
      const said = denials.filter(({ id }) => fresh.has(id)).map((denial) => denialEntry(denial, []));
      await ledger.write(tx.log, said);
    });
  }
}

/** What the guard is shown of something in the outbox. Of a recipient that the directory does not have it knows the name only. */
export function leavingOf(
  book: DirectoryBook,
  { type, to, labels, content, attachments = [] }: Pick<Outgoing, "type" | "to" | "labels" | "content" | "attachments">,
): Leaving {
  const member = book.find(to)?.member;
  const country = member === undefined ? undefined : countryOf(member);
  const federation = federationOf(to) ?? book.federation;
  const party = { node: to, authority: member?.authority, country, federation };
  const files = attachments.map(({ size, mediaType }) => ({ size, mediaType }));
  return { way: "node", type, to: party, labels, content, attachments: files };
}

function rulesOf(newest: GuardEdition | undefined): RulesInForce {
  if (newest === undefined) return { edition: 0, rules: standardRules };
  return { edition: newest.edition, rules: GuardRules.parse(newest.rules) };
}

function saidOf(
  { code, rule }: Denied,
  { edition }: RulesInForce,
): Pick<NewDenial, "code" | "rule" | "words" | "edition"> {
  return { code, rule: rule?.id, words: rule?.words, edition };
}
