// The pages of recall: an owner calls back from a record's page and sees a red tile until all have signed; a holder keeps, lets go, and sees how old its view is.
import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { setTimeout as pause } from "node:timers/promises";
import type { Browser } from "playwright-core";
import type { RecordId } from "#domain";
import { FaultProxy, personRecord, startFederation, type TestFederation } from "#testkit";
import { assertNothingSerious } from "./accessibility-tests.ts";
import { check, openPage, screenshot, startBrowser, whyNoBrowser, type Look } from "./officer-page.ts";

const why = { purpose: "border" as const, reason: "warrant 12/2026" };

describe("the pages of recall", { skip: whyNoBrowser ?? false, timeout: 600_000 }, () => {
  let browser: Browser;
  let federation: TestFederation;
  let link: FaultProxy;
  before(async () => {
    browser = await startBrowser();
    federation = await startFederation(
      [
        { node: "al", authority: "AL" },
        { node: "ae", authority: "AE" },
      ],
      {
        hubEndpoint: async (address) => {
          link = new FaultProxy(Number(new URL(address).port), () => 1);
          return link.listen();
        },
      },
    );
  });
  after(async () => {
    await browser.close();
    await link[Symbol.asyncDispose]();
    await federation[Symbol.asyncDispose]();
  });

  /** A person of AL's that AE has. */
  async function shared(name: string): Promise<RecordId> {
    const record = personRecord("AL", name, { labels: { purposes: ["border"] } });
    const { id } = record;
    await federation.member("al").node.store.transactAsNode((tx) => tx.records.put([record]));
    const desk = await federation.member("al").as("desk");
    await desk.call("share", { body: { ...why, records: [id], to: ["ae"], class: "urgent" } });
    const there = await federation.member("ae").as("desk");
    const look = { params: { id }, query: { purpose: "border" as const } };
    await until(async () =>
      there.call("record", look).then(
        () => true as const,
        () => undefined,
      ),
    );
    return id;
  }

  test("a desk calls back from the record's page; the tile is red until the holder has signed", async () => {
    const id = await shared("Quenlorath Basimir");
    const kept = await shared("Obrizal Temanqur");
    await using there = await openPage(browser, federation.member("ae"), { role: "desk" });
    await there.goTo(`/records/${kept}`);
    await there.page.getByRole("button", { name: there.words("recalls.keep.title"), exact: true }).click();
    const keeping = there.page.getByRole("dialog");
    await keeping.getByLabel(there.words("recalls.call.reason")).fill("exhibit 7 before the court of Dubai");
    await screenshot(there.page, "recall-keep");
    await keeping.getByRole("button", { name: there.words("recalls.keep.do"), exact: true }).click();
    await keeping.getByText(there.words("recalls.keep.done"), { exact: true }).waitFor();

    await using desk = await openPage(browser, federation.member("al"), { role: "desk" });
    const { page, words } = desk;
    for (const record of [id, kept]) {
      await desk.goTo(`/records/${record}`);
      await page.getByRole("button", { name: words("recalls.call.title"), exact: true }).click();
      const dialog = page.getByRole("dialog");
      await dialog.getByLabel(words("recalls.call.reason")).fill("it is another man");
      if (record === id) await screenshot(page, "recall-call-back");
      await dialog.getByRole("button", { name: words("recalls.call.do"), exact: true }).click();
      await dialog.getByRole("link", { name: words("shell.capability.recalls"), exact: true }).waitFor();
    }
    const client = await federation.member("al").as("desk");
    await until(async () => ((await client.call("recallCount")).refused === 1 ? true : undefined));
    await until(async () => ((await client.call("recallCount")).open === 1 ? true : undefined));
    await desk.goTo("/recalls");
    await page.locator(".card.recall.done").waitFor();
    const red = page.locator(".card.recall.open");
    assert.equal(await red.count(), 1);
    await red.getByRole("link", { name: "Obrizal Temanqur", exact: true }).waitFor();
    await red.getByText(words("recalls.holder.refused"), { exact: true }).waitFor();
    await red.getByText(words("recalls.keeping.court-evidence"), { exact: true }).waitFor();
    const [file] = await Promise.all([page.waitForEvent("download"), red.getByRole("button").click()]);
    assert.match(file.suggestedFilename(), /^besa-purge-.*-ae\.txt$/);
  });

  for (const look of looks())
    test(`axe finds nothing serious on them (${nameOf(look)})`, async () => {
      for (const node of ["al", "ae"] as const) {
        await using desk = await openPage(browser, federation.member(node), { ...look, role: "desk" });
        const { page, words, goTo } = desk;
        await goTo("/recalls");
        await page.getByRole("heading", { level: 1, name: words("shell.capability.recalls"), exact: true }).waitFor();
        const shows = node === "al" ? (["ours"] as const) : (["received", "kept"] as const);
        for (const show of shows) {
          await page
            .getByText(words(`recalls.${show}`), { exact: true })
            .first()
            .click();
          const there = page.getByRole("region", {
            name: words(show === "ours" ? "recalls.holders" : `recalls.${show}`),
          });
          await there.first().waitFor();
          await screenshot(page, `recalls-${node}-${show}-${nameOf(look)}`);
          await assertNothingSerious(page, `recalls ${show}`);
        }
      }
    });

  test("a check at a node that is cut off says so, and what is let go is purged", async () => {
    link.down(true);
    for (const look of [{}, { language: "ar", theme: "dark", isPhone: true }] as const satisfies readonly Look[]) {
      await using officer = await openPage(browser, federation.member("ae"), { ...look, role: "officer" });
      await check(officer, "Zzyzx Qwortel");
      await officer.page.getByRole("status", { name: officer.words("recalls.view.title") }).waitFor();
      const band = officer.page.locator(".verdict");
      await band.getByRole("heading", { name: officer.words("check.verdict.unconfirmed") }).waitFor();
      assert.match(
        (await band.getAttribute("class")) ?? "",
        /\bamber\b/u,
        "no green while what others share is not confirmed",
      );
      await screenshot(officer.page, `recall-cut-off-${nameOf(look)}`);
      await assertNothingSerious(officer.page, "cut off");
    }
    link.down(false);
    await using there = await openPage(browser, federation.member("ae"), { role: "desk" });
    const { page, words } = there;
    await there.goTo("/recalls");
    await page.getByText(words("recalls.kept"), { exact: true }).first().click();
    await page.getByRole("button", { name: words("recalls.letGo"), exact: true }).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByLabel(words("recalls.call.reason")).fill("the court has given it back");
    await dialog.getByRole("button", { name: words("recalls.letGo"), exact: true }).click();
    await page.getByText(words("recalls.noneKept"), { exact: true }).waitFor();
    const client = await federation.member("al").as("desk");
    await until(async () => ((await client.call("recallCount")).open === 0 ? true : undefined));
  });
});

function looks(): Look[] {
  return (["en", "ar"] as const).flatMap((language) =>
    (["light", "dark"] as const).flatMap((theme) => [false, true].map((isPhone) => ({ language, theme, isPhone }))),
  );
}

function nameOf({ language = "en", theme = "light", isPhone = false }: Look): string {
  return `${language}-${theme}-${isPhone ? "phone" : "desk"}`;
}

async function until(look: () => Promise<true | undefined>): Promise<void> {
  for (let turn = 0; turn < 600; turn += 1) {
    if ((await look()) === true) return;
    await pause(100);
  }
  assert.fail("it never came");
}
