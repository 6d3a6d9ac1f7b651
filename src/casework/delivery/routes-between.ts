// How a parcel gets to a node: directly where it answers, by the hub where it does not.
import {
  type DirectoryLink,
  type AttachmentKept,
  type AttachmentPiece,
  type AttachmentQuestion,
  type NodeAction,
  readKept,
  signNodeRequest,
  type Transport,
  writePiece,
  writeQuestion,
} from "#exchange";
import { letGo } from "#seal";
import type { DeliveryNeeds, WireAnswer } from "./needs.ts";
import type { Staff } from "./post-office.ts";

/** A link that did not carry something. `code` is for the delivery page. */
export class LinkFailure extends Error {
  readonly code: string;

  constructor(code: string, options?: ErrorOptions) {
    super(`the link failed: ${code}`, options);
    this.code = code;
  }
}

const patience = 30_000;
/** After a failed try a direct way is left alone for so many milliseconds while the hub is there. */
const directRest = 30_000;

/** The ways to other nodes. It remembers which did not work, and how far their clocks are from this one. */
export class Ways {
  readonly #needs: Pick<DeliveryNeeds, "wire" | "chance" | "stopwatch">;
  /** By endpoint: not before then, by the stopwatch. */
  readonly #resting = new Map<string, number>();
  /** By node, in milliseconds. */
  readonly #clocks = new Map<string, number>();
  readonly #differences = new Map<string, number>();

  constructor(needs: Pick<DeliveryNeeds, "wire" | "chance" | "stopwatch">) {
    this.#needs = needs;
  }

  /** How far the clocks of others are ahead of this one's, in milliseconds, by node, as they last said; to the second. */
  get clockDifferences(): ReadonlyMap<string, number> {
    return this.#differences;
  }

