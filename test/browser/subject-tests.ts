import assert from "node:assert/strict";
import { test } from "node:test";
import { v7 } from "uuid";
import { ActId, AuthorityId, type NewRecord, PartialDate, Provenance, RecordId } from "#domain";
import { createClient, type Client, type SubjectCase } from "#contract";
import { assertNothingSerious } from "./accessibility-tests.ts";
import type { Bench } from "./bench.ts";
import { openAddress, openPage, screenshot, signIn, type Look, type OfficerPage } from "./officer-page.ts";

interface Login {
  readonly login: string;
  readonly password: string;
}

/** The data-subject desk: a request is taken down, examined, decided and answered; every screen in both directions and themes. */
export function testSubjects(bench: Bench): void {
  const officer = (): Login => bench.node().login("data-protection");
  const open = (look: Look = {}): Promise<OfficerPage> =>
    openPage(bench.browser(), bench.node(), { ...look, role: "data-protection" });

  test("a request is taken down, its subject found in another script, decided, and answered by letter", async () => {
    await putYusuf(bench);
    await using desk = await open();
    const { page, words } = desk;
    await page.getByRole("heading", { level: 1, name: words("shell.capability.subjects") }).waitFor();
    await page.getByText(words("subjects.none"), { exact: true }).waitFor();
    await screenshot(page, "subjects-empty");
    await page.getByRole("button", { name: words("subjects.receive") }).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByLabel(words("subjects.field.names"), { exact: true }).fill("Yusuf Qarshiev");
    await dialog.getByLabel(words("subjects.field.wish"), { exact: true }).fill("What do you hold about me?");
    await screenshot(page, "subjects-receive");
    await dialog.getByRole("button", { name: words("subjects.receiveDo"), exact: true }).click();
    const step = (name: string) => page.getByRole("button", { name: words(`subjects.step.${name}`), exact: true });
    await step("prove-identity").click();
    await dialog.getByLabel(words("subjects.needs.prove-identity")).fill("Passport seen");
    await dialog.getByRole("button", { name: words("subjects.step.prove-identity") }).click();
    await step("search").click();
    const table = page.getByRole("region", { name: words("subjects.findings") });
    const row = table.getByRole("row").filter({ hasText: "Юсуф Каршиев" });
    await row.getByRole("combobox").first().selectOption("subject");
    await row.getByRole("checkbox").click();
    await row.getByRole("checkbox", { checked: true }).waitFor();
    for (const other of await table.getByRole("combobox").all())
      if ((await other.inputValue()) === "open") {
        await other.selectOption("other");
        await assertSettled(page);
      }
    await assertSettled(page);
    await step("decide").click();
    await dialog.getByLabel(words("subjects.needs.decide")).fill("examined");
    await dialog.getByRole("button", { name: words("subjects.step.decide") }).click();
    await dialog.waitFor({ state: "hidden" });
    await page.getByRole("button", { name: words("subjects.letterShow") }).click();
    await page.getByText("Names: Юсуф Каршиев").waitFor();
    await screenshot(page, "subjects-decided");
    await step("answer").click();
    await page.getByText(words("subjects.clock.met")).waitFor();
    await screenshot(page, "subjects-answered");
  });

  test("a circle is asked under approvals, and tells the desk what it wants to be known", async () => {
    const { circle, reference } = await askedCircle(bench, officer());
    for (const language of ["en", "ar"] as const) {
      await using member = await openAddress(bench.browser(), bench.node().address, { language, theme: "dark" });
      await signIn(member.page, circle, member.words);
      await member.goTo("/approvals");
      await member.page.getByText(member.words("subjects.inquiries"), { exact: true }).waitFor();
      await assertNothingSerious(member.page, "approvals with an inquiry");
      await screenshot(member.page, `subjects-inquiry-${language}`);
      if (language === "en") continue;
      await member.page.getByLabel(member.words("subjects.tellWords")).fill("Refuse, and say neither.");
      await member.page.getByRole("button", { name: member.words("subjects.tellDo") }).click();
      await member.page.getByText(member.words("subjects.told")).waitFor();
    }
    await using desk = await open();
    await desk.page.getByRole("link", { name: reference, exact: true }).click();
    await desk.page.getByText("Refuse, and say neither.").waitFor();
  });

  test("whoever is not of the desk finds no such screen", async () => {
    await using other = await openPage(bench.browser(), bench.node(), { role: "desk" });
    const { page, words } = other;
    const rail = page.getByRole("navigation", { name: words("shell.capabilities") });
    assert.equal(await rail.getByText(words("shell.capability.subjects"), { exact: true }).count(), 0);
    await other.goTo("/subjects");
    await page.getByText(words("shell.notAllowed.who.subjects")).waitFor();
  });

  for (const language of ["en", "ar"] as const)
    for (const theme of ["light", "dark"] as const)
      for (const isPhone of [false, true])
        test(`the desk's screens are accessible (${language}, ${theme}, ${isPhone ? "phone" : "desk"})`, async () => {
          const { id } = await examined(bench, officer());
          await using desk = await open({ language, theme, isPhone });
          const look = `${language}-${theme}-${isPhone ? "phone" : "desk"}`;
          await desk.goTo("/subjects");
          await desk.page.getByRole("region", { name: desk.words("shell.capability.subjects") }).waitFor();
          await assertNothingSerious(desk.page, "subjects");
          await screenshot(desk.page, `subjects-${look}`);
          await desk.goTo(`/subjects/${id}`);
          await desk.page.getByRole("region", { name: desk.words("subjects.findings") }).waitFor();
          await assertNothingSerious(desk.page, "subject");
          await screenshot(desk.page, `subject-${look}`);
          await desk.page.getByRole("button", { name: desk.words("subjects.step.decide"), exact: true }).click();
          await desk.page.getByRole("dialog").waitFor();
          await assertNothingSerious(desk.page, "subject-decide");
        });
}

