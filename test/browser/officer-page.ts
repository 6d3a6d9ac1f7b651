// A real Chromium with somebody at it, watched: any console error, breach of the content security policy or request elsewhere fails the test.
import assert from "node:assert/strict";
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { chromium, type Browser, type Page } from "playwright-core";
import type { TrialLogins } from "#casework";
import type { TestNode } from "#testkit";
import { chromiumPath } from "./chromium.ts";

export type Language = "en" | "sq" | "ar";

/** What to say when there is no browser on this machine. */
export const whyNoBrowser =
  chromiumPath() === undefined
    ? "no Chromium on this machine. Install it: sudo apt-get install -y chromium"
    : undefined;

/** Starts the browser. */
export async function startBrowser(): Promise<Browser> {
  const executablePath = chromiumPath();
  assert.ok(executablePath !== undefined, whyNoBrowser);
  return chromium.launch({ executablePath, args: ["--no-sandbox"] });
}

/** How somebody looks at the node. */
export interface Look {
  readonly role?: keyof TrialLogins;
  readonly language?: Language;
  readonly theme?: "light" | "dark";
  readonly isPhone?: boolean;
}

/** A page with somebody signed in, and what went wrong on it. */
export interface OfficerPage extends AsyncDisposable {
  readonly page: Page;
  /** A text of the catalogue in this page's language, without values. */
  readonly words: (path: string) => string;
  /** Goes to a screen by its address. */
  readonly goTo: (path: string) => Promise<void>;
  /** Things that must not happen; a test that expects one of them takes it out. */
  readonly faults: string[];
}

/** Opens the node in a fresh profile; signs in when a role is given. Disposing of it fails if anything was wrong on the page. */
export async function openPage(browser: Browser, node: TestNode, look: Look = {}): Promise<OfficerPage> {
  const officer = await openAddress(browser, node.address, look);
  if (look.role !== undefined) await signIn(officer.page, node.login(look.role), officer.words);
  return officer;
}

/** Opens an address in a fresh profile, as nobody. */
export async function openAddress(
  browser: Browser,
  address: string,
  { language = "en", theme = "light", isPhone = false }: Omit<Look, "role"> = {},
): Promise<OfficerPage> {
  const context = await browser.newContext({
    viewport: isPhone ? { width: 390, height: 844 } : { width: 1440, height: 1020 },
    isMobile: isPhone,
    hasTouch: isPhone,
    colorScheme: theme,
    locale: language === "en" ? "en-GB" : language,
    timezoneId: "Europe/Tirane",
    reducedMotion: "reduce",
  });
  const page = await context.newPage();
  page.setDefaultTimeout(30_000);
  const faults = await watch(page, address);
  await page.goto(address);
  return {
    page,
    words: catalogue(language),
    faults,
    goTo: async (path) => {
      await page.goto(new URL(path, address).href);
      await page.getByRole("main").waitFor();
    },
    async [Symbol.asyncDispose]() {
      await context.close();
      assert.deepEqual(faults, []);
    },
  };
}

/** Notes everything that must not happen on a page. */
async function watch(page: Page, address: string): Promise<string[]> {
  const faults: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error") faults.push(`console: ${message.text()}`);
  });
  page.on("pageerror", (error) => faults.push(`page: ${String(error)}`));
  page.on("request", (request) => {
    if (!request.url().startsWith(address) && !request.url().startsWith("blob:"))
      faults.push(`request elsewhere: ${request.url()}`);
  });
  await page.addInitScript({
    content:
      'document.addEventListener("securitypolicyviolation", (breach) => console.error("policy: " + breach.violatedDirective + " " + breach.sourceFile))',
  });
  return faults;
}

/** Signs in as a person does. */
export async function signIn(
  page: Page,
  { login, password }: { readonly login: string; readonly password: string },
  words: (path: string) => string,
): Promise<void> {
  await page.getByLabel(words("entrance.login"), { exact: true }).fill(login);
  await page.getByLabel(words("entrance.password"), { exact: true }).fill(password);
  await page.getByRole("button", { name: words("entrance.signIn"), exact: true }).click();
  await page.getByRole("navigation", { name: words("shell.capabilities") }).waitFor();
}

/** Keeps a picture of the page, where BESA_SCREENSHOTS names a folder for them. */
export async function screenshot(page: Page, name: string): Promise<void> {
  const folder = process.env["BESA_SCREENSHOTS"];
  if (folder !== undefined) await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true });
}

/** Asks the check field and waits for the verdict. */
export async function check({ page, words }: OfficerPage, text: string): Promise<void> {
  await page.getByRole("textbox", { name: words("check.field") }).fill(text);
  await page.getByRole("textbox", { name: words("check.field") }).press("Enter");
  await page.getByRole("region", { name: words("check.answered") }).waitFor();
}

const root = "web/src/catalogues";

/** The texts of a language, as the application has them: tests look for what an officer reads. */
export function catalogue(language: Language): (path: string) => string {
  const texts = new Map<string, string>();
  const walk = (path: string, value: unknown): void => {
    if (typeof value === "string") texts.set(path, value);
    else if (typeof value === "object" && value !== null)
      for (const [name, member] of Object.entries(value)) walk(`${path}.${name}`, member);
  };
  for (const file of globSync(join(root, language, "*.json")))
    walk(file.replace(/^.*\/|\.json$/g, ""), JSON.parse(readFileSync(file, "utf8")));
  return (path) => {
    const text = texts.get(path);
    assert.ok(text !== undefined, `the ${language} catalogue has no ${path}`);
    return text;
  };
}
