import assert from "node:assert/strict";
import { chmodSync, mkdtempSync } from "node:fs";
import { rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { startNode } from "#node";
import { assertNothingSerious } from "./accessibility-tests.ts";
import type { Bench } from "./bench.ts";
import { catalogue, openAddress, signIn } from "./officer-page.ts";

/** First run, on a node that is empty: set up with the printed code, then both people sign in. */
export function testFirstRun(bench: Bench): void {
  test("an empty node is set up with its code, and its first officer checks", async () => {
    const parent = mkdtempSync(join(tmpdir(), "besa-first-run-"));
    // The database's unprivileged user must be able to pass through.
    chmodSync(parent, 0o711);
    try {
      await using node = await startNode({
        directory: join(parent, "data"),
        host: "127.0.0.1",
        port: 0,
        trial: false,
        log: () => undefined,
      });
      await using visitor = await openAddress(bench.browser(), node.address);
      const { page, faults } = visitor;
      const words = catalogue("en");
      const next = page.getByRole("button", { name: words("entrance.setUp.next") });
      const fill = (label: string, text: string) => page.getByLabel(words(label), { exact: true }).fill(text);

      await page.getByRole("heading", { name: words("entrance.setUp.code.title") }).waitFor();
      await assertNothingSerious(page, "first run");
      await next.click();
      await page.getByText(words("entrance.setUp.code.wrong")).waitFor();
      await fill("entrance.setUp.code.field", "wrong-code");
      await next.click();
      await fill("entrance.setUp.node.name", "Durrës port");
      await page.getByRole("combobox", { name: words("entrance.setUp.node.country") }).click();
      await page.getByRole("option", { name: /Albania/ }).click();
      await next.click();
      await fill("people.name", "B. Hoxha");
      await fill("people.login", "hoxha");
      await fill("entrance.password", "a pledge that is kept");
      await next.click();
      await fill("people.name", "L. Kodra");
      await fill("people.unit", "Border police");
      await fill("people.login", "kodra");
      await fill("entrance.password", "another pledge kept");
      const finish = page.getByRole("button", { name: words("entrance.setUp.finish") });
      await finish.click();
      await page.getByRole("alert").getByText(words("problems.of.setup_code_wrong.title")).waitFor();
      assert.ok(faults.splice(0).every((fault) => fault.includes("403")));

      const back = page.getByRole("button", { name: words("entrance.setUp.back") });
      for (let stage = 0; stage < 3; stage += 1)
        // One stage after the other, as a person goes.
        // oxlint-disable-next-line no-await-in-loop
        await back.click();
      await fill("entrance.setUp.code.field", node.setupCode);
      for (let stage = 0; stage < 3; stage += 1)
        // oxlint-disable-next-line no-await-in-loop
        await next.click();
      await finish.click();
      await page.getByRole("heading", { name: words("entrance.signIn") }).waitFor();
      await signIn(page, { login: "kodra", password: "another pledge kept" }, words);
      await page.getByRole("textbox", { name: words("check.field") }).waitFor();
      await page.getByText("Durrës port").waitFor();
    } finally {
      await rm(parent, { recursive: true, force: true });
    }
  });
}
