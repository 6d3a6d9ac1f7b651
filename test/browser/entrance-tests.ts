import assert from "node:assert/strict";
import { test } from "node:test";
import type { Bench } from "./bench.ts";
import { openPage, signIn } from "./officer-page.ts";

/** The door: first sight, a wrong password, in and out, language and theme kept. */
export function testEntrance(bench: Bench): void {
  test("the first screen is usable after few questions to the node", async () => {
    await using officer = await openPage(bench.browser(), bench.node());
    const { page, words } = officer;
    const asked: string[] = [];
    page.on("request", (request) => {
      const { pathname } = new URL(request.url());
      if (pathname.startsWith("/v1/")) asked.push(pathname);
    });
    await page.reload();
    await page.getByLabel(words("entrance.login"), { exact: true }).waitFor();
    // Each is a round trip before the first word can be written; how long one takes is the machine's and the line's.
    assert.ok(asked.length > 0 && asked.length <= 4, asked.join(" "));
    await page.getByText(words("entrance.reason")).waitFor();
  });

  test("a wrong password is refused in words, and says what to do", async () => {
    await using officer = await openPage(bench.browser(), bench.node());
    const { page, words, faults } = officer;
    await page.getByLabel(words("entrance.login"), { exact: true }).fill("nobody");
    await page.getByLabel(words("entrance.password"), { exact: true }).fill("wrong password");
    await page.getByRole("button", { name: words("entrance.signIn") }).click();
    await page.getByRole("alert").getByText(words("problems.of.sign_in_refused.title")).waitFor();
    // The browser itself reports the 401.
    assert.ok(faults.splice(0).every((fault) => fault.includes("401")));
  });

  test("signing in, staying in over a reload, signing out", async () => {
    await using officer = await openPage(bench.browser(), bench.node(), { role: "officer" });
    const { page, words } = officer;
    await page.reload();
    await page.getByRole("textbox", { name: words("check.field") }).waitFor();
    await page.getByRole("button", { name: /L\. Kodra/ }).click();
    await page.getByRole("menuitem", { name: words("shell.signOut") }).click();
    await page.getByRole("heading", { name: words("entrance.signIn") }).waitFor();
    await page.reload();
    await page.getByRole("heading", { name: words("entrance.signIn") }).waitFor();
  });

  test("language and theme are chosen at once and kept", async () => {
    await using officer = await openPage(bench.browser(), bench.node(), { role: "officer" });
    const { page } = officer;
    await page.getByRole("button", { name: "Language" }).click();
    await page.getByRole("menuitemradio", { name: "العربية" }).click();
    await page.locator('html[dir="rtl"][lang="ar"]').waitFor();
    await page.getByRole("button", { name: "فاتح أو داكن" }).click();
    await page.getByRole("menuitemradio", { name: "داكن" }).click();
    await page.reload();
    await page.locator('html[dir="rtl"][lang="ar"][data-theme="dark"]').waitFor();
    await page.getByRole("link", { name: "فحص" }).waitFor();
  });

  test("Albanian has its own words, dates and countries", async () => {
    await using officer = await openPage(bench.browser(), bench.node(), { language: "sq" });
    await signIn(officer.page, bench.node().login("officer"), officer.words);
    await officer.page.getByRole("button", { name: "Kontrollo" }).waitFor();
  });
}
