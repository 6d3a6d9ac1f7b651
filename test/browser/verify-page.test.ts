// The page that checks logs offline: in a real Chromium without a network, opened from the disk as it was downloaded from a node.
import assert from "node:assert/strict";
import { randomBytes } from "node:crypto";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { pathToFileURL } from "node:url";
import type { Browser, Page } from "playwright-core";
import type { LogDetail } from "#domain";
import { Ledger, MemoryLog } from "#ledger";
import { canonicalBytes, fromBase64, makeCosigner, makeSigner, readTlogProof, toBase64, writeTlogProof } from "#seal";
import { startBrowser, whyNoBrowser } from "./officer-page.ts";
import { sha256Now } from "../../web/src/verify/sha256.ts";
import { createHash } from "node:crypto";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const built = "web/dist/verify.html";
const origin = "node.example/log";
const signer = makeSigner(origin, new Uint8Array(32).fill(6));
const witness = makeCosigner("witness.example", new Uint8Array(32).fill(7));
const stranger = makeCosigner("stranger.example", new Uint8Array(32).fill(8));
const policyOf = (key: string): string => `log ${signer.verifierKey}\nwitness w ${key}\ngroup g 1 w\nquorum g\n`;

function words(language: string): Record<string, string> {
  // The file is this project's own: one object of texts.
  return JSON.parse(readFileSync(`web/src/catalogues/${language}/verify.json`, "utf8")) as Record<string, string>;
}

function detail(subject: string): LogDetail {
  const who = { login: "a", name: "Arta <b>Berisha</b>", unit: "AL" };
  return { act: "checked", who, purpose: "border", subject, records: [], outcome: { score: 0.5, name: "Γιώργος" } };
}

test("the page's SHA-256 is SHA-256", () => {
  for (const length of [0, 1, 55, 56, 63, 64, 65, 119, 120, 1000]) {
    const bytes = randomBytes(length);
    assert.deepEqual(Buffer.from(sha256Now(bytes)), createHash("sha256").update(bytes).digest());
  }
});

