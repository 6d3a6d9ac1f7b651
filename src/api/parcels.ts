// Where other nodes hand parcels in and fetch what is kept for them (docs/protocol.md). Nodes sign their requests; no officer is asked for.
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { Casework } from "#casework";
import { discardRest, readBytes, type BodyTimes } from "./body.ts";

/** What the addresses need. */
export interface ParcelOptions {
  readonly casework: Casework;
  readonly times: BodyTimes;
  /** Fires when the server closes: whoever waits for post is sent away. */
  readonly closing: AbortSignal;
}

const bytes = "application/octet-stream";
/** A parcel of the largest size that a sender packs, with room for its answer's receipts. */
const largestParcel = 16 * 1024 * 1024;
const largestQuestion = 512 * 1024;
const largestAsking = 1024;
/** Four MiB of a sealed file, with what says which. */
const largestPieceBody = 4 * 1024 * 1024 + 2048;

/** Registers `POST /federation/parcels`, `mailbox`, `attachment` and `attachment-piece`. */
export function registerParcels(server: FastifyInstance, { casework, times, closing }: ParcelOptions): void {
  const { post, attachments } = casework;
  // A body is read once its sender is known: whoever has signed nothing fills no memory.
  const bodyOf = (request: FastifyRequest, limit: number) => () => readBytes(request.raw, limit, times);
  const send = async (request: FastifyRequest, reply: FastifyReply, answer: Answer): Promise<FastifyReply> => {
    reply.header("cache-control", "no-store");
    if ("parcel" in answer) {
      const { buffer, byteOffset, length } = answer.parcel;
      return reply.type(bytes).send(Buffer.from(buffer, byteOffset, length));
    }
    // So that a refusal reaches whoever is sending still, over a slow line too: it may be that its clock is wrong.
    if (!(await discardRest(request.raw, times.whole))) reply.header("connection", "close");
    return reply
      .code(403)
      .type("application/json; charset=utf-8")
      .send(JSON.stringify({ code: answer.code }));
  };
  server.post("/federation/parcels", async (request, reply) =>
    send(request, reply, await post.handIn(signatureOf(request), bodyOf(request, largestParcel))),
  );
  server.post("/federation/attachment", async (request, reply) =>
    send(request, reply, await attachments.give(signatureOf(request), bodyOf(request, largestAsking))),
  );
  server.post("/federation/attachment-piece", async (request, reply) =>
    send(request, reply, await attachments.keep(signatureOf(request), bodyOf(request, largestPieceBody))),
  );
  server.post("/federation/mailbox", async (request, reply) => {
    const gone = new AbortController();
    reply.raw.once("close", () => gone.abort());
    const signal = AbortSignal.any([gone.signal, closing]);
    return send(request, reply, await post.mailbox(signatureOf(request), bodyOf(request, largestQuestion), signal));
  });
}

type Answer = Awaited<ReturnType<Casework["post"]["handIn"]>>;

function signatureOf(request: FastifyRequest): string | undefined {
  const header = request.headers["besa-request"];
  return typeof header === "string" ? header : undefined;
}
