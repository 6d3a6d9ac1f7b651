// The node in figures, for the machines that watch over it. Nothing in them is about a person, a record or a circle.
import { DeliveryClass } from "#domain";
import type { Witnessing } from "#ledger";
import type { Store } from "#store";
import { capability } from "../capability.ts";
import type { Chance } from "../clock.ts";
import type { Standing } from "../delivery/needs.ts";
import { ownPlace } from "../federation/own-place.ts";
import type { IndexFollower } from "../records/index-follower.ts";

/** One sample: its labels, and the figure. */
export interface Sample {
  readonly labels: Readonly<Record<string, string>>;
  readonly value: number;
}

/** A metric: all its samples. Times are seconds since 1970, lengths of time seconds. */
export interface Metric {
  readonly name: string;
  readonly help: string;
  readonly samples: readonly Sample[];
}

interface Needs {
  readonly store: Store;
  readonly chance: Chance;
  readonly follower: IndexFollower;
  readonly witnessing: Pick<Witnessing, "lastState">;
  readonly standing: () => Promise<Standing | undefined>;
  /** How far the clocks of others are from this one's, in milliseconds, by node. */
  readonly clocks: () => ReadonlyMap<string, number>;
}

/** Nodes that have samples of their own; a directory has no more. */
const mostPeers = 2000;

/** The figures of now. */
async function readMetrics(needs: Needs): Promise<Metric[]> {
  const { store, follower, witnessing } = needs;
  const { size } = await store.log.head();
  return [
    one("besa_ready", "1 when every record is searched.", follower.ready ? 1 : 0),
    one("besa_log_entries", "Entries of the log.", size),
    one(
      "besa_log_unwitnessed",
      "1 while too few witnesses confirm the log in time.",
      witnessing.lastState?.isUnwitnessed === true ? 1 : 0,
    ),
    ...(await federationMetrics(needs)),
    ...(await linkMetrics(needs)),
  ];
}

async function federationMetrics({ store, chance, standing: ask }: Needs): Promise<Metric[]> {
  const place = await ownPlace(store);
  const book = (await ask())?.book;
  if (place === undefined || book === undefined) return [];
  const { version, expiresAt } = book.directory.index;
  const now = chance.now().getTime();
  return [
    one("besa_directory_version", "Version of the directory that this node works by.", version),
    one(
      "besa_directory_expiry_seconds",
      "Until the directory expires; below 0 nothing is sent.",
      (Date.parse(expiresAt) - now) / 1000,
    ),
    ...(place.heardAt === undefined
      ? []
      : [
          one(
            "besa_directory_age_seconds",
            "Since the hub last confirmed the directory.",
            (now - Date.parse(place.heardAt)) / 1000,
          ),
        ]),
    many(
      "besa_restore_unanswered",
      "1 for each node that has not answered yet that this one was restored.",
      (await store.restores.unanswered()).map((peer) => ({ labels: { peer }, value: 1 })),
    ),
  ];
}

async function linkMetrics({ store, chance, standing: ask, clocks }: Needs): Promise<Metric[]> {
  const { queues, links, held, mailboxes, quarantined } = await store.delivery.figures();
  const self = (await ask())?.recipient.node;
  const known = (await ask())?.book.places().flatMap(({ node }) => (node.id === self ? [] : [node.id])) ?? [];
  const peers = [...new Set([...known, ...links.map(({ peer }) => peer)])].slice(0, mostPeers);
  const now = chance.now().getTime();
  const age = (at: string): number => Math.max(0, (now - Date.parse(at)) / 1000);
  const each = (value: (peer: string) => number | undefined): Sample[] =>
    peers.flatMap((peer) => {
      const figure = value(peer);
      return figure === undefined ? [] : [{ labels: { peer }, value: figure }];
    });
  const link = new Map(links.map((one_) => [one_.peer, one_]));
  const oldest = new Map<string, number>();
  for (const { peer, oldestAt } of queues) oldest.set(peer, Math.max(oldest.get(peer) ?? 0, age(oldestAt)));
  const queue = new Map(queues.map(({ peer, class: pressing, open }) => [`${peer} ${pressing}`, open]));
  const classes = peers.flatMap((peer) =>
    DeliveryClass.options.map((pressing) => ({
      labels: { peer, class: pressing },
      value: queue.get(`${peer} ${pressing}`) ?? 0,
    })),
  );
  const contact = (peer: string): number | undefined => {
    const at = link.get(peer)?.answeredAt;
    return at === undefined ? undefined : age(at);
  };
  const kept = (name: "items" | "bytes"): Sample[] =>
    mailboxes.map(({ peer, ...box }) => ({ labels: { peer }, value: box[name] }));
  return [
    many(
      "besa_link_failures",
      "Tries in a row that failed, by node; 0 is well.",
      each((peer) => link.get(peer)?.failures ?? 0),
    ),
    many("besa_link_contact_age_seconds", "Since the node last answered.", each(contact)),
    many(
      "besa_link_lag_seconds",
      "Age of the oldest envelope that waits for its last word; 0 when none does.",
      each((peer) => oldest.get(peer) ?? 0),
    ),
    many(
      "besa_link_clock_difference_seconds",
      "How far the clock of the node is ahead of this one's.",
      each((peer) => {
        const difference = clocks().get(peer);
        return difference === undefined ? undefined : difference / 1000;
      }),
    ),
    many("besa_outbox_open", "Envelopes without a last word, by node and class.", classes),
    many(
      "besa_inbox_held",
      "Envelopes that came before their turn, by sender.",
      held.map(({ peer, items }) => ({ labels: { peer }, value: items })),
    ),
    many("besa_mailbox_items", "At a hub: what lies there, by owner.", kept("items")),
    many("besa_mailbox_bytes", "At a hub: its bytes, by owner.", kept("bytes")),
    one("besa_quarantine_items", "What could not be read, opened or applied, and was put aside.", quarantined),
  ];
}

const one = (name: string, help: string, value: number): Metric => ({ name, help, samples: [{ labels: {}, value }] });
const many = (name: string, help: string, samples: readonly Sample[]): Metric => ({ name, help, samples });

/** The node in figures. */
export const metricCases = capability({ read: readMetrics });
