// A hub whose links are cut, delayed, altered and repeated by chance while its process is killed by chance, all in one run: nothing is lost or taken twice, and order is kept.
import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join as path } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { FaultProxy, found, freePort, informed, join, startTestNode, Victim } from "#testkit";
import { demandAll, put, type Sent } from "./words.ts";

/** How a storm is run. The same seed lets the same happen at the same moments. */
interface StormOptions {
  readonly rounds: number;
  readonly seed: number;
  readonly report: (line: string) => void;
}

/** What a storm was. */
interface StormResult {
  readonly kills: number;
  readonly databaseKills: number;
  /** Links that were taken down and up again. */
  readonly cuts: number;
  /** Connections that something happened to besides. */
  readonly faults: number;
  /** Words that arrived, once and in order, both ways. */
  readonly words: number;
}

/** Words that each node sends in a round. */
const inARound = 120;

/** Runs a storm. Throws as soon as something is lost, doubled or out of order. */
export async function storm({ rounds, seed, report }: StormOptions): Promise<StormResult> {
  const folder = mkdtempSync(path(tmpdir(), "besa-storm-"));
  chmodSync(folder, 0o711);
  const chance = seeded(seed);
  const port = await freePort();
  const hub = new Victim(path(folder, "hub"), port);
  const happened = { kills: 0, databaseKills: 0, cuts: 0 };
  await using link = new FaultProxy(port, chance);
  await using al = await startTestNode({ persons: 1 });
  await using ae = await startTestNode({ persons: 1 });
  const sent: Record<"al" | "ae", Sent[]> = { al: [], ae: [] };
  try {
    await hub.start();
    await found(hub, await link.listen());
    await join(hub, { plan: { node: "al", authority: "AL" }, node: al });
    await join(hub, { plan: { node: "ae", authority: "AE" }, node: ae });
    for (const node of [al, ae]) await informed(hub, node, 3);
    for (let round = 1; round <= rounds; round += 1) {
      link.set({ cut: 0.15, delay: 0.15, flip: 0.05, repeat: 0.15 });
      let isOver = false;
      const cutting = (async () => {
        for (; !isOver; happened.cuts += 1) {
          await pause(100 + chance() * 900);
          link.down(true);
          await pause(chance() * 300);
          link.down(false);
        }
      })();
      const half = inARound / 2;
      for (const count of [half, inARound - half]) {
        sent.al.push(...(await put(al, count, "ae")));
        sent.ae.push(...(await put(ae, count, "al")));
        await pause(chance() * 600);
      }
      const alsoDatabase = chance() < 0.25;
      await hub.kill(alsoDatabase);
      await hub.start();
      happened.kills += 1;
      happened.databaseKills += alsoDatabase ? 1 : 0;
      await pause(chance() * 1000);
      isOver = true;
      await cutting;
      report(`round ${round}: killed${alsoDatabase ? " with its database" : ""}, ${happened.cuts} cuts`);
    }
    link.set({});
    await demandAll(al, ae, sent.al);
    await demandAll(ae, al, sent.ae);
    return { ...happened, faults: link.happened, words: sent.al.length + sent.ae.length };
  } finally {
    await hub.kill(true);
    rmSync(folder, { recursive: true, force: true });
  }
}

function seeded(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
}
