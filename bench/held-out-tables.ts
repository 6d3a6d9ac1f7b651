// Preloaded (`node --import`): letter tables come from the folder BESA_TABLES where it has them, and from src/names/tables else. For the evaluation only.
import { existsSync, readFileSync } from "node:fs";
import { registerHooks } from "node:module";
import { basename, join } from "node:path";

const folder = process.env["BESA_TABLES"];

registerHooks({
  load: (url, context, nextLoad) => {
    const file = join(folder ?? "", basename(url).replace(".generated.ts", ".txt"));
    if (folder === undefined || !url.endsWith(".generated.ts") || !existsSync(file)) return nextLoad(url, context);
    const name = basename(file, ".txt");
    const source = `export const ${name} = ${JSON.stringify(`\n${readFileSync(file, "utf8")}\n`)};`;
    return { format: "module", source, shortCircuit: true };
  },
});
