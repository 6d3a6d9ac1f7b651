// A hub comes back from a backup that is older than its newest directory: it issues no other in its place, takes the lost one back from its members, and goes on.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { CallError, createClient } from "#contract";
import { startFederation, type TestFederation, until } from "#testkit";
import { makeDesk, type Run } from "./command-line/besa.ts";
import { RestorableNodes, type Name } from "./federation/restorable-nodes.ts";

let federation: TestFederation;
let nodes: RestorableNodes;

before(async () => {
  federation = await startFederation([
    { node: "al", authority: "AL" },
    { node: "ae", authority: "AE" },
  ]);
  nodes = new RestorableNodes(federation);
});
after(async () => {
  await nodes[Symbol.asyncDispose]();
  await federation[Symbol.asyncDispose]();
});

const newest = async (name: Name): Promise<{ readonly version: number; readonly hash: string }> =>
  (await nodes.at(name).store.federation.newest()) ?? assert.fail(`${name} has no directory`);

/** A member asks the hub now; what it says of how that went. */
async function ask(name: Name): Promise<string | undefined> {
  // A hub that is behind shows none.
  await createClient({ baseUrl: nodes.at("hub").address, fetch })
    .call("logCheckpoint")
    .catch((error: unknown) => assert.equal(error instanceof CallError ? error.problem.code : error, "not_found"));
  return (await (await nodes.as(name, "administrator")).call("refreshFederation")).problem?.code;
}

async function changeKeys(name: Name): Promise<string | undefined> {
  return (await (await nodes.as(name, "administrator")).call("changeFederationKeys")).problem;
}

async function follow(name: Name, version: number): Promise<void> {
  await until(async () => {
    await ask(name);
    return (await newest(name)).version === version ? true : undefined;
  }, `version ${version} at ${name}`);
}

async function exchanged(from: Name, to: Name): Promise<void> {
  const desk = await nodes.as(from, "desk");
  const { id } = await desk.call("testLink", { body: { to } });
  await until(async () => {
    const { items } = await desk.call("deliveries", { query: { to, limit: 50 } });
    return items.find((item) => item.id === id)?.state === "accepted" ? true : undefined;
  }, `the last word of ${to}`);
}

/** What an officer of the hub does on the command line. */
function besa(role: "administrator" | "auditor", ...args: string[]): Promise<Run> {
  const { login, password } = nodes.login("hub", role);
  return makeDesk(nodes.at("hub").directory).run(args, { env: { BESA_LOGIN: login, BESA_PASSWORD: password } });
}

const codeOf = (error: unknown): unknown => (error instanceof CallError ? error.problem.detail : error);

const held = (body: string): Promise<Response> =>
  fetch(`${nodes.at("hub").address}/federation/directory/held`, { method: "POST", body });

