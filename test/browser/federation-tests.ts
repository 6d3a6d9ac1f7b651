import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import { AuthorityId } from "#domain";
import { Membership, signRequest } from "#exchange";
import { makeOpener, makeSigner, toBase64 } from "#seal";
import type { Bench } from "./bench.ts";
import { openPage } from "./officer-page.ts";

/** A request to be let in, as a node that is not there would send it. */
async function requestOf(node: string, authority: string): Promise<string> {
  const signer = makeSigner(`besa.test/${node}`, new Uint8Array(32).fill(7));
  const { id, kem, publicKey } = await makeOpener("xwing", new Uint8Array(32).fill(7));
  const at = new Date().toISOString();
  const time = { from: at, until: new Date(Date.now() + 86_400_000).toISOString() };
  const member = Membership.unwrap().shape.said.parse({
    authority: AuthorityId.parse(authority),
    name: "State Police",
    nodes: [
      {
        id: node,
        endpoints: ["https://besa.police.example"],
        signing: [{ key: signer.verifierKey, ...time }],
        sealing: [{ id, kem, key: toBase64(publicKey), ...time }],
        roles: ["member"],
        capabilities: [],
        languages: ["sq"],
      },
    ],
  });
  return signRequest({ v: 1, federation: "besa.test", at, ask: "join", member }, [signer]);
}

/** Founding a federation, inviting to it, and letting in whoever has read the right digits. */
export function testFederation(bench: Bench): void {
  test("an administrator founds a federation, invites, and lets in by the digits that were heard", async () => {
    await using administrator = await openPage(bench.browser(), bench.node(), { role: "administrator" });
    const { page, words, goTo } = administrator;
    await goTo("/federation");
    await page.getByText(words("federation.none")).waitFor();
    await page.getByRole("button", { name: words("federation.found"), exact: true }).click();
    const dialog = page.getByRole("dialog");
    const fill = (label: string, text: string) =>
      dialog.getByRole("textbox", { name: words(label), exact: true }).fill(text);
    await fill("federation.title", "Besa, test");
    await fill("federation.name", "besa.test");
    await fill("federation.field.authorityName", "Secretariat");
    await fill("federation.field.authority", "XPO");
    assert.ok(await dialog.getByRole("button", { name: words("federation.foundDo") }).isDisabled());
    await fill("federation.field.endpoint", bench.node().address);
    await dialog.getByRole("button", { name: words("federation.foundDo") }).click();
    await page.getByText(words("federation.state.in")).waitFor();
    const digits = await page.locator(".digits bdi").first().innerText();
    assert.equal(digits.match(/\d{5}/g)?.length, 8);

    await page.getByRole("button", { name: words("federation.invite") }).click();
    await fill("federation.field.authority", "AL");
    await dialog.getByRole("button", { name: words("federation.inviteDo") }).click();
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      dialog.getByRole("button", { name: words("federation.saveInvitation") }).click(),
    ]);
    const saved = JSON.parse(await readFile(await download.path(), "utf8")) as { fingerprint?: unknown };
    assert.equal(saved.fingerprint, digits.match(/\d{5}/g)?.join(" "));
    await page.keyboard.press("Escape");

    const client = await bench.node().as("administrator");
    await client.call("bringFederationRequest", { body: { note: await requestOf("al", "AL") } });
    const heard = (await client.call("federation")).requests[0]?.fingerprint ?? assert.fail();
    await page.reload();
    await page.getByRole("button", { name: words("federation.admit") }).click();
    const asks = dialog.getByRole("button", { name: words("federation.askTwo") });
    await fill("organisation.reason", "agreed in June");
    assert.ok(await asks.isDisabled(), "nothing is decided without digits");
    await fill("federation.heard", "1".repeat(40));
    await asks.click();
    await dialog.getByText(words("problems.of.fingerprint_wrong.title")).waitFor();
    // The refusal that was looked for is the only thing that went wrong.
    assert.equal(administrator.faults.splice(0).length, 1);
    await fill("federation.heard", heard);
    await asks.click();
    await dialog.waitFor({ state: "hidden" });

    await using auditor = await openPage(bench.browser(), bench.node(), { role: "auditor", language: "ar" });
    await auditor.goTo("/approvals");
    await auditor.page
      .getByRole("button", { name: auditor.words("organisation.approve") })
      .first()
      .click();
    await page.reload();
    await page.getByText("State Police").waitFor();
    await page.getByText(words("federation.hybridTag")).waitFor();
    await auditor.goTo("/federation");
    await auditor.page.getByText("State Police").waitFor();
    assert.equal(await auditor.page.getByRole("button", { name: auditor.words("federation.invite") }).count(), 0);
  });
}
