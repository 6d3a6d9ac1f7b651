// Requests over real sockets: through Node's client where it lets them pass, byte by byte where it would not.
import { Agent, request as httpRequest } from "node:http";
import { connect } from "node:net";

/** What came back. */
export interface Reply {
  readonly status: number;
  readonly type: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
}

/** What is sent. */
export interface Sent {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: Buffer;
}

export const agent = new Agent({ keepAlive: true, maxSockets: 32 });

/** Sends a request and reads the whole answer. Rejects when the connection breaks without one. */
export function send(address: string, { method, path, headers, body }: Sent): Promise<Reply> {
  const { hostname, port } = new URL(address);
  return new Promise((resolve, reject) => {
    const outgoing = httpRequest(
      {
        hostname,
        port,
        method,
        path,
        agent,
        headers: { ...headers, ...(body === undefined ? {} : { "content-length": body.length }) },
      },
      (incoming) => {
        const pieces: Buffer[] = [];
        incoming.on("data", (piece: Buffer) => pieces.push(piece));
        incoming.on("error", reject);
        incoming.on("end", () =>
          resolve({
            status: incoming.statusCode ?? 0,
            type: incoming.headers["content-type"] ?? "",
            headers: incoming.headers,
            body: Buffer.concat(pieces).toString("utf8"),
          }),
        );
      },
    );
    outgoing.on("error", reject);
    outgoing.end(body);
  });
}

/** Writes bytes to a fresh socket and reads until the node closes it or `milliseconds` have passed. */
export function sendRaw(address: string, bytes: Buffer, milliseconds = 4000): Promise<string> {
  const { hostname, port } = new URL(address);
  return new Promise((resolve) => {
    const pieces: Buffer[] = [];
    const socket = connect(Number(port), hostname);
    const finish = (): void => {
      socket.destroy();
      resolve(Buffer.concat(pieces).toString("latin1"));
    };
    const timer = setTimeout(finish, milliseconds);
    socket.on("data", (piece: Buffer) => {
      pieces.push(piece);
      // A whole answer has come: no need to wait for the close.
      if (/\r\n\r\n[^]*\}$/.test(piece.toString("latin1"))) setTimeout(finish, 5);
    });
    socket.on("error", finish);
    socket.on("close", () => {
      clearTimeout(timer);
      finish();
    });
    socket.write(bytes);
  });
}
