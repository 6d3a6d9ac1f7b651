// Two nodes and their officers in real browsers: a check that asks a partner, the alert that sounds and is shown there, and details for a reason.
import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import type { Browser, Page } from "playwright-core";
import { type AgreementChange, AuthorityId, type Labels, PartialDate, Provenance, RecordId } from "#domain";
import { startFederation, type TestFederation } from "#testkit";
import { v7 } from "uuid";
import { assertNothingSerious } from "./accessibility-tests.ts";
import { type Language, openPage, screenshot, startBrowser, whyNoBrowser } from "./officer-page.ts";

describe("live queries in the browser", { skip: whyNoBrowser ?? false, timeout: 600_000 }, () => {
  let browser: Browser;
  let federation: TestFederation;
  before(async () => {
    [browser, federation] = await Promise.all([
      startBrowser(),
      startFederation([
        { node: "al", authority: "AL" },
        { node: "ae", authority: "AE" },
      ]),
    ]);
  });
  after(async () => {
    await browser?.close();
    await federation?.[Symbol.asyncDispose]();
  });
  const member = (node: "al" | "ae") => federation.member(node);

  test("two officers agree with a partner on screen, and one of them cannot do it alone", async () => {
    await using desk = await openPage(browser, member("ae"), { role: "desk" });
    const { page, words, goTo } = desk;
    await goTo("/partners");
    await page.getByText(words("partners.tab.agreements"), { exact: true }).click();
    await page.getByText(words("partners.agreementsNone")).waitFor();
    await page.getByRole("button", { name: words("partners.propose") }).click();
    const dialog = page.getByRole("dialog");
    const does = dialog.getByRole("button", { name: words("partners.proposeDo") });
    assert.ok(await does.isDisabled());
    await dialog.getByLabel(words("partners.partner"), { exact: true }).selectOption("AL");
    await dialog.getByLabel(words("partners.basis"), { exact: true }).fill("police agreement 12/2025");
    await dialog.getByLabel(words("partners.why"), { exact: true }).fill("signed last week");
    await screenshot(page, "agreement-dialog");
    await assertNothingSerious(page, "agreement dialog");
    await does.click();
    await dialog.waitFor({ state: "hidden" });
    await using administrator = await openPage(browser, member("ae"), { role: "administrator" });
    await administrator.goTo("/approvals");
    await administrator.page.getByText("police agreement 12/2025").waitFor();
    await screenshot(administrator.page, "agreement-approval");
    await administrator.page.getByRole("button", { name: words("organisation.approve") }).click();
    await administrator.page.getByText(words("organisation.state.approved")).waitFor();
    await goTo("/partners");
    await page.getByText(words("partners.tab.agreements"), { exact: true }).click();
    await page.getByText("police agreement 12/2025").waitFor();
  });

  test("a check asks a partner; there it sounds and is shown outside of the page; details come for a reason", async () => {
    await agree(member("al"), "AE");
    await sought(member("al"), "Gentian Screenovic", "SCREEN0001");
    await using al = await openPage(browser, member("al"), { role: "desk" });
    await listenTo(al.page);
    await al.goTo("/check");
    await using ae = await openPage(browser, member("ae"), { role: "officer" });
    const { page, words } = ae;
    await page.getByRole("checkbox").first().check();
    await screenshot(page, "check-asks-partners");
    await assertNothingSerious(page, "check with partners");
    await page.getByRole("textbox", { name: words("check.field") }).fill("SCREEN0001");
    await page.getByRole("textbox", { name: words("check.field") }).press("Enter");
    await page.getByRole("region", { name: words("check.answered") }).waitFor();
    const answers = page.getByRole("region", { name: words("partners.answers") });
    await answers.getByText(words("partners.state.hit"), { exact: true }).waitFor();
    await screenshot(page, "check-partner-hit");
    await assertNothingSerious(page, "partners' answers");

    // At the owner's desk: two tones, a tile without a name, and a notification of the system, since nobody looks at the page.
    const tile = al.page.getByRole("article").filter({ hasText: words("live.kind.hit-received") });
    await tile.waitFor();
    await al.page.waitForFunction("globalThis.heard.tones >= 2 && globalThis.heard.shown.length === 1");
    const heard = await al.page.evaluate("globalThis.heard");
    assert.deepEqual(heard, { tones: 2, shown: [words("live.kind.hit-received")] });
    assert.ok(!(await al.page.locator("body").innerText()).includes("Screenovic"));
    await tile.getByRole("link").click();
    await al.page.getByRole("heading", { level: 1, name: "Gentian Screenovic" }).waitFor();

    await answers.getByRole("link", { name: words("partners.openHit") }).click();
    await page.getByRole("button", { name: words("partners.askDetails") }).click();
    await page.getByRole("dialog").getByLabel(words("partners.reason")).fill("his face is not like the picture");
    await page
      .getByRole("dialog")
      .getByRole("button", { name: words("partners.askDetailsDo") })
      .click();
    await page.getByText(words("partners.detailsState.asked")).waitFor();

    await al.page
      .getByRole("article")
      .filter({ hasText: words("live.kind.details-asked") })
      .waitFor();
    await al.goTo("/partners");
    await al.page.getByText("his face is not like the picture").waitFor();
    await screenshot(al.page, "partners-asked");
    await assertNothingSerious(al.page, "partners");
    await al.page.getByRole("button", { name: words("partners.decide"), exact: true }).click();
    await al.page.getByRole("dialog").getByLabel(words("partners.note")).fill("for this meeting");
    await screenshot(al.page, "partners-decide");
    await al.page
      .getByRole("dialog")
      .getByRole("button", { name: words("partners.give"), exact: true })
      .click();
    await al.page.getByText(words("partners.wanted.given")).waitFor();

    await page.getByText(words("partners.detailsState.given")).waitFor();
    await page.getByRole("button", { name: words("partners.showDetails") }).click();
    await page.getByText("AL/2026/77").waitFor();
    await screenshot(page, "partners-details");
    await assertNothingSerious(page, "details");
  });

  for (const [language, theme, isPhone] of [
    ["ar", "dark", true],
    ["ar", "light", false],
    ["sq", "dark", false],
  ] as const satisfies readonly (readonly [Language, "light" | "dark", boolean])[])
    test(`the screens of partners have nothing serious in ${language}, ${theme}, ${isPhone ? "phone" : "desk"}`, async () => {
      await using desk = await openPage(browser, member("al"), { role: "desk", language, theme, isPhone });
      const { page, words, goTo } = desk;
      await goTo("/partners");
      await page.getByText("SCREEN0001").first().waitFor();
      await screenshot(page, `partners-asked-${language}-${theme}-${isPhone ? "phone" : "desk"}`);
      await assertNothingSerious(page, "partners");
      await page.getByText(words("partners.tab.agreements"), { exact: true }).click();
      await page.getByText("police agreement 12/2025").waitFor();
      await screenshot(page, `agreements-${language}-${theme}-${isPhone ? "phone" : "desk"}`);
      await assertNothingSerious(page, "agreements");
      await goTo("/check");
      await page.getByRole("checkbox").first().waitFor();
      await screenshot(page, `check-partners-${language}-${theme}-${isPhone ? "phone" : "desk"}`);
      await assertNothingSerious(page, "check");
    });
});

