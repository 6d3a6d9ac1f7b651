import assert from "node:assert/strict";
import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { secretIn } from "./data-folder.ts";

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