/** Waits until what was asked of the node has been answered. */
async function assertSettled(page: OfficerPage["page"]): Promise<void> {
  await page.waitForLoadState("networkidle");
}

function personOf(full: string): Omit<NewRecord, "id"> {
  return {
    owner: AuthorityId.parse("AL"),
    content: {
      kind: "person",
      names: [{ full, kind: "primary", script: /\p{Script=Cyrillic}/u.test(full) ? "Cyrl" : "Latn" }],
      born: [PartialDate.parse("1979-05-04")],
      birthPlaces: [],
      nationalities: [],
      documents: [],
      addresses: [],
      marks: [],
      languages: [],
      titles: [],
      occupations: [],
      remarks: [],
    },
    labels: {
      audience: ["police"],
      requires: [],
      handling: ["H0"],
      evaluation: { source: "A", information: "1" },
      purposes: ["border"],
    },
    provenance: Provenance.parse({ source: "test" }),
  };
}

async function putYusuf(bench: Bench): Promise<void> {
  const record: NewRecord = { ...personOf("Юсуф Каршиев"), id: RecordId.parse(v7()) };
  await bench.node().node.store.transactAsNode((tx) => tx.records.put([record]));
  const police = await bench.node().as("desk");
  for (const deadline = performance.now() + 60_000; ;) {
    const { candidates } = await police.call("check", { body: { query: { name: "Юсуф Каршиев" }, purpose: "border" } });
    if (candidates.some((candidate) => candidate.record === record.id)) return;
    assert.ok(performance.now() < deadline, "a committed record was not findable");
  }
}

/** A request whose subject is held in a circle only, and a member of that circle. */
async function askedCircle(bench: Bench, login: Login): Promise<{ circle: Login; reference: string }> {
  const node = bench.node();
  const compartment = "compartment:browser";
  const { id, password } = await node.addUser({ login: "circle", roles: ["desk"] });
  const record: NewRecord = { ...personOf("Ilirjana Fshehurova"), id: RecordId.parse(v7()) };
  const from = new Date().toISOString().slice(0, 10);
  await node.node.store.transactAsNode(async (tx) => {
    await tx.records.put([{ ...record, labels: { ...record.labels, requires: [compartment] } }]);
    const held = { id: ActId.parse(v7()), user: id, label: compartment, from, reason: "test", ended: false };
    await tx.organisation.addHolding(held);
  });
  const circle = { login: "circle", password };
  const member = await clientOf(bench, circle);
  const asked = { body: { query: { name: "Ilirjana Fshehurova" }, purpose: "border" as const } };
  for (const deadline = performance.now() + 60_000; ;) {
    if ((await member.call("check", asked)).candidates.length > 0) break;
    assert.ok(performance.now() < deadline, "a committed record was not findable");
  }
  const desk = await clientOf(bench, login);
  const subject = { names: ["Ilirjana Fshehurova"], numbers: [] };
  const request = { kind: "access", law: "led", channel: "form", wish: "all of it", language: "sq" } as const;
  const made = await desk.call("receiveSubject", { body: { ...request, subject } });
  const params = { id: made.id };
  await desk.call("stepSubject", { params, body: { step: "prove-identity", seen: 1, proof: "Passport" } });
  await desk.call("searchSubject", { params, body: { seen: 2 } });
  for (const deadline = performance.now() + 60_000; ;) {
    if ((await member.call("inquiries")).items.length > 0) return { circle, reference: made.reference };
    assert.ok(performance.now() < deadline, "the circle was not asked");
  }
}

async function clientOf(bench: Bench, login: Login): Promise<Client> {
  const node = bench.node();
  const { token = "" } = await node.nobody.call("signIn", { body: { ...login, as: "token" } });
  return createClient({
    baseUrl: node.address,
    fetch,
    headers: () => ({ authorization: `Bearer ${token}` }),
  });
}

/** A request under examination with findings, one of them restricted. */
async function examined(bench: Bench, login: Login): Promise<SubjectCase> {
  const desk = await clientOf(bench, login);
  const subject = { names: ["Dimitar Velkanov"], numbers: ["K04831279"] };
  const { id } = await desk.call("receiveSubject", {
    body: {
      kind: "restriction",
      law: "sis-borders",
      channel: "letter",
      subject,
      wish: "I contest what is said",
      language: "ar",
      receivedOn: "2026-01-31",
      represented: { name: "A. Lawyer", as: "lawyer", authorityChecked: true },
    },
  });
  const params = { id };
  await desk.call("stepSubject", { params, body: { step: "prove-identity", seen: 1, proof: "Passport" } });
  const found = await desk.call("searchSubject", { params, body: { seen: 2 } });
  const first = found.findings.find(({ kind }) => kind === "record") ?? assert.fail("nobody was found");
  const judge = { step: "judge", finding: first.id, judgement: "subject", disclose: true } as const;
  const judged = await desk.call("stepSubject", { params, body: { ...judge, seen: found.version } });
  return desk.call("actForSubject", {
    params,
    body: {
      act: "restrict",
      seen: judged.version,
      record: RecordId.parse(first.ref),
      reason: "contested",
      ground: "accuracy-contested",
      purposes: ["border"],
    },
  });
}
