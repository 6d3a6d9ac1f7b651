import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { test } from "node:test";
import type { Page } from "playwright-core";
import type { Role } from "#domain";
import type { Bench } from "./bench.ts";
import { velkanovPassport } from "./check-tests.ts";
import { check, openPage, type OfficerPage } from "./officer-page.ts";
import { watchedVelkanov } from "./watch-tests.ts";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

interface Finding {
  readonly id: string;
  readonly impact: string | null;
  readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
}

/** Every screen, in both languages, both themes and on a phone: axe finds nothing serious. */
export function testAccessibility(bench: Bench): void {
  for (const language of ["en", "ar"] as const)
    for (const theme of ["light", "dark"] as const)
      for (const isPhone of [false, true])
        test(`axe finds nothing serious (${language}, ${theme}, ${isPhone ? "phone" : "desk"})`, async () => {
          const look = { language, theme, isPhone };
          {
            await using nobody = await openPage(bench.browser(), bench.node(), look);
            await nobody.page.getByRole("heading", { name: nobody.words("entrance.signIn") }).waitFor();
            await assertNothingSerious(nobody.page, "sign-in");
          }
          for (const role of ["desk", "administrator"] as const) {
            await using officer = await openPage(bench.browser(), bench.node(), { ...look, role });
            for (const [name, show] of screensOf(role, role === "desk" ? await watchedVelkanov(bench) : "")) {
              await show(officer);
              await assertNothingSerious(officer.page, name);
            }
          }
        });
}

type Screen = readonly [name: string, show: (officer: OfficerPage) => Promise<unknown>];

const heading = (officer: OfficerPage, path: string) =>
  officer.page
    .getByRole("heading", { level: 1, name: officer.words(`shell.capability.${path}`), exact: true })
    .waitFor();

function screensOf(role: Extract<Role, "desk" | "administrator">, watch: string): readonly Screen[] {
  const byAddress = (path: string): Screen => [
    path,
    async (officer) => {
      await officer.goTo(`/${path}`);
      await heading(officer, path);
      await officer.page.waitForLoadState("networkidle");
    },
  ];
  if (role === "administrator")
    return [
      byAddress("users"),
      byAddress("organisation"),
      byAddress("roles"),
      byAddress("federation"),
      byAddress("deliveries"),
      byAddress("approvals"),
      byAddress("imports"),
      ["not allowed", (officer) => officer.goTo("/check")],
    ];
  return [
    ["check", (officer) => officer.page.getByRole("textbox", { name: officer.words("check.field") }).waitFor()],
    ["nothing held", (officer) => check(officer, "Zzyzx Qwortel")],
    ["match", async (officer) => again(officer, velkanovPassport)],
    [
      "decision",
      async ({ page, words }) => {
        await page.getByRole("button", { name: words("check.refer") }).click();
        await page.getByRole("dialog").waitFor();
      },
    ],
    [
      "record",
      async ({ page, words }) => {
        await page.keyboard.press("Escape");
        await page.getByRole("link", { name: words("check.open") }).click();
        await page.getByRole("heading", { name: words("record.provenance") }).waitFor();
      },
    ],
    byAddress("decisions"),
    byAddress("watches"),
    [
      "watch",
      async (officer) => {
        await officer.goTo(`/watches/${watch}`);
        await officer.page
          .getByRole("button", { name: officer.words("watches.clearDo") })
          .first()
          .waitFor();
      },
    ],
    [
      "watch somebody",
      async (officer) => {
        await officer.goTo("/watches");
        await officer.page.getByRole("button", { name: officer.words("watches.add") }).click();
        await officer.page.getByRole("dialog").waitFor();
      },
    ],
    byAddress("records"),
    byAddress("imports"),
    [
      "log",
      async (officer) => {
        await officer.goTo("/log");
        await officer.page.getByText(officer.words("log.proven"), { exact: true }).waitFor();
      },
    ],
    byAddress("access"),
    [
      "palette",
      async ({ page, words }) => {
        await page.getByRole("button", { name: words("shell.palette.open") }).click();
        await page.getByRole("listbox").waitFor();
      },
    ],
  ];
}

async function again(officer: OfficerPage, text: string): Promise<void> {
  const next = officer.page.getByRole("button", { name: officer.words("check.next") });
  if ((await next.count()) > 0) await next.first().click();
  await check(officer, text);
  await officer.page.getByRole("heading", { name: officer.words("check.verdict.match") }).waitFor();
}

/** Runs axe on the page as it is. */
export async function assertNothingSerious(page: Page, screen: string): Promise<void> {
  // Handed in through the debugger, which no content security policy concerns.
  await page.evaluate(axe);
  const findings: readonly Finding[] = await page.evaluate(
    // The browser's side of the page: axe has just been put there.
    'axe.run(document, { resultTypes: ["violations"], runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] }).then(({ violations }) => violations)',
  );
  const serious = findings.filter(({ impact }) => impact === "serious" || impact === "critical");
  assert.deepEqual(
    serious.map(
      ({ id, nodes }) =>
        `${screen}: ${id}: ${nodes
          .map((node) => `${node.html} ${node.failureSummary ?? ""}`)
          .slice(0, 3)
          .join(" | ")}`,
    ),
    [],
  );
}
