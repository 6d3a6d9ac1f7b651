// A member gets the directory from the hub, and judges it before it replaces its own.
import {
  type Directory,
  type DirectoryNote,
  ExchangeError,
  type Membership,
  readDirectoryAnswer,
  readDirectoryNote,
  readMembers,
  reopenDirectoryNote,
  signDirectoryRequest,
} from "#exchange";
import { LedgerError, verifyTextProof } from "#ledger";
import { readPolicy, readTlogProof, SealError } from "#seal";
import { CaseworkError } from "../error.ts";
import { type FederationNeeds, nodeEntry } from "./needs.ts";
import { keepPlace, listedKeys, ownPlace, signersOf } from "./own-place.ts";
import { kept } from "./publish.ts";
import { heldDirectory } from "./regain.ts";
import { readKept } from "./standing.ts";

/** Answers fetched one after the other, at most: each has 64 versions. */
const mostAnswers = 32;

/** Fetches what is new and takes it over once it has been verified; a code when that could not be done, and then nothing has changed. */
export async function fetchDirectory(needs: FederationNeeds): Promise<string | undefined> {
  const place = await ownPlace(needs.store);
  if (place === undefined || place.isHub || place.state === "left") return undefined;
  try {
    let more = true;
    for (let answers = 0; more && answers < mostAnswers; answers += 1) more = await fetchOnce(needs);
    await note(needs, undefined);
    return undefined;
  } catch (error) {
    const code = codeOf(error);
    if (code === undefined) throw error;
    await note(needs, code);
    return code;
  }
}

async function fetchOnce(needs: FederationNeeds): Promise<boolean> {
  const { store, chance, federation: machine } = needs;
  const place = await ownPlace(store);
  if (place === undefined) return false;
  const newest = await store.federation.newest();
  const own = newest === undefined ? undefined : await readKept(needs, newest.note);
  const { federation } = place.anchor;
  const signers = signersOf(
    machine,
    place,
    own === undefined ? undefined : listedKeys(own.members, place.node, chance.now()),
  );
  const since = newest?.version ?? 0;
  const question = { federation, node: place.node, at: chance.now().toISOString(), since };
  const requests = signers.map((signer) => signDirectoryRequest(question, signer));
  const answer = readDirectoryAnswer(await askWith(requests, (request) => askHub(needs, hubOf(place, own), request)));
  const taken = chain(place, newest?.note, answer.versions);
  const last = taken.at(-1);
  if (last === undefined) return false;
  demandLogged(place, last, answer.proof);
  const parts = [...answer.parts];
  const members = await readMembers(last.index, parts);
  await store.transact(async (tx) => {
    await tx.federation.lock();
    // Another process may have been as fast; and meanwhile this node may have changed its keys, or have left.
    if (((await tx.federation.newest())?.version ?? 0) !== since) return;
    const now = await ownPlace(tx);
    if (now?.anchor.directoryKey !== place.anchor.directoryKey || now.state === "left") return;
    for (const version of taken)
      await tx.federation.keep(
        { ...kept(version, chance.now()), ...(version === last ? { proof: answer.proof } : {}) },
        version === last ? parts : [],
      );
    await tx.federation.forgetOtherParts(last.index.parts.map(({ sha256 }) => sha256));
    await keepPlace(tx, standingBy(now, { ...last, members }));
    await needs.ledger.write(tx.log, [
      nodeEntry("directory-taken", { subject: federation, outcome: { version: last.index.version, hash: last.hash } }),
    ]);
  });
  return answer.more;
}

/**
 * Asks with the first of these requests whose key the hub takes. A node whose key was revoked before it has the version that lists its new one would never hear of it
 * by the old.
 */
async function askWith(requests: readonly string[], ask: (request: string) => Promise<string>): Promise<string> {
  const [request = "", ...others] = requests;
  try {
    return await ask(request);
  } catch (error) {
    if (others.length === 0 || !["key_revoked", "unknown_key"].includes(codeOf(error) ?? "")) throw error;
    return askWith(others, ask);
  }
}

/** Each version follows the one before; the first that a node sees is the anchor's. */
export function chain(
  { anchor }: Pick<Membership, "anchor">,
  own: string | undefined,
  versions: readonly string[],
): DirectoryNote[] {
  const taken: DirectoryNote[] = [];
  let before = own === undefined ? undefined : reopenDirectoryNote(own);
  for (const version of versions) {
    const next = readDirectoryNote(version, before ?? { federation: anchor.federation, keys: [anchor.directoryKey] });
    if (next.hash !== before?.hash) taken.push(next);
    before = next;
  }
  return taken;
}

