// A file far larger than what any process may take for it goes from one node to another through the hub: memory does not grow with the file. The measurement
// of a gigabyte is `npm run bench -- attachment`.
import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { test } from "node:test";
import { run } from "../bench/attachment.ts";

const megabytes = 160;
const most = 64;
const skip = existsSync("/proc/self/clear_refs") ? false : "memory is measured by /proc, which is not here";

test("a file of 160 MiB takes less than 64 MiB more memory of sender, hub and receiver", { skip }, async () => {
  const lines: string[] = [];
  const figures = await run((line) => lines.push(line), megabytes * 2 ** 20, "hub");
  for (const name of ["sender", "hub", "receiver"]) {
    const more = figures[`${name} more MiB`] ?? Infinity;
    assert.ok(more < most, `${name} took ${more.toFixed(0)} MiB more; ${lines.join("; ")}`);
  }
});
