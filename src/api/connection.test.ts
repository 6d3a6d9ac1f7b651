import assert from "node:assert/strict";
import { once } from "node:events";
import { createServer, type Server, type ServerResponse } from "node:http";
import { connect, type Socket } from "node:net";
import { after, test } from "node:test";
import { endUnusedOn } from "./connection.ts";

const opened: Socket[] = [];
after(() => {
  for (const socket of opened) socket.destroy();
});

async function listening(): Promise<{ server: Server; closing: AbortController; dial: () => Promise<Socket> }> {
  const server = createServer();
  const closing = new AbortController();
  endUnusedOn(closing.signal, server, "connection");
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("the server does not listen");
  const dial = async (): Promise<Socket> => {
    const accepted = once(server, "connection");
    const socket = connect(address.port, "127.0.0.1");
    opened.push(socket);
    await accepted;
    return socket;
  };
  return { server, closing, dial };
}

test("a connection over which nothing was asked does not hold up the end; one with a question is answered first", async () => {
  const { server, closing, dial } = await listening();
  const unused = await dial();
  const asking = await dial();
  const asked = new Promise<ServerResponse>((answer) =>
    server.once("request", (_request, response) => answer(response)),
  );
  asking.write("GET / HTTP/1.1\r\nhost: a\r\nconnection: close\r\n\r\n");
  const response = await asked;
  const closed = once(server, "close");
  const gone = once(unused, "close");
  server.close();
  closing.abort();
  unused.resume();
  await gone;
  const answer = once(asking, "data");
  response.end("answered");
  assert.match(String(await answer), /answered/);
  await closed;
});
