// `npm test`: every test there is. Suites that need something this machine lacks are named, with the command that brings it.
// In CI (CI=true) a missing part is a failure, not a skip.
import { spawnSync } from "node:child_process";
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
const result = spawnSync(
  process.execPath,
  ["--disable-warning=ExperimentalWarning", "--test", "--test-concurrency=2", ...process.argv.slice(2), ...files],
  {
    stdio: "inherit",
  },
);
for (const line of missing) console.log(`SKIPPED ${line}`);
process.exit(missing.length > 0 && process.env["CI"] === "true" && !hasChromium ? 1 : (result.status ?? 1));
