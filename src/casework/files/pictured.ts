// Which of its files is the picture of a record. Of a person it is the one that was named: no scan and no warrant is a face because it is an image.
import type { BesaRecord, RecordFile } from "#domain";
import type { StoredFile } from "#store";

/** What every browser shows, by what the bytes say, never by the name: and nothing that can carry a script. */
const pictureTypes: ReadonlySet<string> = new Set(["image/jpeg", "image/png", "image/webp"]);
/** Bytes. A larger one is a scan to be opened by who wants it, not what a phone at a border loads unasked. */
const largestPicture = 8 * 1024 * 1024;

/** The named one of a person's; of anything else the newest: nobody is taken for it. */
export function pictureAmong(
  { content }: Pick<BesaRecord, "content">,
  files: readonly StoredFile[],
): StoredFile | undefined {
  const shown = files.filter(isPicture);
  return content.kind === "person" ? shown.find(({ blob }) => blob === content.photo) : shown.at(-1);
}

/** Whether a browser shows a file as a picture. */
export function isPicture({ state, mediaType, length }: Pick<StoredFile, "state" | "mediaType" | "length">): boolean {
  return state === "here" && pictureTypes.has(mediaType) && length <= largestPicture;
}

/** What a file is to the picture of its record, as it is shown to people. */
export function pictured({ content }: Pick<BesaRecord, "content">, file: StoredFile): Pick<RecordFile, "picture"> {
  if (content.kind !== "person" || !isPicture(file)) return {};
  return { picture: file.blob === content.photo ? "named" : "possible" };
}
