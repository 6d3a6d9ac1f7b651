// `npm run soak -- [--rounds 100] [--seed 1]`: kill -9 of the node (and now and then of its PostgreSQL) under load.
// `npm run soak -- federation [--rounds 10000] [--seed 1]`: what goes between nodes, under everything that can happen to it.
// `npm run soak -- writes [--rounds 1000] [--seed 1]`: three nodes, killed exactly before and exactly after each of their writes (docs/delivery-writes.md).
// `npm run soak -- storm [--rounds 50] [--seed 1]`: the hub's links cut, delayed, altered and repeated by chance, and its process killed by chance.
import { parseArgs } from "node:util";
import { runSchedules, soak } from "#testkit";
import { storm } from "../test/storm/storm.ts";
import { killAtWrites } from "../test/writes/run-writes.ts";

const { values, positionals } = parseArgs({
  options: { rounds: { type: "string" }, seed: { type: "string", default: "1" } },
  allowPositionals: true,
});
const seed = Number(values.seed);
const report = (line: string): void => console.log(line);
const result =
  positionals[0] === "federation"
    ? await runSchedules({ count: Number(values.rounds ?? 10_000), seed, report })
    : positionals[0] === "writes"
      ? await killAtWrites({ most: values.rounds === undefined ? undefined : Number(values.rounds), seed, report })
      : positionals[0] === "storm"
        ? await storm({ rounds: Number(values.rounds ?? 50), seed, report })
        : await soak({ rounds: Number(values.rounds ?? 100), seed, report });
console.log(JSON.stringify(result, (_, value: unknown) => (value instanceof Map ? Object.fromEntries(value) : value)));
