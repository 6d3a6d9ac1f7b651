// A witness that is killed, with its database, in the middle of its work: it never forgets what it has cosigned.
import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { setTimeout as pause } from "node:timers/promises";
import {
  consistencyProof,
  extendTree,
  leafHash,
  makeSigner,
  openCheckpoint,
  readVerifierKey,
  rootOf,
  signCheckpoint,
  toBase64,
} from "#seal";
import { freePort, Victim } from "#testkit";

const signer = makeSigner("log.example/killed", new Uint8Array(32).fill(9));
const id = createHash("sha256").update(signer.name).digest("hex");
const size = 4096;

/** A log of made-up leaves; `of` makes another history. */
function grow(of: string): { note: (at: number) => string; proof: (older: number, newer: number) => Promise<string> } {
  const leaves = Array.from({ length: size }, (_, index) => leafHash(Buffer.from(`${of} ${index}`)));
  const { nodes } = extendTree({ size: 0, frontier: [] }, leaves);
  const stored = new Map(nodes.map(({ level, index, hash }) => [`${level}/${index}`, hash]));
  const read = (level: number, index: number): Uint8Array =>
    (level === 0 ? leaves[index] : stored.get(`${level}/${index}`)) ?? assert.fail();
  return {
    note: (at) => {
      const root = rootOf(extendTree({ size: 0, frontier: [] }, leaves.slice(0, at)).head);
      return signCheckpoint({ origin: signer.name, size: at, root }, signer);
    },
    proof: async (older, newer) =>
      (await consistencyProof(read, older, newer)).map((hash) => `${toBase64(hash)}\n`).join(""),
  };
}

test(
  "what was cosigned before kill -9 is known after it, and another history is refused",
  { timeout: 180_000 },
  async (t) => {
    const folder = mkdtempSync(join(tmpdir(), "besa-witness-"));
    chmodSync(folder, 0o711);
    const victim = new Victim(join(folder, "data"), await freePort());
    t.after(async () => {
      await victim.kill(true).catch(() => undefined);
      await pause(500);
      rmSync(folder, { recursive: true, force: true });
    });
    const log = grow("leaf");
    const other = grow("forged");
    const send = (body: string): Promise<Response> =>
      fetch(`${victim.address}/witness/add-checkpoint`, { method: "POST", body });
    await victim.start();
    await (await victim.as("administrator")).call("addWitnessedLog", { body: { keys: [signer.verifierKey] } });
    let cosigned = 0;
    let answers = 0;
    for (let round = 0; round < 3; round += 1) {
      const stop = new AbortController();
      let isOver = false;
      const work = (async () => {
        while (!stop.signal.aborted && cosigned + 7 < size) {
          const next = cosigned + 1 + (answers % 7);
          const answer = await send(`old ${cosigned}\n${await log.proof(cosigned, next)}\n${log.note(next)}`).catch(
            () => undefined,
          );
          if (answer?.status === 409) cosigned = Number(await answer.text());
          else if (answer?.status !== 200) return;
          else {
            cosigned = next;
            answers += 1;
          }
        }
      })().finally(() => (isOver = true));
      await pause(400 + round * 150);
      // However slow the machine is, there was something to forget.
      while (answers <= (round + 1) * 7 && !isOver) await pause(20);
      await victim.kill(true);
      stop.abort();
      await work;
      await victim.start();
      const newest = await (await fetch(`${victim.address}/witness/${id}/checkpoint`)).text();
      const known = openCheckpoint(newest, [readVerifierKey(signer.verifierKey)]).size;
      assert.ok(known >= cosigned, `${cosigned} leaves were cosigned, ${known} are known`);
      const forged = await send(`old ${known}\n${await other.proof(known, known + 3)}\n${other.note(known + 3)}`);
      assert.equal(forged.status, 422);
      const anew = await send(`old 0\n\n${other.note(known + 3)}`);
      assert.deepEqual([anew.status, await anew.text()], [409, `${known}\n`]);
      assert.equal(anew.headers.get("content-type"), "text/x.tlog.size");
      const unsigned = other
        .note(known + 3)
        .replace(
          /(\u2014 \S+ .{30})(.)/,
          (_mark, before: string, letter: string) => before + (letter === "A" ? "B" : "A"),
        );
      assert.equal((await send(`old ${known}\n${await other.proof(known, known + 3)}\n${unsigned}`)).status, 403);
      cosigned = known;
    }
    assert.ok(answers > 20, `${answers} answers`);
  },
);
