// Figures of what goes between nodes: at a hub from headers and receipts, at a member of its own.
import { fewest, type TrafficQuery, type TrafficRow } from "#domain";
import type { Ledger } from "#ledger";
import { mayUse } from "#policy";
import type { Store } from "#store";
import { capability } from "../capability.ts";
import { ownPlace } from "../federation/own-place.ts";
import { actor, type Officer, requireRole } from "../officer.ts";

interface Needs {
  readonly store: Store;
  readonly ledger: Ledger;
}

/** Who keeps the hub, and who looks after that: nobody else is told of other members. */
const hubReaders = ["administrator", "auditor"] as const;
/** Who talks to whom is told to one of them only, who keeps nothing running. */
const pairReaders = ["auditor"] as const;
const ownReaders = ["desk", "wanted-persons", "coordinator", "analyst"] as const;
const daysAtMost = 400;
const dayLength = 86_400_000;

/** Figures, and of what. */
export interface TrafficView {
  /** `hub`: all that went through the mailboxes here. `own`: what this node has sent, of what the reader may know of. */
  readonly scope: "hub" | "own";
  readonly items: readonly TrafficRow[];
}

/**
 * Figures of the days asked for. A hub's keepers see its members' traffic without pairs, and numbers below five of one member not at all; the auditor sees
 * pairs; officers see their own node's. Throws `not_allowed` for what is not theirs.
 */
async function readTraffic(needs: Needs, officer: Officer, query: TrafficQuery): Promise<TrafficView> {
  const place = await ownPlace(needs.store);
  const scope = place?.isHub === true && mayUse(hubReaders, officer.roles) ? "hub" : "own";
  requireRole(officer, scope === "hub" ? (query.by === "pair" ? pairReaders : hubReaders) : ownReaders);
  const days = (Date.parse(query.to) - Date.parse(query.from)) / dayLength;
  const { traffic } = needs.store.delivery;
  const found =
    days < 0 || days >= daysAtMost
      ? []
      : scope === "hub"
        ? (await traffic.relayed(query)).map((row) => (isOfMembers(query) ? hushed(row) : row))
        : await traffic.own(query, place?.node ?? "", officer.sight);
  await needs.ledger.record({
    act: "traffic-read",
    who: actor(officer),
    purpose: "administration",
    records: [],
    outcome: { ...query, scope, rows: found.length },
  });
  return { scope, items: found };
}

/** The same as text: one line a row, comma separated (RFC 4180). No field of it holds a comma, a quotation mark or a formula. */
async function trafficText(needs: Needs, officer: Officer, query: TrafficQuery): Promise<string> {
  const { items } = await readTraffic(needs, officer, query);
  const names = ["of", "to", "count", "bytes", "accepted", "refused", "open", "medianSeconds", "p90Seconds"] as const;
  const lines = items.map((row) => names.map((name) => plain(row[name])).join(","));
  return [names.join(","), ...lines, ""].join("\r\n");
}

function isOfMembers({ by }: TrafficQuery): boolean {
  return by === "sender" || by === "recipient" || by === "pair";
}

/** A row of so few that they could be told apart says only that there were some. */
function hushed(row: TrafficRow): TrafficRow {
  const { of, to, count = 0 } = row;
  return count >= fewest ? row : { of, ...(to === undefined ? {} : { to }) };
}

/** What nodes and types are named by holds none of what a spreadsheet would act on; should it ever, it is left out. */
function plain(value: string | number | undefined): string {
  const text = String(value ?? "");
  return /^[A-Za-z0-9][A-Za-z0-9 .-]*$/.test(text) ? text : "";
}

/** Figures of the federation. */
export const trafficCases = capability({ read: readTraffic, text: trafficText });
