// A node in which something fails where nobody listens, as a defect of tomorrow would: it goes on, or ends and starts again, and says why without a name.
import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { pathToFileURL } from "node:url";
import { freePort, until, Victim } from "#testkit";

test("a rejection that nobody hears ends no node, an error that nothing catches does; both are told without the person in them", async (t) => {
  const folder = mkdtempSync(join(tmpdir(), "besa-astray-"));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  const file = pathToFileURL(join(import.meta.dirname, "hostile/astray.ts")).href;
  const victim = new Victim(join(folder, "data"), await freePort(), { file, environment: {} });
  t.after(() => victim.kill(true));
  await victim.start();
  const officer = await victim.as("officer");
  const check = () =>
    officer.call("check", { body: { query: { name: "Arben Dulaku" }, purpose: "border" } }).then(({ id }) => id);
  const node = victim.processes.node ?? assert.fail("it does not run");
  process.kill(node, "SIGUSR2");
  const told = (what: string) => until(async () => victim.said.split("\n").find((line) => line.includes(what)), what);
  const rejected = await told("A failure that nobody heard");
  assert.match(rejected, /"code":"ASTRAY"/);
  assert.match(rejected, /astray\.ts:\d+/);
  assert.match(rejected, /it is not there/, "what the runtime says of itself is told");
  assert.ok((await check()).length > 0);
  assert.equal(victim.processes.node, node);

  process.kill(node, "SIGPIPE");
  const thrown = await told("A failure that nothing caught");
  assert.match(thrown, /"code":"ASTRAY"/);
  assert.equal(await victim.ended(), 1);
  assert.equal(victim.said.includes("Strayvari"), false);
  await victim.start();
  assert.ok((await check()).length > 0);
});
