// Files of records. They are added by the tus protocol (https://tus.io/protocols/resumable-upload) at /v1/uploads; everything else about them is here.
import { z } from "zod";
import { ActId, Purpose, RecordId } from "#domain";
import { officers } from "./officers.ts";
import type { Route } from "./route.ts";

const keepers = ["desk", "wanted-persons"] as const;
const carriers = ["desk", "administrator"] as const;
const digest = z.string().regex(/^[0-9a-f]{64}$/);
const fileId = z.object({ id: RecordId, file: ActId });

/** The routes of files, by the name the client calls them. */
export const fileRoutes = {
  openFile: {
    method: "GET",
    path: "/v1/records/{id}/files/{file}",
    tag: "Records",
    summary: "A file of a record, or with Range a part of it; each look is logged",
    access: officers,
    params: fileId,
    query: z.object({ purpose: Purpose, reason: z.string().max(2000).optional() }),
    answer: "bytes",
  },
  openPicture: {
    method: "GET",
    path: "/v1/records/{id}/picture",
    tag: "Records",
    summary: "The picture of a record, each look logged: of a person the one that was named; 204 where it has none",
    access: officers,
    params: z.object({ id: RecordId }),
    query: z.object({ purpose: Purpose, reason: z.string().max(2000).optional() }),
    answer: "bytes",
  },
  choosePicture: {
    method: "POST",
    path: "/v1/records/{id}/files/{file}/picture",
    tag: "Records",
    summary: "Name the file that is the picture of the person; it goes to whoever has the record",
    access: keepers,
    params: fileId,
    body: z.strictObject({ purpose: Purpose, reason: z.string().trim().min(3).max(2000) }),
    answer: "nothing",
  },
  removeFile: {
    method: "POST",
    path: "/v1/records/{id}/files/{file}/remove",
    tag: "Records",
    summary: "Remove a file from a record, here and wherever the record went",
    access: keepers,
    params: fileId,
    body: z.strictObject({ purpose: Purpose, reason: z.string().trim().min(3).max(2000) }),
    answer: "nothing",
  },
  offeredAttachment: {
    method: "GET",
    path: "/v1/bundles/attachments/{to}/{sha256}",
    tag: "Federation",
    summary:
      "A sealed file that belongs to what waits for a node, to be carried beside its parcel: only its recipient can open it",
    access: carriers,
    params: z.object({ to: z.string().max(40), sha256: digest }),
    answer: "bytes",
  },
  takeAttachment: {
    method: "POST",
    path: "/v1/bundles/attachments/{sha256}",
    tag: "Federation",
    summary: "Take in a sealed file that was carried here",
    access: carriers,
    params: z.object({ sha256: digest }),
    body: "bytes",
    answer: "nothing",
  },
} as const satisfies Record<string, Route>;
