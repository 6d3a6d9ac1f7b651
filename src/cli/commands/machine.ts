// besa serve, trial, doctor, openapi: what needs no signed-in user.
import { openApi } from "#contract";
import { clean, paint, print, printJson } from "../console.ts";
import type { Console } from "../console.ts";
import { exitCodes } from "../errors.ts";
import { absolute } from "../files.ts";
import { dataDirectory } from "../node-note.ts";
import { optionNumber, optionText } from "../options.ts";
import type { Options } from "../options.ts";

/** The port that a node listens on where none is named. */
export const usualPort = 7480;

/** Starts the node and ends with it. */
export async function serve({ terminal }: Console, isTrial: boolean, options: Options): Promise<number> {
  const { env } = terminal;
  return terminal.serve({
    trial: isTrial,
    single: options["single"] === true,
    directory: directoryOf({ terminal }, options),
    port: optionNumber(options, "port") ?? optionNumber({ port: env["BESA_PORT"] }, "port") ?? usualPort,
    host: optionText(options, "host") ?? env["BESA_HOST"] ?? "127.0.0.1",
  });
}

/** Says what is wrong with the set-up, and how to mend it. */
export async function doctor(console: Console, options: Options): Promise<number> {
  const findings = await console.terminal.doctor(directoryOf(console, options));
  const wrong = findings.filter(({ ok }) => !ok).length;
  if (console.isJson) {
    printJson(console, { findings, wrong });
    return wrong === 0 ? exitCodes.fine : exitCodes.failed;
  }
  for (const { check, ok, say, fix } of findings) {
    const sign = ok
      ? paint(console, console.say("doctor.ok"), "green")
      : paint(console, console.say("doctor.bad"), "red", "bold");
    print(console, `${sign}  ${clean(check)}: ${clean(say)}`);
    if (!ok && fix !== undefined) print(console, `      ${console.say("doctor.fix", { fix: clean(fix) })}`);
  }
  print(console, wrong === 0 ? console.say("doctor.fine") : console.say("doctor.wrong", { count: wrong }));
  return wrong === 0 ? exitCodes.fine : exitCodes.failed;
}

/** Prints the API as OpenAPI 3.1; no node is needed. */
export function printOpenApi({ terminal }: Console): number {
  terminal.out(`${JSON.stringify(openApi(terminal.version), undefined, 2)}\n`);
  return exitCodes.fine;
}

function directoryOf({ terminal }: Pick<Console, "terminal">, options: Options): string {
  const named = optionText(options, "data");
  return named === undefined ? dataDirectory(terminal) : absolute(terminal, named);
}