test("a hub that has lost versions of its directory waits, takes them from its members, and the next one follows them", async () => {
  assert.equal((await held("{}")).status, 404, "a hub that was never restored reads nothing");
  const restore = await nodes.backedUp("hub");
  const backed = await newest("hub");
  // AL's own key is one that the restored hub does not know: even so it gets through.
  assert.equal(await changeKeys("al"), undefined);
  assert.equal(await changeKeys("ae"), undefined);
  const lost = await newest("hub");
  assert.equal(lost.version, backed.version + 2);
  for (const name of ["al", "ae"] as const) await follow(name, lost.version);
  // Nobody asks by itself before the test has looked.
  const places = new Map((["al", "ae"] as const).map((name) => [name, nodes.at(name)]));
  for (const node of places.values()) await node[Symbol.asyncDispose]();
  const start = async (name: "al" | "ae"): Promise<void> => {
    const { directory, address } = places.get(name) ?? assert.fail();
    await nodes.start(name, directory, address);
  };
  await restore();
  assert.equal((await newest("hub")).version, backed.version);

  // What officers want meanwhile is refused with a code, and nothing is issued.
  assert.equal(await changeKeys("hub").catch(codeOf), "directory_unheard");
  await nodes.at("hub").casework.federation.tend();
  assert.equal((await newest("hub")).version, backed.version);

  await start("al");
  assert.equal(await ask("al"), undefined);
  assert.deepEqual((await newest("hub")).hash, lost.hash);
  // AL has been heard. AE might still hold a later one.
  assert.equal(await changeKeys("hub").catch(codeOf), "directory_unheard");
  await start("ae");
  await until(async () => ((await ask("ae")) === undefined ? true : undefined), "an answer for AE");
  for (const [from, to] of [
    ["al", "ae"],
    ["ae", "al"],
    ["al", "hub"],
  ] as const)
    await exchanged(from, to);

  // What the log had when it was lost nobody gives back: two officers say that it goes on all the same, and until then nothing is issued.
  assert.equal(await changeKeys("hub").catch(codeOf), "log_behind");
  await nodes.at("hub").casework.federation.tend();
  assert.equal((await newest("hub")).version, lost.version);
  const shown = await fetch(`${nodes.at("hub").address}/log/checkpoint`);
  assert.equal(shown.status, 404, await shown.text());
  const keeper = await nodes.as("hub", "administrator");
  const told = await keeper.call("federation");
  assert.equal(told.problem?.code, "log_behind");
  assert.ok((told.lostLog?.seen ?? 0) > 0, "so many entries have members seen");
  const asked = await besa("administrator", "federation", "go-on", "--reason", "there is no newer backup");
  assert.equal(asked.code, 0, asked.error);
  const id = /[0-9a-f]{8}-[0-9a-f-]{27}/.exec(asked.out)?.[0] ?? assert.fail(asked.out);
  assert.equal((await newest("hub")).version, lost.version, "one officer alone changes nothing");
  const alone = await besa("administrator", "approval", "decide", id);
  assert.notEqual(alone.code, 0, "nobody decides on their own question");
  const decided = await besa("auditor", "approval", "decide", id);
  assert.equal(decided.code, 0, decided.error);
  const settled = await keeper.call("federation");
  assert.deepEqual([settled.problem, settled.lostLog], [undefined, undefined]);
  assert.equal((await newest("hub")).version, lost.version + 1);
  for (const name of ["al", "ae"] as const) await follow(name, lost.version + 1);

  await changeKeys("hub");
  assert.equal((await newest("hub")).version, lost.version + 2);
  for (const name of ["al", "ae"] as const) await follow(name, lost.version + 2);
  await exchanged("ae", "al");
  const twice = await besa("administrator", "federation", "go-on", "--reason", "twice");
  assert.equal(twice.code, 1, "nothing is lost that was not said");
  assert.match(twice.error, /^besa: There is no such thing/);
});

test("what was not signed by the hub, does not follow, or is cut off is not taken from anybody", async () => {
  const before_ = await newest("hub");
  const own = await nodes.at("hub").store.federation.versions(0, before_.version, 64);
  const answer = { parts: [], proof: "", more: false };
  const altered = (own.at(-1)?.note ?? "").replace(
    /"version":(\d+)/,
    (_, version) => `"version":${Number(version) + 1}`,
  );
  for (const body of [
    "",
    "{}",
    JSON.stringify({ ...answer, versions: ["no note"] }),
    JSON.stringify({ ...answer, versions: [altered] }),
    JSON.stringify({ ...answer, versions: [own.at(-1)?.note, altered] }),
  ]) {
    const response = await held(body);
    assert.ok(response.status >= 400 && response.status < 500, `${response.status} for ${body.slice(0, 80)}`);
  }
  // What it has itself changes nothing.
  assert.equal((await held(JSON.stringify({ ...answer, versions: own.map(({ note }) => note) }))).status, 204);
  assert.deepEqual(await newest("hub"), before_);
});
