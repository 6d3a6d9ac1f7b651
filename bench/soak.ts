// `npm run soak -- [--rounds 100] [--seed 1]`: kill -9 of the node (and now and then of its PostgreSQL) under load.
import { parseArgs } from "node:util";
import { soak } from "#testkit";

const { values } = parseArgs({
  options: { rounds: { type: "string", default: "100" }, seed: { type: "string", default: "1" } },
});
const result = await soak({
  rounds: Number(values.rounds),
  seed: Number(values.seed),
  report: (line) => console.log(line),
});
console.log(JSON.stringify(result));
