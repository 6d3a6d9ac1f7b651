// `npm test`: every test there is. Suites that need something this machine lacks are named, with the command that brings it.
// In CI (CI=true) a missing part is a failure, not a skip.
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { existsSync, globSync } from "node:fs";
import { chromiumPath } from "./browser/chromium.ts";

const missing: string[] = [];
const browserFiles = globSync("test/browser/**/*.test.ts");
const hasChromium = chromiumPath() !== undefined;
if (!hasChromium)
  missing.push("test/browser: no Chromium on this machine. Install it: sudo apt-get install -y chromium");
if (!existsSync("../shared/data")) missing.push("tests over real lists: ../shared/data is not beside this checkout");

const files = ["src", "web/src", "bench", "test"]
  .flatMap((folder) => globSync(`${folder}/**/*.test.ts`))
  .filter((file) => hasChromium || !browserFiles.includes(file))
  .toSorted();
const runner = spawn(
  process.execPath,
  ["--disable-warning=ExperimentalWarning", "--test", "--test-concurrency=2", ...process.argv.slice(2), ...files],
  { stdio: "inherit" },
);

// A file that goes round without end would hold up all the others, and the runner's own limits are timers of the very process that is stuck.
// Such a process is killed, and its file told as failed. The longest, all pages in a browser, takes more than nine minutes on a quiet machine.
const [longest, lookEvery] = [45 * 60_000, 10_000];
let running = new Map<string, number>();
const watching = setInterval(() => {
  const { stdout } = spawnSync("ps", ["-Ao", "pid=,ppid=,command="], { encoding: "utf8" });
  if (stdout === null) return;
  const now = new Map<string, number>();
  for (const line of stdout.split("\n")) {
    const [pid = "", parent, ...command] = line.trim().split(/\s+/);
    if (parent !== String(runner.pid)) continue;
    const since = running.get(pid) ?? performance.now();
    now.set(pid, since);
    if (performance.now() - since < longest) continue;
    console.log(`KILLED after ${longest / 60_000} minutes: ${command.at(-1)}`);
    spawnSync("kill", ["-KILL", pid]);
  }
  running = now;
}, lookEvery);
await once(runner, "exit");
clearInterval(watching);
for (const line of missing) console.log(`SKIPPED ${line}`);
process.exit(missing.length > 0 && process.env["CI"] === "true" && !hasChromium ? 1 : (runner.exitCode ?? 1));
