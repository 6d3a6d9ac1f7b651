// Who witnesses this node's log, and which logs this node witnesses. Administrators keep both; auditors look. Each change is on record.
import type { LogDetail } from "#domain";
import type { Ledger, Witness, Witnessing, WitnessState } from "#ledger";
import { readCosignerKey, readVerifierKey, SealError } from "#seal";
import type { Store, StoreTransaction } from "#store";
import type { Chance } from "../clock.ts";
import { CaseworkError } from "../error.ts";
import { actor, type Officer, requireFresh, requireRole } from "../officer.ts";

/** What witnessing needs. */
export interface WitnessNeeds {
  readonly store: Store;
  readonly ledger: Ledger;
  readonly witness: Witness;
  readonly witnessing: Witnessing;
  readonly chance: Chance;
}

/** A log that this node witnesses. `id` is the SHA-256 of its origin, as in the address of its newest checkpoint. */
export interface WitnessedLogView {
  readonly id: string;
  readonly origin: string;
  readonly keys: readonly string[];
  readonly size: number;
  readonly cosignedAt?: string;
}

/** How many witnesses must confirm an entry, and within how many seconds. */
interface QuorumView {
  readonly count: number;
  readonly withinSeconds: number;
}

/** Both sides of witnessing. */
export interface WitnessesView extends Omit<WitnessState, "policy"> {
  readonly quorum?: QuorumView;
  /** The keys of this node as a witness: what another node's administrator adds. */
  readonly ownKeys: readonly string[];
  readonly logs: readonly WitnessedLogView[];
}

const viewers = ["administrator", "auditor"] as const;
const most = 64;
/** Checkpoints come every ten seconds: a shorter wait would stop releasing for nothing. */
const shortestWait = 30;
const longestWait = 7 * 86_400;

/** How this node is witnessed, and whom it witnesses. */
export async function readWitnesses(
  { store, witness, witnessing }: WitnessNeeds,
  officer: Officer,
): Promise<WitnessesView> {
  requireRole(officer, viewers);
  const { policy, ...state } = await witnessing.state();
  const logs = (await store.witnessed.list()).filter(({ isActive }) => isActive);
  return {
    ...state,
    ...(policy.quorum === undefined ? {} : { quorum: quorumView(policy.quorum) }),
    ownKeys: witness.verifierKeys,
    logs: logs.map(({ originHash, origin, keys, size, cosignedAt }) => ({
      id: originHash,
      origin,
      keys,
      size,
      ...(cosignedAt === 0 ? {} : { cosignedAt: new Date(cosignedAt * 1000).toISOString() }),
    })),
  };
}

/** The policy by which this log's checkpoints are to be judged, as C2SP tlog-policy. */
export async function policyText({ store, ledger }: WitnessNeeds): Promise<string> {
  const { witnesses, quorum } = await store.cosignatures.policy();
  const lines = [
    `log ${ledger.verifierKey}`,
    ...witnesses.map(({ name, key, url }) => `witness ${name} ${key} ${url}`),
  ];
  const names = witnesses.map(({ name }) => name).join(" ");
  // The group's name is none that a witness can have.
  const rule = quorum === undefined ? ["quorum none"] : [`group =quorum ${quorum.count} ${names}`, "quorum =quorum"];
  return [...lines, ...rule].map((line) => `${line}\n`).join("");
}

/** Adds a witness: from now on it is sent each checkpoint. */
export async function addWitness(
  needs: WitnessNeeds,
  officer: Officer,
  { name, key, url }: { readonly name: string; readonly key: string; readonly url: string },
): Promise<void> {
  requireRole(officer, ["administrator"]);
  const address = addressOf(url);
  if (!isKey(key, readCosignerKey)) throw new CaseworkError("witness_unreadable", { detail: "key" });
  await changed(needs, officer, { change: "witness-added", name, key, url: address }, async (tx) => {
    const { witnesses } = await tx.cosignatures.policy();
    if (witnesses.length >= most) throw new CaseworkError("witness_exists", { detail: `at most ${most}` });
    if (!(await tx.cosignatures.add({ name, key, url: address }, needs.chance.now().toISOString())))
      throw new CaseworkError("witness_exists");
  });
}

/** Removes a witness. Refused while the quorum could not be reached without it. */
export async function removeWitness(needs: WitnessNeeds, officer: Officer, name: string): Promise<void> {
  requireRole(officer, ["administrator"]);
  await changed(needs, officer, { change: "witness-removed", name }, async (tx) => {
    if (!(await tx.cosignatures.remove(name))) throw new CaseworkError("not_found");
    await requireReachable(tx);
  });
}

