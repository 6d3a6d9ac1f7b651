// The client of the batch benchmark, in a thread of its own: sends lines as fast as they are taken and counts the answers by their newlines.
import { request } from "node:http";
import { parentPort, workerData } from "node:worker_threads";

interface Work {
  readonly address: string;
  readonly token: string;
  /** Lines of questions, each with its newline, sent again and again. */
  readonly lines: readonly string[];
  /** Lines to send in all. */
  readonly count: number;
}

// The benchmark starts this thread with this very shape.
const { address, token, lines, count } = workerData as Work;
const newline = 0x0a;
const inPiece = 500;
/** The parent hears of every so many answers, that it may look how things are. */
const toldEvery = 1_000_000;

/** The body, some hundred lines in a piece. */
function* pieces(): Generator<Buffer> {
  const made: Buffer[] = [];
  for (let start = 0; start < lines.length; start += inPiece)
    made.push(Buffer.from(lines.slice(start, start + inPiece).join("")));
  for (let sent = 0; sent < count;)
    for (const [place, piece] of made.entries()) {
      const size = Math.min(inPiece, lines.length - place * inPiece, count - sent);
      if (size <= 0) return;
      sent += size;
      yield size === inPiece ? piece : Buffer.from(lines.slice(place * inPiece, place * inPiece + size).join(""));
    }
}

const sending = request(`${address}/v1/checks/batch?purpose=border`, {
  method: "POST",
  headers: { authorization: `Bearer ${token}`, "content-type": "application/x-ndjson" },
});
sending.on("response", (response) => {
  let answers = 0;
  let problems = 0;
  const needle = Buffer.from('"problem":{"type"');
  response.on("data", (piece: Buffer) => {
    for (let at = piece.indexOf(newline); at >= 0; at = piece.indexOf(newline, at + 1))
      if (++answers % toldEvery === 0) parentPort?.postMessage({ answered: answers });
    for (let at = piece.indexOf(needle); at >= 0; at = piece.indexOf(needle, at + 1)) problems += 1;
  });
  response.on("end", () => parentPort?.postMessage({ answers, problems, status: response.statusCode }));
});
for (const piece of pieces())
  if (!sending.write(piece)) await new Promise<void>((resume) => sending.once("drain", resume));
sending.end();
