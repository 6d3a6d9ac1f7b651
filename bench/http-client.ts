// What each connection of the HTTP benchmark asks, in the client's thread: bodies of its own, so that nothing is asked twice.
import { readFileSync } from "node:fs";

interface Connection {
  setRequests(requests: readonly { readonly body: string }[]): void;
}

// The benchmark has written this file, the bodies of each connection, before it started the thread.
const bodies = JSON.parse(
  readFileSync(process.env["BESA_BENCH_BODIES"] ?? "", "utf8"),
) as readonly (readonly string[])[];
let begun = 0;

function setUp(connection: Connection): void {
  connection.setRequests((bodies[begun++ % bodies.length] ?? []).map((body) => ({ body })));
}

// The form in which autocannon takes a module.
export { setUp as "module.exports" };
