// What a node makes of the contents that come: in one transaction with the receipt that says so.
import { SharedRecords, type NewRecord, type RecordId } from "#domain";
import type { EnvelopeFacts, Opened, Verdict } from "#exchange";
import type { NodeTransaction } from "#store";
import { recordTypes, sharedLabels, testType, type SharedRecord } from "./contents.ts";
import { today } from "../clock.ts";
import { dated, rulesOf } from "../retention/rules.ts";
import type { DeliveryNeeds, Standing } from "./needs.ts";

const accepted: Verdict = { state: "accepted" };
const refused = (code: string): Verdict => ({ state: "refused", code });

/** Applies contents in their order. Those it has no use for are refused by their code; what throws is this node's own failure. */
export async function applyContents(
  standing: Standing,
  tx: NodeTransaction,
  opened: readonly Opened[],
  { appliers, chance }: Pick<DeliveryNeeds, "appliers" | "chance">,
): Promise<readonly Verdict[]> {
  const read: (Verdict | { readonly records: readonly SharedRecord[] })[] = [];
  for (const one of opened) {
    const apply = appliers.get(one.facts.type);
    read.push(apply === undefined ? readContent(standing, one.facts, one.content) : await apply(standing, tx, one));
  }
  const ids = read.flatMap((one) => ("records" in one ? one.records.map(({ id }) => id) : []));
  // What was erased here by law does not come back by a new version of its owner's.
  const erased = new Set(await tx.records.erasedAmong(ids));
  const known = new Map((await tx.inbox.copies(ids)).map((copy) => [copy.id, copy]));
  const verdicts: Verdict[] = [];
  const coming = new Map<RecordId, SharedRecord>();
  for (const one of read) {
    if (!("records" in one)) verdicts.push(one);
    else if (one.records.some(({ id, owner }) => (known.get(id)?.owner ?? owner) !== owner))
      verdicts.push(refused("not_owner"));
    else {
      for (const record of one.records) {
        const had = coming.get(record.id)?.version ?? known.get(record.id)?.originVersion ?? 0;
        if (record.version > had && !erased.has(record.id)) coming.set(record.id, record);
      }
      verdicts.push(accepted);
    }
  }
  await write(tx, [...coming.values()], { known: new Set(known.keys()), day: today(chance) });
  return verdicts;
}

function readContent(
  { book, recipient }: Standing,
  { from, type }: EnvelopeFacts,
  content: unknown,
): Verdict | { readonly records: readonly SharedRecord[] } {
  if (type === testType) return accepted;
  if (!recordTypes.some((known) => known === type)) return refused("unknown_type");
  const read = SharedRecords.safeParse(content);
  if (!read.success) return refused("bad_content");
  const { authority } = book.place(from).member;
  const { records } = read.data;
  // Whose the record is says the sender's signature: nobody speaks for another, and least of all for this node.
  if (authority === recipient.authority || records.some(({ owner }) => owner !== authority))
    return refused("not_owner");
  if (records.some(({ labels }) => labels.requires.length > 0 || sharedLabels(labels).audience.length === 0))
    return refused("bad_content");
  return { records };
}

/** New versions of what stands; of what is withdrawn only the withdrawal. */
async function write(
  tx: NodeTransaction,
  records: readonly SharedRecord[],
  { known, day }: { readonly known: ReadonlySet<RecordId>; readonly day: string },
): Promise<void> {
  const gone = records.filter(({ withdrawn, id }) => withdrawn && known.has(id));
  const standing = records.filter(({ withdrawn }) => !withdrawn).map(toNew);
  // Its owner's days are kept; where it names none, this node's rules do.
  await tx.records.put(dated(await rulesOf(tx), standing, day));
  await tx.records.withdraw(gone.map(({ id }) => id));
}

function toNew({ id, owner, content, labels, source, version, reference }: SharedRecord): NewRecord {
  // The mark of this copy is kept where people see it, so that it is on what is printed or copied of the record.
  const key = reference === undefined ? {} : { key: reference };
  const provenance = { source, ...key, original: { originVersion: version } };
  return { id, owner, content, labels: sharedLabels(labels), provenance };
}
