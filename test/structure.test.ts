// The plan of the house, and the tests that keep to it. Change the plan first, the code after.
import assert from "node:assert/strict";
import { test } from "node:test";
import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync, mkdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import { builtinModules } from "node:module";

interface Room {
  readonly uses: readonly string[];
  readonly packages?: readonly string[];
  /** How many names the face may show; 24 unless the room is a vocabulary, and then with a reason. */
  readonly face?: number;
}

const plan: Record<string, Room> = {
  // The words of the field: every room speaks them, so its face is the glossary.
  domain: { uses: [], packages: ["zod"], face: 240 },
  names: { uses: ["domain"], packages: ["any-ascii"] },
  // The public formats of logs (C2SP): each brings what reads it, what writes it and what checks it.
  seal: { uses: [], packages: ["canonicalize", "hpke", "shamir-secret-sharing"], face: 66 },
  search: { uses: ["domain", "names"], packages: ["libphonenumber-js/max"] },
  // Each rule of the node is a name: who holds what, who may do what, what may leave.
  policy: { uses: ["domain"], face: 32 },
  // Each table that is read has the type of its rows on the face.
  store: { uses: ["domain"], packages: ["kysely", "kysely/migration", "pg", "graphile-worker"], face: 70 },
  ledger: { uses: ["domain", "seal"] },
  // Envelopes, the directory with its links, and delivery, each as the wire has it (docs/protocol.md) and as its neighbours use it.
  exchange: { uses: ["domain", "seal"], packages: ["zod"], face: 90 },
  formats: { uses: ["domain"], packages: ["saxes"] },
  // The use cases are one name; the others are what the root hands in, what streams, and how a failure is told.
  casework: {
    face: 28,
    uses: ["domain", "names", "search", "policy", "store", "ledger", "exchange", "formats", "seal"],
    packages: ["uuid", "@simplewebauthn/server", "openid-client", "otpauth"],
  },
  // One name per message of the API.
  contract: { uses: ["domain"], packages: ["zod"], face: 106 },
  api: {
    uses: ["domain", "contract", "casework"],
    packages: ["fastify", "@fastify/cookie", "@fastify/helmet", "@fastify/static"],
  },
  cli: { uses: ["domain", "contract", "ledger", "exchange", "seal"], packages: ["commander"] },
  node: {
    uses: [
      "domain",
      "names",
      "search",
      "policy",
      "store",
      "ledger",
      "exchange",
      "formats",
      "seal",
      "casework",
      "contract",
      "api",
      "cli",
    ],
    packages: ["zod", "pg"],
  },
  testkit: {
    uses: [
      "domain",
      "names",
      "search",
      "policy",
      "store",
      "ledger",
      "exchange",
      "formats",
      "seal",
      "casework",
      "contract",
      "api",
      "cli",
      "node",
    ],
  },
};
const web: Room = { uses: ["domain", "contract"] };
const defaultFace = 24;

