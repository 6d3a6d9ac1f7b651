import assert from "node:assert/strict";
import { test } from "node:test";
import type { Bench } from "./bench.ts";
import { openPage } from "./officer-page.ts";

/** People and units, roles, approvals, why somebody looks, and what one holds. */
export function testOrganisation(bench: Bench): void {
  test("an administrator adds a unit, posts somebody to it and ends the posting; the officer sees why they hold what", async () => {
    await using administrator = await openPage(bench.browser(), bench.node(), { role: "administrator" });
    const { page, words, goTo } = administrator;
    await goTo("/organisation");
    await page.getByRole("button", { name: words("organisation.addUnit") }).click();
    const adding = page.getByRole("dialog");
    await adding.getByRole("textbox", { name: words("people.name") }).fill("Durrës port");
    await adding.getByRole("textbox", { name: words("organisation.code") }).fill("durres-port");
    await adding.getByRole("button", { name: words("organisation.addUnitDo"), exact: true }).click();
    await page.getByRole("button", { name: /Durrës port/ }).waitFor();
    await page.getByRole("button", { name: words("organisation.post"), exact: true }).click();
    const posting = page.getByRole("dialog");
    await posting.getByRole("textbox", { name: words("people.login") }).fill(bench.node().login("officer").login);
    await posting.getByRole("button", { name: words("organisation.postDo"), exact: true }).click();
    await posting.waitFor({ state: "hidden" });
    await using officer = await openPage(bench.browser(), bench.node(), { role: "officer" });
    const unit = officer.page.locator("bdi.tag", { hasText: /^unit:durres-port$/ });
    await officer.goTo("/access");
    await unit.waitFor();
    await officer.page
      .getByText(/posted to \u2068?Durrës port/)
      .first()
      .waitFor();
    await page.getByRole("button", { name: /^End the posting of/ }).click();
    await page.getByRole("button", { name: /^End the posting of/ }).waitFor({ state: "detached" });
    await officer.page.reload();
    await officer.page.locator("bdi.tag", { hasText: /^police$/ }).waitFor();
    assert.equal(await unit.count(), 0);
  });

  test("what two must do is asked, and not offered to the asker for approval", async () => {
    await using administrator = await openPage(bench.browser(), bench.node(), { role: "administrator" });
    const { page, words, goTo } = administrator;
    await goTo("/approvals");
    await page.getByRole("button", { name: words("organisation.ask") }).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByRole("combobox", { name: words("organisation.what") }).selectOption("give-clearance");
    await dialog.getByRole("combobox", { name: words("organisation.field.user") }).selectOption({ index: 1 });
    await dialog.getByRole("textbox", { name: words("organisation.reason") }).fill("vetted, file 12");
    await dialog.getByRole("button", { name: words("organisation.askDo"), exact: true }).click();
    await page.getByText("vetted, file 12").waitFor();
    await page.getByText(words("organisation.state.open"), { exact: true }).first().waitFor();
    assert.equal(await page.getByRole("button", { name: words("organisation.approve") }).count(), 0);
  });

  test("the roles are shown as the rules have them", async () => {
    await using auditor = await openPage(bench.browser(), bench.node(), { role: "auditor", language: "ar" });
    await auditor.goTo("/roles");
    await auditor.page.getByText(auditor.words("people.roleWords.integrity")).waitFor();
  });

  test("a case is said once, goes with each look into the log, and as a favourite takes one key press", async () => {
    await using officer = await openPage(bench.browser(), bench.node(), { role: "officer" });
    const { page, words } = officer;
    await page.getByRole("button", { name: words("codes.purpose.border") }).click();
    await page.getByRole("menuitem", { name: words("shell.reason.say") }).click();
    await page.getByRole("textbox", { name: words("shell.reason.label") }).fill("case 77/2026");
    await page.getByRole("checkbox", { name: words("shell.reason.keep") }).check();
    await page.getByRole("button", { name: words("shell.reason.do") }).click();
    await page.getByRole("button", { name: /case 77\/2026/ }).click();
    await page.getByRole("menuitemradio", { name: words("codes.purpose.missing") }).click();
    await page.getByRole("textbox", { name: words("check.field") }).waitFor();
    await page.locator("body").press("Alt+1");
    await page.getByRole("button", { name: new RegExp(`${words("codes.purpose.border")}.*case 77/2026`) }).waitFor();
    await page.getByRole("textbox", { name: words("check.field") }).fill("Nobody Knownhere");
    await page.getByRole("textbox", { name: words("check.field") }).press("Enter");
    await page.getByRole("region", { name: words("check.answered") }).waitFor();
    const client = await bench.node().as("auditor");
    const { items } = await client.call("log", { query: { act: "checked", limit: 5 } });
    assert.ok(items.some(({ detail }) => detail?.reason === "case 77/2026" && detail.purpose === "border"));
  });

  test("a record tells who could see it, when it is asked", async () => {
    await using officer = await openPage(bench.browser(), bench.node(), { role: "officer" });
    const { page, words, goTo } = officer;
    await goTo("/records");
    await page.getByRole("row").nth(1).getByRole("link").first().click();
    await page.getByRole("button", { name: words("organisation.readersAsk") }).click();
    await page.getByText("E. Dushku").first().waitFor();
  });
}
