// What this node works from when it sends and receives: the newest directory, and its own keys.
import { DirectoryBook, readMembers, reopenDirectoryNote } from "#exchange";
import type { Directory, Membership, Recipient } from "#exchange";
import type { Signer } from "#seal";
import { linkedOf } from "./links.ts";
import type { FederationNeeds } from "./needs.ts";
import { listedKeys, openersOf, ownPlace, signerOf } from "./own-place.ts";

/** A node in a federation, ready to work. */
export interface Standing {
  readonly place: Membership;
  /** Answers until the directory expires, and then nothing. */
  readonly book: DirectoryBook;
  readonly signer: Signer;
  readonly recipient: Recipient;
}

/** This node's standing, made anew when the directory or its own keys have changed. */
export class StandingKeeper {
  readonly #needs: Pick<FederationNeeds, "store" | "chance" | "federation">;
  #kept: { readonly of: string; readonly standing: Standing } | undefined;

  constructor(needs: Pick<FederationNeeds, "store" | "chance" | "federation">) {
    this.#needs = needs;
  }

  /** The standing now; undefined when this node is in no federation, or not yet. Whether the directory has expired the book says when asked. */
  async standing(): Promise<Standing | undefined> {
    const { store, chance, federation } = this.#needs;
    const [place, newest, linked] = await Promise.all([
      ownPlace(store),
      store.federation.newest(),
      store.federation.linked.mark(),
    ]);
    if (place?.state !== "in" || newest === undefined) return undefined;
    const of = `${newest.hash} ${[...place.signing, ...place.sealing].map(({ id }) => id).join(" ")} ${linked}`;
    if (this.#kept?.of === of) return this.#kept.standing;
    const directory = await readKept(this.#needs, newest.note);
    const standing = {
      place,
      book: new DirectoryBook(directory, chance.now, await linkedOf(this.#needs, directory, place)),
      signer: signerOf(federation, place, listedKeys(directory.members, place.node, chance.now())),
      recipient: { authority: place.authority, node: place.node, openers: await openersOf(federation, place) },
    };
    this.#kept = { of, standing };
    return standing;
  }
}

/** A version that was kept, with the members that this node knows. */
export async function readKept({ store }: Pick<FederationNeeds, "store">, note: string): Promise<Directory> {
  const kept = reopenDirectoryNote(note);
  const parts = await store.federation.parts(kept.index.parts.map(({ sha256 }) => sha256));
  return { ...kept, members: await readMembers(kept.index, parts) };
}
