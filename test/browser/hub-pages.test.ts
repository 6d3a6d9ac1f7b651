// The pages of the guard, of notices to all members and of traffic: a notice is asked for by its owner, judged at the desk and seen by both; what was kept from
// leaving says why, and a leaked copy whose it was.
import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { after, before, describe, test } from "node:test";
import { setTimeout as pause } from "node:timers/promises";
import type { Browser } from "playwright-core";
import { AuthorityId, ComplianceCriterion, PartialDate, RecordId, type NewRecord } from "#domain";
import { startFederation, type TestFederation } from "#testkit";
import { assertNothingSerious } from "./accessibility-tests.ts";
import { openPage, screenshot, startBrowser, whyNoBrowser, type Look } from "./officer-page.ts";

const why = { purpose: "border" as const, reason: "warrant 12/2026" };

describe("the pages of guard, review and traffic", { skip: whyNoBrowser ?? false, timeout: 600_000 }, () => {
  let browser: Browser;
  let federation: TestFederation;
  before(async () => {
    browser = await startBrowser();
    // The hub is the desk unless another node is appointed.
    federation = await startFederation([
      { node: "al", authority: "AL" },
      { node: "ae", authority: "AE" },
    ]);
    // Something goes through the hub's mailboxes, so that there are figures.
    await (await federation.member("al").as("desk")).call("testLink", { body: { to: "ae" } });
    const auditor = await federation.hub.as("auditor");
    const today = Date.now();
    const [from, to] = [-1, 1].map((days) => new Date(today + days * 86_400_000).toISOString().slice(0, 10));
    await until(async () => {
      const { items } = await auditor.call("traffic", { query: { from: from ?? "", to: to ?? "", by: "pair" } });
      return items.length > 0 ? true : undefined;
    });
  });
  after(async () => {
    await browser.close();
    await federation[Symbol.asyncDispose]();
  });

  /** A person of AL's, wanted or a witness. */
  async function put(name: string, change: Partial<NewRecord["labels"]> = {}): Promise<RecordId> {
    const id = RecordId.parse(randomUUID());
    const labels: NewRecord["labels"] = {
      audience: ["police"],
      requires: [],
      handling: ["H0"],
      evaluation: { source: "A", information: "1" },
      purposes: ["border", "arrest"],
      ...change,
    };
    const common = { owner: AuthorityId.parse("AL"), labels, provenance: { source: "National register" } };
    const lists = {
      birthPlaces: [],
      nationalities: [],
      documents: [],
      languages: [],
      titles: [],
      occupations: [],
      remarks: [],
    };
    const alert: NewRecord = {
      ...common,
      id: RecordId.parse(randomUUID()),
      content: {
        kind: "alert",
        subject: id,
        category: "red",
        reference: "AL-12",
        measures: ["arrest"],
        warnings: [],
        offence: "Robbery",
        instructions: [],
      },
    };
    const person: NewRecord = {
      ...common,
      id,
      content: {
        kind: "person",
        names: [{ full: name, kind: "primary", script: "Latn" }],
        born: [PartialDate.parse("1980")],
        sex: "male",
        marks: ["scar on the left cheek"],
        addresses: change.persons === undefined ? [] : [{ text: "Rruga e Kavajës 3, Tirana" }],
        ...lists,
      },
    };
    const records = change.persons === undefined ? [person, alert] : [person];
    await federation.member("al").node.store.transactAsNode((tx) => tx.records.put(records));
    return id;
  }

  test("an owner asks for a notice to all to be released, the desk judges it, and both see what became of it", async () => {
    const id = await put("Quenlorath Basimir");
    await using owner = await openPage(browser, federation.member("al"), { role: "desk" });
    await owner.goTo(`/records/${id}`);
    await owner.page.getByRole("button", { name: owner.words("deliveries.share.title"), exact: true }).click();
    const sharing = owner.page.getByRole("dialog");
    await sharing.getByLabel(owner.words("sharing.share.everybody"), { exact: true }).check();
    await sharing.getByLabel(owner.words("deliveries.share.reason")).fill("warrant 12/2026");
    await sharing.getByRole("button", { name: owner.words("sharing.share.look"), exact: true }).click();
    await sharing.getByLabel(owner.words("compliance.fact.summary")).fill("Robbed a bank in Tirana on 3 March 2026");
    // What is missing is said while it is written.
    await sharing.getByText(owner.words("compliance.missing.warrant"), { exact: true }).waitFor();
    await sharing.getByLabel(owner.words("compliance.fact.maximumYears")).fill("12");
    await sharing.getByLabel(owner.words("compliance.fact.warrantAuthority")).fill("Gjykata e Tiranës");
    await sharing.getByLabel(owner.words("compliance.fact.warrantReference")).fill("12/2026");
    await sharing.getByLabel(owner.words("compliance.fact.warrantOn")).fill("2026-04-01");
    await sharing.getByText(owner.words("compliance.nothingMissing"), { exact: true }).waitFor();
    await screenshot(owner.page, "compliance-ask");
    await sharing.getByRole("button", { name: owner.words("compliance.ask"), exact: true }).click();
    await sharing.getByText(owner.words("compliance.askDone")).waitFor();

    const client = await federation.hub.as("desk");
    await until(async () => ((await client.call("complianceCount")).waiting === 1 ? true : undefined));
    await using desk = await openPage(browser, federation.hub, { role: "desk" });
    const { page, words } = desk;
    await desk.goTo("/compliance");
    await page.getByRole("button", { name: /AL/ }).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByText("Quenlorath Basimir").waitFor();
    const release = dialog.getByRole("button", { name: words("compliance.do.released"), exact: true });
    assert.equal(await release.isDisabled(), true);
    await screenshot(page, "compliance-case");
    await assertNothingSerious(page, "a notice under review");
    for (const one of ComplianceCriterion.options)
      await dialog.getByRole("checkbox", { name: words(`compliance.criterion.${one}`), exact: true }).check();
    await release.click();
    await page.getByText(words("compliance.state.released"), { exact: true }).waitFor();

    const al = await federation.member("al").as("desk");
    await until(async () => {
      const { items } = await al.call("noticeReviews", { query: { limit: 10 } });
      return items.some(({ state }) => state === "released") ? true : undefined;
    });
    await owner.goTo("/compliance");
    await owner.page.getByText(owner.words("compliance.state.released"), { exact: true }).waitFor();
  });

  test("what was kept from leaving says which rule keeps it; a leaked copy says whose it was", async () => {
    const witness = await put("Obrizal Temanqur", { persons: ["witness"] });
    const al = await federation.member("al").as("desk");
    const body = { ...why, records: [witness], to: ["ae"], class: "urgent" as const };
    await assert.rejects(al.call("share", { body }));
    await using desk = await openPage(browser, federation.member("al"), { role: "desk" });
    await desk.goTo("/guard");
    const denied = desk.page.getByRole("region", { name: desk.words("guard.denied"), exact: true });
    await denied.getByText("witness-addresses").waitFor();
    assert.equal(await desk.page.getByText(desk.words("guard.trace.title"), { exact: true }).count(), 0);

    await using auditor = await openPage(browser, federation.member("al"), { role: "auditor" });
    const { page, words } = auditor;
    await auditor.goTo("/guard");
    await page.getByLabel(words("guard.trace.text")).fill("REF-0000-0000-0000-0000");
    await page.getByLabel(words("guard.trace.reason")).fill("printed in a newspaper");
    await page.getByRole("button", { name: words("guard.trace.do"), exact: true }).click();
    await page
      .getByText(/REF-0000-0000-0000-0000/)
      .last()
      .waitFor();
    await screenshot(page, "guard-trace");
  });

  for (const look of looks())
    test(`axe finds nothing serious on them (${nameOf(look)})`, async () => {
      await using desk = await openPage(browser, federation.member("al"), { ...look, role: "desk" });
      for (const name of ["guard", "compliance", "traffic"] as const) {
        await desk.goTo(`/${name}`);
        await desk.page
          .getByRole("heading", { level: 1, name: desk.words(`shell.capability.${name}`), exact: true })
          .waitFor();
        await desk.page.getByRole("table").first().waitFor();
        await screenshot(desk.page, `${name}-${nameOf(look)}`);
        await assertNothingSerious(desk.page, name);
      }
      await using hub = await openPage(browser, federation.hub, { ...look, role: "auditor" });
      await hub.goTo("/traffic");
      await hub.page.getByText(hub.words("traffic.scope.hub"), { exact: true }).waitFor();
      await hub.page.getByLabel(hub.words("traffic.by"), { exact: true }).selectOption("pair");
      await hub.page.getByRole("table").first().waitFor();
      await screenshot(hub.page, `traffic-hub-${nameOf(look)}`);
      await assertNothingSerious(hub.page, "traffic at the hub");
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
