// What a node makes of the contents that come: in one transaction with the receipt that says so.
import { type AuthorityId, SharedRecords, type NewRecord, type RecordId } from "#domain";
import { federationOf, type Opened, qualifiedAuthority, type Verdict } from "#exchange";
import type { NodeTransaction } from "#store";
import { mayGoTo } from "#policy";
import { countryOf } from "../sharing/recipients.ts";
import { releaseOf } from "../compliance/contents.ts";
import { dropCases } from "../compliance/take-back.ts";
import { accepted, refused } from "./applier.ts";
import { onwardType, recordTypes, sharedLabels, testType } from "./contents.ts";
import { today } from "../clock.ts";
import { isAnothers } from "../record-id.ts";
import { dated, rulesOf } from "../retention/rules.ts";
import type { DeliveryNeeds, Standing } from "./needs.ts";
import { type PassedRecord, readOnward } from "./read-onward.ts";

/** Applies contents in their order. Those it has no use for are refused by their code; what throws is this node's own failure. */
export async function applyContents(
  standing: Standing,
  tx: NodeTransaction,
  opened: readonly Opened[],
  needs: Pick<DeliveryNeeds, "appliers" | "chance" | "ledger">,
): Promise<readonly Verdict[]> {
  const verdicts: Verdict[] = [];
  const records: Opened[] = [];
  // What is said of a record finds it there, though both came together.
  const writeRecords = async (): Promise<number> =>
    verdicts.push(...(await applyRecords(needs, standing, tx, records.splice(0))));
  for (const one of opened) {
    const apply = needs.appliers.get(one.facts.type);
    if (isHomeOnly(one.facts)) {
      await writeRecords();
      verdicts.push(refused("not_linked"));
    } else if (apply === undefined) records.push(one);
    else {
      await writeRecords();
      verdicts.push(await apply(standing, tx, one));
    }
  }
  await writeRecords();
  return verdicts;
}

/** Passing on by consent and the review of notices are a federation's own matters: over a link they mean nothing. */
const homeOnly: ReadonlySet<string> = new Set([
  "onward-request",
  "onward-answer",
  "record-onward",
  "onward-told",
  "notice-review",
  "notice-decision",
]);

function isHomeOnly({ from, type }: Opened["facts"]): boolean {
  return homeOnly.has(type) && federationOf(from) !== undefined;
}

async function applyRecords(
  needs: Pick<DeliveryNeeds, "chance" | "ledger">,
  standing: Standing,
  tx: NodeTransaction,
  opened: readonly Opened[],
): Promise<readonly Verdict[]> {
  if (opened.length === 0) return [];
  const day = today(needs.chance);
  const read = opened.map((one) => readContent(standing, one, day));
  const shared = read.flatMap((one) => ("records" in one ? one.records : []));
  const ids = shared.map(({ id }) => id);
  // What was erased here by law does not come back by a new version of its owner's.
  const erased = new Set(await tx.records.erasedAmong(ids));
  // Nor does what its owner has called back, or has withdrawn since, by an envelope that was overtaken, kept, or carried in a file.
  const buried = new Set(await tx.recalled.buried(shared));
  const withdrawn = await tx.recalled.withdrawnIn(shared);
  const known = new Map((await tx.inbox.copies(ids)).map((copy) => [copy.id, copy]));
  const verdicts: Verdict[] = [];
  const coming = new Map<RecordId, PassedRecord>();
  for (const one of read) {
    if (!("records" in one)) verdicts.push(one);
    // An id says whose it is; where it does not, whoever was first has it, also of two that came together.
    else if (
      one.records.some(
        ({ id, owner }) => isAnothers(id, owner) || ((known.get(id) ?? coming.get(id))?.owner ?? owner) !== owner,
      )
    )
      verdicts.push(refused("not_owner"));
    else {
      const left = one.records.filter(({ id }) => !buried.has(id));
      for (const record of left) {
        const had = coming.get(record.id)?.version ?? known.get(record.id)?.originVersion ?? 0;
        const isOver = !record.withdrawn && record.version <= (withdrawn.get(record.id) ?? 0);
        if (record.version > had && !isOver && !erased.has(record.id)) coming.set(record.id, record);
      }
      verdicts.push(left.length === 0 ? refused("recalled") : accepted);
    }
  }
  await dropGiven(
    needs,
    tx,
    [...coming.values()].filter((record) => record.withdrawn),
  );
  await write(tx, [...coming.values()], { known: new Set(known.keys()), day });
  return verdicts;
}