/** Every import, export-from and dynamic import of a source text. */
function importsOf(text: string): string[] {
  const found = text.matchAll(/^import\b[^"';]*?"([^"]+)"|^export\b[^"';(=]*?\bfrom "([^"]+)"|\bimport\("([^"]+)"\)/gm);
  return [...found].map((match) => match[1] ?? match[2] ?? match[3] ?? "");
}

const roomOf = (file: string): string => relative("src", file).split("/")[0] ?? "";

function trespass(file: string, to: string): boolean {
  const room = plan[roomOf(file)];
  if (to.startsWith("node:"))
    return !builtinModules.includes(to.slice("node:".length)) && to !== "node:test" && to !== "node:sqlite";
  if (to.startsWith("#")) return !room?.uses.includes(to.slice(1));
  if (to.startsWith(".")) return roomOf(join(dirname(file), to)) !== roomOf(file);
  return !room?.packages?.includes(to);
}

/** All breaches of the plan under `root`, as "file -> import" lines. */
function breaches(root: string): string[] {
  const files = globSync("src/*/**/*.ts", { cwd: root }).filter((file) => !file.endsWith(".test.ts"));
  const wrong = files.flatMap((file) =>
    importsOf(readFileSync(join(root, file), "utf8"))
      .filter((to) => trespass(file, to))
      .map((to) => `${file} -> ${to}`),
  );
  return [...wrong, ...cycles(root, files)];
}

/** Files of one room that import each other in a ring, type imports included. */
function cycles(root: string, files: readonly string[]): string[] {
  const graph = new Map(
    files.map((file) => [
      file,
      importsOf(readFileSync(join(root, file), "utf8"))
        .filter((to) => to.startsWith("."))
        .map((to) => join(dirname(file), to)),
    ]),
  );
  const done = new Set<string>();
  const found: string[] = [];
  const walk = (file: string, path: readonly string[]): void => {
    if (path.includes(file)) found.push(`cycle: ${[...path.slice(path.indexOf(file)), file].join(" -> ")}`);
    if (done.has(file) || path.includes(file)) return;
    for (const next of graph.get(file) ?? []) walk(next, [...path, file]);
    done.add(file);
  };
  for (const file of files) walk(file, []);
  return found;
}

/** Rooms of a plan that can never be built because they wait for each other. */
function loop(rooms: Record<string, Room>): string[] {
  const built = new Set<string>();
  for (let before = -1; before !== built.size;) {
    before = built.size;
    for (const [name, room] of Object.entries(rooms)) if (room.uses.every((used) => built.has(used))) built.add(name);
  }
  return Object.keys(rooms).filter((name) => !built.has(name));
}

test("the rooms on disk are the rooms on the plan", () => {
  const rooms = new Set(globSync("src/*/**/*.ts").map(roomOf));
  assert.deepEqual([...rooms].toSorted(), Object.keys(plan).toSorted());
});

test("the plan has no loop", () => {
  assert.deepEqual(loop(plan), []);
});

test("rooms meet at their faces, in the planned direction, with their own packages, and no file imports in a ring", () => {
  assert.deepEqual(breaches("."), []);
});

test("the web application uses the contract and the domain only", () => {
  const wrong = globSync("web/src/**/*.{ts,tsx}").flatMap((file) =>
    importsOf(readFileSync(file, "utf8"))
      .filter((to) => (to.startsWith("#") && !web.uses.includes(to.slice(1))) || /^(\.\.\/)+src\//.test(to))
      .map((to) => `${file} -> ${to}`),
  );
  assert.deepEqual(wrong, []);
});

test("every face is small and only re-exports", () => {
  for (const face of globSync("src/*/index.ts")) {
    const text = readFileSync(face, "utf8").replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, "");
    const reExport = /^export (?:type )?\{([^}]*)\} from "\.\/[^"]+";$/gm;
    const names = [...text.matchAll(reExport)].flatMap((match) =>
      (match[1] ?? "").split(",").filter((name) => name.trim() !== ""),
    );
    assert.equal(text.replaceAll(reExport, "").trim(), "", `${face} does more than re-export`);
    const limit = plan[roomOf(face)]?.face ?? defaultFace;
    assert.ok(names.length <= limit, `${face} shows ${names.length} names, ${limit} are planned`);
  }
});

test("only node reads the environment, signals and the process; only store knows SQL drivers", () => {
  const wrong = globSync("src/*/**/*.ts")
    .filter((file) => !["node", "testkit"].includes(roomOf(file)) && !file.endsWith(".test.ts"))
    .filter((file) => /\bprocess\.|from "node:process"|\bDate\.now\(|new Date\(\)/.test(readFileSync(file, "utf8")));
  assert.deepEqual(wrong, []);
});

test("the plan catches a planted deep import, wrong direction, cycle and foreign package", () => {
  const root = mkdtempSync(join(tmpdir(), "besa-plan-"));
  try {
    cpSync("src/domain", join(root, "src/domain"), { recursive: true });
    mkdirSync(join(root, "src/search"), { recursive: true });
    const plants: Record<string, string> = {
      "src/domain/planted-direction.ts": 'import { x } from "#search";',
      "src/search/planted-deep.ts": 'import { y } from "../domain/ids.ts";',
      "src/search/planted-package.ts": 'import fastify from "fastify";',
      "src/search/planted-ring-a.ts": 'import type { b } from "./planted-ring-b.ts";',
      "src/search/planted-ring-b.ts": 'import type { a } from "./planted-ring-a.ts";',
    };
    for (const [file, text] of Object.entries(plants)) writeFileSync(join(root, file), text);
    const found = breaches(root).join("\n");
    for (const expected of ["-> #search", "-> ../domain/ids.ts", "-> fastify", "cycle: src/search/planted-ring-a.ts"])
      assert.ok(found.includes(expected), `the plan let "${expected}" pass:\n${found}`);
    assert.deepEqual(loop({ a: { uses: ["b"] }, b: { uses: ["a"] } }), ["a", "b"]);
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
});
