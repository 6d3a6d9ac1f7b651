// The hub's process is killed while envelopes go through it, is away while two thousand are sent, comes back, and is killed once more while they go: all
// arrive, once, and in order.
import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join as path } from "node:path";
import { test } from "node:test";
import { found, freePort, informed, join, startTestNode, until, Victim } from "#testkit";
import { demandAll, put, taken } from "./storm/words.ts";

const whileAway = 2000;

test(`a hub that is killed, is away for ${whileAway} sends and is killed again while they go loses, doubles and reorders nothing`, async () => {
  const folder = mkdtempSync(path(tmpdir(), "besa-hub-killed-"));
  chmodSync(folder, 0o711);
  const hub = new Victim(path(folder, "hub"), await freePort());
  await using al = await startTestNode({ persons: 1 });
  await using ae = await startTestNode({ persons: 1 });
  try {
    await hub.start();
    await found(hub, hub.address);
    await join(hub, { plan: { node: "al", authority: "AL" }, node: al });
    await join(hub, { plan: { node: "ae", authority: "AE" }, node: ae });
    for (const node of [al, ae]) await informed(hub, node, 3);

    const desk = await al.as("desk");
    const sent = await put(al, 400, "ae");
    await until(async () => (await taken(ae)).length > 40 || undefined, "the first of them");
    await hub.kill(false);
    for (let done = 0; done < whileAway; done += 200) sent.push(...(await put(al, 200, "ae")));
    await until(async () => {
      const { items } = await desk.call("deliveryLinks");
      return (items.find(({ peer }) => peer === "ae")?.failures ?? 0) > 2 || undefined;
    }, "the failing link");
    const before = (await taken(ae)).length;
    await hub.start();
    await until(
      async () => (await taken(ae)).length > before + whileAway / 10 || undefined,
      "the first after it was back",
    );
    await hub.kill(false);
    await hub.start();

    await demandAll(al, ae, sent);
  } finally {
    await hub.kill(true);
    rmSync(folder, { recursive: true, force: true });
  }
});
