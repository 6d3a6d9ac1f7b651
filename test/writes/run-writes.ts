// Kills the nodes of a federation at their writes, one after the other: before it and after it, and sees that all ends as if nothing had been.
import assert from "node:assert/strict";
import { besideDelivery, isKnown } from "./table.ts";
import { nodeNames, stepNames, World, type NodeName, type StepName } from "./world.ts";

/** A write of a node that something happens at. */
interface Site {
  /** The steps in which it happened. */
  readonly steps: StepName[];
  readonly node: NodeName;
  readonly write: string;
  /** How often it happened in each of them at least. */
  count: number;
}

/** What a run has shown. */
export interface WritesResult {
  /** Different writes of each node that were seen. */
  readonly sites: number;
  readonly kills: number;
  /** Kills that were planned and whose write did not happen again, by its name: some depend on what else goes on. */
  readonly missed: readonly string[];
}

/** What comes of officers who sign in, or goes on beside it, is no part of delivery. */
const beside = ["signed in", "account", besideDelivery];

/** Kills at `most` of the writes, chosen by the seed; at all of them when left out. Throws with what was lost, doubled or out of order. */
export async function killAtWrites({
  most,
  seed,
  report,
}: {
  readonly most?: number | undefined;
  readonly seed: number;
  readonly report: (line: string) => void;
}): Promise<WritesResult> {
  const chance = seeded(seed);
  await using world = new World();
  await world.start();
  const sites = await survey(world);
  report(`${sites.length} writes of three nodes, each by its kind`);
  const planned = sites.flatMap((site) => (["before", "after"] as const).map((when) => ({ ...site, when })));
  const order = planned.map((plan) => ({ plan, by: chance() })).toSorted((one, other) => one.by - other.by);
  const missed: string[] = [];
  let kills = 0;
  for (const { plan } of order) {
    if (kills === most) break;
    const { node, write, when } = plan;
    const name = `${when} "${write}" of the ${node}`;
    const skip = Math.floor(chance() * Math.min(plan.count, 3));
    const begun = performance.now();
    if (await killOnce(world, plan, skip)) {
      kills += 1;
      report(`${kills}: killed ${name}; all was well after ${((performance.now() - begun) / 1000).toFixed(1)} s`);
    } else missed.push(name);
  }
  await world.conclude();
  return { sites: sites.length, kills, missed };
}

/** Each step unharmed: what is written in it. */
async function survey(world: World): Promise<Site[]> {
  const sites: Site[] = [];
  for (const step of stepNames) {
    const before = new Map(nodeNames.map((name) => [name, world.node(name).seen().length]));
    await world.step(step);
    for (const node of nodeNames) {
      const counts = new Map<string, number>();
      for (const write of world.node(node).seen().slice(before.get(node)))
        counts.set(write, (counts.get(write) ?? 0) + 1);
      for (const [write, count] of counts) {
        assert.ok(
          isKnown(write) || write === besideDelivery,
          `a write of the ${node} that is in no row of test/writes/table.ts: ${write}`,
        );
        const known = sites.find((site) => site.node === node && site.write === write);
        if (known !== undefined) {
          known.steps.push(step);
          known.count = Math.min(known.count, count);
        } else if (!beside.includes(write)) sites.push({ steps: [step], node, write, count });
      }
    }
  }
  return sites;
}

/** Whether it was killed: some writes happen in a step only once, or now and then. */
async function killOnce(
  world: World,
  { node, steps, write, when }: Site & { readonly when: "before" | "after" },
  skip: number,
): Promise<boolean> {
  const mortal = world.node(node);
  const deaths = mortal.deaths;
  // A member changes its keys 24 times a day and no more: last, where the write did not happen in another step.
  const order = [...steps.filter((step) => step !== "keys").toReversed(), ...steps.filter((step) => step === "keys")];
  for (const step of order) {
    mortal.arm({ write, when, skip });
    try {
      await world.step(step);
    } catch (cause) {
      throw new Error(`killed ${when} "${write}" of the ${node}, ${step} came to no good end`, { cause });
    }
    mortal.disarm();
    if (mortal.deaths > deaths) return true;
  }
  return false;
}

/** The same order each time. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
}