/** Counts the tones and notifications of a page, which nobody looks at from now on. */
async function listenTo(page: Page): Promise<void> {
  await page.context().grantPermissions(["notifications"]);
  const script = `
    globalThis.heard = { tones: 0, shown: [] };
    Object.defineProperty(document, "hidden", { get: () => true });
    const { start } = OscillatorNode.prototype;
    OscillatorNode.prototype.start = function (...given) { globalThis.heard.tones += 1; return start.apply(this, given); };
    globalThis.Notification = class extends Notification {
      constructor(title, options) { super(title, options); globalThis.heard.shown.push(title); }
    };`;
  await page.addInitScript({ content: script });
}

type Node = ReturnType<TestFederation["member"]>;

async function agree(node: Node, partner: string): Promise<void> {
  const change: AgreementChange = {
    kind: "set",
    terms: {
      partner: AuthorityId.parse(partner),
      asks: true,
      answers: true,
      purposes: ["border"],
      kinds: ["person", "document"],
      perDay: 100,
      namesPerHour: 100,
      details: "on-request",
      keepDays: 7,
      basis: "police agreement 12/2025",
    },
  };
  const body = { subject: { act: "change-agreement" as const, change }, reason: "signed last week" };
  const { id } = await (await node.as("desk")).call("askApproval", { body });
  await (await node.as("administrator")).call("decideApproval", { params: { id }, body: { approve: true } });
}

/** Somebody whom the node's authority looks for, once its search finds them. */
async function sought(node: Node, full: string, number: string): Promise<void> {
  const labels: Labels = {
    audience: ["police"],
    requires: [],
    handling: ["H0"],
    evaluation: { source: "A", information: "1" },
    purposes: ["border", "arrest"],
  };
  const id = RecordId.parse(v7());
  const facts = { owner: AuthorityId.parse("AL"), labels, provenance: Provenance.parse({ source: "Register" }) };
  const none = { birthPlaces: [], nationalities: [], addresses: [], marks: [], languages: [], titles: [] };
  const names = [{ full, kind: "primary" as const, script: "Latn" }];
  const documents = [{ type: "passport" as const, number }];
  const born = [PartialDate.parse("1986-11-04")];
  await node.node.store.transactAsNode((tx) =>
    tx.records.put([
      { ...facts, id, content: { kind: "person", names, born, documents, occupations: [], remarks: [], ...none } },
      {
        ...facts,
        id: RecordId.parse(v7()),
        content: {
          kind: "alert",
          subject: id,
          category: "red",
          reference: "AL/2026/77",
          measures: ["arrest"],
          warnings: [],
          instructions: [],
        },
      },
    ]),
  );
  const desk = await node.as("desk");
  const found = async (): Promise<boolean> =>
    (await desk.call("check", { body: { query: { document: { number } }, purpose: "border" } })).verdict === "match";
  for (let turn = 0; !(await found()); turn += 1) assert.ok(turn < 300, "the record was not findable");
}
