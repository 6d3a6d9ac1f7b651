import assert from "node:assert/strict";
import { test } from "node:test";
import { setTimeout as pause } from "node:timers/promises";
import type { Page } from "playwright-core";
import { assertNothingSerious } from "./accessibility-tests.ts";
import type { Bench } from "./bench.ts";
import { openAddress, openPage, screenshot, signIn, type Look, type OfficerPage } from "./officer-page.ts";

/** How long data is kept: the desk reviews what is due, data protection changes a rule and has records erased by two, the register is read. */
export function testRetention(bench: Bench): void {
  let made: Promise<string> | undefined;
  const asProtection = async (look: Look = {}): Promise<OfficerPage> => {
    const password = "a long password 7";
    made ??= bench
      .node()
      .addUser({ login: "keeper", roles: ["data-protection"], password })
      .then(() => password);
    await made;
    const officer = await openAddress(bench.browser(), bench.node().address, look);
    await signIn(officer.page, { login: "keeper", password }, officer.words);
    return officer;
  };

  test("the desk sees what is due, and keeps what is still needed", async () => {
    const client = await bench.node().as("desk");
    for (let turn = 0; turn < 1200 && (await client.call("dueCount")).due === 0; turn += 1) await pause(50);
    const { due } = await client.call("dueCount");
    await using desk = await openPage(bench.browser(), bench.node(), { role: "desk" });
    const { page, words } = desk;
    await desk.goTo("/retention");
    const rows = table(page, words("retention.reviews")).locator("tbody").getByRole("row");
    await rows.first().waitFor();
    const before = await rows.count();
    await screenshot(page, "retention-due");
    await rows.first().getByRole("button").click();
    const dialog = page.getByRole("dialog");
    await dialog.getByLabel(words("retention.why"), { exact: true }).fill("the case is still open");
    await screenshot(page, "retention-keep");
    await dialog.getByRole("button", { name: words("retention.keepDo"), exact: true }).click();
    await dialog.waitFor({ state: "hidden" });
    for (let turn = 0; turn < 600 && (await rows.count()) === before; turn += 1) await pause(50);
    assert.equal(await rows.count(), before - 1);
    assert.equal((await client.call("dueCount")).due, due - 1);
  });

  test("data protection changes a rule, asks for an erasure, and downloads its receipt once another has approved", async () => {
    const client = await bench.node().as("desk");
    const { items } = await client.call("records", { query: { purpose: "border", kind: "person", limit: 1 } });
    await using officer = await asProtection();
    const { page, words } = officer;
    await officer.goTo("/retention");
    await page.getByText(words("retention.noErasures"), { exact: true }).waitFor();
    await page.getByText(words("retention.show.rules"), { exact: true }).click();
    const rules = table(page, words("retention.rules"));
    await rules.getByRole("row").nth(1).waitFor();
    await screenshot(page, "retention-rules");
    await rules.getByRole("row").nth(1).getByRole("button").click();
    const dialog = page.getByRole("dialog");
    await dialog.getByLabel(words("retention.field.remindDays")).fill("200");
    await dialog.getByLabel(words("retention.reason"), { exact: true }).fill("more notice");
    await screenshot(page, "retention-rule");
    await dialog.getByRole("button", { name: words("retention.save"), exact: true }).click();
    await rules.getByText(/200/).waitFor();
    await page.getByText(words("retention.show.erased"), { exact: true }).click();
    await page.getByRole("button", { name: words("retention.erase"), exact: true }).click();
    await dialog.getByLabel(words("retention.ids")).fill(items[0]?.id ?? "");
    await dialog.getByLabel(words("retention.reason")).fill("quashed by the court");
    await screenshot(page, "retention-erase");
    await dialog.getByRole("button", { name: words("retention.askErase"), exact: true }).click();
    await dialog.getByText(words("retention.asked"), { exact: true }).waitFor();
    const auditor = await bench.node().as("auditor");
    const asked = (await auditor.call("approvals")).items.find(({ subject }) => subject.act === "erase-records");
    assert.ok(asked !== undefined);
    await auditor.call("decideApproval", { params: { id: asked.id }, body: { approve: true } });
    await officer.goTo("/retention");
    const download = table(page, words("retention.erasures")).getByRole("button").first();
    await download.waitFor({ timeout: 20_000 });
    await screenshot(page, "retention-erased");
    const [file] = await Promise.all([page.waitForEvent("download"), download.click()]);
    assert.match(file.suggestedFilename(), /^besa-erasure-.*\.json$/);
  });

  test("the record says whom it is about, and whether it is a fact", async () => {
    const client = await bench.node().as("desk");
    const { items } = await client.call("records", { query: { purpose: "border", kind: "person", limit: 1 } });
    await using desk = await openPage(bench.browser(), bench.node(), { role: "desk" });
    await desk.goTo(`/records/${items[0]?.id ?? ""}`);
    await desk.page.getByText(desk.words("retention.about.persons"), { exact: true }).waitFor();
    await desk.page.getByText(desk.words("retention.about.nature"), { exact: true }).waitFor();
    await screenshot(desk.page, "retention-record");
  });

  test("a clock that has jumped is told of, and an administrator asks a second person to say that it is right", async () => {
    const today = new Date().toISOString().slice(0, 10);
    const doubted = { since: today, day: today };
    // It stays so: the pages below are seen with what they say of it.
    await bench.node().node.store.settings.set("retention.clock", { believed: "2001-01-01", doubted });
    await using administrator = await openPage(bench.browser(), bench.node(), { role: "administrator" });
    const { page, words } = administrator;
    await administrator.goTo("/retention");
    await page.getByRole("button", { name: words("retention.clockRight"), exact: true }).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByLabel(words("retention.clockReason"), { exact: true }).fill("compared with the telephone's");
    await screenshot(page, "retention-clock");
    await assertNothingSerious(page, "retention-clock");
    await dialog.getByRole("button", { name: words("organisation.askDo"), exact: true }).click();
    await dialog.waitFor({ state: "hidden" });
    const auditor = await bench.node().as("auditor");
    const asked = (await auditor.call("approvals")).items.find(({ subject }) => subject.act === "believe-clock");
    assert.equal(asked?.reason, "compared with the telephone's");
  });

  for (const language of ["en", "ar"] as const)
    for (const theme of ["light", "dark"] as const)
      for (const isPhone of [false, true])
        test(`retention and register (${language}, ${theme}, ${isPhone ? "phone" : "desk"}): axe finds nothing serious`, async () => {
          const look = { language, theme, isPhone };
          const name = `${language}-${theme}${isPhone ? "-phone" : ""}`;
          await using officer = await openPage(bench.browser(), bench.node(), { ...look, role: "desk" });
          const { page, words } = officer;
          await officer.goTo("/retention");
          await page.getByRole("table").waitFor();
          await settled(page, `retention-${name}`);
          await page.getByText(words("retention.show.rules"), { exact: true }).click();
          await table(page, words("retention.rules")).waitFor();
          await settled(page, `retention-rules-${name}`);
          await officer.goTo("/register");
          await page.getByText(words("retention.register.controller"), { exact: true }).waitFor();
          await settled(page, `register-${name}`);
        });
}

async function settled(page: Page, name: string): Promise<void> {
  await screenshot(page, name);
  await assertNothingSerious(page, name);
  const isWide: boolean = await page.evaluate(
    "document.documentElement.scrollWidth > document.documentElement.clientWidth + 1",
  );
  assert.ok(!isWide, `${name} is wider than the screen`);
}

const table = (page: Page, name: string) => page.getByRole("region", { name });
