// `npm run bench -- [search|curve|peers|numbers|http|batch|restart|load|sight|ledger|envelope|attachment|delivery|hits]`: measurements beside peers or limits in the same run. Figures go to docs/benchmarks.md by hand,
// with the machine named. `--json FILE` keeps them.
import { cpus, totalmem } from "node:os";
import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    json: { type: "string" },
    numbers: { type: "string", default: "1000000,10000000,100000000" },
    persons: { type: "string" },
    chart: { type: "string" },
    engines: { type: "string" },
    keep: { type: "string" },
    questions: { type: "string", default: "20000" },
    sizes: { type: "string", default: "10000,30000,100000,300000,1000000" },
    checks: { type: "string", default: "200000" },
    records: { type: "string", default: "1000000" },
    seconds: { type: "string", default: "10" },
    // 90 ask the slowest settings of the peers as often as all others: a recall of 99 and more needs it.
    "peer-seconds": { type: "string", default: "20" },
    way: { type: "string", default: "direct" },
    rounds: { type: "string", default: "2000" },
  },
});
const benches = {
  search: async (report: Report) =>
    (await import("./search.ts")).run(report, {
      persons: Number(values.persons ?? 1_000_000),
      questions: Number(values.questions),
    }),
  curve: async (report: Report) =>
    (await import("./curve.ts")).run(report, {
      sizes: values.sizes.split(",").map(Number),
      questions: Number(values.questions),
    }),
  peers: async (report: Report) =>
    (await import("./peers.ts")).run(report, {
      persons: Number(values.persons ?? 1_000_000),
      questions: Number(values.questions) / 10,
      seconds: Number(values["peer-seconds"]),
      ...(values.engines === undefined ? {} : { only: values.engines.split(",") }),
      ...(values.keep === undefined ? {} : { keep: values.keep }),
      ...(values.chart === undefined ? {} : { chart: values.chart }),
    }),
  numbers: async (report: Report) => (await import("./numbers.ts")).run(report, values.numbers.split(",").map(Number)),
  http: async (report: Report) =>
    (await import("./http.ts")).run(report, {
      persons: Number(values.persons ?? 100_000),
      seconds: Number(values.seconds),
    }),
  batch: async (report: Report) =>
    (await import("./batch.ts")).run(report, {
      persons: Number(values.persons ?? 100_000),
      checks: Number(values.checks),
    }),
  restart: async (report: Report) => (await import("./restart.ts")).run(report, Number(values.persons ?? 1_000_000)),
  load: async (report: Report) => (await import("./load.ts")).run(report, Number(values.persons ?? 1_000_000)),
  sight: async (report: Report) => (await import("./sight.ts")).run(report, Number(values.records)),
  ledger: async (report: Report) => (await import("./ledger.ts")).run(report),
  hits: async (report: Report) => (await import("./hits.ts")).run(report, Number(values.seconds)),
  delivery: async (report: Report) => (await import("./delivery.ts")).run(report, Number(values.rounds)),
  attachment: async (report: Report) => ({
    ...(await (await import("./envelope.ts")).runAttachment(report, Number(values.records) * 1024)),
    ...(await (
      await import("./attachment.ts")
    ).run(report, Number(values.records) * 1024, values.way === "hub" ? "hub" : "direct")),
  }),
  envelope: async (report: Report) => (await import("./envelope.ts")).run(report, Number(values.rounds)),
} as const;
type Report = (line: string) => void;
type Figures = Readonly<Record<string, number>>;

const isBench = (name: string): name is keyof typeof benches => Object.hasOwn(benches, name);
const wanted = positionals.length === 0 ? Object.keys(benches) : positionals;
const unknown = wanted.find((name) => !isBench(name));
if (unknown !== undefined) {
  console.error(`There is no benchmark "${unknown}". There are: ${Object.keys(benches).join(", ")}.`);
  process.exit(2);
}
console.log(
  `${cpus().length} x ${cpus()[0]?.model ?? "?"}, ${(totalmem() / 2 ** 30).toFixed(0)} GiB, Node ${process.version}`,
);
const results: Record<string, Figures> = {};
for (const name of wanted.filter(isBench)) {
  console.log(`\n# ${name}`);
  results[name] = await benches[name]((line) => console.log(line));
}
if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify(results, undefined, 2)}\n`);
process.exit(0);
