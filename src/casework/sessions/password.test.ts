import assert from "node:assert/strict";
import { randomBytes } from "node:crypto";
import { test } from "node:test";
import { hashPassword, passwordMatches, readablePassword } from "./password.ts";

test("a password matches its own hash only, however it was composed", async () => {
  const stored = await hashPassword("Ëndrra e gjatë 7", randomBytes(16));
  assert.match(stored, /^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  assert.equal(await passwordMatches("Ëndrra e gjatë 7".normalize("NFD"), stored), true);
  assert.equal(await passwordMatches("Ëndrra e gjatë 8", stored), false);
});

test("no stored hash, or one that is not argon2id, never matches", async () => {
  assert.equal(await passwordMatches("", undefined), false);
  assert.equal(await passwordMatches("", "$argon2id$v=19$m=19456,t=2,p=1$$"), false);
  assert.equal(await passwordMatches("x", "plain:x"), false);
});

test("readable passwords use no letters that sound or look alike", () => {
  assert.match(readablePassword(randomBytes), /^([a-hjkmnp-z2-9]{4}-){3}[a-hjkmnp-z2-9]{4}$/);
});
