// `besa serve` and `besa trial`: start, say where, wait for Ctrl+C, stop.
import { once } from "node:events";
import { briefFailure } from "#casework";
import type { ServeOptions } from "#cli";
import type { NodeConfig } from "./config.ts";
import { startTrialFederation, type TrialFederation } from "./trial-federation.ts";
import { startNode, type RunningNode } from "./start-node.ts";
import { heedStrayFailures } from "./stray-failures.ts";

/** Runs a node until the signal fires; the exit code. Throws NodeError, StoreError or PostgresError when it cannot start. */
export async function serve(
  options: ServeOptions & { readonly signal: AbortSignal; readonly config: NodeConfig },
): Promise<number> {
  const { config, signal } = options;
  const log = (line: string): void => void process.stderr.write(`${line}\n`);
  using _strays = heedStrayFailures(log);
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
    tls: config.tls,
    metrics: config.metrics,
    log,
  });
  process.stdout.write(greeting(node));
  await Promise.race([node.ready, stopped(signal)]);
  if (!signal.aborted) {
    process.stdout.write("\n  Ready: every record is searched. Ctrl+C stops.\n");
    await using _federation = options.trial && !options.single ? await federate(node, { ...options, log }) : undefined;
    await stopped(signal);
  }
  process.stdout.write("\n  Stopping.\n");
  return 0;
}

/** Starts the partners of a trial. Whatever keeps them away is said, and the trial's own node goes on without them. */
async function federate(
  main: RunningNode,
  options: ServeOptions & {
    readonly signal: AbortSignal;
    readonly config: NodeConfig;
    readonly log: (line: string) => void;
  },
): Promise<TrialFederation | undefined> {
  const { host, port, log, signal, config } = options;
  if (config.databaseUrl !== undefined) return undefined;
  process.stdout.write("\n  Starting the partners (Italy, Romania, Spain, United Arab Emirates) and the hub.\n");
  try {
    const federation = await startTrialFederation({ main, host, port, log, signal });
    if (federation !== undefined) process.stdout.write(tableOf(federation));
    return federation;
  } catch (error) {
    log(`The trial's federation did not start: ${briefFailure(error)}`);
    return undefined;
  }
}

function tableOf({ members, examples }: TrialFederation): string {
  const rows = members.map(({ id, name, node }, place) => {
    // Browsers keep one cookie for all ports of a host: under another name a partner does not take the own node's sign-in away.
    const address = place === 0 ? node.address : node.address.replace("//127.0.0.1:", "//localhost:");
    const logins = node.trialLogins;
    const said = logins === undefined ? "" : `officer ${logins.officer.password}   desk ${logins.desk.password}`;
    return `    ${id.padEnd(5)}${name.padEnd(17)}${address.padEnd(25)}${said}`;
  });
  const tried = examples.map(({ name, born, number }) => `    "${name}"  ${born}  ${number}`);
  return [
    "",
    "  FEDERATION besa.trial: each node its own master, and a hub that cannot read",
    ...rows,
    "",
    "  Try       sign in at al as desk, and at ae as officer in another tab; paste one of these lines at ae, whole, and it rings at al:",
    ...tried,
    "",
  ].join("\n");
}

async function stopped(signal: AbortSignal): Promise<void> {
  if (!signal.aborted) await once(signal, "abort");
}

/** What each user of a trial is there for. */
const doings: readonly (readonly [role: string, does: string])[] = [
  ["officer", "checks at a border post"],
  ["desk", "also imports lists, sees what is referred"],
  ["administrator", "users and lists, no police record"],
  ["auditor", "the whole log"],
  ["data-protection", "what people ask about their own data"],
];

function greeting(node: RunningNode): string {
  const lines = ["", `  Besa ${node.version}`, "", `  Open      ${node.address}`];
  if (node.trialLogins !== undefined) {
    lines.push("", "  DEMO: every person is invented. Sign in as");
    // By what the file of logins has: a trial of before may have fewer.
    for (const [role, { login, password }] of Object.entries(node.trialLogins))
      lines.push(`    ${login.padEnd(12)}${password}   ${role}: ${new Map(doings).get(role) ?? ""}`);
    lines.push("", '  Try       npx besa check "Димитрије Велканов"');
  } else if (node.setupNeeded) {
    lines.push("", `  First run: open the address and enter the set-up code ${node.setupCode}`);
  }
  return `${lines.join("\n")}\n`;
}
