// A log on a disk that fills up: what was acknowledged is there, once, and the log goes on when there is room again.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import { chmodSync, mkdtempSync, rmSync, statfsSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { setTimeout as pause } from "node:timers/promises";
import type { Leaf, LogDetail } from "#domain";
import { Ledger, LedgerError, verifyExport } from "#ledger";
import { makeSigner } from "#seal";
import { openStore, type Store } from "#store";
import { startPostgres } from "../src/node/postgres/index.ts";

const origin = "disk.example/log";
const signer = makeSigner(origin, new Uint8Array(32).fill(4));
const megabyte = 1024 * 1024;

function detail(subject: string): LogDetail {
  return { act: "checked", who: { login: "a", name: "A", unit: "AL" }, subject, reason: "x".repeat(800), records: [] };
}

/** A file system of its own, of so many bytes; says why there is none. */
function mount(folder: string, bytes: number): string | false {
  if (process.getuid?.() !== 0) return "only root can mount a small file system: the full disk is not tried";
  const { status } = spawnSync("mount", ["-t", "tmpfs", "-o", `size=${bytes},mode=711`, "tmpfs", folder]);
  return status === 0 ? false : "no small file system can be mounted here: the full disk is not tried";
}

const folder = mkdtempSync(join(tmpdir(), "besa-disk-"));
chmodSync(folder, 0o711);
const skip = mount(folder, 400 * megabyte);

test("a full disk loses and doubles nothing that was acknowledged", { skip, timeout: 180_000 }, async (t) => {
  t.after(() => {
    spawnSync("umount", ["-l", folder]);
    rmSync(folder, { recursive: true, force: true });
  });
  const acknowledged: { subject: string; leaf: Leaf }[] = [];
  const ballast = join(folder, "ballast");
  const open = (store: Store): Promise<Ledger> =>
    Ledger.open({ origin, signer, log: store.log, now: () => new Date(), random: randomBytes });
  const fill = async (ledger: Ledger, name: string, most: number): Promise<unknown> => {
    for (let turn = 0; turn < most; turn += 1) {
      const subjects = Array.from({ length: 32 }, (_, place) => `${name} ${turn} ${place}`);
      const results = await Promise.allSettled(
        subjects.map(async (subject) => ({ subject, leaf: await ledger.record(detail(subject)) })),
      );
      acknowledged.push(...results.flatMap((result) => (result.status === "fulfilled" ? [result.value] : [])));
      const failed = results.find((result) => result.status === "rejected");
      if (failed !== undefined) return failed.reason;
    }
    return undefined;
  };
  let note = "";
  {
    await using postgres = await startPostgres({ directory: folder, log: () => {} });
    await using store = await openStore({ connection: postgres.connection, now: () => new Date() });
    const ledger = await open(store);
    assert.equal(await fill(ledger, "before", 4), undefined);
    note = await ledger.checkpoint();
    // Leave a few megabytes: the next segment of PostgreSQL's own log does not fit.
    const { bavail, bsize } = statfsSync(folder);
    writeFileSync(ballast, Buffer.alloc(Math.max(0, bavail * bsize - 3 * megabyte)));
    const reason = await fill(ledger, "full", 4000);
    assert.ok(
      reason instanceof LedgerError && reason.code === "append_failed",
      `the disk never became full: ${String(reason)}`,
    );
    for (let turn = 0; turn < 5; turn += 1) await fill(ledger, `still ${turn}`, 1);
    rmSync(ballast);
    // The server that could not write has ended its sessions, and starts again by itself or is started below.
    for (let waited = 0; waited < 5000 && (await fill(ledger, `room ${waited}`, 1)) !== undefined; waited += 250)
      await pause(250);
  }
  await using postgres = await startPostgres({ directory: folder, log: () => {} });
  await using store = await openStore({ connection: postgres.connection, now: () => new Date() });
  const ledger = await open(store);
  assert.equal(await fill(ledger, "after", 2), undefined);
  const verified = await verifyExport(ledger.export(), ledger.verifierKey, [note]);
  assert.equal(verified.status, "intact", JSON.stringify(verified));
  const leaves = await store.log.leaves(0, 1_000_000);
  const subjects = leaves.map((leaf) => leaf.detail?.subject);
  assert.equal(new Set(subjects).size, subjects.length, "an entry stands twice");
  assert.ok(acknowledged.length >= 4 * 32 + 2 * 32);
  for (const { subject, leaf } of acknowledged) assert.equal(subjects[leaf.index], subject);
});
