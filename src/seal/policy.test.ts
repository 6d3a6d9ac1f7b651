import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { signCheckpoint } from "./checkpoint.ts";
import { makeCosigner } from "./cosignature.ts";
import { sha256 } from "./hash.ts";
import { makeSigner } from "./keys.ts";
import { meetsQuorum, openByPolicy, readPolicy } from "./policy.ts";
import type { Policy } from "./policy.ts";

const seedOf = (text: string): Uint8Array => sha256(Buffer.from(text));
const cosigner = (name: string) => makeCosigner(`${name}.example`, seedOf(name));
const key = (name: string): string => cosigner(name).verifierKey;
const log = makeSigner("node.example/log", seedOf("log"));
const text = (lines: readonly string[]): Uint8Array => Buffer.from(lines.map((line) => `${line}\n`).join(""));
const read = (...lines: string[]): Policy => readPolicy(text(lines));

/** The example of the specification, with keys. */
const example = [
  `log ${log.verifierKey}`,
  "",
  ...["X1", "X2", "X3"].map((name) => `witness ${name} ${key(name)}`),
  "group X-witnesses 2 X1 X2 X3",
  "",
  ...["Y1", "Y2", "Y3"].map((name) => `witness ${name} ${key(name)} https://${name}.example/`),
  "group Y-witnesses any Y1 Y2 Y3",
  "",
  "group X-and-Y all X-witnesses Y-witnesses",
  "quorum X-and-Y",
];

const checkpoint = { origin: "node.example/log", size: 5, root: seedOf("root") };
const note = signCheckpoint(checkpoint, log);
const body = note.slice(0, note.indexOf("\n\n") + 1);
const cosignedBy = (...names: string[]): string =>
  note + names.map((name) => cosigner(name).cosign(body, 1_700_000_000)).join("");

test("the example of tlog-policy: two of the X and one of the Y", () => {
  const policy = read(...example);
  assert.equal(policy.witnesses[3]?.url, "https://Y1.example/");
  const all = ["X1", "X2", "X3", "Y1", "Y2", "Y3"];
  fc.assert(
    fc.property(fc.subarray(all), (some) => {
      const enough =
        some.filter((name) => name.startsWith("X")).length >= 2 && some.some((name) => name.startsWith("Y"));
      assert.equal(meetsQuorum(policy.quorum, new Set(some)), enough);
      if (!enough) return assert.throws(() => openByPolicy(cosignedBy(...some), policy), { code: "quorum_missing" });
      const opened = openByPolicy(cosignedBy(...some), policy);
      assert.deepEqual(opened.cosigned.map(({ witness }) => witness).toSorted(), some.toSorted());
      assert.equal(opened.size, 5);
    }),
    { numRuns: 64 },
  );
});

test("a cosignature of a stranger, or twice the same, does not count; a forged one of a known witness refuses the note", () => {
  const policy = read(
    `log ${log.verifierKey}`,
    `witness a ${key("a")}`,
    `witness b ${key("b")}`,
    "group g all a b",
    "quorum g",
  );
  assert.throws(() => openByPolicy(cosignedBy("a", "stranger"), policy), { code: "quorum_missing" });
  assert.throws(() => openByPolicy(cosignedBy("a", "a"), policy), { code: "quorum_missing" });
  const other = signCheckpoint({ ...checkpoint, size: 6 }, log);
  const forged = other + cosigner("a").cosign(body, 1) + cosigner("b").cosign(body, 1);
  assert.throws(() => openByPolicy(forged, policy), { code: "bad_signature" });
});

test("a log may speak under its own name only", () => {
  const policy = read(
    `log ${log.verifierKey}`,
    `log ${makeSigner("other.example", seedOf("o")).verifierKey}`,
    "quorum none",
  );
  assert.equal(openByPolicy(note, policy).cosigned.length, 0);
  const foreign = signCheckpoint({ ...checkpoint, origin: "other.example" }, log);
  assert.throws(() => openByPolicy(foreign, policy), { code: "unknown_signer" });
});

