export { runCommand } from "./run-command.ts";
export { CliError, cliErrors, exitCodes } from "./errors.ts";
export type { CliErrorCode } from "./errors.ts";
export type { Backups, Finding, ReadableFile, ServeOptions, Terminal, WritableFile } from "./terminal.ts";
