// Files of a record as officers handle them in a real browser: added with progress, saved, removed.
import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import type { Browser } from "playwright-core";
import type { RecordId } from "#domain";
import { startTestNode, type TestNode } from "#testkit";
import { senderAt, terms } from "../files/sender.ts";
import { assertNothingSerious } from "./accessibility-tests.ts";
import { openPage, screenshot, startBrowser, whyNoBrowser } from "./officer-page.ts";

describe("files in the browser", { skip: whyNoBrowser ?? false, timeout: 600_000 }, () => {
  let browser: Browser;
  let node: TestNode;
  let record: RecordId;
  const folder = mkdtempSync(join(tmpdir(), "besa-files-"));
  before(async () => {
    [browser, node] = await Promise.all([startBrowser(), startTestNode({ persons: 20 })]);
    const { client } = await senderAt(node, "desk");
    const { items } = await client.call("records", { query: { ...terms, kind: "person" } });
    for (const { id } of items) {
      const { mayAddFiles } = await client.call("record", { params: { id }, query: terms });
      if (mayAddFiles) record = id;
    }
    assert.ok(record !== undefined, "the trial has a person of its own");
  });
  after(async () => {
    await browser?.close();
    await node?.[Symbol.asyncDispose]();
    rmSync(folder, { recursive: true, force: true });
  });

  test("the desk adds files, saves one, sees who looked, and removes it with a reason", async () => {
    const [warrant, photo] = [join(folder, "warrant.pdf"), join(folder, "photo.jpg")];
    writeFileSync(warrant, `%PDF-1.7 ${"a warrant ".repeat(200_000)}`);
    writeFileSync(photo, Buffer.from("ffd8ffe000104a464946", "hex"));
    await using desk = await openPage(browser, node, { role: "desk" });
    const { page, words, goTo } = desk;
    await goTo(`/records/${record}`);
    const card = page
      .locator("section.card")
      .filter({ has: page.getByRole("heading", { name: words("record.files.title"), exact: true }) });
    await card.getByRole("button", { name: words("record.files.add") }).click();
    const dialog = page.getByRole("dialog");
    const send = dialog.getByRole("button", { name: words("record.files.send") });
    await page.locator('input[type="file"]').setInputFiles([warrant, photo]);
    assert.ok(await send.isDisabled());
    await dialog.getByLabel(words("record.files.why"), { exact: true }).fill("warrant 12/2026");
    await screenshot(page, "files-adding");
    await assertNothingSerious(page, "adding files");
    await send.click();
    await dialog.waitFor({ state: "hidden" });
    await card.getByText("warrant.pdf").waitFor();
    await card.getByText("image/jpeg").waitFor();
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      card.getByRole("link", { name: "warrant.pdf" }).click(),
    ]);
    assert.equal(download.suggestedFilename(), "warrant.pdf");
    const saved = join(folder, "saved.pdf");
    await download.saveAs(saved);
    assert.ok(readFileSync(saved).equals(readFileSync(warrant)));
    await goTo(`/records/${record}`);
    await page.getByText(words("codes.act.file-opened")).first().waitFor();
    await card
      .getByRole("button", { name: words("record.files.remove") })
      .first()
      .click();
    await dialog.getByLabel(words("record.files.why"), { exact: true }).fill("the warrant was lifted");
    await screenshot(page, "files-removing");
    await dialog.getByRole("button", { name: words("record.files.remove"), exact: true }).click();
    await dialog.waitFor({ state: "hidden" });
    await card.getByText("warrant.pdf").waitFor({ state: "detached" });
    await card.getByText("photo.jpg").waitFor();
  });

  for (const language of ["en", "ar"] as const)
    for (const theme of ["light", "dark"] as const)
      for (const isPhone of [false, true])
        test(`the card of files reads well (${language}, ${theme}, ${isPhone ? "phone" : "desk"})`, async () => {
          await using desk = await openPage(browser, node, { role: "desk", language, theme, isPhone });
          await desk.goTo(`/records/${record}`);
          await desk.page.getByRole("heading", { name: desk.words("record.files.title"), exact: true }).waitFor();
          await screenshot(desk.page, `files-${language}-${theme}-${isPhone ? "phone" : "desk"}`);
          await assertNothingSerious(desk.page, "files of a record");
        });
});
