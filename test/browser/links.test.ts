// The card of linked federations: a hub's officer asks for a link with a file and the digits that were heard, sees that it waits for the other side, and ends it.
import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import type { Browser } from "playwright-core";
import { anchorFingerprint, readAnchor } from "#exchange";
import { makeSigner } from "#seal";
import { AuthorityId, RecordId, unknownPerson } from "#domain";
import { startFederation, type TestFederation, type TestNode, until } from "#testkit";
import { v7 } from "uuid";
import { link, list, reaches, settles } from "../linked-federations.ts";
import { assertNothingSerious } from "./accessibility-tests.ts";
import { check, openPage, screenshot, startBrowser, whyNoBrowser } from "./officer-page.ts";

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

  test("a desk shares with a partner of a linked federation, by its qualified name and never with all members", async () => {
    const plan = [{ node: "al", authority: "AL" }];
    await using north = await startFederation(plan, { name: "besa.north" });
    await using south = await startFederation(plan, { name: "besa.south" });
    const all = [north, south].map((one) => ({ federation: one, members: ["al"] }));
    const terms = { ours: list("AL"), theirs: list("AL") };
    await link(north.hub, south.hub, terms);
    await link(south.hub, north.hub, terms);
    const [owner, partner] = [north.member("al"), south.member("al")];
    await settles(
      all,
      async () => (await reaches(owner, "al@besa.south")) && (await reaches(partner, "al@besa.north")),
      "the link",
    );
    const id = await recordOf(owner);
    const reason = "warrant 12/2026";
    for (const look of [{ language: "ar", theme: "dark", isPhone: true }, {}] as const) {
      await using desk = await openPage(browser, owner, { role: "desk", ...look });
      const { page, words, goTo } = desk;
      await goTo(`/records/${id}`);
      await page.getByRole("button", { name: words("deliveries.share.title"), exact: true }).click();
      const dialog = page.getByRole("dialog");
      await dialog.getByLabel(/al@besa\.south/u).check();
      await dialog.getByRole("textbox", { name: words("deliveries.share.reason") }).fill(reason);
      await screenshot(page, `share-linked-${look.language ?? "en"}`);
      await assertNothingSerious(page, "partners of a linked federation");
      await dialog.getByRole("button", { name: words("sharing.share.look") }).click();
      // What is shown before sending names the node too; the list that it was chosen from goes then.
      await dialog.getByRole("button", { name: words("sharing.share.send") }).waitFor();
      await dialog.getByText("al@besa.south").waitFor();
      if (look.language === "ar") continue;
      await dialog.getByRole("button", { name: words("sharing.share.send") }).click();
      await dialog.getByRole("status").waitFor();
    }
    const finder = await partner.as("desk");
    const body = { query: { name: "Dritan Velthari" }, purpose: "investigation" as const, reason };
    const found = await until(async () => (await finder.call("check", { body })).candidates[0], "the record");
    assert.equal(found.record, id);
    // There it is shown as the authority of its federation, in words.
    await using officer = await openPage(browser, partner, { role: "officer" });
    await check(officer, "Dritan Velthari");
    await officer.page
      .getByText(/Albania \(\u2068?besa\.north/u)
      .first()
      .waitFor();
  });

  /** Somebody in the register of a node. */
  async function recordOf(node: TestNode): Promise<RecordId> {
    const id = RecordId.parse(v7());
    await node.node.store.transactAsNode((tx) =>
      tx.records.put([
        {
          id,
          owner: AuthorityId.parse("AL"),
          content: { ...unknownPerson, names: [{ full: "Dritan Velthari", kind: "primary", script: "Latn" }] },
          labels: {
            audience: ["police"],
            requires: [],
            handling: ["H0"],
            evaluation: { source: "A", information: "1" },
            purposes: ["border", "arrest", "investigation"],
          },
          provenance: { source: "National register" },
        },
      ]),
    );
    return id;
  }

  /** The auditor approves what waits. */
  async function approve(): Promise<void> {
    const auditor = await federation.hub.as("auditor");
    const { items } = await auditor.call("approvals");
    const open = items.filter(({ state, mine }) => state === "open" && mine);
    assert.equal(open.length, 1);
    for (const { id } of open) await auditor.call("decideApproval", { params: { id }, body: { approve: true } });
  }
});
