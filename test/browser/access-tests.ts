import assert from "node:assert/strict";
import { test } from "node:test";
import type { Bench } from "./bench.ts";
import { openPage } from "./officer-page.ts";

/** What somebody may not do: it is not offered, its address says who may, and the node refuses it. */
export function testAccess(bench: Bench): void {
  test("the administrator has no way to a police record", async () => {
    await using administrator = await openPage(bench.browser(), bench.node(), { role: "administrator" });
    const { page, words, goTo, faults } = administrator;
    await page.getByRole("heading", { name: words("shell.capability.users") }).waitFor();
    const rail = page.getByRole("navigation", { name: words("shell.capabilities") });
    for (const screen of ["check", "records", "decisions"]) {
      assert.equal(await rail.getByRole("link", { name: words(`shell.capability.${screen}`) }).count(), 0);
      await goTo(`/${screen}`);
      await page.getByText(words(`shell.notAllowed.who.${screen}`)).waitFor();
      assert.equal(await page.getByRole("textbox", { name: words("check.field") }).count(), 0);
    }
    // Not even when the page is gone around.
    const status = await page.evaluate(async () => (await fetch("/v1/records?purpose=administration")).status);
    assert.equal(status, 403);
    assert.ok(faults.splice(0).every((fault) => fault.includes("403")));
  });

  test("an officer has no users and no imports; the auditor has the log only", async () => {
    {
      await using officer = await openPage(bench.browser(), bench.node(), { role: "officer" });
      for (const screen of ["users", "imports"]) {
        await officer.goTo(`/${screen}`);
        await officer.page.getByText(officer.words(`shell.notAllowed.who.${screen}`)).waitFor();
      }
    }
    await using auditor = await openPage(bench.browser(), bench.node(), { role: "auditor" });
    await auditor.page.getByRole("heading", { name: auditor.words("shell.capability.log"), exact: true }).waitFor();
    await auditor.goTo("/check");
    await auditor.page.getByText(auditor.words("shell.notAllowed.who.check")).waitFor();
  });

  test("a purpose is one of the officer's own, and stays for the session", async () => {
    await using officer = await openPage(bench.browser(), bench.node(), { role: "officer" });
    const { page, words } = officer;
    await page.getByRole("button", { name: words("codes.purpose.border") }).click();
    assert.equal(await page.getByRole("menuitemradio", { name: words("codes.purpose.arrest") }).count(), 0);
    await page.getByRole("menuitemradio", { name: words("codes.purpose.missing") }).click();
    await page.reload();
    await page.getByRole("button", { name: words("codes.purpose.missing") }).waitFor();
  });

  test("my access says what I am and may", async () => {
    await using officer = await openPage(bench.browser(), bench.node(), { role: "officer" });
    await officer.goTo("/access");
    await officer.page.getByText(officer.words("people.roleWords.officer")).waitFor();
    await officer.page.getByText("police", { exact: true }).first().waitFor();
  });

  test("an address that is none says so", async () => {
    await using officer = await openPage(bench.browser(), bench.node(), { role: "officer" });
    await officer.page.getByRole("link", { name: officer.words("shell.capability.log") }).click();
    // The page's own way to an address, without asking the server.
    await officer.page.evaluate(
      'history.pushState(null, "", "/no-such-screen"); dispatchEvent(new PopStateEvent("popstate"));',
    );
    await officer.page.getByText(officer.words("shell.notFound.title")).waitFor();
  });
}
