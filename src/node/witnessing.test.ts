import assert from "node:assert/strict";
import { once } from "node:events";
import { chmodSync, mkdtempSync, rmSync, statSync } from "node:fs";
import { createServer, type RequestListener } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { readCosignerKey } from "#seal";
import { cosignersIn, postToWitness } from "./witnessing.ts";

async function serve(listener: RequestListener): Promise<{ url: string } & AsyncDisposable> {
  const server = createServer(listener).listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  return {
    url: `http://127.0.0.1:${port}/add-checkpoint`,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}

test("a witness is sent the body as it is, and its answer comes with its status", async () => {
  const seen: string[] = [];
  await using witness = await serve((request, response) => {
    request.on("data", (piece: Buffer) => seen.push(`${request.method} ${piece.toString()}`));
    request.on("end", () => response.writeHead(409).end("17\n"));
  });
  assert.deepEqual(await postToWitness(witness.url, "old 0\n\nnote"), { status: 409, text: "17\n" });
  assert.deepEqual(seen, ["POST old 0\n\nnote"]);
});

test("a witness that leads elsewhere, never stops answering, or breaks off gets no say", async () => {
  let isVisited = false;
  await using elsewhere = await serve((_, response) => {
    isVisited = true;
    response.end();
  });
  await using leading = await serve((_, response) => response.writeHead(307, { location: elsewhere.url }).end());
  await assert.rejects(postToWitness(leading.url, "x"));
  assert.equal(isVisited, false);
  await using endless = await serve((_, response) => {
    const more = (): void => void (response.destroyed || response.write("x".repeat(16_384), () => setImmediate(more)));
    more();
  });
  await assert.rejects(postToWitness(endless.url, "x"), RangeError);
  await using breaking = await serve((request) => request.socket.destroy());
  await assert.rejects(postToWitness(breaking.url, "x"));
});

test("the keys of a witness are made once, are its own, and are for their owner only", () => {
  const folder = mkdtempSync(join(tmpdir(), "besa-keys-"));
  try {
    chmodSync(folder, 0o711);
    const [first, second] = [cosignersIn(folder, "node.example/log"), cosignersIn(folder, "node.example/log")];
    const keys = first.map(({ verifierKey }) => verifierKey);
    assert.deepEqual(
      second.map(({ verifierKey }) => verifierKey),
      keys,
    );
    assert.deepEqual(
      keys.map((key) => readCosignerKey(key).algorithm),
      ["ed25519", "ml-dsa-44"],
    );
    assert.equal(statSync(join(folder, "witness-signing.seed")).mode & 0o777, 0o600);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
