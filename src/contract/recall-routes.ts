// Routes of recall: what this node calls back, what was called back from it, and how new its view of what others share is.
import { z } from "zod";
import {
  ActId,
  ClockFace,
  KeepingGround,
  mostRecalled,
  Purpose,
  Recall,
  RecallGround,
  ReceivedRecall,
  ReceivedView,
  RecordId,
} from "#domain";
import { Justification, OnDuty, Page, Reasoning } from "./messages.ts";
import { officers } from "./officers.ts";
import type { Route } from "./route.ts";

const desks = ["desk", "wanted-persons"] as const;
const holders = ["desk", "wanted-persons", "data-protection"] as const;
const look = { purpose: Purpose, reason: Justification.optional() };
const why = { purpose: Purpose, reason: Reasoning };

/** What is called back, and until when: hours from now, thirty days at most. */
export const NewRecall = z.strictObject({
  ...why,
  records: z.array(RecordId).min(1).max(mostRecalled),
  ground: RecallGround,
  hours: z.int().min(1).max(720).default(24),
  /** Withdraw the records here as well. */
  withdraw: z.boolean().optional(),
});
export type NewRecall = z.infer<typeof NewRecall>;

const mayName = { purpose: Purpose.optional(), reason: Justification.optional() };
const title = { title: z.string(), originalTitle: z.string().optional() };

/** A recall with how those of its records are called that the officer may see for the purpose; of none where none is given. */
const RecallListed = Recall.unwrap().extend({
  titles: z
    .array(z.object({ record: RecordId, ...title }))
    .readonly()
    .optional(),
});
/** A recall with the names in it. */
export type RecallListed = z.infer<typeof RecallListed>;

/** A recall with its clock, and whom to call where it is overdue. */
export const RecallShown = RecallListed.extend({
  clock: ClockFace.optional(),
  onDuty: z.array(OnDuty).optional(),
}).readonly();
export type RecallShown = z.infer<typeof RecallShown>;

/** A record of another authority's that is kept whatever it calls back. */
export const KeptRecord = z
  .object({
    record: RecordId,
    ground: KeepingGround,
    by: z.string(),
    since: z.iso.datetime(),
    /** It was called back: nobody finds it, and its owner knows that it is kept. */
    isRecalled: z.boolean(),
    /** How it is called, where the officer may see it for the purpose. */
    title: z.string().optional(),
    originalTitle: z.string().optional(),
  })
  .readonly();
export type KeptRecord = z.infer<typeof KeptRecord>;

/** The routes of recall. */
export const recallRoutes = {
  recalls: {
    method: "GET",
    path: "/v1/recalls",
    tag: "Federation",
    summary: "What this node has called back, newest first, with who has signed that it is purged",
    access: desks,
    query: Page.extend({ open: z.enum(["true", "false"]).optional(), record: RecordId.optional(), ...mayName }),
    answer: z.object({ items: z.array(RecallListed.readonly()), next: z.string().optional() }),
  },
  recallCount: {
    method: "GET",
    path: "/v1/recalls/count",
    tag: "Federation",
    summary: "How many recalls are not signed by all holders yet",
    access: desks,
    answer: z.object({ open: z.int().min(0), overdue: z.int().min(0), refused: z.int().min(0) }),
  },
  recallBack: {
    method: "POST",
    path: "/v1/recalls",
    tag: "Federation",
    summary: "Call back what was shared from everybody who holds it, with a deadline",
    access: desks,
    body: NewRecall,
    answer: Recall,
  },
  receivedRecalls: {
    method: "GET",
    path: "/v1/recalls/received",
    tag: "Federation",
    summary: "What others have called back from this node, and what it answered",
    access: holders,
    answer: z.object({ items: z.array(ReceivedRecall) }),
  },
  recall: {
    method: "GET",
    path: "/v1/recalls/{id}",
    tag: "Federation",
    summary: "One recall, with each holder's signed receipt",
    access: desks,
    params: z.object({ id: ActId }),
    query: z.object(mayName),
    answer: RecallShown,
  },
  keptRecords: {
    method: "GET",
    path: "/v1/kept-records",
    tag: "Federation",
    summary: "Records of others that are kept whatever they call back",
    access: holders,
    query: z.object(look),
    answer: z.object({ items: z.array(KeptRecord) }),
  },
  keepRecord: {
    method: "POST",
    path: "/v1/kept-records/{record}",
    tag: "Federation",
    summary: "Keep a record of another authority's whatever it calls back, on a ground of law",
    access: holders,
    params: z.object({ record: RecordId }),
    body: z.strictObject({ ...why, ground: KeepingGround }),
    answer: "nothing",
  },
  letRecordGo: {
    method: "POST",
    path: "/v1/kept-records/{record}/let-go",
    tag: "Federation",
    summary: "Keep it no longer: what was called back is purged now",
    access: holders,
    params: z.object({ record: RecordId }),
    body: z.strictObject(why),
    answer: "nothing",
  },
  receivedView: {
    method: "GET",
    path: "/v1/received-view",
    tag: "Federation",
    summary: "How new this node's view of what others share is; no view at a hub, and in no federation",
    access: officers,
    answer: z.object({ view: ReceivedView.optional() }),
  },
} as const satisfies Record<string, Route>;
