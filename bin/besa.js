#!/usr/bin/env node
// Starts Besa on Node 24, which npm brought beside it, whatever Node the machine has. Plain JavaScript: Node 18 must read it.
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");

/** The Node 24 of node_modules, or this one if it is new enough; undefined when neither is. */
function findNode() {
  const names = { linux: "linux", win32: "win" };
  const folder = join(root, "node_modules", `node-${names[process.platform]}-${process.arch}`, "bin");
  const shipped = [join(folder, "node"), join(folder, "node.exe")].find((file) => existsSync(file));
  // 24.7 is the first with the key encapsulation that envelopes are sealed by.
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  const hostIsNewEnough = major > 24 || (major === 24 && minor >= 7);
  return shipped ?? (hostIsNewEnough ? process.execPath : undefined);
}

const node = findNode();
if (node === undefined) {
  console.error(
    "besa: Node 24.7 or newer is needed. Run 'npm ci' (it brings Node 24 on Linux and Windows) or install it.",
  );
  process.exit(1);
}
// `node FILE`: run that file on the same Node (npm scripts use it); anything else is a command of besa.
const [first, ...rest] = process.argv.slice(2);
const command = first === "node" ? rest : [join(root, "src/node/main.ts"), ...process.argv.slice(2)];
// The index is looked at all over, and in pages of 2 MiB the processor finds each place sooner: a check costs a fourteenth less (decision 0009). The C
// library of most Linux systems asks for them when it is told to; any other passes this over.
const tunables = [process.env.GLIBC_TUNABLES, "glibc.malloc.hugetlb=1"].filter(Boolean).join(":");
const child = spawn(node, ["--disable-warning=ExperimentalWarning", ...command], {
  stdio: "inherit",
  env: process.platform === "linux" ? { ...process.env, GLIBC_TUNABLES: tunables } : process.env,
});
// The terminal sends Ctrl+C to the whole group; others send signals to this process only, so they are passed on.
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => child.kill(signal));
child.on("exit", (code, signal) => process.exit(signal === null ? (code ?? 1) : 130));