  /** Carries parcels for a sender. */
  transport(staff: () => Staff): Transport {
    return async (to, parcel, signal) => {
      const { relay, standing } = staff();
      const hub = hubOf(staff());
      const endpoints = standing.book.place(to).node.endpoints.map((url) => ({ url, node: to }));
      const direct = endpoints.filter(({ url }) => (this.#resting.get(url) ?? 0) <= this.#needs.stopwatch());
      // With nobody to pass it on, a way that has just failed is better than none.
      const ways = [
        ...(direct.length === 0 && hub === undefined && relay === undefined ? endpoints : direct),
        ...(hub?.node === to ? [] : (hub?.ways ?? [])),
      ];
      let failure = new LinkFailure("no_way");
      for (const way of ways)
        try {
          return await this.ask(staff(), { ...way, action: "parcels", body: parcel, patience }, signal);
        } catch (error) {
          if (!(error instanceof LinkFailure)) throw error;
          failure = error;
          if (way.node === to) this.#resting.set(way.url, this.#needs.stopwatch() + directRest);
        }
      if (relay !== undefined) return this.#keepHere(staff(), parcel);
      throw failure;
    };
  }

  /** Bytes of a sealed file: from the node that has named it, or from the hub that keeps it. Throws LinkFailure when neither gives them. */
  async attachment(staff: Staff, from: string, question: AttachmentQuestion, signal: AbortSignal): Promise<Uint8Array> {
    const places = staff.standing.book.places().find(({ node }) => node.id === from)?.node.endpoints ?? [];
    const direct = places.map((url) => ({ url, node: from }));
    const hub = hubOf(staff);
    const awake = direct.filter(({ url }) => (this.#resting.get(url) ?? 0) <= this.#needs.stopwatch());
    const ways = [...(hub === undefined ? direct : awake), ...(hub?.node === from ? [] : (hub?.ways ?? []))];
    let failure = new LinkFailure("no_way");
    for (const way of ways)
      try {
        const body = writeQuestion(question);
        return await this.ask(staff, { ...way, action: "attachment", body, patience }, signal);
      } catch (error) {
        if (!(error instanceof LinkFailure)) throw error;
        failure = error;
        if (way.node === from && error.code === "unreachable")
          this.#resting.set(way.url, this.#needs.stopwatch() + directRest);
      }
    throw failure;
  }

  /** Gives the hub a piece of a sealed file to keep for its recipients, and hears how far it is. Throws LinkFailure. */
  async givePiece(
    staff: Staff,
    way: { readonly node: string; readonly url: string },
    piece: AttachmentPiece,
    signal: AbortSignal,
  ): Promise<AttachmentKept> {
    const body = writePiece(piece);
    const kept = await this.ask(staff, { ...way, action: "attachment-piece", body, patience }, signal);
    letGo(body);
    return readKept(kept);
  }

  /** Asks a node for something with a signed request. Throws LinkFailure. */
  async ask(
    staff: Staff,
    asked: {
      readonly node: string;
      readonly url: string;
      readonly action: NodeAction;
      readonly body: Uint8Array;
      readonly patience: number;
    },
    signal: AbortSignal,
  ): Promise<Uint8Array> {
    const answer = await this.#once(staff, asked, signal);
    if (answer.status === 200) return answer.body;
    const code = codeOf(answer);
    if (code !== "clock_off" || answer.at === undefined) throw new LinkFailure(code);
    // Clocks differ: what is asked is dated by the other's from now on.
    this.#clocks.set(asked.node, answer.at - this.#needs.chance.now().getTime());
    const again = await this.#once(staff, asked, signal);
    if (again.status === 200) return again.body;
    throw new LinkFailure(codeOf(again));
  }

  async #once(staff: Staff, asked: Parameters<Ways["ask"]>[1], signal: AbortSignal): Promise<WireAnswer> {
    const { signer, recipient, book } = staff.standing;
    const { chance, wire } = this.#needs;
    const { node, action, body } = asked;
    const at = new Date(chance.now().getTime() + (this.#clocks.get(node) ?? 0));
    const from = book.nameTowards(recipient.node, node);
    const request = { from, to: node, action, at, nonce: chance.random(16), body };
    const headers = {
      "content-type": "application/octet-stream",
      "besa-request": signNodeRequest(request, book.federation, signer),
    };
    try {
      const answer = await wire(
        `${asked.url}/federation/${action}`,
        { headers, body, patience: asked.patience },
        signal,
      );
      if (answer.at !== undefined) this.#differences.set(node, answer.at - chance.now().getTime());
      return answer;
    } catch (cause) {
      throw new LinkFailure("unreachable", { cause });
    }
  }

  /** The hub itself keeps what it cannot bring. */
  async #keepHere({ counter }: Staff, parcel: Uint8Array): Promise<Uint8Array> {
    return (await counter.handIn(parcel)).answer;
  }
}

/** The hub of this node's federation and where it answers; undefined at the hub itself. */
export function hubOf({
  standing,
}: Staff):
  | { readonly node: string; readonly ways: readonly { readonly node: string; readonly url: string }[] }
  | undefined {
  const { book, recipient } = standing;
  const place = book.places().find(({ node }) => node.roles.includes("relay"));
  if (place === undefined || place.node.id === recipient.node) return undefined;
  const { id, endpoints } = place.node;
  return { node: id, ways: endpoints.map((url) => ({ node: id, url })) };
}

/** The hub of a linked federation, as hubs reach each other: where its own directory says that it is now, before that as its anchor does. */
export function linkedHub(
  { book }: Pick<Staff["standing"], "book">,
  { anchor: { federation, hub } }: DirectoryLink,
): { readonly node: string; readonly url: string } {
  const node = `${hub.node}@${federation}`;
  return { node, url: book.find(node)?.node.endpoints[0] ?? hub.endpoint };
}

function codeOf({ status, body }: WireAnswer): string {
  try {
    const said: unknown = JSON.parse(Buffer.from(body.subarray(0, 4096)).toString("utf8"));
    if (typeof said === "object" && said !== null && "code" in said && typeof said.code === "string")
      if (/^[a-z][a-z0-9_]{1,40}$/.test(said.code)) return said.code;
  } catch {
    // Whatever stands between the nodes has answered.
  }
  return `status_${status}`;
}
