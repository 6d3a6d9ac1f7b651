import assert from "node:assert/strict";
import { mkdirSync } from "node:fs";
import { test } from "node:test";
import type { Bench } from "./bench.ts";
import { check, openPage, type OfficerPage } from "./officer-page.ts";

/** The passport of the designed screen; nobody of that name exists. */
export const velkanovPassport =
  "P<MKDVELKANOV<<DIMITAR<<<<<<<<<<<<<<<<<<<<<<\nK048312794MKD8611046M3102189<<<<<<<<<<<<<<<0";

/** The main job: ask, compare, decide. */
export function testChecks(bench: Bench): void {
  for (const language of ["en", "ar"] as const) {
    test(`a passport that matches (${language})`, async () => {
      await using officer = await openPage(bench.browser(), bench.node(), { role: "officer", language });
      const { page, words } = officer;
      await check(officer, velkanovPassport);
      await page.getByRole("heading", { name: words("check.verdict.match") }).waitFor();
      await page.getByText(words("codes.warning.armed")).waitFor();
      const table = page.getByRole("table", { name: words("check.comparison") });
      const document = table
        .getByRole("row")
        .filter({ has: page.getByRole("rowheader", { name: words("check.fieldNames.document") }) });
      await document.getByText(words("check.mark.same"), { exact: true }).waitFor();
      const born = table
        .getByRole("row")
        .filter({ has: page.getByRole("rowheader", { name: words("check.fieldNames.born") }) });
      await born.getByText(words("check.reason.day-month-swapped")).waitFor();
      await page.getByText(words("check.step.stay-with-person.title")).waitFor();
      // The original script comes first.
      assert.match((await table.textContent()) ?? "", /Димитрије Велканов.*Dimitrije Velkanov/s);
      assert.equal(await page.locator("html").getAttribute("dir"), language === "ar" ? "rtl" : "ltr");
      await saveScreenshot(officer, language);
    });
  }

  test("nothing held, with the log number, and the next check by key", async () => {
    await using officer = await openPage(bench.browser(), bench.node(), { role: "officer" });
    const { page, words } = officer;
    await check(officer, "Zzyzx Qwortel");
    await page.getByRole("heading", { name: words("check.verdict.nothing") }).waitFor();
    await page.getByText(words("check.logEntry")).first().waitFor();
    await page.keyboard.press("n");
    const field = page.getByRole("textbox", { name: words("check.field") });
    await field.and(page.locator(":focus")).waitFor();
    assert.equal(await field.inputValue(), "");
  });

  test("nothing held: whoever looks harder is shown leads apart, and the verdict stays", async () => {
    await using officer = await openPage(bench.browser(), bench.node(), { role: "officer" });
    const { page, words } = officer;
    await check(officer, "Dymytrx Velgenov");
    await page.getByRole("heading", { name: words("check.verdict.nothing") }).waitFor();
    await page.getByRole("button", { name: words("check.harder.title") }).click();
    const leads = page.getByRole("region", { name: words("check.harder.title") });
    await leads.getByText(words("check.harder.leadsWords")).waitFor();
    await page.getByRole("heading", { name: words("check.verdict.nothing") }).waitFor();
    await leads.getByRole("link", { name: "Димитрије Велканов" }).click();
    await page.waitForURL("**/records/*");
  });

  test("possible on a phone: compare, ask the desk, and the desk finds the question", async () => {
    {
      await using officer = await openPage(bench.browser(), bench.node(), { role: "officer", isPhone: true });
      const { page, words } = officer;
      await check(officer, "Dimitri Velkanof");
      await page.getByRole("heading", { name: words("check.verdict.possible") }).waitFor();
      await page.getByRole("button", { name: words("check.refer") }).click();
      const dialog = page.getByRole("dialog");
      await dialog.getByLabel(words("check.dialog.referred.why")).fill("Is there a newer photo?");
      await dialog.getByRole("button", { name: words("check.dialog.referred.do") }).click();
      await page.getByText(words("check.decided.referred")).waitFor();
    }
    await using desk = await openPage(bench.browser(), bench.node(), { role: "desk" });
    await desk.goTo("/decisions");
    await desk.page.getByRole("cell", { name: "Is there a newer photo?" }).waitFor();
  });

  test("confirm by keyboard says what it does, asks why, and is logged", async () => {
    await using officer = await openPage(bench.browser(), bench.node(), { role: "officer" });
    const { page, words } = officer;
    await check(officer, velkanovPassport);
    await page.keyboard.press("c");
    const dialog = page.getByRole("dialog");
    await dialog.getByText(words("check.dialog.confirmed.second")).waitFor();
    const confirm = dialog.getByRole("button", { name: words("check.dialog.confirmed.do") });
    assert.ok(await confirm.isDisabled());
    await page.keyboard.type("Photo and scar compared");
    await page.keyboard.press("Control+Enter");
    await page.getByText(words("check.decided.confirmed")).waitFor();
  });

  test("clear names the fact, and the same question is told so afterwards", async () => {
    await using officer = await openPage(bench.browser(), bench.node(), { role: "officer" });
    const { page, words } = officer;
    // Only a whole birth date or a document singles somebody out enough to be remembered.
    await page.getByLabel(words("check.born"), { exact: true }).fill("3.3.1979");
    await check(officer, "Damjan Velkanovski");
    await page.keyboard.press("x");
    const dialog = page.getByRole("dialog");
    await dialog.getByRole("combobox", { name: words("check.dialog.whichFact") }).click();
    await page.getByRole("option", { name: words("check.fact.birthPlace") }).click();
    await dialog.getByLabel(words("check.dialog.cleared.why")).fill("born in Ohrid");
    await dialog.getByRole("button", { name: words("check.dialog.cleared.do") }).click();
    await page.getByText(words("check.decided.cleared")).waitFor();
    await page.getByRole("button", { name: words("check.again") }).click();
    // Others may still be possible: then the cleared one is no longer the first.
    const other = page.getByRole("button", { name: /Велкановски/ });
    await page
      .getByText(words("check.cleared"), { exact: true })
      .or(page.getByText(/Place of birth: born in Ohrid/))
      .first()
      .waitFor();
    if ((await other.count()) > 0) await other.click();
    await page.getByText(/Place of birth: born in Ohrid/).waitFor();
  });

  test("a date that is none is refused before it is sent", async () => {
    await using officer = await openPage(bench.browser(), bench.node(), { role: "officer" });
    const { page, words } = officer;
    await page.getByRole("textbox", { name: words("check.field") }).fill("Dimitrije Velkanov");
    await page.getByLabel(words("check.born"), { exact: true }).fill("31.2.1986");
    await page.getByText(words("check.bornWrong")).waitFor();
    await page.getByLabel(words("check.born"), { exact: true }).fill("11.4.1986");
    await page.getByRole("button", { name: words("check.ask"), exact: true }).click();
    await page.getByRole("heading", { name: words("check.verdict.match") }).waitFor();
  });

  test("a record: fields, alerts, provenance, who has looked; the palette finds it again", async () => {
    await using officer = await openPage(bench.browser(), bench.node(), { role: "officer" });
    const { page, words } = officer;
    await check(officer, velkanovPassport);
    await page.getByRole("link", { name: words("check.open") }).click();
    await page.getByRole("heading", { level: 1, name: /Димитрије Велканов/ }).waitFor();
    for (const heading of ["record.says", "record.provenance", "record.versions", "record.looks"])
      await page.getByRole("heading", { name: words(heading) }).waitFor();
    await page.getByText("MK-RN-2026-00417").waitFor();
    await page.keyboard.press("Control+k");
    await page.keyboard.type("velk");
    await page.getByRole("option", { name: "Dimitrije Velkanov" }).waitFor();
    await page.keyboard.press("Escape");
    // The check is still on the desk when one comes back.
    await page.getByRole("link", { name: words("shell.capability.check") }).click();
    await page.getByRole("heading", { name: words("check.verdict.match") }).waitFor();
  });
}

/** For the README, and for eyes; never compared. */
async function saveScreenshot({ page }: OfficerPage, language: string): Promise<void> {
  const path = process.env["BESA_SCREENSHOTS"];
  if (path === undefined) return;
  mkdirSync(path, { recursive: true });
  await page.evaluate("document.fonts.ready.then(() => undefined)");
  await page.screenshot({ path: `${path}/check-match-${language}.png` });
}
