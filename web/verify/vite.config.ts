// Builds dist/verify.html: one file with everything in it, whose own policy lets it run nothing else and talk to nobody.
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { defineConfig, type Plugin } from "vite";

const folder = import.meta.dirname;
const hashOf = (text: string): string => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

/** Puts script and style into the page, and their hashes into its policy. */
function singleFile(): Plugin {
  return {
    name: "single-file",
    generateBundle(_, bundle) {
      const [chunk, ...others] = Object.values(bundle);
      if (chunk?.type !== "chunk" || others.length > 0) throw new Error("the page is more than one script");
      // A script may not hold what would end it.
      const script = chunk.code.trim().replaceAll("</script", String.raw`<\/script`);
      const style = readFileSync(join(folder, "page.css"), "utf8").trim();
      const policy = `default-src 'none'; script-src ${hashOf(script)}; style-src ${hashOf(style)}; base-uri 'none'; form-action 'none'`;
      const source = readFileSync(join(folder, "page.html"), "utf8")
        .replace('content=""', () => `content="${policy}"`)
        .replace("<style></style>", () => `<style>${style}</style>`)
        .replace('<script type="module"></script>', () => `<script type="module">${script}</script>`);
      delete bundle[chunk.fileName];
      this.emitFile({ type: "asset", fileName: "verify.html", source });
    },
  };
}

export default defineConfig({
  root: folder,
  plugins: [singleFile()],
  build: {
    outDir: join(folder, "../dist"),
    emptyOutDir: false,
    target: "es2023",
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    // Readable on purpose: whoever checks a log with it should be able to check it.
    minify: false,
    rolldownOptions: { input: join(folder, "../src/verify/main.ts") },
  },
});
