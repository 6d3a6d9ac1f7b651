// All texts of the web application stand in its catalogues, in every language, and say something in each.
import assert from "node:assert/strict";
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";

const root = "web/src/catalogues";
const languages = ["en", "sq", "ar"] as const;

/** Every message of a language by its path: `check.verdict.match`. */
function messagesOf(language: string): Map<string, string> {
  const found = new Map<string, string>();
  const walk = (path: string, value: unknown): void => {
    if (typeof value === "string") found.set(path, value);
    else if (typeof value === "object" && value !== null)
      for (const [name, member] of Object.entries(value)) walk(`${path}.${name}`, member);
  };
  for (const file of globSync(join(root, language, "*.json")))
    walk(file.replace(/^.*\/|\.json$/g, ""), JSON.parse(readFileSync(file, "utf8")));
  return found;
}

/** The values a message takes: `{n}`, `{n, plural, ...}`. */
function valuesOf(message: string): string[] {
  return [...new Set([...message.matchAll(/\{(\w+)(?=[,}])/g)].map((match) => match[1] ?? ""))].toSorted();
}

const english = messagesOf("en");

test("every catalogue has the same messages, none empty, with the same values", () => {
  assert.ok(english.size > 300);
  for (const language of languages) {
    const messages = messagesOf(language);
    assert.deepEqual([...messages.keys()].toSorted(), [...english.keys()].toSorted(), language);
    for (const [path, message] of messages) {
      assert.notEqual(message.trim(), "", `${language} ${path}`);
      assert.deepEqual(valuesOf(message), valuesOf(english.get(path) ?? ""), `${language} ${path}`);
    }
  }
});

test("plurals have every category of their language", () => {
  for (const language of languages) {
    for (const [path, message] of messagesOf(language)) {
      if (!message.includes(", plural,")) continue;
      const needed = language === "ar" ? ["one", "two", "other"] : ["one", "other"];
      for (const category of needed)
        assert.match(message, new RegExp(`\\b${category} \\{`), `${language} ${path} has no "${category}"`);
    }
  }
});

test("no text stands in the code outside of the catalogues", () => {
  const wrong = globSync("web/src/**/*.tsx").flatMap((file) => {
    const text = readFileSync(file, "utf8").replaceAll(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, "");
    const betweenTags = [...text.matchAll(/>\s*([^<>{}=;]*\p{L}{2}[^<>{}=;]*?)\s*<\//gu)].map(
      (match) => match[1] ?? "",
    );
    const attributes = [...text.matchAll(/\s(?:aria-label|title|placeholder|label|alt|description)="([^"]+)"/g)];
    return [...betweenTags, ...attributes.map((match) => match[1] ?? "")]
      .filter((words) => !allowed.has(words))
      .map((words) => `${file}: ${words}`);
  });
  assert.deepEqual(wrong, []);
});

// A name and the keys of the keyboard are the same in every language.
const allowed = new Set(["Besa", "Ctrl", "Esc", "Ctrl ↵"]);

test("every message is used", () => {
  const code = globSync("web/src/**/*.{ts,tsx}")
    .map((file) => readFileSync(file, "utf8"))
    .join("\n");
  const plain = new Set([...code.matchAll(/"([a-z]+(?:\.[\w-]+)+)"/gi)].map((match) => match[1] ?? ""));
  // `codes.purpose.${purpose}` stands for every message there.
  const patterns = [...code.matchAll(/`([a-z]+\.[^`]*\$\{[^`]*)`/gi)].map(
    (match) =>
      new RegExp(
        `^${(match[1] ?? "")
          .split(/\$\{[^}]*\}/)
          .map((part) => part.replaceAll(".", "\\."))
          .join("[^.]+")}$`,
      ),
  );
  const unused = [...english.keys()].filter(
    (path) => !plain.has(path) && !patterns.some((pattern) => pattern.test(path)),
  );
  assert.deepEqual(unused, []);
});