/** Throws `directory_unlogged` unless the hub's log, confirmed as the anchor demands, has this very version. */
export function demandLogged(
  { anchor }: Pick<Membership, "anchor">,
  { index, hash }: DirectoryNote,
  proof: string,
): void {
  try {
    const { entry, erased } = verifyTextProof(proof, readPolicy(Buffer.from(anchor.logPolicy)));
    // What has been verified above: the detail is what the leaf commits to.
    const { extra = new Uint8Array() } = readTlogProof(proof);
    const { detail } = JSON.parse(Buffer.from(extra).toString()) as {
      detail?: { act?: unknown; outcome?: { version?: unknown; hash?: unknown } };
    };
    const says = detail?.act === "directory-published" ? detail.outcome : undefined;
    if (!erased && entry.act === "directory-published" && says?.version === index.version && says.hash === hash) return;
  } catch (cause) {
    if (cause instanceof LedgerError || cause instanceof SealError)
      throw new ExchangeError("directory_unlogged", cause.message, { cause });
    throw cause;
  }
  throw new ExchangeError("directory_unlogged", `the log's entry is not of version ${index.version}`);
}

/** This node's place, as the directory has it now. What it has asked for stays until the directory shows it. */
function standingBy(place: Membership, { members, index }: Directory): Membership {
  const { request, problem: _, ...rest } = place;
  const listed = members.find(({ nodes }) => nodes.some(({ id }) => id === place.node));
  if (listed?.authority !== place.authority)
    return { ...place, roster: index.roster, state: place.state === "asked" ? "asked" : "left" };
  const has = new Set(listed.nodes.flatMap(({ signing }) => signing.map(({ key }) => key)));
  const isDone = place.said.nodes.every(({ signing }) => signing.every(({ key }) => has.has(key)));
  const said = isDone ? listed : place.said;
  return { ...rest, state: "in", roster: index.roster, said, ...(isDone || request === undefined ? {} : { request }) };
}

/** Where the hub answers: as the directory says, before that as the anchor does. */
export function hubOf({ anchor }: Pick<Membership, "anchor">, directory: Directory | undefined): string {
  // One of a federation that this node was in before says nothing of this one.
  const members = directory?.index.federation === anchor.federation ? directory.members : [];
  const nodes = members.flatMap((member) => member.nodes);
  return nodes.find(({ id }) => id === anchor.hub.node)?.endpoints[0] ?? anchor.hub.endpoint;
}

/** Where the hub answers, as far as this node knows now: requests go where the directory comes from, also once the hub has moved. */
export async function hubNow(
  { store }: Pick<FederationNeeds, "store">,
  place: Pick<Membership, "anchor">,
): Promise<string> {
  const newest = await store.federation.newest();
  return hubOf(place, newest === undefined ? undefined : await readKept({ store }, newest.note));
}

/** The hub's answer. One that came back from a backup is first shown what this node holds, and takes back what it has lost. */
async function askHub(needs: FederationNeeds, hub: string, request: string): Promise<string> {
  try {
    return await postTo(needs, `${hub}/federation/directory`, request);
  } catch (error) {
    const held = codeOf(error) === "directory_behind" ? await heldDirectory(needs.store) : undefined;
    if (held === undefined) throw error;
    await postTo(needs, `${hub}/federation/directory/held`, JSON.stringify({ ...held, request }));
    return postTo(needs, `${hub}/federation/directory`, request);
  }
}

/** Sends text to a hub. Throws `hub_unreachable`, `federation_refused` with its code. */
export async function postTo({ federation }: FederationNeeds, url: string, request: string): Promise<string> {
  let answer: { readonly status: number; readonly text: string };
  try {
    answer = await federation.post(url, request);
  } catch (cause) {
    throw new CaseworkError("hub_unreachable", { cause });
  }
  if (answer.status === 200 || answer.status === 204) return answer.text;
  const detail = /"detail":"([a-z_]+)"/.exec(answer.text)?.[1] ?? /"code":"([a-z_]+)"/.exec(answer.text)?.[1];
  throw new CaseworkError("federation_refused", { detail: detail ?? "bad_directory" });
}

/** Remembers how the last look at the hub went. */
async function note(needs: FederationNeeds, code: string | undefined): Promise<void> {
  await needs.store.transact(async (tx) => {
    await tx.federation.lock();
    const place = await ownPlace(tx);
    if (place === undefined) return;
    const { problem, ...rest } = place;
    const at = needs.chance.now().toISOString();
    if (code === undefined) await keepPlace(tx, { ...rest, heardAt: at });
    else await keepPlace(tx, { ...rest, problem: { code, since: problem?.code === code ? problem.since : at } });
  });
}

/** The code of what is refused on the wire; undefined for every other failure. */
export function codeOf(error: unknown): string | undefined {
  if (error instanceof ExchangeError) return error.code;
  if (!(error instanceof CaseworkError)) return undefined;
  return error.code === "federation_refused" ? (error.detail ?? error.code) : error.code;
}
