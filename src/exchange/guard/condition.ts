// Whether a condition of the guard holds of something that is to leave. Pure; fixtures/guard has cases for any other implementation.
import type { GuardCondition, LeavingWay } from "#domain";
import { canonicalBytes } from "#seal";

/** What the guard is shown of something before it is sealed. */
export interface Leaving {
  readonly way: LeavingWay;
  readonly type: string;
  /** The recipient, as the directory has it; of a file only what is said of it. */
  readonly to: {
    readonly node?: string | undefined;
    readonly authority?: string | undefined;
    readonly country?: string | undefined;
    readonly federation?: string | undefined;
  };
  /** Handling codes. */
  readonly labels: readonly string[];
  /** Plain JSON. */
  readonly content: unknown;
  readonly attachments?: readonly { readonly size: number; readonly mediaType: string }[] | undefined;
}

/** Where contents say what they are held or asked for. */
const purposePlaces = [
  "/purpose",
  "/hit/purpose",
  "/query/purpose",
  "/records/*/labels/purposes/*",
  "/record/labels/purposes/*",
  "/answer/records/*/labels/purposes/*",
  "/review/records/*/labels/purposes/*",
];

/** Whether all that the condition says holds. */
export function holds(condition: GuardCondition, leaving: Leaving): boolean {
  const { ways, types, nodes, authorities, countries, federations, handling, bytesOver } = condition;
  const { to } = leaving;
  const content = looked(leaving);
  return (
    isAmong(ways, leaving.way) &&
    isAmong(types, leaving.type) &&
    isAmong(nodes, to.node) &&
    isAmong(authorities, to.authority) &&
    isAmong(countries, to.country) &&
    isAmong(federations, to.federation) &&
    (handling === undefined || leaving.labels.some((code) => isAmong(handling, code))) &&
    isForOne(condition.purposes, content) &&
    (bytesOver === undefined || canonicalBytes(leaving.content).length > bytesOver) &&
    (condition.parts ?? []).every((part) => hasPart(part, content)) &&
    attachmentsMeet(condition.attachments, leaving.attachments ?? [])
  );
}

/**
 * The content as the guard looks at it. Of records that are passed on the labels stand in their owner's consent alone: beside what it says each has them as it had when it was
 * shared, so that a rule on `/records/*` holds of both.
 */
function looked({ type, content }: Leaving): unknown {
  if (type !== "record-onward" || typeof content !== "object" || content === null) return content;
  const contents: unknown = Reflect.get(content, "contents");
  if (!Array.isArray(contents)) return content;
  const labels = labelsIn(Reflect.get(content, "consent"));
  const records = contents.map((one: unknown, place) => ({ content: one, labels: labels[place] ?? null }));
  return { ...content, records };
}

/** The labels of the records that a consent is for, in its order; none where it is no consent, which nobody takes. */
function labelsIn(note: unknown): readonly unknown[] {
  try {
    const said: unknown = JSON.parse(String(note).split("\n")[1] ?? "");
    return reached(said, "/records/*/labels");
  } catch {
    return [];
  }
}

function isAmong(wanted: readonly string[] | undefined, value: string | undefined): boolean {
  return wanted === undefined || (value !== undefined && wanted.includes(value));
}

function isForOne(purposes: readonly string[] | undefined, content: unknown): boolean {
  if (purposes === undefined) return true;
  return purposePlaces.some((place) =>
    reached(content, place).some((value) => typeof value === "string" && purposes.includes(value)),
  );
}

function hasPart({ at, all }: NonNullable<GuardCondition["parts"]>[number], content: unknown): boolean {
  return reached(content, at).some((part) =>
    all.every(({ path, in: wanted }) => {
      const values = reached(part, path);
      if (wanted === undefined) return values.some((value) => !isEmpty(value));
      return values.some((value) => wanted.some((one) => one === value));
    }),
  );
}

function attachmentsMeet(
  condition: GuardCondition["attachments"],
  attachments: NonNullable<Leaving["attachments"]>,
): boolean {
  if (condition === undefined) return true;
  const { moreThan, bytesOver, otherThan } = condition;
  return (
    (moreThan === undefined || attachments.length > moreThan) &&
    (bytesOver === undefined || attachments.some(({ size }) => size > bytesOver)) &&
    (otherThan === undefined || attachments.some(({ mediaType }) => !otherThan.includes(mediaType)))
  );
}

/** The values at a path; each `*` of it may reach many. A name reaches an object's own member or, as digits, an array's item. */
function reached(value: unknown, path: string): unknown[] {
  let values = [value];
  for (const step of path.split("/").slice(1)) values = values.flatMap((one) => below(one, step));
  return values;
}

function below(value: unknown, step: string): unknown[] {
  if (typeof value !== "object" || value === null) return [];
  if (step === "*") return Object.values(value);
  const own = Object.entries(value).find(([name]) => name === step);
  return own === undefined ? [] : [own[1]];
}

function isEmpty(value: unknown): boolean {
  if (value === null || value === undefined || value === "") return true;
  return typeof value === "object" && Object.keys(value).length === 0;
}
