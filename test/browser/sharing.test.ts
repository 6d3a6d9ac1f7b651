// Sharing beyond the first step, as officers of two nodes do it in a real browser.
import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { setTimeout as pause } from "node:timers/promises";
import type { Browser } from "playwright-core";
import { v7 } from "uuid";
import { CallError, type Client } from "#contract";
import { AuthorityId, Country, type NewRecord, RecordId, unknownPerson } from "#domain";
import { startFederation, type TestFederation } from "#testkit";
import { assertNothingSerious } from "./accessibility-tests.ts";
import { openPage, screenshot, startBrowser, whyNoBrowser } from "./officer-page.ts";

const terms = { purpose: "arrest" as const, reason: "warrant 12/2026" };

describe("sharing in the browser", { skip: whyNoBrowser ?? false, timeout: 600_000 }, () => {
  let browser: Browser;
  let federation: TestFederation;
  const id = RecordId.parse(v7());
  before(async () => {
    const names = ["al", "it", "ae"];
    [browser, federation] = await Promise.all([
      startBrowser(),
      startFederation(
        names.map((node) => ({ node, authority: node.toUpperCase(), endpoint: (address: string) => address })),
      ),
    ]);
    const record: NewRecord = {
      id,
      owner: AuthorityId.parse("AL"),
      content: { ...unknownPerson, names: [{ full: "Besnik Tolvari", kind: "primary", script: "Latn" }] },
      labels: {
        audience: ["police"],
        requires: [],
        handling: ["H2"],
        evaluation: { source: "A", information: "1" },
        purposes: ["border", "arrest", "investigation"],
        notFor: [Country.parse("AE")],
      },
      provenance: { source: "National register" },
    };
    await federation.member("al").node.store.transactAsNode((tx) => tx.records.put([record]));
  });
  after(async () => {
    await browser?.close();
    await federation?.[Symbol.asyncDispose]();
  });

  const desk = (node: string): Promise<Client> => federation.member(node).as("desk");
  const open = (node: string, look: object = {}) =>
    openPage(browser, federation.member(node), { role: "desk", ...look });

  /** Waits until a node has the record as it is said. */
  async function until(node: string, isSo: (text: string) => boolean): Promise<void> {
    const client = await desk(node);
    for (let turn = 0; turn < 400; turn += 1) {
      try {
        const view = await client.call("record", { params: { id }, query: { purpose: "arrest" } });
        if (isSo(JSON.stringify(view.record))) return;
      } catch (error) {
        if (!(error instanceof CallError) || error.problem.code !== "not_found") throw error;
      }
      await pause(50);
    }
    assert.fail(`the record never was so at ${node}`);
  }

  test("a desk sees by name who would get a record and who not, and sends just that", async () => {
    await using al = await open("al");
    const { page, words, goTo } = al;
    await goTo(`/records/${id}`);
    await page.getByText(words("sharing.card.nobody")).waitFor();
    await page.getByRole("button", { name: words("deliveries.share.title"), exact: true }).click();
    const dialog = page.getByRole("dialog");
    const look = dialog.getByRole("button", { name: words("sharing.share.look") });
    // By its country, its region or its list a partner is found and chosen without the mouse.
    const search = dialog.getByRole("searchbox", { name: words("sharing.share.find") });
    const boxes = dialog.getByRole("group", { name: words("sharing.share.nodes") }).getByRole("checkbox");
    await boxes.nth(2).waitFor();
    assert.equal(await boxes.count(), 3);
    for (const typed of ["united arab", "gulf", " AE ", "émirates ae"]) {
      await search.fill(typed);
      assert.deepEqual(await boxes.evaluateAll((all) => all.map((box) => box.getAttribute("value"))), ["ae"], typed);
    }
    await search.press("Enter");
    assert.equal(await search.inputValue(), "");
    assert.ok(await dialog.getByRole("checkbox", { name: /Police of AE/u }).isChecked());
    await search.press("ArrowDown");
    await page.keyboard.press("ArrowUp");
    await search.fill("nobody at all");
    assert.equal(await boxes.count(), 0);
    await search.press("Escape");
    await dialog.getByRole("button", { name: /Police of AE/u }).click();
    assert.equal(await dialog.getByRole("checkbox", { checked: true }).count(), 0);
    await dialog.getByLabel(words("sharing.share.everybody")).check();
    assert.ok(await look.isDisabled(), "not without a reason");
    await dialog.getByRole("textbox", { name: words("deliveries.share.reason") }).fill("warrant 12/2026");
    await screenshot(page, "sharing-choose");
    await assertNothingSerious(page, "choosing recipients");
    await look.click();
    await dialog.getByText("Police of IT").waitFor();
    await dialog.getByText(words("sharing.whyNot.country")).waitFor();
    await screenshot(page, "sharing-shown");
    await assertNothingSerious(page, "recipients shown");
    await dialog.getByRole("button", { name: words("sharing.share.send") }).click();
    await dialog.getByRole("status").waitFor();
    await until("it", () => true);
  });

  test("whoever holds it asks to pass it on, its owner's desk grants, and it is passed on to whom it was granted", async () => {
    await (await desk("al")).call("keepFrom", { params: { id }, body: { ...terms, countries: [], version: 1 } });
    await until("it", (text) => !text.includes("notFor"));
    {
      await using it = await open("it");
      const { page, words, goTo } = it;
      await goTo(`/records/${id}`);
      await page.getByRole("button", { name: words("sharing.onward.ask") }).click();
      const dialog = page.getByRole("dialog");
      await dialog.getByLabel(/Police of AE/u).check();
      await dialog.getByRole("textbox", { name: words("sharing.why") }).fill("he flew to Dubai");
      await screenshot(page, "sharing-ask");
      await dialog.getByRole("button", { name: words("sharing.onward.askDo") }).click();
      await dialog.waitFor({ state: "hidden" });
    }
    await waiting("al", "onward");
    {
      await using al = await open("al");
      const { page, words, goTo } = al;
      await goTo("/sharing");
      await page.getByText("he flew to Dubai").waitFor();
      await page.getByRole("button", { name: new RegExp(`^${words("sharing.onward.answer")}`) }).click();
      const dialog = page.getByRole("dialog");
      await dialog.getByText(words("sharing.onward.grant"), { exact: true }).click();
      await dialog.getByRole("textbox", { name: words("sharing.why") }).fill("as agreed");
      await screenshot(page, "sharing-answer");
      await assertNothingSerious(page, "answering a request");
      await dialog.getByRole("button", { name: words("sharing.onward.answerDo") }).click();
      await dialog.waitFor({ state: "hidden" });
      await page.getByText(words("sharing.onward.states.granted")).waitFor();
    }
    const client = await desk("it");
    for (let turn = 0; turn < 400; turn += 1) {
      const { items } = await client.call("onwardRequests", { query: terms });
      if (items.some(({ state }) => state === "granted")) break;
      await pause(50);
    }
    await using it = await open("it");
    const { page, words, goTo } = it;
    await goTo("/sharing");
    await page.getByRole("button", { name: new RegExp(`^${words("sharing.onward.pass")}`) }).click();
    const dialog = page.getByRole("dialog");
    await screenshot(page, "sharing-pass");
    await dialog.getByRole("button", { name: words("sharing.onward.passDo") }).click();
    await dialog.waitFor({ state: "hidden" });
    await page.getByText(words("sharing.onward.states.passed")).waitFor();
    await until("ae", (text) => text.includes('"through"'));
  });

  /** Waits until something waits for a desk. */
  async function waiting(node: string, what: "onward" | "proposals"): Promise<void> {
    const client = await desk(node);
    for (let turn = 0; turn < 400; turn += 1) {
      if ((await client.call("sharingCount"))[what] > 0) return;
      await pause(50);
    }
    assert.fail(`nothing waits at ${node}`);
  }

  test("what is proposed stands beside the record with its differences; accepted, it comes back as a new version", async () => {
    {
      await using it = await open("it");
      const { page, words, goTo } = it;
      await goTo(`/records/${id}`);
      await page.getByRole("button", { name: words("sharing.proposal.make") }).click();
      const dialog = page.getByRole("dialog");
      await dialog.getByRole("textbox", { name: words("sharing.proposal.alias") }).fill("Besnik Tolvary");
      await dialog.getByRole("textbox", { name: words("sharing.why") }).fill("on his papers");
      await screenshot(page, "sharing-propose");
      await assertNothingSerious(page, "proposing");
      await dialog.getByRole("button", { name: words("sharing.proposal.makeDo") }).click();
      await dialog.waitFor({ state: "hidden" });
    }
    await waiting("al", "proposals");
    await using al = await open("al");
    const { page, words, goTo } = al;
    await goTo(`/records/${id}`);
    await page.locator("ins", { hasText: "Besnik Tolvary" }).waitFor();
    await screenshot(page, "sharing-differences");
    await page.getByRole("button", { name: words("sharing.onward.answer"), exact: true }).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByText(words("sharing.proposal.accept"), { exact: true }).click();
    await dialog.getByRole("textbox", { name: words("sharing.proposal.note") }).fill("well seen");
    await dialog.getByRole("button", { name: words("sharing.onward.answerDo") }).click();
    await dialog.waitFor({ state: "hidden" });
    await until("it", (text) => text.includes("Besnik Tolvary"));
  });

  test("a desk makes a list of recipients", async () => {
    await using al = await open("al");
    const { page, words, goTo } = al;
    await goTo("/sharing");
    await page.getByText(words("sharing.tab.groups"), { exact: true }).click();
    await page.getByRole("button", { name: words("sharing.group.add") }).click();
    const dialog = page.getByRole("dialog");
    const fill = (label: string, text: string) =>
      dialog.getByRole("textbox", { name: words(label), exact: true }).fill(text);
    await fill("sharing.group.name", "Adriatic");
    await fill("sharing.group.authorities", "it ae XK");
    await fill("sharing.group.without", "RS");
    await fill("sharing.why", "agreed in Tirana");
    await screenshot(page, "sharing-group");
    await assertNothingSerious(page, "making a list");
    await dialog.getByRole("button", { name: words("sharing.group.do") }).click();
    await dialog.waitFor({ state: "hidden" });
    await page.getByText("AE IT XK").waitFor();
  });

  for (const language of ["en", "ar"] as const)
    for (const theme of ["light", "dark"] as const)
      for (const isPhone of [false, true])
        test(`the screens of sharing read well (${language}, ${theme}, ${isPhone ? "phone" : "desk"})`, async () => {
          await using al = await open("al", { language, theme, isPhone });
          const { page, words, goTo } = al;
          const look = async (name: string): Promise<void> => {
            await screenshot(page, `sharing-${name}-${language}-${theme}-${isPhone ? "phone" : "desk"}`);
            await assertNothingSerious(page, name);
          };
          await goTo("/sharing");
          await page.getByRole("region", { name: words("sharing.tab.onward") }).waitFor();
          await look("onward");
          await page.getByText(words("sharing.tab.proposals"), { exact: true }).click();
          await page.getByText(words("sharing.proposal.states.accepted"), { exact: true }).waitFor();
          await look("proposals");
          await page.getByText(words("sharing.tab.groups"), { exact: true }).click();
          await page.getByText("Adriatic").waitFor();
          await look("groups");
          await goTo(`/records/${id}`);
          await page.getByRole("link", { name: "it", exact: true }).waitFor();
          await look("record");
          await goTo("/federation/nodes/it");
          await page.getByText(words("sharing.node.member")).waitFor();
          await look("node");
        });
});
