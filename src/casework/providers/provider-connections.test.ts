import assert from "node:assert/strict";
import { test } from "node:test";
import { CaseworkError } from "../error.ts";
import { ProviderConnections } from "./provider-connections.ts";

const issuer = "https://provider.example";
const provider = { id: "national", issuer, clientId: "besa", clientSecret: undefined };
const question = { state: "s", nonce: "n", verifier: "v".repeat(43) };
const asked = { redirect: "https://node.example/return/national", acr: [], anew: false };
const metadata = {
  issuer,
  authorization_endpoint: `${issuer}/authorize`,
  token_endpoint: `${issuer}/token`,
  jwks_uri: `${issuer}/keys`,
};

/** A provider that answers when it is told to, and counts how often it was asked. */
function slowProvider() {
  const time = { now: 0 };
  const waiting: ((answer: Response) => void)[] = [];
  const connections = new ProviderConnections({
    fetch: () => new Promise<Response>((resolve) => waiting.push(resolve)),
    stopwatch: () => time.now,
  });
  const begin = (many: number): Promise<string[]> =>
    Promise.all(
      Array.from({ length: many }, () =>
        connections.askAt(provider, question, asked).then(
          (address) => new URL(address).origin,
          (error: unknown) => (error instanceof CaseworkError ? error.code : String(error)),
        ),
      ),
    );
  const asking = async (): Promise<number> => {
    // What is under way has come as far as it can before the provider answers.
    await new Promise((resume) => setImmediate(resume));
    return waiting.length;
  };
  const answer = (status: number): void => {
    const headers = { "content-type": "application/json" };
    for (const resolve of waiting.splice(0)) resolve(new Response(JSON.stringify(metadata), { status, headers }));
  };
  return { time, begin, asking, answer };
}

test("of many who sign in at once one asks a slow provider, and its answer serves them for an hour", async () => {
  const { time, begin, asking, answer } = slowProvider();
  const first = begin(50);
  assert.equal(await asking(), 1);
  const second = begin(50);
  assert.equal(await asking(), 1, "whoever comes while it is asked waits with the others");
  answer(200);
  assert.deepEqual(new Set([...(await first), ...(await second)]), new Set([issuer]));
  time.now = 3_599_999;
  await begin(1);
  time.now = 3_600_000;
  const later = begin(2);
  assert.equal(await asking(), 1);
  answer(200);
  assert.deepEqual(await later, [issuer, issuer]);
});

test("a provider that fails is not asked again at once, and then is", async () => {
  const { time, begin, asking, answer } = slowProvider();
  const first = begin(20);
  assert.equal(await asking(), 1);
  answer(503);
  assert.deepEqual(new Set(await first), new Set(["provider_unreachable"]));
  time.now = 14_999;
  assert.deepEqual(await begin(3), Array(3).fill("provider_unreachable"));
  time.now = 15_000;
  const again = begin(3);
  assert.equal(await asking(), 1);
  answer(200);
  assert.deepEqual(await again, Array(3).fill(issuer));
});
