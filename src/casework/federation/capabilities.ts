// What a node's program can do the directory says since the node joined. A program that can do more since then, or less, tells the hub by itself, and the hub
// lists it without its officers: nobody is let in by it and no key changes.
import { ExchangeError, Member, type MemberRequest, readRequest, signRequest } from "#exchange";
import type { Membership } from "#exchange";
import type { Signer } from "#seal";
import type { StoreTransaction } from "#store";
import { ownCapabilities, plain } from "./found.ts";
import { hubOf } from "./fetch-directory.ts";
import { type FederationNeeds, nodeEntry } from "./needs.ts";
import { keepPlace, listedKeys, ownPlace, signerOf } from "./own-place.ts";
import { changeMembers, mayIssue } from "./publish.ts";
import { readKept } from "./standing.ts";

const setting = "federation.capabilities";
const saltLength = 16;
/** What was told and is not listed yet is told again after so long, in milliseconds: at most 24 times in a day. */
const patience = 3_600_000;

/** What was told last, as it is kept: a JSON object, whose type is no interface. */
type Told = {
  note: string;
  at: string;
  capabilities: string[];
  /** The hub has answered, whatever it said. */
  isHeard: boolean;
};

/** Has the directory list what this node's program can do, where it lists something else. At a member by a signed request, which is sent until the hub has heard it. */
export async function tellCapabilities(needs: FederationNeeds): Promise<void> {
  const place = await ownPlace(needs.store);
  // What was said last is what the directory lists, but for a moment while keys change: it is looked up only where they differ.
  if (place?.state !== "in" || isListed(ownIn([place.said], place))) return;
  if (place.isHub) return listOwn(needs);
  const newest = await needs.store.federation.newest();
  if (newest === undefined) return;
  const directory = await readKept(needs, newest.note);
  const own = ownIn(directory.members, place);
  if (own === undefined || isListed(own)) return;
  const note = await noteToSend(needs, place, {
    since: newest.version,
    listed: listedKeys(directory.members, place.node, needs.chance.now()),
  });
  if (note !== undefined) await send(needs, hubOf(place, directory), note);
}

/** Lists at the hub what a node says that its program can do. Returns false when that is listed already. Throws `directory_older` for what was said before something else, `directory_behind` for what is said of a version to come. */
export async function mayTell(
  tx: StoreTransaction,
  { authority, node, since, capabilities }: Extract<MemberRequest, { ask: "capabilities" }>,
): Promise<boolean> {
  const own = (await membersOf(tx)).find((one) => one.authority === authority)?.nodes.find(({ id }) => id === node);
  if (own === undefined) throw new ExchangeError("unknown_node", `${node} is not of ${authority}`);
  if (isSame(own.capabilities, capabilities)) return false;
  if (since <= (await tx.federation.capabilitiesSince(node)))
    throw new ExchangeError("directory_older", `by version ${since} ${node} has said something else since`);
  if (since > ((await tx.federation.newest())?.version ?? 0))
    throw new ExchangeError("directory_behind", `there is no version ${since}`);
  return true;
}

/** Issues the directory with a node's capabilities as they are from now on. */
export async function listCapabilities(
  needs: Pick<FederationNeeds, "store" | "ledger" | "chance" | "federation">,
  tx: StoreTransaction,
  { node, capabilities }: Pick<Extract<MemberRequest, { ask: "capabilities" }>, "node" | "capabilities">,
): Promise<void> {
  await changeMembers(needs, tx, async () => {
    for (const member of await membersOf(tx)) {
      if (!member.nodes.some(({ id }) => id === node)) continue;
      const nodes = member.nodes.map((one) => (one.id === node ? { ...one, capabilities } : one));
      await tx.federation.putMember(
        { authority: member.authority, member: plain({ ...member, nodes }), salt: needs.chance.random(saltLength) },
        needs.chance.now().toISOString(),
      );
    }
  });
}

