// The database dies under a live node: no answer leaves without its leaf, and the asker is told in words.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { CallError, createClient } from "#contract";
import { startTestNode } from "#testkit";

test("when the database is killed under it, the node refuses with a code and answers nothing", async () => {
  await using node = await startTestNode({ persons: 10 });
  const session = await node.nobody.call("signIn", { body: { ...node.login("officer"), as: "token" } });
  const officer = createClient({
    baseUrl: node.address,
    fetch,
    headers: () => ({ authorization: `Bearer ${session.token ?? ""}` }),
  });
  const ask = () => officer.call("check", { body: { query: { name: "Velkanov" }, purpose: "border" } });
  assert.ok((await ask()).leaf.index > 0);
  process.kill(
    Number(readFileSync(join(node.node.directory, "postgres/postmaster.pid"), "utf8").split("\n")[0]),
    "SIGKILL",
  );
  const isTold = (error: unknown): boolean =>
    error instanceof CallError && error.problem.status === 503 && error.problem.code === "unavailable";
  // Backends outlive their postmaster for a moment, and commit durably until then. From the first refusal on, each is told.
  const refused = async (): Promise<boolean> =>
    ask().then(
      () => false,
      (error: unknown) => (assert.ok(isTold(error), String(error)), true),
    );
  while (!(await refused()));
  for (let turn = 0; turn < 3; turn += 1) await assert.rejects(ask(), isTold);
  await assert.rejects(node.nobody.call("signIn", { body: { ...node.login("desk"), as: "token" } }), isTold);
});
