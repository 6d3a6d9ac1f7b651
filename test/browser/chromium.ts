import { existsSync } from "node:fs";

/** The Chromium that browser tests drive: `BESA_CHROMIUM`, or Debian's; undefined when there is none. */
export function chromiumPath(): string | undefined {
  return [
    process.env["BESA_CHROMIUM"],
    "/usr/bin/chromium",
    "/usr/bin/chromium-browser",
    "/usr/bin/google-chrome",
  ].find((path) => path !== undefined && existsSync(path));
}