/** Says how many witnesses must have cosigned what is released, and for how long it may wait; nothing: as it was without witnesses. */
export async function setQuorum(needs: WitnessNeeds, officer: Officer, quorum: QuorumView | null): Promise<void> {
  requireRole(officer, ["administrator"]);
  if (quorum !== null && (quorum.withinSeconds < shortestWait || quorum.withinSeconds > longestWait))
    throw new CaseworkError("witness_unreadable", { detail: `within ${shortestWait} to ${longestWait} seconds` });
  await changed(needs, officer, { change: "quorum", quorum: quorum && { ...quorum } }, async (tx) => {
    const since = needs.chance.now().toISOString();
    await tx.cosignatures.setQuorum(quorum === null ? undefined : { ...quorum, since });
    await requireReachable(tx);
  });
}

/** Witnesses another log, whose checkpoints this key signs; its key's name is the log's origin. Adding again replaces the keys. */
export async function addWitnessedLog(
  needs: WitnessNeeds,
  officer: Officer,
  { keys }: { readonly keys: readonly string[] },
): Promise<WitnessedLogView> {
  requireRole(officer, ["administrator"]);
  if (!keys.every((key) => isKey(key, readVerifierKey)))
    throw new CaseworkError("witness_unreadable", { detail: "key" });
  const [origin = "", ...others] = new Set(keys.map((key) => readVerifierKey(key).name));
  if (others.length > 0) throw new CaseworkError("witness_unreadable", { detail: "keys of one log have one name" });
  return changed(needs, officer, { change: "log-added", origin, keys: [...keys] }, async (tx) => {
    const added = await tx.witnessed.add(origin, keys, needs.chance.now().toISOString());
    return { id: added.originHash, origin, keys: added.keys, size: added.size };
  });
}

/** Witnesses a log no more. What was cosigned of it stays known, so that it can never be witnessed twice from the beginning. */
export async function removeWitnessedLog(needs: WitnessNeeds, officer: Officer, id: string): Promise<void> {
  requireRole(officer, ["administrator"]);
  await changed(needs, officer, { change: "log-removed", id }, async (tx) => {
    if (!(await tx.witnessed.retire(id))) throw new CaseworkError("not_found");
  });
}

/** A quorum without the time since when it is. */
function quorumView({ count, withinSeconds }: QuorumView): QuorumView {
  return { count, withinSeconds };
}

/** Refuses a quorum that no witnesses could meet: the node would stop releasing and never begin again. */
async function requireReachable(tx: StoreTransaction): Promise<void> {
  const { witnesses, quorum } = await tx.cosignatures.policy();
  if (quorum !== undefined && (quorum.count < 1 || quorum.count > witnesses.length))
    throw new CaseworkError("witness_needed", { detail: `${quorum.count} of ${witnesses.length}` });
}

/** Makes a change and its log entry in one transaction, one change at a time. Who confirms the log is not changed at a desk that was left open. */
async function changed<T>(
  { store, ledger, chance }: WitnessNeeds,
  officer: Officer,
  outcome: NonNullable<LogDetail["outcome"]>,
  work: (tx: StoreTransaction) => Promise<T>,
): Promise<T> {
  requireFresh(officer, chance.now());
  return store.transact(async (tx) => {
    await tx.cosignatures.lockPolicy();
    const result = await work(tx);
    await ledger.write(tx.log, [
      { act: "witnessing-changed", who: actor(officer), purpose: "administration", records: [], outcome },
    ]);
    return result;
  });
}

/** The submission prefix without a slash at its end. Throws `witness_unreadable`. */
function addressOf(url: string): string {
  const parsed = URL.canParse(url) ? new URL(url) : undefined;
  const isPlain =
    parsed !== undefined &&
    ["http:", "https:"].includes(parsed.protocol) &&
    parsed.username === "" &&
    parsed.password === "" &&
    parsed.search === "" &&
    parsed.hash === "";
  if (!isPlain) throw new CaseworkError("witness_unreadable", { detail: "url" });
  return parsed.href.replace(/\/+$/, "");
}

function isKey(key: string, read: (text: string) => unknown): boolean {
  try {
    read(key);
    return true;
  } catch (error) {
    if (error instanceof SealError) return false;
    throw error;
  }
}
