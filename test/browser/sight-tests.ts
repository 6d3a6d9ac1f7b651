// What is held for other purposes, copies of records, who looked and why, and who confirms the log: as people see them.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { v7 } from "uuid";
import { AuthorityId, type NewRecord, Provenance, RecordId } from "#domain";
import { makeCosigner } from "#seal";
import { assertNothingSerious } from "./accessibility-tests.ts";
import type { Bench } from "./bench.ts";
import { check, openPage, screenshot, type OfficerPage } from "./officer-page.ts";

const number = "PURPOSE99";
const bound = "BOUND1234";
let ready: Promise<{ readonly held: RecordId; readonly bound: RecordId }> | undefined;

/** Two records: one held for another purpose than a border check's, one with every handling code. */
async function records(bench: Bench): Promise<{ readonly held: RecordId; readonly bound: RecordId }> {
  return (ready ??= fill(bench));
}

async function fill(bench: Bench): Promise<{ readonly held: RecordId; readonly bound: RecordId }> {
  const { store } = bench.node().node;
  const none = {
    born: [],
    birthPlaces: [],
    nationalities: [],
    addresses: [],
    marks: [],
    languages: [],
    titles: [],
    occupations: [],
    remarks: [],
  };
  const person = (full: string, document: string, labels: Partial<NewRecord["labels"]>): NewRecord => ({
    id: RecordId.parse(v7()),
    owner: AuthorityId.parse("IT"),
    content: {
      ...none,
      kind: "person",
      names: [{ full, kind: "primary", script: "Latn" }],
      documents: [{ type: "passport", number: document }],
    },
    labels: {
      audience: ["police"],
      requires: [],
      handling: ["H0"],
      evaluation: { source: "B", information: "2" },
      purposes: ["border", "arrest"],
      ...labels,
    },
    provenance: Provenance.parse({ source: "test" }),
  });
  const held = person("Purposa Heldback", number, { purposes: ["forensic", "investigation"] });
  const codes = person("Bounda Obligata", bound, {
    handling: ["H1", "H2", "H3"],
    handlingNote: "Tell us before anybody is questioned.",
  });
  await store.transactAsNode((tx) => tx.records.put([held, codes]));
  const officer = await bench.node().as("officer");
  const asked = { body: { query: { document: { number: bound } }, purpose: "border" as const } };
  const deadline = performance.now() + 60_000;
  while ((await officer.call("check", asked)).candidates.length === 0)
    assert.ok(performance.now() < deadline, "a committed record was not findable");
  return { held: held.id, bound: codes.id };
}

