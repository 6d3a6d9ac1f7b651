import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { LogProof } from "#contract";
import { verifyProof } from "../../web/src/proof/verify-proof.ts";
import type { Bench } from "./bench.ts";
import { check, openPage } from "./officer-page.ts";

/** The log: entries, the proof in the browser and as a file, and what a forged one says. */
export function testLog(bench: Bench): void {
  for (const language of ["en", "ar"] as const) {
    test(`an entry proves itself in the browser (${language})`, async () => {
      await using officer = await openPage(bench.browser(), bench.node(), { role: "officer", language });
      const { page, words } = officer;
      await check(officer, "Zzyzx Qwortel");
      await page.getByRole("link", { name: words("shell.capability.log") }).click();
      await page.getByText(words("log.proven"), { exact: true }).waitFor();
      for (const step of ["entry", "included", "signed"]) await page.getByText(words(`log.step.${step}`)).waitFor();
      await page.getByRole("img", { name: /./ }).waitFor();
    });
  }

  test("a saved proof verifies on its own, and a forged one does not", async () => {
    await using officer = await openPage(bench.browser(), bench.node(), { role: "officer" });
    const { page, words } = officer;
    await page.getByRole("link", { name: words("shell.capability.log") }).click();
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: words("log.save") }).click(),
    ]);
    const proof = LogProof.parse(JSON.parse(readFileSync(await download.path(), "utf8")));
    const holds = await verifyProof(proof);
    assert.deepEqual([holds.entry, holds.isIncluded, holds.isSigned], ["holds", true, true]);
    const detail = proof.detail === undefined ? undefined : { ...proof.detail, subject: "somebody else" };
    assert.equal((await verifyProof({ ...proof, detail })).entry, "fails");
    assert.equal((await verifyProof({ ...proof, index: proof.index + 1 })).isIncluded, false);
    assert.equal(
      (await verifyProof({ ...proof, checkpoint: proof.checkpoint.replace(/^\S+/, "other/log") })).isSigned,
      false,
    );
  });

  test("a forged entry is shown as one that does not prove", async () => {
    await using officer = await openPage(bench.browser(), bench.node(), { role: "officer" });
    const { page, words } = officer;
    await page.route("**/v1/log/entries/*", async (route) => {
      const answer = await route.fetch();
      const proof = LogProof.parse(await answer.json());
      await route.fulfill({ response: answer, json: { ...proof, detail: { ...proof.detail, subject: "forged" } } });
    });
    await page.getByRole("link", { name: words("shell.capability.log") }).click();
    await page.getByRole("alert").getByText(words("log.notProven")).waitFor();
    assert.equal(await page.getByText(words("log.proven"), { exact: true }).count(), 0);
  });

  test("the auditor exports the whole log", async () => {
    await using auditor = await openPage(bench.browser(), bench.node(), { role: "auditor" });
    const { page, words } = auditor;
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("link", { name: words("log.export") }).click(),
    ]);
    assert.ok(readFileSync(await download.path(), "utf8").split("\n").length > 3);
  });

  test("the log's page says whether other nodes have confirmed it, and hands out the page that checks it offline", async () => {
    await using auditor = await openPage(bench.browser(), bench.node(), { role: "auditor" });
    const { page, words } = auditor;
    const waitingSince = "2026-11-22T08:00:00.000Z";
    for (const [state, told] of [
      ["witnessed", "log.witnessed"],
      ["waiting", "log.waiting"],
      ["unwitnessed", "log.unwitnessed"],
    ] as const) {
      await page.route(/\/v1\/log\?/, async (route) => {
        const answer = await route.fetch();
        const witnessing = { state, witnessed: 1234, ...(state === "witnessed" ? {} : { waitingSince }) };
        const body = (await answer.text()).replace(/\}$/, `,"witnessing":${JSON.stringify(witnessing)}}`);
        await route.fulfill({ response: answer, body });
      });
      await page.reload();
      await page.getByRole("link", { name: words("shell.capability.log") }).click();
      await page.getByText(words(told).split("{")[0]?.trim() ?? "", { exact: false }).waitFor();
      await page.getByText("1,234").waitFor();
      await page.unroute(/\/v1\/log\?/);
    }
    assert.equal(await page.getByRole("alert").count(), 1);
    await page.route("**/v1/log/witnesses", async (route) => {
      const answer = await route.fetch();
      const one = { key: "k", url: "https://w", size: 41 };
      const witnesses = [
        { ...one, name: "pristina" },
        { ...one, name: "tirana", problem: "ahead" },
      ];
      const body = (await answer.text()).replace('"witnesses":[]', `"witnesses":${JSON.stringify(witnesses)}`);
      await route.fulfill({ response: answer, body });
    });
    await page.reload();
    await page.getByRole("link", { name: words("shell.capability.log") }).click();
    const trouble = page.getByRole("listitem").filter({ hasText: "tirana" });
    await trouble.getByText(words("log.witnessProblem.ahead")).waitFor();
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("link", { name: words("log.verifier") }).click(),
    ]);
    assert.match(
      readFileSync(await download.path(), "utf8"),
      /Content-Security-Policy" content="default-src 'none'; script-src 'sha256-/,
    );
    await page.goto(`${bench.node().address}/log/verify.html`);
    await page.locator("#start").waitFor();
  });
}
