import { ExchangeError } from "#exchange";
import { capability } from "../capability.ts";
import type { BodyReader } from "../delivery/wicket.ts";
import { CaseworkError } from "../error.ts";
import { removeFile } from "./add.ts";
import { type DeskNeeds, giveAttachment, takePiece } from "./attachment-desk.ts";
import { openOffered, takeCarried } from "./carry.ts";
import { Fetcher, type FetchNeeds } from "./fetch.ts";
import { Porter } from "./bring.ts";
import { openFile } from "./open.ts";
import { choosePicture, openPicture } from "./picture.ts";
import { beginUpload, endUpload, readUpload, sendPieces } from "./upload.ts";

/** Files of records, as people use them. */
export const fileCases = capability({
  begin: beginUpload,
  upload: readUpload,
  send: sendPieces,
  end: endUpload,
  open: openFile,
  picture: openPicture,
  choosePicture,
  remove: removeFile,
});

/** Sealed files beside a parcel in a file. */
export const carriedCases = capability({
  open: openOffered,
  take: takeCarried,
});

/** What other nodes ask for, and give a hub. */
export const attachmentCases = capability({
  give: (needs: DeskNeeds, signature: string | undefined, question: BodyReader) =>
    answering(() => giveAttachment(needs, signature, question)),
  keep: (needs: DeskNeeds, signature: string | undefined, piece: BodyReader) =>
    answering(() => takePiece(needs, signature, piece)),
});

/** Fetches what others have named, and gives the hub what goes through it, until the signal comes. */
export async function runFiles(needs: FetchNeeds, signal: AbortSignal, log: (line: string) => void): Promise<void> {
  await Promise.all([new Fetcher(needs, log).run(signal), new Porter(needs, log).run(signal)]);
}

async function answering(
  work: () => Promise<Uint8Array>,
): Promise<{ readonly parcel: Uint8Array } | { readonly code: string }> {
  try {
    return { parcel: await work() };
  } catch (error) {
    if (error instanceof ExchangeError) return { code: error.code };
    if (error instanceof CaseworkError && ["federation_none", "files_full"].includes(error.code))
      return { code: error.code };
    throw error;
  }
}
