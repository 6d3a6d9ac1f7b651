// `besa serve` and `besa trial`: start, say where, wait for Ctrl+C, stop.
import { once } from "node:events";
import type { ServeOptions } from "#cli";
import type { NodeConfig } from "./config.ts";
import { startNode, type RunningNode } from "./start-node.ts";

/** Runs a node until the signal fires; the exit code. Throws NodeError, StoreError or PostgresError when it cannot start. */
export async function serve(
  options: ServeOptions & { readonly signal: AbortSignal; readonly config: NodeConfig },
): Promise<number> {
  const { config, signal } = options;
  const log = (line: string): void => void process.stderr.write(`${line}\n`);
  await using node = await startNode({
    directory: options.directory,
    host: options.host,
    port: options.port,
    trial: options.trial,
    databaseUrl: config.databaseUrl,
    databaseLogins: config.databaseLogins,
    secureCookies: config.secureCookies,
    publicAddress: config.publicAddress,
    largestImportBytes: config.largestImportBytes,
    trustedProxies: config.trustedProxies,
    log,
  });
  process.stdout.write(greeting(node));
  await Promise.race([node.ready, stopped(signal)]);
  if (!signal.aborted) {
    process.stdout.write("\n  Ready: every record is searched. Ctrl+C stops.\n");
    await stopped(signal);
  }
  process.stdout.write("\n  Stopping.\n");
  return 0;
}

async function stopped(signal: AbortSignal): Promise<void> {
  if (!signal.aborted) await once(signal, "abort");
}

function greeting(node: RunningNode): string {
  const lines = ["", `  Besa ${node.version}`, "", `  Open      ${node.address}`];
  if (node.trialLogins !== undefined) {
    const { officer, desk, administrator, auditor } = node.trialLogins;
    const rows = [
      ["officer", officer, "checks at a border post"],
      ["desk", desk, "also imports lists, sees what is referred"],
      ["administrator", administrator, "users and lists, no police record"],
      ["auditor", auditor, "the whole log"],
    ] as const;
    lines.push("", "  DEMO: every person is invented. Sign in as");
    for (const [role, { login, password }, does] of rows)
      lines.push(`    ${login.padEnd(10)}${password}   ${role}: ${does}`);
    lines.push("", '  Try       npx besa check "Димитрије Велканов"');
  } else if (node.setupNeeded) {
    lines.push("", `  First run: open the address and enter the set-up code ${node.setupCode}`);
  }
  return `${lines.join("\n")}\n`;
}
