// Fetches what envelopes have named: piece by piece from whoever has it, going on where it broke off; verified before anybody can open it. When all of an
// envelope is here, its sender gets the last word.
import { type LogDetail, mediaTypeOf, nameForType } from "#domain";
import { ExchangeError, linkRetry, openAttachment, packParcel, waitAfter } from "#exchange";
import { letGo } from "#seal";
import type { StoredFile } from "#store";
import { CaseworkError } from "../error.ts";
import { rest } from "../delivery/courier.ts";
import { chanceOf } from "../delivery/needs.ts";
import type { PostOffice, Staff } from "../delivery/post-office.ts";
import { LinkFailure, type Ways } from "../delivery/routes-between.ts";
import { headOf, sweepSoon } from "./add.ts";
import { partOf } from "./blobs.ts";
import type { FileNeeds } from "./needs.ts";
import { briefFailure } from "../failure.ts";

/** Looked for this often, in milliseconds. */
const lookEvery = 500;
/** Bytes that are asked for at once: fewer when a line breaks before they are through, more again when it holds. */
export const pieceSizes = { least: 64 * 1024, first: 512 * 1024, most: 1024 * 1024 } as const;

/** What fetching needs. */
export interface FetchNeeds extends FileNeeds {
  readonly office: PostOffice;
  readonly ways: Ways;
  readonly stopwatch: () => number;
}

interface Lane {
  isRunning: boolean;
  failures: number;
  /** By the stopwatch. */
  notBefore: number;
  piece: number;
}

/** Fetches for this node while it leads: from each node one file at a time, so that no slow one holds up another. */
export class Fetcher {
  readonly #needs: FetchNeeds;
  readonly #log: (line: string) => void;
  readonly #lanes = new Map<string, Lane>();
  readonly #running = new Set<Promise<void>>();

  constructor(needs: FetchNeeds, log: (line: string) => void) {
    this.#needs = needs;
    this.#log = log;
  }

  /** Fetches until the signal aborts; what is on its way then is waited for. */
  async run(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      try {
        await this.#look(signal);
      } catch (error) {
        this.#log(`Fetching files pauses: ${briefFailure(error)}`);
      }
      await rest(lookEvery, signal);
    }
    await Promise.allSettled(this.#running);
  }

  async #look(signal: AbortSignal): Promise<void> {
    const { store, office, chance, stopwatch } = this.#needs;
    const staff = await office.staff();
    if (staff === undefined) return;
    const before = new Date(chance.now().getTime() - clockTolerance).toISOString();
    const { due, coming } = await store.transactAsNode(async (tx) => ({
      due: await tx.files.due(before),
      coming: await tx.files.coming(),
    }));
    for (const { from, envelope, isLate } of due)
      await conclude(this.#needs, staff, { from, envelope }, isLate ? late : accepted);
    for (const [from, files] of Map.groupBy(coming, (file) => file.from ?? "")) {
      const lane = this.#lane(from);
      if (lane.isRunning || (lane.notBefore > stopwatch() && !(await this.#isWhole(files)))) continue;
      lane.isRunning = true;
      const run = this.#drive(staff, files, lane, signal).finally(() => {
        lane.isRunning = false;
        this.#running.delete(run);
      });
      this.#running.add(run);
    }
  }

  /** Whether the first of them is here, brought by its sender: then nobody has to be asked. */
  async #isWhole([first]: readonly StoredFile[]): Promise<boolean> {
    return (
      first !== undefined && (await this.#needs.blobs.sizeOf(partOf.fetch(first.blob, first.from ?? ""))) >= first.size
    );
  }

  async #drive(staff: Staff, files: readonly StoredFile[], lane: Lane, signal: AbortSignal): Promise<void> {
    const { chance, stopwatch } = this.#needs;
    for (const file of files)
      try {
        await this.#fetch(staff, file, lane, signal);
        lane.failures = 0;
      } catch (error) {
        if (signal.aborted) return;
        lane.failures += 1;
        lane.piece = Math.max(pieceSizes.least, lane.piece / 2);
        lane.notBefore = stopwatch() + waitAfter(lane.failures, linkRetry, chanceOf(chance)());
        if (lane.failures === 1) this.#log(`A file from ${file.from ?? ""} has not come: ${codeOf(error)}`);
        return;
      }
  }