function readContent(
  standing: Standing,
  { facts, content }: Pick<Opened, "facts" | "content">,
  day: string,
): Verdict | { readonly records: readonly PassedRecord[] } {
  const { book, recipient } = standing;
  const { from, type } = facts;
  if (type === testType) return accepted;
  if (type === onwardType) return readOnward(standing, facts, content);
  if (!recordTypes.some((known) => known === type)) return refused("unknown_type");
  const read = SharedRecords.safeParse(content);
  if (!read.success) return refused("bad_content");
  const { authority } = book.place(from).member;
  // Over a link its sender says plainly whose it is: here that is the owner of another federation.
  const federation = federationOf(from);
  const records =
    federation === undefined
      ? read.data.records
      : read.data.records.map((record) => ({ ...record, owner: abroad(record.owner, federation) }));
  // Whose the record is says the sender's signature: nobody speaks for another, and least of all for this node.
  if (authority === recipient.authority || records.some(({ owner }) => owner !== authority))
    return refused("not_owner");
  const { release: note } = read.data;
  const release = note === undefined ? undefined : releaseOf(book, { note, owner: authority, records, now: day });
  if (note !== undefined && release === undefined) return refused("not_released");
  if (records.some(({ labels }) => labels.requires.length > 0 || sharedLabels(labels).audience.length === 0))
    return refused("bad_content");
  const country = countryOf(book.place(recipient.node).member);
  if (records.some(({ labels, withdrawn }) => !withdrawn && !mayGoTo(labels, country)))
    return refused("country_excluded");
  return { records: release === undefined ? records : records.map((record) => ({ ...record, release })) };
}

/** What was given of them for queries, and for reviews, is over with them. */
async function dropGiven(
  needs: Pick<DeliveryNeeds, "chance" | "ledger">,
  tx: NodeTransaction,
  over: readonly PassedRecord[],
): Promise<void> {
  for (const [authority, gone] of Map.groupBy(over, (record) => record.owner)) {
    const records = gone.map(({ id }) => id);
    await tx.partnerQueries.dropDetails(authority, records);
    await dropCases(needs, tx, { authority, records });
  }
}

/** An owner's name as it is here; one that is qualified on the wire is nobody's. */
function abroad(owner: AuthorityId, federation: string): AuthorityId {
  return federationOf(owner) === undefined ? qualifiedAuthority(owner, federation) : owner;
}

/** New versions of what stands; of what is withdrawn only the withdrawal. */
async function write(
  tx: NodeTransaction,
  records: readonly PassedRecord[],
  { known, day }: { readonly known: ReadonlySet<RecordId>; readonly day: string },
): Promise<void> {
  const over = records.filter(({ withdrawn }) => withdrawn);
  await tx.recalled.noteWithdrawn(over);
  const gone = over.filter(({ id }) => known.has(id));
  const standing = records.filter(({ withdrawn }) => !withdrawn).map(toNew);
  // Its owner's days are kept; where it names none, this node's rules do.
  await tx.records.write(dated(await rulesOf(tx), standing, day));
  await tx.records.withdraw(gone.map(({ id }) => id));
}

function toNew({ id, owner, content, labels, source, version, reference, through, release }: PassedRecord): NewRecord {
  // The mark of this copy is kept where people see it, so that it is on what is printed or copied of the record.
  const key = reference === undefined ? {} : { key: reference };
  const by = through === undefined ? {} : { through };
  // That it went to all members, and who has let it, is kept beside the record: its next version is another statement.
  const released =
    release === undefined ? {} : { released: { by: release.desk, at: release.at, review: release.review } };
  const provenance = { source, ...key, ...by, original: { originVersion: version, ...released } };
  return { id, owner, content, labels: sharedLabels(labels), provenance };
}
