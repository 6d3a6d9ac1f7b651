import { CommanderError } from "commander";
import type { Console } from "./console.ts";
import { CliError, exitCodes } from "./errors.ts";
import { buildProgram } from "./program.ts";
import { report } from "./report.ts";
import type { Terminal } from "./terminal.ts";
import { chooseLanguage, speaker } from "./texts/speech.ts";

/** Runs one command of `besa`. Resolves with the exit code; throws only what is nobody's refusal. */
export async function runCommand(terminal: Terminal): Promise<number> {
  const console: Console = {
    terminal,
    say: speaker(chooseLanguage(valueOf(terminal.args, "--lang"), terminal.env)),
    isJson: terminal.args.includes("--json"),
    node: valueOf(terminal.args, "--node"),
  };
  let exit: number = exitCodes.fine;
  const program = buildProgram(console, (code) => {
    exit = code;
  });
  try {
    await program.parseAsync([...terminal.args], { from: "user" });
    return exit;
  } catch (error) {
    if (!(error instanceof CommanderError)) return report(console, error);
    if (["commander.helpDisplayed", "commander.version"].includes(error.code)) return exitCodes.fine;
    if (error.code === "commander.help") return exitCodes.usage;
    return report(console, new CliError("usage", { what: error.message.replace(/^error: /, "") }, { cause: error }));
  }
}

/** A global option's value before commander has read the line: the language is needed to build the help. */
function valueOf(args: readonly string[], name: string): string | undefined {
  const index = args.indexOf(name);
  return index < 0 ? args.find((one) => one.startsWith(`${name}=`))?.slice(name.length + 1) : args[index + 1];
}
