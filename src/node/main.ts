// The program: everything of the process is read here, and handed on as arguments.
import { runCommand } from "#cli";
import { readConfig } from "./config.ts";
import { NodeError } from "./errors.ts";
import { serve } from "./serve.ts";
import { processTerminal } from "./process-terminal.ts";

try {
  const config = readConfig(process.env);
  process.exitCode = await runCommand(processTerminal((options) => serve({ ...options, config })));
} catch (error) {
  process.stderr.write(
    error instanceof NodeError
      ? `besa: ${error.message}\n`
      : `besa: unexpected failure: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
  );
  process.exitCode = 1;
}
