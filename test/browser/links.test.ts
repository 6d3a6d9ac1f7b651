// The card of linked federations: a hub's officer asks for a link with a file and the digits that were heard, sees that it waits for the other side, and ends it.
import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import type { Browser } from "playwright-core";
import { anchorFingerprint, readAnchor } from "#exchange";
import { makeSigner } from "#seal";
import { startFederation, type TestFederation } from "#testkit";
import { assertNothingSerious } from "./accessibility-tests.ts";
import { openPage, screenshot, startBrowser, whyNoBrowser } from "./officer-page.ts";

describe("the card of linked federations", { skip: whyNoBrowser ?? false, timeout: 600_000 }, () => {
  let browser: Browser;
  let federation: TestFederation;
  before(async () => {
    browser = await startBrowser();
    federation = await startFederation([]);
  });
  after(async () => {
    await browser.close();
    await federation[Symbol.asyncDispose]();
  });

  test("a link is asked for on the page, is there once a second officer approves, and is ended in the same way", async () => {
    const keeper = await federation.hub.as("administrator");
    const own = await keeper.call("federation");
    // A federation whose hub does not answer: nothing more than its anchor is needed to ask.
    const other = readAnchor({
      ...own.anchor,
      federation: "besa.south",
      name: "Besa of the south",
      directoryKey: makeSigner("besa.south/directory", new Uint8Array(32).fill(7)).verifierKey,
      hub: { node: "hub", endpoint: "http://127.0.0.1:9" },
    });
    const until = new Date(Date.now() + 90 * 86_400_000).toISOString().slice(0, 10);
    {
      await using officer = await openPage(browser, federation.hub, { role: "administrator" });
      const { page, words, goTo } = officer;
      await goTo("/federation");
      await page.getByText(words("federation.links.none")).waitFor();
      await page.getByRole("button", { name: words("federation.links.link") }).click();
      const dialog = page.getByRole("dialog");
      const file = { name: "anchor.json", mimeType: "application/json", buffer: Buffer.from(JSON.stringify(other)) };
      await dialog.locator("input[type=file]").setInputFiles(file);
      await dialog.getByLabel(words("federation.heard")).fill(anchorFingerprint(other).replaceAll(" ", ""));
      await dialog.getByLabel(words("federation.links.ours")).fill("XPO");
      const ask = dialog.getByRole("button", { name: words("federation.askTwo") });
      await dialog.getByLabel(words("organisation.reason")).fill("agreed at the general assembly");
      await dialog.getByLabel(words("federation.links.until")).fill(until);
      assert.equal(await ask.isEnabled(), false, "nobody is meant who is not named");
      await dialog.getByLabel(words("federation.links.theirs")).fill("AL, IT");
      await screenshot(page, "federation-link-dialog");
      await assertNothingSerious(page, "the dialog of a link");
      await ask.click();
      await dialog.waitFor({ state: "detached" });
    }
    await approve();
    const { links } = await keeper.call("federation");
    assert.deepEqual(
      links.map(({ federation: name, state, ours, theirs }) => ({ name, state, ours, theirs })),
      [{ name: "besa.south", state: "waiting", ours: ["XPO"], theirs: ["AL", "IT"] }],
    );
    for (const look of [{ language: "en" }, { language: "ar", theme: "dark", isPhone: true }] as const) {
      await using officer = await openPage(browser, federation.hub, { role: "administrator", ...look });
      await officer.goTo("/federation");
      await officer.page.getByText("Besa of the south").waitFor();
      await screenshot(officer.page, `federation-links-${look.language}`);
      await assertNothingSerious(officer.page, `linked federations, ${look.language}`);
    }
    {
      await using officer = await openPage(browser, federation.hub, { role: "administrator" });
      const { page, words, goTo } = officer;
      await goTo("/federation");
      await page.getByRole("button", { name: words("federation.links.end") }).click();
      const dialog = page.getByRole("dialog");
      await dialog.getByLabel(words("organisation.reason")).fill("they have left");
      await dialog.getByRole("button", { name: words("federation.askTwo") }).click();
      await dialog.waitFor({ state: "detached" });
    }
    await approve();
    assert.equal((await keeper.call("federation")).links[0]?.state, "ended");
  });

  /** The auditor approves what waits. */
  async function approve(): Promise<void> {
    const auditor = await federation.hub.as("auditor");
    const { items } = await auditor.call("approvals");
    const open = items.filter(({ state, mine }) => state === "open" && mine);
    assert.equal(open.length, 1);
    for (const { id } of open) await auditor.call("decideApproval", { params: { id }, body: { approve: true } });
  }
});
