// `npm run check`: all that must hold before a change lands, cheapest first. `.ci/run` calls the same line.
import { spawnSync } from "node:child_process";

const node = process.execPath;
const steps: readonly (readonly [name: string, command: string, args: readonly string[]])[] = [
  ["types", node, ["node_modules/typescript/bin/tsc", "-p", "."]],
  ["types of the web application", node, ["node_modules/typescript/bin/tsc", "-p", "web"]],
  ["lint", node, ["node_modules/oxlint/bin/oxlint", "--type-aware", "--quiet"]],
  ["format", node, ["node_modules/oxfmt/bin/oxfmt", "--check", "."]],
  ["unused code", node, ["node_modules/knip/bin/knip.js"]],
  ["web build", node, ["bin/prepare.js"]],
  ["tests", node, ["test/run.ts"]],
];
for (const [name, command, args] of steps) {
  const started = performance.now();
  console.log(`\n== ${name}`);
  const { status } = spawnSync(command, args, { stdio: "inherit" });
  console.log(
    `== ${name}: ${status === 0 ? "holds" : "FAILS"} (${((performance.now() - started) / 1000).toFixed(1)} s)`,
  );
  if (status !== 0) process.exit(1);
}