  async #fetch(staff: Staff, file: StoredFile, lane: Lane, signal: AbortSignal): Promise<void> {
    const { blobs } = this.#needs;
    const part = partOf.fetch(file.blob, file.from ?? "");
    using claim = blobs.claim(part);
    if (claim === undefined) throw new LinkFailure("attachment_busy");
    const isHere = await blobs.has(file.blob);
    for (let at = isHere ? file.size : await blobs.sizeOf(part); at < file.size;) {
      signal.throwIfAborted();
      await blobs.requireRoom(file.size - at);
      const piece = await this.#piece(staff, file, { from: at, length: Math.min(lane.piece, file.size - at) }, signal);
      at = await blobs.append(part, at, once(piece), { isDurable: false });
      letGo(piece);
      lane.failures = 0;
      lane.piece = Math.min(pieceSizes.most, lane.piece * 2);
    }
    if (!isHere && (await blobs.digestOf(part)) !== file.blob) {
      // Bits were turned on the way, or whoever gave it has another: all of it is fetched again.
      await blobs.removePart(part);
      throw new LinkFailure("altered_attachment");
    }
    await this.#take(staff, file, isHere ? undefined : part);
  }

  async #piece(
    staff: Staff,
    file: StoredFile,
    range: { readonly from: number; readonly length: number },
    signal: AbortSignal,
  ): Promise<Uint8Array> {
    const { ways } = this.#needs;
    const bytes = await ways.attachment(staff, file.from ?? "", { sha256: file.blob, ...range }, signal);
    if (bytes.length === 0 || bytes.length > range.length) throw new LinkFailure("altered_attachment");
    return bytes;
  }

  /** What is whole is opened once to its end, and only then its readers can. */
  async #take(staff: Staff, file: StoredFile, part: string | undefined): Promise<void> {
    const { store, blobs } = this.#needs;
    const about = { from: file.from ?? "", envelope: file.envelope ?? "" };
    const type = await this.#typeOf(file, part === undefined ? blobs.read(file.blob) : blobs.readPart(part));
    if (typeof type !== "string") return conclude(this.#needs, staff, about, { state: "refused", code: type.code });
    const is = { mediaType: type, name: nameForType(file.name, type) };
    await store.transactAsNode(async (tx) => {
      await tx.files.holdBlob(file.blob);
      if (part !== undefined) await blobs.keep(part, file.blob);
      await tx.files.arrived(file.id, file.blob, is);
    });
  }

  /** What the file is, by its content; or why it is refused. */
  async #typeOf(file: StoredFile, sealed: AsyncIterable<Uint8Array>): Promise<string | { readonly code: string }> {
    const { head, watched } = headOf(openAttachment(sealed, this.#needs.seeds.keyOf(file)));
    try {
      for await (const _ of watched);
      return mediaTypeOf(head()) ?? { code: "attachment_refused" };
    } catch (error) {
      // Its digest is right, so that it is what its sender has sealed: sent again it would be no better.
      if (error instanceof ExchangeError && error.code === "altered_attachment") return { code: error.code };
      throw error;
    }
  }

  #lane(from: string): Lane {
    const lane = this.#lanes.get(from) ?? { isRunning: false, failures: 0, notBefore: 0, piece: pieceSizes.first };
    this.#lanes.set(from, lane);
    return lane;
  }
}

/** How far clocks may differ before an expiry is taken at its word, in milliseconds. */
const clockTolerance = 5 * 60_000;
const accepted = { state: "accepted" } as const;
const late = { state: "expired", code: "too_late" } as const;

/** The last word about an envelope whose attachments are here, or will never be: kept with the log's entry, and sent. */
async function conclude(
  { store, ledger, ways }: FetchNeeds,
  staff: Staff,
  about: { readonly from: string; readonly envelope: string },
  word: { readonly state: "accepted" | "refused" | "expired"; readonly code?: string },
): Promise<void> {
  const receipt = await store.transactAsNode(async (tx) => {
    const opened = await tx.inbox.opened(about.from, about.envelope);
    if (opened === undefined) return undefined;
    const settled = await staff.receiver.conclude(opened, word);
    if (word.state !== "accepted") {
      await tx.files.giveUp(about.from, about.envelope);
      await sweepSoon(tx);
    }
    await tx.inbox.conclude(settled);
    const { id: envelope, peer: from, type, state, code } = settled;
    const entry: LogDetail = {
      act: "envelope-received",
      who: { login: "node", name: "Node", unit: "" },
      records: [],
      outcome: { envelope, from, type, class: settled.class, state, ...(code === undefined ? {} : { code }) },
    };
    await ledger.write(tx.log, [entry]);
    return settled.receipt;
  });
  if (receipt === undefined) return;
  // Should it be lost, the envelope comes again and is answered with it.
  const never = new AbortController().signal;
  await ways
    .transport(() => staff)(about.from, packParcel([receipt]), never)
    .catch(() => undefined);
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

function codeOf(error: unknown): string {
  if (error instanceof LinkFailure || error instanceof CaseworkError || error instanceof ExchangeError)
    return error.code;
  return briefFailure(error);
}
