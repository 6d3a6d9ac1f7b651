import assert from "node:assert/strict";
import { test } from "node:test";
import type { Bench } from "./bench.ts";
import { openPage, signIn } from "./officer-page.ts";

/** Users: added with a password told once, locked out. */
export function testUsers(bench: Bench): void {
  test("a user is added, signs in, is locked out", async () => {
    await using administrator = await openPage(bench.browser(), bench.node(), { role: "administrator" });
    const { page, words } = administrator;
    await page.getByRole("button", { name: words("people.add") }).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByLabel(words("people.name"), { exact: true }).fill("A. Krasniqi");
    await dialog.getByLabel(words("people.unit"), { exact: true }).fill("Vlorë port");
    await dialog.getByLabel(words("people.login"), { exact: true }).fill("krasniqi");
    await dialog.getByRole("button", { name: words("people.addDo"), exact: true }).click();
    const password = await dialog.getByText(/^[a-z0-9-]{12,}$/).textContent();
    assert.ok(password !== null);
    await dialog.getByRole("button", { name: words("people.done") }).click();
    await page.getByRole("cell", { name: "krasniqi", exact: true }).waitFor();

    {
      await using officer = await openPage(bench.browser(), bench.node());
      await signIn(officer.page, { login: "krasniqi", password }, officer.words);
      await officer.page.getByRole("textbox", { name: words("check.field") }).waitFor();
    }

    await page.getByRole("button", { name: "Change A. Krasniqi" }).click();
    await dialog.getByRole("checkbox", { name: words("people.disable") }).check();
    await dialog.getByRole("button", { name: words("people.changeDo") }).click();
    await dialog.getByRole("button", { name: words("people.done") }).click();
    await page.getByText(words("people.disabled"), { exact: true }).waitFor();
  });
}