describe("the page that checks logs", { skip: whyNoBrowser ?? false, timeout: 120_000 }, () => {
  const folder = mkdtempSync(join(tmpdir(), "besa-verify-"));
  let browser: Browser;
  let page: Page;
  let lines: string[] = [];
  let earlier = "";
  let proof = "";
  let asked = 0;
  before(async () => {
    assert.ok(existsSync(built), "npm run build:web has not been run");
    const ledger = await Ledger.open({
      origin,
      signer,
      log: new MemoryLog(),
      now: () => new Date(),
      random: randomBytes,
    });
    const grow = async (count: number): Promise<void> => {
      for (let done = 0; done < count; done += 1) await ledger.record(detail(`person ${done}`));
    };
    await grow(5);
    earlier = await ledger.checkpoint();
    await grow(700);
    const note = await ledger.checkpoint();
    const cosigned = {
      size: 705,
      note,
      lines: [witness.cosign(note.slice(0, note.indexOf("\n\n") + 1), 1_800_000_000)],
    };
    await grow(30);
    lines = await Array.fromAsync(ledger.export({ cosigned }));
    const { leafData, proof: hashes, checkpoint, salt, detail: said } = await ledger.prove(11, cosigned);
    proof = writeTlogProof({
      index: 11,
      proof: hashes.map((hash) => fromBase64(hash) ?? assert.fail()),
      checkpoint: checkpoint + cosigned.lines.join(""),
      extra: Buffer.from(JSON.stringify({ data: leafData, salt, detail: said })),
    });
    browser = await startBrowser();
    const context = await browser.newContext({ offline: true, locale: "en-GB" });
    page = await context.newPage();
    page.on("request", (request) => (asked += request.url().startsWith("file:") ? 0 : 1));
    await page.goto(pathToFileURL(built).href);
  });
  after(async () => {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  });

  /** Hands a file and what is trusted to the page; the heading and the facts of its verdict. */
  const judge = async (text: string, { trust = "", kept = "" } = {}): Promise<string> => {
    const path = join(folder, "file");
    writeFileSync(path, text);
    await page.getByLabel(words("en")["file"] ?? "").setInputFiles(path);
    await page.getByLabel(words("en")["trust"] ?? "").fill(trust);
    await page.getByLabel(words("en")["kept"] ?? "").fill(kept);
    await page.getByRole("button", { name: words("en")["start"] ?? "", exact: true }).click();
    const verdict = page.getByRole("status");
    await verdict
      .locator("h2")
      .filter({ hasNotText: words("en")["reading"] ?? "" })
      .waitFor();
    return verdict.innerText();
  };
  const log = (): string => `${lines.join("\n")}\n`;
  const changed = (index: number, change: (line: string) => string): string =>
    `${lines.map((line) => (line.startsWith(`{"index":${index},`) ? change(line) : line)).join("\n")}\n`;

  test("a log that is as it was signed is intact: by its own word, by the key, by a policy, with a checkpoint kept", async () => {
    assert.match(await judge(log()), /INTACT: all 735[\s\S]*own word/);
    assert.match(await judge(log(), { trust: signer.verifierKey, kept: earlier }), /INTACT[\s\S]*the key you gave/);
    assert.match(await judge(log(), { trust: policyOf(witness.verifierKey) }), /INTACT[\s\S]*confirmed the first 705/);
    assert.match(await judge(log(), { trust: policyOf(stranger.verifierKey) }), /NOT WITNESSED/);
    assert.match(await judge(log(), { trust: makeSigner(origin, new Uint8Array(32)).verifierKey }), /WRONG KEY/);
  });

  test("whatever was done to it is found", async () => {
    assert.match(await judge(changed(77, (line) => line.replace("person 72", "person 73"))), /ALTERED: entry 77 /);
    assert.match(await judge(changed(77, (line) => line.replace(/"data":"./, '"data":"f'))), /ALTERED: entry 77 /);
    assert.match(
      await judge(log().replace(lines.find((line) => line.startsWith('{"index":300,')) ?? "", "")),
      /ALTERED: entry 300 /,
    );
    assert.match(await judge(lines.slice(0, 500).join("\n")), /CUT OFF: /);
    assert.match(
      await judge(log().replace(/"checkpoint":"([^"]*)\\n735\\n/, String.raw`"checkpoint":"$1\n736\n`)),
      /FORGED/,
    );
    assert.match(await judge("hello"), /UNREADABLE/);
    assert.match(await judge(log(), { trust: "log nothing" }), /neither a key nor a policy/);
  });

  test("another history by the same key is found by a checkpoint kept elsewhere", async () => {
    const ledger = await Ledger.open({
      origin,
      signer,
      log: new MemoryLog(),
      now: () => new Date(),
      random: randomBytes,
    });
    for (let done = 0; done < 9; done += 1) await ledger.record(detail("forged"));
    const forged = `${(await Array.fromAsync(ledger.export())).join("\n")}\n`;
    assert.match(await judge(forged, { trust: signer.verifierKey }), /INTACT/);
    assert.match(await judge(forged, { trust: signer.verifierKey, kept: earlier }), /FORKED: the checkpoint of 5 /);
  });

  test("a proof of one entry is checked alike, and what it says is shown as text", async () => {
    const said = await judge(proof, { trust: policyOf(witness.verifierKey) });
    assert.match(said, /PROVEN: entry 11 [\s\S]*Enough witnesses[\s\S]*Arta <b>Berisha<\/b>/);
    assert.match(await judge(proof), /names no key/);
    assert.match(await judge(proof, { trust: policyOf(stranger.verifierKey) }), /NOT WITNESSED/);
    assert.match(await judge(proof.replace("index 11", "index 12"), { trust: signer.verifierKey }), /NOT PROVEN/);
    const lied = proof.replace(/extra (\S+)/, (_, extra: string) => {
      const told = Buffer.from(extra, "base64").toString().replace("person 6", "person 9");
      return `extra ${Buffer.from(told).toString("base64")}`;
    });
    assert.notEqual(lied, proof);
    assert.match(await judge(lied, { trust: signer.verifierKey }), /NOT PROVEN/);
    // As the log's page saves it.
    const { index, extra, proof: hashes, checkpoint } = readTlogProof(proof);
    // The extra data were written above, as a JSON object.
    const told = JSON.parse(Buffer.from(extra ?? []).toString()) as object;
    const saved = { ...told, index, checkpoint, proof: hashes.map(toBase64), key: signer.verifierKey };
    assert.match(await judge(JSON.stringify(saved)), /PROVEN: entry 11 [\s\S]*own word/);
    assert.match(await judge(JSON.stringify({ ...saved, index: 10 })), /NOT PROVEN/);
  });

  test("a copy of a record is what left the node, or it is said that it is not", async () => {
    const statement = {
      besa: "record-export",
      v: 1,
      node: { name: "N", country: "AL", key: signer.verifierKey },
      record: { content: { name: "Γιώργος", height: 181.5 } },
      handling: ["H1", "H2"],
      taken: { recipient: "Rome" },
    };
    const ledger = await Ledger.open({
      origin,
      signer,
      log: new MemoryLog(),
      now: () => new Date(),
      random: randomBytes,
    });
    const sha256 = createHash("sha256").update(canonicalBytes(statement)).digest("hex");
    const logged = async (outcome: NonNullable<LogDetail["outcome"]>): Promise<string> => {
      const { index } = await ledger.record({ ...detail("Γιώργος"), act: "record-exported", outcome });
      const entry = await ledger.prove(index);
      const text = writeTlogProof({
        index,
        proof: entry.proof.map((hash) => fromBase64(hash) ?? assert.fail()),
        checkpoint: entry.checkpoint,
        extra: Buffer.from(JSON.stringify({ data: entry.leafData, salt: entry.salt, detail: entry.detail })),
      });
      return JSON.stringify({ ...statement, proof: text }, null, 1);
    };
    const copy = await logged({ sha256 });
    assert.match(await judge(copy, { trust: signer.verifierKey }), /INTACT: the copy[\s\S]*H1, H2[\s\S]*PROVEN/);
    assert.match(await judge(copy), /INTACT: the copy[\s\S]*own word/);
    assert.match(await judge(copy.replace("Rome", "Bari"), { trust: signer.verifierKey }), /ALTERED: the copy/);
    assert.match(await judge(copy.replace('"H2"', '"H0"'), { trust: signer.verifierKey }), /ALTERED: the copy/);
    assert.match(await judge(await logged({ shown: false }), { trust: signer.verifierKey }), /ALTERED: the copy/);
    assert.match(await judge(copy, { trust: makeSigner(origin, new Uint8Array(32)).verifierKey }), /NOT PROVEN/);
    assert.match(await judge(copy, { trust: policyOf(stranger.verifierKey) }), /NOT WITNESSED/);
  });

  test("axe finds nothing serious, by light and in the dark", async () => {
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme });
      await judge(log());
      // Evaluated by the debugger, which the page's own policy does not bind.
      await page.evaluate(axe);
      const serious = await page.evaluate(`axe.run().then(({ violations }) => violations.filter(({ impact }) =>
        impact === "serious" || impact === "critical").map(({ id, nodes }) => id + ": " + nodes[0].html))`);
      assert.deepEqual(serious, []);
    }
  });

  test("it speaks the three languages, and has asked nobody anything", async () => {
    for (const [language, name] of [
      ["sq", "Shqip"],
      ["ar", "العربية"],
      ["en", "English"],
    ] as const) {
      await page.locator("#language").selectOption({ label: name });
      await page.getByRole("heading", { name: words(language)["title"] ?? "" }).waitFor();
      assert.equal(await page.locator("html").getAttribute("dir"), language === "ar" ? "rtl" : "ltr");
    }
    assert.equal(asked, 0);
  });
});
