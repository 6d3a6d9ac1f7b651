// What the documents tell people to type exists, with these options and words; what they tell programs to ask for, too.
import assert from "node:assert/strict";
import { globSync, readFileSync } from "node:fs";
import { test } from "node:test";
import type { Command } from "commander";
import { routes } from "#contract";
import type { Console } from "./console.ts";
import { buildProgram } from "./program.ts";
import { speaker } from "./texts/speech.ts";

// Nothing is run: the program is built to be looked at.
const terminal = { args: [], env: {}, columns: 80, version: "0" } as unknown as Console["terminal"];
const program = buildProgram({ terminal, say: speaker("en"), isJson: false, node: undefined }, () => undefined);
const pages = ["README.md", ...globSync("docs/*.md"), ...globSync("docs/decisions/*.md")];

/** A command as a page writes it: in words of prose perhaps without all that it needs, in a block as it is typed. */
interface Written {
  readonly page: string;
  readonly text: string;
  readonly isWhole: boolean;
}

function writtenIn(page: string): Written[] {
  const text = readFileSync(page, "utf8");
  const blocks = [...text.matchAll(/^ *```[a-z]*\n([\s\S]*?)^ *```/gm)].map(([, block = ""]) => block);
  const typed = blocks.flatMap((block) => block.split("\n").flatMap((line) => commandsOf(line)));
  const prose = text.replaceAll(/^ *```[\s\S]*?^ *```/gm, "");
  const named = [...prose.matchAll(/`([^`]+)`/g)].flatMap(([, code = ""]) => commandsOf(code));
  return [
    ...typed.map((command) => ({ page, text: command, isWhole: true })),
    ...named.map((command) => ({ page, text: command, isWhole: false })),
  ];
}

/** What of a line of a shell is ours. */
function commandsOf(line: string): string[] {
  return line
    .split(/&&|\||;| > | # /)
    .flatMap((part) => /^\s*(?:\$ )?(?:npx )?besa ((?:[a-z]).*)$/.exec(part)?.[1]?.trim() ?? []);
}

function demandCommand({ page, text, isWhole }: Written): void {
  const words = [...text.replaceAll(/[[\]]/g, "").matchAll(/"[^"]*"|'[^']*'|\S*\$\([^)]*\)\S*|\S+/g)].map(
    ([word]) => word,
  );
  const where = `${page}: besa ${text}`;
  let command: Command = program;
  let place = 0;
  for (; place < words.length; place += 1) {
    const next = command.commands.find((one) => one.name() === words[place]);
    if (next === undefined) break;
    command = next;
  }
  assert.ok(command !== program, `${where}: there is no such command`);
  const found: Command[] = [command, ...command.commands];
  const options = [program, ...found].flatMap((one) => [...one.options]);
  const given: string[] = [];
  let rest = 0;
  for (; place < words.length; place += 1) {
    const word = words[place] ?? "";
    if (/^--?[a-z]/.test(word)) {
      const [name = ""] = word.split(/[=,]/);
      const option = options.find((one) => one.long === name || one.short === name);
      assert.ok(option !== undefined || name === "--help", `${where}: it has no ${name}`);
      given.push(option?.long ?? name);
      const takes = option !== undefined && (option.required || option.optional);
      if (takes && !(words[place + 1] ?? "--").startsWith("--")) place += 1;
      else if (takes) assert.ok(!isWhole || option.optional, `${where}: ${name} needs a value`);
    } else if (!["...", "…", "·"].includes(word)) rest += 1;
  }
  const takesMany = found.some(({ registeredArguments }) => registeredArguments.some(({ variadic }) => variadic));
  const most = Math.max(...found.map(({ registeredArguments }) => registeredArguments.length));
  assert.ok(rest <= most || takesMany, `${where}: it takes ${most} words`);
  if (!isWhole || command.commands.length > 0) return;
  const least = command.registeredArguments.filter(({ required }) => required).length;
  assert.ok(rest >= least, `${where}: it needs ${least} words`);
  for (const option of command.options)
    if (option.mandatory) assert.ok(given.includes(option.long ?? ""), `${where}: it needs ${option.long}`);
}

test("every command that a document names exists, with the options and words it is given", () => {
  const written = pages.flatMap(writtenIn);
  const mistakes = written.flatMap((one) => {
    try {
      demandCommand(one);
      return [];
    } catch (error) {
      return error instanceof assert.AssertionError ? [error.message] : [String(error)];
    }
  });
  assert.deepEqual(mistakes, []);
  assert.ok(written.length > 200, String(written.length));
});

test("every command stands in docs/command-line.md", () => {
  const page = readFileSync("docs/command-line.md", "utf8");
  const names = program.commands.map((command) => command.name());
  assert.deepEqual(
    names.filter((name) => !page.includes(`besa ${name}`)),
    [],
  );
});

test("every address of the API that a document names is one", () => {
  const paths = Object.values(routes).map(({ path }) => path.replaceAll(/\{[^}]*\}/g, "*"));
  // Pages for people, the description itself, and the uploads of tus, which have a protocol of their own.
  const besides = ["/v1/reference", "/v1/openapi.json", "/v1/uploads"];
  const named = pages
    .filter((page) => !page.includes("decisions/"))
    .flatMap((page) =>
      [...readFileSync(page, "utf8").matchAll(/\/v1\/[A-Za-z0-9/{}._-]*[A-Za-z0-9}]/g)].map(([path]) => ({
        page,
        path,
      })),
    );
  const unknown = named.filter(({ path }) => {
    const bare = path.replaceAll(/\/(\{[^}]*\}|[A-Z]+)(?=\/|$)/g, "/*");
    return !paths.includes(bare) && !besides.includes(bare);
  });
  assert.deepEqual(unknown, []);
  assert.ok(named.length > 5);
});
