// What the desk cannot see is looked through by the node itself, and asked of those who can: so that no request is answered as if nothing were held, and
// nobody at the desk learns that there is more (decision 0015).
import { ActId, type LogDetail, type RecordId, type Watch } from "#domain";
import { sees, sightOfAll } from "#policy";
import type { NodeTransaction, StoredSubjectCase } from "#store";
import { newActId, today } from "../clock.ts";
import { startClock } from "../clocks/legal-clocks.ts";
import { sealedAs } from "../officer.ts";
import { watchAudience } from "../watches/eyes.ts";
import { findRecords, watchesAbout } from "./looking.ts";
import { deskEyes, type SubjectSearchNeeds } from "./needs.ts";

/** What answers to a subject under one pair of labels. */
interface Circle {
  readonly audience: readonly string[];
  readonly requires: readonly string[];
  readonly records: readonly RecordId[];
  readonly watches: readonly ActId[];
}

/** The case that a job is about. */
export function caseOf(payload: unknown): ActId {
  return ActId.parse(typeof payload === "object" && payload !== null && "case" in payload ? payload.case : undefined);
}

/**
 * Has those asked who see what the desk does not. A circle is asked once a case, and again only when there is something new; so the job may run again
 * after a crash. Each time it leaves one entry in the log, of one act, that the desk cannot read: also where there was nothing to ask, for what acts the
 * log has is everybody's to see.
 */
export async function inquire(needs: SubjectSearchNeeds, id: ActId): Promise<void> {
  const { store, ledger, chance } = needs;
  const { one, pairs, watches } = await store.transactAsNode(async (tx) => ({
    one: await tx.subjects.get(id, deskEyes(chance)),
    pairs: await tx.inquiries.labelPairs(),
    watches: await allWatches(tx),
  }));
  if (one === undefined) return;
  const circles = [...(await recordCircles(needs, one, pairs)), ...(await watchCircles(needs, one, watches))];
  await store.transactAsNode(async (tx) => {
    const asked: ActId[] = [];
    for (const circle of joined(circles)) asked.push(...(await ask(needs, tx, one, circle)));
    await ledger.write(tx.log, [entry(circles, asked)]);
  });
}

/** Read by whoever is in all the circles that were asked; by nobody where there was none. */
function entry(circles: readonly Circle[], asked: readonly ActId[]): LogDetail {
  const labels = circles.flatMap(({ audience, requires }) => [...requires, ...audience]);
  return {
    act: "subject-inquired",
    who: { login: "node", name: "Node", unit: "" },
    purpose: "data-subject",
    records: [...new Set(circles.flatMap(({ records }) => records))].slice(0, 1000),
    ...sealedAs(labels.length === 0 ? ["nobody"] : labels),
    outcome: { inquiries: [...asked] },
  };
}

/** Each pair of labels that the desk's eyes do not meet is looked through with eyes that meet it. */
async function recordCircles(
  needs: SubjectSearchNeeds,
  { subject }: StoredSubjectCase,
  pairs: readonly Pick<Circle, "audience" | "requires">[],
): Promise<Circle[]> {
  const eyes = deskEyes(needs.chance);
  const circles: Circle[] = [];
  for (const { audience, requires } of pairs) {
    // What nobody may see, nobody can be asked about.
    if (audience.length === 0 || sees(eyes, { audience: [...audience], requires: [...requires] })) continue;
    const sight = sightOfAll([...audience, ...requires], today(needs.chance));
    const found = (await findRecords(needs, subject, sight)).map(({ record }) => record);
    const labelled = await needs.store.records.get(found, sight);
    const records = labelled
      .filter(({ labels }) => isSame(labels.audience, audience) && isSame(labels.requires, requires))
      .map((record) => record.id);
    if (records.length > 0) circles.push({ audience, requires, records, watches: [] });
  }
  return circles;
}

async function watchCircles(
  { stopwatch, chance }: SubjectSearchNeeds,
  { subject }: StoredSubjectCase,
  watches: readonly Watch[],
): Promise<Circle[]> {
  const eyes = deskEyes(chance);
  const hidden = watches.filter(({ requires }) => !sees(eyes, { audience: watchAudience, requires: [...requires] }));
  const about = await watchesAbout(subject, hidden, stopwatch);
  return about.map((watch) => ({
    audience: watchAudience,
    requires: watch.requires.toSorted(),
    records: [],
    watches: [watch.id],
  }));
}

/** Circles with the same labels as one. */
function joined(circles: readonly Circle[]): Circle[] {
  return [...Map.groupBy(circles, ({ audience, requires }) => JSON.stringify([audience, requires])).values()].flatMap(
    (same): Circle[] => {
      const [first] = same;
      if (first === undefined) return [];
      return [
        { ...first, records: same.flatMap(({ records }) => records), watches: same.flatMap(({ watches }) => watches) },
      ];
    },
  );
}

/** Asks one circle, and starts the clock that reminds it. */
async function ask(
  { chance }: SubjectSearchNeeds,
  tx: NodeTransaction,
  { id, kind, law, subject }: StoredSubjectCase,
  { audience, requires, records, watches }: Circle,
): Promise<ActId[]> {
  const things = { records: records.toSorted(), watches: watches.toSorted() };
  const at = chance.now().toISOString();
  const asked = await tx.inquiries.ask({
    id: newActId(chance),
    case: id,
    kind,
    law,
    subject,
    audience,
    requires,
    things,
    at,
  });
  if (asked === undefined) return [];
  await startClock(
    { tx, chance },
    { rule: "sealed-inquiry", matter: "subject-inquiry", matterId: asked, audience, requires, beganOn: today(chance) },
  );
  return [asked];
}

async function allWatches(tx: NodeTransaction): Promise<Watch[]> {
  const watches: Watch[] = [];
  for (let after: { readonly revision: number; readonly id?: ActId } = { revision: 0 }; ;) {
    const page = await tx.screening.changedSince(after, 1000);
    watches.push(...page.map(({ watch }) => watch));
    const last = page.at(-1);
    if (last === undefined || page.length < 1000) return watches;
    after = { revision: last.revision, id: last.watch.id };
  }
}

function isSame(labels: readonly string[], others: readonly string[]): boolean {
  return labels.length === others.length && labels.every((label) => others.includes(label));
}
