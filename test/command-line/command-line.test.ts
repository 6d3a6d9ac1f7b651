// The real command line against a real node.
import assert from "node:assert/strict";
import { readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { BatchAnswer, ImportRun } from "#contract";
import { CheckAnswer } from "#domain";
import { startTestNode, type TestNode } from "#testkit";
import { makeDesk, type Desk } from "./besa.ts";

const person = "Димитрије Велканов";
let node: TestNode;
let desk: Desk;

before(async () => {
  node = await startTestNode();
  desk = makeDesk(node.node.directory);
});

after(() => node[Symbol.asyncDispose]());

test("check: prints verdict, explained fields, steps and log leaf, and exits with the verdict", async () => {
  const found = await desk.run(["check", person, "--born", "1986-04-11", "--purpose", "border"]);
  assert.equal(found.code, 11, found.error);
  for (const said of ["MATCH", "Dimitrije Velkanov", "exactly the same, an alias", "What to do", "log entry"])
    assert.ok(found.out.includes(said), `${said} in ${found.out}`);
  // oxlint-disable-next-line no-control-regex -- no colour where no terminal is
  assert.doesNotMatch(found.out, /\u001b/);
  assert.match(found.error, /Trial: signed in as officer/);
  const none = await desk.run(["check", "Qwxz Vbnmpl", "--purpose", "border", "--json"]);
  assert.equal(none.code, 0, none.error);
  assert.equal(CheckAnswer.parse(JSON.parse(none.out)).verdict, "nothing");
});

test("check: a date of birth as it is written, and a number that breaks its own rules", async () => {
  const persian = await desk.run(["check", `${person}, ۱۳۶۵/۰۱/۲۲ ه‍.ش`, "--purpose", "border"]);
  assert.equal(persian.code, 11, persian.error);
  assert.match(persian.out, /1986-04-11 \(from the Persian calendar\)/);
  const broken = await desk.run(["check", "VIN 1M8GDM9A1KP042788", "--purpose", "border"]);
  assert.equal(broken.code, 0, broken.error);
  assert.match(broken.out, /vehicle \(VIN\): 1M8GDM9A1KP042788\n.*breaks the rules/);
  assert.equal((await desk.run(["check", "x", "--born", "no idea", "--purpose", "border"])).code, 2);
});

test("check: the node is told where it is, and speaks Albanian and Arabic", async () => {
  const afar = makeDesk(undefined);
  const { login, password } = node.login("officer");
  const env = { BESA_NODE: node.address, BESA_LOGIN: login, BESA_PASSWORD: password };
  const albanian = await afar.run(["check", person, "--purpose", "border", "--lang", "sq"], { env });
  assert.equal(albanian.code, 10, albanian.error);
  assert.match(albanian.out, /E MUNDSHME/);
  const arabic = await afar.run(["check", person, "--born", "1986-04-11", "--purpose", "border"], {
    env: { ...env, LANG: "ar_EG.UTF-8" },
  });
  assert.match(arabic.out, /تطابق/);
});

test("what goes wrong has its exit code, and a problem for machines", async () => {
  const afar = makeDesk(undefined);
  assert.equal((await afar.run(["check", "x"])).code, 3);
  assert.equal((await afar.run(["log", "key"], { env: { BESA_NODE: "http://127.0.0.1:9" } })).code, 3);
  assert.equal((await afar.run(["check", "x"], { env: { BESA_NODE: node.address } })).code, 4);
  assert.equal((await desk.run(["check"])).code, 2);
  assert.equal((await desk.run(["check", "x", "--purpose", "fun"])).code, 2);
  assert.equal((await desk.run(["check", "x", "--bogus"])).code, 2);
  assert.equal((await desk.run(["import", "un", "no-such-file.xml"])).code, 2);
  const { login, password } = node.login("officer");
  const officer = { env: { BESA_LOGIN: login, BESA_PASSWORD: password } };
  const refused = await desk.run(["user", "list", "--json"], officer);
  assert.equal(refused.code, 4);
  assert.match(refused.out, /^\{"problem":\{.*"code":"not_allowed"/);
  const unasked = await desk.run(["check", "x"], officer);
  assert.equal(unasked.code, 2);
  assert.match(unasked.error, /--purpose/);
});

test("watch: asks again whenever records change, shows whom it found, and exits with the strongest that waits", async () => {
  const { login, password } = node.login("desk");
  const env = { BESA_LOGIN: login, BESA_PASSWORD: password, BESA_PURPOSE: "investigation" };
  const watch = (...args: string[]): ReturnType<Desk["run"]> => desk.run(["watch", ...args], { env });
  const added = await watch("add", "Narvik Selgrube", "--born", "1983-04-05", "--reason", "case 9/26", "--json");
  assert.equal(added.code, 0, added.error);
  const { watch: made } = JSON.parse(added.out) as { watch: { id: string } };
  assert.match((await watch("list")).out, /Narvik Selgrube {2}1983-04-05 {2}case 9\/26/);
  writeFileSync(join(desk.folder, "watched.csv"), "key,name,born\nW-1,Narvik Selgrube,1983-04-05\n");
  assert.equal((await desk.run(["import", "national", "watched.csv", "--list", "watched"])).code, 0);
  let hits = await watch("hits", "--list", "cases", "--state", "open");
  for (const deadline = performance.now() + 120_000; hits.code === 0 && performance.now() < deadline;)
    hits = await watch("hits", "--list", "cases", "--state", "open");
  assert.equal(hits.code, 10, hits.error);
  assert.match(hits.out, /OPEN {2}Narvik Selgrube \(cases\)/);
  const [, hit = "", version = ""] = /hit ([0-9a-f-]{36}), record version (\d+)/.exec(hits.out) ?? [];
  const stale = await watch("decide", hit, "cleared", "--reason", "another father", "--seen", "99");
  assert.equal(stale.code, 1, stale.error);
  const cleared = await watch("decide", hit, "cleared", "--reason", "another father", "--seen", version);
  assert.equal(cleared.code, 0, cleared.error);
  assert.match(cleared.out, /CLEARED[\s\S]*another father/);
  assert.equal((await watch("hits", "--state", "open")).code, 0);
  assert.equal((await watch("close", made.id, "--reason", "case closed")).code, 0);
  assert.equal((await watch("add", "x", "--until", "2020-01-01", "--reason", "case 9/26")).code, 2);
  const lines = ['{"key":"V-1","query":{"name":"Orvil Hantresk"}}', '{"key":"V-2","query":{}}'].join("\n");
  writeFileSync(join(desk.folder, "watches.ndjson"), lines);
  const imported = await watch("import", "watches.ndjson", "--reason", "visas", "--list", "visa-applicants");
  assert.equal(imported.code, 13, imported.error);
  assert.match(imported.error, /1 added, 0 watched already, 1 refused/);
});

test("import: shows what changed, tells rows that could not be read, and is idempotent", async () => {
  const rows = [
    "key,name,born",
    "A-1,Zoran Testovski,1980-01-02",
    "A-2,Mira Provska,1975",
    "A-3,,",
    "A-4,Ana Primjer,31.31.1999x",
  ];
  writeFileSync(join(desk.folder, "list.csv"), `${rows.join("\n")}\n`);
  const first = await desk.run(["import", "national", "list.csv", "--list", "cli", "--json"]);
  assert.equal(first.code, 13, first.error + first.out);
  const { run } = JSON.parse(first.out) as { run: unknown };
  const { counts, state } = ImportRun.parse(run);
  assert.equal(state, "done");
  assert.ok(counts.added >= 2 && counts.problems >= 1, JSON.stringify(counts));
  const again = await desk.run(["import", "national", "list.csv", "--list", "cli"]);
  assert.equal(again.code, 13, again.error);
  assert.match(again.out, /DONE: cli/);
  assert.match(again.out, /! .*line 4/);
  assert.match(again.out, / 0 {2}added/);
  const checked = await desk.run(["check", "Zoran Testovski", "--purpose", "border"]);
  assert.ok(checked.code === 10 || checked.code === 11, checked.out);
  assert.match(checked.out, /Zoran Testovski/);
});

test("import: a list for the desk alone is found by the desk and by no officer", async () => {
  writeFileSync(join(desk.folder, "desk.csv"), "key,name\nD-1,Quorlan Bextimire\n");
  const args = ["import", "national", "desk.csv", "--list", "desk-only", "--audience", "desk"];
  assert.equal((await desk.run(args)).code, 0);
  const found = async (role: "desk" | "officer"): Promise<number> => {
    const client = await node.as(role);
    const answer = await client.call("check", { body: { query: { name: "Quorlan Bextimire" }, purpose: "border" } });
    return answer.candidates.length;
  };
  while ((await found("desk")) === 0) await new Promise((resume) => setTimeout(resume, 50));
  assert.equal(await found("officer"), 0);
});

test("import: a run that was broken off is gone on with", async () => {
  const client = await node.as("desk");
  writeFileSync(join(desk.folder, "late.csv"), "key,name\nL-1,Petar Kasnov\n");
  const begun = await client.call("beginImport", { body: { format: "national", list: "late", files: ["late.csv"] } });
  const other = await desk.run(["import", "national", "list.csv", "--resume", begun.id]);
  assert.equal(other.code, 2, other.error);
  const done = await desk.run(["import", "national", "late.csv", "--resume", begun.id]);
  assert.equal(done.code, 0, done.error + done.out);
  assert.match(done.out, /\+ added {2}L-1/);
});

test("check --batch: names and JSON lines stream through, a bad line stops nothing, and an output is gone on with", async () => {
  writeFileSync(
    join(desk.folder, "names.txt"),
    `${person}\n{"ref":"b","query":{"name":"Qwxz Vbnmpl"}}\n\n{bad\nQwxz\n`,
  );
  const args = ["check", "--batch", "names.txt", "--purpose", "border"];
  const shown = await desk.run(args);
  assert.equal(shown.code, 1, shown.error);
  assert.match(shown.out, /line 1 {2}POSSIBLE/);
  assert.match(shown.out, /line 4 {2}The body is not JSON/);
  const whole = await desk.run([...args, "--output", "answers.ndjson"]);
  assert.equal(whole.out, "");
  const path = join(desk.folder, "answers.ndjson");
  const answers = readFileSync(path, "utf8").trimEnd().split("\n");
  const lines = answers.map((line) => BatchAnswer.parse(JSON.parse(line)).line);
  assert.deepEqual(lines, [1, 2, 4, 5]);
  writeFileSync(path, `${answers[0]}\n${answers[1]?.slice(0, 40)}`);
  const resumed = await desk.run([...args, "--output", "answers.ndjson", "--resume"]);
  assert.match(resumed.error, /Going on after line 1/);
  const after = readFileSync(path, "utf8").trimEnd().split("\n");
  assert.equal(after[0], answers[0]);
  assert.deepEqual(
    after.map((line) => BatchAnswer.parse(JSON.parse(line)).line),
    lines,
  );
});

test(
  "check --batch -: each line is answered while standard input stays open, and Ctrl+C ends it",
  { timeout: 120_000 },
  async () => {
    const run = await desk.run(["check", "--batch", "-", "--purpose", "border", "--json"], {
      input: `${person}\n`,
      keepOpen: true,
      onOut: (out, interrupt) => out.includes("\n") && interrupt(),
    });
    assert.equal(run.code, 130, run.error);
    assert.equal(BatchAnswer.parse(JSON.parse(run.out)).answer?.verdict, "possible");
  },
);

test("decide: a candidate is cleared, and the next check says so", async () => {
  const checked = await desk.run(["check", person, "--purpose", "border", "--json"]);
  const answer = CheckAnswer.parse(JSON.parse(checked.out));
  const [candidate] = answer.candidates;
  const args = ["decide", answer.id, candidate?.record ?? "", "referred", "--reason", "For the desk to see"];
  const decided = await desk.run(args);
  assert.equal(decided.code, 0, decided.error);
  assert.match(decided.out, /Referred/);
  assert.equal((await desk.run(["decide", "x", "y", "z", "--reason", "none"])).code, 2);
});

test("log: one entry with its proof, as the log's page saves it, is verified with no node", async () => {
  const client = await node.as("desk");
  const { items } = await client.call("log", { query: { limit: 1 } });
  const proof = await client.call("logProof", { params: { index: items[0]?.index ?? 0 } });
  const afar = makeDesk(undefined);
  writeFileSync(join(afar.folder, "proof.json"), JSON.stringify(proof));
  const intact = await afar.run(["log", "verify", "proof.json", "--key", proof.key]);
  assert.equal(intact.code, 0, intact.out + intact.error);
  assert.match(intact.out, /PROVEN: entry/);
  writeFileSync(
    join(afar.folder, "other.json"),
    JSON.stringify({ ...proof, detail: { ...proof.detail, reason: "added later" } }),
  );
  const altered = await afar.run(["log", "verify", "other.json"]);
  assert.equal(altered.code, 12, altered.out + altered.error);
});

/** Another letter than this one, whichever it is. */
const other = (letter: string): string => (letter === "A" ? "B" : "A");

test("log: exported, verified with no node, and the first altered entry is named", async () => {
  const exported = await desk.run(["log", "export", "--output", "log.ndjson"]);
  assert.equal(exported.code, 0, exported.error);
  const key = (await desk.run(["log", "key"])).out.trim();
  const afar = makeDesk(undefined);
  const path = join(desk.folder, "log.ndjson");
  const intact = await afar.run(["log", "verify", path, "--key", key]);
  assert.equal(intact.code, 0, intact.out + intact.error);
  assert.match(intact.out, /INTACT/);
  const lines = readFileSync(path, "utf8").split("\n");
  const target = lines.findIndex((line) => line.includes('"index":5,') && line.includes('"data"'));
  const altered = lines.with(
    target,
    (lines[target] ?? "").replace(
      /"data":"(.{20})(.)/,
      (_, kept: string, one: string) => `"data":"${kept}${other(one)}`,
    ),
  );
  const found = await afar.run(["log", "verify", "--json"], { input: altered.join("\n") });
  assert.equal(found.code, 12, found.out + found.error);
  assert.equal((JSON.parse(found.out) as { leaf?: number }).leaf, 5, found.out);
  assert.match((await afar.run(["log", "verify", "-"], { input: altered.join("\n") })).out, /ALTERED: entry 5/);
  assert.equal((await afar.run(["log", "verify", "-"], { input: "{}\n" })).code, 12);
  assert.equal((await afar.run(["log", "verify", path, "--key", key.replace(/.$/, other)])).code !== 0, true);
  assert.match((await desk.run(["log", "show", "--limit", "2"])).out, /2 of \d+ entries/);
  assert.match((await desk.run(["log", "checkpoint"])).out, /^besa/);
});

test("login keeps a session that only its owner may read; logout ends it; a wrong password is refused", async () => {
  const home = makeDesk(undefined);
  const env = { BESA_NODE: node.address };
  const { login, password } = node.login("auditor");
  const wrong = await home.run(["login", login, "--password-stdin"], { env, input: "not the password\n" });
  assert.equal(wrong.code, 4);
  const right = await home.run(["login", login, "--password-stdin"], { env, input: `${password}\n` });
  assert.equal(right.code, 0, right.error);
  assert.equal(statSync(join(home.folder, ".config/besa/sessions.json")).mode & 0o777, 0o600);
  assert.equal((await home.run(["log", "show", "--limit", "1"], { env })).code, 0);
  assert.equal((await home.run(["logout"], { env })).code, 0);
  assert.equal((await home.run(["log", "show"], { env })).code, 4);
});

test("user: added with a password shown once, listed, locked", async () => {
  const added = await desk.run([
    "user",
    "add",
    "maria",
    "--name",
    "Maria K",
    "--unit",
    "Desk 1",
    "--role",
    "officer",
    "--json",
  ]);
  assert.equal(added.code, 0, added.error);
  const { password } = JSON.parse(added.out) as { password: string };
  const env = { BESA_NODE: node.address, BESA_LOGIN: "maria", BESA_PASSWORD: password };
  assert.equal((await makeDesk(undefined).run(["check", "Qwxz", "--purpose", "border"], { env })).code, 0);
  assert.match((await desk.run(["user", "list"])).out, /maria +officer/);
  assert.equal((await desk.run(["user", "change", "maria", "--disable"])).code, 0);
  assert.equal((await makeDesk(undefined).run(["check", "Qwxz", "--purpose", "border"], { env })).code, 4);
  assert.equal((await desk.run(["user", "change", "nobody-here", "--disable"])).code, 1);
});

test("client: a program's key is shown once, works by BESA_KEY, is changed and ended", async () => {
  const describe = ["--name", "Visa desk", "--unit", "Consulate", "--role", "officer", "--days", "30"];
  const added = await desk.run(["client", "add", "visa", ...describe, "--json"]);
  assert.equal(added.code, 0, added.error);
  const { key } = JSON.parse(added.out) as { key: string };
  const env = { BESA_NODE: node.address, BESA_KEY: key };
  const check = async (): Promise<number | null> =>
    (await makeDesk(undefined).run(["check", "Qwxz", "--purpose", "border"], { env })).code;
  assert.equal(await check(), 0);
  const rotated = await desk.run(["client", "rotate", "visa", "--json"]);
  assert.notEqual((JSON.parse(rotated.out) as { key: string }).key, key);
  const listed = await desk.run(["client", "list"]);
  assert.match(listed.out, /visa +officer/);
  assert.ok(!listed.out.includes(key));
  assert.equal((await desk.run(["client", "end", "visa", key])).code, 0);
  assert.equal(await check(), 4);
});

test("help, version, openapi and doctor need nobody signed in", async () => {
  const afar = makeDesk(undefined);
  const help = await afar.run(["--help"]);
  assert.equal(help.code, 0);
  assert.match(help.out, /log +the log of every look/);
  assert.match((await afar.run(["check", "--help", "--lang", "ar"])).out, /الخيارات/);
  assert.match((await afar.run(["--version"])).out, /^\d+\.\d+\.\d+/);
  assert.match((await afar.run(["openapi"])).out, /"openapi": "3.1.0"/);
  assert.equal((await afar.run([])).code, 2);
  const doctor = await desk.run(["doctor", "--json"]);
  assert.ok(Array.isArray((JSON.parse(doctor.out) as { findings: unknown }).findings));
});