test("spaces, tabs, comments and names of any octets", () => {
  const policy = readPolicy(
    Buffer.concat([
      Buffer.from(`  # comment \t\n\t\n witness \t`),
      Buffer.from([0xe9]),
      Buffer.from(
        ` ${key("a")}\nwitness \u00e9 ${key("b")}\nwitness K ${key("c")}\nwitness \u212a ${key("d")}\nquorum `,
      ),
      Buffer.from([0xe9]),
      Buffer.from("\n"),
    ]),
  );
  assert.equal(new Set(policy.witnesses.map(({ name }) => name)).size, 4);
  assert.equal(meetsQuorum(policy.quorum, new Set(["\u00e9"])), false);
  assert.equal(meetsQuorum(policy.quorum, new Set([policy.witnesses[0]?.name ?? ""])), true);
});

const a = `witness a ${key("a")}`;
const b = `witness b ${key("b")}`;
const malformed: readonly (readonly [why: string, ...lines: string[]])[] = [
  ["no quorum"],
  ["no quorum beside others", a],
  ["two quorums", "quorum none", "quorum none"],
  ["a quorum defined later", "quorum a", a],
  ["a quorum of two names", a, b, "quorum a b"],
  ["an unknown keyword", "Quorum none"],
  ["a name twice", a, `witness a ${key("b")}`, "quorum none"],
  ["a group named like a witness", a, b, "group a any b", "quorum a"],
  ["none as a name", `witness none ${key("a")}`, "quorum none"],
  ["none as a member", a, "group g any a none", "quorum g"],
  ["a group in itself", a, "group g any a g", "quorum g"],
  ["a member twice", a, "group g 1 a a", "quorum g"],
  ["a member of two groups", a, b, "group g any a", "group h any a b", "quorum h"],
  ["a group without members", "group g any", "quorum g"],
  ["a threshold of 0", a, "group g 0 a", "quorum g"],
  ["a threshold over the members", a, b, "group g 3 a b", "quorum g"],
  ["a threshold that is no number", a, "group g 01 a", "quorum g"],
  ["a key twice", a, `witness b ${makeCosigner("elsewhere", seedOf("a")).verifierKey}`, "quorum none"],
  ["a log twice", `log ${log.verifierKey}`, `log ${makeSigner("again", seedOf("log")).verifierKey}`, "quorum none"],
  ["a log's key for a witness", `witness a ${log.verifierKey}`, "quorum a"],
  ["a witness's key for a log", `log ${key("a")}`, "quorum none"],
  ["a damaged key", `log ${log.verifierKey.replace("+", "+0")}`, "quorum none"],
  ["a log with too much", `log ${log.verifierKey} https://a b`, "quorum none"],
  ["a carriage return", "quorum none\r"],
  ["DEL", "# \u007f", "quorum none"],
];

for (const [why, ...lines] of malformed)
  test(`a policy with ${why} is refused`, () => {
    assert.throws(() => read(...lines), { code: "bad_policy" });
  });

test("a policy that was cut off is refused", () => {
  assert.throws(() => readPolicy(Buffer.from("quorum none")), { code: "bad_policy" });
});

test("policies of 40 logs, 40 witnesses and 40 groups are read", () => {
  const many = Array.from({ length: 40 }, (_, index) => index);
  const policy = read(
    ...many.map((index) => `log ${makeSigner(`l${index}`, seedOf(`l${index}`)).verifierKey}`),
    ...many.map((index) => `witness w${index} ${key(`w${index}`)}`),
    ...many.map((index) => `group g${index} any w${index}${index === 0 ? "" : ` g${index - 1}`}`),
    "quorum g39",
  );
  assert.equal(meetsQuorum(policy.quorum, new Set(["w0"])), true);
});
