// The hub makes the directory: out of its members, signed, in the log, in the transaction of whatever changed it.
import { type DirectoryNote, ExchangeError, issueDirectory, Member, partOf, reopenDirectoryNote } from "#exchange";
import type { DirectoryIndex, Membership } from "#exchange";
import type { StoreTransaction } from "#store";
import { dayLength, type FederationNeeds, nodeEntry } from "./needs.ts";
import { linksFor } from "./links.ts";
import { directorySigner, requireHub } from "./own-place.ts";
import { demandHeard } from "./heard.ts";
import { demandLog } from "./lost-log.ts";

/** How long a version is good for, and after how long a new one is issued though nothing has changed. */
const lifetime = 7 * dayLength;
const renewal = dayLength;

type PublishNeeds = Pick<FederationNeeds, "store" | "ledger" | "chance" | "federation">;

/** Issues the next version of the directory and puts it into the log. Locks the log's head: do it last. Throws `directory_unheard`, `log_behind`. */
export async function publishDirectory(needs: PublishNeeds, tx: StoreTransaction, hub: Membership): Promise<void> {
  await demandHeard(needs, hub);
  await demandLog({ settings: tx.settings, restores: needs.store.restores });
  await tx.federation.lock();
  const before = await tx.federation.newest();
  const members = await tx.federation.members();
  const parts = members.map(({ member, salt }) => partOf(Member.parse(member), salt));
  const note = await issueDirectory(
    { ...says(needs, hub, before), ...(await linksFor(tx, needs.chance.now())) },
    parts,
    directorySigner(needs.federation, hub.anchor.federation),
  );
  const { index, hash } = note;
  const [leaf] = await needs.ledger.write(tx.log, [
    nodeEntry("directory-published", {
      subject: hub.anchor.federation,
      outcome: { version: index.version, hash, members: parts.length },
    }),
  ]);
  await tx.federation.keep(
    { ...kept(note, needs.chance.now()), ...(leaf === undefined ? {} : { leaf: leaf.index }) },
    parts,
  );
}

/**
 * Issues the directory anew when the newest is a day old: a version that nobody renews stops everybody. Does nothing at a member, and at a hub that was
 * restored before its members have asked, and officers have said what to do about what is lost.
 */
export async function renewDirectory(needs: FederationNeeds, hub: Membership): Promise<void> {
  const newest = await needs.store.federation.newest();
  const isOld = newest === undefined || needs.chance.now().getTime() - Date.parse(newest.issuedAt) >= renewal;
  if (hub.isHub && isOld && (await mayIssue(needs, hub)))
    await needs.store.transact((tx) => publishDirectory(needs, tx, hub));
}

/** Whether this hub may issue a version now: what it has lost by a restore is known, or officers have said to go on without it. */
export async function mayIssue(needs: Pick<FederationNeeds, "store" | "chance">, hub: Membership): Promise<boolean> {
  try {
    await demandHeard(needs, hub);
    await demandLog(needs.store);
    return true;
  } catch (error) {
    if (error instanceof ExchangeError) return false;
    throw error;
  }
}

/** Changes the members and issues the directory, in one transaction. */
export async function changeMembers(
  needs: PublishNeeds,
  tx: StoreTransaction,
  change: (hub: Membership) => Promise<void>,
): Promise<void> {
  const hub = await requireHub(tx);
  await change(hub);
  await publishDirectory(needs, tx, hub);
}

/** A version as the store keeps it. */
export function kept(
  { note, hash, index }: DirectoryNote,
  receivedAt: Date,
): {
  readonly version: number;
  readonly note: string;
  readonly hash: string;
  readonly issuedAt: string;
  readonly expiresAt: string;
  readonly receivedAt: string;
} {
  const { version, issuedAt, expiresAt } = index;
  return { version, note, hash, issuedAt, expiresAt, receivedAt: receivedAt.toISOString() };
}

function says(
  { chance }: PublishNeeds,
  { anchor, roster }: Membership,
  before:
    | { readonly note: string; readonly version: number; readonly hash: string; readonly issuedAt: string }
    | undefined,
): Omit<DirectoryIndex, "v" | "parts"> {
  const now = chance.now().toISOString();
  // A clock set back must not issue a version before the one that it follows.
  const issuedAt = before === undefined || before.issuedAt < now ? now : before.issuedAt;
  const keys = before === undefined ? [anchor.directoryKey] : reopenDirectoryNote(before.note).index.keys;
  return {
    federation: anchor.federation,
    name: anchor.name,
    version: (before?.version ?? 0) + 1,
    issuedAt,
    expiresAt: new Date(Date.parse(issuedAt) + lifetime).toISOString(),
    previous: before?.hash ?? null,
    keys,
    roster,
  };
}
