// Builds the web pages: after `npm ci`, and before `npm start` where they are missing. Without the development packages there is nothing to build with.
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { brotliCompressSync, gzipSync } from "node:zlib";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const vite = join(root, "node_modules/vite/bin/vite.js");
const built = existsSync(join(root, "web/dist/index.html"));
if (!existsSync(vite)) {
  if (!built)
    console.error(
      "besa: the web pages are not built, and there is nothing to build them with. Run npm ci without --omit=dev.",
    );
} else if (!built || !process.argv.includes("--if-missing")) {
  // The application, then the single page that checks logs: it goes into the same folder, and leaves what is there.
  const status = build("web") || build("web/verify");
  process.exitCode = status;
  if (status === 0) compress(join(root, "web/dist/assets"));
}

/** Runs Vite in a folder; 0 when all went well. */
function build(folder) {
  const { status } = spawnSync(
    process.execPath,
    [join(root, "bin/besa.js"), "node", vite, "build", join(root, folder), "--logLevel", "warn"],
    { stdio: "inherit" },
  );
  return status ?? 1;
}

/** Compressed twins beside scripts and styles, made once, so that the server sends them as they lie. Fonts are compressed already. */
function compress(folder) {
  for (const name of readdirSync(folder).filter((name) => /\.(js|css|svg)$/.test(name))) {
    const bytes = readFileSync(join(folder, name));
    writeFileSync(join(folder, `${name}.br`), brotliCompressSync(bytes));
    writeFileSync(join(folder, `${name}.gz`), gzipSync(bytes, { level: 9 }));
  }
}
