// Handling codes as obligations: what may not be done with content, and what must be there before it is.
import type { Country, Labels } from "#domain";

/** How a copy is to leave the node. */
export interface Taking {
  /** `court`: to be used as evidence, or in public. */
  readonly use: "police" | "court";
  /** The content is this node's own authority's: its officers speak for the originator. */
  readonly isOwn: boolean;
  /** The originator's consent to pass it on is recorded. */
  readonly hasConsent: boolean;
  /** The originator has signed that it may be used in court. */
  readonly hasCourtConsent?: boolean;
  /** Whoever takes it says that they have read its handling note. */
  readonly hasReadNote: boolean;
  /** A second person has approved it. */
  readonly isApproved: boolean;
}

/**
 * What stands in the way of a copy: `H1` may not be used in court or in public without the originator's consent, `H2` not passed on without the originator's consent, `H3` has a
 * note that must be read first, `second-person` is for circles and clearances: two decide on what leaves them.
 */
export type Obstacle = "H1" | "H2" | "H3" | "second-person";

/** What stands in the way of taking out content with these labels together; nothing when it may leave. */
export function obstaclesTo(taking: Taking, labels: readonly Labels[]): Obstacle[] {
  const codes = new Set(labels.flatMap(({ handling }) => handling));
  const isClosed = labels.some(({ requires }) => requires.length > 0);
  const stands: Record<Obstacle, boolean> = {
    H1: codes.has("H1") && taking.use === "court" && taking.hasCourtConsent !== true,
    H2: codes.has("H2") && !taking.isOwn && !taking.hasConsent,
    H3: codes.has("H3") && !taking.hasReadNote,
    "second-person": isClosed && !taking.isApproved,
  };
  return (["H1", "H2", "H3", "second-person"] as const).filter((obstacle) => stands[obstacle]);
}

/**
 * Whether something with these labels may be known to a country at all: its owner does not keep it from there. Asked when it is sent, passed on, and found
 * for somebody else's question. An organisation without a country is kept from nothing by country.
 */
export function mayGoTo({ notFor }: Pick<Labels, "notFor">, country: Country | undefined): boolean {
  return notFor === undefined || (Array.isArray(notFor) && (country === undefined || !notFor.includes(country)));
}
