import assert from "node:assert/strict";
import { test } from "node:test";
import { RememberedSessions } from "./remembered.ts";

/** A store of sessions that counts how often it is asked. */
function makeStore(lifetime = 1000, most = 3) {
  let now = 0;
  let asked = 0;
  const users = new Map<string, string>();
  const remembered = new RememberedSessions<string>({ lifetime, most, stopwatch: () => now });
  return {
    users,
    remembered,
    asked: () => asked,
    pass: (milliseconds: number) => (now += milliseconds),
    find: (key: string) =>
      remembered.find(key, async () => {
        asked += 1;
        const user = users.get(key);
        return user === undefined ? undefined : { user, value: `${user} by ${key}` };
      }),
  };
}

test("a session is looked up once in its lifetime, counted from the look-up and not from the last use", async () => {
  const store = makeStore();
  store.users.set("k", "anna");
  for (let turn = 0; turn < 10; turn += 1) {
    assert.equal(await store.find("k"), "anna by k");
    store.pass(99);
  }
  assert.equal(store.asked(), 1);
  store.pass(10);
  store.users.delete("k");
  assert.equal(await store.find("k"), undefined);
  assert.equal(store.asked(), 2);
});

test("what was forgotten is looked up at once, one session, all of a user, or all", async () => {
  const store = makeStore();
  for (const [key, user] of Object.entries({ a: "anna", b: "anna", c: "cem" })) store.users.set(key, user);
  for (const key of ["a", "b", "c"]) await store.find(key);
  store.users.delete("a");
  store.remembered.forget("a");
  assert.equal(await store.find("a"), undefined);
  store.users.delete("b");
  store.remembered.forgetAllOf("anna");
  assert.equal(await store.find("b"), undefined);
  const asked = store.asked();
  assert.equal(await store.find("c"), "cem by c");
  assert.equal(store.asked(), asked);
  store.users.delete("c");
  store.remembered.forgetEverybody();
  assert.equal(await store.find("c"), undefined);
});

for (const forget of ["forget", "forgetAllOf", "forgetEverybody"] as const)
  test(`a look-up that began before ${forget} is not kept`, async () => {
    const remembered = new RememberedSessions<string>({ lifetime: 1000, most: 3, stopwatch: () => 0 });
    const read = Promise.withResolvers<{ user: string; value: string }>();
    const before = remembered.find("k", () => read.promise);
    remembered[forget](forget === "forget" ? "k" : "anna");
    read.resolve({ user: "anna", value: "as she was" });
    assert.equal(await before, "as she was");
    assert.equal(await remembered.find("k", async () => undefined), undefined);
  });

test("strangers are not remembered and push nobody out; of too many the one looked up longest ago goes", async () => {
  const store = makeStore();
  for (const key of ["a", "b", "c", "d"]) store.users.set(key, key);
  for (const key of ["a", "b", "c"]) await store.find(key);
  for (let turn = 0; turn < 20; turn += 1) assert.equal(await store.find(`wrong ${turn}`), undefined);
  const asked = store.asked();
  for (const key of ["a", "b", "c"]) await store.find(key);
  assert.equal(store.asked(), asked);
  await store.find("d");
  for (const key of ["b", "c", "d"]) await store.find(key);
  assert.equal(store.asked(), asked + 1);
  await store.find("a");
  assert.equal(store.asked(), asked + 2);
});

test("a look-up that fails is not remembered", async () => {
  const store = makeStore();
  await assert.rejects(
    store.remembered.find("k", () => Promise.reject(new Error("gone"))),
    /gone/,
  );
  store.users.set("k", "anna");
  assert.equal(await store.find("k"), "anna by k");
});

test("those who ask while a session is looked up wait for that answer, and nobody who asks after it was forgotten", async () => {
  const remembered = new RememberedSessions<string>({ lifetime: 1000, most: 3, stopwatch: () => 0 });
  const read = Promise.withResolvers<{ user: string; value: string }>();
  let asked = 0;
  const lookUp = (): Promise<{ user: string; value: string }> => {
    asked += 1;
    return read.promise;
  };
  const together = [remembered.find("k", lookUp), remembered.find("k", lookUp), remembered.find("k", lookUp)];
  assert.equal(asked, 1);
  remembered.forget("k");
  const after = remembered.find("k", async () => undefined);
  read.resolve({ user: "anna", value: "as she was" });
  assert.deepEqual(await Promise.all(together), ["as she was", "as she was", "as she was"]);
  assert.equal(await after, undefined);
});
