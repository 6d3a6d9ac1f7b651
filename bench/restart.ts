// How soon a node answers again: the index is kept on disk, then read back as a start does, beside building it anew from its records.
import { mkdtempSync, readdirSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { mergeSegments } from "#search";
import { IndexFolder } from "../src/node/kept-index/kept-index.ts";
import { shown, type Report } from "./measure.ts";
import { border } from "./questions.ts";
import { register } from "./register.ts";

/** Keeps and reads back an index of so many persons. The files may still be in the system's memory, as after a crash of the node alone. */
export async function run(report: Report, persons: number): Promise<Record<string, number>> {
  const directory = mkdtempSync(join(tmpdir(), "besa-restart-"));
  try {
    const { index, figures } = await register(persons, report);
    const folder = new IndexFolder(directory);
    const seconds = async (work: () => Promise<unknown>): Promise<number> => {
      const started = performance.now();
      await work();
      return (performance.now() - started) / 1000;
    };
    const write = await seconds(() => folder.write(index, { cursor: "1.1", mark: "bench" }));
    const bytes = readdirSync(directory).reduce((sum, file) => sum + statSync(join(directory, file)).size, 0);
    let answered = 0;
    const read = await seconds(async () => {
      const kept = await new IndexFolder(directory).read(mergeSegments);
      const [question] = border(1, persons);
      if (kept !== undefined && question !== undefined)
        answered = kept.index.check(question.asked, { sees: () => true }).candidates.length + 1;
    });
    if (answered === 0) throw new Error("the index was not read back");
    const build = persons / figures["records/s"];
    report(
      `${persons.toLocaleString("en")} persons: ${shown(bytes / 2 ** 20)} MiB written in ${shown(write)} s; read back and first check answered in ${shown(read)} s, ` +
        `${shown(build / read)} times as fast as building it (${shown(build)} s)`,
    );
    return { "written s": write, MiB: bytes / 2 ** 20, "first answer s": read, "built s": build };
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}