/** The hub lists its own, unless it was restored and its members have not asked yet: then with a later minute. */
async function listOwn(needs: FederationNeeds): Promise<void> {
  await needs.store.transact(async (tx) => {
    await tx.federation.lock();
    const hub = await ownPlace(tx);
    if (hub === undefined || !(await mayIssue(needs, hub))) return;
    const capabilities = [...ownCapabilities];
    const nodes = hub.said.nodes.map((one) => (one.id === hub.node ? { ...one, capabilities } : one));
    await keepPlace(tx, { ...hub, said: { ...hub.said, nodes } });
    await listCapabilities(needs, tx, { node: hub.node, capabilities });
  });
}

/** The request that is to be sent now, kept with the log's entry of it: the one that the hub has not heard, or a new one. */
async function noteToSend(
  needs: FederationNeeds,
  place: Membership,
  { since, listed }: { readonly since: number; readonly listed: ReadonlySet<string> },
): Promise<string | undefined> {
  const now = needs.chance.now();
  const told = readTold(await needs.store.settings.get(setting));
  const isRecent =
    told !== undefined &&
    isSame(told.capabilities, ownCapabilities) &&
    Math.abs(now.getTime() - Date.parse(told.at)) < patience;
  if (isRecent) return told.isHeard ? undefined : told.note;
  const { note, fingerprint } = await written(place, {
    since,
    at: now.toISOString(),
    signer: signerOf(needs.federation, place, listed),
  });
  const kept: Told = { note, at: now.toISOString(), capabilities: [...ownCapabilities], isHeard: false };
  await needs.store.transact(async (tx) => {
    await tx.settings.set(setting, kept);
    const outcome = { ask: "capabilities", capabilities: [...ownCapabilities], fingerprint };
    await needs.ledger.write(tx.log, [nodeEntry("federation-asked", { subject: place.anchor.federation, outcome })]);
  });
  return note;
}

async function written(
  { anchor: { federation }, authority, node }: Membership,
  { since, at, signer }: { readonly since: number; readonly at: string; readonly signer: Signer },
): Promise<{ readonly note: string; readonly fingerprint: string }> {
  const capabilities = [...ownCapabilities];
  const request = { v: 1, federation, at, ask: "capabilities", authority, node, since, capabilities } as const;
  const note = signRequest(request, [signer]);
  const { fingerprint } = await readRequest(note, { federation, known: [signer.verifierKey] });
  return { note, fingerprint };
}

/** A hub that does not answer is asked again with the next minute; one that refuses, when it has had time to change its mind. */
async function send(needs: FederationNeeds, hub: string, note: string): Promise<void> {
  try {
    await needs.federation.post(`${hub}/federation/requests`, JSON.stringify({ note }));
  } catch {
    return;
  }
  await needs.store.transact((tx) =>
    tx.settings.change(setting, (before) => {
      const told = readTold(before);
      return told?.note === note ? { ...told, isHeard: true } : (before ?? null);
    }),
  );
}

/** What was kept; undefined for anything else: it is told anew then. */
function readTold(kept: unknown): Told | undefined {
  const of = (name: keyof Told): unknown => Reflect.get(Object(kept), name);
  const [note, at, capabilities] = [of("note"), of("at"), of("capabilities")];
  if (typeof note !== "string" || typeof at !== "string" || !Array.isArray(capabilities)) return undefined;
  return { note, at, capabilities: capabilities.map(String), isHeard: of("isHeard") === true };
}

async function membersOf(tx: StoreTransaction): Promise<Member[]> {
  return (await tx.federation.members()).map(({ member }) => Member.parse(member));
}

function ownIn(members: readonly Member[], { node }: Pick<Membership, "node">): Member["nodes"][number] | undefined {
  return members.flatMap(({ nodes }) => nodes).find(({ id }) => id === node);
}

function isListed(own: Member["nodes"][number] | undefined): boolean {
  return own !== undefined && isSame(own.capabilities, ownCapabilities);
}

function isSame(these: readonly string[], those: readonly string[]): boolean {
  return these.toSorted().join(" ") === those.toSorted().join(" ");
}
