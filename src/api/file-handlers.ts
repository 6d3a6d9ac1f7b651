// Which use case of files answers which route. Nothing is decided here.
import type { Casework } from "#casework";
import { readRange } from "./byte-range.ts";
import type { Handlers } from "./handler.ts";

type FileRoute = "openFile" | "openPicture" | "choosePicture" | "removeFile" | "offeredAttachment" | "takeAttachment";

/** The handlers of files. */
export function fileHandlersOf({ files, carried }: Casework): Pick<Handlers, FileRoute> {
  return {
    openFile: ({ officer, params, query, range }) =>
      files.open(officer, { record: params.id, file: params.file, range: readRange(range) }, query),
    openPicture: ({ officer, params, query }) => files.picture(officer, params.id, query),
    choosePicture: ({ officer, params: { id: record, file }, body }) =>
      files.choosePicture(officer, { record, file, ...body }),
    removeFile: ({ officer, params: { id: record, file }, body }) => files.remove(officer, { record, file, ...body }),
    offeredAttachment: async ({ officer, params }) => {
      const { size, bytes } = await carried.open(officer, params);
      const mediaType = "application/octet-stream";
      return { name: params.sha256, mediaType, tag: params.sha256, length: size, from: 0, to: size, bytes };
    },
    takeAttachment: ({ officer, params, body }) => carried.take(officer, params, body),
  };
}
