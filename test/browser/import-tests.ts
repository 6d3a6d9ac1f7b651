import { test } from "node:test";
import type { Bench } from "./bench.ts";
import { check, openPage, type OfficerPage } from "./officer-page.ts";

const header = "key,name,born,nationalities,alert_category,alert_reference,alert_measures\n";
const first = `${header}1,Arben Drinistari,1980-05-01,AL,,,\n2,Teuta Shkumbini,1991,AL,,,\n3,Broken Row,1980-13-45,AL,,,\n`;
const second = `${header}1,Arben Drinistari,1980-05-02,AL,,,\n4,Lule Osumaj,1975,AL,,,\n`;

/** Lists: sent by the desk, compared with the last edition, bad rows named; found at once. */
export function testImports(bench: Bench): void {
  test("a list is imported, its bad row named, its next edition compared", async () => {
    await using desk = await openPage(bench.browser(), bench.node(), { role: "desk" });
    const { page, words } = desk;
    await send(desk, first);
    await page.getByText(words("imports.states.done")).first().waitFor();
    await page.getByRole("link", { name: "Arben Drinistari" }).waitFor();
    const problems = page.getByRole("listitem").filter({ hasText: "1980-13-45" });
    await problems.getByText("Line 4").waitFor();

    await send(desk, second);
    await page.getByText(words("imports.states.done")).first().waitFor();
    for (const change of ["added", "changed", "withdrawn"])
      await page
        .getByRole("listitem")
        .getByText(words(`imports.count.${change}`))
        .first()
        .waitFor();

    await page.getByRole("link", { name: words("shell.capability.check") }).click();
    await check(desk, "Osumaj Lule");
    await page.getByRole("heading", { name: words("check.verdict.possible") }).waitFor();
    await page.getByText("Lule Osumaj").first().waitFor();
  });

  test("a file of another format fails in words, and the list stays", async () => {
    await using desk = await openPage(bench.browser(), bench.node(), { role: "desk" });
    await send(desk, "this is no list");
    await desk.page.getByRole("alert").getByText(desk.words("imports.failed")).waitFor();
  });
}

async function send({ page, words, goTo }: OfficerPage, text: string): Promise<void> {
  await goTo("/imports");
  await page.getByRole("combobox", { name: words("imports.format") }).click();
  await page.getByRole("option", { name: words("codes.format.national") }).click();
  await page.getByLabel(words("imports.list"), { exact: true }).fill("web-test");
  await page.getByRole("checkbox", { name: words("imports.allowWithdrawals") }).check();
  const [chooser] = await Promise.all([
    page.waitForEvent("filechooser"),
    page.getByRole("button", { name: words("imports.files") }).click(),
  ]);
  await chooser.setFiles({ name: "register.csv", mimeType: "text/csv", buffer: Buffer.from(text) });
  await page.getByRole("button", { name: words("imports.send") }).click();
  await page.getByRole("heading", { level: 1, name: "web-test" }).waitFor();
}
