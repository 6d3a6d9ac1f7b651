import assert from "node:assert/strict";
import { test } from "node:test";
import type { Bench } from "./bench.ts";
import { openPage, screenshot } from "./officer-page.ts";

/** Watches: one is added, a list that comes later brings a hit, the badge says so, the desk decides. */
export function testWatches(bench: Bench): void {
  test("the desk watches somebody, hears of a list that brings them, and decides", async () => {
    await using desk = await openPage(bench.browser(), bench.node(), { role: "desk" });
    const { page, words } = desk;
    await desk.goTo("/watches");
    await page.getByText(words("watches.none"), { exact: true }).waitFor();
    await screenshot(page, "watches-empty");
    await page.getByRole("button", { name: words("watches.add") }).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByLabel(words("watches.who")).fill("Tarvel Quistmore");
    await dialog.getByLabel(words("check.born")).fill("14.9.1988");
    await dialog.getByLabel(words("watches.reason")).fill("visa 2026/117");
    await screenshot(page, "watch-add");
    await dialog.getByRole("button", { name: words("watches.addDo"), exact: true }).click();
    await page.getByRole("heading", { level: 1, name: "Tarvel Quistmore" }).waitFor();
    await page.getByText(words("watches.noHits"), { exact: true }).waitFor();
    await screenshot(page, "watch-without-hits");

    const client = await bench.node().as("desk");
    const body = { format: "national" as const, list: "late-list", files: ["late.csv"] };
    const { id } = await client.call("beginImport", { body });
    const rows = "key,name,born,alert_category,alert_measures\nQ-1,Tarvel Quistmore,1988-09-14,wanted,arrest\n";
    await client.call("sendImportFile", { params: { id, file: 0 }, body: rows });
    await client.call("startImport", { params: { id } });

    await page.getByRole("navigation").getByRole("status").waitFor({ timeout: 30_000 });
    await page.getByRole("button", { name: words("watches.confirmDo") }).waitFor({ timeout: 30_000 });
    await screenshot(page, "watch-with-hit");
    // Told at once, over every screen, without a name; folded up and out again; gone once somebody has decided.
    const told = page.getByRole("region", { name: words("live.title") });
    const tile = told.getByText(words("live.kind.watch-hit"), { exact: true });
    await tile.waitFor();
    assert.ok(!(await told.innerText()).includes("Quistmore"));
    await told.getByRole("button", { name: words("live.fold"), exact: true }).click();
    await tile.waitFor({ state: "detached" });
    await told.getByRole("button").click();
    await tile.waitFor();
    await desk.goTo("/watches");
    const found = page.getByRole("row", { name: /Tarvel Quistmore/ });
    await found.getByText(words("watches.verdict.match")).waitFor();
    await screenshot(page, "watches-to-decide");
    await found.getByRole("link").click();
    await page.getByRole("button", { name: words("watches.clearDo") }).click();
    await dialog.getByLabel(words("watches.why"), { exact: true }).fill("another photograph");
    await dialog.getByRole("button", { name: words("watches.clearDo") }).click();
    await page.getByText(words("watches.state.cleared"), { exact: true }).waitFor();
    await page.getByText(/another photograph/).waitFor();
    await tile.waitFor({ state: "detached" });
    await page.getByRole("button", { name: words("watches.close") }).click();
    await dialog.getByLabel(words("watches.closeWhy")).fill("visa refused");
    await dialog.getByRole("button", { name: words("watches.close") }).click();
    await page.getByText(/visa refused/).waitFor();
    await desk.goTo("/watches");
    await page.getByText(words("watches.none"), { exact: true }).waitFor();
    assert.equal(await page.getByRole("navigation").getByRole("status").count(), 0);
  });

  for (const isPhone of [false, true])
    test(`watches in Arabic, right to left${isPhone ? ", on a phone" : ""}`, async () => {
      const look = { role: "desk", language: "ar", isPhone, theme: isPhone ? "light" : "dark" } as const;
      const id = await watchedVelkanov(bench);
      await using desk = await openPage(bench.browser(), bench.node(), look);
      const { page, words } = desk;
      await desk.goTo("/watches");
      await page.getByRole("heading", { level: 1, name: words("shell.capability.watches") }).waitFor();
      await page.getByRole("table").waitFor();
      await screenshot(page, `watches-ar${isPhone ? "-phone" : ""}`);
      assert.ok(!(await scrollsSideways(page)), "the page is wider than the screen");
      await desk.goTo(`/watches/${id}`);
      await page
        .getByRole("button", { name: words("watches.clearDo") })
        .first()
        .waitFor();
      await screenshot(page, `watch-ar${isPhone ? "-phone" : ""}`);
      assert.ok(!(await scrollsSideways(page)), "the page is wider than the screen");
    });
}

/** A watch that a person of the trial answers to; the same at each call. */
export async function watchedVelkanov(bench: Bench): Promise<string> {
  const client = await bench.node().as("desk");
  const query = { purpose: "investigation", list: "browser" } as const;
  const { items } = await client.call("watches", { query });
  const [known] = items;
  if (known !== undefined) return known.id;
  const body = {
    query: { name: "Dimitar Velkanov", born: "1986-11-04" },
    purpose: "investigation",
    reason: "case 12/26",
    list: "browser",
  } as const;
  return (await client.call("addWatch", { body })).id;
}

const scrollsSideways = (page: Awaited<ReturnType<typeof openPage>>["page"]): Promise<boolean> =>
  page.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth + 1");
