import assert from "node:assert/strict";
import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { keyIn, secretIn } from "./data-folder.ts";

test("half a key, or none, is no key: the node says which file it is", () => {
  const folder = fs.mkdtempSync(join(tmpdir(), "besa-secret-"));
  try {
    assert.equal(keyIn(folder, "made.key").length, 32);
    assert.deepEqual(keyIn(folder, "made.key"), keyIn(folder, "made.key"));
    for (const text of [
      "",
      "ab".repeat(31),
      "ab".repeat(33),
      "xy".repeat(32),
      `${"ab".repeat(32)}\n${"ab".repeat(32)}`,
    ]) {
      fs.writeFileSync(join(folder, "broken.key"), text);
      assert.throws(() => keyIn(folder, "broken.key"), {
        code: "secret_unreadable",
        detail: join(folder, "broken.key"),
      });
    }
  } finally {
    fs.rmSync(folder, { recursive: true });
  }
});

test("a secret is on the disk before it is used, its name too, and is not made anew", (context) => {
  const folder = fs.mkdtempSync(join(tmpdir(), "besa-secret-"));
  const done: string[] = [];
  const { fsyncSync, renameSync } = fs;
  context.mock.method(fs, "fsyncSync", (file: number) => {
    done.push(fs.fstatSync(file).isDirectory() ? "folder" : "file");
    fsyncSync(file);
  });
  context.mock.method(fs, "renameSync", (from: string, to: string) => {
    done.push("rename");
    renameSync(from, to);
  });
  syncBuiltinESMExports();
  try {
    assert.equal(
      secretIn(folder, "one.seed", () => "first"),
      "first",
    );
    assert.deepEqual(done, ["file", "rename", "folder"]);
    assert.equal(
      secretIn(folder, "one.seed", () => "second"),
      "first",
    );
    assert.equal(fs.statSync(join(folder, "one.seed")).mode & 0o777, 0o600);
  } finally {
    context.mock.restoreAll();
    syncBuiltinESMExports();
    fs.rmSync(folder, { recursive: true });
  }
});