/** Purposes, copies, the log's explorer and the witnesses. */
export function testSight(bench: Bench): void {
  test("what is held for other purposes is told of without its name, and is referred to the desk", async () => {
    const { held } = await records(bench);
    await using officer = await openPage(bench.browser(), bench.node(), { role: "officer" });
    const { page, words } = officer;
    await check(officer, number);
    await page.getByRole("heading", { name: words("check.askVerdict") }).waitFor();
    await page.getByRole("heading", { name: words("record.heldForOthers.title") }).waitFor();
    assert.doesNotMatch((await page.getByRole("main").textContent()) ?? "", /Heldback/);
    await page
      .getByRole("button", { name: words("check.refer") })
      .first()
      .click();
    const dialog = page.getByRole("dialog");
    await dialog.getByLabel(words("check.dialog.referred.why")).fill("Whose is it?");
    await dialog.getByRole("button", { name: words("check.dialog.referred.do") }).click();
    await dialog.waitFor({ state: "hidden" });
    officer.faults.length = 0;
    await officer.goTo(`/records/${held}`);
    await page.getByText(words("problems.of.purpose_not_covered.title")).waitFor();
    await page.getByText(words("codes.purpose.forensic"), { exact: false }).first().waitFor();
    // The browser tells of each refusal.
    officer.faults.length = 0;
  });

  test("a copy is refused until its handling codes are met, and then saved with its proof", async () => {
    const { bound: id } = await records(bench);
    await using officer = await openPage(bench.browser(), bench.node(), { role: "desk" });
    const { page, words } = officer;
    await openExport(officer, id);
    const dialog = page.getByRole("dialog");
    await dialog.getByLabel(words("record.export.recipient")).fill("Prosecution Rome");
    await dialog.getByLabel(words("record.export.reason")).fill("case 7");
    await dialog.getByRole("button", { name: words("record.export.do") }).click();
    await dialog.getByText(words("problems.of.consent_needed.title")).waitFor();
    await dialog.getByLabel(words("record.export.by")).fill("Desk Rome");
    await dialog.getByLabel(words("record.export.on"), { exact: true }).fill("2026-11-20");
    await dialog.getByLabel(words("record.export.reference")).fill("R-1");
    await dialog.getByLabel(words("record.export.noteRead")).check();
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      dialog.getByRole("button", { name: words("record.export.do") }).click(),
    ]);
    const copy = readFileSync(await download.path(), "utf8");
    assert.match(copy, /"besa": "record-export"[\s\S]*Obligata[\s\S]*c2sp\.org\/tlog-proof/);
    officer.faults.length = 0;
  });

  test("why somebody can see a record, who has looked, and all of it in the log", async () => {
    const { bound: id } = await records(bench);
    await using officer = await openPage(bench.browser(), bench.node(), { role: "desk" });
    const { page, words } = officer;
    await officer.goTo(`/records/${id}`);
    await page.getByLabel(words("record.why.login")).fill(bench.node().login("officer").login);
    await page.getByRole("button", { name: words("record.why.ask"), exact: true }).click();
    await page.getByText(words("record.why.sees")).waitFor();
    await page.getByText(words("record.why.purposes")).waitFor();
    await page.getByRole("link", { name: words("record.looksInLog") }).click();
    await page.waitForURL((url) => url.pathname === "/log" && url.searchParams.get("record")?.includes(id) === true);
    await page.getByText(words("codes.act.consulted"), { exact: true }).first().waitFor();
    assert.equal(await page.getByLabel(words("log.byPerson")).count(), 0, "an officer's own log has one person");
  });

  test("the auditor looks for a person, an act and days; the address keeps what was looked for", async () => {
    await using auditor = await openPage(bench.browser(), bench.node(), { role: "auditor" });
    const { page, words } = auditor;
    const { login } = bench.node().login("officer");
    await auditor.goTo("/log");
    await page.getByLabel(words("log.byPerson")).fill(login);
    await page.getByLabel(words("log.byPerson")).press("Enter");
    await page.waitForURL((url) => url.searchParams.get("officer") === login);
    await page.getByLabel(words("log.from"), { exact: true }).fill("2099-01-01");
    await page.getByText(words("log.none")).waitFor();
    await page.getByRole("button", { name: words("log.clear") }).click();
    await page.getByText(words("log.proven"), { exact: true }).waitFor();
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: words("log.saveText") }).click(),
    ]);
    assert.match(readFileSync(await download.path(), "utf8"), /^c2sp\.org\/tlog-proof@v1\n/);
  });

  test("an administrator adds a witness, says how many must confirm, and takes both back", async () => {
    await using administrator = await openPage(bench.browser(), bench.node(), { role: "administrator" });
    const { page, words } = administrator;
    await administrator.goTo("/witnesses");
    await page.getByText(words("log.witnessing.nobody")).waitFor();
    await page.getByRole("button", { name: words("log.witnessing.add") }).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByLabel(words("log.witnessing.field.name")).fill("tirana");
    await dialog.getByLabel(words("log.witnessing.field.url")).fill("http://127.0.0.1:9/witness");
    const { verifierKey } = makeCosigner("tirana.example/witness", new Uint8Array(32).fill(3));
    await dialog.getByLabel(words("log.witnessing.field.key")).fill(verifierKey);
    await dialog.getByRole("button", { name: words("log.witnessing.add") }).click();
    await dialog.waitFor({ state: "hidden" });
    await page.getByRole("listitem").getByText("tirana", { exact: true }).waitFor();
    await page.getByRole("button", { name: words("log.witnessing.setQuorum") }).click();
    await page.getByRole("button", { name: words("log.witnessing.endQuorum") }).click();
    await page.getByText(words("log.witnessing.noQuorum")).waitFor();
    await page.getByRole("button", { name: words("log.witnessing.remove") }).click();
    await page.getByText(words("log.witnessing.nobody")).waitFor();
  });

  test("a shift is put in and called off; the roster says who is on duty now", async () => {
    const name = await harbour(bench);
    await using administrator = await openPage(bench.browser(), bench.node(), { role: "administrator" });
    const { page, words } = administrator;
    await administrator.goTo("/organisation");
    await page.getByRole("button", { name }).first().click();
    await page.getByText(words("organisation.duty.nobody")).waitFor();
    await page.getByRole("button", { name: words("organisation.duty.add") }).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByLabel(words("people.login")).fill(bench.node().login("officer").login);
    const local = (hours: number): string =>
      new Date(Date.now() + hours * 3_600_000)
        .toLocaleString("sv", { timeZone: "Europe/Tirane" })
        .slice(0, 16)
        .replace(" ", "T");
    await dialog.getByLabel(words("organisation.duty.from"), { exact: true }).fill(local(-1));
    await dialog.getByLabel(words("organisation.duty.to"), { exact: true }).fill(local(7));
    await dialog.getByRole("button", { name: words("organisation.duty.add") }).click();
    await page.getByText(words("organisation.duty.isNow"), { exact: true }).waitFor();
    await screenshot(page, "duty-en-light-desk");
    await assertNothingSerious(page, "duty");
    await page
      .getByRole("button", { name: words("organisation.duty.end"), exact: false })
      .last()
      .click();
    await page.getByText(words("organisation.duty.nobody")).waitFor();
  });

  for (const language of ["en", "ar"] as const)
    for (const theme of ["light", "dark"] as const)
      for (const isPhone of [false, true]) {
        const kind = `${language}-${theme}-${isPhone ? "phone" : "desk"}`;
        test(`axe finds nothing serious where sight and log are explained (${kind})`, async () => {
          const { bound: id } = await records(bench);
          const look = { language, theme, isPhone };
          const seen = async (officer: OfficerPage, name: string): Promise<void> => {
            await officer.page.waitForLoadState("networkidle");
            await screenshot(officer.page, `${name}-${kind}`);
            await assertNothingSerious(officer.page, name);
          };
          {
            await using officer = await openPage(bench.browser(), bench.node(), { ...look, role: "desk" });
            await check(officer, number);
            await seen(officer, "held-for-others");
            await openExport(officer, id);
            await seen(officer, "export");
            await officer.page.keyboard.press("Escape");
            await officer.page.getByLabel(officer.words("record.why.login")).fill("desk");
            await officer.page.getByRole("button", { name: officer.words("record.why.ask"), exact: true }).click();
            await officer.page.getByText(officer.words("record.why.purposes")).waitFor();
            await seen(officer, "record");
          }
          {
            await using auditor = await openPage(bench.browser(), bench.node(), { ...look, role: "auditor" });
            await auditor.goTo("/log");
            await auditor.page.getByText(auditor.words("log.proven"), { exact: true }).waitFor();
            await seen(auditor, "log");
          }
          await using administrator = await openPage(bench.browser(), bench.node(), { ...look, role: "administrator" });
          await administrator.goTo("/witnesses");
          await administrator.page.getByText(administrator.words("log.witnessing.nobody")).waitFor();
          await seen(administrator, "witnesses");
          const name = await harbour(bench);
          await administrator.goTo("/organisation");
          await administrator.page.getByRole("button", { name }).first().click();
          await administrator.page.getByText(administrator.words("organisation.duty.nobody")).waitFor();
          await seen(administrator, "duty");
        });
      }
}

let unit: Promise<string> | undefined;

/** A unit in which the trial's officer serves; its name. */
async function harbour(bench: Bench): Promise<string> {
  return (unit ??= addHarbour(bench));
}

async function addHarbour(bench: Bench): Promise<string> {
  const administrator = await bench.node().as("administrator");
  const [name, code] = ["Harbour watch", `harbour-${v7().slice(-6)}`];
  const { id } = await administrator.call("addUnit", {
    body: { code, name, authority: AuthorityId.parse("AL") },
  });
  const { login } = bench.node().login("officer");
  await administrator.call("post", { body: { login, unit: id, roles: ["officer"], onDuty: true } });
  return name;
}

async function openExport({ page, words, goTo }: OfficerPage, id: RecordId): Promise<void> {
  await goTo(`/records/${id}`);
  await page.getByRole("button", { name: words("record.export.title") }).click();
  await page.getByRole("dialog").waitFor();
}
