import assert from "node:assert/strict";
import { test } from "node:test";
import type { CDPSession, Page } from "playwright-core";
import { TOTP } from "otpauth";
import type { Bench } from "./bench.ts";
import { openAddress, screenshot, signIn, type OfficerPage } from "./officer-page.ts";

/** An authenticator in the browser itself (WebAuthn, section 11): it verifies its person, or does not. */
async function addAuthenticator(page: Page): Promise<{ cdp: CDPSession; id: string }> {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send("WebAuthn.enable");
  const { authenticatorId: id } = await cdp.send("WebAuthn.addVirtualAuthenticator", {
    options: {
      protocol: "ctap2",
      transport: "internal",
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
  return { cdp, id };
}

async function signOut({ page, words }: OfficerPage, name: RegExp): Promise<void> {
  await page.getByRole("button", { name }).click();
  await page.getByRole("menuitem", { name: words("shell.signOut") }).click();
  await page.getByRole("heading", { name: words("entrance.signIn") }).waitFor();
}

/** Passkeys, one-time codes, and showing again who one is. */
export function testIdentity(bench: Bench): void {
  /** Passkeys are bound to a name: the page is opened under the node's own address. */
  const open = async (language: "en" | "ar" = "en"): Promise<OfficerPage> => {
    const { address } = await bench.node().nobody.call("node");
    return openAddress(bench.browser(), address, { language });
  };

  for (const language of ["en", "ar"] as const)
    test(`a passkey is added, signs in with nothing typed, and is removed (${language})`, async () => {
      await using officer = await open(language);
      const { page, words, goTo, faults } = officer;
      const { cdp, id } = await addAuthenticator(page);
      await signIn(page, bench.node().login("officer"), words);
      await goTo("/access");
      await page.getByLabel(words("identity.passkeyName")).fill("Çelësi im");
      await page.getByRole("button", { name: words("identity.addPasskey") }).click();
      await page.getByText("Çelësi im", { exact: true }).waitFor();
      await screenshot(page, `identity-access-${language}`);
      const { credentials } = await cdp.send("WebAuthn.getCredentials", { authenticatorId: id });
      assert.deepEqual(
        credentials.map(({ isResidentCredential, rpId }) => [isResidentCredential, rpId]),
        [[true, "localhost"]],
      );
      await signOut(officer, /L\. Kodra/);
      await screenshot(page, `identity-door-${language}`);
      await page.getByRole("button", { name: words("entrance.passkey") }).click();
      const inside = page.getByRole("navigation", { name: words("shell.capabilities") });
      await inside.waitFor();
      // Somebody else with the same device, who cannot show who they are, is not let in.
      await signOut(officer, /L\. Kodra/);
      await cdp.send("WebAuthn.setUserVerified", { authenticatorId: id, isUserVerified: false });
      await page.getByRole("button", { name: words("entrance.passkey") }).click();
      await page.getByRole("alert").waitFor();
      await cdp.send("WebAuthn.setUserVerified", { authenticatorId: id, isUserVerified: true });
      await page.getByRole("button", { name: words("entrance.passkey") }).click();
      await inside.waitFor();
      await page.getByRole("button", { name: words("identity.removeNamed").replace("{name}", "Çelësi im") }).click();
      await page.getByText("Çelësi im", { exact: true }).waitFor({ state: "detached" });
      await signOut(officer, /L\. Kodra/);
      await page.getByRole("button", { name: words("entrance.passkey") }).click();
      await page.getByRole("alert").waitFor();
      assert.ok(faults.splice(0).every((fault) => fault.includes("403")));
    });

  test("an app's code is asked for beside the password, and the recovery codes are shown once", async () => {
    await using desk = await open();
    const { page, words, goTo, faults } = desk;
    const { login, password } = bench.node().login("desk");
    await signIn(page, { login, password }, words);
    await goTo("/access");
    await page.getByRole("button", { name: words("identity.addCodes") }).click();
    const address = await page.getByRole("link", { name: words("identity.openApp") }).getAttribute("href");
    const secret = new URL(address ?? "").searchParams.get("secret") ?? "";
    // Codes of this half minute and the next: whichever turns while they are on their way, both still count.
    const codeIn = (seconds: number): string =>
      new TOTP({ secret }).generate({ timestamp: Date.now() + seconds * 1000 });
    await page.getByLabel(words("identity.firstCode")).fill(codeIn(0));
    await page.getByRole("button", { name: words("identity.confirmCodes") }).click();
    await page.getByText(words("identity.recoveryWords")).waitFor();
    assert.equal(await page.locator(".recovery li").count(), 10);
    await page.getByRole("button", { name: words("identity.kept") }).click();
    await signOut(desk, /E\. Dushku/);
    await page.getByLabel(words("entrance.login"), { exact: true }).fill(login);
    await page.getByLabel(words("entrance.password"), { exact: true }).fill(password);
    await page.getByRole("button", { name: words("entrance.signIn") }).click();
    await page.getByLabel(words("entrance.code"), { exact: true }).fill(codeIn(30));
    await page.getByRole("button", { name: words("entrance.signIn") }).click();
    await page.getByRole("navigation", { name: words("shell.capabilities") }).waitFor();
    await goTo("/access");
    await page.getByRole("button", { name: words("identity.removeCodes") }).click();
    await page.getByRole("button", { name: words("identity.addCodes") }).waitFor();
    assert.ok(faults.splice(0).every((fault) => fault.includes("403")));
  });

  test("a sensitive act after a while asks who one is, and then goes on by itself", async () => {
    await using administrator = await open();
    const { page, words, goTo, faults } = administrator;
    const who = bench.node().login("administrator");
    await signIn(page, who, words);
    await goTo("/users");
    const { store } = bench.node().node;
    const user = await store.users.byLogin(who.login);
    assert.ok(user !== undefined);
    const before = new Date(Date.now() - 3_600_000).toISOString();
    for (const { tokenHash } of await store.sessions.of(user.id, new Date().toISOString()))
      await store.sessions.describe(tokenHash, { by: "cookie", way: "password", provenAt: before, agent: "" });
    // A session is remembered for a second (decision 0008).
    await page.waitForTimeout(1100);
    await page.getByRole("button", { name: words("identity.addClient") }).click();
    const adding = page.getByRole("dialog", { name: words("identity.addClient") });
    await adding.getByLabel(words("people.name")).fill("Visa desk");
    await adding.getByLabel(words("people.unit")).fill("Consulate");
    await adding.getByLabel(words("people.login")).fill("visa-program");
    await adding.getByRole("button", { name: words("people.addDo"), exact: true }).click();
    const dialog = page.getByRole("dialog", { name: words("identity.stepUp") });
    await screenshot(page, "identity-step-up");
    await dialog.getByLabel(words("entrance.password"), { exact: true }).fill(who.password);
    await dialog.getByRole("button", { name: words("identity.prove") }).click();
    await page.getByText(/^besa_[\w-]{43}$/).waitFor();
    await page.getByRole("button", { name: words("people.done") }).click();
    await page.getByText("visa-program").waitFor();
    assert.equal(await page.getByText(/besa_[\w-]{43}/).count(), 0);
    assert.ok(faults.splice(0).every((fault) => fault.includes("403")));
  });

  test("away from the node's own address the page says where passkeys work", async () => {
    const { address } = await bench.node().nobody.call("node");
    await using officer = await openAddress(bench.browser(), bench.node().address, {});
    const { page, words, goTo } = officer;
    assert.equal(await page.getByRole("button", { name: words("entrance.passkey") }).count(), 0);
    await signIn(page, bench.node().login("officer"), words);
    await goTo("/access");
    await page.getByText(words("identity.elsewhere").replace("{address}", address)).waitFor();
  });

  test("two administrators let somebody in again: each sees one half", async () => {
    await using first = await open();
    await using second = await open();
    await using user = await open();
    const { words } = first;
    const add = async (login: string, role: "administrator" | "officer") => {
      const { password } = await bench.node().addUser({ login, roles: [role] });
      return { login, password };
    };
    const colleague = await add("four-eyes", "administrator");
    await add("key-lost", "officer");
    await signIn(first.page, bench.node().login("administrator"), words);
    await first.goTo("/users");
    await first.page.getByLabel(words("people.login"), { exact: true }).fill("key-lost");
    await first.page.getByRole("button", { name: words("identity.startRecovery") }).click();
    const halfOf = async ({ page }: OfficerPage): Promise<string> => {
      const dialog = page.getByRole("dialog", { name: words("identity.halfOnce") });
      return (await dialog.getByText(/^([a-z2-9]{4}-){2}[a-z2-9]{4}$/).textContent()) ?? "";
    };
    const one = await halfOf(first);
    await signIn(second.page, colleague, words);
    await second.goTo("/users");
    await second.page.getByRole("button", { name: words("identity.approve") }).click();
    const other = await halfOf(second);
    const { page } = user;
    await page.getByRole("button", { name: words("entrance.recover") }).click();
    await page.getByLabel(words("entrance.login"), { exact: true }).fill("key-lost");
    await page.getByLabel(words("entrance.first")).fill(one);
    await page.getByLabel(words("entrance.second")).fill(other);
    await page.getByLabel(words("people.nextPassword")).fill("my own new password");
    await screenshot(page, "identity-recovery");
    await page.getByRole("button", { name: words("entrance.recoverDo") }).click();
    await page.getByText(words("entrance.recovered")).waitFor();
    await page.getByRole("button", { name: words("entrance.signIn") }).click();
    await signIn(page, { login: "key-lost", password: "my own new password" }, words);
  });
}
