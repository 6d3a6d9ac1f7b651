import assert from "node:assert/strict";
import { test } from "node:test";
import { clientSecret, startRealProvider } from "../identity-provider/real-provider.ts";
import type { Bench } from "./bench.ts";
import { openAddress, screenshot, signIn } from "./officer-page.ts";

/** A national identity provider: added, linked, signed in by, signed out of. */
export function testProviders(bench: Bench): void {
  test("a provider is added; an officer is linked, signs in by it with nothing typed, and is led to its sign-out", async () => {
    const { address } = await bench.node().nobody.call("node");
    await using provider = await startRealProvider([`${address}/return/national`], `${address}/`);
    provider.present = { subject: "N-5001" };
    {
      await using administrator = await openAddress(bench.browser(), address);
      const { page, words } = administrator;
      await signIn(page, bench.node().login("administrator"), words);
      await page.getByRole("button", { name: words("identity.addProvider") }).click();
      const dialog = page.getByRole("dialog");
      const fields = { name: "National identity", id: "national", issuer: provider.issuer, clientId: "besa" };
      for (const [name, value] of Object.entries({ ...fields, clientSecret, amr: "hwk" }))
        await dialog.getByLabel(words(`identity.provider.${name}`), { exact: true }).fill(value);
      await screenshot(page, "provider-form");
      await dialog.getByRole("button", { name: words("people.addDo"), exact: true }).click();
      await page.getByText(`${address}/return/national`).waitFor();
      assert.ok(!(await page.content()).includes(clientSecret));
      await screenshot(page, "provider-users");
    }
    await using officer = await openAddress(bench.browser(), address);
    const { page, words, goTo, faults } = officer;
    await signIn(page, bench.node().login("officer"), words);
    await goTo("/access");
    await page.getByRole("button", { name: /National identity/ }).click();
    await page
      .getByRole("button", { name: /National identity/ })
      .filter({ hasText: words("identity.remove") })
      .waitFor();
    assert.equal(new URL(page.url()).pathname, "/access", "back where it was, without the code");
    await screenshot(page, "provider-access");
    await page.getByRole("button", { name: /L\. Kodra/ }).click();
    await page.getByRole("menuitem", { name: words("shell.signOut") }).click();
    await page.getByRole("button", { name: /National identity/ }).waitFor();
    await screenshot(page, "provider-door");
    await page.getByRole("button", { name: /National identity/ }).click();
    await page.getByRole("navigation", { name: words("shell.capabilities") }).waitFor();
    // The way to the provider is the only one that leads elsewhere.
    const elsewhere = faults.splice(0).filter((fault) => !fault.includes(provider.issuer));
    assert.deepEqual(elsewhere, []);
    await page.getByRole("button", { name: /L\. Kodra/ }).click();
    await page.getByRole("menuitem", { name: words("shell.signOut") }).click();
    await page.waitForURL(`${provider.issuer}/**`);
    await page.goto(address);
    await page.getByRole("heading", { name: words("entrance.signIn") }).waitFor();
    // What is wrong with the provider's own pages is not the node's.
    faults.splice(0);
    const administrator = await bench.node().as("administrator");
    await administrator.call("removeProvider", { params: { id: "national" } });
  });
}
