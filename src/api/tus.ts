// Files are sent by tus 1.0.0 (https://tus.io/protocols/resumable-upload; core, creation, termination and expiration), at /v1/uploads. Its requests and answers
// are the protocol's, so they are no routes of our own contract. Refusals are problems as everywhere.
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { CaseworkError } from "#casework";
import type { Casework, Officer, UploadState } from "#casework";
import { ActId, largestFile, Purpose, RecordId } from "#domain";
import { type BodyTimes, hasBody, streamBody } from "./body.ts";
import { permit } from "./caller.ts";
import { sessionCookie } from "./cookie.ts";
import { ApiError } from "./errors.ts";
import { parseInput } from "./input.ts";

/** What the addresses need. */
export interface TusOptions {
  readonly casework: Casework;
  readonly secureCookies: boolean;
  readonly times: BodyTimes;
}

const version = "1.0.0";
const keepers = ["desk", "wanted-persons"] as const;
const longestReason = 2000;

/** Registers `/v1/uploads`. */
export function registerTus(server: FastifyInstance, { casework, secureCookies, times }: TusOptions): void {
  const { files, sessions } = casework;
  const whoAsks = async (request: FastifyRequest, method: "GET" | "POST" | "PATCH" | "DELETE"): Promise<Officer> => {
    const cookie = request.cookies[sessionCookie(secureCookies)];
    const officer = await permit({ method, access: keepers }, { raw: request.raw, cookie }, sessions);
    if (officer === undefined) throw new CaseworkError("not_signed_in");
    return officer;
  };
  server.addHook("onSend", async (request, reply) => {
    if (request.url.startsWith("/v1/uploads")) reply.header("tus-resumable", version);
  });
  server.options("/v1/uploads", async (_, reply) =>
    reply
      .headers({
        "tus-version": version,
        "tus-extension": "creation,termination,expiration",
        "tus-max-size": largestFile,
      })
      .code(204)
      .send(),
  );
  server.post("/v1/uploads", async (request, reply) => {
    const officer = await whoAsks(request, "POST");
    requireVersion(request, reply);
    if (hasBody(request.raw)) throw new ApiError("body_unexpected");
    const length = countIn(request, "upload-length");
    const state = await files.begin(officer, { ...metadataOf(request), length });
    return told(reply, state).header("location", `/v1/uploads/${state.id}`).code(201).send();
  });
  server.head<One>("/v1/uploads/:id", async (request, reply) => {
    const officer = await whoAsks(request, "GET");
    requireVersion(request, reply);
    const state = await files.upload(officer, idOf(request));
    return told(reply, state).header("upload-length", state.length).code(200).send();
  });
  server.patch<One>("/v1/uploads/:id", async (request, reply) => {
    const officer = await whoAsks(request, "PATCH");
    requireVersion(request, reply);
    if (request.headers["content-type"] !== "application/offset+octet-stream") throw new ApiError("unsupported_media");
    const offset = countIn(request, "upload-offset");
    const body = streamBody(request.raw, "bytes", undefined, times);
    return told(reply, await files.send(officer, { id: idOf(request), offset }, body))
      .code(204)
      .send();
  });
  server.delete<One>("/v1/uploads/:id", async (request, reply) => {
    const officer = await whoAsks(request, "DELETE");
    requireVersion(request, reply);
    await files.end(officer, idOf(request));
    return reply.code(204).send();
  });
}

interface One {
  readonly Params: { readonly id: string };
}

function told(reply: FastifyReply, { offset, expiresAt, file }: UploadState): FastifyReply {
  reply.header("upload-offset", offset).header("upload-expires", new Date(expiresAt).toUTCString());
  if (file !== undefined) reply.header("besa-file", file);
  return reply;
}

function requireVersion({ headers }: FastifyRequest, reply: FastifyReply): void {
  if (headers["tus-resumable"] === version) return;
  reply.header("tus-version", version);
  throw new ApiError("tus_version");
}

function idOf({ params }: FastifyRequest<One>): ActId {
  const id = ActId.safeParse(params.id);
  if (!id.success) throw new CaseworkError("not_found");
  return id.data;
}

function countIn({ headers }: FastifyRequest, name: "upload-length" | "upload-offset"): number {
  const value = headers[name];
  if (typeof value !== "string" || !/^\d{1,15}$/.test(value))
    throw new ApiError("bad_input", { fields: [{ path: name, message: "not a number of bytes" }] });
  return Number(value);
}

/** `Upload-Metadata`: keys with values in base64, with commas between. `record`, `filename` and `purpose` are asked for; `reason` where the role asks it. */
function metadataOf({ headers }: FastifyRequest): {
  readonly record: RecordId;
  readonly name: string;
  readonly purpose: Purpose;
  readonly reason: string;
} {
  const given = headers["upload-metadata"];
  const said = new Map(
    (typeof given === "string" ? given : "").split(",").map((pair) => {
      const [key = "", value = ""] = pair.trim().split(" ");
      return [key, Buffer.from(value, "base64").toString("utf8")];
    }),
  );
  const [record, purpose] = [said.get("record"), said.get("purpose")];
  // Parsed by the very schemas whose types these are.
  return {
    record: parseInput(RecordId, record) as RecordId,
    purpose: parseInput(Purpose, purpose) as Purpose,
    name: (said.get("filename") ?? "").slice(0, 1000),
    reason: (said.get("reason") ?? "").slice(0, longestReason),
  };
}
