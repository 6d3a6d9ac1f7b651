// besa witness: who witnesses this node's log, and which logs this node witnesses.
import { NewWitness } from "#contract";
import { connect } from "../connection.ts";
import { clean, paint, print, printJson } from "../console.ts";
import type { Console } from "../console.ts";
import { CliError, exitCodes } from "../errors.ts";
import { optionNumber, parseTyped } from "../options.ts";
import type { Options } from "../options.ts";

/** Prints how far each witness has confirmed the log, and the logs that this node witnesses. */
export async function showWitnesses(console: Console): Promise<number> {
  await using open = await connect(console, "logWitnesses");
  const state = await open.client.call("logWitnesses");
  if (console.isJson) {
    printJson(console, state);
    return exitCodes.fine;
  }
  const { say } = console;
  for (const { name, size, url, problem } of state.witnesses) {
    const trouble = problem === undefined ? "" : paint(console, `  ${say(`witnessProblem.${problem}`)}`, "red");
    print(console, `${clean(name).padEnd(16)}  ${say("witness.upTo", { size })}  ${clean(url)}${trouble}`);
  }
  const { quorum, witnessed = 0, waitingSince = "-" } = state;
  if (quorum === undefined) print(console, say("witness.noQuorum"));
  else {
    print(console, say("witness.quorum", { count: quorum.count, seconds: quorum.withinSeconds, size: witnessed }));
    if (state.isUnwitnessed)
      print(console, paint(console, say("witness.late", { since: waitingSince }), "bold", "red"));
  }
  for (const { origin, size, id } of state.logs)
    print(console, say("witness.log", { origin: clean(origin), size, id }));
  return exitCodes.fine;
}

/** Prints this node's keys as a witness, one a line: what the administrator of another node adds. */
export async function showWitnessKeys(console: Console): Promise<number> {
  await using open = await connect(console, "logWitnesses");
  const { ownKeys } = await open.client.call("logWitnesses");
  if (console.isJson) printJson(console, { keys: ownKeys });
  else for (const key of ownKeys) print(console, clean(key));
  return exitCodes.fine;
}

/** Prints the policy by which the log is to be judged (C2SP tlog-policy), as it is. */
export async function showPolicy(console: Console): Promise<number> {
  await using open = await connect(console, "logPolicy");
  const text = await (await open.client.call("logPolicy")).text();
  if (console.isJson) printJson(console, { policy: text });
  else console.terminal.out(text);
  return exitCodes.fine;
}

/** Sends the log's checkpoints to a witness from now on. */
export async function addWitness(console: Console, [name, key, url]: readonly string[]): Promise<number> {
  const body = parseTyped(NewWitness, { name, key, url });
  await using open = await connect(console, "addLogWitness");
  await open.client.call("addLogWitness", { body });
  return told(console, console.say("witness.added", { name: clean(body.name) }));
}

/** Sends them to a witness no more. */
export async function removeWitness(console: Console, [name = ""]: readonly string[]): Promise<number> {
  await using open = await connect(console, "removeLogWitness");
  await open.client.call("removeLogWitness", { params: { name } });
  return told(console, console.say("witness.removed", { name: clean(name) }));
}

/** Sets how many witnesses must confirm the log in time, or `none`. */
export async function setQuorum(console: Console, [count = ""]: readonly string[], options: Options): Promise<number> {
  if (count !== "none" && !/^\d{1,2}$/.test(count)) throw new CliError("usage", { what: count });
  const withinSeconds = optionNumber(options, "within") ?? 300;
  const quorum = count === "none" ? null : { count: Number(count), withinSeconds };
  await using open = await connect(console, "setLogQuorum");
  await open.client.call("setLogQuorum", { body: { quorum } });
  return showWitnesses(console);
}

/** Witnesses another log, by the keys that sign its checkpoints. */
export async function addLog(console: Console, keys: readonly string[]): Promise<number> {
  await using open = await connect(console, "addWitnessedLog");
  const added = await open.client.call("addWitnessedLog", { body: { keys: [...keys] } });
  if (console.isJson) printJson(console, added);
  else print(console, console.say("witness.log", { origin: clean(added.origin), size: added.size, id: added.id }));
  return exitCodes.fine;
}

/** Witnesses a log no more, by its origin or its id. */
export async function removeLog(console: Console, [name = ""]: readonly string[]): Promise<number> {
  await using open = await connect(console, "removeWitnessedLog");
  const { logs } = await open.client.call("logWitnesses");
  const id = logs.find((log) => log.origin === name)?.id ?? name;
  await open.client.call("removeWitnessedLog", { params: { id } });
  return told(console, console.say("witness.removed", { name: clean(name) }));
}

function told(console: Console, text: string): number {
  if (console.isJson) printJson(console, { ok: true });
  else print(console, text);
  return exitCodes.fine;
}
